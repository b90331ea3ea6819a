"""Places in Chinese captions: chains of country, province, city, county and spot, each name glued to the one before.

A chain begins where a name can: at a clause, or after a word such as 在. The chain that says most, and is led to best, is the picture's;
a name before 选手, 总统 or 时间 is talked about only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from captioner.captions import gazetteer
from captioner.captions.datelines import Dateline
from captioner.captions.gazetteer import Country
from captioner.captions.lexicon import simplification
from captioner.captions.place.chinese_chains import (
    KNOWN_CITY,
    OURS,
    RUN,
    TALKED_OF,
    Chain,
    is_known,
    likely,
    read_chain,
)
from captioner.captions.place.chinese_spots import country_of_landmark, landmark_in, read_spot
from captioner.domain.photo import Span

MOST = 1500
"""No caption is longer, in code points."""
_CLAUSE = re.compile(
    r"(?:^|[，。、：；:;,!！？?\s（）()“”「」】》\]]|(?<=\d)[日月]|(?<=\d日)(?:上午|下午|晚|凌晨|清晨|傍晚|夜)|近日|当日)+"
)
_LED = re.compile(
    r"位于|图[为示]|主场|抵达|前往|游览|参观|走进|步入|来到|登上|穿过|经过|横跨|驶过|走过|进入|访问|驶离|离开|飞越|拍摄的|显示|俯瞰|航拍|首都|攀登|扑救|扑灭|通过|[在于至到往抵赴从距]"
)
_AWAY = frozenset(("从", "前往", "往", "赴", "距", "访问"))
_CARRIED = "飞驶开运"
_GOING = re.compile("[飞驶开运]往")
"""From one town to another: 从悉尼飞往广州 is neither."""
_OF_ALL = re.compile(r"[，,]|$|的")
_CLOSED = re.compile(r"[，,的前内外上旁。在]|是|发生|起火|燃起|$")
"""After a spot that opens its clause."""
_LED_DISTRICT = re.compile(
    r"(?![该各全这受重多一])[\u3400-\u9fff]{1,5}(?<![山地社小校景军海辖城郊园灾疫市矿战选展禁民业务护全事人离车候众动政险响雷牧林冻泳雪赛工住厂营备观售理养片难洪震港])(?:新区|开发区|区)(?![域内间别块])"
)
"""A district behind "in": 在武江区, but not 在山区."""
_FOREIGN_SPOT = re.compile(r"·|(?:球场|竞技场|体育场|体育馆|球馆|空间站|赛车场|宫|坑)$")

_SURE_CITY = 30


def find(text: str, home: str = "") -> dict[str, tuple[str, Span]]:
    """The place fields that the caption fills, with their spans; `home` is the agency's country, alpha-2."""
    simple = text[:MOST].translate(simplification())
    first = next((at for mark in "。！？" if (at := simple.find(mark)) >= 0), len(simple))
    chains = dict(_chains(simple, first))
    best = max(
        (c for c in chains.values() if c.score > 0 and (c.country or "city" in c.parts)),
        key=lambda c: c.score,
        default=Chain(),
    )
    spans = {name: span for name, span in best.parts.items() if span[1] > span[0]}
    if "sublocation" not in spans and (spot := _loose_spot(simple, chains, first)):
        spans["sublocation"] = spot
    if "city" in spans and (quarter := _quarter_of_port(simple, spans["city"])):
        spans.pop("city")
        if "sublocation" not in spans:
            spans["sublocation"] = quarter
        elif spans["sublocation"][0] == quarter[1]:
            spans["sublocation"] = (quarter[0], spans["sublocation"][1])
    country = best.country or _country(simple, spans.get("sublocation"), home, chains)
    spot = spans.get("sublocation")
    if (
        spot
        and simple[spot[1] - 1] in "村镇"
        and "city" not in spans
        and spot[1] - spot[0] < 7
        and _villages(spans, country)
    ):
        spans["city"] = spans.pop("sublocation")
        if country and country.code != "CN" and simple[spot[1] - 1] == "村":
            spans["city"] = (spot[0], spot[1] - 1)
    found = {name: (text[a:b], (a, b)) for name, (a, b) in spans.items() if name != "country"}
    if country:
        span = spans.get("country") or next(
            (spans[n] for n in ("city", "province_state", "sublocation") if n in spans), (0, 0)
        )
        found["country"], found["country_code"] = (country.name, span), (country.alpha3, span)
    return found


