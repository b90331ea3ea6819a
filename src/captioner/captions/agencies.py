"""The registry of agencies: who they are, how their names are written, and how they sign a picture.

One TOML file an agency in resources/agencies: `name` (canonical), `kind` ("agency", "stock", "outlet", "supplier"), `order`
("agency-first" as in REUTERS/Name, "name-first" as in Name/AFP), `home` (its country), `aliases`, `misspelt`, and `forms`: its credit lines by role.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from types import MappingProxyType

from captioner import resources

_LONGEST_NAME = 60
_MOST_SLASHES = 24
_SLASH = re.compile(r"[/／]")
_PICTURE_NOUN = re.compile(r"\s+(?:photos?|pics?|pix|pictures?|images?|fotos?)$|(?:图片|供图|截图|摄影|发)$")
_WORD_START = re.compile(r"\b\w")


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


@dataclass(frozen=True, slots=True)
class Registry:
    """All agencies, found by any way their names are written."""

    agencies: tuple[Agency, ...]
    by_name: Mapping[str, Agency]
    opening: re.Pattern[str]
    """An agency's name that opens a line without brackets: "REUTERS/", "EPA-EFE/", "AP Photo/"."""
    slashed: re.Pattern[str]
    """A slash and an agency's name: "/CFP", "／视觉中国"."""

    def openings(self, text: str, start: int, end: int) -> Iterator[int]:
        """Where an agency's name before a slash opens a line in text[start:end]; of many slashes only the last are looked at."""
        slashes = [match.start() for match in _SLASH.finditer(text, start, end)]
        for slash in slashes[-_MOST_SLASHES:]:
            for word in _WORD_START.finditer(text, max(start, slash - _LONGEST_NAME), slash):
                if self.opening.match(text, word.start()):
                    yield word.start()
                    break

    def find(self, text: str) -> Agency | None:
        """The agency that this is a name of, whatever its case, spacing and leading "the"."""
        if len(text) > _LONGEST_NAME:
            return None
        key = spelling(text)
        found = self.by_name.get(key) or (self.by_name.get(key[4:]) if key.startswith("the ") else None)
        if found is None and (noun := _PICTURE_NOUN.search(key)):
            return self.by_name.get(key[: noun.start()])
        return found

    def misspelt(self, text: str) -> Agency | None:
        """The agency of which this is a known misspelling."""
        key = spelling(text)
        agency = self.by_name.get(key)
        return agency if agency and key in map(spelling, agency.misspelt) else None


@lru_cache(4096)
def spelling(text: str) -> str:
    """The form under which a name is looked up."""
    return " ".join(text.replace("’", "'").casefold().split())


@cache
def registry() -> Registry:
    """Every agency under resources/agencies, read once."""
    agencies = tuple(_read(path.read_text(encoding="utf-8")) for path in resources.tomls("agencies"))
    by_name = {spelling(name): agency for agency in agencies for name in (*agency.aliases, *agency.misspelt)}
    by_name.update((spelling(agency.name), agency) for agency in agencies)
    return Registry(agencies, MappingProxyType(by_name), _opening(agencies), _slashed(agencies))


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


def _opening(agencies: tuple[Agency, ...]) -> re.Pattern[str]:
    names = {name for agency in agencies for name in _names(agency)}
    names |= {name.upper() for name in names}
    names |= {agency.name.lower() for agency in agencies if agency.agency_first and len(agency.name) > 2}
    either = _either(names)
    return re.compile(rf"(?<![\w/-])(?:{either}\s+via\s+)?{either}(?:\s+(?:Photos?|PHOTOS?))?\s?[/／]\s?(?=[^\W\d_])")


def _slashed(agencies: tuple[Agency, ...]) -> re.Pattern[str]:
    names = {name for agency in agencies for name in _names(agency)}
    names |= {name.upper() for name in names}
    return re.compile(rf"[/／]\s{{0,3}}(?P<name>{_either(names)})(?P<end>(?![a-z0-9_])|(?=[A-Z][a-z]))")


def _names(agency: Agency) -> tuple[str, ...]:
    return (agency.name, *agency.aliases, *agency.misspelt)


def _either(names: Iterable[str]) -> str:
    """A pattern for any of the names, longest first, that looks at each letter of the text once: a tree of their beginnings."""
    by_first: dict[str, set[str]] = {}
    for name in filter(None, names):
        by_first.setdefault(name[0], set()).add(name[1:])
    branches = [
        re.escape(first) + (_either(rests) + ("?" if "" in rests else "") if rests != {""} else "")
        for first, rests in sorted(by_first.items())
    ]
    return f"(?:{'|'.join(branches)})"
