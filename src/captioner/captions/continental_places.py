"""Places in Spanish, Portuguese, French, Italian and German captions: the town by the gazetteer, the spot by the word that opens its name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captioner.captions import gazetteer
from captioner.captions.gazetteer import City, Country, fold, landmarks
from captioner.captions.words import words
from captioner.domain.photo import Span

_FUNCTION_WORDS = words(
    "de do el la los las del en con por una un este esta tras durante desde hacia para dos das em na no uma ao aos pela pelo à às le les des du dans sur une"
    " au aux pour devant près lors der die das den dem im am und auf bei vor über einem einer eine von zum zur mit nach aus il lo gli nel nella della dei di alla al per con su tra piazza plaza praça"
    " mai enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro"
    " janvier février avril juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember jänner gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
)
_SURE_WORDS = words(
    "em nesta neste nella della nello manifestazione piazza este lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag"
    " samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta enero febrero mayo junio julio septiembre octubre noviembre diciembre janeiro fevereiro março maio"
    " junho julho setembro outubro novembro dezembro janvier février juin juillet août septembre octobre décembre januar februar märz juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
)
"""Words of which one is enough, where no English one stands beside it."""
_LANDS = {
    words("le les des du dans sur au aux près devant lors à une"): ("FR", "BE", "CH"),
    words("der die das den dem im am und auf bei ein eine über"): ("DE", "AT", "CH"),
    words("il lo gli nel nella della dei di alla al a maggio giugno luglio"): ("IT", "CH"),
    words("do da em no na uma ao pela pelo os nesta neste"): ("BR", "PT"),
    words("el los las del en con por una este tras"): ("ES", "MX", "AR", "CO", "CL", "PE"),
}
"""The words of each language, and the countries (alpha-2) whose towns its captions name without their country."""
_FEWEST = 2
"""Function words from which a text without English ones is in one of these languages."""
_ENGLISH = words("the of and at on with for from is are as by an to during after")
_UPPER = "A-ZÀ-ÖØ-ÞŁŚŠŽČĆ"
_NAME = rf"[{_UPPER}][\w’']*(?:[-–’'][\w’']+)*"
_SMALL = r"(?:de la|de las|de los|de l['’]|de|del|do|da|dos|das|du|des|della|delle|di|d['’]|an der|am|an den|y|e)"
_FULL = rf"{_NAME}(?:\s(?:{_SMALL}\s)?{_NAME})*"
_SPOT_OPENS = (
    r"(?:[Pp](?:laza|aseo|uente|arque|uerto|alacio|laya|raça|onte|orto|alácio|raia|lace|ont|arc|alais|lage|iazza|arco|alazzo|asso)|[Cc](?:alle|atedral|athédrale|hâteau|hiesa|astello|astillo|erro|ol)|[Aa](?:venida|eropuerto|eroporto|éroport|venue)"
    r"|[Ee](?:stadio|stádio|stação|stación|scuela)|[Ii](?:glesia|greja|sla|lha)|[Mm](?:useo|useu|usée|ercado|ercato|arché|alecón|irador)|[Hh]ospital|[Uu](?:niversidad|niversidade|niversité|niversità)|[Bb](?:arrio|airro|oulevard|asílica)|[Rr](?:ío|io|ua|ue)|[Qq](?:uartier|uai)"
    r"|[Ss](?:tade|tadio|piaggia|tazione)|[Éé]glise|[Hh]ôpital|[Gg](?:are|alleria)|[Jj]ardín|[Jj]ardin|[Vv](?:ia|olcán)|[Dd]uomo|[Ll](?:ago|ac|aguna)|[Tt](?:eatro|orre|our|héâtre|emple))"
)
_ROMANCE_SPOT = re.compile(
    rf"(?<!\w)(?P<spot>{_SPOT_OPENS}\s(?:{_SMALL}\s?(?:la\s)?)?{_NAME}(?:\s{_NAME})?(?:\sdo\s{_NAME})?)"
)
_GERMAN_SPOT = re.compile(
    rf"(?<!\w)(?:Ufer (?:der|des) (?P<water>{_NAME})|(?P<spot>(?:Stadion|Platz|Haus|Theater)\s(?:an der|am|an den|der)\s{_NAME}|(?:Schloss|Burg|Kloster|Flughafen|Bahnhof|Zeche|Stadion|Kloster)\s{_NAME}(?:-{_NAME})?"
    rf"|(?:{_NAME}er\s)(?:Dom|Rathaus|Hauptbahnhof|Hafen|Flughafen|Tor|Zoo|Messe|Oper|Münster|Altstadt)"
    rf"|[{_UPPER}]\w+(?:platz|straße|strasse|halle|philharmonie|burg|schloss|brücke|kirche|stadion|turm|bahnhof|tor|park|arena|allee|haus)))(?!\w)"
)
_COMMON_SPOT = words(
    "Rathaus Marktplatz Bahnhof Hauptbahnhof Krankenhaus Parkplatz Spielplatz Arbeitsplatz Campingplatz Flugplatz Sportplatz Hochhaus Wohnhaus Gewächshaus Einkaufszentrum Turnhalle Messehalle Lagerhalle Sporthalle Werkhalle Fabrikhalle Markthalle Kaufhaus Autobahnbrücke Hauptstraße Stadtpark Windpark Solarpark Freizeitpark Fußballstadion Krankenhaus Schulhaus Weltrekord Treibhaus Motor Gasthaus Parkhaus Direktor"
)
_LED = re.compile(
    rf"(?:(?<!\w)(?:en|em|por|no|na|au|à|a|in|de|di|bei|aus|nahe|près de|cerca de|perto de|vicino a)\s|von\s(?=[^\s(]+\s\()|,\s|\()(?P<name>{_FULL})"
)
_SIZE = 33
_LARGE = 47
_FAR_SMALLER = 12
_ANY = re.compile(
    r"(?:un|una|unas|unos|uma|um|umas|uns|une|des|einer|einem|eine|rues|calles|ruas|strade)\s$", re.IGNORECASE
)
"""Before the word for a kind of spot, it is only one of several."""


def is_continental(text: str) -> bool:
    """Whether the caption is written in one of these languages rather than English."""
    found = set(text.casefold().split())
    if found & _SURE_WORDS and not found & _ENGLISH:
        return True
    foreign = len(found & _FUNCTION_WORDS)
    return foreign >= _FEWEST and foreign > 2 * len(found & _ENGLISH)


def find(text: str, home: str) -> dict[str, tuple[str, Span]]:
    """The place fields that the caption fills, with their spans; `home` is the agency's country, alpha-2."""
    found: dict[str, tuple[str, Span]] = {}
    spot = _spot(text)
    taken = [range(*span) for span in _romance(text)]
    taken += [range(*spot)] if spot else []
    if spot:
        found["sublocation"] = (text[slice(*spot)], spot)
    country, cities = _named(text, taken, found, home)
    if country is None and cities:
        country = gazetteer.countries().by_code.get(_likeliest(text, cities, home).country)
    if country is None and "city" not in found and spot:
        name = text[slice(*spot)]
        country = gazetteer.countries().by_code.get(landmarks().get(fold(name)) or _country_within(name) or home)
        if country:
            found["country"] = (country.name, spot)
    if country:
        span = next((found[name][1] for name in ("country", "city", "province_state") if name in found), (0, 0))
        found["country"], found["country_code"] = (country.name, span), (country.alpha3, span)
    return found


