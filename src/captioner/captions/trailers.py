"""What stands around a caption: the credits, instructions, tags and numbers after it and before it.

A trailer is read forward: from the earliest place in the caption from which everything up to its end is credit lines, instructions and
subject tags. Only the last code points of a text are looked at for it, so the time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from captioner.captions import instructions
from captioner.captions.agencies import registry
from captioner.captions.credit_lines import COPYRIGHT, LABEL, LONGEST, CreditLine, read_body, read_line, read_unmarked
from captioner.captions.credit_links import reads_like_a_name
from captioner.domain.photo import Span

_MOST_OPENINGS = 80
"""Of places where a trailer could begin, only so many of the last are tried."""
TRAILER = 1600
"""No trailer of credits and instructions is longer, in code points."""


_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】", "［": "］", "<": ">"}


_FENCE = " \t\r\n\u00a0\u3000/／=|｜–—-*.;,。"


_SEPARATES = re.compile(r"[|｜=–—-]")


_ENDED = re.compile(r"[.!?。！？…”\"'’)）\]]\s*$")


_GAP = re.compile(rf"[{re.escape(_FENCE)}]*")


_BOUNDARY = re.compile(
    r"(?:(?<=[.!?”\"'’)\]）。！？…])|(?<=\d)|(?<=\n))\s+(?=\S)|(?<=[.)\]。）”\"])(?=[/／(\[（【A-Z新中图])|\s(?=[(\[（【<])|\s?(?=[/／])"
    r"|(?<!FILE)(?<!File)(?<!file)\s+(?=(?:©|\([cC]\)|(?:Photos?|PHOTO|Fotos?|FOTO|Bild|Credit|Crédit|Image)\s?(?:[:/]|by\s|[Cc]redit)))|(?<=[。！？”）])(?=[A-Z\u3400-\u9fff])|\s(?=(?:图源|图片来源|来源|图|圖|攝影|摄影)\s?[：:/／])"
)


_FRONT = re.compile(r"\s*(?:MANDATORY|Mandatory) (?:CREDIT|Credit|credit)(?:\s*:|\s+(?=[A-Z][a-z]))")


_FRONT_END = re.compile(r"\(\d{5,10}[a-z]{0,3}\)|\n|(?<![A-Z])\. |$")


_PICTURE_NUMBER = re.compile(r"\s*(?P<number>epa\d{6,})\b[\s:.-]*")


_LAST_PICTURE_NUMBER = re.compile(r"\(?(?P<number>epa\d{6,}|RC[0-9A-Z]{8,14}|[A-Z]{2,5}\d\d_\d\d_\d{4}_\w+)\)?")
_INITIALS = re.compile(r"\((?:[a-z]{2,5}(?:/[a-z]{2,5})?|END|ENDS|END/\d{4})\)")
"""Editors' initials after a credit: "(Xinhua/Name) (zhf)"."""


PA_PHOTO = re.compile(r"(?<=[.!?])\s+PA Photos?\.(?=\s|$)")


_RUN_ON = re.compile(r"(?<=[.\d!?”\"])\s?[/／]\s?$")


_LINKED = re.compile(r"[/／|｜©]|\bvia\b|[\u3400-\u9fff]")


_INSIDE_QUOTES = re.compile(r"[\"“][^\"”]*$")


@dataclass(slots=True)
class Findings:
    """What was found so far: credit lines in their order, instructions, numbers, and the pieces to cut out."""

    lines: list[CreditLine] = field(default_factory=list)
    rules: list[Span] = field(default_factory=list)
    job: tuple[str, Span] | None = None
    cut: list[Span] = field(default_factory=list)


def read_front(text: str, found: Findings) -> int:
    """Read a picture number, a credit or an instruction that stands before the caption; the caption's start."""
    at = 0
    if number := _PICTURE_NUMBER.match(text):
        found.job = (number["number"], number.span("number"))
        at = number.end()
    if _FRONT.match(text, at):
        stop = _FRONT_END.search(text, at, at + LONGEST)
        line = stop and read_line(text, _past_space(text, at), stop.end())
        if stop and line:
            found.lines.append(line)
            return _past_space(text, stop.end())
    if instructions.opens(text, _past_space(text, at)):
        return _front_instruction(text, _past_space(text, at), found)
    return at


_FRONT_STOP = re.compile(r"\n|(?<=[A-Z.!:])\s+(?=(?:[A-Z][a-z]|A |FILE|[(]))|\s+--?\s+(?=[A-Z][a-z])")


