"""How everything in the window looks: colours, styles, icons, marks of states, numbers in words."""
