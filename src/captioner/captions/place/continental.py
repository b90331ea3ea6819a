"""Places in Spanish, Portuguese, French, Italian and German captions: the town by the gazetteer, the spot by the word that opens its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from captioner.captions import gazetteer
from captioner.captions.gazetteer import City, Country, fold, landmarks
from captioner.captions.languages import lands_of
from captioner.captions.place.continental_spots import FULL, country_within, spot_of, spots
from captioner.domain.photo import Span

_LED = re.compile(
    rf"(?:(?<!\w)(?:(?P<town>(?:[Dd]orf|[Ss]tadt|[Gg]emeinde|[Oo]rtschaft|[Oo]rt|[Kk]leinstadt|gemeente|dorp|stad|byen|kommune|staden)|(?:ville|village|commune|hameau|port|station|municipio|municipi|localidad|ciudad|pueblo|comuna|cidade|município|vila|aldeia|freguesia|città|comune|borgo|località|paese)\s(?:de|di|do|da))"
    r"|(?P<state>[Kk]anton|[Bb]undesland|[Rr]egion|provincie|(?:estado|provincia|departamento|región|región|comunidad|distrito|província|province|canton|département|région|regione|cantone)\s(?:de la|de|do|da|di|du|des|del))"
    r"|(?P<strong>en|em|por|no|na|au|à|a|in|bei|nahe|près de|cerca de|perto de|vicino a|dans le|dans la|dans les|i|på|te|op|nær|nära|w|we)(?:\s(?:centrala|sentrale|södra|norra|östra|västra))?|(?P<weak>aus|de|di|da|desde|hasta|hacia|von))\s|(?<!\w)(?P<apostrophe>d['’])|,\s(?!Kanton\s|Bundesland\s|Dorf\s|Stadt\s|Gemeinde\s)|\()"
    rf"(?P<name>{FULL})"
)
_OFFICE = re.compile(
    r"(?:[Pp]resident[ea]|[Pp]residenta|[Mm]inistr[oae]|ministre|[Rr]e[yi]|[Rr]oi|[Rr]einha|[Rr]eina|[Ee]mbajador[a]?|[Gg]obierno|[Gg]overno|[Gg]ouvernement|[Ee]quipo|[Éé]quipe|[Ss]elecci[óo]n|[Ss]eleção|[Hh]omólog[oa]|[Pp]residencia|[Aa]mbassadeur|[Bb]andera|[Bb]andiera|[Dd]rapeau|[Cc]anciller|[Pp]rimeiro-ministro|[Ff]útbol|[Ll]iga|[Cc]opa|[Gg]uerra|[Gg]uerre)\s(?:de|di|d['’]|von)\s?$"
)
"""Whose country is only named: "el presidente de Argentina"."""
_INTO = re.compile(r"(?<!\w)(?:en|em|à|bei|nahe|in|i|près de|cerca de|perto de|vicino a)\s$")
_ONLY_COMMA = re.compile(
    r",\s(?:(?:en|au|aux|in|no|na|em|dans le|dans la|dans les|estado de|provincia de|province de)\s)?|\s\("
)
"""Between a town that nobody knows and its province or country."""
_OF_TOWN = re.compile(
    r"(?<!\w)(?P<town>[A-ZÄÖÜ][a-zäöüß]{3,})er\s(?:Innenstadt|Altstadt|Stadtteil|Stadtzentrum|Zentrum|Speicherstadt|HafenCity|Bezirk|Stadtrand)"
)
"""A German adjective of a town: "in der Leipziger Innenstadt"."""
_SIZE = 33
_GREAT = 50
_KNOWN = 45
_SMALL_TOWN = 27
"""A place of so few inhabitants is known behind "in" where it lies in a land of a Romance language; German writes every noun like a name."""
_FAR_SMALLER = 12


def find(text: str, home: str) -> dict[str, tuple[str, Span]]:
    """The place fields that the caption fills, with their spans; `home` is the agency's country, alpha-2."""
    found: dict[str, tuple[str, Span]] = {}
    spot = spot_of(text)
    taken = [range(*span) for span in spots(text)]
    taken += [range(*spot)] if spot else []
    if spot:
        found["sublocation"] = (text[slice(*spot)], spot)
    country, cities = _named(text, taken, found, home)
    adjective = None if "city" in found else _OF_TOWN.search(text)
    known = gazetteer.cities(adjective["town"]) if adjective else ()
    if adjective and known and known[0].size >= _GREAT:
        found["city"], cities = (adjective["town"], adjective.span("town")), known
    if country is None and cities:
        country = gazetteer.countries().by_code.get(_likeliest(text, cities, home).country)
    if country is None and "city" not in found and spot:
        name = text[slice(*spot)]
        country = gazetteer.countries().by_code.get(landmarks().get(fold(name)) or country_within(name) or home)
        if country:
            found["country"] = (country.name, spot)
    if country:
        span = next((found[name][1] for name in ("country", "city", "province_state") if name in found), (0, 0))
        found["country"], found["country_code"] = (country.name, span), (country.alpha3, span)
    return found


