"""A chain of place names made out: which name is the sublocation, which the city, the province, the country.

A chain is read from its end, as it is written: country last, then province, then city; what stands before the city is a spot in it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, fold, islands
from captioner.captions.place.elements import Element
from captioner.captions.words import words


class Site(NamedTuple):
    """A chain of names made out: which is the sublocation, the city, the province, the country; and how well it stands."""

    sublocation: Element | None = None
    city: Element | None = None
    province: Element | None = None
    country_name: Element | None = None
    country: Country | None = None
    score: int = 0
    at: int = 0

    def scored(self, score: int, at: int) -> Site:
        """The same site with its score and where its chain begins."""
        return Site(self.sublocation, self.city, self.province, self.country_name, self.country, score, at)


_NEVER_TOWNS = words("Paralympics Olympics Championships Games Finals Oscars Awards")
_SMALL_TOWN = 37
_WARDS = words(
    "Shibuya Shinjuku Minato Chiyoda Chuo Ginza Roppongi Harajuku Asakusa Akihabara Odaiba Ueno Toyosu Koto Taito Meguro Setagaya Ikebukuro"
)
"""Of Tokyo, which is their city; it is the province of its other towns."""
_SMALL_COUNTRY = 63
"""Up to two million inhabitants: its districts bear the names of its towns, as Malta's do."""
_LARGE_TOWN = 45
_GREAT_CITY = 60


_PREFECTURE = re.compile(r"\s(?:Autonomous Prefecture|League)$")
"""Between a Chinese county and its province."""
_VILLAGE = re.compile(
    r"(?P<name>(?!(?:Olympic|Athletes|Media|Global|Holiday|Cultural|Ski|Fishing|Christmas|Folk|Resort|Children|Medical)\b)[A-Z][^\W\d_][\w'’ -]{1,30}) (?:[Vv]illage|[Tt]own|[Hh]amlet)"
)
PARTS_OF_CHINA = {"HK": "Hong Kong", "MO": "Macao"}


def make_out(chain: list[Element], home: str = "") -> Site:
    """Which name of the chain is what, read from its end: country, province, city; what stands before is the sublocation.

    `home` is the country (alpha-2) that the caption's agency reports on: its small towns are known without it.
    """
    last = next((n for n in range(len(chain) - 1, -1, -1) if _is_country(chain, n)), -1)
    country_name = chain[last] if last >= 0 else None
    country = country_name.country if country_name else next((e.owner for e in chain if e.owner), None)
    rest = [e for e in (chain[:last] if last >= 0 else chain) if e.joined != "off" and not _is_elsewhere(e, country)]
    province = None
    for n in range(len(rest) - 1, -1, -1):
        if _is_province(rest, n, country):
            province = rest[n]
            after = rest[n + 1 :]
            rest = rest[:n]
            if len(rest) > 1 and any(s.kept for s in rest[-1].states) and not rest[-1].cities:
                province = rest.pop()
            if after and after[0].kind in ("city", "town", "village", "port"):
                rest = after
            break
    if province and not country:
        country = _country_of(province, rest)
    if len(rest) > 1 and _only_holds_town(rest, country):
        rest = rest[:-1]
    if country is None:
        country = next((_country_beside(e) for e in chain if e.joined == "off" and e.cities), None)
    if not (country_name or province or (rest[-1:] and rest[-1].owner)) and len(rest) > 1:
        rest = _trimmed(rest)
    owned = any(element.owner for element in rest)
    city = _city_of(rest, country, home, sure=bool(country_name or province or owned))
    at_city = next((n for n, e in enumerate(rest) if e is city), len(rest))
    before = [e for n, e in enumerate(rest) if n < at_city or (n > at_city and e.is_venue)]
    beside = city is not None or country_name is not None
    apposed = city is not None and city.joined == ","
    spots = [e for e in before if not e.is_plain_word and _can_be_sublocation(e, beside=beside, apposed=apposed)]
    sublocation = next((e for e in spots if e.is_venue), spots[0] if spots else None)
    if sublocation and sublocation.is_landmark:
        sublocation = next((e for e in spots if e.is_venue and e.joined == "at"), sublocation)
    if sublocation and (within := next((e for e in rest if e is not city and _holds(e, sublocation)), None)):
        sublocation = sublocation._replace(
            text=f"{sublocation.text} at {within.text}", span=(sublocation.span[0], within.span[1])
        )
    if (
        city is None
        and sublocation
        and (province or country_name)
        and (village := _VILLAGE.fullmatch(sublocation.text))
    ):
        begin = sublocation.span[0]
        city = sublocation._replace(text=village["name"], span=(begin, begin + village.end("name")))
        sublocation = next((e for e in spots if e.is_venue and e.span != sublocation.span), None)
    if city and city.is_county and not sublocation:
        nothing_above = [e for e in rest if e is not city and not e.is_venue]
        city = nothing_above[-1] if nothing_above and nothing_above[-1].cities else city
    return Site(sublocation, city, province, country_name, country)


