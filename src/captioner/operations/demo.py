"""The whole job on a copy of the sample folder, in a folder and a catalogue of its own."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from captioner import resources
from captioner.captions.stories import read_story
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import UsageError
from captioner.operations import checking, duplicates, editing, stories, verifying, writing
from captioner.operations.desk import Desk
from captioner.operations.exporting import export as publish
from captioner.operations.importing import import_paths
from captioner.progress import Progress, Work, finish
from captioner.settings import Settings

CAPTION = "A photo that came without a caption, on the desk of the picture editor."


@dataclass(slots=True)
class Demo:
    """What the demonstration did: its folder, the catalogue in it, and a sentence a step."""

    folder: Path
    catalog: Path
    steps: list[str] = field(default_factory=list)


def demo(folder: Path | None = None) -> Work[Demo]:
    """Import, accept, check, edit, write, verify and export a copy of the samples in a new folder; raises UsageError if it is not new.

    Nothing outside the folder is touched, the user's catalogue least of all.
    """
    home = _new_folder(folder)
    shown = Demo(home, home / "catalog.db")
    photos = home / "photos"
    shutil.copytree(resources.folder("samples"), photos, ignore=shutil.ignore_patterns("*.py", "*.md", "__pycache__"))
    with Desk.open(shown.catalog, Settings()) as desk:
        steps = _Demonstration(desk, home).steps()
        for number, step in enumerate(steps):
            yield Progress(number, len(steps), str(step.__doc__))
            shown.steps.append(step())
    return shown


@dataclass(frozen=True, slots=True)
class _Demonstration:
    """The steps, each of which does its part for real and says what came of it in one sentence."""

    desk: Desk
    home: Path

    def import_folder(self) -> str:
        """The agency folder comes in."""
        report = finish(import_paths(self.desk, [self.home / "photos"]))
        return f"Imported {report.imported} of {report.found} pictures; {report.same_picture} show the same picture as another."

    def duplicates(self) -> str:
        """What repeats is caught before anybody looks."""
        kinds = Counter(str(group.kind).replace("_", " ") for group in duplicates.groups(self.desk))
        return "Repeats caught: " + (", ".join(f"{kind} ({count})" for kind, count in kinds.items()) or "none") + "."

    def check(self) -> str:
        """Every check over what came in."""
        kinds = Counter(finding.check for finding in checking.check(self.desk))
        return "Findings: " + (", ".join(f"{check} ({count})" for check, count in kinds.most_common()) or "none") + "."

    def accept(self) -> str:
        """What the captions state is taken over."""
        changes = editing.accept(self.desk, self.desk.catalog.ids())
        return f"Accepted what the captions of {len(changes.photos)} photos state: {', '.join(sorted(changes.fields))}."

    def caption(self) -> str:
        """The photo without a caption gets one."""
        ids = self.desk.catalog.ids("no:caption")
        editing.edit(self.desk, ids, [Order(Verb.SET, "caption", CAPTION)], "Caption")
        return f"Captioned {len(ids)} photo that came without a caption."

    def story(self) -> str:
        """A story page gives its captions to the photos it shows."""
        page = next((self.home / "photos").glob("*.html"))
        story = read_story(page.read_bytes())
        proposal = stories.propose(self.desk, story, self.desk.catalog.ids())
        stories.apply(self.desk, proposal)
        repeats = sum(caption.times for caption in story.captions)
        return f"Read {len(story.captions)} captions from a story page that repeats them {repeats} times; {len(proposal.pairs)} found their photos."

    def write(self) -> str:
        """The files get what the desk says."""
        report = finish(writing.write_back(self.desk))
        refused = [f"{result.photo.path.name}: {result.error}" for result in report.results if result.error]
        return " ".join([f"Wrote {report.written} files into Exif, IPTC-IIM and XMP.", *refused])

    def verify(self) -> str:
        """Every file is read again."""
        differences = list(verifying.verify(self.desk))
        return f"Re-read every file: {len(differences)} differences between files and catalogue."

    def export(self) -> str:
        """The pictures are published with a page, a table and a list."""
        exported = finish(publish(self.desk, self.desk.catalog.ids(), "story", self.home / "published"))
        kinds = Counter(each.kind for each in exported if not each.error)
        made = ", ".join(f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in kinds.items())
        return f"Published {made} into {self.home / 'published'}."

    def steps(self) -> tuple[Callable[[], str], ...]:
        """All of it, in an editor's order."""
        return (
            self.import_folder, self.duplicates, self.check, self.accept, self.caption,
            self.story, self.write, self.verify, self.export,
        )  # fmt: skip


def _new_folder(folder: Path | None) -> Path:
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="captioner-demo-"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        empty = not any(folder.iterdir())
    except (FileExistsError, NotADirectoryError):
        raise UsageError(f"{folder} is a file or within one: name a new folder for the demonstration.") from None
    except OSError as error:
        raise UsageError(f"{folder} can't be used ({error.strerror}): name another folder.") from error
    if not empty:
        raise UsageError(f"{folder} is not empty: name a new folder for the demonstration.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UsageError(f"You have no permission to write into the folder {folder}: name another one.")
    return folder.absolute()
