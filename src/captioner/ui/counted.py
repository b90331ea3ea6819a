"""Numbers and counted nouns, written one way everywhere in the window."""

from __future__ import annotations


def number(count: int) -> str:
    """The number with its thousands set apart: 1,200."""
    return f"{count:,}"


def counted(count: int, one: str, many: str = "") -> str:
    """The number and its noun: "1 photo", "1,200 photos"; `many` where the plural is not made with an s."""
    return f"{number(count)} {one if count == 1 else many or f'{one}s'}"
