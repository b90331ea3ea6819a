"""Where a picture was taken: chosen from the chains of place names in its caption and dateline.

The place talked about is not the place of the picture: a chain counts by what leads to it ("in", "near", not "from" or "for"), by what
it holds (a city with its country above a name alone), and by where it stands (the first sentence, before the date).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from captioner.captions import arabic_places, chinese_places, gazetteer
from captioner.captions.bylines import in_normal_capitals
from captioner.captions.datelines import Dateline
from captioner.captions.dates import Date
from captioner.captions.gazetteer import City, Country, fold
from captioner.captions.place_names import Element, landmarks, read_chain
from captioner.captions.suppliers import is_organisation
from captioner.captions.words import words
from captioner.domain.photo import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where the picture was taken, as far as the text says; `spans` by field."""

    sublocation: str = ""
    city: str = ""
    province_state: str = ""
    country: str = ""
    country_code: str = ""
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Site:
    """A chain of names made out: which is the sublocation, the city, the province, the country; and how well it stands."""

    sublocation: Element | None = None
    city: Element | None = None
    province: Element | None = None
    country_name: Element | None = None
    country: Country | None = None
    score: int = 0
    at: int = 0


_NOUN_OF = (
    r"(?:views?|banks?|shores?|summit|foot|edge|top|entrance|outskirts|streets|slopes|waters|heart|cent(?:re|er)|skyline|front|section|parts?|side|grounds|steps|roof|balcony|lawn|gates?|hills|"
    r"ruins|floor|site|hall|courtyard|rooms?|chamber|garden|corridors?|shallows|surface|lobby|premises|facade|wing|runway|tarmac|rubble|remains|crater|moat|platforms?|aerial view|sky|mouth|beach|coast|north|south|east|west|mayor)\s+of"
)
_VERB = (
    r"(?:cross(?:es|ing)?|visit(?:s|ing)?|enter(?:s|ing)?|tour(?:s|ing)?|pass(?:es|ing)?|climb(?:s|ing)?|surround(?:s|ing)?|overlook(?:s|ing)?|leav(?:e|es|ing)|reach(?:es|ing)?|approach(?:es|ing)?|flood(?:s|ed|ing)?|"
    r"circl(?:es|ing)|fill(?:s|ing)?|block(?:s|ing)?|occup(?:y|ies|ying)|shows?)"
)
_LEAD = re.compile(
    rf"(?<![\w-])(?:(?P<prep>[Ii]n front of|in|In|at|At|near|Near|outside|Outside|inside|Inside|off|on|On|over|Over|along|Along|across|Across|through|above|around|beside|behind|under|beneath|towards?|past|within|aboard|atop|down|up|opposite|alongside)"
    rf"|(?P<of>{_NOUN_OF})|(?P<any>of|from)|(?P<away>to|for|with|into|onto|between|against)|(?P<verb>{_VERB}))\s+(?!(?:left|right)\b)"
)
_WITHIN_NAME = re.compile(r"\S\s+[A-Z][\w'’]+\s$")
_SUBJECT = re.compile(
    r"^\s*(?:(?:FILE|File)(?:\s+(?:PHOTO|photo))?\s*[:-]+\s*|TOPSHOT - |\(FILES\) )?(?:(?:A|An) (?:general |aerial |drone |night )?view (?:shows |of )|(?:The|the) )?(?=[A-Z])"
)
_STANDS = re.compile(r"\s+(?:is|are|was|were|stands?|rises?|can be|lights?|remains?|towers?)\b")
_SENTENCE_END = re.compile(
    r"(?<![A-Z.][A-Z])(?<!\bSt)(?<!\bMt)(?<!\b[A-Z][a-z]{2})(?<!\bCalif)[.!?]['\"”’)]?\s+(?=[A-Z“\"‘])"
)
_AFTER_CHAIN = re.compile(
    r"\s*[,.]?\s*(?:\(|$|(?:on|in|late|early)?\s*,?\s*(?:\w+day\b|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))"
)
_STRONG = words(
    "in at near outside inside on along across off over in front of through under beneath atop aboard above beside opposite alongside within by past"
)
_SMALL_TOWN = 37
_STATELESS = frozenset(("jerusalem", "east jerusalem", "jerusalem s old city"))
_PARTS_OF_CHINA = {"HK": "Hong Kong", "MO": "Macao"}