def _only_holds_town(rest: list[Element], country: Country | None) -> bool:
    """Whether the last name is a prefecture or an island that only says where the town before it lies: "Lahaina, Maui"."""
    town, holder = rest[-2:]
    if _PREFECTURE.search(holder.text):
        return True
    known = (town.cities or town.text.endswith(" Town")) or not town.is_venue
    return (
        fold(holder.text) in islands()
        and holder.joined in (",", "on", "in")
        and bool(known or not town.is_venue)
        and country is not None
    )


def make_out_in_city(chain: list[Element], home: str = "") -> Site:
    """A chain that "at" leads to: "at X in Y" is the spot X in the city Y, though X may be a town of the gazetteer."""
    inner = (
        len(chain) > 1
        and chain[1].joined == "in"
        and not (chain[0].is_event or chain[0].owner or chain[0].is_plain_word)
    )
    if inner and chain[1].cities and chain[1].cities[0].size >= _LARGE_TOWN:
        site = make_out(chain[1:])
        if site.city is chain[1] and site.sublocation is None:
            return site._replace(sublocation=chain[0])
    return make_out(chain, home)


def _country_beside(element: Element) -> Country | None:
    """The country of the great city that a place lies to one side of: "X Airport, south of London"."""
    city = element.cities[0]
    return gazetteer.countries().by_code[city.country] if city.size >= _GREAT_CITY else None


def _is_elsewhere(element: Element, country: Country | None) -> bool:
    """Whether a name is a well-known region of another country: "the border with Gaza, southern Israel"."""
    if country is None or element.is_venue:
        return False
    here = {element.country.code} if element.country else set()
    here |= {place.country for place in element.cities} | {state.country for state in element.states}
    if element.country and element.country != country and not here & {country.code, *PARTS_OF_CHINA}:
        return True
    kept = [state for state in element.states if state.kept]
    return (
        bool(kept)
        and all(s.country != country.code for s in kept)
        and all(c.country != country.code for c in element.cities)
    )


def _is_country(chain: list[Element], n: int) -> bool:
    element = chain[n]
    country = element.country
    if country is None or element.kind in ("city", "town", "village"):
        return False
    if country.code in PARTS_OF_CHINA or element.text in ("Singapore", "Mexico City", "Guatemala City"):
        return country.code == "SG"
    if fold(element.text) in ("georgia",) and n:
        return not any(city.state == "GA" for city in chain[n - 1].cities[:2]) or chain[n - 1].cities[0].country == "GE"
    return not (len(element.text) == 2 and element.text not in ("UK", "US"))


def _is_province(rest: list[Element], n: int, country: Country | None) -> bool:
    element = rest[n]
    if element.kind in ("city", "town", "village", "port", "capital") or (
        element.is_county and not _is_us_state_county(element)
    ):
        return False
    if element.is_landmark:
        return False
    if element.is_province or element.kind in ("province", "state", "region", "prefecture", "governorate"):
        return not element.is_venue or bool(element.states)
    states = [s for s in element.states if country is None or s.country == country.code]
    if not states:
        return False
    if element.text in ("New York", "Washington") and not (n and rest[n - 1].cities):
        return False
    if element.text == "Tokyo" and n and rest[n - 1].text in _WARDS:
        return False
    kept = any(s.kept for s in states)
    if (
        n
        and not kept
        and element.joined in ("of", "in", "near", "on")
        and element.cities
        and element.cities[0].size >= 55
    ):
        return False
    if n and (kept or any(c.size >= 35 and c.country == states[0].country for c in rest[n - 1].cities[:3])):
        return not rest[n - 1].is_event and (element.joined in (",", "in", "of", "near") or len(rest) > 1)
    if len(rest) > 1 and rest[1].cities:
        return rest[1].joined == "type"
    cities = [c for c in element.cities if c.country in {s.country for s in states}]
    if not kept and cities and not n and gazetteer.countries().by_code[states[0].country].size < _SMALL_COUNTRY:
        return False
    if not kept:
        return (not cities or cities[0].size < 40) and not (element.cities and element.cities[0].size >= 55)
    if not cities or (len(element.text) > 3 and cities[0].size < 50):
        return True
    return (
        element.text not in ("New York", "Washington")
        and any(s.country in ("US", "PS", "GB") for s in states)
        and (cities[0].size < 58 or states[0].country == "PS")
    )


