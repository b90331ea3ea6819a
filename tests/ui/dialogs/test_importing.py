from __future__ import annotations

from PySide6.QtCore import Qt

from captioner.operations.importing import Failure, ImportReport, import_paths
from captioner.progress import finish
from captioner.ui.dialogs.importing import ImportDialog, ImportSummary

LEFT = Qt.MouseButton.LeftButton


def report(folder) -> ImportReport:
    failed = [Failure(folder / "cut.jpg", "it is cut short: send it again.")]
    return ImportReport(found=400, imported=372, same_picture=18, no_date=6, failed=failed, added=[1, 2, 3])


def test_it_counts_and_asks_one_thing(qtbot, session, folder):
    dialog = ImportDialog(session, [folder])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.count.text() == "3 pictures")
    assert dialog.start.text() == "Import 3"
    assert not dialog.accept_stated
    dialog.stated.setChecked(True)
    assert dialog.accept_stated
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.start, LEFT)


def test_the_letters_of_older_captions_can_be_chosen_for_one_import(qtbot, session, folder):
    dialog = ImportDialog(session, [folder])
    qtbot.addWidget(dialog)
    assert dialog.charset == ""
    dialog.letters.setCurrentText("Chinese (Big5)")
    assert dialog.charset == "big5hkscs"


def test_many_paths_are_counted_not_listed(qtbot, session, tmp_path):
    dialog = ImportDialog(session, [tmp_path / f"no-{n}" for n in range(12)])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.count.text() == "No picture there.")


def test_the_summary_says_the_numbers_and_each_reason(qtbot, session, folder):
    dialog = ImportSummary(session, report(folder))
    qtbot.addWidget(dialog)
    assert "400 found · 372 added · 18 the same picture as another" in dialog.said.text()
    assert "6 without a date · 1 unreadable" in dialog.said.text()
    assert dialog.failures.item(0).text() == "✕ cut.jpg: it is cut short: send it again."


def test_the_new_photos_can_be_opened(qtbot, session, folder):
    dialog = ImportSummary(session, report(folder))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.open_requested) as opened:
        qtbot.mouseClick(dialog.show_new, LEFT)
    assert opened.args == [[1, 2, 3]]


def test_the_report_can_be_saved(qtbot, session, folder, tmp_path, heard):
    dialog = ImportSummary(session, report(folder))
    qtbot.addWidget(dialog)
    dialog.save_report(tmp_path / "report.txt")
    assert f"{folder / 'cut.jpg'}: it is cut short" in (tmp_path / "report.txt").read_text()
    dialog.save_report(tmp_path / "no" / "folder.txt")
    assert "can't be saved" in heard.failed[0]


def test_undo_takes_back_this_import_and_nothing_else(qtbot, session, desk, folder):
    from captioner.operations import editing

    shown = report(folder)
    shown.steps.append(desk.catalog.undo_step)
    dialog = ImportSummary(session, shown)
    qtbot.addWidget(dialog)
    assert dialog.undo.isEnabled()
    session.perform(lambda: editing.assign(desk, 1, {"city": "Lima"}, "Import agency"))
    assert not dialog.undo.isEnabled()
    session.perform(lambda: editing.undo(desk))
    assert dialog.undo.isEnabled()
    qtbot.mouseClick(dialog.undo, LEFT)
    qtbot.waitUntil(lambda: desk.catalog.count() == 0)


def test_undo_is_refused_when_another_program_did_something_since(qtbot, session, desk, folder, heard):
    from captioner.operations import editing

    shown = report(folder)
    shown.steps.append(desk.catalog.undo_step)
    dialog = ImportSummary(session, shown)
    qtbot.addWidget(dialog)
    editing.assign(desk, 1, {"city": "Lima"})  # not by this window, which hears nothing of it
    assert dialog.undo.isEnabled()
    qtbot.mouseClick(dialog.undo, LEFT)
    qtbot.waitUntil(lambda: bool(heard.messages))
    assert heard.messages == ["Nothing was undone: something else was done since this import."]
    assert (desk.catalog.count(), desk.catalog.photo(1).current.city) == (3, "Lima")


def test_where_nothing_is_new_enter_closes_the_summary(qtbot, session, desk, folder):
    dialog = ImportSummary(session, finish(import_paths(desk, [folder])))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_some_failures_are_seen_without_scrolling(qtbot, session, folder):
    failed = [Failure(folder / f"cut-{n}.jpg", "it is cut short: send it again.") for n in range(6)]
    dialog = ImportSummary(session, ImportReport(found=6, failed=failed))
    qtbot.addWidget(dialog)
    dialog.show()
    last = dialog.failures.visualItemRect(dialog.failures.item(5))
    assert dialog.failures.viewport().rect().contains(last)
