from __future__ import annotations

import pytest

from captioner.captions.credits import split_credit

BODY = "People wait for a bus in Quito, Ecuador, on May 3, 2023."


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister (L), and the mayor (2nd R), talk after a 1-0 win (3-1 on aggregate) of the 2023/24 season.",
        "A train runs at 350 km/h past a shop open 24/7 in Offenbach/Main.",
        "The wave was 27m/90ft high, and/or higher, said the alliance (NATO).",
        "مظاهرة في 13 مارس/آذار 2024",
    ],
)
def test_asides_and_slashes_are_no_credits(sentence: str) -> None:
    parts = split_credit(sentence)
    assert (parts.body, parts.credit, parts.byline) == (sentence, "", ())


@pytest.mark.parametrize(
    ("line", "credit", "byline", "source"),
    [
        ("(Photo by HANS MUELLER/POOL/AFP via Getty Images)", "AFP via Getty Images", ("Hans Mueller",), "Pool"),
        ("(Photo by STR / AFP)", "AFP", (), ""),
        ("(Photo by VCG/VCG via Getty Images)", "VCG via Getty Images", (), "VCG"),
        ("REUTERS/Stringer", "Reuters", (), ""),
        (
            "Ana Ruiz/City of Quito/Handout via REUTERS",
            "City of Quito/Handout via Reuters",
            ("Ana Ruiz",),
            "City of Quito",
        ),
        ("(Sgt. Ana Ruiz/U.S. Army via AP)", "U.S. Army via AP", ("Ana Ruiz",), "U.S. Army"),
        ("(Ana Ruiz/The Daily Post via AP, Pool)", "The Daily Post via AP", ("Ana Ruiz",), "The Daily Post"),
        ("EPA-EFE/PATRICK O'NEILL", "EPA-EFE", ("Patrick O'Neill",), ""),
        ("(Xinhua) (Photo by Ana Ruiz/AFP)", "AFP", ("Ana Ruiz",), "Xinhua"),
        ("(Ana Ruiz/Abaca via AP)", "Abaca via AP", ("Ana Ruiz",), "Abaca"),
        ("(Photo by Ana Ruiz/ANP/Sipa USA)", "Sipa USA", ("Ana Ruiz",), "ANP"),
        ("Photo: cnsphoto", "cnsphoto", (), ""),
        ("WANA/Handout via REUTERS", "WANA/Handout via Reuters", (), "WANA"),
        (
            "(Ana Ruiz/The Times-Herald/The Post via AP)",
            "The Times-Herald/The Post via AP",
            ("Ana Ruiz",),
            "The Times-Herald",
        ),
        (
            "(Korean Central News Agency/Korea News Service via AP)",
            "Korean Central News Agency/Korea News Service via AP",
            (),
            "Korean Central News Agency/Korea News Service",
        ),
        ("picture alliance / dpa | Ana Ruiz", "picture alliance", ("Ana Ruiz",), "dpa"),
        ("VNA/VNS Photo Trần Hải", "VNS", ("Trần Hải",), "VNA"),
        (
            "(Ana Ruiz/St. Louis Post-Dispatch via AP)",
            "St. Louis Post-Dispatch via AP",
            ("Ana Ruiz",),
            "St. Louis Post-Dispatch",
        ),
        ("(Yonhap/Ana Ruiz/Pool via REUTERS)", "Yonhap/Pool via Reuters", ("Ana Ruiz",), "Yonhap"),
        ("/Ministry of Tourism", "Ministry of Tourism", (), ""),
        ("Photo/Ana Ruiz", "", ("Ana Ruiz",), ""),
        ("[Photo provided to China Daily]", "China Daily", (), ""),
    ],
)
def test_lines(line: str, credit: str, byline: tuple[str, ...], source: str) -> None:
    parts = split_credit(f"{BODY} {line}")
    assert (parts.body, parts.credit, parts.byline, parts.source) == (BODY, credit, byline, source)


def test_article_text_glued_to_a_credit_is_dropped() -> None:
    assert split_credit(f"{BODY} /CFPQuito has 2 million people. They wait.").body == BODY


def test_instructions_before_and_after_the_credit() -> None:
    after = split_credit(f"{BODY} REUTERS/Ana Ruiz NO RESALES. ECUADOR OUT")
    assert (after.instructions, after.byline) == ("NO RESALES. ECUADOR OUT", ("Ana Ruiz",))
    before = split_credit(f"{BODY} EDITORIAL USE ONLY. (Photo by Ana Ruiz/AFP)")
    assert (before.body, before.credit) == (BODY, "AFP")
    assert before.instructions.startswith("EDITORIAL USE ONLY")


def test_spans_point_at_what_was_read() -> None:
    text = f"{BODY} (Photo by Ana RUIZ / AFP) / China OUT"
    parts = split_credit(text)
    told = {name: text[spans[0][0] : spans[0][1]] for name, spans in parts.spans.items()}
    assert told == {"credit": "AFP", "byline": "Ana RUIZ", "instructions": "China OUT"}
    assert [text[a:b] for a, b in parts.kept] == [BODY]


