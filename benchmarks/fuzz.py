"""Can a damaged file break Captioner? Pictures and sidecars are damaged in many ways, then read, shown and written on a copy in memory.

    python benchmarks/fuzz.py [--cases 100000] [--seed N] [--case N] [--processes 2] [FOLDER]        (default: ../shared/corpus)

Whatever happens must be an error of our own or a sound result, within 2 s of the processor's time and 1.5 GB. Prints a summary and the seed; a case that fails is
saved in the folder it names, and is made again by `--seed` and `--case`. Ends with status 1 if any failed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.metadata.formats.pictures import PICTURES  # noqa: E402
from tests.metadata.formats.read_only_pictures import READ_ONLY  # noqa: E402

from captioner import metadata  # noqa: E402
from captioner.domain.errors import FileError  # noqa: E402
from captioner.domain.iptc import metadata_from  # noqa: E402
from captioner.metadata import PICTURE_SUFFIXES, Sidecar, SignedPolicy, WritePolicy  # noqa: E402
from captioner.thumbnails.render import render  # noqa: E402

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

CORPUS = ROOT.parent / "shared" / "corpus"
LARGEST_SEED = 96 * 1024
"""A larger file of the corpus is no seed: its bytes are mostly picture."""
SECONDS = 2.0
"""Of the processor's time, which a busy computer does not stretch."""
MEMORY = 1_500_000_000
SHOWN = 16
"""Every so many cases the picture is decoded too, which takes much longer than its metadata."""

GOAL = metadata_from(
    {
        "caption": "Rescuers search the river near Wuhan, 湖北省武汉市, on Monday. Überflutet.",
        "headline": "Flood",
        "byline": ["Łukasz Żak", "Li Wei 李伟"],
        "credit": "CFP",
        "date_created": "2024-07-01T06:30:15+08:00",
        "city": "Wuhan",
        "keywords": ["flood", "长江"],
        "copyright_notice": "© 2024 CFP",
    }
)
POLICIES = tuple(
    WritePolicy(sidecar=sidecar, signed=SignedPolicy.WRITE, camera_date=camera, rehearsal=True)
    for sidecar, camera in ((Sidecar.NEVER, True), (Sidecar.NEVER, False), (Sidecar.REFUSED, False), (Sidecar.ALWAYS, False))
)  # fmt: skip

_NUMBERS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFF)
_LANDMARKS = (
    b"\xff\xe0", b"\xff\xe1", b"\xff\xe2", b"\xff\xed", b"\xff\xc0", b"\xff\xda", b"Exif\0\0", b"II*\0", b"MM\0*", b"Photoshop 3.0\0",
    b"8BIM", b"\x1c\x02", b"\x1c\x01\x5a", b"MPF\0", b"http://ns.adobe.com", b"<?xpacket", b"<rdf:", b"xmlns:", b"</", b"IHDR", b"IDAT",
    b"iTXt", b"zTXt", b"tEXt", b"eXIf", b"IEND", b"RIFF", b"VP8X", b"VP8 ", b"EXIF", b"XMP ", b"ftyp", b"meta", b"ispe", b"8BPS",
    b"iloc", b"iinf", b"infe", b"ipma", b"pitm", b"iref", b"moov", b"uuid", b"CMT1", b"CMT2", b"II+\0", b"FUJIFILM", b"<x:xmpmeta",
)  # fmt: skip
"""Bytes near which lengths, counts and pointers stand."""
_TOKENS = (
    b"<rdf:li>", b"</rdf:li>", b"<rdf:Alt>", b"</rdf:Alt>", b"<rdf:value>", b"</rdf:value>", b" rdf:parseType='Resource'", b"xml:lang='x-default'",
    b"<dc:title>", b"</dc:title>", b"<dc:description/>", b"<rdf:Description rdf:about=''/>", b"<rdf:RDF>", b"</rdf:RDF>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"&b;", b"&#0;", b"&#x10FFFF;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xpacket end='w'?>", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80",
    b"\0", b"\x1c\x02\x78\x80\x04", b"\x1c\x02\x78\xff\xff", b"\x1b%G", b"8BIM\x04\x04\0\0", b"\xff\xd9", b"\xff\xda", b"xmlns:dc='urn:other'",
)  # fmt: skip
"""What has a meaning in one standard or another, put where it does not belong."""

Bytes = bytearray
Random = random.Random


def _place(chance: Random, data: Bytes) -> int:
    """Somewhere in the data, mostly near where something is stated about it."""
    kind = chance.random()
    if kind < 0.45 and (near := data.find(chance.choice(_LANDMARKS), chance.randrange(len(data) + 1))) >= 0:
        return min(len(data), max(0, near + chance.randint(-8, 40)))
    if kind < 0.7:
        return min(len(data), chance.randrange(600))
    return chance.randrange(len(data) + 1)


