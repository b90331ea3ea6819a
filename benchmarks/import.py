"""How fast is a whole import, beside programs that only read? Over copies of real photographs, in one run.

    python benchmarks/import.py [FOLDER] [COUNT]    (default: ../shared/corpus, 2,000 copies)

Captioner reads, hashes the image data, renders a thumbnail, parses the caption and stores it all; exiftool and exiv2 print metadata.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from read import CORPUS, copies, judge, start_up

from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish
from captioner.settings import Settings


def main() -> int:
    """Print files per second of a first and of a second import, and ratios."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    with tempfile.TemporaryDirectory(prefix="captioner-import-") as name:
        pictures = Path(name) / "pictures"
        pictures.mkdir()
        files = copies(folder, pictures, count)
        others = {
            "exiftool -j": judge(["exiftool", "-j"], files),
            "exiv2 -PEIX": judge(["exiv2", "-PEIX"], files),
        }
        with Desk.open(Path(name) / "catalog.db", Settings()) as desk:
            first, report = timed_import(desk, pictures)
            again, _ = timed_import(desk, pictures)
    print(f"{len(files)} files: {report}")
    print(f"{'import':14} {first:7.2f} s {len(files) / first:8.0f} files/s")
    print(f"{'import again':14} {again:7.2f} s {len(files) / again:8.0f} files/s")
    for program, took in others.items():
        print(
            f"{program:14} {took.clock:7.2f} s {len(files) / took.clock:8.0f} files/s   {took.clock / first:.2f} × an import's time"
        )
    bare, loaded = start_up("pass"), start_up("import captioner.operations.importing")
    print(f"start-up apart: Python {bare * 1000:.0f} ms, with the import {loaded * 1000:.0f} ms")
    return 0


def timed_import(desk: Desk, folder: Path) -> tuple[float, str]:
    """Seconds that importing the folder takes, and what came of it."""
    start = time.perf_counter()
    report = finish(import_paths(desk, [folder]))
    took = time.perf_counter() - start
    return took, f"{report.imported} imported, {len(report.failed)} could not be read"


if __name__ == "__main__":
    sys.exit(main())
