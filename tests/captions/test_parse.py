from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.captions.parse import parse
from captioner.captions.parsed import Parsed
from captioner.domain.iptc import FIELDS
from captioner.domain.values import PartialDate

PIECES = st.sampled_from(
    [
        "(AP Photo/", ")", " /CFP", "REUTERS/", "via ", " / AFP", "[Photo by ", "]", "EPA-EFE/", "Jan. 7, 2024", "2024年2月13日", "13 مارس/آذار 2024", "in Paris, France", "（新华社记者", "摄）",
        "NO RESALES. ", "KENYA OUT", "\u202e", "\u2066", "😀", "\udc80", "\n", "-- ", "(240213) -- ", "London's ", "Mandatory Credit: ", "Photo credit should read: ", "\x00", "的", "في ", "٣", "Name",
    ]
)  # fmt: skip
MESSY = st.lists(PIECES | st.text(max_size=8), max_size=25).map("".join)


@settings(max_examples=300, deadline=None)
@given(MESSY)
def test_never_raises_and_every_span_lies_in_the_text(text: str) -> None:
    parsed = parse(text)
    for spans in parsed.spans.values():
        assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert parsed == parse(text)
    assert parsed.caption == " ".join(parsed.caption.split())


@settings(max_examples=100, deadline=None)
@given(MESSY)
def test_statements_are_iptc_fields_with_values(text: str) -> None:
    for proposal in parse(text).statements():
        assert proposal.field in set(FIELDS)
        assert proposal.value


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["Jan. 7, 2024", "x"]), MESSY)
def test_the_caption_is_made_of_the_kept_pieces(lead: str, text: str) -> None:
    whole = lead + text
    parsed = parse(whole)
    pieces = " ".join(whole[a:b] for a, b in parsed.spans.get("caption", ()))
    assert parsed.caption.split() == pieces.split() or parsed.caption.replace(" ", "") == "".join(pieces.split())


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "[",
        "（",
        "😀",
        "\u202e",
        "A",
        "Aa ",
        "in Aa, ",
        "/ ",
        "/A",
        "1 ",
        "May 5, 2020 ",
        "在北京",
        "في مدينة ",
        "\n",
        ". A",
        "A of ",
        "AP Photo/",
        "SOUTH KOREA AND ",
        "U.S. ",
        "A-",
        "A's ",
        "/",
        "12月3日",
        "3 MAYO 摄 ",
        "5/5/2020 ",
    ],
)
def test_100_000_code_points_are_no_trouble(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    parsed = parse(text)
    assert len(parsed.caption) <= len(text)
    assert all(end <= len(text) for spans in parsed.spans.values() for _, end in spans)


def test_empty_text_states_nothing() -> None:
    assert parse("") == Parsed()
    assert parse(" \n ").statements() == ()


def test_caption_is_no_statement_where_nothing_was_taken_off() -> None:
    text = "A tram passes the Rossio Square in Lisbon, Portugal, on 3 May 2024."
    assert "caption" not in [proposal.field for proposal in parse(text).statements()]
    with_credit = [proposal.field for proposal in parse(text + " /CFP").statements()]
    assert with_credit[:2] == ["caption", "credit"]


def test_a_reference_date_works_out_what_the_text_leaves_open() -> None:
    text = "Shoppers wait outside a bakery in Lyon, France, on Tuesday. (AP Photo/Jane Roe)"
    assert parse(text).date_created is None
    assert parse(text, datetime.date(2024, 3, 8)).date_created == PartialDate(2024, 3, 5)
    december = "Shoppers wait outside a bakery in Lyon, France, December 30. /CFP"
    assert parse(december, datetime.date(2024, 1, 2)).date_created == PartialDate(2023, 12, 30)


def test_spans_of_a_photographers_name_written_in_capitals() -> None:
    text = "Snow falls in Oslo, Norway, 5 January 2024. EPA-EFE/KARI NORDMANN"
    parsed = parse(text)
    ((start, end),) = parsed.spans["byline"]
    assert (parsed.byline, text[start:end]) == (("Kari Nordmann",), "KARI NORDMANN")


def test_a_json_record_has_every_field() -> None:
    record = parse("x").to_json({})
    assert record["date_created"] == ""
    assert record["byline"] == []
    assert record["handout"] is False


@given(
    st.sampled_from(("People", "Snow", "Tokyo Tower", "Voters", "FIRE")),
    st.sampled_from((" in ", " on ", ", ", " near ", " at ")),
    st.sampled_from(("Tokyo, Japan", "Ohio, U.S.", "Lake Victoria, Kenya", "LIMA, PERU")),
    st.sampled_from((". /CFP", " | CFP", "./VCG", ". - REUTERS", ". AFP", ".")),
)
def test_a_short_caption_is_never_taken_for_a_dateline(who: str, word: str, place: str, ending: str) -> None:
    parsed = parse(f"{who}{word}{place}, May 1, 2024{ending}")
    assert parsed.caption.rstrip(".") == f"{who}{word}{place}, May 1, 2024"
    assert bool(parsed.credit) == (ending != ".")


@pytest.mark.parametrize(
    ("given_by", "source"),
    [
        ("released by the Ministry of Health of Peru", "Ministry of Health of Peru"),
        ("provided by NASA", "NASA"),
        ("released on May 3, 2024 by the Israel Defense Forces", "Israel Defense Forces"),
        ("taken by Jane Doe", ""),
    ],
)
def test_the_sentence_names_who_gave_the_picture(given_by: str, source: str) -> None:
    parsed = parse(f"A photo {given_by} shows people in Lima, Peru, May 1, 2024. /Getty")
    assert (parsed.source, parsed.handout, parsed.credit) == (source, bool(source), "Getty Images")


def test_the_opening_of_a_chinese_wire_photo_is_a_dateline() -> None:
    fields = parse("（新华社照片，北京，2024年12月26日）游客在颐和园赏雪。新华社记者 邱向南 摄")
    assert (fields.caption, fields.credit) == ("游客在颐和园赏雪。", "Xinhua")
    assert str(fields.date_created) == "2024-12-26"


@pytest.mark.parametrize(
    ("line", "credit", "byline", "handout"),
    [
        ("(PTI Photo/Asha Nair)(PTI02_11_2024_000077A)", "PTI", ("Asha Nair",), False),
        ("(Xinhua/Lu Wei) (dtf)", "Xinhua", ("Lu Wei",), False),
        ("REUTERS/Ida Lind - RC2ABCD12EFG", "Reuters", ("Ida Lind",), False),
        ("Crédit photo : Ida Lind/AFP", "AFP", ("Ida Lind",), False),
        ("Bild: Ida Lind/dpa", "dpa", ("Ida Lind",), False),
        ("© Ida Lind / Agence VU", "Agence VU", ("Ida Lind",), False),
        ("[File: Ida Lind/Reuters]", "Reuters", ("Ida Lind",), False),
        ("Action Images via Reuters/Ida Lind", "Action Images via Reuters", ("Ida Lind",), False),
        ("(Photo by Ida Lind / Hans Lucas / Hans Lucas via AFP)", "Hans Lucas via AFP", ("Ida Lind",), False),
        ("(Satellite image ©2023 Planet Labs PBC via AP)", "Planet Labs PBC via AP", (), True),
        ("(PHOTO NOT FOR SALE) (Yonhap)", "Yonhap", (), False),
        ("(Photo: Ida Lind/Lindfoto)", "Lindfoto", ("Ida Lind",), False),
    ],
)
def test_credit_lines_of_the_world(line: str, credit: str, byline: tuple[str, ...], handout: bool) -> None:
    sentence = "A ferry leaves the port of Mombasa, Kenya, May 1, 2024."
    parsed = parse(f"{sentence} {line}")
    assert (parsed.caption, parsed.credit, parsed.byline, parsed.handout) == (sentence, credit, byline, handout)


@pytest.mark.parametrize(
    ("text", "credit", "byline"),
    [
        ("2024年5月1日，渡轮驶离青岛。（青岛海事局供图）", "青岛海事局", ()),
        ("2024年5月1日，渡轮驶离青岛。林禾 摄", "", ("林禾",)),
        ("2024年5月1日，渡轮驶离青岛。（央视新闻截图）", "央视新闻", ()),
        ("2024年5月1日，渡轮驶离青岛。新华社发（伊万·彼得罗夫摄）", "Xinhua", ("伊万·彼得罗夫",)),
        ("2024年5月1日，渡轮驶离青岛。新华社记者林禾摄 今年以来，航线增加两成。", "Xinhua", ("林禾",)),
        ("عبارة تغادر ميناء مومباسا، 1 مايو 2024 (سامي حداد عبر رويترز)", "Reuters", ("سامي حداد",)),
        ("عبارة تغادر ميناء مومباسا، 1 مايو 2024 (رويترز-أرشيف)", "Reuters", ()),
    ],
)
def test_chinese_and_arabic_credit_lines(text: str, credit: str, byline: tuple[str, ...]) -> None:
    parsed = parse(text)
    assert (parsed.credit, parsed.byline) == (credit, byline)
    assert credit not in parsed.caption or not credit


@pytest.mark.parametrize(
    ("text", "date", "sublocation", "city", "country"),
    [
        ("Barcos en el puerto de Valparaíso, este lunes 6 de mayo de 2024. EFE/Ida Lind", "2024-05-06", "puerto de Valparaíso", "", "Chile"),
        ("Turistas en la plaza de Armas de Cusco (Perú), el 6 de mayo de 2024.", "2024-05-06", "plaza de Armas", "Cusco", "Peru"),
        ("Surfistas na praia de Carcavelos, em Cascais, 6 de maio de 2024. IDA LIND/LUSA", "2024-05-06", "praia de Carcavelos", "Cascais", "Portugal"),
        ("Eine Frau geht über den Schlossplatz in Stuttgart am 6. Mai 2024. (Foto: Ida Lind/dpa)", "2024-05-06", "Schlossplatz", "Stuttgart", "Germany"),
        ("Des passants sur le pont Alexandre, à Paris, le 6 mai 2024.", "2024-05-06", "pont Alexandre", "Paris", "France"),
    ],
)  # fmt: skip
def test_captions_in_languages_of_the_continent(
    text: str, date: str, sublocation: str, city: str, country: str
) -> None:
    parsed = parse(text)
    told = (str(parsed.date_created), parsed.sublocation, parsed.city, parsed.country)
    assert told == (date, sublocation, city, country)


@pytest.mark.parametrize(
    "text", ["The Mars 2020 rover sits in a hall in Pasadena, California.", "Miss May 2019 waves in Reno, Nevada."]
)
def test_the_planet_mars_is_no_month(text: str) -> None:
    assert "Mars" not in text or parse(text).date_created is None


def test_a_whole_short_caption_is_no_credit_line() -> None:
    parsed = parse("The Eiffel Tower in Paris, France. /Getty")
    assert (parsed.caption, parsed.credit, parsed.city) == (
        "The Eiffel Tower in Paris, France.",
        "Getty Images",
        "Paris",
    )


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "code"),
    [
        ("2024年5月1日，意大利总理在罗马奇吉宫会见来访的希腊总理。", "", "罗马", "ITA"),
        ("2024年5月1日，客轮驶离青岛。", "", "青岛", "CHN"),
        ("2024年5月1日，贵州省黔南布依族苗族自治州荔波县小七孔镇，村民插秧。", "小七孔镇", "荔波", "CHN"),
        ("مسيرة في ساحة الشهداء وسط العاصمة الليبية طرابلس، 1 مايو 2024", "ساحة الشهداء", "طرابلس", "LBY"),
        ("طائرة في مطار الملكة علياء الدولي في عمان، الأردن، 1 مايو 2024", "مطار الملكة علياء الدولي", "عمان", "JOR"),
    ],
)
def test_chinese_and_arabic_places(text: str, sublocation: str, city: str, code: str) -> None:
    parsed = parse(text)
    assert (parsed.city.removesuffix("县"), parsed.country_code) == (city, code)
    assert parsed.sublocation == sublocation or not sublocation


