"""What stands around the panes: top bar, status, activity, palette, notices."""
