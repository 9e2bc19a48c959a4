"""What the next export will be: who speaks, how large, how good, where and under which name."""

from __future__ import annotations

import enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from studio.files.names import file_name
from studio.media.formats import FORMATS
from studio.ui import words
from studio.ui.clip_choices import HEIGHTS, QUALITIES, SHAPES, clip_size
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, field_label
from studio.ui.drawing.plain import caption, tip
from studio.ui.sentences import clips as say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from studio.ui.avatar_entries import Entry

LONGEST_NAME = 120


class Field(enum.Enum):
    """What can be chosen for a clip."""

    AVATAR = "avatar"
    SIZE = "size"
    QUALITY = "quality"
    FORMAT = "format"
    PLACE = "place"


class ExportForm(QWidget):
    """Fields for what is added from now on; what the person changes here is told too, for what waits in the list already.

    Parameters
    ----------
    found
        The avatars to choose from, see `offer`.
    folder
        Of the one that is chosen.
    place
        Folder for the clips.
    """

    place_asked = Signal()
    """The person wants another folder."""
    changed = Signal(object)
    """The person has chosen something else: a `Field`."""

    def __init__(self, found: list[Entry], folder: Path, place: Path) -> None:
        super().__init__()
        self._place = place
        self.avatars, self.heights, self.qualities, self.formats = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.name = QLineEdit()
        for said, quality in QUALITIES:
            self.qualities.addItem(said, quality)
        for kind in FORMATS.values():
            self.formats.addItem(kind.words, kind.suffix)
        self.name.setPlaceholderText(say.NAME_AS_FILE)
        self.name.setMaxLength(LONGEST_NAME)
        for field, name in ((self.avatars, say.AVATAR), (self.heights, say.SIZE), (self.qualities, say.QUALITY),
                            (self.formats, say.FORMAT), (self.name, say.NAME_NEXT)):
            field.setAccessibleName(name)
        self.name.setToolTip(say.NAME_TIP)
        self.last = Button("", "folder")
        """The field that the keyboard reaches last."""
        self.last.clicked.connect(self.place_asked)
        self._arrange()
        self.avatars.currentIndexChanged.connect(self._fill_heights)
        # Only what the person does: fields are filled by the window too.
        for box, chosen in ((self.avatars, Field.AVATAR), (self.heights, Field.SIZE), (self.qualities, Field.QUALITY),
                            (self.formats, Field.FORMAT)):
            box.activated.connect(partial(self._tell, chosen))
        self.offer(found, folder)

    def _tell(self, field: Field, _index: int = 0) -> None:
        self.changed.emit(field)

    def offer(self, found: list[Entry], folder: Path) -> None:
        """Offer other avatars; the one in ``folder`` is chosen, and one that cannot be used is left out."""
        self.avatars.clear()
        for entry in found:
            if entry.manifest is not None:
                self.avatars.addItem(entry.name, entry)
                if entry.folder == folder:
                    self.avatars.setCurrentIndex(self.avatars.count() - 1)
        self._fill_heights()

    def prefer(self, *, lines: int | None, quality: str, suffix: str) -> None:
        """Choose what the person has named as usual; a size the avatar has of itself is its own."""
        self.heights.setCurrentIndex(max(0, self.heights.findData(lines)))
        self.qualities.setCurrentIndex(self.qualities.findData(quality))
        self.formats.setCurrentIndex(self.formats.findData(suffix))

    def _arrange(self) -> None:
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        fields = ((say.AVATAR, self.avatars), (say.SIZE, self.heights), (say.QUALITY, self.qualities),
                  (say.FORMAT, self.formats), (say.NAME, self.name), (say.SAVE_IN, self.last))
        for number, (name, field) in enumerate(fields):
            form.addWidget(field_label(name, field), number // 2, number % 2 * 2)
            form.addWidget(field, number // 2, number % 2 * 2 + 1)
        form.setColumnStretch(1, 1)
        form.setColumnStretch(3, 1)

    def _fill_heights(self) -> None:
        """Offer the sizes of the avatar that is chosen, and keep the height."""
        before, entry = self.heights.currentData(), self.avatar
        if entry is None or entry.manifest is None:
            return
        self.heights.clear()
        picture = entry.manifest.picture
        for lines in HEIGHTS:
            if lines != min(picture.width, picture.height):
                size = words.picture_size(*clip_size(picture, lines))
                self.heights.addItem(say.SIZE_AND_FPS.format(size=size, fps=picture.fps), lines)
        for shape, (width, height) in SHAPES.items():
            if width * picture.height != height * picture.width:
                self.heights.addItem(say.SIZE_CUT.format(size=words.picture_size(width, height), fps=picture.fps), shape)
        self.heights.setCurrentIndex(max(0, self.heights.findData(before)))

    @property
    def avatar(self) -> Entry | None:
        """Who speaks; None when there is no avatar."""
        chosen: Entry | None = self.avatars.currentData()
        return chosen

    @property
    def height_px(self) -> int | None:
        """Height of the clip; None for the avatar's own."""
        if self.shape:
            return SHAPES[self.shape][1]
        lines: int | None = self.heights.currentData()
        manifest = self.avatar.manifest if self.avatar is not None else None
        return None if lines is None or manifest is None else clip_size(manifest.picture, lines)[1]

    @property
    def shape(self) -> str:
        """One of `SHAPES`, which the clip is cut to; "" for the avatar's own."""
        chosen = self.heights.currentData()
        return chosen if isinstance(chosen, str) else ""

    @property
    def quality(self) -> str:
        """One of `studio.media.formats.QUALITIES`."""
        return str(self.qualities.currentData())

    @property
    def suffix(self) -> str:
        """One of `studio.media.formats.FORMATS`."""
        return str(self.formats.currentData())

    @property
    def place(self) -> Path:
        """Folder for the clips."""
        return self._place

    @place.setter
    def place(self, folder: Path) -> None:
        self._place = folder
        self._show_place()

    def take_name(self) -> str:
        """Give the name that was written for the next clip, "" if none was, and forget it."""
        name = file_name(self.name.text(), otherwise="")
        self.name.clear()
        return name[: -len(Path(name).suffix)] if Path(name).suffix.lower() in FORMATS else name

    def _show_place(self) -> None:
        shown = self._place
        if shown.is_relative_to(Path.home()):
            shown = shown.relative_to(Path.home())
        room = max(80, self.last.width() - 48)
        self.last.setText(caption(self.last.fontMetrics().elidedText(str(shown), Qt.TextElideMode.ElideMiddle, room)))
        self.last.setToolTip(tip(str(self._place)))
        self.last.setAccessibleName(say.SAVE_IN_NAME.format(folder=self._place))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as much of the folder as there is room for."""
        super().resizeEvent(event)
        self._show_place()
