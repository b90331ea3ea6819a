"""The file that a picture's address means, whatever sizes, versions and formats a site appends to its name."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath
from urllib.parse import parse_qsl, unquote, urlsplit

PICTURES = ("jpg", "jpeg", "jpe", "png", "webp", "avif", "gif", "tif", "tiff", "heic", "psd", "bmp")
_PICTURE = re.compile(rf"\.(?:{'|'.join(PICTURES)})(?=$|[^A-Za-z0-9])", re.I)
_APPENDED = re.compile(
    r"(?:[-_.@~ ](?:\d{2,5}x\d{2,5}(?:x\d)?|\d{2,5}[wh]|[1-4]x|scaled|rotated|edited|large|medium|small|thumb(?:nail)?|orig(?:inal)?|copy|e\d{10,13}"
    r"|[wh]_?\d{2,5}|q\d{1,3})|[-_ ]?\(\d{1,2}\))$",
    re.I,
)
_IN_QUERY = ("url", "src", "image", "img", "file", "path")
_NAMELESS = frozenset(("image", "img", "photo", "picture", "index", "default", "main", "lead", "original", "file"))


def file_name(address: str) -> str:
    """The file name in an address or path, unescaped, without query; that of a file named in the query of a resizing service."""
    parts = urlsplit(address.replace("\\", "/") if "://" not in address else address)
    if not _PICTURE.search(parts.path):
        for key, value in parse_qsl(parts.query):
            if key.casefold() in _IN_QUERY and _PICTURE.search(value):
                return file_name(value)
    return PurePosixPath(unquote(parts.path)).name


def is_picture_address(address: str) -> bool:
    """Whether an address leads to a picture rather than to a page."""
    return bool(_PICTURE.search(file_name(address)))


@lru_cache(4096)
def picture_name(address: str) -> str:
    """The name by which an address and a file on disk are the same picture; "" where the name says nothing.

    Letter case, the ending (a ".webp" made of a ".jpg"), sizes such as "-1024x683" and a browser's "(1)" make no difference.
    """
    name = file_name(address).casefold().split("!", 1)[0]
    while (ending := re.search(rf"\.(?:{'|'.join(PICTURES)})$", name)) and ending.start():
        name = name[: ending.start()]
    while (shorter := _APPENDED.sub("", name)) != name and shorter:
        name = shorter
    name = re.sub(r"[\s_+-]+", "-", name).strip("-.")
    return "" if name in _NAMELESS or len(name) < 2 else name
