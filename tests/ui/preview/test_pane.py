from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from tests.pictures import draw

from captioner.domain.changes import Changes
from captioner.domain.photo import Disagreement, Photo, Picture, Trouble
from captioner.metadata import Place
from captioner.metadata.policy import CLOSED
from captioner.operations.desk import Desk
from captioner.settings import Settings
from captioner.ui.preview.pane import Preview, facts, upright_size, warnings
from captioner.ui.preview.picture_view import PictureView


@pytest.fixture
def desk(tmp_path):
    """Photo 1 is a picture 1200 × 800 pixels large, photo 2 has lost its file."""
    with Desk.open(tmp_path / "desk.db", Settings()) as opened:
        path = draw(tmp_path / "a.jpg", 1, (1200, 800))
        size = Picture(format="JPEG", width=1200, height=800)
        gone = Photo(path=Path("/no/b.jpg"), trouble=Trouble.MISSING, trouble_note="The file is gone.")
        opened.catalog.add([Photo(path=path, picture=size), gone])
        yield opened


@pytest.fixture
def preview(qtbot, begin, desk):
    made = Preview(begin(desk))
    qtbot.addWidget(made)
    made.resize(420, 420)
    made.show()
    return made


def shown(preview) -> bool:
    return not preview.view._image.isNull()


def test_the_picture_its_file_and_its_state(qtbot, preview):
    preview.set_photos([1, 2])
    qtbot.waitUntil(lambda: preview.view._image.size() == QSize(1200, 800))
    assert preview.facts.name.text() == "a.jpg"
    assert preview.facts.state.text() == "unchanged"
    assert "1200 × 800 · JPEG" in preview.facts.size_line.text()
    assert "and 1 more selected" in preview.facts.size_line.text()
    assert preview.facts.warnings.isHidden()


def test_a_picture_that_is_gone_says_so(qtbot, preview):
    preview.set_photos([2])
    qtbot.waitUntil(lambda: bool(preview.view._message))
    assert not shown(preview)
    assert "The file is gone." in preview.facts.warnings.text()
    assert preview.facts.state.text() == "file missing"


def test_a_late_picture_of_the_photo_before_is_not_shown(qtbot, preview):
    preview.set_photos([1])
    preview.set_photos([2])
    qtbot.waitUntil(lambda: bool(preview.view._message))
    qtbot.wait(100)
    assert not shown(preview)


def test_no_photo_no_facts(preview):
    preview.set_photos([1])
    preview.set_photos([])
    assert preview.facts.isHidden()


def test_the_whole_picture_keeps_its_proportions(qtbot, preview):
    preview.set_photos([1])
    qtbot.waitUntil(lambda: shown(preview))
    whole = preview.view._whole()
    assert abs(whole.width() / whole.height() - 1.5) < 0.02
    assert preview.view.rect().contains(whole)


def test_zoom_is_pixel_for_pixel_and_another_photo_ends_it(qtbot, preview):
    preview.set_photos([1])
    qtbot.waitUntil(lambda: shown(preview))
    preview.toggle_zoom()
    assert preview.view.zoomed
    assert preview.view._pixels().size() == QSize(1200, 800)
    preview.set_photos([2])
    assert not preview.view.zoomed


def test_the_zoomed_picture_can_be_moved_but_not_away(qtbot):
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    view.show_image(image, QSize(1200, 800))
    view.show()
    view.toggle_zoom(QPointF(0, 0))
    assert view._pixels().contains(view.rect())
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    qtbot.mouseMove(view, view.rect().bottomRight())
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert view._pixels().contains(view.rect())
    assert view.grab().toImage().pixelColor(150, 100).red() > 200


def test_the_whole_screen_has_its_keys(qtbot, preview):
    preview.set_photos([1])
    preview.toggle_full_screen()
    full = preview._full
    qtbot.waitUntil(lambda: not full.view._image.isNull())
    with qtbot.waitSignal(preview.next_requested):
        qtbot.keyClick(full, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(preview.previous_requested):
        qtbot.keyClick(full, Qt.Key.Key_Left)
    qtbot.keyClick(full, Qt.Key.Key_F)
    assert full.view.zoomed
    with qtbot.waitSignal(full.closed):
        qtbot.keyClick(full, Qt.Key.Key_Escape)
    assert preview._full is None


def test_a_change_is_shown_at_once(preview, desk):
    preview.set_photos([1])
    photo = desk.catalog.photo(1).replace(trouble=Trouble.CONFLICT, trouble_note="Both changed it.")
    preview._session.changed.emit(desk.catalog.refresh([photo]) or Changes())
    assert preview.facts.state.text() == "conflict"


def test_a_turned_picture_is_as_high_as_it_is_seen():
    photo = Photo(path=Path("a.jpg"), picture=Picture(width=1200, height=800, orientation=6))
    assert upright_size(photo) == QSize(800, 1200)
    assert facts(photo)[0] == "800 × 1200"


def test_every_warning_is_a_sentence():
    photo = Photo(
        path=Path("a.png"),
        read_only="PNG can't be written yet.",
        signed=True,
        disagreements=(Disagreement("caption", "a", "b"),),
    )
    said = warnings(photo, Place.FILE)
    assert len(said) == 3
    assert all(sentence.endswith(".") for sentence in said)
    assert "Caption" in said[-1]
    gone = Photo(path=Path("a.png"), trouble_note="a.png: the file is gone")
    assert warnings(gone, Place.FILE) == ["The file is gone."]


def test_a_signed_photo_says_so_once():
    reason = "it is signed with Content Credentials, which any edit would break"
    photo = Photo(path=Path("a.jpg"), signed=True, read_only=reason, trouble=Trouble.FAILED, trouble_note=reason)
    assert warnings(photo, Place.FILE) == ["Signed with Content Credentials, which any change to the file would break."]


def test_a_warning_begins_with_a_capital_and_ends_with_a_stop():
    photo = Photo(path=Path("a.jpg"), trouble=Trouble.FAILED, trouble_note="the disk is full")
    assert warnings(photo, Place.FILE) == ["The disk is full."]


RAW = "it is a RAW file, which Captioner never changes"


@pytest.mark.parametrize(
    ("sidecars", "read_only", "fact", "warning"),
    [
        ("never", "", "written into the file", ""),
        ("always", "", "written into a sidecar", ""),
        ("never", RAW, "not written", f"Read-only, but Write can put it into a sidecar (.xmp) beside it: {RAW}."),
        ("refused", RAW, "written into a sidecar", f"Read-only, written into a sidecar (.xmp) beside it: {RAW}."),
        ("always", CLOSED, "not written", f"Read-only, and a sidecar has no place either: {CLOSED}."),
    ],
)
def test_before_an_edit_the_window_says_where_it_will_be_written_and_why(
    preview, desk, sidecars, read_only, fact, warning
):
    desk.settings = Settings(sidecars=sidecars)
    desk.catalog.refresh([desk.catalog.photo(1).replace(read_only=read_only)])
    preview.set_photos([1])
    assert preview.facts.size_line.text().endswith(f" · {fact}")
    assert preview.facts.warnings.text() == (f"▲ {warning}" if warning else "")
