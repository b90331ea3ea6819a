"""A caption that the desk's house would write otherwise: its tense, its length, its empty phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "House style"
WHY = "Readers should hear one voice."
SEVERITY = Severity.NOTE

_END = re.compile(r"(?<=[a-z\d)”\"'’]{2}[.!?])\s+(?=[A-Z“\"])")
_ABBREVIATED = re.compile(
    r"\b(?:Gov|Sen|Rep|Gen|Col|Maj|Capt|Lt|Sgt|Rev|Hon|Prof|Dr|Mr|Mrs|Ms|St|Ste|Mt|Ft|Jr|Sr|No|vs|Ave|Blvd|Co|Corp|Inc|Ltd|Bros|Univ|Dept|Calif"
    r"|Conn|Colo|Fla|Mass|Mich|Minn|Miss|Mo|Neb|Okla|Ore|Penn|Tenn|Tex|Va|Wash|Wis|Ala|Ariz|Ark|Del|Ill|Ind|Kan|La|Md|Mont|Nev|Vt|Wyo|Ga|Ky"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|al|etc|approx)\.$"
)
_PAST = re.compile(r"(?P<before>\S+)\s(?:was|were)\s(?!to\b)(?P<after>\w+)")
_CLAUSE = re.compile(
    r"(?:who|which|that|what|where|when|while|as|after|before|since|because|if|than|how|there|it|he|she|they|and|or|said|says|and|nor|once)$",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"\b(?:who|which|that|where|when|while|as|after|before|since|because|if|whose|whom|than|what|how|until|though|although)\b|[“\"]|,",
    re.IGNORECASE,
)


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A note for each rule of the house that a caption does not keep; no house, no rules.

    Sentences are looked at in captions of Latin letters only; captions of file pictures may tell what happened.
    """
    for photo in photos:
        rules, caption = photo.rules, photo.body
        if not caption:
            continue
        for message in (*_phrases(caption, tuple(rules.phrases.items())), *_sentences(photo)):
            yield Finding("house_style", SEVERITY, photo.id, "caption", message)


def _phrases(caption: str, phrases: tuple[tuple[str, str], ...]) -> Iterator[str]:
    if not phrases:
        return
    told = dict(phrases)
    for match in _either(tuple(told)).finditer(caption):
        yield f"{quoted(match[0])}: {told[match[0].casefold()]}."
        return


@lru_cache(16)
def _either(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", re.IGNORECASE)


def _sentences(photo: Read) -> Iterator[str]:
    rules = photo.rules
    if not (rules.sentences or rules.tense):
        return
    sentences = sentences_of(photo.body)
    if 0 < rules.sentences < len(sentences):
        few = "one sentence" if rules.sentences == 1 else f"{rules.sentences} sentences"
        yield f"The caption has {len(sentences)} sentences; the house writes {few}."
    if rules.tense == "present" and not photo.flags.file_photo and (verb := past_verb(sentences[0])):
        yield f"{quoted(verb)}: the first sentence tells what happens, in the present tense."


def sentences_of(text: str) -> list[str]:
    """The sentences of a text in Latin letters; an abbreviation ends none."""
    found: list[str] = []
    for piece in _END.split(text):
        if found and _ABBREVIATED.search(found[-1]):
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return found


def past_verb(sentence: str) -> str:
    """Its "was" or "were" with the word after it where that is the main verb; "" where none is found, or a clause stands before it."""
    match = _PAST.search(sentence)
    if match is None or _CLAUSE.match(match["before"]) or _SUBORDINATE.search(sentence[: match.start("before")]):
        return ""
    return " ".join(match[0].split()[1:])
