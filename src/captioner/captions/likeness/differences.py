"""What two captions say otherwise than each other, and what kind of fact that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from captioner.captions.gazetteer import cities, fold
from captioner.captions.likeness.wording import Sort, Word


@dataclass(frozen=True, slots=True)
class Difference:
    """What one caption says otherwise than the other; one side is empty where it says nothing of it.

    `kind` is "date", "number", "place", "person", "direction" or "word"; a name that is no city's counts as a person's.
    """

    kind: str
    a: str
    b: str


def kind_of(of: Sequence[Word]) -> str:
    """What a difference is called: a name is a place's or a person's."""
    sort = of[0].sort
    if sort not in (Sort.NAME, Sort.WORD):
        return str(sort)
    if any(word.written[:1].isupper() and cities(fold(word.written)) for word in of):
        return "place"
    return "person" if sort is Sort.NAME else "word"
