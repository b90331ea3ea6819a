"""Exif for writing: overwrite where it fits, else append and patch one pointer, so that every other byte keeps its offset.

MakerNotes often hold absolute offsets; nothing that is already in the block ever moves.
"""

from __future__ import annotations

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from captioner.metadata import limits
from captioner.metadata.problems import Damaged, LeftAlone, Unwritable
from captioner.metadata.standards import exif

LIMIT = 65527
"""The longest TIFF block that an APP1 segment can hold."""

_HEADER = b"II*\0\0\0\0\0"
"""A block without any IFD, to start from."""

_POINTERS = frozenset((exif.EXIF_IFD, exif.GPS_IFD, exif.INTEROPERABILITY_IFD, exif.SUB_IFDS))
_DATA = {exif.THUMBNAIL: exif.THUMBNAIL_LENGTH, 0x0111: 0x0117, 0x0144: 0x0145}
"""Tags that point at data, and the tags that hold the data's length."""
_ASCII, _LONG = 2, 4
_DAMAGED = "Its Exif is damaged and was left as it is."
_DEEPEST = 16
"""IFDs that hang one on the other; what is deeper is broken."""


class Entry(NamedTuple):
    """One 12-byte entry of an IFD: `at` is its place, `value` the place of its value, `size` the value's bytes."""

    tag: int
    kind: int
    number: int
    at: int
    value: int
    size: int

    @property
    def inline(self) -> bool:
        """Whether the value stands in the entry itself."""
        return self.size <= 4


@dataclass(slots=True)
class Layout:
    """What is known of a TIFF block: its IFDs, every range in use, and how far it may grow.

    A value that lies outside the block reads as nothing today; past `ceiling`, growth would make it read as our bytes.
    """

    order: str
    main: list[Entry] = field(default_factory=list)
    photo: list[Entry] | None = None
    entries: list[Entry] = field(default_factory=list)
    tables: list[tuple[int, int]] = field(default_factory=lambda: [(0, 8)])
    data: list[tuple[int, int]] = field(default_factory=list)
    ceiling: int = 1 << 32

    def dangles(self, place: int, size_of_block: int) -> None:
        """Note that something points to this place, at or beyond the end of the block."""
        self.ceiling = min(self.ceiling, max(place, size_of_block))

    def values(self) -> list[tuple[int, int]]:
        """Where values stand that have no room in their entry."""
        return [(value, value + size) for _, _, _, _, value, size in self.entries if size > 4]

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """Every range that is known to be in use."""
        return self.tables + self.values() + self.data

    @property
    def end(self) -> int:
        """The end of the last byte that is known to be in use."""
        return max(end for _, end in self.ranges)


def survey(block: bytes) -> Layout:
    """Walk every IFD; raises LeftAlone where the structure is broken or larger than any, Unwritable where it loops."""
    seen: set[int] = set()
    try:
        layout = Layout(exif.byte_order(block))
        (start,) = struct.unpack_from(layout.order + "I", block, 4)
        layout.main, following = _walk(block, layout, start, seen, chained=True)
    except (Damaged, struct.error):
        raise LeftAlone(_DAMAGED) from None
    while following:
        try:
            _, following = _walk(block, layout, following, seen, chained=True)
        except Damaged:
            layout.dangles(following, len(block))
            break
    if _overlap(layout.tables, layout.values()):
        raise LeftAlone(_DAMAGED)  # a value that lies on a table would change with it
    _check_tags(layout.main)
    return layout


def _overlap(ones: list[tuple[int, int]], others: list[tuple[int, int]]) -> bool:
    """Whether a range of the one list shares a byte with a range of the other."""
    starts, ends = sorted(start for start, _ in ones), sorted(end for _, end in ones)
    return any(bisect_left(starts, high) > bisect_right(ends, low) for low, high in others)


def _check_tags(entries: list[Entry]) -> None:
    if len(entries) != len({entry.tag for entry in entries}):
        raise LeftAlone("Its Exif states a tag twice and was left as it is.")


