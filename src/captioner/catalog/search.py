"""What an editor types into the search line, as SQL.

Words, "phrases", `field:value`, `rating:>=3`, `is:unwritten`, `is:conflict`, `no:FIELD`, `folder:"/a/folder"` and `added:today`; a photo is found
when all of them are true of it. A value of several words stands in double quotes, a double quote in it twice; a word that ends in an asterisk finds the
words that begin with it.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import sqlite3
from array import array
from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from captioner.catalog.ordering import Arranged, Arrangement, Order
from captioner.catalog.rows import path_bytes
from captioner.catalog.words import phrase
from captioner.domain.errors import BadQuery, field_advice
from captioner.domain.fields import Kind
from captioner.domain.iptc import DESK, FIELDS
from captioner.domain.values import PartialDate


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on rows of `photo`: a term of SQL, its parameters; or a phrase for the search index."""

    sql: str = ""
    parameters: tuple[Any, ...] = ()
    words: str = ""


_TERM = re.compile(r'(?:(?P<name>[A-Za-z_]+):)?(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>[^\s"]*))(?=\s|$)')
_COMPARED = re.compile(r"(?P<sign>[<>]=?|=)?(?P<number>-?[0-9]{1,18}(?:\.[0-9]{1,18})?)")
_IS = {
    "unwritten": Condition("embedded <> ''"),
    "conflict": Condition("trouble = 'conflict' AND trouble <> ''"),  # said twice, since the index holds troubles only
}


def as_typed(text: str) -> str:
    """The query for a text that is still being typed: a plain word at its end finds the words that begin with it."""
    last = text.rsplit(maxsplit=1)[-1] if text.strip() else ""
    plain = last[-1:].isalnum() and ":" not in last and not text.count('"') % 2 and '"' not in last
    return f"{text.rstrip()}*" if plain else text


def condition(query: str) -> tuple[str, tuple[Any, ...]]:
    """What follows WHERE in a SELECT of the photos that a query finds, and its parameters. Raises BadQuery."""
    conditions = parse(query)
    terms = ["removed = 0", *(c.sql for c in conditions if c.sql)]
    parameters = [p for c in conditions for p in c.parameters]
    if words := " AND ".join(c.words for c in conditions if c.words):
        terms.append("id IN (SELECT rowid FROM words WHERE words MATCH ?)")
        parameters.append(words)
    return " AND ".join(terms), tuple(parameters)


def statement(query: str, order: Order | None = Order.NEWEST) -> tuple[str, tuple[Any, ...]]:
    """The SELECT for the ids that a query finds, in that order, and its parameters; None counts them. Raises BadQuery."""
    where, parameters = condition(query)
    if order is None:
        return f"SELECT count(*) FROM photo WHERE {where}", parameters
    return f"SELECT id FROM photo WHERE {where} ORDER BY {Arrangement(order).order_by}", parameters


def arranged(
    connection: sqlite3.Connection, query: str, arrangement: Arrangement, among: Collection[int] | None
) -> Arranged:
    """The photos that a query finds, only those `among` these where they are given, arranged so. Raises BadQuery."""
    where, parameters = condition(query)
    if among is not None:
        where = f"{where} AND id IN (SELECT value FROM json_each(?))"
        parameters = (*parameters, json.dumps(list(among)))
    found = connection.execute(f"SELECT id FROM photo WHERE {where} ORDER BY {arrangement.order_by}", parameters)
    ids = array("q", chain.from_iterable(found))
    groups = connection.execute(arrangement.groups(where), parameters).fetchall() if arrangement.grouping else ()
    return Arranged(ids, tuple(groups))


def parse(query: str) -> list[Condition]:
    """The conditions that a query states; empty for a blank one. Raises BadQuery, with a sentence that says what to type."""
    conditions, at = [], 0
    text = query.strip()
    while at < len(text):
        match = _TERM.match(text, at)
        if not match:
            raise BadQuery(_complaint(text[at:]))
        quoted, plain = match.group("quoted", "plain")
        condition = _condition(match["name"], quoted.replace('""', '"') if quoted is not None else plain)
        if condition:
            conditions.append(condition)
        at = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
    if text and not conditions:
        raise BadQuery(f"“{text}” holds no word to look for; type a word, or a search such as is:unwritten.")
    return conditions


