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


def user_data() -> Path:
    """Give the folder for what the user adds (avatars, recordings to recover); not created here."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Viseme Studio"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "Viseme Studio"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "viseme-studio"


def user_cache() -> Path:
    """Give the folder for what can be made again (engines, converted networks, measured choices); not created here."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Viseme Studio"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Viseme Studio" / "Cache"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "viseme-studio"
