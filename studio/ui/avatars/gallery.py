"""Who may be on air: a card for each avatar, and who is pictured and by what right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QScrollArea, QWidget

from studio.ui import words
from studio.ui.avatar_entries import told_apart
from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.controls import Button, ToolButton, column, label, row, rule
from studio.ui.drawing.plain import tip
from studio.ui.raised import in_window
from studio.ui.sentences import avatars as say

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent

    from studio.avatars.format import Manifest
    from studio.ui.avatar_entries import Entry

_CAPTION_HEIGHT, _LINE = 66, 18
_LEAST = 120
_ROW, _ROW_THUMB = 46, 68
"""Height of a card that is a row, and width of its thumbnail: 16 to 9 with the rim."""
_CARD_MOST = 240
"""Width up to which a card's thumbnail is whole."""
SEEN = 3
"""So many avatars are seen at least: cards become rows where there is no room for them."""
SEARCHED_FROM = 9
"""So many avatars are too many to see at once, and can be searched."""


class AvatarCard(QAbstractButton):
    """A button: Enter, the space bar or a click puts the avatar on air; a right click or the menu key opens its menu."""

    menu_asked = Signal(QPoint)
    """At this place of the screen."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.on = self.small = False
        self.word = ""
        self._thumbnail = image.thumbnail(entry.folder / "thumbnail.jpg")
        self.setMinimumHeight(_LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if entry.manifest is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more = ToolButton("more", say.CARD_MENU, side=24, glyph=16, kind="solid", role="text")
        self.more.setParent(self)
        # The card itself has the keyboard, and the menu key.
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setVisible(False)
        self.more.clicked.connect(lambda: self.menu_asked.emit(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show the avatar under this name."""
        self.entry = entry
        fault = in_window(entry.fault)
        self.setAccessibleDescription(fault or self.consent)
        self.setToolTip(tip(fault or say.CARD_TIP.format(name=entry.name, about=self.meta, consent=self.consent)))
        self.more.rename(say.CARD_MENU_OF.format(name=entry.name))
        self.mark(on=self.on, word=self.word)

    @property
    def meta(self) -> str:
        """What stands under the name: family, look-ahead, licence."""
        manifest = self.entry.manifest
        if manifest is None:
            return say.CARD_UNUSABLE
        licence = manifest.licence.removesuffix("-1.0").removesuffix("-4.0")
        family = manifest.family[:1].upper() + manifest.family[1:]
        return say.CARD_ABOUT.format(model=family, size=words.picture_size(manifest.picture.width, manifest.picture.height),
                                     licence=licence)

    @property
    def consent(self) -> str:
        """Who is pictured, and by what right."""
        person = self.entry.manifest.person if self.entry.manifest is not None else None
        return say.CARD_CONSENT.format(pictured=person.pictured, consent=person.consent) if person is not None else ""

    @property
    def searched(self) -> str:
        """What it is found by, in small letters: its name and who is pictured."""
        person = self.entry.manifest.person.pictured if self.entry.manifest is not None else ""
        return f"{self.entry.name} {person}".casefold()

    def mark(self, *, on: bool, word: str) -> None:
        """Show that this is the one on air, and say it in ``word``."""
        self.on, self.word = on, word
        self.updateGeometry()
        said = say.CARD_NAME_ON if on and word else say.CARD_NAME
        self.setAccessibleName(said.format(name=self.entry.name, about=self.meta, word=words.within(word)))
        self.update()

    def shrink(self, small: bool) -> None:
        """Be a row, with the thumbnail at its left, or a card."""
        if small is not self.small:
            self.small = small
            self.setMinimumHeight(_ROW if small else _LEAST)
            self._place_more()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Keep the thumbnail at 16 to 9."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the thumbnail and the lines under it, or of a row; a long name takes a line more."""
        if not self.small:
            return self.height_as_card(width)
        below = self._name(width)[1] and (self.word or self.entry.manifest is None)
        return _ROW + (_LINE if below else 0)

    def height_as_card(self, width: int) -> int:
        """Give the height that it has, or would have, as a card."""
        return int((min(width, _CARD_MOST) - 8) * 9 / 16) + self._caption_height(width)

    def _caption_height(self, width: int) -> int:
        return _CAPTION_HEIGHT + (_LINE if self._name(width, small=False)[1] else 0)

    def _room(self, width: int, *, small: bool) -> float:
        """Give the width of a line of words on a card or row that is so wide."""
        return width - (4 + _ROW_THUMB + 8 + 8 if small else 20)

    def _name(self, width: int, *, small: bool | None = None) -> tuple[str, str]:
        """Give the name as it stands on one line, or on two; what is too much for them the middle of the second leaves out."""
        room = self._room(width, small=self.small if small is None else small)
        return _in_two(self.entry.name, image.font(theme.BODY, 600), room)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the gallery's usual width."""
        return QSize(168, self.heightForWidth(168))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter do what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw thumbnail, name and what one should know."""
        painter, k = paint.begin(self), theme.colours()
        painter.setBrush(QColor(k.accent_wash if self.on else k.hover if self.underMouse() else k.surface))
        painter.setPen(QPen(QColor(k.accent), 1.5) if self.on else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        thumb = self._thumb
        path = QPainterPath()
        path.addRoundedRect(thumb, 4, 4)
        painter.save()
        painter.setClipPath(path)
        if self._thumbnail.isNull():
            painter.fillRect(thumb, QColor(k.graph))
            paint.text(painter, thumb, say.NO_THUMBNAIL, k.faint, align=paint.CENTRE)
        else:
            painter.drawPixmap(thumb, self._thumbnail, self._middle(thumb))
        painter.restore()
        first, rest = self._name(self.width())
        line = QRectF(10, thumb.bottom() + 4, self._room(self.width(), small=False), _LINE)
        if self.small:
            line = QRectF(thumb.right() + 8, 5, self._room(self.width(), small=True), _LINE)
        # The name comes first: the word stands beside it where both are whole, and takes the line below where they are not.
        word_width = paint.width(painter, self.word, weight=600)
        beside = not rest and paint.width(painter, first, theme.BODY, 600) + 8 + word_width <= line.width()
        paint.text(painter, line, first, k.text, px=theme.BODY, weight=600)
        if rest:
            line = line.translated(0, _LINE)
            paint.text(painter, line, rest, k.text, px=theme.BODY, weight=600)
        if beside:
            paint.text(painter, line, self.word, k.accent, weight=600, align=paint.RIGHT)
        fault = self.entry.manifest is None
        tone, below = k.warn if fault else k.muted, line.translated(0, _LINE)
        model, _, licence = self.meta.rpartition(" · ")
        lines = [(model, below), (licence, below.translated(0, 16).adjusted(0, 0, -20, 0))]
        with_icon = not (self.small and not beside and word_width > line.width() - 20)
        if self.small:
            about = self.meta.partition(" · ")[0]
            with_icon = with_icon and paint.width(painter, about) <= line.width() - 20
            lines = [(about, below)]
        if self.word and not beside:
            _write(painter, below, self.word, k.accent, theme.CAPTION, 600)
            lines = lines[1:]
        whole = below.bottom() <= self.height()
        for said, box in lines if whole else ():
            _write(painter, box, said, tone, theme.CAPTION, 400)
        if whole and with_icon:
            icon = image.pixmap("warning" if fault else "shield", tone, 15)
            painter.drawPixmap(QPointF(self.width() - 25, line.top() + (20 if self.small else 36)), icon)
        paint.focus_ring(painter, self, 6)
        painter.end()

    @property
    def _thumb(self) -> QRectF:
        if self.small:
            return QRectF(4, 4, _ROW_THUMB, _ROW - 8)
        return QRectF(4, 4, self.width() - 8, self.height() - self._caption_height(self.width()))

    def _middle(self, box: QRectF) -> QRectF:
        """Give the middle of the thumbnail, in the box's shape."""
        size = self._thumbnail.size()
        width = min(size.height() * box.width() / box.height(), size.width())
        height = width * box.height() / box.width()
        return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)

    def enterEvent(self, event: object) -> None:  # noqa: ARG002, N802
        """Show that it can be pressed, and its menu."""
        self.more.setVisible(True)
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002, N802
        """Show that it is left alone."""
        self.more.setVisible(False)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the button of the menu in its place."""
        super().resizeEvent(event)
        self._place_more()

    def _place_more(self) -> None:
        """Keep the button of the menu in the corner of the thumbnail."""
        right = (_ROW_THUMB if self.small else self.width() - 8) - self.more.width()
        self.more.move(right if self.isLeftToRight() else 8, 8)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open the menu where the pointer is, or over the card for the menu key."""
        by_mouse = event.reason() is event.Reason.Mouse
        self.menu_asked.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))


