"""A name that is written in two ways within one set of photos."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from captioner.captions.gazetteer import fold
from captioner.checks.reading import Read
from captioner.checks.together import Together
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Names that vary"
WHY = "One of the two is misspelt, and a search finds half of the set."
SEVERITY = Severity.WARNING
TOGETHER = Together.FOLDER

_PAIR = re.compile(r"(?=(?<![\w'’-])([^\W\d_][\w'’-]*)\s([^\W\d_][\w'’-]*))")
_MARKS = str.maketrans("’‘‐‑–", "''---")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning where one or two letters are doubled or swapped in a photographer's name, a note where accents or hyphens differ in any
    name; for each photo with the writing that fewer have.

    Capitals, apostrophes and dashes of another style are no difference.
    """
    group = list(photos)
    bylines: dict[str, Counter[str]] = defaultdict(Counter)
    names: dict[str, Counter[str]] = defaultdict(Counter)
    held = [(photo, set(map(_plain, photo.current.byline)), set(_names(photo.body))) for photo in group]
    for _, by, within in held:
        for name in by:
            bylines[fold(name)][name.casefold()] += 1
        for name in by | within:
            names[fold(name)][name.casefold()] += 1
    rarer = _rarer(names)
    swapped = _swapped({key: sum(forms.values()) for key, forms in bylines.items()})
    if not rarer and not swapped:
        return
    for photo, by, within in held:
        for name in sorted(by | within):
            if usual := rarer.get(name.casefold()):
                field = "byline" if name in by else "caption"
                message = f"{quoted(name)} is written {quoted(usual)} in other photos of this folder."
                yield Finding("names_vary", Severity.NOTE, photo.id, field, message)
                break
        for name in sorted(by):
            if usual := swapped.get(fold(name)):
                message = (
                    f"Byline {quoted(name)} is nearly {quoted(usual.title())}, who took other photos of this folder."
                )
                yield Finding("names_vary", SEVERITY, photo.id, "byline", message)
                break


def _names(text: str) -> Iterator[str]:
    """Every two capitalised words in a row of which one is not plain ASCII or holds a hyphen, and their bare twins."""
    for first, last in _PAIR.findall(text):
        if first[0].isupper() and last[0].isupper() and not first.isupper() and not last.isupper():
            yield _plain(f"{first} {last.removesuffix(chr(39) + 's').removesuffix('’s')}")


def _plain(name: str) -> str:
    return " ".join(name.translate(_MARKS).split())


def _rarer(names: dict[str, Counter[str]]) -> dict[str, str]:
    """Every writing that another outnumbers, or that has lost the other's accents, with that other one."""
    found: dict[str, str] = {}
    for forms in names.values():
        if len(forms) > 1:
            usual = max(forms, key=lambda form: (forms[form], not form.isascii(), form))
            found.update((form, usual.title()) for form in forms if form != usual)
    return found


def _swapped(counted: dict[str, int]) -> dict[str, str]:
    """Every folded name that is another one with a letter doubled or two swapped, and rarer."""
    by_ends: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in counted:
        first, _, last = name.partition(" ")
        if len(last) >= 5:
            by_ends[first, last[0]].append(name)
    found: dict[str, str] = {}
    for alike in by_ends.values():
        for name in alike:
            usual = max((o for o in alike if o != name and _is_slip(name, o)), key=counted.__getitem__, default="")
            if usual and counted[usual] > counted[name]:
                found[name] = usual
    return found


def _is_slip(one: str, other: str) -> bool:
    if re.sub(r"(.)\1", r"\1", one) == re.sub(r"(.)\1", r"\1", other):
        return True
    differ = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return len(one) == len(other) and len(differ) == 2 and differ[1] == differ[0] + 1 and sorted(one) == sorted(other)