def _likeliest(text: str, cities: tuple[City, ...], home: str) -> City:
    """The town of these namesakes that lies at the agency's home, else in a land of the caption's language if it is not far smaller."""
    said = set(text.casefold().split())
    lands = _LANDS[max(_LANDS, key=lambda language: len(said & language))]
    own = (city for city in cities if city.country in lands and city.size >= cities[0].size - _FAR_SMALLER)
    return next((city for city in cities if city.country == home), None) or next(own, cities[0])


_LANDMARK = re.compile(
    rf"(?<!\w)(?:en el|en la|no|na|au|à la|sur le|sur la|am|im|auf dem|in der|über der|über dem|vor dem|vor der|al|alla|nel|nella|dans le|dans la|ante el|de la|del|du|la|le|el|il)\s(?P<name>{_FULL})"
)


def _romance(text: str) -> Iterator[Span]:
    """Every spot of a Romance language, but not the cities whose names open like one: Porto Alegre."""
    for match in _ROMANCE_SPOT.finditer(text):
        cities = gazetteer.cities(match["spot"])
        if _ANY.search(text, max(0, match.start() - 8), match.start()):
            continue
        if not (cities and cities[0].size >= _LARGE) and fold(match["spot"]) not in gazetteer.states():
            yield match.span("spot")


def _spot(text: str) -> Span | None:
    """The first spot by the word that opens or closes it, else the first landmark that is led to."""
    if romance := next(_romance(text), None):
        return romance
    for german in _GERMAN_SPOT.finditer(text):
        if german["water"] or not (german["spot"] in _COMMON_SPOT or gazetteer.cities(german["spot"])):
            return german.span("water" if german["water"] else "spot")
    led = (match.span("name") for match in _LANDMARK.finditer(text) if fold(match["name"]) in landmarks())
    return next(led, None)


def _country_within(spot: str) -> str:
    """The country of the large town that a spot is named after, alpha-2: "puerto de Valparaíso"."""
    name = re.search(rf"{_NAME}$", spot)
    known = gazetteer.cities(name.group()) if name else ()
    return known[0].country if known and known[0].size >= 50 else ""


def _named(
    text: str, taken: list[range], found: dict[str, tuple[str, Span]], home: str
) -> tuple[Country | None, tuple[City, ...]]:
    """Enter the town, the state and the country that the text names, outside the spot; the country and the town's namesakes."""
    country: Country | None = None
    cities: tuple[City, ...] = ()
    at = 0
    while led := _LED.search(text, at):
        name, span = led["name"], led.span("name")
        at = max(led.start("name") + 1, led.end("name") - 1)
        if within := next((spot for spot in taken if span[0] in spot), None):
            at = within.stop - 1
            continue
        named = gazetteer.countries().by_name.get(fold(name))
        known = gazetteer.cities(name)
        if not known and "-" in name and gazetteer.cities(name.split("-")[0]):
            name = name.split("-")[0]
            span, known = (span[0], span[0] + len(name)), gazetteer.cities(name)
        if named and country is None:
            country, found["country"] = named, (named.name, span)
        elif (
            ("city" in found or text[span[0] - 1] == "(")
            and fold(name) in gazetteer.states()
            and "province_state" not in found
        ):
            found["province_state"] = (name, span)
            states = gazetteer.states()[fold(name)]
            country = country or gazetteer.countries().by_code.get(states[0].country)
        elif "city" not in found and known and (known[0].size >= _SIZE or any(c.country == home for c in known)):
            found["city"], cities = (name, span), known
    return country, cities
