"""A photo on the desk: its file, what the file says, what the desk says, and what its caption proposes."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from captioner.domain.iptc import EMPTY, PhotoMetadata
from captioner.domain.values import PartialDate, Value, texts_in

Span = tuple[int, int]
"""[start, end) in Unicode code points of the caption it was read from."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """How the file, and the sidecar beside it, looked when they were last read; another look that differs means somebody changed one.

    `sidecar_ns` is when the sidecar was last changed, 0 where there is none.
    """

    size: int
    mtime_ns: int
    sidecar_ns: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What is known of the picture itself, whatever its metadata says.

    `width` and `height` are pixels as stored, before `orientation` (Exif 1…8). `digest` is a 16-byte hash of the
    coded image data, equal for two copies that differ in metadata only; `dhash` is the 128-bit difference hash of the upright
    picture, with those of its centre behind it. Both are empty where they could not be made.
    """

    format: str = ""
    width: int = 0
    height: int = 0
    orientation: int = 1
    digest: bytes = b""
    dhash: bytes = b""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """The copies of one field in a file do not say the same; None where a standard has no copy."""

    field: str
    xmp: Value = None
    iim: Value = None
    exif: Value = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value that the caption states for a field, and where it states it. Nothing until somebody accepts it."""

    field: str
    value: Value
    spans: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        """From the first code point that speaks for the value to the last."""
        return (min(s for s, _ in self.spans), max(e for _, e in self.spans)) if self.spans else (0, 0)


class Trouble(StrEnum):
    """What stands between a photo and its file."""

    NONE = ""
    CHANGED = "changed"
    CONFLICT = "conflict"
    FAILED = "failed"
    MISSING = "missing"


class State(StrEnum):
    """What the desk shows of a photo: always a shape, a colour and this word."""

    UNCHANGED = "unchanged"
    SAVED = "saved in catalogue"
    WRITTEN = "written to file"
    CHANGED = "changed on disk"
    CONFLICT = "conflict"
    FAILED = "write failed"
    READ_ONLY = "read-only"
    MISSING = "file missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """One catalogued photo; immutable, as of when it was read from the catalogue.

    `embedded` is what the file said when it was last read or written, `current` what the desk says. `stated` is everything the
    current caption states; `proposed` is the part of it that is still open. `read_only` is a reason, or empty. `charset` is how somebody said that
    the file's undeclared texts are stored; empty where the preferences decide.
    """

    id: int = 0
    path: Path
    fingerprint: Fingerprint = Fingerprint(0, 0)
    picture: Picture = Picture()
    embedded: PhotoMetadata = EMPTY
    current: PhotoMetadata = EMPTY
    stated: tuple[Proposal, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    read_only: str = ""
    signed: bool = False
    charset: str = ""
    trouble: Trouble = Trouble.NONE
    trouble_note: str = ""
    written: bool = False

    @property
    def unwritten(self) -> tuple[str, ...]:
        """Fields that the desk changed and the file does not say yet."""
        return self.current.differing(self.embedded)

    @property
    def proposed(self) -> tuple[Proposal, ...]:
        """What the caption states for fields that are still empty, and the caption freed of credit and dateline."""
        return open_proposals(self.current, self.stated)

    @property
    def contradicted(self) -> tuple[Proposal, ...]:
        """What the caption states otherwise than a filled field does; instructions, where it adds to them."""
        return tuple(
            p for p in self.stated if p.field != "caption" and _contradicts(p.field, self.current[p.field], p.value)
        )

    @property
    def state(self) -> State:
        """The one state that matters most to an editor."""
        if self.trouble is not Trouble.NONE:
            return State[self.trouble.name]
        if self.unwritten:
            return State.SAVED
        if self.written:  # into its sidecar, where it is read-only
            return State.WRITTEN
        return State.READ_ONLY if self.read_only else State.UNCHANGED

    def replace(self, **changes: object) -> Photo:
        """A copy with these attributes changed."""
        return dataclasses.replace(self, **changes)  # type: ignore[arg-type]


def open_proposals(current: PhotoMetadata, stated: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """The statements that would fill an empty field, or free the caption of its credit and dateline.

    A filled field is never proposed over, so a time of day or a byline that somebody typed can't be lost by accepting.
    """
    return tuple(
        p for p in stated if p.value and p.value != current[p.field] and (p.field == "caption" or not current[p.field])
    )


def _contradicts(field: str, current: Value, stated: Value) -> bool:
    if not current or not stated:
        return False
    if field == "instructions":
        return not _words(stated) <= _words(current) | {"attention", "editors"}
    if isinstance(current, PartialDate) and isinstance(stated, PartialDate):
        return not current.agrees_with(stated)
    if isinstance(current, tuple) and isinstance(stated, tuple):
        return [c.casefold() for c in texts_in(current)] != [s.casefold() for s in texts_in(stated)]
    return str(current).casefold() != str(stated).casefold()


def _words(text: Value) -> set[str]:
    return set(re.findall(r"\w+", str(text).casefold()))
