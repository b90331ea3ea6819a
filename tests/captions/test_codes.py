from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.captions.codes import Codes, code_before, codes_from, read_codes, replaced
from captioner.captions.variables import Occasion
from captioner.domain.errors import UsageError
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo

CODES = Codes({"w8": ("Ana Ruiz", "Ana Ruiz (8), striker of Werder"), "nb": ("New Berlin",), "NB": ("North Bank",)})


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        (r"\w8\ scores", "Ana Ruiz scores"),
        (r"\w8#2\ scores", "Ana Ruiz (8), striker of Werder scores"),
        (r"\w8#3\ scores", r"\w8#3\ scores"),
        (r"\W8\ and \w8\\nb\ ", "Ana Ruiz and Ana RuizNew Berlin "),
        (r"\nb\ is not \NB\ ", "New Berlin is not North Bank "),
        (r"C:\photos\w8\ and \ w8\ ", r"C:\photosAna Ruiz and \ w8\ "),
        ("\\w8\n\\", "\\w8\n\\"),
        (r"one mark \ alone", r"one mark \ alone"),
    ],
)
def test_codes_between_marks_become_what_they_stand_for(typed: str, becomes: str) -> None:
    assert replaced(typed, CODES) == becomes


def test_the_mark_is_the_desks_choice() -> None:
    assert replaced("=w8= beats \\w8\\ 2=1", CODES, "=") == "Ana Ruiz beats \\w8\\ 2=1"
    assert replaced("//w8//", CODES, "//") == "Ana Ruiz"


def test_a_field_says_which_code_is_meant() -> None:
    photo = Photo(id=1, path=Path("/a/w8.jpg"), current=PhotoMetadata(job_id="w8", city="Bremen"))
    assert replaced(r"\{job_id}#2\ in \{city}\ ", CODES, occasion=Occasion(photo)) == (
        r"Ana Ruiz (8), striker of Werder in \{city}\ "
    )
    assert replaced(r"\{name}\ ", CODES, occasion=Occasion(photo)) == "Ana Ruiz "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Then \\w8\\", (5, "w8")),
        ("\\a b\\", (0, "a b")),
        ("\\\\", None),
        ("\\ w8\\", None),
        ("w8\\", None),
        ("\\w8", None),
        ("\\" + "x" * 81 + "\\", None),
        ("\\w\n8\\", None),
    ],
)
def test_the_code_that_a_mark_just_closed(text: str, found: tuple[int, str] | None) -> None:
    assert code_before(text) == found


def test_codes_that_begin_as_typed_come_before_names_that_do() -> None:
    codes = Codes({"an": ("Anton Berg",), "w8": ("Ana Ruiz",), "x": ("Berlin",)})
    assert list(codes.beginning("an")) == [("an", "Anton Berg"), ("w8", "Ana Ruiz")]


def test_a_file_of_a_spreadsheet_is_read(tmp_path: Path) -> None:
    file = tmp_path / "match.txt"
    file.write_bytes(
        '// home\r\nw8\tAna Ruiz\tAna \u201cLa Ola\u201d Ruiz\r\n\r\n# away\r\nb1\t"Bo ""Bo"" Li"\t\t\r\n'.encode(
            "utf-16"
        )
    )
    codes = read_codes(file)
    assert codes.replacements == {"w8": ("Ana Ruiz", "Ana \u201cLa Ola\u201d Ruiz"), "b1": ('Bo "Bo" Li',)}
    assert codes.faults == ()


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252"])
def test_letters_are_read_as_they_were_written(tmp_path: Path, charset: str) -> None:
    file = tmp_path / "codes.txt"
    file.write_bytes("m\tJosé Müller\n".encode(charset))
    assert read_codes(file).replacements == {"m": ("José Müller",)}


def test_broken_lines_are_told_and_stop_nothing() -> None:
    codes = codes_from(["w8 Ana Ruiz", "\tNobody", "ok\tKept", "x" * 81 + "\tlong"], "match.txt")
    assert codes.replacements == {"ok": ("Kept",)}
    assert codes.faults == (
        "match.txt, line 1: there is no tab with a text behind it.",
        "match.txt, line 2: there is no code before the tab.",
        "match.txt, line 4: a code has at most 80 characters.",
    )


def test_of_two_files_the_later_counts() -> None:
    both = codes_from(["a\tone", "b\ttwo"]) | codes_from(["a\tthree"])
    assert both.replacements == {"a": ("three",), "b": ("two",)}


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.txt can't be read"):
        read_codes(tmp_path / "gone.txt")


@given(st.text("\\ab#2 \n{}", max_size=40))
def test_text_without_a_known_code_stays_as_it_is(text: str) -> None:
    assert replaced(text, Codes({"zz": ("never",)})) == text


@given(st.binary(max_size=200))
def test_any_bytes_can_be_a_code_file(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("codes") / "codes.txt"
    file.write_bytes(data)
    for code, says in read_codes(file).replacements.items():
        assert code
        assert says
