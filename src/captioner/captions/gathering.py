"""The captions of a page gathered: which lines and pictures belong together, and how often each caption stands there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from captioner.captions.key import caption_key
from captioner.captions.page_chrome import is_chrome
from captioner.captions.page_readings import (
    ONLY_COUNTER,
    Reading,
    can_stand_alone,
    goes_on,
    is_article,
    is_caption,
)
from captioner.captions.pages import Line, Page, PagePicture
from captioner.captions.parse import Parsed


@dataclass(frozen=True, slots=True)
class StoryCaption:
    """One picture's caption: without credit and dateline, how often it stands on the page, and what it states."""

    text: str
    credit: str
    times: int
    src: str | None
    alt: str | None
    fields: Parsed


def gathered(page: Page) -> Iterable[StoryCaption]:
    """One caption a picture, in order of first appearance."""
    gathering = _Gathering(has_pictures=any(isinstance(item, PagePicture) for item in page.items))
    for item in page.items:
        if isinstance(item, PagePicture):
            gathering.take_picture(item)
        else:
            gathering.take_line(item)
    title_key = caption_key(page.title)
    return (caption for entry in gathering.entries if (caption := entry.finished(title_key)))


@dataclass(slots=True)
class _Entry:
    """A picture in the making: what is set as its caption, and every text that may repeat it."""

    picture: PagePicture | None = None
    reading: Reading | None = None
    alt: Reading | None = None
    lines: list[Reading] = field(default_factory=list)

    def readings(self) -> set[str]:
        """What a line must read as to be this picture's caption again."""
        return {r.key for r in (self.reading, self.alt) if r and r.key}

    def finished(self, title_key: str) -> StoryCaption | None:
        """The caption, None for a picture that has none."""
        main = self.reading or (self.alt if self.alt and can_stand_alone(self.alt, title_key) else None)
        if main is None or not main.key:
            return None
        said = [r for r in (self.reading, self.alt, *self.lines) if r and r.key == main.key]
        credited = next((r.fields for r in (main, *said) if r.fields.credit), main.fields)
        fields = main.fields if credited is main.fields else replace(credited, caption=main.fields.caption)
        src, alt = (self.picture.src, self.picture.alt) if self.picture else (None, None)
        return StoryCaption(main.fields.caption, fields.credit, len(said), src, alt, fields)

    def runs_on_in(self, reading: Reading) -> bool:
        """Whether the line is this caption with article text behind it; the reading then ends with the caption."""
        main = self.reading or self.alt
        if main is None or len(main.fields.caption) < 20 or not reading.line.startswith(main.fields.caption):
            return False
        if not goes_on(reading.line[len(main.fields.caption) :]):
            return False
        reading.fields, reading.key = main.fields, main.key
        return True


@dataclass(slots=True)
class _Gathering:
    """The pictures found so far. `run` are those since the last line of article: a caption that stands again after one is another
    picture, except on a page that shows the pictures themselves, and under a numbered gallery.
    """

    has_pictures: bool
    entries: list[_Entry] = field(default_factory=list)
    run: list[_Entry] = field(default_factory=list)
    gallery: dict[str, _Entry] = field(default_factory=dict)
    after_counter: bool = False

    def take_line(self, line: Line) -> None:
        """A line of text: a caption again, a new one, article, or nothing of the kind."""
        if ONLY_COUNTER.match(line.text):
            self.after_counter = not self.has_pictures
            return
        if is_chrome(line.text):
            return
        reading = Reading.of(line.text)
        numbered, self.after_counter = self.after_counter or reading.numbered, False
        if again := self._repeated(reading):
            again.lines.append(reading)
        elif not line.video_title and (numbered or is_caption(reading, under_picture=self._awaits_caption)):
            self._take_caption(reading, numbered)
        elif is_article(line.text):
            self.run.clear()

    def take_picture(self, picture: PagePicture) -> None:
        """A picture of its own, or the one that the page showed before (a slide, and the same large)."""
        entry = _pictured(picture)
        if entry.reading:
            for before in self.entries:
                if before.picture and before.picture.src == picture.src and entry.reading.key in before.readings():
                    before.lines += [r for r in (entry.reading, entry.alt) if r]
                    return
        for before in [e for e in self.run if e.picture is None and e.readings() & entry.readings()]:
            entry.lines += [r for r in (before.reading, *before.lines) if r]
            self.entries.remove(before)
            self.run.remove(before)
        self._add(entry)
        if entry.reading and entry.reading.numbered:
            self.gallery[entry.reading.key] = entry

    @property
    def _awaits_caption(self) -> bool:
        """Whether a picture without a caption stood right before."""
        return bool(self.run) and self.run[-1].picture is not None and self.run[-1].reading is None

    def _take_caption(self, reading: Reading, numbered: bool) -> None:
        if self._awaits_caption:
            self.run[-1].reading = reading
        else:
            self._add(_Entry(reading=reading))
            if numbered:
                self.gallery[reading.key] = self.entries[-1]

    def _add(self, entry: _Entry) -> None:
        self.entries.append(entry)
        self.run.append(entry)

    def _repeated(self, reading: Reading) -> _Entry | None:
        """The picture whose caption this line says again."""
        for entry in reversed(self.entries if self.has_pictures else self.run):
            if reading.key in entry.readings() or entry.runs_on_in(reading):
                return entry
        return self.gallery.get(reading.key)


def _pictured(picture: PagePicture) -> _Entry:
    """The entry of a picture; a short last line of its caption is its credit, a caption that is only a credit goes with the alt text."""
    caption, credit = picture.caption, picture.credit
    head, _, last = caption.rpartition("\n")
    if head and len(last.split()) <= 6 and not last.endswith("."):
        caption, credit = head, f"{last} {credit}".strip()
    reading = Reading.of(caption.replace("\n", " "), credit) if caption.strip() else None
    if reading and reading.key:
        return _Entry(picture, reading, Reading.of(picture.alt) if picture.alt else None)
    return _Entry(picture, None, Reading.of(picture.alt, caption or credit) if picture.alt else None)
