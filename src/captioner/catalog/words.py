"""The words of a text as the search index holds them, so that Chinese, Japanese, Korean and Arabic are found like English."""

from __future__ import annotations

import re
import unicodedata

_UNSPACED = re.compile(
    "([\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff])"
)
"""Han, kana, bopomofo and hangul: one character is one word to the index, a run of them a phrase."""

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_ARABIC_LETTERS = str.maketrans("أإآٱىةؤئکی", "اااايهويكي")

_NO_WORD = re.compile('["\0\ud800-\udfff]')
"""What would end a phrase before its time, or can't be asked for at all."""


def normalised(text: str) -> str:
    """The text as it goes into the index: compatible forms unified, case folded, unspaced scripts spaced, Arabic spelling evened out.

    Vowel signs and tatweel go; the forms of alef, ya, kaf and ta marbuta become one each. A query goes
    through the same function.
    """
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).casefold()
    if _ARABIC.search(text):
        text = _ARABIC_MARKS.sub("", text).translate(_ARABIC_LETTERS)
    return _UNSPACED.sub(r" \1 ", text)


def phrase(text: str) -> str:
    """The index query for this text as a phrase; empty where it holds no letter and no digit.

    A text that ends in an asterisk finds words that begin like its last one. A phrase that begins with an Arabic word is also
    looked for with the conjunction و written onto it.
    """
    begun = "*" if text.endswith("*") else ""
    words = _NO_WORD.sub(" ", normalised(text))
    begin = next((at for at, character in enumerate(words) if character.isalnum()), None)
    if begin is None:
        return ""
    words = words[begin:].rstrip("* ")
    return f'("{words}"{begun} OR "و{words}"{begun})' if _ARABIC.match(words) else f'"{words}"{begun}'
