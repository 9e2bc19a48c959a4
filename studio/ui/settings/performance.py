"""The settings of what the pictures cost: on which processor, and how far ahead the networks hear."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from studio.engine.models.device import AUTO, parse_device
from studio.ui import words
from studio.ui.drawing.controls import label
from studio.ui.sentences import settings as say
from studio.ui.sentences.avatars import LOOK_AHEAD_TRADE
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.host import StudioHost
    from studio.ui.look_ahead import LookAhead
    from studio.ui.preferences import Preferences

_KINDS = {"win32": ("cpu", "cuda", "tensorrt", "directml"), "darwin": ("cpu", "coreml")}.get(
    sys.platform, ("cpu", "cuda", "tensorrt"))
"""What onnxruntime can be built with on this system."""


def performance_page(host: StudioHost, preferences: Preferences, provider: Callable[[], str],
                     look_ahead: LookAhead) -> SettingsPage:
    """Make the page of performance: where the networks run, in the words of ``provider``, and how far ahead they hear."""
    page, used = SettingsPage(say.PERFORMANCE), label("", "value", wrap=True)
    options = {kind: words.PROCESSORS[kind] for kind in (AUTO, *_KINDS)}

    def read() -> str:
        """Give what was chosen, and offer it too where it is none of the usual."""
        chosen = host.setup.device
        if (found := parse_device(chosen)) is not None and field.findData(chosen) < 0:
            field.addItem(found.words, chosen)
        return chosen

    def choose(device: str) -> None:
        preferences.processor = device
        host.run_on(device)

    field = page.choice(
        say.PROCESSOR, options, read, choose,
        say.PROCESSOR_HINT,
    )
    page.add(say.RUNS_ON, used, refresh=lambda: used.setText(provider()))
    ahead = QComboBox()
    ahead.activated.connect(lambda index: look_ahead.choose(ahead.itemData(index)))
    page.add(say.LOOK_AHEAD, ahead, LOOK_AHEAD_TRADE, refresh=lambda: _offer(look_ahead, ahead))
    return page


def _offer(look_ahead: LookAhead, field: QComboBox) -> None:
    """Show what the avatar on air offers."""
    field.clear()
    for value, name in look_ahead.options.items():
        field.addItem(name, value)
    field.setCurrentIndex(field.findData(look_ahead.used_ms))
