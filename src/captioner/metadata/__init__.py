"""Files <-> PhotoMetadata: `read(path)` and `write(path, metadata)`, without losing a byte of what is not ours."""

from __future__ import annotations

from captioner.metadata.carrying import Removal, carry_over, carry_sidecar, without
from captioner.metadata.content_credentials import ContentCredentials, Standing, read_credentials
from captioner.metadata.formats import PICTURE_SUFFIXES
from captioner.metadata.image_data import digest, embedded_thumbnail
from captioner.metadata.policy import (
    IimPolicy,
    Place,
    Sidecar,
    SidecarName,
    SignedPolicy,
    Signer,
    WritePolicy,
    Written,
    place_of,
)
from captioner.metadata.reading import Reading, fingerprint, read
from captioner.metadata.safe_write import make_lasting
from captioner.metadata.writing import write

__all__ = [
    "PICTURE_SUFFIXES",
    "ContentCredentials",
    "IimPolicy",
    "Place",
    "Reading",
    "Removal",
    "Sidecar",
    "SidecarName",
    "SignedPolicy",
    "Signer",
    "Standing",
    "WritePolicy",
    "Written",
    "carry_over",
    "carry_sidecar",
    "digest",
    "embedded_thumbnail",
    "fingerprint",
    "make_lasting",
    "place_of",
    "read",
    "read_credentials",
    "without",
    "write",
]
