from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("zh_CN", "ar")
HOLE = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> list[tuple[str, list[str], bool]]:
    """Every finished text of a language's file: the English, its translation or the forms of it, and whether it is counted."""
    found = []
    for message in ElementTree.parse(ROOT / "resources" / "i18n" / f"captioner_{language}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source", ""), forms, bool(message.get("numerus"))))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_program_is_in_the_file_and_translated(
    translations: ModuleType, language: str, tmp_path: Path
) -> None:
    file = translations.FOLDER / f"captioner_{language}.ts"
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    assert translations.renew(copy, language) == []
    assert copy.read_text(encoding="utf-8") == file.read_text(encoding="utf-8"), "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_its_text_fills_in(language: str) -> None:
    """A form for none, one or two may leave the number out, as Arabic says it with the noun alone."""
    for source, forms, counted in messages(language):
        free = 3 if counted and len(forms) > 1 else 0
        for form in forms[free:]:
            assert sorted(HOLE.findall(form)) == sorted(HOLE.findall(source)), source
        for form in forms[:free]:
            assert set(HOLE.findall(form)) <= set(HOLE.findall(source)), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_that_say_something_are_kept(language: str) -> None:
    """An ellipsis: a dialog follows. A letter to open a menu with: each menu has one of its own."""
    letters = []
    for source, forms, _ in messages(language):
        assert source.endswith("…") == forms[0].endswith("…"), source
        if source.startswith("&"):
            letters += re.findall("&(.)", forms[0])
    assert len(letters) == len(set(letters)) == 7


def test_what_is_finished_stays_and_what_is_new_waits(translations: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "captioner_ar.ts"
    waiting = translations.renew(file, "ar")
    assert "Caption" in waiting
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace(
            '<source>Caption</source>\n   <translation type="unfinished" />',
            "<source>Caption</source>\n   <translation>تعليق</translation>",
        ),
        encoding="utf-8",
    )
    assert set(waiting) - set(translations.renew(file, "ar")) == {"Caption"}
    assert translations.finished(file) == {(False, "Caption"): ["تعليق"]}


def test_a_sentence_is_known_by_what_stands_around_what_it_is_filled_with(
    translations: ModuleType, tmp_path: Path
) -> None:
    code = tmp_path / "check.py"
    code.write_text(
        '''"""A docstring is told to nobody."""
import re
WORDS = re.compile("to be or not to be")
def find(name, count):
    """Nor is this one."""
    yield f"{name} has {count:,} bytes." if count else "There is nothing at all."
    yield "SELECT id FROM photos"
    yield "one"
''',
        encoding="utf-8",
    )
    assert set(translations.told_in(code)) == {"{1} has {2} bytes.", "There is nothing at all."}
