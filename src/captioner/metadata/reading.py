"""Read what a picture says of itself, from its header alone."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from captioner.domain.errors import NotAPicture
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.photo import Disagreement, Fingerprint, Picture
from captioner.domain.values import PartialDate
from captioner.metadata.blocks import Source
from captioner.metadata.decoding import Decoded, decode
from captioner.metadata.formats import sidecar, sidecar_places
from captioner.metadata.opening import descriptor_of, unreadable
from captioner.metadata.policy import CLOSED, LOCKED
from captioner.metadata.problems import Damaged


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a picture and its sidecar say, and what stands in the way of writing into it.

    `read_only` is the reason why `write` would refuse the file ("" = writable, as far as its header shows). `camera_date` is Exif DateTimeOriginal.
    """

    path: Path
    metadata: PhotoMetadata
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
    metadata, warnings = decoded.combined.metadata, decoded.warnings
    beside, notes = sidecar_places.find(path)
    warnings = [*warnings, *notes]
    if beside is not None:
        metadata = beside.over(metadata)
        warnings += [*beside.said.warnings, *_overlaid(beside)]
    return Reading(
        path=path,
        metadata=metadata,
        disagreements=decoded.combined.disagreements,
        warnings=tuple(warnings),
        picture=decoded.picture,
        fingerprint=fingerprint_of(path, status)
        if beside or notes
        else Fingerprint(status.st_size, status.st_mtime_ns),
        read_only=_closed(path) or decoded.read_only or ("" if os.access(path, os.W_OK) else LOCKED),
        signed=decoded.blocks.signed,
        camera_date=decoded.camera_date,
    )


def _closed(path: Path) -> str:
    """Why nothing can be written where the picture lies; "" if it can."""
    return "" if os.access(os.path.dirname(path) or ".", os.W_OK) else CLOSED  # noqa: PTH120 (asked for every picture)


def _overlaid(beside: sidecar.SidecarFile) -> list[str]:
    if beside.trouble:
        return [f"{beside.trouble}."]
    labels = [declared.label for name, declared in FIELDS.items() if name in beside.said.named]
    return [f"{beside.path.name} beside it counts for: {', '.join(labels)}."] if labels else []


def decode_file(path: Path, undeclared_charset: str = "auto") -> tuple[Decoded, os.stat_result]:
    """Open, recognise and decode a picture; raises Unreadable or NotAPicture."""
    descriptor, status = descriptor_of(path)
    try:
        if not status.st_size:
            raise NotAPicture(path, "the file is empty")
        return decode(Source(descriptor, status.st_size), undeclared_charset), status
    except Damaged as problem:
        raise NotAPicture(path, f"{problem}") from None
    except OSError as problem:
        raise unreadable(path, problem) from None
    finally:
        os.close(descriptor)


def fingerprint(path: Path) -> Fingerprint | None:
    """How a picture and its sidecar look now, without reading them; None where the picture can't be seen."""
    try:
        return fingerprint_of(path, path.stat())
    except OSError:
        return None


def fingerprint_of(path: Path, status: os.stat_result) -> Fingerprint:
    """Size and times of last change of a picture and of what lies beside it as a sidecar, by which another look tells whether somebody changed them."""
    return Fingerprint(status.st_size, status.st_mtime_ns, sidecar_places.changed_ns(path))
