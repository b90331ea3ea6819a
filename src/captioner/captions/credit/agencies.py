"""The registry of agencies: who they are, how their names are written, and how they sign a picture.

One TOML file an agency in resources/agencies: `name` (canonical), `kind` ("agency", "stock", "outlet", "supplier"), `order`
("agency-first" as in REUTERS/Name, "name-first" as in Name/AFP), `home` (its country), `aliases`, `misspelt`, and `forms`: its credit lines by role.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from types import MappingProxyType

from captioner import resources
from captioner.domain.photo import Span

_LONGEST_NAME = 60
_MOST_SLASHES = 24
_PICTURE_NOUNS = (
    "photo",
    "photos",
    "pic",
    "pics",
    "pix",
    "picture",
    "pictures",
    "image",
    "images",
    "foto",
    "fotos",
    "图片",
    "供图",
    "截图",
    "摄影",
    "发",
)
_PICTURE_NOUN = re.compile(r"\s*\b(?:photos?|pics?|pix|pictures?|images?|fotos?)$|(?:图片|供图|截图|摄影|发)$")
_PHOTO = ("Photo", "Photos", "PHOTO", "PHOTOS")
_WORD_START = re.compile(r"(?<![\w/-])\w")
_ARABIC_LETTER = re.compile(r"[\u0620-\u064a]")
_ARABIC = str.maketrans("أإآٱىة", "ااااي" + "ه", ".ـ ")
_CLOSE = 6, 9
"""From so many letters on, a name with one letter wrong is still known; from so many, with two."""


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency, photo library, publication or regular supplier of handouts."""

    name: str
    kind: str
    order: str
    home: str = ""
    """The country it reports on first, alpha-2: its captions often leave that out."""
    aliases: tuple[str, ...] = ()
    misspelt: tuple[str, ...] = ()
    forms: Mapping[str, str] = field(default_factory=dict)

    @property
    def agency_first(self) -> bool:
        """Whether its own lines put the photographer after the agency."""
        return self.order == "agency-first"

    @property
    def supplies_handouts(self) -> bool:
        """Whether its pictures are handouts: it is no news organisation."""
        return self.kind == "supplier"


@dataclass(frozen=True, slots=True, eq=False)
class Registry:
    """All agencies, found by any way their names are written."""

    agencies: tuple[Agency, ...]
    by_name: Mapping[str, Agency]
    written: Mapping[str, tuple[str, ...]]
    """Names as they stand in print, also in capitals, by their first letter, the longest first."""
    opening: Mapping[str, frozenset[str]]
    """Names as they open a line without brackets, by their first letter: also all small where the agency signs first."""
    tails: frozenset[str]
    """The last letters of what can stand before such a line's slash, three of them or a whole name of two."""

    def slashed(self, text: str, slash: int, end: int) -> Span | None:
        """Where the agency's name stands that follows a slash at `slash`: "/CFP", "／视觉中国", also before glued article text."""
        at = slash + 1
        while at < min(end, slash + 4) and text[at].isspace():
            at += 1
        for name in self.written.get(text[at : at + 1], ()):
            stop = at + len(name)
            if stop <= end and text.startswith(name, at) and _is_whole(text, stop, end):
                return at, stop
        return None

    def slashes(self, text: str, start: int, end: int) -> Iterator[Span]:
        """Every name in text[start:end] that follows a slash."""
        for slash in _last_slashes(text, start, end):
            if name := self.slashed(text, slash, end):
                yield name

    def openings(self, text: str, start: int, end: int) -> Iterator[int]:
        """Where an agency's name before a slash opens a line in text[start:end]: "REUTERS/", "AP Photo/", "Kyodo via REUTERS/"."""
        for slash in _last_slashes(text, start, end):
            tail = text[max(start, slash - _LONGEST_NAME) : slash].rstrip()
            if tail[-3:] not in self.tails and tail[-2:] not in self.tails:
                continue
            for word in _WORD_START.finditer(text, max(start, slash - _LONGEST_NAME), slash):
                if word[0] in self.opening and self._signs(text[word.start() : slash].rstrip()):
                    yield word.start()
                    break

    def _signs(self, text: str) -> bool:
        """Whether this is an agency's name as a line opens with it, or "X via Agency"."""
        if text.endswith(_PHOTO) and " " in text and text not in self.opening[text[0]]:
            text = text[: text.rindex(" ")].rstrip()
        if " via " in text:
            first, _, text = text.partition(" via ")
            return first in self.opening[first[0]] and text in self.opening.get(text[:1], ())
        return text in self.opening[text[0]]

    def find(self, text: str) -> Agency | None:
        """The agency that this is a name of, whatever its case, spacing and leading "the"."""
        return _find(self, text) if len(text) <= _LONGEST_NAME else None

    def nearest(self, text: str) -> Agency | None:
        """The one agency whose name this is with a letter or two wrong; short names must be right."""
        key = spelling(text)
        if not _CLOSE[0] <= len(key) <= _LONGEST_NAME:
            return None
        return _nearest(self, key)

    def misspelt(self, text: str) -> Agency | None:
        """The agency of which this is a known misspelling."""
        key = spelling(text)
        agency = self.by_name.get(key)
        return agency if agency and key in map(spelling, agency.misspelt) else None


