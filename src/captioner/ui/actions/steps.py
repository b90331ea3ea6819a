"""What a step of the desk did, in one sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS
from captioner.ui.language import told
from captioner.ui.look.counted import counted, listed, number

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
    photos = names[0] if count == 1 and names else _photos(count)
    if changes.added or changes.removed:
        where = _tr("{photos} back in the catalogue") if changes.added else _tr("{photos} out of the catalogue")
        photos = where.format(photos=photos)
    fields = (
        ""
        if any(label in action for name in changes.fields for label in (FIELDS[name].label, told(FIELDS[name].label)))
        else fields_in_words(changes.fields)
    )
    return " · ".join(part for part in (action, fields, photos) if part and (part == action or part not in action))


def fields_in_words(fields: Collection[str]) -> str:
    """The fields by their labels, in the order of the form."""
    labels = [told(field.label) for name, field in FIELDS.items() if name in fields]
    if len(labels) > NAMED:
        rest = number(len(labels) - NAMED + 1)
        return _tr("{fields} and {count} more").format(fields=listed(labels[: NAMED - 1]), count=rest)
    return listed(labels)


def changed_in_words(field: str, count: int) -> str:
    """That a field of so many photos was changed; that there was nothing to change."""
    return _tr("{field} changed: {photos}").format(field=field, photos=_photos(count)) if count else _tr("No change")


def removed_in_words(count: int) -> str:
    """That photos were forgotten, and that nothing happened to their files."""
    stays = _tr("its file stays") if count == 1 else _tr("their files stay")
    return _tr("{photos} removed from the catalogue; {stays}").format(photos=_photos(count), stays=stays)


def accepted_in_words(count: int) -> str:
    """How many photos took what their captions state."""
    if not count:
        return _tr("These captions state nothing that is not accepted already")
    says = (
        _tr("Accepted what the caption states: {photos}")
        if count == 1
        else _tr("Accepted what the captions state: {photos}")
    )
    return says.format(photos=_photos(count))


def reread_in_words(count: int) -> str:
    """How many files said something new."""
    if not count:
        return _tr("Re-read: nothing had changed")
    return _tr("Re-read: {photos} had changed").format(photos=_photos(count))


def _photos(count: int) -> str:
    return counted(count, "photo")


def _tr(text: str) -> str:
    return QCoreApplication.translate("steps", text)
