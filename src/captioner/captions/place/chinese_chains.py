"""Chains of place names in Chinese: country, province, city, county and spot, each name glued to the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, fold
from captioner.captions.place.chinese_spots import is_common, landmark_at, read_spot, within_district
from captioner.domain.photo import Span

RUN = re.compile(r"[\u3400-\u9fff·A-Za-z0-9]+")
TALKED_OF = re.compile(
    r"(?:时间|奥运|冬奥|亚运|残奥|世博|电影节|市民|籍|队|选手|球员|运动员|代表团|男|女|政府|总统|总理|首相|国务卿|外长|外交|主席|大使|国王|王储|记者|军队|军方|陆军|海军|空军|军区|军人|士兵|问题|局势|危机|战争|人(?!民)|国旗|制造|产|裔|游客|公民|公司|企业|议员|警方|媒体|官员|领导人|载人|航天员|航母|代表|女排|男足|女足)"
)
_SUFFIXES = ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "州")
_SHORT_PREFECTURE = re.compile(
    r"(?:临夏|甘南|大理|红河|文山|西双版纳|楚雄|德宏|怒江|迪庆|凉山|甘孜|阿坝|恩施|湘西|延边|黔东南|黔西南|黔南|海西|海北|海南|黄南|果洛|玉树|伊犁|昌吉|巴音郭楞|博尔塔拉|克孜勒苏)州(?!市)|(?:锡林郭勒|阿拉善|兴安)盟|(?:阿里|那曲|阿克苏|喀什|和田|塔城|阿勒泰|吐鲁番|哈密|大兴安岭|昌都|山南|日喀则|林芝|铜仁|毕节)地区"
)
"""Under an autonomous prefecture, short or in full, stands the county."""
_WITH_SUFFIX = re.compile(r"(?![在位于从到由])(?:(?!省|自治区)[\u3400-\u9fff]){2,12}?自治州")
_COUNTY = re.compile(r"[\u3400-\u9fff]{2,12}?自治[县旗]|[\u3400-\u9fff]{1,4}县|[\u3400-\u9fff]{2,4}旗(?![帜下舰手杆])")
_CITY = re.compile(r"[\u3400-\u9fff]{2,4}?市(?![民场长区值集政中内面委])")
_FOREIGN_PROVINCE = re.compile(r"[\u3400-\u9fff]{2,7}?(?:省|州|自治区|大区)")
_ABROAD = re.compile(r"(?:(?!的|附近|一)[\u3400-\u9fff·]){2,9}?(?:市|镇|村|乡|县)(?![民中长])")
_ISLAND = re.compile(r"[\u3400-\u9fff]{1,5}岛(?=[\u3400-\u9fff]{1,6}[市镇村])")
_TRANSCRIBED = re.compile(
    "[阿埃艾安奥巴班贝本比宾博布查达大丹道德登迪丁东杜多恩尔法范菲费芬佛夫弗福富盖甘冈高戈格葛贡古哈海汉豪赫亨胡华霍基吉加贾杰金津卡坎康考科克肯库夸拉莱兰朗劳勒雷里利莉丽林琳龙隆卢鲁伦罗洛马玛迈麦曼茂梅门蒙米密敏明莫墨默姆木穆拿纳娜内南瑙尼宁纽农努诺欧帕潘庞佩彭皮平珀普奇齐恰乔切钦丘让热荣茹儒瑞萨塞赛桑森沙山舍申圣施什石史舒顺丝斯松苏索所塔泰坦汤唐陶特腾提蒂廷通图托瓦万旺威韦维文翁沃乌武西希锡夏香肖谢辛欣休许雅亚扬耶叶伊因英尤于约泽扎詹占哲珍芝朱兹佐·]{3,9}(?=[，,]|$|附近|郊外)"
)
"""A foreign name by its characters, which fills its clause."""
_UNKNOWN = re.compile(r"(?:[\u3400-\u9fff]{2,5}|[\u3400-\u9fff·]{2,8}?)(?=[，,]|$|街头|附近|郊外|机场|边境|遭)")
_NO_UNKNOWN = re.compile(
    r"[的在于和与]|街头|市区|郊|农村|乡村|一带|海域|附近|上空|境内|城区|近郊|山区|沿海|地区|夜空|夜景|凌晨|清晨|傍晚|上午|下午|举行|发生|[东南西北中]部|多地|各地|首都|边境|地震|洪|大火|航展|一[名家位个座处条片所栋间艘辆]|机场"
)
_DIRECTION = re.compile(
    r"(?:东|南|西|北|中|东北|东南|西北|西南)部(?:沿海|边境|港口)?(?:城市|小镇|小城|重镇|城镇)?|(?:远东|沿海|港口|边境|旅游)(?:地区)?(?:城市|小镇|重镇|港口)|首都(?!国际|机场|博物|师范|体育|图书|医科)|境内|近郊|郊外|以[东南西北]的"
)
_OF_CITY = re.compile("大学|学院|(?:国际)?机场|火车站")
"""Behind a city these are its own, and what follows them is the spot: 厦门大学芙蓉湖."""
_DESCRIPTION = re.compile("(?:港口|市场|超市|医院|学校|工厂|农场|街道|社区|小区|牧场|果园|森林|商场|酒店)")
"""Behind a city these are descriptions, no names: 贝鲁特港口."""
KNOWN_CITY = 50
_MILLION = 60
_LONG_NAME = 5
OURS = ("CN", "TW", "HK", "MO")
_NAMES = {"北京", "上海", "天津", "重庆", "香港", "澳门"}
_WATER = re.compile(r"[江河湖](?=[畔边上中里面水沿，,。]|$)|运河|海峡")
_STATION = re.compile(r"[东南西北]?[站街路桥寺塔宫岛湾港](?=[，。,内外前候的出进上开]|$)")
_WIRE = re.compile(r"新华社|中新社|新华网|中新网|人民网|新华")


@dataclass(slots=True)
class Chain:
    """Names glued to one another: each part with its span, the country they say, and how well the chain stands."""

    parts: dict[str, Span] = field(default_factory=dict)
    country: Country | None = None
    score: int = 0
    end: int = 0


def read_chain(text: str, at: int) -> Chain:
    """The chain that begins at `at`; empty where none does."""
    chain = Chain(end=at)
    run = RUN.match(text, at)
    if not run:
        return chain
    at, end = run.span()
    if wire := _WIRE.match(text, at):
        chain.end = wire.end()
        return chain
    prefecture: Span | None = None
    while at < end:
        if chain.parts and (direction := _DIRECTION.match(text, at, end)):
            at = direction.end()
            continue
        kind, stop = _next(text, at, end, chain)
        if not kind:
            break
        if kind != "prefecture" and TALKED_OF.match(text, stop):
            parts = {**chain.parts, kind: (at, stop)}
            event = kind == "city" or (kind == "province_state" and text.startswith("军区", stop))
            return Chain(country=country_of_parts(text, Chain(parts)) if event else None, end=stop)
        if kind == "country":
            chain.country = gazetteer.countries().by_name[fold(text[at:stop])]
        if kind == "prefecture":
            prefecture = (at, stop)
        else:
            chain.parts[kind] = (at, stop)
        at = chain.end = stop + (kind == "city" and text.startswith("市", stop))
    if prefecture and "city" not in chain.parts:
        chain.parts["city"] = prefecture
    spot = read_spot(text, at, end, glued=bool(chain.parts))
    spot = spot or (at < end and "city" in chain.parts and _unknown(text, at, end)) or 0
    if spot and "city" not in chain.parts and is_common(text[at:spot]):
        at = chain.parts["province_state"][0] if "province_state" in chain.parts else at
        spot = spot if spot - chain.end >= _LONG_NAME else 0
    if spot:
        chain.parts["sublocation"], chain.end = (within_district(text, at, spot), spot), spot
    if "city" in chain.parts:
        _join(text, chain)
    elif text[at:spot] == "空间站" and set(chain.parts) == {"country"}:
        return Chain({"sublocation": (chain.parts["country"][0], spot)}, score=1, end=spot)
    if chain.country is None:
        chain.country = country_of_parts(text, chain)
    return chain


def _join(text: str, chain: Chain) -> None:
    """A city's name and a water's head are the water; a large city's name and a mere head are the spot in it: 巴黎圣母院."""
    begin, stop = chain.parts["city"]
    spot = chain.parts.get("sublocation", (0, 0))
    if spot[0] != stop:
        water = _WATER.match(text, stop)
        if whole := water or _STATION.match(text, stop):
            chain.parts["sublocation"], chain.end = (begin, whole.end()), whole.end()
            _keep_large_city(text, chain, within=not water)
        return
    name = text[spot[0] : spot[1]]
    if (house := _OF_CITY.match(name)) and len(name) - house.end() > 1:
        chain.parts["sublocation"] = (spot[0] + house.end(), spot[1])
        return
    if _DESCRIPTION.fullmatch(name):
        del chain.parts["sublocation"]
        return
    if (
        not is_common(name)
        and name[0] not in "港湾"
        and not (chain.country is None and _is_small_abroad(text[begin:stop]))
    ):
        return
    chain.parts["sublocation"] = (begin, spot[1])
    _keep_large_city(text, chain, within=name not in ("运河", "海峡"))


