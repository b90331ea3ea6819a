"""duplicates, check, verify: what is wrong or repeats on the desk."""

from __future__ import annotations

import click

from captioner.cli.catalog import finding_json
from captioner.cli.options import Invocation, everywhere
from captioner.cli.output import named, shown
from captioner.domain.iptc import json_value


@click.command()
@everywhere
def duplicates(invocation: Invocation) -> None:
    """Print what repeats: captions, pictures, alt texts; a line a group."""
    from captioner.operations.duplicates import groups

    with invocation.open_desk() as desk:
        for group in groups(desk):
            photos = desk.catalog.photos(group.photos)
            answer = {
                "kind": str(group.kind),
                "photos": [named(photo) for photo in photos],
                "text": group.text,
                "score": round(group.score, 3),
            }
            names = ", ".join(photo.path.name for photo in photos)
            invocation.output.result(answer, f"{group.kind}: {names}\n    {group.text}")


@click.command()
@click.option("--fix", metavar="CHECK", help="Mend what this check can mend by itself, as one undoable step.")
@everywhere
def check(invocation: Invocation, fix: str | None) -> None:
    """Run the checks over all photos.

    So far: weekday against date, missing fields and credit, alt text, and what contradicts the caption; more will come.
    """
    from captioner.operations import checking

    with invocation.open_desk() as desk:
        if fix:
            changes = checking.fix(desk, fix)
            invocation.output.result({"fixed": len(changes.photos)}, f"{len(changes.photos)} mended.")
            return
        for finding in checking.check(desk):
            for photo in desk.catalog.photos([finding.photo]):
                text = f"{finding.severity:8} {photo.path.name}: {finding.message} [{finding.check}]"
                invocation.output.result(finding_json(finding, photo), text)


@click.command()
@everywhere
def verify(invocation: Invocation) -> None:
    """Re-read every file and print where it differs from what the catalogue believes it says."""
    from captioner.operations.verifying import verify as differences

    with invocation.open_desk() as desk:
        for difference in differences(desk):
            answer = {
                "photo": named(difference.photo),
                "problem": str(difference.problem),
                "field": difference.field,
                "catalogue": json_value(difference.catalogue),
                "file": json_value(difference.file),
            }
            what = f"{difference.problem} {difference.field}".strip()
            invocation.output.result(answer)
            invocation.output.problem(f"{shown(difference.photo.path)}: {what}")
