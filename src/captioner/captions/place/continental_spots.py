"""The names of spots in Spanish, Portuguese, French, Italian, German, Dutch and Nordic captions, by the word that opens or closes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captioner.captions import gazetteer
from captioner.captions.gazetteer import fold, landmarks
from captioner.captions.words import words
from captioner.domain.photo import Span

UPPER = "A-ZÀ-ÖØ-ÞŁŚŠŽČĆİŞ"
NAME = rf"[{UPPER}][\w’']*(?:[-–’'][\w’']+)*"
SMALL = r"(?:de la|de las|de los|de l['’]|de|del|dell['’]|do|da|dos|das|du|des|della|delle|degli|dei|di|d['’]|an der|am|an den|y|e)"
FULL = rf"{NAME}(?:\s(?:{SMALL}\s)?{NAME})*"
_OPENS = (
    r"(?:[Pp](?:laza|aseo|uente|arque|uerto|alacio|laya|raça|onte|orto|alácio|raia|lace|ont|arc|alais|lage|iazza|arco|alazzo|asso|resa|ort|residio)|[Cc](?:alle|atedral|athédrale|attedrale|hâteau|hiesa|astello|astillo|erro|ol|anal|anale|ementerio|imetière|imitero|onvento|olonia|ircuito|ircuit|apela|apilla|apella|orso)"
    r"|[Aa](?:venida|eropuerto|eroporto|éroport|venue|utopista|utovía|utoroute|utostrada|utodromo|ssemblée|rena)"
    r"|[Ee](?:stadio|stádio|stação|stación|scuela|scola|rmita|mbalse|sclusas?|splanada|xplanada)|[Ff](?:leuve|iume|orêt|oresta|avela|ort)|[Ii](?:glesia|greja|sla|lha|sola|le)|[Îî]le|[Mm](?:useo|useu|usée|ercado|ercato|arché|alecón|irador|ont|onte|onasterio|osteiro|onastère|onastero|ina|ezquita|osquée|oschea|esquita)|[Hh](?:ospital|ipódromo|ippodrome)|[Uu](?:niversidad|niversidade|niversité|niversità)"
    r"|[Bb](?:arrio|airro|oulevard|asílica|asilica|asilique|ahía|aía|aie|ois)|[Rr](?:ío|io|ua|ue|odovia|epresa|occa|efugio|ada)"
    r"|[Qq](?:uartier|uartiere|uai)|[Ss](?:tade|tation|tadio|piaggia|tazione|antuario|antuário|ambódromo|errania|erra|ierra)|[Éé]glise|[Hh]ôpital|[Gg](?:are|alleria|olfo|olfe|lacier)|[Jj]ardín|[Jj]ardin|[Vv](?:ia|ía|olcán|ulcão|olcan|iaduc|iadotto|elódromo|élodrome|alle|ale|allée|ila)"
    r"|[Dd](?:uomo|istrito)|[Ll](?:ago|ac|aguna|agoa)|[Tt](?:eatro|orre|our|héâtre|emple|emplo|unnel|únel)|[Zz](?:oológico|ócalo))"
)
_NUMBERED = r"(?:A|AP-|N-|R-|E-|BR-|SP-|D|M-|AP|N)\d{1,4}"
_ROMANCE = re.compile(
    rf"(?<!\w)(?P<spot>{_OPENS}\s(?:nationale\b|périphérique\b|(?<=Palais )fédéral\b|{_NUMBERED}|(?:d['’]|{SMALL}\s)?(?:l['’]|(?:la|los|las|le|les)\s)?(?:\d{{1,2}} de )?{NAME}(?:\s(?:(?:de la|de los|do|da|della|de)\s)?{NAME}){{0,3}}))"
)
_TRAILS = re.compile(rf"\s(?:de la|de los|do|da|della|de|di)\s(?={NAME})")
"""What a city can follow behind the name of a spot in it."""
_WHOLE = re.compile(FULL)
_NAMED_HOUSE = re.compile(
    rf"(?<!\w)(?P<spot>(?:Casa|Villa|Campo|Palau|Banco Central|Passeig|Puerta|Porta|Porte|Arc|Arco|Fontana)\s(?:{SMALL}\s)?(?:la\s)?{NAME}(?:\s{NAME})?"
    rf"|{NAME}(?:\s{NAME}){{0,3}}\s(?:Stadium|Arena|Center|Centre|Park|Field|Garden|Bridge|Tower|Square|Palace|Hall))"
)
_GERMAN = re.compile(
    rf"(?<!\w)(?:Ufer (?:der|des) (?P<water>{NAME})|(?P<spot>(?:Stadion|Platz|Haus|Theater|Straße)\s(?:an der|am|an den|der|des)\s{NAME}(?:\s{NAME})?"
    rf"|(?:Schloss|Burg|Kloster|Flughafen|(?:Haupt)?[Bb]ahnhof|Zeche|Stadion|Zoo|Dom|Hafen)\s{NAME}(?:-{NAME})?"
    rf"|(?:{NAME}er\s)(?:Dom|Rathaus|Hauptbahnhof|Hafen|Flughafen|Tor|Zoo|Messe|Oper|Münster|Altstadt|Straße|Platz|Allee|Ring|Markt|Weg|Chaussee|Brücke|See|Landstraße|Schloss|Stadion)"
    rf"|(?:Alte[nrs]?|Neue[nrs]?|Große[nrs]?)\s(?:Markt|Rathaus|Hafen|Brücke|Oper|Pinakothek|Garten|Elbtunnel)"
    rf"|[{UPPER}]\w+(?:-{NAME})?-(?:Platz|Straße|Brücke|Allee|Ring|Ufer|Stadion|Park|Arena|Kanal|Kirche|Museum|Weg|Halle)"
    rf"|[{UPPER}]\w+(?:platz|straße|strasse|halle|philharmonie|burg|schloss|brücke|kirche|stadion|turm|bahnhof|tor|park|arena|allee|haus|dom|wiese|weg|markt|gasse|damm|ufer|kanal|museum|theater|oper|graben|garten|gletscher)))(?!\w)"
)
_COMMON = words(
    "Rathaus Marktplatz Bahnhof Hauptbahnhof Krankenhaus Parkplatz Spielplatz Arbeitsplatz Campingplatz Flugplatz Sportplatz Hochhaus Wohnhaus Gewächshaus Einkaufszentrum Turnhalle Messehalle Lagerhalle Sporthalle Werkhalle Fabrikhalle Markthalle Kaufhaus Autobahnbrücke Hauptstraße Stadtpark Windpark Solarpark Freizeitpark Fußballstadion Krankenhaus Schulhaus Weltrekord Treibhaus Motor Gasthaus Parkhaus Direktor"
    " Supermarkt Weihnachtsmarkt Flohmarkt Wochenmarkt Baumarkt Arbeitsmarkt Fischmarkt Viehmarkt Christkindlmarkt Radweg Gehweg Fußweg Heimweg Rückweg Schulweg Wanderweg Feldweg Waldweg Umweg Ausweg Hinweg Reisterrasse Straßengraben Schützengraben Graben Kindergarten Biergarten Garten Vorgarten Schulgarten Flussufer Seeufer Ufer Staudamm Bahndamm Blumenwiese Spielwiese Liegewiese Reichtum Eigentum Fernsehturm Kirchturm Leuchtturm Wachturm Aussichtsturm Eiffelturm"
    " Fabrikhalle Empfangshalle Bahnhofshalle Eissporthalle Einfamilienhaus Mehrfamilienhaus Hochhaus Bauernhaus Reihenhaus Opernhaus Schauspielhaus Kanzlerhaus Autor Senator Reaktor Traktor Diktator Doktor Monitor Sektor Faktor Professor Investor Moderator Autobahnkreuz Autobahn Bundesstraße Landstraße Dorfstraße Einkaufsstraße Fußgängerbrücke Eisenbahnbrücke Holzbrücke Hängebrücke Dorfkirche Stadtkirche Pfarrkirche Freiheitsdom Königtum Fußballplatz Bauplatz Rastplatz Stellplatz Sitzplatz Truppenübungsplatz Kirchplatz Dorfplatz Rathausplatz Busbahnhof Güterbahnhof Wasserkanal Fernsehkanal Abwasserkanal Kinderkrankenhaus Pressehaus Weisshaus Haus Ring Kanal Museum Theater Markt Weg Wiese Gletscher Kraftwerk Schaltor Tor Eigentor Siegtor Führungstor Ausgleichstor Torschuss Siegestor"
)
_MEANS_LAND = re.compile(
    rf"(?<!\w)(?=(?:en el|en la|no|na|au|à la|à l['’]|sur le|sur la|am|im|auf dem|auf der|in der|über der|über dem|vor dem|vor der|an der|al|alla|all['’]|nel|nella|nell['’]|dans le|dans la|ante el|de la|del|du|la|le|el|il|vid|ved|på|op het|op de|in het|det|der|die|das|den)\s?(?P<name>{FULL}))"
)
_DUTCH_AND_NORDIC = re.compile(
    rf"(?<!\w)(?P<spot>[{UPPER}]\w+(?:plein|straat|gracht|kade|markt|veld|brug|dijk|plassen|torget|gatan|gaten|gade|plassen|plads|plats|kyrkan|kirken|slottet|slott|bron|broen|broa|havn|hamnen|haven|museet|stadion|puisto|katu|tori|köprüsü|meydanı|caddesi)|[{UPPER}]\w+(?:\s{NAME})?\s(?:Köprüsü|Meydanı|Caddesi|Camii|Sarayı|Stadyumu|Havalimanı))(?!\w)"
)
_LARGE = 47
_TOWN = 40
_ANY = re.compile(
    r"(?:un|una|unas|unos|uma|um|umas|uns|une|des|einer|einem|eine|rues|calles|ruas|strade|rumbo a|con destino a)\s$",
    re.IGNORECASE,
)
"""Before the word for a kind of spot, it is only one of several."""


_SPOKEN = re.compile(
    r"(?<!\w)(?:der|die|das|dem|den|im|am|und|ein|eine|vor|auf|bei|Der|Die|Das|Ein|Eine|Im|Am|Blick)(?!\w)"
)
"""A German word: elsewhere "Redentor" is no gate."""


def spots(text: str) -> Iterator[Span]:
    """Every spot of a Romance language, but not the cities whose names open like one: Porto Alegre."""
    for form in (_ROMANCE, _NAMED_HOUSE):
        for match in form.finditer(text):
            a, b = match.span("spot")
            if _ANY.search(text, max(0, a - 14), a):
                continue
            b = _before_town(text, a, b)
            name = text[a:b]
            cities = gazetteer.cities(name)
            if not (name[0].isupper() and cities and cities[0].size >= _LARGE) and fold(name) not in gazetteer.states():
                yield a, b


def spot_of(text: str) -> Span | None:
    """The first spot by the word that opens or closes it, else the first landmark that is led to."""
    if romance := next(spots(text), None):
        return romance
    for german in _GERMAN.finditer(text) if _SPOKEN.search(text) else ():
        if german["water"] or not (german["spot"] in _COMMON or gazetteer.cities(german["spot"])):
            return german.span("water" if german["water"] else "spot")
    led = (match.span("name") for match in _MEANS_LAND.finditer(text) if fold(match["name"]) in landmarks())
    if landmark := next(led, None):
        return landmark
    northern = _DUTCH_AND_NORDIC.search(text)
    return northern.span("spot") if northern and not gazetteer.cities(northern["spot"]) else None


def country_within(spot: str) -> str:
    """The country of the large town that a spot is named after, alpha-2: "puerto de Valparaíso"."""
    name = re.search(rf"{NAME}$", spot)
    known = gazetteer.cities(name.group()) if name else ()
    return known[0].country if known and known[0].size >= 50 else ""


def _before_town(text: str, start: int, end: int) -> int:
    """Where the spot text[start:end] ends, without the town that follows it: "Palacio Nacional de Ciudad de México"."""
    for of in _TRAILS.finditer(text, start, end):
        whole = _WHOLE.match(text, of.end())
        if whole and len(text[start : of.start()].split()) > 1 and _is_town(whole.group()):
            return of.start()
    return end


def _is_town(name: str) -> bool:
    known = gazetteer.cities(name)
    return bool(known) and known[0].size >= _TOWN
