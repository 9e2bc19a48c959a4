"""The examples in Go, compiled against stubs that are made of the contracts, as clients of a service that runs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import grpc
import pytest

from studio.service.grpc_door import legacy
from studio.service.stubs import viseme_pb2 as wire
from studio.service.stubs.viseme_pb2_grpc import VisemeStub
from tests.conftest import ROOT
from tests.service.conftest import speech

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

EXAMPLE, STUBS = ROOT / "examples" / "service" / "go", ROOT / "studio" / "service" / "stubs"
PATHS = os.environ.get("GOPATH", "/usr/share/gocode")
PICTURES = 25
pytestmark = pytest.mark.timeout(1500)
"""Go compiles its own library and gRPC's first."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Compile both examples, with the packages of Debian or those of GOPATH."""
    missing = [one for one in ("go", "protoc", "protoc-gen-go") if shutil.which(one) is None]
    if missing or not any(Path(one, "src/google.golang.org/grpc").is_dir() for one in PATHS.split(os.pathsep)):
        sentence = (f"{', '.join(missing) or 'grpc for Go'} is not installed: Debian's packages are golang-go, "
                    "golang-google-grpc-dev, golang-goprotobuf-dev and protobuf-compiler.")
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    top = tmp_path_factory.mktemp("go")
    place = top / "src" / "example" / "session"
    shutil.copytree(EXAMPLE, place)
    environment = os.environ | {"GO111MODULE": "off", "GOPATH": f"{top}{os.pathsep}{PATHS}", "GOCACHE": str(top / "cache"),
                                "GOFLAGS": "-p=1"}
    for name in ("viseme", "monolithic"):
        (place / name).mkdir()
        subprocess.run(["protoc", "-I", STUBS, f"--go_out=plugins=grpc,paths=source_relative,import_path={name}:{place / name}",
                        f"{name}.proto"], check=True, timeout=120)
    made = {}
    for name, folder in (("session", "."), ("batches", "batches")):
        made[name] = top / name
        subprocess.run(["go", "build", "-o", made[name], "."], cwd=place / folder, env=environment, check=True, timeout=1200)
    return made


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Write the sound of so many pictures and of what they look ahead."""
    file = tmp_path / "talk.f32"
    file.write_bytes(speech(PICTURES + 7).astype("<f4").tobytes())
    return file


@pytest.fixture
def mara(names: dict[str, Path]) -> None:
    """Have the small avatar under the name that the examples ask for."""
    names["mara"] = names.pop("tiny")


def ran(program: Path, *given: object, **environment: str) -> str:
    done = subprocess.run([program, *map(str, given)], env=os.environ | environment, capture_output=True, text=True,
                          timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_client_of_the_go_server_gets_the_same_pictures_however_it_cuts(
    built: dict[str, Path], mara: None, sound: Path, listening: Callable[..., AbstractContextManager[str]]
) -> None:
    with listening(legacy) as address:
        whole, *cut = (ran(built["batches"], sound, *sizes, ADDRESS=address) for sizes in ((25,), (8, 8, 9), (1, 24), (25,)))
    assert whole.startswith("25 pictures ")
    assert set(cut) == {whole}


def test_a_session_in_go_gives_the_pictures_of_one_in_python(
    built: dict[str, Path], mara: None, sound: Path, tmp_path: Path, listening: Callable[..., AbstractContextManager[str]]
) -> None:
    (tmp_path / "pictures").mkdir()
    with listening() as address:
        said = ran(built["session"], sound, tmp_path / "pictures", ADDRESS=address, TOKEN="open sesame")
        with grpc.insecure_channel(address) as channel:
            asked = (wire.SpeakRequest(begin=wire.Begin(avatar="mara")),
                     wire.SpeakRequest(samples=wire.Samples(data=sound.read_bytes())))
            told = list(VisemeStub(channel).Speak(iter(asked), metadata=(("authorization", "Bearer open sesame"),)))
    pictures = [one.picture.data for one in told if one.HasField("picture")]
    assert said == f"{len(pictures)} pictures\n"
    assert [one.read_bytes() for one in sorted((tmp_path / "pictures").iterdir())] == pictures
