"""Every sentence is there in every language, with what is filled in; numbers and forms are those of the language."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QKeySequence

from scripts import translations
from studio.ui import language, raised
from studio.ui.preferences import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
TRANSLATED = LANGUAGES[1:]
FORMS = {"de": 2, "fr": 2, "es": 2, "pt_BR": 2, "zh_CN": 1, "ja": 1}


def translated(one: str, folder: Path | None = None) -> list[tuple[str, str, list[str], str]]:
    """Give what a file holds: place and name, English, every form, and how far it is reviewed."""
    root = ET.parse((folder or language.folder()) / f"studio_{one}.ts").getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
            name = f"{context.findtext('name')}.{message.findtext('comment')}"
            found.append((name, message.findtext("source") or "", forms, said.get("type", "")))
    return found


def compiled(one: str, folder: Path) -> list[str]:
    """Give what the window would load, in the forms for one and for two."""
    translator = QTranslator()
    assert translator.load(str(folder / f"studio_{one}.qm"))
    return [translator.translate(message.context, message.source, message.name, number)
            for message in language.messages() for number in (1, 2)]


def filled(sentence: str) -> list[tuple[str, str]]:
    """Give what is filled into a sentence, and how."""
    return sorted((field, form or "") for _, field, form, _ in string.Formatter().parse(sentence) if field is not None)


@pytest.mark.parametrize("one", TRANSLATED)
def test_no_sentence_is_missing(one: str) -> None:
    there = {name: forms for name, _, forms, _ in translated(one)}

    assert set(there) == {f"{message.context}.{message.name}" for message in language.messages()}
    assert [name for name, forms in there.items() if not all(forms)] == []


@pytest.mark.parametrize("one", TRANSLATED)
def test_what_is_filled_in_is_filled_in_in_every_form(one: str) -> None:
    for name, source, forms, _ in translated(one):
        assert all(filled(form) == filled(source) for form in forms), name
        assert len(forms) in (1, FORMS[one]), name


@pytest.mark.parametrize("one", TRANSLATED)
def test_it_says_that_no_native_speaker_has_read_it(one: str) -> None:
    assert {review for _, _, _, review in translated(one)} == {"unfinished"}


@pytest.mark.parametrize("one", TRANSLATED)
def test_kinds_of_files_keep_their_endings_and_menus_their_letters(one: str) -> None:
    for name, source, forms, _ in translated(one):
        assert re.findall(r"\*[.\w]*", source) == re.findall(r"\*[.\w]*", forms[0]), name
        assert all(form.count("&") == source.count("&") for form in forms), name


KEYS = re.compile(r"\b(?:Ctrl|Shift|Alt)\+(?:(?:Ctrl|Shift|Alt)\+)*\w+")


@pytest.mark.parametrize("one", TRANSLATED)
def test_keys_are_written_as_the_menus_write_them(qapp: QApplication, one: str) -> None:
    """As Qt does: Strg+J in German."""
    native = QTranslator()
    assert native.load(QLocale(one), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qapp.installTranslator(native)
    try:
        found = [(name, key, QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText), forms)
                 for name, source, forms, _ in translated(one) for key in KEYS.findall(source)]
    finally:
        qapp.removeTranslator(native)
    assert len(found) > 10
    assert [(name, wanted) for name, _, wanted, forms in found if not all(wanted in form for form in forms)] == []


@pytest.mark.timeout(900)
def test_the_translations_are_up_to_date_with_the_sentences(tmp_path: Path) -> None:
    translations.update(tmp_path)

    for one in TRANSLATED:
        said = "run 'python scripts/translations.py', translate what it adds, and run it again"
        assert translated(one, tmp_path) == translated(one), said
        assert compiled(one, tmp_path) == compiled(one, language.folder()), said
    assert (tmp_path / raised.FILE).read_text() == (language.folder() / raised.FILE).read_text(), said
    assert len(list(language.folder().iterdir())) == 2 * len(TRANSLATED) + 1


@pytest.mark.timeout(900)
def test_a_sentence_that_is_new_is_found_as_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.ui.sentences.window.DONE", "Done, and more")
    translations.update(tmp_path)

    missing = [name for name, _, forms, _ in translated("de", tmp_path) if not all(forms)]
    assert missing == ["window.DONE"]


@pytest.mark.parametrize(("wanted", "system", "spoken"), [
    ("de", ["fr-FR"], "de"), ("en", ["de-DE"], "en"), ("system", ["de-AT", "en"], "de"), ("system", ["C"], "en"),
    ("system", [], "en"), ("system", ["pt-PT"], "pt_BR"),
    ("system", ["sv-SE", "es-MX"], "es"), ("system", ["zh-Hans-CN"], "zh_CN"),
    ("system", ["zh-Hant-TW", "ja-JP"], "ja"), ("system", ["zh-TW"], "en"), ("tlh", ["ja-JP"], "ja"),
])
def test_the_language_is_the_chosen_one_or_the_systems_first_that_is_there(wanted: str, system: list[str], spoken: str) -> None:
    assert language.choose(wanted, system) == spoken


SAYS = """
from pathlib import Path
from studio.ui import language, raised
language.speak("{language}")
from studio.ui import words
from studio.ui.drawing import paint
from studio.ui.sentences import clips, panels, sound
from studio.ui.settings import appearance
from studio.ui.transport import clock
print([sound.START, words.count(0, clips.FRAMES), words.count(1, clips.FRAMES), words.count(2, clips.FRAMES),
       words.size(1_500_000), paint.milliseconds(12.34), clock(61.5), appearance.THEMES["dark"], panels.PARTS[1]])
"""


@pytest.mark.parametrize(("one", "said"), [
    ("de", ["Start", "0 Frames", "1 Frame", "2 Frames", "1,5 MB", "12,3", "1:01,5", "Dunkel", "Vorausschau"]),
    ("fr", ["Démarrer", "0 image", "1 image", "2 images", "1,5 Mo", "12,3", "1:01,5", "Sombre", "Anticipation"]),
    ("ja", ["開始", "0 フレーム", "1 フレーム", "2 フレーム", "1.5 MB", "12.3", "1:01.5", "ダーク", "先読み"]),
    ("en", ["Start", "0 frames", "1 frame", "2 frames", "1.5 MB", "12.3", "1:01.5", "Dark", "Look-ahead"]),
])
def test_sentences_forms_and_numbers_are_those_of_the_language(one: str, said: list[str]) -> None:
    words = [sys.executable, "-X", "utf8", "-c", SAYS.format(language=one)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(said)


def test_a_language_comes_before_the_window_or_not_at_all() -> None:
    import studio.ui.words  # noqa: F401

    with pytest.raises(AssertionError):
        language.speak("de")
