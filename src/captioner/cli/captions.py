"""parse, compare: what captions say, and whether two say the same."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any

import click

from captioner.cli.options import Invocation, everywhere, lines_of
from captioner.domain.errors import UsageError


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@everywhere
def parse(invocation: Invocation, file: str) -> None:
    """Print the fields that captions state: a caption a line, or JSON lines with id and text."""
    from captioner.captions.parse import parse as parse_caption

    for record in _records(invocation, file, ("text",), plain=True):
        parsed = parse_caption(record["text"], record.get("reference_date"))
        answer = {"id": record["id"], **parsed.to_json()}
        filled = [
            f"  {name:16} {value}"
            for name, value in answer.items()
            if value and name not in ("id", "spans", "confidence")
        ]
        invocation.output.result(answer, "\n".join([record["text"], *filled]))


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@everywhere
def compare(invocation: Invocation, file: str) -> None:
    """Print whether pairs of captions (JSON lines with id, a, b) are the same.

    So far it tells repeats from different captions by their words and the commonest facts; more will come.
    """
    from captioner.captions.similarity import compare as compare_captions

    for record in _records(invocation, file, ("a", "b")):
        verdict = compare_captions(record["a"], record["b"])
        answer = {
            "id": record["id"],
            "label": verdict.label,
            "score": round(verdict.score, 3),
            "why": [{"kind": why.kind, "a": why.a, "b": why.b} for why in verdict.why],
        }
        reasons = "; ".join(f"{why.kind}: {why.a} | {why.b}" for why in verdict.why)
        invocation.output.result(answer, f"{answer['id']}  {verdict.label}  {verdict.score:.2f}  {reasons}")


def _records(
    invocation: Invocation, file: str, needed: tuple[str, ...], *, plain: bool = False
) -> Iterator[dict[str, Any]]:
    """The lines as objects with an id and the texts needed; one that is none is listed, and the others go on.

    With `plain`, a line that does not begin with a brace is itself the text.
    """
    for number, line in lines_of(file):
        try:
            whole = {"text": line} if plain and not line.startswith("{") else _object(line, needed)
        except UsageError as error:
            invocation.output.result({"id": str(number), "error": str(error)})
            invocation.output.problem(f"Line {number}: {error}")
        else:
            yield {"id": str(number), **whole}


def _object(line: str, needed: tuple[str, ...]) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise UsageError(f"it is no JSON object ({error}).") from None
    if not isinstance(record, dict) or not all(isinstance(record.get(key), str) for key in needed):
        raise UsageError(f"it must be a JSON object with {' and '.join(needed)}.")
    if record.get("reference_date"):
        record["reference_date"] = _day(str(record["reference_date"]))
    return record


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        raise UsageError(f"reference_date “{text}” is no date such as 2024-02-13.") from None
