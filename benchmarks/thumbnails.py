"""Thumbnails a second: ours beside a plain full decode with Pillow, on the same pictures, in the same run.

    python benchmarks/thumbnails.py [FOLDER]

Without a folder it draws 60 pictures of 12 megapixels. Trust the ratios, not the times.
"""

from __future__ import annotations

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image, ImageOps

from captioner.domain.photo import Fingerprint
from captioner.importing.scan import pictures
from captioner.thumbnails.cache import ThumbnailCache
from captioner.thumbnails.render import render

EDGE = 512
ROUNDS = 3


def draw(folder: Path, count: int, size: tuple[int, int] = (4256, 2832)) -> list[Path]:
    """Photograph-like pictures: soft shapes under fine grain, so that their JPEGs are as large as a camera's."""
    files = []
    grain = Image.effect_noise(size, 24)
    for n in range(count):
        soft = Image.effect_noise((size[0] // 64, size[1] // 64), 120 + n).resize(size, Image.Resampling.BICUBIC)
        channels = [Image.blend(soft.rotate(90 * k).resize(size), grain, 0.3) for k in (0, 1, 2)]
        files.append(folder / f"{n:03}.jpg")
        Image.merge("RGB", channels).save(files[-1], quality=90)
    return files


def plain(path: Path) -> bytes:
    """What one writes first: decode everything, turn it, shrink it."""
    with Image.open(path) as opened:
        image = ImageOps.exif_transpose(opened).convert("RGB").resize(_small(opened.size), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()


def _small(size: tuple[int, int]) -> tuple[int, int]:
    scale = EDGE / max(size)
    return (round(size[0] * scale), round(size[1] * scale)) if scale < 1 else size


def rates(runs: Mapping[str, Callable[[int], Iterable[object]]], count: int) -> dict[str, float]:
    """Pictures a second for each way: medians of rounds in which every way takes its turn, so that a busy moment hits all."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(ROUNDS):
        for name, run in runs.items():
            start = time.perf_counter()
            for _ in run(turn):
                pass
            times[name].append(time.perf_counter() - start)
    return {name: count / statistics.median(some) for name, some in times.items()}


def report(measured: Mapping[str, float]) -> None:
    """A line each, beside the first."""
    base = next(iter(measured.values()))
    for name, value in measured.items():
        print(f"{name:24}{value:10.1f}/s{value / base:10.1f} ×")


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(2) as pool:
        files = list(pictures([Path(sys.argv[1])])) if len(sys.argv) > 1 else draw(Path(temporary), 60)
        cache = ThumbnailCache(Path(temporary) / "thumbnails.db")
        for file in files:
            cache.put(file, Fingerprint(1, 1), render(file, EDGE).jpeg)
        runs = {
            "Pillow, full decode": lambda _: map(plain, files),
            "render": lambda _: (render(file, EDGE) for file in files),
            "render, 2 threads": lambda _: pool.map(lambda file: render(file, EDGE), files),
            "from the store": lambda _: (cache.get(file, Fingerprint(1, 1)) for file in files),
        }
        print(f"{len(files)} pictures to {EDGE} px, medians of {ROUNDS} rounds")
        report(rates(runs, len(files)))
        cache.close()


if __name__ == "__main__":
    main()
