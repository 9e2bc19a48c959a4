"""The language of the window: its sentences, its numbers, the direction it is read in, and what Qt says itself.

The sentences are constants in English, and Qt's translations (``assets/translations``) have each of them under the name of its
module and its own. `speak` puts the translations into the constants before any module that shows them is imported; from then on
nothing knows that there are languages. The engine and the command line speak English.
"""

from __future__ import annotations

import importlib
import logging
import string
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from studio.places import assets
from studio.ui import raised, sentences
from studio.ui.preferences import ENGLISH, LANGUAGES, Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import ModuleType

    from PySide6.QtGui import QGuiApplication

_LOG = logging.getLogger(__name__)
_SHOWN_BY = "studio.ui.words"
"""Imported by everything that shows sentences."""
_WRITING = {"zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese, "ja": QFontDatabase.WritingSystem.Japanese}
_FAMILIES = {
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo"),
}
"""One letter is written otherwise in Chinese and in Japanese: the system's own order of fonts may take the wrong one."""


class Sentence(str):
    """A sentence of a language that does not write 1.5: numbers that are filled in are written as it writes them."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        """Fill in as ``str.format`` does."""
        return _Numbers().vformat(self, values, named)


class _Numbers(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        said = super().format_field(value, format_spec)
        return said.replace(".", _Spoken.point) if isinstance(value, float) else str(said)


@dataclass(frozen=True)
class Counted:
    """A sentence with a number in it, which has as many forms as the language has."""

    forms: tuple[str, ...]
    """For 0 to 199: which form a language takes is decided by the last two digits, and otherwise below a hundred."""

    def of(self, number: int) -> str:
        """Give the form for a number of things, 0 or more."""
        return self.forms[number if number < 200 else 100 + number % 100]


@dataclass(frozen=True)
class Message:
    """One sentence as a translator sees it: where it stands, what it is called, and the English."""

    context: str
    name: str
    source: str
    one: str = ""
    """The form for one, where there are two."""


class _Spoken:
    language = ENGLISH
    point = "."
    qt: QTranslator | None = None


def spoken() -> str:
    """Give the language of the window, one of `LANGUAGES`."""
    return _Spoken.language


def folder() -> Path:
    """Give where the translations are."""
    return assets() / "translations"


def choose(wanted: str, system: Sequence[str]) -> str:
    """Give the language to speak: the one that was chosen, or the first that the system wants and we have, or English.

    Parameters
    ----------
    wanted
        One of `LANGUAGES`, or "system".
    system
        The system's languages as `QLocale.uiLanguages` gives them, the one it likes best first.
    """
    if wanted in LANGUAGES:
        return wanted
    for one in system:
        tongue, *rest = one.replace("_", "-").split("-")
        # Taiwan and Hong Kong read other letters than those we have.
        if tongue == "zh" and not {"TW", "HK", "MO", "Hant"}.isdisjoint(rest):
            continue
        found = next((language for language in LANGUAGES if language.split("_")[0] == tongue), None)
        if found is not None:
            return found
    return ENGLISH


def has_font(language: str) -> bool:
    """Tell whether this system has letters to write the language in; an application must be there."""
    writing = _WRITING.get(language)
    return writing is None or bool(QFontDatabase.families(writing))


def families() -> tuple[str, ...]:
    """Give the fonts to take letters from that the window's own font lacks."""
    return _FAMILIES.get(_Spoken.language, ())


def name(language: str) -> tuple[str, str]:
    """Give what a language calls itself, as its own translation says, and what English calls it."""
    own = QTranslator()
    own.load(str(folder() / f"studio_{language}.qm"))
    english = QLocale.languageToString(QLocale(language).language())
    return own.translate("settings", "English", "LANGUAGE_ITSELF") or english, english


def topics() -> list[ModuleType]:
    """Give the modules of sentences; what they advise instead of an option speaks of English sentences."""
    # Imported here: a window that speaks English needs none.
    import pkgutil

    found = [one.name for one in pkgutil.iter_modules(sentences.__path__) if one.name != "advice"]
    return [importlib.import_module(f"{sentences.__name__}.{one}") for one in sorted(found)]


def messages(folder: Path | None = None) -> Iterator[Message]:
    """Give every sentence that has words in it; those that are raised below the window are written down in ``folder``."""
    for topic in topics():
        context = topic.__name__.rpartition(".")[2]
        for constant, value in vars(topic).items():
            if constant.isupper():
                yield from (one for one in _of(context, constant, value) if _has_words(one.source))
    yield from (Message(raised.CONTEXT, name, english) for name, english in raised.sentences(folder))


def _of(context: str, constant: str, value: object) -> Iterator[Message]:
    if isinstance(value, str):
        yield Message(context, constant, value)
    elif isinstance(value, tuple) and _is_counted(value):
        yield Message(context, constant, value[1], one=value[0])
    elif isinstance(value, dict | tuple):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        yield from (Message(context, f"{constant} {key}", one) for key, one in pairs if isinstance(one, str))


def _is_counted(value: tuple[Any, ...]) -> bool:
    """Tell whether a constant is a pair of forms, for one and for more."""
    return len(value) == 2 and isinstance(value[1], str) and "{count}" in value[1]


def _has_words(sentence: str) -> bool:
    return any(letter.isalpha() for text, _, _, _ in string.Formatter().parse(sentence) for letter in text)


def speak(language: str) -> None:
    """Put the sentences of a language, one of `LANGUAGES`, into the constants; once, before what shows them is imported.

    Raises
    ------
    OSError
        The translation is not there, or is broken.
    """
    # It has made tables of English sentences.
    assert _SHOWN_BY not in sys.modules
    if language == ENGLISH:
        return
    translator = QTranslator()
    file = folder() / f"studio_{language}.qm"
    if not translator.load(str(file)):
        raise FileNotFoundError(file)
    _Spoken.language, _Spoken.point = language, QLocale(language).decimalPoint()
    QLocale.setDefault(QLocale(language))
    for topic in topics():
        context = topic.__name__.rpartition(".")[2]
        for constant, value in list(vars(topic).items()):
            if constant.isupper():
                setattr(topic, constant, _translated(translator, context, constant, value))
    raised.speak(file, _Spoken.point)


def speak_chosen(settings: Path | None = None) -> None:
    """Speak the language that is chosen in the settings, or the system's; English where its translation cannot be read.

    Parameters
    ----------
    settings
        File of what is remembered; the user's own unless given.
    """
    wanted = choose(Preferences(settings).language, QLocale.system().uiLanguages())
    try:
        speak(wanted)
    except OSError:
        _LOG.exception("the window speaks English")


def _translated(translator: QTranslator, context: str, constant: str, value: Any) -> Any:
    def said(name: str, source: object) -> object:
        if not isinstance(source, str):
            return source
        found = translator.translate(context, source, name) or source
        return Sentence(found) if _Spoken.point != "." else found

    if isinstance(value, str):
        return said(constant, value)
    if isinstance(value, tuple) and _is_counted(value):
        found = (translator.translate(context, value[1], constant, number) for number in range(200))
        return Counted(tuple(one or value[1] for one in found))
    if isinstance(value, dict):
        return {key: said(f"{constant} {key}", one) for key, one in value.items()}
    if isinstance(value, tuple):
        return tuple(said(f"{constant} {number}", one) for number, one in enumerate(value))
    return value


def dress(application: QGuiApplication) -> None:
    """Let Qt's own dialogs speak the language too, and lay the window out in the direction it is read in."""
    locale = QLocale(_Spoken.language)
    application.setLayoutDirection(locale.textDirection())
    _Spoken.qt = QTranslator()
    if _Spoken.qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(_Spoken.qt)


def number(text: str) -> str:
    """Write a number, given as Python writes it, as the language writes it: 1.5 is 1,5 in German."""
    return text.replace(".", _Spoken.point)