@pytest.mark.parametrize(
    "text",
    [
        "2018年5月3日拍摄的鼓浪屿（资料照片）。新华社记者 林若槐 摄",
        "档案照：游客在鼓浪屿参观。路透社",
        "Imagen de archivo. Una mujer camina por Madrid. REUTERS/Ana Ruiz",
        "Der Hafen von Hamburg, Archivbild vom 3. Mai 2019. Foto: Anna Meier/dpa",
        "Une femme à Paris (photo d'archives). AFP/Anne Roux",
        "سفينة في البحر (أرشيف) رويترز",
    ],
)
def test_a_file_mark_is_known_in_other_languages_and_places(text: str) -> None:
    assert parse(text).file_photo


def test_half_of_a_combination_from_the_files_dates_nothing() -> None:
    assert parse("拼版照片：上图为2015年6月的鼓浪屿，下图为2024年6月3日的鼓浪屿。新华社发").date_created is None


def test_a_photo_given_by_a_ministry_is_a_handout() -> None:
    said = parse("Photo released by Chile's Ministry of Health shows a hospital, on May 3, 2023. (Xinhua)")
    assert (said.handout, said.source, said.credit) == (True, "Chile's Ministry of Health", "Xinhua")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Madrid, 3 may 2023 (EFE).- Una mujer camina. EFE/Ana Ruiz", "Una mujer camina."),
        ("TOLUCA, MÉXICO, 3 DE MAYO DE 2023.- Una mujer camina. FOTO: ANA RUIZ/CUARTOSCURO.COM", "Una mujer camina."),
    ],
)
def test_spanish_datelines_in_capitals_and_shortened(text: str, body: str) -> None:
    said = parse(text)
    assert (said.caption, str(said.date_created)) == (body, "2023-05-03")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Besucher auf der Wiese, 21. September 2024. Foto: Ana Ruiz/dpa", "2024-09-21"),
        ("Il ponte in una foto d'archivio del 2017. ANSA/ANA RUIZ", "2017"),
        ("محاكمة في القاهرة، 2014 (رويترز)", "2014"),
        ("2025年4月25日，尼泊尔加德满都，民众悼念2015年4月25日大地震遇难者。/视觉中国", "2025-04-25"),
    ],
)
def test_days_behind_which_an_event_or_nothing_stands(text: str, day: str) -> None:
    assert str(parse(text).date_created) == day


def test_a_chinese_weekday_behind_a_comma_is_checked() -> None:
    assert parse("2023年6月22日，星期三，湖南汨罗，龙舟竞渡。").weekday_conflict
    assert not parse("2023年6月22日，星期四，湖南汨罗，龙舟竞渡。").weekday_conflict


@pytest.mark.parametrize("mark", ["ARCHIVES", "ARCHIV", "ARCHIVO", "ARQUIVO", "ARKIV"])
def test_a_word_for_the_files_in_front_is_no_dateline(mark: str) -> None:
    said = parse(f"{mark} - Le pont d'Abidjan, le 3 août 2017. REUTERS/Ana Ruiz")
    assert said.caption.startswith(f"{mark} - ")
    assert said.file_photo