def find_place(text: str, dateline: Dateline | None, dates: Sequence[Date]) -> Place:
    """The place of a caption; `text` has everything that is not caption blanked, spans are its code points."""
    if chinese_places.is_chinese(text):
        return _from_parts(chinese_places.find(text))
    if arabic_places.is_arabic(text):
        return _from_parts(arabic_places.find(text))
    blanked = _without_dates(text, dates)
    sites, loose = _read(blanked)
    best = max((site for site in sites if site.score > 0), key=lambda site: (site.score, -site.at), default=None)
    best = _with_dateline(best, dateline)
    if best is None:
        best = Site()
    if best.sublocation is None:
        best = replace(best, sublocation=_sublocation(loose, best))
    best = _completed(best, sites)
    return _place(best)


def _from_parts(parts: Mapping[str, tuple[str, Span]]) -> Place:
    values = {name: value for name, (value, _) in parts.items()}
    return Place(**values, spans={name: (span,) for name, (_, span) in parts.items()})


def _without_dates(text: str, dates: Sequence[Date]) -> str:
    for date in dates:
        a, b = date.span
        text = text[:a] + "0" * (b - a) + text[b:]
    return text


@dataclass(frozen=True, slots=True)
class _Loose:
    """A name that can be a sublocation only: what leads to it, and how strongly."""

    element: Element
    strength: int


def _read(text: str) -> tuple[list[Site], list[_Loose]]:
    """Every chain of the text as a site, and every name that can be a sublocation."""
    first_end = match.start() if (match := _SENTENCE_END.search(text)) else len(text)
    sites: list[Site] = []
    loose: list[_Loose] = []
    done = 0
    for at, lead, word in _leads(text):
        if at < done:
            continue
        chain = read_chain(text, at)
        if not chain:
            continue
        end = chain[-1].span[1]
        site = _make_out(chain)
        used = [e.span[1] for e in (site.sublocation, site.city, site.province, site.country_name) if e]
        done = max(used, default=chain[0].span[1])
        if lead == "subject" and not (chain[0].is_venue and _STANDS.match(text, chain[0].span[1])):
            done = 0
            continue
        score = _score(site, lead, word, in_first=at <= first_end, closes=bool(_AFTER_CHAIN.match(text, end)))
        sites.append(replace(site, score=score, at=at))
        beside = bool(site.city) and len(chain) > 1
        strength = _strength(chain[0], lead, word, in_first=at <= first_end, beside=beside)
        if site.sublocation and strength:
            loose.append(_Loose(site.sublocation, strength + 1))
            done = max(done, end)
    return sites, loose


def _leads(text: str) -> Iterator[tuple[int, str, str]]:
    if (subject := _SUBJECT.match(text)) is not None:
        yield subject.end(), "subject", ""
    for match in _LEAD.finditer(text):
        if match["any"] and _WITHIN_NAME.search(text, max(0, match.start() - 30), match.start()):
            continue
        yield match.end(), str(match.lastgroup), match.group().strip().casefold()


def _make_out(chain: list[Element]) -> Site:
    """Which name of the chain is what, read from its end: country, province, city; what stands before is the sublocation."""
    last = next((n for n in range(len(chain) - 1, -1, -1) if _is_country(chain, n)), -1)
    country_name = chain[last] if last >= 0 else None
    country = country_name.country if country_name else next((e.owner for e in chain if e.owner), None)
    rest = [e for e in (chain[:last] if last >= 0 else chain) if not _is_elsewhere(e, country)]
    province = None
    for n in range(len(rest) - 1, -1, -1):
        if _is_province(rest, n, country):
            province = rest[n]
            after = rest[n + 1 :]
            rest = rest[:n]
            if after and after[0].kind in ("city", "town", "village", "port"):
                rest = after
            break
    if province and not country:
        country = _country_of(province, rest)
    if not country_name and not province and len(rest) > 1:
        rest = _trimmed(rest)
    city = _city_of(rest, sure=bool(country_name or province))
    before = [e for e in rest if e is not city and (city is None or e.span[0] < city.span[0] or e.is_venue)]
    sublocation = next(
        (e for e in before if _can_be_sublocation(e, beside=city is not None or country_name is not None)), None
    )
    if city and city.is_county and not sublocation:
        nothing_above = [e for e in rest if e is not city and not e.is_venue]
        city = nothing_above[-1] if nothing_above and nothing_above[-1].cities else city
    return Site(sublocation, city, province, country_name, country)


