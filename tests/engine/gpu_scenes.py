"""What the studio does on a GPU, in a process whose CUDA libraries are those of `tests.imitated_cuda`; tells as JSON.

    python -m tests.engine.gpu_scenes SCENE FOLDER-OF-AN-AVATAR
"""

from __future__ import annotations

import contextlib
import gc
import json
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.avatars.onnxfile import read_onnx
from studio.engine.core.history import History
from studio.engine.core.ring import Ring
from studio.engine.models import sessions
from studio.engine.models.device import parse_device
from studio.engine.models.faults import explain
from studio.engine.models.performer import Performer
from studio.engine.models.sessions import UnusableError
from studio.engine.offline.batch import Batch
from studio.engine.painters.cpu import CpuPainter
from studio.engine.painters.gpu import cuda, factory, fallback, machine, tensors
from studio.engine.painters.gpu import sessions as gpu_sessions
from studio.engine.painters.gpu.fallback import live_fallback
from studio.engine.pipeline import Pipeline
from studio.places import assets
from tests.imitated_cuda import Imitation, pictures

if TYPE_CHECKING:
    from collections.abc import Iterator

IMITATION = Imitation()


def load(folder: Path, device: str = "cuda") -> Performer:
    return Performer.load(folder, device=parse_device(device))


def speaking(avatar: Performer, history: History | None = None) -> Pipeline:
    processor = CpuPainter(avatar, measures=history is not None)
    pipeline = Pipeline(avatar, Ring(96_000), history, painter=live_fallback(avatar, processor, history))
    pipeline.ring.write((0.1 * np.random.default_rng(0).standard_normal(90_000)).astype(np.float32), 0.0)
    return pipeline


def live(folder: Path) -> dict[str, Any]:
    """A chain on the first GPU, picture by picture."""
    avatar = load(folder)
    pipeline, frame = speaking(avatar, History()), avatar.new_frame()
    chain = pipeline.painter.gpu
    if chain is None:
        return {"fault": pipeline.fault.cause}
    each = list(pictures(pipeline, frame, range(20), IMITATION))
    avatar.close()
    recorded = {name: part.recorded for name, part in chain.sessions.items()}
    return {"fault": None, "recorded": recorded, "pinned": chain.painting.pinned, "each": each[3:],
            "ours": IMITATION.last_stream == chain.stream.handle, "gpu_ms": frame.stamps.gpu_ms.tolist(),
            "provider": pipeline.provider}


def second(folder: Path) -> dict[str, Any]:
    """A chain on the second GPU, made on one thread and used on another."""
    IMITATION.set(wanted=1)
    avatar, made = load(folder, "cuda:1"), []
    pipeline = speaking(avatar)
    thread = threading.Thread(target=lambda: made.extend(pictures(pipeline, avatar.new_frame(), range(5), IMITATION)))
    thread.start()
    thread.join()
    avatar.close()
    return {"fault": pipeline.fault and pipeline.fault.cause, "elsewhere": IMITATION.now()["elsewhere"], "made": len(made)}


def untimed(folder: Path) -> dict[str, Any]:
    """The runtime library is not found by us, while onnxruntime has it."""
    gpu_sessions.prepare(parse_device("cuda"))
    machine.load = lambda _name: None
    avatar = load(folder)
    pipeline = speaking(avatar)
    each = list(pictures(pipeline, avatar.new_frame(), range(8), IMITATION))
    avatar.close()
    return {"fault": pipeline.fault and pipeline.fault.cause, "untimed": pipeline.painter.untimed, "each": each[3:]}


def beside(folder: Path) -> dict[str, Any]:
    """Two engines speak while avatars are opened: with turns, and without."""
    told = {}
    for name in ("with", "without"):
        if name == "without":
            for module in (tensors, cuda, gpu_sessions):
                module.GPU_LOCK = _Nobody()
        before, failed = IMITATION.now(), list[str]()
        avatars = [load(folder) for _ in range(2)]
        pipelines = [speaking(avatar) for avatar in avatars]
        over = threading.Event()

        def speak(number: int, avatars: list[Performer] = avatars, pipelines: list[Pipeline] = pipelines,
                  failed: list[str] = failed, over: threading.Event = over) -> None:
            frame, index = avatars[number].new_frame(), 0
            while not over.is_set() and index < 120:
                pipelines[number].make(index, frame)
                index += 1
            if pipelines[number].fault is not None:
                failed.append(pipelines[number].fault.cause)

        threads = [threading.Thread(target=speak, args=(number,)) for number in range(2)]
        for thread in threads:
            thread.start()
        for _ in range(3):
            avatar = load(folder)
            with contextlib.suppress(UnusableError):
                factory.chain_for(avatar)
            avatar.close()
        over.set()
        for thread in threads:
            thread.join()
        for avatar in avatars:
            avatar.close()
        told[name] = {"intrusions": IMITATION.since(before).get("intrusions", 0), "failed": failed}
    return told


