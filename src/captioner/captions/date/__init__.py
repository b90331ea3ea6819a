"""Dates of the languages of Europe, and days that only the day of sending makes a date."""
