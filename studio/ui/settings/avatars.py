"""The settings of the avatars: where one's own are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars import library
from studio.ui import words
from studio.ui.platform.system import open_with_system
from studio.ui.sentences import settings as say
from studio.ui.sentences.window import SHOW_IN_FOLDER
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable


def avatars_page(ask: Callable[[], object], count: Callable[[], int]) -> SettingsPage:
    """Make the page of the avatars: the way in, which ``ask`` opens, how many there are, and where they are kept."""
    page = SettingsPage(say.AVATARS)

    def show_folder() -> None:
        folder = library.own_folder()
        folder.mkdir(parents=True, exist_ok=True)
        open_with_system(folder)

    page.action(say.IMPORT, say.IMPORT_BUTTON, "plus", ask,
                lambda: words.count(count(), say.IMPORT_HINT))
    page.action(say.OWN, SHOW_IN_FOLDER, "folder", show_folder, lambda: words.place(library.own_folder()))
    return page
