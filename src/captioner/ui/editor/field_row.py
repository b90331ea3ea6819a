"""One field of the form: its label above, its input, its bytes, and what there is to say about it below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from captioner.domain.fields import Field
from captioner.domain.findings import Finding
from captioner.domain.photo import Disagreement
from captioner.domain.values import Value
from captioner.ui.editor.batch_choice import Action, BatchChoice
from captioner.ui.editor.copies_line import CopiesLine
from captioner.ui.editor.inputs import INPUTS, DateInput, Input
from captioner.ui.editor.term_input import TermInput
from captioner.ui.finding_lines import FindingLines
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import number
from captioner.ui.look.roles import set_role
from captioner.ui.text import byte_length, said

ALWAYS_COUNTED = ("caption",)
"""Fields whose bytes are always shown; others show them from three quarters of their limit on."""

BELOW_INPUT = 2
"""Where in the column stands what comes below label and input: the replacement, then the note, then the rest."""

OFFERED = 48
"""Characters shown of a text that is offered; the rest is in its tool tip."""


class FieldRow(QWidget):
    """Label, input, byte counter and notes of one field.

    Signals: `typed(name)`, `left(name)`, `taken_back(name)` when the editor wants the text that was offered, `chosen(name, Action)`
    of a batch, `replaced(name)` when the replacement was typed in, `fix_wanted(Finding)`, `copy_picked(name, standard)` and
    `alike_wanted` where the file says it in several ways, `grown(QWidget)` when a control was added to those at the start.

    What most fields never show is made when it is first asked for: a form of all fields is shown sooner, and its colours change sooner.
    The counter turns amber over IIM's limit and says by how much; nothing is cut, since XMP has no limit.
    """

    typed = Signal(str)
    left = Signal(str)
    taken_back = Signal(str)
    chosen = Signal(str, object)
    replaced = Signal(str)
    fix_wanted = Signal(object)
    copy_picked = Signal(str, str)
    alike_wanted = Signal()
    grown = Signal(QWidget)

    def __init__(self, field: Field, parent: QWidget | None = None, entry: Input | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.input: Input = entry or (TermInput(field) if field.vocabulary else INPUTS[field.kind](field))
        self.label = QLabel(told(field.label))
        self._counter: QLabel | None = None
        self._changed_mark: QLabel | None = None
        self._note: QLabel | None = None
        self._remark_label: QLabel | None = None
        self._choice: BatchChoice | None = None
        self._replacement: QLineEdit | None = None
        self._offered: QPushButton | None = None
        self._offer = self._fault = ""
        self._findings: FindingLines | None = None
        self._copies: CopiesLine | None = None
        self._remark = self._aside = ""
        self._build()
        self.input.typed.connect(self._typed)
        self.input.left.connect(self._left)

    @property
    def counter(self) -> QLabel:
        """How many bytes of how many; made when it is first asked for, hidden."""
        if self._counter is None:
            self._counter = _hidden_label("label")
            self._above.insertWidget(self._above.count() - bool(self._choice), self._counter)
        return self._counter

    @property
    def changed_mark(self) -> QLabel:
        """That the file does not say it yet; made when it is first asked for, hidden."""
        if self._changed_mark is None:
            self._changed_mark = _hidden_label("saved-mark")
            self._changed_mark.setText("●")
            self._above.insertWidget(1, self._changed_mark)
        return self._changed_mark

    @property
    def remark(self) -> QLabel:
        """What is said beside the label; made when it is first asked for, hidden."""
        if self._remark_label is None:
            self._remark_label = _hidden_label("label")
            at_end = bool(self._counter) + bool(self._choice)
            self._above.insertWidget(self._above.count() - at_end, self._remark_label)
        return self._remark_label

    @property
    def note(self) -> QLabel:
        """What is wrong with what was typed, and what else there is to know of it; made when it is first asked for, hidden."""
        if self._note is None:
            self._note = _hidden_label("label")
            self._note.setWordWrap(True)
            self._note.setTextFormat(Qt.TextFormat.PlainText)
            self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            self._column.insertWidget(BELOW_INPUT + bool(self._replacement), self._note)
        return self._note

    @property
    def choice(self) -> BatchChoice:
        """What a batch does to this field; made when it is first asked for, hidden."""
        if self._choice is None:
            self._choice = BatchChoice(self.field)
            self._choice.chosen.connect(lambda action: self.chosen.emit(self.field.name, action))
            self._above.addWidget(self._choice)
            self._grow(self._choice, self.input)
        return self._choice

    @property
    def replacement(self) -> QLineEdit:
        """What is put in the place of what a batch finds; made when it is first asked for, hidden."""
        if self._replacement is None:
            self._replacement = QLineEdit()
            self._replacement.setPlaceholderText(self.tr("Replace by"))
            self._replacement.setAccessibleName(self.tr("Replacement in {field}").format(field=told(self.field.label)))
            self._replacement.hide()
            self._replacement.textEdited.connect(lambda _: self.replaced.emit(self.field.name))
            self._column.insertWidget(BELOW_INPUT, self._replacement)
            self._grow(self._replacement, self.input)
        return self._replacement

    @property
    def offered(self) -> QPushButton:
        """Puts back the text that is offered; made when it is first asked for, hidden."""
        if self._offered is None:
            self._offered = QPushButton(self.tr("Put back"))
            self._offered.setProperty("role", "quiet")
            self._offered.setAccessibleName(
                self.tr("Put back what was typed in {field}").format(field=told(self.field.label))
            )
            self._offered.clicked.connect(lambda: self.taken_back.emit(self.field.name))
            self._offered.hide()
            self._column.insertWidget(self._below_note(), self._offered, 0, Qt.AlignmentFlag.AlignLeading)
            self._grow(self._offered, self.input)
        return self._offered

    @property
    def findings(self) -> FindingLines:
        """What the checks say of this field; made when it is first asked for, hidden."""
        if self._findings is None:
            self._findings = FindingLines()
            self._findings.fix_wanted.connect(self.fix_wanted)
            self._findings.grown.connect(lambda button: self._grow(button, self.input))
            self._column.insertWidget(self._below_note(), self._findings)
        return self._findings

    @property
    def copies(self) -> CopiesLine:
        """What the file's copies of this field say, to pick one; made when it is first asked for, hidden."""
        if self._copies is None:
            self._copies = CopiesLine()
            self._copies.picked.connect(lambda standard: self.copy_picked.emit(self.field.name, standard))
            self._copies.alike_wanted.connect(self.alike_wanted)
            self._column.insertWidget(self._below_note(), self._copies)
            before: QWidget = self.input
            for button in (*self._copies.buttons.values(), self._copies.alike):
                self._grow(button, before)
                before = button
        return self._copies

    @property
    def action(self) -> Action:
        """The action of a batch that is chosen, to keep where none was asked for."""
        return self._choice.action if self._choice else Action.KEEP

    @property
    def replaced_by(self) -> str:
        """What stands in the replacement."""
        return self._replacement.text() if self._replacement else ""

    def show_replacement(self, text: str) -> None:
        """Put this into the replacement, without its signal."""
        if text != self.replaced_by:
            self.replacement.setText(text)

    def ask_replacement(self, asked: bool) -> None:
        """Show the replacement, or hide it."""
        if asked or self._replacement:
            self.replacement.setVisible(asked)

    def leave_batch(self) -> None:
        """Back to one photo: nothing of the batch is seen."""
        if self._choice:
            self._choice.choose(Action.KEEP)
            self._choice.hide()
        self.ask_replacement(False)
        self.show_replacement("")

    def show_value(self, value: Value, embedded: Value) -> None:
        """Show a value as saved, marked where the file does not say it yet."""
        self.input.show_value(value)
        self._mark_changed(value, embedded)
        self.refresh()

    def show_saved(self, value: Value, embedded: Value) -> None:
        """The value became `value` elsewhere or by saving: show it, unless somebody is typing something else."""
        if not self.input.touched or self._would_be(value):
            self.input.show_value(value)
        self._mark_changed(value, embedded)
        self.refresh()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what the checks noticed below the field, until told otherwise."""
        if findings or self._findings:
            self.findings.show_findings(findings)

    def show_copies(self, disagreement: Disagreement | None) -> None:
        """Offer the file's copies of this field, or none."""
        if disagreement or self._copies:
            self.copies.show_copies(disagreement)

    def explain(self) -> bool:
        """Say why each finding of this field matters; whether there was something to say."""
        return self._findings is not None and self._findings.explain()

    def show_remark(self, remark: str) -> None:
        """Say this beside the label, "" for nothing."""
        self._remark = remark
        self._say_beside()

    def show_aside(self, aside: str) -> None:
        """Say this beside the label and the remark, for as long as something is pointed at."""
        self._aside = aside
        self._say_beside()

    def rest(self) -> None:
        """Take the focus: the input, or where it is locked the choice of what to do with it."""
        (self.input if self.input.isEnabled() else self.choice).setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Take the focus as asked by key or pointer; a locked input opens its choice."""
        self.rest()
        if self._choice and self._choice.hasFocus():
            self._choice.showPopup()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the locked input comes here: it asks for what is to be done."""
        choosable = self._choice is not None and self._choice.isVisible() and self._choice.isEnabled()
        if choosable and not self.input.isEnabled() and self.input.geometry().contains(event.position().toPoint()):
            self.go()
        else:
            super().mousePressEvent(event)

    def offer(self, text: str) -> None:
        """Offer a text that was typed here before the value became another one, "" for none."""
        shown = text if len(text) <= OFFERED else f"{text[: OFFERED - 1]}…"
        self._offer = self.tr("↶ Typed before this value came: “{text}”").format(text=shown) if text else ""
        if text or self._offered:
            self.offered.setToolTip(text)
            self.offered.setAccessibleDescription(text)
            self.offered.setVisible(bool(text))
        self.refresh()

    def show_fault(self, fault: str) -> None:
        """Say what is wrong with what a batch is to find, "" for nothing."""
        self._fault = fault
        self.refresh()

    def refresh(self) -> None:
        """Bring counter and notes up to date with what stands in the input."""
        self._count()
        problem = self._fault or self.input.problem()
        lines = [f"✕ {problem}"] if problem else []
        lines += [self._offer] if self._offer else []
        if not lines and isinstance(self.input, DateInput):
            lines += [day] if (day := self.input.weekday()) else []
        if lines or self._note:
            self.note.setText("\n".join(lines))
            self.note.setVisible(bool(lines))
            set_role(self.note, "error" if problem else "label")

    def _say_beside(self) -> None:
        beside = " · ".join(filter(None, (self._remark, self._aside)))
        if beside or self._remark_label:
            self.remark.setText(beside)
            self.remark.setVisible(bool(beside))

    def _would_be(self, value: Value) -> bool:
        return not self.input.problem() and self.input.value() == value

    def _build(self) -> None:
        field = self.field
        limit = (
            self.tr("At most {bytes} bytes in IIM.").format(bytes=number(field.max_bytes)) if field.max_bytes else ""
        )
        self.input.setAccessibleName(told(field.label))
        self.input.setAccessibleDescription(" ".join([self.tr("IPTC {xmp}.").format(xmp=field.xmp), limit]).strip())
        proxy = self.input.focusProxy()
        if proxy:
            proxy.setAccessibleName(told(field.label))
            proxy.setAccessibleDescription(self.input.accessibleDescription())
        self.label.setBuddy(self.input)
        self.label.setToolTip(field.xmp)
        set_role(self.label, "label")
        self._above = above = QHBoxLayout()
        above.setSpacing(theme.UNIT // 2)
        above.addWidget(self.label)
        above.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(above)
        column.addWidget(self.input)
        column.addStretch(1)

    def _grow(self, control: QWidget, after: QWidget) -> None:
        """A control that came late stands in the order of Tab where it stands on the screen."""
        QWidget.setTabOrder(after, control)
        self.grown.emit(control)

    def _typed(self) -> None:
        self.refresh()
        self.typed.emit(self.field.name)

    def _left(self) -> None:
        self.refresh()
        self.left.emit(self.field.name)

    def _below_note(self) -> int:
        return BELOW_INPUT + bool(self._replacement) + bool(self._note)

    def _mark_changed(self, value: Value, embedded: Value) -> None:
        if value == embedded and not self._changed_mark:
            return
        self.changed_mark.setVisible(value != embedded)
        text = self.tr("Saved in the catalogue, not yet in the file. The file says: {value}")
        self.changed_mark.setToolTip(text.format(value=said(embedded) or self.tr("nothing")))
        self.changed_mark.setAccessibleName(self.changed_mark.toolTip())

    def _count(self) -> None:
        limit, used = self.field.max_bytes, byte_length(self.input.entered())
        over = bool(limit) and used > limit
        spoken = self.field.name in ALWAYS_COUNTED or used * 4 > limit * 3
        shown = bool(limit) and spoken and self.input.isEnabled()
        if not (shown or self._counter):
            return
        text = self.tr("{used}/{limit} bytes").format(used=number(used), limit=number(limit))
        self.counter.setText(f"▲ {text}" if over else text)
        self.counter.setToolTip(self.tr("Too long for IIM, which will be cut; XMP keeps it whole.") if over else "")
        self.counter.setVisible(shown)
        set_role(self.counter, "warning-small" if over else "label")


def _hidden_label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.hide()
    return made
