"""A small avatar of the studio's own tests, in this process or behind its service."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread of the avatar running."""
    yield
    deadline = time.monotonic() + 60

    def left() -> list[str]:
        return [one.name for one in threading.enumerate() if one.name.startswith("viseme")]

    while left() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left()


@pytest.fixture(scope="session", autouse=True)
def places_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(tmp_path_factory.mktemp(name.lower()))


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests import tiny_avatar

    return tiny_avatar.write(tmp_path_factory.mktemp("avatars") / "tiny")
