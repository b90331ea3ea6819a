from __future__ import annotations

import pytest

from captioner.captions.credits import split_credit

BODY = "People wait for a bus in Quito, Ecuador, on May 3, 2023."
NAMED = [
    "(Photo by Ana RUIZ / Norphot)",
    "(Ana Ruiz/Norphot)",
    "(Ana Ruiz, Norphot)",
    "(Ana Ruiz for Norphot)",
    "(Ana Ruiz | Norphot)",
    "(Norphot/Ana Ruiz)",
    "(Norphot: Ana Ruiz)",
    "[Ana Ruiz/Norphot]",
    "Ana Ruiz/Norphot",
    "ANA RUIZ / Norphot",
    "Ana Ruiz | Norphot",
    "Ana Ruiz, Norphot",
    "Ana Ruiz (Norphot)",
    "Norphot photo by Ana Ruiz",
    "Photo by Ana Ruiz for Norphot",
    "Photo : Ana Ruiz, Norphot",
    "PHOTO ANA RUIZ, Norphot",
    "© Norphot / Ana Ruiz",
    "Foto: Norphot/Ana Ruiz",
    "Foto di Ana Ruiz / Norphot",
    "(Photo par Ana Ruiz / Norphot)",
    "Mandatory Credit: Ana Ruiz-Norphot",
]


@pytest.mark.parametrize("line", NAMED)
def test_an_outlet_that_nobody_knows_is_told_from_the_photographer_by_form(line: str) -> None:
    parts = split_credit(f"{BODY} {line}")
    assert (parts.body, parts.credit, parts.byline, parts.source) == (BODY, "Norphot", ("Ana Ruiz",), "")


@pytest.mark.parametrize(
    "line",
    [
        "(Norphot)",
        "[Norphot]",
        "/Norphot",
        "© Norphot",
        "Photo: Norphot",
        "[Photo/Norphot]",
        "Quelle: Norphot",
        "(Supplied: Norphot)",
        "(Handout/Norphot)",
        "Cortesía de Norphot",
        "Courtesy Norphot",
    ],
)
def test_one_word_alone_is_who_supplied_the_picture(line: str) -> None:
    parts = split_credit(f"{BODY} {line}")
    assert (parts.body, parts.credit, parts.byline) == (BODY, "Norphot", ())


@pytest.mark.parametrize(
    ("line", "credit", "source"),
    [
        ("(Norphot via AP)", "Norphot via AP", "Norphot"),
        ("(UGC via AP)", "UGC via AP", "UGC"),
        ("via REUTERS", "Reuters", ""),
        ("Photo: Screenshot from Weibo", "", ""),
        ("Norphot/PA Wire", "PA", "Norphot"),
        ("(Photo by STR / KCNA VIA KNS / AFP)", "AFP", "KCNA via KNS"),
        ("THE CANADIAN PRESS/HO-Norphot", "The Canadian Press", "Norphot"),
        ("Foto: dpa +++ dpa-Bildfunk +++", "dpa", ""),
    ],
)
def test_links_that_are_no_photographers(line: str, credit: str, source: str) -> None:
    parts = split_credit(f"{BODY} {line}")
    assert (parts.body, parts.credit, parts.byline, parts.source) == (BODY, credit, (), source)


@pytest.mark.parametrize("line", ["(Ana Ruiz)", "Ana Ruiz", "— Picture by Ana Ruiz", "Ph. Ana Ruiz"])
def test_a_person_alone_is_a_byline(line: str) -> None:
    parts = split_credit(f"{BODY} {line}")
    assert (parts.body, parts.credit, parts.byline) == (BODY, "", ("Ana Ruiz",))


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers of Chile and Peru sign a pact of the Andean Community (CAN).",
        "The mayor, left, meets the governor of Pichincha (center) and the bishop of Quito (right)",
        "Singer Ana Ruiz sings in Quito (Ecuador)",
        "Ana Ruiz and Joan Cruz pose. They live in Quito, Ecuador.",
        "A bus stands in Quito. Its drivers strike / Tuesday",
        "رئيس الوزراء ووزير الخارجية (يمين)",
        "اجتماع قادة حلف شمال الأطلسي (الناتو)",
        "厦门市市长（左）与副市长（右）出席活动。",
        "新任外交部长林若槐（中）。",
    ],
)
def test_what_stands_within_a_sentence_is_none(sentence: str) -> None:
    parts = split_credit(sentence)
    assert (parts.body, parts.credit, parts.byline) == (sentence, "", ())


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("(صحيفة البيان)", "صحيفة البيان"),
        ("(المصدر: صحيفة البيان)", "صحيفة البيان"),
        ("(الجيش اللبناني)", "الجيش اللبناني"),
        ("(الشرق الأوسط)", "الشرق الأوسط"),
        ("(إ.ب.أ)", "EPA"),
        ("(أسوشييتدبرس)", "AP"),
        ("(أرشيفية - رويترز)", "Reuters"),
    ],
)
def test_arabic_brackets(line: str, credit: str) -> None:
    sentence = "متظاهرون في ساحة الشهداء ببيروت، 3 مايو 2023"
    parts = split_credit(f"{sentence} {line}")
    assert (parts.body, parts.credit, parts.byline) == (sentence, credit, ())


def test_an_arabic_date_is_no_name() -> None:
    parts = split_credit("مشاة في دمشق…٣ يناير ٢٠٢٥. تصوير: أحمد علي / رويترز")
    assert (parts.body, parts.credit, parts.byline) == ("مشاة في دمشق…٣ يناير ٢٠٢٥.", "Reuters", ("أحمد علي",))


@pytest.mark.parametrize(
    "rules",
    [
        'SEARCH "RUIZ BUS" FOR THIS STORY.',
        "PLEASE CREDIT THE ARTIST.",
        "UNVERIFIED CONTENT",
        "TPX IMAGES OF THE DAY",
        "SOLE USE WITH STORY",
    ],
)
def test_words_in_capitals_behind_a_credit_are_instructions(rules: str) -> None:
    parts = split_credit(f"{BODY} REUTERS/Ana Ruiz {rules}")
    assert (parts.byline, parts.source, parts.instructions) == (("Ana Ruiz",), "", rules)


def test_an_instruction_in_brackets_is_no_name() -> None:
    parts = split_credit(f"{BODY} (Norphot) (PHOTO NOT FOR SALE)")
    assert (parts.credit, parts.instructions) == ("Norphot", "PHOTO NOT FOR SALE")
