"""One field of the form: its label above, its input, its bytes, and what there is to say about it below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from captioner.domain.fields import Field
from captioner.domain.findings import Finding, Severity
from captioner.domain.values import Value
from captioner.ui import theme
from captioner.ui.editor.batch_choice import BatchChoice
from captioner.ui.editor.inputs import INPUTS, DateInput, Input
from captioner.ui.editor.text import byte_length, said
from captioner.ui.look import set_role

ALWAYS_COUNTED = ("caption",)
"""Fields whose bytes are always shown; others show them from three quarters of their limit on."""

OFFERED = 48
"""Characters shown of a text that is offered; the rest is in its tool tip."""


class FieldRow(QWidget):
    """Label, input, byte counter and notes of one field.

    Signals: `typed(name)`, `left(name)`, `taken_back(name)` when the editor wants the text that was offered.

    The counter turns amber over IIM's limit and says by how much; nothing is cut, since XMP has no limit.
    """

    typed = Signal(str)
    left = Signal(str)
    taken_back = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None, entry: Input | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.input: Input = entry or INPUTS[field.kind](field)
        self.label = QLabel(field.label)
        self.counter = QLabel()
        self.changed_mark = QLabel("●")
        self.note = QLabel()
        self.remark = QLabel()
        self.choice = BatchChoice(field)
        self.replacement = QLineEdit()
        self.offered = QPushButton(self.tr("Put back"))
        self._offer = ""
        self._findings: tuple[Finding, ...] = ()
        self._build()
        self.input.typed.connect(self._typed)
        self.input.left.connect(self._left)

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
        self._findings = tuple(findings)
        self.refresh()

    def show_remark(self, remark: str) -> None:
        """Say this beside the label, "" for nothing."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def rest(self) -> None:
        """Take the focus: the input, or where it is locked the choice of what to do with it."""
        (self.input if self.input.isEnabled() else self.choice).setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Take the focus as asked by key or pointer; a locked input opens its choice."""
        self.rest()
        if self.choice.hasFocus():
            self.choice.showPopup()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the locked input comes here: it asks for what is to be done."""
        choosable = self.choice.isVisible() and self.choice.isEnabled()
        if choosable and not self.input.isEnabled() and self.input.geometry().contains(event.position().toPoint()):
            self.go()
        else:
            super().mousePressEvent(event)

    def offer(self, text: str) -> None:
        """Offer a text that was typed here before the value became another one, "" for none."""
        shown = text if len(text) <= OFFERED else f"{text[: OFFERED - 1]}…"
        self._offer = self.tr("↶ Typed before this value came: “{text}”").format(text=shown) if text else ""
        self.offered.setToolTip(text)
        self.offered.setAccessibleDescription(text)
        self.offered.setVisible(bool(text))
        self.refresh()

    def refresh(self) -> None:
        """Bring counter and notes up to date with what stands in the input."""
        self._count()
        problem = self.input.problem()
        lines = [f"✕ {problem}"] if problem else []
        lines += [f"{'◦' if f.severity is Severity.NOTE else '▲'} {f.message}" for f in self._findings]
        lines += [self._offer] if self._offer else []
        if not lines and isinstance(self.input, DateInput):
            lines += [day] if (day := self.input.weekday()) else []
        self.note.setText("\n".join(lines))
        self.note.setVisible(bool(lines))
        set_role(self.note, "error" if problem else "warning" if self._warns() else "label")

    def _warns(self) -> bool:
        return any(finding.severity is not Severity.NOTE for finding in self._findings)

    def _would_be(self, value: Value) -> bool:
        return not self.input.problem() and self.input.value() == value

    def _build(self) -> None:
        field = self.field
        limit = self.tr("At most {bytes} bytes in IIM.").format(bytes=field.max_bytes) if field.max_bytes else ""
        self.input.setAccessibleName(field.label)
        self.input.setAccessibleDescription(" ".join([self.tr("IPTC {xmp}.").format(xmp=field.xmp), limit]).strip())
        proxy = self.input.focusProxy()
        if proxy:
            proxy.setAccessibleName(field.label)
            proxy.setAccessibleDescription(self.input.accessibleDescription())
        self.label.setBuddy(self.input)
        self.label.setToolTip(field.xmp)
        set_role(self.label, "label")
        set_role(self.counter, "label")
        set_role(self.remark, "label")
        self.remark.hide()
        self.replacement.setPlaceholderText(self.tr("Replace by"))
        self.replacement.setAccessibleName(self.tr("Replacement in {field}").format(field=field.label))
        self.replacement.hide()
        self.offered.setProperty("role", "quiet")
        self.offered.setAccessibleName(self.tr("Put back what was typed in {field}").format(field=field.label))
        self.offered.clicked.connect(lambda: self.taken_back.emit(self.field.name))
        self.offered.hide()
        set_role(self.changed_mark, "saved-mark")
        self.changed_mark.hide()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        above = QHBoxLayout()
        above.setSpacing(theme.UNIT // 2)
        above.addWidget(self.label)
        above.addWidget(self.changed_mark)
        above.addStretch(1)
        above.addWidget(self.remark)
        above.addWidget(self.counter)
        above.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(above)
        column.addWidget(self.input)
        column.addWidget(self.replacement)
        column.addWidget(self.note)
        column.addWidget(self.offered, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def _typed(self) -> None:
        self.refresh()
        self.typed.emit(self.field.name)

    def _left(self) -> None:
        self.refresh()
        self.left.emit(self.field.name)

    def _mark_changed(self, value: Value, embedded: Value) -> None:
        self.changed_mark.setVisible(value != embedded)
        text = self.tr("Saved in the catalogue, not yet in the file. The file says: {value}")
        self.changed_mark.setToolTip(text.format(value=said(embedded) or self.tr("nothing")))
        self.changed_mark.setAccessibleName(self.changed_mark.toolTip())

    def _count(self) -> None:
        limit, used = self.field.max_bytes, byte_length(self.input.entered())
        over = bool(limit) and used > limit
        text = self.tr("{used}/{limit} bytes").format(used=used, limit=limit)
        self.counter.setText(f"▲ {text}" if over else text)
        self.counter.setToolTip(self.tr("Too long for IIM, which will be cut; XMP keeps it whole.") if over else "")
        spoken = self.field.name in ALWAYS_COUNTED or used * 4 > limit * 3
        self.counter.setVisible(bool(limit) and spoken and self.input.isEnabled())
        set_role(self.counter, "warning-small" if over else "label")
