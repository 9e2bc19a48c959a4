"""What every test may use, and what no test may leave behind."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

import pytest

# Read when the pool's module is first imported.
os.environ["VISEME_DEBUG_POOLS"] = "1"

from tests import tiny_avatar
from tests.nvidia_libraries import Counted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.nvidia_driver import Driver


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running, and name the thread."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 3.0
    while (left := set(threading.enumerate()) - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"threads left running: {[thread.name for thread in left]}"


@pytest.fixture(scope="session", autouse=True)
def cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let nothing that a test measures be remembered for the user."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def hearing_far(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a small avatar with encoders of 40, 80, 120 and 200 ms of look-ahead; read only."""
    folder = tmp_path_factory.mktemp("avatars") / "far"
    return tiny_avatar.write(folder, left=2, profiles=tiny_avatar.PROFILES)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a small avatar with real networks; read only."""
    return tiny_avatar.write(tmp_path_factory.mktemp("avatars") / "tiny")


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """Put a stand-in for the driver behind pynvml; it is closed again at the end."""
    import pynvml

    from studio.engine.metrics import device_memory
    from studio.engine.models import nvidia
    from tests.nvidia_driver import Driver

    made = Driver()
    monkeypatch.setattr(pynvml, "nvmlLib", made)
    monkeypatch.setattr(pynvml, "_nvmlGetFunctionPointer_cache", {})
    monkeypatch.setattr(device_memory, "CDLL", lambda _name: object())
    monkeypatch.setattr(nvidia, "has_driver", lambda: True)
    yield made
    assert made.open == 0


@pytest.fixture
def cudart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Counted:
    """Put a stand-in for CUDA's runtime library in its place, and give what it counts."""
    import ctypes

    from studio.engine.models import cuda, machine
    from tests.nvidia_libraries import RUNTIME, build

    library = ctypes.CDLL(str(build(tmp_path, "libcudart.so.13", RUNTIME)))
    monkeypatch.setattr(machine, "load", lambda name: library if "cudart" in name else None)
    monkeypatch.setattr(cuda, "_spare", {})
    return Counted(library)
