"""parse, compare: what captions say, and whether two say the same."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any

import click

from captioner.cli.options import Invocation, everywhere
from captioner.domain.errors import UsageError


@click.command()
@click.argument("file", type=click.File("rb"), default="-", metavar="[FILE|-]")
@everywhere
def parse(invocation: Invocation, file: Any) -> None:
    """Print the fields that captions state: a caption a line, or JSON lines with id and text."""
    from captioner.captions.parse import parse as parse_caption

    for number, line in _lines(file):
        record = _record(number, line, ("text",)) if line.startswith("{") else {"id": str(number), "text": line}
        parsed = parse_caption(record["text"], _day(number, record.get("reference_date")))
        answer = {"id": record.get("id", str(number)), **parsed.to_json()}
        filled = [f"  {name:16} {value}" for name, value in answer.items() if value and name not in ("id", "spans")]
        invocation.output.result(answer, "\n".join([record["text"], *filled]))


@click.command()
@click.argument("file", type=click.File("rb"), default="-", metavar="[FILE|-]")
@everywhere
def compare(invocation: Invocation, file: Any) -> None:
    """Print whether pairs of captions (JSON lines with id, a, b) are the same.

    So far it tells repeats from different captions by their words and the commonest facts; more will come.
    """
    from captioner.captions.similarity import compare as compare_captions

    for number, line in _lines(file):
        record = _record(number, line, ("a", "b"))
        verdict = compare_captions(record["a"], record["b"])
        answer = {
            "id": record.get("id", str(number)),
            "label": verdict.label,
            "score": round(verdict.score, 3),
            "why": [{"kind": why.kind, "a": why.a, "b": why.b} for why in verdict.why],
        }
        reasons = "; ".join(f"{why.kind}: {why.a} | {why.b}" for why in verdict.why)
        invocation.output.result(answer, f"{answer['id']}  {verdict.label}  {verdict.score:.2f}  {reasons}")


def _lines(file: Any) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with their numbers from 1; bytes that are not UTF-8 are replaced."""
    for number, raw in enumerate(file, 1):
        line = raw.decode("utf-8", "replace").strip("\r\n").removeprefix("\ufeff")
        if line.strip():
            yield number, line


def _record(number: int, line: str, needed: tuple[str, ...]) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise UsageError(f"Line {number} is no JSON object ({error}).") from None
    if not isinstance(record, dict) or not all(isinstance(record.get(key), str) for key in needed):
        raise UsageError(f"Line {number} must be a JSON object with the texts {', '.join(needed)}.")
    return record


def _day(number: int, text: Any) -> datetime.date | None:
    if not text:
        return None
    try:
        return datetime.date.fromisoformat(str(text)[:10])
    except ValueError:
        raise UsageError(f"Line {number}: reference_date “{text}” is no date such as 2024-02-13.") from None
