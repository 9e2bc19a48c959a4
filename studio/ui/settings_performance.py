"""The settings of what the pictures cost: on which processor, and how far ahead the networks hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.controls import label
from studio.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def performance_page(window: MainWindow) -> SettingsPage:
    """Make the page of performance: where the networks run, and why there."""
    page, used = SettingsPage("Performance"), label("", "value")
    page.add("Networks run on", used, refresh=lambda: used.setText(window.status.provider))
    return page