class About(QFrame):
    """Who is pictured, and by what right."""

    def __init__(self) -> None:
        super().__init__()
        self._manifest: Manifest | None = None
        self._title = label("", "title")
        self._values = {name: label("") for name in (say.MODEL, say.LOOK_AHEAD, say.PICTURE, say.LICENCE, say.AUTHOR)}
        self._pictured = label("", "caption", wrap=True)
        lines = [row(label(name, "caption"), None, value, gap=4) for name, value in self._values.items()]
        self.setLayout(column(rule(), 4, self._title, *lines, self._pictured, gap=6, margins=(12, 0, 12, 8)))

    def show_look_ahead(self, look_ahead_ms: int) -> None:
        """Say how far ahead the avatar on air hears."""
        self._values[say.LOOK_AHEAD].setText(say.LOOK_AHEAD_IS.format(value=look_ahead_ms))

    def show_manifest(self, manifest: Manifest) -> None:
        """Describe this avatar."""
        if manifest is self._manifest:
            return
        self._manifest = manifest
        self.show_look_ahead(manifest.default_profile.choice_ms)
        self._title.setText(say.ABOUT.format(name=manifest.name))
        picture = manifest.picture
        said = {
            say.MODEL: manifest.family,
            say.PICTURE: words.picture_size(picture.width, picture.height),
            say.LICENCE: manifest.licence,
            say.AUTHOR: manifest.author,
        }
        for name, value in said.items():
            shown = self._values[name]
            shown.setText(shown.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, 110))
            shown.setToolTip(tip(value))
        self._pictured.setText(say.PICTURED.format(pictured=manifest.person.pictured))
        self.setToolTip(tip(say.CONSENT.format(consent=manifest.person.consent)))


