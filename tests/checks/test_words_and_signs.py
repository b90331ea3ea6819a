from __future__ import annotations

import pytest
from tests.checks.photos import photo

from captioner.checks import (
    ai_source,
    caption_conflict,
    country_code,
    house_style,
    languages_disagree,
    lookalikes,
    names_vary,
    positions,
    punctuation,
    restricted,
)
from captioner.checks.reading import Read
from captioner.checks.settings import Rules
from captioner.domain.findings import Severity
from captioner.domain.values import Translation


@pytest.mark.parametrize(
    "text",
    [
        "Fog (thick lies.",
        "Fog thick) lies.",
        "A “thick fog lies.",
        'He says "yes.',
        "« Liberté !",
        "Fog [thick) lies.",
        "（雾",
        "a)(b) fog",
    ],
)
def test_a_mark_without_partner_is_found(text: str) -> None:
    found = list(punctuation.find([photo(headline=text)]))
    assert [(f.field, f.severity) for f in found] == ([] if text == "a)(b) fog" else [("headline", Severity.WARNING)])


@pytest.mark.parametrize(
    ("word", "right"),
    [("Cаiro", "Cairo"), ("Мoсква", "Москва"), ("Αthens", "Athens"), ("COVID-19 в Kieвe", "COVID-19 в Kieвe")],
)
def test_look_alikes_become_letters_of_the_word_around_them(word: str, right: str) -> None:
    mended = lookalikes.fix(photo(headline=word))
    assert (mended.headline if mended else word) == right


@pytest.mark.parametrize(
    "text", ["Иван meets Ivan", "5 μm and kΩ", "QRкод", "SMSки", "αβγ decay", "ВАЗ and KAMAZ", "PRщик", "naïve Łódź"]
)
def test_alphabets_side_by_side_are_no_finding(text: str) -> None:
    assert list(lookalikes.find([photo(caption=text)])) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moss (L) and Carl Dee (L) sing.",
        "Ann Moss (2nd L), Carl Dee (2nd L) and Eva Fee sing.",
        "Ann Moss (left) and Carl Dee (L) sing.",
        "From left: Ann Moss. They sing.",
    ],
)
def test_positions_that_cannot_be_are_found(text: str) -> None:
    assert [f.field for f in positions.find([photo(caption=text)])] == ["caption"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moss (L), Carl Dee (C) and Eva Fee (R) sing.",
        "Ann Moss (L) hugs Carl Dee. Eva Fee (L) sings.",
        "Ann Moss (front L) and Carl Dee (back L) sing.",
        "Moss (L) sings, then Moss (L) dances.",
        "The bus turns left: nobody waits.",
    ],
)
def test_positions_that_can_be_are_no_finding(text: str) -> None:
    assert list(positions.find([photo(caption=text)])) == []


@pytest.mark.parametrize(
    "caption",
    [
        "Some 12 people march in Lyon, France.\n大约13人在法国里昂游行。",
        "People march in Lyon, France, May 3, 2024.\n2024年5月4日，法国里昂，人们游行。",
        "Some 50,000 people march in Lyon, France.\n约6万人在法国里昂参加游行。",
    ],
)
def test_two_languages_that_give_other_facts_are_found(caption: str) -> None:
    assert len(list(languages_disagree.find([photo(caption=caption)]))) == 1


@pytest.mark.parametrize(
    "caption",
    [
        "Some 12 people march in Lyon, France, for the third day.\n大约12人在法国里昂游行。",
        "People march for 20 miles in Lyon, France.\n人们在法国里昂游行32公里。",
        "About 1.2 million people march in Lyon, France.\n约120万人在法国里昂参加游行。",
        "Some 12 people march in Lyon, France, May 3.\n大约12人在法国里昂游行，有3人摔倒。",
    ],
)
def test_two_languages_that_say_the_same_or_more_are_no_finding(caption: str) -> None:
    assert list(languages_disagree.find([photo(caption=caption)])) == []


