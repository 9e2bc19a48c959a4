"""An avatar from elsewhere that would harm the studio does its harm in a process of its own, and is one sentence."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from studio.avatars import trying
from studio.avatars.check import check_folder, check_networks
from studio.avatars.format_reading import read_manifest
from studio.avatars.library import bundled
from studio.confined.limits import Limits
from studio.engine.models.performer import Performer
from studio.errors import AvatarError
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems have fewer limits")


def node(operator: str, inputs: str, output: str, **attributes: Any) -> onnx.NodeProto:
    return helper.make_node(operator, inputs.split(), [output], **attributes)


def with_generator(folder: Path, *nodes: onnx.NodeProto, constants: dict[str, Any] | None = None) -> Path:
    """An avatar whose generator adds what ``nodes`` make as ``s`` of ``face`` and ``features`` to the face."""
    tiny_avatar.write(folder)
    tail = [node("Cast", "face", "pixels", to=1), node("Add", "pixels s", "sum"), node("Cast", "sum", "mouth", to=2)]
    graph = helper.make_graph(
        [*nodes, *tail], "hostile",
        [helper.make_tensor_value_info("face", TensorProto.UINT8, ["batch", 64, 64, 3]),
         helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", 1, 8])],
        [helper.make_tensor_value_info("mouth", TensorProto.UINT8, ["batch", 64, 64, 3])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in (constants or {}).items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), folder / "generator.onnx")
    return folder


LEVEL = node("ReduceMean", "features", "level", axes=[0, 1, 2], keepdims=0)
SUM = node("ReduceMean", "big", "s", keepdims=0)


def broadcast(folder: Path) -> Path:
    """A column and a row of half a million: a terabyte."""
    return with_generator(
        folder, LEVEL, node("Range", "zero many one", "range"), node("Cast", "range", "line", to=1),
        node("Add", "line level", "moved"), node("Unsqueeze", "moved zeroth", "row"),
        node("Unsqueeze", "moved first", "column"), node("Add", "row column", "big"), SUM,
        constants={"zero": np.array(0), "many": np.array(1 << 19), "one": np.array(1), "zeroth": np.array([0]),
                   "first": np.array([1])})


def worked_out(folder: Path) -> Path:
    """A size that is a product of the face's own."""
    return with_generator(folder, node("Shape", "face", "shape"), node("Mul", "shape by", "size"),
                          node("ConstantOfShape", "size", "big"), SUM, constants={"by": np.array([1, 512, 512, 1])})


def doubled(folder: Path) -> Path:
    """Twenty times twice as much."""
    nodes = [node("Cast", "face", "n0", to=1)]
    nodes += [node("Concat", f"n{one} n{one}", f"n{one + 1}", axis=1) for one in range(20)]
    return with_generator(folder, *nodes, node("ReduceMean", "n20", "s", keepdims=0))


def hours(folder: Path) -> Path:
    """A thousand products of large squares, one after another."""
    nodes = [LEVEL, node("ConstantOfShape", "square", "ones"), node("Add", "ones level", "m0")]
    nodes += [node("MatMul", f"m{one} m0", f"m{one + 1}") for one in range(1000)]
    last = node("ReduceMean", "m1000", "s", keepdims=0)
    return with_generator(folder, *nodes, last, constants={"square": np.array([3000, 3000])})


def index_of_the_sound(folder: Path) -> Path:
    """Runs on silence; what is heard becomes an index that there is not."""
    return with_generator(
        folder, LEVEL, node("Mul", "level many", "scaled"), node("Cast", "scaled", "index", to=7),
        node("Gather", "list index", "s"), constants={"many": np.float32(1e3), "list": np.zeros(4, np.float32)})


@LINUX
@pytest.mark.parametrize(("write", "words"), [
    (broadcast, "memory"), (worked_out, "memory"), (doubled, "memory"), (hours, "takes more than 3 seconds of the processor"),
    (index_of_the_sound, r"in a process of its own, generator\.onnx does not run: .*indices"),
])
def test_a_bomb_is_one_sentence_and_the_studio_goes_on(write: Any, words: str, tmp_path: Path,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "LIMITS", Limits(cpu_s=3))
    folder = write(tmp_path / "bomb")

    with pytest.raises(AvatarError, match=words) as caught:
        check_folder(folder)
    with pytest.raises(AvatarError, match=words):
        Performer.load(folder)
    assert str(caught.value).endswith(".")


def test_what_passed_is_not_tried_again_and_another_content_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    real = trying.run

    def run(job: str, *arguments: Any, **options: Any) -> Any:
        tried.append(job)
        return real(job, *arguments, **options)

    monkeypatch.setattr(trying, "run", run)
    # Of one more picture, so that no other test has tried it.
    folder = tiny_avatar.write(tmp_path / "one")
    (folder / "avatar.toml").write_text((folder / "avatar.toml").read_text().replace("Tiny", "Tried"))
    for _ in range(2):
        check_folder(folder)
        Performer.load(folder).close()
    assert tried == ["avatar"]

    onnx.save(tiny_avatar.generator(), folder / "generator.onnx")
    model = tiny_avatar.generator()
    model.graph.initializer[0].CopyFrom(numpy_helper.from_array(np.float32(99), model.graph.initializer[0].name))
    onnx.save(model, folder / "generator.onnx")
    Performer.load(folder).close()
    assert tried == ["avatar", "avatar"]


def test_what_ships_with_the_studio_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "run", lambda *_arguments, **_options: pytest.fail("it was tried"))

    for folder in bundled().values():
        manifest = read_manifest(folder)
        assert set(trying.try_avatar(folder, manifest, check_networks(folder, manifest)).values()) == {trying.MOST_PICTURES}


def test_a_network_of_one_picture_says_so(tmp_path: Path) -> None:
    folder = tiny_avatar.write(tmp_path / "alone")
    model = tiny_avatar.generator()
    for one in (*model.graph.input, *model.graph.output):
        one.type.tensor_type.shape.dim[0].dim_value = 1
    onnx.save(model, folder / "generator.onnx")
    manifest = read_manifest(folder)

    most = trying.try_avatar(folder, manifest, check_networks(folder, manifest))

    assert most == {"encoder.onnx": trying.MOST_PICTURES, "generator.onnx": 1}
