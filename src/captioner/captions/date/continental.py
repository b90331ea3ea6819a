"""Dates in Spanish, Portuguese, French, Italian, German, Dutch, Nordic, Polish, Turkish and Russian captions: "18 de dezembro de 2021", "am 3. März 2019", "en mars 2015"."""

from __future__ import annotations

import re

_MONTHS = (
    "enero janeiro janvier gennaio Januar Jänner januari stycznia tammikuuta Ocak января",
    "febrero fevereiro février febbraio Februar Feber februari lutego helmikuuta Şubat февраля",
    "marzo março mars März maart marts marca maaliskuuta Mart марта",
    "abril avril aprile April april kwietnia huhtikuuta Nisan апреля",
    "mayo maio mai maggio Mai mei maj maja toukokuuta Mayıs мая",
    "junio junho juin giugno Juni juni czerwca kesäkuuta Haziran июня",
    "julio julho juillet luglio Juli juli lipca heinäkuuta Temmuz июля",
    "agosto août August augustus augusti august sierpnia elokuuta Ağustos августа",
    "septiembre setiembre setembro septembre settembre September september września syyskuuta Eylül сентября",
    "octubre outubro octobre ottobre Oktober oktober października lokakuuta Ekim октября",
    "noviembre novembro novembre November november listopada marraskuuta Kasım ноября",
    "diciembre dezembro décembre dicembre Dezember december desember grudnia joulukuuta Aralık декабря",
)
_WRITTEN = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_SHOUTED = {name.upper(): number for name, number in _WRITTEN.items()}
_SHORT = {
    name: number
    for number, names in enumerate(
        [
            "ene jan",
            "feb fev févr",
            "mar",
            "abr avr apr",
            "may mai mag",
            "jun giu",
            "jul lug",
            "ago",
            "sep set sept",
            "oct out ott",
            "nov",
            "dic dez déc",
        ],
        1,
    )
    for name in names.split()
}
MONTHS = _SHOUTED | _SHORT | _WRITTEN
"""As these languages write them: small letters except in German, so that the planet Mars and a Miss May are no months; in capitals and
shortened only behind a day."""
_WEEKDAYS = (
    "lunes segunda-feira lundi lunedì Montag maandag",
    "martes terça-feira mardi martedì Dienstag dinsdag",
    "miércoles quarta-feira mercredi mercoledì Mittwoch woensdag",
    "jueves quinta-feira jeudi giovedì Donnerstag donderdag",
    "viernes sexta-feira vendredi venerdì Freitag vrijdag",
    "sábado samedi sabato Samstag zaterdag",
    "domingo dimanche domenica Sonntag zondag",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
_NAMES = "|".join(sorted(_WRITTEN, key=len, reverse=True))
_IN_CAPITALS = "|".join(sorted(_SHOUTED, key=len, reverse=True))
_IN_SHORT = "|".join(sorted(_SHORT, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
DATE = re.compile(
    rf"(?:(?<!\w)(?P<w>{'|'.join(WEEKDAYS)})\s?,?\s+(?:(?:den|el|le|día|dia)\s+)?)?"
    rf"(?<![\w/.-])(?P<d>\d\d?)(?:\.|er|º|°)?\s+(?:de\s+|di\s+)?(?P<m>{_NAMES})(?!\w)(?:,?\s+(?:de\s+|del\s+)?(?P<y>{_YEAR})(?!\w))?"
    rf"|(?<![\w/.-])(?P<d3>\d\d?)\s+(?:(?:DE|DI)\s+)?(?P<m3>{_IN_CAPITALS})(?!\w)(?:,?\s+(?:(?:DE|DEL)\s+)?(?P<y3>{_YEAR})(?!\w))?"
    rf"|(?<![\w/.-])(?P<d4>\d\d?)\s(?P<m4>{_IN_SHORT})(?:\.?\s(?P<y4>{_YEAR})(?!\w)|\.?(?=\s?\())"
    rf"|(?<!\w)(?P<m2>{_NAMES})\s+(?:de\s+|del\s+)?(?P<y2>{_YEAR})(?!\w)"
)
"""Day, month and year, or a month and its year; `w` is the weekday before them."""


def stated(match: re.Match[str]) -> tuple[int, int, int]:
    """Year, month and day of a match of DATE, 0 where not stated."""
    for n in ("", "3", "4"):
        if month := match[f"m{n}"]:
            return int(match[f"y{n}"] or 0), MONTHS[month], int(match[f"d{n}"])
    return int(match["y2"]), MONTHS[match["m2"]], 0


def spoken(text: str) -> bool:
    """Whether a word of the text is a month of one of these languages."""
    return not MONTHS.keys().isdisjoint(text.replace(".", " ").replace(",", " ").split())