def _is_small_abroad(name: str) -> bool:
    """Whether a city of two characters is rather the beginning of a longer foreign name: 梅斯 in 梅斯克尔广场."""
    cities = gazetteer.cities(name)
    return len(name) == 2 and bool(cities) and cities[0].country not in OURS and cities[0].size < _MILLION


def _keep_large_city(text: str, chain: Chain, *, within: bool) -> None:
    """Drop the city that only lends the spot its name; a large one holds the spot too where that is `within` it."""
    name = text[slice(*chain.parts["city"])]
    chain.country = chain.country or country_of_parts(text, chain)
    if not within or all(city.size < KNOWN_CITY for city in gazetteer.cities(name)[:1]):
        del chain.parts["city"]


def _next(text: str, at: int, end: int, chain: Chain) -> tuple[str, int]:
    """The next name of a chain: its kind, and where it ends."""
    said = chain.parts
    if "city" in said or "sublocation" in said:
        return "", at
    inland = chain.country is None or chain.country.code == "CN"
    province = None if inland or "province_state" in said else _FOREIGN_PROVINCE.match(text, at, end)
    if province and not gazetteer.cities(province.group()):
        return "province_state", province.end()
    if inland and "city" not in said and (prefecture := _prefecture(text, at, end)):
        return "prefecture", prefecture
    if not inland and (foreign := _TRANSCRIBED.match(text, at, end)) and not landmark_at(text, at):
        return "city", foreign.end()
    if not inland and (island := _ISLAND.match(text, at, end)):
        return "prefecture", island.end()
    within = chain.country or (country_of_parts(text, chain) if "province_state" in said else None)
    for length in range(min(10, end - at), max(1, len(landmark_at(text, at))), -1):
        name = text[at : at + length]
        kind = _kind(name, said, within)
        if kind == "province_state" and text.startswith("市", at + length):
            kind = "city"
        if (
            kind == "city"
            and inland
            and not is_known(name)
            and (county := _COUNTY.match(text, at, end))
            and county.end() > at + length
        ):
            return "city", county.end()
        if kind:
            return kind, _with_suffix(text, at + length, kind)
    if not said:
        if (city := _CITY.match(text, at, end)) and _is_named(text, at):
            return "city", city.end() - 1
        return "", at
    if (place := (_COUNTY if inland else _ABROAD).match(text, at, end)) or (place := _CITY.match(text, at, end)):
        stop = place.end()
        return "city", stop - (text[stop - 1] in ("市", "村") if not inland or text[stop - 1] == "市" else 0)
    if stop := _unknown(text, at, end):
        return "city", stop
    return "", at