class _Nobody:
    @contextlib.contextmanager
    def shared(self) -> Iterator[None]:
        yield

    exclusive = shared


def come_and_go(folder: Path) -> dict[str, Any]:
    """Avatars are opened, speak and go."""
    held = []
    for _ in range(6):
        avatar = load(folder)
        pipeline = speaking(avatar)
        made = sum(1 for _ in pictures(pipeline, avatar.new_frame(), range(5), IMITATION))
        avatar.close()
        del pipeline
        gc.collect()
        now = IMITATION.now()
        held.append((now["taken"] - now["given_back"], now["pinned"], made))
    return {"held": held}


def full(folder: Path) -> dict[str, Any]:
    """The memory is full when a chain is opened, and when a picture is made; then it is not any more."""
    fallback.RETRY_S = 1e9
    avatar, told = load(folder), []
    frame = avatar.new_frame()
    IMITATION.set(full=1)
    pipeline = speaking(avatar)
    told.append(pipeline.fault and pipeline.fault.code)
    pipeline.make(0, frame)
    IMITATION.set(full=0)
    for broken in (2, 719):
        pipeline.painter._tried_at_s = -1e10
        pipeline.make(1, frame)
        pipeline.painter.opening.join()
        pipeline.make(2, frame)
        told.append(pipeline.fault and pipeline.fault.code)
        IMITATION.set(broken=broken)
        pipeline.make(3, frame)
        told.append(pipeline.fault and pipeline.fault.code)
        IMITATION.set(broken=0)
    avatar.close()
    return {"told": told}


def clip(folder: Path) -> dict[str, Any]:
    """A clip's batches."""

    class Said:
        def take(self, out: np.ndarray) -> None:
            out.fill(0.5)

    avatar = load(folder)
    batch, picture = Batch(avatar, 4), avatar.manifest.picture
    planes = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(4)]
    each = []
    for count in (4, 4, 4, 4, 3):
        before = IMITATION.now()
        batch.make(Said(), planes[:count])
        each.append(IMITATION.since(before))
    there = batch.painter.gpu is not None
    batch.close()
    avatar.close()
    return {"there": there, "each": each[2:]}


def refused(folder: Path) -> dict[str, Any]:
    """A GPU that is not there, and networks that need a library that is not there, in onnxruntime's own words."""
    told = {}
    for device, network in (("cuda:5", folder / "generator.onnx"), ("cuda", assets() / "avatars" / "mara" / "generator.onnx")):
        try:
            session = gpu_sessions.open_on_gpu(read_onnx(network), parse_device(device))
            session.run(None, {one.name: np.zeros([size if isinstance(size, int) else 1 for size in one.shape],
                                                  np.uint8 if "uint8" in one.type else np.float32)
                               for one in session.get_inputs()})
        except UnusableError as error:
            told[device] = error.fault.sentence
        except Exception as error:  # noqa: BLE001  (its text is what is wanted)
            told[device] = explain(str(error)).sentence
    return told


def nodes(folder: Path) -> dict[str, Any]:
    """Where onnxruntime puts the nodes of the bundled networks, and whether it would record them."""
    told, device = {}, parse_device("cuda")
    files = [*folder.glob("*.onnx"), *(assets() / "avatars").glob("*/*.onnx")]
    for file in files:
        data = read_onnx(file)
        for kind, network in (("", data), *((("half", tensors.halved(data)),) if file.stem == "generator" else ())):
            options = sessions.recording(sessions.session_options())
            options.add_free_dimension_override_by_name("batch", 1)
            session = gpu_sessions.open_on_gpu(network, device, options=options, graphs=True)
            told[f"{file.parent.name} {file.stem} {kind}"] = {
                provider: len(found) for provider, found in sessions.nodes_by_provider(session).items()}
    return told


if __name__ == "__main__":
    scene, where = sys.argv[1:]
    print(json.dumps(globals()[scene](Path(where))))
