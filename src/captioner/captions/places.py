"""Where a picture was taken: chosen from the chains of place names in its caption and dateline.

The place talked about is not the place of the picture: a chain counts by what leads to it ("in", "near", not "from" or "for"), by what
it holds (a city with its country above a name alone), and by where it stands (the first sentence, before the date).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from captioner.captions import arabic_places, chinese_places, continental_places, gazetteer
from captioner.captions.capitals import with_names_alone
from captioner.captions.dateline_places import of_chinese_head, with_dateline
from captioner.captions.datelines import Dateline
from captioner.captions.dates import Date
from captioner.captions.gazetteer import fold
from captioner.captions.inferred_countries import completed
from captioner.captions.place_elements import Element
from captioner.captions.place_mentions import Loose, closing_site, read_sites
from captioner.captions.sites import PARTS_OF_CHINA, Site
from captioner.domain.photo import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where the picture was taken, as far as the text says; `spans` by field."""

    sublocation: str = ""
    city: str = ""
    province_state: str = ""
    country: str = ""
    country_code: str = ""
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


_ISSUED_UNDATED = re.compile(r"\s*(?:FILE\W+)?Undated\b[^.;]{0,40}\b(?:issued|released|provided|made available) by\b")
"""A portrait that a body hands out shows no place: the places of its caption are a court's, a crime's."""


def find_place(
    text: str, dateline: Dateline | None, dates: Sequence[Date], *, home: str = "", combined: bool = False
) -> Place:
    """The place of a caption; `text` has everything that is not caption blanked, spans are its code points.

    `home` is the country (alpha-2) of the agency, for towns that it names without their country.
    """
    if chinese_places.is_chinese(text):
        return _from_parts(of_chinese_head(dateline) | chinese_places.find(text, home))
    if arabic_places.is_arabic(text):
        return _from_parts(arabic_places.find(text))
    if continental_places.is_continental(text, home):
        head = _place(completed(with_dateline(None, dateline, elsewhere=False) or Site(), (), home))
        return _under(head, _from_parts(continental_places.find(_without_dates(text, dates), home)))
    blanked = with_names_alone(_without_dates(text, dates))
    sites, loose = read_sites(blanked, home)
    if _ISSUED_UNDATED.match(text):
        return Place()
    best = max((site for site in sites if site.score > 0), key=lambda site: (site.score, -site.at), default=None)
    best = best or closing_site(blanked, home)
    best = with_dateline(best, dateline, elsewhere=bool(loose))
    if best is None:
        best = Site()
    if best.sublocation is None:
        best = replace(best, sublocation=_sublocation(loose, best))
    best = completed(best, sites, home)
    if best.country is None and best.sublocation and (side := _SIDE.search(blanked)):
        best = replace(best, country=gazetteer.countries().by_demonym.get(fold(side["who"])))
    if combined:
        best = _common(best, sites, home)
    return _place(best)


def _under(head: Place, said: Place) -> Place:
    """What the sentence says, in the town of its dateline where it has one."""
    if not (head.city or head.country):
        return said
    return replace(head, sublocation=said.sublocation, spans={**said.spans, **head.spans})


_SIDE = re.compile(r"\b(?P<who>[A-Z][a-z]+) side of\b")
"""On whose side of a border: "the Egyptian side of"."""


def _common(best: Site, sites: Sequence[Site], home: str) -> Site:
    """What several pictures in one share: the place where only one is named, else the country where it is the same."""
    others = [completed(site, sites, home) for site in sites if site.score > 0 and site.city]
    if len({fold(site.city.text) for site in others if site.city}) < 2:
        return best
    same = len({site.country.code for site in others if site.country}) == 1
    return Site(
        country=best.country if same else None,
        country_name=(best.country_name or best.province or best.city) if same else None,
    )


def _from_parts(parts: Mapping[str, tuple[str, Span]]) -> Place:
    values = {name: value for name, (value, _) in parts.items()}
    return Place(**values, spans={name: (span,) for name, (_, span) in parts.items()})


def _without_dates(text: str, dates: Sequence[Date]) -> str:
    for date in dates:
        a, b = date.span
        text = text[:a] + "0" * (b - a) + text[b:]
    return text


def _sublocation(loose: list[Loose], best: Site) -> Element | None:
    taken = {e.text for e in (best.city, best.province, best.country_name) if e}
    usable = [name for name in loose if name.element.text not in taken]
    return max(usable, key=lambda name: (name.strength, -name.element.span[0])).element if usable else None


def _place(site: Site) -> Place:
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
