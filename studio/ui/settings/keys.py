"""The settings of keys: one for each command, and one that is held to be heard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from studio.ui.sentences import settings as say
from studio.ui.sentences.window import MORE
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.ui.keys import Keys, KeysEverywhere, PushToTalk


_TAKES_AWAY = (QKeySequence(Qt.Key.Key_Backspace), QKeySequence(Qt.Key.Key_Delete))


class KeyField(QKeySequenceEdit):
    """A field that takes one key; what it may not be it does not become.

    Parameters
    ----------
    name
        Of what the key does, for screen readers.
    read, write
        Give the key there is, and take another; ``write`` gives why it cannot be, in words, or nothing.
    say
        Told what ``write`` gave.
    """

    def __init__(self, name: str, read: Callable[[], QKeySequence], write: Callable[[QKeySequence], str],
                 say: Callable[[str], object]) -> None:
        super().__init__()
        self._read, self._write, self._say = read, write, say
        self.setMaximumSequenceLength(1)
        inner = self.findChild(QLineEdit)
        assert inner is not None
        inner.setAccessibleName(name)
        self.editingFinished.connect(self._take)

    def refresh(self) -> None:
        """Show the key there is."""
        self.blockSignals(True)
        self.setKeySequence(self._read())
        self.blockSignals(False)

    def _take(self) -> None:
        if self.keySequence() == self._read():
            return
        if self.keySequence() in _TAKES_AWAY:
            self.clear()
        why = self._write(self.keySequence())
        self._say(why)
        if why:
            self.refresh()


def keys_page(keys: Keys, talk: PushToTalk, everywhere: KeysEverywhere) -> SettingsPage:
    """Make the page of keys."""
    page = SettingsPage(say.KEYS)

    def choose_talk(key: QKeySequence) -> str:
        if taken := keys.taken_by("", key):
            return say.KEY_TAKEN.format(key=key.toString(), command=taken)
        talk.choose(key)
        return ""

    def tell(row: str, usual: str) -> Callable[[str], object]:
        return lambda why: page.hints[row].setText(why or usual)

    held = KeyField(say.TALK, lambda: talk.key, choose_talk, tell(say.TALK, say.TALK_HINT))
    page.add(say.TALK, held, say.TALK_HINT, refresh=held.refresh)
    page.choice(say.GLOBAL, {"no": say.GLOBAL_OFF, "yes": say.GLOBAL_ON}, lambda: "yes" if everywhere.on else "no",
                lambda value: everywhere.choose(value == "yes"), say.GLOBAL_HINT)
    everywhere.changed.connect(lambda: page.hints[say.GLOBAL].setText(everywhere.said or say.GLOBAL_HINT))
    for name, called in keys.names.items():
        row = called.rstrip(MORE)

        def choose(key: QKeySequence, name: str = name) -> str:
            if taken := keys.taken_by(name, key):
                return say.KEY_TAKEN.format(key=key.toString(), command=taken.rstrip(MORE))
            keys.choose(name, key)
            return ""

        field = KeyField(row, partial(keys.key_of, name), choose, tell(row, " "))
        page.add(row, field, " ", refresh=field.refresh)
    page.action(say.KEYS_RESET, say.KEYS_RESET_BUTTON, "keyboard", keys.reset, lambda: say.KEYS_RESET_HINT)
    return page
