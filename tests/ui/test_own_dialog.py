"""The window in which an avatar is made of one's own pictures: report card, consent, progress, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from studio.avatars import library
from studio.media.film import Film
from studio.media.loop import write_loop
from studio.ui.own_dialog import OwnDialog
from tests.avatars.importers.conftest import NETWORKS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

pytest.importorskip("dlib")


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnDialog]:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    made = window.casting.make_own()
    yield made
    if made in window.findChildren(OwnDialog):
        made.close()


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten dark pictures of Mara."""
    path = tmp_path_factory.mktemp("footage") / "mara.mp4"
    taken = (one.picture for one in Film(library.bundled()["mara"] / "frames.mp4").read() if one.index < 10)
    first = [next(taken) for _ in range(10)]
    write_loop(path, (np.ascontiguousarray((one[60:660, 340:940] * 0.25).astype(np.uint8)) for one in first))
    return path


def _words(dialog: OwnDialog) -> str:
    return " ".join(one.text() for one in dialog.card.findChildren(QLabel))


def test_footage_is_judged_and_becomes_the_avatar_on_air(
    window: MainWindow, dialog: OwnDialog, qtbot: QtBot, footage: Path, tmp_path: Path
) -> None:
    assert not dialog.make_button.isEnabled()
    dialog.take(footage)
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert "too dark" in _words(dialog)
    assert "2 things to look at" in dialog.says.text()
    assert dialog.name.text() == "mara"
    dialog.paint_with(generator=NETWORKS / "wav2lip.onnx")
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    assert not dialog.make_button.isEnabled(), "nobody said who is pictured"
    dialog.name.setText("Mine")
    dialog.pictured.setText("nobody")
    dialog.consent.setText("rendered")
    dialog.generated.setChecked(True)
    assert dialog.make_button.isEnabled()

    with qtbot.waitSignal(dialog.made, timeout=60_000) as told:
        dialog.make_button.click()

    folder = tmp_path / "data" / "avatars" / "mine"
    assert told.args[0].folder == folder
    assert told.args[0].manifest.person.pictured == "nobody"
    qtbot.waitUntil(lambda: window.bridge.on_air is not None and window.bridge.folder == folder)
    assert [card.entry.name for card in window.gallery.cards] == ["Tiny", "Mine"]


def test_footage_of_nobody_cannot_be_made_an_avatar(dialog: OwnDialog, qtbot: QtBot, tmp_path: Path) -> None:
    write_loop(tmp_path / "grey.mp4", (np.full((96, 128, 3), 90, np.uint8) for _ in range(3)))

    dialog.take(tmp_path / "grey.mp4")

    qtbot.waitUntil(lambda: dialog.report is not None)
    assert "No face was found" in _words(dialog)
    dialog.paint_with(generator=NETWORKS / "wav2lip.onnx")
    dialog.pictured.setText("nobody")
    dialog.consent.setText("grey")
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    assert not dialog.make_button.isEnabled()


def test_a_file_that_is_no_film_is_told_in_words(dialog: OwnDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("nothing")

    dialog.take(tmp_path / "text.mp4")

    qtbot.waitUntil(lambda: "cannot be used" in dialog.says.text())
    assert not dialog.make_button.isEnabled()


def test_what_is_begun_last_is_what_is_told(dialog: OwnDialog, qtbot: QtBot, footage: Path, tmp_path: Path) -> None:
    write_loop(tmp_path / "grey.mp4", (np.full((96, 128, 3), 90, np.uint8) for _ in range(3)))
    told = list[object]()
    dialog.work.judged.connect(told.append)
    dialog.work.failed.connect(told.append)

    # Nothing of this waits for the work before.
    dialog.take(footage)
    dialog.paint_with(generator=NETWORKS / "wav2lip.onnx")
    dialog.take(tmp_path / "grey.mp4")

    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.work.busy)
    assert "No face was found" in _words(dialog)
    assert len(told) == 1


def test_closing_calls_the_work_off_and_keeps_what_is_done(dialog: OwnDialog, qtbot: QtBot, footage: Path) -> None:
    with qtbot.waitSignal(dialog.work.progress, timeout=60_000):
        dialog.take(footage)
    work = dialog.work

    dialog.close()

    assert not work.busy
    assert list(library.captures().iterdir())