def translated(language: str, text: str, caption: str) -> list[str]:
    """What is said of a caption and its translation."""
    read = photo(caption=caption)
    current = read.current.with_values({"languages": (Translation("caption", language, text),)})
    return [f.message for f in languages_disagree.find([Read(read.photo.replace(current=current))])]


@pytest.mark.parametrize(
    ("language", "text", "message"),
    [
        (
            "fr",
            "Quelque 13 personnes défilent à Lyon.",
            "Caption and its translation (fr) give different numbers: 12 and 13.",
        ),
        (
            "zh-Hans",
            "大约1,200人在法国里昂游行。",
            "Caption and its translation (zh-Hans) give different numbers: 12 and 1,200.",
        ),
        (
            "de",
            "Rund 1.200 Menschen ziehen durch Lyon.",
            "Caption and its translation (de) give different numbers: 12 and 1,200.",
        ),
    ],
)
def test_a_translation_that_gives_another_number_is_found(language: str, text: str, message: str) -> None:
    assert translated(language, text, "Some 12 people march in Lyon.") == [message]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Quelque 1,2 million de personnes défilent à Lyon, le 3 mai 2024."),
        ("es", "Unas 1.200.000 personas marchan por Lyon el 3 de mayo de 2024."),
        ("de", "Rund 1,2 Millionen Menschen ziehen am 3. Mai 2024 durch Lyon."),
        ("sv", "Omkring 1 200 000 människor i Lyon."),
        ("zh-Hans", "2024年5月3日，约120万人在法国里昂游行。"),
        ("ar", "يتظاهر نحو 1.2 مليون شخص في ليون."),
    ],
)
def test_a_translation_that_says_the_same_is_no_finding(language: str, text: str) -> None:
    assert translated(language, text, "About 1.2 million people march in Lyon, May 3, 2024.") == []


def test_a_translation_that_gives_another_day_is_found() -> None:
    message = "Caption and its translation (fr) give different dates: 2024-05-03 and 2024-05-04."
    assert translated("fr", "Du brouillard à Lyon, le 4 mai 2024.", "Fog lies over Lyon, May 3, 2024.") == [message]


@pytest.mark.parametrize(
    ("caption", "says"),
    [
        ("A man is seen in fog in Lyon.", "“is seen”"),
        ("A man was walking in fog in Lyon.", "“was walking”"),
        ("A man walks in fog. The fog is thick. It stays for hours.", "3 sentences"),
    ],
)
def test_a_caption_that_the_house_would_write_otherwise(caption: str, says: str) -> None:
    rules = Rules(tense="present", sentences=2, phrases={"is seen": "say what happens"})
    (finding,) = house_style.find([photo(caption=caption, rules=rules)])
    assert says in finding.message
    assert list(house_style.find([photo(caption=caption)])) == []


@pytest.mark.parametrize(
    "caption",
    [
        "A man who was hurt in a crash walks in Lyon.",
        "FILE - A man was walking in fog in Lyon.",
        "Gov. Ann Moss meets Sen. Carl Dee in St. Louis. They talk.",
        "People walk where the house was built.",
        "Residents mourn after three were killed, police said.",
    ],
)
def test_present_tense_and_abbreviations_are_no_fault_of_style(caption: str) -> None:
    rules = Rules(tense="present", sentences=2)
    assert list(house_style.find([photo(caption=caption, rules=rules)])) == []


def test_an_embargo_counts_until_its_day() -> None:
    def severities(text: str) -> list[str]:
        return [str(f.severity) for f in restricted.find([photo(instructions=text)])]

    assert severities("EMBARGOED UNTIL MAY 30, 2026") == ["error"]
    assert severities("Embargoed until May 1, 2026") == []
    assert severities("EMBARGOED until the speech") == ["warning"]
    assert severities("EMBARGO LIFTED") == []
    assert severities("NO ARCHIVES. GERMANY OUT. MANDATORY CREDIT") == ["note"]
    assert severities("Call the desk.") == []


