"""The settings of what is written to disk: recordings and exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.media.formats import FORMATS, RECORDED
from studio.ui import words
from studio.ui.clip_choices import HEIGHTS, QUALITIES
from studio.ui.preferences import SPLITS
from studio.ui.sentences import settings as say
from studio.ui.settings.encoder import EncoderField
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.ui.preferences import Preferences


def clips_page(preferences: Preferences, use: Callable[[], object], folder: Callable[[], Path],
               choose_folder: Callable[[], object]) -> SettingsPage:
    """Make the page of clips: the folder, which ``choose_folder`` asks for, and how good they are; ``use`` follows a choice."""
    page = SettingsPage(say.CLIPS)
    qualities = {quality: said for said, quality in QUALITIES}
    heights = {str(height or ""): say.HEIGHT.format(value=height) if height else say.AS_AVATAR for height in HEIGHTS}

    def use_recording_quality(quality: str) -> None:
        preferences.recording_quality = quality
        use()

    def use_recording_format(suffix: str) -> None:
        preferences.recording_format = suffix
        use()

    def use_split(split: str) -> None:
        preferences.recording_split = split
        use()

    def use_encoder(name: str) -> None:
        preferences.encoder = name
        use()

    def use_export_quality(quality: str) -> None:
        preferences.export_quality = quality
        use()

    def use_format(suffix: str) -> None:
        preferences.export_format = suffix
        use()

    def use_height(height: str) -> None:
        preferences.export_height = int(height) if height else None
        use()

    page.action(say.FOLDER, say.FOLDER_BUTTON, "folder", choose_folder, lambda: words.place(folder()))
    page.choice(say.RECORDING_QUALITY, qualities, lambda: preferences.recording_quality, use_recording_quality,
                say.RECORDING_QUALITY_HINT)
    page.choice(say.RECORDING_FORMAT, {suffix: FORMATS[suffix].words for suffix in RECORDED},
                lambda: preferences.recording_format, use_recording_format)
    page.choice(say.RECORDING_SPLIT, dict(zip(SPLITS, say.RECORDING_SPLITS, strict=True)), lambda: preferences.recording_split,
                use_split)
    encoder = EncoderField(lambda: preferences.encoder, use_encoder)
    page.add(say.ENCODER, encoder, say.ENCODER_HINT, refresh=encoder.refresh)
    page.choice(say.EXPORT_FORMAT, {kind.suffix: kind.words for kind in FORMATS.values()}, lambda: preferences.export_format,
                use_format)
    page.choice(say.EXPORT_QUALITY, qualities, lambda: preferences.export_quality, use_export_quality)
    page.choice(say.EXPORT_SIZE, heights, lambda: str(preferences.export_height or ""), use_height,
                say.EXPORT_SIZE_HINT)
    return page
