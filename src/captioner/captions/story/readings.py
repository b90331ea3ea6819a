"""One line of a news page read as a caption, and whether it reads as one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from captioner.captions.credits import split_credit
from captioner.captions.key import caption_key
from captioner.captions.parse import parse
from captioner.captions.parsed import Parsed

_COUNTER = re.compile(
    r"\s*(?:[▲△▼↑●■◆]+|(?:\(|（|\[)?(?:(?:photo|image|picture|slide|item)\s)?\d{1,3}\s?(?:of|/|／|من)\s?\d{1,3}(?:\)|）|\])?(?!\d|[/／.]\d|st|nd|th)\s*[|:：.\-–—]?"
    r"|图\s?\d{1,2}\s?[:：]|image caption[,:]?)\s*",
    re.I,
)
ONLY_COUNTER = re.compile(rf"(?:{_COUNTER.pattern})$", re.I)
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_STOP = re.compile(r"[.!?。！？؟](?=\s+[A-Z“\"]|[^\W\d_A-Za-z]|$)")
_FILE_PHOTO = re.compile(r"(?:FILE\b\s?[-–—:]|FILE PHOTO|File photo|资料图|صورة أرشيفية)")
_DATED_END = re.compile(
    r",\s(?:on\s)?(?:[A-Z][a-z]+day,\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})\.?$"
)
_ARTICLE = re.compile(r"[A-Z][A-Z .'-]+,? .{0,50}\((?:Xinhua|AP|Reuters|AFP|dpa|EFE)\)\s?[-–—]")
_LONGEST = 160


@dataclass(slots=True)
class Reading:
    """A line as a caption would be read; `key` is that of its text without credit and dateline."""

    line: str
    numbered: bool
    fields: Parsed
    key: str

    @classmethod
    def of(cls, line: str, credit: str = "") -> Reading:
        """The line without its counter, read with a credit that the page sets apart from it."""
        counter = _COUNTER.match(line)
        line = line[counter.end() :] if counter else line
        fields = _with_credit(line, credit)
        return cls(line, counter is not None, fields, caption_key(fields.caption))

    @property
    def is_only_credit(self) -> bool:
        """Whether the line holds a credit and nothing else."""
        return not self.fields.caption and bool(self.fields.credit or self.fields.byline)


def can_be_caption(reading: Reading) -> bool:
    """Whether a line that does not read as a caption may be one all the same, if a credit stands below it."""
    return bool(reading.key) and 4 <= _words(reading.fields.caption) <= 60


def is_caption(reading: Reading, *, under_picture: bool) -> bool:
    """Whether a line of a page that marks nothing as a caption reads as one; a © alone makes none, but under a picture."""
    fields, text = reading.fields, reading.fields.caption
    if not 4 <= _words(text) <= _LONGEST or (_ARTICLE.match(reading.line) and not fields.byline):
        return False
    sentences = len(_STOP.findall(text.rstrip("\"”’'")))
    if "©" in reading.line and not under_picture and fields.date_created is None and not fields.byline:
        return False
    if fields.credit:
        return sentences <= 2 or fields.date_created is not None or bool(fields.byline)
    dated = fields.date_created is not None
    return (
        bool(_FILE_PHOTO.match(text))
        or (dated and bool(fields.byline))
        or (sentences <= 1 and bool(_DATED_END.search(text)))
    )


def can_stand_alone(alt: Reading, title_key: str) -> bool:
    """Whether an alt text without any caption is one."""
    return alt.key != title_key and (_words(alt.fields.caption) >= 4 or bool(alt.fields.credit))


def is_article(line: str) -> bool:
    """Whether the line is a sentence of the article rather than a heading or a label."""
    return _words(line) >= 9 or line[-1] in '.!?。！？؟”"’'


def goes_on(rest: str) -> bool:
    """Whether what follows a caption on its line is article text, not only a credit."""
    return _words(rest) >= 4 and not split_credit(rest).credit


def _with_credit(line: str, credit: str) -> Parsed:
    """The line parsed with the credit that the page sets apart from it, written so that it is understood as one."""
    if not credit:
        return parse(line)
    written = (f"{line} {credit}", f"{line} /{credit.strip(' /|()[]')}", f"{line} (Photo by {credit.strip(' /|()[]')})")
    readings = [parse(text) for text in written]
    return next((fields for fields in readings if fields.credit), next((f for f in readings if f.byline), parse(line)))


def _words(text: str) -> int:
    return len(text.split()) + len(_IDEOGRAPHS.findall(text)) // 2
