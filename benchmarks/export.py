"""Pictures published a second: the web preset with all its metadata, beside plain Pillow without any, in the same run.

    python benchmarks/export.py [FOLDER]

Without a folder it draws 24 pictures of 12 megapixels. Trust the ratios, not the times.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageOps

from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo
from captioner.exporting.exporter import export
from captioner.exporting.presets import preset
from captioner.importing.scan import pictures
from captioner.importing.stages import arrive
from captioner.progress import finish
from captioner.settings import Settings
from thumbnails import draw

ROUNDS = 3
SAID = metadata_from(
    {
        "caption": "People walk past lanterns at Yuyuan Garden in Shanghai, China, February 13, 2024. /CFP",
        "credit": "CFP",
        "city": "Shanghai",
        "country": "China",
        "date_created": "2024-02-13",
    }
)


def plain(photos: list[Photo], folder: Path) -> None:
    """Decode everything, turn, shrink, save: no colours converted, no metadata, one thread."""
    folder.mkdir(parents=True)
    for photo in photos:
        with Image.open(photo.path) as opened:
            image = ImageOps.exif_transpose(opened).convert("RGB")
        image.thumbnail((2048, 2048), Image.Resampling.LANCZOS, reducing_gap=None)
        image.save(folder / f"{photo.id}.jpg", quality=86)


def rate(photos: list[Photo], folder: Path, run: Callable[[list[Photo], Path], object]) -> float:
    """Pictures a second, the median of a few rounds."""
    times = []
    for n in range(ROUNDS):
        start = time.perf_counter()
        run(photos, folder / str(n))
        times.append(time.perf_counter() - start)
    return len(photos) / statistics.median(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        drawn = Path(temporary) / "in"
        drawn.mkdir()
        files = list(pictures([Path(sys.argv[1])])) if len(sys.argv) > 1 else draw(drawn, 24)
        photos = [arrive(file, Settings())[0].replace(id=n, current=SAID) for n, file in enumerate(files)]
        base = rate(photos, Path(temporary) / "plain", plain)
        rows = {"Pillow, plain": base}
        for name in ("web", "story", "print"):
            chosen = preset(name)
            rows[name] = rate(photos, Path(temporary) / name, lambda some, to, p=chosen: finish(export(some, p, to)))  # type: ignore[misc]
    print(f"{len(photos)} pictures, median of {ROUNDS} rounds")
    for name, value in rows.items():
        print(f"{name:16}{value:10.1f}/s{value / base:10.1f} ×")


if __name__ == "__main__":
    main()
