"""How the catalogue holds up with many photos: insert rate, lists, searches, repeats, and edits while an import runs,
and steps over all photos at once.

    python benchmarks/catalog.py [PHOTOS] [--at FILE]

Photos are made up, with captions of about the length that agencies send. Times are medians of several runs, on this machine.
"""

from __future__ import annotations

import argparse
import datetime
import random
import resource
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from captioner.catalog.catalog import Catalog, Derived, Order
from captioner.domain.edits import Assignment, Edit
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Fingerprint, Photo, Picture
from captioner.domain.values import PartialDate

WORDS = (
    "minister visits flood victims crowd gathers outside court players celebrate goal during match workers repair bridge",
    "after storm children walk school president speaks summit police officers stand guard protest farmers harvest wheat",
)
VOCABULARY = " ".join(WORDS).split()
CITIES = [("Beijing", "China", "CHN"), ("Paris", "France", "FRA"), ("Cairo", "Egypt", "EGY"), ("Lima", "Peru", "PER")]
CREDITS = ("AP", "Reuters", "AFP/Getty Images", "CFP", "Xinhua")
CHINESE = "北京上海广州人民大会代表参观展览春节游客排队购票火车站工人检修桥梁"


def made_up(number: int) -> Photo:
    """A photo whose metadata depend on its number alone."""
    dice = random.Random(number)
    city, country, code = dice.choice(CITIES)
    credit = dice.choice(CREDITS)
    day = datetime.date(2020, 1, 1) + datetime.timedelta(days=dice.randrange(2200))
    text = " ".join(dice.choices(VOCABULARY, k=30)) + f" number {number}"
    if dice.random() < 0.2:
        text += " " + "".join(dice.choices(CHINESE, k=40))
    metadata = PhotoMetadata(
        caption=f"{text.capitalize()} in {city}, {country}, on {day:%B %d, %Y}. ({credit} Photo)",
        headline=" ".join(dice.choices(VOCABULARY, k=6)).capitalize(),
        byline=(f"Photographer {dice.randrange(500)}",),
        credit=credit,
        date_created=PartialDate(day.year, day.month, day.day),
        city=city,
        country=country,
        country_code=code,
        keywords=tuple(dice.choices(VOCABULARY, k=5)),
    )
    picture = Picture(format="JPEG", width=6000, height=4000, digest=dice.randbytes(16), dhash=dice.randbytes(16))
    path = Path(f"/photos/agency/{number // 2000:05d}/{credit[:3]}_{number:08d}.jpg")
    return Photo(
        path=path, fingerprint=Fingerprint(number, number), picture=picture, embedded=metadata, current=metadata
    )


def derive(metadata: PhotoMetadata) -> Derived:
    return Derived(metadata.caption[:40], metadata.alt_text)


def batches(first: int, last: int, size: int = 100) -> Iterator[list[Photo]]:
    for start in range(first, last, size):
        yield [made_up(number) for number in range(start, min(start + size, last))]


def timed(label: str, function: Callable[[], object], times: int = 5) -> None:
    """Print the median time of a call, and what it found where that is a number or has a length."""
    seconds, result = [], None
    for _ in range(times):
        start = time.perf_counter()
        result = function()
        seconds.append(time.perf_counter() - start)
    found = result if isinstance(result, int) else len(result) if hasattr(result, "__len__") else ""
    print(f"  {label:<44} {statistics.median(seconds) * 1000:10.2f} ms   {found}")


def insert(catalog: Catalog, photos: int) -> None:
    step, spent = catalog.begin("Import"), 0.0
    for batch in batches(0, photos):
        start = time.perf_counter()
        catalog.add(batch, step=step)
        spent += time.perf_counter() - start
    print(f"  {'photos added':<44} {photos / spent:10.0f} photos/s")


