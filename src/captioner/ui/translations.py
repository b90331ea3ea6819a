"""The texts of the window in another language, read from its file under resources/i18n (Qt's .ts, as Linguist edits it)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QTranslator

SENTENCES = "sentences"
"""The context of what other rooms say: whole texts, and sentences in which {1}, {2}, … stand for what is filled in."""

_HOLES = re.compile(r"\{(\d)\}")

LONGEST = 2000
"""Characters of a sentence that is looked up; what is longer is no sentence for an editor."""

PLURALS: dict[str, Callable[[int], int]] = {
    "zh": lambda _: 0,
    "ar": lambda n: n if n < 3 else 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5,
}
"""Which of a counted text's forms goes with a number, by language (Unicode CLDR, cardinal rules)."""


class Translations(QTranslator):
    """Translates by the English text alone, wherever in the window it stands: a text that moves keeps its translation.

    Raises OSError or ElementTree.ParseError where the file can't be read. What is not translated stays as it is.
    """

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        root = ElementTree.parse(file).getroot()
        self._form = PLURALS[root.get("language", "").partition("_")[0]]
        self._texts: dict[str, str] = {}
        self._counted: dict[str, list[str]] = {}
        self._patterns: list[tuple[str, str]] = []
        for context in root.iter("context"):
            for message in context.iter("message"):
                self._take(message, context.findtext("name") == SENTENCES)

    def translate(self, _context: str, source: str, _meaning: str | None = None, _count: int = -1) -> str | None:
        """What Qt asks for: the text in the window's language, or None."""
        return self._texts.get(source)

    def isEmpty(self) -> bool:
        """Never: the file is there."""
        return False

    def counted(self, source: str, count: int) -> str:
        """The form of a counted text ("{n} photos") that goes with this number, its number not filled in yet; "" if there is none."""
        forms = self._counted.get(source)
        return forms[self._form(count)] if forms else ""

    def told(self, text: str) -> str:
        """A text or sentence of another room; what was filled into it is translated where it is known too."""
        return self._texts.get(text) or self._told(text)

    def _take(self, message: ElementTree.Element, is_sentence: bool) -> None:
        source = message.findtext("source", "")
        forms = [form.text or "" for form in message.iter("numerusform")]
        text = message.findtext("translation", "")
        if forms and all(forms):
            self._counted[source] = forms
        elif text and not forms:
            if is_sentence and _HOLES.search(source):
                self._patterns.append((source, text))
            else:
                self._texts[source] = text

    @cached_property
    def _told(self) -> Callable[[str], str]:
        """Findings repeat themselves: what was said of one photo is known for the next."""
        longest_first = sorted(self._patterns, key=lambda pair: -len(_HOLES.sub("", pair[0])))
        patterns = [(_HOLES.split(source), text) for source, text in longest_first]

        def sentence(text: str) -> str:
            for pieces, translation in patterns:
                if filled := _filling(pieces, text):
                    return _HOLES.sub(lambda hole: self._part(filled[hole[1]]), translation)
            return ""

        @lru_cache(4096)
        def told(text: str) -> str:
            if len(text) > LONGEST:
                return text
            head, colon, tail = text.partition(": ")
            return sentence(text) or f"{head}{colon}{self._texts.get(tail) or sentence(tail) or tail}"

        return told

    def _part(self, words: str) -> str:
        bare = words.strip()
        parts = bare.split(", ")
        if len(parts) > 1 and all(part in self._texts for part in parts):
            return self._texts.get(", ", ", ").join(map(self.told, parts))
        return words.replace(bare, self.told(bare), 1) if bare else words


def _filling(pieces: list[str], text: str) -> dict[str, str]:
    """What fills the holes of a sentence, by number; empty where the text is no such sentence.

    `pieces` are words and numbers of holes by turns. Each is looked for once, behind the one before: linear in the text.
    """
    first, last = pieces[0], pieces[-1]
    end = len(text) - len(last)
    if not text.startswith(first) or not text.endswith(last):
        return {}
    filled, at = {}, len(first)
    for number, words in zip(pieces[1:-2:2], pieces[2:-1:2], strict=True):
        found = text.find(words, at, end)
        if found < 0:
            return {}
        filled[number], at = text[at:found], found + len(words)
    return {**filled, pieces[-2]: text[at:end]} if at <= end else {}
