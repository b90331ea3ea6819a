"""Two texts side by side in rich text: what one has and the other has not is marked, by stroke or line and by tint."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from PySide6.QtGui import QColor

from captioner.ui.look import theme

_WORD = re.compile(r"\s+|[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\d+(?:[.,:/]\d+)*|\w+|[^\w\s]")
"""A word, a number, a stretch of white space, a sign; Chinese and Japanese are compared character by character."""

LONGEST = 1500
"""Words beyond which two texts are shown without marks: nobody could see them, and finding them takes long."""


def marked(before: str, after: str) -> tuple[str, str]:
    """Both texts as HTML: what `before` alone has is struck out, what `after` alone has is underlined."""
    parts = parted(before, after)
    if parts is None:
        return plain(before), plain(after)
    gone = "".join(_part("".join(words), differs, "line-through", "conflict") for words, differs in parts[0])
    come = "".join(_part("".join(words), differs, "underline", "written") for words, differs in parts[1])
    return gone, come


Parts = list[tuple[list[str], bool]]
"""A text as runs of words, each with whether the other text lacks it; joined they are the text."""


def parted(one: str, other: str) -> tuple[Parts, Parts] | None:
    """Both texts parted where they begin or cease to differ; None where they are too long for that."""
    a, b = _WORD.findall(one), _WORD.findall(other)
    if len(a) + len(b) > LONGEST:
        return None
    here: Parts = []
    there: Parts = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        here.append((a[i1:i2], tag != "equal"))
        there.append((b[j1:j2], tag != "equal"))
    return here, there


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of these texts without signs, as `parted` parts them, their letters' case made alike."""
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text) if word[0].isalnum())


def plain(text: str) -> str:
    """Text as HTML, lines kept."""
    return html.escape(text).replace("\n", "<br>")


def tint(name: str, strength: float = 0.22) -> str:
    """A colour of the theme mixed into the surface, to stand behind text."""
    front, back = theme.colour(name), theme.colour("surface")
    parts = [round(f * strength + b * (1 - strength)) for f, b in zip(_rgb(front), _rgb(back), strict=True)]
    return QColor(*parts).name()


def _part(text: str, marks: bool, line: str, colour: str) -> str:
    if not marks or not text:
        return plain(text)
    return f'<span style="background-color:{tint(colour)}; text-decoration:{line}">{plain(text)}</span>'


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
