"""The options that verbs share, each in one place: --catalog --json --quiet, photos, and orders (--set and its kin)."""

from __future__ import annotations

import functools
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from captioner.cli.output import Output
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import BadValue, CatalogError, Unreadable, UsageError
from captioner.domain.fields import Field, Kind
from captioner.domain.iptc import FIELDS, LANGUAGES, field_named, translatable
from captioner.domain.typed import language_tag, parse_value
from captioner.domain.values import Translation

if TYPE_CHECKING:
    from captioner.operations.desk import Desk

Function = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Invocation:
    """How a verb was called: its output, and the catalogue it is to use."""

    output: Output
    catalog: str | None

    def open_desk(self, *, create: bool = False) -> Desk:
        """Open the catalogue asked for; raises CatalogError.

        The user's own is made where it is missing, one named by its file only with `create`: a mistyped name makes none.
        """
        from captioner.operations.desk import Desk

        if not self.catalog:
            return Desk.open()
        if "://" in self.catalog:
            raise CatalogError(f"{self.catalog}: only a catalogue in a file can be used so far; name a file.")
        file = Path(self.catalog)
        if not create:
            _must_be_there(file)
        try:
            return Desk.open(file)
        except OSError as error:
            raise CatalogError(f"{file} can't be opened ({error.strerror}); name another file.") from error


def _must_be_there(catalog: Path) -> None:
    try:
        empty = catalog.is_file() and catalog.stat().st_size == 0
        missing = not catalog.exists()
    except OSError:
        return  # opening it says what is wrong
    if missing or empty:
        there = f"{catalog} is an empty file and no catalogue" if empty else f"There is no catalogue {catalog}"
        raise CatalogError(f"{there}; name one that exists, or make it with captioner import --catalog {catalog}.")


def everywhere(verb: Function) -> Function:
    """The options of every verb; the function gets an Invocation first, and its exit status follows from the output."""

    @click.option("--catalog", metavar="FILE", help="The catalogue (default: the one in your data folder).")
    @click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for scripts.")
    @click.option("--quiet", is_flag=True, help="Print problems only.")
    @functools.wraps(verb)
    def with_options(catalog: str | None, as_json: bool, quiet: bool, **arguments: Any) -> int:
        output = Output(as_json, quiet)
        verb(Invocation(output, catalog), **arguments)
        output.close()
        return output.status

    return with_options


def photo_options(verb: Function) -> Function:
    """PHOTO… and --query, for verbs over photos of the catalogue."""
    verb = click.option(
        "--query", metavar="Q", help="All photos that this search finds: words, field:value, no:FIELD, is:unwritten …"
    )(verb)
    return click.argument("photos", nargs=-1, metavar="[PHOTO]...")(verb)


def chosen(invocation: Invocation, desk: Desk, photos: Sequence[str], query: str | None) -> list[int]:
    """The ids of the photos named, each once, in order; one that is not in the catalogue is listed as a problem."""
    ids = dict.fromkeys(_named_ids(invocation, desk, photos))
    if query is not None:
        ids |= dict.fromkeys(desk.catalog.ids(query))
    return list(ids)


def chosen_or_all(invocation: Invocation, desk: Desk, photos: Sequence[str], query: str | None) -> list[int] | None:
    """Like `chosen`; None where no photo and no query was given, which stands for all that the verb is for."""
    return chosen(invocation, desk, photos, query) if photos or query is not None else None


def must_choose(photos: Sequence[str], query: str | None) -> None:
    """Raise UsageError unless photos or a query were given: a verb that changes things never means all by silence."""
    if not photos and query is None:
        raise UsageError("Name the photos by path, by id or with --query.")


def _named_ids(invocation: Invocation, desk: Desk, photos: Sequence[str]) -> Iterator[int]:
    for name in photos:
        if name.isascii() and name.isdigit():
            found = int(name) if desk.catalog.photos([int(name)]) else None
        else:
            found = desk.catalog.id_of(absolute(name))
        if found is None:
            invocation.output.problem(f"{name}: not in the catalogue; import it first.")
        else:
            yield found


def absolute(name: str) -> Path:
    """A path as the catalogue keeps it."""
    return Path(os.path.abspath(name))  # noqa: PTH100  (links stay as they were named)


FIELD_NAMES = f"Fields: {', '.join(FIELDS)}."
"""What stands below the help of a verb that takes names of fields."""


def order_options(verb: Function) -> Function:
    """--set, --add, --remove and --clear; the function gets them as `orders`."""

    @click.option("--set", "set_", multiple=True, metavar="FIELD=VALUE", help="Set a field; repeated for a list field.")
    @click.option("--add", multiple=True, metavar="FIELD=VALUE", help="Add a value to a list field.")
    @click.option("--remove", multiple=True, metavar="FIELD=VALUE", help="Remove a value from a list field.")
    @click.option("--clear", multiple=True, metavar="FIELD", help="Empty a field.")
    @functools.wraps(verb)
    def with_orders(
        *arguments: Any,
        set_: Sequence[str],
        add: Sequence[str],
        remove: Sequence[str],
        clear: Sequence[str],
        **others: Any,
    ) -> Any:
        orders = [
            *_orders(Verb.SET, set_),
            *(_cleared(name) for name in clear),
            *_orders(Verb.ADD, add),
            *_orders(Verb.REMOVE, remove),
        ]
        return verb(*arguments, orders=orders, **others)

    return with_orders


