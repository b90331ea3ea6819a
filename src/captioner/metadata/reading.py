"""Read what a picture says of itself, from its header alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from captioner.domain.errors import NotAPicture, Unreadable
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Disagreement, Fingerprint, Picture
from captioner.domain.values import PartialDate
from captioner.metadata.blocks import Source
from captioner.metadata.decoding import Decoded, decode
from captioner.metadata.problems import Damaged
from captioner.metadata.standards import exif

LOCKED = "the file is marked read-only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a picture and its sidecar say, and what stands in the way of writing into it.

    `languages` holds the language alternatives other than x-default, by field and language tag. `read_only` is the reason why `write` would refuse
    the file ("" = writable, as far as its header shows). `camera_date` is Exif DateTimeOriginal.
    """

    path: Path
    metadata: PhotoMetadata
    languages: Mapping[str, Mapping[str, str]]
    disagreements: tuple[Disagreement, ...]
    warnings: tuple[str, ...]
    picture: Picture
    fingerprint: Fingerprint
    read_only: str
    signed: bool
    camera_date: PartialDate | None


def read(path: Path, *, undeclared_charset: str = "auto") -> Reading:
    """Read a picture's metadata, header only; raises Unreadable or NotAPicture."""
    decoded, status = decode_file(path, undeclared_charset)
    return reading_of(path, decoded, status)


def reading_of(path: Path, decoded: Decoded, status: os.stat_result) -> Reading:
    """The Reading that a decoded header comes to."""
    locked = "" if status.st_mode & 0o222 or os.access(path, os.W_OK) else LOCKED
    return Reading(
        path=path,
        metadata=decoded.combined.metadata,
        languages=decoded.xmp.languages,
        disagreements=decoded.combined.disagreements,
        warnings=tuple(decoded.warnings),
        picture=decoded.picture,
        fingerprint=fingerprint_of(status),
        read_only=decoded.read_only or locked,
        signed=decoded.blocks.signed,
        camera_date=exif.camera_date(decoded.exif),
    )


def decode_file(path: Path, undeclared_charset: str = "auto") -> tuple[Decoded, os.stat_result]:
    """Open, recognise and decode a picture; raises Unreadable or NotAPicture."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (Path.open is slower, and this is the hot path)
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable(path, "this is no file")
            if not status.st_size:
                raise NotAPicture(path, "the file is empty")
            return decode(Source(file, status.st_size), undeclared_charset), status
    except Damaged as problem:
        raise NotAPicture(path, f"{problem}") from None
    except OSError as problem:
        raise unreadable(path, problem) from None


def unreadable(path: Path, problem: OSError) -> Unreadable:
    """The error that says in a sentence why a file could not be opened."""
    if isinstance(problem, FileNotFoundError):
        return Unreadable(path, "the file is not there (any more)")
    if isinstance(problem, IsADirectoryError):
        return Unreadable(path, "this is a folder, not a picture")
    if isinstance(problem, PermissionError):
        return Unreadable(path, "you have no permission to read it")
    return Unreadable(path, f"it could not be read ({problem.strerror or problem})")


def fingerprint_of(status: os.stat_result) -> Fingerprint:
    """Size and time of last change, by which another look tells whether somebody changed the file."""
    return Fingerprint(status.st_size, status.st_mtime_ns)
