"""Controlled vocabularies: terms with a code, labels in several languages, and a place in a tree."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

ENGLISH = "en"

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Term:
    """One term: `parent` is a code, "" at the top; `labels` are by BCP 47 tag; a retired term is read, but no longer given."""

    code: str
    labels: Mapping[str, str]
    parent: str = ""
    retired: bool = False

    def label(self, language: str = ENGLISH) -> str:
        """The label in that language ("zh-Hans" takes that of "zh" too), else in English, else the code."""
        return (
            self.labels.get(language)
            or self.labels.get(language.partition("-")[0])
            or self.labels.get(ENGLISH)
            or self.code
        )


class Vocabulary:
    """The terms of one list, by code, in the list's order; `uri` is what stands before a code to make it a URI."""

    def __init__(self, uri: str, terms: Iterable[Term]) -> None:
        self.uri = uri
        self._terms = {term.code: term for term in terms}
        self._children: dict[str, list[Term]] = defaultdict(list)
        for term in self._terms.values():
            self._children[term.parent].append(term)

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every term that can be given today."""
        return tuple(term for term in self._terms.values() if not term.retired)

    def term(self, code: str) -> Term | None:
        """The term of this code or URI (by http or https), retired or not; None for what is no term of this list."""
        return self._terms.get(code) or self._terms.get(self._bare(code))

    def uri_of(self, term: Term) -> str:
        """The URI that a file states for this term."""
        return self.uri + term.code

    def children(self, code: str = "") -> tuple[Term, ...]:
        """The terms right below this one, or at the top of the tree."""
        return tuple(term for term in self._children.get(code, ()) if not term.retired)

    def path(self, term: Term) -> tuple[Term, ...]:
        """The term with all that are above it, the top first."""
        path = [term]
        while (above := self._terms.get(path[-1].parent)) and above not in path:
            path.append(above)
        return tuple(reversed(path))

    def search(self, text: str, most: int = 50) -> list[Term]:
        """The terms of which one label, in any language, has every word of the text in it or begun; at most so many.

        Labels that begin with the text come first, then the shorter ones. A code finds its term. Nothing is found by a blank text.
        """
        wanted = text.strip().casefold()
        words = _WORD.findall(wanted)
        found = []
        for term in self.terms if words else ():
            labels = [label.casefold() for label in term.labels.values() if label]
            said = [label for label in labels if all(_is_begun(word, label) for word in words)]
            if said or self._bare(text.strip()) == term.code:
                nearest = min(said, key=len, default="")
                found.append((not nearest.startswith(wanted), len(nearest), term))
        return [term for *_, term in sorted(found, key=lambda each: each[:2])][:most]

    def _bare(self, code: str) -> str:
        plain = code.replace("https://", "http://", 1) if self.uri.startswith("http://") else code
        return plain.removeprefix(self.uri)


def _is_begun(word: str, label: str) -> bool:
    """Whether a word of the label begins so; scripts without spaces between words have it anywhere."""
    return word in label if not word.isascii() else any(each.startswith(word) for each in _WORD.findall(label))