def _orders(verb: Verb, assignments: Sequence[str]) -> Iterator[Order]:
    """One order a field: a list field gets all its values in one."""
    values: dict[str, list[str]] = {}
    for assignment in assignments:
        name, equals, value = assignment.partition("=")
        if not equals:
            raise UsageError(f"--{verb} needs FIELD=VALUE, not “{assignment}”.")
        if "@" in name:
            yield _translation(verb, name, value)
            continue
        values.setdefault(field_named(name).name, []).append(value)
    for name, given in values.items():
        field = FIELDS[name]
        several = field.takes_many or field.kind is Kind.TRANSLATIONS
        if not several and len(given) > 1:
            raise BadValue(f"{field.label} holds one value; --{verb} {name} was given {len(given)} times.")
        if verb is Verb.SET and not any(given):
            yield Order(Verb.CLEAR, name)
        else:
            yield Order(verb, name, parse_value(field, given if several else _as_stated(field, given[0])))


def _as_stated(field: Field, text: str) -> str:
    """The URI of a term where its code was typed, for a field that takes its values from a vocabulary; else the text."""
    if not field.vocabulary:
        return text
    from captioner.vocabularies import vocabulary

    terms = vocabulary(field.vocabulary)
    term = terms.term(text)
    return terms.uri_of(term) if term else text


def _cleared(name: str) -> Order:
    return _translation(Verb.CLEAR, name, "") if "@" in name else Order(Verb.CLEAR, name)


def _translation(verb: Verb, name: str, text: str) -> Order:
    """What --set caption@fr=TEXT and --clear caption@fr mean."""
    field, _, language = name.partition("@")
    translation = Translation(translatable(field).name, language_tag(language), text)
    if verb not in (Verb.SET, Verb.CLEAR):
        raise BadValue(f"{name} is one text in one language: use --set or --clear.")
    added = verb is Verb.SET and bool(text.strip())
    return Order(Verb.ADD if added else Verb.REMOVE, LANGUAGES, (translation,))


def sidecar_options(verb: Function) -> Function:
    """--sidecar and --signed, for verbs that write files."""
    verb = click.option(
        "--sidecar", type=click.Choice(["never", "refused", "always"]),
        help="Write an XMP sidecar: for files that can't be written safely, or always.  [default: as the settings say, at first never]",
    )(verb)  # fmt: skip
    return click.option(
        "--signed", type=click.Choice(["refuse", "sidecar", "copy", "write", "resign"]), default="refuse", show_default=True,
        help="Pictures with Content Credentials, which any edit breaks: write a sidecar, a copy, into them all the same, or sign them again with the certificate in the settings.",
    )(verb)  # fmt: skip


def template_option(verb: Function) -> Function:
    """--template, for verbs that can give photos one; the function gets its name, "" where none was named."""
    return click.option(
        "--template",
        default="",
        metavar="NAME",
        help="Give the photos what this template says (see resources/templates).",
    )(verb)


def charset_option(verb: Function) -> Function:
    """--charset, for verbs that read files; the function gets `charset`, "" where none was named."""
    return click.option(
        "--charset", default="", metavar="NAME", callback=_charset,
        help="The letters of older captions that do not say how theirs are stored: big5, cp1251, … (default: as your settings say).",
    )(verb)  # fmt: skip


def _charset(_context: click.Context, _option: click.Parameter, name: str) -> str:
    """The charset as the settings call it; raises UsageError for one that Captioner does not try."""
    from captioner.settings import CHARSETS, charset_named

    found = charset_named(name)
    if name and not found:
        raise UsageError(f"There is no charset “{name}” to read captions in; name one of: {', '.join(CHARSETS)}.")
    return found


def bytes_of(name: str) -> bytes:
    """All of a file, or of stdin for "-"; raises Unreadable."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise Unreadable(Path(name), f"it can't be read ({error.strerror})") from None


def lines_of(name: str) -> Iterator[tuple[int, str]]:
    """The lines of a file, or of stdin as they come, that are not blank, with their numbers from 1; raises Unreadable.

    Bytes that are not UTF-8 are replaced.
    """
    lines = sys.stdin.buffer if name == "-" else io.BytesIO(bytes_of(name))
    for number, raw in enumerate(lines, 1):
        line = raw.decode("utf-8", "replace").strip("\r\n").removeprefix("\ufeff")
        if line.strip():
            yield number, line