def _is_elsewhere(element: Element, country: Country | None) -> bool:
    """Whether a name is a well-known region of another country: "the border with Gaza, southern Israel"."""
    if country is None or element.is_venue:
        return False
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
    if country.code in _PARTS_OF_CHINA or element.text in ("Singapore", "Mexico City", "Guatemala City"):
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
    if element.is_province or element.kind in ("province", "state", "region", "prefecture", "governorate"):
        return not element.is_venue or bool(element.states)
    states = [s for s in element.states if country is None or s.country == country.code]
    if not states:
        return False
    kept = any(s.kept for s in states)
    if n and (kept or any(c.size >= 35 and c.country == states[0].country for c in rest[n - 1].cities[:3])):
        return not rest[n - 1].is_event and (element.joined in (",", "in", "of", "near") or len(rest) > 1)
    if len(rest) > 1 and rest[1].cities:
        return rest[1].joined == "type"
    cities = [c for c in element.cities if c.country in {s.country for s in states}]
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
    for element in rest[1:]:
        known = element.cities and element.cities[0].size >= 45 and not element.is_event
        venue = element.joined in ("in", "at", "near", "of", "on", "inside", "outside") and element.is_venue
        if not (known or venue) or (
            element.joined == "," and not kept[-1].is_venue and kept[-1].cities and kept[-1].cities[0].size > 40
        ):
            break
        kept.append(element)
        if known and not element.is_venue:
            break
    return kept


