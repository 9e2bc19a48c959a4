"""A front end that is built in is a module and its rows in two tables: its form for manifests, its class for the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars import front_ends
from studio.avatars.format_reading import read_manifest
from studio.avatars.front_ends import FrontEndForm
from studio.engine.frontends import front_end
from studio.engine.frontends.front_end import front_end_for
from studio.engine.models.performer import Performer
from studio.errors import AvatarError
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path

LOUDNESS = FrontEndForm("loudness", front_ends.SPEECH_RATE, hop=160, window=640, bands=5)


class Loudness:
    """A `FrontEnd` that gives the mean magnitude of a window in each band."""

    form, lead = LOUDNESS, 0

    def __init__(self, most_frames: int) -> None:
        self.most_frames, self.silence = most_frames, np.zeros(LOUDNESS.bands, np.float32)

    def samples_needed(self, rows: int) -> int:
        return LOUDNESS.window + LOUDNESS.hop * (rows - 1)

    def __call__(self, samples: np.ndarray, out: np.ndarray) -> None:
        for row, into in enumerate(out):
            into[:] = np.abs(samples[row * LOUDNESS.hop :][: LOUDNESS.window]).mean()


@pytest.fixture
def loudness(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(front_ends.BUILT_IN, LOUDNESS.name, LOUDNESS)
    monkeypatch.setitem(front_end.BUILT_IN, LOUDNESS.name, Loudness)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small avatar with an encoder for `LOUDNESS`, which its manifest names."""
    folder = tiny_avatar.write_with_front_end(tmp_path / "loud")
    (folder / "frontend.onnx").unlink()
    toml = folder / "avatar.toml"
    toml.write_text(toml.read_text().replace('"graph"', '"loudness"'))
    return folder


def test_both_tables_have_the_same_front_ends() -> None:
    assert {name: make(1).form for name, make in front_end.BUILT_IN.items()} == front_ends.BUILT_IN


@pytest.mark.usefixtures("loudness")
def test_a_further_front_end_is_used_when_a_manifest_names_it(folder: Path) -> None:
    avatar = Performer.load(folder)
    try:
        assert isinstance(front_end_for(avatar), Loudness)
        assert avatar.timeline.hop == LOUDNESS.hop
    finally:
        avatar.close()


@pytest.mark.usefixtures("loudness")
def test_its_numbers_are_its_own(folder: Path) -> None:
    toml = folder / "avatar.toml"
    toml.write_text(toml.read_text().replace("hop = 160", "hop = 200"))

    with pytest.raises(AvatarError, match=r"sound\.hop must be 160"):
        read_manifest(folder)


def test_a_front_end_that_is_not_there_is_refused(folder: Path) -> None:
    with pytest.raises(AvatarError, match=r"sound\.front_end must be 'log-mel' or 'graph'"):
        read_manifest(folder)
