"""Places in Arabic captions: country, region and city by the gazetteer and by the words that lead to them, the spot by its own words.

A name counts by what leads to it: "in", "at", "the town of" above "to" and "from"; a country after "president" or "team" is only talked about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from captioner.captions import gazetteer
from captioner.captions.gazetteer import City, Country, fold, landmarks
from captioner.captions.place.arabic_spots import HEADS, PREFIX, Word, adjoins, read_spot
from captioner.captions.words import words
from captioner.domain.photo import Span

_WORD = re.compile(r"[\u0620-\u0652\u0670-\u06d3]+")
_TOWN = words("مدينة بلدة قرية العاصمة ضاحية بمدينة ببلدة بقرية لمدينة لبلدة لقرية ومدينة")
_REGION = words("منطقة بمنطقة محافظة ولاية إقليم مقاطعة بمحافظة بولاية بإقليم")
_IN = words(
    "في فوق مقابل بمحيط مشارف ضفاف قرب بالقرب خارج داخل وسط قبالة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسطي شوارع أحياء ضواحي سماء أطراف محيط أنقاض سواحل ساحل مطار مخيم ميناء شرقيّ بوسط بجنوب بشمال بشرق بغرب عند"
)
_TO = words("من إلى على نحو لدى باتجاه صوب")
_OFFICE = words(
    "رئيس وزير دولة ملك أمير منتخب سفير حكومة جيش رئاسة سلطان قوات شرطة علم نظيره نظيرته شعب أزمة ضد عن حول بشأن الحرب حرب الوضع الأوضاع مواطن فريق بطل جائزة سباق كأس بطولة دوري"
)
_COMMON = words(
    "سيول ناس دار مركز منصور جديد النور السلام الوحدة النصر الحرية مصنع مبارك سعيد المدينة سالم كرم الكرم الفتح الحي الساحل"
)
"""Everyday words that are also towns."""
_TWO_WORDS = words("بيت عين دير كفر تل أم أبو بني رأس راس خان سيدي سد شرم برج بئر عين وادي القصر دار جبل باب تونس خميس")
_TALKED_OF = re.compile(r"(?:عن|حول|بشأن|ضد|أزمة|الأزمة|الوضع|الأوضاع|الحرب|حرب)\s+(?:\S+\s+){0,3}?(?:في\s+)?[بل]?$")
_TOPIC = re.compile(r"(?:بشأن|أزمة|الأزمة|الوضع|الأوضاع|الحرب|حرب|النزاع|ملف)\s+(?:[^\s،]+\s+){0,3}?(?:في\s+)?[بل]?$")
"""Before a place, these say that it is only talked of."""
_LAST_PLACE = re.compile(r"\s(?:(?:في|بمدينة|ببلدة)\s|ب(?=ال))(?P<name>[\u0620-\u064a]{3,})(?=،\s*[\d٠-٩])")
"""A place nobody knows, by its form: "في شوشا، 15 يونيو"."""
_DATELINE = re.compile(r"\s*(?P<name>[\u0620-\u064a]{3,}(?:\s[\u0620-\u064a]{3,})?)\s*[-–—:]\s")
_ADJECTIVE = re.compile(r"(?:^|\s)ال(?P<stem>[\u0620-\u064a]{3,}?)(?:ية|ي)(?=[\s،,.)]|$)")
_ENDING = re.compile("(?:يا|ا|ه|يه)$")
_BESIDE = re.compile(r"\s(?:ب|في\s|وسط\s|وسط العاصمة\s)")
"""Between a spot and the capital that has its country's name: "شارع بورقيبة بتونس"."""
_LARGE = 40
_SMALL = 30
_GREAT = 55
_KNOWN_PORT = 50
_STATELESS = fold("القدس")
_MOST = 1500


@dataclass(frozen=True, slots=True)
class _Named:
    """A name that may be a place: its kind, where it stands, and how strongly it is led to, 0 to 3."""

    name: str
    kind: str
    span: Span
    led: int = 0


def find(text: str) -> dict[str, tuple[str, Span]]:
    """The place fields that the caption fills, with their spans."""
    text = text[:_MOST]
    spot, named = _read(text)
    here = [place for place in named if place.led < 2 or not _TOPIC.search(text, 0, place.span[0])]
    named = here if any(place.led > 1 for place in here) else named
    best: dict[str, _Named] = {}
    for kind in ("city", "province_state", "country"):
        of_kind = [place for place in named if place.kind == kind]
        if of_kind:
            best[kind] = max(of_kind, key=lambda place: (min(place.led, 2), -place.span[0]))
    if "city" not in best and "country" not in best and (last := _LAST_PLACE.search(text)):
        best["city"] = _Named(last["name"], "city", last.span("name"), 3)
    if "city" not in best and "country" in best and _is_rather_city(text, best["country"].name):
        best["city"] = best.pop("country")
    if (
        "city" not in best
        and spot
        and (capital := best.get("country"))
        and _BESIDE.fullmatch(text, spot[1], capital.span[0])
    ):
        code = gazetteer.countries().by_name[fold(capital.name)].code
        if any(city.country == code and city.size >= _GREAT for city in gazetteer.cities(capital.name)):
            best["city"] = replace(capital, kind="city")
    cities = gazetteer.cities(best["city"].name) if "city" in best else ()
    country = _country(text, best, cities)
    if country is None or (cities and "country" not in best):
        ends = (best["city"].span[1] if "city" in best else 0, spot[1] if spot else 0)
        country = next((called for end in ends if end and (called := _by_adjective(text, end))), country)
    found = {kind: (place.name, place.span) for kind, place in best.items() if kind != "country"}
    if spot:
        found["sublocation"] = (text[slice(*spot)], spot)
        country = country or (None if cities or "province_state" in found else _of_spot(text[slice(*spot)]))
    if country:
        span = best["country"].span if "country" in best else next(iter(found.values()))[1]
        found["country"], found["country_code"] = (country.name, span), (country.alpha3, span)
    return found


