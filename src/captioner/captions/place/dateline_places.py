"""The place that a dateline names, beside the place that the sentence names."""

from __future__ import annotations

from captioner.captions import gazetteer
from captioner.captions.credit.bylines import in_normal_capitals
from captioner.captions.datelines import Dateline
from captioner.captions.gazetteer import fold
from captioner.captions.place.elements import Element
from captioner.captions.place.inferred_countries import completed, likely
from captioner.captions.place.place import Place
from captioner.captions.place.sites import PARTS_OF_CHINA, Site, make_out
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
            return best._replace(
                country=gazetteer.countries().by_code[codes.pop()], province=best.province or head.city
            )
    if same_city and agree:
        return best._replace(
            city=best.city or head.city,
            province=best.province or head.province,
            country=best.country or head.country,
            country_name=best.country_name or head.country_name,
            sublocation=best.sublocation or head.sublocation,
        )
    if best.country_name is None and best.province is None:
        weak = best.city is None or not best.city.cities or best.city.cities[0].size < 50
        if weak:
            return head._replace(sublocation=best.sublocation or best.city)
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
        site = site._replace(city=names[0])
    return site


def _named(text: str) -> str:
    return in_normal_capitals(text) if text.isupper() and len(text) > 3 else text


def dateline_place(dateline: Dateline | None, home: str) -> Place:
    """The place that a dateline alone says; `home` is the agency's country, alpha-2."""
    return as_place(completed(with_dateline(None, dateline, elsewhere=False) or Site(), (), home))


def as_place(site: Site) -> Place:
    """The fields that a site fills, with their spans."""
    spans: dict[str, tuple[Span, ...]] = {}
    named = {
        "sublocation": site.sublocation,
        "city": site.city,
        "province_state": site.province,
        "country": site.country_name,
    }
    for name, element in named.items():
        if element:
            spans[name] = (element.span,)
    country = site.country
    if country and country.code in PARTS_OF_CHINA:
        country = gazetteer.countries().by_code["CN"]
    if country:
        spans.setdefault("country", spans.get("city") or spans.get("province_state") or spans.get("sublocation") or ())
        spans["country_code"] = spans["country"]
    return Place(
        sublocation=site.sublocation.text if site.sublocation else "",
        city=site.city.text if site.city else "",
        province_state=site.province.province_name if site.province else "",
        country=country.name if country else "",
        country_code=country.alpha3 if country else "",
        spans=spans,
    )
