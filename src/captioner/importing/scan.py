"""Find the pictures under what an editor dropped or named: files as given, folders with all that is in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from captioner.metadata import PICTURE_SUFFIXES

_Identity = tuple[int, int]
"""Device and inode: the same for a folder and every link to it."""


def pictures(paths: Iterable[Path]) -> Iterator[Path]:
    """Absolute paths, each once: files in the order given, folders recursively and sorted by path.

    A file that is named is passed on whatever it is, and whether it is there or not, so that its fault can be told; so is a folder
    that can't be opened. Inside folders only pictures count: not hidden files, not what hides in hidden folders, not sidecars. Links
    are followed, but no folder is entered twice.
    """
    walk = _Walk()
    for path in paths:
        # Not resolve(): the desk shows a picture under the path by which the editor knows it.
        absolute = Path(os.path.abspath(path))  # noqa: PTH100
        if absolute.is_dir():
            yield from walk.folder(absolute)
        else:
            yield from walk.file(absolute)


class _Walk:
    """One walk over any number of files and folders; remembers where it has been."""

    def __init__(self) -> None:
        self._entered: set[_Identity] = set()
        self._given: set[Path] = set()

    def file(self, path: Path) -> Iterator[Path]:
        """A file that was named, unless it is a sidecar or was found before."""
        found_in_folder = _is_picture_name(path.name) and _identity(path.parent) in self._entered
        if path.suffix.lower() != ".xmp" and path not in self._given and not found_in_folder:
            self._given.add(path)
            yield path

    def folder(self, path: Path) -> Iterator[Path]:
        """All pictures in the folder and below; the folder itself where it can't be opened."""
        identity = _identity(path)
        if identity in self._entered:
            return
        if identity is not None:
            self._entered.add(identity)
        try:
            with os.scandir(path) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            yield path
            return
        for entry in entries:
            if entry.name.startswith("."):
                continue
            inside = path / entry.name
            if _leads_to_folder(entry):
                yield from self.folder(inside)
            elif _is_picture_name(entry.name) and inside not in self._given and _leads_to_file(entry):
                yield inside


def _is_picture_name(name: str) -> bool:
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES  # noqa: PTH122 (hot)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads back to itself
        return False


def _leads_to_file(entry: os.DirEntry[str]) -> bool:
    """Whether it is a file or a link to one; a broken link is passed on too, since its picture is missed by somebody."""
    try:
        return entry.is_file() or entry.is_symlink()
    except OSError:
        return True


def _identity(folder: Path) -> _Identity | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
