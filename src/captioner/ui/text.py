"""Between the text of a field and the text in a box: nothing lost, nothing added."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextDocument

from captioner.domain import lines
from captioner.domain.fields import Field, Kind
from captioner.domain.values import Value, texts_in, texts_only

_BIDI_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def without_bidi_marks(text: str) -> str:
    """The text without the invisible marks that steer its direction; a caption is stored in plain reading order."""
    return _BIDI_MARKS.sub("", text)


def printed(field: Field, value: Value) -> str | tuple[str, ...]:
    """A value as its input shows it: a text, or for a list field its texts."""
    if field.kind is Kind.LIST:
        return texts_only(value)
    if field.kind in (Kind.STRUCTURES, Kind.TRANSLATIONS):
        return lines.printed(field, value)
    return "" if value is None else str(value)


def said(value: Value) -> str:
    """A value in one line for people."""
    if isinstance(value, tuple):
        return ", ".join(texts_in(value))
    return "" if value is None else " ".join(str(value).split())


def shown_in_document(text: str) -> str:
    """The text as QTextEdit takes it, with a line feed for every end of line."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def typed_in_document(document: QTextDocument) -> str:
    """The text of a document with a line feed for every end of line; unlike `toPlainText` it keeps no-break spaces."""
    return document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def utf16_span(text: str, start: int, end: int) -> tuple[int, int]:
    """A span of code points as the positions QTextCursor counts in, where an emoji takes two."""
    before = len(text[:start].encode("utf-16-le")) // 2
    return before, before + len(text[start:end].encode("utf-16-le")) // 2


def byte_length(texts: str | tuple[str, ...]) -> int:
    """Bytes that IIM needs in UTF-8; for a list those of its longest value, since the limit is on each."""
    if isinstance(texts, str):
        return len(texts.encode("utf-8", "replace"))
    return max((byte_length(text) for text in texts), default=0)
