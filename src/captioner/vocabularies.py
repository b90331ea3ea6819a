"""The vocabularies under resources/: one TSV each, read when it is first asked for."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from captioner import resources
from captioner.domain.vocabularies import Term, Vocabulary

_LABEL = "label_"


def names() -> list[str]:
    """What the vocabularies are called: their files' names."""
    return sorted(path.stem for path in resources.folder("vocabularies").glob("*.tsv"))


@cache
def vocabulary(name: str) -> Vocabulary:
    """The vocabulary of that name; raises FileNotFoundError where there is none."""
    return read(resources.file("vocabularies", f"{name}.tsv"))


def read(file: Path) -> Vocabulary:
    """The vocabulary in a TSV: "# " and the URI before each code, the columns' names, then a term a line; raises OSError, KeyError."""
    with file.open(encoding="utf-8", newline="") as lines:
        uri = next(lines).removeprefix("# ").strip()
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return Vocabulary(uri, (_term(row) for row in rows))


def _term(row: dict[str, str]) -> Term:
    labels = {name.removeprefix(_LABEL): text for name, text in row.items() if name.startswith(_LABEL) and text}
    return Term(row["code"], labels, row["parent"], bool(row["retired"]))
