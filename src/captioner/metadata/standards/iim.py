"""IPTC-IIM for reading: datasets, their charset, and what they say (IIM 4.2, chapter 1 section 1.5)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from captioner.domain.fields import Dataset
from captioner.domain.values import PartialDate
from captioner.metadata.limits import LARGEST_IIM, MOST_DATASETS
from captioner.metadata.problems import Damaged
from captioner.metadata.standards.charset import Charset, charset_of

MARKER: Dataset = (1, 90)
VERSION: Dataset = (2, 0)
_BINARY = frozenset((0, 125, 200, 201, 202))
"""Numbers of record 2 that hold no text: version, rasterised caption, preview format, version and data."""

_DATE = re.compile(r"(\d{4})[-:/]?(\d\d)[-:/]?(\d\d)")
_NO_OFFSET = "-0000"
_TIME = re.compile(r"(\d\d):?(\d\d):?(\d\d)?(?:([+-])(\d\d):?(\d\d)|Z)?")


Texts = dict[Dataset, list[str]]
"""The texts of record 2 by dataset."""


class DataSet(NamedTuple):
    """One dataset as it stands in the block."""

    id: Dataset
    value: bytes

    @property
    def is_text(self) -> bool:
        """Whether its value is text in the block's charset."""
        return self.id[0] == 2 and self.id[1] not in _BINARY


@dataclass(frozen=True, slots=True)
class Iim:
    """An IIM block taken apart: datasets in order, the padding behind them, and how its text is to be decoded."""

    datasets: Sequence[DataSet] = ()
    rest: bytes = b""
    charset: Charset = field(default_factory=lambda: Charset("utf-8"))
    cut_off: bool = False

    def texts(self) -> Texts:
        """The texts of record 2 by dataset, in order, without padding and what follows a NUL; blank ones are left out."""
        found: Texts = {}
        decode = self.charset.decode
        for dataset in self.datasets:
            if dataset.is_text and (text := decode(dataset.value).lstrip("\0").partition("\0")[0].rstrip(" ")):
                found.setdefault(dataset.id, []).append(text)
        return found


def read(block: bytes, undeclared: str = "auto", known: Iterable[str] = ()) -> Iim:
    """Take an IIM block apart; one that is cut in the middle, or larger than any, is read as far as it goes. Never raises.

    `undeclared` and `known` help to tell the charset of text that does not say its own (`charset_of`).
    """
    datasets: list[DataSet] = []
    marker = b""
    at, size = 0, len(block)
    cut_off = size > LARGEST_IIM
    while at + 5 <= size and block[at] == 0x1C and not cut_off and len(datasets) < MOST_DATASETS:
        try:
            start, end = _extent(block, at)
        except Damaged:
            cut_off = True
            break
        dataset = DataSet((block[at + 1], block[at + 2]), block[start:end])
        datasets.append(dataset)
        if dataset.id == MARKER:
            marker = dataset.value
        at = end
    rest = block[at:]
    texts = [dataset.value for dataset in datasets if dataset.is_text]
    return Iim(datasets, rest, charset_of(marker, texts, undeclared, known), cut_off or bool(rest.strip(b"\0")))


def _extent(block: bytes, at: int) -> tuple[int, int]:
    """Where the value of the dataset at `at` starts and ends; raises Damaged where it would pass the block's end."""
    length = int.from_bytes(block[at + 3 : at + 5], "big")
    start = at + 5
    if length & 0x8000:  # an extended dataset: the length of its length
        wide = length & 0x7FFF
        length = int.from_bytes(block[start : start + wide], "big")
        start += wide
    if start + length > len(block):
        raise Damaged("its IIM block is cut off")
    return start, start + length


def digest(block: bytes) -> bytes:
    """The MD5 that Photoshop resource 0x0425 holds for this block."""
    return hashlib.md5(block, usedforsecurity=False).digest()


def date(day: str, time: str) -> PartialDate | None:
    """The date that 2:55 and 2:60 state, as far as they are plausible: "20230300" is March 2023."""
    match = _DATE.fullmatch(day.strip())
    if not match or match[1] == "0000":
        return None
    parts = [match[1]] + [part for part in match.groups()[1:] if part != "00"]
    if match[2] == "00":
        parts = parts[:1]
    iso = "-".join(parts)
    for candidate in (iso + _iso_time(time) if len(parts) == 3 else iso, iso):
        try:
            return PartialDate.parse(candidate)
        except ValueError:
            continue
    return None


def _iso_time(time: str) -> str:
    match = _TIME.fullmatch(time.strip())
    if not match:
        return ""
    hour, minute, second, sign, zone_hour, zone_minute = match.groups()
    if time.strip().endswith(_NO_OFFSET):
        sign = ""
    zone = f"{sign}{zone_hour}:{zone_minute}" if sign else ("+00:00" if time.strip().endswith("Z") else "")
    return f"T{hour}:{minute}:{second or '00'}{zone}"


SUBJECT: Dataset = (2, 12)
GENRE: Dataset = (2, 4)
CODED: frozenset[Dataset] = frozenset((SUBJECT, GENRE))
"""Datasets that say more than the property does: 2:04 "001:Current", 2:12 "IPTC:15054000:sport::soccer" (IIM 4.2, chapter 6)."""

_SUBJECT = re.compile(r"[^:*?]{1,32}:(\d{8})(?::[^:]*){0,3}", re.ASCII)
_GENRE = re.compile(r"\d{3}:(.+)", re.DOTALL | re.ASCII)


def without_code(id: Dataset, text: str) -> str:
    """What a dataset of CODED states as a property: the reference of a subject, the name of a genre."""
    match = (_SUBJECT if id == SUBJECT else _GENRE).fullmatch(text)
    return match[1] if match else text


def with_code(id: Dataset, text: str) -> str:
    """What a dataset holds for a text: a subject's reference behind its provider, a genre's name behind a number that says nothing."""
    if id == SUBJECT:
        return f"IPTC:{text}" if re.fullmatch(r"\d{8}", text, re.ASCII) else text
    return f"000:{text}" if id == GENRE else text


def stated(date: PartialDate) -> tuple[str, str]:
    """What 2:55 and 2:60 hold for a date: "20230300" where the day is not known, no time where none is.

    IIM demands an offset (HHMMSS±HHMM). One that is not known is written as -0000, which RFC 3339 (section 4.3) has for just that: +0000
    would claim UTC. It is read back as not known.
    """
    day = f"{date.year:04d}{date.month:02d}{date.day:02d}"
    if not date.time:
        return day, ""
    return day, date.time[:8].replace(":", "").ljust(6, "0") + (date.offset.replace(":", "") or _NO_OFFSET)


def cut(text: str, max_bytes: int) -> str:
    """The longest beginning of a text that fits that many bytes of UTF-8 (0: any number); never half a character."""
    encoded = text.encode()
    if not max_bytes or len(encoded) <= max_bytes:
        return text
    return encoded[:max_bytes].decode(errors="ignore")
