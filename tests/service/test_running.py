"""What the service does before it listens."""

from __future__ import annotations

import subprocess
import sys

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from studio.errors import InputError
from studio.service import running
from studio.service.running import Choice


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
