from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from captioner.domain.findings import Finding, Severity
from captioner.domain.iptc import FIELDS
from captioner.ui.editor.batch_choice import Action
from captioner.ui.editor.field_row import FieldRow


@pytest.fixture
def credit(qtbot):
    row = FieldRow(FIELDS["credit"])
    qtbot.addWidget(row)
    row.show()
    return row


def test_bytes_are_counted_not_characters(credit):
    credit.show_value("视觉中国视觉中国视觉中", "")
    assert credit.counter.text() == "▲ 33/32 bytes"
    assert credit.counter.property("role") == "warning-small"
    assert "XMP keeps it whole" in credit.counter.toolTip()


def test_within_the_limit_the_counter_is_quiet(credit):
    credit.show_value("CFP", "")
    assert not credit.counter.isVisible()
    credit.show_value("x" * 30, "")
    assert credit.counter.isVisible()
    assert credit.counter.property("role") == "label"


def test_findings_are_said_by_sign_and_words(credit):
    credit.show_findings([Finding("c", Severity.ERROR, 1, "credit", "Credit is empty.")])
    assert credit.findings.text == "✕ Error: Credit is empty."
    (line,) = credit.findings.lines
    assert line.words.property("role") == "error"
    assert line.fix is None
    credit.show_findings(
        [Finding("c", Severity.NOTE, 1, "credit", "Look."), Finding("c", Severity.WARNING, 1, "", "Odd.")]
    )
    assert credit.findings.text == "▲ Warning: Odd.\n◦ Note: Look."
    credit.show_findings([])
    assert not credit.findings.isVisible()


def test_a_finding_says_why_it_matters_when_asked_and_offers_its_repair(qtbot, credit):
    credit.show_findings([Finding("agency_unknown", Severity.WARNING, 1, "credit", "“Retuers” is misspelt.", fix=True)])
    (line,) = credit.findings.lines
    assert line.reason.isHidden()
    assert credit.explain()
    assert line.reason.isVisible()
    assert "misspelt credit" in line.reason.text()
    assert not credit.explain()
    with qtbot.waitSignal(credit.fix_wanted, check_params_cb=lambda finding: finding.check == "agency_unknown"):
        qtbot.mouseClick(line.fix, Qt.MouseButton.LeftButton)


def test_a_keyword_s_limit_is_for_each(qtbot):
    row = FieldRow(FIELDS["keywords"])
    qtbot.addWidget(row)
    row.show_value(("x" * 40, "y" * 40), ())
    assert "▲" not in row.counter.text()


def test_what_only_a_batch_needs_is_made_when_it_is_asked_for(qtbot):
    row = FieldRow(FIELDS["city"])
    qtbot.addWidget(row)
    before = len(row.findChildren(QWidget))
    row.leave_batch()
    row.offer("")
    assert row.action is Action.KEEP
    assert len(row.findChildren(QWidget)) == before
    grown = []
    row.grown.connect(grown.append)
    row.ask_replacement(True)
    assert grown == [row.replacement]


def test_a_field_with_nothing_to_say_is_label_and_input(qtbot):
    row = FieldRow(FIELDS["city"])
    qtbot.addWidget(row)
    row.show_value("Lima", "Lima")
    row.show_findings(())
    row.show_remark("")
    assert [label.text() for label in row.findChildren(QLabel)] == ["City"]


def test_what_is_said_late_stands_in_its_order(qtbot):
    row = FieldRow(FIELDS["date_created"])
    qtbot.addWidget(row)
    row.show()
    row.choice.show()
    row.show_remark("restored")
    row.input.enter("2024-02-30")
    row.refresh()
    row.ask_replacement(True)
    row.offer("2024-02-29")
    qtbot.waitUntil(lambda: row.offered.y() > row.note.y() > row.replacement.y() > row.input.y() > row.remark.y())
    assert row.label.x() < row.remark.x() < row.choice.x()
