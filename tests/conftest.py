"""What every test may use, and what no test may leave behind."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Read when the pool's module is first imported.
os.environ["VISEME_DEBUG_POOLS"] = "1"

from tests import tiny_avatar
from tests.nvidia_libraries import Counted
from tests.tiers import MARKED_BY, QUICK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from studio.engine.models.performer import Performer
    from tests.nvidia_driver import Driver


ROOT = Path(__file__).parent.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs more than Python and more than a moment."""
    for item in items:
        if not item.path.relative_to(ROOT).as_posix().startswith(QUICK):
            item.add_marker("long")
        for fixture, marker in MARKED_BY.items():
            if fixture in getattr(item, "fixturenames", ()):
                item.add_marker(marker)


LEFT_S = 60.0
"""A thread that is about to end has this long: a test that passes does not wait, and one on a busy machine does not fail."""


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running, and name the thread."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + LEFT_S
    while (left := set(threading.enumerate()) - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"threads left running: {[thread.name for thread in left]}"


@pytest.fixture(scope="session", autouse=True)
def places_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let nothing that a test measures, imports or chooses be remembered for the user, and no key be made for their clips."""
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(tmp_path_factory.mktemp(name.lower()))


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
def load() -> Iterator[Callable[..., Performer]]:
    """Give what loads an avatar as `Performer.load` does, and closes it when the test is over."""
    from studio.engine.models.performer import Performer

    loaded: list[Performer] = []

    def load(folder: Path, **options: object) -> Performer:
        loaded.append(Performer.load(folder, **options))  # type: ignore[arg-type]
        return loaded[-1]

    yield load
    for performer in loaded:
        performer.close()


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """Put a stand-in for the driver behind pynvml; it is closed again at the end."""
    import pynvml

    from studio.engine.painters.gpu import device_memory, nvidia
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

    from studio.engine.painters.gpu import cuda, machine
    from tests.nvidia_libraries import RUNTIME, build

    library = ctypes.CDLL(str(build(tmp_path, "libcudart.so.13", RUNTIME)))
    monkeypatch.setattr(machine, "load", lambda name: library if "cudart" in name else None)
    monkeypatch.setattr(cuda, "_spare", {})
    return Counted(library)
