"""A news page taken apart into its captions: repeats collapsed and counted, one entry a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from captioner.captions.credits import split_credit
from captioner.captions.key import caption_key
from captioner.captions.page_chrome import is_chrome
from captioner.captions.page_lines import read_lines
from captioner.captions.pages import Line, Page, PagePicture, decoded, is_html
from captioner.captions.parse import Parsed, parse

_COUNTER = re.compile(
    r"\s*(?:[▲△▼↑●■◆]+|(?:\(|（|\[)?(?:(?:photo|image|picture|slide)\s)?\d{1,3}\s?(?:of|/|／|من)\s?\d{1,3}(?:\)|）|\])?(?!\d|st|nd|th)\s*[|:：.\-–—]?"
    r"|图\s?\d{1,2}\s?[:：]|image caption[,:]?)\s*",
    re.I,
)
_ONLY_COUNTER = re.compile(rf"(?:{_COUNTER.pattern})$", re.I)
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_STOP = re.compile(r"[.!?。！？؟](?=\s+[A-Z“\"]|[^\W\d_A-Za-z]|$)")
_FILE_PHOTO = re.compile(r"(?:FILE\b\s?[-–—:]|FILE PHOTO|File photo|资料图|صورة أرشيفية)")
_DATED_END = re.compile(
    r",\s(?:on\s)?(?:[A-Z][a-z]+day,\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})\.?$"
)
_ARTICLE = re.compile(r"[A-Z][A-Z .'-]+,? .{0,50}\((?:Xinhua|AP|Reuters|AFP|dpa|EFE)\)\s?[-–—]")
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class StoryCaption:
    """One picture's caption: without credit and dateline, how often it stands on the page, and what it states."""

    text: str
    credit: str
    times: int
    src: str | None
    alt: str | None
    fields: Parsed


@dataclass(frozen=True, slots=True)
class Story:
    """A page's title and its captions, in order of first appearance."""

    title: str
    captions: tuple[StoryCaption, ...]

    def to_json(self) -> dict[str, Any]:
        """Title and captions; `src` and `alt` only where the page has the picture itself."""
        return {"title": self.title, "captions": [_caption_json(caption) for caption in self.captions]}


def read_story(page: bytes | str) -> Story:
    """The story on a page of plain text or HTML, told apart by content; never raises, a page without captions has none."""
    text = decoded(page)
    if is_html(text):
        from captioner.captions.page_html import read_html

        read = read_html(text)
    else:
        read = read_lines(text)
    return Story(read.title, tuple(_captions(read)))


def _caption_json(caption: StoryCaption) -> dict[str, Any]:
    place = {} if caption.src is None else {"src": caption.src, "alt": caption.alt or ""}
    fields = caption.fields.to_json()
    return {"text": caption.text, "credit": caption.credit, "times": caption.times, **place, "fields": fields}


@dataclass(slots=True)
class _Reading:
    """A line as a caption would be read; `key` is that of its text without credit and dateline."""

    line: str
    numbered: bool
    fields: Parsed
    key: str

    @classmethod
    def of(cls, line: str, credit: str = "") -> _Reading:
        counter = _COUNTER.match(line)
        line = line[counter.end() :] if counter else line
        fields = _with_credit(line, credit)
        return cls(line, counter is not None, fields, caption_key(fields.caption))


@dataclass(slots=True)
class _Entry:
    """A picture in the making: what is set as its caption, and every text that may repeat it."""

    picture: PagePicture | None = None
    reading: _Reading | None = None
    alt: _Reading | None = None
    lines: list[_Reading] = field(default_factory=list)
    numbered: bool = False

    def readings(self) -> set[str]:
        """What a line must read as to be this picture's caption again."""
        return {r.key for r in (self.reading, self.alt) if r and r.key}

    def finished(self, title_key: str) -> StoryCaption | None:
        """The caption, None for a picture that has none."""
        main = self.reading or (self.alt if self.alt and _can_stand_alone(self.alt, title_key) else None)
        if main is None or not main.key:
            return None
        said = [r for r in (self.reading, self.alt, *self.lines) if r and r.key == main.key]
        credited = next((r.fields for r in (main, *said) if r.fields.credit), main.fields)
        fields = main.fields if credited is main.fields else replace(credited, caption=main.fields.caption)
        src, alt = (self.picture.src, self.picture.alt) if self.picture else (None, None)
        return StoryCaption(main.fields.caption, fields.credit, len(said), src, alt, fields)


def _captions(page: Page) -> Iterable[StoryCaption]:
    entries = _gathered(page.items, has_pictures=any(isinstance(item, PagePicture) for item in page.items))
    title_key = caption_key(page.title)
    return (caption for entry in entries if (caption := entry.finished(title_key)))