@pytest.mark.parametrize(
    ("ending", "credit", "byline"),
    [
        (" AFP", "AFP", ()),
        (" - REUTERS", "Reuters", ()),
        (" | CFP", "CFP", ()),
        ("视觉中国", "VCG", ()),
        (" 视觉中国 2024年5月1日", "VCG", ()),
        (" BELGA PHOTO DIRK WAEM", "Belga", ("Dirk Waem",)),
        (
            " Press service of the City Police/Handout via REUTERS",
            "Press service of the City Police/Handout via Reuters",
            (),
        ),
    ],
)
def test_a_credit_that_nothing_marks_but_its_name(ending: str, credit: str, byline: tuple[str, ...]) -> None:
    parts = split_credit(f"A man walks in Rome, Italy, May 1, 2024.{ending}")
    assert (parts.body, parts.credit, parts.byline) == ("A man walks in Rome, Italy, May 1, 2024.", credit, byline)


@pytest.mark.parametrize(
    "body",
    [
        "Photo provided by Chile's Ministry of Health shows a hospital in Santiago, on May 3, 2023.",
        "Imagen de archivo de una mujer en Madrid, España, el 3 de mayo de 2019.",
        "Der Hafen von Hamburg (Archivbild).",
        "Ein Mann in Köln.",
    ],
)
def test_a_sentence_that_begins_like_a_label_is_the_caption(body: str) -> None:
    parts = split_credit(f"{body} Foto: Anna Meier/dpa")
    assert (parts.body, parts.credit, parts.byline) == (body, "dpa", ("Anna Meier",))


@pytest.mark.parametrize("mark", ["(File photo) REUTERS/Ana Ruiz", "[File] REUTERS/Ana Ruiz", "(Archivo) EFE/Ana Ruiz"])
def test_a_file_mark_in_brackets_is_no_handout(mark: str) -> None:
    parts = split_credit(f"{BODY} {mark}")
    assert (parts.body, parts.byline, parts.file_photo, parts.handout) == (BODY, ("Ana Ruiz",), True, False)


@pytest.mark.parametrize("line", ["من المصدر", "(من المصدر)"])
def test_arabic_words_for_whoever_sent_it_are_no_credit(line: str) -> None:
    body = "جانب من افتتاح المعرض في مسقط."
    parts = split_credit(f"{body} {line}")
    assert (parts.body, parts.credit) == (body, "")


def test_an_agency_whose_name_ends_like_a_label_is_no_person() -> None:
    parts = split_credit("一只狗在睡觉。（图片来源：光明图片）")
    assert (parts.credit, parts.byline) == ("光明图片", ())


@pytest.mark.parametrize(
    ("line", "credit", "byline"),
    [
        ("Arkivfoto: Ana Ruiz / NTB", "NTB", ("Ana Ruiz",)),
        ("(Arkivfoto: Ana Ruiz/Ritzau Scanpix)", "Ritzau Scanpix", ("Ana Ruiz",)),
        ("Arkivbild: Ana Ruiz/TT", "TT News Agency", ("Ana Ruiz",)),
        ("Arkistokuva: Ana Ruiz / Lehtikuva", "Lehtikuva", ("Ana Ruiz",)),
        ("Archieffoto: ANP/Ana Ruiz", "ANP", ("Ana Ruiz",)),
        ("Photo d'archives AFP", "AFP", ()),
        ("EFE/Ana Ruiz ARCHIVO", "EFE", ("Ana Ruiz",)),
        ("- أرشيف رويترز", "Reuters", ()),
        ("(أرشيف فرانس برس)", "AFP", ()),
        ("(صورة من الأرشيف: أسوشيتد برس)", "AP", ()),
    ],
)
def test_labels_of_the_files_in_other_languages(line: str, credit: str, byline: tuple[str, ...]) -> None:
    body = "A ferry leaves the quay on May 2, 2019."
    said = split_credit(f"{body} {line}")
    assert (said.body, said.credit, said.byline, said.file_photo) == (body, credit, byline, True)


@pytest.mark.parametrize(
    ("line", "credit", "byline", "source"),
    [
        ("(Photo by Ana Ruiz - FIFA/FIFA via Getty Images)", "FIFA via Getty Images", ("Ana Ruiz",), "FIFA"),
        (
            "Governor Ana Ruiz via Telegram/Handout via REUTERS",
            "Governor Ana Ruiz via Telegram/Handout via Reuters",
            (),
            "Governor Ana Ruiz via Telegram",
        ),
        ("(Photo by Ana Ruiz / Hans Lucas / Hans Lucas via AFP)", "Hans Lucas via AFP", ("Ana Ruiz",), "Hans Lucas"),
        ("EPA-EFE/IRANIAN RED CRESCENT HANDOUT EDITORIAL USE ONLY", "EPA-EFE", (), "Iranian Red Crescent"),
    ],
)
def test_who_sent_the_photographer(line: str, credit: str, byline: tuple[str, ...], source: str) -> None:
    said = split_credit(f"A ferry leaves the quay on May 2, 2019. {line}")
    assert (said.credit, said.byline, said.source) == (credit, byline, source)
