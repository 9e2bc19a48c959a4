"""A small avatar of the studio's own tests, in this process or behind its service."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import grpc
import pytest
import simulated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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
def token() -> str:
    """Give what opens the services of these tests."""
    made = subprocess.run([sys.executable, "-m", "studio", "serve", "--new-token"], capture_output=True, text=True, check=True)
    return made.stdout.split()[-1]


@contextmanager
def served(socket: Path) -> Iterator[subprocess.Popen[str]]:
    """Serve on a Unix socket with a process that ends with the block."""
    command = [sys.executable, "-m", "studio", "serve", "--grpc", f"unix:{socket}", "--device", "cpu"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr.readline() == f"gRPC: unix:{socket}\n"
            yield process
        finally:
            process.send_signal(signal.SIGKILL)


@pytest.fixture(scope="session")
def service(request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of a service, a process of its own, that has the small avatar under the name ``tiny``."""
    # A service reads the list of tokens when it starts.
    request.getfixturevalue("token")
    from studio.avatars import library
    from tests import tiny_avatar

    tiny_avatar.write(library.own_folder() / "tiny")
    with tempfile.TemporaryDirectory() as short, served(Path(short) / "s"):
        yield f"unix:{short}/s"


@pytest.fixture(params=["in this process", "over gRPC"])
def counting(request: pytest.FixtureRequest) -> Iterator[Callable[[], Any]]:
    """Give what makes the small avatar with numbers in its pictures, for a simulated clock."""
    # Of the plug-in that is tested.
    talk = request.module.talk
    if request.param == "in this process":
        kind, tiny = simulated.counting(talk.InProcess), request.getfixturevalue("tiny")
        yield lambda: kind(tiny)
        return
    address, token = request.getfixturevalue("service"), request.getfixturevalue("token")
    kind = simulated.counting(simulated.standing(talk.Service))
    yield lambda: kind(address, "tiny", token=token)
    # While this one's session is there the next test's may be one too many for this machine.
    with grpc.insecure_channel(address) as channel:
        stats = channel.unary_unary("/viseme.v1.Viseme/Stats", talk.viseme_pb2.StatsRequest.SerializeToString,
                                    talk.viseme_pb2.StatsResponse.FromString)
        deadline = time.monotonic() + 60
        while stats(talk.viseme_pb2.StatsRequest(), metadata=(("authorization", f"Bearer {token}"),)).sessions:
            assert time.monotonic() < deadline, "a session is still open"
            time.sleep(0.01)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests import tiny_avatar

    return tiny_avatar.write(tmp_path_factory.mktemp("avatars") / "tiny")
