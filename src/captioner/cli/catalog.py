"""photos, show, history: what the catalogue holds."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from captioner.cli.files import disagreement_json, fields_for_people
from captioner.cli.options import Invocation, chosen, everywhere
from captioner.cli.output import columns, cut, listed, named, padded, printable, shown, terminal_width
from captioner.domain.findings import Finding
from captioner.domain.iptc import FIELDS, json_value, to_json
from captioner.domain.photo import Photo, Proposal

if TYPE_CHECKING:
    from captioner.catalog.catalog import HistoryLine


@click.command()
@click.argument("query", nargs=-1, metavar="[QUERY]")
@everywhere
def photos(invocation: Invocation, query: Sequence[str]) -> None:
    """List the photos of the catalogue, or those that a search finds: the last import first, each sorted by path.

    \b
    QUERY is words (all must match), "phrases", field:value, is:unwritten,
    is:conflict, no:FIELD, folder:/a/folder or added:today. Put it into single
    quotes where it has double ones: captioner photos '"town hall" no:credit'.
    """  # noqa: D301
    with invocation.open_desk() as desk:
        for photo in desk.catalog.each(desk.catalog.ids(" ".join(query))):
            answer = named(photo) | to_json(photo.current) | {"unwritten": list(photo.unwritten)}
            invocation.output.result(answer, "" if invocation.output.as_json else _row(photo))


@click.command()
@click.argument("photo", metavar="PHOTO")
@everywhere
def show(invocation: Invocation, photo: str) -> None:
    """Print all that is known of one photo: what its file says, what the desk says, what its caption proposes."""
    from captioner.operations.checking import findings, rules_of

    with invocation.open_desk() as desk:
        rules = rules_of(desk)
        for found in desk.catalog.photos(chosen(invocation, desk, [photo], None)):
            answer = {
                "photo": named(found),
                "embedded": to_json(found.embedded),
                "current": to_json(found.current),
                "proposed": [proposal_json(proposal) for proposal in found.proposed],
                "disagreements": [disagreement_json(each) for each in found.disagreements],
                "findings": [finding_json(finding, found) for finding in findings(found, rules)],
                "history": [_history_json(line) for line in desk.catalog.history(found.id)],
            }
            invocation.output.result(answer, _for_people(found))


@click.command()
@click.argument("photo", metavar="PHOTO")
@everywhere
def history(invocation: Invocation, photo: str) -> None:
    """Print what happened to one photo, a line a change."""
    with invocation.open_desk() as desk:
        head = ""
        for id in chosen(invocation, desk, [photo], None):
            for line in desk.catalog.history(id):
                above, head = head, _head_for_people(line)
                told = [head] if head != above else []
                invocation.output.result(_history_json(line), "\n".join([*told, *_change_for_people(line)]))


def proposal_json(proposal: Proposal) -> dict[str, Any]:
    """One proposed value with the part of the caption that states it."""
    return {"field": proposal.field, "value": json_value(proposal.value, proposal.field), "span": list(proposal.span)}


def finding_json(finding: Finding, photo: Photo) -> dict[str, Any]:
    """One finding as JSON has it."""
    return {
        "check": finding.check,
        "severity": str(finding.severity),
        "photo": named(photo),
        "field": finding.field,
        "message": finding.message,
        "fix": finding.fix,
    }


def _history_json(line: HistoryLine) -> dict[str, Any]:
    return {
        "time": line.time,
        "who": line.who,
        "action": line.action,
        "field": line.field,
        "before": json_value(line.before, line.field),
        "after": json_value(line.after, line.field),
    }


def _head_for_people(line: HistoryLine) -> str:
    """When by the clock on the wall, who and what: the same for all that one step changed."""
    when = datetime.fromisoformat(line.time).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    return f"{when}  {line.who}  {line.action}"


def _change_for_people(line: HistoryLine) -> list[str]:
    """The field and its two values, where the step changed one."""
    if line.field not in FIELDS:
        return [f"  {line.field}"] if line.field else []
    before, after = (listed(json_value(value)) or "(empty)" for value in (line.before, line.after))
    return [f"  {FIELDS[line.field].label}: {before} → {after}"]


def _row(photo: Photo) -> str:
    """A photo on one line: id, file name, how it stands, and what fits of its caption; all of it where no terminal cuts it."""
    caption = " ".join(photo.current.caption.split()) or "(no caption)"
    head = f"{photo.id:5}  {padded(printable(photo.path.name), 20)}  {padded(photo.state, 18)}  "
    return head + (cut(caption, terminal_width() - columns(head)) if sys.stdout and sys.stdout.isatty() else caption)


def _for_people(photo: Photo) -> str:
    lines = [f"{shown(photo.path)} ({photo.state})", *fields_for_people(photo.current)]
    lines += [f"  proposed: {p.field} = {listed(json_value(p.value))}" for p in photo.proposed]
    if photo.unwritten:
        lines.append(f"  not yet written: {', '.join(photo.unwritten)}")
    return "\n".join(lines)
