"""What may not be done with a picture, and until when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.captions.dates import find_dates
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Restrictions"
WHY = "Use against the supplier's rules costs money, and a broken embargo the supplier's trust."
SEVERITY = Severity.ERROR
DAILY = True

_EMBARGO = re.compile(
    r"\bembargo(?:ed)?\b(?!(?:\s+(?:is|was|has been|now))?\s+(?:lifted|over|expired))[^.;]{0,120}", re.IGNORECASE
)
_UNTIL = re.compile(r"\b(?:until|till|before|to|:)\s", re.IGNORECASE)
_RULES = re.compile(
    r"\b(?:no\s(?:re)?sales?|no\sarchives?|no\sarchiving|no\sadvertising|no\sadvertisements|no\s(?:third\sparty|commercial|internet|online|mobile)\s\w+"
    r"|editorial\suse\sonly|restricted\sto\seditorial\suse|not\sfor\s(?:commercial|marketing|resale|sale|advertising)[\w\s]{0,30}|for\seditorial\suse\sonly"
    r"|mandatory\scredit|one[- ]time\suse|\d{1,3}\sdays?\s(?:of\s)?use|(?:use|used)\swithin\s\d{1,3}\sdays)\b",
    re.IGNORECASE,
)
_OUT = re.compile(r"\b(?:[A-Z][A-Za-z.]+\s?){1,3}\sOUT\b")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """An error for an embargo whose day is still to come, a warning for one that gives no day; a note that sums up the other rules of use."""
    for photo in photos:
        current = photo.current
        text = " ".join(
            filter(None, (current.instructions, current.usage_terms, str(photo.proposed.get("instructions", ""))))
        )
        if not text:
            continue
        if embargo := _EMBARGO.search(text):
            yield from _embargo(photo, embargo[0])
        rules = dict.fromkeys(
            " ".join(match[0].split()) for pattern in (_RULES, _OUT) for match in pattern.finditer(text)
        )
        if rules:
            message = f"Its use is restricted: {', '.join(rules)}."
            yield Finding("restricted", Severity.NOTE, photo.id, "instructions", message)


def _embargo(photo: Read, words: str) -> Iterator[Finding]:
    days = [date.value for date in find_dates(words) if date.value and date.day]
    if not days:
        yield _finding(photo, Severity.WARNING, f"It is under an embargo of which no day can be read: {quoted(words)}.")
    elif _UNTIL.search(words) and str(days[0]) > photo.today.isoformat():
        yield _finding(photo, SEVERITY, f"It is under embargo until {days[0]}.")


def _finding(photo: Read, severity: Severity, message: str) -> Finding:
    return Finding("restricted", severity, photo.id, "instructions", message)
