"""The service as a process: it begins, serves, and ends when the system asks."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import grpc
import pytest

from studio.service.stubs import monolithic_pb2 as wire
from studio.service.stubs.monolithic_pb2_grpc import MonolithicServiceStub
from tests.e2e.command import ROOT, environment, run

if TYPE_CHECKING:
    from pathlib import Path


def test_it_serves_on_a_socket_until_it_is_asked_to_end(tmp_path: Path) -> None:
    socket, old = tmp_path / "s", tmp_path / "o"
    doors = ["--grpc", f"unix:{socket}", "--legacy", f"unix:{old}"]
    command = [sys.executable, "-m", "studio", "serve", *doors, "--device", "cpu"]
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stderr=subprocess.PIPE, text=True) as served:
        assert served.stderr.readline() == f"gRPC: unix:{socket}\n"
        assert served.stderr.readline() == f"The Go server's contract: unix:{old}\n"
        assert [file.stat().st_mode & 0o777 for file in (socket, old)] == [0o600] * 2
        with grpc.insecure_channel(f"unix:{old}") as channel:
            names = [one.model_id for one in MonolithicServiceStub(channel).ListModels(wire.ListModelsRequest()).models]
            made = MonolithicServiceStub(channel).InferBatchComposite(wire.CompositeBatchRequest(
                model_id="mara", batch_size=2, raw_audio=bytes(4 * 640 * 12)))
        assert {"ines", "mara"} <= set(names)
        assert made.success
        assert [one[:2] for one in made.composited_frames] == [b"\xff\xd8"] * 2
        served.send_signal(signal.SIGTERM)
        assert served.wait(60) == 0
    assert not socket.exists()
    assert not old.exists()


@pytest.mark.parametrize(("options", "said"), [
    (["--grpc", "0.0.0.0:0"], "reached from other machines"),
    (["--grpc", "nowhere"], "is no address"),
    (["--name", "a"], "MODEL=AVATAR"),
    (["--tls-key", "missing.pem"], "together"),
    (["--memory", "0"], "at least 1"),
])
def test_what_it_may_not_do_is_one_sentence(options: list[str], said: str) -> None:
    ended = run("serve", *options)
    assert ended.returncode == 2
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1
