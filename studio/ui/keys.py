"""The person's own keys: which key does what, and the one that is held to be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from studio.ui.platform.global_keys import GlobalKeys, Shortcut
from studio.ui.sentences import settings as say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from studio.ui.commands import Commands
    from studio.ui.preferences import Preferences
    from studio.ui.session import Session

NONE = "none"
"""Stands in the settings file for a command that has no key any more."""


class Keys(QObject):
    """Give commands the keys that the person chose; the window's thread alone.

    Parameters
    ----------
    commands
        Of the window, each with the key it comes with.
    preferences
        Remember what was chosen.
    """

    changed = Signal()
    """A command has another key."""

    def __init__(self, commands: Commands, preferences: Preferences) -> None:
        super().__init__()
        self._commands, self._preferences = commands, preferences
        self._first = {name: action.shortcut() for name, action in commands.actions.items() if name in commands.names}
        for name in self._first:
            written = preferences.read(f"keys/{name}")
            if written:
                commands.actions[name].setShortcut(QKeySequence() if written == NONE else QKeySequence(written))

    @property
    def names(self) -> dict[str, str]:
        """What each command is called, by its name."""
        return self._commands.names

    def key_of(self, name: str) -> QKeySequence:
        """Give the key of a command; empty for none."""
        return self._commands.actions[name].shortcut()

    def taken_by(self, name: str, key: QKeySequence) -> str:
        """Give what another command is called that has this key; empty where none has."""
        taken = (other for other in self._first if other != name and not key.isEmpty() and self.key_of(other) == key)
        return next((self.names[other] for other in taken), "")

    def choose(self, name: str, key: QKeySequence) -> None:
        """Give a command another key, or none."""
        self._commands.actions[name].setShortcut(key)
        text = key.toString(QKeySequence.SequenceFormat.PortableText)
        self._preferences.write(f"keys/{name}", "" if key == self._first[name] else text or NONE)
        self.changed.emit()

    def reset(self) -> None:
        """Give every command the key it came with."""
        for name, key in self._first.items():
            self._commands.actions[name].setShortcut(key)
            self._preferences.write(f"keys/{name}", "")
        self.changed.emit()


EVERYWHERE = ("mute", "toggle", "record")
"""Commands whose keys can work beside other programs; and the key that is held to talk."""
TALK = "talk"
_USUAL = {"toggle": "Ctrl+Alt+Space", "mute": "Ctrl+Alt+M", "record": "Ctrl+Alt+R"}
"""Keys that are wished for where the window's own would be in the way of other programs."""


class KeysEverywhere(QObject):
    """Some of the keys beside other programs, where the desktop gives them; the window's thread alone.

    Parameters
    ----------
    keys, talk
        Whose commands are done.
    commands
        Does them.
    preferences
        Remember whether it is wanted.
    """

    changed = Signal()
    """They were given, or not."""

    def __init__(self, keys: Keys, talk: PushToTalk, commands: Commands, preferences: Preferences) -> None:
        super().__init__()
        self._keys, self._talk, self._commands, self._preferences = keys, talk, commands, preferences
        self.said = ""
        """What came of asking for them, in one sentence."""
        self._taking = GlobalKeys()
        self._taking.pressed.connect(self._on_pressed)
        self._taking.released.connect(self._on_released)
        self._taking.taken.connect(lambda: self._say(say.GLOBAL_TAKEN))
        self._taking.refused.connect(self._say)
        talk.changed.connect(self._start_again)

    @property
    def on(self) -> bool:
        """Whether they are wanted."""
        return self._preferences.global_keys == "yes"

    def start(self) -> None:
        """Ask for them if they are wanted."""
        if self.on:
            wished = [Shortcut(name, self._commands.actions[name].text().split("\t")[0].replace("&", ""), QKeySequence(key))
                      for name, key in _USUAL.items()]
            if not self._talk.key.isEmpty():
                wished.append(Shortcut(TALK, say.TALK, self._talk.key))
            self._taking.start(wished)

    def choose(self, on: bool) -> None:
        """Want them from now on, or not."""
        self._preferences.global_keys = "yes" if on else "no"
        self._start_again()

    def _start_again(self) -> None:
        self._taking.close()
        self.said = ""
        self.start()
        self.changed.emit()

    def close(self) -> None:
        """Give them back."""
        self._taking.close()

    def _say(self, sentence: str) -> None:
        self.said = sentence
        self.changed.emit()

    def _on_pressed(self, name: str) -> None:
        if name == TALK:
            self._talk.hold()
        elif name in EVERYWHERE:
            self._commands.actions[name].trigger()

    def _on_released(self, name: str) -> None:
        if name == TALK:
            self._talk.let_go()


class PushToTalk(QObject):
    """While a key is chosen for it, the microphone is muted unless that key is held; the window's thread alone.

    The key is heard while the window has the keyboard and nothing is written in: a program can take a key from others only with
    the desktop's help.

    Parameters
    ----------
    session
        Is muted and heard.
    preferences
        Remember the key.
    """

    changed = Signal()
    """Another key is held to talk, or none."""

    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self._held: int | None = None
        """The key that is down, without what was held with it."""
        if not self.key.isEmpty():
            session.set_muted(True)

    @property
    def key(self) -> QKeySequence:
        """The key; empty for none."""
        return QKeySequence(self._preferences.read("keys/talk"))

    def choose(self, key: QKeySequence) -> None:
        """Use this key from now on, or none."""
        before = self.key
        self._preferences.write("keys/talk", key.toString(QKeySequence.SequenceFormat.PortableText))
        if key.isEmpty() is not before.isEmpty():
            self._session.set_muted(not key.isEmpty())
        if key != before:
            self.changed.emit()

    def press(self, event: QKeyEvent) -> bool:
        """Hear from now on if it is the key; tell whether it is."""
        if self._held is not None and event.key() == self._held:
            return True
        key = self.key
        if key.isEmpty() or event.isAutoRepeat() or QKeySequence(event.keyCombination()) != key:
            return False
        self._held = event.key()
        self._session.set_muted(False)
        return True

    def hold(self) -> None:
        """Hear from now on until `let_go`: the key is down, in whatever program."""
        if self._held is None:
            self._held = 0
            self._session.set_muted(False)

    def release(self, event: QKeyEvent) -> bool:
        """Mute again if it is the key that was held; what was held with it may have gone first."""
        if self._held is None or event.key() != self._held:
            return False
        if not event.isAutoRepeat():
            self.let_go()
        return True

    def let_go(self) -> None:
        """Mute again: the key is up, or the window has lost the keyboard and would not hear of it."""
        if self._held is not None:
            self._held = None
            self._session.set_muted(True)
