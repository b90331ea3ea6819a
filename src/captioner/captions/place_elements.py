"""One name of a place, and what the gazetteer and its own words say it can be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, State, fold, landmarks
from captioner.captions.venues import VENUE_END, is_venue
from captioner.domain.photo import Span

ADMIN_END = re.compile(
    r"\s(?:(?:Uygur |Uyghur |Zhuang |Hui |Special )?(?:Autonomous|Administrative) (?:Region|Prefecture|County)|autonomous region|Province|province|State|state|Prefecture|prefecture|Region|region|Oblast|oblast|Governorate|governorate|"
    r"Municipality|municipality|Department|department|County|county|District|district|Krai|canton|Canton)$"
)
COUNTY_END = re.compile(
    r"\s(?:County|county|District|district|Township|township|Village|village|Town|town|Autonomous County|Banner)$"
)
CITY_END = re.compile(r"(?<!Ancient)(?<!Old)\s(?:City|city|Municipality)$")
_KEPT_END = re.compile(r"autonomous region|region$", re.IGNORECASE)
_EVENT = re.compile(
    r"(?:^(?:\d+(?:st|nd|rd|th) )?(?:Tour|Giro|Vuelta|Rally|Battle|Feast|Festival|Day|Night|Republic|Stage)\b.*|\bvs?\b.*|\b(?:Games|Cup|Championships?|Open|Festival|Expo|Exposition|Summit|Conference|Olympics|Paralympics|Tour|Rally|League|Prix|Week|Day|Fair|Awards?|Show|Session|Meeting|Forum|Marathon|Elections?|War|Party|Final|Finals|Match|Series|Eve|Year|"
    r"Club|FC|United|Team|Congress|Ramadan|Christmas|Easter|Airlines|Airways|Inc|Corp|Army|Navy|Force|Police|Government|President|Minister|Union|Group|Company|Association|Carnival|Parade|Biennale|Masters|Classic|Convention|Dialogue|Anniversary|Ceremony|Exhibition)|(?<![A-Z])[A-Z]+\d+)$"
)
_EVENT_NEXT = re.compile(
    r"\s+(?:(?:football|soccer|tennis|group|cricket|rugby|basketball|cup|league|semi-?final|test|\w+ round|summit|leaders)\s+)?(?:summit|meeting|match|game|conference|festival|tournament|race|elections?|session|ceremony|rally|protest|campaign|event|final|semi-?finals?|quarter-?finals?|players?|fans?|supporters?|forces|troops|soldiers|officials?|government|president|minister|war|leader|team|coach|fighters|militants|championships?|party|crisis|conflict|v|vs|versus)\b"
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
    part: bool = False
    """Whether only a part of it is meant: "west London"."""

    @property
    def country(self) -> Country | None:
        """The country that this is the name of."""
        return _country_called(self.text)

    @property
    def states(self) -> tuple[State, ...]:
        """The states or provinces that this can be the name of."""
        return _states_called(self.text)

    @property
    def cities(self) -> tuple[gazetteer.City, ...]:
        """The places that this can be the name of."""
        return _cities_called(self.text)

    @property
    def is_province(self) -> bool:
        """Whether its own words make it a province, state or region."""
        return _has_end(ADMIN_END, self.text) and not self.is_county

    @property
    def is_county(self) -> bool:
        """Whether it is a county, district, township or village by its own words."""
        return _has_end(COUNTY_END, self.text)

    @property
    def is_venue(self) -> bool:
        """Whether its own words make it a building, street, park, water or mountain, or it is a landmark."""
        return is_venue(self.text)

    @property
    def is_plain_word(self) -> bool:
        """Whether it is only the word for a kind of place, capitalised: "Field", "Stadium"."""
        bare = self.text.removeprefix("A ").removeprefix("An ").removeprefix("The ").lower()
        bare = bare.split()[-1] if self.text[:4] == "The " and self.text[4:].islower() else bare
        known = self.cities or fold(self.text.removeprefix("The ")) in landmarks()
        return VENUE_END.fullmatch(bare) is not None and not known

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
        bare = ADMIN_END.sub("", self.text)
        return bare.title() if bare.isupper() and len(bare) > 3 else bare


@lru_cache(8192)
def _country_called(name: str) -> Country | None:
    return gazetteer.countries().by_name.get(fold(name)) if not name.islower() else None


@lru_cache(8192)
def _states_called(name: str) -> tuple[State, ...]:
    states = gazetteer.states()
    return states.get(fold(ADMIN_END.sub("", name))) or states.get(fold(name), ())


@lru_cache(8192)
def _cities_called(name: str) -> tuple[gazetteer.City, ...]:
    found = gazetteer.cities(name)
    return found or (gazetteer.cities(CITY_END.sub("", name)) if CITY_END.search(name) else ())


@lru_cache(8192)
def _has_end(end: re.Pattern[str], name: str) -> bool:
    return end.search(name) is not None


@lru_cache(8192)
def _is_event(name: str) -> bool:
    return _EVENT.search(name) is not None
