"""What has no room in a window: words of widgets, measured against the widgets, and words that are painted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QMenuBar, QScrollArea, QWidget

from studio.ui.device_picker import DevicePicker
from studio.ui.drawing.controls import Elided
from tests.ui.test_accessibility import findings, shown, watch_painted_words

_painted: list[str] = []


def cut_in(top: QWidget) -> list[str]:
    """List what is cut in a window as it is now: labels and buttons, choices, lists, and what is painted in it."""
    if not _painted:
        # From the first call on; the first thing noted is no finding.
        watching = watch_painted_words()
        watching.append("")
        globals()["_painted"] = watching
    QApplication.sendPostedEvents()
    before = len(_painted)
    top.grab()
    # What has no words and is outside is no word that is cut.
    wrong = [one for one in findings(top) if one.startswith(("clipped", "leaves")) and not one.endswith("''")]
    for area in top.findChildren(QScrollArea):
        page, room = area.widget(), area.viewport().width()
        if area.isVisible() and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff and (
            page is not None and page.width() > room
        ):
            wrong.append(f"wider than its place: {type(page).__name__} has {page.width()} of {room}")
    for widget in shown(top):
        at = f"{type(widget).__name__} "
        if isinstance(widget, QLabel) and widget.wordWrap() and not isinstance(widget, Elided) and widget.text():
            needed = widget.heightForWidth(widget.width())
            if needed > widget.height() + 1:
                wrong.append(f"cut below: {at}{widget.text()!r} needs {needed}, has {widget.height()}")
        elif isinstance(widget, QComboBox) and not isinstance(widget, DevicePicker):
            widest = max((widget.itemText(row) for row in range(widget.count())), key=len, default="")
            needed, room = widget.fontMetrics().horizontalAdvance(widest), widget.width() - 36
            if needed > room:
                wrong.append(f"clipped: {at}{widest!r} needs {needed}, has {room}")
        elif isinstance(widget, QListWidget):
            for row in range(widget.count()):
                needed, room = widget.fontMetrics().horizontalAdvance(widget.item(row).text()), widget.viewport().width() - 8
                if needed > room:
                    wrong.append(f"clipped: {at}{widget.item(row).text()!r} needs {needed}, has {room}")
    for bar in top.findChildren(QMenuBar):
        wrong += [f"no room: the menu {one.text()!r}" for one in bar.actions()
                  if bar.isVisible() and not bar.rect().contains(bar.actionGeometry(one))]
    return sorted({*wrong, *_painted[before:]})
