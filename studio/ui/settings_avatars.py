"""The settings of the avatars: where one's own are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars import library
from studio.ui import words
from studio.ui.settings_page import SettingsPage
from studio.ui.system import open_with_system

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def avatars_page(window: MainWindow) -> SettingsPage:
    """Make the page of the avatars: the way in, and where they are kept."""
    page = SettingsPage("Avatars")

    def show_folder() -> None:
        folder = library.own_folder()
        folder.mkdir(parents=True, exist_ok=True)
        open_with_system(folder)

    page.action("Bring one in", "Import…", "plus", window.casting.ask,
                lambda: f"{words.count(len(window.gallery.cards), 'portrait')} in the gallery. A package ends in .avatar; "
                        "it can also be dropped on the window.")
    page.action("Your own", "Show in folder", "folder", show_folder, lambda: words.place(library.own_folder()))
    return page