def _flip(chance: Random, data: Bytes, _: bytes) -> None:
    for _each in range(chance.choice((1, 1, 2, 8))):
        at = _place(chance, data)
        if at < len(data):
            data[at] ^= 1 << chance.randrange(8)


def _lie(chance: Random, data: Bytes, _: bytes) -> None:
    at, width = _place(chance, data), chance.choice((1, 2, 2, 4, 4, 8))
    number = chance.choice((*_NUMBERS, len(data), max(0, len(data) - at), at, chance.getrandbits(32)))
    data[at : at + width] = (number % (1 << 8 * width)).to_bytes(width, chance.choice(("big", "little")))


def _nudge(chance: Random, data: Bytes, _: bytes) -> None:
    at = _place(chance, data)
    if at < len(data):
        data[at] = (data[at] + chance.randint(-3, 3)) % 256


def _truncate(chance: Random, data: Bytes, _: bytes) -> None:
    del data[_place(chance, data) :]


def _drop(chance: Random, data: Bytes, _: bytes) -> None:
    at = _place(chance, data)
    del data[at : at + chance.choice((1, 2, 4, 12, 100, 3000))]


def _repeat(chance: Random, data: Bytes, _: bytes) -> None:
    at, size = _place(chance, data), chance.choice((1, 4, 12, 64, 1000, 20000))
    data[at:at] = data[at : at + size] * chance.choice((1, 1, 2, 5))


def _swap(chance: Random, data: Bytes, _: bytes) -> None:
    first, second, size = _place(chance, data), _place(chance, data), chance.choice((2, 4, 12, 64, 1000))
    data[first : first + size], data[second : second + size] = data[second : second + size], data[first : first + size]


def _splice(chance: Random, data: Bytes, other: bytes) -> None:
    start, size = _place(chance, Bytes(other)), chance.choice((4, 12, 64, 1000, 10000))
    at = _place(chance, data)
    data[at : at + chance.choice((0, size))] = other[start : start + size]


def _token(chance: Random, data: Bytes, _: bytes) -> None:
    at = _place(chance, data)
    token = chance.choice(_TOKENS)
    data[at : at + chance.choice((0, len(token)))] = token


def _fill(chance: Random, data: Bytes, _: bytes) -> None:
    at, size = _place(chance, data), chance.choice((4, 16, 200))
    data[at : at + size] = bytes((chance.choice((0, 0x20, 0xFF)),)) * size