def _front_instruction(text: str, at: int, found: Findings) -> int:
    stop = _FRONT_STOP.search(text, at, at + 400)
    if not stop or not text[at : stop.start()].isupper():
        return at
    found.rules.append((at, stop.start()))
    return stop.end()


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def read_trailer(text: str, start: int, end: int, found: Findings) -> int:
    """Read everything after the caption; the caption's end."""
    for at in _openings(text, max(start, end - TRAILER), end):
        trailer = Findings()
        if _consume(text, at, end, trailer):
            found.lines += trailer.lines
            found.rules += trailer.rules
            found.job = found.job or trailer.job
            return at
    return end


def _openings(text: str, start: int, end: int) -> Iterator[int]:
    """Places where a trailer can begin, in order."""
    places = {match.start() for match in _BOUNDARY.finditer(text, start, end)}
    places |= {place for place in registry().openings(text, start, end) if text[place - 1 : place] not in _BRACKETS}
    places |= set(instructions.openings(text, start, end))
    places |= {match.start() for match in _ZH_OPENING.finditer(text, start, end)}
    if start == 0:
        places.add(0)
    yield from sorted(places)[-_MOST_OPENINGS:]


_ZH_OPENING = re.compile(r"(?<=[.。！？”）])\s*(?:新华|中新|人民|图|摄|供图|视觉)")


def _consume(text: str, at: int, end: int, found: Findings) -> bool:
    """Whether text[at:end] is nothing but credits, instructions and tags; what they say goes to `found`."""
    seen = False
    while True:
        opened = _blank(text, at, end)
        slash = registry().slashed.match(text, opened, end) if text[opened : opened + 1] in ("/", "／") else None
        if slash and not seen and _slash_credit(text, slash, end, found):
            return True
        gap = _GAP.match(text, at, end)
        opened = at if gap is None else gap.end()
        fence = text[at:opened]
        at = opened
        if at >= end:
            return seen
        step = _step(text, at, end, found, slashed="/" in fence or "／" in fence, first=not seen)
        if step is None and (_SEPARATES.search(fence) or _ENDED.search(text, max(0, at - 4), at)):
            step = _unmarked(text, at, end, found)
        if step is None:
            return seen and _runs_on(text, at)
        at, seen = step, True