def _prefecture(text: str, at: int, end: int) -> int:
    """Where the prefecture ends that is written with its word: 大理州, 楚雄彝族自治州, 阿勒泰地区; 0 where none begins."""
    named = _SHORT_PREFECTURE.match(text, at, end) or _WITH_SUFFIX.match(text, at, end)
    return named.end() if named else 0


def _is_named(text: str, at: int) -> bool:
    """Whether what stands at `at` is no common word before 市: 全市, 本市."""
    return text[at] not in "全本该各超夜股门黑集城"


def _unknown(text: str, at: int, end: int) -> int:
    """The end of a name that nobody knows but that fills its clause: "土耳其某某，"."""
    match = _UNKNOWN.match(text, at, end)
    if not match or _NO_UNKNOWN.search(match.group()) or read_spot(text, at, match.end(), glued=True):
        return 0
    return match.end() if text[match.end() : match.end() + 1] in ("，", ",") or match.end() < end else 0


def _kind(name: str, said: dict[str, Span], country: Country | None) -> str:
    key = fold(name)
    if not said and key in gazetteer.countries().by_name and name not in _NAMES:
        return "country"
    cities = gazetteer.cities(name)
    if name in _NAMES:
        return "city"
    states = gazetteer.states().get(key, ())
    if country:
        states = tuple(state for state in states if state.country == country.code)
    if states and "province_state" not in said:
        abroad = states[0].country != "CN"
        own = abroad and any(city.country == states[0].country and city.size >= KNOWN_CITY for city in cities)
        if (any(state.kept for state in states) and not own) or name[-1] in "省州":
            return "province_state"
        if said:
            return "city"
    if cities and country:
        cities = tuple(city for city in cities if city.country == country.code)
    if not cities or name.endswith(("的", "区", "省")):
        return ""
    if said:
        return "city"
    short = 38 if any(city.country in OURS for city in cities) else KNOWN_CITY
    return "city" if cities[0].size >= (20 if len(name) > 2 else short) else ""


