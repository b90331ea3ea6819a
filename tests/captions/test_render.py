from __future__ import annotations

import datetime
import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner import resources
from captioner.captions import gazetteer
from captioner.captions.credit.agencies import registry
from captioner.captions.credits import split_credit
from captioner.captions.gazetteer import landmarks
from captioner.captions.house_styles import Style, house_style, house_styles
from captioner.captions.parse import parse
from captioner.captions.render import caption_with_credit, published_caption, rendered
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.values import PartialDate


@pytest.mark.parametrize(
    ("caption", "credit", "published"),
    [
        ("A dog sleeps in Rome, May 3, 2022.", "CFP", "A dog sleeps in Rome, May 3, 2022. /CFP"),
        ("A dog sleeps in Rome, May 3, 2022. /CFP", "CFP", "A dog sleeps in Rome, May 3, 2022. /CFP"),
        ("A dog sleeps in Rome. (AP Photo/Ada Lamm)", "AP", "A dog sleeps in Rome. (AP Photo/Ada Lamm)"),
        ("A dog sleeps in Rome. REUTERS/Ada Lamm", "REUTERS", "A dog sleeps in Rome. REUTERS/Ada Lamm"),
        ("一只狗在罗马睡觉。（视觉中国）", "VCG", "一只狗在罗马睡觉。（视觉中国）"),
        ("A dog sleeps in Rome. /CFP", "VCG", "A dog sleeps in Rome. /VCG"),
        ("A dog sleeps in Rome.\n/CFP", "", "A dog sleeps in Rome.\n/CFP"),
        (
            "A dog sleeps. (Photo by Ada LAMM / AFP) (Photo by ADA LAMM/AFP via Getty Images)",
            "AFP via Getty Images",
            "A dog sleeps. /AFP via Getty Images",
        ),
        ("", "CFP", "/CFP"),
        ("EPA", "AP", "/AP"),
        ("", "", ""),
    ],
)
def test_the_credit_stands_in_it_once(caption: str, credit: str, published: str) -> None:
    assert caption_with_credit(PhotoMetadata(caption=caption, credit=credit)) == published


@given(st.text(), st.sampled_from(["CFP", "AP", "Reuters", "VCG via Getty Images"]))
def test_what_was_published_is_read_back_as_that_credit(words: str, credit: str) -> None:
    caption = f"A dog sleeps in Rome, {' '.join(c for c in words if c.isalnum() and c.isascii())} May 3, 2022."
    assert split_credit(caption_with_credit(PhotoMetadata(caption=caption, credit=credit))).credit == credit


@given(st.text(), st.text(max_size=20))
def test_publishing_twice_changes_nothing(caption: str, credit: str) -> None:
    once = caption_with_credit(PhotoMetadata(caption=caption, credit="AP" if credit else ""))
    assert caption_with_credit(PhotoMetadata(caption=once, credit="AP" if credit else "")) == once


def test_a_caption_that_is_only_an_agencys_name_is_kept() -> None:
    once = caption_with_credit(PhotoMetadata(caption="AP", credit="AP"))
    assert caption_with_credit(PhotoMetadata(caption=once, credit="AP")) == once


SNOW = PhotoMetadata(
    caption="Snow falls on a tram.",
    credit="Reuters",
    byline=("Ada Lamm",),
    date_created=PartialDate(2022, 5, 3),
    sublocation="Liberty Square",
    city="Lisbon",
    country="Portugal",
    country_code="PRT",
)
AT = "Snow falls on a tram at Liberty Square in Lisbon, Portugal"


@pytest.mark.parametrize(
    ("style", "credit", "published"),
    [
        ("ap", "AP", f"{AT}, Tuesday, May 3, 2022. (AP Photo/Ada Lamm)"),
        ("ap", "Reuters", f"{AT}, Tuesday, May 3, 2022. (Photo by Ada Lamm/Reuters)"),
        ("reuters", "Reuters", f"{AT}, May 3, 2022. REUTERS/Ada Lamm"),
        ("reuters", "路透社", f"{AT}, May 3, 2022. REUTERS/Ada Lamm"),
        ("cgtn", "CFP", f"{AT}, May 3, 2022. /CFP"),
        ("afp", "AFP", f"{AT} on May 3, 2022. (Photo by Ada Lamm / AFP)"),
        (
            "getty",
            "Getty Images",
            "LISBON, PORTUGAL - MAY 03: Snow falls on a tram at Liberty Square on May 03, 2022 in Lisbon, Portugal."
            " (Photo by Ada Lamm/Getty Images)",
        ),
        ("xinhua", "Xinhua", f"LISBON, May 3, 2022 (Xinhua) -- {AT}, May 3, 2022. (Xinhua/Ada Lamm)"),
        ("china_daily", "China Daily", f"{AT}, on May 3, 2022. [Photo by Ada Lamm/China Daily]"),
    ],
)
def test_each_house_writes_in_its_own_way(style: str, credit: str, published: str) -> None:
    assert published_caption(SNOW.with_values({"credit": credit}), style) == published


