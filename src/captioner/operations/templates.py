"""Templates, codes and variables at work: given to photos as one undoable step, or to what an export publishes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence

from captioner.captions.letter_case import Recasing
from captioner.captions.replacing import Replacing
from captioner.captions.shorthand import Shorthand, desk_codes
from captioner.captions.templates import Template
from captioner.captions.variables import Occasion
from captioner.domain.changes import Changes
from captioner.domain.edits import Order
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.operations import editing
from captioner.operations.desk import Desk

Wish = Order | Replacing | Recasing
"""What can be asked of one field: an order, or what comes to another order for each photo."""


def shorthand(desk: Desk) -> Shorthand:
    """What the desk types for short: the codes in its folder, between the marks of its settings."""
    return Shorthand(desk_codes(), desk.settings.code_mark)


def give(desk: Desk, ids: Iterable[int], template: Template, *, step: int | None = None, first: int = 1) -> Changes:
    """Give these photos what the template says, as one undoable step; `{n}` counts them in this order, from `first`."""
    short = shorthand(desk)
    changed = ((each.photo, template.given_to(each, short)) for each in _occasions(desk.catalog.each(ids), first))
    return editing.amend(desk, f"Template {template.title}", changed, step=step)


def edit_written_out(
    desk: Desk, ids: Iterable[int], orders: Sequence[Wish], action: str = "Edit", *, step: int | None = None
) -> Changes:
    """Carry out the orders on these photos as one undoable step, their codes and variables written out for each photo."""
    return editing.amend(desk, action, written_out(desk, desk.catalog.each(ids), orders), step=step)


def written_out(desk: Desk, photos: Iterable[Photo], orders: Sequence[Wish]) -> Iterator[tuple[Photo, PhotoMetadata]]:
    """Each photo, and what it would say once these orders were carried out with their codes and variables written out.

    What takes the place of a pattern is put in as it stands. Raises BadValue for a pattern that does not come to an end.
    """
    short = shorthand(desk)
    for each in _occasions(photos):
        said = each.photo.current
        for order in orders:
            said = _for_photo(order, said, each, short).apply(said)
        yield each.photo, said


def with_template(photos: Iterable[Photo], template: Template, short: Shorthand) -> Iterator[Photo]:
    """The photos as if the template had been given to them; the catalogue does not change."""
    for each in _occasions(photos):
        yield each.photo.replace(current=template.given_to(each, short))


def _for_photo(wish: Wish, said: PhotoMetadata, occasion: Occasion, short: Shorthand) -> Order:
    if isinstance(wish, Order):
        return short.order_for(wish, occasion)
    if isinstance(wish, Replacing) and not wish.pattern:
        wish = dataclasses.replace(wish, by=short.written_out(wish.by, occasion))
    return wish.order_on(said)


def _occasions(photos: Iterable[Photo], first: int = 1) -> Iterator[Occasion]:
    return (Occasion(photo, n) for n, photo in enumerate(photos, first))
