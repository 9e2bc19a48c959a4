"""What the service does before it listens."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from contextlib import contextmanager
from typing import TYPE_CHECKING

import grpc
import httpx
import psutil
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from studio.errors import InputError
from studio.service import running
from studio.service.running import Choice
from tests import tiny_avatar
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bound")
def test_it_takes_as_many_open_files_as_the_system_allows() -> None:
    code = (
        "import resource; from studio.service import running; hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1];"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (200, min(hard, 4000) if hard > 0 else 4000));"
        "running._allow_many_connections(); print(*resource.getrlimit(resource.RLIMIT_NOFILE))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert said[0] == said[1]
    assert int(said[0]) > 200


def test_the_collector_leaves_alone_what_is_loaded() -> None:
    code = (
        "import gc, os, signal, sys, threading, time\n"
        "from studio.cli import main\n"
        "def look() -> None:\n"
        "    deadline = time.monotonic() + 60\n"
        "    while gc.get_freeze_count() < 10_000 and time.monotonic() < deadline: time.sleep(0.01)\n"
        "    print(gc.get_freeze_count(), flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "threading.Thread(target=look).start()\n"
        "sys.argv[1:] = ['serve', '--grpc', '127.0.0.1:0', '--legacy', '127.0.0.1:0', '--device', 'cpu']\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert int(done.stdout) >= 10_000


def test_each_contract_is_served_where_it_was_asked_for() -> None:
    command = [sys.executable, "-m", "studio", "serve", "--grpc", "127.0.0.1:0", "--legacy", "127.0.0.1:0", "--device", "cpu"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            said = [process.stderr.readline().partition(": ") for _ in range(2)]
            assert [one[0] for one in said] == ["gRPC", "The Go server's contract"]
            for (_, _, address), name in zip(said, ("viseme.v1.Viseme", "monolithic.MonolithicService"), strict=True):
                with grpc.insecure_channel(address.strip()) as channel:
                    check = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(service=name))
                assert check.status == health_pb2.HealthCheckResponse.SERVING
        finally:
            process.kill()


@pytest.mark.parametrize(("choice", "opened"), [
    (Choice(), [50053]), (Choice(grpc=("127.0.0.1:1",)), []), (Choice(legacy=()), []),
    (Choice(grpc=("127.0.0.1:1",), legacy=("127.0.0.1:2", "127.0.0.1:3")), [2, 3]),
])
def test_the_go_servers_contract_has_its_usual_address_unless_others_are_given(choice: Choice, opened: list[int]) -> None:
    assert [one.port for one in running._old(choice)] == opened


def test_the_go_servers_contract_is_for_programs_of_this_machine() -> None:
    with pytest.raises(InputError, match="no token"):
        running._old(Choice(legacy=("0.0.0.0:50053",)))


@pytest.fixture
def at_home(tmp_path: Path) -> dict[str, str]:
    """Give the environment of a service with folders of its own and the small avatar."""
    tiny_avatar.write(tmp_path / "data" / "viseme-studio" / "avatars" / "tiny")
    (tmp_path / "scratch").mkdir()
    return os.environ | {"XDG_DATA_HOME": str(tmp_path / "data"), "TMPDIR": str(tmp_path / "scratch")}


@contextmanager
def serving(environment: dict[str, str]) -> Iterator[tuple[psutil.Process, str]]:
    command = [sys.executable, "-m", "studio", "serve", "--grpc", "127.0.0.1:0", "--http", "127.0.0.1:0", "--device", "cpu"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            said = [process.stderr.readline() for _ in range(2)]
            yield psutil.Process(process.pid), said[1].replace("HTTP: ", "http://").strip()
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="the places of files are those of Linux")
def test_a_service_that_is_killed_in_the_middle_of_a_clip_leaves_nothing(tmp_path: Path, at_home: dict[str, str]) -> None:
    new_token = [sys.executable, "-m", "studio", "serve", "--new-token"]
    token = subprocess.run(new_token, env=at_home, capture_output=True, text=True, check=True).stdout.strip()
    header = {"Authorization": f"Bearer {token}"}
    with wave.open(str(tmp_path / "long.wav"), "wb") as sound:
        sound.setparams((1, 2, 16_000, 0, "NONE", ""))
        sound.writeframes(bytes(2 * 16_000 * 280))

    def files() -> list[Path]:
        return [one for one in (tmp_path / "scratch").rglob("*") if one.is_file() and one.name != "lock"]

    with serving(at_home) as (process, url):
        ordered = httpx.post(f"{url}/v1/clips", params={"avatar": "tiny"}, content=(tmp_path / "long.wav").read_bytes(),
                             headers=header, timeout=60).json()
        place = f"/v1/clips/{ordered['id']}"
        until(lambda: httpx.get(url + place, headers=header, timeout=60).json()["pictures"], 120)
        children = process.children(recursive=True)
        assert children
        process.kill()
        assert not psutil.wait_procs(children, timeout=60)[1]
        assert files()
    with serving(at_home) as (process, url):
        assert httpx.get(url + place, headers=header, timeout=60).status_code == 404
        assert not files()
        process.terminate()
        assert process.wait(60) == 0
    assert not list((tmp_path / "scratch").iterdir())