def _condition(name: str | None, value: str) -> Condition | None:
    """The condition of one term; None for a stray sign such as “&”, which the index doesn't hold."""
    if name is None:
        words = phrase(value)
        return Condition(words=words) if words else None
    name = name.lower()
    if name in _SEARCHES:
        return _SEARCHES[name](value)
    if name in FIELDS:
        return _OF_KIND.get(FIELDS[name].kind, _field)(name, value)
    raise BadQuery(
        f"There is no search “{name}:”; besides {', '.join(f'{s}:' for s in _SEARCHES)}, fields are searched: {field_advice(name, FIELDS)}."
        " Put words with a colon into double quotes."
    )


def _field(name: str, value: str) -> Condition:
    words = phrase(value)
    if not words:
        raise BadQuery(f"{name}: needs a word to look for; no:{name} finds the photos without one.")
    return Condition(words=f"{{{name}}} : {words}")


def _date(name: str, value: str) -> Condition:
    """A date is found by as much of it as is typed: 2023 finds every day of that year."""
    try:
        begin = str(PartialDate.parse(value))
    except ValueError:
        raise BadQuery(f"{name}: takes a date such as 2023, 2023-03 or 2023-03-04, not “{value}”.") from None
    return Condition(f"{_column(name)} BETWEEN ? AND ?", (begin, begin + "~"))


def _number(name: str, value: str) -> Condition:
    """A number is compared: 3 finds 3 and 3.0, >=3 what is larger as well; a photo without one is not found."""
    match = _COMPARED.fullmatch(value)
    if not match:
        raise BadQuery(f"{name}: takes a number such as 3, >=3 or <3, not “{value}”.")
    return Condition(f"CAST({_column(name)} AS REAL) {match['sign'] or '='} ?", (float(match["number"]),))


def _is(value: str) -> Condition:
    try:
        return _IS[value.lower()]
    except KeyError:
        raise BadQuery(f"There is no search “is:{value}”; there are is:unwritten and is:conflict.") from None


def _no(value: str) -> Condition:
    if value not in FIELDS:
        raise BadQuery(f"There is no field “{value}” to look for with no:; {field_advice(value, FIELDS)}.")
    return Condition(f"no_{value} = 1" if value in DESK else f"{_column(value)} IS NULL")


def _column(name: str) -> str:
    """Where a field's text stands: in a column of its own, or within `more`."""
    return name if name in DESK else f"json_extract(nullif(more, ''), '$.{name}')"


def _folder(value: str) -> Condition:
    """The photos in a folder and in all folders below it."""
    if not value:
        raise BadQuery("folder: needs the path of a folder.")
    folder = path_bytes(Path(value).absolute())
    below = folder.rstrip(os.sep.encode()) + os.sep.encode()
    return Condition(
        "folder IN (SELECT id FROM folder WHERE path = ? OR (path >= ? AND path < ?))",
        (folder, below, below[:-1] + bytes([below[-1] + 1])),
    )


def _added(value: str) -> Condition:
    if value.lower() != "today":
        raise BadQuery(f"There is no search “added:{value}”; there is added:today.")
    midnight = datetime.datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return Condition("added >= ?", (int(midnight.timestamp()),))


def _complaint(rest: str) -> str:
    if rest.count('"') % 2:
        return f"A double quote is missing in the search at “{rest}”."
    return f"The search can't be understood at “{rest}”; put what belongs together into one pair of double quotes."


_SEARCHES: dict[str, Callable[[str], Condition]] = {"is": _is, "no": _no, "folder": _folder, "added": _added}
_OF_KIND: dict[Kind, Callable[[str, str], Condition]] = {Kind.DATE: _date, Kind.NUMBER: _number}
