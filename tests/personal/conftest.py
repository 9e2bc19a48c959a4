"""Mara speaks for some seconds as if she had been filmed; nobody real is pictured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars import library
from studio.media.sound import SoundReader
from studio.places import assets
from studio.render import render
from tests.sounds import write

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 4


@pytest.fixture(scope="session")
def speaking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a video of Mara who says the beginning of the welcome, with its sound."""
    folder = tmp_path_factory.mktemp("filmed")
    with SoundReader(assets() / "samples" / "welcome.flac") as reader:
        speech = np.concatenate([one.copy() for one, _ in reader])[: SECONDS * 16_000]
    write(folder / "speech.wav", speech, 16_000)
    render(folder / "speech.wav", folder / "speaking.mp4", avatar="mara")
    return folder / "speaking.mp4"


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty place for what the user has."""
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data"
