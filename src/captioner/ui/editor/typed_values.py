"""What a field is expected to say, offered as one types: the desk's list, what the catalogue says most often, terms and places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from captioner.domain.changes import Changes
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.editor.offers import MOST, Offers, before_cursor, replace_before_cursor
from captioner.ui.editor.tokens import TokenBox
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.captions.place.place import Place
    from captioner.captions.shorthand import Offer

OFFERED = ("byline", "credit", "source", "sublocation", "city", "province_state", "country", "keywords")
"""The fields whose values are offered."""

PLACE = ("province_state", "country", "country_code")
"""What a city fills where it is empty."""

Folded = tuple[tuple[str, str], ...]
"""Values, each with its small letters, in which is sought."""


class TypedValues(QObject):
    """Watches what is typed into the rows. A field's values are read on a worker when it is first typed in, and again after photos said
    something new there; while they are being read nothing is offered.
    """

    def __init__(self, session: Session, rows: Mapping[str, FieldRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = {name: row for name, row in rows.items() if name in OFFERED}
        self._all = rows
        self._known: dict[str, Folded] = {}
        self._stale: set[str] = set(self._rows)
        self._offers: Offers | None = None
        self._places: dict[str, Place] = {}  # of the cities that are offered, by what the list shows
        for row in self._rows.values():
            row.typed.connect(self._typed)
        session.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        self._stale |= self._rows.keys() & changes.fields
        if changes.added or changes.removed:
            self._stale |= self._rows.keys()

    def _read(self, name: str) -> None:
        """Have a worker read what is known of this field, unless that is done."""
        if name not in self._stale:
            return
        self._stale.discard(name)
        desk, language = self._session.desk, self._rows[name].locale().bcp47Name()

        def read() -> Folded:
            from captioner.operations.known_values import known_values

            return tuple((value, value.casefold()) for value in known_values(desk, name, language))

        def know(values: Folded) -> None:
            self._known[name] = values
            self._typed(name)

        self._session.call(read, know)

    def _typed(self, name: str) -> None:
        row = self._rows[name]
        box = _line(row)
        if box is None or not box.hasFocus():
            return
        self._read(name)
        before = before_cursor(box)
        whole = before == box.text() and not before.count("{")
        offers = list(self._fitting(name, before)) if whole and before.strip() else []
        if offers and self._offers is None:
            self._offers = Offers(box.window())
            self._offers.taken.connect(self._take)
        if self._offers:
            self._offers.offer(box, offers, chosen=False)

    def _fitting(self, name: str, typed: str) -> Iterator[Offer]:
        """What the field may be meant to say: values that begin so, then those of which another word does."""
        from captioner.captions.shorthand import Offer

        sought = typed.strip().casefold()
        values = self._known.get(name, ())
        begun = [value for value, small in values if small.startswith(sought) and small != sought]
        if len(begun) < MOST:
            begun += [value for value, small in values if f" {sought}" in small and not small.startswith(sought)]
        if name != "city":
            yield from (Offer(value, value, len(typed)) for value in begun[:MOST])
            return
        self._places.clear()
        for city in (typed.strip(), *begun[: MOST - 2]) if values else ():
            from captioner.operations.known_values import places_of

            places = places_of(city)[: 3 if city == typed.strip() else 1]
            for place in places:
                shown = "  ".join(filter(None, (city, place.province_state, place.country)))
                self._places[shown] = place
                yield Offer(shown, city, len(typed))
            if not places and city != typed.strip():
                yield Offer(city, city, len(typed))

    def _take(self, offer: Offer) -> None:
        row = next((row for row in self._rows.values() if (box := _line(row)) and box.hasFocus()), None)
        if self._offers:
            self._offers.close_list()
        if row is None:
            return
        if isinstance(row.input, TokenBox):
            row.input.take(offer.text)
            return
        line, place = _line(row), self._places.get(offer.shown)
        assert line
        replace_before_cursor(line, offer.typed, offer.text)
        row.input.typed.emit()
        if self._offers:
            self._offers.close_list()
        if place:
            self._fill(place)

    def _fill(self, place: Place) -> None:
        """Say state, country and code of a city that was chosen, where nothing is said; saved with the city, as one step."""
        rows = {name: self._all[name] for name in PLACE if name in self._all}
        empty = [name for name, row in rows.items() if row.input.isEnabled() and not row.input.entered()]
        agrees = all(
            name in empty or str(row.input.entered()).casefold() == getattr(place, name).casefold()
            for name, row in rows.items()
            if name != "province_state"
        )
        for name in empty if agrees else ():
            row = rows[name]
            if text := getattr(place, name):
                row.input.enter(text)
                row.input.typed.emit()


def _line(row: FieldRow) -> QLineEdit | None:
    """The line of an input that is one, or of its tokens."""
    entry = row.input
    if isinstance(entry, TokenBox):
        return entry.line
    return entry if isinstance(entry, QLineEdit) else None
