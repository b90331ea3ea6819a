"""Where a picture was taken, by the language of its caption."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from captioner.captions.datelines import Dateline
from captioner.captions.dates import Date
from captioner.captions.languages import is_arabic, is_chinese, is_continental
from captioner.captions.place.place import Place
from captioner.domain.photo import Span


def find_place(
    text: str, dateline: Dateline | None, dates: Sequence[Date], *, home: str = "", combined: bool = False
) -> Place:
    """The place of a caption; `text` has everything that is not caption blanked, spans are its code points.

    `home` is the country (alpha-2) of the agency, for towns that it names without their country.
    """
    # The grammar of each language is loaded with its first caption: the patterns of one take as long to compile as a hundred captions.
    if is_chinese(text):
        from captioner.captions.place import chinese as chinese_places

        return _from_parts(chinese_places.of_head(dateline) | chinese_places.find(text, home))
    if is_arabic(text):
        from captioner.captions.place import arabic as arabic_places

        return _from_parts(arabic_places.find(text))
    blanked = _without_dates(text, dates)
    if is_continental(text, home):
        from captioner.captions.place import continental as continental_places
        from captioner.captions.place import dateline_places

        head = dateline_places.dateline_place(dateline, home)
        return _under(head, _from_parts(continental_places.find(blanked, home)))
    from captioner.captions.place import english as english_places

    return english_places.find(blanked, dateline, home=home, combined=combined)


def _under(head: Place, said: Place) -> Place:
    """What the sentence says, in the town of its dateline where it has one."""
    if not (head.city or head.country):
        return said
    return replace(head, sublocation=said.sublocation, spans={**said.spans, **head.spans})


def _from_parts(parts: Mapping[str, tuple[str, Span]]) -> Place:
    values = {name: value for name, (value, _) in parts.items()}
    return Place(**values, spans={name: (span,) for name, (_, span) in parts.items()})


def _without_dates(text: str, dates: Sequence[Date]) -> str:
    for date in dates:
        a, b = date.span
        text = text[:a] + "0" * (b - a) + text[b:]
    return text
