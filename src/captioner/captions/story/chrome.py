"""What stands on a news page and is neither article nor caption: navigation, dates, sharing, credits of the cover."""

from __future__ import annotations

import re

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_CHROME = re.compile(
    r"""(?:
      (?:first\ |last\ )?(?:updated|published|posted|modified)\b | share\b.{0,60}$ | (?:copy\ link|print|email|comments?|listen|save)$
    | skip\ to | sign\ (?:in|up) | log\ in | subscribe | follow\ us | read\ (?:more|next|also) | related\b | more\ (?:on|from)\b.{0,60}$
    | (?:we|this\ (?:web)?site)\ uses?\ cookies | cookie | accept\ (?:all|cookies) | advertisement | sponsored | promoted | newsletter
    | all\ rights\ reserved | copyright\b | © | \(c\)\ | terms\ of | privacy | contact\ us | back\ to\ top | view\ (?:image|gallery)
    | (?:hide|toggle|show)\ caption | enlarge | open\ (?:image|gallery|in) | click\ (?:here|to) | tap\ to | swipe
    | exclusive\ news | our\ standards | breaking(?:\ news)?$ | live$ | editor['’]s\ note | (?:\(|\[|（)?if\ you\ want\ to\ contribute | \d+\ min(?:ute)?s?\ read
    | reporting\ by | (?:writing|edited|editing|compiled)\ by | (?:\(|\[|（)?(?:with|additional)\ (?:input|reporting)
    | (?:\(|\[|（)?(?:cover|thumbnail|top|header|banner)\ (?:image|photo|picture|via|by)\b | (?:\(|\[|（)?cover\s?[:：]
    | (?:source|via|tags?|keywords?|topics?)\s?[:：] | by\ our\ | watch(?:\ live)?\s?: | video\s?: | graphics?\s?:
    | 首页 | 分享 | 点击 | 版权 | 来源[:：] | 责任编辑 | 编辑[:：] | 作者[:：] | 记者[:：] | 封面 | 题图 | 相关 | 返回顶部 | 更多 | 扫一扫 | 广告 | 下载 | 打开
    | الرئيسية | شارك | مشاركة | حقوق | جميع\ الحقوق | اقرأ\ أيضا | المصدر\s?: | إعلان | تابعونا | صورة\ الغلاف
    )""",
    re.I | re.X,
)
ADVERTISEMENT = re.compile(
    r"(?:advertisement|advertising|sponsored|promoted|paid\ (?:content|post)|anzeige|广告|推广|إعلان)\b.{0,40}$",
    re.I | re.X,
)
"""The label over an advertisement."""
_DATE_LINE = re.compile(
    rf"""(?:\w+day,?\ )?(?:\d{{1,2}}[\ -]{_MONTH}[\ -]\d{{4}}|{_MONTH}\ \d{{1,2}},\ \d{{4}}|\d{{4}}[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}日?|\d{{1,2}}[:：]\d{{2}})
    [\d:：,\ |T/-]*(?:a\.?m\.?|p\.?m\.?|GMT|UTC|BST|[+-]\d+|\d{{1,2}}-{_MONTH}-\d{{4}})*$""",
    re.I | re.X,
)
_BYLINE = re.compile(r"(?:[Bb]y|BY) [A-Z][^.!?]{1,80}$|(?:文|本报记者|记者)[/／ ]\s?\S{2,20}$|بقلم")
_BREADCRUMBS = re.compile(r"\s[>›»|·•]\s")
_PULL_QUOTE = re.compile(r"""["“”«「].{3,}["“”»」]\s*(?:—|–|-){1,2}\s*\S""")
_AFTERWORD = re.compile(
    r"\s*(?:Purchase Licensing Rights|opens new tab|(?:hide|toggle) caption|Read More$|View image in fullscreen).*$",
    re.I,
)
VIDEO_LENGTH = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?$")


def without_afterword(caption: str) -> str:
    """The caption without the links that a page sets after it."""
    return _AFTERWORD.sub("", caption)


def is_chrome(line: str) -> bool:
    """Whether a line belongs to the page rather than to the article."""
    return bool(
        _CHROME.match(line)
        or _DATE_LINE.match(line)
        or VIDEO_LENGTH.match(line)
        or _PULL_QUOTE.match(line)
        or (_BYLINE.match(line) and len(line) < 90)
        or (len(line) < 60 and re.match(r"[^.!?]{3,30}\s/\s[^.!?]{3,30}$", line))
        or (len(_BREADCRUMBS.findall(line)) > 0 and len(line) < 120 and not re.match(r"\(?\d+\s?(?:of|/)\s?\d+", line))
    )


def is_heading(line: str) -> bool:
    """Whether a line could be the page's title: several words, no full stop, not of the page's furniture."""
    words = len(line.split()) + len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]", line)) // 2
    return words >= 3 and len(line) <= 200 and line[-1] not in ".。,،;；:：" and not is_chrome(line)
