"""A GPU is used or the reason is an error; the broken installations here are real ones as far as a machine without GPU goes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.onnxfile import read_onnx
from studio.engine.models import sessions
from studio.engine.models.device import Device
from studio.engine.models.runtime import Network
from studio.engine.models.sessions import UnusableError, nodes_by_provider, open_session, recording, session_options
from studio.engine.painters.gpu import machine, nvidia
from studio.engine.painters.gpu import sessions as gpu_sessions
from studio.engine.painters.gpu.sessions import open_on_gpu
from tests.engine.models.test_faults import MEMORY, TEXTS

if TYPE_CHECKING:
    from pathlib import Path

CUDA = Device("cuda")
OPEN = """
import sys
from pathlib import Path
from studio.avatars.onnxfile import read_onnx
from studio.engine.models.device import parse_device
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu.sessions import open_on_gpu
try:
    print(open_on_gpu(read_onnx(Path(sys.argv[1])), parse_device(sys.argv[2])).get_providers()[0])
except UnusableError as error:
    print(error.fault.code, "|", error)
"""
DRIVER = """
int cuTensorMapEncodeTiled(void) { return 100; }
int cuInit(unsigned flags) { return 100; }
int cuDriverGetVersion(int *version) { *version = 13000; return 0; }
int cuDeviceGetCount(int *count) { *count = 0; return 100; }
"""


def without_cuda() -> bool:
    return "CUDAExecutionProvider" not in sessions.offered()


def said(tiny: Path, device: str, folder: Path | None = None) -> tuple[str, str]:
    """Open a network in a process of its own and give the fault's code and the sentence; nothing else may be printed."""
    ran = subprocess.run(
        [sys.executable, "-c", OPEN, tiny / "generator.onnx", device], capture_output=True, text=True, check=True,
        env=os.environ | ({"LD_LIBRARY_PATH": str(folder)} if folder else {}),
    )
    assert ran.stderr == ""
    code, sentence = ran.stdout.strip().split(" | ")
    return code, sentence


@pytest.mark.skipif(without_cuda() or nvidia.has_driver(), reason="this onnxruntime has no CUDA, or there is a driver")
def test_without_a_driver_the_sentence_says_so_and_nothing_is_printed(tiny: Path) -> None:
    code, sentence = said(tiny, "cuda")

    assert code == "no-driver"
    assert sentence == (
        "CUDA cannot be used. NVIDIA's driver is not installed (libcuda is not there): "
        "install NVIDIA's driver 580 or newer and restart, or use --device cpu."
    )


@pytest.mark.skipif(without_cuda() or nvidia.has_driver() or not shutil.which("cc") or sys.platform != "linux",
                    reason="a driver that answers is built here where there is none")
def test_with_a_driver_alone_the_missing_libraries_are_named(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "driver.c").write_text(DRIVER)
    built = ["-o", tmp_path / "libcuda.so.1", tmp_path / "driver.c"]
    subprocess.run(["cc", "-shared", "-fPIC", "-Wl,-soname,libcuda.so.1", *built], check=True)
    if machine.packaged("nvidia") is not None:
        pytest.skip("NVIDIA's libraries are installed")

    assert said(tiny, "cuda", tmp_path)[0] in {"no-cuda", "wrong-cuda"}
    assert said(tiny, "tensorrt", tmp_path)[0] in {"no-tensorrt", "no-cuda"}

    # The runtime of another CUDA beside the driver.
    (tmp_path / "runtime.c").write_text("int cudaRuntimeGetVersion(int *version) { *version = 12080; return 0; }\n")
    built = ["-o", tmp_path / "libcudart.so.12", tmp_path / "runtime.c"]
    subprocess.run(["cc", "-shared", "-fPIC", "-Wl,-soname,libcudart.so.12", *built], check=True)
    code, sentence = said(tiny, "cuda", tmp_path)
    assert code == "wrong-cuda"
    assert "CUDA 12 is installed, but this onnxruntime needs CUDA 13" in sentence


def test_an_onnxruntime_without_cuda_is_told_from_a_missing_driver(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (sessions, gpu_sessions):
        monkeypatch.setattr(module, "offered", lambda: ["CPUExecutionProvider"])

    with pytest.raises(UnusableError, match="built without CUDA: replace it: pip uninstall onnxruntime"):
        open_on_gpu(read_onnx(tiny / "generator.onnx"), CUDA)
    with pytest.raises(UnusableError, match="built without CoreML: use --device auto"):
        open_session(read_onnx(tiny / "generator.onnx"), Device("coreml"))


@pytest.mark.parametrize("code", ["old-driver", "no-gpu", "no-cudnn", "no-such-device"])
def test_what_the_session_raises_is_explained(code: str, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise RuntimeError(TEXTS[code])

    monkeypatch.setattr(gpu_sessions, "prepare", lambda _device: None)
    monkeypatch.setattr(sessions.ort, "InferenceSession", refuse)

    with pytest.raises(UnusableError) as caught:
        open_on_gpu(read_onnx(tiny / "generator.onnx"), CUDA)
    assert caught.value.fault.code == code


@pytest.mark.skipif(without_cuda(), reason="this onnxruntime has no CUDA")
def test_a_silent_fall_to_the_processor_is_no_success(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if nvidia.has_driver():
        pytest.skip("there is a driver, so it does not fall")
    monkeypatch.setattr(gpu_sessions, "prepare", lambda _device: None)

    with pytest.raises(UnusableError) as caught:
        open_on_gpu(read_onnx(tiny / "generator.onnx"), CUDA)
    assert caught.value.fault.code in {"no-cuda", "wrong-cuda", "no-driver"}


def test_every_node_is_told_with_its_provider(tiny: Path) -> None:
    session = open_session(read_onnx(tiny / "generator.onnx"), options=recording(session_options()))

    found = nodes_by_provider(session)

    assert list(found) == ["CPUExecutionProvider"]
    assert "Clip" in found["CPUExecutionProvider"]


def test_a_device_that_fails_while_it_runs_says_why(tiny: Path) -> None:
    network = Network(tiny / "generator.onnx")
    network.device = CUDA

    class Full:
        """What a session does when the device's memory is full."""

        def __init__(self, session: object) -> None:
            self._session = session

        def __getattr__(self, name: str) -> object:
            return getattr(self._session, name)

        def run_with_iobinding(self, _binding: object) -> None:
            raise RuntimeError(MEMORY)

    network._session = Full(network._session)
    with pytest.raises(UnusableError) as caught:
        network(np.zeros((1, 64, 64, 3), np.uint8), np.zeros((1, 1, 8), np.float32), out=np.zeros((1, 64, 64, 3), np.uint8))
    assert caught.value.fault.code == "out-of-memory"


def test_caches_are_kept_apart_by_content_and_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path)
    monkeypatch.setattr(gpu_sessions, "gpu_name", str)

    kept = [(CUDA, b"a"), (CUDA, b"b"), (Device("cuda", 1), b"a"), (CUDA, b"a")]
    folders = {gpu_sessions.gpu_cache_folder(*one) for one in kept}

    assert len(folders) == 3
    assert all(one.parent == tmp_path / "engines" for one in folders)
