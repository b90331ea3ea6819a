"""Which sidecar belongs to a picture, and where a new one goes: photo.jpg.xmp or photo.xmp, as programs differ.

The whole name says whose it is. A photo.xmp belongs to the picture whose ending it states (SidecarForExtension, as Adobe's programs write it); where
it states none, to the only picture of that stem in the folder, and to nobody where there are several.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from captioner.domain.iptc import EMPTY, FIELDS
from captioner.metadata.formats import PICTURE_SUFFIXES, sidecar
from captioner.metadata.formats.sidecar import SUFFIX, SidecarFile
from captioner.metadata.policy import SidecarName

_UPPER = SUFFIX.upper()


class Found(NamedTuple):
    """The sidecar that counts, and in sentences what was not read and why."""

    sidecar: SidecarFile | None = None
    notes: tuple[str, ...] = ()


_NOTHING = Found()


def find(picture: Path) -> Found:
    """The sidecar of this picture, read. One that can't be opened says so in its `trouble`."""
    places = list(_there(os.fspath(picture)))
    if not places:
        return _NOTHING
    counting: SidecarFile | None = None
    notes = []
    for place in places:
        found = _load(Path(place))
        if found is None:
            continue
        if not place.startswith(f"{picture}.") and (why := _is_anothers(picture, found)):
            notes.append(f"{found.path.name} was not read: {why}.")
        elif counting is None:
            counting = found
        else:
            differing = _differing(counting, found)
            notes.append(
                f"{found.path.name} was not read: {counting.path.name} beside it counts"
                + (f"; they differ in {', '.join(differing)}." if differing else ".")
            )
    return Found(counting, tuple(notes))


def changed_ns(picture: Path) -> int:
    """When what may be the picture's sidecars was last changed, all times together; 0 where there is none. Nothing is read."""
    try:
        return sum(os.stat(place).st_mtime_ns for place in _there(os.fspath(picture)))  # noqa: PTH116
    except OSError:
        return 0  # it vanished just now


def place_for(picture: Path, name: SidecarName) -> Path:
    """Where a new sidecar goes: as `name` says, but photo.jpg.xmp in any case where photo.xmp could be another's, or is there already."""
    if name is SidecarName.WHOLE or _is_shared(picture) or os.access(_short(os.fspath(picture)), os.F_OK):
        return Path(f"{picture}{SUFFIX}")
    return picture.with_suffix(SUFFIX)


def states_extension(picture: Path, place: Path) -> str:
    """What a new sidecar at this place says of whose it is; "" where its name says it."""
    return picture.suffix[1:] if place.stem == picture.stem else ""


def _there(picture: str) -> Iterator[str]:
    """The files that may be the picture's sidecar, the one that counts first; cheap where there is none, which is the rule."""
    short = _short(picture)
    upper = short[: -len(SUFFIX)] + _UPPER
    for place in dict.fromkeys((picture + SUFFIX, short)):  # one where the picture's name has no ending
        if os.access(place, os.F_OK) and os.path.isfile(place):  # noqa: PTH113
            yield place
    if os.access(upper, os.F_OK) and os.path.isfile(upper) and not _are_one(short, upper):  # noqa: PTH113
        yield upper


def _are_one(one: str, other: str) -> bool:
    """Whether the disk takes two spellings for one name."""
    return os.access(one, os.F_OK) and os.path.samefile(one, other)  # noqa: PTH121


def _short(picture: str) -> str:
    return os.path.splitext(picture)[0] + SUFFIX  # noqa: PTH122 (asked for every picture)


def _load(place: Path) -> SidecarFile | None:
    try:
        return sidecar.load(place)
    except FileNotFoundError:
        return None
    except OSError as problem:
        return sidecar.unopened(place, problem)


def _is_anothers(picture: Path, found: SidecarFile) -> str:
    """Why this photo.xmp is not the picture's, as half a sentence; "" where it is."""
    if not found.extension:
        return "several pictures beside it have that name" if _is_shared(picture) else ""
    own = picture.suffix[1:]
    if own == found.extension:
        return ""
    owner = picture.with_suffix(f".{found.extension}")
    if own.casefold() != found.extension.casefold() or owner.exists():
        return f"it says that it belongs to {owner.name}"
    return ""


def _differing(one: SidecarFile, other: SidecarFile) -> list[str]:
    """The labels of fields that both name and state otherwise."""
    both = one.said.named & other.said.named
    ours, theirs = (EMPTY.with_values(each.said.values) for each in (one, other))
    return [declared.label for name, declared in FIELDS.items() if name in both and ours[name] != theirs[name]]


def _is_shared(picture: Path) -> bool:
    """Whether another picture of that stem lies beside it; photo.JPG and photo.jpg are two, unless the disk takes them for one."""
    spellings = {each for suffix in PICTURE_SUFFIXES for each in (suffix, suffix.upper())} - {picture.suffix}
    others = (picture.with_suffix(each) for each in spellings)
    return any(os.path.exists(other) and not os.path.samefile(other, picture) for other in others)  # noqa: PTH110, PTH121
