"""How far ahead the avatar on air hears: the menu to choose it from, and everything that shows or is measured by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from studio.ui.latency_parts import Budget

if TYPE_CHECKING:
    from studio.avatars.format import Manifest
    from studio.ui.main_window import MainWindow

TRADE = "A shorter look-ahead answers sooner, with lips less exact; a longer one hears further ahead of the mouth."


class LookAhead(QObject):
    """Join the choice of a look-ahead to the engine, the panels and the preferences of ``window``."""

    changed = Signal()
    """Another one is used, or another avatar offers others."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self.menu = QMenu("&Look-ahead", window)
        self._group = QActionGroup(self.menu)
        self._bridge.look_ahead_ms = window.preferences.look_ahead_ms
        self._bridge.ready.connect(self._show)
        self._bridge.look_ahead_changed.connect(self._show)
        self._bridge.look_ahead_refused.connect(self._refuse)

    @property
    def used_ms(self) -> int | None:
        """What the avatar on air uses; None before there is one."""
        return self._bridge.on_air.profile.choice_ms if self._bridge.on_air is not None else None

    @property
    def options(self) -> dict[int, str]:
        """What the avatar on air offers, in ms, each with what it means; nothing before there is one."""
        return offered(self._bridge.on_air.manifest) if self._bridge.on_air is not None else {}

    def choose(self, look_ahead_ms: int) -> None:
        """Use this one from the next picture on, and remember it."""
        self._window.preferences.look_ahead_ms = look_ahead_ms
        self._bridge.hear(look_ahead_ms)

    def _show(self) -> None:
        on_air, wanted = self._bridge.on_air, self._window.preferences.look_ahead_ms
        if on_air is None:
            return
        used = on_air.profile
        self._window.spectrogram.look_ahead_ms = used.wait_ms
        self._window.latency.use_budget(Budget(used.wait_ms))
        self._fill(used.choice_ms)
        if wanted not in (None, used.choice_ms):
            self._window.notices.success(
                "look-ahead", f"{on_air.manifest.name} hears {used.choice_ms} ms ahead",
                f"It has no encoder for {wanted} ms of look-ahead, so the nearest that it has is used.",
            )
        self.changed.emit()

    def _fill(self, used_ms: int) -> None:
        self.menu.clear()
        for value, words in self.options.items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == used_ms)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
            self._group.addAction(action)

    def _refuse(self, sentence: str) -> None:
        self._window.preferences.look_ahead_ms = self.used_ms
        self._window.notices.trouble("look-ahead", "This look-ahead cannot be used", sentence)
        self._show()


def offered(manifest: Manifest) -> dict[int, str]:
    """Give every look-ahead of an avatar in ms, the shortest first, with what it means beside the others."""
    found = manifest.profiles
    shortest, longest, usual = found[0].choice_ms, found[-1].choice_ms, manifest.default_profile.choice_ms
    if len(found) == 1:
        meanings = {usual: "the only one of this avatar"}
    else:
        meanings = {shortest: "answers soonest, lips least exact", longest: "hears furthest ahead, answers latest"}
        meanings[usual] = ", ".join(filter(None, ("usual", meanings.get(usual))))
    return {
        one.choice_ms: f"{one.choice_ms} ms" + (f": {meanings[one.choice_ms]}" if one.choice_ms in meanings else "")
        for one in found
    }