def _by_adjective(text: str, end: int) -> Country | None:
    """The country of the adjective that follows or closes a place's name: "جزيرة لامبيدوسا الإيطالية"."""
    said = _ADJECTIVE.search(text, max(0, end - 14), min(len(text), end + 16))
    if not said or not said.start() <= end <= said.end() + 1:
        return None
    stem = fold(said["stem"])
    return next((country for stump, country in _stumps() if stem == stump), None)


@cache
def _stumps() -> tuple[tuple[str, Country], ...]:
    """The Arabic names of countries without the endings that their adjectives drop."""
    return tuple(
        (_ENDING.sub("", name.removeprefix("ال")), country)
        for name, country in gazetteer.countries().by_name.items()
        if "\u0620" <= name[0] <= "\u064a" and " " not in name
    )


def _is_rather_city(text: str, name: str) -> bool:
    """Whether a country's name is a city's in this caption, whose own country it names too: "العاهل الأردني … في عمان"."""
    countries = gazetteer.countries()
    owners = {city.country for city in gazetteer.cities(name) if city.size >= _GREAT} - {
        countries.by_name[fold(name)].code
    }
    folded = fold(text) if owners else ""
    return (
        any(
            country.code in owners and "\u0620" <= called[0] <= "\u064a" and called in folded
            for called, country in countries.by_name.items()
        )
        if owners
        else False
    )


def _country(text: str, best: dict[str, _Named], cities: Sequence[City]) -> Country | None:
    """The country: the one that is led to and has the city; else the city's or the region's. Drops from `best` what does not fit it."""
    countries = gazetteer.countries()
    named = best.get("country")
    country = countries.by_name[fold(named.name)] if named else None
    if named and country and cities and all(city.country != country.code for city in cities):
        talked = _TALKED_OF.search(text, 0, named.span[0]) or named.led < best["city"].led
        if talked:
            del best["country"]
            country = None
        elif named.span < best["city"].span or named.led > best["city"].led:
            del best["city"]
    if country is None and "province_state" in best:
        states = gazetteer.states().get(fold(best["province_state"].name.split(None, 1)[-1])) or gazetteer.states().get(
            fold(best["province_state"].name), ()
        )
        country = countries.by_code[states[0].country] if states else None
    if country is None and "city" in best and cities and fold(best["city"].name) != _STATELESS:
        country = countries.by_code[cities[0].country]
    return country


def _of_spot(spot: str) -> Country | None:
    """The country of a landmark, or of the city or country that a spot is named after: جامعة القاهرة."""
    countries = gazetteer.countries()
    if fold(spot) in landmarks():
        return countries.by_code.get(landmarks()[fold(spot)])
    for word in spot.split()[1:]:
        if fold(word) in countries.by_name:
            return countries.by_name[fold(word)]
        cities = gazetteer.cities(word)
        if cities and cities[0].size >= 50 and word not in _COMMON:
            return countries.by_code[cities[0].country]
    return None


def _read(text: str) -> tuple[Span | None, list[_Named]]:
    """The first spot, and every name that may be a place."""
    said: list[Word] = [(match.group(), match.span()) for match in _WORD.finditer(text)]
    spot: Span | None = None
    named: list[_Named] = []
    n = 0
    if (head := _DATELINE.match(text)) and _is_dateline(head["name"]):
        kind = "country" if fold(head["name"]) in gazetteer.countries().by_name else "city"
        named.append(_Named(head["name"], kind, head.span("name"), 2))
    while n < len(said):
        if found := read_spot(text, said, n):
            spot = spot or found
            if said[n][0].endswith("ميناء") and (port := _port(said, n, found)):
                named.append(port)
            n += max(1, sum(1 for _, (a, b) in said[n:] if a < found[1]))
            continue
        place, length = _named(text, said, n)
        if place:
            if place.kind == "country" and named and (capital := _as_city_before(text, named[-1], place)):
                named[-1] = capital
            named.append(place)
        n += length
    return spot, named


def _port(said: Sequence[Word], n: int, spot: Span) -> _Named | None:
    """The large town after which a port is named: ميناء الحديدة."""
    if n + 1 >= len(said) or said[n + 1][1][1] != spot[1]:
        return None
    name, span = said[n + 1]
    known = gazetteer.cities(name)
    return _Named(name, "city", span, 1) if known and known[0].size >= _KNOWN_PORT else None


