"""How fast is reading? Captioner beside exiftool and exiv2, over the same copies of real photographs, in one run.

    python benchmarks/read.py [FOLDER] [COUNT]    (default: ../shared/corpus, 2,000 copies)

Each judge gets all files in one call; our start-up is printed apart. Trust the ratios, not the times.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from captioner import metadata
from captioner.domain.errors import FileError

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


def copies(folder: Path, to: Path, count: int) -> list[Path]:
    """`count` copies of the folder's JPEGs, in turn, small files as they are."""
    pictures = sorted(each for each in folder.rglob("*") if each.suffix.lower() in (".jpg", ".jpeg"))
    made = []
    for number, picture in enumerate(islice(cycle(pictures), count)):
        copy = to / f"{number:05}.jpg"
        shutil.copyfile(picture, copy)
        made.append(copy)
    return made


def ours(files: list[Path]) -> tuple[float, int]:
    """Seconds to read them all, and how many could be read."""
    start = time.perf_counter()
    read = 0
    for file in files:
        try:
            metadata.read(file)
            read += 1
        except FileError:
            continue
    return time.perf_counter() - start, read


def judge(command: list[str], files: list[Path]) -> float:
    """Seconds that another program takes for all of them in one call."""
    start = time.perf_counter()
    subprocess.run([*command, *map(str, files)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


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
        others = {
            "exiftool -j": judge(["exiftool", "-j"], files),
            "exiv2 -PEIX": judge(["exiv2", "-PEIX"], files),
        }
    print(f"{len(files)} files, {read} read by Captioner")
    print(f"{'captioner':14} {mine:7.2f} s {len(files) / mine:8.0f} files/s")
    for program, seconds in others.items():
        print(
            f"{program:14} {seconds:7.2f} s {len(files) / seconds:8.0f} files/s   Captioner is {seconds / mine:.1f} × as fast"
        )
    bare, loaded = start_up("pass"), start_up("from captioner import metadata")
    print(f"start-up apart: Python {bare * 1000:.0f} ms, with captioner.metadata {loaded * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
