"""Two sessions on one avatar have one set of weights, and nothing else of each other."""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import threading
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from studio.engine.core.ring import Ring
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from tests import tiny_avatar

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[3]
WEIGHTS_MIB = 64


def test_two_performers_of_one_avatar_have_one_model(tiny: Path, load: Callable[..., Performer]) -> None:
    one, other = load(tiny), load(tiny)

    assert one.model is other.model
    assert one.generator._session is other.generator._session
    assert one.encoder.network._session is other.encoder.network._session
    assert one.crops is other.crops
    assert one.mask is other.mask
    assert one.idle_loop is not other.idle_loop
    assert one.generator._bindings is not other.generator._bindings


def test_other_files_another_device_or_other_threads_are_another_thing(
    tiny: Path, tmp_path: Path, load: Callable[..., Performer]
) -> None:
    folder = shutil.copytree(tiny, tmp_path / "copy")
    first, two = load(folder), load(folder, threads=2)
    assert two.model is first.model
    assert two.generator._session is not first.generator._session
    assert load(folder, threads=2).generator._session is two.generator._session
    onnx.save(tiny_avatar.generator(), folder / "generator.onnx")

    assert load(folder).model is not first.model
    assert load(tiny).model is not first.model


def test_what_is_not_used_any_more_is_let_go(tiny: Path, tmp_path: Path) -> None:
    performer = Performer.load(shutil.copytree(tiny, tmp_path / "copy"))
    gone = [weakref.ref(performer.model), weakref.ref(performer.generator._twin_of)]
    performer.close()
    del performer
    gc.collect()

    assert [one() for one in gone] == [None, None]


def test_a_session_that_changes_its_encoder_leaves_the_other_alone(hearing_far: Path, load: Callable[..., Performer]) -> None:
    one, other = load(hearing_far), load(hearing_far)
    profile = next(profile for profile in one.manifest.further if profile.choice_ms == 200)
    hearing = one.encoder_of(profile)
    one.encoder = hearing
    one.broken = "It does not run."

    assert other.encoder.profile.choice_ms == 120
    assert not other.broken
    assert other.encoder_of(profile).network._session is hearing.network._session
    assert not other.has(hearing)


def test_sessions_side_by_side_make_the_pictures_that_each_makes_alone(
    tiny: Path, load: Callable[..., Performer]
) -> None:
    def made(performer: Performer, seed: int) -> list[np.ndarray]:
        ring = Ring(48_000)
        t = np.arange(40_000) / 16_000
        buzz = 0.3 * np.sign(np.sin(2 * np.pi * 150 * t)) * (np.sin(2 * np.pi * 2 * t + 2 * seed) > 0)
        ring.write(buzz.astype(np.float32), 0.0)
        pipeline, frame, pictures = Pipeline(performer, ring), performer.new_frame(), []
        for index in range(40):
            pipeline.make(index, frame)
            pictures.append(frame.picture.copy())
        return pictures

    wanted = [made(load(tiny), seed) for seed in range(3)]
    performers, given = [load(tiny) for _ in range(3)], [[], [], []]
    threads = [threading.Thread(target=lambda seed=seed: given[seed].extend(made(performers[seed], seed))) for seed in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    for one, other in zip(wanted, given, strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    assert any(not np.array_equal(a, b) for a, b in zip(wanted[0], wanted[1], strict=True))


def heavy(folder: Path) -> Path:
    """Write a small avatar whose generator has many weights, of which it looks one up that the features choose."""
    tiny_avatar.write(folder)
    model = tiny_avatar.generator()
    output = model.graph.output[0]
    model.graph.node[-1].output[0] = "whole"
    features = model.graph.input[-1]
    axes = list(range(len(features.type.tensor_type.shape.dim)))
    table = np.random.default_rng(0).standard_normal(WEIGHTS_MIB * 2**20 // 4).astype(np.float32)
    constants = {"table": table, "none": np.float32(0), "most": np.float32(99)}
    model.graph.node.extend([
        helper.make_node("ReduceMax", [features.name], ["top"], axes=axes, keepdims=0),
        helper.make_node("Max", ["top", "none"], ["over"]), helper.make_node("Min", ["over", "most"], ["under"]),
        helper.make_node("Cast", ["under"], ["index"], to=TensorProto.INT64),
        helper.make_node("Gather", ["table", "index"], ["found"]), helper.make_node("Mul", ["found", "none"], ["nothing"]),
        helper.make_node("Cast", ["nothing"], ["added"], to=output.type.tensor_type.elem_type),
        helper.make_node("Add", ["whole", "added"], [output.name]),
    ])
    for name, value in constants.items():
        model.graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))
    onnx.save(model, folder / "generator.onnx")
    return folder


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="there is no /proc")
def test_a_second_session_takes_no_weights(tmp_path: Path) -> None:
    """By the memory that the system counts, in a process of its own: the second takes a part of what the first took."""
    code = (
        "import json, psutil, sys\nfrom pathlib import Path\n"
        "from studio.engine.models.performer import Performer\n"
        "small, large = map(Path, sys.argv[1:])\nkept = [Performer.load(small)]\nsizes = []\n"
        "for _ in range(3):\n"
        "    before = psutil.Process().memory_info().rss\n"
        "    kept.append(Performer.load(large))\n"
        "    sizes.append((psutil.Process().memory_info().rss - before) / 2**20)\n"
        "print(json.dumps(sizes))\n"
        "for one in kept: one.close()\n"
    )
    small, large = tiny_avatar.write(tmp_path / "small"), heavy(tmp_path / "large")
    done = subprocess.run([sys.executable, "-c", code, small, large], cwd=ROOT, capture_output=True, text=True, check=False,
                          env=os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache")})

    assert done.returncode == 0, done.stderr
    first, second, third = json.loads(done.stdout.splitlines()[-1])
    assert first > WEIGHTS_MIB
    assert max(second, third) < WEIGHTS_MIB / 4