def _is_dateline(name: str) -> bool:
    cities = gazetteer.cities(name)
    return bool(cities and cities[0].size >= 50) or fold(name) in gazetteer.countries().by_name


def _as_city_before(text: str, before: _Named, after: _Named) -> _Named | None:
    """The country before a comma as the city of that name, where a country that has it follows: "عمان، الأردن"."""
    if (
        before.kind != "country"
        or after.kind != "country"
        or text[before.span[1] : after.span[0]].strip() not in ("،", ",")
    ):
        return None
    country = gazetteer.countries().by_name[fold(after.name)]
    spelt = text[slice(*before.span)]
    of_it = any(city.country == country.code for city in gazetteer.cities(spelt))
    return _Named(spelt, "city", before.span, before.led) if of_it else None


def _named(text: str, said: Sequence[Word], n: int) -> tuple[_Named | None, int]:
    """The name that begins with the word n, and how many words it takes."""
    before = said[n - 1][0] if n else ""
    away = n > 1 and said[n - 2][0] == "من"
    for length in (3, 2, 1):
        if n + length > len(said) or not all(adjoins(said, k) for k in range(n, n + length - 1)):
            continue
        start, end = said[n][1][0], said[n + length - 1][1][1]
        raw = text[start:end]
        for name, begin in _readings(raw, start):
            if before in _TOWN and gazetteer.cities(name):
                return (None if away else _Named(name, "city", (begin, end), 3)), length
            if before in _REGION and (fold(name) in gazetteer.states() or gazetteer.cities(name)):
                return _Named(name, "province_state", (begin, end), 3), length
            attached = raw[0] if begin != start else ""
            led = _led(text, said, n, attached=attached)
            if (kind := _kind(name, led, length)) and not (kind != "country" and attached == "ل"):
                return _Named(name, kind, (begin, end), led), length
    if before in _REGION and not before.endswith("منطقة") and adjoins(said, n - 1) and _is_name(said[n][0]):
        return _Named(said[n][0], "province_state", said[n][1], 3), 1
    if (
        before in ("قرب", "في")
        and n + 2 < len(said)
        and said[n + 1][0] in ("في", "ب")
        and said[n + 2][0] in _REGION
        and adjoins(said, n)
        and _is_name(said[n][0])
        and not said[n][0].startswith("ال")
        and said[n][0] not in HEADS
    ):
        return _Named(said[n][0], "city", said[n][1], 3), 1
    if before in _TOWN and not away and adjoins(said, n - 1) and _is_name(said[n][0]):
        length = 2 if said[n][0] in _TWO_WORDS and adjoins(said, n) else 1
        span = (said[n][1][0], said[n + length - 1][1][1])
        return _Named(text[slice(*span)], "city", span, 3), length
    return None, 1


def _is_name(word: str) -> bool:
    """Whether a word after "the town of" can be its name rather than an adjective: not صغيرة or ساحلية."""
    return len(word) > 2 and not word.endswith(("ية", "يرة", "يمة")) and word not in _IN and word not in _TO


def _readings(raw: str, start: int) -> list[tuple[str, int]]:
    """The words as they are, and without a preposition written onto them: بالقاهرة is "in" and القاهرة."""
    bare = PREFIX.sub("", raw)
    readings = [(raw, start)]
    if bare != raw:
        readings.append((bare, start + len(raw) - len(bare)))
    if raw.startswith("لل"):
        readings.append(("ال" + raw[2:], start))
    return readings


def _led(text: str, said: Sequence[Word], n: int, *, attached: str) -> int:
    """How strongly the name that begins with the word n is led to: 3 by "in", 2 by a comma or a side, 1 by "to" and "from"."""
    if attached in ("ب", "و"):
        return 3 if attached == "ب" else 1
    if attached == "ل":
        return 1
    if n == 0:
        return 0
    before = said[n - 1][0]
    between = text[said[n - 1][1][1] : said[n][1][0]]
    if before in _OFFICE:
        return -1
    if "،" in between or "," in between:
        return 2
    if n > 1 and before.endswith("ية") and said[n - 2][0] in _TOWN:
        return 3
    if before in _IN or before in _TOWN or before in _REGION:
        return 3 if before in ("في", "قرب", "قبالة") or before in _TOWN else 2
    if before == "من":
        return 2 if n > 1 and said[n - 2][0] in ("بالقرب", "مقربة") else 1
    return 1 if before in _TO else 0


def _kind(name: str, led: int, length: int) -> str:
    """What a name is, led to so strongly: country, province_state, city or nothing."""
    key = fold(name)
    if led < 0 or name in _IN or name in _TO or name in HEADS or name in _TOWN:
        return ""
    if key in gazetteer.states() and led:
        return "province_state"
    if key in gazetteer.countries().by_name and (led or length > 1 or name.startswith("ال")):
        return "country"
    if led and len(name) > 2 and name not in _COMMON:
        cities = gazetteer.cities(name)
        if cities and cities[0].size >= (_SMALL if led == 3 and len(name) > 4 else _LARGE):
            return "city"
    return ""
