"""Write fields into a picture: plan, edit each standard, put the file together, prove it, replace it."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

from captioner.domain.errors import ChangedOnDisk, NotAPicture, Refused, Signed, WriteFailed
from captioner.domain.iptc import FIELDS, PhotoMetadata, field_named
from captioner.domain.photo import Fingerprint
from captioner.metadata import mapping, safe_write
from captioner.metadata.blocks import Source
from captioner.metadata.decoding import decode
from captioner.metadata.editing import edited
from captioner.metadata.policy import SignedPolicy, WritePolicy, Written
from captioner.metadata.problems import Damaged, Unwritable
from captioner.metadata.proof import prove
from captioner.metadata.reading import LOCKED, fingerprint_of, unreadable

DEFAULT_POLICY = WritePolicy()


def write(
    path: Path,
    metadata: PhotoMetadata,
    fields: Collection[str] | None = None,
    *,
    policy: WritePolicy = DEFAULT_POLICY,
    expected: Fingerprint | None = None,
) -> Written:
    """Make the picture say these fields (default: all) of `metadata`; every other byte of it stays.

    Symbolic links are followed. Raises Refused, Signed, ChangedOnDisk (the file is not as `expected`), WriteFailed, Unreadable, NotAPicture, UnknownField;
    on any error the file is as it was.
    """
    names = tuple(FIELDS) if fields is None else tuple(field_named(name).name for name in fields)
    return _Writing(path, policy, expected).write(mapping.tidy(metadata), names)


class _Writing:
    """One picture being written."""

    def __init__(self, path: Path, policy: WritePolicy, expected: Fingerprint | None) -> None:
        self.path = path
        self.policy = policy
        self.target = Path(os.path.realpath(path))
        self.data, self.status = _load(path)
        if expected is not None and fingerprint_of(self.status) != expected:
            raise ChangedOnDisk(path, "another program changed the file since it was read")
        try:
            self.decoded = decode(Source.of(self.data), policy.undeclared_charset)
        except Damaged as problem:
            raise NotAPicture(path, f"{problem}") from None
        self.warnings: list[str] = []

    def write(self, metadata: PhotoMetadata, names: tuple[str, ...]) -> Written:
        before = self.decoded.combined.metadata
        goal = before.with_values({name: metadata[name] for name in names})
        goal = self._without_camera_date(before, goal)
        if goal == before:
            return Written(self.path, (), tuple(self.warnings), fingerprint_of(self.status))
        self._check_writable()
        made = mapping.plan(
            self.decoded.combined, self.decoded.copies, self.decoded.xmp.named, goal, self.policy.camera_date
        )
        try:
            new, warnings = edited(self.data, self.decoded, made)
            prove(self.data, new, made, goal)
        except Unwritable as problem:
            raise Refused(self.path, f"{problem}") from None
        except Damaged as problem:
            raise WriteFailed(self.path, f"the new file did not pass its check: {problem}") from None
        status = self._replace(new)
        return Written(self.path, made.fields, (*self.warnings, *made.warnings, *warnings), fingerprint_of(status))

    def _without_camera_date(self, before: PhotoMetadata, goal: PhotoMetadata) -> PhotoMetadata:
        """The camera's own date can't be cleared: where only Exif states the date, clearing it changes nothing."""
        for name, date in before.filled().items():
            only_exif = name not in self.decoded.copies["xmp"] and name not in self.decoded.copies["iim"]
            if FIELDS[name].kind == "date" and not goal[name] and only_exif:
                self.warnings.append(f"{FIELDS[name].label} is the camera's own and stays.")
                goal = goal.with_values({name: date})
        return goal

    def _check_writable(self) -> None:
        if self.decoded.read_only:
            raise Refused(self.path, self.decoded.read_only)
        if not os.access(self.target, os.W_OK):
            raise Refused(self.path, LOCKED)
        if self.decoded.blocks.signed:
            if self.policy.signed is not SignedPolicy.WRITE:
                raise Signed(self.path, "it is signed with Content Credentials, which any edit would break")
            self.warnings.append("Its Content Credentials no longer match: the signature was broken by this edit.")
        if self.status.st_nlink > 1:
            self.warnings.append("The file had hard links; its other names still hold the old file.")

    def _replace(self, new: bytes) -> os.stat_result:
        try:
            now = self.target.stat()
            if fingerprint_of(now) != fingerprint_of(self.status):
                raise ChangedOnDisk(self.path, "another program changed the file while it was being written")
            return safe_write.replace(self.target, new, self.status, keep_modified_time=self.policy.keep_modified_time)
        except OSError as problem:
            raise WriteFailed(self.path, f"it could not be written ({problem.strerror or problem})") from None


def _load(path: Path) -> tuple[bytes, os.stat_result]:
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            data = file.read()
    except OSError as problem:
        raise unreadable(path, problem) from None
    if not data:
        raise NotAPicture(path, "the file is empty")
    return data, status
