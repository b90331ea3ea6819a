"""Open a picture for decoding: only formats that newsrooms send, never a bomb, and damage told in one sentence."""

from __future__ import annotations

import os
import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from captioner.domain.errors import FileError, NotAPicture, Unreadable
from captioner.thumbnails.traps import is_trap

FORMATS = ("JPEG", "TIFF", "PNG", "WEBP", "AVIF", "GIF", "BMP", "JPEG2000", "PSD")
"""What Pillow may try (JPEG includes MPO): nothing that would start another program (EPS) or that no camera or agency sends."""

MAX_PIXELS = 500_000_000
"""Above any stitched news panorama, and small enough to decode; a header that claims more is taken for a trap."""

_LARGE = 128_000_000
_MOST_PACKED = 300
"""How many times as large as its file a decoded picture of more than `_LARGE` bytes may be; photographs have a tenth of that."""

RAW_SUFFIXES = frozenset(
    (".3fr", ".arw", ".cr2", ".cr3", ".dng", ".erf", ".iiq", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".srw")
)
_HEIF_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"))

# Pillow's own limit only warns up to twice its value; `opened` checks MAX_PIXELS before a pixel is decoded.
Image.MAX_IMAGE_PIXELS = None

_TRAP = "what stands around its picture is larger than any picture needs; ask for the file again."

_warnings_lock = threading.Lock()


@cache
def formats() -> tuple[str, ...]:
    """What can be shown on this computer: HEIC too, where the optional package pillow-heif is installed."""
    if find_spec("pillow_heif") is None:
        return FORMATS
    import_module("pillow_heif").register_heif_opener()
    return (*FORMATS, "HEIF")


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """The picture with its header read and its pixels not yet; whatever goes wrong while it is open is about this file.

    Raises Unreadable or NotAPicture, also in place of anything that a decoder raises inside the `with` block.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Unreadable(path, "it is no file but a folder or a device.")
        with path.open("rb") as stream:
            if is_trap(stream, os.fstat(stream.fileno()).st_size):
                raise NotAPicture(path, _TRAP)
            with quiet():
                image = Image.open(stream, formats=formats())
            with image:
                _refuse_what_cannot_be_shown(path, image, os.fstat(stream.fileno()).st_size)
                yield image
    except FileError:
        raise
    except UnidentifiedImageError as error:
        raise NotAPicture(path, _what_it_is_instead(path)) from error
    except MemoryError as error:
        raise NotAPicture(path, "the picture is too large for the memory of this computer.") from error
    except Exception as error:  # decoders answer damage with almost any exception there is
        raise _explained(path, error) from error


@contextmanager
def quiet() -> Iterator[None]:
    """Keep Pillow's warnings about odd headers off the terminal; for short work, one thread at a time.

    `warnings.catch_warnings` changes the whole process, so overlapping uses would leave each other's filters behind.
    """
    with _warnings_lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _refuse_what_cannot_be_shown(path: Path, image: Image.Image, size: int) -> None:
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise NotAPicture(path, f"it claims to be {width:,} × {height:,} pixels, more than any picture should have.")
    decoded = width * height * len(image.getbands()) // (8 if image.mode == "1" else 1)
    if decoded > _LARGE and decoded > _MOST_PACKED * size:
        raise NotAPicture(path, f"it claims to be {width:,} × {height:,} pixels, for which the file is far too small.")
    if path.suffix.lower() in RAW_SUFFIXES:
        # Many RAW files are TIFFs whose first picture is a stamp of 160 pixels: worse than none.
        raise NotAPicture(path, "camera RAW files can't be shown yet; ask for the JPEG.")


def _what_it_is_instead(path: Path) -> str:
    with path.open("rb") as stream:
        head = stream.read(32)
    if not head:
        return "the file is empty."
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS and "HEIF" not in formats():
        return "HEIC pictures can't be shown without the optional package pillow-heif; ask for the JPEG."
    if path.suffix.lower() in RAW_SUFFIXES:
        return "camera RAW files can't be shown yet; ask for the JPEG."
    return "it is no picture of a known kind, or its beginning is damaged."


def _explained(path: Path, error: Exception) -> FileError:
    if isinstance(error, FileNotFoundError):
        return Unreadable(path, "it is no longer there.")
    if isinstance(error, PermissionError):
        return Unreadable(path, "you have no permission to read it.")
    if isinstance(error, OSError) and error.errno is not None:
        return Unreadable(path, f"it can't be read ({error.strerror or error}).")
    if "truncated" in str(error).lower():
        return NotAPicture(path, "the picture breaks off before its end; ask for the file again.")
    return NotAPicture(path, "the picture is too damaged to be shown; ask for the file again.")
