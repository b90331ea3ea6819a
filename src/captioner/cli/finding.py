"""duplicates, check, verify: what is wrong or repeats on the desk."""

from __future__ import annotations

from typing import Any

import click

from captioner.cli.catalog import finding_json
from captioner.cli.options import Invocation, chosen, everywhere
from captioner.cli.output import named, shown
from captioner.domain.iptc import json_value


@click.command()
@click.argument("photos", nargs=-1, metavar="[PHOTO…]")
@click.option(
    "--not", "apart", is_flag=True, help="Remember that these photos are no duplicates of each other (undoable)."
)
@everywhere
def duplicates(invocation: Invocation, photos: tuple[str, ...], apart: bool) -> None:
    """Print what repeats: captions, pictures, alt texts; a line a group.

    With PHOTO, only the groups that one of them belongs to.
    """
    from captioner.operations.duplicates import groups, not_duplicates

    with invocation.open_desk() as desk:
        named_ids = chosen(invocation, desk, photos, None) if photos or apart else None
        if apart:
            changes = not_duplicates(desk, named_ids or ())
            invocation.output.result({"changed": len(changes.photos)}, f"{len(changes.photos)} photos judged.")
            return
        for group in groups(desk):
            if named_ids is not None and not set(named_ids).intersection(group.photos):
                continue
            found = desk.catalog.photos(group.photos)
            answer = {
                "kind": str(group.kind),
                "photos": [named(photo) for photo in found],
                "text": group.text,
                "score": round(group.score, 3),
            }
            names = ", ".join(photo.path.name for photo in found)
            invocation.output.result(answer, f"{group.kind}: {names}\n    {group.text}")


@click.command()
@click.option("--fix", metavar="CHECK", help="Mend what this check can mend by itself, as one undoable step.")
@everywhere
def check(invocation: Invocation, fix: str | None) -> None:
    """Print what is wrong with the photos, a line a finding. After the first time, only what changed is checked again."""
    from captioner.operations import checking

    with invocation.open_desk() as desk:
        if fix:
            changes = checking.fix(desk, fix)
            invocation.output.result({"fixed": len(changes.photos)}, f"{len(changes.photos)} mended.")
            return
        invocation.output.work(checking.refresh(desk))
        for finding, photo in checking.told(desk):
            text = f"{finding.severity:8} {photo.path.name}: {finding.message} [{finding.check}]"
            invocation.output.result(finding_json(finding, photo), text)


@click.command()
@everywhere
def verify(invocation: Invocation) -> None:
    """Re-read every file and print where it differs from what the catalogue believes it says."""
    from captioner.operations.verifying import verify as differences

    with invocation.open_desk() as desk:
        for difference in differences(desk):
            answer: dict[str, Any] = {"photo": named(difference.photo)}
            if difference.problem:
                answer["problem"] = str(difference.problem)
                answer["field"] = difference.field
                answer["catalogue"] = json_value(difference.catalogue, difference.field)
                answer["file"] = json_value(difference.file, difference.field)
            if difference.error:
                answer["error"] = difference.error
            what = " ".join(str(part) for part in (difference.problem, difference.field, difference.error) if part)
            invocation.output.result(answer)
            invocation.output.problem(f"{shown(difference.photo.path)}: {what}")
