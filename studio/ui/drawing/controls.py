"""Small makers: labels, buttons and rows that look alike everywhere and follow the theme when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QTextLayout
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.drawing import image, theme
from studio.ui.drawing.plain import caption, tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

_FONTS = {
    "title": (theme.TITLE, 600),
    "figure": (theme.FIGURE, 600),
    "caption": (theme.CAPTION, 400),
    "strong": (theme.BODY, 600),
    "value": (theme.BODY, 500),
}


def colour(role: str) -> str:
    """Give the colour of a role of `theme.Colours` in the theme in use."""
    return str(getattr(theme.colours(), role))


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(words: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label; ``role`` is muted, caption, warn, danger (colour) or title, figure, strong, value (type)."""
    made = QLabel(words)
    made.setProperty("role", role)
    made.setFont(image.font(*_FONTS.get(role, (theme.BODY, 400))))
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def field_label(words: str, field: QWidget) -> QLabel:
    """Make the label of a field in a form: a screen reader knows that it belongs to it, and names the field by it."""
    made = label(words, "muted")
    made.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(words)
    return made


class Elided(QLabel):
    """A label that gives way, down to ``least`` pixels: what has no room ends in an ellipsis, and the tool tip says it all."""

    def __init__(self, words: str = "", role: str = "", least: int = 24) -> None:
        super().__init__(words)
        self._least = least
        self.setProperty("role", role)
        self.setFont(image.font(*_FONTS.get(role, (theme.BODY, 400))))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with little."""
        return QSize(min(self.sizeHint().width(), self._least), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Write what there is room for."""
        painter = QStylePainter(self)
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawItemText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.palette(), True,
                             fitting, QPalette.ColorRole.WindowText)
        painter.end()


class Figure(QLabel):
    """Words that change often, right-aligned, in room of a fixed size: nothing around them is laid out anew each time.

    Parameters
    ----------
    role
        See `label`.
    spare
        Pixels of room that may be more than is needed; None keeps the most that was ever needed.
    """

    def __init__(self, role: str = "", spare: int | None = None) -> None:
        super().__init__()
        self._spare = spare
        self.setProperty("role", role)
        self.setFont(image.font(*_FONTS.get(role, (theme.BODY, 400))))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def setText(self, words: str) -> None:  # noqa: N802
        """Say something else; make room where it has none."""
        if words == self.text():
            return
        super().setText(words)
        # Not the size hint, which is at least the room that there is.
        metrics, room = self.fontMetrics(), self.maximumSize()
        needed = QSize(metrics.horizontalAdvance(words) + 1, metrics.height())
        most = room.width() if self._spare is None else needed.width() + self._spare
        if needed.height() != room.height() or not needed.width() <= room.width() <= most or not self.minimumHeight():
            self.setFixedSize(needed)


_NEW_LINE = "\N{LINE SEPARATOR}"
"""A new line for Qt's layout of text."""


