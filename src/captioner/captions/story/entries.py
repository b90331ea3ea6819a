"""A picture of a page in the making: what is set as its caption, and every text that may repeat it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from captioner.captions.parsed import Parsed
from captioner.captions.story.pages import PagePicture
from captioner.captions.story.picture_names import file_name, picture_name
from captioner.captions.story.readings import Reading, can_stand_alone, goes_on, is_caption

_SHORTEST_RUN_ON = 20


@dataclass(frozen=True, slots=True)
class StoryCaption:
    """One picture's caption: without credit and dateline, how often it stands on the page, and what it states."""

    text: str
    credit: str
    times: int
    src: str | None
    alt: str | None
    fields: Parsed


@dataclass(slots=True)
class Entry:
    """One picture. `told` is what the page says of it unseen, `credit` a credit that waits for its caption."""

    picture: PagePicture | None = None
    reading: Reading | None = None
    alt: Reading | None = None
    told: Reading | None = None
    credit: str = ""
    captioned_below: bool = False
    lines: list[Reading] = field(default_factory=list)

    @classmethod
    def of(cls, picture: PagePicture) -> Entry:
        """The entry of a picture; a short last line of its caption is its credit, a caption that is only a credit goes with the alt text."""
        caption, credit = picture.caption, picture.credit
        head, _, last = caption.rpartition("\n")
        if head and len(last.split()) <= 6 and not last.endswith("."):
            caption, credit = head, f"{last} {credit}".strip()
        reading = Reading.of(caption.replace("\n", " "), credit) if caption.strip() else None
        told = Reading.of(picture.told, credit) if picture.told else None
        if reading and reading.key:
            return cls(picture, reading, Reading.of(picture.alt) if picture.alt else None, told)
        return cls(picture, None, Reading.of(picture.alt, caption or credit) if picture.alt else None, told, credit)

    @property
    def awaits_caption(self) -> bool:
        """Whether it is a picture whose caption has not come yet."""
        return self.picture is not None and self.reading is None

    def readings(self) -> set[str]:
        """What a line must read as to be this picture's caption again."""
        return {r.key for r in (self.reading, self.alt) if r and r.key}

    def shows(self, picture: PagePicture) -> bool:
        """Whether this is the same picture, at this size or another."""
        if self.picture is None:
            return False
        ours, theirs = self.picture.src, picture.src
        return ours == theirs or bool(picture_name(ours) and _sized(ours, theirs))

    def take_caption(self, reading: Reading) -> None:
        """Set the line under the picture as its caption."""
        self.captioned_below = True
        self.reading = Reading.of(reading.line, self.credit) if self.credit and not reading.fields.credit else reading

    def take_credit(self, credit: str) -> None:
        """Set the line beside caption or picture as the credit, where there is none yet."""
        if self.reading and not self.reading.fields.credit:
            self.reading = Reading.of(self.reading.line, credit)
        elif self.awaits_caption and self.picture:
            self.credit = self.credit or credit
            if self.alt and not self.alt.fields.credit:
                self.alt = Reading.of(self.picture.alt, credit)

    def finished(self, title_key: str) -> StoryCaption | None:
        """The caption, None for a picture that has none."""
        main = self.reading or self._stand_in(title_key)
        if main is None or not main.key:
            return None
        said = [r for r in (self.reading, self.alt, *self.lines) if r and r.key == main.key]
        credited = next((r.fields for r in (main, *said) if r.fields.credit), main.fields)
        fields = main.fields if credited is main.fields else replace(credited, caption=main.fields.caption)
        src, alt = (self.picture.src, self.picture.alt) if self.picture else (None, None)
        return StoryCaption(main.fields.caption, fields.credit, max(1, len(said)), src, alt, fields)

    def _stand_in(self, title_key: str) -> Reading | None:
        """What serves a picture without caption: its alt text, else what the page tells of it unseen."""
        linked = self.picture is not None and self.picture.linked
        if self.alt and (is_caption(self.alt, under_picture=True) if linked else can_stand_alone(self.alt, title_key)):
            return self.alt
        return self.told if self.told and is_caption(self.told, under_picture=True) else None

    def runs_on_in(self, reading: Reading) -> bool:
        """Whether the line is this caption with article text behind it; the reading then ends with the caption."""
        main = self.reading or self.alt
        if main is None or len(main.fields.caption) < _SHORTEST_RUN_ON:
            return False
        if not reading.line.startswith(main.fields.caption) or not goes_on(reading.line[len(main.fields.caption) :]):
            return False
        reading.fields, reading.key = main.fields, main.key
        return True


def _sized(a: str, b: str) -> bool:
    """Whether two addresses differ by a size only: in the same folder, or on the same page saved with its files."""
    return picture_name(a) == picture_name(b) and a[: -len(file_name(a))] == b[: -len(file_name(b))]
