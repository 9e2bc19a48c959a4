"""What the menu of an avatar's card does: rename, duplicate, show, export, remove, and another thumbnail."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu

from studio.avatars import library
from studio.avatars.package import SUFFIX
from studio.errors import StudioError, in_words
from studio.files.names import file_name
from studio.ui.avatar_entries import Entry
from studio.ui.drawing import image
from studio.ui.drawing.plain import tip
from studio.ui.platform import choosing
from studio.ui.platform.system import show_in_folder
from studio.ui.raised import in_window
from studio.ui.sentences import avatars as say
from studio.ui.sentences.window import SHOW_IN_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from studio.ui.avatars.gallery import AvatarGallery
    from studio.ui.dialogs.name_dialog import NameDialog
    from studio.ui.notices import Notices

_LOG = logging.getLogger(__name__)
KEY = "avatar-file"
THUMBNAIL = QSize(640, 360)
"""Of a thumbnail at most, in pixels: a card at two device pixels a logical one is smaller."""


class Upkeep(QObject):
    """Keep the avatars of the gallery in order; files are copied and checked on a thread, one after another.

    Parameters
    ----------
    on_air
        Gives the folder of the avatar that speaks.
    grab
        Gives the picture on screen at its own size, or None.
    """

    _done = Signal(object)
    """What the thread leaves to do in the window."""

    def __init__(self, window: QWidget, gallery: AvatarGallery, notices: Notices, on_air: Callable[[], Path],
                 grab: Callable[[], QImage | None]) -> None:
        super().__init__(window)
        self._window, self._gallery, self._notices = window, gallery, notices
        self._on_air, self._grab = on_air, grab
        self._thread: threading.Thread | None = None
        self._done.connect(lambda do: do())
        gallery.menu_asked.connect(self.open_menu)

    @property
    def busy(self) -> bool:
        """Whether files are copied or checked."""
        return self._thread is not None and self._thread.is_alive()

    def close(self, wait_s: float = 1.0) -> None:
        """Wait for what is being copied."""
        if self._thread is not None:
            self._thread.join(wait_s)

    def open_menu(self, entry: Entry, at: QPoint) -> None:
        """Show what can be done with an avatar at a place of the screen."""
        menu = self.menu(entry)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu(self, entry: Entry) -> QMenu:
        """Make the menu of an avatar; what cannot be done now is there, greyed out, with the reason."""
        menu = QMenu(self._window)
        menu.setToolTipsVisible(True)
        speaks = entry.folder == self._on_air()
        broken = "" if entry.manifest is not None else say.CARD_WHY_UNUSABLE
        ours = "" if library.is_own(entry.folder) else say.CARD_WHY_OURS
        busy = say.CARD_WHY_BUSY if self.busy else ""
        for words, do, why_not in (
            (say.CARD_RENAME, self.ask_for_name, broken or ours),
            (say.CARD_THUMBNAIL, self.take_thumbnail, broken or ours or ("" if speaks else say.CARD_WHY_NOT_ON_AIR)),
            (say.CARD_DUPLICATE, self.duplicate, broken or busy),
            (say.CARD_EXPORT, self.ask_where, broken or busy),
            (SHOW_IN_FOLDER, lambda one: show_in_folder(one.folder), ""),
            (say.CARD_REMOVE_ON_AIR if speaks and not ours else say.CARD_REMOVE, self.ask_to_remove,
             ours or (say.CARD_WHY_ON_AIR if speaks else "")),
        ):
            if do == self.ask_to_remove:
                menu.addSeparator()
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, do=do: do(entry))
            action.setEnabled(not why_not)
            if why_not:
                action.setToolTip(tip(why_not.format(name=entry.name)))
        return menu

    def ask_for_name(self, entry: Entry) -> NameDialog:
        """Let the person write another name."""
        from studio.ui.dialogs.name_dialog import NameDialog

        dialog = NameDialog(self._window, say.RENAME_TITLE.format(name=entry.name), say.RENAME_NAME,
                            entry.manifest.name if entry.manifest else "", lambda name: self._rename(entry, name))
        dialog.open()
        return dialog

    def _rename(self, entry: Entry, name: str) -> str:
        """Rename it; give why not, or nothing."""
        from studio.avatars import own

        try:
            manifest = own.rename(entry.folder, name)
        except StudioError as error:
            return in_window(str(error))
        self._gallery.add(Entry(entry.key, entry.folder, manifest))
        return ""

    def take_thumbnail(self, entry: Entry) -> None:
        """Show the avatar on air in the gallery by the picture that is on screen now."""
        picture = self._grab()
        if picture is None:
            return
        from studio.avatars import own

        small = picture.scaled(THUMBNAIL.boundedTo(picture.size()), Qt.AspectRatioMode.KeepAspectRatio,
                               Qt.TransformationMode.SmoothTransformation)
        try:
            own.use_thumbnail(entry.folder, image.encoded(small, ".jpg"))
        except StudioError as error:
            self._notices.trouble(KEY, say.NO_NEW_THUMBNAIL, str(error))
        else:
            self._gallery.add(entry)

    def duplicate(self, entry: Entry) -> None:
        """Copy it under a free name."""
        from studio.avatars import own

        def copied() -> Callable[[], object]:
            manifest, folder = own.duplicate(entry.folder)
            return lambda: self._show_copy(Entry(folder.name, folder, manifest))

        self._begin(copied, say.NOT_DUPLICATED)

    def _show_copy(self, copy: Entry) -> None:
        self._gallery.add(copy)
        self._notices.success(KEY, say.DUPLICATED.format(name=copy.name), say.IMPORTED_HINT)

    def ask_where(self, entry: Entry) -> None:
        """Let the person choose where the avatar is written as one file."""
        name = file_name(entry.name, otherwise=entry.key) + SUFFIX
        chosen = choosing.save_file(self._window, choosing.Purpose.AVATAR, say.PACK_TITLE, name, say.IMPORT_FILES)
        if chosen is not None:
            self.export(entry, chosen if chosen.suffix.lower() == SUFFIX else chosen.with_name(chosen.name + SUFFIX))

    def export(self, entry: Entry, package: Path) -> None:
        """Check the avatar and write it as one file."""
        def packed() -> Callable[[], object]:
            # Imported here: what checks an avatar is not needed before one is exported.
            from studio.avatars.package import pack

            pack(entry.folder, package)
            return lambda: self._notices.success(KEY, say.PACKED.format(name=entry.name), package.name,
                                                 [(SHOW_IN_FOLDER, lambda: show_in_folder(package))])

        self._begin(packed, say.NOT_PACKED)

    def ask_to_remove(self, entry: Entry) -> None:
        """Let the person say whether it is to go, for good."""
        self._notices.ask(KEY, say.REMOVE_TITLE.format(name=entry.name), say.REMOVE_SAYS,
                          [(say.REMOVE_YES, lambda: self._remove(entry)), (say.REMOVE_NO, lambda: None)])

    def _remove(self, entry: Entry) -> None:
        # It may have been put on air since.
        if entry.folder == self._on_air():
            self._notices.trouble(KEY, say.NOT_REMOVED, say.REMOVE_ON_AIR)
            return
        # Imported here: what is kept of footage is asked for only when something is removed.
        from studio.avatars.capture import kept

        try:
            kept.remove_avatar(entry.folder.name)
        except StudioError as error:
            self._notices.trouble(KEY, say.NOT_REMOVED, str(error))
        else:
            self._gallery.remove(entry.folder)

    def _begin(self, work: Callable[[], Callable[[], object]], failed: str) -> None:
        def run() -> None:
            try:
                then = work()
            except Exception as error:  # noqa: BLE001 - the border of the thread
                if not isinstance(error, StudioError):
                    _LOG.exception("an avatar could not be copied")
                sentence = in_words(error, failed)

                def then() -> object:
                    return self._notices.trouble(KEY, failed, sentence)

            # The window may have gone meanwhile.
            with suppress(RuntimeError):
                self._done.emit(then)

        if self.busy:
            return
        self._thread = threading.Thread(target=run, name="avatar-file", daemon=True)
        self._thread.start()
