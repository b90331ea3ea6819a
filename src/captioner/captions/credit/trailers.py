"""What stands after a caption: its credits, instructions, tags and numbers.

A trailer is read forward: from the earliest place in the caption from which everything up to its end is credit lines, instructions and
subject tags. Only the last code points of a text are looked at for it, so the time is linear in the length of the text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from captioner.captions.credit import instructions
from captioner.captions.credit.agencies import registry
from captioner.captions.credit.chains import read_chain
from captioner.captions.credit.findings import Findings
from captioner.captions.credit.fronts import MANDATORY
from captioner.captions.credit.labels import COPYRIGHT, is_label
from captioner.captions.credit.line import CreditLine
from captioner.captions.credit.lines import LONGEST, read_line
from captioner.captions.credit.links import reads_like_a_name
from captioner.captions.credit.signed_lines import read_known, read_signed

_MOST_OPENINGS = 80
"""Of places where a trailer could begin, only so many of the last are tried."""
TRAILER = 1600
"""No trailer of credits and instructions is longer, in code points."""
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】", "［": "］", "<": ">"}
_OPENS = re.compile(r"[(\[（【]")
_FENCE = " \t\r\n\u00a0\u3000/／=|｜–—-*.;,。"
_SPACE = " \t\n\u00a0\u3000"
_SEPARATES = re.compile(r"[|｜=–—-]")
_CLOSED = re.compile(r"[.!?。！？…][”\"'’)）\]]*\s*$|\n\s*$")
"""What closes a sentence."""
_ENDED = re.compile(r"(?:[.!?。！？…”\"'’)）\]]|(?<!\d)(?:19|20|١٩|٢٠)[\d٠-٩]{2})\s*$")
"""What can stand before a credit: the end of a sentence, a bracket, or a year."""
_GAP = re.compile(rf"[{re.escape(_FENCE)}]*")
_AT_SPACE = re.compile(
    r"\s(?:(?<=[.!?”\"'’)\]）。！？…\d日\n]\s)\s*(?=\S)|(?<=\n)(?=\S)|(?=[^a-z])(?:(?=[(\[（【［</／]|--|\+\+\+|(?:图源|图片来源|来源|图|圖|攝影|摄影)\s?[：:/／])"
    r"|(?<!FILE\s)(?<!File\s)(?<!file\s)\s*(?=©|\([cC]\)|(?:Photos?|PHOTO|Fotos?|FOTO|Bild|Credit|Crédit|Image)\s?(?:[:/]|by\s|[Cc]redit))))"
)
"""White space before which a line can end and behind which another can begin."""
_AT_MARK = re.compile(
    r"[/／(\[（【［A-Z新中图人摄供视](?:(?<=[.)\]。）”\"][/／(\[（【［A-Z新中图])|(?<=[/／])(?:(?<!\d.)|(?=\D))|(?<=[。！？”）][A-Z])|(?<=[。！？”）日][（(［])"
    r"|(?<=[.。！？”）].)(?:(?<=新)华|(?<=中)新|(?<=人)民|(?<=[图摄])|(?<=供)图|(?<=视)觉))"
)
"""What can begin a line that is glued to the one before it: a slash, a bracket, a capital behind a stop."""
_AFTER_STOP = re.compile(r"(?<=[。！？”）])(?=[\u3400-\u9fff])")
"""Where a line can begin that stands right behind a Chinese sentence."""
_LAST_PICTURE_NUMBER = re.compile(r"\(?(?P<number>epa\d{6,}|RC[0-9A-Z]{8,14}|[A-Z]{2,5}\d\d_\d\d_\d{4}_\w+)\)?")
_INITIALS = re.compile(r"\((?:[a-z]{2,5}(?:/[a-z]{2,5})?|END|ENDS|END/\d{4})\)")
"""Editors' initials after a credit: "(Xinhua/Name) (zhf)"."""
_LINKED = re.compile(r"[/／|｜©v\u3400-\u9fff](?:(?<=[^v])|(?<=\bv)ia\b)")
_FIRST_LINK = re.compile(r"(?:[^\d\s/／|｜,:(（—.]|\.(?!\s)|\s(?![-–]|photo\b))+")
"""What stands before the first divider of a line: one that nothing marks as a credit must open with a name."""
_SHOT = re.compile(r"(?:(?<=[摄攝])|(?<=供[图圖])|(?<=提供)|(?<=资料[图片]))\s+(?=[\u3400-\u9fff]{2})(?!影|报道|報道)")
"""Where a Chinese line ends that another follows: "新华社记者 某某 摄 新华社发"."""
_INSIDE_QUOTES = re.compile(r"[\"“][^\"”]*$")


