"""Places in Chinese captions: country, province and city by the gazetteer, the spot by the word that ends its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from captioner.captions import gazetteer
from captioner.captions.gazetteer import Country, fold
from captioner.captions.place_names import landmarks
from captioner.domain.photo import Span

_HAN = re.compile(r"[\u3400-\u9fff]")
_RUN = re.compile(r"[\u3400-\u9fff·]+")
_SPOT_END = (
    "航天发射场|发射场|风景名胜区|风景区|旅游区|景区|度假区|自然保护区|开发区|新区|街道|社区|体育场|体育馆|体育中心|会展中心|博物馆|美术馆|图书馆|纪念馆|展览馆|会堂|广场|公园|机场|火车站|高铁站|车站|站|大桥|大街|大道|码头|港口|港|古城|古镇|老街|"
    "不夜城|步行街|竞技场|競技場|體育場|運動場|陨石坑|圣母院|石窟|莫高窟|峡谷|山口|关口|空间站|口岸|隧道|立交桥|高架桥|高速公路|水电站|核电站|变电站|造船厂|钢铁厂|演播厅|音乐厅|议会大楼|总统府|皇宫|城堡|遗址公园|遗址|湿地|林场|牧场|农场|果园|茶园|梯田|滑雪场|冰场|赛车场|高尔夫球场|球场|足球场|公園|廣場|機場|碼頭|醫院|大學|車站|寨|峰|岭|寺|塔|宫|窟|桥|橋|街(?!头)|路(?!口|透|边|面|上|人|灯|过|线|障)|巷|湖|河|江|溪|山(?!火|人海)|岛|海滩|海峡|湾|运河|水库|瀑布|草原|沙漠|大学|学院|中学|小学|医院|酒店|法院|国会大厦|大厦|教堂|清真寺|市场|商场|动物园|植物园|影院|剧院|大剧院|中心|工厂|基地|村|镇|乡|鄉|鎮|县|區|(?<!军)区"
)
_KIND = re.compile(re.sub(r"\(\?!.*?\)", "", _SPOT_END))
_SPOT = re.compile(
    rf"(?:在|于|位于|抵达|走进|步入|游览|参观|来到|经过|穿过|前往|横跨|驶过|走过|市(?!民))?(?P<spot>[\u3400-\u9fff·]{{1,9}}?(?:{_SPOT_END})(?:(?:乡|镇|村|街道|社区|医院|体育场|体育馆|大学|学校|中心|车站|站|酒店|工厂)|[\u3400-\u9fff]{{0,2}}?(?:体育场|体育馆|竞技场|球馆|会议中心|风景名胜区|风景区|旅游区|景区|度假区|自然保护区|国家公园|公园|广场|博物馆|码头|大桥|车站|站|遗址|步行街))?)(?=[的上下内外前后旁里中边附进为参观拍举乘训赏游，。、采欣休散跳健排购等候工作活劳清打\d]|$|[\u3400-\u9fff])"
)
_LEADING = re.compile(
    r"^(?:(?:市民|游客|民众|观众|人们|居民|代表们?|工人|学生|村民|选手|队员|儿童|孩子们?|记者|消费者|旅客|群众)?(?:在|于|位于|从|到|至|抵达|走进|步入|游览|参观|来到|乘坐\S{0,3}游览|经过|穿过|前往|横跨|驶过|走过)|的|市(?!民)|省|和|与|县|扑救|扑灭|攀登|登上)+"
)
_COMMON_SPOT = re.compile(
    r"(?:大型|小型|露天|公共|当地|本地|高速|城市|农村|乡镇)?(?:车站|火车站|广场|公园|医院|学校|市场|机场|码头|车间|球场|街道|社区|中心|基地|工厂|农场|果园|茶园)"
)
"""Only the words for a kind of place."""
_COUNTY = re.compile(r"[\u3400-\u9fff]{2,12}?自治[县縣旗]|[\u3400-\u9fff]{1,3}县")
_PREFECTURE = re.compile(r"[\u3400-\u9fff]{2,12}?自治州")
"""An autonomous prefecture, which stands above the county that is named for the city."""
_LEFT_OVER = re.compile(r"[在于往].$|^[民众]")
MOST = 1500
"""No caption is longer, in code points."""
_MUNICIPALITIES = {"北京", "上海", "天津", "重庆", "香港", "澳门", "澳門", "重慶"}
_NO_PLACE_BEFORE = (
    "时间", "時間", "奥运", "冬奥", "亚运", "电影节", "市民", "籍", "队", "隊", "选手", "球员", "代表团", "男", "女", "政府", "总统", "外长",
)  # fmt: skip
"""Before these words a city's name is none of the picture's place: "北京时间"."""


def is_chinese(text: str) -> bool:
    """Whether the caption is written in Chinese."""
    return not text.isascii() and len(_HAN.findall(text[:600])) > 5


def find(text: str) -> dict[str, tuple[str, Span]]:
    """The place fields that the caption fills, with their spans."""
    found: dict[str, tuple[str, Span]] = {}
    country: Country | None = None
    last = 0
    for name, kind, span in _names(text[:MOST]):
        if kind == "country" and country is None and not found.get("province_state"):
            named = gazetteer.countries().by_name[fold(name)]
            if "city" in found and all(c.country != named.code for c in gazetteer.cities(found["city"][0])):
                continue
            country = named
            found["country"] = (country.name, span)
        elif kind == "province" and "province_state" not in found and "city" not in found:
            found["province_state"] = (name, span)
            country = gazetteer.countries().by_code[gazetteer.states()[fold(name)][0].country]
        elif kind == "city" and "city" not in found:
            found["city"] = (name, span)
        elif kind != "prefecture":
            continue
        last = max(last, span[1])
    if "city" in found and country is None:
        cities = gazetteer.cities(found["city"][0])
        code = (
            "CN"
            if cities[0].country in ("HK", "MO") or any(c.country == "CN" and c.size > 40 for c in cities)
            else cities[0].country
        )
        country = gazetteer.countries().by_code[code]
    if country:
        span = found.get("country", found.get("city", found.get("province_state", ("", (0, 0)))))[1]
        found["country"] = (country.name, span)
        found["country_code"] = (country.alpha3, span)
    taken = {value for value, _ in found.values()}
    first = min((span[0] for _, span in found.values()), default=0)
    if spot := _spot(text, last, taken) or _spot(text, 0, taken, first):
        _enter(text, found, *spot)
    return found


_KNOWN_CITY = 50
_WATER = ("运河", "海峡", "空间站")


def _is_known_city(name: str) -> bool:
    return any(city.size >= _KNOWN_CITY for city in gazetteer.cities(name))


def _enter(text: str, found: dict[str, tuple[str, Span]], spot: str, span: Span) -> None:
    """Enter the spot; with a city's name glued before a mere kind of spot, it is the whole: "巴黎" and "圣母院"."""
    if "city" in found and found["city"][1][1] == span[0] and _KIND.fullmatch(spot):
        begin = found["city"][1][0]
        if spot in _WATER or gazetteer.cities(text[begin : span[0]])[0].size < _KNOWN_CITY:
            del found["city"]
        spot, span = text[begin : span[1]], (begin, span[1])
    elif spot == "空间站" and found.get("country", ("", (0, 0)))[1][1] == span[0]:
        begin = found.pop("country")[1][0]
        found.pop("country_code")
        spot, span = text[begin : span[1]], (begin, span[1])
    if spot.endswith("村") and "city" not in found and found.get("country", ("China",))[0] != "China":
        found["city"] = (spot.removesuffix("村"), (span[0], span[1] - 1))
    else:
        found["sublocation"] = (spot, span)


