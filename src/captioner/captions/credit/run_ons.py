"""Credits in the middle of a text: article text runs on behind them."""

from __future__ import annotations

import re
from functools import cache

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.findings import Findings
from captioner.captions.credit.lines import read_line

_RUN_ON = re.compile(r"(?<=[.\d!?”\"])\s?[/／]\s?$")


def read_run_on(text: str, start: int, end: int, found: Findings) -> int:
    """Read "… 2024. /CFPIsrael says …" or "…。新华社记者某某摄 春节以来…": a credit in the middle, with article text after it."""
    reporter = _reporters().search(text, start, end) if "记者" in text else None
    if reporter and (line := read_line(text, reporter.start("line"), reporter.end())):
        found.lines.append(line)
        return reporter.start()
    for name, after in registry().slashes(text, start, end):
        slash = max(text.rfind("/", start, name), text.rfind("／", start, name))
        glued = after < end and (text[after].isupper() or text[after] in '“"')
        if glued and _RUN_ON.search(text[max(start, slash - 3) : slash + 1]):
            line = read_line(text, name, after)
            if line:
                found.lines.append(line)
                return slash
    return end


@cache
def _reporters() -> re.Pattern[str]:
    return re.compile(r"(?<=[。！？”])\s*(?P<line>[\u3400-\u9fff]{2,8}[社网报]记者\s*[\u3400-\u9fff]{2,4}\s*摄)(?=\s)")
