r"""Code replacements: short codes that stand for names, read from the tab-separated files that Photo Mechanic reads.

A line is a code, a tab, and what it stands for; further columns are alternatives. `\wc8\` becomes the first, `\wc8#2\` the second. What
stands between the marks may hold {variables}, so that a field says which code is meant: `\{job_id}\`. A line that opens with // or # is a comment.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from captioner.captions.variables import Occasion, expanded
from captioner.domain.errors import UsageError

MARK = "\\"
"""The mark around a code where the desk has chosen no other."""

MOST_BYTES = 20_000_000
_LONGEST = 80
_COMMENT = ("//", "#")
_ALTERNATIVE = re.compile(r"(.+?)#([1-9]\d?)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Codes:
    """What every code stands for, the alternatives in order; of codes that occur twice the later counts.

    `faults` tells in a sentence each which lines were left out.
    """

    replacements: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    faults: tuple[str, ...] = ()

    def __or__(self, other: Codes) -> Codes:
        """Both together; the other's count where both know a code."""
        return Codes({**self.replacements, **other.replacements}, (*self.faults, *other.faults))

    def replacement(self, code: str) -> str | None:
        """What `code` or `code#2` stands for; None where it stands for nothing. Capitals count where both forms are codes."""
        found = self.replacements.get(code)
        if found is None and (asked := _ALTERNATIVE.fullmatch(code)):
            found, number = self._any_case(asked[1]), int(asked[2])
            return found[number - 1] if found and number <= len(found) else None
        found = found or self._any_case(code)
        return found[0] if found else None

    def _any_case(self, code: str) -> tuple[str, ...] | None:
        found = self.replacements.get(code)
        if found is None:
            found = next(
                (says for known, says in self.replacements.items() if known.casefold() == code.casefold()), None
            )
        return found

    def beginning(self, typed: str) -> Iterator[tuple[str, str]]:
        """The codes that begin like this, or stand for a name that does, with what they stand for; exact codes first."""
        wanted = typed.casefold()
        rest = []
        for code, says in self.replacements.items():
            if code.casefold().startswith(wanted):
                yield code, says[0]
            elif any(word.startswith(wanted) for word in says[0].casefold().split()):
                rest.append((code, says[0]))
        yield from rest


def read_codes(file: Path) -> Codes:
    """The codes of one file; a line that can't be used is told in `faults` and stops nothing. Raises UsageError for a file that can't be read."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise UsageError(f"The code file {file} is larger than {MOST_BYTES // 1_000_000} MB; divide it.")
        text = _decoded(file.read_bytes())
    except OSError as error:
        raise UsageError(f"The code file {file} can't be read ({error.strerror}).") from error
    return codes_from(text.splitlines(), file.name)


def codes_from(lines: Iterable[str], name: str = "") -> Codes:
    """The codes that these lines give; `name` says in a fault where they come from."""
    replacements: dict[str, tuple[str, ...]] = {}
    faults = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith(_COMMENT):
            continue
        code, *says = (_unquoted(cell.strip()) for cell in line.split("\t"))
        while says and not says[-1]:
            says.pop()
        if fault := _fault(code, says):
            faults.append(f"{name}, line {number}: {fault}.")
        else:
            replacements[code] = tuple(says)
    return Codes(replacements, tuple(faults))


def code_before(text: str, mark: str = MARK) -> tuple[int, str] | None:
    """Where the code begins that ends with the mark the text ends with, and the code between; None where there is none.

    A code holds no line break, no mark, neither begins nor ends with a space, and is at most 80 characters long.
    """
    if not mark or not text.endswith(mark):
        return None
    start = text.rfind(mark, max(0, len(text) - _LONGEST - 2 * len(mark)), len(text) - len(mark))
    code = text[start + len(mark) : len(text) - len(mark)]
    return (start, code) if start >= 0 and _is_code(code) else None


def replaced(text: str, codes: Codes, mark: str = MARK, occasion: Occasion | None = None) -> str:
    """The text with every code it holds replaced; one that stands for nothing stays. What was put in is not looked at again."""
    if not mark or mark not in text:
        return text
    made, done, opening = [], 0, text.find(mark)
    while opening >= 0 and (closing := text.find(mark, opening + len(mark))) >= 0:
        says = meant(text[opening + len(mark) : closing], codes, occasion)
        if says is None:
            opening = closing
            continue
        made += [text[done:opening], says]
        done = closing + len(mark)
        opening = text.find(mark, done)
    return "".join((*made, text[done:]))


def meant(code: str, codes: Codes, occasion: Occasion | None = None) -> str | None:
    """What the words between two marks stand for, their {variables} filled in first; None where they are no code."""
    if not _is_code(code):
        return None
    return codes.replacement(expanded(code, occasion) if occasion else code)


def _is_code(code: str) -> bool:
    return 0 < len(code) <= _LONGEST and code == code.strip() and "\n" not in code and "\u2029" not in code


def _fault(code: str, says: list[str]) -> str:
    if not says:
        return "there is no tab with a text behind it"
    if not code:
        return "there is no code before the tab"
    if not _is_code(code):
        return f"a code has at most {_LONGEST} characters"
    return ""


def _unquoted(cell: str) -> str:
    """A cell as spreadsheets quote it: "Anna ""Ann"" Lee" in quotes with those inside doubled; any other as it is."""
    if len(cell) >= 2 and cell[0] == cell[-1] == '"' and '"' not in cell[1:-1].replace('""', ""):
        return cell[1:-1].replace('""', '"')
    return cell


def _decoded(data: bytes) -> str:
    """The text of a file from whatever program: UTF-8, UTF-16 with its mark, else Windows 1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