def _blank(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \t\n\u00a0\u3000":
        at += 1
    return at


def _runs_on(text: str, at: int) -> bool:
    """Whether article text is glued to the bracket that closes a credit."""
    return text[at - 1 : at] in (")", "]", "）") and text[at].isupper()


def _slash_credit(text: str, slash: re.Match[str], end: int, found: Findings) -> bool:
    """A slash and an agency at the end of a caption, whatever follows it: a chain, instructions, or article text without a space."""
    after = slash.end()
    if after < end and text[after].isalpha() and text[after - 1 : after + 1].isascii():
        line = read_line(text, slash.start("name"), slash.end("name"))
        found.lines += [line] if line else []
        return line is not None
    return False


def _step(text: str, at: int, end: int, found: Findings, *, slashed: bool, first: bool) -> int | None:
    """Read one item of the trailer that begins at `at`; where it ends, or None where none begins."""
    if number := _LAST_PICTURE_NUMBER.match(text, at, end):
        found.job = (number["number"], number.span("number"))
        return number.end()
    if not first and (initials := _INITIALS.match(text, at, end)):
        return initials.end()
    if tags := instructions.TAGS.match(text, at, end):
        return tags.end()
    if text[at] in _BRACKETS and not COPYRIGHT.match(text, at):
        close = _closing(text, at, end)
        line = read_line(text, at + 1, close) if close > 0 else None
        if line:
            found.lines.append(line)
            return close + 1
        if close > 0 and (instructions.opens(text, at + 1) or _shouts_rules(text, at + 1, close)):
            found.rules.append((at + 1, close))
            return close + 1
        return None
    if instructions.opens(text, at) and not (first and _is_only_credit(text, at)):
        stop = _end_of_instruction(text, at, end)
        found.rules.append((at, stop))
        return stop
    return _bare_line(text, at, end, found, slashed=slashed)


def _shouts_rules(text: str, start: int, end: int) -> bool:
    """Whether a bracket in capitals holds an instruction: "(PHOTO NOT FOR SALE)"."""
    return text[start:end].isupper() and instructions.find(text, start, end) >= 0


def _is_only_credit(text: str, at: int) -> bool:
    """Whether "Mandatory Credit: Name-Agency" stands here: an instruction only after another credit."""
    return _FRONT.match(text, at) is not None


def _bare_line(text: str, at: int, end: int, found: Findings, *, slashed: bool) -> int | None:
    """A credit line without brackets; it ends where a bracket, a tag or an instruction begins, or the text does."""
    stop = min(end, at + LONGEST)
    linked = _LINKED.search(text, at, stop)
    if not slashed and not LABEL.match(text, at) and not COPYRIGHT.match(text, at):
        opening = text[at : linked.start()].strip() if linked else ""
        if not linked or not (reads_like_a_name(opening) or registry().find(opening)):
            return None
    bracket = _next_bracket(text, at, stop)
    rule = instructions.find(text, at + 1, stop)
    limit = min(p for p in (stop, bracket, rule) if p > 0)
    line = read_line(text, at, limit, bare=not slashed or not _alone(text, at, limit))
    if line:
        found.lines.append(line)
        return limit
    if slashed and stop == end and 3 <= end - at <= 80 and not found.lines:
        return _body_after_slash(text, at, end, found)
    return None


def _unmarked(text: str, at: int, end: int, found: Findings) -> int | None:
    """An agency that stands alone behind the sentence, up to the end: "… 2024. AFP", "… 2024 - REUTERS", "BELGA PHOTO NAME"."""
    line = read_unmarked(text, at, end)
    if line is None:
        return None
    found.lines.append(line)
    return end


def _next_bracket(text: str, at: int, end: int) -> int:
    """Where another credit or subject tags in brackets begin; other brackets belong to a name: "WANA (West Asia News Agency)"."""
    for match in re.finditer(r"[(\[（【]", text[at + 1 : end]):
        place = at + 1 + match.start()
        if (
            instructions.TAGS.match(text, place)
            or LABEL.match(text, place + 1)
            or text[place] in "（【"
            or registry().opening.match(text, place + 1)
        ):
            return place
    return end


def _alone(text: str, at: int, end: int) -> bool:
    return registry().find(text[at:end].rstrip(" .")) is not None


def _body_after_slash(text: str, at: int, end: int, found: Findings) -> int | None:
    """Read "/Ministry of X" or "/Name": a body or a person that the registry does not know."""
    line = _unknown_body(text, at, end)
    if line is None:
        return None
    found.lines.append(line)
    return end


def _unknown_body(text: str, start: int, end: int) -> CreditLine | None:
    """The line as one that stands after a label: a body or a person alone is enough, if it looks like a name."""
    words = text[start:end].split()
    if not words or len(words) > 9 or not words[0][:1].isupper() or _glued(text, start):
        return None
    small = sum(
        1 for word in words if word[:1].islower() and word not in ("of", "the", "and", "for", "via", "de", "du", "in")
    )
    return None if small else read_body(text, start, end)


def _glued(text: str, start: int) -> bool:
    """Whether the slash before `start` stands within a word: Offenbach/Main."""
    slash = start - 1
    while slash > 0 and text[slash] not in "/／":
        slash -= 1
    return text[slash - 1 : slash].isalnum()


def _closing(text: str, at: int, end: int) -> int:
    """Where the bracket opened at `at` closes, -1 where it does not within a credit line's length."""
    opening, closing = text[at], _BRACKETS[text[at]]
    depth = 0
    for place in range(at, min(end, at + LONGEST)):
        depth += (text[place] == opening) - (text[place] == closing)
        if depth == 0:
            return place
    return -1


_NEXT_CREDIT = re.compile(
    r"\s[(\[](?=(?:AP|Photo|Xinhua|Credit)\b)|\s(?=(?:Photo credit should read|Photo by|Photo credit|Credit Image|Photo:)\b)"
)


def _end_of_instruction(text: str, at: int, end: int) -> int:
    """An instruction runs to the next credit, or to the end."""
    stops = [match.start() for match in _NEXT_CREDIT.finditer(text, at + 1, end)]
    stops += list(registry().openings(text, at + 1, end))
    stops += [match.start() for match in _LAST_PICTURE_NUMBER.finditer(text, at + 1, end)]
    for stop in sorted(stops):
        if not _INSIDE_QUOTES.search(text[at:stop]):
            return stop
    return end


_ZH_RUN_ON = re.compile(r"(?<=[。！？”])\s*[\u3400-\u9fff]{2,8}[社网报]记者\s*[\u3400-\u9fff]{2,4}\s*摄(?=\s)")


def read_run_on(text: str, start: int, end: int, found: Findings) -> int:
    """Read "… 2024. /CFPIsrael says …" or "…。新华社记者某某摄 春节以来…": a credit in the middle, with article text after it."""
    if (reporter := _ZH_RUN_ON.search(text, start, end)) and (
        line := read_line(text, _past_space(text, reporter.start()), reporter.end())
    ):
        found.lines.append(line)
        return reporter.start()
    for slash in registry().slashed.finditer(text, start, end):
        after = slash.end()
        glued = after < end and (text[after].isupper() or text[after] in '“"')
        if glued and _RUN_ON.search(text[max(start, slash.start() - 3) : slash.start() + 1]):
            line = read_line(text, slash.start("name"), after)
            if line:
                found.lines.append(line)
                return slash.start()
    return end
