"""The window in Chinese and Arabic: nothing English is left where there is a translation, and Arabic runs from the right."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QImage, QTransform
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QWidget

from captioner import resources
from captioner.captions.house_styles import house_styles
from captioner.domain.fields import Kind
from captioner.domain.findings import Finding, Severity
from captioner.domain.iptc import FIELDS
from captioner.operations import editing, importing
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui.actions.keys_sheet import KeysSheet
from captioner.ui.dialogs.changes import FieldLine
from captioner.ui.dialogs.exporting import ExportDialog, exported_in_words
from captioner.ui.dialogs.findings import FindingsDialog
from captioner.ui.dialogs.group_list import KINDS
from captioner.ui.dialogs.import_summary import ImportSummary
from captioner.ui.dialogs.importing import ImportDialog
from captioner.ui.dialogs.preferences import SettingsDialog
from captioner.ui.dialogs.story import StoryDialog
from captioner.ui.dialogs.writing import WriteDialog
from captioner.ui.editor.batch_choice import BatchChoice
from captioner.ui.editor.form import Form
from captioner.ui.editor.proposals import ChipButton
from captioner.ui.finding_lines import FindingLine
from captioner.ui.language import told
from captioner.ui.look import icons, theme
from captioner.ui.look.counted import in_a_line, listed
from captioner.ui.look.roles import begin_at_the_side
from captioner.ui.main_window import MainWindow
from captioner.ui.translations import Translations

LANGUAGES = ("zh_CN", "ar")
SAID = ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription", "windowTitle")
NOT_OURS = {style.title for style in house_styles()}
"""Names of houses and agencies, which are the same in every language."""
SAMPLES = ("concert-stage.jpg", "fire-brigade.jpg", "lantern-market.jpg", "volcano-night.jpg")


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever the window asks to have translated is in the file of its language, but for names that are not ours."""
    missed = set()
    translate = Translations.translate

    def noted(self: Translations, context: str, source: str, meaning: str | None = None, count: int = -1) -> str | None:
        text = translate(self, context, source, meaning, count)
        if text is None and not context.startswith("Q"):
            missed.add(source)
        return text

    monkeypatch.setattr(Translations, "translate", noted)
    yield
    assert missed <= NOT_OURS


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "Photos"
    folder.mkdir()
    for name in SAMPLES:
        shutil.copy(resources.file("samples", name), folder)
    with Desk.open(tmp_path / "catalog.db", Settings()) as opened:
        ids = sorted(finish(importing.import_paths(opened, [folder])).added)
        editing.accept(opened, ids[1:])
        yield opened


