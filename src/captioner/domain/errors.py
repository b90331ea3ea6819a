"""What can go wrong, by who can mend it. Every message is one clear sentence for an editor.

CaptionerError
├── UsageError             the request: nothing was done (exit status 2)
│   ├── UnknownField       no field of that name
│   ├── BadValue           a value that the field can't hold
│   └── BadQuery           a search that can't be understood
├── FileError              one file: it is as it was, the others go on (exit status 1)
│   ├── Unreadable         it can't be opened, has vanished, or is a folder
│   ├── NotAPicture        it opens, but is no picture, or one too damaged to read
│   ├── Refused            we can read it, but writing could lose something in it
│   │   └── Signed         its Content Credentials would be broken by any edit
│   ├── ChangedOnDisk      another program changed it since it was read
│   └── WriteFailed        the new file could not be written, or did not read back as asked
└── CatalogError           the catalogue can't be used: not one, locked, damaged, newer (exit status 3)
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


class CaptionerError(Exception):
    """The root: `str(error)` is one sentence that says what happened and what to do."""


class UsageError(CaptionerError):
    """The request can't be carried out as stated; nothing was done."""


class UnknownField(UsageError):
    """No field of that name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(f"There is no field “{name}”; {field_advice(name, known)}.")


def field_advice(name: str, known: Iterable[str]) -> str:
    """What to type instead of a name that is no field's: the names most like it, or the first of those there are and where the rest stand."""
    from difflib import get_close_matches

    names = list(known)
    if alike := get_close_matches(name, names):
        return f"the nearest is {' or '.join(alike)}"
    return f"there are {', '.join(names[:12])} and {len(names) - 12} more, which captioner edit --help lists"


class BadValue(UsageError):
    """A value that its field can't hold."""


class BadQuery(UsageError):
    """A search that can't be understood."""


class FileError(CaptionerError):
    """One file could not be read or written; it is unchanged, byte for byte."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.name}: {reason}")
        self.path = path
        self.reason = reason


class Unreadable(FileError):
    """The file can't be opened, has vanished, or is no file."""


class NotAPicture(FileError):
    """The file is no picture that we know, or is too damaged to read."""


class Refused(FileError):
    """Writing into this file could lose something it holds; the reason says what."""


class Signed(Refused):
    """The file carries Content Credentials, which any edit would break."""

    REASON = "it is signed with Content Credentials, which any edit would break"

    def __init__(self, path: Path) -> None:
        super().__init__(path, self.REASON)


class ChangedOnDisk(FileError):
    """Another program changed the file since it was read."""


class WriteFailed(FileError):
    """The new file could not be written or did not read back as asked; the old one stands."""


class CatalogError(CaptionerError):
    """The catalogue can't be used."""
