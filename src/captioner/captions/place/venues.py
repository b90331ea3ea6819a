"""The words that make a name a building, street, park, water or mountain."""

from __future__ import annotations

import re
from functools import lru_cache

from captioner.captions.gazetteer import fold, landmarks

VENUE_TAIL = (
    "stations?|theat(?:re|er)|bridges?|airport|(?:ski )?resort(?! (?:of|city|town|island))|stadium|beach|squares?|park|hospital|university|palace|border crossing|crossing|refugee settlement|settlement|refugee camp|camp|air ?base|base|"
    "motorway|highway|freeway|expressway|district|neighbou?rhood|market|building|lake|river|hill|hills|mountains?|islands?|prison|jail|cathedral|mosque|church|temple|"
    "museum|pier|harbou?r|port|racecourse|arena|campus|quarter|street|avenue|road|boulevard|school|college|hotel|mall|cemetery|monument|memorial|castle|tower|"
    "township|monastery|synagogue|shrine|volcano|glacier|desert|valley|canal|dam|reservoir|bay|gulf|sea|strait|coast|plant|factory|refinery|mine|library|gallery|"
    "zoo|garden|gardens|forest|circuit|velodrome|track|course|headquarters|residence|house|court|courthouse|parliament|plateau|peninsula|village|borough|roundabout|"
    "underpass|overpass|pass|embassy|consulate|viaduct|footpath|crater|pavilion|amphitheatre|amphitheater|mansion|shipyard|lighthouse|ridge|hilltop|vineyard|estate|orphanage|kindergarten|warehouse|depot|gym|gymnasium|marina|promenade|wharf|slum|favela|landfill|quarry|wetlands?|marsh|lagoon|reef|waterfall|basilica|chapel|abbey|citadel|fort|fortress|ruins|site|field|hall|bazaar|souk|mall|"
    "facility|laboratory|grounds|gate|metro station|railway station|train station|bus station|subway station|power plant|nuclear plant|checkpoint|barracks|farm|ranch|shopping cent(?:re|er)|cent(?:re|er)|terminal|complex|compound|area"
)
VENUE_END = re.compile(
    rf"(?:\b(?:{VENUE_TAIL}|Stade|plaza|piazza|promenade|grottoes|caves?|falls|waterfall|oval|hall|ground|grounds|center|centre|courts?|reserve|sanctuary|range|pass|ridge|"
    r"cape|ocean|isles?|reef|shoal|atoll|lagoon|creek|fjord|oasis|delta|dunes?|basin|canyon|ruins|site|track|speedway|raceway|dome|coliseum|palais|opera|pavilion|auditorium|"
    r"institute|academy|hospital|clinic|embassy|consulate|ministry|exchange|bank|basilica|abbey|chapel|pagoda|stupa|fort|fortress|citadel|wall|city hall|town hall|resort|"
    r"world|studios?|studio|bar|club|lane|way|drive|row|terrace|crescent|wharf|docks?|quay|marina|shipyard|yard|depot|tunnel|interchange|junction|trail|route|speedway|"
    r"bazaar|souk|souq|mall|store|expo cent(?:re|er)|fairgrounds?|racetrack|launch site|cosmodrome|spaceport|observatory|laboratory|garden|capitol|kremlin|senate|town|gate|ancient city|rock|bay|boulevard|fields?|ballpark|bowl|forum|gardens|links|hills|heights|beaches|embankment|underpass|overpass|avenues|streets|roads|cottage|mansion|estate|hangar|warehouse|monument|cenotaph|mausoleum|planetarium|aquarium|arch|fountain|facility|bend|viaduct|footpath|crater|mile|stand|lighthouse|amphitheat(?:re|er)|orphanage|kindergarten|rink|pool|gym(?:nasium)?|landfill|quarry|wetlands?|marsh|slum|favela|vineyard|steps|corniche|waterfront|seafront|old city|old town|room)\b|Straße|strasse|platz|allee|gatan|torget|plein|straat|gracht|\w+(?:halle|hallen|haus|park|stra(?:ß|ss)e|brücke|kirche|stadion|schloss|schloß|philharmonie|turm|bahnhof|garten|kerk|arena|stadium|dome))$",
    re.IGNORECASE,
)
_VENUE_START = re.compile(
    r"(?:Mount|Mt\.?|Lake|Burj|Wat|Piazza|Plaza|Col|Mont|Monte|Passo|Alto|Cerro|Volcán|Nevado|Piz|Pic|Lebuh|Jalan|Lorong|Kampung|Soi|Place|Rue|Avenue|Camp|Ministry|Museum|Palace|Cathedral|Church|Basilica|Palais|Via|Calle|Hotel|Villa|Castle|Stade|Estadio|Estádio|Stadio|Number|No\.|"
    r"Gulf|Bay|Strait|Isle|River|Rio|Jebel|Praia|Pont|Playa|Place|Parc|Puente|Bank|University|Port of|Promenade|Parque|Paseo|Jardin|Joint Base|Naval Base|Naval Station|Naval Air Station|Air Base|Air Station|Marine Corps Base|RAF|Arena|Stadion|Estadi|Fort|Campo|Cape|Court|House of|Terminal|Gate|Church|Arc|Autodromo|Circuit|Circuito|Camp)\s"
)
_VENUE_OF = re.compile(
    r"\b(?:Museum|Gallery|University|House|Houses|Palace|Cathedral|Church|Court|Hall|Institute|Academy|Temple|Library|Conservatory|Bank|School|Basilica|Monastery|Tomb|Gardens?|Tower|Castle|Amphitheat(?:re|er)|Colosseum|Citadel|Ruins|Caves?|Temples|Pyramids?|Fortress|Mausoleum|Shrine|Port|Camp|Valley|Cape|Strait|Gulf|Sea)\sof\s"
)
_NUMBERED = re.compile(r"\s(?:[IVX]+|\d+)$")


@lru_cache(8192)
def is_venue(name: str) -> bool:
    """Whether the words of a name make it a building, street, park, water or mountain, or it is a landmark."""
    words = VENUE_END.search(_NUMBERED.sub("", name)) or _VENUE_START.match(name) or _VENUE_OF.search(name)
    return bool(words) or fold(name.removeprefix("The ")) in landmarks()