def read_trailer(text: str, start: int, end: int, found: Findings) -> int:
    """Read everything after the caption; the caption's end."""
    for at in _openings(text, start, end):
        trailer = Findings()
        if _consume(text, at, end, trailer):
            found.lines += trailer.lines
            found.rules += trailer.rules
            found.job = found.job or trailer.job
            return at
    return end


def _openings(text: str, start: int, end: int) -> list[int]:
    """Places where a trailer can begin, in order."""
    rules = _rules(text, end)
    start = max(start, end - TRAILER)
    places = {match.start() for boundary in (_AT_SPACE, _AT_MARK) for match in boundary.finditer(text, start, end)}
    if not text.isascii():
        places.update(match.start() for match in _AFTER_STOP.finditer(text, start, end))
    places.update(place for place in registry().openings(text, start, end) if text[place - 1 : place] not in _BRACKETS)
    places.update(place for place in rules if place >= start)
    if start == 0:
        places.add(0)
    return sorted(places)[-_MOST_OPENINGS:]


def _rules(text: str, end: int) -> tuple[int, ...]:
    """Where instructions begin in the last code points of text[:end]."""
    return instructions.places(text, max(0, end - TRAILER), end)


def _consume(text: str, at: int, end: int, found: Findings) -> bool:
    """Whether text[at:end] is nothing but credits, instructions and tags; what they say goes to `found`."""
    seen = False
    while True:
        opened = _blank(text, at, end)
        if not seen and text[opened : opened + 1] in ("/", "／") and _glued_credit(text, opened, end, found):
            return True
        gap = _GAP.match(text, at, end)
        opened = at if gap is None else gap.end()
        fence, begin = text[at:opened], at
        at = opened
        if at >= end:
            return seen
        step = _step(text, at, end, found, slashed="/" in fence or "／" in fence, first=not seen)
        if step is None and (seen or _SEPARATES.search(fence) or _ENDED.search(text, max(0, at - 8), at)):
            step = _signed(text, at, end, found, closed=seen or bool(_CLOSED.search(text, max(0, begin - 4), at)))
        if step is None:
            return seen and _runs_on(text, at)
        at, seen = step, True


def _blank(text: str, at: int, end: int) -> int:
    while at < end and text[at] in _SPACE:
        at += 1
    return at


def _runs_on(text: str, at: int) -> bool:
    """Whether article text is glued to the bracket that closes a credit."""
    return text[at - 1 : at] in (")", "]", "）") and text[at].isupper()


def _glued_credit(text: str, slash: int, end: int, found: Findings) -> bool:
    """A slash and an agency with article text behind it without a space."""
    name = registry().slashed(text, slash, end)
    if name is None or name[1] >= end or not text[name[1]].isalpha() or not text[name[1] - 1 : name[1] + 1].isascii():
        return False
    line = read_line(text, *name)
    found.lines += [line] if line else []
    return line is not None


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
        return _bracket(text, at, end, found, first=first)
    if (instructions.opens(text, at) or (not first and instructions.shouts(text, at))) and not (
        first and _is_only_credit(text, at)
    ):
        stop = _end_of_instruction(text, at, end)
        found.rules.append((at, stop))
        return stop
    return _bare_line(text, at, end, found, slashed=slashed)


def _bracket(text: str, at: int, end: int, found: Findings, *, first: bool) -> int | None:
    """A credit line or an instruction in brackets."""
    close = _closing(text, at, end)
    if close < 0:
        return None
    line = read_line(text, at + 1, close)
    ruled = line is None and (instructions.opens(text, at + 1) or _shouts_rules(text, at + 1, close))
    if line is None and not ruled and (not first or _ends_caption(text, at, close, end)):
        line = read_signed(text, at + 1, close, bracketed=True)
    if line:
        found.lines.append(line)
        return close + 1
    if ruled:
        found.rules.append((at + 1, close))
        return close + 1
    return None


def _ends_caption(text: str, at: int, close: int, end: int) -> bool:
    """Whether a bracket stands behind the last sentence; Arabic captions have no stop, so there it need only end the text."""
    arabic = any("\u0620" <= c <= "\u064a" for c in text[at + 1 : close])
    return (arabic and close + 1 >= end) or _ENDED.search(text, max(0, at - 8), at) is not None


def _shouts_rules(text: str, start: int, end: int) -> bool:
    """Whether a bracket in capitals holds an instruction: "(PHOTO NOT FOR SALE)"."""
    return text[start:end].isupper() and bool(instructions.places(text, start, end))


