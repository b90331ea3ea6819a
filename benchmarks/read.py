"""How fast is reading? Captioner beside exiftool and exiv2, over the same copies of real photographs, in one run.

    python benchmarks/read.py [FOLDER] [COUNT]    (default: ../shared/corpus, 2,000 copies)

Each judge gets all files in one call; our start-up is printed apart. All run on one core. Trust the ratios, not the times; where other work keeps the
machine busy, those of processor time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from captioner import metadata
from captioner.domain.errors import FileError

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


def copies(folder: Path, to: Path, count: int, first: int = 0) -> list[Path]:
    """`count` copies of the folder's JPEGs, in turn from the `first` one on, small files as they are."""
    pictures = sorted(each for each in folder.rglob("*") if each.suffix.lower() in (".jpg", ".jpeg"))
    made = []
    for number, picture in enumerate(islice(cycle(pictures), first, first + count)):
        copy = to / f"{number:05}.jpg"
        shutil.copyfile(picture, copy)
        made.append(copy)
    return made


class Took(NamedTuple):
    """Seconds by the clock, and seconds of a processor."""

    clock: float
    processor: float

    def times(self, other: Took) -> str:
        """How many times as long the other one took."""
        return f"{other.clock / self.clock:.1f} × as fast ({other.processor / self.processor:.1f} × in processor time)"


def ours(files: list[Path]) -> tuple[Took, int]:
    """How long it takes to read them all, and how many could be read."""
    start, used = time.perf_counter(), time.process_time()
    read = 0
    for file in files:
        try:
            metadata.read(file)
            read += 1
        except FileError:
            continue
    return Took(time.perf_counter() - start, time.process_time() - used), read


def bytes_read(files: list[Path]) -> int | None:
    """How many bytes of these files are read from them, as the system counts them; None where it does not."""
    counted = Path("/proc/self/io")
    if not counted.exists():
        return None
    before = int(counted.read_text().split()[1])
    itself = int(counted.read_text().split()[1]) - before
    before += itself
    ours(files)
    return int(counted.read_text().split()[1]) - before - itself


def judge(command: list[str], files: list[Path]) -> Took:
    """How long another program takes for all of them in one call."""
    start, before = time.perf_counter(), os.times()
    subprocess.run([*command, *map(str, files)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    clock, after = time.perf_counter() - start, os.times()
    return Took(clock, sum(after[2:4]) - sum(before[2:4]))


def start_up(code: str) -> float:
    """Seconds that a fresh Python needs for this line."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def main() -> int:
    """Print files per second and ratios."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    with tempfile.TemporaryDirectory(prefix="captioner-read-") as name:
        files = copies(folder, Path(name), count)
        ours(files)  # once to warm the disk's cache, for everybody
        mine, read = ours(files)
        taken, sizes = bytes_read(files), sum(file.stat().st_size for file in files)
        others = {
            "exiftool -j": judge(["exiftool", "-j"], files),
            "exiv2 -PEIX": judge(["exiv2", "-PEIX"], files),
        }
    print(f"{len(files)} files, {read} read by Captioner")
    print(f"{'captioner':14} {mine.clock:7.2f} s {len(files) / mine.clock:8.0f} files/s")
    for program, took in others.items():
        print(
            f"{program:14} {took.clock:7.2f} s {len(files) / took.clock:8.0f} files/s   Captioner is {mine.times(took)}"
        )
    if taken is not None:
        print(f"of each file {taken / len(files) / 1024:.1f} KiB were read, of {sizes / len(files) / 1024:.1f} KiB")
    bare, loaded = start_up("pass"), start_up("from captioner import metadata")
    print(f"start-up apart: Python {bare * 1000:.0f} ms, with captioner.metadata {loaded * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