def _walk(
    block: bytes, layout: Layout, start: int, seen: set[int], depth: int = 0, *, chained: bool = False
) -> tuple[list[Entry], int]:
    """The entries of the IFD at `start`, and where the next one is (0: nowhere); the IFDs that hang on it are noted, and may dangle."""
    if start in seen:
        raise Unwritable("the directories of its Exif run in a loop")
    if depth > _DEEPEST or len(seen) >= limits.MOST_DIRECTORIES:
        raise LeftAlone(_DAMAGED)
    entries, following = _table(block, layout, start, chained)
    seen.add(start)
    layout.entries += entries
    for entry in entries:
        if entry.tag in _POINTERS:
            _walk_pointed(block, layout, entry, seen, depth + 1)
    _add_data(block, layout, entries)
    return entries, following if chained else 0  # only the main chain has a next IFD; elsewhere cameras leave garbage


def _table(block: bytes, layout: Layout, start: int, chained: bool) -> tuple[list[Entry], int]:
    order = layout.order
    if not 8 <= start <= len(block) - 2:
        raise Damaged("an IFD lies outside the block")
    (count,) = struct.unpack_from(order + "H", block, start)
    end = start + 2 + 12 * count
    if end > len(block):
        raise Damaged("an IFD is cut off")
    if len(layout.entries) + count > limits.MOST_ENTRIES:
        raise LeftAlone(_DAMAGED)
    entries = []
    at, known = start + 2, len(block)
    for tag, kind, number, value in struct.iter_unpack(order + "HHII", memoryview(block)[at:end]):
        size = exif.TYPE_SIZES.get(kind, 0) * number
        place = value if size > 4 else at + 8
        if place + size > known:
            layout.dangles(place, known)
            size = 0
        entries.append(Entry._make((tag, kind, number, at, place, size)))
        at += 12
    has_next = end + 4 <= len(block)
    # A table that ends with the block counts with the next pointer that it lacks: it needs one once the block grows.
    # Off the main chain many programs leave the pointer out and let values follow at once: it is no part of the table.
    layout.tables.append((start, end + 4 if chained or not has_next else end))
    return entries, struct.unpack_from(order + "I", block, end)[0] if has_next else 0


def _walk_pointed(block: bytes, layout: Layout, entry: Entry, seen: set[int], depth: int) -> None:
    if entry.kind not in (_LONG, 13):
        layout.dangles(0, len(block))
        return
    for at in range(entry.value, entry.value + entry.size, 4):
        (start,) = struct.unpack_from(layout.order + "I", block, at)
        found = None
        try:
            found = _walk(block, layout, start, seen, depth)[0] if start else None
        except Damaged:
            layout.dangles(start, len(block))
        if entry.tag == exif.EXIF_IFD:
            layout.photo = found


def _add_data(block: bytes, layout: Layout, entries: list[Entry]) -> None:
    by_tag = {entry.tag: entry for entry in entries}
    for tag, length_tag in _DATA.items():
        if tag in by_tag and length_tag in by_tag:
            if len(layout.data) + by_tag[tag].number > limits.MOST_STRIPS:
                raise LeftAlone(_DAMAGED)
            starts, lengths = (_numbers(block, layout.order, by_tag[each]) for each in (tag, length_tag))
            for start, length in zip(starts, lengths, strict=False):
                if start + length <= len(block):
                    layout.data.append((start, start + length))
                else:
                    layout.dangles(start, len(block))


def _numbers(block: bytes, order: str, entry: Entry) -> list[int]:
    code = {3: "H", 4: "I"}.get(entry.kind)
    if code is None or not entry.size:
        return []
    return list(struct.unpack_from(f"{order}{entry.number}{code}", block, entry.value))


Values = Mapping[int, tuple[int, bytes]]
"""By tag: a type whose values are single bytes, and the bytes; none removes the tag."""


def edit(block: bytes, changes: Mapping[int, str], *, limit: int = LIMIT) -> bytes:
    """The block with these texts by tag ("" removes one); raises LeftAlone or Unwritable."""
    return place(block, texts(changes), limit=limit)


