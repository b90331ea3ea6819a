from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from captioner.domain.changes import Changes
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.jobs import Jobs
from captioner.settings import Settings
from captioner.ui import language
from captioner.ui.main_thread import MainThread
from captioner.ui.session import Session


def photo(id: int, caption: str = "People walk past the quay.", **more: object) -> Photo:
    says = PhotoMetadata(caption=caption, credit="CFP")
    return Photo(id=id, path=Path(f"/agency/CFP{id:03d}.jpg"), embedded=says, current=says).replace(**more)


@dataclass
class FakeCatalog:
    """As much of a catalogue as the views read; it remembers what was asked."""

    rows: dict[int, Photo]
    asked: list[list[int]] = field(default_factory=list)
    undo_action: str | None = None
    redo_action: str | None = None

    def photos(self, ids: Iterable[int]) -> list[Photo]:
        wanted = list(ids)
        self.asked.append(wanted)
        return [self.rows[id] for id in wanted if id in self.rows]

    def photo(self, id: int) -> Photo | None:
        return self.rows.get(id)


@dataclass
class FakeStore:
    """A store of small pictures that has one, in red, for every photo."""

    taken: list[Path] = field(default_factory=list)

    def get(self, path: Path, fingerprint: object) -> bytes:
        self.taken.append(path)
        return red_jpeg(512, 384)


def red_jpeg(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(buffer.data().data())


def fake_desk(count: int) -> SimpleNamespace:
    return SimpleNamespace(
        catalog=FakeCatalog({id: photo(id) for id in range(1, count + 1)}), thumbnails=FakeStore(), settings=Settings()
    )


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow machine is no busy catalogue: tests wait for a save however long it takes, unless they say otherwise."""
    monkeypatch.setattr("captioner.ui.session.PATIENCE", 20)


@pytest.fixture
def door(qapp: object) -> MainThread:
    return MainThread()


@pytest.fixture
def jobs(door: MainThread) -> Iterator[Jobs]:
    made = Jobs(door.deliver)
    yield made
    door.close()
    made.close()


@pytest.fixture
def begin(door: MainThread, jobs: Jobs) -> Iterator[Callable[..., Session]]:
    """Begin a session over a desk (or over none yet); each is closed at the end of the test."""
    begun: list[Session] = []

    def begin(desk: object = None) -> Session:
        begun.append(Session(jobs, desk))
        return begun[-1]

    yield begin
    door.close()
    for session in begun:
        session.close()


@pytest.fixture
def session(begin: Callable[..., Session]) -> Session:
    """A session over a desk of twenty photos that is in memory only."""
    return begin(fake_desk(20))


@pytest.fixture
def heard(session: Session) -> SimpleNamespace:
    """What the session told."""
    told = SimpleNamespace(changes=[], failed=[], messages=[], started=[], ended=[], stale=[])
    session.changed.connect(told.changes.append)
    session.failed.connect(told.failed.append)
    session.message.connect(told.messages.append)
    session.job_started.connect(told.started.append)
    session.job_ended.connect(told.ended.append)
    session.stale.connect(lambda: told.stale.append(True))
    return told


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Have what is made from now on in this language: `speak("ar")`; afterwards all is as it was."""
    locale, direction = QLocale(), qapp.layoutDirection()
    yield lambda name: language.use(qapp, name)
    language.stop(qapp)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


def ids(*numbers: int) -> array[int]:
    return array("q", numbers)


CHANGED = Changes(photos=frozenset({1}), fields=frozenset({"caption"}))
