"""The place that a dateline names, beside the place that the sentence names."""

from __future__ import annotations

from dataclasses import replace

from captioner.captions import chinese_places, gazetteer
from captioner.captions.bylines import in_normal_capitals
from captioner.captions.datelines import Dateline
from captioner.captions.gazetteer import fold
from captioner.captions.inferred_countries import likely
from captioner.captions.place_elements import Element
from captioner.captions.sites import Site, make_out
from captioner.domain.photo import Span


def with_dateline(best: Site | None, dateline: Dateline | None, *, elsewhere: bool) -> Site | None:
    """The place of the sentence, completed from the dateline; the dateline's where the sentence has none.

    Where the day of a dateline is that of sending, its city is a bureau's: none of the picture if the sentence has a spot `elsewhere`.
    """
    if dateline is None or not dateline.names:
        return best
    head = _dateline_site(dateline)
    if best is None:
        return (
            Site(country=head.country or likely(head.city.cities if head.city else (), set(), None))
            if dateline.sent and elsewhere
            else head
        )
    if dateline.sent:
        return best
    same_city = best.city is None or head.city is None or fold(best.city.text) == fold(head.city.text)
    agree = best.country is None or head.country is None or best.country == head.country
    if best.city and best.country is None and head.city and not same_city:
        codes = {state.country for state in head.city.states} & {city.country for city in best.city.cities}
        if len(codes) == 1:
            return replace(
                best, country=gazetteer.countries().by_code[codes.pop()], province=best.province or head.city
            )
    if same_city and agree:
        return replace(
            best,
            city=best.city or head.city,
            province=best.province or head.province,
            country=best.country or head.country,
            country_name=best.country_name or head.country_name,
            sublocation=best.sublocation or head.sublocation,
        )
    if best.country_name is None and best.province is None:
        weak = best.city is None or not best.city.cities or best.city.cities[0].size < 50
        if weak:
            return replace(head, sublocation=best.sublocation or best.city)
        return head if head.city and (head.country_name or head.province) else best
    return best


def _dateline_site(dateline: Dateline) -> Site:
    names = [Element(_named(name.text), name.span, "", ",") for name in dateline.names]
    if (
        len(names) > 1
        and names[0].country
        and not names[-1].country
        and not (fold(names[0].text) == "georgia" and names[-1].country)
    ):
        names = [*names[1:], names[0]]
    if (
        len(names) > 1
        and names[0].states
        and names[1].cities
        and not any(state.kept for state in names[1].states)
        and not names[0].cities
    ):
        names = [names[1], names[0], *names[2:]]
    site = make_out(names)
    if site.city is None and not site.province and names and not names[0].country:
        site = replace(site, city=names[0])
    return site


def _named(text: str) -> str:
    return in_normal_capitals(text) if text.isupper() and len(text) > 3 else text


def of_chinese_head(dateline: Dateline | None) -> dict[str, tuple[str, Span]]:
    """The place in the head of a Chinese wire photo; a head without a day is a bureau's."""
    if dateline is None or dateline.date is None or not dateline.names:
        return {}
    name = dateline.names[0]
    at = name.span[0]
    return {field: (value, (a + at, b + at)) for field, (value, (a, b)) in chinese_places.find(name.text).items()}