def _is_only_credit(text: str, at: int) -> bool:
    """Whether "Mandatory Credit: Name-Agency" stands here: an instruction only after another credit."""
    return MANDATORY.match(text, at) is not None


def _bare_line(text: str, at: int, end: int, found: Findings, *, slashed: bool) -> int | None:
    """A credit line without brackets; it ends where a bracket, a tag or an instruction begins, or the text does."""
    stop = min(end, at + LONGEST)
    if not slashed and not is_label(text, at) and not COPYRIGHT.match(text, at):
        linked = _LINKED.search(text, at, stop)
        opening = text[at : linked.start()].strip() if linked else ""
        if not linked or not (reads_like_a_name(opening) or registry().find(opening)):
            return None
    limit = _limit(text, at, end)
    line = read_line(text, at, limit, bare=not slashed or not _alone(text, at, limit))
    if line:
        found.lines.append(line)
        return limit
    if slashed and limit == end and 3 <= end - at <= 80 and not found.lines:
        return _body_after_slash(text, at, end, found)
    return None


def _limit(text: str, at: int, end: int) -> int:
    """Where the line that begins at `at` ends: before another credit in brackets, a tag or an instruction."""
    stop = min(end, at + LONGEST)
    stop = next((rule for rule in _rules(text, end) if rule > at and rule < stop), stop)
    for mark in (instructions.run_of_capitals(text, at + 1, stop), text.find(" +++", at, stop)):
        stop = mark if mark > 0 else stop
    if not text.isascii() and (shot := _SHOT.search(text, at, stop)):
        stop = shot.start()
    return _next_bracket(text, at, stop)


def _signed(text: str, at: int, end: int, found: Findings, *, closed: bool) -> int | None:
    """A line that only its place and form mark: "… 2024. AFP", "BELGA PHOTO NAME", "Name / Outlet"; up to the end or an instruction."""
    first = _FIRST_LINK.match(text, at, min(end, at + LONGEST))
    opening = first.group().strip() if first else ""
    if not (reads_like_a_name(opening) or registry().find(opening)):
        return None
    limit = _limit(text, at, end)
    line = read_known(text, at, limit)
    if line is None and closed:
        line = read_signed(text, at, limit, bracketed=False)
    if line is None:
        return None
    found.lines.append(line)
    return limit


def _next_bracket(text: str, at: int, end: int) -> int:
    """Where another credit or subject tags in brackets begin; other brackets belong to a name: "WANA (West Asia News Agency)"."""
    for match in _OPENS.finditer(text, at + 1, end):
        place = match.start()
        close = _closing(text, place, end)
        if (
            text[place] in "（【"
            or instructions.TAGS.match(text, place)
            or is_label(text, place + 1)
            or (close > 0 and "/" in text[place:close] and read_line(text, place + 1, close))
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
    slash = max(text.rfind("/", 0, start), text.rfind("／", 0, start))
    if not words or len(words) > 9 or not words[0][:1].isupper() or text[slash - 1 : slash].isalnum():
        return None
    if len(words) == 1 and not _ENDED.search(text, max(0, slash - 8), slash):
        return None
    small = sum(
        1 for word in words if word[:1].islower() and word not in ("of", "the", "and", "for", "via", "de", "du", "in")
    )
    return None if small else read_chain(text, start, end, labelled=True, expected="body")


def _closing(text: str, at: int, end: int) -> int:
    """Where the bracket opened at `at` closes, -1 where it does not within a credit line's length."""
    opening, closing = text[at], _BRACKETS[text[at]]
    end = min(end, at + LONGEST)
    first = text.find(closing, at, end)
    if first < 0 or text.find(opening, at + 1, first) < 0:
        return first
    depth = 0
    for place in range(at, end):
        depth += (text[place] == opening) - (text[place] == closing)
        if depth == 0:
            return place
    return -1


_NEXT_CREDIT = re.compile(
    r"\s[(\[](?=(?:AP|Photo|Xinhua|Credit)\b)|\s(?=(?:Photo credit should read|Photo by|Photo credit|Credit Image|Photo:)\b)"
)


@lru_cache(128)
def _end_of_instruction(text: str, at: int, end: int) -> int:
    """An instruction runs to the next credit, or to the end; asked again for each place from which a trailer is tried."""
    stops = [match.start() for match in _NEXT_CREDIT.finditer(text, at + 1, end)]
    stops += list(registry().openings(text, at + 1, end))
    stops += [match.start() for match in _LAST_PICTURE_NUMBER.finditer(text, at + 1, end)]
    for stop in sorted(stops):
        if not _INSIDE_QUOTES.search(text[at:stop]):
            return stop
    return end
