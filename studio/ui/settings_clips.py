"""The settings of what is written to disk: recordings and exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.media.formats import FORMATS
from studio.ui import words
from studio.ui.export_form import HEIGHTS, QUALITIES
from studio.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def clips_page(window: MainWindow) -> SettingsPage:
    """Make the page of clips: where they go and how good they are."""
    page, preferences, production = SettingsPage("Recording and export"), window.preferences, window.production
    qualities = {quality: said for said, quality in QUALITIES}
    heights = {str(height or ""): f"{height} pixels high" if height else "As the avatar" for height in HEIGHTS}

    def use_recording_quality(quality: str) -> None:
        preferences.recording_quality = quality
        production.prefer(preferences)

    def use_export_quality(quality: str) -> None:
        preferences.export_quality = quality
        production.prefer(preferences)

    def use_format(suffix: str) -> None:
        preferences.export_format = suffix
        production.prefer(preferences)

    def use_height(height: str) -> None:
        preferences.export_height = int(height) if height else None
        production.prefer(preferences)

    page.action("Folder", "Choose…", "folder", window.choose_folder, lambda: words.place(production.recording.folder))
    page.choice("Quality of recordings", qualities, lambda: preferences.recording_quality, use_recording_quality,
                "From the next recording on.")
    page.choice("Format of exports", {kind.suffix: kind.words for kind in FORMATS.values()}, lambda: preferences.export_format,
                use_format)
    page.choice("Quality of exports", qualities, lambda: preferences.export_quality, use_export_quality)
    page.choice("Size of exports", heights, lambda: str(preferences.export_height or ""), use_height,
                "What the export window offers first; each clip can still differ.")
    return page
