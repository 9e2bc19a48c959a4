"""What is broken on a machine is found, with its cause and its fix, and the report tells nothing else."""

from __future__ import annotations

import getpass
import json
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio import cli
from studio.engine import doctor
from studio.engine.doctor import DoctorReport, Tried, examine
from studio.engine.models import sessions
from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import explain
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu import machine, nvidia
from studio.engine.painters.gpu import painter as gpu_painter
from studio.engine.painters.gpu.chain import Chain
from studio.engine.painters.gpu.factory import plan_for
from studio.engine.painters.gpu.machine import Gpu, Library, Machine
from studio.engine.surroundings import MachineFinding
from tests.engine.models.test_faults import TEXTS

if TYPE_CHECKING:
    from studio.engine.models.performer import Performer
    from studio.engine.models.runnable import Runnable
    from tests.nvidia_driver import Driver

GIB = 1024**3
WHOLE = Machine(
    True, "13.0", (Gpu(0, "NVIDIA Imaginary 24", 24 * GIB, "00000000:01:00.0"),), "",
    cuda=(Library("libcublasLt.so.13", True), Library("libcudart.so.13", True, "13.0")),
    cudnn=(Library("libcudnn.so.9", True, "9.14.0"),), tensorrt=(Library("libnvinfer.so.10", False),),
)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Pretend that there is a GPU whose sessions fail as the text under "said" says; "" works as the processor does."""
    how = {"said": "", "when": "open"}
    real = sessions.open_session

    def open_session(data: Runnable, device: Device = CPU, **options: object) -> object:
        if device.on_cpu:
            return real(data, **options)
        if device.kind != "cuda" or (how["said"] and how["when"] == "open"):
            raise UnusableError(device, explain(how["said"] or TEXTS["no-tensorrt"]))
        return real(data, **options)

    def chain_for(avatar: Performer) -> Chain:
        if avatar.device.kind != "cuda" or how["said"]:
            raise UnusableError(avatar.device, explain(how["said"] or TEXTS["no-tensorrt"]))
        files = [avatar.networks[name] for name in ("encoder.onnx", "generator.onnx")]
        return Chain(CPU, plan_for(avatar), encoder=files[0], generator=files[1], mask=avatar.mask)

    monkeypatch.setattr(gpu_painter, "chain_for", chain_for)
    monkeypatch.setattr(machine, "look", lambda: WHOLE)
    monkeypatch.setattr(doctor, "open_on_gpu", open_session)
    monkeypatch.setattr(doctor, "offered", lambda: [Device(kind).provider for kind in ("tensorrt", "cuda", "cpu")])
    return how


def tried(found: DoctorReport, device: str) -> Tried:
    return next(one for one in found.tried if one.device == device)


def test_a_machine_that_works_is_told_with_its_figures(tiny: Path, broken: dict[str, str], driver: Driver) -> None:
    steps: list[str] = []
    found = examine(tiny, steps.append)

    said = {one.name: one.found for one in found.findings}
    assert said["NVIDIA driver"] == "580.65.06; serves CUDA up to 13.0"
    assert said["GPU 0"] == "NVIDIA Imaginary 24; 24.0 GiB; 21.1 GiB free"
    assert said["cuDNN"] == "9.14.0"
    assert tried(found, "cuda").ms
    assert tried(found, "cuda").nodes["generator"] == {"CPUExecutionProvider": 7}
    assert tried(found, "cuda").on_cpu["Clip"] == 1
    assert not found.broken
    assert steps == ["sound", "libraries", "CPU", "CUDA", "TensorRT"]


@pytest.mark.parametrize(("code", "when"), [
    ("no-cuda", "open"), ("no-cudnn", "run"), ("old-driver", "open"), ("no-gpu", "open"), ("no-such-device", "open"),
    ("out-of-memory", "run"), ("old-gpu", "run"),
])
def test_every_broken_installation_has_its_sentence(code: str, when: str, tiny: Path, broken: dict[str, str]) -> None:
    broken |= {"said": TEXTS[code], "when": when}

    found = examine(tiny)

    fault = tried(found, "cuda").fault
    assert fault is not None
    assert fault.code == code
    assert fault.sentence in found.as_text()
    assert found.broken
    assert tried(found, "cpu").ms


def test_a_machine_without_a_driver_is_not_broken(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "look", lambda: Machine(False, cuda=(Library("libcudart.so.13", False),)))
    monkeypatch.setattr(nvidia, "has_driver", lambda: False)
    monkeypatch.setattr(nvidia, "has_hardware", lambda: True)

    found = examine(tiny)

    assert not found.broken
    assert MachineFinding("NVIDIA driver", "not installed (libcuda is not there)", False) in found.findings
    # What only a GPU needs is no fault of a computer without one.
    assert MachineFinding("CUDA libraries", "not installed; only an NVIDIA GPU needs it", None) in found.findings
    assert found.summary.startswith("No GPU is used. The CPU makes a picture in ")
    assert found.as_text().startswith(found.summary)
    assert all(one.fault is not None for one in found.tried if one.device != "cpu")


def test_a_machine_without_nvidia_hardware_is_told_nothing_of_cuda(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "look", lambda: Machine(False, cuda=(Library("libcudart.so.13", False),)))
    monkeypatch.setattr(nvidia, "has_hardware", lambda: False)
    monkeypatch.setattr(doctor, "offered", lambda: [Device(kind).provider for kind in ("tensorrt", "cuda", "cpu")])

    found = examine(tiny)

    assert [one.device for one in found.tried] == ["cpu"]
    assert found.summary.startswith("The CPU makes a picture in ")
    assert MachineFinding("GPU", "no NVIDIA GPU: the CPU does the work", None) in found.findings
    assert not [word for word in ("CUDA", "cuDNN", "driver", "TensorRT") if word in found.as_text()]


def test_sound_screens_and_disk_are_in_the_report(tiny: Path, tmp_path: Path) -> None:
    screen = MachineFinding("Screen 1", "1280 x 720, scale 1, 60 Hz", True)

    found = examine(tiny, screens=[screen], places={"Recordings": tmp_path})

    said = [one.name for one in found.findings]
    assert screen in found.findings
    assert {"Recordings", "Cache", "Temporary files"} <= set(said)
    assert {"Microphones", "Sound devices", "Sound server"} & set(said)


def test_a_driver_that_finds_no_gpu_is_broken_although_nothing_was_opened(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "look", lambda: Machine(True, "12.4", trouble="CUDA failure 100: no device"))
    monkeypatch.setattr(doctor, "offered", lambda: ["CUDAExecutionProvider", "CPUExecutionProvider"])

    found = examine(tiny)

    assert found.broken
    assert "finds no GPU" in tried(found, "cuda").words


def test_the_report_names_no_person_no_computer_and_no_folder(tiny: Path, broken: dict[str, str]) -> None:
    broken |= {"said": TEXTS["unknown"]}

    found = examine(tiny)

    report = found.as_text() + json.dumps(found.as_json())
    private = {str(Path.home()), platform.node(), str(tiny.parent), tiny.name, "annas-desktop", "/onnxruntime_src"}
    if getpass.getuser() != "root":
        private.add(getpass.getuser())
    assert not [one for one in private if one and one != "/" and one in report]


def test_the_command_prints_json_and_writes_the_report(
    tiny: Path, tmp_path: Path, broken: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    broken |= {"said": TEXTS["old-driver"]}

    code = cli.main(["doctor", "--json", "--report", str(tmp_path / "report.txt"), "--avatar", str(tiny)])

    printed = json.loads(capsys.readouterr().out)
    assert code == 1
    assert printed["broken"]
    assert [one["fault"]["code"] for one in printed["tried"] if one["device"] == "cuda"] == ["old-driver"]
    assert "too old for CUDA 13" in (tmp_path / "report.txt").read_text()
    broken["said"] = ""
    assert cli.main(["doctor", "--avatar", str(tiny)]) == 0
    assert "a picture takes" in capsys.readouterr().out


def test_the_first_sentence_says_what_it_comes_to() -> None:
    driver = (MachineFinding("NVIDIA driver", "580.65.06", True),)
    slow, fast, cpu = Tried("cuda", "CUDA", ms=12.0), Tried("cuda", "CUDA", ms=2.0), Tried("cpu", "CPU", ms=8.0)
    no_cudnn = Tried("cuda", "CUDA", fault=explain(TEXTS["no-cudnn"]))
    same = Tried("tensorrt", "TensorRT", fault=explain(TEXTS["no-cudnn"]))

    def said(*tried: Tried) -> str:
        return DoctorReport(driver, tried, "mara").summary

    assert said(cpu, fast) == "CUDA makes a picture in 2.0 ms, the CPU in 8.0 ms. At 25 a second there are 40 ms for each."
    assert said(cpu, slow).startswith("The CPU makes a picture in 8.0 ms, faster than the GPU. ")
    assert said(cpu, no_cudnn) == (
        "There is a driver for a GPU, but no GPU works. The library cuDNN 9 is not installed: install what is missing with "
        "pip install 'viseme-studio[gpu]'. The CPU makes a picture in 8.0 ms. At 25 a second there are 40 ms for each."
    )
    assert "live pictures are skipped" in DoctorReport((), (Tried("cpu", "CPU", ms=61.0), no_cudnn), "mara").summary
    assert [words for _, _, words in DoctorReport(driver, (cpu, no_cudnn, same), "mara").tried_lines()][2] == "the same as CUDA"
    late = DoctorReport((), (Tried("cpu", "CPU", ms=55.2),), "mara")
    assert late.tried_lines() == [(False, "CPU", "a picture takes 55.2 ms, too long to be live")], "as the first sentence says"
    assert "[--] CPU: a picture takes 55.2 ms" in late.as_text()
    assert DoctorReport((), (Tried("cpu", "CPU", ms=40.0),), "mara").tried_lines()[0][0] is True
    optional = DoctorReport(driver, (cpu, fast, Tried("tensorrt", "TensorRT", fault=explain(TEXTS["no-tensorrt"]))), "mara")
    assert [well for well, _, _ in optional.tried_lines()] == [True, True, None]


@pytest.mark.parametrize(("found", "code"), [(WHOLE, "no-onnx"), (Machine(driver=False), "no-driver")])
def test_an_installation_without_onnx_is_looked_at_all_the_same(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, found: Machine, code: str
) -> None:
    """What plain pip installs: the package is wanted for a GPU and for imports alone."""
    monkeypatch.setitem(sys.modules, "onnx", None)
    monkeypatch.setattr(doctor, "offered", lambda: [Device(kind).provider for kind in ("cuda", "cpu")])
    monkeypatch.setattr(nvidia, "has_hardware", lambda: True)
    monkeypatch.setattr(machine, "look", lambda: found)

    assert tried(examine(tiny), "cuda").fault.code == code
