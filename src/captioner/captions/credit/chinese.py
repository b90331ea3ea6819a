"""Chinese credit lines: "新华社记者某某摄", "（图/某某）", "某某供图", "中新社发 某某 摄".

A line is a label, an outlet, a role, names and a verb, each of which may be missing; the roles and verbs are few, so outlets and
people need not be known. A short name that begins with a family name is a person's, another a body's.
"""

from __future__ import annotations

import re

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.line import CreditLine
from captioner.captions.credit.suppliers import NEWS_IN_CHINESE
from captioner.domain.photo import Span

_LONGEST = 60
"""No Chinese credit line is longer, in code points."""
_LABEL = r"(?:(?:文/图|文图|图文|图片来源|图片|图源|图|摄影|摄|来源|供图|圖片來源|圖片|圖源|圖|來源|攝影|攝|航拍|无人机照片|手机拍摄)\s*(?:[:：/／|]\s*)?){0,3}"
_NAME = r"(?![\u3400-\u9fff]{0,3}(?:记者|記者|通讯员|摄影师|攝影師|特约|签约|[社网網](?:发|發)|[社网網报報台]\s))(?:[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,9}?)+|[\u3400-\u9fff]{2,4}?)"
_ROLE = r"(?:(?:首席|特派|驻外|实习|特约|签约|本刊)?(?:记者|通讯员|摄影师|摄影记者|見習記者|攝影師|記者|攝影記者|特约|签约|发|發))"
_VERB = r"(?:摄影报道|摄影|攝影|航拍|拍摄|摄|攝|供图|供圖|提供|图|圖|绘|截图|视频截图|图片|照片)"
_DATE = r"(?:\s*(?:19|20)?\d\d年\s*\d\d?月\s*\d\d?日|\s*1\d\d年\s*\d\d?月\s*\d\d?日)?"
_ASIDE = r"(?:\s*[（(](?:手机拍摄|无人机照片|无人机拍摄|拼版照片|资料照片|資料照片|多次曝光照片|全景照片)[）)])?"
_BY = re.compile(
    rf"(?P<label>{_LABEL})(?P<outlet>[A-Z\u3400-\u9fff·\s/／]{{2,16}}?)??\s*(?P<role>(?:{_ROLE}\s*(?:[/／]\s*)?){{1,4}})?[（(]?\s*"
    rf"(?P<names>{_NAME}(?:(?:[、,，]\s*|\s+)(?:(?:特约)?(?:记者|通讯员|摄影师)\s*)?{_NAME}){{0,6}}?)\s*(?:[/／]\s*)?(?P<verb>{_VERB})?(?:(?<=[摄攝])于[\u3400-\u9fff]{{2,8}})?[）)]?{_ASIDE}{_DATE}"
)
_GIVEN = re.compile(rf"{_LABEL}由?(?P<body>[\w\u3400-\u9fff·\s]{{2,24}}?)\s*[/／]?\s*(?P<verb>发|發|{_VERB}){_DATE}")
_PHOTO = re.compile(r"(?P<body>新华社|中新社)照片[，,][\u3400-\u9fff]{2,12}[，,]\s*(?:19|20)\d\d年\d\d?月\d\d?日")
_LABELLED = re.compile(
    r"(?:图片来源|图源|图|来源|供图|圖片來源|圖源|圖|來源)\s*[:：/／|]\s*(?P<body>[\w\u3400-\u9fff·《》]{2,20})"
)
_FILED = re.compile(r"(?:资料|資料|档案|檔案)(?:图片?|圖片?|照片?|片)")
_SHOT_FOR = re.compile(
    rf"{_LABEL}(?P<names>{_NAME}(?:(?:[、,，]\s*|\s+){_NAME}){{0,3}}?)\s*[/／]?\s*(?:摄影|攝影|航拍|摄|攝)\s*(?:[（(]\s*(?P<org>[A-Z\u3400-\u9fff]{{2,16}})\s*[）)]|[/／|｜]\s*(?P<org2>[A-Z\u3400-\u9fff]{{2,16}}))"
)
_ROLES = re.compile(r"(?<=[\s、,，])(?:特约)?(?:记者|通讯员|摄影师)")
_SENT = re.compile(r"(?P<agency>[\u3400-\u9fffA-Z]{2,8}?)[发發]?[\s/／](?P<giver>[\u3400-\u9fff]{4,20})")
"""An agency before the body that gave it the picture: "中新社发 某某市文旅局 供图"."""
_ITS_OWN = ("本报", "本网", "本刊", "本台", "本社", "本報", "本網", "晚报讯", "我报")
_BODY = re.compile(
    r"(?:社|网|報|报|台|新闻|新聞|日报|晚报|周末|周刊|导报|在线|客户端|融媒|传媒|媒体|文旅|发布|办公室|局|部|厅|厂|委|公司|集团|集團|中心|大学|學|学院|学校|博物馆|军|队|站|馆|院|所|府|处|會|会|司|协会|法院|组委会"
    r"|联盟|中国|视觉|图片|系|景区|公安|消防|交警|基地|银行|医院|政府|机构|频道|号|村|镇|乡|县|市|省)$"
)
_NOBODY = re.compile(
    r"(?:受访者?|受訪者?|网友|網友|资料|資料|本人|家属|家屬|视频|視頻|網路|网络|网传|新闻|现场|現場|主办方|主辦方|主办单位|主辦單位|活动方|当事人|當事人|被访者|读者|民众|民眾|警方|校方|院方|店家|业者|業者|官方"
    r"|镇政府|村委会|相关部门|有关部门|翻摄|翻攝|截图|监控|手机|社交媒体|影片|臉書)"
)
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛"
    "闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单裴霍涂成苗谷"
    "盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农司卓古吉缪繆简簡车車项項连連芦麦麥褚娄窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵苟邬边卞姬师和仇栾隋商刁沙荣榮巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆樂冀郁胥南班储芮郜楚经慕戈储幸由廉"
)