def _likeliest(text: str, cities: tuple[City, ...], home: str) -> City:
    """The town of these namesakes that lies at the agency's home, else in a land of the caption's language if it is not far smaller."""
    lands = lands_of(text)
    own = (city for city in cities if city.country in lands and city.size >= cities[0].size - _FAR_SMALLER)
    return next((city for city in cities if city.country == home), None) or next(own, cities[0])


@dataclass(frozen=True, slots=True)
class _Named:
    """A name that may be a place, what leads to it, and how strongly: 3 as a town, 2 by "in", 1 by "of"."""

    name: str
    span: Span
    lead: str
    strength: int


def _names(text: str, taken: list[range]) -> Iterator[_Named]:
    """Every name outside the spots that something leads to; a comma leads as strongly as what it follows."""
    at, before = 0, (0, 0)
    while led := _LED.search(text, at):
        span = led.span("name")
        at = max(span[0] + 1, span[1] - 1)
        if within := next((spot for spot in taken if span[0] in spot), None):
            at, before = within.stop - 1, (within.stop, 2)
            continue
        lead = led.lastgroup or ""
        if lead == "name":
            lead = next((kind for kind in ("town", "state", "strong", "weak", "apostrophe") if led[kind]), "")
        strength = {"town": 3, "state": 3, "strong": 2, "weak": 1, "apostrophe": 1}.get(lead, 1)
        if lead in ("", "weak", "apostrophe") and before[0] == led.start():
            strength = before[1]
        before = (span[1], min(2, strength))
        yield _Named(led["name"], span, lead, strength)


def _named(
    text: str, taken: list[range], found: dict[str, tuple[str, Span]], home: str
) -> tuple[Country | None, tuple[City, ...]]:
    """Enter the town, the state and the country that the text names, outside the spot; the country and the town's namesakes."""
    countries, states = gazetteer.countries(), gazetteer.states()
    lands = lands_of(text)
    small = _SMALL_TOWN if lands[0] in ("FR", "IT", "ES", "BR") else _SIZE
    best: dict[str, _Named] = {}
    unknown: _Named | None = None
    for place in _names(text, taken):
        name, key = place.name, fold(place.name)
        known = gazetteer.cities(name)
        if not known and "-" in name and gazetteer.cities(name.split("-")[0]):
            name = name.split("-")[0]
            place = replace(place, name=name, span=(place.span[0], place.span[0] + len(name)))
            known = gazetteer.cities(name)
        kind = ""
        if place.lead in ("weak", "apostrophe") and _OFFICE.search(text, max(0, place.span[0] - 40), place.span[0]):
            continue
        if key in countries.by_name and place.lead != "town":
            kind = "country"
        elif key in states and (
            place.lead == "state"
            or "city" in best
            or unknown
            or text[place.span[0] - 1] == "("
            or (states[key][0].kept and (not known or known[0].size < _KNOWN))
        ):
            kind = "province_state"
        elif place.lead == "town" or (
            known
            and (
                known[0].size >= _SIZE
                or any(city.country == home for city in known)
                or (place.strength > 1 and any(c.country in lands and c.size >= small for c in known))
            )
        ):
            kind = "city"
        if (
            unknown
            and "city" not in best
            and kind in ("country", "province_state")
            and _ONLY_COMMA.fullmatch(text, unknown.span[1], place.span[0])
        ):
            best["city"] = unknown
        unknown = (
            place if not kind and not known and _INTO.search(text, max(0, place.span[0] - 16), place.span[0]) else None
        )
        if kind and (kind not in best or place.strength > best[kind].strength):
            best[kind] = place
    found |= {kind: (place.name, place.span) for kind, place in best.items()}
    cities = gazetteer.cities(best["city"].name) if "city" in best else ()
    if "country" in best:
        country = countries.by_name[fold(best["country"].name)]
        found["country"] = (country.name, best["country"].span)
        return country, cities
    if "province_state" in best:
        return countries.by_code.get(states[fold(best["province_state"].name)][0].country), cities
    return None, cities