def _names(text: str) -> Iterator[tuple[str, str, Span]]:
    """Known names, longest first at each place; a city only where a name can begin."""
    free = 0
    for run in _RUN.finditer(text):
        at = run.start()
        while at < run.end():
            if at < free:
                at += 1
                continue
            follows = bool(at) and at == free
            if follows and (prefecture := _PREFECTURE.match(text, at, run.end())):
                yield prefecture.group(), "prefecture", prefecture.span()
                free = at = prefecture.end()
                continue
            name, kind = _known(text, at, run.end(), begins=_can_begin(text, at, free), after=follows)
            county = _COUNTY.match(text, at, run.end()) if follows else None
            if county:
                yield county.group(), "city", county.span()
                free = at = county.end()
            elif name and text.startswith(_NO_PLACE_BEFORE, at + len(name)):
                free = at = at + len(name)
            elif name:
                yield name, kind, (at, at + len(name))
                free = at = at + len(name)
                if text[at : at + 1] in ("省", "市"):
                    free = at = at + 1
            else:
                at += 1


def _known(text: str, at: int, end: int, *, begins: bool, after: bool) -> tuple[str, str]:
    """The longest name that begins here, and its kind; `after` another place a town of any size is one."""
    for length in range(min(9, end - at), 1, -1):
        name = text[at : at + length]
        key = fold(name)
        if begins and name in _MUNICIPALITIES:
            return name, "city"
        if begins and any(state.country == "CN" for state in gazetteer.states().get(key, ())):
            return name, "province"
        if begins and key in gazetteer.states():
            return name, "province"
        if key in gazetteer.countries().by_name and begins:
            return name, "country"
        cities = gazetteer.cities(name) if begins else ()
        small = after and any(city.country == "CN" for city in cities)
        large = cities and cities[0].size >= (20 if length > 2 else 38)
        if (large or small) and not name.endswith(("的", "区")):
            bare = name.removesuffix("市")
            return (bare if gazetteer.cities(bare) else name), "city"
    return "", ""


