"""Small pictures for the contact sheet and the preview. Slow the first time: call from a worker."""

from __future__ import annotations

import io

from captioner.domain.photo import Photo
from captioner.operations.desk import Desk
from captioner.thumbnails import render


def thumbnail(desk: Desk, photo: Photo) -> bytes:
    """The photo's small picture as JPEG, 512 px, upright, sRGB: from the store, or made now and stored; raises FileError."""
    stored = desk.thumbnails.get(photo.path, photo.fingerprint)
    if stored is not None:
        return stored
    made = render.render(photo.path).jpeg
    desk.thumbnails.put(photo.path, photo.fingerprint, made)
    return made


def preview(photo: Photo, edge: int) -> bytes:
    """The photo as JPEG, upright and in sRGB, no larger than `edge` pixels; raises FileError."""
    out = io.BytesIO()
    render.upright_srgb(photo.path, edge).save(out, "JPEG", quality=90)
    return out.getvalue()
