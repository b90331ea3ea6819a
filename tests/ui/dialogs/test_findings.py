from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from captioner.domain.findings import Severity
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.settings import Settings
from captioner.ui import inspection as inspections
from captioner.ui.dialogs.findings import FindingsDialog
from captioner.ui.inspection import Inspection
from captioner.ui.session import Session

LEFT = Qt.MouseButton.LeftButton
FINE = {"date_created": "2024-02-13", "country": "Egypt", "country_code": "EGY", "credit": "CFP"}


def photo(number: int, caption: str, **more: str) -> Photo:
    says = metadata_from(FINE | {"caption": caption} | more)
    return Photo(path=Path(f"/agency/CFP{number:03d}.jpg"), embedded=says, current=says)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Photos 1 and 2 have two spaces where one belongs, 3 has no credit, with 4 nothing is wrong."""
    with Desk.open(tmp_path / "desk.db", Settings()) as opened:
        opened.catalog.add(
            [
                photo(1, "A man  walks home."),
                photo(2, "Rain  falls on a market."),
                photo(3, "A cat sleeps.", credit=""),
                photo(4, "Boats lie in the port."),
            ]
        )
        yield opened


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspections, "CALM", 20)
    monkeypatch.setattr(inspections, "REST", 0)
    monkeypatch.setattr(inspections, "SOON", 5)


@pytest.fixture
def inspection(session: Session) -> Inspection:
    return Inspection(session)


@pytest.fixture
def dialog(qtbot, session: Session, inspection: Inspection) -> FindingsDialog:
    made = FindingsDialog(session, inspection)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(inspection.found) and not inspection.running)
    for chip in made.severities.values():
        chip.setChecked(True)
    return made


def choose(dialog: FindingsDialog, check: str) -> None:
    dialog.checks.setCurrentIndex(dialog.checks.model().index(dialog._checks.index(check), 0))


def lines(dialog: FindingsDialog) -> list[str]:
    return dialog.found.model().stringList()


def test_findings_are_listed_by_check_with_their_numbers(dialog):
    titles = dialog.checks.model().stringList()
    assert any(title.startswith("✕ Missing credit") and title.endswith("1") for title in titles)
    choose(dialog, "punctuation")
    assert len(lines(dialog)) == 2
    assert "CFP001.jpg" in lines(dialog)[0]
    assert "two spaces" in lines(dialog)[0]
    assert dialog.reason.text()


def test_a_severity_that_is_not_wanted_is_left_out(qtbot, dialog):
    notes = dialog.severities[Severity.NOTE]
    assert notes.text().startswith("◦ Notes")
    qtbot.mouseClick(notes, LEFT)
    assert "punctuation" not in dialog._checks
    assert "credit_missing" in dialog._checks


def test_fix_all_mends_every_photo_of_a_check_in_one_step(qtbot, dialog, desk, inspection):
    choose(dialog, "punctuation")
    assert dialog.fix.text() == "Fix all 2"
    qtbot.mouseClick(dialog.fix, LEFT)
    qtbot.waitUntil(lambda: desk.catalog.photo(2).current.caption == "Rain falls on a market.")
    assert desk.catalog.photo(1).current.caption == "A man walks home."
    qtbot.waitUntil(lambda: "punctuation" not in dialog._checks)
    editing.undo(desk)
    assert [desk.catalog.photo(id).current.caption for id in (1, 2)] == [
        "A man  walks home.",
        "Rain  falls on a market.",
    ]


def test_what_only_a_person_can_mend_has_no_fix(dialog):
    choose(dialog, "credit_missing")
    assert not dialog.fix.isEnabled()


def test_enter_goes_to_the_field_of_a_finding(qtbot, dialog):
    choose(dialog, "credit_missing")
    dialog.found.setFocus()
    with qtbot.waitSignal(dialog.go_requested) as gone:
        qtbot.keyClick(dialog.found, Qt.Key.Key_Return)
    assert gone.args == [3, "credit"]


def test_the_photos_of_a_check_are_shown_in_the_sheet(qtbot, dialog):
    choose(dialog, "punctuation")
    with qtbot.waitSignal(dialog.show_requested) as shown:
        qtbot.mouseClick(dialog.sheet, LEFT)
    assert shown.args[1] == [1, 2]


def test_an_edit_is_counted_soon(qtbot, dialog, desk, session, inspection):
    assert 3 in inspection.problems
    session.perform(lambda: editing.assign(desk, 3, {"credit": "CFP"}))
    qtbot.waitUntil(lambda: 3 not in inspection.problems)
    assert "credit_missing" not in dialog._checks


def test_an_empty_catalogue_has_no_problems(qtbot, begin: Callable[..., Session], tmp_path):
    with Desk.open(tmp_path / "empty.db", Settings()) as nothing:
        session = begin(nothing)
        inspection = Inspection(session)
        made = FindingsDialog(session, inspection)
        qtbot.addWidget(made)
        qtbot.waitUntil(lambda: made.said.text().startswith("No problems"))
        assert not made.fix.isEnabled()
        assert not made.sheet.isEnabled()
        session.close()


def test_very_many_photos_are_checked_only_when_asked(qtbot, session, monkeypatch):
    monkeypatch.setattr(inspections, "UNASKED", 1)
    inspection = Inspection(session)
    qtbot.waitUntil(lambda: inspection.waiting == 4 and not inspection.running)
    assert not inspection.found
    told = []
    session.job_started.connect(lambda job: told.append(job.title))
    monkeypatch.setattr(inspections, "SEEN", 1)
    inspection.check()
    qtbot.waitUntil(lambda: bool(inspection.found))
    assert inspection.waiting == 0
    assert told == ["Check photos"]


def test_photos_that_are_removed_and_come_back_are_counted_so(qtbot, session, desk, inspection):
    qtbot.waitUntil(lambda: 3 in inspection.problems)
    session.perform(lambda: editing.remove(desk, [3]))
    qtbot.waitUntil(lambda: 3 not in inspection.problems)
    session.perform(lambda: editing.undo(desk))
    qtbot.waitUntil(lambda: 3 in inspection.problems)
