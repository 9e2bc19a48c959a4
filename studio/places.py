"""Where things are: what ships with the studio, and the folders it may write to."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def assets() -> Path:
    """Give the folder of avatars, samples, icons and fonts: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent / "assets"


def pages() -> Path:
    """Give the folder of the documentation's pages that the window shows: among the assets, or in a checkout beside them."""
    installed = assets() / "docs"
    return installed if installed.is_dir() else assets().parent / "docs"


def user_data() -> Path:
    """Give the folder for what the user adds (avatars, recordings to recover); not created here."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Viseme Studio"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "Viseme Studio"
    return _xdg("XDG_DATA_HOME", ".local", "share") / "viseme-studio"


def user_cache() -> Path:
    """Give the folder for what can be made again (engines, converted networks, measured choices); not created here."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Viseme Studio"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Viseme Studio" / "Cache"
    return _xdg("XDG_CACHE_HOME", ".cache") / "viseme-studio"


def user_state() -> Path:
    """Give the folder for what tells how it went (logs); not created here."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Viseme Studio"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Viseme Studio" / "Logs"
    return _xdg("XDG_STATE_HOME", ".local", "state") / "viseme-studio"


def user_settings() -> Path:
    """Give the file in which the window remembers what was chosen; not created here."""
    if sys.platform == "win32":
        root = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    else:
        root = _xdg("XDG_CONFIG_HOME", ".config")
    return root / "Viseme Studio" / "viseme-studio.ini"


def _xdg(name: str, *otherwise: str) -> Path:
    """Give a folder by the XDG Base Directory Specification 0.8: what is empty or no absolute path counts as not set."""
    folder = Path(os.environ.get(name, ""))
    return folder if folder.is_absolute() else Path.home().joinpath(*otherwise)
