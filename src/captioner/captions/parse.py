"""A caption taken apart into the IPTC fields it states, each with where it says so."""

from __future__ import annotations

import datetime

from captioner.captions.parsed import Parsed


def parse(text: str, reference_date: datetime.date | None = None) -> Parsed:
    """What the text states; never raises on any text, in time linear in its length.

    With a reference date (when the caption was sent), a weekday or a day without a year is worked out to the last such day
    before it; without one, such dates stay open.
    """
    # The grammar is a hundred milliseconds of patterns to compile: it is loaded with the first caption, not with the window.
    from captioner.captions.reading import read

    return read(text, reference_date)
