"""What an export is going to make: a name for every picture before it is decoded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from captioner.domain.photo import Photo
from captioner.exporting.naming import file_name, folded
from captioner.exporting.presets import Preset

_PLAIN_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class Planned:
    """A photo with the name it should get; `turn` is 2 for the second photo of this export that wants the name, and so on."""

    photo: Photo
    name: str
    turn: int


def plan(photos: Iterable[Photo], preset: Preset) -> Iterator[Planned]:
    """A name for each photo, in order and as they come; looks at no file."""
    wanted: Counter[str] = Counter()
    for n, photo in enumerate(photos, start=1):
        name = file_name(preset.name_template, photo, n, _suffix(photo, preset))
        wanted[folded(name)] += 1
        yield Planned(photo, name, wanted[folded(name)])


def _suffix(photo: Photo, preset: Preset) -> str:
    """A copy keeps the suffix of its original, whatever is made anew is a JPEG."""
    own = photo.path.suffix
    return own if preset.copies and _PLAIN_SUFFIX.fullmatch(own) else ".jpg"
