"""parse, compare: what captions say, and whether two say the same."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any

import click

from captioner.cli.options import Invocation, everywhere, lines_of
from captioner.cli.output import listed
from captioner.domain.errors import UsageError


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@everywhere
def parse(invocation: Invocation, file: str) -> None:
    """Print the fields that captions state: a caption a line, or JSON lines with id and text (and reference_date, where known).

    Without FILE, or with -, captions are read from standard input, and each is answered at once.
    """
    from captioner.captions.confidence import confidence_of
    from captioner.captions.parse import parse as parse_caption

    for record in _records(invocation, file, ("text",), plain=True):
        parsed = parse_caption(record["text"], record.get("reference_date"))
        answer = {"id": record["id"], **parsed.to_json(confidence_of(parsed))}
        filled = [
            f"  {name:16} {listed(value)}"
            for name, value in answer.items()
            if value and name not in ("id", "spans", "confidence")
        ]
        invocation.output.result(answer, "\n".join([record["text"], *filled]))


@click.command()
@click.argument("file", default="-", metavar="[FILE|-]")
@everywhere
def compare(invocation: Invocation, file: str) -> None:
    """Print whether pairs of captions (JSON lines with id, a, b) are the same, nearly the same or different, and why.

    Without FILE, or with -, pairs are read from standard input.
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
        record: dict[str, Any] = {"id": str(number)}
        try:
            record |= {"text": _text(line)} if plain and not line.startswith("{") else _object(line)
            _complete(record, needed)
        except UsageError as error:
            invocation.output.result({"id": record["id"], "error": str(error)})
            invocation.output.problem(f"Line {number}: {error}")
        else:
            yield record


def _text(line: str) -> str:
    if "\0" in line:
        raise UsageError("it is no text in UTF-8; save the captions as UTF-8.")
    return line


def _object(line: str) -> dict[str, Any]:
    try:
        record = json.loads(_text(line))
    except (ValueError, RecursionError):
        raise UsageError("it is no JSON object.") from None
    if not isinstance(record, dict):
        raise UsageError("it is no JSON object.")
    return record


def _complete(record: dict[str, Any], needed: tuple[str, ...]) -> None:
    """See that a record has the texts needed, and make a day of its reference_date; raises UsageError."""
    if not all(isinstance(record.get(key), str) for key in needed):
        raise UsageError(f"it must be a JSON object with {' and '.join(needed)}.")
    if record.get("reference_date"):
        record["reference_date"] = _day(str(record["reference_date"]))


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        raise UsageError(f"reference_date “{text}” is no date such as 2024-02-13.") from None
