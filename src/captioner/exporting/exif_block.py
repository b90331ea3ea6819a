"""An Exif block made from tags: TIFF 6.0 section 2 and Exif 2.32 section 4.5, in big-endian order, as strict readers want it.

Every directory ends with its pointer to a next one (none), tags are in ascending order, and every value starts at an even offset.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

Tags = Mapping[int, Any]

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, SLONG, SRATIONAL = 1, 2, 3, 4, 5, 7, 9, 10
_NUMBERS = {BYTE: "B", SHORT: "H", LONG: "I", SLONG: "i", RATIONAL: "II", SRATIONAL: "ii"}
_HEADER = b"MM\0*\0\0\0\x08"
_EXIF_POINTER, _GPS_POINTER = 0x8769, 0x8825


def packed(main: Tags, exif: Tags, gps: Tags, types: Mapping[str, Mapping[int, int]]) -> bytes:
    """The block of these directories, from "Exif" on; an empty directory is left out.

    `types` says the type of each tag under "Image", "Exif" and "GPS". Raises ValueError for a value that its type can't hold.
    """
    directories = [("Image", main), ("Exif", exif), ("GPS", gps)]
    entries = {
        name: {tag: (types[name][tag], *_value(types[name][tag], value)) for tag, value in tags.items()}
        for name, tags in directories
    }
    starts = {"Image": len(_HEADER)}
    for name, pointer in (("Exif", _EXIF_POINTER), ("GPS", _GPS_POINTER)):
        if entries[name]:
            entries["Image"][pointer] = (LONG, 1, b"\0\0\0\0")
    here = starts["Image"] + _size(entries["Image"])
    for name, pointer in (("Exif", _EXIF_POINTER), ("GPS", _GPS_POINTER)):
        if entries[name]:
            entries["Image"][pointer] = (LONG, 1, struct.pack(">I", here))
            starts[name] = here
            here += _size(entries[name])
    return b"Exif\0\0" + _HEADER + b"".join(_directory(entries[name], start) for name, start in starts.items())


def _value(kind: int, value: Any) -> tuple[int, bytes]:
    """How many items a value has, and their bytes."""
    try:
        if kind == ASCII:
            return len(value) + 1, bytes(value) + b"\0"
        if kind == UNDEFINED:
            return len(value), bytes(value)
        if kind in (RATIONAL, SRATIONAL):
            items = [value] if isinstance(value[0], int) else list(value)
            return len(items), b"".join(struct.pack(f">{_NUMBERS[kind]}", *item) for item in items)
        items = list(value) if isinstance(value, tuple | bytes) else [value]
        return len(items), struct.pack(f">{len(items)}{_NUMBERS[kind]}", *items)
    except (struct.error, TypeError, KeyError, IndexError) as error:
        raise ValueError(f"no value of Exif type {kind}: {value!r}") from error


Entries = dict[int, tuple[int, int, bytes]]


def _size(entries: Entries) -> int:
    """Of a directory with its values, in bytes."""
    return 2 + 12 * len(entries) + 4 + sum(_even(len(data)) for _, _, data in entries.values() if len(data) > 4)


def _directory(entries: Entries, start: int) -> bytes:
    made, values = struct.pack(">H", len(entries)), b""
    beyond = start + 2 + 12 * len(entries) + 4
    for tag, (kind, count, data) in sorted(entries.items()):
        if len(data) > 4:
            field = struct.pack(">I", beyond + len(values))
            values += data.ljust(_even(len(data)), b"\0")
        else:
            field = data.ljust(4, b"\0")
        made += struct.pack(">HHI", tag, kind, count) + field
    return made + b"\0\0\0\0" + values


def _even(size: int) -> int:
    return size + size % 2
