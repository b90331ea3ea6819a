"""Place names as captions write them: a name, what qualifies it, and chains of names ("X Square in the city of Y, northern Z").

A chain is read from a place where one can begin (after "in", "at", "outside", "the banks of", "crosses" …). Its names are told apart by the
gazetteer and by their own words: "Province" and "state" make a province, "Square", "River" and "Stadium" a sublocation.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, fold, landmarks
from captioner.captions.place.elements import ADMIN_END, CITY_END, COUNTY_END, Element
from captioner.captions.place.venues import VENUE_END, VENUE_TAIL

_ABBREVIATED = (
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Vt|Va|Wash"
    "|Wis|Wisc|Wyo|Ont|Que|Alta|Sask|St|Ste|Mt|Ft|W\\.Va"
)
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĜĞĠĢĤĪİĶĹĽŁŃŇŌŐŒŔŘŚŜŞŠŢŤŪŮŰŹŻŽȘȚẤ-Ỹ"
_CAP = (
    rf"(?:(?:[A-Z]\.\s?){{2,4}}(?![a-z])|(?:{_ABBREVIATED})\.|[A-Z]\.(?=\s[A-Z])|(?:al|el|as|ash|ad|an|ar|at|ez|d|l)[-'’][{_UPPER}][\w'’-]*"
    rf"|[{_UPPER}][\w&]*(?:[-/][\w&]+)*(?:['’](?!s\b)[\w-]+)*(?:['’]s?(?=\s[{_UPPER}]))?)"
)
_JOIN = r"(?:of the|of|de la|de los|de las|de|del|della|dei|degli|delle|sul|sulla|aan den|aan de|aan|op|di|da|do|dos|das|du|des|la|le|les|el|al|and|the|van|von|der|den|am|es|ter|ibn|upon|sur|bin|y|e|ad|nad|pod|bei|unter|sous)"
_NOT_MONTH = r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember|day)?\b(?!\s[A-Z]|-\d))"
NAME = re.compile(
    rf"{_NOT_MONTH}(?:(?:\d{{1,3}}(?:st|nd|rd|th)?[ ])?{_CAP})"
    rf"(?:[ ](?:{_JOIN}[ ]){{0,2}}(?:\d{{1,3}}[ ](?=[A-Z]))?{_NOT_MONTH}{_CAP}|[ ]\d{{1,3}}(?=[ ][A-Z]|,|\.?$)){{0,9}}"
    rf"(?:[ ](?:autonomous region|province|state|region|oblast|prefecture|governorate|county|district|municipality)\b|(?:[ ](?:(?:railway|metro|subway|train|bus|border|refugee|air|power|nuclear|shopping|football|cricket|wildlife|nature|national|ski|cooling|sports|football|coal|steel|cement|fish|fruit|night|flower"
    rf"|provincial|general|regional|central|city|municipal|state|public|military|naval|army|primary|secondary|high|middle|memorial|international|community|cultural|convention|exhibition|conference|sports|rehabilitation"
    rf"|detention|distribution|vaccination|industrial|science|technology|children's|maternity|hydroelectric|thermal|solar|wind|tennis|golf|rugby|hockey|ice|ferry|cruise|container|oil|gas|copper|gold|lithium|tea|vegetable|wholesale|flea|book|training|military training|mountain pass|pass|toll|coach|tram|fire|police|research|space|launch|weather|radar|relay|bird|elephant|horse|cattle|camel|livestock)[ ]){{0,2}}(?:{VENUE_TAIL})\b)*)"
)
_DIRECTION = r"(?:mid-?|far |upper |lower )?(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern(?:most)?)?|central|centre|inner|outer|greater|rural|downtown|suburban)(?:-central)?"
_TYPE = (
    r"(?:(?:port|capital|coastal|resort|border|holy|industrial|mountain|historic|ancient|old|twin|second|largest|main|financial|hill|fishing|mining|farming|seaside|frontline|tourist|desert|oil|garrison|neighbou?ring|lakeside|remote|small)\s+)*"
    r"(?:city|town|village|suburb|port|capital|resort|district|neighbou?rhood|province|state|region|county|island|borough|municipality|commune|settlement|hamlet|township|outskirts|enclave|prefecture|territory|governorate|department|archipelago|kingdom|republic|community|area|camp)"
)
_QUALIFIER = re.compile(
    rf"(?:(?P<the>(?:the|an?)\s+[a-z]+(?:ed|en|ing|al|ic|ous|ful)(?=\s+[A-Z])|the|a|an|nearby|what is now|its|their|historic|famous|iconic|old|ancient|popular|sacred|crowded|flooded|damaged|destroyed|renovated|new|newly built|former|main|busy|largest|upscale|replica|neighbou?ring|occupied|annexed|war-torn|besieged)\s+|(?P<direction>{_DIRECTION})\s+"
    rf"|(?:[A-Za-z]+-(?:occupied|controlled|held|annexed|ruled|administered|hit|torn|stricken|majority|speaking))\s+|(?P<type>{_TYPE})\s+(?:of\s+)?(?=(?:the\s+)?[{_UPPER}]|al-|el-))"
)
_DEMONYM = re.compile(
    rf"(?P<who>[{_UPPER}]\w+(?:\s[{_UPPER}]\w+)?)\s+(?=(?:{_DIRECTION}\s+)?(?P<type>{_TYPE})\b|{_DIRECTION}\s+(?:{_TYPE})?)"
)
_POSSESSIVE = re.compile(
    rf"(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)(?:-?(?:east|west))?(?:ern)?\s)?(?P<who>[{_UPPER}]\w*(?:\s[{_UPPER}]\w*){{0,3}})['’]s?\s+"
)
_APOSTROPHE = re.compile(r"['’]")
_WORD = re.compile(r"\w+")
_LONGEST_NAME = 90
_CONNECT = re.compile(
    rf"\s?,\s+(?P<off>(?:(?:about|some|just)\s+)?(?:\d+\s+(?:km|kilometers|kilometres|miles)\s+)?{_DIRECTION}\s+of\s+)?(?:(?:(?:the\s+)?capital|a (?:town|city|village|suburb)|(?:the\s+)?administrative cent(?:er|re))\s+(?:of|in|near)\s+|(?:in|near|on|outside)\s+(?!\d|(?:{_NOT_MONTH[3:-1]})))?|\s+(?:in|at|near|on|of|outside|inside|within)\s+|\s+\(|\s+(?={_TYPE}\s+of\s)"
)


def read_chain(text: str, at: int, limit: int = 7) -> list[Element]:
    """The chain of names that begins at `at`; empty where none does."""
    elements: list[Element] = []
    joined = ""
    while len(elements) < limit:
        element, at = _element(text, at, joined)
        if not element:
            break
        if element.kind == "suburb" and elements:
            element = element._replace(joined="off")
        elements += _divided(element)
        connect = _CONNECT.match(text, at)
        if not connect:
            break
        joined = "off" if connect["off"] else (connect.group().split() or ["type"])[-1]
        at = connect.end()
    return elements


def _element(text: str, at: int, joined: str) -> tuple[Element | None, int]:
    kind, owner, part = "", None, False
    for _ in range(7):
        lower = text[at : at + 1].islower()
        if not lower and _may_be_demonym(text, at) and (demonym := _DEMONYM.match(text, at)):
            country = gazetteer.countries().by_demonym.get(fold(demonym["who"]))
            if country:
                owner, at = country, demonym.end()
                continue
        if (
            not lower
            and _APOSTROPHE.search(text, at, at + _LONGEST_NAME)
            and (possessive := _POSSESSIVE.match(text, at))
        ):
            country = _owner(possessive)
            if country:
                owner, at = country, possessive.end()
                continue
        qualifier = _QUALIFIER.match(text, at) if lower else None
        if not qualifier:
            break
        kind = qualifier["type"] or kind
        part = part or qualifier["direction"] is not None
        at = qualifier.end()
    if text[at : at + 1].islower() and text[at + 1 : at + 3].isalpha():
        return None, at
    name = NAME.match(text, at)
    if not name or not name.group().strip():
        return None, at
    raw = name.group().rstrip()
    if len(raw) > _LONGEST_NAME:
        return None, at
    if raw == "U.S." and (longer := NAME.match(text, name.end())) and fold(f"{raw} {longer.group()}") in landmarks():
        raw = text[name.start() : longer.end()]
    end = name.start() + len(raw)
    kind = kind.split()[-1] if kind else ""
    begin = name.start()
    if not owner and (adjective := _of_landmark(raw)):
        owner, begin, raw = adjective[0], begin + adjective[1], raw[adjective[1] :]
    element = Element(raw, (begin, end), kind, joined, owner, text[end : end + 40], part)
    if not kind and (city := _CITY_WORD.match(text, end)):
        element, end = element._replace(kind="city"), city.end()
    return element, end


_CITY_WORD = re.compile(r"\scity(?=[,.]|\s(?:in|on)\s)")


def _may_be_demonym(text: str, at: int) -> bool:
    """Whether a demonym begins with the word that stands here."""
    word = _WORD.match(text, at)
    return word is not None and fold(word.group()) in _demonyms()


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(demonym.split()[0] for demonym in gazetteer.countries().by_demonym)


@lru_cache(4096)
def _of_landmark(name: str) -> tuple[Country, int] | None:
    """The country of an adjective before a landmark that lies in several, and its length: "Moroccan Sahara"."""
    who, _, rest = name.partition(" ")
    country = gazetteer.countries().by_demonym.get(fold(who)) if rest and fold(rest) in landmarks() else None
    return (country, len(who) + 1) if country and fold(name) not in landmarks() else None


def _owner(possessive: re.Match[str]) -> Country | None:
    """The country of "China's" or "Southwest China's", a direction that is part of the name first: "South Korea's"."""
    by_name = gazetteer.countries().by_name
    whole = possessive.group().rstrip().removesuffix("'s").removesuffix("’s").rstrip("'’")
    return by_name.get(fold(whole)) or by_name.get(fold(possessive["who"]))


_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_AND = re.compile(r"\s+and\s+(?:the\s+)?")
_OWNED = re.compile(r"['’]s\s+")


def _divided(element: Element) -> list[Element]:
    """An element divided where it is really two: "X County of Y City", "London's Hyde Park", "Sudan and Chad"."""
    text, start = element.text, element.span[0]
    if " " not in text:
        return [element]
    if text.endswith((" Municipality", " municipality")) and _is_large(text[: -len(" Municipality")]):
        return [_cut(element, 0, len(text) - len(" Municipality"), element.joined)._replace(kind="city")]
    if owned := _OWNED.search(text):
        owner = text[: owned.start()]
        room, _, house = owner.rpartition(" of ")
        if room and (halls := gazetteer.cities(house)) and halls[0].size >= 52:
            cut = len(room)
            return [
                _cut(element, 0, cut, element.joined),
                _cut(element, owned.end(), len(text), "of"),
                _cut(element, cut + len(" of "), owned.start(), "in")._replace(kind="city"),
            ]
        found = gazetteer.cities(owner) if not owner.startswith("St") else ()
        if found and found[0].size >= 52:
            holder = _cut(element, 0, owned.start(), "in")
            if fold(owner) not in gazetteer.countries().by_name:
                holder = holder._replace(kind="city")
            return [_cut(element, owned.end(), len(text), element.joined), holder]
    for of in _OF.finditer(text):
        left, right = text[: of.start()], text[of.end() :]
        admin = ADMIN_END.search(left) or COUNTY_END.search(left) or CITY_END.search(left)
        if (
            admin
            or _of_a_city(left, right)
            or (
                fold(right) in gazetteer.countries().by_name
                and (gazetteer.cities(left) or fold(left) in gazetteer.states())
            )
        ):
            if fold(text) in gazetteer.countries().by_name or (
                left in ("Republic", "Bank", "Gulf", "University", "Ministry", "Kingdom")
            ):
                break
            rest = Element(right, (start + of.end(), element.span[1]), "", "of", None, element.following)
            return [_cut(element, 0, of.start(), element.joined), *_divided(rest)]
    if (
        (both := _AND.search(text))
        and not VENUE_END.search(text)
        and not ADMIN_END.search(text)
        and fold(text) not in gazetteer.countries().by_name
        and fold(text) not in gazetteer.states()
    ):
        return [_cut(element, 0, both.start(), element.joined)]
    return [element]


def _of_a_city(left: str, right: str) -> bool:
    """Whether "X Bazaar of Y" is a spot and its city; "University of Y" and "Port of Y" are names."""
    opened = _SQUARE.match(left)
    found = gazetteer.cities(right) if opened or _SPOT_OF.search(left) else ()
    return bool(found) and found[0].size >= (40 if opened else 50)


def _is_large(name: str) -> bool:
    return any(city.size >= 60 for city in gazetteer.cities(name)[:1])


_SQUARE = re.compile(r"(?:Piazza|Plaza|Praça|Plaça)\s\w")
_SPOT_OF = re.compile(
    r"\w\s(?:[Bb]azaar|[Mm]arket|[Ss]ou[kq]|[Ss]quare|[Dd]istrict|[Bb]each|[Aa]irport|[Nn]eighbou?rhood|[Ss]treet|[Aa]venue|[Qq]uarter|[Ss]uburb|[Cc]amp)$|^(?:Old|Inner|Historic) (?:Port|Town|City|Harbou?r|Quarter|Cent(?:re|er))$"
)


def _cut(element: Element, start: int, end: int, joined: str) -> Element:
    at = element.span[0]
    rest = element.text[end:] + element.following
    return Element(element.text[start:end], (at + start, at + end), element.kind, joined, element.owner, rest[:40])
