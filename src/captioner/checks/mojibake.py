"""UTF-8 text that somebody's program took for Windows-1252 and encoded again: "CafÃ©" for "Café"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.photo import Photo
from captioner.domain.values import Value

TITLE = "Garbled letters"
SEVERITY = Severity.ERROR


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each field whose letters are garbled and can be told from the bytes they were made of."""
    for photo in photos:
        for name, mended in _mended(photo.current).items():
            message = f"{FIELDS[name].label} is garbled: {quoted(mended)} was encoded twice."
            yield Finding("mojibake", SEVERITY, photo.id, name, message, fix=True)


def fix(photo: Photo) -> PhotoMetadata | None:
    """The metadata with its garbled letters made whole; None where there are none."""
    mended = _mended(photo.current)
    return photo.current.with_values(mended) if mended else None


def ungarbled(text: str) -> str:
    """The text as it was before it was encoded twice; the text itself where it was not, or not all of it."""
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return text


def _byte(character: str) -> bytes:
    """The byte that Windows-1252 shows as this character; bytes it leaves undefined are kept as they are."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


def _mended(metadata: PhotoMetadata) -> dict[str, Value]:
    mended = {name: _ungarbled(value) for name, value in metadata.filled().items()}
    return {name: value for name, value in mended.items() if value != metadata[name]}


def _ungarbled(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(map(ungarbled, value))
    return ungarbled(value) if isinstance(value, str) else value
