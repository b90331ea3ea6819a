"""Changes to what the desk says: orders, accepted proposals, removal, undo. Files stay untouched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from captioner.captions.letter_case import Recasing
from captioner.captions.replacing import Replacing
from captioner.domain.changes import Changes
from captioner.domain.edits import Order, ordered
from captioner.domain.iptc import PhotoMetadata, field_named
from captioner.domain.photo import Photo
from captioner.domain.values import Value
from captioner.operations.deriving import derive
from captioner.operations.desk import Desk


def edit(
    desk: Desk, ids: Iterable[int], orders: Sequence[Order], action: str = "Edit", *, step: int | None = None
) -> Changes:
    """Carry out the orders on these photos as one undoable step; a new caption is signed as the user prefers."""
    return amend(desk, action, ((photo, ordered(photo.current, orders)) for photo in desk.catalog.each(ids)), step=step)


def rewrite(
    desk: Desk, ids: Iterable[int], wishes: Sequence[Replacing | Recasing], *, step: int | None = None
) -> Changes:
    """Replace or recase, one wish after the other, what these photos say; raises BadValue for a pattern that does not come to an end."""

    def rewritten(said: PhotoMetadata) -> PhotoMetadata:
        for wish in wishes:
            said = wish.order_on(said).apply(said)
        return said

    return amend(desk, "Edit", ((photo, rewritten(photo.current)) for photo in desk.catalog.each(ids)), step=step)


def assign(desk: Desk, photo_id: int, values: Mapping[str, Value], action: str = "Edit") -> Changes:
    """Give one photo these values: what the editor's form commits; a new caption is signed as the user prefers."""
    return amend(desk, action, ((p, p.current.with_values(values)) for p in desk.catalog.each([photo_id])))


def amend(
    desk: Desk, action: str, changed: Iterable[tuple[Photo, PhotoMetadata]], *, step: int | None = None
) -> Changes:
    """Give each photo its new metadata as one undoable step; a new caption is signed as the user prefers."""
    return desk.catalog.amend(action, ((photo, _signed(desk, photo, after)) for photo, after in changed), step=step)


def accept(
    desk: Desk, ids: Iterable[int], fields: Collection[str] | None = None, *, step: int | None = None
) -> Changes:
    """Accept what the captions of these photos propose, for some fields or (None) for all, as one undoable step."""
    for name in fields or ():
        field_named(name)
    return desk.catalog.amend("Accept", ((p, accepted(p, fields)) for p in desk.catalog.each(ids)), step=step)


def accepted(photo: Photo, fields: Collection[str] | None = None) -> PhotoMetadata:
    """The photo's current metadata with its open proposals taken over.

    A caption that is freed of its credit no longer states it: what it would no longer state is accepted with it. Where a filled
    field contradicts that, the caption keeps the text as sent, unless the caption is asked for by name.
    """
    wanted = {p.field: p.value for p in photo.proposed if fields is None or p.field in fields}
    if "caption" not in wanted:
        return photo.current.with_values(wanted)
    still_stated = {p.field for p in derive(photo.current.with_values({"caption": wanted["caption"]})).stated}
    if fields is None and any(p.field not in still_stated for p in photo.contradicted):
        del wanted["caption"]
        return photo.current.with_values(wanted)
    lost = {p.field: p.value for p in photo.proposed if p.field not in still_stated}
    return photo.current.with_values(lost | wanted)


def remove(desk: Desk, ids: Iterable[int]) -> Changes:
    """Forget these photos, undoably; their files stay."""
    return desk.catalog.remove(ids)


def undo(desk: Desk) -> tuple[str, Changes] | None:
    """Take back the last step; None where there is none."""
    return desk.catalog.undo()


def undo_steps(desk: Desk, steps: Iterable[int]) -> Changes:
    """Take back these steps and no others, the last of them first, and only while each is the latest step of all."""
    parts = []
    for step in sorted(steps, reverse=True):
        undone = desk.catalog.undo(step)
        if undone is None:
            break
        parts.append(undone[1])
    return Changes.together(parts)


def redo(desk: Desk) -> tuple[str, Changes] | None:
    """Do again what was last taken back; None where there is none."""
    return desk.catalog.redo()


def _signed(desk: Desk, photo: Photo, after: PhotoMetadata) -> PhotoMetadata:
    """With the caption writer's initials, where there are some, the caption is new and nobody has signed it."""
    initials = desk.settings.caption_writer
    if initials and after.caption and after.caption != photo.current.caption and not after.caption_writer:
        return after.with_values({"caption_writer": initials})
    return after
