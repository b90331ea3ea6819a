"""What other writers lose when they write the same twelve fields into the same pictures; `lossless.py --beside` prints the table.

Each writer works on a fresh copy of every JPEG that decodes; exiftool says before and after what the file holds. A loss is a value of
another tag that is gone or changed, or a picture whose bytes from SOS to the end changed. What a writer adds, and its own name
in the packet, is none.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.values import texts_in

if TYPE_CHECKING:
    from types import ModuleType

TWELVE = (
    "caption", "headline", "title", "byline", "byline_title", "credit", "source", "city", "country", "keywords", "copyright_notice", "job_id",
)  # fmt: skip
_EXIF = {"caption": "ImageDescription", "byline": "Artist", "copyright_notice": "Copyright"}
_LANGUAGES = ("dc:description", "dc:title", "dc:rights")

Tags = dict[str, list[str]]
Write = Callable[[Path, PhotoMetadata], bool]
"""Writes the twelve fields; whether it says that it did."""


def beside(folder: Path, judge: ModuleType) -> str:
    """The table for people; `judge` is lossless.py."""
    lines = [f"{'writer':12} {'written':>8} {'refused':>8} {'lost something':>15}   most often lost"]
    for name, write in _writers(judge).items():
        written, refused, lost, what = _tried(folder, judge, write)
        often = ", ".join(f"{kind} ({number})" for kind, number in what.most_common(4))
        lines.append(f"{name:12} {written:8} {refused:8} {lost:15}   {often}")
    return "\n".join(lines)


def _tried(folder: Path, judge: ModuleType, write: Write) -> tuple[int, int, int, Counter[str]]:
    """How many files were written, refused, and of those written lost something; and of what groups that was."""
    what: Counter[str] = Counter()
    lost = refused = 0
    with tempfile.TemporaryDirectory(prefix="captioner-beside-") as name:
        table = judge.Table()
        copies = {
            copy: path for copy, path in judge.copies_of(folder, Path(name), table).items() if judge.is_jpeg(copy)
        }
        before = judge.exiftool(list(copies))
        originals = {copy: copy.read_bytes() for copy in copies}
        done = [copy for copy in copies if write(copy, judge.GOAL)]
        refused = len(copies) - len(done)
        after = judge.exiftool(done)
        for copy in done:
            groups = set(_lost(judge, before[copy], after[copy], originals[copy], copy.read_bytes()))
            what.update(groups)
            lost += bool(groups)
    return len(done), refused, lost, what


def _lost(judge: ModuleType, was: Tags, now: Tags, old: bytes, new: bytes) -> Iterator[str]:
    """The groups of tags of which a value is gone or changed."""
    for key, values in was.items():
        group, _, name = key.rpartition(":")
        told = name == "XMPToolkit" or group.startswith(("ExifTool", "File")) or judge.may_change(key)
        if not told and now.get(key, []) != values:
            yield "comment" if name == "Comment" else group.split(":")[0]
    if any(judge.picture_problems(old, new, was, now)):
        yield "picture or preview"


def _writers(judge: ModuleType) -> dict[str, Write]:
    found: dict[str, Write] = {"Captioner": lambda path, goal: _captioner(path, goal, judge)}
    if shutil.which("exiftool"):
        found["exiftool"] = _exiftool
    if shutil.which("exiv2"):
        found["exiv2"] = _exiv2
    return found


def _captioner(path: Path, goal: PhotoMetadata, judge: ModuleType) -> bool:
    try:
        return bool(metadata.write(path, goal, TWELVE, policy=judge.POLICY).fields)
    except FileError:
        return False


def _exiftool(path: Path, goal: PhotoMetadata) -> bool:
    from lossless import DC_NAMES, IIM_NAMES

    order = ["exiftool", "-q", "-m", "-overwrite_original", "-charset", "iptc=UTF8", "-IPTC:CodedCharacterSet=UTF8"]
    for name in TWELVE:
        prefix, _, local = FIELDS[name].xmp.partition(":")
        for text in texts_in(goal[name]):
            order += [f"-XMP-{prefix}:{DC_NAMES.get(local, local)}={text}", f"-IPTC:{IIM_NAMES[name]}={text}"]
        if name in _EXIF:
            order.append(f"-IFD0:{_EXIF[name]}={'; '.join(texts_in(goal[name]))}")
    return not subprocess.run([*order, str(path)], capture_output=True, check=False).returncode


def _exiv2(path: Path, goal: PhotoMetadata) -> bool:
    from second_readers import IIM_NAMES

    orders = ["set Iptc.Envelope.CharacterSet String \x1b%G"]
    for name in TWELVE:
        declared, texts = FIELDS[name], texts_in(goal[name])
        key = f"Xmp.{declared.xmp.replace(':', '.')}"
        language = "lang=x-default " if declared.xmp in _LANGUAGES else ""
        orders += [f"set {key} {language}{text}" for text in texts]
        iim = f"Iptc.Application2.{IIM_NAMES[name]}"
        orders += [f"{'set' if number == 0 else 'add'} {iim} String {text}" for number, text in enumerate(texts)]
        if name in _EXIF:
            orders.append(f"set Exif.Image.{_EXIF[name]} Ascii {'; '.join(texts)}")
    command = ["exiv2", "-q", *(f"-M{each}" for each in orders), "modify", str(path)]
    return not subprocess.run(command, capture_output=True, check=False).returncode
