"""Which characters the bytes of IIM text mean, when the file says so and when it does not (IIM 4.2, dataset 1:90)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

UTF8_MARKER = b"\x1b%G"

_DECLARED: Mapping[bytes, str] = {
    UTF8_MARKER: "utf-8",
    b"\x1b%/G": "utf-8",
    b"\x1b%/H": "utf-8",
    b"\x1b%/I": "utf-8",
    b"\x1b(B": "ascii",
    b"\x1b.A": "iso8859-1",
    b"\x1b-A": "iso8859-1",
    b"\x1b.B": "iso8859-2",
    b"\x1b-B": "iso8859-2",
    b"\x1b-L": "iso8859-5",
    b"\x1b-G": "iso8859-6",
    b"\x1b-F": "iso8859-7",
    b"\x1b-H": "iso8859-8",
}
"""ISO 2022 escape sequences of 1:90 that are met with."""

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_INSIDE_WORD = re.compile(rb"(?<=[A-Za-z])[\x80-\x91\x93-\x9f](?=[a-z])")


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
        """The text; bytes that mean nothing become U+FFFD."""
        return value.decode(self.name, "replace")


def charset_of(marker: bytes, texts: list[bytes], undeclared: str = "auto") -> Charset:
    """The charset of an IIM block with this 1:90 (empty where missing) and these text values.

    `undeclared` is the desk's setting for text without a marker: "auto", "gb18030" or "cp1252".
    """
    high = [text for text in texts if not text.isascii()]
    if marker:
        declared = _DECLARED.get(marker)
        if declared and all(_decodes(text, declared) for text in high):
            return Charset(declared)
        guess = _guess(high, undeclared)
        return Charset(guess.name, guessed=True, confident=False, known=declared is not None)
    return _guess(high, undeclared)


def doubly_encoded(text: str) -> str:
    """What was meant by text that was taken for Western and encoded as UTF-8 a second time ("Ã©"); "" if it was not."""
    if text.isascii():
        return ""
    try:
        meant = text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return meant if meant != text else ""


def _guess(high: list[bytes], undeclared: str) -> Charset:
    if not high:
        return Charset("utf-8")
    if all(_decodes(text, "utf-8") for text in high):
        return Charset("utf-8", guessed=True)
    if undeclared != "auto" and all(_decodes(text, undeclared) for text in high):
        return Charset(undeclared, guessed=True)
    text = b"\n".join(high)
    chinese, western = _chinese(text), _western(text)
    if chinese >= western:
        return Charset("gb18030", guessed=True, confident=chinese >= 0.85 and western <= 0.5)
    return Charset("cp1252", guessed=True, confident=western >= 0.85 and chinese <= 0.5)


def _decodes(text: bytes, charset: str) -> bool:
    try:
        text.decode(charset)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _chinese(text: bytes) -> float:
    """The share of high bytes that are the two bytes of a common Chinese character or full-width sign (GB 2312, rows 1–3 and 16–87)."""
    if not _decodes(text, "gb18030"):
        return 0.0
    high = sum(byte >= 0x80 for byte in text)
    common = 0
    for char in text.decode("gb18030"):
        if char.isascii():
            continue
        pair = char.encode("gb18030")
        if len(pair) == 2 and (0xA1 <= pair[0] <= 0xA3 or 0xB0 <= pair[0] <= 0xF7) and pair[1] >= 0xA1:
            common += 2 if pair[0] < 0xD8 else 1
    return common / high


def _western(text: bytes) -> float:
    """The share of high bytes that stand alone or in pairs as a Western letter or typographic sign."""
    if not _decodes(text, "cp1252"):
        return 0.0
    high = sum(byte >= 0x80 for byte in text)
    plain = sum(
        len(run) for run in _HIGH_RUN.findall(text) if len(run) <= 2 and all(_is_letter_or_sign(byte) for byte in run)
    )
    other_system = len(_INSIDE_WORD.findall(text))  # such a byte within a word is a letter of Mac OS Roman
    return (plain - other_system) / high


def _is_letter_or_sign(byte: int) -> bool:
    char = bytes([byte]).decode("cp1252")
    return char.isalpha() or char in "–—‘’“”„…•€™©®°«»·¡¿£§"
