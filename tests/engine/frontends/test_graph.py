"""A front end that the avatar brings: another rate of rows, another width, and live what a clip has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.avatars.check import check_folder
from studio.avatars.format_reading import read_manifest
from studio.avatars.front_ends import LOG_MEL
from studio.avatars.package import pack, unpack
from studio.avatars.writing import write_manifest
from studio.engine.core.history import History
from studio.engine.core.ring import Ring
from studio.engine.frontends.front_end import front_end_for
from studio.engine.frontends.graph import GraphFrontEnd
from studio.engine.frontends.log_mel import LogMel
from studio.engine.models.performer import Performer
from studio.engine.offline.prefetch import Prefetch
from studio.engine.painters.cpu import CpuPainter
from studio.engine.painters.gpu.fallback import live_fallback
from studio.engine.pipeline import Pipeline
from studio.errors import AvatarError
from studio.render import render
from tests import tiny_avatar
from tests.engine.offline.test_prefetch import blocks
from tests.engine.test_pipeline import pictures, speech
from tests.sounds import write
from tests.tiny_avatar import GRAPH_BANDS, GRAPH_HOP, GRAPH_WINDOW

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_avatar.write_with_front_end(tmp_path_factory.mktemp("avatars") / "own", left=2, right=1)


def test_the_manifest_names_the_front_end(folder: Path, tiny: Path, load: Callable[[Path], Performer]) -> None:
    own, usual = load(folder), load(tiny)

    assert isinstance(front_end_for(own), GraphFrontEnd)
    assert isinstance(front_end_for(usual), LogMel)
    assert own.timeline.hop == GRAPH_HOP
    assert usual.manifest.sound.form == LOG_MEL
    assert own.manifest.default_profile.wait_ms == pytest.approx((7 * GRAPH_HOP + GRAPH_WINDOW / 2) / 16 + 40)


def test_rows_are_those_of_the_whole_sound(folder: Path, load: Callable[[Path], Performer]) -> None:
    front_end, sound = front_end_for(load(folder)), speech(0.5)
    one, many = np.zeros((8, GRAPH_BANDS), np.float32), np.zeros((8, GRAPH_BANDS), np.float32)
    front_end(sound[: front_end.samples_needed(8)], out=many)
    for row in range(8):
        front_end(sound[row * GRAPH_HOP :][: front_end.samples_needed(1)], out=one[row : row + 1])

    assert np.array_equal(one, many)
    wanted = 40 * np.abs(sound[:GRAPH_WINDOW]).reshape(GRAPH_BANDS, -1).mean(axis=1)
    assert np.allclose(many[0], np.clip(wanted, 0, 8) - 4, atol=1e-4)
    assert (front_end.silence == -4).all()


@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sizes=st.lists(st.integers(1, 5000), max_size=12))
def test_live_equals_offline_for_any_block_sizes(folder: Path, sizes: list[int]) -> None:
    results = []
    for blocks_of in (sizes, []):
        performer = Performer.load(folder)
        results.append(pictures(performer, blocks_of, speech()))
        performer.close()

    live, offline = results
    assert len(live) == len(offline) > 20
    assert all(np.array_equal(one, other) for one, other in zip(live, offline, strict=True))


def test_a_clip_hears_what_is_heard_live(folder: Path, load: Callable[[Path], Performer]) -> None:
    performer, sound = load(folder), speech(1.6)
    ring = Ring(48_000)
    ring.write(sound, 0.0)
    pipeline, frame, live = Pipeline(performer, ring), performer.new_frame(), []
    while performer.timeline.needs(len(live)) <= ring.end:
        pipeline.make(len(live), frame)
        live.append(frame.features[0].copy())
    hearing = Prefetch(load(folder), blocks(sound, 16_000), lambda _rest: None)
    heard = np.zeros_like(live[0])
    for features in live:
        assert hearing.wait_for(1) == 1
        hearing.take(heard)
        assert np.allclose(heard, features, atol=1e-6)
    hearing.close()

    assert len(live) > 25
    assert max(features.max() for features in live) > 0.3


def test_loud_sound_opens_the_mouth_and_the_spectrogram_is_left_alone(folder: Path, load: Callable[[Path], Performer]) -> None:
    performer, history, ring = load(folder), History(), Ring(64_000)
    ring.write(np.concatenate([np.zeros(16_000, np.float32), speech(1.0)]), 0.0)
    pipeline, frame, apertures = Pipeline(performer, ring, history), performer.new_frame(), []
    for index in range(40):
        pipeline.make(index, frame)
        apertures.append(frame.stamps.aperture)

    assert max(apertures[:18]) == 0
    assert max(apertures[25:]) > 5
    assert (history.read().mel == -4).all()


def test_a_gpu_paints_what_the_processor_heard(folder: Path, load: Callable[[Path], Performer]) -> None:
    made = []
    for on_gpu in (False, True):
        performer, ring = load(folder), Ring(48_000)
        ring.write(speech(1.6), 0.0)
        painter = live_fallback(performer, CpuPainter(performer)) if on_gpu else CpuPainter(performer)
        pipeline, frame = Pipeline(performer, ring, painter=painter), performer.new_frame()
        made.append([])
        for index in range(25):
            pipeline.make(index, frame)
            made[-1].append(frame.picture.copy())
        assert painter.listener is None

    assert max(int(np.abs(a.astype(np.int16) - b).max()) for a, b in zip(*made, strict=True)) <= 2


def test_a_clip_is_made_with_it(folder: Path, tmp_path: Path) -> None:
    report = render(write(tmp_path / "speech.wav", speech(1.0), 16_000), tmp_path / "clip.mp4", avatar=folder, device="cpu")

    assert report.pictures == 25


def test_it_goes_with_its_avatar_and_is_written_as_it_is_read(folder: Path, tmp_path: Path) -> None:
    there = unpack(pack(folder, tmp_path / "own.avatar"), tmp_path / "there")
    assert read_manifest(there) == read_manifest(folder)
    assert check_folder(there).sound.form.bands == GRAPH_BANDS
    write_manifest(there, read_manifest(folder))

    assert read_manifest(there).sound == read_manifest(folder).sound


@pytest.mark.parametrize(("before", "after", "said"), [
    ('front_end = "graph"', 'front_end = "hubert"', r"sound\.front_end must be 'log-mel' or 'graph'"),
    ("hop = 160", "hop = 1", r"sound\.hop must be a whole number from 40 to 3200"),
    ("bands = 5", "bands = 6", r"frontend\.onnx of the avatar .* gives float32 .*5.* avatar\.toml wants"),
    ("window = 640", "window = 99999", r"sound\.window must be a whole number from 40 to 16000"),
    ('front_end = "graph"', "", r"sound\.bands must be 80"),
])
def test_numbers_that_do_not_fit_are_told(before: str, after: str, said: str, tmp_path: Path) -> None:
    folder = tiny_avatar.write_with_front_end(tmp_path / "own")
    toml = folder / "avatar.toml"
    toml.write_text(toml.read_text().replace(before, after))
    if "bands = 6" in after:
        onnx.save(tiny_avatar.encoder(bands=6), folder / "encoder.onnx")

    with pytest.raises(AvatarError, match=said):
        Performer.load(folder)


def test_an_avatar_without_its_front_end_is_incomplete(tmp_path: Path) -> None:
    folder = tiny_avatar.write_with_front_end(tmp_path / "own")
    (folder / "frontend.onnx").unlink()

    with pytest.raises(AvatarError, match=r"frontend\.onnx is missing"):
        Performer.load(folder)
