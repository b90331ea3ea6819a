"""photos, show, history: what the catalogue holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from captioner.cli.files import disagreement_json, fields_for_people
from captioner.cli.options import Invocation, chosen, everywhere
from captioner.cli.output import named, shown
from captioner.domain.findings import Finding
from captioner.domain.iptc import json_value, to_json
from captioner.domain.photo import Photo, Proposal


@click.command()
@click.argument("query", nargs=-1, metavar="[QUERY]")
@everywhere
def photos(invocation: Invocation, query: Sequence[str]) -> None:
    """List the photos of the catalogue, or those that a search finds, newest first."""
    with invocation.open_desk() as desk:
        for photo in desk.catalog.each(desk.catalog.ids(" ".join(query))):
            answer = named(photo) | to_json(photo.current) | {"unwritten": list(photo.unwritten)}
            caption = " ".join(photo.current.caption.split()) or "(no caption)"
            invocation.output.result(answer, f"{photo.id:6}  {photo.path.name:24}  {photo.state:18}  {caption[:70]}")


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
        for id in chosen(invocation, desk, [photo], None):
            for line in desk.catalog.history(id):
                answer = _history_json(line)
                change = f"{answer['field']}: {answer['before']!r} → {answer['after']!r}" if answer["field"] else ""
                invocation.output.result(answer, f"{answer['time']}  {answer['who']}  {answer['action']}  {change}")


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


def _history_json(line: Any) -> dict[str, Any]:
    return {
        "time": line.time,
        "who": line.who,
        "action": line.action,
        "field": line.field,
        "before": json_value(line.before, line.field),
        "after": json_value(line.after, line.field),
    }


def _for_people(photo: Photo) -> str:
    lines = [f"{shown(photo.path)} ({photo.state})", *fields_for_people(photo.current)]
    lines += [f"  proposed: {p.field} = {json_value(p.value)}" for p in photo.proposed]
    if photo.unwritten:
        lines.append(f"  not yet written: {', '.join(photo.unwritten)}")
    return "\n".join(lines)
