"""Two captions of equal standing, side by side: the words that only one has, and among them the facts, which stand out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from captioner.ui.dialogs.differences import Parts, parted, plain, tint, words_of
from captioner.ui.photos.tile import is_right_to_left

if TYPE_CHECKING:
    from captioner.captions.similarity import Difference

_NUMERALS = frozenset("零〇一二三四五六七八九十百千万萬两兩亿億")


def differences(one: str, other: str) -> tuple[Difference, ...]:
    """What two captions say differently, their credits included."""
    from captioner.captions.parse import parse
    from captioner.captions.similarity import Difference, compare

    credits = [parse(text).credit for text in (one, other)]
    if not all(credits) or credits[0] == credits[1]:
        return compare(one, other).why
    return (*compare(one, other).why, Difference("credit", *credits))


def facts_marked(one: str, other: str, why: Sequence[Difference]) -> tuple[str, str]:
    """Both captions as HTML paragraphs that run as they read: what differs is underlined, a fact of `why` strong besides.

    A number that differs is a fact in any case, but no word of a date that the other caption states too, in whatever form.
    """
    parts = parted(one, other)
    if parts is None:
        return paragraph(plain(one), one), paragraph(plain(other), other)
    facts = _fact_words(one, other, why)
    same = _same_dates(one, other)
    return paragraph(_html(parts[0], facts, same[0]), one), paragraph(_html(parts[1], facts, same[1]), other)


def paragraph(content: str, text: str) -> str:
    """HTML content as a paragraph in the direction of its text."""
    direction = "rtl" if is_right_to_left(text) else "ltr"
    return f'<p dir="{direction}" style="line-height:140%; margin:0">{content}</p>'


def why_in_words(why: Sequence[Difference]) -> str:
    """What differs, facts first, as HTML: the kind by the name that the command line gives it, then what each side says."""
    said = []
    for difference in sorted(why, key=lambda each: each.kind == "word"):
        sides = " / ".join(plain(side) if side else "–" for side in (difference.a, difference.b))
        kind = QCoreApplication.translate("Difference", difference.kind)
        said.append(f"{kind} {sides}" if difference.kind == "word" else f"<b>{kind}</b> {sides}")
    return " &nbsp;·&nbsp; ".join(said)


def _fact_words(one: str, other: str, why: Sequence[Difference]) -> frozenset[str]:
    """Where facts differ, the words that state dates, numbers, places, names and directions in either caption."""
    from captioner.captions.dates import find_dates
    from captioner.captions.likeness.wording import Sort, bare_caption, is_ideographic, words

    facts = [side for each in why if each.kind != "word" for side in (each.a, each.b)]
    for text in (one, other) if facts else ():
        facts += [text[slice(*date.span)] for date in find_dates(text)]
        if not is_ideographic(text):
            facts += [word.written for word in words(bare_caption(text)) if word.sort not in (Sort.WORD, Sort.UNSAID)]
    return words_of(facts)


def _same_dates(one: str, other: str) -> tuple[frozenset[int], frozenset[int]]:
    """Where in each caption, counted in characters, a date stands that the other states too."""
    from captioner.captions.dates import find_dates

    found = [[((date.year, date.month, date.day), date.span) for date in find_dates(text)] for text in (one, other)]
    both = {day for day, _ in found[0]} & {day for day, _ in found[1]}
    here, there = (frozenset(at for day, span in dates if day in both for at in range(*span)) for dates in found)
    return here, there


def _html(parts: Parts, facts: frozenset[str], same: frozenset[int]) -> str:
    told, at = [], 0
    for words, differs in parts:
        told.append(_run(words, facts, same, at) if differs else plain("".join(words)))
        at += sum(map(len, words))
    return "".join(told)


def _run(words: Sequence[str], facts: frozenset[str], same: frozenset[int], at: int) -> str:
    """Words that differ and begin at this character, as stretches of facts and stretches of other words."""
    stretches: list[tuple[bool, str]] = []
    for word in words:
        fact = at not in same and (word.casefold() in facts or word[0].isdigit() or word in _NUMERALS)
        at += len(word)
        if stretches and (stretches[-1][0] == fact or word.isspace()):
            stretches[-1] = (stretches[-1][0], stretches[-1][1] + word)
        else:
            stretches.append((fact, word))
    return "".join(_marked(text, fact=fact) for fact, text in stretches)


def _marked(text: str, *, fact: bool) -> str:
    if not (said := text.strip()):
        return plain(text)
    lead, tail = text.split(said)
    colour = tint("conflict", 0.34) if fact else tint("saved", 0.2)
    weight = "font-weight:600; " if fact else ""
    style = f"{weight}text-decoration:underline; background-color:{colour}"
    return f'{plain(lead)}<span style="{style}">{plain(said)}</span>{plain(tail)}'
