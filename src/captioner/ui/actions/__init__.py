"""What the menus, the keys and the command palette offer: one row an action."""
