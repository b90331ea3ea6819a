"""File names made from metadata: readable, the same on every system, and unable to leave the folder they are meant for."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath
from string import Formatter

from captioner.captions.variables import Occasion, is_variable, value_of, variables
from captioner.domain.errors import field_advice
from captioner.domain.photo import Photo

MAX_BYTES = 200
"""Of the whole name in UTF-8, well below the 255 of common file systems, so that suffixes and sync programs have room."""

_FORBIDDEN = re.compile(r'[\\/:*?"<>|]')
_SEPARATORS = " _-."
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL)
_COUNT_FORMAT = re.compile(r"0?[1-9]?")
_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def file_name(template: str, photo: Photo, n: int, suffix: str = ".jpg") -> str:
    """The name for the n-th photo (from 1), with its suffix; never empty, hidden or reserved, never a path.

    `template` is one that `template_fault` found nothing wrong with. Two photos can get the same name.
    """
    return _fitted(_safe(_filled_in(template, photo, n)) or _safe(photo.path.stem) or f"photo-{n}", suffix)


def numbered(name: str, k: int) -> str:
    """The k-th name like this one: "a.jpg", "a-2.jpg", "a-3.jpg"; as safe and as short."""
    if k == 1:
        return name
    suffix = PurePosixPath(name).suffix
    return _fitted(name.removesuffix(suffix), f"-{k}{suffix}")


def folded(name: str) -> str:
    """Equal for two names that some file system takes for one: Windows and macOS fold case and Unicode form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def template_fault(template: str) -> str:
    """What is wrong with a name template, as the end of a sentence; "" where it can be used."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return f"has an unpaired brace: {template!r}"
    for _, variable, form, conversion in parts:
        if variable is None:
            continue
        if not is_variable(variable) or conversion:
            return f"knows no {{{variable}}}; {field_advice(variable, variables())}"
        if form and not (variable == "n" and _COUNT_FORMAT.fullmatch(form)):
            return f"can't format {{{variable}:{form}}}; only {{n:03}} and the like"
    return "" if template.strip() else "must not be empty"


def _filled_in(template: str, photo: Photo, n: int) -> str:
    """The template with its variables replaced; an empty one takes the separator behind it away, or the last one with it."""
    made, gap = "", False
    for literal, variable, form, _ in Formatter().parse(template):
        made += literal.lstrip(_SEPARATORS) if gap else literal
        if variable is not None:
            value = value_of(variable, form or "", Occasion(photo, n))
            made, gap = made + value, not value
    return made.rstrip(_SEPARATORS) if gap else made


def _safe(text: str) -> str:
    """The text as the stem of a file name on any system; "" where nothing is left of it."""
    text = _FORBIDDEN.sub("-", re.sub(r"\s+", " ", text))
    text = "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) not in _INVISIBLE)
    return _trimmed(text)


def _trimmed(stem: str) -> str:
    """Not hidden by a leading dot, taken for an option or a device, or renamed by Windows, which drops trailing dots."""
    stem = stem.lstrip(" .-").rstrip(" .")
    return f"_{stem}" if _RESERVED.fullmatch(stem) else stem


def _fitted(stem: str, suffix: str) -> str:
    """Stem and suffix within MAX_BYTES, cut between characters."""
    room = MAX_BYTES - len(suffix.encode())
    whole = stem.encode()
    cut = stem if len(whole) <= room else _trimmed(whole[:room].decode(errors="ignore"))
    return cut + suffix
