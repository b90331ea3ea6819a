from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from tests.ui.conftest import photo

from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import State, Trouble
from captioner.ui.look import state_marks, theme
from captioner.ui.photos import tile

PLAIN = tile.TileLook(None, "", selected=False, current=False, focused=False, among_others=False)


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, "light")


def painted(one, look=PLAIN) -> QImage:
    size = tile.TileSize.of(200, QPainter().font())
    image = QImage(size.width, size.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    tile.paint(painter, QRect(0, 0, size.width, size.height), size, one, look)
    painter.end()
    return image


def ink(image: QImage, area: QRect) -> list[int]:
    """The columns of the area in which something dark is painted."""
    return [
        x
        for x in range(area.left(), area.right())
        if any(image.pixelColor(x, y).lightness() < 110 for y in range(area.top(), area.bottom()))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cairo", False),
        ("القاهرة", True),
        ("2023 القاهرة", True),
        ("  “שלום”", True),
        ("暴雨", False),
        ("", False),
        ("2023", False),
    ],
)
def test_the_first_letter_with_a_direction_decides(text, expected):
    assert tile.is_right_to_left(text) is expected


def test_arabic_captions_stand_at_the_right_and_latin_ones_at_the_left():
    size = tile.TileSize.of(200, QPainter().font())
    top = tile.MARGIN + size.mat + 6 + size.small + 2
    line = QRect(0, top, size.width, size.line)
    latin, arabic = ink(painted(photo(1, "Cairo")), line), ink(painted(photo(1, "القاهرة")), line)
    assert latin[0] < 20
    assert latin[-1] < size.width // 2
    assert arabic[-1] > size.width - 20
    assert arabic[0] > size.width // 2


def test_the_caption_takes_two_lines_and_ends_with_an_ellipsis(qapp):
    font = qapp.font().toString()
    assert tile.first_lines("Short", 180, font) == ("Short",)
    lines = tile.first_lines("People walk past the flooded quay. " * 10, 180, font)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    chinese = tile.first_lines("暴雨过后市民在外滩积水中行走" * 5, 180, font)
    assert len(chinese) == 2
    assert chinese[-1].endswith("…")


def test_lines_and_tabs_of_a_caption_are_spaces_on_a_tile(qapp):
    assert tile.first_lines("One\n\ttwo", 400, qapp.font().toString()) == ("One two",)


def test_a_selected_tile_has_a_ring_of_the_accent():
    accent = QColor(theme.colours().accent)
    plain = painted(photo(1))
    ringed = painted(photo(1), tile.TileLook(None, "", True, True, True, False))
    middle = plain.width() // 2
    assert plain.pixelColor(middle, 4) == QColor("white")
    assert any(ringed.pixelColor(middle, y) == accent for y in range(3, 6))


def test_the_picture_lies_whole_on_its_mat():
    red = QPixmap(60, 100)
    red.fill(QColor("red"))
    image = painted(photo(1), tile.TileLook(red, "", False, False, False, False))
    shown = sum(image.pixelColor(x, y) == QColor("red") for x in range(image.width()) for y in range(image.height()))
    assert shown == 60 * 100


def test_every_state_has_a_mark_of_its_own_shape():
    shapes = set()
    for state in State:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(QColor("transparent"))
        painter = QPainter(image)
        state_marks.paint(painter, image.rect().toRectF(), state)
        painter.end()
        shapes.add(bytes(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24)))
        assert state in state_marks.GLYPHS
        assert not state_marks.icon(state).isNull()
    assert len(shapes) == len(State)


def test_the_state_of_the_photo_is_at_the_corner():
    calm, conflict = painted(photo(1)), painted(photo(1, trouble=Trouble.CONFLICT))
    corner = QRect(calm.width() - 40, 8, 40, 30)
    assert calm.copy(corner) != conflict.copy(corner)


def marked(**says: str):
    return photo(1).replace(current=PhotoMetadata(caption="People walk past the quay.", **says))


def test_stars_label_and_pick_are_told_in_words():
    assert ", unchanged, picked, 3 stars, Red label. " in tile.in_words(
        marked(rating="3", label="Red", pick="1").replace(embedded=marked(rating="3", label="Red", pick="1").current),
        0,
        1,
    )
    assert ", 1 star. " in tile.in_words(marked(rating="1"), 0, 1)


@pytest.mark.parametrize("says", [{"rating": "1"}, {"label": "Red"}, {"pick": "1"}, {"label": "Urgent"}])
def test_each_mark_is_seen_in_the_corner_of_its_picture(says):
    corner = QRect(tile.MARGIN, tile.MARGIN + 80, 60, 60)
    assert painted(marked(**says)).copy(corner) != painted(marked()).copy(corner)
    assert painted(marked(rating="0", pick="0")).copy(corner) == painted(marked()).copy(corner)
