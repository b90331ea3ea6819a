"""How a write is to go about it, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Sidecar(StrEnum):
    """When to write an XMP sidecar instead of the picture: never, where the picture is refused, or always."""

    NEVER = "never"
    REFUSED = "refused"
    ALWAYS = "always"


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
    """What the user prefers when files are written; see Settings for the signer, whom RESIGN needs, and the next three.

    A rehearsal does and finds out everything that a write does, but no file is replaced or made. Who writes many files into one folder may have
    them be `lasting` all at once, by `make_lasting` on the folder.
    """

    sidecar: Sidecar = Sidecar.NEVER
    signed: SignedPolicy = SignedPolicy.REFUSE
    signer: Signer | None = None
    camera_date: bool = False
    keep_modified_time: bool = False
    undeclared_charset: str = "auto"
    rehearsal: bool = False
    lasting: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """What a write came to: the file written, the fields changed (none: it said so already and was not touched), and warnings."""

    target: Path
    fields: tuple[str, ...]
    warnings: tuple[str, ...]
