"""Photoshop image resources, the envelope of IIM: 8BIM records one after the other (Photoshop file format, "Image resources")."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import NamedTuple

from captioner.metadata.limits import MOST_DATASETS
from captioner.metadata.problems import Damaged

IIM, IIM_DIGEST = 0x0404, 0x0425
SIGNATURE = b"8BIM"
_SIGNATURES = frozenset((SIGNATURE, b"AgHg", b"MeSa", b"PHUT", b"DCSR"))


class Resource(NamedTuple):
    """One image resource: `raw` is the whole record as it stands, padding included."""

    signature: bytes
    number: int
    data: bytes
    raw: bytes

    def holds(self, number: int) -> bool:
        """Whether it is the resource of this number; one with another signature (such as AgHg) only looks like it."""
        return self.number == number and self.signature == SIGNATURE


def resources(payload: bytes) -> tuple[list[Resource], bytes]:
    """The records of a payload, and the few bytes of padding behind them; raises Damaged where a record is cut off."""
    found: list[Resource] = []
    at, size = 0, len(payload)
    while size - at >= 12 and payload[at : at + 4] in _SIGNATURES:
        name_end = at + 7 + payload[at + 6]
        name_end += (name_end - at) % 2
        if name_end + 4 > size:
            raise Damaged("its Photoshop resources are cut off")
        (length,) = struct.unpack_from(">I", payload, name_end)
        end = name_end + 4 + length
        if end > size:
            raise Damaged("its Photoshop resources are cut off")
        if len(found) == MOST_DATASETS:
            raise Damaged("it has more Photoshop resources than any picture needs")
        padded = min(end + length % 2, size)
        found.append(
            Resource(
                payload[at : at + 4],
                int.from_bytes(payload[at + 4 : at + 6], "big"),
                payload[name_end + 4 : end],
                payload[at:padded],
            )
        )
        at = padded
    rest = payload[at:]
    if rest.strip(b"\0"):
        raise Damaged("its Photoshop resources can't be told apart")
    return found, rest


def cut_off_iim(payload: bytes) -> bytes:
    """The IIM bytes of a payload that `resources` found damaged, as far as they go: for reading only."""
    at = payload.find(SIGNATURE + IIM.to_bytes(2, "big"))
    if at < 0:
        return b""
    start = at + 7 + payload[at + 6] if at + 6 < len(payload) else len(payload)
    start += (start - at) % 2
    length = int.from_bytes(payload[start : start + 4], "big")
    return payload[start + 4 : start + 4 + length]


def resource(number: int, data: bytes) -> Resource:
    """A new record without a name, padded to an even length."""
    raw = SIGNATURE + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)
    return Resource(SIGNATURE, number, data, raw)


def with_data(old: Resource, data: bytes) -> Resource:
    """The record with other data; its name stays."""
    name_end = 7 + old.raw[6]
    head = old.raw[: name_end + name_end % 2]
    raw = head + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)
    return Resource(old.signature, old.number, data, raw)


def joined(found: Iterable[Resource]) -> bytes:
    """The records as one payload."""
    return b"".join(each.raw for each in found)
