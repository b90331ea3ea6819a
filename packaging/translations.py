"""Bring the texts of the window into resources/i18n: what is new is listed as unfinished, what is finished stays, what is gone goes.

    python packaging/translations.py        (exit status 1 where a text waits for its translation)

One file a language, in the form of Qt's Linguist. A text is known by its English words alone, wherever in the window it stands.
"""

from __future__ import annotations

import ast
import calendar
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "src" / "captioner"
FOLDER = ROOT / "resources" / "i18n"

FORMS = {"zh_CN": 1, "ar": 6}
"""The languages there are, and how many forms each has for counted nouns, in the order of Linguist."""

WINDOW, COUNTED, SENTENCES = "window", "counted", "sentences"
TRANSLATING = ("tr", "_tr", "translate")

TELLING = (
    "captions/codes.py", "captions/replacing.py", "catalog/migrations.py", "catalog/search.py", "catalog/writer.py", "checks/[!s_]*.py", "checks/same_caption.py",
    "checks/standards_disagree.py", "domain/typed.py", "domain/values.py", "exporting/exporter.py", "exporting/placing.py", "importing/stages.py",
    "metadata/decoding.py", "metadata/editing.py", "metadata/formats/gif.py", "metadata/formats/heif.py", "metadata/formats/jpeg.py",
    "metadata/formats/jpeg_edit.py", "metadata/formats/png.py", "metadata/formats/psd.py", "metadata/formats/sidecar.py",
    "metadata/formats/sidecar_places.py", "metadata/formats/tiff.py", "metadata/formats/webp.py", "metadata/mapping.py", "metadata/opening.py",
    "metadata/policy.py", "metadata/reading.py", "metadata/signing.py", "metadata/standards/exif.py", "metadata/standards/exif_edit.py",
    "metadata/standards/iim.py", "metadata/standards/iim_edit.py", "metadata/standards/photoshop.py", "metadata/standards/xmp.py",
    "metadata/standards/xmp_edit.py", "metadata/writing.py", "operations/checking.py", "operations/handing_out.py", "operations/importing.py", "operations/rereading.py",
    "operations/spelling.py", "operations/surveying.py", "operations/unwriting.py", "operations/writing.py", "thumbnails/opening.py",
)  # fmt: skip
"""Files of other rooms whose sentences the window shows; what stands deeper is for the log of a technician and stays English."""

BUILT = (
    "The caption ends with {1} twice.",
    "Credit holds {1} twice.",
    "Edit {1}",
    "Undo {1}",
    "Redo {1}",
    "Country code {1} is no code of ISO 3166-1. {2} is {3}.",
)
"""Sentences that are put together out of parts, as they read in the end; {1} is what is filled in."""


def main() -> int:
    """Bring every language up to date; the exit status."""
    waiting = 0
    for language in FORMS:
        unfinished = renew(FOLDER / f"captioner_{language}.ts", language)
        for text in unfinished:
            print(f"{language}: {text!r}")
        waiting += len(unfinished)
    print(f"{waiting} texts wait for their translation." if waiting else "Every text is translated.")
    return 1 if waiting else 0


def renew(file: Path, language: str) -> list[str]:
    """Write the file anew with every text of the program; those without a translation, which are marked as unfinished."""
    known = finished(file) if file.exists() else {}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    unfinished = []
    for name, texts in contexts().items():
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in texts:
            numerus = {"numerus": "yes"} if name == COUNTED else {}
            message = ElementTree.SubElement(context, "message", numerus)
            ElementTree.SubElement(message, "source").text = text
            translation = ElementTree.SubElement(message, "translation")
            words = known.get((name == COUNTED, text), [])
            if not words:
                translation.set("type", "unfinished")
                unfinished.append(text)
            if name == COUNTED:
                for form in words or [""] * FORMS[language]:
                    ElementTree.SubElement(translation, "numerusform").text = form
            else:
                translation.text = "".join(words)
    ElementTree.indent(root, " ")
    said = ElementTree.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{said}\n', encoding="utf-8")
    return unfinished


def finished(file: Path) -> dict[tuple[bool, str], list[str]]:
    """The translations that a file holds, by whether the text is counted, and the text: one, or its forms."""
    known = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        known[bool(message.get("numerus")), message.findtext("source", "")] = forms
    return known


def contexts() -> dict[str, list[str]]:
    """Every text that can be seen in the window, sorted, by context; none is in two."""
    window = {*called(), *map(str, held())}
    sentences = {
        *BUILT,
        *failures(),
        *(text for pattern in TELLING for file in CODE.glob(pattern) for text in told_in(file)),
    }
    return {WINDOW: sorted(window), COUNTED: sorted(set(counted_nouns())), SENTENCES: sorted(sentences - window)}


def called() -> Iterator[str]:
    """The texts that the window's code translates where they stand."""
    for call in calls(TRANSLATING):
        yield from alternatives(call.args[1 if name_of(call) == "translate" and len(call.args) > 1 else 0])


def counted_nouns() -> Iterator[str]:
    """The nouns that the window counts: "{n} photos"."""
    for call in calls(("counted",)):
        words = [part.value for part in call.args[1:] if isinstance(part, ast.Constant)]
        if words:
            yield f"{{n}} {words[1] if len(words) > 1 else f'{words[0]}s'}"


