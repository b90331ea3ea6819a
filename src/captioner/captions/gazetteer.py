"""The names of countries, states and cities, offline: resources/gazetteer, read at the first look-up.

Countries and states are read apart from the cities: they are small, and most captions name their country.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from captioner import resources


@dataclass(frozen=True, slots=True)
class Country:
    """A country: ISO 3166-1 codes, its common English name, and its size on the gazetteer's scale."""

    code: str
    alpha3: str
    name: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """A state, province or region of a country, in its full English name."""

    country: str
    name: str
    kept: bool = False
    """Whether its English name is well known: it is of the list kept by hand."""


@dataclass(frozen=True, slots=True)
class City:
    """A place that bears a name: its country (alpha-2), its size (ten for each power of ten inhabitants), its state where told."""

    country: str
    size: int
    state: str = ""


@dataclass(frozen=True, slots=True)
class Countries:
    """Countries by folded name, by demonym and by code."""

    by_name: Mapping[str, Country]
    by_demonym: Mapping[str, Country]
    by_code: Mapping[str, Country]
    names: tuple[str, ...]
    """Every name as it is written."""


_LONGEST_NAME = 80
_MARKS = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f]")
_SPLIT = re.compile(r"[\s\-‐‑–'’‘`ʻʼ.]+")
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "þ": "th",
        "ə": "a",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ى": "ي",
        "ة": "ه",
        "ک": "ك",
        "ی": "ي",
    }
)


@lru_cache(8192)
def fold(name: str) -> str:
    """The form under which a name is listed: no case, accents, hyphens, apostrophes or dots; "saint" as "st"."""
    bare = name.casefold()
    if not bare.isascii():
        bare = _MARKS.sub("", unicodedata.normalize("NFKD", bare.translate(_LETTERS))).translate(_LETTERS)
    words = _SPLIT.split(bare.strip(" .,'’-"))
    return " ".join("st" if word == "saint" else word for word in words)


@cache
def countries() -> Countries:
    """All countries."""
    by_name: dict[str, Country] = {}
    by_demonym: dict[str, Country] = {}
    by_code: dict[str, Country] = {}
    names: list[str] = []
    for code, alpha3, name, others, demonyms, size, _capital in _rows("countries.tsv"):
        country = by_code[code] = Country(code, alpha3, name, int(size))
        by_name[fold(name)] = country
        names += [name, *filter(None, others.split("|"))]
        for other in filter(None, others.split("|")):
            by_name.setdefault(fold(other), country)
        by_demonym.update((fold(demonym), country) for demonym in demonyms.split("|") if demonym)
    return Countries(by_name, by_demonym, by_code, tuple(names))


@cache
def states() -> Mapping[str, tuple[State, ...]]:
    """All states and provinces by folded name and abbreviation; the one kept by hand before the others."""
    found: dict[str, list[State]] = {}
    for code, name, folded, kept in _rows("states.tsv"):
        state = State(code, name.removesuffix(" state"), bool(kept))
        for called in folded.split("|"):
            found.setdefault(called, []).append(state)
    return {name: tuple(places) for name, places in found.items()}


@cache
def landmarks() -> Mapping[str, str]:
    """Buildings, squares and waters whose words do not show what they are, by folded name: the alpha-2 code of their country or nothing."""
    return {fold(name): code for name, code in _landmarks()}


@cache
def islands() -> frozenset[str]:
    """Islands that stand between a town and its state or country, folded."""
    return frozenset(fold(name) for name, *_ in _rows("islands.tsv"))


@cache
def landmark_names(first: str, last: str) -> re.Pattern[str]:
    """The landmarks as written, of the script whose letters lie between these two; the longest first."""
    names = sorted((name for name, _ in _landmarks() if first <= name[0] <= last), key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, names)))


@lru_cache(16384)
def cities(name: str) -> tuple[City, ...]:
    """The places of that name, the likeliest first; names are found whatever their accents, case and hyphens."""
    if len(name) > _LONGEST_NAME:
        return ()
    key = fold(name)
    listed = _begun(key[:2]).get(key[2:]) if key[:2] in _cities() else None
    return tuple(City(entry[:2], int(entry[2:4]), entry[4:]) for entry in listed.split(";")) if listed else ()


@cache
def _begun(letters: str) -> dict[str, str]:
    """The places of every name that begins with these two letters, by the rest of it."""
    names, places = _cities()[letters].decode().split("\t")
    return dict(zip(names.split("|"), places.split("|"), strict=True))


@cache
def _cities() -> dict[str, bytes]:
    """Each line of the list of cities by the letters it begins with, taken apart when one of its names is looked up."""
    lines = resources.file("gazetteer", "cities.tsv").read_bytes().splitlines()
    return {letters.decode(): rest for letters, _, rest in (line.partition(b"\t") for line in lines)}


@lru_cache(1024)
def positions(name: str) -> tuple[tuple[str, float, float], ...]:
    """Where the places of that name lie: alpha-2 code of the country, latitude and longitude to a tenth of a degree, the largest first."""
    key = fold(name[:_LONGEST_NAME])
    names, places = _positions().get(key[:2].encode(), b"\t").decode().split("\t")
    listed = dict(zip(names.split("|"), places.split("|"), strict=True)).get(key[2:])
    found = ([*entry[2:].split(","), entry[:2]] for entry in listed.split(";")) if listed else ()
    return tuple((country, int(latitude) / 10, int(longitude) / 10) for latitude, longitude, country in found)


@cache
def _positions() -> dict[bytes, bytes]:
    """Each line of the list of positions by the letters it begins with; read when the first position is asked for."""
    import gzip

    lines = gzip.decompress(resources.file("gazetteer", "positions.tsv.gz").read_bytes()).splitlines()
    return {letters: rest for letters, _, rest in (line.partition(b"\t") for line in lines)}


def _landmarks() -> list[list[str]]:
    return [[*row, ""][:2] for row in _rows("landmarks.tsv")]


def _rows(file: str) -> list[list[str]]:
    text = resources.file("gazetteer", file).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.split("\n") if line]
