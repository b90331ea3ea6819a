"""Every place that a caption mentions: a chain of names made out, what leads to it, and how well it stands as the picture's place.

A place counts by its role: where the action is ("in", "at", "near" after the verb, before the date) above what is talked of, come from or gone to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from captioner.captions.credit.suppliers import is_organisation
from captioner.captions.place.elements import Element
from captioner.captions.place.names import read_chain
from captioner.captions.place.sites import Site, make_out, make_out_in_city

_NOUN_OF = (
    r"(?:views?|banks?|shores?|summit|foot|edge|top|entrance|outskirts|streets|slopes|waters|heart|cent(?:re|er)|skyline|front|section|parts?|side|grounds|steps|roof|balcony|lawn|gates?|hills|"
    r"ruins|floor|site|hall|courtyard|rooms?|chamber|garden|corridors?|shallows|surface|lobby|premises|facade|wing|runway|tarmac|rubble|remains|wreckage|debris|ashes|edges|vicinity|direction|crater|moat|platforms?|aerial view|sky|mouth|beach|coast|north|south|east|west|mayor)\s+of"
)

_VERB = (
    r"(?:cross(?:es|ing)?|visit(?:s|ing)?|enter(?:s|ing)?|tour(?:s|ing)?|pass(?:es|ing)?|climb(?:s|ing)?|surround(?:s|ing)?|overlook(?:s|ing)?|patrol(?:s|ling)?|guard(?:s|ing)?|clean(?:s|ing)?|inspect(?:s|ing)?|explor(?:es|ing)|admir(?:es|ing)|illuminat(?:es|ing)|leav(?:e|es|ing)|reach(?:es|ing)?|approach(?:es|ing)?|flood(?:s|ed|ing)?|"
    r"circl(?:es|ing)|fill(?:s|ing)?|block(?:s|ing)?|occup(?:y|ies|ying)|shows?)"
)

_LEAD = re.compile(
    rf"\b(?<!-)(?:(?P<away>(?:[Aa]cross|away|far|[Oo]pposite)\s+from|to|for|with|into|onto|between|against)|(?P<prep>[Ss]een\s+from|[Ii]n front of|in|In|at|At|near|Near|outside|Outside|inside|Inside|off|on|On|over|Over|along|Along|across|Across|through|above|around|beside|behind|under|beneath|towards?|past|within|aboard|atop|down|up|opposite|alongside)"
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
    r"\.\s+(?=[A-Z“\"])|\s*[,.]?\s*(?:\(|$|(?:on|in|late|early)?\s*,?\s*(?:\w+day\b|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))"
)


@dataclass(frozen=True, slots=True)
class Loose:
    """A name that can be a sublocation only: what leads to it, and how strongly."""

    element: Element
    strength: int


_MOST_LEADS = 120
"""No caption has so many words that lead to a place."""


def read_sites(text: str, home: str) -> tuple[list[Site], list[Loose]]:
    """Every chain of the text as a site, and every name that can be a sublocation."""
    first_end = match.start() if (match := _SENTENCE_END.search(text)) else len(text)
    sites: list[Site] = []
    loose: list[Loose] = []
    done = 0
    for at, lead, word in islice(_leads(text), _MOST_LEADS):
        if at < done:
            continue
        chain = read_chain(text, at)
        if not chain:
            continue
        if word == "between" and chain[0].following.startswith(" and "):
            done = chain[0].span[1]
            sites += _beyond(text, chain[0], home)
            continue
        end = chain[-1].span[1]
        site = make_out_in_city(chain, home) if word == "at" else make_out(chain, home)
        if word == "at" and site.sublocation is None and _is_spot_by_form(chain[0]):
            site = site._replace(sublocation=chain[0], city=None if site.city is chain[0] else site.city)
        used = [e.span[1] for e in (site.sublocation, site.city, site.province, site.country_name) if e]
        done = max(used, default=chain[0].span[1])
        lead, word = _led_to(site, chain, lead, word)
        named_town = chain[0].owner is not None and chain[0].kind in ("city", "town", "village")
        owned = len(chain) > 1 and chain[1].span[0] < chain[0].span[0]
        held = owned and (chain[0].is_venue or chain[0].is_county)
        if owned and not held and word not in _JOINS:
            continue  # "Liverpool's Name" is a player
        if lead == "subject" and not (named_town or held) and not (chain[0].is_venue and _stands(text, chain)):
            done = 0
            continue
        if site.sublocation and not site.sublocation.is_venue and _not_a_spot(site.sublocation, lead):
            site = site._replace(sublocation=None)
        if site.sublocation and _INDEFINITE.match(text, at) and _KIND_OF.search(site.sublocation.text):
            site = site._replace(sublocation=None)
        closes = bool(_AFTER_CHAIN.match(text, end))
        if word == "with" and site.country_name not in (None, chain[0]):
            word = "to"
        score = _score(site, lead, word, in_first=at <= first_end, closes=closes)
        sites.append(site.scored(score, at))
        beside = bool(site.city or (site.country_name and closes)) and len(chain) > 1
        strength = _strength(site.sublocation or chain[0], lead, word, in_first=at <= first_end, beside=beside)
        if site.sublocation and strength:
            loose.append(Loose(site.sublocation, strength + 1))
            done = max(done, end)
    return sites, loose


def _beyond(text: str, first: Element, home: str) -> list[Site]:
    """The country, and no more, of what "between X and Y, Country" leads to."""
    joined = _AND.match(text, first.span[1])
    chain = read_chain(text, joined.end()) if joined else []
    site = make_out(chain, home) if chain and not (len(chain) > 1 and chain[0].country) else Site()
    return (
        [Site(country=site.country, country_name=site.country_name, score=1, at=first.span[0])]
        if site.country_name
        else []
    )


_AND = re.compile(r"\s+and\s+(?:the\s+)?")


def _stands(text: str, chain: Sequence[Element]) -> bool:
    """Whether a caption that opens with a venue tells of it: "The Name Tower stands …", "The Name Tower in City, Country"."""
    placed = (
        len(chain) > 1
        and chain[1].joined in ("in", "near", "at", "outside", "on", ",")
        and _AFTER_CHAIN.match(text, chain[-1].span[1])
    )
    return bool(placed or _STANDS.match(text, chain[0].span[1]))


_JOINS = frozenset(("in", "at", "near", "on", "outside", "inside", "within"))


def _led_to(site: Site, chain: Sequence[Element], lead: str, word: str) -> tuple[str, str]:
    """What leads to the first place of a chain: a name that is none may stand before it, "against the Name at X Stadium"."""
    used = (site.sublocation, site.city, site.province, site.country_name)
    first = next((element for element in chain if any(element is place for place in used)), chain[0])
    if first is chain[0] or first.joined not in _JOINS or (chain[0].cities and not chain[0].country):
        return lead, word
    return "prep", first.joined


_INDEFINITE = re.compile(r"an?\s+(?:[a-z-]+\s+)?(?=[A-Z])", re.IGNORECASE)
_KIND_OF = re.compile(
    r"\s(?:factory|plant|store|shop|warehouse|facility|office|farm|mine|refinery|restaurant|hotel|school|hospital|clinic|depot|laboratory|site|supermarket|dealership|showroom|village|replica)$"
)
"""What "a Name factory" is: one of several, no spot of that name."""
_ENDS_NAME = re.compile(r"\s*(?:[,.(]|$|(?:in|on|during|as|after|before|near)\b)")


def _is_spot_by_form(element: Element) -> bool:
    """Whether a name that nobody knows is a spot by its place after "at": "at FedExForum"."""
    named = not (
        element.is_plain_word or element.is_event or element.country or element.cities or element.states or element.kind
    )
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


_DESTINATIONS = ("to", "into", "onto", "across from", "far from", "away from")


def _score(site: Site, lead: str, word: str, *, in_first: bool, closes: bool) -> int:
    holds = 4 * bool(site.country_name) + 3 * bool(site.province) + 3 * bool(site.city)
    named = site.country_name or site.province
    spotted = site.city is not None and site.sublocation is not None and site.sublocation.is_venue
    left = lead == "verb" and word.startswith("leav") and site.city is not None and bool(site.city.cities)
    if not (site.city or site.province or site.country) or (lead == "verb" and not (named or spotted or left)):
        return 0
    if word == "against" and not spotted:
        return 0
    if (
        not site.city
        and not site.province
        and not (site.sublocation and site.sublocation.is_venue and site.country_name and closes)
        and (lead in ("any", "away", "verb", "subject") or word in ("on", "over", "by", "past", "against", "coast of"))
    ):
        return int(in_first and closes and site.country_name is not None and word in _DESTINATIONS)
    if word == "of" and not (named or closes or site.sublocation):
        return 0
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


_OPENS_NAME = re.compile(r"(?<=[a-z,] )(?=[A-ZÀ-ÞŁŚŠŽČĆ][^,.;()]{1,40}, [A-ZÀ-Þ])")


def closing_site(text: str, home: str) -> Site | None:
    """The place that closes the sentence though nothing leads to it: "Smoke covers Town, State, Country, June 3"."""
    for opens in _OPENS_NAME.finditer(text, 0, _LONGEST_SENTENCE):
        chain = read_chain(text, opens.end())
        if len(chain) > 1 and all(element.joined in ("", ",") for element in chain):
            site = make_out(chain, home)
            if site.city and not site.city.cities:
                continue
            named = site.country_name or (site.province and any(s.kept for s in site.province.states))
            end = chain[-1].span[1]
            if named and (_AFTER_CHAIN.match(text, end) or text.startswith(" - ", end)):
                return site
    return None


_LONGEST_SENTENCE = 400