def texts(changes: Mapping[int, str]) -> Values:
    """Texts as the values of their tags: UTF-8, closed by a zero."""
    return {tag: (_ASCII, text.encode() + b"\0" if text else b"") for tag, text in changes.items()}


def place(block: bytes, values: Values, *, limit: int = LIMIT) -> bytes:
    """The block with these values; raises LeftAlone, or Unwritable where it would pass `limit`.

    A block padded with zeros (Nikon) is grown into its padding where it would pass the limit otherwise.
    """
    edited = _Editor(block or _HEADER, survey(block) if block else Layout("<")).apply(values)
    if len(edited) <= limit:
        return edited
    layout = survey(block)
    used = layout.end + layout.end % 2
    if not block[used:].strip(b"\0"):
        edited = _Editor(block[:used], layout).apply(values)
        if len(edited) <= limit:
            return edited.ljust(min(len(block), limit), b"\0")
    raise Unwritable("its Exif is so full that the new text has no room")


def room(block: bytes, tag: int) -> int:
    """How many bytes the value of this tag has in the first IFD; 0 where it has none, or the block is damaged."""
    try:
        return next((entry.size for entry in survey(block).main if entry.tag == tag), 0)
    except LeftAlone:
        return 0


class _Editor:
    """Applies changes to one TIFF block whose layout is known."""

    def __init__(self, data: bytes, layout: Layout) -> None:
        self._data = bytearray(data)
        self._layout = layout
        self._size_before = len(data)
        self._freed: set[int] = set()

    def apply(self, values: Values) -> bytes:
        self._free_tail(values)
        in_photo = {tag: value for tag, value in values.items() if tag in exif.IN_EXIF}
        in_main = {tag: value for tag, value in values.items() if tag not in exif.IN_EXIF}
        pointers: dict[int, bytes] = {}
        if in_photo:
            pointers = self._apply_photo(in_photo)
        moved = self._apply_ifd(self._layout.main, in_main, pointers, exists=self._first_ifd() != 0)
        if moved:
            struct.pack_into(self._layout.order + "I", self._data, 4, moved)
        if len(self._data) > max(self._size_before, self._layout.ceiling):
            raise LeftAlone("Its Exif has a pointer that leads nowhere, so nothing was added to it.")
        return bytes(self._data)

    def _free_tail(self, values: Values) -> None:
        """Cut off the old values that stand last, so that editing a text again and again does not make the block grow."""
        own = [
            each
            for each in (*self._layout.main, *(self._layout.photo or []))
            if each.tag in values and not each.inline and self._is_alone(each)
        ]
        for each in sorted(own, key=lambda entry: entry.value, reverse=True):
            end = each.value + each.size
            if end != len(self._data) and self._data[end:] != b"\0":
                return
            del self._data[each.value :]
            self._freed.add(each.at)
            self._layout.entries.remove(each)

    def _apply_photo(self, changes: Values) -> dict[int, bytes]:
        """Change the Exif IFD; returns the pointer that the main IFD still lacks."""
        pointer = next((entry for entry in self._layout.main if entry.tag == exif.EXIF_IFD), None)
        if pointer and self._layout.photo is None:
            raise LeftAlone(_DAMAGED)
        _check_tags(self._layout.photo or [])
        moved = self._apply_ifd(self._layout.photo or [], changes, {}, exists=pointer is not None)
        if not moved:
            return {}
        packed = struct.pack(self._layout.order + "I", moved)
        if pointer is None:
            return {exif.EXIF_IFD: packed}
        self._data[pointer.value : pointer.value + 4] = packed
        return {}

    def _apply_ifd(self, entries: list[Entry], changes: Values, pointers: dict[int, bytes], *, exists: bool) -> int:
        """Change, add and remove entries of one IFD; returns where it now stands if it had to move, else 0."""
        present = {entry.tag: entry for entry in entries}
        removed = {tag for tag, (_, value) in changes.items() if not value and tag in present}
        added = {tag: value for tag, value in changes.items() if value[1] and tag not in present}
        for tag, (kind, value) in changes.items():
            if tag in present and value:
                self._replace(present[tag], kind, value)
        for tag in removed:
            self._blank(present[tag], 0)
        raw = {entry.tag: bytes(self._data[entry.at : entry.at + 12]) for entry in entries if entry.tag not in removed}
        if added or pointers:
            for tag, (kind, value) in added.items():
                raw[tag] = self._new_entry(tag, kind, value, len(value))
            for tag, pointer in pointers.items():
                raw[tag] = self._new_entry(tag, _LONG, pointer, 1)
            return self._append(self._packed(raw, entries, set(added) | set(pointers), exists=exists))
        if removed:
            self._shrink(entries, list(raw.values()))
        return 0

    def _packed(self, raw: dict[int, bytes], entries: list[Entry], new: set[int], *, exists: bool) -> bytes:
        """The table of a moved IFD: old entries in their order, each new one before the first greater tag."""
        order = [entry.tag for entry in entries if entry.tag in raw]
        for tag in sorted(new):
            place = next((i for i, other in enumerate(order) if other > tag), len(order))
            order.insert(place, tag)
        following = b"\0\0\0\0"
        if entries or exists:
            end = entries[-1].at + 12 if entries else self._first_ifd() + 2
            following = bytes(self._data[end : end + 4]).ljust(4, b"\0")
        return struct.pack(self._layout.order + "H", len(order)) + b"".join(raw[tag] for tag in order) + following

    def _first_ifd(self) -> int:
        return int(struct.unpack_from(self._layout.order + "I", self._data, 4)[0])

    def _replace(self, entry: Entry, kind: int, value: bytes) -> None:
        if len(value) <= 4:
            self._blank(entry, 0)
            head = struct.pack(self._layout.order + "HHI", entry.tag, kind, len(value))
            self._data[entry.at : entry.at + 12] = head + value.ljust(4, b"\0")
        elif not entry.inline and len(value) <= entry.size and entry.at not in self._freed and self._is_alone(entry):
            self._data[entry.value : entry.value + len(value)] = value
            self._blank(entry, len(value))
            struct.pack_into(self._layout.order + "HI", self._data, entry.at + 2, kind, len(value))
        else:
            self._blank(entry, 0)
            self._data[entry.at : entry.at + 12] = self._new_entry(entry.tag, kind, value, len(value))

    def _new_entry(self, tag: int, kind: int, value: bytes, count: int) -> bytes:
        head = struct.pack(self._layout.order + "HHI", tag, kind, count)
        if len(value) <= 4:
            return head + value.ljust(4, b"\0")
        return head + struct.pack(self._layout.order + "I", self._append(value))

    def _append(self, data: bytes) -> int:
        """Put data behind all that is in use, on an even place, and return that place."""
        self._data += b"\0" * (self._layout.end - len(self._data))
        self._data += b"\0" * (len(self._data) % 2)
        at = len(self._data)
        self._data += data
        return at

    def _blank(self, entry: Entry, keep: int) -> None:
        """Zero the old text behind its first `keep` bytes, unless something else uses the same bytes."""
        if not entry.inline and entry.at not in self._freed and self._is_alone(entry):
            self._data[entry.value + keep : entry.value + entry.size] = bytes(entry.size - keep)

    def _is_alone(self, entry: Entry) -> bool:
        start, end = entry.value, entry.value + entry.size
        return sum(low < end and start < high for low, high in self._layout.ranges) == 1

    def _shrink(self, entries: list[Entry], kept: list[bytes]) -> None:
        """Write an IFD with fewer entries where it stands; the room that is left is zeroed."""
        start, end = entries[0].at - 2, entries[-1].at + 12
        following = bytes(self._data[end : end + 4])
        table = struct.pack(self._layout.order + "H", len(kept)) + b"".join(kept) + following
        self._data[start : end + len(following)] = table.ljust(end + len(following) - start, b"\0")
