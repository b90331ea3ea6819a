"""The captions as a table: CSV after RFC 4180 in UTF-8, with the byte order mark without which Excel garbles Chinese and Arabic."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from captioner.domain.fields import Kind
from captioner.domain.iptc import DESK, FIELDS, json_value
from captioner.domain.values import Value
from captioner.exporting.published import Published

SUFFIX = ".csv"
KIND = "csv"

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def made(title: str, pictures: Sequence[Published]) -> bytes:  # noqa: ARG001 - a table has no title
    """One line of headings, `file`, the desk's fields and what else a picture states, by name, then a line a picture.

    Several values are joined by "; ", structures stand as JSON.

    A cell that a spreadsheet would run as a formula starts with an apostrophe; the JSON has it as it is.
    """
    text = io.StringIO()
    lines = csv.writer(text)
    names = [name for name in FIELDS if name in DESK or any(picture.metadata[name] for picture in pictures)]
    lines.writerow(["file", *names])
    for picture in pictures:
        lines.writerow([picture.file, *(_cell(picture.metadata[name], name) for name in names)])
    return text.getvalue().encode("utf-8-sig", "replace")


def _cell(value: Value, name: str) -> str:
    said = json_value(value, name) if value else ""
    if FIELDS[name].kind is Kind.LIST:
        said = "; ".join(said)
    text = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
