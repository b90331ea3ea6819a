"""UTF-8 text that somebody's program took for Windows-1252 and encoded again: "CafÃ©" for "Café"."""

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

_LEAD = re.compile(r"[Â-ô][\u0080-\u00bfŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]")
"""A first byte of UTF-8 and a second, as Windows-1252 or Latin-1 shows them."""
_RUN = re.compile(r"[\u0080-\u00ffŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}")
_COMMON = re.compile(
    "[\u00a0-\u00ff\u0400-\u04ff\u0600-\u06ff\u2010-\u2030\u20ac\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff60]+"
)
"""What a garbled stretch within good text must turn into: letters and marks that captions hold."""
_CLOSING = re.compile(r"(?<![a-z])[A-ZÀ-Þ][»“”‘’](?!\w)")
"""A capital with an accent before a quotation mark, as in «CAFÉ», may look like two bytes of one letter."""


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each field whose letters are garbled and can be told from the bytes they were made of."""
    for photo in photos:
        for name, mended in _mended(photo).items():
            message = f"{FIELDS[name].label} is garbled: {quoted(mended)} was encoded twice."
            yield Finding("mojibake", SEVERITY, photo.id, name, message, fix=True)


def fix(photo: Read) -> PhotoMetadata | None:
    """The metadata with its garbled letters made whole; None where there are none."""
    mended = _mended(photo)
    return photo.current.with_values(mended) if mended else None


def ungarbled(text: str) -> str:
    """The text as it was before it was encoded twice: the whole of it, or the stretches that were; else the text itself."""
    if text.isascii() or not _LEAD.search(_CLOSING.sub("", text)):
        return text
    whole = _decoded(text)
    return _RUN.sub(_stretch, text) if whole is None else whole


def _stretch(run: re.Match[str]) -> str:
    closing = _CLOSING.match(run.string, run.start())
    decoded = None if closing and closing.end() == run.end() else _decoded(run[0])
    return decoded if decoded and _COMMON.fullmatch(decoded) else run[0]


def _decoded(text: str) -> str | None:
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return None


def _byte(character: str) -> bytes:
    """The byte that Windows-1252 shows as this character; bytes it leaves undefined are kept as they are."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


def _mended(photo: Read) -> dict[str, Value]:
    garbled = {field.name for field, text in photo.texts if not text.isascii() and _LEAD.search(text)}
    mended = {name: _ungarbled(photo.current[name]) for name in garbled}
    return {name: mended[name] for name in FIELDS if name in mended and mended[name] != photo.current[name]}


def _ungarbled(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(map(ungarbled, value))
    return ungarbled(value) if isinstance(value, str) else value
