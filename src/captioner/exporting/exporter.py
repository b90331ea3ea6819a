"""Publish photos as a preset says: pictures first, then the page and the lists that go along."""

from __future__ import annotations

import os
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from captioner import metadata
from captioner.domain.errors import ChangedOnDisk, FileError, Refused, UsageError
from captioner.domain.iptc import EMPTY, PhotoMetadata
from captioner.domain.photo import Photo
from captioner.exporting.encode import encoded
from captioner.exporting.formats import FORMATS
from captioner.exporting.placing import place, unfinished
from captioner.exporting.plan import Planned, plan
from captioner.exporting.presets import Keep, Preset
from captioner.exporting.published import Published
from captioner.progress import Progress, Work

_THREADS = 2
_UNSIGNED = "Its Content Credentials (C2PA) are not in the new picture; they hold for the original only."
_AHEAD = 4
"""Pictures in work at a time; few, so that a cancelled export ends soon."""


@dataclass(frozen=True, slots=True)
class Exported:
    """One file of an export: whose picture (None for pages and lists), where it lies, or why it does not.

    `original` is the picture's own file. `warnings` are sentences that name it: what did not go along.
    """

    photo: int | None
    output: Path | None
    kind: str
    error: str = ""
    warnings: tuple[str, ...] = ()
    original: Path | None = field(default=None, compare=False)


def export(photos: Iterable[Photo], preset: Preset, folder: Path, *, count: int = 0) -> Work[list[Exported]]:
    """Publish what the desk says of these photos into the folder, which is made where it is missing.

    `count` says how many they are, where `photos` does not know. A few of them are in memory at a time; what was published is
    kept only where the preset makes a page or a list of it. Nothing that exists is overwritten, one bad photo never stops the others, and a cancelled export leaves only whole pictures.
    Raises UsageError where the folder can't be made or written into.
    """
    _make(folder)
    results: list[Exported] = []
    published: list[Published] = []

    def keep(outcome: _Outcome) -> None:
        exported, picture = outcome
        results.append(exported)
        if picture is not None and preset.pages:
            published.append(picture)

    total = len(photos) if isinstance(photos, Sized) else count
    yield from _all(plan(photos, preset), total, preset, folder, keep)
    if published:
        results += [_page(name, published, preset, folder) for name in preset.pages]
    return results


_Outcome = tuple[Exported, Published | None]


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} can't be made ({error.strerror}): name another one.") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UsageError(f"You have no permission to write into the folder {folder}: name another one.")


def _all(
    planned: Iterable[Planned], count: int, preset: Preset, folder: Path, keep: Callable[[_Outcome], None]
) -> Iterator[Progress]:
    """Every picture, on a few threads, a few ahead; outcomes are kept in the order of the plan."""
    waiting: deque[Future[_Outcome]] = deque()
    done = 0

    def collected() -> Progress:
        nonlocal done
        outcome = waiting.popleft().result()
        keep(outcome)
        done += 1
        return Progress(done, count, outcome[0].original.name if outcome[0].original else "")

    with ThreadPoolExecutor(_THREADS, thread_name_prefix="export") as pool:
        try:
            yield Progress(0, count)
            for one in planned:
                waiting.append(pool.submit(_picture, one, preset, folder))
                if len(waiting) >= _AHEAD:
                    yield collected()
            while waiting:
                yield collected()
        finally:
            for future in waiting:
                future.cancel()


def _picture(planned: Planned, preset: Preset, folder: Path) -> _Outcome:
    """One picture from original to published file; whatever goes wrong is told, and leaves nothing behind."""
    photo = planned.photo
    try:
        _refuse_another_picture(photo)
        with unfinished(folder, Path(planned.name).suffix) as file:
            said = _kept(photo, preset)
            make = _copied if preset.copies else _encoded
            (width, height), warnings = make(photo, said, preset, file)
            output = place(file, planned.name, preset.on_exists, planned.turn)
    except FileError as error:
        return _not_made(photo, _advised(error, preset))
    except OSError as error:
        return _not_made(photo, _reason(error))
    except Exception as error:  # a fault of ours with one picture must not cost the others their export
        return _not_made(photo, f"it could not be exported ({type(error).__name__}: {error}).")
    warned = tuple(f"{photo.path.name}: {warning}" for warning in warnings)
    made = Exported(photo.id, output, "picture", warnings=warned, original=photo.path)
    return made, Published(output.name, width, height, said, preset.house_style)


