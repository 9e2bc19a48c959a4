"""A process in which files from elsewhere are opened takes no more than it may, sees nothing, and may die."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from studio.confined.limits import MB, Limits
from studio.confined.room import ConfinedError, run

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems have fewer limits")


def test_it_has_an_empty_folder_nothing_of_the_user_and_what_was_handed_over() -> None:
    found = run("probe", {}, {"one": b"x" * 100_000, "two": b""})

    assert found["folder"] == []
    assert found["home"]
    assert not {"USER", "DISPLAY", "SSH_AUTH_SOCK", "DBUS_SESSION_BUS_ADDRESS", "PYTHONPATH"} & set(found["environment"])
    assert found["blobs"] == {"one": 100_000, "two": 0}
    assert found["files"] == 3


@LINUX
def test_it_reaches_nobody_on_the_network_where_the_system_can_do_that() -> None:
    if subprocess.run(["unshare", "--net", "true"], check=False, capture_output=True).returncode and subprocess.run(
            ["unshare", "--user", "--net", "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system lets no process leave the network")
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert not run("probe", {"port": server.getsockname()[1]})["reached"]


@LINUX
@pytest.mark.parametrize(("request_", "limits", "words"), [
    ({"what": "memory", "bytes": 3000 * MB}, Limits(), "asks for more than 2048 MB of memory"),
    ({"what": "memory", "bytes": 200 * MB}, Limits(growth_bytes=100 * MB), "memory"),
    ({"what": "spin"}, Limits(cpu_s=1), "takes more than 1 seconds of the processor"),
    ({"what": "write", "bytes": 2 * MB}, Limits(), "File too large"),
    ({"what": "trap", "signal": signal.SIGFPE}, Limits(), r"makes what reads it crash \(SIGFPE\)"),
    ({"what": "trap", "signal": signal.SIGSEGV}, Limits(), r"crash \(SIGSEGV\)"),
    ({"what": "trap", "signal": signal.SIGKILL}, Limits(), "more time or memory than there is"),
])
def test_what_takes_too_much_or_dies_is_told_in_a_few_words(request_: dict, limits: Limits, words: str) -> None:
    with pytest.raises(ConfinedError, match=words):
        run("probe", request_, limits=limits)


def test_one_that_hangs_is_ended_at_its_deadline() -> None:
    before = set(psutil.Process().children())

    with pytest.raises(ConfinedError, match="takes more than 1 seconds to open"):
        run("probe", {"what": "sleep"}, limits=Limits(wall_s=1.0))

    assert set(psutil.Process().children()) <= before


def test_an_error_of_a_megabyte_is_cut() -> None:
    with pytest.raises(ConfinedError) as caught:
        run("probe", {"what": "raise"})

    assert len(str(caught.value)) <= 900
    assert not caught.value.refused


@LINUX
def test_it_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    script = "import sys; from studio.confined.room import run; run('probe', {'what': 'sleep'})"
    parent = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    until = time.monotonic() + 60
    while not (children := psutil.Process(parent.pid).children()) and time.monotonic() < until:
        time.sleep(0.01)
    # Until it has tied itself to its parent it ends by looking who that is.
    parent.kill()
    parent.wait()

    assert psutil.wait_procs(children, timeout=60)[1] == []


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    run("probe", {})

    assert list(tmp_path.iterdir()) == []