def _can_begin(text: str, at: int, free: int) -> bool:
    before = text[max(0, at - 2) : at]
    return (
        at == free
        or not before
        or before[-1] in "，。、：；日 在于到至往抵赴的：（("
        or before
        in ("首都", "前往", "访问", "位于", "游览", "参观", "月份", "步入", "走进", "驶离", "离开", "抵达", "到达")
        or not _HAN.match(before[-1])
    )


@cache
def _landmarks() -> re.Pattern[str]:
    """Names of spots that no word for a kind of place ends; the longest first."""
    names = sorted((name for name in landmarks() if _HAN.match(name)), key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, names)))


def _spot(text: str, start: int, taken: set[str], limit: int = MOST) -> tuple[str, Span] | None:
    """The first name in text[start:limit] that ends in a word for a spot: after the city, or else before it."""
    if limit <= start:
        return None
    stop = next((m.start() for m in re.finditer(r"[。！？]", text) if m.start() > start), len(text))
    stop = min(stop, limit)
    if known := _landmarks().search(text, start, stop):
        return known.group(), known.span()
    glued = _KIND.match(text, start, stop) if start else None
    if glued and len(glued.group()) > 1 and text[start - 1] not in "市省县":
        return glued.group(), glued.span()
    for match in _SPOT.finditer(text, start, stop):
        spot = match["spot"]
        lead = _LEADING.match(spot)
        begin = match.start("spot") + (lead.end() if lead else 0)
        spot = text[begin : match.end("spot")]
        if "的" in spot[:-2]:
            begin += spot.rindex("的", 0, -2) + 1
            spot = text[begin : match.end("spot")]
        inner = re.search(r"(?:在|于|游览|参观|步入|走进|来到|穿过)(?=[\u3400-\u9fff]{2,})", spot)
        if inner:
            begin += inner.end()
            spot = spot[inner.end() :]
        if (
            (len(spot) >= 3 or (0 < begin == start and (_KIND.fullmatch(spot) or text[begin + 2 : begin + 3] == "，")))
            and not _LEFT_OVER.search(spot)
            and spot not in taken
            and not spot.startswith(("一", "这", "该", "两", "几", "某", "附近", "的"))
            and not _COMMON_SPOT.fullmatch(spot)
            and not (len(spot) > 3 and not _KIND.fullmatch(spot[-2:]) and _is_known_city(spot[-2:]))
        ):
            return spot, (begin, begin + len(spot))
    return None
