"""A news page that came as plain text: one paragraph a line, captions in the middle of it."""

from __future__ import annotations

import re
from itertools import islice

from captioner.captions.credits import split_credit
from captioner.captions.story.chrome import VIDEO_LENGTH, is_chrome, is_heading, without_afterword
from captioner.captions.story.pages import LONGEST, LONGEST_LINE, MOST_ITEMS, Line, Page

_SHORTEST_REPEAT = 12
_LONGEST_HEAD = 40
_MENU = re.compile(r"[^\W\d]\S*(?: \S+)?(?:(?: {2,}|\t+)[^\W\d]\S*(?: \S+)?){2,20}")
"""Words set apart by wide gaps: a line of navigation."""
_LONGEST_HEADING = 200


def read_lines(text: str) -> Page:
    """The page's title and lines; a credit on a line of its own joins the line above, a line of several copies is taken apart."""
    lines: list[Line] = []
    after_blank, after_video = True, False
    for raw in islice(text[:LONGEST].splitlines(), MOST_ITEMS):
        line = "" if _MENU.fullmatch(raw := raw.strip()[:LONGEST_LINE]) else without_afterword(" ".join(raw.split()))
        if line:
            if lines and not after_blank and _is_only_credit(line) and not _is_only_credit(lines[-1].text):
                lines[-1] = Line(f"{lines[-1].text} {line}", lines[-1].video_title)
            else:
                lines += (Line(copy, after_video) for copy in copies(line))
        after_blank, after_video = not line, bool(VIDEO_LENGTH.match(line))
    return Page(_title(lines), tuple(lines))


def copies(line: str) -> list[str]:
    """The line, no more than LONGEST_LINE of it, cut where its opening words stand again: "X. /CFP X. /CFPBody" becomes "X. /CFP" and "X. /CFPBody"."""
    line = line[:LONGEST_LINE]
    head = line[: min(_LONGEST_HEAD, len(line) // 2)]
    if len(head) < _SHORTEST_REPEAT:
        return [line]
    cuts, at = [0], line.find(head, len(head))
    while at > 0:
        cuts.append(at)
        at = line.find(head, at + len(head))
    return [line[a:b].strip() for a, b in zip(cuts, [*cuts[1:], len(line)], strict=True)]


def _is_only_credit(line: str) -> bool:
    return len(line) < 120 and not split_credit(line).body and not is_chrome(line) and bool(re.search(r"\w", line))


def _title(lines: list[Line]) -> str:
    """The first line that could be a heading and is no caption; one all in capitals gives way to one below it that is not."""
    headings = []
    for line in lines[:30]:
        if is_heading(line.text) and not split_credit(line.text).credit:
            headings.append(line.text)
        elif headings and len(line.text) > _LONGEST_HEADING:
            break
    written = (heading for heading in headings[:3] if not heading.isupper())
    return next(written, headings[0]) if headings[:1] and headings[0].isupper() else next(iter(headings), "")
