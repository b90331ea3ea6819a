"""The kinds of group that photos are compared in."""

from __future__ import annotations

from enum import StrEnum


class Together(StrEnum):
    """What the photos of a group have in common."""

    FOLDER = "folder"
    """They lie in one folder: a set of one event, one agency, one day."""
    SAME_CAPTION = "same_caption"
    """Different pictures under the same caption."""
    NEAR_CAPTION = "near_caption"
    """Different pictures under captions that are nearly the same."""
    CAPTION_CONFLICT = "caption_conflict"
    """The same picture under captions that state different facts."""
