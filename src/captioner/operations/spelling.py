"""The spelling of captions: words in Latin letters that neither a dictionary nor the desk's own list knows."""

from __future__ import annotations

import re
import threading
from functools import cache
from pathlib import Path
from typing import Protocol

from captioner.domain.errors import UsageError
from captioner.domain.photo import Span
from captioner.settings import default_file

MISSING = "Spelling needs the package pyenchant and a dictionary: pip install captioner[spelling]."

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]{2,40}")
_DOTTED = re.compile(r"\w\.")
_MOST_SUGGESTED = 6


class Dictionary(Protocol):
    """As much of a dictionary as is used."""

    def check(self, word: str) -> bool:
        """Whether it knows the word."""

    def suggest(self, word: str) -> list[str]:
        """Words like it, the nearest first."""


class Speller:
    """Checks words by one dictionary and the desk's list; may be asked from any thread."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._known: dict[str, bool] = {}
        self._lock = threading.Lock()

    def wrong(self, text: str) -> list[Span]:
        """The words that are not known, as spans of code points, in order.

        Looked at are words in Latin letters that stand alone and are no names: a capital within a sentence, or after the first letter,
        makes a name. Without spaces between words, as in Chinese, nothing is looked at.
        """
        own = own_words()
        found = []
        for word in _WORD.finditer(text):
            name = word[0][:1].isupper() and not _opens(text, word.start())
            if name or not _LATIN.fullmatch(word[0]) or word[0][1:] != word[0][1:].lower() or _glued(text, word.span()):
                continue
            if word[0].casefold() not in own and not self._knows(word[0]):
                found.append(word.span())
        return found

    def suggestions(self, word: str) -> list[str]:
        """What may be meant by a word, the nearest first; takes a while, for a worker."""
        with self._lock:
            return list(self._dictionary.suggest(word))[:_MOST_SUGGESTED]

    def _knows(self, word: str) -> bool:
        word = word.replace("’", "'")
        if word not in self._known:
            with self._lock:
                self._known[word] = bool(self._dictionary.check(word) or self._dictionary.check(word.lower()))
        return self._known[word]


@cache
def speller(language: str) -> Speller:
    """The speller of a language ("en_GB"), or of another country where it is written too; raises UsageError that says what is missing."""
    try:
        import enchant

        there = enchant.list_languages()
        wanted = [each for each in there if each == language] or [
            each for each in sorted(there) if each.partition("_")[0] == language.partition("_")[0]
        ]
        if not wanted:
            raise UsageError(
                f"There is no dictionary of “{language}” on this computer, by which words could be checked."
            )
        return Speller(enchant.Dict(wanted[0]))
    except ImportError:
        raise UsageError(MISSING) from None


def own_words() -> frozenset[str]:
    """The words of the desk's list, without case; empty where there is none."""
    file = own_file()
    try:
        return _read(file, file.stat().st_mtime_ns)
    except (OSError, ValueError):
        return frozenset()


def learn(word: str) -> None:
    """Add a word to the desk's list; raises OSError where that can't be written."""
    if word.casefold() in own_words():
        return
    file = own_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    part = file.with_suffix(".part")
    part.write_text(f"{before.rstrip()}\n{word}\n".lstrip(), encoding="utf-8")
    part.replace(file)


def own_file() -> Path:
    """The desk's list of words, one a line, beside the settings."""
    return default_file().parent / "words.txt"


@cache
def _read(file: Path, _changed: int) -> frozenset[str]:
    return frozenset(line.strip().casefold() for line in file.read_text(encoding="utf-8-sig").splitlines())


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins here."""
    before = text[max(0, start - 4) : start].rstrip(" \"'“‘(")
    return not before or before[-1] in ".!?…:\n"


def _glued(text: str, span: Span) -> bool:
    """Whether digits or the signs of addresses stand right beside the word."""
    around = text[max(0, span[0] - 1) : span[0]] + text[span[1] : span[1] + 1]
    if _DOTTED.fullmatch(text[max(0, span[0] - 2) : span[0]]) or _DOTTED.fullmatch(text[span[1] : span[1] + 2][::-1]):
        return True
    return any(sign.isalnum() or sign in "@/\\_#{}" for sign in around)
