"""The captions of a page gathered: which lines and pictures belong together, and how often each caption stands there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from captioner.captions.key import caption_key
from captioner.captions.story.chrome import ADVERTISEMENT, is_chrome
from captioner.captions.story.entries import Entry, StoryCaption
from captioner.captions.story.pages import MOST_PICTURES, Line, Page, PagePicture
from captioner.captions.story.readings import ONLY_COUNTER, Reading, can_be_caption, is_article, is_caption


def gathered(page: Page) -> Iterable[StoryCaption]:
    """One caption a picture, in order of first appearance."""
    gathering = _Gathering(has_pictures=any(isinstance(item, PagePicture) for item in page.items))
    for item in page.items:
        if len(gathering.entries) >= MOST_PICTURES:
            break
        if isinstance(item, PagePicture):
            gathering.take_picture(item)
        else:
            gathering.take_line(item)
    title_key = caption_key(page.title)
    return (caption for entry in gathering.entries if (caption := entry.finished(title_key)))


@dataclass(slots=True)
class _Gathering:
    """The pictures found so far. `run` are those since the last line of article: a caption that stands again after one is another
    picture, except on a page that shows the pictures themselves, and under a numbered gallery. `beside` is the picture, or the one
    whose caption, stood on the line before; `held` is a line under it that is its caption if a credit follows.
    """

    has_pictures: bool
    entries: list[Entry] = field(default_factory=list)
    run: list[Entry] = field(default_factory=list)
    gallery: dict[str, Entry] = field(default_factory=dict)
    after_counter: bool = False
    after_label: bool = False
    beside: Entry | None = None
    held: tuple[Entry, Reading] | None = None

    def take_line(self, line: Line) -> None:
        """A line of text: a caption again, a new one, its credit, article, or nothing of the kind."""
        if ONLY_COUNTER.match(line.text):
            self.after_counter = not self.has_pictures
            return
        reading = Reading.of(line.text)
        beside, held = self.beside, self.held
        if reading.is_only_credit and (held or beside):
            self._take_credit(line.text, beside, held)
            return
        self.after_label = bool(ADVERTISEMENT.match(line.text))
        if is_chrome(line.text):
            return
        self.beside = self.held = None
        numbered, self.after_counter = self.after_counter or reading.numbered, False
        awaited = bool(self.run) and self.run[-1].awaits_caption
        its_own = awaited and beside is self.run[-1] and is_caption(reading, under_picture=True)
        again = self._repeated(reading)
        if again and not (its_own and again is not beside):
            again.lines.append(reading)
            self.beside = again
        elif not line.video_title and (numbered or is_caption(reading, under_picture=awaited)):
            self.beside = self._take_caption(reading, numbered=numbered, follows=beside)
        else:
            if beside and beside.awaits_caption and can_be_caption(reading):
                self.held = (beside, reading)
            if is_article(line.text):
                self.run.clear()

    def take_picture(self, picture: PagePicture) -> None:
        """A picture of its own, or the one that the page showed before (a slide, and the same large)."""
        entry = Entry.of(picture)
        advertised, self.after_label, self.held = self.after_label, False, None
        if advertised and entry.reading is None:
            return
        said = entry.readings()
        for before in self.entries:
            if said <= before.readings() and before.shows(picture):
                before.lines += [r for r in (entry.reading, entry.alt) if r]
                self.beside = before
                return
        for before in [e for e in self.run if e.picture is None and e.readings() & entry.readings()]:
            entry.lines += [r for r in (before.reading, *before.lines) if r]
            self.entries.remove(before)
            self.run.remove(before)
        self._add(entry)
        if entry.reading and entry.reading.numbered:
            self.gallery[entry.reading.key] = entry

    def _take_credit(self, line: str, beside: Entry | None, held: tuple[Entry, Reading] | None) -> None:
        self.beside = self.held = None
        if held:
            picture, caption = held
            picture.take_caption(Reading.of(caption.line, line))
        elif beside:
            beside.take_credit(line)
            self.beside = beside if beside.awaits_caption else None

    def _take_caption(self, reading: Reading, *, numbered: bool, follows: Entry | None) -> Entry:
        if self.run and (self.run[-1].awaits_caption or (follows is self.run[-1] and self._moved_up())):
            self.run[-1].take_caption(reading)
            return self.run[-1]
        self._add(Entry(reading=reading))
        if numbered:
            self.gallery[reading.key] = self.entries[-1]
        return self.entries[-1]

    def _moved_up(self) -> bool:
        """Give the captions under a row of pictures to the pictures before, where one of these still awaits its own."""
        first = len(self.run) - 1
        while first >= 0 and self.run[first].captioned_below:
            first -= 1
        if first < 0 or first == len(self.run) - 1 or not self.run[first].awaits_caption:
            return False
        for before, after in pairwise(self.run[first:]):
            before.reading, before.captioned_below = after.reading, True
        return True

    def _add(self, entry: Entry) -> None:
        self.entries.append(entry)
        self.run.append(entry)
        self.beside = entry

    def _repeated(self, reading: Reading) -> Entry | None:
        """The picture whose caption this line says again."""
        for entry in reversed(self.entries if self.has_pictures else self.run):
            if reading.key in entry.readings() or entry.runs_on_in(reading):
                return entry
        return self.gallery.get(reading.key)
