"""Who is on air: the gallery, the switch, and avatars brought in from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.avatars import library
from studio.errors import StudioError
from studio.ui.avatar_entries import entries
from studio.ui.avatars.avatar_import import AvatarImport
from studio.ui.avatars.installed import Installed
from studio.ui.platform import choosing
from studio.ui.sentences import avatars as say
from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from studio.avatars.format import Manifest
    from studio.host_events import OnAir
    from studio.ui.avatar_entries import Entry
    from studio.ui.avatars.gallery import AvatarGallery
    from studio.ui.dialogs.personal_dialog import PersonalDialog
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Action, Notices
    from studio.ui.session import Session


class AvatarSwitcher(QObject):
    """Join the gallery to the engine; the running avatar stays until the next is loaded.

    Parameters
    ----------
    window
        Under which dialogs open.
    leaving
        Tells whether the picture is recorded or seen by others, also while nobody speaks.
    """

    speak_asked = Signal()
    """The avatar on air is to be heard."""

    def __init__(self, window: QWidget, bridge: EngineThread, session: Session, gallery: AvatarGallery,
                 notices: Notices, leaving: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._bridge, self._session = window, bridge, session
        self._gallery, self._notices, self._leaving = gallery, notices, leaving
        self._switching = False
        self._before: Path | None = None
        """What was on air when an avatar of one's own was made."""
        self._unwanted: Path | None = None
        """To be deleted once another is on air."""
        self._told: set[Path] = set()
        """Avatars of which it was said that they do not say who is pictured: once is enough."""
        self._importer = AvatarImport()
        self._importer.imported.connect(self._on_imported)
        self._installed = Installed(self)
        self._installed.changed.connect(self._on_installed)
        self._installed.start()
        self._importer.failed.connect(self._say_unusable)
        gallery.picked.connect(self.use)
        gallery.import_asked.connect(self.ask)
        session.changed.connect(self.mark)
        bridge.ready.connect(self._on_ready)
        bridge.refused.connect(self._on_refused)
        bridge.broke.connect(self._on_broke)
        bridge.failed.connect(self._on_failed)

    def use(self, entry: Entry) -> None:
        """Put another avatar on air."""
        if entry.folder != self._bridge.host.setup.folder:
            self._switching = True
            # What was said of the one before.
            self._notices.close("avatar")
            self._bridge.host.use(entry.folder)
            self._gallery.mark(entry.folder, say.LOADING)

    def step(self, step: int) -> None:
        """Put the next or previous avatar on air."""
        entry = self._gallery.neighbour(self._bridge.host.setup.folder, step)
        if entry is not None:
            self.use(entry)

    def ask(self) -> None:
        """Let the person choose an avatar to bring in."""
        chosen = choosing.open_file(self._window, choosing.Purpose.AVATAR, say.IMPORT_TITLE, say.IMPORT_FILES)
        if chosen is not None:
            self.bring(chosen)

    def bring(self, path: Path) -> None:
        """Bring in an avatar's package or folder; it goes on air unless another is seen or heard there now."""
        self._importer.begin(path)

    def make_own(self, footage: Path | None = None) -> PersonalDialog:
        """Open the window in which an avatar is made of one's own pictures; it looks at ``footage`` at once."""
        # What finds faces and compiles networks is loaded only for those who want it.
        from studio.ui.dialogs.personal_dialog import PersonalDialog

        dialog = PersonalDialog(self._window, [card.entry for card in self._gallery.cards], self._session)
        dialog.made.connect(self._on_made)
        dialog.discarded.connect(self._on_discarded)
        dialog.speak_asked.connect(self.speak_asked)
        dialog.show()
        if footage is not None:
            dialog.take(footage)
        return dialog

    def show_details(self) -> None:
        """Say who is pictured by the avatar on air, by what right, and how it was made."""
        from studio.ui.dialogs.sheets import avatar_sheet

        on_air = self._bridge.host.on_air
        if on_air is not None:
            avatar_sheet(self._window, on_air.manifest, on_air.profile.choice_ms).show()

    def mark(self) -> None:
        """Show who is on air."""
        if not self._switching:
            running = self._session.running is not Running.NOTHING
            self._gallery.mark(self._bridge.host.setup.folder, say.ON_AIR if running else say.SELECTED)

    def close(self) -> None:
        """Wait for what is being brought in."""
        self._installed.close()
        self._importer.close()

    def _on_ready(self, manifest: Manifest) -> None:
        self._switching = False
        self._notices.close("engine")
        self.mark()
        folder = self._bridge.host.setup.folder
        if self._unwanted not in (None, folder):
            self._delete_unwanted()
        if manifest.person.notice and folder not in self._told:
            self._told.add(folder)
            self._notices.trouble("avatar", say.WHO_IS.format(name=manifest.name), manifest.person.notice)

    def _on_imported(self, entry: Entry, new: bool) -> None:
        ways = self._take(entry)
        title, sentence = (say.IMPORTED, say.IMPORTED_HINT) if new else (say.THERE_ALREADY, say.THERE_ALREADY_HINT)
        self._notices.success("avatar", title.format(name=entry.name), say.STAYS_OFF_AIR if ways else sentence, ways)

    def _on_discarded(self, entry: Entry) -> None:
        """Delete an avatar that was just made; what was on air before it comes back first."""
        self._unwanted = entry.folder
        if entry.folder != self._bridge.host.setup.folder:
            self._delete_unwanted()
            return
        usable = [card.entry for card in self._gallery.cards if card.entry.manifest and card.entry.folder != entry.folder]
        for other in sorted(usable, key=lambda one: one.folder != self._before)[:1]:
            self.use(other)

    def _delete_unwanted(self) -> None:
        from studio.avatars.capture import kept

        folder, self._unwanted = self._unwanted, None
        assert folder is not None
        try:
            kept.remove_avatar(folder.name)
        except StudioError as error:
            self._notices.trouble("avatar", say.NOT_REMOVED, str(error))
        else:
            self._gallery.remove(folder)

    def _on_made(self, entry: Entry) -> None:
        if self._bridge.host.setup.folder != entry.folder:
            self._before = self._bridge.host.setup.folder
        if ways := self._take(entry):
            self._notices.success("avatar", say.MADE.format(name=entry.name), say.STAYS_OFF_AIR, ways)

    def _on_installed(self, folders: dict[str, Path]) -> None:
        """Show what another program added, and what it removed no more; the avatar on air stays."""
        shown = {card.entry.folder for card in self._gallery.cards}
        added = {key: folder for key, folder in folders.items() if folder not in shown}
        for entry in entries(added):
            self._gallery.add(entry)
        for folder in shown - set(folders.values()) - {self._bridge.host.setup.folder}:
            if library.is_own(folder):
                self._gallery.remove(folder)
        self.mark()

    def _take(self, entry: Entry) -> list[Action]:
        """Show an avatar, and put it on air; while another is on air give the way to do so, for no face is seen unasked."""
        self._gallery.add(entry)
        seen = self._session.running is not Running.NOTHING or self._leaving()
        if seen and entry.folder != self._bridge.host.setup.folder:
            self.mark()
            return [(say.PUT_ON_AIR, lambda: self.use(entry))]
        self.use(entry)
        self.mark()
        return []

    def _on_refused(self, _stays: Path, sentence: str) -> None:
        self._switching, self._unwanted = False, None
        self._say_unusable(sentence)
        self.mark()

    def _say_unusable(self, sentence: str) -> None:
        self._notices.trouble("avatar", say.UNUSABLE, sentence)

    def _on_broke(self, sentence: str, before: OnAir | None) -> None:
        """Say that the mouth rests, and which avatar comes back or could be used instead."""
        if before is None:
            self._notices.trouble("avatar", say.MOUTH_RESTS, sentence, self._ways_out(), lasts=True)
            return
        self._switching = True
        self._gallery.mark(before.folder, say.LOADING)
        self._notices.trouble("avatar", say.COMES_BACK.format(name=before.manifest.name), sentence)

    def _on_failed(self, sentence: str) -> None:
        self._switching = False
        self._notices.trouble("engine", say.NO_PICTURES, sentence, self._ways_out(), lasts=True)

    def _ways_out(self) -> list[Action]:
        found = [card.entry for card in self._gallery.cards]
        others = [entry for entry in found if entry.manifest and entry.folder != self._bridge.host.setup.folder]
        return [(say.USE.format(name=others[0].name), lambda: self.use(others[0]))] if others else []
