"""How fast is writing a caption into files, beside exiftool and exiv2? Over copies of real photographs, in one run.

    python benchmarks/write.py [FOLDER] [COUNT]    (default: ../shared/corpus, 2,000 copies)

Captioner writes Exif, IIM and XMP, reads the result back and waits for the disk, as many files at a time as the desk writes, and one at a time; the
others write the same caption without doing so. The floor is what the disk itself takes for the same files: each one read, copied, synced and
renamed; it is printed for one at a time, and for as many at a time as the desk writes.

They take turns, each with fresh copies of the same files, so that other work on the machine hits them alike; the times are those of the median turn.
Only exiftool has one turn, as it takes long to start.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from read import CORPUS, copies, judge, start_up

from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.iptc import PhotoMetadata
from captioner.metadata import WritePolicy
from captioner.operations.writing import AT_ONCE

TURNS = 10
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
    each = -(-count // TURNS)
    turns: dict[str, list[float]] = {}
    written = 0
    with tempfile.TemporaryDirectory(prefix="captioner-write-") as name:
        for turn in range(TURNS):
            for contender, run in CONTENDERS.items():
                to = Path(name) / contender
                files = fresh(folder, to, each, turn * each)
                start = time.perf_counter()
                taken = run(files)
                turns.setdefault(contender, []).append(time.perf_counter() - start)
                written += taken if contender == "captioner" else 0
                shutil.rmtree(to)
        exiftool = judge(RIVALS["exiftool"], fresh(folder, Path(name) / "exiftool", count)).clock
    seconds = {contender: statistics.median(times) for contender, times in turns.items()}
    seconds["exiftool"] = exiftool * each / count
    mine = seconds["captioner"]
    print(f"{each * TURNS} files in {TURNS} turns, {written} written by Captioner, the others refused unchanged")
    for contender, took in seconds.items():
        compared = "" if took == mine else f"   Captioner is {took / mine:.2f} × as fast"
        print(f"{contender:14} {took:7.2f} s {each / took:8.0f} files/s{compared}")
    bare, loaded = start_up("pass"), start_up("from captioner import metadata")
    print(f"start-up apart: Python {bare * 1000:.0f} ms, with captioner.metadata {loaded * 1000:.0f} ms")
    return 0


def fresh(folder: Path, to: Path, count: int, first: int = 0) -> list[Path]:
    """Copies that nobody has written to yet, and that the disk has: nobody else's bytes are to be waited for."""
    to.mkdir()
    made = copies(folder, to, count, first)
    os.sync()
    return made


def ours(files: list[Path], at_once: int) -> int:
    """Write the caption into them all, so many at a time; how many took it."""
    with ThreadPoolExecutor(at_once) as pool:
        written = sum(pool.map(written_into, files))
    metadata.make_lasting(files[0].parent)
    return written


def written_into(file: Path) -> bool:
    """Whether the file took the caption."""
    try:
        return bool(metadata.write(file, PhotoMetadata(caption=CAPTION), ["caption"], policy=POLICY).fields)
    except FileError:
        return False


def floor(files: list[Path], at_once: int) -> int:
    """Copy, sync and rename each file, so many at a time, and sync the folder behind the last one."""
    with ThreadPoolExecutor(at_once) as pool:
        done = len(list(pool.map(copied, files)))
    metadata.make_lasting(files[0].parent)
    return done


def copied(file: Path) -> None:
    """The file replaced by a copy of itself that the disk has."""
    with file.with_suffix(".new").open("wb") as copy:
        copy.write(file.read_bytes())
        copy.flush()
        os.fsync(copy.fileno())
    file.with_suffix(".new").replace(file)


def other(files: list[Path]) -> int:
    """The same by exiv2."""
    judge(RIVALS["exiv2"], files)
    return len(files)


CONTENDERS: dict[str, Callable[[list[Path]], int]] = {
    "captioner": lambda files: ours(files, AT_ONCE),
    "one at a time": lambda files: ours(files, 1),
    "floor": lambda files: floor(files, 1),
    f"floor by {AT_ONCE}": lambda files: floor(files, AT_ONCE),
    "exiv2": other,
}


if __name__ == "__main__":
    sys.exit(main())