class TwoLines(QLabel):
    """Words in one line, or in up to ``most`` where one is too narrow; what has no room in those ends in an ellipsis."""

    def __init__(self, words: str = "", role: str = "", most: int = 2) -> None:
        super().__init__(words)
        self._most = most
        self.setProperty("role", role)
        self.setFont(image.font(*_FONTS.get(role, (theme.BODY, 400))))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        # A label whose words do not wrap is never asked for its height.
        self.setWordWrap(True)

    def _lines(self, width: int) -> list[str]:
        lines: list[str] = []
        rest, metrics = self.text().replace("\n", _NEW_LINE), self.fontMetrics()
        while len(lines) < self._most - 1 and (_NEW_LINE in rest or metrics.horizontalAdvance(rest) > width):
            layout = QTextLayout(rest, self.font())
            layout.beginLayout()
            first = layout.createLine()
            first.setLineWidth(width)
            layout.endLayout()
            begun = first.textLength()
            lines.append(rest[:begun].rstrip())
            rest = rest[begun:].lstrip()
        return [*lines, metrics.elidedText(rest.replace(_NEW_LINE, " "), Qt.TextElideMode.ElideRight, width)]

    def use_most(self, most: int) -> None:
        """Take up to so many lines from now on."""
        if most != self._most:
            self._most = most
            self.updateGeometry()
            self.update()

    def elides(self, width: int) -> bool:
        """Tell whether words have no room in this width."""
        return self._lines(width)[-1].endswith("…") and not self.text().endswith("…")

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Ask for the lines that there are."""
        return len(self._lines(width)) * self.fontMetrics().height()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()), metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with little."""
        return QSize(min(self.sizeHint().width(), 24), self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Write what there is room for."""
        painter = QStylePainter(self)
        painter.drawItemText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self.palette(), True,
                             "\n".join(self._lines(self.width())), QPalette.ColorRole.WindowText)
        painter.end()


class IconLabel(QLabel):
    """An icon that is only looked at."""

    def __init__(self, name: str, role: str, px: int = 18) -> None:
        super().__init__()
        self.px = px
        self.setFixedSize(px, px)
        self.show_icon(name, role)

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._role = name, role
        self.setPixmap(image.pixmap(name, colour(role), self.px))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.show_icon(self._name, self._role)


class ToolButton(QToolButton):
    """A square button with an icon alone; its name is its tool tip and what a screen reader says."""

    def __init__(self, icon: str, name: str, *, side: int = theme.CONTROL_HEIGHT, glyph: int = 18, kind: str = "",
                 role: str = "muted") -> None:
        super().__init__()
        self._icon, self._role, self._glyph = icon, role, glyph
        self.setFixedSize(side, side)
        self.setIconSize(QSize(glyph, glyph))
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rename(name)
        self.show_icon(icon, role)

    def rename(self, name: str) -> None:
        """Say in other words what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def show_icon(self, icon: str, role: str = "muted") -> None:
        """Show another icon, or the same in another colour."""
        self._icon, self._role = icon, role
        self.setIcon(image.icon(icon, colour(role), self._glyph, colour("faint")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.show_icon(self._icon, self._role)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter do what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Button(QPushButton):
    """A button with words; ``kind`` is "", primary, recording, ghost or link."""

    _TINTS: ClassVar = {"primary": "on_accent", "recording": "on_danger", "ghost": "muted"}

    def __init__(self, words: str, icon: str = "", *, kind: str = "", big: bool = False) -> None:
        super().__init__(caption(words))
        self._icon, self._kind, self._tint = icon, kind, ""
        self.setProperty("kind", kind)
        self.setProperty("big", "true" if big else "false")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words)
        self.setIconSize(QSize(18, 18))
        strong = kind in ("primary", "recording")
        self.setFont(image.font(theme.TITLE if big else theme.BODY, 600 if strong or big else 500))
        self._retint()

    def become(self, words: str, icon: str, kind: str = "", tint: str = "") -> None:
        """Change what the button says and looks like, in its place; ``tint`` is the icon's own colour role."""
        if (caption(words), icon, kind, tint) == (self.text(), self._icon, self._kind, self._tint):
            return
        self._icon, self._kind, self._tint = icon, kind, tint
        self.setText(caption(words))
        self.setAccessibleName(words)
        self.setProperty("kind", kind)
        restyle(self)
        self._retint()

    def room_for(self, *texts: str) -> int:
        """Give the width in which any of these words has room, with the icon as it is."""
        self.ensurePolished()
        spare = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        # Words without an icon lack the gap between the two.
        gap = 0 if self.text() or self.icon().isNull() else 4
        return spare + gap + max(self.fontMetrics().horizontalAdvance(caption(text)) for text in texts)

    def _retint(self) -> None:
        if self._icon:
            tint = colour(self._tint or self._TINTS.get(self._kind, "text"))
            self.setIcon(image.icon(self._icon, tint, 18, colour("faint")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._retint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter do what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def rule() -> QFrame:
    """Make a hairline across its row."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


Item = QWidget | QLayout | int | None
"""What a row or column is made of: a widget, a layout, a gap in pixels, or None for spare room."""


_ANYHOW = Qt.AlignmentFlag(0)


def row(*items: Item, gap: int = theme.S, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Lay things side by side, centred in height; a wider first margin is the right one where windows are read from there."""
    made = QHBoxLayout()
    made.setSpacing(gap)
    first, top, last, bottom = margins
    made.setContentsMargins(min(first, last), top, last, bottom)
    if first > last:
        # Qt does not turn margins around, but spaces.
        made.addSpacing(first - last)
    _fill(made, items, Qt.AlignmentFlag.AlignVCenter)
    return made


def column(*items: Item, gap: int = theme.S, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Lay things one under the other."""
    made = QVBoxLayout()
    made.setSpacing(gap)
    made.setContentsMargins(*margins)
    _fill(made, items)
    return made


def _fill(made: QBoxLayout, items: Iterable[Item], align: Qt.AlignmentFlag = _ANYHOW) -> None:
    """Put them in, one after another; a widget is stretched over the layout's width unless it is aligned."""
    for item in items:
        if item is None:
            made.addStretch(1)
        elif isinstance(item, int):
            made.addSpacing(item)
        elif isinstance(item, QWidget):
            made.addWidget(item, 0, align)
        else:
            made.addLayout(item)
