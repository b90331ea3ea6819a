"""Signatures: a few numbers that captions of nearly the same words have in common, so that those are found among very many."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator

from captioner.captions.key import body, folded
from captioner.captions.likeness.wording import simplified
from captioner.captions.words import words

SIZE = 12
"""Numbers in a signature; fewer where the caption is short."""
LONGEST = 4000
"""So many code points of a caption are signed."""

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_IDEOGRAPHS}]+|[^\W_]+")
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")
_ARTICLE = re.compile(r"^[وفبلك]?(?:ال)(?=\w{3})")
_ARABIC = str.maketrans("أإآٱىة", "ااااي" + "ه")
_EMPTY_WORDS = words(
    "a an the of in on at to by for from with as and or is are was were be been his her its their after during before "
    "file photo january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday "
    "de la el los las en del un una y le les des du et der die das den dem ein eine im am und von zu في من على الى عن مع و"
)


def signature(text: str) -> tuple[int, ...]:
    """Up to SIZE signed 64-bit numbers, sorted: the lowest hashes of the caption's runs; equal for equal captions.

    A run is three words that follow each other, in any order, or four Chinese or Japanese characters; articles, prepositions, months,
    accents and the forms of Arabic letters don't count. Empty where the caption has no words.
    """
    return tuple(sorted(runs(text))[:SIZE])


def runs(text: str) -> frozenset[int]:
    """The hashes of every run of the caption: a signature is a part of them."""
    return frozenset(_hash(run) for run in _runs(body(text)[:LONGEST]))


def _runs(text: str) -> Iterator[str]:
    tokens: list[str] = []
    for match in _TOKEN.finditer(_plain(text)):
        token = match[0]
        if _IDEOGRAPH.match(token):
            yield from (token[at : at + 4] for at in range(max(1, len(token) - 3)))
        elif token not in _EMPTY_WORDS:
            tokens.append(_ARTICLE.sub("", token))
    if tokens:
        yield from (" ".join(sorted(tokens[at : at + 3])) for at in range(max(1, len(tokens) - 2)))


def _plain(text: str) -> str:
    """The folded text without accents, its digits in Western form, its Chinese simplified."""
    plain = folded(text)
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFD", simplified(plain))
    bare = "".join(c for c in apart if not unicodedata.combining(c)).translate(_ARABIC)
    return "".join(str(unicodedata.decimal(c, c)) for c in unicodedata.normalize("NFC", bare))


def _hash(run: str) -> int:
    digest = hashlib.blake2b(run.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)
