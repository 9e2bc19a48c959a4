"""Two small windows to read: the shortcuts, and what this program is. Neither stops the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from studio.ui import words
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.sentences import avatars
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout

    from studio.avatars.format import Manifest


_AROUND = 190
"""Height of a sheet's title, its button and its frame, and of what a desktop has beside them."""


def _sheet(parent: QWidget, title: str, body: QLayout, width: int) -> QDialog:
    made = QDialog(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setWindowTitle(title)
    done = Button(say.DONE, kind="primary")
    done.clicked.connect(made.close)
    done.setFocus()
    made.setLayout(column(label(title, "figure"), body, row(None, done), gap=theme.L, margins=(20, 16, 20, 16)))
    made.setFixedWidth(max(width, made.sizeHint().width()))
    return made


def shortcuts_sheet(parent: QWidget, listed: Sequence[tuple[str, str, str]], *, frozen: bool = False) -> QDialog:
    """Make the window that lists menu, command and key of every command with a key, and what keys do while all is frozen.

    What they do then comes first where it is ``frozen``: not all has room on a small screen.
    """
    everything = QWidget()
    commands = column(_in_two([(command.rstrip(say.MORE), keys) for _, command, keys in listed]))
    while_frozen = column(label(say.FROZEN_TITLE, "title"), gap=theme.S)
    while_frozen.addLayout(_in_two(list(zip(say.FROZEN_DOES, say.FROZEN_KEYS, strict=True))))
    everything.setLayout(column(*((while_frozen, commands) if frozen else (commands, while_frozen)), gap=theme.L))
    area = QScrollArea()
    area.setWidget(everything)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(say.SHORTCUTS_TITLE)
    area.setMinimumWidth(everything.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
    room = parent.screen().availableGeometry().height() - _AROUND
    area.setMinimumHeight(min(everything.sizeHint().height(), room))
    return _sheet(parent, say.SHORTCUTS_TITLE, column(area), 620)


def _in_two(lines: Sequence[tuple[str, str]]) -> QGridLayout:
    """Make two columns of what each key does."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.L)
    grid.setVerticalSpacing(6)
    half = -(-len(lines) // 2)
    for number, (does, keys) in enumerate(lines):
        line, side = number % half, number // half * 3
        grid.addWidget(label(does, "muted"), line, side)
        grid.addWidget(label(keys, "value"), line, side + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(2, theme.L)
    grid.setColumnStretch(4, 1)
    return grid


def avatar_sheet(parent: QWidget, manifest: Manifest, look_ahead_ms: int | None = None) -> QDialog:
    """Make the window that says everything an avatar says of itself, and the look-ahead that is used."""
    picture, person = manifest.picture, manifest.person
    dated = avatars.DETAIL_DATED if person.date else avatars.DETAIL_UNDATED
    lines = {
        avatars.DETAIL_PICTURED: person.pictured,
        avatars.DETAIL_CONSENT: dated.format(consent=person.consent, date=person.date),
        avatars.AUTHOR: manifest.author,
        avatars.LICENCE: manifest.licence,
        avatars.MODEL: manifest.family,
        avatars.PICTURE: avatars.DETAIL_PICTURE.format(size=words.picture_size(picture.width, picture.height), fps=picture.fps),
        avatars.LOOK_AHEAD: words.look_ahead(manifest, look_ahead_ms),
        avatars.DETAIL_SOURCE: manifest.source,
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
    # Imported here: it brings all that Python has for mails.
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("viseme-studio")
    except PackageNotFoundError:
        number = say.ABOUT_CHECKOUT
    body = column(
        label(say.ABOUT_IS, "muted", wrap=True),
        label(say.ABOUT_VERSION.format(number=number), "muted"),
        label(say.ABOUT_PARTS, "caption"),
        gap=6,
    )
    return _sheet(parent, say.STUDIO, body, 420)
