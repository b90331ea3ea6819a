"""Pictures published a second: the web preset with all its metadata, beside plain Pillow without any, in the same run.

    python benchmarks/export.py [FOLDER]

Without a folder it draws 24 pictures of 12 megapixels. Trust the ratios, not the times.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from PIL import Image, ImageOps

from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo
from captioner.exporting.exporter import Exported, export
from captioner.exporting.presets import Preset, preset
from captioner.importing.scan import pictures
from captioner.importing.stages import arrive
from captioner.progress import finish
from captioner.settings import Settings
from thumbnails import draw, rates, report

SAID = metadata_from(
    {
        "caption": "People walk past lanterns at Yuyuan Garden in Shanghai, China, February 13, 2024. /CFP",
        "credit": "CFP",
        "city": "Shanghai",
        "country": "China",
        "date_created": "2024-02-13",
    }
)


def published(photos: list[Photo], chosen: Preset, folder: Path, turn: int) -> list[Exported]:
    """Our export, to a new folder each turn."""
    return finish(export(photos, chosen, folder / str(turn)))


def plain(photos: list[Photo], folder: Path) -> Iterator[None]:
    """Decode everything, turn, shrink, save: no colours converted, no metadata, one thread."""
    folder.mkdir(parents=True)
    for photo in photos:
        with Image.open(photo.path) as opened:
            image = ImageOps.exif_transpose(opened).convert("RGB")
        image.thumbnail((2048, 2048), Image.Resampling.LANCZOS, reducing_gap=None)
        image.save(folder / f"{photo.id}.jpg", quality=86)
        yield


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary)
        drawn = out / "in"
        drawn.mkdir()
        files = list(pictures([Path(sys.argv[1])])) if len(sys.argv) > 1 else draw(drawn, 24)
        photos = [arrive(file, Settings())[0].replace(id=n, current=SAID) for n, file in enumerate(files)]
        runs: dict[str, Callable[[int], Iterable[object]]] = {
            "Pillow, plain": lambda turn: plain(photos, out / "plain" / str(turn))
        }
        for chosen in map(preset, ("web", "story", "print")):
            runs[chosen.name] = partial(published, photos, chosen, out / chosen.name)
        print(f"{len(photos)} pictures, medians of several rounds")
        report(rates(runs, len(photos)))


if __name__ == "__main__":
    main()
