"""`Output`, `Source`, `Painter` and `FrontEnd` are all that an extension needs: nothing else is asked of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from studio.engine.core.output import Output
from studio.engine.core.protocols import Source
from studio.engine.core.ring import Ring
from studio.engine.frontends.front_end import FrontEnd, front_end_for
from studio.engine.frontends.mel_windows import Windows
from studio.engine.models.performer import Performer
from studio.engine.painters.cpu import CpuPainter
from studio.engine.painters.painter import Painter
from studio.engine.pipeline import Pipeline
from studio.engine.setup import Setup
from studio.engine.sources.tone import Tone
from studio.host import StudioHost
from tests.plain_output import PlainOutput
from tests.sounds import noise, until

if TYPE_CHECKING:
    from pathlib import Path


class Only:
    """What is around an extension and lets nothing be asked of it but what its protocol promises.

    Any other name raises an `AssertionError`, which `getattr` with a default does not hide.
    """

    def __init__(self, one: object, protocol: type) -> None:
        promised = {name for name in {*vars(protocol), *protocol.__annotations__} if not name.startswith("_")}
        object.__setattr__(self, "_one", one)
        object.__setattr__(self, "_promised", promised)
        object.__setattr__(self, "asked", set())

    def __getattr__(self, name: str) -> Any:
        assert name in self._promised, f"{name} is not promised"
        self.asked.add(name)
        return getattr(self._one, name)

    def __setattr__(self, name: str, value: object) -> None:
        assert name in self._promised, f"{name} is not promised"
        setattr(self._one, name, value)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._one(*arguments, **named)


class Counts(PlainOutput):
    """The least that is an output: counts what it gets."""

    def __init__(self) -> None:
        self.pictures = 0

    def picture(self, picture: np.ndarray, stamps: object) -> bool:
        self.pictures += 1
        return True


def test_what_is_not_promised_cannot_be_asked() -> None:
    tone = Only(Tone(), Source)
    assert tone.name == "tone"
    with pytest.raises(AssertionError):
        getattr(tone, "only_zeros", False)
    with pytest.raises(AssertionError):
        tone.only_zeros = True


def test_an_output_and_a_source_need_no_more_than_their_protocols(tiny: Path) -> None:
    counts, troubles = Counts(), list[str]()
    output, source = Only(counts, Output), Only(Tone(), Source)
    host = StudioHost(Setup(tiny, "cpu"))
    host.events.trouble = troubles.append
    host.add(output)
    host.start()
    try:
        host.wait_until_ready()
        host.listen(source)
        until(lambda: counts.pictures > 30)
        snapshot = host.snapshot()
        host.held()
        host.remove(output)
        host.listen(None)
        until(lambda: "close" in source.asked)
    finally:
        assert host.close()

    assert snapshot is not None
    assert snapshot.source == "tone"
    assert (host.failure, troubles) == (None, [])
    assert {"open", "picture", "status", "close", "wants"} <= output.asked


def test_a_painter_needs_no_more_than_its_protocol(tiny: Path) -> None:
    avatar = Performer.load(tiny)
    try:
        painter = Only(CpuPainter(avatar, measures=True), Painter)
        ring = Ring(32_000)
        ring.write(noise(1.9, 16_000), 0.0)
        pipeline, frame = Pipeline(avatar, ring, painter=painter), avatar.new_frame()
        for index in range(30):
            pipeline.make(index, frame)
        assert pipeline.provider == "CPUExecutionProvider"
        assert pipeline.fault is None
    finally:
        avatar.close()


def test_a_front_end_needs_no_more_than_its_protocol(tiny: Path) -> None:
    avatar = Performer.load(tiny)
    try:
        ring, out = Ring(32_000), np.zeros((80, 40), np.float32)
        ring.write(noise(1.9, 16_000), 0.0)
        windows = Windows(Only(front_end_for(avatar), FrontEnd), 40)
        windows.begin(8)
        windows(ring, 60, out)
    finally:
        avatar.close()
    assert out.std() > 0.01
