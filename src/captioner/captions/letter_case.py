"""The case of letters: a text in capitals, in small letters, as a title, or as sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from captioner.captions.replacing import REPLACEABLE
from captioner.captions.words import words
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import BadValue
from captioner.domain.iptc import PhotoMetadata, field_named
from captioner.domain.values import texts_only

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…:]['\"”’)]*\s+['\"“‘(]*\Z|\n\s*\Z")
_SMALL = words("a an and as at but by de for from in into nor of on or over per the to under van via von vs with")
"""Words that stay small within a title."""


class Case(StrEnum):
    """How letters are written."""

    UPPER = "upper"
    LOWER = "lower"
    TITLE = "title"
    """Each word with a capital but the small ones between others: articles, prepositions, conjunctions."""
    SENTENCE = "sentence"
    """The first word of each sentence with a capital."""


@dataclass(frozen=True, slots=True)
class Recasing:
    """The case that one field's texts are put in; raises UnknownField or BadValue when made for a field that holds no text."""

    field: str
    case: Case

    def __post_init__(self) -> None:
        declared = field_named(self.field)
        if self.field not in REPLACEABLE:
            raise BadValue(f"{declared.label} is no text: it has no capitals and small letters.")

    def order_on(self, said: PhotoMetadata) -> Order:
        """What it comes to for a photo that says this."""
        before = said[self.field]
        if not isinstance(before, tuple):
            return Order(Verb.SET, self.field, recased(str(before), self.case))
        return Order(
            Verb.SET, self.field, tuple(dict.fromkeys(recased(text, self.case) for text in texts_only(before)))
        )


def recased(text: str, case: Case) -> str:
    """The text in this case. As a title or as sentences, words with capitals of their own ("NATO", "McDonald") keep them unless
    the whole text is in capitals; scripts without capitals stay as they are.
    """
    if case is Case.UPPER:
        return text.upper()
    if case is Case.LOWER:
        return text.lower()
    shouted = text.upper() == text
    found = list(_WORD.finditer(text))
    made, end = [], 0
    for number, word in enumerate(found):
        between = text[end : word.start()]
        begins = number == 0 or bool(_SENTENCE_END.search(text[end - 1 if end else 0 : word.start()]))
        if case is Case.TITLE:
            capital = begins or number == len(found) - 1 or word[0].lower() not in _SMALL
        else:
            capital = begins
        made += [between, _word(word[0], capital, shouted)]
        end = word.end()
    return "".join(made) + text[end:]


def _word(word: str, capital: bool, shouted: bool) -> str:
    if not shouted and word[1:].lower() != word[1:]:
        return word
    small = word.lower()
    return small[:1].title() + small[1:] if capital else small