def _gathered(items: Iterable[Line | PagePicture], *, has_pictures: bool) -> list[_Entry]:
    """One entry a picture. A caption that stands again after a line of article is another picture, except under a numbered gallery."""
    entries: list[_Entry] = []
    run: list[_Entry] = []
    numbered = False
    for item in items:
        if isinstance(item, PagePicture):
            entry = _pictured(item, entries, run)
            entry.numbered |= numbered
            numbered = False
            continue
        if _ONLY_COUNTER.match(item.text):
            numbered = True
            continue
        if is_chrome(item.text):
            continue
        reading = _Reading.of(item.text)
        numbered_here, numbered = (numbered and not has_pictures) or reading.numbered, False
        known = run if not has_pictures else entries
        if again := _repeated(reading, known, entries):
            again.lines.append(reading)
            if _runs_on(reading, again):
                run.clear()
        elif not item.video_title and (numbered_here or _is_caption(reading)):
            waiting = run[-1] if run and run[-1].picture and not run[-1].reading else None
            if waiting:
                waiting.reading = reading
            else:
                run.append(_Entry(reading=reading, numbered=numbered_here))
                entries.append(run[-1])
            if _runs_on(reading, None):
                run.clear()
        elif _is_article(item.text):
            run.clear()
    return entries


def _pictured(picture: PagePicture, entries: list[_Entry], run: list[_Entry]) -> _Entry:
    """The entry of an HTML picture: a new one, or the one that the page showed before (a slide and its thumbnail)."""
    caption, credit = picture.caption, picture.credit
    head, _, last = caption.rpartition("\n")
    if head and len(last.split()) <= 6 and not last.endswith("."):
        caption, credit = head, f"{last} {credit}".strip()
    reading = _Reading.of(caption.replace("\n", " "), credit) if caption.strip() else None
    alt = _Reading.of(picture.alt, "" if reading else credit) if picture.alt else None
    if reading and not reading.key:
        reading, alt = None, _Reading.of(picture.alt, caption) if picture.alt else None
    for entry in entries:
        if entry.picture and entry.picture.src == picture.src and reading and reading.key in entry.readings():
            entry.lines += [r for r in (reading, alt) if r]
            return entry
    entry = _Entry(picture, reading, alt, numbered=bool(reading and reading.numbered))
    for before in [e for e in run if e.picture is None and e.readings() & entry.readings()]:
        entry.lines += [r for r in (before.reading, *before.lines) if r]
        entries.remove(before)
        run.remove(before)
    entries.append(entry)
    run.append(entry)
    return entry


def _repeated(reading: _Reading, known: list[_Entry], entries: list[_Entry]) -> _Entry | None:
    """The picture whose caption this line says again."""
    for entry in reversed(known):
        if reading.key in entry.readings() or _runs_on(reading, entry):
            return entry
    return next((entry for entry in entries if entry.numbered and reading.key in entry.readings()), None)


def _runs_on(reading: _Reading, entry: _Entry | None) -> bool:
    """Whether article text follows the caption on the same line; the reading then ends with the caption."""
    if entry is None:
        return _glued(reading.line)
    main = entry.reading or entry.alt
    if main is None or len(main.fields.caption) < 20 or not reading.line.startswith(main.fields.caption):
        return False
    if not _goes_on(reading.line[len(main.fields.caption) :]):
        return False
    reading.fields, reading.key = main.fields, main.key
    return True


def _glued(line: str) -> bool:
    """Whether article text stands behind the line's credit."""
    parts = split_credit(line)
    ends = [end for spans in parts.spans.values() for _, end in spans]
    return bool(ends) and _goes_on(line[max(ends) :])


def _goes_on(rest: str) -> bool:
    return _words(rest) >= 4 and not split_credit(rest).credit


def _with_credit(line: str, credit: str) -> Parsed:
    """The line parsed with the credit that the page sets apart from it, written so that it is understood as one."""
    if not credit:
        return parse(line)
    written = (f"{line} {credit}", f"{line} /{credit.strip(' /|()[]')}", f"{line} (Photo by {credit.strip(' /|()[]')})")
    readings = [parse(text) for text in written]
    return next((fields for fields in readings if fields.credit), next((f for f in readings if f.byline), parse(line)))


def _words(text: str) -> int:
    return len(text.split()) + len(_IDEOGRAPHS.findall(text)) // 2


def _is_caption(reading: _Reading) -> bool:
    """Whether a line of a page that marks nothing as a caption reads as one."""
    fields, text = reading.fields, reading.fields.caption
    if not 4 <= _words(text) <= _LONGEST or (_ARTICLE.match(reading.line) and not fields.byline):
        return False
    sentences = len(_STOP.findall(text.rstrip("\"”’'")))
    if fields.credit:
        return sentences <= 2 or fields.date_created is not None or bool(fields.byline)
    dated = fields.date_created is not None
    return (
        bool(_FILE_PHOTO.match(text))
        or (dated and bool(fields.byline))
        or (sentences <= 1 and bool(_DATED_END.search(text)))
    )


def _can_stand_alone(alt: _Reading, title_key: str) -> bool:
    """Whether an alt text without any caption is one."""
    return alt.key != title_key and (_words(alt.fields.caption) >= 4 or bool(alt.fields.credit))


def _is_article(line: str) -> bool:
    """Whether the line is a sentence of the article rather than a heading or a label."""
    return _words(line) >= 9 or line[-1] in '.!?。！？؟”"’'