_DAMAGES: tuple[Callable[[Random, Bytes, bytes], None], ...] = (
    _flip, _lie, _lie, _nudge, _truncate, _drop, _repeat, _swap, _splice, _token, _fill,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seed:
    """A sound file to be damaged."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """How its name ends, in lower case."""
        return Path(self.name).suffix.lower()


@dataclass(slots=True)
class Report:
    """How many cases ended how, the slowest, and what failed, by case."""

    ends: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    failures: dict[int, str] = field(default_factory=dict)

    def add(self, other: Report) -> None:
        """Count what another process saw."""
        self.ends += other.ends
        self.slowest = max(self.slowest, other.slowest)
        self.failures |= other.failures


class TooSlow(BaseException):
    """A case took longer than it may; no code catches it for an error of its own."""


def seeds(folder: Path) -> list[Seed]:
    """The small files of a folder, our drawn pictures, those that are written both plain and full of metadata, and their sidecars; in a fixed order."""
    suffixes = {*PICTURE_SUFFIXES, ".xmp"}
    paths = sorted(each for each in folder.rglob("*") if each.suffix.lower() in suffixes and each.is_file())
    found = [Seed(each.name, each.read_bytes()) for each in paths if 0 < each.stat().st_size <= LARGEST_SEED]
    with tempfile.TemporaryDirectory() as temporary:
        for name, draw in PICTURES.items():
            path = Path(temporary, name)
            path.write_bytes(draw())
            found.append(Seed(name, path.read_bytes()))
            metadata.write(path, GOAL)
            found.append(Seed(f"full-{name}", path.read_bytes()))
        found += [Seed(name, data) for name, draw in READ_ONLY.items() if len(data := draw()) <= LARGEST_SEED]
        plain = Path(temporary, "sidecar.jpg")
        plain.write_bytes(next(each.data for each in found if each.suffix == ".png"))
        metadata.write(plain, GOAL, policy=WritePolicy(sidecar=Sidecar.ALWAYS))
        found += [Seed("sidecar.xmp", plain.with_suffix(".xmp").read_bytes())] * (1 + len(found) // 12)
    return found


def damaged(chance: Random, all_seeds: list[Seed]) -> tuple[Seed, bytes]:
    """A seed, and what became of it."""
    seed, other = chance.choice(all_seeds), chance.choice(all_seeds)
    data = Bytes(seed.data)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 6))):
        chance.choice(_DAMAGES)(chance, data, other.data)
    return seed, bytes(data)


def attempt(chance: Random, seed: Seed, data: bytes, folder: Path, *, show: bool) -> str:
    """Do with these bytes all that Captioner does with a file; returns how it ended. Anything but a FileError comes through."""
    path = folder / f"case{seed.suffix}"
    path.write_bytes(data)
    if seed.suffix == ".xmp":
        path = folder / "beside.png"
        path.write_bytes(PICTURES["plain.png"]())
        path.with_suffix(".xmp").write_bytes(data)
    end = "not read"
    try:
        metadata.read(path)
        end = "refused"
        metadata.write(path, GOAL, policy=chance.choice(POLICIES))
        end = "written"
    except FileError:
        pass
    for each in (metadata.digest, metadata.embedded_thumbnail, *((render,) if show else ())):
        try:
            each(path)
        except FileError:
            continue
    return end


def run(seed: int, cases: Iterator[int], all_seeds: list[Seed], folder: Path, keep: Path) -> Report:
    """Try these cases, which their number and the seed determine."""
    report = Report()

    def ring(*_: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGPROF, ring)
    try:
        for case in cases:
            chance = Random(f"{seed}-{case}")
            origin, data = damaged(chance, all_seeds)
            began = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            try:
                report.ends[attempt(chance, origin, data, folder, show=case % SHOWN == 0)] += 1
                signal.setitimer(signal.ITIMER_PROF, 0)
            except (Exception, TooSlow):
                signal.setitimer(signal.ITIMER_PROF, 0)
                report.failures[case] = f"{origin.name}: {traceback.format_exc(limit=-4)}"
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{seed}-{case}{origin.suffix}").write_bytes(data)
            report.slowest = max(report.slowest, time.process_time() - began)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return report


def _process(seed: int, cases: range, corpus: Path, keep: Path, folder: Path, answers: Queue[Report]) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with Path(folder, "stderr").open("wb") as said:  # libtiff complains of every damage it meets
        os.dup2(said.fileno(), sys.stderr.fileno())
    answers.put(run(seed, iter(cases), seeds(corpus), folder, keep))


def _in_processes(arguments: argparse.Namespace, keep: Path) -> Report:
    """The cases dealt out over processes; one that dies or hangs leaves the case it was at in `keep`."""
    context = multiprocessing.get_context("spawn")
    answers: Queue[Report] = context.Queue()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    report = Report()
    with tempfile.TemporaryDirectory(dir=memory, prefix="captioner-fuzz-") as root:
        workers = []
        for number in range(arguments.processes):
            folder = Path(root, str(number))
            folder.mkdir()
            mine = range(number, arguments.cases, arguments.processes)
            worker = context.Process(
                target=_process, args=(arguments.seed, mine, arguments.folder, keep, folder, answers)
            )
            worker.start()
            workers.append((worker, folder))
        waiting = len(workers)
        while waiting and any(worker.is_alive() for worker, _ in workers):
            try:
                report.add(answers.get(timeout=1))
                waiting -= 1
            except Empty:
                continue
        for number, (worker, folder) in enumerate(workers):
            worker.join()
            if worker.exitcode:
                shutil.copytree(folder, keep / f"died-{number}", dirs_exist_ok=True)
                report.failures[-1 - number] = f"a process ended with {worker.exitcode}; its last case is in {keep}"
    return report


def main() -> int:
    """Print what came of all cases; 1 if any failed."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--case", type=int)
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    if arguments.seed is None:
        arguments.seed = random.SystemRandom().randrange(1 << 32)
    keep = Path(tempfile.gettempdir(), "captioner-fuzz")
    began = time.perf_counter()
    if arguments.case is None:
        report = _in_processes(arguments, keep)
    else:
        with tempfile.TemporaryDirectory() as folder:
            report = run(arguments.seed, iter((arguments.case,)), seeds(arguments.folder), Path(folder), keep)
    for case, what in sorted(report.failures.items())[:20]:
        print(f"case {case}: {what}")
    ends = ", ".join(f"{number:,} {end}" for end, number in report.ends.most_common())
    print(
        f"{report.ends.total():,} cases in {time.perf_counter() - began:.0f} s (seed {arguments.seed}): {ends}; "
        f"slowest {report.slowest:.2f} s; {len(report.failures)} failed"
        + (f", saved in {keep}" if report.failures else "")
    )
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
