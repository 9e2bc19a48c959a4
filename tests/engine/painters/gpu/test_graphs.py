"""Each stage as a graph gives what the stage on the processor gives."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.engine.frontends.log_mel import FLOOR, LogMel
from studio.engine.models.device import CPU
from studio.engine.models.runnable import OwnGraph
from studio.engine.painters.gpu.chain import Chain
from studio.engine.painters.gpu.graphs import finish_graph, mel_graph
from studio.engine.painters.gpu.plan import Plan
from studio.engine.painters.gpu.tensors import Bound, Tensor
from studio.engine.painters.gpu.transfers import Download
from studio.engine.stages.composite import Composite
from studio.engine.stages.light_match import LightMatch
from tests import tiny_avatar

RNG = np.random.default_rng(1)
MASK = cv2.GaussianBlur(np.pad(np.full((96, 96), 255, np.uint8), 16), (0, 0), 5)


def test_mel_in_the_graph_is_the_mel_of_the_processor() -> None:
    frames, window = 20, 16
    sound = (0.1 * RNG.standard_normal(801 + 200 * (frames - 1))).astype(np.float32)
    sound[1500:2600] = 0.0
    samples, silent, first = Tensor(CPU, sound.shape, np.float32), Tensor(CPU, (1,), np.int64), Tensor(CPU, (2,), np.int64)
    mel, rows = Tensor(CPU, (2, 1, 80, window), np.float32), Tensor(CPU, (frames, 80), np.float32)
    run = Bound(mel_graph(frames, window, 2), CPU, [{"samples": samples, "silent": silent, "first": first}],
                [{"mel": mel, "rows": rows}])
    wanted = np.zeros((frames, 80), np.float32)
    LogMel(frames)(sound, out=wanted)
    samples.put(sound)
    first.put(np.array([0, 3]))

    run()
    given, windows = Download(rows).fetch(), Download(mel).fetch()
    assert np.abs(given - wanted).max() < 1e-4
    assert np.abs(windows[1, 0].T - wanted[3:19]).max() < 1e-4
    silent.put(np.array([5]))
    run()
    assert (Download(rows).fetch()[:5] == FLOOR).all()
    assert np.array_equal(Download(rows).fetch()[5:], given[5:])


@pytest.mark.parametrize(("height", "width"), [(128, 128), (100, 90), (140, 160), (200, 210), (300, 330), (380, 370)])
def test_a_crop_of_any_size_is_cut_and_pasted_as_on_the_processor(height: int, width: int) -> None:
    largest = (400, 380)
    # Real pictures have been through a lens; a pattern of single pixels shows how each library rounds places.
    picture = cv2.GaussianBlur(RNG.integers(0, 256, (420, 420, 3), np.uint8), (0, 0), 2.0)
    picture = cv2.normalize(picture, None, 0, 255, cv2.NORM_MINMAX)
    inside = slice(5, 5 + height), slice(3, 3 + width)
    composite, face = Composite(MASK, largest), np.zeros((1, 128, 128, 3), np.uint8)
    composite.cut(picture[inside], out=face)
    wanted = picture.copy()
    composite(np.clip(face.astype(np.int16) + 60, 0, 255).astype(np.uint8), face, out=wanted[inside])
    chain = Chain(CPU, Plan(16, 1, 8, (128, 128), largest, resize=True),
                  encoder=OwnGraph(tiny_avatar.encoder(16).SerializeToString()),
                  generator=OwnGraph(tiny_avatar.generator(face=128).SerializeToString()), mask=MASK)
    painting = chain.painting
    painting.room()[0, :height, :width] = picture[5 : 5 + height, 3 : 3 + width]

    painting.tell(np.full((1, 1, 8), 0.6, np.float32))
    painting.see(np.array([[height, width]], np.float32))
    painting.paint()
    painting.finish()
    finished, aperture = painting.take()

    seen = Download(painting._finish._held[0][0]["face"]).fetch()
    assert np.abs(seen.astype(np.int16) - face).max() <= 2
    assert np.abs(finished[0, :height, :width].astype(np.int16) - wanted[5 : 5 + height, 3 : 3 + width]).max() <= 2
    assert abs(float(aperture[0]) - 60) < 8


@pytest.mark.parametrize("side", [96, 128, 200, 256])
@pytest.mark.parametrize("light", [0.7, 1.25, "side"])
def test_the_light_of_a_mouth_is_matched_as_on_the_processor(side: int, light: float | str) -> None:
    margin = side // 8
    mask = cv2.GaussianBlur(np.pad(np.full((side - 2 * margin,) * 2, 255, np.uint8), margin), (0, 0), side / 24)
    filmed = cv2.GaussianBlur(RNG.integers(0, 256, (1, side, side, 3), np.uint8)[0], (0, 0), side / 20)
    filmed = cv2.normalize(filmed, None, 20, 230, cv2.NORM_MINMAX)[None]
    by = np.linspace(0.7, 1.3, side)[None, None, :, None] if light == "side" else light
    painted = np.clip(filmed[:, ::-1] * 0.2 + filmed * 0.8 * by, 0, 255).astype(np.uint8)
    mouth, face, finished = (Tensor(CPU, filmed.shape, np.uint8) for _ in range(3))
    aperture = Tensor(CPU, (1,), np.float32)
    run = Bound(finish_graph(mask, (side, side), 1, resize=False, match=True), CPU, [{"mouth": mouth, "face": face}],
                [{"finished": finished, "aperture": aperture}])
    wanted = filmed.copy()
    Composite(mask, (side, side))(LightMatch(mask)(filmed, painted), filmed, out=wanted[0])

    mouth.put(painted)
    face.put(filmed)
    run()

    given = Download(finished).fetch()
    assert np.abs(given.astype(np.int16) - wanted).max() <= 2
    assert np.abs(given.astype(np.int16) - filmed).max() > 3
    far = np.abs(painted[0, ::8].astype(float) - filmed[0, ::8]).mean()
    assert abs(float(Download(aperture).fetch()[0]) - far) < 0.1