def _city_of(rest: list[Element], *, sure: bool) -> Element | None:
    for element in reversed(rest):
        if (element.is_event and not element.cities and not sure) or element.kind in (
            "region",
            "province",
            "state",
            "area",
            "island",
            "governorate",
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
            if sure and big and element is rest[-1] and not _venue_for_sure(element):
                return element
            continue
        if sure or (big and big >= _SMALL_TOWN and not element.text.isdigit()):
            return element
    return None


def _venue_for_sure(element: Element) -> bool:
    return element.text.rsplit(" ", 1)[-1].islower() or fold(element.text) in landmarks()


def _can_be_sublocation(element: Element, *, beside: bool) -> bool:
    if element.is_event and not (element.is_venue and not element.following.lstrip().startswith(("match", "summit"))):
        return False
    if element.country or element.kind in ("city", "town", "capital"):
        return False
    if not element.is_venue and element.cities and element.cities[0].size >= 45:
        return False
    return (
        element.is_venue
        or element.is_county
        or (beside and (len(element.text.split()) > 1 or not element.cities) and not is_organisation(element.text))
    )


def _score(site: Site, lead: str, word: str, *, in_first: bool, closes: bool) -> int:
    holds = 4 * bool(site.country_name) + 3 * bool(site.province) + 3 * bool(site.city)
    if not (site.city or site.province or site.country):
        return 0
    if (
        not site.city
        and not site.province
        and (lead in ("any", "away", "verb", "subject") or word in ("on", "over", "by", "past", "against", "coast of"))
    ):
        return int(in_first and closes and site.country_name is not None and lead == "away")
    leads = {"prep": 3, "of": 1, "verb": 0, "any": -3, "away": -3, "subject": 1}[lead]
    if (
        word in ("on", "over", "by", "past", "towards", "toward", "through", "across", "along", "behind")
        and not site.sublocation
    ):
        leads = -2
    return max(0, holds + leads + 3 * in_first + 2 * closes)


def _strength(element: Element, lead: str, word: str, *, in_first: bool, beside: bool) -> int:
    """How strongly a name is led to as the spot of the picture; 0 where it is not."""
    if lead == "away" or (element.is_event and not element.is_venue):
        return 0
    base = (
        3
        if word
        in ("in", "at", "near", "outside", "inside", "in front of", "on", "along", "across", "off", "over", "through")
        else 2
    )
    if lead in ("verb", "any", "subject"):
        base = 2 if element.is_venue and (lead != "any" or beside) else 0
    if lead == "of" and not (element.is_venue or beside):
        return 0
    if (
        not element.is_venue
        and lead != "of"
        and word not in ("at", "outside", "inside", "in front of", "near", "along", "across", "on")
    ):
        return 0
    return base and base + 2 * in_first + element.is_venue


def _sublocation(loose: list[_Loose], best: Site) -> Element | None:
    taken = {e.text for e in (best.city, best.province, best.country_name) if e}
    usable = [name for name in loose if name.element.text not in taken]
    return max(usable, key=lambda name: (name.strength, -name.element.span[0])).element if usable else None


def _with_dateline(best: Site | None, dateline: Dateline | None) -> Site | None:
    """The place of the sentence, completed from the dateline; the dateline's where the sentence has none."""
    if dateline is None or not dateline.names:
        return best
    head = _dateline_site(dateline)
    if best is None:
        return head
    if dateline.sent:
        return best
    same_city = best.city is None or head.city is None or fold(best.city.text) == fold(head.city.text)
    agree = best.country is None or head.country is None or best.country == head.country
    if same_city and agree:
        return replace(
            best,
            city=best.city or head.city,
            province=best.province or head.province,
            country=best.country or head.country,
            country_name=best.country_name or head.country_name,
            sublocation=best.sublocation or head.sublocation,
        )
    if best.country_name is None and best.province is None:
        weak = best.city is None or not best.city.cities or best.city.cities[0].size < 50
        return replace(head, sublocation=best.sublocation or (best.city if weak else None)) if weak else best
    return best


def _dateline_site(dateline: Dateline) -> Site:
    names = [Element(_named(name.text), name.span, "", ",") for name in dateline.names]
    if (
        len(names) > 1
        and names[0].country
        and not names[-1].country
        and not (fold(names[0].text) == "georgia" and names[-1].country)
    ):
        names = [*names[1:], names[0]]
    if len(names) > 1 and names[0].states and names[1].cities and not names[1].states and not names[0].cities:
        names = [names[1], names[0], *names[2:]]
    site = _make_out(names)
    if site.city is None and not site.province and names and not names[0].country:
        site = replace(site, city=names[0])
    return site


def _named(text: str) -> str:
    return in_normal_capitals(text) if text.isupper() and len(text) > 3 else text


def _completed(best: Site, sites: list[Site]) -> Site:
    """The site with its country worked out from the city, the landmark or the other places of the text."""
    if best.country is None and best.city and fold(best.city.text) not in _STATELESS:
        mentioned = {site.country.code for site in sites if site.country}
        best = replace(best, country=_likely(best.city.cities, mentioned, best.province))
    if best.country is None and best.city is None and best.sublocation:
        code = landmarks().get(fold(best.sublocation.text), "") or _head_city(best.sublocation)
        best = replace(best, country=gazetteer.countries().by_code.get(code))
    return best


def _head_city(venue: Element) -> str:
    """The country of the city that a venue is named after: "Brighton beach"."""
    head = venue.text.rsplit(" ", 1)[0]
    found = gazetteer.cities(head)
    return (
        found[0].country
        if found and found[0].size >= 50 and venue.text[-1].islower() and venue.text.rsplit(" ", 1)[1].islower()
        else ""
    )


def _likely(cities: Sequence[City], mentioned: set[str], province: Element | None) -> Country | None:
    if not cities:
        return None
    codes = {s.country for s in province.states} if province else set()
    near = next((c for c in cities if c.country in codes), None) or next(
        (c for c in cities if c.country in mentioned and c.size >= cities[0].size - 12), cities[0]
    )
    return gazetteer.countries().by_code.get(near.country)


def _place(site: Site) -> Place:
    spans: dict[str, tuple[Span, ...]] = {}
    named = {
        "sublocation": site.sublocation,
        "city": site.city,
        "province_state": site.province,
        "country": site.country_name,
    }
    for name, element in named.items():
        if element:
            spans[name] = (element.span,)
    country = site.country
    if country and country.code in _PARTS_OF_CHINA:
        country = gazetteer.countries().by_code["CN"]
    if country:
        spans.setdefault("country", spans.get("city") or spans.get("province_state") or spans.get("sublocation") or ())
        spans["country_code"] = spans["country"]
    return Place(
        sublocation=site.sublocation.text if site.sublocation else "",
        city=site.city.text if site.city else "",
        province_state=site.province.province_name if site.province else "",
        country=country.name if country else "",
        country_code=country.alpha3 if country else "",
        spans=spans,
    )
