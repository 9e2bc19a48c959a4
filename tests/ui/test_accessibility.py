"""Everything can be named, reached and read without a mouse and without colours."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

from studio.ui.dialogs.sheets import about_sheet, shortcuts_sheet
from studio.ui.drawing import paint, theme
from studio.ui.drawing.controls import Elided
from studio.ui.drawing.stylesheet import sheet
from studio.ui.preview import Preview
from studio.ui.screen_times import ScreenTimes
from studio.ui.sentences.avatars import CARD_MENU_OF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room

LEAST_HIT = 20
NOT_OURS = (QMenu, QMenuBar, QScrollBar, QTabBar)


def shown(top: QWidget) -> Iterator[QWidget]:
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and widget.window() is top and not isinstance(widget, NOT_OURS):
            yield widget


def findings(top: QWidget) -> list[str]:
    """List what is wrong with the widgets of a window, once what has just changed is laid out."""
    QApplication.sendPostedEvents()
    wrong = []
    for widget in shown(top):
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
        at = f"{type(widget).__name__} {words!r}"
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (takes_keys or isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox)) and not widget.accessibleName():
            wrong.append(f"no accessible name: {at}")
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < LEAST_HIT:
            wrong.append(f"too small to hit: {at} {widget.width()} x {widget.height()}")
        # What a card shows under the pointer, wherever a test before left that, is in the menu that its keys open.
        hovered = widget.accessibleName().startswith(CARD_MENU_OF.split("{")[0])
        if isinstance(widget, QAbstractButton) and not takes_keys and not hovered:
            wrong.append(f"not reachable by keyboard: {at}")
        if isinstance(widget, QLabel) and not isinstance(widget, Elided) and not widget.wordWrap() and widget.text():
            needed = widget.fontMetrics().horizontalAdvance(widget.text())
            if needed > widget.width() + 1:
                wrong.append(f"clipped: {at} needs {needed}, has {widget.width()}")
        if isinstance(widget, QPushButton) and widget.text() and widget.minimumSizeHint().width() > widget.width() + 1:
            wrong.append(f"clipped: {at}")
        parent = widget.parentWidget()
        scrolls = parent is not None and parent.objectName() == "qt_scrollarea_viewport"
        if parent is not None and not scrolls and widget.geometry().right() > parent.width():
            wrong.append(f"leaves its parent: {at}")
    return wrong


def watch_painted_words() -> list[str]:
    """Note from now on every word that is painted into a box without room for it."""
    cut: list[str] = []
    write = paint.text

    def watched(painter: QPainter, box: QRectF, words: str, colour: str, *, px: int = theme.CAPTION, weight: int = 400,
                align: Qt.AlignmentFlag = paint.LEFT) -> None:
        write(painter, box, words, colour, px=px, weight=weight, align=align)
        needed, high = painter.fontMetrics().horizontalAdvance(words), painter.fontMetrics().capHeight()
        if words and (needed > box.width() + 1 or high > box.height()):
            cut.append(f"cut: {words!r} needs {needed} x {high}, has {box.width():.0f} x {box.height():.0f}")

    paint.text = watched  # type: ignore[assignment]
    return cut


@pytest.mark.parametrize("size", [(640, 400), (1120, 680), (1280, 720), (1920, 1080)])
def test_no_painted_word_is_cut(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    # So that the watcher is taken away again.
    monkeypatch.setattr(paint, "text", paint.text)
    cut = watch_painted_words()
    window.resize(*size)
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.file_outputs.recording.start()
    for layout in ("Present", "Studio", "Engineer"):
        window.layouts.choose(layout)
        qtbot.wait(400)
        window.grab()
    assert cut == []


@pytest.mark.parametrize("colours", theme.THEMES)
@pytest.mark.parametrize("layout", ["Present", "Studio", "Engineer"])
def test_every_control_has_a_name_a_size_and_room_for_its_words(window: MainWindow, qtbot: QtBot, layout: str,
                                                                colours: str) -> None:
    window.looks.use_theme(colours)
    window.layouts.choose(layout)
    QApplication.processEvents()
    assert findings(window) == []
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.file_outputs.recording.start()
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0)
    window.notices.trouble("test", "Something is wrong", "This is how it is mended.", [("Mend it", lambda: None)])
    window.transport.refresh()
    QApplication.processEvents()
    assert findings(window) == []


def test_the_least_window_has_room_for_everything(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    for layout in ("Present", "Studio", "Engineer"):
        window.layouts.choose(layout)
        qtbot.waitUntil(lambda: window.preview.width() > 0)
        QApplication.processEvents()
        assert findings(window) == []
        assert (window.width(), window.height()) == (window.minimumWidth(), window.minimumHeight())


def test_the_dialogs_have_names_too(window: MainWindow) -> None:
    dialogs = [about_sheet(window), shortcuts_sheet(window, window.commands.listed)]
    for dialog in dialogs:
        dialog.show()
        assert findings(dialog) == []
        dialog.close()
    window.show_export()
    assert window.file_outputs.dialog is not None
    assert findings(window.file_outputs.dialog) == []
    window.file_outputs.dialog.close()


def test_the_first_start_has_names_too(make_window: Callable[..., MainWindow], room: Room) -> None:
    room.welcomed = False
    window = make_window()
    assert window.first_start.on
    QApplication.processEvents()
    assert findings(window) == []


def walk(window: MainWindow) -> list[QWidget]:
    """Give the widgets that the Tab key visits, in order."""
    window.activateWindow()
    window.setFocus()
    visited: list[QWidget] = []
    widget: QWidget = window
    for _ in range(200):
        widget = widget.nextInFocusChain()
        if widget is window:
            break
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            visited.append(widget)
    return visited


@pytest.mark.parametrize("layout", ["Studio", "Engineer", "Present"])
def test_the_tab_key_goes_through_the_window_as_the_eye_does(window: MainWindow, qtbot: QtBot, layout: str) -> None:
    """Regions in the order head, left, middle, right, foot; in each from the top down and from left to right."""
    window.layouts.choose(layout)
    window.session.start_microphone()
    window.file_outputs.recording.start()
    window.status.say_provider("CPU", reason=True)
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0)
    qtbot.wait(50)
    regions = [window.head, window.panels["gallery"], window.panels["outputs"], window.transport, window.panels["spectrogram"],
               window.panels["latency"], window.panels["memory"], window.status]
    visited = walk(window)
    at = []
    for widget in visited:
        region = next(number for number, one in enumerate(regions) if one is widget or one.isAncestorOf(widget))
        at.append((region, QRect(widget.mapTo(window, QPoint()), widget.size()), widget.accessibleName()))
    assert [region for region, *_ in at] == sorted(region for region, *_ in at), [name for *_, name in at]
    for (region, before, name), (next_region, after, next_name) in pairwise(at):
        if region == next_region:
            assert after.left() >= before.right() or after.top() >= before.bottom(), (name, next_name)
    reachable = {widget for widget in shown(window) if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert set(visited) == reachable
    assert len(visited) == len(reachable)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_painted_controls_have_roles_names_and_values(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    transport, card = window.transport, window.gallery.cards[0]
    assert role(card) is QAccessible.Role.Button
    assert "Tiny" in card.accessibleName()
    assert role(transport.meter) is QAccessible.Role.ProgressBar
    assert role(transport.seek) is QAccessible.Role.Slider
    assert {role(body) for body in (window.spectrogram, window.latency, window.memory)} == {QAccessible.Role.Chart}
    assert role(window.preview) is QAccessible.Role.Graphic
    window.session.start_microphone()
    qtbot.waitUntil(lambda: transport.meter.value() > -60)
    value = QAccessible.queryAccessibleInterface(transport.meter).valueInterface()
    assert value.minimumValue() == -60
    assert value.currentValue() == pytest.approx(transport.meter.level_db, abs=12)
    assert "dB" in transport.meter.accessibleDescription()
    qtbot.waitUntil(lambda: "Loudest at" in window.spectrogram.accessibleDescription())
    sought: list[float] = []
    transport.seek.sought.connect(sought.append)
    transport.seek.set_sound(None, 12.0)
    QAccessible.queryAccessibleInterface(transport.seek).valueInterface().setCurrentValue(5)
    assert sought == [5.0]


def test_a_thousand_painted_widgets_come_and_go_under_a_screen_reader(qtbot: QtBot) -> None:
    for _ in range(1000):
        body = Preview(ScreenTimes())
        assert role(body) is QAccessible.Role.Graphic
        body.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_field_of_a_form_has_its_label(window: MainWindow) -> None:
    from studio.ui.dialogs.personal_dialog import PersonalDialog

    window.show_settings()
    window.show_export()
    assert window.settings is not None
    assert window.file_outputs.dialog is not None
    own = PersonalDialog(window, [])
    for top in (*window.settings.pages.values(), window.file_outputs.dialog.form, own):
        labelled = {label.buddy() for label in top.findChildren(QLabel) if label.buddy() is not None}
        for field in top.findChildren(QWidget):
            if isinstance(field, QComboBox | QLineEdit):
                # A field with what is said of it below is labelled as a whole.
                assert field in labelled or field.parentWidget() in labelled, field.accessibleName()
                assert field.accessibleName()
    own.close()
    window.settings.close()
    window.file_outputs.dialog.close()


def test_every_command_has_a_key_of_its_own(window: MainWindow) -> None:
    commands = [action for menu in window.commands.bar.actions() for action in menu.menu().actions()
                if not action.isSeparator() and action.menu() is None]
    assert len(commands) > 30
    assert [action.text() for action in commands if action.shortcut().isEmpty() and "\t" not in action.text()] == []
    keys = [keys for _, _, keys in window.commands.listed]
    assert len(keys) == len(set(keys))


def test_no_bare_key_but_the_space_bar_does_anything(window: MainWindow) -> None:
    for command, action in window.commands.actions.items():
        sequence = action.shortcut()
        if sequence.isEmpty():
            continue
        assert sequence.count() == 1, command
        pressed = sequence[0]
        bare = pressed.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        assert not bare or pressed.key() == Qt.Key.Key_Space or Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35, command


def test_letters_and_digits_change_nothing_while_live_and_recording(window: MainWindow, qtbot: QtBot) -> None:
    def state() -> tuple[object, ...]:
        session = window.session
        return (session.running, session.paused, session.muted, session.loop, session.gain_db, session.device,
                window.file_outputs.recording.on, window.file_outputs.recording.paused, window.layouts.current,
                window.comparing.view, window.spectrogram.frozen, window.alone.how, window.bridge.host.setup.folder,
                {name: panel.isHidden() for name, panel in window.panels.items()})

    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    window.file_outputs.recording.start()
    window.activateWindow()
    window.setFocus()
    before = state()
    for key in [*range(Qt.Key.Key_A, Qt.Key.Key_Z + 1), *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)]:
        qtbot.keyClick(window, Qt.Key(key))
        assert state() == before, Qt.Key(key)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [window]


def test_the_main_job_is_done_with_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s > 0.3)
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.title.startswith("Recording saved"))
    window.transport.start.setFocus()
    qtbot.keyClick(window.transport.start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.preview.state == "RESTING")
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.layouts.current == "Engineer"
    window.gallery.cards[0].setFocus()
    assert list(window.file_outputs.recording.folder.glob("*.mp4"))


def test_a_button_with_the_keyboard_keeps_the_space_bar_for_itself(window: MainWindow, qtbot: QtBot) -> None:
    window.transport.loop.setEnabled(True)
    window.transport.loop.setFocus()
    qtbot.keyClick(window.transport.loop, Qt.Key.Key_Space)
    assert window.transport.loop.isChecked()
    assert window.session.source is None


def test_reduced_motion_leaves_out_every_fade(window: MainWindow) -> None:
    window.looks.use_motion("reduced")
    still = window.notices.success("test", "Done", "Nothing moved.")
    assert still.graphicsEffect() is None
    assert not window.isAnimated()
    window.looks.use_motion("full")
    moving = window.notices.success("test", "Done", "It faded in.")
    assert moving.graphicsEffect() is not None


def test_no_widget_names_a_colour_of_its_own(window: MainWindow) -> None:
    assert "#" in sheet(theme.LIGHT)
    assert [widget for widget in window.findChildren(QWidget) if widget.styleSheet()] == []
