"""The story's figures as a page of HTML: every picture with its alt text, and its caption in the house style, the credit named once."""

from __future__ import annotations

import html
import re
import urllib.parse
from collections import Counter
from collections.abc import Sequence

from captioner.captions.key import caption_key
from captioner.captions.render import published_caption
from captioner.domain.iptc import PhotoMetadata
from captioner.exporting.published import Published

SUFFIX = ".html"
KIND = "page"

_SCRIPTS = {
    "ar": re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]"),
    "he": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\u1100-\u11ff\uac00-\ud7af]"),
    "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "en": re.compile("[A-Za-z\u00c0-\u024f]"),
}
"""Languages that a script gives away, with the characters of theirs that count; other Latin languages are taken for English."""
_RIGHT_TO_LEFT = ("ar", "he")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_STYLE = """\
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
figure { margin: 0 0 2.5rem; }
img { max-width: 100%; height: auto; }
figcaption { margin-top: .5rem; color: #444; }"""


def made(title: str, pictures: Sequence[Published]) -> bytes:
    """A whole page in UTF-8 that refers to the pictures beside it; its language is that of most captions."""
    captions = [_printable(published_caption(picture.metadata, picture.house_style)) for picture in pictures]
    usual = Counter(map(_language, captions)).most_common(1)[0][0] if captions else "en"
    figures = (_figure(picture, caption, usual) for picture, caption in zip(pictures, captions, strict=True))
    page = f"""\
<!DOCTYPE html>
<html{_language_attributes(usual)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(_printable(title))}</title>
<style>
{_STYLE}
</style>
</head>
<body>
{"".join(figures)}</body>
</html>
"""
    return page.encode(errors="replace")


def _figure(picture: Published, caption: str, usual: str) -> str:
    language = _language(caption) if caption else usual
    attributes = _language_attributes(language) if language != usual else ""
    source = urllib.parse.quote(picture.file)
    alt = html.escape(_alt_text(picture.metadata))
    size = f' width="{picture.width}" height="{picture.height}"' if picture.width and picture.height else ""
    image = f'<img src="{source}" alt="{alt}"{size}>'
    text = html.escape(caption, quote=False).replace("\n", "<br>\n")
    figcaption = f"<figcaption>{text}</figcaption>\n" if text else ""
    return f"<figure{attributes}>\n{image}\n{figcaption}</figure>\n"


def _alt_text(metadata: PhotoMetadata) -> str:
    """The alt text; empty where there is none or it only repeats the caption, which a screen reader reads anyway."""
    alt = " ".join(_printable(metadata.alt_text).split())
    return "" if alt and caption_key(alt) == caption_key(_printable(metadata.caption)) else alt


def _language(text: str) -> str:
    """By script, whichever has most characters; kana makes Chinese characters Japanese."""
    counts = {language: len(script.findall(text)) for language, script in _SCRIPTS.items()}
    if counts["ja"]:
        counts["ja"] += counts["zh"]
    # A Chinese character says as much as a few Latin letters.
    weights = {"zh": 3, "ja": 3, "ko": 2}
    return max(counts, key=lambda language: (counts[language] * weights.get(language, 1), language == "en"))


def _language_attributes(language: str) -> str:
    return f' lang="{language}"' + (' dir="rtl"' if language in _RIGHT_TO_LEFT else ' dir="ltr"')


def _printable(text: str) -> str:
    """The text with its line breaks, without the characters that HTML does not allow."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
