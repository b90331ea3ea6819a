"""How a write is to go about it, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

LOCKED = "the file is marked read-only"
CLOSED = "its folder or disk is read-only, so that nothing can be written there"
"""Reasons for which a file is refused, whatever its format; where the second one holds, a sidecar has no place either."""


class Sidecar(StrEnum):
    """When to write an XMP sidecar instead of the picture: never, where the picture is refused, or always."""

    NEVER = "never"
    REFUSED = "refused"
    ALWAYS = "always"


class SidecarName(StrEnum):
    """How a new sidecar is named: photo.xmp, as Adobe's programs do, or photo.jpg.xmp, as darktable and digiKam do."""

    SHORT = "short"
    WHOLE = "whole"


class IimPolicy(StrEnum):
    """Which pictures get IIM: all whose format has a place for it, or only those that have some already, which is kept in step."""

    ALWAYS = "always"
    PRESENT = "present"


class SignedPolicy(StrEnum):
    """What to do with a picture whose Content Credentials any edit would break."""

    REFUSE = "refuse"
    SIDECAR = "sidecar"
    COPY = "copy"
    """Beside it, where the picture itself stays as it was signed."""
    WRITE = "write"
    RESIGN = "resign"
    """And sign it again with the desk's certificate."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose signature it is to be: a PEM file of the certificate with those above it, and a PEM file of its key without a passphrase."""

    certificate: Path
    key: Path


@dataclass(frozen=True, slots=True)
class WritePolicy:
    """What the user prefers when files are written; see Settings for the signer, whom RESIGN needs, and the next five.

    A rehearsal does and finds out everything that a write does, but no file is replaced or made. Who writes many files into one folder may have
    them be `lasting` all at once, by `make_lasting` on the folder.
    """

    sidecar: Sidecar = Sidecar.NEVER
    signed: SignedPolicy = SignedPolicy.REFUSE
    signer: Signer | None = None
    sidecar_name: SidecarName = SidecarName.SHORT
    iim: IimPolicy = IimPolicy.ALWAYS
    camera_date: bool = False
    keep_modified_time: bool = False
    undeclared_charset: str = "auto"
    rehearsal: bool = False
    lasting: bool = True


class Place(StrEnum):
    """Where what the desk says of a photo goes when it is written."""

    FILE = "file"
    SIDECAR = "sidecar"
    COPY = "copy"
    NOWHERE = "nowhere"


def place_of(read_only: str, signed: bool, policy: WritePolicy) -> Place:
    """Where a write by this policy goes, for a file that is `read_only` for a reason ("" = writable) or `signed`.

    This is what the file's header shows; a write can still find a reason to refuse that lies deeper.
    """
    if read_only == CLOSED:
        return Place.NOWHERE
    if policy.sidecar is Sidecar.ALWAYS:
        return Place.SIDECAR
    if read_only:
        return Place.SIDECAR if policy.sidecar is Sidecar.REFUSED else Place.NOWHERE
    if signed and policy.signed is SignedPolicy.COPY:
        return Place.COPY
    if signed and policy.signed in (SignedPolicy.REFUSE, SignedPolicy.SIDECAR):
        aside = policy.signed is SignedPolicy.SIDECAR or policy.sidecar is Sidecar.REFUSED
        return Place.SIDECAR if aside else Place.NOWHERE
    return Place.FILE


@dataclass(frozen=True, slots=True)
class Written:
    """What a write came to: the file written, the fields changed (none: it said so already and was not touched), and warnings."""

    target: Path
    fields: tuple[str, ...]
    warnings: tuple[str, ...]
