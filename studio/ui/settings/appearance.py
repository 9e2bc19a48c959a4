"""The settings of how the window looks and moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui import language, preferences
from studio.ui.sentences import settings as say
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.ui.looks import Looks
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences

THEMES = {"dark": say.DARK, "light": say.LIGHT, "system": say.FOLLOW_SYSTEM}
MOTIONS = {"system": say.FOLLOW_SYSTEM, "reduced": say.ALWAYS, "full": say.NEVER}
TEXTS = {size: say.PERCENT.format(value=size) if size.isdecimal() else say.FOLLOW_SYSTEM for size in preferences.TEXTS}
NOTICES = {"leave": say.NOTICES_LEAVE, "stay": say.NOTICES_STAY}


def _languages() -> dict[str, str]:
    """Give what can be chosen, each language by its own name and by its English one."""
    found = {"system": say.FOLLOW_SYSTEM}
    for one in preferences.LANGUAGES:
        own, english = language.name(one)
        found[one] = own if one == preferences.ENGLISH else say.LANGUAGE_UNREVIEWED.format(own=own, english=english)
    return found


def _language_hint() -> str:
    without = [name for one, name in say.LANGUAGES_WRITTEN.items() if not language.has_font(one)]
    hint = say.LANGUAGE_HINT
    return say.LANGUAGE_HINT_NO_FONT.format(hint=hint, names=", ".join(without)) if without else hint


def appearance_page(looks: Looks, chosen: Preferences, notices: Notices, reset_layout: Callable[[], object],
                    restart: Callable[[], object]) -> SettingsPage:
    """Make the page of looks: theme, motion, notices and the places of the panels, which ``reset_layout`` puts back.

    Another language or size of text needs another start, which ``restart`` makes.
    """
    page = SettingsPage(say.APPEARANCE)

    def use_language(name: str) -> None:
        chosen.language = name

    def use_text(size: str) -> None:
        chosen.text = size

    def use_notices(name: str) -> None:
        chosen.notices = name
        notices.stay = name == "stay"

    page.choice(say.THEME, THEMES, lambda: looks.theme, looks.use_theme)
    page.choice(say.LANGUAGE, _languages(), lambda: chosen.language, use_language, _language_hint())
    page.choice(say.TEXT_SIZE, TEXTS, lambda: chosen.text, use_text,
                say.TEXT_SIZE_HINT)
    page.action(say.RESTART, say.RESTART_BUTTON, "loop", restart, lambda: say.RESTART_HINT)
    page.choice(say.MOTION, MOTIONS, lambda: looks.motion, looks.use_motion)
    page.choice(say.NOTICES, NOTICES, lambda: chosen.notices, use_notices,
                say.NOTICES_HINT)
    page.action(say.PANELS, say.PANELS_BUTTON, "expand", reset_layout,
                lambda: say.PANELS_HINT)
    return page
