"""How far ahead the avatar on air hears: the menu to choose it from, and everything that shows or is measured by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from studio.ui.drawing.plain import caption
from studio.ui.sentences import avatars as say
from studio.ui.sentences.window import LOOK_AHEAD

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.avatars.format import Manifest
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences


class LookAhead(QObject):
    """Join the choice of a look-ahead to the engine and to what is remembered.

    Parameters
    ----------
    parent
        The window, for the menu.
    bridge
        To the engine.
    preferences
        Where the choice is remembered.
    notices
        Where it is told that an avatar lacks what was chosen.
    """

    used = Signal(object)
    """What the avatar on air uses now, a `LatencyProfile`: for everything that shows or is measured by it."""
    changed = Signal()
    """Another one is used, or another avatar offers others."""

    def __init__(self, parent: QWidget, bridge: EngineThread, preferences: Preferences, notices: Notices) -> None:
        super().__init__(parent)
        self._bridge, self._preferences, self._notices = bridge, preferences, notices
        self.menu = QMenu(LOOK_AHEAD, parent)
        self._group = QActionGroup(self.menu)
        self._bridge.host.use_look_ahead(preferences.look_ahead_ms)
        self._bridge.ready.connect(self._show)
        self._bridge.look_ahead_changed.connect(self._show)
        self._bridge.look_ahead_refused.connect(self._refuse)

    @property
    def used_ms(self) -> int | None:
        """What the avatar on air uses; None before there is one."""
        on_air = self._bridge.host.on_air
        return on_air.profile.choice_ms if on_air is not None else None

    @property
    def options(self) -> dict[int, str]:
        """What the avatar on air offers, in ms, each with what it means; nothing before there is one."""
        return offered(self._bridge.host.on_air.manifest) if self._bridge.host.on_air is not None else {}

    def choose(self, look_ahead_ms: int) -> None:
        """Use this one from the next picture on, and remember it."""
        self._preferences.look_ahead_ms = look_ahead_ms
        self._bridge.host.use_look_ahead(look_ahead_ms)

    def _show(self) -> None:
        on_air, wanted = self._bridge.host.on_air, self._preferences.look_ahead_ms
        if on_air is None:
            return
        used = on_air.profile
        self.used.emit(used)
        self._fill(used.choice_ms)
        if wanted not in (None, used.choice_ms):
            self._notices.success(
                "look-ahead", say.LOOK_AHEAD_NEAREST_TITLE.format(name=on_air.manifest.name, value=used.choice_ms),
                say.LOOK_AHEAD_NEAREST.format(wanted=wanted),
            )
        self.changed.emit()

    def _fill(self, used_ms: int) -> None:
        self.menu.clear()
        for value, words in self.options.items():
            action = self.menu.addAction(caption(words))
            action.setCheckable(True)
            action.setChecked(value == used_ms)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
            self._group.addAction(action)

    def _refuse(self, sentence: str) -> None:
        self._preferences.look_ahead_ms = self.used_ms
        self._notices.trouble("look-ahead", say.LOOK_AHEAD_REFUSED, sentence)
        self._show()


def offered(manifest: Manifest) -> dict[int, str]:
    """Give every look-ahead of an avatar in ms, the shortest first, with what it means beside the others."""
    found = manifest.profiles
    shortest, longest, usual = found[0].choice_ms, found[-1].choice_ms, manifest.default_profile.choice_ms
    if len(found) == 1:
        meanings = {usual: say.LOOK_AHEAD_ONLY}
    else:
        meanings = {shortest: say.LOOK_AHEAD_SHORTEST, longest: say.LOOK_AHEAD_LONGEST}
        also = meanings.get(usual)
        meanings[usual] = say.LOOK_AHEAD_USUAL_TOO.format(meaning=also) if also else say.LOOK_AHEAD_USUAL
    return {
        one.choice_ms: (say.LOOK_AHEAD_MEANS if one.choice_ms in meanings else say.LOOK_AHEAD_IS).format(
            value=one.choice_ms, meaning=meanings.get(one.choice_ms))
        for one in found
    }
