"""The line over a group of photos: what they have in common, and how many they are."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from captioner.catalog.ordering import Grouping
from captioner.ui.look import theme
from captioner.ui.look.counted import number


def title(grouping: Grouping, key: str | bytes) -> str:
    """What the photos of this key have in common, as the window's language says it."""
    if isinstance(key, bytes):
        folder = Path(os.fsdecode(key))
        return f"{folder.name or folder}"
    if grouping is Grouping.DATE:
        return _day(key) or QCoreApplication.translate("headings", "No date")
    if grouping is Grouping.CITY:
        return key or QCoreApplication.translate("headings", "No city")
    return key or QCoreApplication.translate("headings", "No credit")


def paint(painter: QPainter, area: QRect, words: str, count: int) -> None:
    """Draw the line: the words, their number, and a thin rule to the end."""
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    line = area.adjusted(theme.UNIT, theme.UNIT, -theme.UNIT, 0)
    side = (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width() * 2 // 3)
    told = number(count)
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, shown)
    taken = metrics.horizontalAdvance(shown) + theme.UNIT
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    rest = line.adjusted(0, 0, -taken, 0) if mirrored else line.adjusted(taken, 0, 0, 0)
    painter.drawText(rest, side | Qt.AlignmentFlag.AlignVCenter, told)
    taken = QFontMetrics(font).horizontalAdvance(told) + theme.UNIT
    rest = rest.adjusted(0, 0, -taken, 0) if mirrored else rest.adjusted(taken, 0, 0, 0)
    painter.setPen(theme.colour("line"))
    painter.drawLine(rest.left(), rest.center().y(), rest.right(), rest.center().y())
    painter.restore()


def _day(key: str) -> str:
    """A day as the language writes it; a year or a month as it stands."""
    day = QDate.fromString(key, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if len(key) == 10 and day.isValid() else key
