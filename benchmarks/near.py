"""How well and how fast near-duplicate captions are found: `python benchmarks/near.py [--captions 100000] [--seed N]`.

Fills a catalogue with made-up captions: most of them about something of their own, many of one story, some edited copies of another
and some hard negatives (another's caption with one fact changed), in known numbers. Prints the time and peak memory of comparing all
of them with each other, recall and precision over the pairs that were made, and the median and 99th percentile of looking one caption
up while it is typed, also one that was edited just before. Time is given as the processor's and by the clock: they differ where other
programs are at work.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

from made_up import Captions, facts, generate

from captioner.captions.key import caption_key
from captioner.captions.likeness.signatures import signature
from captioner.catalog.catalog import Catalog, Derived
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.operations.duplicates import like, near_pairs
from captioner.settings import Settings
from captioner.thumbnails.cache import ThumbnailCache


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--captions", type=int, default=100_000)
    parser.add_argument("--lookups", type=int, default=500)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    made = generate(options.captions, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.db", derive)
        with Desk(catalog, ThumbnailCache(Path(folder) / "thumbnails.db"), Settings()) as desk:
            spent = timed(lambda: fill(desk, made.texts))
            size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 2**20
            print(f"{len(made.texts):,} captions catalogued {spent}, {size:.0f} MB")
            look_up(desk, made, options.lookups, options.seed)
            edit_and_look_up(desk, options.lookups // 5, options.seed)
            compare_all(desk, made)


def compare_all(desk: Desk, made: Captions) -> None:
    """Every caption with every other."""
    found: set[tuple[int, int]] = set()
    others: dict[int, float] = {}

    def gather() -> None:
        for some in near_pairs(desk):
            found.update((one, two) for one, two, _ in some)
            others.update((process.pid or 0, peak_memory(process.pid or 0)) for process in active_children())

    spent = timed(gather)
    peak = peak_memory(os.getpid()) + sum(others.values())
    wanted = {pair for pair in made.same if not is_same_key(made.texts, pair)}
    siblings = {pair for pair in found - wanted - made.other if is_of_one_story(made, pair)}
    print(f"all pairs                 {spent}, peak memory {peak:.0f} MB in {1 + len(others)} processes")
    print(f"near-duplicates recalled  {len(wanted & found) / len(wanted):8.4f} of {len(wanted):,}")
    print(f"hard negatives taken      {len(made.other & found) / max(1, len(made.other)):8.4f} of {len(made.other):,}")
    print(f"precision                 {len(wanted & found) / max(1, len(found)):8.4f}")
    print(f"pairs that nobody made    {len(found - wanted - made.other):8,}, {len(siblings):,} of them of one story")


def derive(metadata: PhotoMetadata) -> Derived:
    """Only what captions are compared by, so that the catalogue is filled soon."""
    return Derived(caption_key(metadata.caption), signature=signature(metadata.caption))


def fill(desk: Desk, captions: list[str]) -> None:
    step = desk.catalog.begin("Import")
    for start in range(0, len(captions), 1000):
        photos = []
        for number, caption in enumerate(captions[start : start + 1000], start):
            metadata = PhotoMetadata(caption=caption)
            photos.append(Photo(path=Path(f"/in/{number // 500}/{number:07}.jpg"), embedded=metadata, current=metadata))
        desk.catalog.add(photos, step=step)


def look_up(desk: Desk, made: Captions, count: int, seed: int) -> None:
    """Half of them captions with an edited copy, half any."""
    chance = random.Random(seed)
    pairs = chance.sample(sorted(made.same), min(count // 2, len(made.same)))
    texts = [made.texts[two - 1] for _, two in pairs] + chance.sample(made.texts, count - len(pairs))
    for text in texts[-10:]:
        like(desk, text)
    walls, processors, right = [], [], 0
    for at, text in enumerate(texts):
        wall, processor = time.perf_counter(), time.thread_time()
        found = like(desk, f"{text} ")
        walls.append(1000 * (time.perf_counter() - wall))
        processors.append(1000 * (time.thread_time() - processor))
        right += at < len(pairs) and pairs[at][0] in {alike.photo for alike in found}
    for name, times in (("clock", walls), ("processor", processors)):
        hundredths = statistics.quantiles(times, n=100)
        print(
            f"one caption looked up     {hundredths[49]:8.2f} ms median, {hundredths[98]:.2f} ms 99th percentile ({name})"
        )
    print(f"its source was named      {right / len(pairs):8.4f} of {len(pairs)}")


def edit_and_look_up(desk: Desk, count: int, seed: int) -> None:
    """Captions given to photos are looked up at once; then each photo gets its own back."""
    chance = random.Random(-seed)
    walls, found = [], 0
    for id in chance.sample(list(desk.catalog.ids()), count):
        text = facts(chance).text()
        before = desk.catalog.captions([id])[id]
        editing.assign(desk, id, {"caption": text})
        wall = time.perf_counter()
        found += id in {alike.photo for alike in like(desk, f"{text} ")}
        walls.append(1000 * (time.perf_counter() - wall))
        editing.assign(desk, id, {"caption": before})
    print(
        f"looked up after an edit   {statistics.median(walls):8.2f} ms median (clock), {found / count:.4f} of {count} found"
    )


def is_same_key(captions: list[str], pair: tuple[int, int]) -> bool:
    return caption_key(captions[pair[0] - 1]) == caption_key(captions[pair[1] - 1])


def is_of_one_story(made: Captions, pair: tuple[int, int]) -> bool:
    return made.stories.get(pair[0], -1) == made.stories.get(pair[1])


def timed(work: Callable[[], object]) -> str:
    """How long the work takes, in words."""
    wall, processor = time.perf_counter(), processor_time()
    work()
    return f"in {time.perf_counter() - wall:.1f} s ({processor_time() - processor:.1f} s of a processor)"


def peak_memory(process: int) -> float:
    """The most megabytes that a process has held at a time; 0 where the system doesn't tell."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def processor_time() -> float:
    """Seconds that this process, and the processes it started and ended, have spent."""
    return sum(os.times()[:4])


if __name__ == "__main__":
    main()
