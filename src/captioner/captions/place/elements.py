"""One name of a place, and what the gazetteer and its own words say it can be."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, State, fold, landmarks
from captioner.captions.place.venues import VENUE_END, is_venue
from captioner.domain.photo import Span

ADMIN_END = re.compile(
    r"\s(?:(?:Uygur |Uyghur |Zhuang |Hui |Special )?(?:Autonomous|Administrative) (?:Region|Prefecture|County)|autonomous region|Province|province|State|state|Prefecture|prefecture|Region|region|Oblast|oblast|Governorate|governorate|"
    r"Municipality|municipality|Department|department|County|county|District|district|Krai|canton|Canton)$"
)
COUNTY_END = re.compile(
    r"\s(?:County|county|District|district|Township|township|Village|village|Town|town|Autonomous County|Banner|Ward)$"
)
CITY_END = re.compile(r"(?<!Ancient)(?<!Old)\s(?:City|city|Municipality)$")
_KEPT_END = re.compile(r"autonomous region|region$", re.IGNORECASE)
_COMPOUND = re.compile(
    r"\w{3,}(?:halle|haus|stra(?:ß|ss)e|brücke|kirche|stadion|schlo(?:ss|ß)|philharmonie|turm|bahnhof|garten|kerk)"
)
"""A German name of one word that ends in a word for a place: Residenzschloss."""
_EVENT = re.compile(
    r"(?:^(?:\d+(?:st|nd|rd|th) )?(?:Tour|Giro|Vuelta|Rally|Battle|Feast|Festival|Day|Night|Republic|Stage)\b.*|\bvs?\b.*|\b(?:Games|Cup|Championships?|Open|Festival|Expo|Exposition|Summit|Conference|Olympics|Paralympics|Tour|Rally|League|Prix|Week|Day|Fair|Awards?|Show|Session|Meeting|Forum|Marathon|Elections?|War|Party|Final|Finals|Match|Series|Eve|Year|"
    r"Club|FC|United|Team|Congress|Ramadan|Christmas|Easter|Airlines|Airways|Inc|Corp|Army|Navy|Force|Police|Government|President|Minister|Union|Group|Company|Association|Carnival|Parade|Gala|Derby|Regatta|Oscars|Jubilee|Biennale|Masters|Classic|Convention|Dialogue|Anniversary|Ceremony|Exhibition)|(?<![A-Z])[A-Z]+\d+)$"
)
_EVENT_NEXT = re.compile(
    r"\s+(?:(?:football|soccer|tennis|group|cricket|rugby|basketball|cup|league|semi-?final|test|\w+ round|summit|leaders)\s+)?(?:summit|meeting|match|game|conference|festival|tournament|race|elections?|session|ceremony|rally|protest|campaign|event|final|semi-?finals?|quarter-?finals?|players?|fans?|supporters?|forces|troops|soldiers|officials?|government|president|minister|war|leader|team|coach|fighters|militants|championships?|party|crisis|conflict|v|vs|versus)\b"
)


class _Known:
    """What the gazetteer and its own words say a name can be, whatever stands around it; each is looked up once."""

    def __init__(self, name: str) -> None:
        self.name = name

    @cached_property
    def country(self) -> Country | None:
        return gazetteer.countries().by_name.get(fold(self.name)) if not self.name.islower() else None

    @cached_property
    def states(self) -> tuple[State, ...]:
        states = gazetteer.states()
        return states.get(fold(ADMIN_END.sub("", self.name))) or states.get(fold(self.name), ())

    @cached_property
    def cities(self) -> tuple[gazetteer.City, ...]:
        found = gazetteer.cities(self.name)
        return found or (gazetteer.cities(CITY_END.sub("", self.name)) if CITY_END.search(self.name) else ())

    @cached_property
    def is_landmark(self) -> bool:
        return fold(self.name) in landmarks()

    @cached_property
    def is_province(self) -> bool:
        return ADMIN_END.search(self.name) is not None and not self.is_county

    @cached_property
    def is_county(self) -> bool:
        return COUNTY_END.search(self.name) is not None

    @cached_property
    def is_venue(self) -> bool:
        return is_venue(self.name)

    @cached_property
    def is_plain_word(self) -> bool:
        bare = self.name.removeprefix("A ").removeprefix("An ").removeprefix("The ").lower()
        bare = bare.split()[-1] if self.name[:4] == "The " and self.name[4:].islower() else bare
        if _COMPOUND.fullmatch(bare):
            return False
        known = self.cities or fold(self.name.removeprefix("The ")) in landmarks()
        return VENUE_END.fullmatch(bare) is not None and not known

    @cached_property
    def is_event(self) -> bool:
        return _EVENT.search(self.name) is not None


_known = lru_cache(8192)(_Known)


class Element(NamedTuple):
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
    part: bool = False
    """Whether only a part of it is meant: "west London"."""

    @property
    def country(self) -> Country | None:
        """The country that this is the name of."""
        return _known(self.text).country

    @property
    def states(self) -> tuple[State, ...]:
        """The states or provinces that this can be the name of."""
        return _known(self.text).states

    @property
    def cities(self) -> tuple[gazetteer.City, ...]:
        """The places that this can be the name of."""
        return _known(self.text).cities

    @property
    def is_landmark(self) -> bool:
        """Whether it is listed as a landmark."""
        return _known(self.text).is_landmark

    @property
    def is_province(self) -> bool:
        """Whether its own words make it a province, state or region."""
        return _known(self.text).is_province

    @property
    def is_county(self) -> bool:
        """Whether it is a county, district, township or village by its own words."""
        return _known(self.text).is_county

    @property
    def is_venue(self) -> bool:
        """Whether its own words make it a building, street, park, water or mountain, or it is a landmark."""
        return _known(self.text).is_venue

    @property
    def is_plain_word(self) -> bool:
        """Whether it is only the word for a kind of place, capitalised: "Field", "Stadium"."""
        return _known(self.text).is_plain_word

    @property
    def is_event(self) -> bool:
        """Whether it names an event, a team or a body rather than a place."""
        return _known(self.text).is_event or _EVENT_NEXT.match(self.following) is not None

    @property
    def province_name(self) -> str:
        """The province as the field has it: abbreviations in full, without Province or state."""
        found = gazetteer.states().get(fold(self.text))
        if found and len(self.text) <= 6 and ("." in self.text or self.text.isupper()):
            return found[0].name
        if _KEPT_END.search(self.text):
            return self.text
        bare = ADMIN_END.sub("", self.text)
        return bare.title() if bare.isupper() and len(bare) > 3 else bare
