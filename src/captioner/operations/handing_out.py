"""Photos handed to another program: files that say what the desk says. Nothing of the user's is moved or changed."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from captioner.domain.errors import FileError
from captioner.domain.photo import Photo
from captioner.metadata.formats import sidecar_places
from captioner.metadata.policy import Sidecar, SignedPolicy
from captioner.metadata.writing import write
from captioner.operations.desk import Desk, write_policy


@dataclass(frozen=True, slots=True)
class HandedOut:
    """The files to hand over, each with its sidecar behind it where it has one; and in sentences what can't be."""

    files: tuple[Path, ...]
    failures: tuple[str, ...]


def hand_out(desk: Desk, ids: Collection[int], folder: Path) -> HandedOut:
    """Files of these photos for another program to copy: the photo's own where it says all that the desk says, else a copy made in `folder`.

    What can't be written into a picture stands in a sidecar beside the copy. The folder is made, and is the caller's to clear.
    """
    files: list[Path] = []
    failures: list[str] = []
    for photo in desk.catalog.each(ids):
        try:
            files += _files(desk, photo, folder)
        except FileError as error:
            failures.append(str(error))
        except OSError as error:
            failures.append(f"{photo.path.name} can't be copied: {error.strerror or error}.")
    return HandedOut(tuple(files), tuple(failures))


def _files(desk: Desk, photo: Photo, folder: Path) -> Iterator[Path]:
    place = photo.path
    own = sidecar_places.find(photo.path).sidecar if photo.fingerprint.sidecar_ns else None
    if photo.unwritten:
        place = _free(folder, photo.path.name)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(photo.path, place)
        if own:
            shutil.copyfile(own.path, place.with_name(own.path.name))
        policy = write_policy(desk.settings, Sidecar.REFUSED, SignedPolicy.SIDECAR)
        write(place, photo.current, photo.unwritten, policy=policy)
        own = sidecar_places.find(place).sidecar
    else:
        place.stat()  # one that is gone is told now
    yield place
    if own:
        yield own.path


def _free(folder: Path, name: str) -> Path:
    """A place in the folder for a file of that name; photos of one name from two folders get folders of their own."""
    number, place = 1, folder / name
    while place.exists():
        number += 1
        place = folder / str(number) / name
    return place