@pytest.mark.parametrize(
    "texts",
    [
        {"caption": "A castle in the sky. (AI-generated)"},
        {"caption": "A castle in the sky. This image was created with Midjourney."},
        {"caption": "AI-generated image of a castle in the sky."},
        {"caption": "空中的城堡。（AI生成图片）"},
        {"credit": "Midjourney"},
        {"keywords": ["castle", "AI generated"]},
    ],
)
def test_a_picture_that_says_it_comes_from_ai_is_found(texts: dict[str, str]) -> None:
    assert len(list(ai_source.find([photo(**texts)]))) == 1


@pytest.mark.parametrize(
    "texts",
    [
        {"caption": "Visitors look at AI-generated images in Seoul."},
        {"caption": "The minister speaks on rules for pictures created by artificial intelligence in Brussels."},
        {"caption": "Ai Weiwei shows a work made of bricks.", "byline": ["Sora Kim"]},
        {"keywords": ["AI", "artificial intelligence"]},
    ],
)
def test_a_caption_about_ai_is_no_finding(texts: dict[str, str]) -> None:
    assert list(ai_source.find([photo(**texts)])) == []


def test_names_that_vary_are_told_to_those_that_are_fewer() -> None:
    group = [photo(id=n, caption=f"Mayor {name} waves.") for n, name in enumerate(["José Muñoz"] * 2 + ["Jose Munoz"])]
    assert [(f.photo, f.field) for f in names_vary.find(group)] == [(2, "caption")]
    group = [
        photo(id=n, byline=[name]) for n, name in enumerate(["Jon Phillips"] * 2 + ["Jon Philips", "Jon Philipsen"])
    ]
    assert [(f.photo, f.severity) for f in names_vary.find(group)] == [(2, Severity.WARNING)]


@pytest.mark.parametrize(
    "names",
    [
        ["Ann O’Hare", "Ann O'Hare"],
        ["JOSÉ RUIZ", "José Ruiz"],
        ["Jon Ivanov", "Jon Ivanova"],
        ["Ann Moss", "Anne Moss"],
    ],
)
def test_names_of_other_style_or_other_people_are_no_finding(names: list[str]) -> None:
    assert list(names_vary.find([photo(id=n, byline=[name]) for n, name in enumerate(names)])) == []


@pytest.mark.parametrize(
    ("place", "severity", "code"),
    [
        ({"country": "Germany", "country_code": "FRA"}, "error", ""),
        ({"country": "Germany", "country_code": "GER"}, "error", "DEU"),
        ({"country": "Germany", "country_code": "DE"}, "note", "DEU"),
        ({"country": "Germany", "country_code": "deu"}, "note", "DEU"),
        ({"country": "Germany"}, "note", "DEU"),
        ({"country_code": "FR"}, "note", "FRA"),
    ],
)
def test_country_codes(place: dict[str, str], severity: str, code: str) -> None:
    (finding,) = country_code.find([photo(**place)])
    assert (str(finding.severity), finding.fix) == (severity, bool(code))
    mended = country_code.fix(photo(**place))
    assert (mended.country_code if mended else "") == code


def test_copies_of_a_picture_conflict_as_gravely_as_they_are_alike() -> None:
    def severities(caption: str, digests: tuple[bytes, bytes]) -> set[str]:
        captions = ("A man sings in a park in Cairo, Egypt, May 3, 2024.", caption)
        pair = [photo(id=n, digest=digests[n], caption=text) for n, text in enumerate(captions)]
        return {str(f.severity) for f in caption_conflict.find(pair)}

    other_day, other_name = "A man sings in a park in Cairo, Egypt, May 4, 2024.", "Fog lies over Berlin, June 7, 2019."
    assert severities(other_day, (b"a", b"a")) == {"error"}
    assert severities(other_day, (b"a", b"b")) == {"warning"}
    assert severities(other_name, (b"a", b"a")) == {"warning"}
    assert severities(other_name, (b"a", b"b")) == set()
    assert severities("FILE - A man sings in a park in Cairo, Egypt, 3 May 2024.", (b"a", b"a")) == set()
