"""The language of the window: chosen once, before the first widget is made."""

from __future__ import annotations

import sys
from xml.etree import ElementTree

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from captioner import resources
from captioner.ui.translations import Translations

LOCALES = {"en": "en_GB", "zh_CN": "zh_CN", "ar": "ar_AE"}
"""How each language writes dates and numbers. Arabic has European digits, as the agencies' file names, dates and byte limits have."""

_used: list[Translations] = []
"""The language in use; empty for English."""


def use(app: QApplication, language: str) -> None:
    """Show everything made from now on in "en", "zh_CN", "ar", or the "system"'s language: texts, dates, numbers, direction.

    English where the system's is none of them, or where the texts can't be read.
    """
    stop(app)
    language = language if language in LOCALES else of_system()
    if language != "en":
        try:
            made = Translations(resources.file("i18n", f"captioner_{language}.ts"), app)
        except (OSError, ElementTree.ParseError) as error:
            print(f"The texts of the window can't be read ({error}); it is in English.", file=sys.stderr)
            language = "en"
        else:
            of_qt = QTranslator(app)
            of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            app.installTranslator(of_qt)
            app.installTranslator(made)
            _used[:] = [made]
    locale = _locale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())


def _locale(language: str) -> QLocale:
    """That of the system where it is of this language; of Arabic always the one with European digits."""
    usual = QLocale(LOCALES[language])
    of_system = QLocale.system()
    return of_system if of_system.language() == usual.language() and language != "ar" else usual


def stop(app: QApplication) -> None:
    """Back to English for everything made from now on."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    _used.clear()


def of_system() -> str:
    """The first of the languages that the system's user reads, in their order of preference, which the window has; else English."""
    for wanted in _wanted():
        spoken = wanted.partition("-")[0]
        for language in LOCALES:
            if language.partition("_")[0] == spoken:
                return language
    return "en"


def _wanted() -> list[str]:
    """The tags of the languages that the system's user reads (BCP 47), the best first."""
    return QLocale.system().uiLanguages()


def told(text: str) -> str:
    """What another room says (a label, a title, a finding), in the window's language; as it is where that is not known."""
    return _used[0].told(text) if _used and text else text


def in_number(source: str, count: int) -> str:
    """The form of a counted text ("{n} photos") that goes with this number; "" where the window's language is English."""
    return _used[0].counted(source, count) if _used else ""
