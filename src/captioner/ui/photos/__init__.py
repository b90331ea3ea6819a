"""The contact sheet: photos as tiles, chosen, filtered and scrolled; and the places where they come from."""
