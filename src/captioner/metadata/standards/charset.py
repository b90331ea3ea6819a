"""Which characters the bytes of IIM text mean, when the file says so and when it does not (IIM 4.2, dataset 1:90)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from captioner.metadata.limits import CUTS

UTF8_MARKER = b"\x1b%G"

_DECLARED: Mapping[bytes, str] = {
    UTF8_MARKER: "utf-8",
    b"\x1b%/G": "utf-8",
    b"\x1b%/H": "utf-8",
    b"\x1b%/I": "utf-8",
    b"UTF-8": "utf-8",
    b"UTF8": "utf-8",
    b"\x1b(B": "ascii",
    b"\x1b.A": "iso8859-1",
    b"\x1b-A": "iso8859-1",
    b"\x1b.B": "iso8859-2",
    b"\x1b-B": "iso8859-2",
    b"\x1b-L": "iso8859-5",
    b"\x1b-G": "iso8859-6",
    b"\x1b-F": "iso8859-7",
    b"\x1b-H": "iso8859-8",
    b"\x1b-M": "iso8859-9",
    b"\x1b-b": "iso8859-15",
    b"\x1b$A": "iso2022_jp_2",
    b"\x1b$B": "iso2022_jp_2",
    b"\x1b$@": "iso2022_jp_2",
    b"\x1b$(C": "iso2022_jp_2",
    b"\x1b$)A": "gb18030",
    b"\x1b$)B": "euc_jp",
    b"\x1b$)C": "cp949",
}
"""ISO 2022 escape sequences of 1:90 that are met with, and the name that some programs write instead."""

_ESCAPE = re.compile(rb"\x1b[\x20-\x2f]*[\x30-\x7e]")
_CERTAIN = 12
"""So many bytes beyond ASCII do not make valid UTF-8 by chance."""


@dataclass(frozen=True, slots=True)
class Charset:
    """How to decode the text datasets of one IIM block.

    `guessed` is True where the file does not say; `confident` is False where the guess may be wrong, so nothing may be written by it.
    """

    name: str
    guessed: bool = False
    confident: bool = True
    known: bool = True

    def decode(self, value: bytes) -> str:
        """The text; bytes that mean nothing become U+FFFD, half a character that a limit of bytes left at the end is left out."""
        return codecs.getincrementaldecoder(self.name)("replace").decode(value, len(value) not in CUTS)


def charset_of(marker: bytes, texts: Sequence[bytes], undeclared: str = "auto", known: Iterable[str] = ()) -> Charset:
    """The charset of an IIM block with this 1:90 (empty where missing) and these text values.

    `undeclared` is what the desk says of text without a marker: "auto" or a charset. `known` are texts of the same file in other standards.
    """
    high = [text for text in texts if not text.isascii()]
    marker = marker.rstrip(b"\0 ")
    if not marker:
        return _in_stream(texts) or _guess(high, undeclared, known)
    declared = _declared(marker)
    if declared and all(_decodes(text, declared) for text in high):
        in_stream = _in_stream(texts) if declared == "ascii" else None
        return in_stream or Charset(declared)
    guess = _guess(high, undeclared, known)
    return Charset(guess.name, guessed=True, confident=False, known=declared is not None)


def _declared(marker: bytes) -> str | None:
    """The charset that a marker names: of several sequences the one beyond ASCII counts; None where one is not known, or two differ."""
    named = {_DECLARED.get(each) for each in _ESCAPE.findall(marker) or [marker]}
    beyond = named - {"ascii"} or named
    return next(iter(beyond)) if len(beyond) == 1 and b"".join(_ESCAPE.findall(marker) or [marker]) == marker else None


def _in_stream(texts: Sequence[bytes]) -> Charset | None:
    """Text of seven bits that changes between ASCII and Japanese, Chinese or Korean by escape sequences of its own (ISO 2022)."""
    if not any(b"\x1b$" in text for text in texts):
        return None
    name = "iso2022_kr" if any(b"\x1b$)C" in text for text in texts) else "iso2022_jp_2"
    return Charset(name, guessed=True) if all(_decodes(text, name) for text in texts) else None


def doubly_encoded(text: str) -> str:
    """What was meant by text that was taken for Western and encoded as UTF-8 a second time ("Ã©"); "" if it was not."""
    if text.isascii():
        return ""
    try:
        meant = text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return meant if meant != text else ""


def _guess(high: Sequence[bytes], undeclared: str, known: Iterable[str]) -> Charset:
    if not high:
        return Charset("utf-8")
    beyond = sum(byte >= 0x80 for text in high for byte in text[:100])
    if beyond >= _CERTAIN and all(_decodes(text, "utf-8") for text in high):
        return Charset("utf-8", guessed=True)
    if undeclared != "auto" and all(_decodes(text, undeclared) for text in high):
        return Charset(undeclared, guessed=True)
    from captioner.metadata.standards import guessing  # its tables take a while to make, and few files need them

    guess = guessing.guess(high, known)
    if guess is None:
        return Charset("cp1252", guessed=True, confident=False)
    return Charset(guess.charset, guessed=True, confident=guess.sure)


def _decodes(value: bytes, charset: str) -> bool:
    """Whether the bytes mean something in this charset; half a character may stand at the end where a limit cut it."""
    try:
        codecs.getincrementaldecoder(charset)().decode(value, len(value) not in CUTS)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