def _is_us_state_county(element: Element) -> bool:
    return element.text.startswith("County ") and bool(element.states)


def _country_of(province: Element, rest: list[Element]) -> Country | None:
    found = province.states
    cities = rest[-1].cities if rest else ()
    beside = next((s for s in found if any(c.country == s.country for c in cities)), None)
    chosen = beside or (found[0] if found else None)
    return gazetteer.countries().by_code.get(chosen.country) if chosen else province.owner


def _trimmed(rest: list[Element]) -> list[Element]:
    """A chain without province or country, only as far as it surely is one: a venue, then a city."""
    kept = [rest[0]]
    for n, element in enumerate(rest[1:], 1):
        known = element.cities and element.cities[0].size >= 45 and not element.is_event
        known = known or (
            element.joined == "," and kept[-1].is_venue and element.cities and element.cities[0].size >= _SMALL_TOWN
        )
        venue = element.joined in ("in", "at", "near", "of", "on", "inside", "outside") and (
            element.is_venue or element.is_county
        )
        if not (known or venue) or (
            not _quarter_of(kept[-1], element)
            and element.joined == ","
            and not kept[-1].is_venue
            and kept[-1].cities
            and kept[-1].cities[0].size > 40
        ):
            break
        kept.append(element)
        inner = n + 1 < len(rest) and rest[n + 1].part and _quarter_of(element, rest[n + 1])
        if known and not element.is_venue and not inner:
            break
    return kept


def _holds(outer: Element, inner: Element) -> bool:
    """Whether two venues are one name: "GEHA Field at Arrowhead Stadium"."""
    adjoins = outer.joined == "at" and outer.span[0] == inner.span[1] + len(" at ")
    named = outer.is_venue or not (outer.cities or outer.country or outer.states)
    return adjoins and named and inner.text.endswith((" Field", " Park"))


def _quarter_of(spot: Element, city: Element) -> bool:
    """Whether "X, Y" is a quarter and its far larger city rather than two cities of a list: "Whitehall, London"."""
    if spot.cities and city.part and city.cities and city.cities[0].size >= spot.cities[0].size + 5:
        return True
    if not (spot.cities and city.cities) or city.following.startswith((" and ", ", ")):
        return False
    return spot.cities[0].size + 10 <= city.cities[0].size >= 65


def _city_of(rest: list[Element], country: Country | None, home: str, *, sure: bool) -> Element | None:
    for n, element in reversed(list(enumerate(rest))):
        if n and element.joined in ("near", "outside") and _is_town(rest[n - 1], country):
            continue
        if (
            element.is_event
            and not element.cities
            and not (
                sure and element.text not in _NEVER_TOWNS and element.text[0].isalpha() and element.text[-1].isalpha()
            )
        ) or element.kind in (
            "region",
            "province",
            "state",
            "area",
            "island",
            "governorate",
            "camp",
        ):
            continue
        if element.kind in (
            "city",
            "town",
            "village",
            "suburb",
            "port",
            "capital",
            "settlement",
            "hamlet",
            "municipality",
            "township",
        ):
            return element
        big = element.cities and element.cities[0].size
        if element.is_venue:
            if sure and big and element is rest[-1] and not _venue_for_sure(element, country):
                return element
            continue
        of_home = home and any(city.country == home for city in element.cities)
        if sure or of_home or (big and big >= _SMALL_TOWN and not element.text.isdigit()):
            return element
    return None


def _is_town(element: Element, country: Country | None) -> bool:
    """Whether a name before "near the City" is a town of its own in that country."""
    return country is not None and not element.is_venue and any(c.country == country.code for c in element.cities)


def _venue_for_sure(element: Element, country: Country | None) -> bool:
    """Whether a name such as "Lake X" is no town: it is a landmark, or that country has no town of the name."""
    if country and all(city.country != country.code for city in element.cities):
        return True
    return element.text.rsplit(" ", 1)[-1].islower() or element.is_landmark


def _can_be_sublocation(element: Element, *, beside: bool, apposed: bool) -> bool:
    if element.is_event and not (element.is_venue and not element.following.lstrip().startswith(("match", "summit"))):
        return False
    if element.country or element.kind in ("city", "town", "capital"):
        return False
    if not element.is_venue and not apposed and element.cities and element.cities[0].size >= 45:
        return False
    return (
        element.is_venue
        or element.is_county
        or (beside and (len(element.text.split()) > 1 or apposed or not element.cities))
    )
