"""Numbers and counted nouns, written one way everywhere in the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from captioner.ui.language import in_number


def number(count: int) -> str:
    """The number with its thousands set apart, as the language does: 1,200."""
    locale = QLocale()
    return f"{count:,}" if locale.language() is QLocale.Language.C else locale.toString(count)


def counted(count: int, one: str, many: str = "") -> str:
    """The number and its English noun, in the window's language: "1 photo", "1,200 photos"; `many` where the plural has no s."""
    many = many or f"{one}s"
    shown = number(count)
    return in_number(f"{{n}} {many}", count).format(n=shown) or f"{shown} {one if count == 1 else many}"


def listed(parts: Iterable[str]) -> str:
    """The parts in a row, set apart as the language does it: "Caption, City"."""
    return QCoreApplication.translate("counted", ", ").join(parts)


def in_a_line(*parts: str) -> str:
    """The parts that say something, with dots between them; each keeps its own direction in a window read from the right."""
    filled = [part for part in parts if part]
    if filled and QLocale().textDirection() is Qt.LayoutDirection.RightToLeft:
        return TO_THE_LEFT + " · ".join(f"{ISOLATED}{part}{NO_MORE}" for part in filled)
    return " · ".join(filled)


TO_THE_LEFT, ISOLATED, NO_MORE = "\u200f", "\u2068", "\u2069"
"""Marks of direction (Unicode UAX 9): a line read from the right; a part with a direction of its own, and its end."""
