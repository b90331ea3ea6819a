"""Write fields into a picture or its sidecar: plan, edit, prove, replace."""

from __future__ import annotations

import copy
import dataclasses
import os
from collections.abc import Collection
from pathlib import Path

from captioner.domain.errors import ChangedOnDisk, FileError, NotAPicture, Refused, Signed, WriteFailed
from captioner.domain.iptc import FIELDS, PhotoMetadata, field_named
from captioner.domain.photo import Disagreement, Fingerprint
from captioner.domain.values import PartialDate, Value, texts_in
from captioner.metadata import mapping, safe_write
from captioner.metadata.blocks import Source
from captioner.metadata.decoding import decode
from captioner.metadata.editing import can_hold_iim, edited
from captioner.metadata.formats import jpeg, sidecar, sidecar_places
from captioner.metadata.limits import LARGEST_FILE
from captioner.metadata.opening import opened, unreadable
from captioner.metadata.policy import CLOSED, LOCKED, Sidecar, SignedPolicy, WritePolicy, Written
from captioner.metadata.problems import Damaged, Unwritable
from captioner.metadata.proof import prove
from captioner.metadata.reading import decode_file, fingerprint_of
from captioner.metadata.standards import xmp

DEFAULT_POLICY = WritePolicy()

BROKEN = "Its Content Credentials no longer match: this edit broke the signature."
SIGNED_AGAIN = (
    "It was signed again with the desk's certificate; its former Content Credentials are kept as those of its parent."
)


def write(
    path: Path,
    metadata: PhotoMetadata,
    fields: Collection[str] | None = None,
    *,
    policy: WritePolicy = DEFAULT_POLICY,
    expected: Fingerprint | None = None,
) -> Written:
    """Make the picture say these fields (default: all) of `metadata`; every other byte of it stays.

    A sidecar that already states one of them is kept in step. Symbolic links are followed. Raises Refused, Signed, ChangedOnDisk (the file is not as
    `expected`), WriteFailed, Unreadable, NotAPicture, UnknownField; on any error the file is as it was.
    """
    names = tuple(FIELDS) if fields is None else tuple(field_named(name).name for name in fields)
    return _Writing(path, policy, expected).write(mapping.tidy(metadata), names)


