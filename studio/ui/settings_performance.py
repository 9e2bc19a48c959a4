"""The settings of what the pictures cost: on which processor, and how far ahead the networks hear."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from studio.engine.models.device import AUTO, parse_device
from studio.ui import words
from studio.ui.controls import label
from studio.ui.look_ahead import TRADE
from studio.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow

_KINDS = {"win32": ("cpu", "cuda", "tensorrt", "directml"), "darwin": ("cpu", "coreml")}.get(
    sys.platform, ("cpu", "cuda", "tensorrt"))
"""What onnxruntime can be built with on this system."""


def performance_page(window: MainWindow) -> SettingsPage:
    """Make the page of performance: where the networks run, and why there."""
    page, used = SettingsPage("Performance"), label("", "value", wrap=True)
    options = {kind: words.PROCESSORS[kind] for kind in (AUTO, *_KINDS)}

    def read() -> str:
        """Give what was chosen, and offer it too where it is none of the usual."""
        chosen = window.bridge.device
        if (found := parse_device(chosen)) is not None and field.findData(chosen) < 0:
            field.addItem(found.words, chosen)
        return chosen

    def choose(device: str) -> None:
        window.preferences.processor = device
        window.bridge.run_on(device)

    field = page.choice(
        "Processor", options, read, choose,
        "A device chosen by name is used, or the reason why not is said. Check this machine, in the menu Help, tells more.",
    )
    page.add("Networks run on", used, refresh=lambda: used.setText(window.status.provider))
    ahead = QComboBox()
    ahead.activated.connect(lambda index: window.look_ahead.choose(ahead.itemData(index)))
    page.add("Look-ahead", ahead, TRADE, refresh=lambda: _offer(window, ahead))
    return page


def _offer(window: MainWindow, field: QComboBox) -> None:
    """Show what the avatar on air offers."""
    field.clear()
    for value, name in window.look_ahead.options.items():
        field.addItem(name, value)
    field.setCurrentIndex(field.findData(window.look_ahead.used_ms))
