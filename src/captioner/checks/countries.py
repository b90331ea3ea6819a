"""Whether two names or codes mean the same country, as far as a desk would object."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, fold

_UNDER = {
    "CHN": "HKG MAC TWN",
    "USA": "PRI GUM VIR ASM MNP UMI",
    "FRA": "GLP MTQ GUF REU MYT NCL PYF SPM WLF BLM MAF ATF",
    "DNK": "GRL FRO",
    "NLD": "ABW CUW SXM BES",
    "GBR": "GIB BMU VGB CYM FLK MSR SHN TCA AIA PCN IOT SGS GGY JEY IMN",
    "FIN": "ALA",
    "NOR": "SJM BVT",
    "AUS": "CXR CCK NFK HMD",
    "NZL": "COK NIU TKL",
    "MAR": "ESH",
    "ISR": "PSE",
    "SRB": "XKX",
    "CYP": "XNC",
}
"""Territories, and places whose country is disputed: named by themselves or by that country, both ways are in use."""
_BOTH = {frozenset(("COD", "COG")), frozenset(("KOR", "PRK"))}
"""Countries that are often called by the name they share."""
_SHARED = frozenset(("congo", "korea"))


@cache
def by_alpha3() -> Mapping[str, Country]:
    """Every country by its three letters."""
    return {country.alpha3: country for country in gazetteer.countries().by_code.values()}


def country_of(text: str) -> Country | None:
    """The country of that name or code (ISO 3166-1, two or three letters); None for an unknown one."""
    text = text.strip()
    known = gazetteer.countries()
    if len(text) == 2 and text.isupper() and text in known.by_code:
        return known.by_code[text]
    return by_alpha3().get(text) or known.by_name.get(fold(text))


def compatible(one: Country, other: Country, *names: str) -> bool:
    """Whether both can be said of one place: the same, a territory and its state, or `names` that two countries share."""
    if one.alpha3 == other.alpha3:
        return True
    pairs = ((one.alpha3, other.alpha3), (other.alpha3, one.alpha3))
    if any(small in _UNDER.get(state, "").split() for state, small in pairs):
        return True
    return frozenset(pairs[0]) in _BOTH and any(fold(name) in _SHARED for name in names)
