"""The captions as a table: CSV after RFC 4180 in UTF-8, with the byte order mark without which Excel garbles Chinese and Arabic."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from captioner.domain.iptc import FIELDS, json_value
from captioner.domain.values import Value
from captioner.exporting.published import Published

SUFFIX = ".csv"
KIND = "csv"

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def made(title: str, pictures: Sequence[Published]) -> bytes:  # noqa: ARG001 - a table has no title
    """One line of headings, `file` and every field by name, then a line a picture; several values are joined by "; ".

    A cell that a spreadsheet would run as a formula starts with an apostrophe; the JSON has it as it is.
    """
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow(["file", *FIELDS])
    for picture in pictures:
        lines.writerow([picture.file, *(_cell(picture.metadata[name]) for name in FIELDS)])
    return text.getvalue().encode("utf-8-sig", "replace")


def _cell(value: Value) -> str:
    said = json_value(value)
    text = said if isinstance(said, str) else "; ".join(said)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
