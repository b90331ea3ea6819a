"""Chains of links made into a credit line: "Name/Org/Pool/Agency", and "X via Agency"."""

from __future__ import annotations

import re

from captioner.captions.credit.agencies import Agency
from captioner.captions.credit.bylines import is_person
from captioner.captions.credit.labels import Expected
from captioner.captions.credit.line import CreditLine
from captioner.captions.credit.links import Link, all_names, links
from captioner.captions.credit.roles import Flags, bylined, is_third_party, name_of, sorted_out, source_name

_MOST_SLASHES = 8
"""A credit line with more links than these is none."""
VIA = re.compile(r"(?:\s+|\s*/\s*|(?<=[\s(\[]))(?:via|VIA|Via|through|عبر)\s+")


def read_chain(
    text: str, start: int, end: int, *, labelled: bool, bare: bool = False, given: bool = False, expected: Expected = ""
) -> CreditLine | None:
    """What the chain text[start:end] says, or None where it is none.

    Without a label it needs an agency that the registry knows, or links that mark it; `bare` chains (outside brackets) also two links.
    What is `given` comes from a body, and names no photographer.
    """
    if text.count("/", start, end) + text.count("／", start, end) > _MOST_SLASHES:
        return None
    for via in reversed(list(VIA.finditer(text, start, end))):
        provider = links(text, via.end(), end)
        parts = links(text, start, via.start())
        if not provider or not all_names(parts):
            return None
        if provider[0].kind == "agency" or (labelled and len(provider) == 1 and provider[0].kind in ("org", "unknown")):
            return _with_via(parts, provider, expected)
        if provider[-1].kind != "agency":
            return None
    parts = links(text, start, end)
    return _without_via(parts, labelled=labelled, bare=bare, given=given, expected=expected)


def _without_via(
    parts: list[Link], *, labelled: bool, bare: bool, given: bool, expected: Expected
) -> CreditLine | None:
    agencies = [part for part in parts if part.kind == "agency"]
    if not agencies and not labelled and not _marked_by_links(parts, bare=bare):
        return None
    if bare and not labelled and len(parts) < 2:
        return None
    if not labelled and not all_names(parts):
        return None
    people, orgs, flags = sorted_out(parts, named=not given, expected=expected)
    if not agencies:
        return _body_alone(people, orgs, flags, labelled=labelled)
    last = agencies[-1]
    agency = last.agency
    assert agency is not None
    other = next((part for part in reversed(agencies[:-1]) if name_of(part) != agency.name), None)
    redistributed = not people and agency.kind == "stock"
    if agencies[0] is parts[0] and agencies[0].agency and agencies[0].agency.agency_first and not redistributed:
        last, agency = agencies[0], agencies[0].agency
        other = next((part for part in agencies[1:] if name_of(part) != agency.name), None)
    source: Link | None = orgs[0] if orgs else flags.pool or other
    names, spans = bylined(people, agency)
    return CreditLine(
        credit=agency.name,
        credit_span=last.span,
        byline=names,
        byline_spans=spans,
        source=source_name(source) if source else "",
        source_span=source.span if source else None,
        agency=agency.name,
        handout=flags.handout is not None
        or any(is_third_party(part, beside=bool(people) or part.kind == "unknown") for part in orgs),
        file_photo=flags.file or " file" in last.text.casefold(),
    )


def _marked_by_links(parts: list[Link], *, bare: bool) -> bool:
    """Whether a line without label or agency is one by its links: a supplier in brackets, "Handout/Body", "Name / Body"."""
    kinds = [part.kind for part in parts]
    if bare:
        return len(parts) == 2 and is_person(parts[0].text) and kinds[1] in ("org", "supplier", "nobody")
    if kinds == ["supplier"]:
        return True
    return len(parts) > 1 and ("org" in kinds or "org handout" in kinds) and kinds.count("unknown") <= 1


def _with_via(parts: list[Link], provider: list[Link], expected: Expected) -> CreditLine:
    agency = provider[0].agency or Agency(name_of(provider[0]), "outlet", "name-first")
    people, orgs, flags = sorted_out(parts, named=True, expected=expected or "body")
    people_after, _, flags_after = sorted_out(provider[1:], named=True, expected="person")
    carriers = [part for part in parts if part.kind == "agency"]
    if carriers:
        stock = agency.kind == "stock"
        suppliers = carriers if stock else [part for part in parts if part in carriers or part in orgs]
        suppliers = suppliers[-1:] if stock and not people else suppliers
        kept = suppliers if stock else [*suppliers, *(flag for flag in (flags.handout, flags.pool) if flag)]
        source: Link | None = orgs[0] if orgs else (flags.pool if stock else None) or carriers[-1]
    else:
        suppliers = orgs
        kept = [*orgs, *(flag for flag in (flags.handout, flags.pool) if flag and flag not in orgs)]
        source = next(iter(orgs), flags.pool)
    names, spans = bylined([*people, *people_after], agency, *(c.agency for c in carriers if c.agency))
    told = "/".join(dict.fromkeys(name_of(part) for part in kept))
    return CreditLine(
        credit=f"{told} via {agency.name}" if told else agency.name,
        credit_span=(kept[0].span[0] if kept else provider[0].span[0], provider[0].span[1]),
        byline=names,
        byline_spans=spans,
        source="/".join(dict.fromkeys(map(name_of, suppliers)))
        if source in carriers
        else source_name(source)
        if source
        else "",
        source_span=source.span if source else None,
        agency=agency.name,
        handout=bool(flags.handout)
        or any(is_third_party(part, beside=bool(people)) for part in orgs)
        or (bool(people) and not kept and provider[0].text.isascii()),
        file_photo=flags.file or flags_after.file,
    )


def _body_alone(people: list[Link], orgs: list[Link], flags: Flags, *, labelled: bool) -> CreditLine | None:
    """A line without agency: a body that stands for itself (the last of several), or a person alone."""
    if not people and not orgs:
        return CreditLine(handout=flags.handout is not None, file_photo=flags.file) if labelled else None
    names, spans = bylined(people)
    body = orgs[-1] if orgs else None
    if len(orgs) > 1 and not people:
        body = orgs[0]._replace(
            text="/".join(name_of(org) for org in orgs), span=(orgs[0].span[0], orgs[-1].span[1]), agency=None
        )
    source = orgs[0] if people and len(orgs) > 1 else None
    return CreditLine(
        credit=name_of(body) if body else "",
        credit_span=body.span if body else None,
        byline=names,
        byline_spans=spans,
        source=source_name(source) if source else "",
        source_span=source.span if source else None,
        agency=name_of(body) if body else "",
        handout=flags.handout is not None or (body is not None and is_third_party(body, beside=bool(people))),
        file_photo=flags.file,
    )