def test_a_chinese_caption_opens_with_day_and_place() -> None:
    flood = PhotoMetadata(
        caption="村民划着小艇转移物资。",
        credit="VCG",
        byline=("林若槐",),
        date_created=PartialDate(2024, 4, 20),
        city="清远",
        country="China",
        country_code="CHN",
    )
    said = "2024年4月20日，清远，村民划着小艇转移物资。（摄影：林若槐/VCG）"
    assert rendered(flood, house_style("chinese")) == said
    rome = flood.with_values({"city": "罗马", "country": "Italy", "country_code": "ITA", "byline": ()})
    assert rendered(rome, house_style("chinese")).startswith("2024年4月20日，意大利罗马，村民")


@pytest.mark.parametrize(
    ("caption", "published"),
    [
        (f"{AT}, May 3, 2022. (Photo by Ada Lamm / AFP)", f"{AT}, May 3, 2022. (Photo by Ada Lamm/AFP)"),
        ("Who is it? /CFP", "Who is it? (Photo: CFP)"),
        ("Snow falls in Lisbon, May 3, 2022", "Snow falls in Lisbon, May 3, 2022."),
        (
            "CAIRO, Feb. 13, 2024 (Xinhua) -- A dog sleeps. (Xinhua/Ada Lamm)",
            "A dog sleeps. (Photo by Ada Lamm/Xinhua)",
        ),
        ("", ""),
    ],
)
def test_what_the_caption_states_is_kept_and_not_said_twice(caption: str, published: str) -> None:
    assert rendered(PhotoMetadata(caption=caption), house_style("ap")) == published


def test_without_a_caption_the_credit_is_all_there_is() -> None:
    assert rendered(PhotoMetadata(credit="CFP"), house_style("cgtn")) == "/CFP"
    assert rendered(PhotoMetadata(byline=("Ada Lamm",)), house_style("cgtn")) == ""


@cache
def known_cities(pattern: str) -> list[str]:
    """The large cities of the gazetteer whose name is written so, but for those that are also a country, a state or a landmark."""
    listed = (
        line.split("\t") for line in resources.file("gazetteer", "cities.tsv").read_text("utf-8").split("\n") if line
    )
    others = gazetteer.countries().by_name.keys() | gazetteer.states().keys() | landmarks().keys()
    all_names = (row[0] + rest for row in listed for rest in row[1].split("|"))
    names = (name for name in all_names if re.fullmatch(pattern, name) and name not in others)
    return [n for n in names if (c := gazetteer.cities(n)) and c[0].size >= 66 and c[0].country not in _DISPUTED]


_DISPUTED = ("HK", "MO", "TW", "PS", "IL")
"""Their country is another than the gazetteer's by the rules of captions."""
LATIN, HAN = "[a-z]{4,}( [a-z]{4,})?", "[\u3400-\u9fff]{1,4}(?![市区县區縣])[\u3400-\u9fff]"
DAYS = st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31))
DATES = st.tuples(DAYS, st.integers(1, 3)).map(lambda d: PartialDate(*(d[0].year, d[0].month, d[0].day)[: d[1]]))
CREDITS = st.sampled_from([*(agency.name for agency in registry().agencies), "AFP via Getty Images", ""])
FIRST, LAST = (
    st.sampled_from(["Ada", "Bob", "Elena", "Farid"]),
    st.sampled_from(["Lamm", "O'Brien", "Petrov", "Kim-Lee"]),
)
PEOPLE = st.builds("{} {}".format, FIRST, LAST)
CHINESE_PEOPLE = st.sampled_from(["陈屿川", "林若槐", "沈望", "周桐"])
SPOTS = st.sampled_from(["", "Liberty Square", "Green Park", "Victoria Station", "Karlsbrug Bridge"])


@st.composite
def photos(draw: st.DrawFn, *, chinese: bool) -> PhotoMetadata:
    city = draw(st.sampled_from(known_cities(HAN if chinese else LATIN)))
    country = gazetteer.countries().by_code[gazetteer.cities(city)[0].country]
    return PhotoMetadata(
        caption="一只狗在睡觉，两只猫在看。" if chinese else "A dog sleeps while two cats look on.",
        credit=draw(CREDITS),
        byline=tuple(draw(st.lists(CHINESE_PEOPLE if chinese else PEOPLE, max_size=3, unique=True))),
        date_created=draw(st.none() | DATES),
        sublocation="" if chinese else draw(SPOTS),
        city=city.title(),
        country=country.name,
        country_code=country.alpha3,
    )


@pytest.mark.parametrize("style", house_styles(), ids=lambda style: style.name)
@given(data=st.data())
@settings(deadline=None)
def test_parsing_gives_back_the_fields_that_a_style_expresses(style: object, data: st.DataObject) -> None:
    assert isinstance(style, Style)
    photo = data.draw(photos(chinese=style.language == "zh"))
    caption = rendered(photo, style)
    said = parse(caption)
    fields = style.expresses - {"caption"}
    assert {name: getattr(said, name) for name in fields} == {name: photo[name] for name in fields}, caption
    assert rendered(PhotoMetadata(caption=caption), style) == caption
