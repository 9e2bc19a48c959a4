"""A network that ran when it was tried and fails on real sound: a sentence, a resting picture, a whole recording."""

from __future__ import annotations

import re
import shutil
import threading
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from studio.avatars.format_reading import read_manifest
from studio.engine.core.ring import Ring
from studio.engine.engine import Engine
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from studio.engine.setup import Setup
from studio.engine.sources.tone import Tone
from studio.errors import NetworkError
from studio.host import StudioHost
from studio.live import run as live
from studio.outputs.recording import Recording
from studio.render import render
from tests import tiny_avatar
from tests.sounds import noise, until, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WORDS = r"later/(generator|encoder)\.onnx fails on what it is given \(.*indices.*\): choose another avatar\."


def failing(model: onnx.ModelProto, source: str, within: tuple[float, float], spread: tuple[float, float]) -> onnx.ModelProto:
    """The same network, but an input whose largest value and spread are inside these becomes an index that there is not."""
    output = model.graph.output[0]
    constants = {"list": np.zeros(4, np.float32), "many": np.float32(1e3)} | {
        name: np.float32(value) for name, value in zip(("over", "under", "wide", "narrow"), (*within, *spread), strict=True)}
    model.graph.node[-1].output[0] = "whole"
    axes = list(range(len(model.graph.input[-1].type.tensor_type.shape.dim)))
    kind = output.type.tensor_type.elem_type
    model.graph.node.extend([
        helper.make_node("ReduceMax", [source], ["top"], axes=axes, keepdims=0),
        helper.make_node("ReduceMin", [source], ["bottom"], axes=axes, keepdims=0),
        helper.make_node("Sub", ["top", "bottom"], ["spread"]),
        helper.make_node("Greater", ["top", "over"], ["1st"]), helper.make_node("Less", ["top", "under"], ["2nd"]),
        helper.make_node("Greater", ["spread", "wide"], ["3rd"]), helper.make_node("Less", ["spread", "narrow"], ["4th"]),
        helper.make_node("And", ["1st", "2nd"], ["12"]), helper.make_node("And", ["3rd", "4th"], ["34"]),
        helper.make_node("And", ["12", "34"], ["all"]), helper.make_node("Cast", ["all"], ["flag"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["flag", "many"], ["far"]), helper.make_node("Cast", ["far"], ["index"], to=TensorProto.INT64),
        helper.make_node("Gather", ["list", "index"], ["nothing"]), helper.make_node("Cast", ["nothing"], ["none"], to=kind),
        helper.make_node("Add", ["whole", "none"], [output.name]),
    ])
    model.graph.initializer.extend(numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items())
    return model


def failing_generator() -> onnx.ModelProto:
    """Fails on features that are alike, as the small encoder gives them, of a level that no trial has."""
    return failing(tiny_avatar.generator(), "features", (0.02, 1.5), (-1.0, 1e-3))


def failing_encoder() -> onnx.ModelProto:
    """Fails on bands that differ within log-mel's bounds: those of a trial are alike, or noise that goes beyond."""
    return failing(tiny_avatar.encoder(), "mel", (-3.9, 4.5), (0.5, 9.0))


@pytest.fixture(params=["generator", "encoder"], scope="module")
def later(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An avatar that passes its trial, on silence, noise and extremes; read only."""
    folder = tiny_avatar.write(tmp_path_factory.mktemp(request.param) / "later")
    onnx.save(failing_generator() if request.param == "generator" else failing_encoder(), folder / f"{request.param}.onnx")
    return folder


@pytest.fixture
def engine(later: Path) -> Iterator[Engine]:
    engine = Engine(Performer.load(later))
    failures: list[BaseException] = []

    def run() -> None:
        try:
            engine.run()
        except BaseException as error:  # noqa: BLE001 - told to the test
            failures.append(error)

    thread = threading.Thread(target=run, name="engine")
    thread.start()
    yield engine
    engine.close()
    thread.join(5)
    assert failures == []


def test_the_window_gets_a_sentence_and_the_recording_is_whole(engine: Engine, later: Path, tmp_path: Path) -> None:
    sentences: list[str] = []
    engine.on_trouble = sentences.append
    avatar = engine._pipeline.avatar
    recorder = Recording(tmp_path / "a.mp4", read_manifest(later), waits=True)
    engine.add(recorder)
    engine.listen(Tone())
    until(lambda: sentences)
    until(lambda: recorder.elapsed_s > 1.5)
    assert engine.remove(recorder)
    recorder.close()

    assert len(sentences) == 1
    assert sentences == [avatar.broken]
    with av.open(str(recorder.path)) as clip:
        assert sum(1 for _ in clip.decode(video=0)) >= 30
    with av.open(str(recorder.path)) as clip:
        assert max(np.abs(one.to_ndarray()).max() for one in clip.decode(audio=0)) > 0.1


def test_another_avatar_is_put_on_air(engine: Engine, tiny: Path) -> None:
    engine.listen(Tone())
    until(lambda: engine._pipeline.avatar.broken)

    engine.use(Performer.load(tiny))

    until(lambda: engine._pipeline.avatar.folder == tiny)
    before = engine.snapshot().pictures
    until(lambda: engine.snapshot().pictures >= before + 10)
    assert engine._pipeline.avatar.broken == ""


def test_a_clip_is_a_sentence(later: Path, tmp_path: Path) -> None:
    speech = write(tmp_path / "a.wav", noise(1.0))

    with pytest.raises(NetworkError, match=WORDS):
        render(speech, tmp_path / "a.mp4", avatar=later, device="cpu")
    assert not (tmp_path / "a.mp4").exists()


def test_the_live_command_is_a_sentence_at_once(later: Path, capsys: Any) -> None:
    from studio.errors import AvatarError

    with pytest.raises(AvatarError, match=WORDS):
        live("tone", 60.0, None, Setup(later, "cpu"))


def test_without_an_engine_it_is_an_error(later: Path) -> None:
    avatar = Performer.load(later)
    try:
        ring = Ring(48_000)
        ring.write(noise(1.0, 16_000), 0.0)
        with pytest.raises(NetworkError, match=WORDS):
            Pipeline(avatar, ring).make(0, avatar.new_frame())
    finally:
        avatar.close()


@pytest.fixture
def begin() -> Iterator[Callable[[Path], tuple[StudioHost, list[tuple[str, Path | None]]]]]:
    """Give a maker of sessions that hear a tone, each with what it tells of avatars that break."""
    hosts: list[StudioHost] = []

    def begin(folder: Path) -> tuple[StudioHost, list[tuple[str, Path | None]]]:
        host, told = StudioHost(Setup(folder, "cpu")), list[Any]()
        host.events.broke = lambda sentence, before: told.append((sentence, before.folder if before is not None else None))
        hosts.append(host)
        host.start()
        host.wait_until_ready()
        host.listen(Tone())
        return host, told

    yield begin
    for host in hosts:
        assert host.close()


def test_the_avatar_before_comes_back_once_and_the_recording_goes_on(
    later: Path, tiny: Path, tmp_path: Path, begin: Callable[..., Any]
) -> None:
    host, told = begin(tiny)
    recorder = Recording(tmp_path / "a.mp4", read_manifest(tiny), waits=True)
    host.add(recorder)
    until(lambda: recorder.elapsed_s > 0.5)
    host.use(later)
    until(lambda: told)
    until(lambda: host.on_air.folder == tiny and not host.loading)
    since_s = recorder.elapsed_s
    until(lambda: recorder.elapsed_s > since_s + 0.5)
    host.remove(recorder)

    assert len(told) == 1
    assert re.fullmatch(WORDS, told[0][0])
    assert told[0][1] == host.setup.folder == tiny
    assert host.broken == ""
    with av.open(str(recorder.path)) as clip:
        assert sum(1 for _ in clip.decode(video=0)) >= 25
    with av.open(str(recorder.path)) as clip:
        assert max(np.abs(one.to_ndarray()).max() for one in clip.decode(audio=0)) > 0.1


def test_without_one_before_the_mouth_rests_and_it_is_said(later: Path, tiny: Path, begin: Callable[..., Any]) -> None:
    host, told = begin(later)
    until(lambda: told)

    assert told[0][1] is None
    assert host.on_air.folder == later
    assert not host.loading

    host.use(tiny)
    until(lambda: host.on_air.folder == tiny)
    host.use(later)
    until(lambda: len(told) == 2)
    until(lambda: host.on_air.folder == tiny and not host.loading)
    assert [before for _, before in told] == [None, tiny]


def test_a_broken_one_does_not_come_back(later: Path, tmp_path: Path, begin: Callable[..., Any]) -> None:
    other = tmp_path / "other" / "later"
    shutil.copytree(later, other)
    host, told = begin(later)
    until(lambda: told)
    host.use(other)
    until(lambda: len(told) == 2)

    assert told[1][1] is None
    assert host.on_air.folder == other


def test_who_wants_another_meanwhile_gets_that(later: Path, tiny: Path, begin: Callable[..., Any], tmp_path: Path) -> None:
    other = tiny_avatar.write(tmp_path / "wanted")
    host, told = begin(tiny)
    host.use(later)
    until(lambda: host.on_air.folder == later or told)
    host.use(other)
    until(lambda: host.on_air.folder == other and not host.loading)
    assert host.setup.folder == other
