"""Help > Check a file: real files, real checks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from studio.provenance.credentials import sign
from studio.provenance.installation import installation_key
from studio.ui.dialogs.file_check import FileCheck, FileChecks
from tests.provenance.clips import STATEMENT, write_clip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    source, clip = write_clip(tmp_path / "source.mp4"), tmp_path / "clip.mp4"
    clip.touch()
    sign(source, clip, clip.name, STATEMENT, installation_key())
    return clip


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[FileCheck]:
    parent = QWidget()
    qtbot.addWidget(parent)
    checks = FileChecks(parent)
    checks.show()
    assert checks.dialog is not None
    yield checks.dialog
    checks.close()


def words(dialog: FileCheck) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def test_it_says_who_signed_what(dialog: FileCheck, signed: Path, qtbot: QtBot) -> None:
    # The next step is the one that stands out: first to choose a file, then to close.
    assert (dialog.choose.property("kind"), dialog.leave.property("kind")) == ("primary", "")
    dialog.look_at(signed)
    qtbot.waitUntil(lambda: dialog.check is not None, timeout=60_000)

    assert (dialog.choose.property("kind"), dialog.leave.property("kind")) == ("", "primary")
    assert dialog.said.text() == "Unchanged, and signed by this installation."
    assert "clip.mp4 is unchanged" in dialog.verdict.text()
    assert 'Pictured: "nobody: a pattern"' in words(dialog)


def test_a_file_that_was_changed_is_told_after_one_that_was_not(dialog: FileCheck, signed: Path, qtbot: QtBot) -> None:
    dialog.look_at(signed)
    qtbot.waitUntil(lambda: dialog.check is not None and dialog.choose.isEnabled(), timeout=60_000)
    whole = bytearray(signed.read_bytes())
    whole[-50] ^= 4
    signed.write_bytes(whole)

    dialog.look_at(signed)
    qtbot.waitUntil(lambda: dialog.check is not None and not dialog.check.unchanged, timeout=60_000)

    assert dialog.said.text() == "Changed after it was signed."


def test_a_file_is_chosen_or_dropped(dialog: FileCheck, signed: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(chooser: QFileDialog) -> bool:
        chooser.selectFile(str(signed))
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose)
    dialog.choose.click()
    qtbot.waitUntil(lambda: dialog.check is not None and dialog.choose.isEnabled(), timeout=60_000)

    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(signed))])
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton,
                                Qt.KeyboardModifier.NoModifier))
    assert dialog.check is None
    qtbot.waitUntil(lambda: dialog.check is not None, timeout=60_000)


def test_a_file_that_cannot_be_read_is_one_sentence(dialog: FileCheck, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.look_at(tmp_path / "none.mp4")

    qtbot.waitUntil(lambda: "There is no file" in dialog.said.text(), timeout=60_000)
    assert dialog.check is None


SAYS = """
from studio.ui import language
language.speak("de")
from studio.provenance.mark_reading.found_mark import FoundMark
from studio.provenance.verify import Check, Proof
from studio.ui.sentences import marks as say
found = Check("a.mp4", Proof.CHANGED, signer="X", maker="Y {0} 1.5", source="digitalCapture", parts=True, comment="Hi.",
              mark=FoundMark(1.0, 0, 0.0, 0.0, 0.0))
print(*found.sentences(say.CHECKED, say.SOURCES), found.sentences()[0], sep="\\n")
"""


def test_what_was_found_is_said_in_the_language_of_the_window() -> None:
    words = [sys.executable, "-X", "utf8", "-c", SAYS]
    done = subprocess.run(words, cwd=Path(__file__).parents[2], capture_output=True, text=True, encoding="utf-8", timeout=300,
                          check=False)

    assert done.returncode == 0, done.stderr
    verdict, parts, source, mark, comment, english = done.stdout.splitlines()
    assert verdict.startswith('a.mp4 wurde verändert, nachdem ein Unterzeichner, der sich „X“ nennt, es mit "Y {0} 1.5" ')
    assert parts.startswith("Etwas, woraus es gemacht ist")
    assert source == "Die Credentials sagen, das Bild sei von einer Kamera oder einem Mikrofon aufgenommen."
    assert mark.startswith("Das unsichtbare Zeichen")
    assert comment == 'Die Metadaten sagen: "Hi." Das kann jeder schreiben oder entfernen; es beweist nichts.'
    assert english.startswith("a.mp4 was changed after it was signed by a signer who calls itself \"X\" with \"Y {0} 1.5\":")
