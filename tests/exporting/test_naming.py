from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.iptc import PhotoMetadata, metadata_from
from captioner.domain.photo import Photo
from captioner.exporting.naming import MAX_BYTES, file_name, folded, numbered, template_fault


def photo(name: str = "CFP001.jpg", **fields: str | list[str]) -> Photo:
    return Photo(path=Path("/news") / name, current=metadata_from(fields))


@pytest.mark.parametrize(
    ("template", "fields", "expected"),
    [
        ("{name}", {}, "CFP001.jpg"),
        ("{n:03}_{name}", {}, "007_CFP001.jpg"),
        (
            "{date_created}_{city}_{n}",
            {"date_created": "2023-12-04", "city": "São Paulo"},
            "2023-12-04_São Paulo_7.jpg",
        ),
        ("{date_created}_{city}_{n}", {"date_created": "2023"}, "2023_7.jpg"),
        ("{city}_{name}", {}, "CFP001.jpg"),
        ("{name} - {city}", {}, "CFP001.jpg"),
        ("{city}", {}, "CFP001.jpg"),
        ("{byline}", {"byline": ["Li Hua", "Ann Poe"]}, "Li Hua, Ann Poe.jpg"),
        ("{credit}", {"credit": "AFP/Getty: “A” <x>|?*"}, "AFP-Getty- “A” -x----.jpg"),
        ("{caption}", {"caption": "two\nlines\tand a tab"}, "two lines and a tab.jpg"),
        ("{headline}", {"headline": "../../etc/passwd"}, "etc-passwd.jpg"),
        ("{headline}", {"headline": ".hidden"}, "hidden.jpg"),
        ("{headline}", {"headline": "ends with dots... "}, "ends with dots.jpg"),
        ("{headline}", {"headline": "con"}, "_con.jpg"),
        ("{headline}", {"headline": "LPT1.tar"}, "_LPT1.tar.jpg"),
        ("{headline}", {"headline": "..."}, "CFP001.jpg"),
        ("{headline}", {"headline": "evil\u202egpj.exe\0\x1b"}, "evilgpj.exe.jpg"),
        ("{{{n}}}", {}, "{7}.jpg"),
    ],
)
def test_names(template: str, fields: dict[str, str | list[str]], expected: str) -> None:
    assert template_fault(template) == ""
    assert file_name(template, photo(**fields), 7) == expected


def test_the_names_of_cameras_stay_as_they_are() -> None:
    for name in ("_DSC0042.jpg", "IMG__1 (2).jpg", "a - b.jpg", "图片 01.jpg", "صورة.jpg", "v1.2.jpg"):
        assert file_name("{name}", photo(name), 1) == name


def test_a_name_without_anything_usable_gets_a_number() -> None:
    assert file_name("{city}", photo("\udcff\udcfe.jpg"), 3) == "photo-3.jpg"


def test_long_names_are_cut_between_characters() -> None:
    name = file_name("{caption}", photo(caption="图" * 500), 1)
    assert name == "图" * 65 + ".jpg"
    assert numbered(name, 12) == "图" * 64 + "-12.jpg"


def test_numbered_names() -> None:
    assert [numbered("a.b.jpg", k) for k in (1, 2, 10)] == ["a.b.jpg", "a.b-2.jpg", "a.b-10.jpg"]
    assert numbered("story", 2) == "story-2"


def test_folded_names_are_what_some_file_system_takes_for_one() -> None:
    assert folded("CAFÉ.JPG") == folded(unicodedata.normalize("NFD", "café.jpg"))
    assert folded("a.jpg") != folded("b.jpg")


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{nmae}", "knows no {nmae}"),
        ("{n", "unpaired brace"),
        ("", "must not be empty"),
        ("{n:>9999999999}", "can't format"),
        ("{caption:05}", "can't format"),
        ("{name!r}", "knows no"),
        ("{name.path}", "knows no"),
        ("{caption[0]}", "knows no"),
        ("{}", "knows no"),
    ],
)
def test_faulty_templates_are_told_in_words(template: str, words: str) -> None:
    assert words in template_fault(template)


@given(
    text=st.text(), name=st.text(min_size=1).filter(lambda s: "/" not in s and "\0" not in s and s not in (".", ".."))
)
def test_no_metadata_leads_out_of_the_folder_or_into_a_trap(text: str, name: str) -> None:
    named = Photo(path=Path("/news") / name, current=PhotoMetadata(headline=text))
    for template in ("{headline}", "{headline}{name}", "../{headline}/{n}", "{headline}."):
        for made in (file_name(template, named, 1), numbered(file_name(template, named, 1), 3)):
            assert made.endswith(".jpg")
            stem = made.removesuffix(".jpg")
            assert stem
            assert not stem.startswith((".", " ", "-"))
            assert not stem.endswith((".", " ")) or made.endswith("-3.jpg")
            assert not re.search(r'[/\\:*?"<>|\x00-\x1f\x7f]', made)
            assert not re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", stem)
            assert len(made.encode()) <= MAX_BYTES
            assert Path("/out", made).resolve().parent == Path("/out")
