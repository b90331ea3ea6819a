"""The verbs of the desk, without Qt: the window and the command line call the same ones.

Each takes the Desk first. A short verb returns what it changed; a long one is Work, a generator of Progress.
"""
