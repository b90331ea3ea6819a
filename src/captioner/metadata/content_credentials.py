"""Content Credentials: who signed a picture, when, what was done to it, and whether it still is what was signed (C2PA 2.1).

That a picture is signed every format tells by its own block; what the signature says is read by the optional package c2pa-python. Nothing
here asks the network: neither for manifests kept elsewhere, nor whether a certificate was revoked.
"""

from __future__ import annotations

import importlib.util
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from captioner.metadata.limits import LARGEST_FILE
from captioner.metadata.opening import opened, unreadable
from captioner.metadata.reading import decode_file

PACKAGE = "c2pa"
MISSING = "install the optional package c2pa-python to see who signed it"

MEDIA_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "WebP": "image/webp", "TIFF": "image/tiff"}
"""The formats whose credentials are read, by the names that our own readers give them."""

OFFLINE = {
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False},
    "builder": {"thumbnail": {"enabled": False}},
}
"""Settings of the package under which it asks no network and draws no pictures of its own."""

_AI = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic")
_UNTRUSTED = "signingCredential.untrusted"
_MOST = 100
"""Actions and ingredients that are told; a picture that claims more is not taken at its word."""


class Standing(StrEnum):
    """Whether a signed picture is what was signed."""

    TRUSTED = "trusted"
    """It is, and the signer is on a list of trust."""
    VALID = "valid"
    """It is; who the signer is, only the certificate says."""
    INVALID = "invalid"
    """It was changed since, or the signature is no good."""
    UNKNOWN = "unknown"
    """That could not be found out; `problems` says why."""


@dataclass(frozen=True, slots=True)
class ContentCredentials:
    """What the latest signature of a picture says. Texts are as the signer gave them, empty where nothing is said.

    `signed` is ISO 8601, as a time stamp authority attests. `actions` are C2PA's names, such as "c2pa.cropped"; `ingredients` the titles of the pictures it
    was made of. `from_ai` says that an action or ingredient of the latest manifest states generative AI as the source.
    """

    standing: Standing
    signer: str = ""
    issuer: str = ""
    signed: str = ""
    program: str = ""
    actions: tuple[str, ...] = ()
    ingredients: tuple[str, ...] = ()
    from_ai: bool = False
    problems: tuple[str, ...] = ()


def is_installed() -> bool:
    """Whether the package that reads and makes signatures is there."""
    return importlib.util.find_spec(PACKAGE) is not None


def read_credentials(path: Path) -> ContentCredentials | None:
    """What the picture's Content Credentials say; None where it has none. Raises Unreadable or NotAPicture."""
    decoded, status = decode_file(path)
    if not decoded.blocks.signed:
        return None
    media_type = MEDIA_TYPES.get(decoded.blocks.format, "")
    if not is_installed():
        return ContentCredentials(Standing.UNKNOWN, problems=(MISSING,))
    if not media_type or status.st_size > LARGEST_FILE:
        return ContentCredentials(Standing.UNKNOWN, problems=("a file of this kind or size is not looked into",))
    file, _ = opened(path)
    try:
        with file:
            data = file.readall()
    except OSError as problem:
        raise unreadable(path, problem) from None
    return read(data, media_type)


def read(data: bytes, media_type: str) -> ContentCredentials:
    """What the signature in these bytes says; never raises."""
    import c2pa

    try:
        context = c2pa.Context(c2pa.Settings.from_dict(OFFLINE))
        with c2pa.Reader(media_type, io.BytesIO(data), context=context) as reader:
            told = json.loads(reader.json())
        return _told(told)
    except (c2pa.C2paError, ValueError, KeyError, TypeError, AttributeError) as problem:
        reason = f"{problem}".partition("\n")[0][:200]
        return ContentCredentials(Standing.INVALID, problems=(f"the Content Credentials can't be read ({reason})",))


def _told(told: Mapping[str, Any]) -> ContentCredentials:
    manifest = told["manifests"][told["active_manifest"]]
    by = manifest.get("signature_info") or {}
    actions = list(_actions(manifest))
    sources = [str(each.get("digitalSourceType", "")) for each in actions]
    problems = [each for each in told.get("validation_status") or () if each.get("code") != _UNTRUSTED]
    return ContentCredentials(
        standing=_standing(str(told.get("validation_state", ""))),
        signer=str(by.get("common_name") or by.get("issuer") or ""),
        issuer=str(by.get("issuer") or ""),
        signed=str(by.get("time") or ""),
        program=_program(manifest),
        actions=tuple(str(each.get("action", "")) for each in actions),
        ingredients=tuple(str(each.get("title", "")) for each in (manifest.get("ingredients") or ())[:_MOST]),
        from_ai=any(source.endswith(_AI) for source in sources),
        problems=tuple(dict.fromkeys(_without_place(each.get("explanation") or each.get("code")) for each in problems)),
    )


def _without_place(explanation: object) -> str:
    """The explanation of a problem without the box it is found in, which tells an editor nothing."""
    return str(explanation).partition(": self#")[0]


def _standing(state: str) -> Standing:
    return {"Trusted": Standing.TRUSTED, "Valid": Standing.VALID}.get(state, Standing.INVALID)


def _actions(manifest: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for assertion in manifest.get("assertions") or ():
        if str(assertion.get("label", "")).startswith("c2pa.actions"):
            found += assertion["data"]["actions"]
    return found[:_MOST]


def _program(manifest: Mapping[str, Any]) -> str:
    for each in manifest.get("claim_generator_info") or ():
        return " ".join(part for part in (str(each.get("name", "")), str(each.get("version", ""))) if part)
    return str(manifest.get("claim_generator") or "").partition(" ")[0].replace("/", " ")
