"""Sign a picture again after writing: its former Content Credentials stay as those of its parent, the edit is named, the desk's certificate vouches (C2PA 2.1)."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from captioner import __version__
from captioner.domain.errors import UsageError
from captioner.metadata.blocks import Source
from captioner.metadata.content_credentials import MEDIA_TYPES, OFFLINE, Standing, is_installed, read
from captioner.metadata.decoding import decode
from captioner.metadata.formats import jpeg, png, tiff, webp
from captioner.metadata.formats.jpeg_edit import pointers_behind
from captioner.metadata.policy import Signer
from captioner.metadata.problems import Damaged, LeftAlone, Unwritable
from captioner.metadata.standards import exif, exif_edit

if TYPE_CHECKING:
    import c2pa

EDIT = "c2pa.edited.metadata"
"""What C2PA calls an edit of nothing but metadata."""

_PARENT = "parent"
_OPENED = "c2pa.opened"
_MOVED = frozenset(
    (0xCD41, 0x0111, 0x0144, 0x0201, exif.EXIF_IFD, exif.GPS_IFD, exif.INTEROPERABILITY_IFD, exif.SUB_IFDS)
)
"""Of a TIFF's tags: the signature itself, and pointers, since it is put together anew."""


def check(signer: Signer | None) -> None:
    """Raise UsageError, which says what to do, unless pictures can be signed so."""
    if not is_installed():
        raise UsageError("Signing again needs the optional package c2pa-python: install captioner[c2pa].")
    if signer is None:
        raise UsageError("Signing again needs the desk's certificate and its key: name both files in the settings.")
    import c2pa

    try:
        _made(signer).close()
    except OSError as problem:
        raise UsageError(f"{problem.filename} can't be read ({problem.strerror}); see the settings.") from None
    except (c2pa.C2paError, ValueError) as problem:
        raise UsageError(
            f"{signer.certificate} and {signer.key} can't be used to sign ({_first_line(problem)}); see the settings."
        ) from None


def signed_again(original: bytes, edited: bytes, title: str, signer: Signer) -> bytes:
    """The edited picture with fresh Content Credentials, of which those of the original are the parent; nothing else of it changes.

    Raises Unwritable where it can't be signed without changing something else, Damaged where the result does not hold.
    """
    import c2pa

    decoded = decode(Source.of(edited))
    media_type = MEDIA_TYPES[decoded.blocks.format]
    _refuse_what_counts_places(edited, decoded.blocks.format, decoded.blocks.exif)
    try:
        with _made(signer) as pen:
            builder = c2pa.Builder(_manifest(title, media_type), context=c2pa.Context(c2pa.Settings.from_dict(OFFLINE)))
            ingredient = {"title": title, "format": media_type, "relationship": "parentOf", "instance_id": _PARENT}
            builder.add_ingredient(json.dumps(ingredient), media_type, io.BytesIO(original))
            target = io.BytesIO()
            builder.sign(pen, media_type, io.BytesIO(edited), target)
    except (c2pa.C2paError, OSError, ValueError) as problem:
        raise Unwritable(f"it could not be signed again ({_first_line(problem)})") from None
    new = target.getvalue()
    _prove(edited, new, media_type)
    return new


def _made(signer: Signer) -> c2pa.Signer:
    """The signer as the package has it; raises OSError, ValueError, C2paError."""
    import c2pa
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    certificate, key = signer.certificate.read_bytes(), signer.key.read_bytes()
    public = x509.load_pem_x509_certificate(certificate).public_key()
    if isinstance(public, ec.EllipticCurvePublicKey):
        by_size = {256: c2pa.C2paSigningAlg.ES256, 384: c2pa.C2paSigningAlg.ES384, 521: c2pa.C2paSigningAlg.ES512}
        algorithm = by_size.get(public.curve.key_size)
    elif isinstance(public, rsa.RSAPublicKey):
        algorithm = c2pa.C2paSigningAlg.PS256
    elif isinstance(public, ed25519.Ed25519PublicKey):
        algorithm = c2pa.C2paSigningAlg.ED25519
    else:
        algorithm = None
    if algorithm is None:
        raise ValueError("the certificate's kind of key is none that C2PA allows")
    return c2pa.Signer.from_info(c2pa.C2paSignerInfo(algorithm, certificate, key, None))


def _manifest(title: str, media_type: str) -> dict[str, object]:
    opened = {"action": _OPENED, "parameters": {"ingredientIds": [_PARENT]}}
    actions = {"label": "c2pa.actions.v2", "data": {"actions": [opened, {"action": EDIT}]}}
    program = {"name": "Captioner", "version": __version__}
    return {"claim_generator_info": [program], "title": title, "format": media_type, "assertions": [actions]}


def _refuse_what_counts_places(data: bytes, format: str, block: bytes) -> None:
    """Raise Unwritable for a JPEG with pointers that lead over the place where the signature stands, which will have another length."""
    if format != "JPEG":
        return
    source = Source.of(data)
    chain = list(jpeg.segments(source))
    if any(each.marker == jpeg.APP2 and data.startswith(jpeg.MPF, each.body) for each in chain):
        raise Unwritable("it can't be signed again, as it holds several pictures whose places would no longer fit")
    if block and pointers_behind(block, data, data.find(block), jpeg.end_of_image(data, chain[-1].start)):
        raise Unwritable("it can't be signed again, as its camera points to a preview whose place would no longer fit")


def _prove(edited: bytes, new: bytes, media_type: str) -> None:
    """Raise Damaged unless the new file is the edited one, byte for byte but for the signature, and the signature holds."""
    before, after = decode(Source.of(edited)), decode(Source.of(new))
    try:
        same = list(_all_but_credentials(edited)) == list(_all_but_credentials(new))
    except LeftAlone:
        same = False
    if not same:
        raise Damaged("signing it again would change another part of the file")
    if before.combined.metadata != after.combined.metadata:
        raise Damaged("signing it again would change what it says")
    if exif.maker_note(before.blocks.exif) != exif.maker_note(after.blocks.exif):
        raise Damaged("signing it again would move the MakerNote")
    told = read(new, media_type)
    if told.standing not in (Standing.VALID, Standing.TRUSTED):
        raise Damaged(f"the new signature does not hold ({'; '.join(told.problems)})")


def _all_but_credentials(data: bytes) -> Iterable[object]:
    """Everything in a picture that signing it again must leave as it is, in order."""
    if jpeg.matches(data):
        *chain, scan = jpeg.segments(Source.of(data))
        yield from (data[each.start : each.end] for each in chain if not _holds_credentials(data, each))
        yield data[scan.start :]
    elif png.matches(data):
        yield from (data[each.start : each.end] for each in png.chunks(data) if each.kind != b"caBX")
    elif webp.matches(data):
        yield from (data[each.start : each.end] for each in webp.chunks(Source.of(data)) if each.kind != b"C2PA")
    else:
        yield from (data[start:end] for start, end in tiff.pieces(data))
        yield from sorted(
            (each.tag, each.kind, each.number, data[each.value : each.value + each.size])
            for each in exif_edit.survey(data).entries
            if each.tag not in _MOVED
        )


def _holds_credentials(data: bytes, segment: jpeg.Segment) -> bool:
    """Whether a segment is JUMBF, in which C2PA stands (ISO 19566-5, annex D); other boxes there are none."""
    return segment.marker == jpeg.APP11 and data.startswith(b"JP", segment.body)


def _first_line(problem: object) -> str:
    return f"{problem}".partition("\n")[0][:160]
