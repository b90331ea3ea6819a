"""Colours as the web and every screen understand them: from whatever profile a picture carries to sRGB."""

from __future__ import annotations

import io
from functools import cache, lru_cache

from PIL import Image, ImageCms

_SRGB_NAMES = frozenset(("srgb", "srgb built-in", "c2", "urgb"))
_MODE_OF_SPACE = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK", "Lab": "LAB"}
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOCACHE  # without the cache, threads may share one


def to_srgb(image: Image.Image) -> Image.Image:
    """The picture in sRGB, mode RGB, without a profile; converted only where its profile says something else.

    A damaged profile, or one made for another kind of picture, counts as none, as in browsers.
    """
    profile = image.info.get("icc_profile") or b""
    transform = _transform(profile, image.mode)
    if transform is None and image.mode == "L" and profile:
        # Grey pictures often carry the profile of the colour pictures they were made from.
        image = image.convert("RGB")
        transform = _transform(profile, "RGB")
    if transform is None:
        converted = image.convert("RGB")
    else:
        converted = Image.new("RGB", image.size)
        transform.apply(image, converted)
    converted.info.pop("icc_profile", None)
    return converted


@cache
def srgb_profile() -> bytes:
    """An sRGB profile of about 600 bytes, to embed in pictures that we make."""
    return _srgb().tobytes()


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@lru_cache(maxsize=32)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From this profile to sRGB; None where there is nothing to convert, or no way to."""
    try:
        source = _profile_of(profile, mode)
        if source is None or _is_srgb(source):
            return None
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        return ImageCms.buildTransform(source, _srgb(), mode, "RGB", intent, _FLAGS)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _profile_of(profile: bytes, mode: str) -> ImageCms.ImageCmsProfile | None:
    if mode == "LAB":
        return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    if not profile:
        return None
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    return source if _MODE_OF_SPACE.get(source.profile.xcolor_space.strip()) == mode else None


def _is_srgb(profile: ImageCms.ImageCmsProfile) -> bool:
    """By its exact name: “sRGB EOTF with DCI-P3 Color Gamut” is another thing."""
    name = (profile.profile.profile_description or "").strip().lower()
    return name in _SRGB_NAMES or name.startswith("srgb iec61966-2")
