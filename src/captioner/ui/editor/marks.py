"""How the words are marked that speak for a field: a tint and a line for each kind of statement, the same on words and chips."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QTextCharFormat

from captioner.domain.fields import Group, Kind
from captioner.domain.iptc import FIELDS
from captioner.ui.look import theme


class Told(StrEnum):
    """What a statement tells of."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW = "how"
    """What may be done with the picture, and everything else."""


_COLOURS = {Told.WHO: "changed", Told.WHEN: "written", Told.WHERE: "accent", Told.HOW: "saved"}
_LINES: Mapping[Told, tuple[QTextCharFormat.UnderlineStyle, Qt.PenStyle]] = MappingProxyType(
    {
        Told.WHO: (QTextCharFormat.UnderlineStyle.SingleUnderline, Qt.PenStyle.SolidLine),
        Told.WHEN: (QTextCharFormat.UnderlineStyle.DashUnderline, Qt.PenStyle.DashLine),
        Told.WHERE: (QTextCharFormat.UnderlineStyle.DotLine, Qt.PenStyle.DotLine),
        Told.HOW: (QTextCharFormat.UnderlineStyle.DashDotLine, Qt.PenStyle.DashDotLine),
    }
)
QUIET, OPEN, STRONG = 0, 34, 96
"""Opacity, of 255, of the tint behind words whose field says so already, behind those of an open proposal, and while pointed at."""


def told_by(field: str) -> Told:
    """What a statement for this field tells of."""
    if FIELDS[field].kind is Kind.DATE:
        return Told.WHEN
    return {Group.CREDIT: Told.WHO, Group.PLACE: Told.WHERE}.get(FIELDS[field].group, Told.HOW)


def words(field: str, strength: int) -> QTextCharFormat:
    """How words that speak for this field are shown; what is accepted keeps its line, in the colour of quiet text."""
    told = told_by(field)
    tint = QColor(theme.colour(_COLOURS[told]))
    form = QTextCharFormat()
    form.setUnderlineStyle(_LINES[told][0])
    form.setUnderlineColor(tint if strength else theme.colour("disabled"))
    if strength:
        tint.setAlpha(strength)
        form.setBackground(tint)
    return form


def misspelt() -> QTextCharFormat:
    """How a word is shown that no dictionary knows."""
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(theme.colour("error_text"))
    return form


def line(field: str) -> QPen:
    """The line under a chip's value: that of the words it was read from."""
    told = told_by(field)
    return QPen(theme.colour(_COLOURS[told]), 1.5, _LINES[told][1])
