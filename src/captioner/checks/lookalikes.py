"""A letter of another alphabet that only looks like the right one: a Cyrillic “а” in a Latin word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.values import Value, texts_in

TITLE = "Look-alike letters"
WHY = "The word looks right but can't be searched for, and no system recognises the name."
SEVERITY = Severity.ERROR

_LATIN, _CYRILLIC, _GREEK = "latin", "cyrillic", "greek"
_PAIRS = {
    (_CYRILLIC, _LATIN): dict(zip("АВСЕНІКМОРТХУасеіорхуѕј", "ABCEHIKMOPTXYaceiopxysj", strict=True)),
    (_LATIN, _CYRILLIC): dict(zip("ABCEHKMOPTXYaceopxyi", "АВСЕНКМОРТХУасеорхуі", strict=True)),
    (_GREEK, _LATIN): dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοντ", "ABEZHIKMNOPTYXovt", strict=True)),
    (_LATIN, _GREEK): dict(zip("ABEZHIKMNOPTYXov", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", strict=True)),
}
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_WORD = re.compile(r"[^\W\d_]{3,}")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each field with a word of two alphabets that becomes a word of one when its look-alikes are replaced.

    A word of letters that have no twin (μm, kΩ, QRкод) is meant to be so.
    """
    for photo in photos:
        told: set[str] = set()
        for field, text in photo.texts:
            if field.name in told or not _FOREIGN.search(text):
                continue
            for word in _WORD.findall(text):
                if (whole := mended(word)) != word:
                    told.add(field.name)
                    message = f"{field.label}: {quoted(word)} holds {_letters(word, whole)}."
                    yield Finding("lookalikes", SEVERITY, photo.id, field.name, message, fix=True)
                    break


def fix(photo: Read) -> PhotoMetadata | None:
    """The metadata with its look-alikes replaced by the letters of the word around them; None where there are none."""
    values: dict[str, Value] = {}
    for name in {field.name for field, text in photo.texts if _FOREIGN.search(text)}:
        before = photo.current[name]
        after = tuple(map(_text_mended, texts_in(before))) if isinstance(before, tuple) else _text_mended(str(before))
        if after != before:
            values[FIELDS[name].name] = after
    return photo.current.with_values(values) if values else None


def mended(word: str) -> str:
    """The word in the alphabet that most of its letters are of; the word itself where it is of one, or has letters without a twin."""
    scripts = [_script(letter) for letter in word]
    kinds = {script for script in scripts if script}
    if len(kinds) != 2:
        return word
    fewer, more = sorted(kinds, key=scripts.count)
    twins = _PAIRS.get((fewer, more))
    if twins is None or scripts.count(fewer) == scripts.count(more):
        return word
    if any(script == fewer and letter not in twins for letter, script in zip(word, scripts, strict=True)):
        return word
    return "".join(twins[letter] if script == fewer else letter for letter, script in zip(word, scripts, strict=True))


def _text_mended(text: str) -> str:
    return _WORD.sub(lambda match: mended(match[0]), text)


def _script(letter: str) -> str:
    if letter.isascii() or "\u00c0" <= letter <= "\u024f":
        return _LATIN
    if "\u0400" <= letter <= "\u052f":
        return _CYRILLIC
    return _GREEK if "\u0370" <= letter <= "\u03ff" else ""


def _letters(word: str, whole: str) -> str:
    at = next(place for place, letter in enumerate(word) if whole[place] != letter)
    name = {_LATIN: "Latin", _CYRILLIC: "Cyrillic", _GREEK: "Greek"}
    return f"a {name[_script(word[at])]} “{word[at]}” among {name[_script(whole[at])]} letters"