def read_chinese(text: str, start: int, end: int) -> CreditLine | None:
    """What the line text[start:end] says, which holds Chinese, if it is one of the Chinese forms; None for any other."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1] in " .;,。；\n":
        end -= 1
    if end - start > _LONGEST:
        return None
    if _FILED.fullmatch(text, start, end):
        return CreditLine(file_photo=True)
    if (shot_for := _SHOT_FOR.fullmatch(text, start, end)) and (line := _shot_for(shot_for)):
        return line
    if photo := _PHOTO.fullmatch(text, start, end):
        agency = registry().find(photo["body"])
        return _of_body(agency.name if agency else photo["body"], photo.span("body"))
    if (given := _GIVEN.fullmatch(text, start, end)) and (line := _given(given)):
        return line
    labelled = _LABELLED.fullmatch(text, start, end)
    if registry().find(labelled["body"] if labelled else text[start:end]):
        return None
    if (
        (shot := _BY.fullmatch(text, start, end))
        and (shot["role"] or shot["verb"] or shot["label"] or _is_paper(shot))
        and (line := _shot(shot))
    ):
        return line
    return _labelled(labelled) if labelled else None


def is_chinese_person(name: str) -> bool:
    """Whether this is a person's name in Chinese characters: a family name and one or two more, or foreign names with a point between."""
    return ("·" in name[1:-1] and len(name) <= 16) or (
        2 <= len(name) <= 4 and name[0] in _SURNAMES and not _BODY.search(name)
    )