class _Writing:
    """One picture being written."""

    def __init__(self, path: Path, policy: WritePolicy, expected: Fingerprint | None) -> None:
        self.path = path
        self.policy = policy
        self.target = _followed(path)
        self.data, self.status = _load(path)
        self.sidecar = sidecar_places.find(path).sidecar
        self.is_new = False  # whether the target is a copy that is not there yet
        if expected is not None and self._fingerprint() != expected:
            raise ChangedOnDisk(path, "another program changed the file or its sidecar since it was read")
        if self.data:
            try:
                self.decoded = decode(Source.of(self.data), policy.undeclared_charset)
            except Damaged as problem:
                raise NotAPicture(path, f"{problem}") from None
        else:
            self.decoded, _ = decode_file(path, policy.undeclared_charset)
        self.embedded = self.decoded.combined.metadata
        self.warnings: list[str] = []

    def write(self, metadata: PhotoMetadata, names: tuple[str, ...]) -> Written:
        before = self.sidecar.over(self.embedded) if self.sidecar else self.embedded
        goal = before.with_values({name: metadata[name] for name in names})
        self.before = before
        goal = self._with_the_cameras_own(before, goal)
        differing = {*before.differing(goal), *self._disagreeing(names, goal)}
        changed = tuple(name for name in FIELDS if name in differing)
        if not changed:
            return self._written(self.path, ())
        self._check_texts(goal, changed)
        if self.policy.sidecar is Sidecar.ALWAYS:
            return self._write_sidecar(goal, changed)
        if self.decoded.blocks.signed and self.policy.signed is SignedPolicy.COPY and not self.decoded.read_only:
            return self._write_copy(goal, names)
        try:
            return self._write_picture(goal, changed)
        except Refused as refused:
            wanted = self.policy.sidecar is Sidecar.REFUSED
            if isinstance(refused, Signed):
                wanted = wanted or self.policy.signed is SignedPolicy.SIDECAR
            if not wanted:
                raise
            self.warnings = [f"It was written into a sidecar, because {refused.reason}."]
            return self._write_sidecar(goal, changed)

    def _disagreeing(self, names: tuple[str, ...], goal: PhotoMetadata) -> dict[str, Value]:
        """Of these fields, those which the picture says as asked, but also otherwise in another copy; and that copy."""
        if self.policy.sidecar is Sidecar.ALWAYS:
            return {}
        found: dict[str, Value] = {}
        for each in self.decoded.combined.disagreements:
            asked = goal[each.field]
            others = [copy for copy in self._changeable(each, asked) if copy not in (None, asked)]
            if each.field in names and asked == self.embedded[each.field] and others:
                found[each.field] = others[-1]
        return found

    def _changeable(self, each: Disagreement, asked: Value) -> list[Value]:
        """The copies of a field that a write brings in line: the camera's date is one only where the user wants it corrected."""
        camera = not isinstance(asked, PartialDate) or bool(self.policy.camera_date and asked.time)
        return [each.xmp, each.iim, each.exif if camera else None]

    def _with_the_cameras_own(self, before: PhotoMetadata, goal: PhotoMetadata) -> PhotoMetadata:
        """What the camera states can't be cleared: where only Exif states a date or place, clearing it changes nothing."""
        for name in before.differing(goal):
            only_exif = not any(name in self.decoded.copies[standard] for standard in ("xmp", "iim"))
            own = name in mapping.OF_THE_CAMERA and before[name] == self.embedded[name]
            if own and not goal[name] and only_exif:
                self.warnings.append(f"{FIELDS[name].label} is the camera's own and stays.")
                goal = goal.with_values({name: before[name]})
        return goal

    def _as_it_will_read(self, goal: PhotoMetadata) -> PhotoMetadata:
        """The goal, but where a field is cleared that the camera states, that is what shows again."""
        for name, stated in self.decoded.copies["exif"].items():
            if name in mapping.OF_THE_CAMERA and not goal[name]:
                self.warnings.append(f"{FIELDS[name].label} was cleared; the camera's own stays and shows again.")
                goal = goal.with_values({name: stated})
        return goal

    def _write_picture(self, goal: PhotoMetadata, changed: tuple[str, ...]) -> Written:
        """Into the picture, and into the sidecar what that states; raises FileError, and both are as they were."""
        self._check_writable()
        if not can_hold_iim(self.decoded, self.policy.iim):
            goal, changed = self._without_iim(goal, changed)
            if not changed:
                return self._written(self.path, ())
        aside = [name for name in changed if self.sidecar and name in self.sidecar.said.named]
        new_sidecar = self._edited_sidecar(goal, aside) if aside else b""
        goal = self.embedded.with_values({name: goal[name] for name in changed})
        others = self._disagreeing(changed, goal)
        counted = dataclasses.replace(self.decoded.combined, metadata=self.embedded.with_values(others))
        made = mapping.plan(
            counted,
            self.decoded.copies,
            self.decoded.xmp.named,
            goal,
            camera=self.policy.camera_date,
            iim=bool(self.decoded.iim.datasets) or can_hold_iim(self.decoded, self.policy.iim),
        )
        try:
            new, warnings = edited(self.data, self.decoded, made)
            after = decode(Source.of(new), self.policy.undeclared_charset)
            prove(self.data, new, self.decoded, after, made, self._as_it_will_read(goal))
            if new != self.data and self.decoded.blocks.signed and self.policy.signed is SignedPolicy.RESIGN:
                new = self._signed_again(new)
        except Unwritable as problem:
            raise Refused(self.path, f"{problem}") from None
        except Damaged as problem:
            raise WriteFailed(self.path, f"the new file did not pass its check: {problem}") from None
        if new == self.data and not new_sidecar:  # a copy can't say it otherwise: Exif splits names at semicolons
            return self._written(self.path, ())
        self.warnings += made.warnings + warnings
        if self.sidecar and new_sidecar:
            self._replace(_followed(self.sidecar.path), new_sidecar, self.sidecar.status)
        try:
            if new != self.data:
                self._replace(self.target, new, self.status)
        except FileError:
            if self.sidecar and new_sidecar:
                self._replace(_followed(self.sidecar.path), self.sidecar.packet, self.sidecar.status, unchanged=False)
            raise
        return self._written(self.path, changed)

    def _signed_again(self, new: bytes) -> bytes:
        """The new bytes with a signature that matches them; raises Unwritable, Damaged, and UsageError where there is nobody to sign."""
        from captioner.metadata import signing  # what it needs is optional, and takes a while to load

        signing.check(self.policy.signer)
        assert self.policy.signer is not None
        signed = signing.signed_again(self.data, new, self.path.name, self.policy.signer)
        self.warnings.append(SIGNED_AGAIN)
        return signed

    def _write_copy(self, goal: PhotoMetadata, names: tuple[str, ...]) -> Written:
        """Into the copy beside the picture, which is made where there is none; the picture and its sidecar are not touched."""
        from captioner.metadata.copies import place_for  # it reads pictures, as this module does

        place = place_for(self.path)
        policy = dataclasses.replace(self.policy, signed=SignedPolicy.WRITE, sidecar=Sidecar.NEVER)
        if place.exists():
            writing = _Writing(place, policy, None)
        else:
            writing = copy.copy(self)
            writing.target, writing.is_new = place, True
            writing.policy, writing.sidecar, writing.warnings = policy, None, []
        aside = [name for name in FIELDS if self.sidecar and name in self.sidecar.said.named]
        done = writing.write(goal, tuple(dict.fromkeys((*names, *aside))))
        if not done.fields:
            return done
        kept = f"{self.path.name} stays as it was signed; {place.name} beside it was written."
        return dataclasses.replace(done, target=place, warnings=(kept, *done.warnings))

    def _without_iim(self, goal: PhotoMetadata, changed: tuple[str, ...]) -> tuple[PhotoMetadata, tuple[str, ...]]:
        """The goal and what changes, less the fields that only IIM has a place for: they stay as they are, and that is said."""
        left = [name for name in changed if name in mapping.IIM_ONLY]
        if left:
            labels = ", ".join(FIELDS[name].label for name in left)
            self.warnings.append(f"{labels}: not written, as only IIM has a place for it and here there is none.")
        goal = goal.with_values({name: self.before[name] for name in left})
        return goal, tuple(name for name in changed if name not in left)

    def _check_texts(self, goal: PhotoMetadata, changed: tuple[str, ...]) -> None:
        for name in changed:
            if not all(xmp.can_hold(text) for text in texts_in(goal[name])):
                raise Refused(self.path, f"{FIELDS[name].label} has a control character in it that XMP can't hold")

    def _check_writable(self) -> None:
        if not self.is_new and not os.access(self.target.parent, os.W_OK):
            raise Refused(self.path, CLOSED)
        if self.decoded.read_only:
            raise Refused(self.path, self.decoded.read_only)
        if not self.data:
            raise Refused(self.path, f"it is larger than the {LARGEST_FILE // 1_000_000} MB that can be written safely")
        if not self.is_new and not os.access(self.target, os.W_OK):
            raise Refused(self.path, LOCKED)
        if self.decoded.blocks.signed and self.policy.signed is not SignedPolicy.RESIGN:
            if self.policy.signed is not SignedPolicy.WRITE:
                raise Signed(self.path)
            self.warnings.append(BROKEN)
        if self.decoded.blocks.format == "JPEG" and jpeg.breaks_off(self.data):
            self.warnings.append(
                "The picture breaks off before its end; only its metadata is whole. Ask for the file again."
            )
        if self.status.st_nlink > 1 and not self.is_new:
            self.warnings.append("The file has other names (hard links), which still hold the old file.")

    def _write_sidecar(self, goal: PhotoMetadata, changed: tuple[str, ...]) -> Written:
        """Into the sidecar alone, which is made where there is none; the picture is not touched."""
        goal, changed = self._without_iim(goal, changed)
        if not changed:
            return self._written(self.path, ())
        place = self.sidecar.path if self.sidecar else sidecar_places.place_for(self.path, self.policy.sidecar_name)
        new = self._edited_sidecar(goal, changed, sidecar_places.states_extension(self.path, place))
        self._replace(_followed(place), new, self.sidecar.status if self.sidecar else None)
        return self._written(place, changed)

    def _edited_sidecar(self, goal: PhotoMetadata, names: Collection[str], extension: str = "") -> bytes:
        try:
            return sidecar.edited(self.sidecar, self.before, goal, names, extension)
        except Unwritable as problem:
            raise Refused(self.path, f"{problem}") from None
        except Damaged as problem:
            raise WriteFailed(self.path, f"the sidecar did not pass its check: {problem}") from None

    def _replace(self, target: Path, new: bytes, old: os.stat_result | None, *, unchanged: bool = True) -> None:
        if self.policy.rehearsal:
            return
        try:
            safe_write.replace(
                target,
                new,
                old,
                keep_modified_time=self.policy.keep_modified_time,
                unchanged=unchanged and not self.is_new,
                lasting=self.policy.lasting,
            )
        except safe_write.Changed:
            raise ChangedOnDisk(
                self.path, f"another program changed {target.name} while it was being written"
            ) from None
        except OSError as problem:
            raise WriteFailed(
                self.path, f"{target.name} could not be written ({problem.strerror or problem})"
            ) from None

    def _written(self, target: Path, fields: tuple[str, ...]) -> Written:
        return Written(target, fields, tuple(self.warnings))

    def _fingerprint(self) -> Fingerprint:
        return fingerprint_of(self.path, self.status)


def _followed(path: Path) -> Path:
    """The file that a symbolic link leads to: it is replaced, the link stays."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114 (which is told of a name that is too long)


def _load(path: Path) -> tuple[bytes, os.stat_result]:
    """The file's bytes and status; no bytes of one that is too large to be written."""
    file, status = opened(path)
    try:
        with file:
            data = file.readall() if status.st_size <= LARGEST_FILE else b""
    except OSError as problem:
        raise unreadable(path, problem) from None
    if not status.st_size:
        raise NotAPicture(path, "the file is empty")
    return data, status
