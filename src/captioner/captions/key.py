"""When two captions are the same text."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

from captioner.captions.credits import split_credit

_APOSTROPHE = "‘’‚‛‹›′‵`´ʼ＇"
_QUOTE = "“”„‟″‶«»「」『』〝〞〟＂"
_DASH = "‐‑‒–—―⸺⸻−﹘﹣－"
_STYLE = str.maketrans({**dict.fromkeys(_APOSTROPHE + _QUOTE + '"', "'"), **dict.fromkeys(_DASH, "-"), "ـ": ""})
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LETTER = re.compile(r"[^\W\d_]")
_SPACED = re.compile(r" ?([!-/:-@\[-`{-~،؛؟…]) ?")
_DOTTED_I = re.compile("i\u0307+")
_OPEN_DATE = re.compile(
    r"(?<=[年月日\u3040-\u9fff])[ \t\u3000]+(?=\d{1,4}[ \t\u3000]?[年月日])|(?<=\d)[ \t\u3000]+(?=[年月日])"
)
_OPEN_CREDIT = re.compile(
    r"(?<=[\u3040-\u9fff])[ \t\u3000]+(?=[/／] ?[\u4e00-\u9fff]{2,8}\s*$|[\u4e00-\u9fff]{2,8}[ \u3000]?[\u4e00-\u9fff·]{2,12}[ \u3000]?摄\s*$)"
)
_FIGURES = re.compile(r"(?<!\d)(\d{1,4})/(\d\d?)/(\d{2,4})(?!\d)")
_BAR = "\u2044"
_TELLING = re.compile(r"[^\W_]")
_RUN = re.compile(r"([-'.])\1+")


def caption_key(text: str) -> str:
    """32 hexadecimal digits, equal for two captions of the same words; "" for a text without words.

    Credit, letter case, white space (all of it in Chinese and Japanese), the style of quotes and dashes, Unicode form, invisible
    characters and final punctuation make no difference.
    """
    words = folded(body(text))
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest() if words else ""


@lru_cache(4096)
def body(text: str) -> str:
    """The caption without its credits, as it is compared."""
    text = _FIGURES.sub(rf"\1{_BAR}\2{_BAR}\3", closed(text))  # the strokes of a date are none of a credit
    return split_credit(text).body.replace(_BAR, "/")


def closed(text: str) -> str:
    """The text without the white space that some agencies put around the numbers of Chinese dates.

    A credit that stands after a Chinese sentence without a full stop gets one before it.
    """
    return _OPEN_CREDIT.sub("。", _OPEN_DATE.sub("", text)) if not text.isascii() else text


def folded(text: str) -> str:
    """The text reduced to what counts when two captions are compared; "" where it holds neither letter nor digit."""
    if text.isascii():  # as below, with all that makes no difference to such a text left out
        text = _SPACED.sub(r"\1", " ".join(text.translate(_STYLE).lower().split()))
        text = _RUN.sub(r"\1", text).rstrip(" .,;:!?-'")
        return text if _TELLING.search(text) else ""
    text = unicodedata.normalize("NFKC", text.translate(_STYLE))
    text = "".join(c for c in text if unicodedata.category(c) != "Cf").translate(_STYLE)
    text = " ".join(unicodedata.normalize("NFKC", _DOTTED_I.sub("i", text.casefold())).split())
    text = text.replace(" ", "") if _mostly_ideographs(text) else _SPACED.sub(r"\1", text)
    text = unicodedata.normalize("NFKC", _RUN.sub(r"\1", text)).rstrip(" .,;:!?-'。،؛؟۔、।")
    return text if _TELLING.search(text) else ""


def _mostly_ideographs(text: str) -> bool:
    return 2 * len(_IDEOGRAPH.findall(text)) > len(_LETTER.findall(text))
