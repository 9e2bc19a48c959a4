"""Who may be on air: a card for each avatar, and who is pictured and by what right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from studio.avatars.format import read_manifest
from studio.errors import AvatarError
from studio.ui import image, paint, theme, words
from studio.ui.controls import Button, column, label, row, rule

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from studio.avatars.format import Manifest

_CAPTION_HEIGHT = 66


@dataclass(frozen=True)
class Entry:
    """An avatar as the gallery knows it: its folder, and its manifest or why it cannot be used."""

    key: str
    folder: Path
    manifest: Manifest | None
    fault: str = ""

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.manifest.name if self.manifest else self.key


def entries(folders: Mapping[str, Path]) -> list[Entry]:
    """Read what is in these folders; one that cannot be used keeps the reason in words."""
    found = []
    for key, folder in folders.items():
        try:
            found.append(Entry(key, folder, read_manifest(folder)))
        except AvatarError as error:
            found.append(Entry(key, folder, None, str(error)))
    return found


class AvatarCard(QWidget):
    """A button in effect: Enter, the space bar or a click puts the portrait on air."""

    chosen = Signal()

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.on = False
        self.word = ""
        self._thumbnail = QPixmap(str(entry.folder / "thumbnail.jpg"))
        self._over = False
        self.setMinimumHeight(120)
        self.setEnabled(entry.manifest is not None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(entry.fault or f"Put {entry.name} on air\n{self.meta}\n{self.consent}")
        self.mark(on=False, word="")

    @property
    def meta(self) -> str:
        """What stands under the name: family, look-ahead, licence."""
        manifest = self.entry.manifest
        if manifest is None:
            return "cannot be used"
        licence = manifest.licence.removesuffix("-1.0").removesuffix("-4.0")
        family = manifest.family[:1].upper() + manifest.family[1:]
        return f"{family} · {words.look_ahead(manifest)} · {licence}"

    @property
    def consent(self) -> str:
        """Who is pictured, and by what right."""
        person = self.entry.manifest.person if self.entry.manifest is not None else None
        return f"Pictured: {person.pictured}. Consent: {person.consent}." if person is not None else ""

    def mark(self, *, on: bool, word: str) -> None:
        """Show that this is the one on air, and say it in ``word``."""
        self.on, self.word = on, word
        self.setAccessibleName(f"Avatar {self.entry.name}, {self.meta}" + (f", {word.lower()}" if on else ""))
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Keep the thumbnail at 16 to 9."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the thumbnail and the two lines under it."""
        return int((min(width, 240) - 8) * 9 / 16) + _CAPTION_HEIGHT

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the gallery's usual width."""
        return QSize(168, self.heightForWidth(168))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put it on air."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Put it on air."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw thumbnail, name and what one should know."""
        painter, k = paint.begin(self), theme.colours()
        painter.setBrush(QColor(k.accent_wash if self.on else k.hover if self.underMouse() else k.surface))
        painter.setPen(QPen(QColor(k.accent), 1.5) if self.on else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        thumb = QRectF(4, 4, self.width() - 8, self.height() - _CAPTION_HEIGHT)
        path = QPainterPath()
        path.addRoundedRect(thumb, 4, 4)
        painter.save()
        painter.setClipPath(path)
        if self._thumbnail.isNull():
            painter.fillRect(thumb, QColor(k.graph))
            paint.text(painter, thumb, "no picture", k.faint, align=paint.CENTRE)
        else:
            painter.drawPixmap(thumb, self._thumbnail, self._middle(thumb))
        painter.restore()
        line = QRectF(10, thumb.bottom() + 4, self.width() - 20, 18)
        word_room = paint.width(painter, self.word, weight=600) + 8 if self.word else 0.0
        name = painter.fontMetrics().elidedText(self.entry.name, Qt.TextElideMode.ElideRight,
                                                int(line.width() - word_room))
        paint.text(painter, line, name, k.text, px=theme.BODY, weight=600)
        paint.text(painter, line, self.word, k.accent, weight=600, align=paint.RIGHT)
        fault = self.entry.manifest is None
        tone, below = k.warn if fault else k.muted, line.translated(0, 18)
        painter.setFont(image.font(theme.CAPTION))
        model, _, licence = self.meta.rpartition(" · ")
        for said, box in ((model, below), (licence, below.translated(0, 16).adjusted(0, 0, -20, 0))):
            fitting = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(box.width()))
            paint.text(painter, box, fitting, tone)
        icon = image.pixmap("warning" if fault else "shield", tone, 15)
        painter.drawPixmap(QPointF(self.width() - 25, line.top() + 36), icon)
        paint.focus_ring(painter, self, 6)
        painter.end()

    def _middle(self, box: QRectF) -> QRectF:
        """Give the middle of the thumbnail, in the box's shape."""
        size = self._thumbnail.size()
        width = min(size.height() * box.width() / box.height(), size.width())
        height = width * box.height() / box.width()
        return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)

    def enterEvent(self, event: object) -> None:  # noqa: ARG002, N802
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002, N802
        """Show that it is left alone."""
        self.update()


