"""In which order photos follow each other, and what groups they stand in, as SQL: a grouped sheet of a million photos is two statements."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from enum import StrEnum


class Order(StrEnum):
    """What photos are sorted by: the newest import first, the highest rating and the latest date; texts by their letters.

    Photos that don't say it come last, whichever way round; what is equal stands by path.
    """

    NEWEST = "newest"
    PATH = "path"
    NAME = "name"
    DATE = "date"
    CAPTION = "caption"
    CITY = "city"
    CREDIT = "credit"
    RATING = "rating"
    STATE = "state"


class Grouping(StrEnum):
    """What the photos of one group have in common; dates to the day."""

    NONE = ""
    DATE = "date"
    CITY = "city"
    CREDIT = "credit"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a sheet is arranged: its groups, and the order within each, the other way round where `reverse` says so."""

    order: Order = Order.NEWEST
    reverse: bool = False
    grouping: Grouping = Grouping.NONE

    @classmethod
    def of(cls, order: str, grouping: str, *, reverse: bool) -> Arrangement:
        """The arrangement of these names; those that are none count as not said."""
        return cls(
            Order(order) if order in list(Order) else Order.NEWEST,
            reverse,
            Grouping(grouping) if grouping in list(Grouping) else Grouping.NONE,
        )

    @property
    def downwards(self) -> bool:
        """Whether the largest, latest or last comes first."""
        return _ORDERS[self.order][2] is not self.reverse

    @property
    def order_by(self) -> str:
        """What follows ORDER BY."""
        lacking, key, _ = _ORDERS[self.order]
        terms = [_GROUPS[self.grouping][1]] if self.grouping else []
        terms += [f"{lacking} = ''"] if lacking else []
        terms += [f"{key}{' DESC' if self.downwards else ''}"]
        return ", ".join([*terms, *(["path"] if self.order is not Order.PATH else [])])

    def groups(self, where: str) -> str:
        """The SELECT for each group's key and number of photos, in the order of the sheet."""
        key, by = _GROUPS[self.grouping]
        return f"SELECT min({key}), count(*) FROM photo WHERE {where} GROUP BY {key} ORDER BY {by}"


@dataclass(frozen=True, slots=True)
class Arranged:
    """Photos in order, and the groups that they stand in one after the other: key (a folder's as bytes) and number; none where not grouped."""

    ids: array[int]
    groups: tuple[tuple[str | bytes, int], ...] = ()


_FOLDER = "(SELECT folder.path FROM folder WHERE folder.id = photo.folder)"
_NAME = f"CAST(substr(path, length({_FOLDER}) + 1) AS TEXT)"

_ORDERS: dict[Order, tuple[str, str, bool]] = {
    # what is empty where a photo doesn't say it, what is compared, and whether it runs downwards
    Order.NEWEST: ("", "arrival", True),
    Order.PATH: ("", "path", False),
    Order.NAME: ("", f"{_NAME} COLLATE NOCASE", False),
    Order.DATE: ("date_created", "date_created", True),
    Order.CAPTION: ("caption", "caption COLLATE NOCASE", False),
    Order.CITY: ("city", "city COLLATE NOCASE", False),
    Order.CREDIT: ("credit", "credit COLLATE NOCASE", False),
    Order.RATING: ("", "coalesce(CAST(json_extract(nullif(more, ''), '$.rating') AS REAL), 0)", True),
    # troubles first, then what is not written, then what was
    Order.STATE: ("", "(trouble <> '') * 4 + (embedded <> '') * 2 + written", True),
}

_GROUPS: dict[Grouping, tuple[str, str]] = {
    # what the photos of a group have in common, and how the groups follow each other
    Grouping.DATE: ("substr(date_created, 1, 10)", "substr(date_created, 1, 10) DESC"),
    Grouping.CITY: ("city COLLATE NOCASE", "city = '', city COLLATE NOCASE"),
    Grouping.CREDIT: ("credit COLLATE NOCASE", "credit = '', credit COLLATE NOCASE"),
    Grouping.FOLDER: (_FOLDER, _FOLDER),
}