def english(language: str) -> dict[str, str]:
    """Every whole text that is something else in this language."""
    file = resources.file("i18n", f"captioner_{language}.ts")
    pairs = ((m.findtext("source", ""), m.findtext("translation", "")) for m in ElementTree.parse(file).iter("message"))
    return {source: text for source, text in pairs if text and text != source and "{" not in source}


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything that a widget and those in it say to the eye or to assistive programs."""
    for each in [widget, *widget.findChildren(QWidget)]:
        for name in SAID:
            if say := getattr(each, name, None):
                yield str(say() if callable(say) else say)
        if isinstance(each, QComboBox):
            yield from (each.itemText(row) for row in range(each.count()))
        if isinstance(each, QAbstractItemView) and (model := each.model()):
            yield from rows_of(model)
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def rows_of(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")


def left_in_english(widget: QWidget, language: str) -> set[str]:
    """The texts that a widget says in English though they are translated, also with a key, a sign or a value around them."""
    known = english(language)
    parts = {part.strip(" ✕▲◦•:.…") for said in said_by(widget) for part in re.split(r"\n| · |  |: | \(", said)}
    return {part for part in parts if part in known or f"{part}…" in known or f"&{part}" in known}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_window_is_left_in_english(qtbot, begin, speak, desk, language):
    speak(language)
    window = MainWindow(begin(desk))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.sheet.loaded):
        window.show()
    window.panes.settle()
    assert left_in_english(window, language) <= {"Photos"}, "a folder keeps its name"
    keys = KeysSheet(window.actions_by_id)
    qtbot.addWidget(keys)
    assert left_in_english(keys, language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_is_left_in_english(qtbot, speak, language):
    """The lines of a structure name its parts in English, as they are typed."""
    speak(language)
    form = Form(field for field in FIELDS.values() if field.kind is not Kind.STRUCTURES)
    qtbot.addWidget(form)
    assert left_in_english(form, language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dialog", [SettingsDialog, StoryDialog, ExportDialog, WriteDialog, ImportDialog])
def test_no_dialog_is_left_in_english(qtbot, begin, speak, desk, language, dialog, tmp_path):
    speak(language)
    session = begin(desk)
    ids = list(desk.catalog.ids())
    arguments = {ExportDialog: [ids], WriteDialog: [ids], ImportDialog: [[tmp_path / "Photos"]]}.get(dialog, [])
    made = dialog(session, *arguments)
    qtbot.addWidget(made)
    made.show()
    assert left_in_english(made, language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_is_told_with_its_reason(qtbot, speak, language):
    speak(language)
    line = FindingLine(Finding("mandatory", Severity.ERROR, 1, "city", "City is empty."))
    qtbot.addWidget(line)
    known = english(language)
    assert line.words.text() == f"✕ {known['Error']}: {told('City is empty.')}"
    assert known["City"] in line.words.text()
    assert line.reason.text() == known["A reader is always told what happens, when, and at least in which country."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_of_repetition_are_told(speak, language):
    speak(language)
    assert {told(kind) for kind in KINDS.values()}.isdisjoint(KINDS.values())


def test_the_columns_of_a_change_run_as_the_window_is_read(speak):
    line = FieldLine("city", (("−", ""), ("+", "Paris")))
    assert line.html().index("City") < line.html().index("Paris")
    speak("ar")
    assert line.html().index("Paris") < line.html().index(told("City"))
    assert 'align="right"' in line.html()


def test_a_files_name_begins_where_the_arabic_around_it_does(qtbot, speak):
    speak("ar")
    widget = QWidget()
    qtbot.addWidget(widget)
    name, heading = QLabel("CFP001.jpg", widget), QLabel("", widget, alignment=Qt.AlignmentFlag.AlignCenter)
    begin_at_the_side(widget)
    assert name.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert name.alignment() & Qt.AlignmentFlag.AlignRight
    assert heading.alignment() == Qt.AlignmentFlag.AlignCenter


def test_in_english_a_label_is_let_be(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    name = QLabel("CFP001.jpg", widget)
    begin_at_the_side(widget)
    assert not name.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_the_findings_of_a_desk_are_listed_in_arabic(qtbot, begin, speak, desk):
    from captioner.ui.inspection import Inspection

    speak("ar")
    session = begin(desk)
    dialog = FindingsDialog(session, Inspection(session))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.found.model().rowCount() > 0, timeout=20_000)
    rows = list(rows_of(dialog.found.model()))
    assert all(re.search("[\u0600-\u06ff]", row.partition(".jpg")[2]) for row in rows if ".jpg" in row)
    assert left_in_english(dialog, "ar") == set()


def test_icons_that_point_back_or_on_are_mirrored(speak):
    def drawn(name: str) -> QImage:
        return icons.icon(name).pixmap(32, 32).toImage()

    undo, glass = drawn("undo"), drawn("search")
    speak("ar")
    assert drawn("undo") != undo
    assert drawn("undo").transformed(QTransform.fromScale(-1, 1)) == undo
    assert drawn("search") == glass


@pytest.mark.parametrize(("language", "leads"), [("en", "left"), ("ar", "right")])
def test_a_chips_label_comes_before_its_value(qtbot, speak, language, leads):
    speak(language)
    around = QWidget()
    qtbot.addWidget(around)
    chip = ChipButton("████", "████", around)
    chip.resize(chip.sizeHint())
    image = chip.grab().toImage()
    row = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    label = [x for x, colour in enumerate(row) if colour == theme.colour("muted")]
    assert label
    assert {"left" if x < image.width() / 2 else "right" for x in label} == {leads}


def test_parts_of_a_line_keep_their_own_direction_in_arabic(speak):
    assert in_a_line("1500 × 1000", "", "JPEG") == "1500 × 1000 · JPEG"
    speak("ar")
    assert in_a_line("1500 × 1000", "", "JPEG") == "\u200f\u20681500 × 1000\u2069 · \u2068JPEG\u2069"
    assert in_a_line("", "") == ""


@pytest.mark.parametrize(
    ("language", "said"), [("en", "City, Country"), ("zh_CN", "City、Country"), ("ar", "City، Country")]
)
def test_a_list_is_set_apart_as_the_language_does_it(speak, language, said):
    speak(language)
    assert listed(["City", "Country"]) == said


def test_the_word_of_a_batch_stands_at_the_far_side(qtbot, speak):
    """At the right in English, at the left in Arabic, in a box that is wider than the word."""
    for language, far in (("en", "right"), ("ar", "left")):
        speak(language)
        choice = BatchChoice(FIELDS["city"])
        qtbot.addWidget(choice)
        choice.resize(300, 24)
        image = choice.grab().toImage()
        ground = image.pixelColor(150, 2)
        ink = [x for x in range(300) for y in range(4, 20) if image.pixelColor(x, y) != ground]
        assert ink
        assert (max(ink) < 150) is (far == "left")
        assert (min(ink) > 150) is (far == "right")


def test_why_files_were_left_out_is_said_in_the_windows_language(qtbot, begin, speak, desk):
    speak("zh_CN")
    failure = SimpleNamespace(path=Path("/agency/N0.jpg"), reason="it breaks off before its picture data")
    summary = ImportSummary(begin(desk), importing.ImportReport(found=1, failed=[failure]))
    qtbot.addWidget(summary)
    assert summary.failures.item(0).text() == "✕ N0.jpg: 文件在图像数据之前中断"


def test_why_a_picture_was_not_published_is_said_in_the_windows_language(speak):
    speak("zh_CN")
    exported = SimpleNamespace(error="CFP1.jpg: it is no longer there.", warnings=[], output=None)
    assert exported_in_words(exported) == "✕ CFP1.jpg: 文件已不在那里。"
