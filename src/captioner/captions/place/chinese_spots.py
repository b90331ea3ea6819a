"""The name of a spot in Chinese: the words before a head such as 广场 or 大桥, and heads that follow one another (天坛公园祈年殿)."""

from __future__ import annotations

import re
from functools import cache

from captioner.captions.gazetteer import fold, landmark_names, landmarks
from captioner.captions.words import words

_LONG_HEADS = words(
    "航天发射场 卫星发射中心 发射场 风景名胜区 风景区 旅游区 景区 度假区 自然保护区 保护区 开发区 新区 工业园 产业园 科技园 园区 街道 社区 小区 体育场 体育馆 体育中心 奥体中心 会展中心 展览中心 文化中心"
    " 博物馆 博物院 美术馆 图书馆 纪念馆 展览馆 科技馆 大使馆 领事馆 水族馆 游泳馆 会堂 议事堂 广场 公园 乐园 花园 机场 航站楼 火车站 高铁站 地铁站 车站 客运站 大桥 大街 大道 码头 港口 古城 古镇 古村 老街 历史街区 街区 商圈 创意园 不夜城 步行街 商业街 花市 早市 集市 灯会"
    " 核设施 大楼 火山 体艺中心 竞技场 运动场 陨石坑 圣母院 石窟 峡谷 山口 关口 空间站 口岸 隧道 立交桥 高架桥 高速公路 水电站 核电站 发电站 变电站 造船厂 船厂 钢铁厂 演播厅 音乐厅 歌剧院 议会大楼 总统府 皇宫 王宫 行宫 城堡 遗址 湿地 林场 牧场 农场 茶园 果园"
    " 梯田 滑雪场 滑冰场 冰场 赛车场 赛道 高尔夫球场 球场 足球场 球馆 赛场 马场 海滩 海滨 海水浴场 浴场 海峡 海湾 运河 水库 瀑布 草原 沙漠 雨林 森林 盆地 高原 半岛 群岛 大学 学院 中学 小学 幼儿园 医院 酒店 饭店 法院 国会大厦 大厦 教堂 大教堂 清真寺"
    " 市场 商场 购物中心 动物园 植物园 影院 剧院 大剧院 会议中心 中心 工厂 基地 水乡 滨江 监狱 难民营 检查站 交易所 证券交易所 研究所 研究院 实验室 陵园 陵墓 公墓 纪念碑 塔楼 故居 祠堂 大坝 灯塔 牌坊 国家公园 十字路口 滩涂 夜市 大集 校区 营地 哨所 防线 边境"
)
_SHORT_HEADS = "站港寨峰岭寺庙塔宫窟桥街路巷湖河江溪山岛湾村镇乡殿坝关门阁亭园苑院馆堡坊滩岸陵崖沟湿寮屯洲礁营洞泉县旗"
_NOT_HEAD = {
    "路": "口透边面上人灯过线障段况径演由程基",
    "街": "头景",
    "山": "火人洪体区间坡村雨",
    "江": "水面苏西",
    "河": "水面道岸段",
    "海": "水面浪域军外关上啸鲜洋",
    "湖": "水面人",
    "桥": "梁墩",
    "站": "在点台立长岗",
    "门": "口票前外诊",
    "园": "区丁内",
    "关": "注于闭门键系心",
    "港": "口元币珠",
    "馆": "内",
    "院": "士子长内",
    "滩": "涂",
    "岸": "边上",
    "村": "民",
    "镇": "民静压守痛",
    "乡": "亲村下愁",
    "塔": "利吊",
    "宫": "颈",
    "泉": "水",
    "洞": "口",
    "营": "地业救员",
    "峰": "会",
    "县": "长",
    "旗": "帜下舰手",
    "岛": "国上屿",
    "岭": "上",
    "沟": "通",
    "街道": "上两",
    "中心": "的小主",
    "海滩": "上",
    "边境": "上",
    "关口": "",
}
"""What follows a head that is then no head: 路 in 路口, 山 in 山火."""
_HAN = "\u3400-\u9fff"
_HEAD = re.compile(
    "(?:"
    + "|".join(
        ("(?<![返回老家故下同思])" if head == "乡" else "")
        + re.escape(head)
        + (f"(?![{_NOT_HEAD[head]}])" if _NOT_HEAD.get(head) else "")
        for head in sorted((*_LONG_HEADS, *_SHORT_HEADS), key=lambda head: (-len(head), head))
    )
    + ")"
)
_LONGEST = 18
_SHORTEST = 3
_AFTER = re.compile(r"[上中里内外前后畔边附旁沿的之]")
_GAP = 3
"""The most characters of a name between two heads of one spot."""
_NO_NAME = re.compile(
    r"(?<![协太颐大永呼中])和(?!平|谐|田)|[的在于与某将被把着了向对就为让给等是有以并并从距]|通过|前往|进入|参加|举行|现场|附近|发布|发现|出现|开展|举办|登上|抵达|来到|走进|游览|参观|步入|穿过|经过|横跨|驶过|走过|前来|观看|乘坐|搭乘|扑救|扑灭|巡逻|驶离|驶入|离开|飞越|位于|访问|停靠|驶向"
)
_PEOPLE = words(
    "市民 游客 民众 观众 人们 居民 代表 工人 学生 村民 选手 队员 儿童 孩子 记者 消费者 旅客 群众 台风 志愿者 官兵 战士 消防员 医护人员 工作人员 一名 一位 多名 数百 数千 大批 两名 航拍 俯瞰 资料 外交部 国防部 执法 救援"
    " 总统 总理 主席 示威者 抗议者 球迷 农民 牧民 渔民 果农 茶农 乘客 患者 军队 士兵 球员 运动员 演员 网传 图为 这是 该 这 某 几 两 附近 附属 一 全 各 每"
)
_COMMON = re.compile(
    r"(?:大型|小型|露天|公共|当地|本地|高速|城市|农村|乡镇|国家级|老|新|海上|水上|室内|室外|农贸|蔬菜|菜|批发|超级|花卉|人才|物流|货运|养殖|种植|生产|加工|制造|建筑|投票|检票|加油|充电|检测|疫苗接种|接种|积水|值机|高铁|地铁|公交|出租|乡村|航天|空军|海军|临时|避难|安置|综合|历史|文化|国际|滨海|沿江|边防|自助|收费|服务|倒塌|受损|被毁|废弃|坍塌|被炸|燃烧|空置|在建|新建|会展|体育|奥体|文化|艺术|科技|办公|教学|居民|住宅|政府|议会|活|死|东|南|西|北)*"
    + f"(?:(?:{'|'.join(map(re.escape, _LONG_HEADS))}){{1,2}}|[{_SHORT_HEADS}区])"
)
"""Only the words for a kind of place."""
_DISTRICT = re.compile(rf"[{_HAN}]{{1,6}}?(?:新区|开发区|(?<![山地社小校景军海辖城郊园灾疫市矿战选])区)(?![域内间])")


