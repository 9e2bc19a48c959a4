"""The settings of how the window looks and moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow

THEMES = {"dark": "Dark", "light": "Light", "system": "Follow the system"}
MOTIONS = {"system": "Follow the system", "reduced": "Always", "full": "Never"}
TEXTS = {"system": "Follow the system", "100": "100 %", "125": "125 %", "150": "150 %"}
NOTICES = {"leave": "Leave after 6 seconds", "stay": "Stay until dismissed"}


def appearance_page(window: MainWindow) -> SettingsPage:
    """Make the page of looks: theme, motion, notices and the places of the panels."""
    page, looks, preferences = SettingsPage("Appearance"), window.looks, window.preferences

    def use_text(size: str) -> None:
        preferences.text = size

    def use_notices(name: str) -> None:
        preferences.notices = name
        window.notices.stay = name == "stay"

    page.choice("Theme", THEMES, lambda: looks.theme, looks.use_theme)
    page.choice("Text size", TEXTS, lambda: preferences.text, use_text,
                "Rows and controls grow with it, as far as the screen has room. From the next start on.")
    page.choice("Reduced motion", MOTIONS, lambda: looks.motion, looks.use_motion)
    page.choice("Notices of success", NOTICES, lambda: preferences.notices, use_notices,
                "A notice of trouble stays until it is dismissed or mended.")
    page.action("Panels", "Reset layout", "expand", window.layouts.reset,
                lambda: "Every panel of the layout on screen goes back to its place.")
    return page
