"""Who is on air: the gallery, the switch, and avatars brought in from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from studio.ui.avatar_import import SUFFIX, AvatarImport
from studio.ui.session import Running
from studio.ui.sheets import avatar_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.avatars.format import Manifest
    from studio.ui.avatar_gallery import AvatarGallery, Entry
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Notices
    from studio.ui.own_dialog import OwnDialog
    from studio.ui.session import Session


class Casting(QObject):
    """Join the gallery to the engine; the running avatar stays until the next is loaded.

    Parameters
    ----------
    window
        Under which dialogs open.
    """

    def __init__(self, window: QWidget, bridge: EngineThread, session: Session, gallery: AvatarGallery,
                 notices: Notices) -> None:
        super().__init__(window)
        self._window, self._bridge, self._session = window, bridge, session
        self._gallery, self._notices = gallery, notices
        self._switching = False
        self._told: set[Path] = set()
        """Avatars of which it was said that they do not say who is pictured: once is enough."""
        self._importer = AvatarImport()
        self._importer.imported.connect(self._on_imported)
        self._importer.failed.connect(self._say_unusable)
        gallery.picked.connect(self.use)
        gallery.import_asked.connect(self.ask)
        session.changed.connect(self.mark)
        bridge.ready.connect(self._on_ready)
        bridge.refused.connect(self._on_refused)
        bridge.failed.connect(self._on_failed)

    def use(self, entry: Entry) -> None:
        """Put another avatar on air."""
        if entry.folder != self._bridge.folder:
            self._switching = True
            self._bridge.use(entry.folder)
            self._gallery.mark(entry.folder, "Loading")

    def step(self, step: int) -> None:
        """Put the next or previous avatar on air."""
        entry = self._gallery.neighbour(self._bridge.folder, step)
        if entry is not None:
            self.use(entry)

    def ask(self) -> None:
        """Let the person choose an avatar to bring in."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Import an avatar", "", f"Avatars (*{SUFFIX})")
        if chosen:
            self.bring(Path(chosen))

    def bring(self, path: Path) -> None:
        """Bring in an avatar's package or folder and put it on air."""
        self._importer.begin(path)

    def make_own(self, footage: Path | None = None) -> OwnDialog:
        """Open the window in which an avatar is made of one's own pictures; it looks at ``footage`` at once."""
        # What finds faces and compiles networks is loaded only for those who want it.
        from studio.ui.own_dialog import OwnDialog

        dialog = OwnDialog(self._window, [card.entry for card in self._gallery.cards])
        dialog.made.connect(self._on_imported)
        dialog.show()
        if footage is not None:
            dialog.take(footage)
        return dialog

    def show_details(self) -> None:
        """Say who is pictured by the avatar on air, by what right, and how it was made."""
        if self._bridge.on_air is not None:
            avatar_sheet(self._window, self._bridge.on_air.manifest).show()

    def mark(self) -> None:
        """Show who is on air."""
        if not self._switching:
            running = self._session.running is not Running.NOTHING
            self._gallery.mark(self._bridge.folder, "On air" if running else "Selected")

    def close(self) -> None:
        """Wait for what is being brought in."""
        self._importer.close()

    def _on_ready(self, manifest: Manifest) -> None:
        self._switching = False
        self.mark()
        folder = self._bridge.folder
        if manifest.person.notice and folder not in self._told:
            self._told.add(folder)
            self._notices.trouble("avatar", f"Who is {manifest.name}?", manifest.person.notice)

    def _on_imported(self, entry: Entry) -> None:
        self._gallery.add(entry)
        self.use(entry)
        self.mark()

    def _on_refused(self, _stays: Path, sentence: str) -> None:
        self._switching = False
        self._say_unusable(sentence)
        self.mark()

    def _say_unusable(self, sentence: str) -> None:
        self._notices.trouble("avatar", "This avatar cannot be used", sentence)

    def _on_failed(self, sentence: str) -> None:
        self._switching = False
        entries = [card.entry for card in self._gallery.cards]
        others = [entry for entry in entries if entry.manifest and entry.folder != self._bridge.folder]
        ways = [(f"Use {others[0].name}", lambda: self.use(others[0]))] if others else []
        self._notices.trouble("engine", "There are no pictures", sentence, ways)
