"""JPEG for reading: where the segments sit, and the blocks they hold (ITU-T T.81 annex B; Exif, XMP part 3, CIPA DC-007)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.limits import LARGEST_BLOCK, MOST_SEGMENTS
from captioner.metadata.problems import Damaged

SUFFIXES = (".jpg", ".jpeg", ".jpe", ".jfif")

READ_ONLY = ""
"""Why no such file is written ("" = in place)."""

SOI, EOI, SOS, APP0, APP1, APP2, APP11, APP13 = 0xD8, 0xD9, 0xDA, 0xE0, 0xE1, 0xE2, 0xEB, 0xED
EXIF, XMP, XMP_EXTENSION = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP, MPF = b"Photoshop 3.0\0", b"MPF\0"
LIMIT = 65533
"""The most bytes that one segment's payload can have."""

_MOST_STRAY_BYTES = 4096
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_OURS = frozenset((APP1, APP13))
_BARE = frozenset((SOI, EOI, 0x01, *range(0xD0, 0xD8)))
"""Markers that have no payload, and so no place among segments."""
_AFTER_SCAN = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")


class Segment(NamedTuple):
    """One marker segment: `start` is its first FF (fill bytes included), `body` where its payload starts, `end` where it ends.

    The last one is SOS, which is given no extent.
    """

    marker: int
    start: int
    body: int
    end: int


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a JPEG."""
    return head[:3] == b"\xff\xd8\xff"


def segments(source: Source) -> Iterator[Segment]:
    """Every segment from SOI to SOS; stray bytes between two count to the later one. Raises Damaged where the chain breaks."""
    return map(Segment._make, _chain(source))


def _chain(source: Source) -> Iterator[tuple[int, int, int, int]]:
    """The same as bare tuples, which are made faster."""
    at = start = 2
    number = 0
    known, near, size = source.head, len(source.head) - 4, source.size
    while True:
        head = known[at : at + 4] if at <= near else source.take(at, at + 4)
        if len(head) < 4:
            raise Damaged("it breaks off before its picture data")
        first, marker, high, low = head
        if first != 0xFF or marker in (0xFF, 0x00):
            at = _next_marker(source, at + 1)
            if at - start > _MOST_STRAY_BYTES:
                raise Damaged("its segments are broken")
            continue
        if marker == SOS:
            yield SOS, start, at + 4, start
            return
        length = high << 8 | low
        end = at + 2 + length
        if length < 2 or marker in _BARE:
            raise Damaged("its segments are broken")
        if end > size:
            raise Damaged("it breaks off before its picture data")
        yield marker, start, at + 4, end
        at = start = end
        number += 1
        if number > MOST_SEGMENTS:
            raise Damaged("it has more segments than any picture")


def _next_marker(source: Source, at: int) -> int:
    """Where the next FF stands, from `at` on; raises Damaged where there is none near."""
    found = source.take(at, at + 1024).find(b"\xff")
    if found < 0:
        raise Damaged("its segments are broken")
    return at + found


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a JPEG, and its size; raises Damaged where it breaks off before its picture data."""
    found = Blocks("JPEG")
    exifs: list[bytes] = []
    packets: list[bytes] = []
    extensions: list[bytes] = []
    resources: list[bytes] = []
    taken = 0
    for marker, _, body, end in _chain(source):
        if marker in _OURS:
            taken += end - body
            if taken > LARGEST_BLOCK:
                raise Damaged("it has more metadata than any picture")
            named = source.take(body, min(end, body + len(XMP_EXTENSION)))
            if marker == APP13:
                if named.startswith(PHOTOSHOP):
                    resources.append(source.take(body + len(PHOTOSHOP), end))
            elif named.startswith(EXIF[:5]):
                exifs.append(source.take(body + len(EXIF), end))
            elif named.startswith(XMP):
                packets.append(source.take(body + len(XMP), end))
            elif named.startswith(XMP_EXTENSION):
                extensions.append(source.take(body + len(XMP_EXTENSION), end))
        elif marker in _FRAMES:
            frame = source.take(body, body + 5)
            found.height, found.width = int.from_bytes(frame[1:3], "big"), int.from_bytes(frame[3:5], "big")
        elif marker == APP11 and not found.signed:
            found.signed = b"c2pa" in source.take(body, min(end, body + 256))
    if not found.width:
        raise Damaged("it has no picture in it")
    found.exif, found.xmp = (exifs or [b""])[0], (packets or [b""])[0]
    found.several_xmp = len(packets) > 1
    found.photoshop = tuple(resources)
    found.read_only = _refusal(source, len(exifs), len(packets))
    if extensions:
        _join_extensions(found, extensions)
    return found


def _refusal(source: Source, exifs: int, packets: int) -> str:
    if exifs > 1:
        return "it has two Exif blocks, and programs differ on which one counts"
    if packets > 1:
        return "it has two XMP packets, and programs differ on which one counts"
    if source.in_memory and source.take(source.size - 12, source.size - 9) == b"AXS":  # reading keeps to the header
        return "it ends in an AFCP block, whose pointers any edit would break"
    return ""


def _join_extensions(found: Blocks, chunks: list[bytes]) -> None:
    """Put the chunks of extended XMP together: GUID, full length, offset, data (XMP part 3, section 1.1.3.1)."""
    parts = {}
    for chunk in chunks:
        if chunk[:32] in found.xmp:
            parts[int.from_bytes(chunk[36:40], "big")] = chunk[40:]
    joined = b"".join(parts[offset] for offset in sorted(parts))
    if not parts or len(joined) != int.from_bytes(chunks[0][32:36], "big"):
        found.warnings.append("A part of its XMP (an extension) is incomplete and was not read.")
        return
    found.extended_xmp = joined


def end_of_image(data: bytes, scan: int) -> int:
    """Where the picture ends: just behind its EOI, or the end of the data where it has none. `scan` is the place of SOS."""
    at = scan
    while at + 4 <= len(data):
        marker = data[at + 1]
        if marker == EOI:
            return at + 2
        if 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 2
        elif marker == 0xFF:
            at += 1
            continue
        else:
            at += 2 + (data[at + 2] << 8 | data[at + 3])
        following = _AFTER_SCAN.search(data, at)
        if not following:
            return len(data)
        at = following.start()
    return at + 2 if data[at : at + 2] == b"\xff\xd9" else len(data)


def breaks_off(data: bytes) -> bool:
    """Whether the picture has no end, as a transfer that was cut leaves it; raises Damaged."""
    if data.endswith(b"\xff\xd9"):
        return False  # the picture ends there, or before
    end = end_of_image(data, scan_start(Source.of(data)))
    return data[end - 2 : end] != b"\xff\xd9"


def scan_start(source: Source) -> int:
    """The place of SOS; raises Damaged."""
    *_, last = segments(source)
    return last.start


def digested(data: bytes) -> bytes:
    """The bytes that are the picture itself: from SOS to EOI of the primary image."""
    start = scan_start(Source.of(data))
    return data[start : end_of_image(data, start)]
