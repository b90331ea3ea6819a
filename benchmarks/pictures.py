"""How well copies of a picture are recognised: `python benchmarks/pictures.py [FOLDER]` (default: the shared photographs).

Of each photograph's thumbnail, copies are made: scaled, compressed, brightened, cropped, turned and mirrored. Prints for each kind
the share whose difference hash is near to the photograph's own, to its centre's or, for turned ones, to what that would be; then how
many frames of a moving camera, and how many pairs of different photographs, are taken for the same, and which.
"""

from __future__ import annotations

import argparse
import io
import itertools
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageEnhance, ImageOps, UnidentifiedImageError

from captioner.catalog.dhashes import NEAR, is_flat, turned
from captioner.thumbnails.hashing import dhashes, distance

PHOTOGRAPHS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "exif-samples" / "jpg"


def compressed(picture: Image.Image) -> Image.Image:
    """The picture as a JPEG of low quality has it."""
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=35)
    return Image.open(buffer)


def cropped(picture: Image.Image, share: float) -> Image.Image:
    """The picture without this share of its width and height at every side."""
    width, height = picture.size
    x, y = int(width * share), int(height * share)
    return picture.crop((x, y, width - x, height - y))


COPIES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "half the size": lambda p: p.resize((p.width // 2, p.height // 2)),
    "JPEG of quality 35": compressed,
    "brighter by a quarter": lambda p: ImageEnhance.Brightness(p).enhance(1.25),
    "1 % cropped at every side": lambda p: cropped(p, 0.01),
    "2 % cropped at every side": lambda p: cropped(p, 0.02),
    "5 % cropped at every side": lambda p: cropped(p, 0.05),
    "8 % cropped at every side": lambda p: cropped(p, 0.08),
    "3 % cropped left and right": lambda p: p.crop((p.width * 3 // 100, 0, p.width * 97 // 100, p.height)),
    "6 % cropped left and right": lambda p: p.crop((p.width * 6 // 100, 0, p.width * 94 // 100, p.height)),
    "8 % cropped at top and bottom": lambda p: p.crop((0, p.height * 8 // 100, p.width, p.height * 92 // 100)),
    "turned by 90": lambda p: p.transpose(Image.Transpose.ROTATE_270),
    "turned by 180": lambda p: p.transpose(Image.Transpose.ROTATE_180),
    "turned by 270": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "mirrored": ImageOps.mirror,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=PHOTOGRAPHS)
    files: dict[bytes, Path] = {}
    pictures: dict[bytes, Image.Image] = {}
    for file in sorted(parser.parse_args().folder.rglob("*.jpg")):
        if picture := thumbnail(file):
            files[dhashes(picture)], pictures[dhashes(picture)] = file, picture
    told = {value: picture for value, picture in pictures.items() if not is_flat(value[:16])}
    print(f"{len(told)} photographs; {len(pictures) - len(told)} too even to tell")
    for name, copy in COPIES.items():
        found = sum(is_same(value, dhashes(copy(picture))) for value, picture in told.items())
        print(f"{name:28} {found / len(told):7.3f}")
    for share in (0.04, 0.08):
        same = sum(is_same(*map(dhashes, frames(picture, share))) for picture in told.values())
        print(f"{f'camera moved by {share:.0%}':28} {same / len(told):7.3f} (better none: these are other pictures)")
    pairs = [
        (one, other) for one, other in itertools.combinations(told, 2) if series(files[one]) != series(files[other])
    ]
    taken = [f"{files[one].name} and {files[other].name}" for one, other in pairs if is_same(one, other)]
    print(f"of {len(pairs):,} pairs of different photographs {len(taken)} are taken for the same", *taken, sep="\n  ")


def series(file: Path) -> str:
    """The name without its last number: `landscape_1.jpg` … `landscape_8.jpg` are one photograph in eight orientations."""
    return str(file.with_name(file.stem.rstrip("0123456789")))


def thumbnail(path: Path) -> Image.Image | None:
    """The upright picture, at most 256 pixels wide and high; None for a file that is none."""
    try:
        with Image.open(path) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError):
        return None
    upright.thumbnail((256, 256))
    return upright


def is_same(one: bytes, other: bytes) -> bool:
    """Whether the catalogue takes the two for one picture."""
    if any(distance(value, other) <= NEAR for value in (one, *turned(one[:16]))):
        return True
    sides = ((one, other), (other, one))
    return any(
        distance(a[at : at + 16], b) <= NEAR
        for a, b in sides
        for at in range(16, len(a), 16)
        if not is_flat(a[at : at + 16])
    )


def frames(picture: Image.Image, share: float) -> tuple[Image.Image, Image.Image]:
    """Two frames, the second with the camera moved to the right by this share of the picture."""
    left, top = int(picture.width * share), picture.height
    return picture.crop((0, 0, picture.width - left, top)), picture.crop((left, 0, picture.width, top))


if __name__ == "__main__":
    main()
