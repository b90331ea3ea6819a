"""What a news page holds, in its order: lines of text and pictures, whether it came as HTML or as plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|section|div|figure|img|p|h1)\b[^>]*>", re.I)
_DECLARED = re.compile(rb"""(?:charset\s*=\s*["']?|encoding\s*=\s*["'])\s*([A-Za-z0-9._:-]+)""", re.I)
_BYTE_ORDER = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LOOKED_AT = 65536
LONGEST = 4_000_000
"""Code points of a page that are read, scripts and pictures within it not counted; stories are shorter by far."""
MOST_ITEMS = 3000
"""Lines and pictures of a page that are read."""
MOST_PICTURES = 500
LONGEST_LINE = 6000
_UNREAD = re.compile(r"<(script|style)\b(?![^>]{0,200}ld\+json)[^>]*>|(?<=base64,)[A-Za-z0-9+/=\s]{200,}", re.I)
_CLOSING = {tag: re.compile(rf"</{tag}\s*>", re.I) for tag in ("script", "style")}
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_SEVEN_BITS = ("iso-2022-jp", "iso-2022-kr", "hz-gb-2312", "hz")
"""Charsets whose bytes are ASCII to look at."""
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_SAME_IN_PRACTICE = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text page, or a paragraph of HTML. `video_title` stands directly under a video's length."""

    text: str
    video_title: bool = False


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A picture of an HTML page: its own address, its alt text, and what the page sets as its caption and credit.

    `told` is what the page says of it where no reader sees it. A `linked` picture leads to another page.
    """

    src: str
    alt: str
    caption: str = ""
    credit: str = ""
    told: str = ""
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page's title, and its lines and pictures in order, without navigation and the like."""

    title: str
    items: tuple[Line | PagePicture, ...]


def decoded(page: bytes | str) -> str:
    """The page as text: by byte order mark, by the charset it declares, else by what its bytes can be; never raises.

    A declaration that the bytes contradict is not believed. Undeclared UTF-16, GB18030, Windows-1256 (Arabic) and Windows-1252 are told apart.
    """
    if isinstance(page, str):
        return page
    for mark, charset in _BYTE_ORDER.items():
        if page.startswith(mark):
            return page.decode(charset, "replace")
    if charset := _unmarked_utf16(page):
        return page.decode(charset, "replace")
    declared = _DECLARED.search(page[:4096])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    told = _SAME_IN_PRACTICE.get(name, name)
    for charset in dict.fromkeys((*((told, "utf-8") if told in _SEVEN_BITS else ("utf-8", told)), *_undeclared(page))):
        try:
            return page.decode(charset)
        except (UnicodeDecodeError, LookupError):
            if charset == "utf-8" and _nearly_utf8(page):
                break
    return page.decode("utf-8", "replace")


def _unmarked_utf16(page: bytes) -> str:
    """The kind of UTF-16 that every other byte being zero gives away."""
    head = page[: _LOOKED_AT & ~1]
    low, high = head[::2].count(0), head[1::2].count(0)
    if max(low, high) * 20 < len(head) or min(low, high) * 50 > len(head):
        return ""
    return "utf-16-le" if high > low else "utf-16-be"


def _undeclared(page: bytes) -> tuple[str, ...]:
    """What a page that is no UTF-8 can be, the likeliest first.

    Accented letters stand alone between ASCII; Arabic words are nearly all Arabic letters in Windows-1256; Chinese is neither.
    """
    words = _BEYOND_ASCII.findall(page[:_LOOKED_AT])
    if 2 * sum(len(word) == 1 for word in words) >= len(words):
        return ("cp1252", "gb18030")
    text = b"".join(words).decode("cp1256")
    return ("cp1256",) if 10 * len(_ARABIC.findall(text)) > 9 * len(text) else ("gb18030", "cp1252")


def _nearly_utf8(page: bytes) -> bool:
    """Whether all but a few of the characters beyond ASCII are right UTF-8."""
    text = page.decode("utf-8", "replace")
    return text.count("\ufffd") * 20 < len(text) - len(text.encode("ascii", "ignore"))


def unscripted(text: str) -> str:
    """The page's mark-up without scripts, styles and pictures written into it, at most LONGEST of it; data about the page stays."""
    pieces, at, kept = [], 0, 0
    while at < len(text) and kept < LONGEST:
        opening = _UNREAD.search(text, at)
        end = opening.start() if opening else len(text)
        pieces.append(text[at:end])
        kept += end - at
        if not opening:
            break
        closing = _CLOSING[opening[1].lower()].search(text, opening.end()) if opening[1] else None
        at = closing.end() if closing else opening.end() if not opening[1] else len(text)
    return "".join(pieces)[:LONGEST]


def is_text(page: bytes) -> bool:
    """Whether the bytes can be text: a picture or any other binary file is full of control characters, text has none."""
    head = page[:_LOOKED_AT]
    if page.startswith(tuple(_BYTE_ORDER)) or _unmarked_utf16(page):
        return True
    return (len(head) - len(head.translate(None, _CONTROLS))) * 100 <= len(head)


def is_html(text: str) -> bool:
    """Whether the text is marked up."""
    return bool(_MARKUP.search(text))