def _not_made(photo: Photo, reason: str) -> _Outcome:
    return Exported(photo.id, None, "picture", f"{photo.path.name}: {reason}", original=photo.path), None


def _refuse_another_picture(photo: Photo) -> None:
    """Publish no caption under a picture it was not written for: the file may have been replaced since it was catalogued."""
    status = photo.path.stat()
    known = photo.fingerprint
    if (known.size, known.mtime_ns) == (status.st_size, status.st_mtime_ns) or not photo.picture.digest:
        return
    if metadata.digest(photo.path) != photo.picture.digest:
        raise ChangedOnDisk(photo.path, "another picture lies under this name now; re-read it before you publish it.")


_Made = tuple[tuple[int, int], tuple[str, ...]]
"""The size of the upright picture in pixels, and warnings."""


def _copied(photo: Photo, said: PhotoMetadata, preset: Preset, file: Path) -> _Made:
    shutil.copyfile(photo.path, file)
    policy = metadata.WritePolicy(undeclared_charset=photo.charset or "auto")
    warnings = metadata.write(file, said, policy=policy).warnings
    if preset.keep is Keep.ALL:
        warnings += metadata.carry_sidecar(photo.path, file)
    size = photo.picture.width, photo.picture.height
    return size if photo.picture.orientation < 5 else size[::-1], warnings


def _encoded(photo: Photo, said: PhotoMetadata, preset: Preset, file: Path) -> _Made:
    made = encoded(photo.path, preset)
    file.write_bytes(made.jpeg)
    warnings = metadata.write(file, said).warnings
    if preset.keep is Keep.ALL:
        charset = photo.charset or "auto"
        warnings += metadata.carry_over(photo.path, file, remove=preset.remove, undeclared_charset=charset)
    if metadata.read(photo.path).signed:
        warnings += (_UNSIGNED,)
    return (made.width, made.height), warnings


def _kept(photo: Photo, preset: Preset) -> PhotoMetadata:
    """What is published: the preset's fields, less what it withholds and, where the picture is turned upright, its regions."""
    turned = photo.picture.orientation != 1 and not preset.copies
    said = EMPTY.with_values({name: photo.current[name] for name in preset.fields})
    return metadata.without(said, preset.remove, regions=turned)


def _page(name: str, published: Sequence[Published], preset: Preset, folder: Path) -> Exported:
    format = FORMATS[name]
    try:
        with unfinished(folder, format.SUFFIX) as file:
            file.write_bytes(format.made(_title(published, folder), published))
            output = place(file, f"{preset.name}{format.SUFFIX}", preset.on_exists)
    except FileError as error:
        return Exported(None, None, format.KIND, str(error))
    except OSError as error:
        return Exported(None, None, format.KIND, f"{preset.name}{format.SUFFIX}: {_reason(error)}")
    return Exported(None, output, format.KIND)


def _title(published: Sequence[Published], folder: Path) -> str:
    """The first headline that any picture has, else the name of the folder."""
    return next((one.metadata.headline for one in published if one.metadata.headline), folder.name)


def _advised(error: FileError, preset: Preset) -> str:
    """The reason, and a way out where the original can't be written into and so its copy can't be captioned."""
    if preset.copies and isinstance(error, Refused):
        return f"{error.reason.rstrip('.')}; a preset that makes new pictures, such as web, can publish it."
    return error.reason


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "the original, or the folder to export to, is no longer there."
    return f"it could not be exported ({error.strerror or error})."
