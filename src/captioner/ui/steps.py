"""What a step of the desk did, in one sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS
from captioner.ui.counted import counted

NAMED = 3
"""Fields that are named; of more, how many there are."""


def touched(changes: Changes) -> frozenset[int]:
    """The ids of all photos that a step changed, brought or took away."""
    return changes.photos | changes.added | changes.removed


def step_in_words(action: str, changes: Changes, names: Sequence[str] = ()) -> str:
    """The step's name and, where that does not say it, what it reached: "Accept · Credit, City · 16 photos".

    A single photo goes by its name.
    """
    count = len(touched(changes))
    photos = names[0] if count == 1 and names else counted(count, "photo")
    if changes.added or changes.removed:
        photos = f"{photos} {'back in' if changes.added else 'out of'} the catalogue"
    fields = "" if any(FIELDS[name].label in action for name in changes.fields) else fields_in_words(changes.fields)
    return " · ".join(part for part in (action, fields, photos) if part and (part == action or part not in action))


def fields_in_words(fields: Collection[str]) -> str:
    """The fields by their labels, in the order of the form."""
    labels = [field.label for name, field in FIELDS.items() if name in fields]
    if len(labels) > NAMED:
        return f"{', '.join(labels[: NAMED - 1])} and {len(labels) - NAMED + 1} more"
    return ", ".join(labels)


def removed_in_words(count: int) -> str:
    """That photos were forgotten, and that nothing happened to their files."""
    stays = "its file stays" if count == 1 else "their files stay"
    return f"{counted(count, 'photo')} removed from the catalogue; {stays}"


def accepted_in_words(count: int) -> str:
    """How many photos took what their captions state."""
    if not count:
        return "These captions state nothing that is not accepted already"
    states = "caption states" if count == 1 else "captions state"
    return f"Accepted what the {states}: {counted(count, 'photo')}"


def reread_in_words(count: int) -> str:
    """How many files said something new."""
    return f"Re-read: {counted(count, 'photo')} had changed" if count else "Re-read: nothing had changed"
