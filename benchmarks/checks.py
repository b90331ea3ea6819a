"""How fast is the first check of a catalogue, and how fast the next after some edits?

    python benchmarks/checks.py [COUNT] [EDITS]    (default: 100,000 photos, 100 edits)

The captions are generated, hardly two about the same, in folders of 500; two in three photos have accepted what their captions state.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from made_up import ENDS, facts

from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Fingerprint, Photo, Picture, open_proposals
from captioner.operations import checking, editing
from captioner.operations.deriving import derive
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings


def main() -> int:
    """Print how long a first check takes, one after some edits, and one after nothing."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    edits = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    with (
        tempfile.TemporaryDirectory(prefix="captioner-checks-") as name,
        Desk.open(Path(name) / "catalog.db", Settings()) as desk,
    ):
        step = desk.catalog.begin("Import")
        for batch in batches(count):
            desk.catalog.add(batch, step=step)
        print(f"{'first check':24} {timed_check(desk)}")
        for id in random.Random(1).sample(list(desk.catalog.ids()), edits):
            editing.assign(desk, id, {"city": "Cairo", "caption": f"Fog {id} lies over a bridge in Cairo, Egypt."})
        print(f"{f'after {edits} edits':24} {timed_check(desk)}")
        print(f"{'after nothing':24} {timed_check(desk)}")
        kinds = Counter(f"{finding.check} ({finding.severity})" for finding in desk.catalog.findings())
    print(f"{kinds.total()} findings: {', '.join(f'{kind} {n}' for kind, n in kinds.most_common())}")
    return 0


def timed_check(desk: Desk) -> str:
    """The seconds that a check takes, by the clock and of processors, and how many photos it looked at."""
    start, spent = time.perf_counter(), sum(os.times()[:4])
    checked = len(finish(checking.refresh(desk)).photos)
    wall, spent = time.perf_counter() - start, sum(os.times()[:4]) - spent
    return f"{wall:8.2f} s {spent:8.2f} s of a processor {checked:8} photos {checked / wall:8.0f} photos/s"


def batches(count: int, size: int = 500) -> Iterator[list[Photo]]:
    """The photos, a folder at a time."""
    chance = random.Random(7)
    for start in range(0, count, size):
        yield [made_up(number, facts(chance).text()) for number in range(start, min(start + size, count))]


def made_up(number: int, caption: str) -> Photo:
    """A photo whose metadata depend on its number and this caption alone."""
    dice = random.Random(number)
    caption += ENDS[number % len(ENDS)]
    current = PhotoMetadata(caption=caption, headline=f"{caption.split(',')[0]}: {number}")
    if number % 3:
        proposals = open_proposals(current, derive(current).stated)
        current = current.with_values({p.field: p.value for p in proposals if p.field != "caption"})
    picture = Picture(format="JPEG", width=6000, height=4000, digest=dice.randbytes(16), dhash=dice.randbytes(96))
    path = Path(f"/photos/{number // 500:05d}/{number:08d}.jpg")
    return Photo(path=path, fingerprint=Fingerprint(number, number), picture=picture, embedded=current, current=current)


if __name__ == "__main__":
    sys.exit(main())