def calls(names: Iterable[str]) -> Iterator[ast.Call]:
    """The calls of functions or methods of these names in the window's code."""
    for file in sorted((*(CODE / "ui").rglob("*.py"), CODE / "app.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and name_of(node) in names:
                yield node


def name_of(call: ast.Call) -> str:
    """What the called function or method is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def alternatives(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be, as far as they stand in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from alternatives(node.body)
        yield from alternatives(node.orelse)


def held() -> Iterator[str]:
    """The texts that are kept in data and translated where they are shown."""
    from captioner.captions.templates import templates
    from captioner.checks import CHECKS
    from captioner.domain.iptc import FIELDS
    from captioner.domain.marks import LABELS
    from captioner.domain.photo import State
    from captioner.exporting.presets import presets
    from captioner.operations.stories import Reason
    from captioner.settings import Settings
    from captioner.ui.actions.keys_sheet import ELSEWHERE
    from captioner.ui.actions.rows import ROWS, Menu
    from captioner.ui.dialogs.credentials import ACTIONS
    from captioner.ui.dialogs.findings import PLURALS
    from captioner.ui.dialogs.group_list import KINDS
    from captioner.ui.editor.batch_choice import Action
    from captioner.ui.editor.caption_box import CaptionBox
    from captioner.ui.editor.field_sets import field_sets
    from captioner.ui.finding_lines import WORDS
    from captioner.ui.photos.filters import FILTERS, MARKED
    from captioner.ui.photos.sources import SOURCES, folder_source
    from captioner.ui.photos.table import COLUMNS

    for row in ROWS:
        yield from filter(None, (row.text, row.says, row.under))
    yield from (*Menu, *State, *Action, *Reason, *WORDS.values(), *PLURALS.values(), *KINDS.values(), *ACTIONS.values())
    yield from (text for _, text in (*FILTERS, *MARKED))
    yield from LABELS
    yield from (column.title for column in COLUMNS.values())
    yield from (text for title, keys in ELSEWHERE for text in (title, *(part for pair in keys for part in pair)))
    yield from ("contact sheet", CaptionBox.example)
    for source in (*SOURCES, folder_source(Path("folder"))):
        yield from filter(None, (source.title, source.nothing) if source in SOURCES else (source.nothing,))
    for field in FIELDS.values():
        yield from (field.label, field.label.removesuffix(" created"), field.group.value)
    for preference in Settings.__dataclass_fields__.values():
        if preference.metadata["shown"]:
            yield from (
                preference.metadata["title"],
                preference.metadata["says"],
                *preference.metadata["words"].values(),
            )
    yield from ("As they are", "None", "Usual")
    yield from (each.title for each in field_sets())
    for preset in presets():
        yield from filter(None, (preset.title, preset.note))
        yield from (each.replace("_", " ") for each in preset.remove if each != "gps")
    for template in templates():
        yield from filter(None, (template.title, template.note))
    for check in CHECKS.values():
        yield from (check.TITLE, check.WHY)
    yield from STEPS
    yield from PARTS
    yield from DIFFERENCES


STEPS = (
    "Accept", "Apply story", "Copy caption", "Edit", "Empty alt text", "Import", "Import again", "Not a duplicate", "Paste metadata", "Re-read",
    "Resolve conflict", "Restore", "Settle copies", "Use caption", "Write to file", "Checking", "Comparing",
)  # fmt: skip
"""What the journal calls steps of the desk, and what long work says of itself."""

PARTS = ("Latin", "Cyrillic", "Greek", *calendar.day_name)
"""What sentences are filled with, in words."""

DIFFERENCES = ("credit", "date", "direction", "name", "number", "place", "word")
"""The kinds of difference between two captions."""


def failures() -> list[str]:
    """What the catalogue says when it can't be used; {1} is its file."""
    from captioner.catalog.failures import _SENTENCES

    return [f"{{1}} {sentence}." for _, sentence in _SENTENCES]


def told_in(file: Path) -> Iterator[str]:
    """The sentences in a file's code, with {1}, {2}, … for what is filled in; not its docstrings, patterns and SQL."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed.update(map(id, node.values))
        if isinstance(node, ast.Call) and name_of(node) in ("compile", "_told", "execute"):
            passed.update(id(part) for part in ast.walk(node))
    for node in ast.walk(tree):
        text = "" if id(node) in passed else template(node)
        words = re.findall(r"[^\W\d_]*[a-z][^\W\d_]+", re.sub(r"\{\d\}", "", text))
        if (
            any(len(word) > 2 for word in words)
            and len(words) >= (1 if "{1}" in text else 2)
            and not _CODE.search(text)
            and text.strip() not in NO_SENTENCES
        ):
            yield text.strip()


_CODE = re.compile(r"\\|\(\?|\n|\b(?:SELECT|FROM|WHERE|INSERT|PRAGMA|DESC)\b|[|^$_]|^\S+$|^[A-Z ]+$|[=?]")

NO_SENTENCES = {
    "{1} {2} twice.",
    "The caption ends with",
    "Credit holds",
    "{1} is {2}.",
    "orem ipsum",
    "to come",
    "{1} lang",
}
"""Parts of sentences that are BUILT, and words that are looked for."""


def template(node: ast.AST) -> str:
    """A text, or an f-string with its fields numbered; "" for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    count, parts = 0, []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            count += 1
            parts.append(f"{{{count}}}")
    return "".join(parts)


if __name__ == "__main__":
    sys.exit(main())
