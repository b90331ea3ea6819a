from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from tests.ui.conftest import photo

from captioner.catalog.ordering import Arrangement, Order
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.values import PartialDate
from captioner.ui.look import theme
from captioner.ui.photos import table
from captioner.ui.photos.table import COLUMNS, TableHeader
from captioner.ui.photos.tile import TileLook

PLAIN = TileLook(None, "", selected=False, current=False, focused=False, among_others=False)
CHOSEN = TileLook(None, "", selected=True, current=False, focused=False, among_others=False)
FOCUSED = TileLook(None, "", selected=False, current=True, focused=True, among_others=False)


@pytest.fixture
def header(qtbot, qapp) -> Iterator[TableHeader]:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    made = TableHeader(window)
    window.resize(1600, 40)
    made.resize(1600, 30)
    window.show()
    yield made
    window.close()


def painted(header, one, look=PLAIN) -> QImage:
    image = QImage(1600, table.LINE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    table.paint(painter, header, QRectF(0, 0, 1600, table.LINE), one, look)
    painter.end()
    return image


def column(header, image: QImage, name: str) -> QImage:
    number = list(COLUMNS).index(name)
    return image.copy(header.sectionViewportPosition(number), 0, header.sectionSize(number), table.LINE - 1)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("name", {"pick": "1"}),
        ("caption", {"caption": "A"}),
        ("credit", {"credit": "AP"}),
        ("city", {"city": "Oslo"}),
        ("country", {"country": "Norway"}),
        ("date_created", {"date_created": PartialDate(2024)}),
        ("rating", {"rating": "1"}),
        ("label", {"label": "Red"}),
    ],
)
def test_what_a_photo_says_stands_in_its_column_and_in_no_other(header, name, says):
    with_it = photo(1).replace(current=PhotoMetadata(**says), embedded=PhotoMetadata(**says))
    without = photo(1).replace(current=PhotoMetadata(), embedded=PhotoMetadata())
    one, other = painted(header, with_it), painted(header, without)
    assert [each for each in COLUMNS if column(header, one, each) != column(header, other, each)] == [name]


def test_what_is_selected_and_where_the_keyboard_is_can_be_seen(header):
    plain, chosen, focused = (painted(header, photo(1), look) for look in (PLAIN, CHOSEN, FOCUSED))
    assert chosen.pixelColor(2, 4) == theme.colour("selection")
    assert focused.pixelColor(1, 10) == theme.colour("accent")
    assert plain.pixelColor(1, 10) == QColor("white")


def test_a_click_on_a_column_wants_its_order(qtbot, header):
    with qtbot.waitSignal(header.sort_wanted) as wanted:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionPosition(1) + 40, 10))
    assert wanted.args == [Order.NAME]


@pytest.mark.parametrize(
    ("arrangement", "section", "way"),
    [
        (Arrangement(Order.CITY), 4, Qt.SortOrder.AscendingOrder),
        (Arrangement(Order.RATING), 7, Qt.SortOrder.DescendingOrder),
        (Arrangement(Order.RATING, reverse=True), 7, Qt.SortOrder.AscendingOrder),
    ],
)
def test_the_header_points_out_the_order(header, arrangement, section, way):
    header.show_arrangement(arrangement)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (section, way)
    header.show_arrangement(Arrangement())
    assert header.sortIndicatorSection() == -1


def test_the_columns_keep_their_shape(qtbot, header):
    with qtbot.waitSignal(header.shaped):
        header.resizeSection(2, 500)
    header.moveSection(3, 0)
    other = TableHeader(header.parentWidget())
    with qtbot.assertNotEmitted(other.shaped):
        other.take_shape(header.shape)
        other.take_shape("no shape")
    assert (other.sectionSize(2), other.visualIndex(3)) == (500, 0)
