"""Days that only the day of sending makes a date: "on Tuesday", "yesterday", "昨日", "يوم الثلاثاء", "este martes"."""

from __future__ import annotations

import datetime
import re

from captioner.domain.photo import Span
from captioner.domain.values import PartialDate

_WEEKDAYS = (
    "Monday 周一 星期一 الاثنين الإثنين lunes segunda-feira lundi lunedì Montag maandag",
    "Tuesday 周二 星期二 الثلاثاء martes terça-feira mardi martedì Dienstag dinsdag",
    "Wednesday 周三 星期三 الأربعاء الاربعاء miércoles quarta-feira mercredi mercoledì Mittwoch woensdag",
    "Thursday 周四 星期四 الخميس jueves quinta-feira jeudi giovedì Donnerstag donderdag",
    "Friday 周五 星期五 الجمعة viernes sexta-feira vendredi venerdì Freitag vrijdag",
    "Saturday 周六 星期六 السبت sábado samedi sabato Samstag zaterdag",
    "Sunday 周日 星期日 周天 星期天 الأحد domingo dimanche domenica Sonntag zondag",
)
_DAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
_AGO = dict.fromkeys(["today", "今日", "今天", "اليوم", "hoy", "hoje", "oggi", "heute", "vandaag", "aujourd'hui"], 0)
_AGO |= dict.fromkeys(["yesterday", "昨日", "昨天", "أمس", "ayer", "ontem", "ieri", "hier", "gestern", "gisteren"], 1)
_NAMES = "|".join(sorted(_DAYS | _AGO, key=len, reverse=True))
_NAMED = re.compile(
    rf"(?<![^\W\u3400-\u9fff])(?P<name>{_NAMES})(?![^\W\u3400-\u9fff]|['’]s)(?!\s(?:night|evening)?['’]s)"
)
_OTHER_DAY = re.compile(
    r"(?:\b(?:since|until|till|before|after|ahead of|by|next|every|of|for|from)|\bnach|\bvor|\bavant|\baprès|قبل|بعد|منذ|下)\s*$"
)
"""Before a weekday, these say that it is not the picture's."""


def last_weekday(text: str, reference: datetime.date) -> tuple[PartialDate, Span] | None:
    """The day that the text names by its weekday or as today or yesterday, seen from the day it was sent; the last such day."""
    for named in _NAMED.finditer(text):
        if _OTHER_DAY.search(text, max(0, named.start() - 12), named.start()):
            continue
        name = named["name"]
        ago = _AGO[name] if name in _AGO else (reference.weekday() - _DAYS[name]) % 7
        day = reference - datetime.timedelta(days=ago)
        return PartialDate(day.year, day.month, day.day), named.span()
    return None
