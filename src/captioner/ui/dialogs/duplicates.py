"""What repeats, to be judged group by group: the pictures beside one another, what differs, and a key for each choice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from captioner.domain.changes import Changes
from captioner.domain.edits import Order, Verb
from captioner.ui.dialogs.choice import Choice
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.dialogs.group_list import KINDS, GroupList, GroupModel
from captioner.ui.dialogs.group_view import GroupView
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, number
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.jobs import Job
    from captioner.operations.duplicates import Group
    from captioner.progress import Work

LIST_WIDTH = 264
MOST_JUDGED = 100
"""Photos of a group that can be judged at once: every two of them are remembered."""


class DuplicatesDialog(Dialog):
    """Looks for repetitions on a worker, and lets an editor judge them. What was settled, here or elsewhere, leaves the list; undo
    brings it back. Signal: `open_requested(ids)` to see a group in the contact sheet.
    """

    open_requested = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("What repeats"), parent)
        self.resize(1200, 720)
        self._found: list[Group] = []
        self._left: list[list[Group]] = []
        self._of_photo: dict[int, list[int]] = {}
        self._touched: set[int] = set()
        self._unchecked: set[int] = set()
        self.looking = True
        self._asked = 0
        self._return_to: Group | None = None
        self._steps: list[tuple[int, Group]] = []
        self.model = GroupModel(session, self)
        self.list = GroupList(self.model)
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Kind of repetition"))
        self.kind.currentIndexChanged.connect(lambda _: self._list_again())
        self.view = GroupView(session)
        self.view.beside.use_requested.connect(self._use)
        self._build()
        self._add_keys()
        session.changed.connect(self._changed)
        session.job_ended.connect(self._ended)
        self.look()

    def look(self) -> None:
        """Look again, on a worker; near captions, which take longest, are added to what is listed. The progress line can cancel."""
        from captioner.operations.duplicates import find_groups

        self.say(self.tr("Looking for what repeats…"))
        self._give_up()
        self.looking = True
        self._run(find_groups(self.session.desk, near=False), self._look_near)

    def _look_near(self, found: list[Group]) -> None:
        """Show what was found at once, and go on looking."""
        from captioner.operations.duplicates import with_near_groups

        stopped = self._looking is not None and self._looking.cancelled
        if found:
            self._show(found)
        if stopped:
            self._stop()
        else:
            self._run(with_near_groups(self.session.desk, found), self._show_all)

    def _show_all(self, found: list[Group]) -> None:
        self.looking = False
        self._show(found)

    def _failed(self, error: BaseException) -> None:
        self.looking = False
        self._say_error(error)

    def _ended(self, job: Job) -> None:
        if job is self._looking and job.cancelled:
            self._stop()

    def _stop(self) -> None:
        """Say that the search was stopped: what it found so far is listed."""
        self.looking = False
        self.say(self.tr("The search was stopped; what was found until then is listed."))

    def _run(self, work: Work[list[Group]], done: Callable[[list[Group]], None]) -> None:
        told, failed = self.while_open(done), self.while_open(self._failed)
        self._looking = self.session.run(self.tr("Look for what repeats"), work, told, failed)
        self.progress.follow(self._looking)

    def group(self) -> Group | None:
        """The group that is shown."""
        row = self.list.currentIndex().row()
        return self.model.groups[row] if 0 <= row < len(self.model.groups) else None

    # Building

    def _build(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.kind)
        left.addWidget(self.list, 1)
        self.kind.setFixedWidth(LIST_WIDTH)
        halves = QHBoxLayout()
        halves.setSpacing(2 * theme.UNIT)
        halves.addLayout(left)
        halves.addWidget(self.view, 1)
        self.body.addLayout(halves, 1)
        self.undo = self.button(self.tr("Undo  Ctrl+Z"), "quiet", lead=True)
        self.undo.clicked.connect(self._undo)
        self.empty_alt = self.button(self.tr("Empty the alt text  Del"))
        self.empty_alt.clicked.connect(self._empty_alt)
        self.keep = self.button("")
        self.keep.setToolTip(self.tr("They are no duplicates of each other; this is remembered"))
        self.keep.clicked.connect(self._keep)
        self.open_in_editor = self.button(self.tr("Open in editor  E"))
        self.open_in_editor.clicked.connect(self._open)
        self.button(self.tr("Close")).clicked.connect(self.reject)
        for part in (self.view, self.kind, self.list, self.keep, self.empty_alt, self.open_in_editor):
            part.hide()
        self.undo.setEnabled(False)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "K": self.keep.click,
            "E": self.open_in_editor.click,
            "Del": self.empty_alt.click,
            "Ctrl+Z": self.undo.click,
            "F": self.view.beside.toggle_zoom,
            "N": lambda: self._go(1),
            "P": lambda: self._go(-1),
            ",": self.view.earlier.click,
            ".": self.view.later.click,
        }
        for place, side in enumerate(self.view.beside.sides, 1):
            keys[str(place)] = side.use.click
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        self.list.setToolTip(self.tr("N and P: the next group and the one before"))

    # The list

    def _show(self, groups: list[Group]) -> None:
        before = dict(zip(self._found, self._left, strict=True))
        self._found = groups
        self._left = [before.get(group, [group]) for group in groups]
        of_photo = defaultdict(list)
        for place, group in enumerate(groups):
            for id in group.photos:
                of_photo[id].append(place)
        self._of_photo = dict(of_photo)
        self._list_again()
        self._check_again(self._touched)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, changes: Changes) -> None:
        touched = changes.photos | changes.added | changes.removed
        self._touched |= touched
        self._check_again(touched)

    def _check_again(self, photos: Collection[int]) -> None:
        """Look at the groups of these photos again, on a worker: what is settled goes, what was undone comes back."""
        from captioner.operations.standing import standing

        self._unchecked |= set(photos)
        places = sorted({place for id in self._unchecked for place in self._of_photo.get(id, ())})
        if not places:
            return
        self._asked += 1
        asked, desk, found = self._asked, self.session.desk, self._found

        def checked(left: list[list[Group]]) -> None:
            if asked == self._asked:
                self._unchecked.clear()
                for place, groups in zip(places, left, strict=True):
                    self._left[place] = groups
                self._list_again()

        self.ask(lambda: [standing(desk, found[place]) for place in places], checked)

    def _list_again(self) -> None:
        """List the groups that stand, of the kind that is chosen, and stay at the one that is shown, or at its place."""
        every = [group for groups in self._left for group in groups]
        self._count_kinds(every)
        wanted = self.kind.currentData()
        listed = [group for group in every if not wanted or group.kind == wanted]
        row = max(self.list.currentIndex().row(), 0)
        for group in (self.group(), self._return_to):
            if group in listed:
                row = listed.index(group)
        self._return_to = None
        self.model.show(listed)
        if not every and self.looking:
            self.say(self.tr("Looking for what repeats…"))
        elif self._left and not every:
            self.say(self.tr("All that repeats has been looked at."))
        elif not every:
            self.say(self.tr("Nothing repeats: every caption and every picture is there once."))
        else:
            groups = counted(len(listed), "group")
            says = self.tr("{groups}; nearly the same captions are still looked for.") if self.looking else ""
            self.say((says or self.tr("{groups}, the worst kind first.")).format(groups=groups))
        for part in (self.kind, self.list, self.view, self.open_in_editor):
            part.setVisible(bool(every))
        self._check_undo()
        if listed:
            self.list.setCurrentIndex(self.model.index(min(row, len(listed) - 1)))
        else:
            self.keep.hide()
            self.empty_alt.hide()

    def _count_kinds(self, every: list[Group]) -> None:
        chosen = self.kind.currentData() or ""
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self.tr("Everything: {count}").format(count=number(len(every))), "")
        for kind, title in ((kind, told(title)) for kind, title in KINDS.items()):
            if count := sum(group.kind == kind for group in every):
                self.kind.addItem(f"{title}: {number(count)}", kind)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.kind.blockSignals(False)

    def _go(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if 0 <= row < len(self.model.groups):
            self.list.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        photos = self.session.desk.catalog.photos(self.model.groups[index.row()].photos)
        count = len(photos)
        self.keep.setVisible(count > 1)
        self.empty_alt.setVisible(count == 1)
        self.keep.setText(self.tr("Keep both  K") if count == 2 else self.tr("Keep all {n}  K").format(n=number(count)))
        self.view.show_group(photos)

    # Choices

    def _keep(self) -> None:
        from captioner.operations.duplicates import not_duplicates

        group, desk = self.group(), self.session.desk
        if group is None or len(group.photos) < 2:
            return
        if len(group.photos) > MOST_JUDGED:
            self.say(self.tr("These are too many to be judged at once: open them in the editor."), "warning")
            return
        self._perform(lambda: not_duplicates(desk, group.photos), group)

    def _use(self, place: int) -> None:
        """Give the caption at this place to the other photos shown."""
        from captioner.operations import editing

        group, shown, desk = self.group(), self.view.shown(), self.session.desk
        if group and place < len(shown):
            text = shown[place].current.caption
            ids = [photo.id for photo in shown if photo.current.caption != text]
            orders = [Order(Verb.SET, "caption", text)]
            self._perform(lambda: editing.edit(desk, ids, orders, "Copy caption"), group)

    def _empty_alt(self) -> None:
        from captioner.operations import editing

        group, desk = self.group(), self.session.desk
        if group:
            orders = [Order(Verb.CLEAR, "alt_text")]
            self._perform(lambda: editing.edit(desk, group.photos, orders, "Empty alt text"), group)

    def _perform(self, act: Callable[[], Changes], group: Group) -> None:
        if self.session.perform(act):
            self._steps.append((self.session.desk.catalog.undo_step or 0, group))
            self._check_undo()

    def _undo(self) -> None:
        """Take back the last choice made here, and show its group again."""
        from captioner.operations import editing

        if self._steps:
            step, group = self._steps.pop()
            self._return_to = group
            self.session.perform(lambda: editing.undo_steps(self.session.desk, [step]))
            self._check_undo()

    def _check_undo(self) -> None:
        step = self._steps[-1][0] if self._steps else None
        self.undo.setEnabled(step is not None and step == self.session.desk.catalog.undo_step)

    def _open(self) -> None:
        if group := self.group():
            self.open_requested.emit(list(group.photos))
            self.accept()
