"""The keys that an editor has chosen instead of Captioner's own, kept in keys.toml beside the preferences."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from captioner import settings
from captioner.ui.actions.rows import ROWS, Place, Row

_NO, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

MOVING = frozenset(
    Qt.Key[f"Key_{name}"]
    for name in ("Tab", "Backtab", "Return", "Enter", "Backspace", "Escape", "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown")
)  # fmt: skip
"""Keys that move and type in every field, and on the contact sheet."""

WRITING = frozenset(
    Qt.Key[f"Key_{name}"] for name in ("A", "C", "V", "X", "Left", "Right", "Up", "Down", "Home", "End", "Backspace", "Delete", "Insert")
)  # fmt: skip
"""Keys that text fields know together with Ctrl."""

COMPOSING = ("Ctrl+Space", "Shift+Space", "Ctrl+Shift+Space", "Ctrl+;", "Ctrl+.", "Ctrl+`")
"""Keys that switch input methods or their punctuation."""


def default_file() -> Path:
    """Where the chosen keys are kept."""
    return settings.default_file().with_name("keys.toml")


def load(file: Path | None = None) -> dict[str, str]:
    """The keys chosen, by action; "" is none. Never raises: what can't be read is as if nothing were chosen.

    Actions that this version does not know are kept, so that a newer version finds its keys again.
    """
    try:
        stored = tomllib.loads((file or default_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    table = stored.get("keys")
    return {id: key for id, key in table.items() if isinstance(key, str)} if isinstance(table, dict) else {}


def save(own: Mapping[str, str], file: Path | None = None) -> None:
    """Write the chosen keys, whole or not at all; raises OSError. A file that can't be read is kept beside as keys.toml.broken."""
    import tomli_w

    target = file or default_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and not _is_toml(target):
        target.replace(target.with_name(f"{target.name}.broken"))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".keys-")
    try:
        with os.fdopen(handle, "wb") as stream:
            tomli_w.dump({"keys": dict(own)}, stream)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)


def in_use(own: Mapping[str, str]) -> dict[str, str]:
    """The key of every action, "" where it has none: the one chosen, where it may be used and nobody chose it before, else its own.

    An action whose own key was chosen for another has none.
    """
    chosen: dict[str, str] = {}
    taken: set[str] = set()
    for row in ROWS:
        key = normal(own[row.id]) if row.id in own else None
        if key is None or (key in taken) or (key and refusal(key, row)) or (own[row.id] and not key):
            continue
        chosen[row.id] = key
        taken.add(key)
    taken.discard("")
    return {row.id: chosen.get(row.id, "" if normal(row.key) in taken else normal(row.key)) for row in ROWS}


def chosen_for(own: Mapping[str, str], id: str, key: str) -> dict[str, str]:
    """The choice, with this key given to this action and taken from whichever had it; what is Captioner's own is not noted."""
    before = in_use(own)
    made = dict(own) | {id: key}
    for other, its in before.items():
        if other != id and key and its == key:
            made[other] = ""
    return {each: its for each, its in made.items() if each not in _OWN or its != _OWN[each]}


def refusal(key: str, row: Row) -> str:
    """Why this key can't be that of this action, in a sentence; "" where it can. Its own key always can."""
    sequence = QKeySequence(key)
    if sequence.count() != 1:
        return "" if not key else _tr("That is no key Captioner knows.")
    if normal(key) == _OWN[row.id]:
        return ""
    pressed, held = _parts(sequence[0])  # type: ignore[index]
    printable = 0x20 <= pressed < 0x01000000
    if (held & _CTRL and held & _ALT) or held & Qt.KeyboardModifier.GroupSwitchModifier or pressed == Qt.Key.Key_AltGr:
        return _tr("Ctrl and Alt together are AltGr, which types letters on many keyboards.")
    if normal(key) in COMPOSING or Qt.Key.Key_Multi_key <= pressed <= Qt.Key.Key_Hangul_Special:
        return _tr("Input methods for Chinese, Japanese and Korean need this key.")
    if held & _ALT and printable:
        return _tr("Alt with a letter or a number opens a menu or accepts what the caption states.")
    if held in (_NO, _SHIFT) and pressed in MOVING:
        return _tr("This key moves between photos and fields.")
    if row.place is not Place.SHEET and held in (_NO, _SHIFT) and (printable or pressed == Qt.Key.Key_Delete):
        return _tr("Without Ctrl or Alt this key is typed; only actions of the contact sheet can have it.")
    if row.place is not Place.SHEET and held & _CTRL and pressed in WRITING:
        return _tr("Text fields need this key.")
    return ""


def normal(key: str) -> str:
    """The key as it is kept and compared: "Ctrl+Enter" of "ctrl+return"; "" of what is no key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")


def _parts(combination: QKeyCombination) -> tuple[int, Qt.KeyboardModifier]:
    return int(combination.key()), combination.keyboardModifiers()


def _is_toml(file: Path) -> bool:
    try:
        tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("own_keys", text)


_OWN = {row.id: normal(row.key) for row in ROWS}
