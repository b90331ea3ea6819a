"""UTF-8 text that somebody's program took for Windows-1252, Latin-1 or Mac OS Roman and encoded again: "CafÃ©" or "Caf√©" for "Café"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.values import Value

TITLE = "Garbled letters"
WHY = "A name that can't be read is no name."
SEVERITY = Severity.ERROR

_SHOWN = {byte: bytes([byte]).decode("cp1252", "ignore") + chr(byte) for byte in range(0x80, 0x100)}
"""How Windows-1252 shows a byte; one that it leaves undefined, or Latin-1, is shown as a control character."""
_SHOWN_ON_MAC = {byte: bytes([byte]).decode("mac_roman") for byte in range(0x80, 0x100)}


def _sequences(shown: dict[int, str], leads: bytes) -> re.Pattern[str]:
    """What shows as one or more characters of UTF-8, with these bytes as the first of two."""

    def any_of(codes: Iterable[int]) -> str:
        return "[" + "".join(re.escape(each) for code in codes for each in shown[code]) + "]"

    tail = any_of(range(0x80, 0xC0))
    two, three, four = any_of(leads), any_of(range(0xE0, 0xF0)), any_of(range(0xF0, 0xF5))
    return re.compile(f"(?:{two}{tail}|{three}{tail}{tail}|{four}{tail}{tail}{tail})+")


_WESTERN = _sequences(_SHOWN, bytes(range(0xC2, 0xE0)))
_MAC = _sequences(_SHOWN_ON_MAC, b"\xc2\xc3\xc4\xc5\xce\xcf\xd0\xd1\xd8\xd9")
_COMMON = re.compile(
    "[\u00a0-\u017f\u0218-\u021b\u0300-\u030c\u0327\u0328\u0386-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u060c\u061b\u061f\u0621-\u0652\u0660-\u0669"
    "\u067e\u0686\u0698\u06a9\u06af\u06cc\u0e01-\u0e5b\u1ea0-\u1ef9\u200b-\u200f\u2010-\u2030\u20ac\u2116\u2122\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\ufeff\uff00-\uff60\U0001f300-\U0001faff]+"
)
"""What garbled letters must turn into: letters and marks that captions hold."""
_MARKS = re.compile("[\u00a0«»“”‘’„‚…–—‹›°•ŠŽŒŸ]+")
"""What may well stand behind a letter with an accent: É», passé\u00a0»."""
_TIMES = 3
"""So often text may have been encoded again."""
_LOST = re.compile("\ufffd|(?<=[A-Za-z])Ã(?=[\\s?]|$)|â€(?=[\\s?A-Za-z]|$)")
"""What is left where a program dropped or replaced some of the bytes."""


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each field whose letters are garbled; with a fix where they can be told from the bytes they were made of."""
    for photo in photos:
        mended = _mended(photo)
        for name, text in mended.items():
            message = f"{FIELDS[name].label} is garbled: {quoted(text)} was encoded twice."
            yield Finding("mojibake", SEVERITY, photo.id, name, message, fix=True)
        for name in dict.fromkeys(field.name for field, text in photo.texts if not text.isascii() and _is_lost(text)):
            if name not in mended:
                message = f"{FIELDS[name].label} is garbled, and some of its letters are lost: type it anew."
                yield Finding("mojibake", SEVERITY, photo.id, name, message)


def fix(photo: Read) -> PhotoMetadata | None:
    """The metadata with its garbled letters made whole; None where there are none, or not all of a text's can be."""
    mended = _mended(photo)
    return photo.current.with_values(mended) if mended else None


def ungarbled(text: str) -> str:
    """The text as it was before it was encoded twice, or several times; what is not garbled stays. All of it stays where letters are lost."""
    if text.isascii():
        return text
    whole = text
    for _ in range(_TIMES):
        before = whole
        whole = min(
            _WESTERN.sub(_from_western, before), _MAC.sub(_from_mac, before), key=len
        )  # the more was garbled so
        if whole == before:
            break
    return text if whole != text and _LOST.search(whole) else whole


def _is_lost(text: str) -> bool:
    """Whether letters of the text are garbled that can't be told any more."""
    return "\ufffd" in text or (bool(_LOST.search(text)) and bool(_WESTERN.search(text)) and ungarbled(text) == text)


def _from_western(run: re.Match[str]) -> str:
    decoded = _decoded(map(_byte, run[0]))
    previous = run.string[run.start() - 1 : run.start()]
    marks = len(decoded) == 1 and previous.isalpha() and _MARKS.fullmatch(run[0][1:])
    return run[0] if not decoded or (marks and (decoded >= "\u3000" or previous.isupper())) else decoded


def _from_mac(run: re.Match[str]) -> str:
    decoded = _decoded(character.encode("mac_roman") for character in run[0])
    return decoded if len(decoded) > 1 or run[0][0] in "¬√≈ƒ" or run[0].startswith("‚Ä") else run[0]


def _decoded(shown: Iterable[bytes]) -> str:
    """What the bytes mean in UTF-8; "" where that is nothing, or nothing that captions hold."""
    try:
        decoded = b"".join(shown).decode("utf-8")
    except UnicodeError:
        return ""
    return decoded if _COMMON.fullmatch(decoded) else ""


def _byte(character: str) -> bytes:
    """The byte that Windows-1252 shows as this character; bytes it leaves undefined are kept as they are."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


def _mended(photo: Read) -> dict[str, Value]:
    garbled = {field.name for field, text in photo.texts if not text.isascii() and ungarbled(text) != text}
    mended = {name: _ungarbled(photo.current[name]) for name in FIELDS if name in garbled}
    return {name: value for name, value in mended.items() if value != photo.current[name]}


def _ungarbled(value: Value) -> Value:
    if isinstance(value, tuple):
        texts = [each for each in value if isinstance(each, str)]
        return tuple(map(ungarbled, texts)) if len(texts) == len(value) else value
    return ungarbled(value) if isinstance(value, str) else value
