"""The three standards: what their bytes mean, and how they are edited."""