def _with_suffix(text: str, stop: int, kind: str) -> int:
    if kind == "province_state" and text[stop - 1] not in "省州":
        for suffix in _SUFFIXES:
            if text.startswith(suffix, stop):
                return stop + len(suffix)
    if (
        kind == "city"
        and text.startswith("镇", stop)
        and text[stop + 1 : stop + 2] not in ("民", "静", "压", "守", "痛")
    ):
        return stop + 1
    if kind == "city" and text.startswith(("县", "自治县"), stop):
        return text.index("县", stop) + 1
    return stop


def country_of_parts(text: str, chain: Chain) -> Country | None:
    """The country of a chain's province, or of its city."""
    by_code = gazetteer.countries().by_code
    if province := chain.parts.get("province_state"):
        name = text[slice(*province)]
        states = gazetteer.states().get(fold(name)) or gazetteer.states().get(fold(name.rstrip("省州")))
        return by_code[states[0].country] if states else None
    if "city" not in chain.parts:
        return None
    name = text[slice(*chain.parts["city"])]
    cities = gazetteer.cities(name) or gazetteer.cities(name.rstrip("市县"))
    if not cities:
        return by_code["CN"] if name[-1] in "县旗州区盟" else None
    return by_code[likely(cities)]


def likely(cities: Sequence[gazetteer.City]) -> str:
    """The country of the likeliest of these namesakes, alpha-2: China's where it is large."""
    inland = cities[0].country in ("HK", "MO") or any(c.country == "CN" and c.size > 40 for c in cities)
    return "CN" if inland else cities[0].country


def is_known(name: str) -> bool:
    """Whether the name is that of a large city."""
    return any(city.size >= KNOWN_CITY for city in gazetteer.cities(name))
