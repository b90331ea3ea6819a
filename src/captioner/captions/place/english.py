"""The place in an English caption: chosen from the chains of place names in its sentences and its dateline.

The place talked about is not the place of the picture: a chain counts by what leads to it ("in", "near", not "from" or "for"), by what
it holds (a city with its country above a name alone), and by where it stands (the first sentence, before the date).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from captioner.captions import gazetteer
from captioner.captions.capitals import with_names_alone
from captioner.captions.datelines import Dateline
from captioner.captions.gazetteer import fold
from captioner.captions.place.dateline_places import as_place, with_dateline
from captioner.captions.place.elements import Element
from captioner.captions.place.inferred_countries import completed
from captioner.captions.place.mentions import Loose, closing_site, read_sites
from captioner.captions.place.place import Place
from captioner.captions.place.sites import Site

_ISSUED_UNDATED = re.compile(r"\s*(?:FILE\W+)?Undated\b[^.;]{0,40}\b(?:issued|released|provided|made available) by\b")
"""A portrait that a body hands out shows no place: the places of its caption are a court's, a crime's."""


_SIDE = re.compile(r"\b(?P<who>[A-Z][a-z]+) side of\b")
"""On whose side of a border: "the Egyptian side of"."""


def find(text: str, dateline: Dateline | None, *, home: str = "", combined: bool = False) -> Place:
    """The place of a caption whose dates are blanked; `home` is the agency's country, alpha-2."""
    blanked = with_names_alone(text)
    sites, loose = read_sites(blanked, home)
    if _ISSUED_UNDATED.match(text):
        return Place()
    best = max((site for site in sites if site.score > 0), key=lambda site: (site.score, -site.at), default=None)
    best = best or closing_site(blanked, home)
    best = with_dateline(best, dateline, elsewhere=bool(loose))
    if best is None:
        best = Site()
    if best.sublocation is None:
        best = best._replace(sublocation=_sublocation(loose, best))
    best = completed(best, sites, home)
    if best.country is None and best.sublocation and (side := _SIDE.search(blanked)):
        best = best._replace(country=gazetteer.countries().by_demonym.get(fold(side["who"])))
    if combined:
        best = _common(best, sites, home)
    return as_place(best)


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


def _sublocation(loose: list[Loose], best: Site) -> Element | None:
    taken = {e.text for e in (best.city, best.province, best.country_name) if e}
    usable = [name for name in loose if name.element.text not in taken]
    return max(usable, key=lambda name: (name.strength, -name.element.span[0])).element if usable else None
