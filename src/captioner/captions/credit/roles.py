"""Who is who among the links of a credit line: the photographers, the suppliers, and "Pool", "Handout" and "File Photo"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from captioner.captions.credit import bylines
from captioner.captions.credit.agencies import Agency, registry
from captioner.captions.credit.labels import Expected
from captioner.captions.credit.links import AND, HANDOUT, POOL, Link
from captioner.captions.credit.suppliers import is_news, is_organisation
from captioner.domain.photo import Span


@dataclass(frozen=True, slots=True)
class Flags:
    """The links that are no names: "Pool", "Handout"; and whether "File Photo" stands among them."""

    pool: Link | None = None
    handout: Link | None = None
    file: bool = False


def sorted_out(parts: list[Link], *, named: bool, expected: Expected = "") -> tuple[list[Link], list[Link], Flags]:
    """The people, the organisations and the flags among the links of a chain.

    The photographer is the first unknown link that reads like a person's name, or else one word where a person is to be expected; every
    other unknown link is who supplied the picture, and so is one behind "STR" or "Handout".
    """
    people: list[Link] = []
    orgs: list[Link] = []
    pool = handout = None
    who = _photographer(parts, expected) if named else None
    for part in parts:
        if part is who:
            people.append(part)
        elif part.kind in ("unknown", "org", "supplier"):
            orgs.append(part)
        elif part.kind == "org pool":
            orgs.append(_organisation(part, POOL))
            pool = _last_word(part, "Pool")
        elif part.kind == "org handout":
            orgs.append(_organisation(part, HANDOUT))
            handout = _last_word(part, "Handout")
        elif part.kind == "pool":
            pool = part._replace(text="Pool")
        elif part.kind == "handout":
            handout = part._replace(text="Handout")
    return people, orgs, Flags(pool, handout, any(part.kind == "file" for part in parts))


def _photographer(parts: list[Link], expected: Expected) -> Link | None:
    """The link that names who took the picture."""
    taken = False
    first: Link | None = None
    for part in parts:
        if part.kind == "unknown" and not taken:
            if bylines.is_person(part.text) or _are_people(part.text):
                return part
            first = first or part
        taken = taken or part.kind in ("nobody", "handout")
    return first if first and _expects_person(first, parts, expected) else None


def _are_people(text: str) -> bool:
    """Whether these are several names joined: "Ana Ruiz and RAMON"."""
    names = AND.split(text)
    return len(names) > 1 and all(bylines.is_person(name) or name.isalpha() for name in names)


def _expects_person(part: Link, parts: list[Link], expected: Expected) -> bool:
    """Whether one word that no registry knows is a photographer's: behind "by", or behind an agency that signs first."""
    if any(p.kind in ("handout", "org handout", "supplier") for p in parts) or " " in part.text:
        return False
    if not part.text[:1].isalpha() or (part.text.isupper() and len(part.text) <= 4):
        return False
    opening = parts[0]
    signs_first = opening.kind == "org" or (opening.agency is not None and opening.agency.agency_first)
    return expected == "person" or (signs_first and opening is not part)


def bylined(people: list[Link], *providers: Agency) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The photographers among these links in normal capitals, and where each stands; the providers' own names are none."""
    names: list[str] = []
    spans: list[Span] = []
    for part in people:
        at = part.span[0]
        for raw in AND.split(part.text):
            name = bylines.in_normal_capitals(bylines.without_rank(raw.strip()))
            agency = registry().find(name)
            if bylines.is_nobody(name) or (agency and agency in providers):
                continue
            names.append(name)
            spans.append((at, part.span[1]))
    return tuple(names), tuple(spans)


def is_third_party(part: Link, *, beside: bool = False) -> bool:
    """Whether a picture from this link is a handout: it is no news organisation.

    What stands `beside` a photographer is one that nobody knows, unless its words make it a body.
    """
    if part.kind in ("agency", "supplier"):
        return part.kind == "supplier"
    acronym = part.text.isupper() and len(part.text) <= 6
    return not is_news(part.text) and (not beside or acronym or is_organisation(part.text))


def name_of(part: Link) -> str:
    """The agency's canonical name, any other name as written."""
    if part.agency:
        return part.agency.name
    return part.text


def source_name(part: Link) -> str:
    """The name as the source field has it: capitals written as a name, agencies within "X VIA Y" as they are called."""
    if part.agency:
        return part.agency.name
    if part.text.isupper() and " VIA " in part.text:
        return " via ".join(source_name(part._replace(text=name)) for name in part.text.split(" VIA "))
    known = registry().find(part.text)
    return known.name if known else bylines.in_normal_capitals(part.text) if _is_shouted(part.text) else part.text


def _is_shouted(text: str) -> bool:
    """Whether a name is in capitals and no acronym."""
    return text.isupper() and (" " in text or len(text) > 8)


def _organisation(part: Link, flag: re.Pattern[str]) -> Link:
    """The organisation before "Handout" or "Pool" in one link of the chain."""
    match = flag.fullmatch(part.text)
    text = match["org"] if match else part.text
    return Link(text, (part.span[0], part.span[0] + len(text)), "org", registry().find(text))


def _last_word(part: Link, word: str) -> Link:
    return Link(word, (part.span[1] - len(word), part.span[1]), word.casefold())