class About(QFrame):
    """Who is pictured, and by what right."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "title")
        self._values = {name: label("") for name in ("Model", "Look-ahead", "Picture", "Licence", "Author")}
        self._pictured = label("", "caption", wrap=True)
        lines = [row(label(name, "caption"), None, value, gap=4) for name, value in self._values.items()]
        self.setLayout(column(rule(), 4, self._title, *lines, self._pictured, gap=6, margins=(12, 0, 12, 8)))

    def show_manifest(self, manifest: Manifest) -> None:
        """Describe this avatar."""
        self._title.setText(f"About {manifest.name}")
        picture = manifest.picture
        said = {
            "Model": manifest.family,
            "Look-ahead": words.look_ahead(manifest),
            "Picture": f"{picture.width} \N{MULTIPLICATION SIGN} {picture.height}",
            "Licence": manifest.licence,
            "Author": manifest.author,
        }
        for name, value in said.items():
            shown = self._values[name]
            shown.setText(shown.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, 110))
            shown.setToolTip(value)
        self._pictured.setText(f"Pictured: {manifest.person.pictured}")
        self.setToolTip(f"Consent: {manifest.person.consent}")


class AvatarGallery(QWidget):
    """All avatars, one of them on air."""

    picked = Signal(object)
    """An `Entry` that the person wants on air."""
    import_asked = Signal()

    def __init__(self, found: list[Entry]) -> None:
        super().__init__()
        self.cards: list[AvatarCard] = []
        self.import_button = Button("Import avatar", "plus")
        self.import_button.setObjectName("drop")
        self.import_button.setAccessibleName("Import an avatar")
        self.import_button.setToolTip("Choose an avatar file, or drop one anywhere (Ctrl+I)")
        self.import_button.clicked.connect(self.import_asked)
        box = QWidget()
        self._list = column(self.import_button, None, gap=8, margins=(8, 4, 8, 4))
        box.setLayout(self._list)
        for entry in found:
            self.add(entry)
        scroll = QScrollArea()
        scroll.setWidget(box)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.about = About()
        lay = column(scroll, self.about, gap=0)
        lay.setStretch(0, 1)
        self.setLayout(lay)
        self.setMinimumWidth(176)

    def add(self, entry: Entry) -> None:
        """Show one more avatar, in the place of the one in the same folder if there is one."""
        known = next((card for card in self.cards if card.entry.folder == entry.folder), None)
        card = AvatarCard(entry)
        card.chosen.connect(lambda: self.picked.emit(entry))
        place = self.cards.index(known) if known is not None else len(self.cards)
        if known is not None:
            self.cards.remove(known)
            known.hide()
            known.deleteLater()
        self.cards.insert(place, card)
        self._list.insertWidget(place, card)
        previous = self.cards[place - 1] if place else None
        if previous is not None:
            QWidget.setTabOrder(previous, card)
        QWidget.setTabOrder(card, self.import_button)

    def mark(self, folder: Path, word: str) -> None:
        """Show which avatar is on air; ``word`` says how ("On air", "Selected", "Loading")."""
        for card in self.cards:
            on = card.entry.folder == folder
            if card.on is not on or (on and card.word != word):
                card.mark(on=on, word=word if on else "")
            if on and card.entry.manifest is not None:
                self.about.show_manifest(card.entry.manifest)

    def neighbour(self, folder: Path, step: int) -> Entry | None:
        """Give the usable avatar ``step`` places after the one in ``folder``, or None if there is no other."""
        usable = [card.entry for card in self.cards if card.entry.manifest is not None]
        places = [number for number, entry in enumerate(usable) if entry.folder == folder]
        if len(usable) < 2:
            return None
        return usable[((places[0] if places else -1) + step) % len(usable)]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show who is pictured where there is room."""
        cards = len(self.cards) * (self.cards[0].height() + 8) if self.cards else 0
        self.about.setVisible(self.height() > cards + self.import_button.height() + self.about.sizeHint().height() + 24)
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one card's width."""
        return QSize(184, 400)
