"""The whole job on a copy of the sample folder, in a folder and a catalogue of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from captioner import resources
from captioner.captions.stories import read_story
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import UsageError
from captioner.operations import checking, duplicates, editing, stories, verifying, writing
from captioner.operations.desk import Desk
from captioner.operations.exporting import export
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
        for number, step in enumerate(_STEPS):
            yield Progress(number, len(_STEPS), str(step.__doc__))
            shown.steps.append(step(desk, home))
    return shown


def _import(desk: Desk, home: Path) -> str:
    """Import."""
    report = finish(import_paths(desk, [home / "photos"]))
    return f"Imported {report.imported} of {report.found} pictures; {report.same_picture} show the same picture as another."


def _duplicates(desk: Desk, home: Path) -> str:
    """Duplicates."""
    kinds = Counter(str(group.kind).replace("_", " ") for group in duplicates.groups(desk))
    return "Repeats caught: " + (", ".join(f"{kind} ({count})" for kind, count in kinds.items()) or "none") + "."


def _check(desk: Desk, home: Path) -> str:
    """Checks."""
    kinds = Counter(finding.check for finding in checking.check(desk))
    return "Findings: " + (", ".join(f"{check} ({count})" for check, count in kinds.most_common()) or "none") + "."


def _accept(desk: Desk, home: Path) -> str:
    """Accept."""
    changes = editing.accept(desk, desk.catalog.ids())
    return f"Accepted what the captions of {len(changes.photos)} photos state: {', '.join(sorted(changes.fields))}."


def _caption(desk: Desk, home: Path) -> str:
    """Caption."""
    ids = desk.catalog.ids("no:caption")
    editing.edit(desk, ids, [Order(Verb.SET, "caption", CAPTION)], "Caption")
    return f"Captioned {len(ids)} photo that came without a caption."


def _story(desk: Desk, home: Path) -> str:
    """Story."""
    page = next((home / "photos").glob("*.html"))
    story = read_story(page.read_bytes())
    matched = stories.matches(desk, story, desk.catalog.ids())
    stories.apply(desk, story, matched)
    repeats = sum(caption.times for caption in story.captions)
    return f"Read {len(story.captions)} captions from a story page that repeats them {repeats} times; {len(matched)} found their photos."


def _write(desk: Desk, home: Path) -> str:
    """Write."""
    results = finish(writing.write_back(desk)).results
    written = [result for result in results if result.written]
    refused = [f"{result.photo.path.name}: {result.error}" for result in results if result.error]
    return " ".join([f"Wrote {len(written)} files into Exif, IPTC-IIM and XMP.", *refused])


def _verify(desk: Desk, home: Path) -> str:
    """Verify."""
    differences = list(verifying.verify(desk))
    return f"Re-read every file: {len(differences)} differences between files and catalogue."


def _export(desk: Desk, home: Path) -> str:
    """Export."""
    exported = finish(export(desk, desk.catalog.ids(), "story", home / "published"))
    kinds = Counter(each.kind for each in exported if not each.error)
    made = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    return f"Published {made} into {home / 'published'}."


_STEPS = (_import, _duplicates, _check, _accept, _caption, _story, _write, _verify, _export)


def _new_folder(folder: Path | None) -> Path:
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="captioner-demo-"))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is not empty: name a new folder for the demonstration.")
    folder.mkdir(parents=True, exist_ok=True)
    return folder.absolute()
