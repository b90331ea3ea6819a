"""A caption as it is published: as the desk has it with the credit once, or written in a house style."""

from __future__ import annotations

import re
from functools import cache

from captioner.captions import gazetteer
from captioner.captions.credit.agencies import registry
from captioner.captions.credits import CreditParts, split_credit
from captioner.captions.house_styles import Style, filled, house_style
from captioner.captions.parse import parse
from captioner.captions.parsed import Parsed
from captioner.captions.variables import date_parts
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.values import PartialDate

_STOPS = ".!?。！？؟…"
_FULL_WIDTH = ("（", "【", "／")
_CLOSING = "\"'”’»」』)）"
_HAN = re.compile("[\u3400-\u9fff]+")


def published_caption(metadata: PhotoMetadata, style: str = "") -> str:
    """The caption as it is published: in the house style of that name, or ("") as sent with the credit once.

    Raises UsageError where there is no such style.
    """
    return rendered(metadata, house_style(style)) if style else caption_with_credit(metadata)


def rendered(metadata: PhotoMetadata, style: Style) -> str:
    """The caption in a house style: what happens, where, when, and the credit once.

    Place and day are added where the caption does not state them itself; what the fields leave open is taken from the caption. Parsing
    the result gives back the fields that the style expresses. A photo without a caption is rendered as its credit.
    """
    said = parse(metadata.caption)
    body = said.caption.strip()
    if not body:
        return _credited("", metadata, said, style)
    missing = _missing(metadata, said, style)
    caption = body.rstrip(_STOPS) if not filled(style.sentence, {**missing, "caption": "\0"}).endswith("\0") else body
    sentence = filled(style.sentence, {**missing, "caption": caption})
    dateline = _dateline(body, metadata, said, style)
    return _credited(dateline + _stopped(sentence, style.stop), metadata, said, style)


def _stopped(sentence: str, stop: str) -> str:
    return sentence if sentence.rstrip(_CLOSING).endswith(tuple(_STOPS)) else sentence + stop


def _missing(metadata: PhotoMetadata, said: Parsed, style: Style) -> dict[str, str]:
    """What the sentence is to say beyond the caption: place and day, each only where the caption states none."""
    parts = {}
    if said.date_created is None and metadata.date_created:
        parts["date"] = _dated(metadata.date_created, style)
    if not said.sublocation:
        parts["sublocation"] = metadata.sublocation
    if not (said.city or said.province_state):
        left = [name for name in style.place if not getattr(said, name)]
        parts["place"] = style.place_mark.join(filter(None, (_written(metadata, name, style) for name in left)))
    return parts


def _written(metadata: PhotoMetadata, name: str, style: Style) -> str:
    """A name of the place in the style's language; a Chinese caption does not say that a place is in China."""
    if name != "country" or style.language != "zh":
        return str(metadata[name])
    at_home = metadata.country_code == "CHN" and (metadata.city or metadata.province_state)
    return "" if at_home else _in_chinese(metadata.country)


@cache
def _in_chinese(country: str) -> str:
    """The country's Chinese name, the name as it is where the gazetteer knows none."""
    known = gazetteer.countries()
    its = known.by_name.get(gazetteer.fold(country))
    names = (name for name in known.names if _HAN.fullmatch(name) and known.by_name[gazetteer.fold(name)] is its)
    return next(names, country) if its else country


def _dateline(body: str, metadata: PhotoMetadata, said: Parsed, style: Style) -> str:
    """Such as "LISBON, PORTUGAL - MAY 02: "; empty where one of its names is, or the caption opens with it."""
    date = metadata.date_created or said.date_created
    city, country = metadata.city or said.city, metadata.country or said.country
    values = {"city": city, "CITY": city.upper(), "country": country, "COUNTRY": country.upper()}
    values |= date_parts(date) if date else {}
    return "" if body.startswith(dateline := filled(style.dateline, values)) else dateline


def _dated(date: PartialDate, style: Style) -> str:
    return filled(style.day if date.day else style.month if date.month else style.year, date_parts(date))


def _credited(sentence: str, metadata: PhotoMetadata, said: Parsed, style: Style) -> str:
    credit = metadata.credit.strip() or said.credit
    names = metadata.byline or said.byline
    byline = style.byline_mark.join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    own = bool(style.agency) and _canonical(credit) == style.agency.casefold()
    if byline:
        form = style.signed if own else style.signed_other
    else:
        form = style.unsigned if own else style.unsigned_other
    line = filled(form, {"byline": byline, "credit": credit})
    return (sentence + line if line.startswith(_FULL_WIDTH) else f"{sentence} {line}").strip()


def caption_with_credit(metadata: PhotoMetadata) -> str:
    """The caption with the photo's credit in it exactly once: as the agency wrote it where that says the same, else as " /CFP".

    A credit in the text that the Credit field contradicts gives way to the field. Without a Credit field the caption stays as it is.
    """
    caption, credit = metadata.caption.strip(), metadata.credit.strip()
    if not credit:
        return caption
    parts = split_credit(caption)
    same = bool(parts.credit) and _canonical(parts.credit) == _canonical(credit)
    if same and (not parts.body or _mentions(caption, parts) < 2):
        return caption
    return f"{'' if _is_only_credit(parts.body) else parts.body} /{credit}".strip()


def _is_only_credit(body: str) -> bool:
    """Whether a caption is nothing but the name of an agency."""
    agency = registry().find(body)
    return agency is not None and not agency.supplies_handouts


def _canonical(credit: str) -> str:
    return (split_credit(f"A caption. /{credit}").credit or credit).casefold()


def _mentions(caption: str, parts: CreditParts) -> int:
    """How often the text around the caption names the agency, as "(Photo by X / AFP) (Photo by X/AFP via Getty Images)" does twice."""
    kept = parts.kept or ((0, 0),)
    around = f"{caption[: kept[0][0]]} {caption[kept[-1][1] :]}"
    return around.casefold().count(parts.credit.split(" via ")[0].casefold())
