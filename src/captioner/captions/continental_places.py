"""Places in Spanish, Portuguese, French, Italian and German captions: the town by the gazetteer, the spot by the word that opens its name."""

from __future__ import annotations

import re

from captioner.captions import gazetteer
from captioner.captions.gazetteer import City, Country, fold
from captioner.captions.words import words
from captioner.domain.photo import Span

_FUNCTION_WORDS = words(
    "de do el la los las del en con por una un este esta tras durante desde hacia para dos das em na no uma ao aos pela pelo à às le les des du dans sur une"
    " au aux pour devant près lors der die das den dem im am und auf bei vor über einem einer eine von zum zur mit il lo gli nel nella della dei di alla al"
)
_FEWEST = 2
"""Function words from which a text without English ones is in one of these languages."""
_ENGLISH = words("the of and in at on with for from is are as by an to during after")
_UPPER = "A-ZÀ-ÖØ-ÞŁŚŠŽČĆ"
_NAME = rf"[{_UPPER}][\w’']*(?:[-–’'][\w’']+)*"
_SMALL = r"(?:de la|de las|de los|de l['’]|de|del|do|da|dos|das|du|des|della|delle|di|d['’]|an der|am|an den|y|e)"
_FULL = rf"{_NAME}(?:\s(?:{_SMALL}\s)?{_NAME})*"
_SPOT_OPENS = (
    r"(?:plaza|calle|avenida|paseo|puente|parque|estadio|aeropuerto|puerto|catedral|iglesia|museo|palacio|hospital|universidad|playa|barrio|río|estación"
    r"|praça|rua|ponte|estádio|aeroporto|porto|igreja|museu|palácio|praia|bairro|rio|estação|[Pp]raia|[Pp]laza|[Cc]alle|[Pp]raça|[Rr]ua"
    r"|place|rue|avenue|boulevard|pont|parc|stade|aéroport|cathédrale|église|musée|palais|hôpital|université|plage|quartier|gare|quai|jardin|château"
    r"|piazza|via|ponte|parco|stadio|duomo|chiesa|castello|spiaggia|stazione|[Pp]lace|[Rr]ue|[Ss]tade)"
)
_ROMANCE_SPOT = re.compile(rf"(?<!\w)(?P<spot>{_SPOT_OPENS}\s(?:{_SMALL}\s?)?{_NAME}(?:\s{_NAME})?(?:\sdo\s{_NAME})?)")
_GERMAN_SPOT = re.compile(
    rf"(?<!\w)(?P<spot>(?:Stadion|Platz|Haus|Theater)\s(?:an der|am|an den|der)\s{_NAME}"
    rf"|(?:{_NAME}er\s)(?:Dom|Rathaus|Hauptbahnhof|Hafen|Flughafen|Tor|Zoo|Messe|Oper|Münster|Altstadt)"
    rf"|[{_UPPER}]\w+(?:platz|straße|strasse|halle|philharmonie|burg|schloss|brücke|kirche|stadion|turm|bahnhof|tor|park|arena|allee|haus))(?!\w)"
)
_LED = re.compile(
    rf"(?:(?<!\w)(?:en|em|à|a|in|de|di|bei|aus|nahe|près de|cerca de|perto de|vicino a)\s|,\s|\()(?P<name>{_FULL})"
)
_SIZE = 33


def is_continental(text: str) -> bool:
    """Whether the caption is written in one of these languages rather than English."""
    found = set(text.casefold().split())
    foreign = len(found & _FUNCTION_WORDS)
    return foreign >= _FEWEST and foreign > 2 * len(found & _ENGLISH)


def find(text: str, home: str) -> dict[str, tuple[str, Span]]:
    """The place fields that the caption fills, with their spans; `home` is the agency's country, alpha-2."""
    found: dict[str, tuple[str, Span]] = {}
    spot = _ROMANCE_SPOT.search(text) or _GERMAN_SPOT.search(text)
    taken = range(0)
    if spot:
        found["sublocation"] = (spot["spot"], spot.span("spot"))
        taken = range(*spot.span("spot"))
    country, cities = _named(text, taken, found, home)
    if country is None and cities:
        best = next((city for city in cities if city.country == home), cities[0])
        country = gazetteer.countries().by_code.get(best.country)
    if country is None and "city" not in found and spot:
        country = gazetteer.countries().by_code.get(_country_within(spot["spot"]) or home)
        if country:
            found["country"] = (country.name, spot.span("spot"))
    if country:
        span = next((found[name][1] for name in ("country", "city", "province_state") if name in found), (0, 0))
        found["country"], found["country_code"] = (country.name, span), (country.alpha3, span)
    return found


def _country_within(spot: str) -> str:
    """The country of the large town that a spot is named after, alpha-2: "puerto de Valparaíso"."""
    name = re.search(rf"{_NAME}$", spot)
    known = gazetteer.cities(name.group()) if name else ()
    return known[0].country if known and known[0].size >= 50 else ""


def _named(
    text: str, taken: range, found: dict[str, tuple[str, Span]], home: str
) -> tuple[Country | None, tuple[City, ...]]:
    """Enter the town, the state and the country that the text names, outside the spot; the country and the town's namesakes."""
    country: Country | None = None
    cities: tuple[City, ...] = ()
    at = 0
    while led := _LED.search(text, at):
        name, span = led["name"], led.span("name")
        at = max(led.start("name") + 1, led.end("name") - 1)
        if span[0] in taken:
            at = taken.stop - 1
            continue
        named = gazetteer.countries().by_name.get(fold(name))
        known = gazetteer.cities(name)
        if named and country is None:
            country, found["country"] = named, (named.name, span)
        elif "city" in found and fold(name) in gazetteer.states() and "province_state" not in found:
            found["province_state"] = (name, span)
            states = gazetteer.states()[fold(name)]
            country = country or gazetteer.countries().by_code.get(states[0].country)
        elif "city" not in found and known and (known[0].size >= _SIZE or any(c.country == home for c in known)):
            found["city"], cities = (name, span), known
    return country, cities