def _given(match: re.Match[str]) -> CreditLine | None:
    """Who "X供图" names: an agency, a person, nobody in particular, or a body."""
    body, verb = match["body"].strip(), match["verb"]
    at = match.start("body")
    if (sent := _SENT.match(body)) and (agency := registry().find(sent["agency"])):
        giver = (at + sent.start("giver"), at + sent.end("giver"))
        name = (at, at + sent.end("agency"))
        return (
            CreditLine(agency.name, name, source=sent["giver"], source_span=giver, agency=agency.name, handout=True)
            if not is_chinese_person(sent["giver"])
            else None
        )
    if body.endswith("记者") and NEWS_IN_CHINESE.search(body[:-2]):
        body = body[:-2]
    by_another = verb in ("供图", "供圖", "提供")
    if agency := registry().find(body):
        return CreditLine(agency.name, match.span("body"), agency=agency.name, handout=agency.supplies_handouts)
    if _NOBODY.match(body):
        return CreditLine(handout=by_another, file_photo=body in ("资料", "資料"))
    if " " in body or re.search(_ROLE, body) or is_chinese_person(body) or "·" in body:
        return None
    if _BODY.search(body) or (by_another and len(body) >= 4):
        return _of_body(body, (at, at + len(body)), handout=by_another and not NEWS_IN_CHINESE.search(body))
    return None


def _shot(match: re.Match[str]) -> CreditLine | None:
    """Who "OUTLET记者 NAMES 摄" names; the paper itself ("本报") and a role alone are no credit."""
    told = (match["outlet"] or "").strip(" /／")
    outlet = "" if told.startswith(_ITS_OWN) else told
    agency = registry().find(outlet) if outlet else None
    if (outlet and not agency and not match["role"] and not NEWS_IN_CHINESE.search(outlet)) or registry().find(
        match["names"]
    ):
        return None
    names = [
        name for name in re.finditer(r"[^\s、,，]+", _without_roles(match["names"])) if name.group() not in _ITS_OWN
    ]
    if not names or (not match["role"] and not agency and any(_BODY.search(name.group()) for name in names)):
        return None
    if match["verb"] is None and not agency and not all(is_chinese_person(name.group()) for name in names):
        return None
    if not outlet and _NOBODY.match(match["names"]):
        return CreditLine(handout=True)
    at = match.start("names")
    credit = agency.name if agency else outlet
    return CreditLine(
        credit=credit,
        credit_span=match.span("outlet") if credit else None,
        byline=tuple(name.group() for name in names),
        byline_spans=tuple((at + name.start(), at + name.end()) for name in names),
        agency=credit,
    )


def _is_paper(shot: re.Match[str]) -> bool:
    """Whether a paper's name stands before the names, with a space between: "澳门日报 某某"."""
    outlet = shot["outlet"]
    return bool(outlet) and shot.string[shot.end("outlet")] == " " and NEWS_IN_CHINESE.search(outlet) is not None


def _without_roles(names: str) -> str:
    """The names with the roles between them blanked, every character in its place."""
    return _ROLES.sub(lambda role: " " * len(role.group()), names)


def _shot_for(match: re.Match[str]) -> CreditLine | None:
    """Who "NAME摄（OUTLET）" names: the photographer, and the agency or outlet that publishes him."""
    group = "org" if match["org"] else "org2"
    body, at = match[group], match.start("names")
    agency = registry().find(body)
    if not agency and not _BODY.search(body):
        return None
    names = list(re.finditer(r"[^\s、,，]+", match["names"]))
    credit = agency.name if agency else body
    return CreditLine(
        credit,
        match.span(group),
        tuple(name.group() for name in names),
        tuple((at + name.start(), at + name.end()) for name in names),
        agency=credit,
    )


def _labelled(match: re.Match[str]) -> CreditLine | None:
    """Who follows "图/" or "图源：" and is neither an agency nor a chain: a person, or a body as written."""
    body, span = match["body"], match.span("body")
    if registry().find(body):
        return None
    file = re.search(r"(?:资料(?:图片|照片|图)?|資料照片?|檔案照片?)$", body)
    if file:
        body, span = body[: file.start()], (span[0], span[0] + file.start())
    if is_chinese_person(body):
        return CreditLine(byline=(body,), byline_spans=(span,), file_photo=bool(file))
    if not body or _NOBODY.match(body):
        return CreditLine(file_photo=bool(file))
    return CreditLine(body, span, agency=body, file_photo=bool(file))


def _of_body(name: str, span: Span, *, handout: bool = False) -> CreditLine:
    return CreditLine(name, span, agency=name, handout=handout)