def reading(catalog: Catalog, photos: int) -> None:
    ids = catalog.ids()
    page = ids[len(ids) // 2 :][:60]
    timed("all ids, newest first", catalog.ids)
    timed("all ids, by path", lambda: catalog.ids(order=Order.PATH))
    timed("count", catalog.count)
    timed("a page of 60 photos", lambda: catalog.photos(page))
    timed(
        "1,000 known paths", lambda: catalog.known([made_up(n).path for n in range(0, photos, max(1, photos // 1000))])
    )
    for query in (
        f"number {photos // 2}",
        '"police officers stand"',
        "minister bridge",
        "credit:CFP",
        "credit:CFP city:Paris date_created:2023-03",
        "date_created:2023-03-04",
        "春节",
        "is:unwritten",
        "is:conflict",
        "no:byline",
        "no:alt_text",
        "added:today",
        "folder:/photos/agency/00001",
    ):
        timed(query, lambda query=query: catalog.ids(query))
    timed("folders", catalog.folders)
    timed("same captions", catalog.same_captions, 1)
    timed("same pictures", catalog.same_pictures, 1)
    timed("same pictures as one of 50", lambda: catalog.same_pictures(ids[:50]), 1)


def arrive(catalog: Catalog, arriving: list[list[Photo]], step: int, pause: float) -> None:
    for batch in arriving:
        catalog.add(batch, step=step)
        time.sleep(pause)


def editing(catalog: Catalog, photos: int, more: int) -> None:
    """The time of single edits, at rest and while another thread imports."""

    def edits(until: Callable[[int], bool]) -> list[float]:
        seconds: list[float] = []
        while not until(len(seconds)):
            id = random.randrange(1, photos)
            start = time.perf_counter()
            catalog.apply(Edit("Edit headline", (Assignment(id, "headline", "", f"Headline {start}"),)))
            seconds.append(time.perf_counter() - start)
            time.sleep(0.005)
        return seconds

    def show(label: str, seconds: list[float]) -> None:
        worst, middle = max(seconds) * 1000, statistics.median(seconds) * 1000
        print(f"  {label:<44} {middle:10.2f} ms   worst {worst:.1f} ms of {len(seconds)}")

    show("an edit, at rest", edits(lambda done: done >= 200))
    step, next_photo = catalog.begin("Import"), photos
    for label, pause, count in (("as fast as it can", 0.0, more), ("200 a second", 0.5, 2000)):
        arriving = list(batches(next_photo, next_photo + count))
        next_photo += count
        importer = threading.Thread(target=arrive, args=(catalog, arriving, step, pause))
        importer.start()
        show(f"an edit during an import, {label}", edits(lambda _, importer=importer: not importer.is_alive()))
        importer.join()
    timed("undo of an edit", catalog.undo, 1)


def large_steps(catalog: Catalog) -> None:
    """All photos at once: read, edited, undone, done again, forgotten; the time of each, and by how much memory grew."""

    def cities() -> Iterator[tuple[Photo, PhotoMetadata]]:
        for photo in catalog.each(catalog.ids()):
            yield photo, photo.current.with_values({"city": "Oslo"})

    def grown(label: str, function: Callable[[], object]) -> None:
        before, start = peak(), time.perf_counter()
        function()
        print(f"  {label:<44} {time.perf_counter() - start:10.1f} s    memory {peak() - before:+.0f} MB")

    grown("all photos read", lambda: sum(1 for _ in catalog.each(catalog.ids())))
    grown("all photos edited in one step", lambda: catalog.amend("Edit city", cities()))
    grown("that step undone", catalog.undo)
    grown("that step done again", catalog.redo)
    grown("all photos removed in one step", lambda: catalog.remove(catalog.ids()))


def peak() -> float:
    """The most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(photos: int, file: Path) -> None:
    print(f"A catalogue of {photos:,} photos")
    with Catalog(file, derive) as catalog:
        insert(catalog, photos)
    start = time.perf_counter()
    with Catalog(file, derive) as catalog:
        print(f"  {'opened again':<44} {(time.perf_counter() - start) * 1000:10.2f} ms")
        reading(catalog, photos)
        editing(catalog, photos, min(photos, 20_000))
        large_steps(catalog)
    print(f"  {'file':<44} {file.stat().st_size / photos:10.0f} bytes a photo")
    print(f"  {'memory, at most':<44} {peak():10.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", nargs="?", type=int, default=100_000)
    parser.add_argument("--at", type=Path, help="keep the catalogue in this file, which must not exist")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(options.photos, options.at or Path(folder) / "catalog.db")


if __name__ == "__main__":
    main()
