"""Where a picture was taken: chosen from the chains of place names in its caption and dateline.

The place talked about is not the place of the picture: a chain counts by what leads to it ("in", "near", not "from" or "for"), by what
it holds (a city with its country above a name alone), and by where it stands (the first sentence, before the date).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from captioner.captions import arabic_places, chinese_places, continental_places, gazetteer
from captioner.captions.capitals import with_names_alone
from captioner.captions.dateline_places import of_chinese_head, with_dateline
from captioner.captions.datelines import Dateline
from captioner.captions.dates import Date
from captioner.captions.gazetteer import fold
from captioner.captions.inferred_countries import completed
from captioner.captions.place_names import Element, read_chain
from captioner.captions.sites import PARTS_OF_CHINA, Site, make_out, make_out_in_city
from captioner.captions.suppliers import is_organisation
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


_NOUN_OF = (
    r"(?:views?|banks?|shores?|summit|foot|edge|top|entrance|outskirts|streets|slopes|waters|heart|cent(?:re|er)|skyline|front|section|parts?|side|grounds|steps|roof|balcony|lawn|gates?|hills|"
    r"ruins|floor|site|hall|courtyard|rooms?|chamber|garden|corridors?|shallows|surface|lobby|premises|facade|wing|runway|tarmac|rubble|remains|crater|moat|platforms?|aerial view|sky|mouth|beach|coast|north|south|east|west|mayor)\s+of"
)

_VERB = (
    r"(?:cross(?:es|ing)?|visit(?:s|ing)?|enter(?:s|ing)?|tour(?:s|ing)?|pass(?:es|ing)?|climb(?:s|ing)?|surround(?:s|ing)?|overlook(?:s|ing)?|patrol(?:s|ling)?|guard(?:s|ing)?|clean(?:s|ing)?|inspect(?:s|ing)?|explor(?:es|ing)|admir(?:es|ing)|illuminat(?:es|ing)|leav(?:e|es|ing)|reach(?:es|ing)?|approach(?:es|ing)?|flood(?:s|ed|ing)?|"
    r"circl(?:es|ing)|fill(?:s|ing)?|block(?:s|ing)?|occup(?:y|ies|ying)|shows?)"
)

_LEAD = re.compile(
    rf"(?<![\w-])(?:(?P<away>(?:[Aa]cross|away|far|[Oo]pposite)\s+from|to|for|with|into|onto|between|against)|(?P<prep>[Ss]een\s+from|[Ii]n front of|in|In|at|At|near|Near|outside|Outside|inside|Inside|off|on|On|over|Over|along|Along|across|Across|through|above|around|beside|behind|under|beneath|towards?|past|within|aboard|atop|down|up|opposite|alongside)"
    rf"|(?P<of>{_NOUN_OF})|(?P<any>of|from)|(?P<verb>{_VERB}))\s+(?!(?:left|right)\b)"
)

_WITHIN_NAME = re.compile(r"\S\s+[A-Z][\w'’]+\s$")

_SUBJECT = re.compile(
    r"^\s*(?:(?:FILE|File)(?:\s+(?:PHOTO|photo))?\s*[:-]+\s*|TOPSHOT - |\(FILES?\) (?:- )?)?(?:(?:A|An) (?:general |aerial |drone |night )?view (?:shows |of )|(?:The|the) )?(?=[A-Z])"
)

_STANDS = re.compile(r"\s+(?:is|are|was|were|stands?|rises?|can be|lights?|remains?|towers?)\b")

_SENTENCE_END = re.compile(
    r"[.!?](?<![A-Z.][A-Z][.!?])(?<!\bSt[.!?])(?<!\bMt[.!?])(?<!\b[A-Z][a-z]{2}[.!?])(?<!\bCalif[.!?])['\"”’)]?\s+(?=[A-Z“\"‘])"
)

_AFTER_CHAIN = re.compile(
    r"\s*[,.]?\s*(?:\(|$|(?:on|in|late|early)?\s*,?\s*(?:\w+day\b|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))"
)

_ISSUED_UNDATED = re.compile(r"\s*(?:FILE\W+)?Undated\b[^.;]{0,40}\b(?:issued|released|provided|made available) by\b")
"""A portrait that a body hands out shows no place: the places of its caption are a court's, a crime's."""


def find_place(
    text: str, dateline: Dateline | None, dates: Sequence[Date], *, home: str = "", combined: bool = False
) -> Place:
    """The place of a caption; `text` has everything that is not caption blanked, spans are its code points.

    `home` is the country (alpha-2) of the agency, for towns that it names without their country.
    """
    if chinese_places.is_chinese(text):
        return _from_parts(of_chinese_head(dateline) | chinese_places.find(text, home))
    if arabic_places.is_arabic(text):
        return _from_parts(arabic_places.find(text))
    if continental_places.is_continental(text):
        return _from_parts(continental_places.find(_without_dates(text, dates), home))
    blanked = with_names_alone(_without_dates(text, dates))
    sites, loose = _read(blanked, home)
    if _ISSUED_UNDATED.match(text):
        return Place()
    best = max((site for site in sites if site.score > 0), key=lambda site: (site.score, -site.at), default=None)
    best = with_dateline(best, dateline, elsewhere=bool(loose))
    if best is None:
        best = Site()
    if best.sublocation is None:
        best = replace(best, sublocation=_sublocation(loose, best))
    best = completed(best, sites, home)
    if combined:
        best = _common(best, sites, home)
    return _place(best)


def _common(best: Site, sites: Sequence[Site], home: str) -> Site:
    """What several pictures in one share: the place where only one is named, else the country where it is the same."""
    others = [completed(site, sites, home) for site in sites if site.score > 0 and site.city]
    if len({fold(site.city.text) for site in others if site.city}) < 2:
        return best
    same = len({site.country.code for site in others if site.country}) == 1
    return Site(
        country=best.country if same else None,
        country_name=(best.country_name or best.province or best.city) if same else None,
    )


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


def _read(text: str, home: str) -> tuple[list[Site], list[_Loose]]:
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
        site = make_out_in_city(chain, home) if word == "at" else make_out(chain, home)
        if word == "at" and site.sublocation is None and _is_spot_by_form(chain[0]):
            site = replace(site, sublocation=chain[0], city=None if site.city is chain[0] else site.city)
        used = [e.span[1] for e in (site.sublocation, site.city, site.province, site.country_name) if e]
        done = max(used, default=chain[0].span[1])
        if lead == "subject" and not (chain[0].is_venue and _stands(text, chain)):
            done = 0
            continue
        if site.sublocation and not site.sublocation.is_venue and _not_a_spot(site.sublocation, lead):
            site = replace(site, sublocation=None)
        closes = bool(_AFTER_CHAIN.match(text, end))
        score = _score(site, lead, word, in_first=at <= first_end, closes=closes)
        sites.append(replace(site, score=score, at=at))
        beside = bool(site.city or (site.country_name and closes)) and len(chain) > 1
        strength = _strength(chain[0], lead, word, in_first=at <= first_end, beside=beside)
        if site.sublocation and strength:
            loose.append(_Loose(site.sublocation, strength + 1))
            done = max(done, end)
    return sites, loose


def _stands(text: str, chain: Sequence[Element]) -> bool:
    """Whether a caption that opens with a venue tells of it: "The Name Tower stands …", "The Name Tower in City, Country"."""
    placed = (
        len(chain) > 1
        and chain[1].joined in ("in", "near", "at", "outside", "on", ",")
        and _AFTER_CHAIN.match(text, chain[-1].span[1])
    )
    return bool(placed or _STANDS.match(text, chain[0].span[1]))


_ENDS_NAME = re.compile(r"\s*(?:[,.(]|$|(?:in|on|during|as|after|before|near)\b)")


def _is_spot_by_form(element: Element) -> bool:
    """Whether a name that nobody knows is a spot by its place after "at": "at FedExForum"."""
    named = not (element.is_event or element.country or element.cities or element.states or element.kind)
    return named and not is_organisation(element.text) and bool(_ENDS_NAME.match(element.following))


def _not_a_spot(element: Element, lead: str) -> bool:
    """Whether a name without a word for a place is only talked about: "a poster of Name", "the headquarters of the Body"."""
    return lead in ("any", "away") or (lead == "of" and is_organisation(element.text))


def _leads(text: str) -> Iterator[tuple[int, str, str]]:
    if (subject := _SUBJECT.match(text)) is not None:
        yield subject.end(), "subject", ""
    for match in _LEAD.finditer(text):
        if match["any"] and _WITHIN_NAME.search(text, max(0, match.start() - 30), match.start()):
            continue
        yield match.end(), str(match.lastgroup), match.group().strip().casefold()


def _score(site: Site, lead: str, word: str, *, in_first: bool, closes: bool) -> int:
    holds = 4 * bool(site.country_name) + 3 * bool(site.province) + 3 * bool(site.city)
    named = site.country_name or site.province
    if not (site.city or site.province or site.country) or (lead == "verb" and not named):
        return 0
    if (
        not site.city
        and not site.province
        and not (site.sublocation and site.sublocation.is_venue and site.country_name and closes)
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
    if country and country.code in PARTS_OF_CHINA:
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
