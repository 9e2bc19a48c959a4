"""Everything that is shown can be read in both themes: our dialogs and Qt's own, views, menus, tool tips and disabled words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QStringListModel, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QCompleter,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QTableView,
    QToolTip,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.ui.drawing import theme
from studio.ui.drawing.palette import palette
from studio.ui.looks import dress
from tests.ui.legibility import illegible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


@pytest.fixture(params=list(theme.THEMES))
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Colours]:
    before = QPalette(qapp.palette())
    dress(qapp, request.param)
    yield theme.colours()
    qapp.setPalette(before)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_every_role_of_the_palette_is_of_the_theme(colours: theme.Colours) -> None:
    made, known = palette(colours), {value.upper() for name, value in vars_of(colours).items() if name != "name"}
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in list(QPalette.ColorRole)[: QPalette.ColorRole.NColorRoles.value]:
            if role is not QPalette.ColorRole.NoRole:
                assert made.color(group, role).name().upper() in known, (group, role)


def vars_of(colours: theme.Colours) -> dict[str, str]:
    return {name: getattr(colours, name) for name in colours.__slots__}


@pytest.mark.parametrize(("ink", "ground"), [
    ("WindowText", "Window"), ("Text", "Base"), ("Text", "AlternateBase"), ("ButtonText", "Button"),
    ("PlaceholderText", "Base"), ("ToolTipText", "ToolTipBase"), ("HighlightedText", "Highlight"),
    ("Link", "Window"), ("LinkVisited", "Window"), ("BrightText", "Window"),
])
def test_every_ink_of_the_palette_is_legible_in_every_group(colours: theme.Colours, ink: str, ground: str) -> None:
    made, roles = palette(colours), QPalette.ColorRole
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        assert theme.contrast(made.color(group, roles[ink]).name(), made.color(group, roles[ground]).name()) >= 4.5, group


def test_the_judge_finds_what_cannot_be_read(qtbot: QtBot, colours: theme.Colours) -> None:
    label = QLabel("Nobody can read this")
    label.setStyleSheet("background: #F0F0F0; color: #FFFFFF")
    assert len(illegible(shown(qtbot, label))) == 1


@pytest.mark.parametrize("mode", [QFileDialog.ViewMode.Detail, QFileDialog.ViewMode.List])
@pytest.mark.parametrize("saving", [True, False])
def test_qts_own_file_dialog(
    qtbot: QtBot, colours: theme.Colours, tmp_path: Path, mode: QFileDialog.ViewMode, saving: bool
) -> None:
    for name in ("speech.wav", "another take.flac", "clip.mp4"):
        (tmp_path / name).touch()
    (tmp_path / "folder").mkdir()
    dialog = QFileDialog(None, "Open", str(tmp_path), "All files (*)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(mode)
    if saving:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    shown(qtbot, dialog)
    view = dialog.findChild(QTreeView if mode is QFileDialog.ViewMode.Detail else QListView,
                            "treeView" if mode is QFileDialog.ViewMode.Detail else "listView")
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 4)
    assert illegible(dialog) == []
    dialog.selectFile(str(tmp_path / "speech.wav"))
    assert illegible(dialog) == []


def dialogs() -> dict[str, type[QWidget]]:
    return {
        "message": lambda: QMessageBox(QMessageBox.Icon.Warning, "Title", "Something happened.",
                                       QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel),
        "colour": lambda: _own(QColorDialog()), "input": _asking, "progress": lambda: QProgressDialog("Doing", "Stop", 0, 9),
    }


def _own(dialog: QColorDialog) -> QColorDialog:
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    return dialog


def _asking() -> QInputDialog:
    dialog = QInputDialog()
    dialog.setLabelText("How many?")
    dialog.setIntValue(4)
    return dialog


@pytest.mark.parametrize("name", ["message", "colour", "input", "progress"])
def test_qts_other_dialogs(qtbot: QtBot, colours: theme.Colours, name: str) -> None:
    assert illegible(shown(qtbot, dialogs()[name]())) == []


@pytest.mark.parametrize("kind", [QListView, QTreeView, QTableView])
def test_views_with_what_is_selected_and_with_every_second_row(
    qtbot: QtBot, colours: theme.Colours, kind: type[QAbstractItemView]
) -> None:
    view = kind()
    view.setModel(QStringListModel(["first row", "second row", "third row"], view))
    view.setAlternatingRowColors(True)
    view.selectionModel().select(view.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    view.resize(300, 200)
    assert illegible(shown(qtbot, view)) == []
    view.setEnabled(False)
    assert illegible(view) == []


def test_fields_with_hints_disabled_words_menus_and_popups(qtbot: QtBot, colours: theme.Colours) -> None:
    page, hint, off, menu = QDialog(), QLineEdit(), QPushButton("Not now"), QMenu()
    hint.setPlaceholderText("As the sound file")
    field = QLineEdit("cannot be changed")
    combo, check = QComboBox(), QCheckBox("Not now either")
    combo.addItems(["first", "second"])
    for widget in (off, field, check):
        widget.setEnabled(False)
    lay = QVBoxLayout(page)
    for widget in (hint, field, off, combo, check):
        lay.addWidget(widget)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown(qtbot, page)
    page.setFocus()
    assert illegible(page) == []
    combo.showPopup()
    qtbot.waitUntil(lambda: combo.view().isVisible())
    assert illegible(combo.view().window()) == []
    combo.hidePopup()
    for words in ("Open", "Save"):
        menu.addAction(words)
    menu.addAction("Not now").setEnabled(False)
    menu.addAction("Chosen").setCheckable(True)
    menu.actions()[-1].setChecked(True)
    menu.popup(QPoint(10, 10))
    menu.setActiveAction(menu.actions()[0])
    qtbot.waitUntil(menu.isVisible)
    assert illegible(menu) == []
    menu.close()


def test_what_is_completed_and_tool_tips(qtbot: QtBot, colours: theme.Colours) -> None:
    field = QLineEdit()
    completer = QCompleter(["speech.wav", "sports.wav"], field)
    field.setCompleter(completer)
    shown(qtbot, field)
    field.setText("sp")
    completer.complete()
    qtbot.waitUntil(lambda: completer.popup().isVisible())
    assert illegible(completer.popup()) == []
    completer.popup().hide()
    QToolTip.showText(QPoint(20, 20), "What this button does", field)
    qtbot.waitUntil(lambda: bool(_tips()))
    assert illegible(_tips()[0]) == []
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not _tips())


def _tips() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel") and widget.isVisible()]


@pytest.mark.parametrize("name", list(theme.THEMES))
def test_the_window_and_every_dialog_of_ours(window: MainWindow, qtbot: QtBot, name: str) -> None:
    from studio.ui.dialogs.microphone_test import MicrophoneTest
    from studio.ui.dialogs.personal_dialog import PersonalDialog
    from studio.ui.dialogs.sheets import about_sheet, avatar_sheet, shortcuts_sheet

    window.looks.use_theme(name)
    for layout in ("Present", "Engineer", "Studio"):
        window.layouts.choose(layout)
        assert illegible(window) == []
    window.notices.trouble("test", "Something is wrong", "This is how it is mended.", [("Mend it", lambda: None)])
    assert illegible(window) == []
    window.show_settings()
    assert window.settings is not None
    for page in window.settings.pages:
        window.settings.open_page(page)
        assert illegible(window.settings) == [], page
    window.settings.close()
    window.show_export()
    assert window.file_outputs.dialog is not None
    assert illegible(window.file_outputs.dialog) == []
    window.file_outputs.dialog.close()
    assert window.bridge.host.on_air is not None
    for dialog in (about_sheet(window), shortcuts_sheet(window, window.commands.listed), MicrophoneTest(window, window.session),
                   avatar_sheet(window, window.bridge.host.on_air.manifest), PersonalDialog(window, [])):
        dialog.show()
        assert illegible(dialog) == [], dialog.windowTitle()
        dialog.close()
