"""A news page taken apart into its captions: repeats collapsed and counted, one entry a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from captioner.captions.confidence import confidence_of
from captioner.captions.story.entries import StoryCaption
from captioner.captions.story.gathering import gathered
from captioner.captions.story.lines import read_lines
from captioner.captions.story.pages import decoded, is_html, is_text

__all__ = ["Story", "StoryCaption", "read_story"]


@dataclass(frozen=True, slots=True)
class Story:
    """A page's title and its captions, in order of first appearance."""

    title: str
    captions: tuple[StoryCaption, ...]

    def to_json(self) -> dict[str, Any]:
        """Title and captions; `src` and `alt` only where the page has the picture itself."""
        return {"title": self.title, "captions": [_caption_json(caption) for caption in self.captions]}


def read_story(page: bytes | str) -> Story:
    """The story on a page of plain text or HTML, told apart by content; never raises, a page without captions has none, and bytes that are no text no title either."""
    if isinstance(page, bytes) and not is_text(page):
        return Story("", ())
    text = decoded(page)
    if is_html(text):
        from captioner.captions.story.html import read_html

        read = read_html(text)
    else:
        read = read_lines(text)
    return Story(read.title, tuple(gathered(read)))


def _caption_json(caption: StoryCaption) -> dict[str, Any]:
    place = {} if caption.src is None else {"src": caption.src, "alt": caption.alt or ""}
    fields: dict[str, Any] = caption.fields.to_json(confidence_of(caption.fields))
    for said_above in ("caption", "credit"):
        del fields[said_above]
        fields["spans"].pop(said_above, None)
        fields["confidence"].pop(said_above, None)
    return {"text": caption.text, "credit": caption.credit, "times": caption.times, **place, "fields": fields}
