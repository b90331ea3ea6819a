from __future__ import annotations

import pytest

from captioner.captions.capitals import with_names_alone
from captioner.captions.parse import parse


@pytest.mark.parametrize(
    ("where", "sublocation", "city", "code"),
    [
        ("at Dhanmondi in Dhaka, Bangladesh", "Dhanmondi", "Dhaka", "BGD"),
        ("at Wembley in London, UK", "Wembley", "London", "GBR"),
        ("at Karen in Nairobi", "Karen", "Nairobi", "KEN"),
        ("at Paris Fashion Week in Paris", "", "Paris", "FRA"),
        ("in Whitehall, London", "Whitehall", "London", "GBR"),
        ("on Lake Toba, Indonesia", "Lake Toba", "", "IDN"),
        ("on Lake Geneva, Switzerland", "Lake Geneva", "", "CHE"),
        ("in Lake Geneva, Wisconsin", "", "Lake Geneva", "USA"),
        ("during the March for Life in Washington", "", "Washington", "USA"),
        ("at the UN headquarters in New York, U.S.", "UN headquarters", "New York", "USA"),
        ("with a Long March-2F rocket in Jiuquan, China", "", "Jiuquan", "CHN"),
        (
            "away from the Jiuquan Satellite Launch Center, northwest China",
            "Jiuquan Satellite Launch Center",
            "",
            "CHN",
        ),
        ("at Ryan Field at Norman Stadium in Chicago", "Ryan Field at Norman Stadium", "Chicago", "USA"),
        ("on the Field at Wembley Stadium in London, UK", "Wembley Stadium", "London", "GBR"),
        ("with friends from the University of Oslo in Norway to visit Beijing, China", "", "Beijing", "CHN"),
        ("in talks with Iran in Muscat, Oman", "", "Muscat", "OMN"),
    ],
)
def test_where(where: str, sublocation: str, city: str, code: str) -> None:
    parsed = parse(f"A team gathers {where}, May 1, 2024. /CFP")
    assert (parsed.sublocation, parsed.city, parsed.country_code) == (sublocation, city, code)


@pytest.mark.parametrize("sentence", ["People walk in the rain in Tokyo, Japan", "A street in Tokyo, Japan"])
def test_the_same_place_in_capitals_and_title_case(sentence: str) -> None:
    for text in (sentence, sentence.title(), sentence.upper()):
        parsed = parse(f"{text}, May 1, 2024. /CFP")
        assert (parsed.city.title(), parsed.sublocation, parsed.country_code) == ("Tokyo", "", "JPN")


@pytest.mark.parametrize(
    "text", ["ÄÖÜẞ İN DER STRAẞE IN DER STADT KÖLN", "FEW WORDS IN ROME", "One word in Title Case is lower"]
)
def test_names_are_found_without_moving_any_letter(text: str) -> None:
    assert len(with_names_alone(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "sublocation"),
    [
        ("2024年5月1日，游客在上海豫园赏灯。", "豫园"),
        ("2024年5月1日，上海外滩人山人海。", "外滩"),
        ("2022年8月25日，消防员在重庆北碚区扑救山火。", "北碚区"),
        ("2023年4月9日，市民在北京街头骑行。", ""),
    ],
)
def test_chinese_spots(text: str, sublocation: str) -> None:
    assert parse(text).sublocation == sublocation


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "code"),
    [
        (
            "A waiter serves tea at the Bukovel resort in western Ukraine, January 19, 2025.",
            "Bukovel resort",
            "",
            "UKR",
        ),
        ("Tourists leave the Black Sea resort of Sochi, Russia, January 19, 2025.", "Black Sea", "Sochi", "RUS"),
        ("Visitors tour the Citadel of Aleppo, Syria, January 19, 2025.", "Citadel of Aleppo", "", "SYR"),
        ("A man walks in Dar es Salaam, Tanzania, January 19, 2025.", "", "Dar es Salaam", "TZA"),
    ],
)
def test_a_resort_is_a_spot_and_small_words_stand_within_names(
    text: str, sublocation: str, city: str, code: str
) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.country_code) == (sublocation, city, code)


def test_a_dateline_with_its_country_stands_above_a_city_that_is_only_named() -> None:
    parsed = parse("Tromso, Norway. 15th January, 2025. People walk as the prime minister holds talks in Stockholm.")
    assert (parsed.city, parsed.country_code) == ("Tromso", "NOR")
