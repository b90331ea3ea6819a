"""The window's dialogs: import, write, conflict, export, duplicates, story, settings."""
