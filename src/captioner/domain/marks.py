"""What an editor thinks of a photo: stars, a coloured label, picked or not; kept as XMP has it, so that other programs read it."""

from __future__ import annotations

from captioner.domain.photo import Photo

MOST_STARS = 5

LABELS = ("Red", "Yellow", "Green", "Blue", "Purple")
"""The labels that can be given, as Lightroom and digiKam write them into xmp:Label; a file may have any other text."""

PICKED = "1"
"""The pick flag as Lightroom writes it into xmpDM:pick."""


def stars(photo: Photo) -> int:
    """How many stars a photo has, 0…5: a rating of 3.5 is three; a rejected photo (-1) and one that says nothing have none."""
    try:
        return min(max(int(float(photo.current.rating or 0)), 0), MOST_STARS)
    except (ValueError, OverflowError):  # a file may say anything
        return 0


def is_picked(photo: Photo) -> bool:
    """Whether the photo is picked; xmpDM:pick says 0 for one that is not and -1 for one that is rejected."""
    return photo.current.pick == PICKED
