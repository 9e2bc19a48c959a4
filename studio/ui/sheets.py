"""Two small windows to read: the shortcuts, and what this program is. Neither stops the picture."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from studio.ui import theme, words
from studio.ui.controls import Button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout

    from studio.avatars.format import Manifest


def _sheet(parent: QWidget, title: str, body: QLayout, width: int) -> QDialog:
    made = QDialog(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setWindowTitle(title)
    done = Button("Done", kind="primary")
    done.clicked.connect(made.close)
    done.setFocus()
    made.setLayout(column(label(title, "figure"), body, row(None, done), gap=theme.L, margins=(20, 16, 20, 16)))
    made.setFixedWidth(width)
    return made


def shortcuts_sheet(parent: QWidget, listed: Sequence[tuple[str, str, str]]) -> QDialog:
    """Make the window that lists menu, command and key of every command with a key."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.L)
    grid.setVerticalSpacing(6)
    half = -(-len(listed) // 2)
    for number, (_, command, keys) in enumerate(listed):
        line, side = number % half, number // half * 3
        grid.addWidget(label(command.rstrip("…"), "muted"), line, side)
        grid.addWidget(label(keys, "value"), line, side + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(2, theme.L)
    grid.setColumnStretch(4, 1)
    return _sheet(parent, "Shortcuts", grid, 560)


def avatar_sheet(parent: QWidget, manifest: Manifest) -> QDialog:
    """Make the window that says everything an avatar says of itself."""
    picture, person = manifest.picture, manifest.person
    lines = {
        "Pictured": person.pictured,
        "Consent": f"{person.consent} ({person.date})" if person.date else person.consent,
        "Author": manifest.author,
        "Licence": manifest.licence,
        "Model": manifest.family,
        "Picture": f"{picture.width} \N{MULTIPLICATION SIGN} {picture.height}, {picture.fps} pictures/s",
        "Look-ahead": words.look_ahead(manifest),
        "Made from": manifest.source,
    }
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.L)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for line, (name, value) in enumerate((name, value) for name, value in lines.items() if value):
        grid.addWidget(label(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(value, wrap=True), line, 1)
    return _sheet(parent, manifest.name, grid, 480)


def about_sheet(parent: QWidget) -> QDialog:
    """Make the window that says what this program is."""
    try:
        number = version("viseme-studio")
    except PackageNotFoundError:
        number = "from a checkout"
    body = column(
        label("A portrait speaks with your voice, live. Sound and pictures stay on this computer.", "muted", wrap=True),
        label(f"Version {number}. MIT licence.", "muted"),
        label("Inter typeface: SIL Open Font License 1.1. Qt: LGPL 3.0.", "caption"),
        gap=6,
    )
    return _sheet(parent, "Viseme Studio", body, 420)
