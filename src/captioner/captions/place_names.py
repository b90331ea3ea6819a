"""Place names as captions write them: a name, what qualifies it, and chains of names ("X Square in the city of Y, northern Z").

A chain is read from a place where one can begin (after "in", "at", "outside", "the banks of", "crosses" …). Its names are told apart by the
gazetteer and by their own words: "Province" and "state" make a province, "Square", "River" and "Stadium" a sublocation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, State, fold, landmarks
from captioner.domain.photo import Span

_ABBREVIATED = (
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Vt|Va|Wash"
    "|Wis|Wisc|Wyo|Ont|Que|Alta|Sask|St|Ste|Mt|Ft|W\\.Va"
)
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĜĞĠĢĤĪİĶĹĽŁŃŇŌŐŒŔŘŚŜŞŠŢŤŪŮŰŹŻŽȘȚẤ-Ỹ"
_CAP = (
    rf"(?:(?:[A-Z]\.\s?){{2,4}}(?![a-z])|(?:{_ABBREVIATED})\.|[A-Z]\.(?=\s[A-Z])|(?:al|el|as|ash|ad|an|ar|at|ez|d|l)[-'’][{_UPPER}][\w'’-]*"
    rf"|[{_UPPER}][\w&]*(?:[-/][\w&]+)*(?:['’](?!s\b)[\w-]+)*(?:['’]s?(?=\s[{_UPPER}]))?)"
)
_JOIN = r"(?:of the|of|de la|de los|de las|de|del|della|dei|di|da|do|dos|das|du|des|la|le|les|el|al|and|the|van|von|der|den|am|upon|sur|bin|y|e|ad|nad|pod|bei|unter|sous)"
_VENUE_TAIL = (
    "stations?|theat(?:re|er)|bridges?|airport|stadium|beach|squares?|park|hospital|university|palace|border crossing|crossing|refugee settlement|settlement|refugee camp|camp|air ?base|base|"
    "motorway|highway|freeway|expressway|district|neighbou?rhood|market|building|lake|river|hill|hills|mountains?|islands?|prison|jail|cathedral|mosque|church|temple|"
    "museum|pier|harbou?r|port|racecourse|arena|campus|quarter|street|avenue|road|boulevard|school|college|hotel|mall|cemetery|monument|memorial|castle|tower|"
    "township|monastery|synagogue|shrine|volcano|glacier|desert|valley|canal|dam|reservoir|bay|gulf|sea|strait|coast|plant|factory|refinery|mine|library|gallery|"
    "zoo|garden|gardens|forest|circuit|velodrome|track|course|headquarters|residence|house|court|courthouse|parliament|plateau|peninsula|village|borough|roundabout|"
    "viaduct|footpath|crater|pavilion|amphitheatre|amphitheater|mansion|shipyard|lighthouse|ridge|hilltop|vineyard|estate|orphanage|kindergarten|warehouse|depot|gym|gymnasium|marina|promenade|wharf|slum|favela|landfill|quarry|wetlands?|marsh|lagoon|reef|waterfall|basilica|chapel|abbey|citadel|fort|fortress|ruins|site|field|hall|bazaar|souk|mall|"
    "facility|laboratory|grounds|gate|metro station|railway station|train station|bus station|subway station|power plant|nuclear plant|checkpoint|barracks|farm|ranch|shopping cent(?:re|er)|cent(?:re|er)|terminal|complex|compound|area"
)
_NOT_MONTH = r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember|day)?\b(?!\s[A-Z]|-\d))"
NAME = re.compile(
    rf"{_NOT_MONTH}(?:(?:\d{{1,3}}(?:st|nd|rd|th)?[ ])?{_CAP})"
    rf"(?:[ ](?:{_JOIN}[ ]){{0,2}}(?:\d{{1,3}}[ ](?=[A-Z]))?{_NOT_MONTH}{_CAP}|[ ]\d{{1,3}}(?=[ ][A-Z]|,|\.?$)){{0,9}}"
    rf"(?:[ ](?:autonomous region|province|state|region|oblast|prefecture|governorate|county|district|municipality)\b|(?:[ ](?:(?:railway|metro|subway|train|bus|border|refugee|air|power|nuclear|shopping|football|cricket|wildlife|nature|national|ski|cooling|sports|football|coal|steel|cement|fish|fruit|night|flower"
    rf"|provincial|general|regional|central|city|municipal|state|public|military|naval|army|primary|secondary|high|middle|memorial|international|community|cultural|convention|exhibition|conference|sports|rehabilitation"
    rf"|detention|distribution|vaccination|industrial|science|technology|children's|maternity|hydroelectric|thermal|solar|wind|tennis|golf|rugby|hockey|ice|ferry|cruise|container|oil|gas|copper|gold|lithium|tea|vegetable|wholesale|flea|book)[ ]){{0,2}}(?:{_VENUE_TAIL})\b)*)"
)
_VENUE_END = re.compile(
    rf"(?:\b(?:{_VENUE_TAIL}|Stade|plaza|piazza|promenade|grottoes|caves?|falls|waterfall|oval|hall|ground|grounds|center|centre|courts?|reserve|sanctuary|range|pass|ridge|"
    r"cape|ocean|isles?|reef|shoal|atoll|lagoon|creek|fjord|oasis|delta|dunes?|basin|canyon|ruins|site|track|speedway|raceway|dome|coliseum|palais|opera|pavilion|auditorium|"
    r"institute|academy|hospital|clinic|embassy|consulate|ministry|exchange|bank|basilica|abbey|chapel|pagoda|stupa|fort|fortress|citadel|wall|city hall|town hall|resort|"
    r"world|studios?|studio|bar|club|lane|way|drive|row|terrace|crescent|wharf|docks?|quay|marina|shipyard|yard|depot|tunnel|interchange|junction|trail|route|speedway|"
    r"bazaar|souk|souq|mall|store|expo cent(?:re|er)|fairgrounds?|racetrack|launch site|cosmodrome|spaceport|observatory|laboratory|garden|capitol|kremlin|senate|town|gate|ancient city|rock|bay|boulevard|fields?|ballpark|bowl|forum|gardens|links|hills|heights|beaches|embankment|avenues|streets|roads|cottage|mansion|estate|hangar|warehouse|monument|cenotaph|mausoleum|planetarium|aquarium|arch|fountain|facility|bend|viaduct|footpath|crater|mile|stand|lighthouse|amphitheat(?:re|er)|orphanage|kindergarten|rink|pool|gym(?:nasium)?|landfill|quarry|wetlands?|marsh|slum|favela|vineyard|steps|corniche|waterfront|seafront|old city|old town|room)\b|Straße|strasse|platz|allee|gatan|torget|plein|straat|gracht|\w+(?:halle|hallen|haus|park|stra(?:ß|ss)e|brücke|kirche|stadion|schloss|schloß|philharmonie|turm|bahnhof|garten|kerk|arena|stadium|dome))$",
    re.IGNORECASE,
)
_VENUE_START = re.compile(
    r"(?:Mount|Mt\.?|Lake|Burj|Wat|Piazza|Plaza|Place|Rue|Avenue|Camp|Ministry|Museum|Palace|Cathedral|Church|Basilica|Palais|Via|Calle|Hotel|Villa|Castle|Stade|Estadio|Estádio|Stadio|Number|No\.|"
    r"Gulf|Bay|Strait|Isle|River|Rio|Jebel|Praia|Pont|Playa|Place|Parc|Puente|Bank|University|Port of|Promenade|Parque|Paseo|Jardin|Joint Base|Naval Base|Naval Station|Naval Air Station|Air Base|Air Station|Marine Corps Base|RAF|Arena|Stadion|Estadi|Fort|Campo|Cape|Court|House of|Terminal|Gate|Church|Arc|Autodromo|Circuit|Circuito|Camp)\s"
)
_ADMIN_END = re.compile(
    r"\s(?:(?:Uygur |Uyghur |Zhuang |Hui |Special )?(?:Autonomous|Administrative) (?:Region|Prefecture|County)|autonomous region|Province|province|State|state|Prefecture|prefecture|Region|region|Oblast|oblast|Governorate|governorate|"
    r"Municipality|municipality|Department|department|County|county|District|district|Krai|canton|Canton)$"
)
_COUNTY_END = re.compile(
    r"\s(?:County|county|District|district|Township|township|Village|village|Town|town|Autonomous County|Banner)$"
)
_CITY_END = re.compile(r"(?<!Ancient)(?<!Old)\s(?:City|city|Municipality)$")
_KEPT_END = re.compile(r"autonomous region|region$", re.IGNORECASE)
_NUMBERED = re.compile(r"\s(?:[IVX]+|\d+)$")
_EVENT = re.compile(
    r"(?:^(?:\d+(?:st|nd|rd|th) )?(?:Tour|Giro|Vuelta|Rally|Battle|Feast|Festival|Day|Night|Republic|Stage)\b.*|\bvs?\b.*|\b(?:Games|Cup|Championships?|Open|Festival|Expo|Exposition|Summit|Conference|Olympics|Paralympics|Tour|Rally|League|Prix|Week|Day|Fair|Awards?|Show|Session|Meeting|Forum|Marathon|Elections?|War|Party|Final|Finals|Match|Series|Eve|Year|"
    r"Club|FC|United|Team|Congress|Ramadan|Christmas|Easter|Airlines|Airways|Inc|Corp|Army|Navy|Force|Police|Government|President|Minister|Union|Group|Company|Association|Carnival|Parade|Biennale|Masters|Classic|Convention|Dialogue|Anniversary|Ceremony|Exhibition)|(?<![A-Z])[A-Z]+\d+)$"
)
_EVENT_NEXT = re.compile(
    r"\s+(?:(?:football|soccer|tennis|group|cricket|rugby|basketball|cup|league|semi-?final|test|\w+ round|summit|leaders)\s+)?(?:summit|meeting|match|game|conference|festival|tournament|race|elections?|session|ceremony|rally|protest|campaign|event|final|semi-?finals?|quarter-?finals?|players?|fans?|supporters?|forces|troops|soldiers|officials?|government|president|minister|war|leader|team|coach|fighters|militants|championships?|party|crisis|conflict|v|vs|versus)\b"
)
_DIRECTION = r"(?:mid-?|far |upper |lower )?(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern(?:most)?)?|central|centre|inner|outer|greater|rural|downtown|suburban)(?:-central)?"
_TYPE = (
    r"(?:(?:port|capital|coastal|resort|border|holy|industrial|mountain|historic|ancient|old|twin|second|largest|main|financial|hill|fishing|mining|farming|seaside|frontline|tourist|desert|oil|garrison|neighbou?ring|lakeside|remote|small)\s+)*"
    r"(?:city|town|village|suburb|port|capital|resort|district|neighbou?rhood|province|state|region|county|island|borough|municipality|commune|settlement|hamlet|township|outskirts|enclave|prefecture|territory|governorate|department|archipelago|kingdom|republic|community|area|camp)"
)
_QUALIFIER = re.compile(
    rf"(?:(?P<the>the\s+[a-z]+(?:ed|en|ing|al|ic|ous|ful)(?=\s+[A-Z])|the|a|an|nearby|what is now|its|their|historic|famous|iconic|old|ancient|popular|sacred|crowded|flooded|damaged|destroyed|renovated|new|newly built|former|main|busy|largest|upscale|replica|neighbou?ring|occupied|annexed|war-torn|besieged)\s+|(?P<direction>{_DIRECTION})\s+"
    rf"|(?:[A-Za-z]+-(?:occupied|controlled|held|annexed|ruled|administered|hit|torn|stricken|majority|speaking))\s+|(?P<type>{_TYPE})\s+(?:of\s+)?(?=(?:the\s+)?[{_UPPER}]|al-|el-))"
)
_DEMONYM = re.compile(
    rf"(?P<who>[{_UPPER}]\w+(?:\s[{_UPPER}]\w+)?)\s+(?=(?:{_DIRECTION}\s+)?(?P<type>{_TYPE})\b|{_DIRECTION}\s+(?:{_TYPE})?)"
)
_POSSESSIVE = re.compile(
    rf"(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)(?:-?(?:east|west))?(?:ern)?\s)?(?P<who>[{_UPPER}]\w*(?:\s[{_UPPER}]\w*){{0,3}})['’]s?\s+"
)
_CONNECT = re.compile(
    rf"\s?,\s+(?P<off>(?:(?:about|some|just)\s+)?(?:\d+\s+(?:km|kilometers|kilometres|miles)\s+)?{_DIRECTION}\s+of\s+)?(?:(?:(?:the\s+)?capital|a (?:town|city|village|suburb)|(?:the\s+)?administrative cent(?:er|re))\s+(?:of|in|near)\s+|(?:in|near|on|outside)\s+(?!\d|(?:{_NOT_MONTH[3:-1]})))?|\s+(?:in|at|near|on|of|outside|inside|within)\s+|\s+\(|\s+(?={_TYPE}\s+of\s)"
)


@dataclass(frozen=True, slots=True)
class Element:
    """One name of a chain: its text, where it stands, and what the words around it say it is."""

    text: str
    span: Span
    kind: str = ""
    """What stands before it: "city", "province" … or nothing."""
    joined: str = ""
    """How it is joined to the name before it: ",", "in", "of" … or nothing."""
    owner: Country | None = None
    """The country whose place it is said to be: "China's", "the Ukrainian town of"."""
    following: str = ""
    """The text right after it, a few words."""

    @property
    def country(self) -> Country | None:
        """The country that this is the name of."""
        return gazetteer.countries().by_name.get(fold(self.text)) if not self.text.islower() else None

    @property
    def states(self) -> tuple[State, ...]:
        """The states or provinces that this can be the name of."""
        return gazetteer.states().get(fold(_ADMIN_END.sub("", self.text))) or gazetteer.states().get(
            fold(self.text), ()
        )

    @property
    def cities(self) -> tuple[gazetteer.City, ...]:
        """The places that this can be the name of."""
        return gazetteer.cities(self.text) or (
            gazetteer.cities(_CITY_END.sub("", self.text)) if _CITY_END.search(self.text) else ()
        )

    @property
    def is_province(self) -> bool:
        """Whether its own words make it a province, state or region."""
        return bool(_ADMIN_END.search(self.text)) and not _COUNTY_END.search(self.text)

    @property
    def is_county(self) -> bool:
        """Whether it is a county, district, township or village by its own words."""
        return bool(_COUNTY_END.search(self.text))

    @property
    def is_venue(self) -> bool:
        """Whether its own words make it a building, street, park, water or mountain, or it is a landmark."""
        return is_venue(self.text)

    @property
    def is_plain_word(self) -> bool:
        """Whether it is only the word for a kind of place, capitalised: "Field", "Stadium"."""
        bare = self.text.removeprefix("A ").removeprefix("An ").removeprefix("The ").lower()
        bare = bare.split()[-1] if self.text[:4] == "The " and self.text[4:].islower() else bare
        return _VENUE_END.fullmatch(bare) is not None and not self.cities and fold(self.text) not in landmarks()

    @property
    def is_event(self) -> bool:
        """Whether it names an event, a team or a body rather than a place."""
        return _is_event(self.text) or bool(_EVENT_NEXT.match(self.following))

    @property
    def province_name(self) -> str:
        """The province as the field has it: abbreviations in full, without Province or state."""
        found = gazetteer.states().get(fold(self.text))
        if found and len(self.text) <= 6 and ("." in self.text or self.text.isupper()):
            return found[0].name
        if _KEPT_END.search(self.text):
            return self.text
        bare = _ADMIN_END.sub("", self.text)
        return bare.title() if bare.isupper() and len(bare) > 3 else bare


_LONGEST_NAME = 90


@lru_cache(8192)
def _is_event(name: str) -> bool:
    return _EVENT.search(name) is not None


@lru_cache(8192)
def is_venue(name: str) -> bool:
    """Whether the words of a name make it a building, street, park, water or mountain, or it is a landmark."""
    words = _VENUE_END.search(_NUMBERED.sub("", name)) or _VENUE_START.match(name)
    return bool(words) or fold(name.removeprefix("The ")) in landmarks()


def read_chain(text: str, at: int, limit: int = 7) -> list[Element]:
    """The chain of names that begins at `at`; empty where none does."""
    elements: list[Element] = []
    joined = ""
    while len(elements) < limit:
        element, at = _element(text, at, joined)
        if not element:
            break
        elements += _divided(element)
        connect = _CONNECT.match(text, at)
        if not connect:
            break
        joined = "off" if connect["off"] else (connect.group().split() or ["type"])[-1]
        at = connect.end()
    return elements


def _element(text: str, at: int, joined: str) -> tuple[Element | None, int]:
    kind, owner = "", None
    for _ in range(7):
        lower = text[at : at + 1].islower()
        if not lower and (demonym := _DEMONYM.match(text, at)):
            country = gazetteer.countries().by_demonym.get(fold(demonym["who"]))
            if country:
                owner, at = country, demonym.end()
                continue
        if not lower and (possessive := _POSSESSIVE.match(text, at)):
            country = _owner(possessive)
            if country:
                owner, at = country, possessive.end()
                continue
        qualifier = _QUALIFIER.match(text, at) if lower else None
        if not qualifier:
            break
        kind = qualifier["type"] or kind
        at = qualifier.end()
    if text[at : at + 1].islower() and text[at + 1 : at + 3].isalpha():
        return None, at
    name = NAME.match(text, at)
    if not name or not name.group().strip():
        return None, at
    raw = name.group().rstrip()
    if len(raw) > _LONGEST_NAME:
        return None, at
    end = name.start() + len(raw)
    kind = kind.split()[-1] if kind else ""
    return Element(raw, (name.start(), end), kind, joined, owner, text[end : end + 40]), end


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
    if owned := _OWNED.search(text):
        owner = text[: owned.start()]
        found = gazetteer.cities(owner) if not owner.startswith("St") else ()
        if found and found[0].size >= 52:
            return [_cut(element, owned.end(), len(text), ""), _cut(element, 0, owned.start(), "in")]
    for of in _OF.finditer(text):
        left, right = text[: of.start()], text[of.end() :]
        admin = _ADMIN_END.search(left) or _COUNTY_END.search(left) or _CITY_END.search(left)
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
        and not _VENUE_END.search(text)
        and not _ADMIN_END.search(text)
        and fold(text) not in gazetteer.countries().by_name
        and fold(text) not in gazetteer.states()
    ):
        return [_cut(element, 0, both.start(), element.joined)]
    return [element]


def _of_a_city(left: str, right: str) -> bool:
    """Whether "X Bazaar of Y" is a spot and its city; "University of Y" and "Port of Y" are names."""
    if not _SPOT_OF.search(left):
        return False
    found = gazetteer.cities(right)
    return bool(found) and found[0].size >= 50


_SPOT_OF = re.compile(
    r"\w\s(?:[Bb]azaar|[Mm]arket|[Ss]ou[kq]|[Ss]quare|[Dd]istrict|[Bb]each|[Aa]irport|[Nn]eighbou?rhood|[Ss]treet|[Aa]venue|[Qq]uarter|[Ss]uburb|[Cc]amp)$"
)


def _cut(element: Element, start: int, end: int, joined: str) -> Element:
    at = element.span[0]
    rest = element.text[end:] + element.following
    return Element(element.text[start:end], (at + start, at + end), element.kind, joined, element.owner, rest[:40])
