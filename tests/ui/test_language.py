from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from captioner.ui import language
from captioner.ui.language import told
from captioner.ui.look.counted import counted, number
from captioner.ui.translations import Translations


def test_the_window_speaks_chinese(speak, qapp):
    speak("zh_CN")
    assert QPushButton().tr("Export…") == "导出…"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().name() == "zh_CN"


def test_arabic_runs_from_right_to_left_with_the_digits_of_the_files(speak, qapp):
    speak("ar")
    assert QPushButton().tr("Keywords") == "الكلمات المفتاحية"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert number(12345) == "12,345"


def test_a_text_is_the_same_wherever_it_stands(speak):
    speak("zh_CN")
    assert QCoreApplication.translate("one place", "Undo") == QCoreApplication.translate("another", "Undo") == "撤销"
    assert QObject().tr("said nowhere in the window") == "said nowhere in the window"


def test_what_qt_says_is_translated_too(speak):
    speak("zh_CN")
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Discard)
    assert "Discard" not in box.button(QMessageBox.StandardButton.Discard).text()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "لا صور"), (1, "صورة واحدة"), (2, "صورتان"), (3, "3 صور"), (10, "10 صور"), (11, "11 صورة"), (99, "99 صورة"),
        (100, "100 صورة"), (102, "102 صورة"), (103, "103 صور"), (1111, "1,111 صورة"),
    ],
)  # fmt: skip
def test_arabic_counts_in_six_forms(speak, count, words):
    speak("ar")
    assert counted(count, "photo") == words


def test_the_six_forms_are_chosen_as_cldr_says(speak):
    speak("ar")
    forms = [counted(count, "file") for count in (0, 1, 2, 5, 12, 200)]
    assert forms == ["لا ملفات", "ملف واحد", "ملفان", "5 ملفات", "12 ملفًا", "200 ملف"]


def test_chinese_has_one_form(speak):
    speak("zh_CN")
    assert [counted(count, "photo") for count in (1, 1200)] == ["1 张图片", "1,200 张图片"]


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("Date created", "拍摄日期"),
        ("City is empty.", "城市为空。"),
        ("Credit is empty. The caption states “CFP”: accept it.", "供图为空。 图片说明写明了“CFP”：请采纳。"),
        ("The caption states “Troon”, but City says “Oslo”.", "图片说明写的是“Troon”，但城市字段为“Oslo”。"),
        ("The caption states “Mali”, but Country says “Peru”.", "图片说明写的是“Mali”，但“国家”字段为“Peru”。"),
        ("CFP1.jpg: it is no longer there.", "CFP1.jpg: 文件已不在那里。"),
        ("A sentence that nobody wrote.", "A sentence that nobody wrote."),
        ("", ""),
    ],
)  # fmt: skip
def test_a_sentence_of_another_room_is_known_by_its_form(speak, english, chinese):
    speak("zh_CN")
    assert told(english) == chinese


def test_in_english_everything_is_as_it_was_written(speak):
    speak("en")
    assert told("City is empty.") == "City is empty."
    assert counted(2, "copy", "copies") == "2 copies"
    assert QPushButton().tr("Export…") == "Export…"


def test_the_language_can_be_changed_and_changed_back(speak):
    speak("ar")
    speak("zh_CN")
    assert QPushButton().tr("Undo") == "撤销"
    speak("en")
    assert QPushButton().tr("Undo") == "Undo"


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        (["zh-Hans-CN", "en-US"], "zh_CN"), (["ar-EG"], "ar"), (["en-GB", "ar"], "en"), (["de-DE", "ar-SA"], "ar"), (["de-DE"], "en"),
        (["zh-Hant-TW"], "zh_CN"), (["C"], "en"),
    ],
)  # fmt: skip
def test_the_systems_language_is_the_first_that_its_user_reads(monkeypatch, wanted, given):
    monkeypatch.setattr(language, "_wanted", lambda: wanted)
    assert language.of_system() == given


def test_a_damaged_file_of_texts_means_english(speak, monkeypatch, tmp_path: Path, capsys):
    (tmp_path / "captioner_ar.ts").write_text("<TS", encoding="utf-8")
    monkeypatch.setattr("captioner.ui.language.resources.file", lambda *parts: tmp_path / parts[-1])
    speak("ar")
    assert QPushButton().tr("Undo") == "Undo"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "in English" in capsys.readouterr().err


def test_what_is_not_finished_stays_english(qapp, tmp_path: Path):
    file = tmp_path / "captioner_ar.ts"
    file.write_text(
        """<TS language="ar"><context><name>window</name>
        <message><source>Undo</source><translation type="unfinished"/></message>
        <message numerus="yes"><source>{n} photos</source><translation><numerusform/></translation></message>
        </context></TS>""",
        encoding="utf-8",
    )
    made = Translations(file)
    assert made.translate("", "Undo") is None
    assert made.counted("{n} photos", 3) == ""


@pytest.mark.parametrize(
    "text",
    [
        "The caption states “x”, but City says", "a: " * 600, "The caption states " + "“x”, but says " * 9000, "City is empty. " * 9000,
        " is empty", "Its use is restricted", "X" * 2001 + " is empty.", ".", ": ",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_sentence_is_let_be(speak, text):
    speak("zh_CN")
    assert told(text) == text


def test_what_is_filled_in_is_translated_where_it_is_known(speak):
    speak("ar")
    assert (
        told("The desk and another program both changed Headline, City.")
        == "غيّر المكتب وبرنامج آخر معًا العنوان الرئيسي، المدينة."
    )
    assert told("The desk and another program both changed wording, City.").endswith("wording, City.")
    assert told("The caption's weekday and date do not go together: 2025-01-14 was a Tuesday.").endswith(
        "2025-01-14 يوم الثلاثاء."
    )
