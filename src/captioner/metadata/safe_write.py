"""Replace a file whole or not at all: a kill at any moment leaves the old one or the new one."""

from __future__ import annotations

import os
import platform
import re
import stat
import tempfile
import time
import zlib
from functools import cache, lru_cache
from pathlib import Path

PREFIX = ".captioner-"
"""How the names of our temporary files start; the leading dot hides them from people and from imports."""

_OWNED = re.compile(re.escape(PREFIX) + r"([0-9a-f]{8})-(\d{1,10})-.*\.tmp", re.DOTALL)
"""Such a name: the computer and the process that write there."""
_STRAY_AFTER = 3600.0
"""Seconds after which a temporary file belongs to a write that was killed, whoever's it was; no write takes that long."""
_UMASK = os.umask(0o022)
"""What a new file's mode leaves out; it can only be asked by setting it, which threads that write at the same time must not do."""
os.umask(_UMASK)


class Changed(OSError):
    """Another program changed the file after it was read."""


def replace(
    target: Path,
    data: bytes,
    old: os.stat_result | None,
    *,
    keep_modified_time: bool = False,
    unchanged: bool = False,
    lasting: bool = True,
) -> None:
    """Put `data` in the place of `target` (not a symbolic link), with the mode, owner and attributes of the file `old` describes.

    With `unchanged`, only where `target` still is that very file, or still is not there without `old`, looked at last just before. `lasting` makes the new name
    last through a power cut; without it the caller has `make_lasting` see to the folder. Raises OSError, Changed among them, and then `target`
    is as it was and nothing is left beside it.
    """
    folder = target.parent
    sweep(folder)
    handle, name = tempfile.mkstemp(prefix=f"{PREFIX}{_computer()}-{os.getpid()}-", suffix=".tmp", dir=folder)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if old is not None:
                _dress(file.fileno(), temporary, target, old)
            else:
                os.chmod(file.fileno(), 0o666 & ~_UMASK)  # noqa: PTH101 (by descriptor)
            if old is not None and keep_modified_time:
                os.utime(temporary, ns=(old.st_atime_ns, old.st_mtime_ns))
            os.fsync(file.fileno())
        if unchanged and not _is_still(target, old):
            raise Changed(f"{target} was changed")
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if lasting:
        make_lasting(folder)


def _is_still(target: Path, old: os.stat_result | None) -> bool:
    if old is None:
        return not os.path.lexists(target)
    now = target.stat()
    return (now.st_size, now.st_mtime_ns) == (old.st_size, old.st_mtime_ns)


def _dress(descriptor: int, temporary: Path, target: Path, old: os.stat_result) -> None:
    """Give the temporary file what the old one has besides its bytes: owner, extended attributes, mode."""
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        try:
            os.fchown(descriptor, old.st_uid, old.st_gid)
        except PermissionError:
            os.fchown(descriptor, -1, new.st_gid)  # only root may give files away; then it belongs to who wrote it
    if hasattr(os, "listxattr"):
        for attribute in _attributes(target):
            try:
                os.setxattr(descriptor, attribute, os.getxattr(target, attribute))
            except OSError:
                continue  # the system's own attributes can't be set by a user, and are not the user's
    temporary.chmod(stat.S_IMODE(old.st_mode))


def _attributes(target: Path) -> list[str]:
    try:
        return os.listxattr(target)
    except OSError:
        return []  # the file system has none


def make_lasting(folder: Path) -> None:
    """Make the names in this folder last through a power cut, where the system can."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass  # some file systems (network shares) can't; the rename itself has succeeded
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> None:
    """Delete what killed writes left in this folder; looks at most once an hour.

    A file goes at once where the process that its name tells ran on this computer and is no more; otherwise when it is an hour old.
    """
    _sweep(folder, int(time.time() // _STRAY_AFTER))


@lru_cache(maxsize=4096)
def _sweep(folder: Path, hour: int) -> None:
    del hour  # part of the key only
    limit = time.time() - _STRAY_AFTER
    for each in folder.glob(f"{PREFIX}*.tmp"):
        try:
            if _is_orphan(each.name) or each.lstat().st_mtime < limit:
                each.unlink()
        except OSError:
            continue  # another desk swept it first


def _is_orphan(name: str) -> bool:
    """Whether the process that made a file of this name is known to be gone."""
    owner = _OWNED.fullmatch(name)
    if owner is None or owner[1] != _computer() or os.name != "posix":  # elsewhere, asking this of a process ends it
        return False
    try:
        os.kill(int(owner[2]), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False  # it is another user's, or can't be one
    return False


@cache
def _computer() -> str:
    """Eight digits that tell this computer from others that write into the same shared folder."""
    return f"{zlib.crc32(platform.node().encode()):08x}"