def _last_slashes(text: str, start: int, end: int) -> list[int]:
    """Where the last slashes of text[start:end] stand, in order."""
    found: list[int] = []
    while len(found) < _MOST_SLASHES and (end := max(text.rfind("/", start, end), text.rfind("／", start, end))) >= 0:
        found.append(end)
    return found[::-1]


@lru_cache(4096)
def spelling(text: str) -> str:
    """The form under which a name is looked up; of Arabic names, without dots, spaces and the forms of alif."""
    text = " ".join(text.replace("’", "'").casefold().split())
    return text.translate(_ARABIC) if not text.isascii() and _ARABIC_LETTER.search(text) else text


@lru_cache(8192)
def _find(known: Registry, text: str) -> Agency | None:
    key = spelling(text)
    found = known.by_name.get(key) or (known.by_name.get(key[4:]) if key.startswith("the ") else None)
    while found is None and key.endswith(_PICTURE_NOUNS):
        longer, key = key, _PICTURE_NOUN.sub("", key)
        if key == longer:
            break
        found = known.by_name.get(key)
    return found


@lru_cache(1024)
def _nearest(known: Registry, key: str) -> Agency | None:
    found = {
        agency.name: agency for name, agency in known.by_name.items() if name[0] == key[0] and _is_close(name, key)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _is_close(name: str, key: str) -> bool:
    """Whether the names differ in a letter, or long ones in two; no short word of them may differ."""
    if len(name) < _CLOSE[0] or abs(len(name) - len(key)) > 2:
        return False
    ours, theirs = name.split(), key.split()
    if len(ours) == len(theirs) > 1 and any(
        a != b and len(a) < _CLOSE[0] - 1 for a, b in zip(ours, theirs, strict=True)
    ):
        return False
    return _differ(name, key, 2 if min(len(name), len(key)) >= _CLOSE[1] else 1)


def _differ(a: str, b: str, most: int) -> bool:
    """Whether the names differ in at most so many letters: one left out, added, changed, or two next to each other swapped."""
    if a == b:
        return True
    if most == 0 or abs(len(a) - len(b)) > most:
        return False
    at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    a, b = a[at:], b[at:]
    swapped = a[:2] == b[1::-1] and len(b) > 1 and _differ(a[2:], b[2:], most - 1)
    return swapped or any(_differ(x, y, most - 1) for x, y in ((a[1:], b), (a, b[1:]), (a[1:], b[1:])))


def _is_whole(text: str, stop: int, end: int) -> bool:
    """Whether a name ends at `stop`, or a capitalised word is glued to it: "/CFPIsrael says"."""
    after = text[stop : min(end, stop + 2)]
    glued = after[:1].isascii() and (after[:1].isalnum() or after[:1] == "_") and not after[:1].isupper()
    return not glued or (after[:1].isupper() and after[1:2].islower())


@cache
def registry() -> Registry:
    """Every agency under resources/agencies, read once."""
    agencies = tuple(_read(path.read_text(encoding="utf-8")) for path in resources.tomls("agencies"))
    by_name = {spelling(name): agency for agency in agencies for name in (*agency.aliases, *agency.misspelt)}
    by_name.update((spelling(agency.name), agency) for agency in agencies)
    names = {name for agency in agencies for name in (agency.name, *agency.aliases, *agency.misspelt)}
    names |= {name.upper() for name in names}
    small = {agency.name.lower() for agency in agencies if agency.agency_first and len(agency.name) > 2}
    opening = {first: frozenset(told) for first, told in _by_letter(names | small).items()}
    return Registry(
        agencies,
        MappingProxyType(by_name),
        MappingProxyType(_by_letter(names)),
        MappingProxyType(opening),
        frozenset(name[-3:] for name in (*names, *small, *_PHOTO)),
    )


def _by_letter(names: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        found.setdefault(name[0], []).append(name)
    return {first: tuple(told) for first, told in found.items()}


def _read(text: str) -> Agency:
    data = tomllib.loads(text)
    return Agency(
        name=data["name"],
        kind=data["kind"],
        order=data["order"],
        home=data.get("home", ""),
        aliases=tuple(data.get("aliases", ())),
        misspelt=tuple(data.get("misspelt", ())),
        forms=MappingProxyType(data.get("forms", {})),
    )