class AvatarGallery(QWidget):
    """All avatars, one of them on air."""

    picked = Signal(object)
    """An `Entry` that the person wants on air."""
    import_asked = Signal()
    menu_asked = Signal(object, QPoint)
    """Of this `Entry`, at this place of the screen."""

    def __init__(self, found: list[Entry]) -> None:
        super().__init__()
        self.cards: list[AvatarCard] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(say.SEARCH)
        self.search.setAccessibleName(say.SEARCH_NAME)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._nothing = label(say.SEARCH_NOTHING, "muted", wrap=True)
        self.import_button = Button(say.IMPORT_BUTTON, "plus")
        self.import_button.setObjectName("drop")
        self.import_button.setAccessibleName(say.IMPORT_NAME)
        self.import_button.setToolTip(say.IMPORT_TIP)
        self.import_button.clicked.connect(self.import_asked)
        box = QWidget()
        self._list = column(self._nothing, self.import_button, None, gap=8, margins=(8, 4, 8, 4))
        box.setLayout(self._list)
        self._searching = QWidget(self)
        self._searching.setLayout(column(self.search, margins=(8, 4, 8, 4)))
        for entry in found:
            self.add(entry)
        self._filter()
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(box)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.about = About()
        lay = column(self._searching, scroll, self.about, gap=0)
        lay.setStretch(1, 1)
        self.setLayout(lay)
        self.setMinimumWidth(theme.GALLERY_LEAST)

    def add(self, entry: Entry) -> None:
        """Show one more avatar, in the place of the one in the same folder if there is one."""
        known = next((card for card in self.cards if card.entry.folder == entry.folder), None)
        card = AvatarCard(entry)
        card.clicked.connect(lambda: self._pick(card))
        card.menu_asked.connect(lambda at: self.menu_asked.emit(card.entry, at))
        place = self.cards.index(known) if known is not None else len(self.cards)
        if known is not None:
            self._take_out(known)
        self.cards.insert(place, card)
        self._list.insertWidget(place, card)
        previous = self.cards[place - 1] if place else None
        if previous is not None:
            QWidget.setTabOrder(previous, card)
        QWidget.setTabOrder(card, self.import_button)
        self._tell_apart()
        self._filter()
        self._shrink()

    def remove(self, folder: Path) -> None:
        """Show the avatar in this folder no more, if it is shown."""
        for card in [card for card in self.cards if card.entry.folder == folder]:
            self._take_out(card)
        self._tell_apart()
        self._filter()
        self._shrink()

    def _pick(self, card: AvatarCard) -> None:
        if card.entry.manifest is not None:
            self.picked.emit(card.entry)

    def _filter(self) -> None:
        """Show the avatars whose name, or who is pictured, has what is searched for in it; all where there are few."""
        many = len(self.cards) >= SEARCHED_FROM
        self._searching.setVisible(many)
        wanted = self.search.text().casefold().split() if many else []
        found = False
        for card in self.cards:
            fits = all(word in card.searched for word in wanted)
            card.setVisible(fits)
            found = found or fits
        self._nothing.setVisible(bool(wanted) and not found)

    def _take_out(self, card: AvatarCard) -> None:
        self.cards.remove(card)
        card.hide()
        card.deleteLater()

    def _tell_apart(self) -> None:
        for card, entry in zip(self.cards, told_apart([card.entry for card in self.cards]), strict=True):
            if card.entry != entry:
                card.show_entry(entry)

    def mark(self, folder: Path, word: str) -> None:
        """Show which avatar is on air; ``word`` says how ("On air", "Selected", "Loading")."""
        for card in self.cards:
            on = card.entry.folder == folder
            if card.on is not on or (on and card.word != word):
                card.mark(on=on, word=word if on else "")
                if on:
                    self._bring_soon()
            if on and card.entry.manifest is not None:
                self.about.show_manifest(card.entry.manifest)

    def _bring_soon(self) -> None:
        """Scroll to the avatar on air, once the list was laid out."""
        QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        for card in self.cards:
            if card.on and card.isVisible():
                self._scroll.ensureWidgetVisible(card, 0, 4)

    def _shrink(self) -> None:
        """Make rows of the cards where too few of them would be seen, or where a card's thumbnail would be cut."""
        whole = max((card.height_as_card(self.width() - 16) for card in self.cards), default=0) + 8
        wide = self.width() - 16 > _CARD_MOST
        small = wide or self.height() < min(SEEN, len(self.cards)) * whole + self.import_button.sizeHint().height()
        for card in self.cards:
            card.shrink(small)

    def neighbour(self, folder: Path, step: int) -> Entry | None:
        """Give the usable avatar ``step`` places after the one in ``folder``, or None if there is no other."""
        usable = [card.entry for card in self.cards if card.entry.manifest is not None]
        places = [number for number, entry in enumerate(usable) if entry.folder == folder]
        if len(usable) < 2:
            return None
        return usable[((places[0] if places else -1) + step) % len(usable)]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as many avatars as are to be seen, and who is pictured where there is room for that too."""
        self._shrink()
        cards = sum(card.heightForWidth(self.width() - 16) + 8 for card in self.cards)
        self._bring_soon()
        self.about.setVisible(self.height() > cards + self.import_button.height() + self.about.sizeHint().height() + 24)
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one card's width."""
        return QSize(184, 400)


def _in_two(said: str, font: QFont, room: float) -> tuple[str, str]:
    """Give what stands on the first line of ``room`` pixels, and on a second; broken between words if they are not too long."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(said) <= room:
        return said, ""
    layout = QTextLayout(said, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    # Qt counts in halves of UTF-16.
    units, broken = said.encode("utf-16-le"), 2 * line.textLength()
    first, rest = units[:broken].decode("utf-16-le").rstrip(), units[broken:].decode("utf-16-le").lstrip()
    return first, metrics.elidedText(rest, Qt.TextElideMode.ElideMiddle, room)


def _write(painter: QPainter, box: QRectF, said: str, ink: str, px: int, weight: int) -> None:
    """Write on one line what of it the box has room for."""
    painter.setFont(image.font(px, weight))
    fitting = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(box.width()))
    paint.text(painter, box, fitting, ink, px=px, weight=weight)
