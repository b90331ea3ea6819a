"""Two texts side by side in rich text: what one has and the other has not is marked, by stroke or line and by tint."""

from __future__ import annotations

import html
import re
from difflib import SequenceMatcher

from PySide6.QtGui import QColor

from captioner.ui import theme

_WORD = re.compile(r"\s+|[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w+|[^\w\s]")
"""A word, a stretch of white space, a sign; Chinese and Japanese are compared character by character."""

LONGEST = 1500
"""Words beyond which two texts are shown without marks: nobody could see them, and finding them takes long."""


def marked(before: str, after: str) -> tuple[str, str]:
    """Both texts as HTML: what `before` alone has is struck out, what `after` alone has is underlined."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) + len(new) > LONGEST:
        return plain(before), plain(after)
    gone, come = [], []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone.append(_part("".join(old[i1:i2]), tag != "equal", "line-through", "conflict"))
        come.append(_part("".join(new[j1:j2]), tag != "equal", "underline", "written"))
    return "".join(gone), "".join(come)


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