def of_head(dateline: Dateline | None) -> dict[str, tuple[str, Span]]:
    """The place in the head of a Chinese wire photo; a head without a day is a bureau's."""
    if dateline is None or dateline.date is None or not dateline.names:
        return {}
    name = dateline.names[0]
    at = name.span[0]
    return {field: (value, (a + at, b + at)) for field, (value, (a, b)) in find(name.text).items()}


def _quarter_of_port(text: str, city: Span) -> Span | None:
    """A quarter of Hong Kong or Macao, which the gazetteer lists as a town."""
    name = text[slice(*city)]
    found = gazetteer.cities(name) if name not in ("香港", "澳门") else ()
    return city if found and found[0].country in ("HK", "MO") else None


def _villages(spans: dict[str, Span], country: Country | None) -> bool:
    """Whether a village stands for the city: no city is named above it."""
    return "province_state" in spans or country is None or country.code != "CN" or "country" in spans


def _chains(text: str, first: int) -> Iterator[tuple[int, Chain]]:
    """Every chain of the text, with where it begins; of score 0 where it is only talked about."""
    free = 0
    for at, lead in _starts(text):
        if at < free:
            continue
        chain = read_chain(text, at)
        if chain.end <= at:
            continue
        free = chain.end
        said = chain.parts
        score = (
            3 * ("city" in said) + 2 * ("province_state" in said) + 2 * ("country" in said) + ("sublocation" in said)
        )
        a, b = said.get("city", (0, 9))
        alone = set(said) == {"country"} or (
            len(said) == 1 and b - a == 2 and (_is_abroad(chain.country) or not is_known(text[a:b]))
        )
        whole = bool(_OF_ALL.match(text, chain.end))
        led = -1 if lead in _AWAY else 3 if lead and lead != "的" else 2 if whole else 0
        if alone and not (whole or led == 3):
            led = -9
        if (lead == "往" and text[at - 2 : at - 1] in _CARRIED) or (
            lead == "从" and _GOING.search(text, chain.end, chain.end + 12)
        ):
            led = -9
        chain.score = score + led + 3 * (at <= first) if score and led > -9 else 0
        yield at, chain


def _is_abroad(country: Country | None) -> bool:
    return country is not None and country.code not in OURS


def _starts(text: str) -> list[tuple[int, str]]:
    found = {match.end(): "" for match in _CLAUSE.finditer(text)}
    found |= {match.end(): match.group() for match in _LED.finditer(text)}
    found |= {m.end(): "的" for m in re.finditer("的", text) if m.end() not in found}
    return sorted(found.items())


def _loose_spot(text: str, chains: dict[int, Chain], first: int) -> Span | None:
    """The spot outside the chosen chain: the first that is led to, or that fills its clause; else a landmark."""
    within = {at for begin, chain in chains.items() for at in range(begin + 1, chain.end)}
    starts = [(at, lead) for at, lead in _starts(text) if lead not in _AWAY and at <= first and at not in within]
    ends = {chain.end for chain in chains.values() if chain.score and text.startswith("的", chain.end)}
    for led in (True, False):
        for at, lead in starts:
            if (lead not in ("", "的") or at - 1 in ends) is not led:
                continue
            chain = chains.get(at)
            span = chain.parts.get("sublocation") if chain else None
            if span is None and (chain is None or not chain.score):
                span = _spot_at(text, at)
            if span is None and led and (district := _LED_DISTRICT.match(text, at)):
                span = district.span()
            if span and (led or _CLOSED.match(text, span[1])):
                return span
    known = landmark_in(text, 0, first)
    if known is None or TALKED_OF.match(text, known.end()):
        return None
    return known.start(), (_spot_at(text, known.start()) or known.span())[1]


def _spot_at(text: str, at: int) -> Span | None:
    run = RUN.match(text, at)
    end = read_spot(text, at, run.end(), glued=False) if run else 0
    return (at, end) if end else None


def _country(text: str, spot: Span | None, home: str, chains: dict[int, Chain]) -> Country | None:
    """The country that no name of the chosen chain says: of the spot's landmark or its city, of an event's city, of the agency."""
    by_code = gazetteer.countries().by_code
    if spot is None:
        return None
    name = text[slice(*spot)]
    if name.endswith(("洋", "海峡", "公海")):
        return None
    if code := country_of_landmark(name):
        return by_code[code]
    for length in range(min(7, len(name) - 1), 1, -1):
        cities = gazetteer.cities(name[:length])
        if cities and cities[0].size >= (_SURE_CITY if length > 2 else KNOWN_CITY):
            return by_code[likely(cities)]
    if named := next((chain.country for chain in chains.values() if chain.country), None):
        return named
    return by_code["CN"] if home == "CN" and not _FOREIGN_SPOT.search(name) else None
