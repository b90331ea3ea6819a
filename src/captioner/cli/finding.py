"""duplicates, check, verify: what is wrong or repeats on the desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import click

from captioner.cli.catalog import finding_json
from captioner.cli.options import Invocation, chosen, everywhere
from captioner.cli.output import named, shown
from captioner.domain.iptc import json_value

Item = TypeVar("Item")


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
    from captioner.operations.duplicates import find_groups, not_duplicates

    with invocation.open_desk() as desk:
        named_ids = chosen(invocation, desk, photos, None) if photos or apart else None
        if apart:
            changes = not_duplicates(desk, named_ids or ())
            invocation.output.result({"changed": len(changes.photos)}, f"{len(changes.photos)} photos judged.")
            return
        repeats = invocation.output.work(find_groups(desk))
        if named_ids is not None:
            repeats = [group for group in repeats if not set(named_ids).isdisjoint(group.photos)]
        if not repeats:
            invocation.output.note("Nothing repeats.")
        for group in repeats:
            found = desk.catalog.photos(group.photos)
            answer = {
                "kind": str(group.kind),
                "photos": [named(photo) for photo in found],
                "text": group.text,
                "score": round(group.score, 3),
            }
            text = [str(group.kind).replace("_", " "), *(f"  {photo.id:5}  {shown(photo.path)}" for photo in found)]
            invocation.output.result(answer, "\n".join([*text, *([f"  “{group.text}”"] if group.text else [])]))


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
        for finding, photo in _or_note(invocation, checking.told(desk), "Nothing is wrong."):
            text = f"{finding.severity:8} {photo.path.name}: {finding.message} [{finding.check}]"
            invocation.output.result(finding_json(finding, photo), text)


def _or_note(invocation: Invocation, items: Iterable[Item], otherwise: str) -> Iterator[Item]:
    """The items; where there are none, people are told so."""
    empty = True
    for item in items:
        empty = False
        yield item
    if empty:
        invocation.output.note(otherwise)


@click.command()
@everywhere
def verify(invocation: Invocation) -> None:
    """Re-read every file and print where it differs from what the catalogue believes it says."""
    from captioner.operations.verifying import differences

    with invocation.open_desk() as desk:
        ids = desk.catalog.ids()
        photos = invocation.output.along(desk.catalog.each(ids), len(ids))
        found = (difference for photo in photos for difference in differences(desk, photo))
        for difference in _or_note(invocation, found, "Every file says what the catalogue believes it says."):
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
