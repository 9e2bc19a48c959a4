"""The fastest device that really works is chosen and remembered; what does not work is said."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from contextlib import closing
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

from studio.engine import device_choice
from studio.engine.core.ring import Ring
from studio.engine.device_choice import Trial, open_avatar, try_out
from studio.engine.models import sessions
from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import explain
from studio.engine.models.performer import Performer
from studio.engine.models.sessions import UnusableError
from studio.engine.painters import gpu as gpu_room
from studio.engine.painters.gpu import nvidia
from studio.engine.painters.gpu import painter as gpu_painter
from studio.engine.painters.gpu import sessions as gpu_sessions
from studio.engine.painters.gpu.chain import Chain
from studio.engine.painters.gpu.factory import plan_for
from studio.engine.pipeline import Pipeline
from tests.engine.models.test_faults import TEXTS

if TYPE_CHECKING:
    from pathlib import Path

CUDA = Device("cuda")


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, object]:
    """Pretend that CUDA is there and runs as the processor does; what is in the answer changes how."""
    how: dict[str, object] = {"ms": 0.1, "fault": None, "opened": 0, "shift": 0}

    def chain_for(avatar: Performer) -> Chain:
        how["opened"] = int(str(how["opened"])) + 1
        if how["fault"]:
            raise UnusableError(avatar.device, explain(str(how["fault"])))
        files = [avatar.networks[name] for name in ("encoder.onnx", "generator.onnx")]
        return Chain(CPU, plan_for(avatar), encoder=files[0], generator=files[1], mask=avatar.mask)

    real_try = device_choice.try_out

    def try_out(avatar: Performer, timed: int = 5) -> Trial:
        made = real_try(avatar, timed)
        on_gpu = avatar.device.nvidia
        if on_gpu and how["shift"]:
            made.picture[0, 0, 0] ^= int(str(how["shift"]))
        return Trial(float(str(how["ms"])) if on_gpu else 5.0, made.picture)

    monkeypatch.setattr(gpu_painter, "chain_for", chain_for)
    monkeypatch.setattr(device_choice, "try_out", try_out)
    monkeypatch.setattr(device_choice, "offered", lambda: [CUDA.provider, CPU.provider])
    monkeypatch.setattr(nvidia, "has_driver", lambda: True)
    monkeypatch.setattr(nvidia, "has_hardware", lambda: True)
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path)
    monkeypatch.setattr(gpu_sessions, "gpu_name", lambda _device: "stand-in")
    return how


def test_auto_takes_the_faster_one_and_remembers_it(tiny: Path, gpu: dict[str, object], tmp_path: Path) -> None:
    first = open_avatar(tiny)
    opened = int(str(gpu["opened"]))
    again = open_avatar(tiny)

    assert first.device == again.device == CUDA
    assert first.fault is None
    assert int(str(gpu["opened"])) == opened
    kept = json.loads(next(tmp_path.rglob("choice.json")).read_text())
    assert kept["device"] == "cuda"
    assert kept["ms"] == {"cpu": 5.0, "cuda": 0.1}
    first.close()
    again.close()


def test_auto_stays_where_it_is_faster_and_says_so(tiny: Path, gpu: dict[str, object]) -> None:
    gpu["ms"] = 9.0
    avatar = open_avatar(tiny)

    assert avatar.device.on_cpu
    assert avatar.fault is not None
    assert "takes no longer on the processor (cpu 5.0 ms, cuda 9.0 ms)" in avatar.fault.sentence
    avatar.close()


@pytest.mark.parametrize("code", ["no-cuda", "old-driver", "no-cudnn", "out-of-memory"])
def test_auto_falls_to_the_processor_with_the_reason_and_asks_again_next_time(
    code: str, tiny: Path, gpu: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    gpu["fault"] = TEXTS[code]
    with caplog.at_level(logging.WARNING):
        avatar = open_avatar(tiny)

    assert avatar.device.on_cpu
    assert avatar.fault is not None
    assert avatar.fault.code == code
    assert avatar.fault.sentence in caplog.text
    avatar.close()
    gpu["fault"] = None
    mended = open_avatar(tiny)
    assert mended.device == CUDA
    mended.close()


def test_a_device_that_broke_after_it_was_chosen_is_not_believed(tiny: Path, gpu: dict[str, object]) -> None:
    open_avatar(tiny).close()
    gpu["fault"] = TEXTS["no-gpu"]

    avatar = open_avatar(tiny)
    pipeline = Pipeline(avatar, Ring(16_000))

    assert pipeline.fault is not None
    assert pipeline.fault.code == "no-gpu"
    assert pipeline.provider == CPU.provider
    avatar.close()


@pytest.mark.parametrize("device", ["auto", "cuda"])
def test_wrong_pictures_are_not_working(device: str, tiny: Path, gpu: dict[str, object]) -> None:
    gpu["shift"] = 64
    if device == "cuda":
        with pytest.raises(UnusableError, match="differ from the CPU's by 64 of 255 levels"):
            open_avatar(tiny, device=device)
        return
    avatar = open_avatar(tiny)
    assert avatar.fault is not None
    assert avatar.fault.code == "wrong-picture"
    avatar.close()


def test_a_named_device_that_does_not_work_is_an_error(tiny: Path, gpu: dict[str, object]) -> None:
    gpu["fault"] = TEXTS["no-such-device"]

    with pytest.raises(UnusableError, match=r"CUDA, device 3 cannot be used\. There is no GPU of that number"):
        open_avatar(tiny, device="cuda:3")


@pytest.mark.parametrize("junk", ["", "{", '{"format": 1, "device": "warp", "fault": null}', "[]", "x" * 20_000])
def test_a_damaged_memory_is_measured_anew(junk: str, tiny: Path, gpu: dict[str, object], tmp_path: Path) -> None:
    open_avatar(tiny).close()
    file = next(tmp_path.rglob("choice.json"))
    file.write_text(junk)

    avatar = open_avatar(tiny)

    assert avatar.device == CUDA
    assert json.loads(file.read_text())["device"] == "cuda"
    avatar.close()


def test_one_picture_is_really_made(tiny: Path) -> None:
    avatar = Performer.load(tiny)
    trial = try_out(avatar)

    assert trial.ms > 0
    assert trial.picture.shape == (128, 192, 3)
    assert trial.picture.max() > 0
    avatar.close()


@pytest.mark.parametrize("hardware", [False, True])
def test_only_a_computer_with_a_gpu_is_told_why_it_is_not_used(tiny: Path, monkeypatch: pytest.MonkeyPatch,
                                                             caplog: pytest.LogCaptureFixture, hardware: bool) -> None:
    monkeypatch.setattr(nvidia, "has_driver", lambda: False)
    monkeypatch.setattr(nvidia, "has_hardware", lambda: hardware)
    monkeypatch.setattr(device_choice, "offered", lambda: ["CUDAExecutionProvider", "CPUExecutionProvider"])
    caplog.set_level("INFO")

    with closing(open_avatar(tiny)) as avatar:
        assert (avatar.fault is not None and avatar.fault.code) == (hardware and "no-driver")
    assert ("NVIDIA" in caplog.text) is hardware


@pytest.mark.parametrize("hardware", [False, True])
def test_a_driver_without_a_gpu_is_content(tiny: Path, gpu: dict[str, object], monkeypatch: pytest.MonkeyPatch,
                                           hardware: bool) -> None:
    gpu["fault"] = TEXTS["no-gpu"]
    monkeypatch.setattr(nvidia, "has_hardware", lambda: hardware)

    with closing(open_avatar(tiny)) as avatar:
        assert (avatar.fault is not None and avatar.fault.code) == (hardware and "no-gpu")


def test_the_processor_asked_for_is_no_fault_to_mend(tiny: Path) -> None:
    avatar = open_avatar(tiny, device="cpu")

    assert avatar.fault is not None
    assert avatar.fault.code == "asked"
    avatar.close()


ONLY_FOR_A_GPU = {
    "onnx", "pynvml", "studio.engine.doctor",
    *(f"studio.engine.painters.gpu.{one.name}" for one in iter_modules(gpu_room.__path__) if one.name != "nvidia"),
}
ENGINE = """
from studio.engine.offline.batch import Batch
from studio.engine.engine import Engine
from studio.engine.device_choice import memory_of, open_avatar
avatar = open_avatar(Path(sys.argv[1]))
Batch(avatar).close()
memory_of(avatar.device)
engine = Engine(avatar)
engine.close()
engine.run()
"""


@pytest.mark.skipif(nvidia.has_driver(), reason="there is a driver")
@pytest.mark.parametrize("does", [*(f"import studio.{one}" for one in ("cli", "live", "render", "app")), ENGINE],
                         ids=["command", "live", "render", "window", "engine"])
def test_without_a_gpu_nothing_of_one_is_loaded(does: str, tiny: Path) -> None:
    code = f"import sys; from pathlib import Path\n{does}\nprint(*sorted(sys.modules))"

    ran = subprocess.run([sys.executable, "-c", code, tiny], capture_output=True, text=True, check=True)

    loaded = set(ran.stdout.split())
    assert "studio" in loaded
    assert not loaded & ONLY_FOR_A_GPU
    if does == "import studio.cli":
        # The command's help and its mistakes come at once: no word of devices, networks or pictures is loaded for them.
        assert not loaded & {"studio.engine.models.device", "numpy", "cv2", "onnxruntime", "ctypes", "PySide6"}
