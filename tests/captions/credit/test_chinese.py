from __future__ import annotations

import pytest

from captioner.captions.credit.chinese import is_chinese_person
from captioner.captions.credits import split_credit

BODY = "2023年5月3日，游客在福建厦门鼓浪屿参观。"


@pytest.mark.parametrize(
    ("line", "credit", "byline"),
    [
        ("新华社记者林若槐摄", "Xinhua", ("林若槐",)),
        ("新华社记者 林若槐、陈屿川 摄", "Xinhua", ("林若槐", "陈屿川")),
        ("新华社发（阿卜杜勒·卡里姆摄）", "Xinhua", ("阿卜杜勒·卡里姆",)),
        ("新华社记者 林若槐 摄（手机拍摄）", "Xinhua", ("林若槐",)),
        ("中新社发 林若槐 摄", "China News Service", ("林若槐",)),
        ("海西军网 林若槐摄", "海西军网", ("林若槐",)),
        ("南方周末记者 林若槐/摄", "南方周末", ("林若槐",)),
        ("本报记者 林若槐 摄", "", ("林若槐",)),
        ("（林若槐/摄）", "", ("林若槐",)),
        ("林若槐 供图", "", ("林若槐",)),
        ("文/图 林若槐", "", ("林若槐",)),
        ("图/林若槐", "", ("林若槐",)),
        ("图/厦门日报", "厦门日报", ()),
        ("图源：海峡导报", "海峡导报", ()),
        ("（图/路透）", "Reuters", ()),
        ("（厦门日报）", "厦门日报", ()),
        ("（新華社）", "Xinhua", ()),
        ("（美聯社）", "AP", ()),
        ("（鼓浪文旅供图）", "鼓浪文旅", ()),
        ("圖／聯合報系資料照片", "聯合報系", ()),
        ("中央社記者林若槐攝 112年5月3日", "CNA", ("林若槐",)),
        ("（圖／記者林若槐攝）", "", ("林若槐",)),
        ("（主办方提供）", "", ()),
        ("图片由鼓浪文旅局提供", "鼓浪文旅局", ()),
        ("新华社/欧新", "Xinhua", ()),
        ("（圖／翻攝自臉書）", "", ()),
        ("（视频截图）", "", ()),
        ("新华社照片，厦门，2023年5月3日", "Xinhua", ()),
        ("林若槐摄（影像中国）", "影像中国", ("林若槐",)),
        ("新华社记者 林若槐 摄 新华社发 陈屿川 摄", "Xinhua", ("陈屿川",)),
        ("林若槐 摄 视觉中国 供图", "VCG", ("林若槐",)),
        ("新华社发（厦门文旅局供图）", "Xinhua", ()),
        ("（档案照）路透社", "Reuters", ()),
    ],
)
def test_lines(line: str, credit: str, byline: tuple[str, ...]) -> None:
    parts = split_credit(f"{BODY}{line}")
    assert (parts.body, parts.credit, parts.byline) == (BODY, credit, byline)


def test_a_line_behind_a_date_without_a_stop() -> None:
    parts = split_credit("春运期间的北京站，2025年2月11日 中新社记者 林若槐 摄")
    assert (parts.body, parts.byline) == ("春运期间的北京站，2025年2月11日", ("林若槐",))


@pytest.mark.parametrize(
    ("line", "credit"), [("新华社资料片", "Xinhua"), ("（法新社資料照片）", "AFP"), ("（东方IC 资料图）", "IC")]
)
def test_a_picture_from_the_files(line: str, credit: str) -> None:
    parts = split_credit(f"{BODY}{line}")
    assert (parts.body, parts.credit, parts.byline, parts.file_photo) == (BODY, credit, (), True)


def test_rules_of_use_in_brackets() -> None:
    parts = split_credit(f"{BODY}新华社记者 林若槐 摄（禁止转载）")
    assert (parts.body, parts.instructions) == (BODY, "禁止转载")


def test_family_names_make_a_person() -> None:
    assert all(map(is_chinese_person, ("林若槐", "欧阳明", "赛义德·莫敏")))
    assert not any(map(is_chinese_person, ("厦门日报", "林业局", "某某公司供", "一")))


def test_a_role_said_a_hundred_times_is_no_credit() -> None:
    text = f"游客参观。{'记者 ' * 100}".strip()
    assert split_credit(text).body == text


@pytest.mark.parametrize(
    ("line", "credit", "byline", "source", "file_photo"),
    [
        ("（中新社发 厦门市文旅局供图）", "China News Service", (), "厦门市文旅局", False),
        ("厦门市国防部供图 路透社", "Reuters", (), "厦门市国防部", False),
        ("（新京报记者 林若槐 资料照片）", "新京报", ("林若槐",), "", True),
        ("（新京报记者 林若槐 摄，资料照片）", "新京报", ("林若槐",), "", True),
        ("（资料照片 新华社记者 林若槐 摄）", "Xinhua", ("林若槐",), "", True),
        ("（资料图 图源：新华社）", "Xinhua", (), "", True),
        ("［摄影 新京报记者 林若槐］", "新京报", ("林若槐",), "", False),
        ("（大众日报记者 林若槐 通讯员 沈望 摄）", "大众日报", ("林若槐", "沈望"), "", False),
        ("（红星新闻首席记者 林若槐 摄于厦门）", "红星新闻", ("林若槐",), "", False),
        ("（澳门日报 林若槐）", "澳门日报", ("林若槐",), "", False),
        ("新华社记者 林若槐 摄 视觉中国供图", "VCG", ("林若槐",), "Xinhua", False),
    ],
)
def test_labels_outlets_and_names_in_one_line(
    line: str, credit: str, byline: tuple[str, ...], source: str, file_photo: bool
) -> None:
    parts = split_credit(f"{BODY}{line}")
    assert (parts.body, parts.credit, parts.byline, parts.source, parts.file_photo) == (
        BODY,
        credit,
        byline,
        source,
        file_photo,
    )


def test_a_paper_gives_no_handout() -> None:
    assert not split_credit(f"{BODY}（红网）").handout
    assert split_credit(f"{BODY}（厦门消防供图）").handout