def read_spot(text: str, at: int, end: int, *, glued: bool) -> int:
    """Where the spot whose name begins at `at` ends, at most `end`; 0 where none begins there. `glued`: a place's name stands right before it."""
    known = landmark_at(text, at)
    stop = _NO_NAME.search(text, at + len(known), min(end, at + _LONGEST + len(known)))
    limit = min(end, stop.start() if stop else end, at + _LONGEST)
    if not known and text.startswith(_people(), at):
        return 0
    found = at + len(known) if known and (at + len(known) >= limit or _AFTER.match(text, at + len(known))) else 0
    if glued and (district := _DISTRICT.match(text, at, limit)):
        found = district.end()
    for head in _HEAD.finditer(text, at, limit):
        if found and head.start() - found > _GAP:
            break
        if head.end() - at > 1:
            found = max(found, head.end())
    found = max(found, at + len(known))
    name = text[at:found]
    if found <= at or (not known and not glued and (len(name) < 3 or _COMMON.fullmatch(name))):
        return 0
    return found if known or len(name) > 1 else 0


def within_district(text: str, at: int, end: int) -> int:
    """Where the name of the spot text[at:end] begins: after the district that holds a building or street; at it, where it holds a town."""
    district = _DISTRICT.match(text, at, end)
    inner = district.end() if district else at
    return at if inner == at or end - inner < _SHORTEST or text[end - 1] in "镇乡村" or text[inner] in "的" else inner


def landmark_at(text: str, at: int) -> str:
    """The longest landmark whose name stands at `at`, or nothing."""
    match = _landmarks().match(text, at)
    return match.group() if match else ""


def landmark_in(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first landmark named in text[start:end]."""
    return _landmarks().search(text, start, end)


def is_common(name: str) -> bool:
    """Whether a name is only the words for a kind of place: 批发市场."""
    return _COMMON.fullmatch(name) is not None and fold(name) not in landmarks()


def country_of_landmark(name: str) -> str:
    """The country, alpha-2, of the landmark that a spot's name holds; empty where none or more than one has it."""
    match = _landmarks().search(name)
    return landmarks().get(fold(match.group()), "") if match else ""


def _landmarks() -> re.Pattern[str]:
    return landmark_names("\u3400", "\u9fff")


@cache
def _people() -> tuple[str, ...]:
    return tuple(_PEOPLE)
