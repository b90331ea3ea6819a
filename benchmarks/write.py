"""How fast is writing a caption into files, beside exiftool and exiv2? Over copies of real photographs, in one run.

    python benchmarks/write.py [FOLDER] [COUNT]    (default: ../shared/corpus, 2,000 copies)

Captioner writes Exif, IIM and XMP, reads the result back and waits for the disk, as many files at a time as the desk writes, and one at a time; the
others write the same caption without doing so. The floor is what the disk itself takes for the same files, in the same run: each one read, copied,
synced and renamed; it is printed for one at a time, and for as many at a time as the desk writes.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from read import CORPUS, copies, judge, start_up

from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.iptc import PhotoMetadata
from captioner.metadata import WritePolicy
from captioner.operations.writing import AT_ONCE

CAPTION = "Commuters cross a bridge in fog in Shanghai, China, December 4, 2023. /CFP"
POLICY = WritePolicy(lasting=False)
"""The folder is synced once, behind the last file."""
RIVALS = {
    "exiftool": [
        "exiftool", "-q", "-m", "-overwrite_original",
        f"-ImageDescription={CAPTION}", f"-IPTC:Caption-Abstract={CAPTION}", f"-XMP-dc:Description={CAPTION}",
    ],
    "exiv2": [
        "exiv2", f"-Mset Exif.Image.ImageDescription {CAPTION}",
        f"-Mset Iptc.Application2.Caption {CAPTION}", f"-Mset Xmp.dc.description {CAPTION}", "modify",
    ],
}  # fmt: skip


def main() -> int:
    """Print files per second and ratios, each program on fresh copies."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    with tempfile.TemporaryDirectory(prefix="captioner-write-") as name:
        mine, written = ours(fresh(folder, Path(name) / "captioner", count), AT_ONCE)
        others = {"one at a time": ours(fresh(folder, Path(name) / "single", count), 1)[0]}
        others["floor"] = floor(fresh(folder, Path(name) / "floor", count), 1)
        others[f"floor by {AT_ONCE}"] = floor(fresh(folder, Path(name) / "floors", count), AT_ONCE)
        others |= {
            rival: judge(order, fresh(folder, Path(name) / rival, count)).clock for rival, order in RIVALS.items()
        }
    print(f"{count} files, {written} written by Captioner, the others refused unchanged")
    print(f"{'captioner':14} {mine:7.2f} s {count / mine:8.0f} files/s")
    for program, seconds in others.items():
        print(
            f"{program:14} {seconds:7.2f} s {count / seconds:8.0f} files/s   Captioner is {seconds / mine:.2f} × as fast"
        )
    bare, loaded = start_up("pass"), start_up("from captioner import metadata")
    print(f"start-up apart: Python {bare * 1000:.0f} ms, with captioner.metadata {loaded * 1000:.0f} ms")
    return 0


def fresh(folder: Path, to: Path, count: int) -> list[Path]:
    """Copies that nobody has written to yet, and that the disk has: their own way there is nobody's to wait for."""
    to.mkdir()
    made = copies(folder, to, count)
    os.sync()
    return made


def ours(files: list[Path], at_once: int) -> tuple[float, int]:
    """Seconds to write the caption into them all, so many at a time, and how many took it."""
    start = time.perf_counter()
    with ThreadPoolExecutor(at_once) as pool:
        written = sum(pool.map(written_into, files))
    metadata.make_lasting(files[0].parent)
    return time.perf_counter() - start, written


def written_into(file: Path) -> bool:
    """Whether the file took the caption."""
    try:
        return bool(metadata.write(file, PhotoMetadata(caption=CAPTION), ["caption"], policy=POLICY).fields)
    except FileError:
        return False


def floor(files: list[Path], at_once: int) -> float:
    """Seconds to copy, sync and rename each file, so many at a time, and to sync the folder behind the last one."""
    start = time.perf_counter()
    with ThreadPoolExecutor(at_once) as pool:
        list(pool.map(copied, files))
    metadata.make_lasting(files[0].parent)
    return time.perf_counter() - start


def copied(file: Path) -> None:
    """The file replaced by a copy of itself that the disk has."""
    with file.with_suffix(".new").open("wb") as copy:
        copy.write(file.read_bytes())
        copy.flush()
        os.fsync(copy.fileno())
    file.with_suffix(".new").replace(file)


if __name__ == "__main__":
    sys.exit(main())
