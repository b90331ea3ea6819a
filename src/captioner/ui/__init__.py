"""Everything Qt: the window over the same operations as the command line."""
