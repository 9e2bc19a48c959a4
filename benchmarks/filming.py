"""Footage of a character as a person would film themselves: a voice, a head that moves, the light and the noise of a camera.

The mouth is told by the phones of the sound, not by an encoder, so what it does is known and nothing that is measured made it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np

from characters.lips.articulation import JAW, PRESS, TEETH, TEETH_OPEN
from characters.lips.evaluation import FOLDER, Clip, joined, read_clip
from characters.lips.targets import Targets, closures, targets
from studio.avatars import library
from studio.engine.models.performer import Performer
from studio.engine.painters.choice import clip_painter

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]

RATE, FPS = 16_000, 25
NOISE = 2.0
"""Levels: what a webcam has indoors."""
_ROLL = 256
"""Pixels by which one field of noise is moved at most, so that no picture has that of the one before."""
_PAUSE_S = 0.35
"""How long before its first sound a reading's part of a clip begins: half of the pause."""
LATE_S = 0.06
"""By how much the sound of this camera comes after its pictures."""


@dataclass(frozen=True)
class Truth:
    """What a mouth does in a sound: parameters f32 [n, 8], aperture f64 [n], silence bool [n], and closures in seconds."""

    samples: F32
    parameters: F32
    aperture: F64
    rest: NDArray[np.bool_]
    closures: list[tuple[float, float]]


def truth(clip: str, seconds: float, begin_s: float = 0.0) -> Truth:
    """Give what is said and done in a clip of `characters.lips.evaluation.CLIPS`."""
    return _truth(read_clip(clip), seconds, begin_s)


def in_turn(clip: str, seconds: float) -> Truth:
    """Give the same of a clip whose voices take turns, so that each is in every part of it.

    A person has one voice, but the clips' readings are in the order of their voices: their end would be another's.
    """
    return _truth(take_turns(read_clip(clip), _readings(clip)), seconds)


def take_turns(clip: Clip, readings: list[tuple[str, float]]) -> Clip:
    """Sort a clip's readings, each its voice and where it begins in seconds, into rounds in which each voice reads once.

    Voices that read less often than the first are left out; so the last rounds are spoken by as many as the others.
    """
    edges = [max(0.0, begin_s - _PAUSE_S) for _, begin_s in readings] + [len(clip.samples) / RATE]
    spans: dict[str, list[tuple[float, float]]] = {}
    for (voice, _), span in zip(readings, pairwise(edges), strict=True):
        spans.setdefault(voice, []).append(span)
    rounds = len(spans[readings[0][0]])
    order = [span for turn in zip(*(one for one in spans.values() if len(one) >= rounds), strict=False) for span in turn]
    samples, made, at = [], [], 0
    for begin_s, end_s in order:
        first, last = round(begin_s * RATE), round(end_s * RATE)
        samples.append(clip.samples[first:last])
        for gesture in clip.made:
            if gesture.start_s < end_s and gesture.end_s > begin_s:
                # Of a silence between two readings each has its part; no phone reaches over the edge.
                whole = replace(gesture, start_s=max(gesture.start_s, begin_s), end_s=min(gesture.end_s, end_s))
                made.append(whole.moved(at / RATE - begin_s))
        at += last - first
    return Clip(np.concatenate(samples), joined(made))


def _readings(clip: str) -> list[tuple[str, float]]:
    told = json.loads((FOLDER / f"{clip}.json").read_text(encoding="utf-8"))
    return [(str(one["voice"]), float(one["start_s"])) for one in told]


def _truth(sound: Clip, seconds: float, begin_s: float = 0.0) -> Truth:
    count = int(seconds * FPS)
    times = begin_s + np.arange(count) / FPS
    told: Targets = targets(sound.made, times)
    values = told.parameters
    aperture = (values[:, JAW] + TEETH_OPEN * values[:, TEETH]) * (1 - values[:, PRESS])
    shut = [(start - begin_s, end - begin_s) for start, end in closures(sound.made) if begin_s <= start and end < times[-1]]
    samples = sound.samples[int(begin_s * RATE) : int((begin_s + seconds) * RATE)]
    return Truth(samples, values, aperture.astype(np.float64), told.rest, shut)


def film(who: str, said: Truth, path: Path, *, seed: int = 1) -> None:
    """Write the footage, H.264 and AAC in MP4."""
    avatar = Performer.load(library.find(who))
    try:
        painter, frame = clip_painter(avatar, 1), avatar.new_frame()
        height, width = frame.picture.shape[:2]
        moves = _moves(len(said.parameters), seed)
        random = np.random.default_rng(seed)
        grain = np.rint(random.standard_normal((height + _ROLL, width + _ROLL, 3), np.float32) * NOISE).astype(np.int8)
        with av.open(str(path), "w") as file:
            video, audio = file.add_stream("libx264", rate=FPS), file.add_stream("aac", rate=RATE)
            # A person fills the picture as they do before a webcam.
            aside = max(0, (width - height) // 2) // 2 * 2
            video.width, video.height, video.pix_fmt = width - 2 * aside, height, "yuv420p"
            video.options = {"crf": "18", "preset": "veryfast"}
            for number, values in enumerate(said.parameters):
                frame.picture, index = avatar.idle_loop.swap(frame.picture)
                x, y, wide, high = avatar.crops[index].tolist()
                frame.features[0, 0] = values
                painter.paint(frame, (frame.picture[y : y + high, x : x + wide],))
                seen = np.ascontiguousarray(frame.picture[:, aside : width - aside])
                picture = _filmed(seen, moves[number], grain, random)
                shown = av.VideoFrame.from_ndarray(picture, format="bgr24")
                shown.pts, shown.time_base = number, Fraction(1, FPS)
                file.mux(video.encode(shown))
            file.mux(video.encode(None))
            late = np.zeros(int(LATE_S * RATE), np.float32)
            sound = np.concatenate([late, said.samples])[: len(said.samples)]
            for at in range(0, len(sound) - 1023, 1024):
                piece = np.ascontiguousarray(sound[None, at : at + 1024])
                block = av.AudioFrame.from_ndarray(piece, format="fltp", layout="mono")
                block.sample_rate, block.pts = RATE, at
                file.mux(audio.encode(block))
            file.mux(audio.encode(None))
    finally:
        avatar.close()


def _moves(count: int, seed: int) -> F64:
    """Give how the head stands in each picture: right and down in pixels, turn in radians, growth, gain of the light."""
    random = np.random.default_rng(seed + 100)
    spread = np.array([9.0, 5.0, 0.02, 0.012, 0.03])
    white = random.normal(size=(count + 200, 5))
    window = np.hanning(90) / np.sqrt((np.hanning(90) ** 2).sum())
    slow = np.stack([np.convolve(one, window, mode="same") for one in white.T], 1)
    return slow[100 : count + 100] * spread


def _filmed(picture: NDArray[np.uint8], move: F64, grain: NDArray[np.int8], random: np.random.Generator) -> NDArray[np.uint8]:
    right, down, turn, growth, light = move
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height * 0.45), np.degrees(turn), 1 + growth)
    matrix[:, 2] += right, down
    moved = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    x, y = random.integers(0, _ROLL, 2)
    lit = cv2.convertScaleAbs(moved, alpha=1 + light)
    return np.asarray(cv2.add(lit, grain[y : y + height, x : x + width], dtype=cv2.CV_8U), np.uint8)
