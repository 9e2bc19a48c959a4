"""The stages of an avatar on the processor: sound heard, faces cut, painted, lit and put back under their feather."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars.format import EDGES
from studio.avatars.front_ends import LOG_MEL
from studio.engine.core.context import Context
from studio.engine.frontends.front_end import front_end_for
from studio.engine.frontends.mel_windows import Windows
from studio.engine.stages.composite import Composite
from studio.engine.stages.encode import Encode
from studio.engine.stages.generate import Generate
from studio.engine.stages.light_match import LightMatch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from studio.avatars.format import Manifest
    from studio.engine.core.frame import Stamps
    from studio.engine.core.history import History
    from studio.engine.core.ring import Ring
    from studio.engine.models.faults import Fault
    from studio.engine.models.loaded_encoder import LoadedEncoder
    from studio.engine.models.performer import Performer
    from studio.engine.models.sessions import UnusableError
    from studio.engine.painters.painter import Faces

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


class CpuListener:
    """A `Listener` on the processor.

    Parameters
    ----------
    avatar
        The caller closes it. Its encoder in use is run.
    history
        Gets every mel frame, for the spectrogram.
    """

    def __init__(self, avatar: Performer, history: History | None = None) -> None:
        self._front_end = front_end_for(avatar)
        # The spectrogram shows log-mel and nothing else.
        self._history = history if self._front_end.form == LOG_MEL else None
        self._newest = np.zeros((1, avatar.manifest.generator.feature_size), np.float32)
        self._context = context_for(avatar.manifest)
        self.attach(avatar.encoder)

    def attach(self, encoder: LoadedEncoder) -> None:
        """Hear with another of the avatar's encoders; `begin` must follow."""
        self._timeline = encoder.timeline
        self._encode = Encode(encoder.network)
        self._windows = Windows(self._front_end, encoder.timeline.mel_frames, self._history)

    def begin(self, index: int) -> None:
        """See `Listener.begin`."""
        self._windows.begin(self._timeline.mel_end(index))
        self._context.begin()

    def pass_over(self, ring: Ring, index: int) -> None:
        """See `Listener.pass_over`."""
        self._windows.pass_over(ring, self._timeline.mel_end(index))

    def hear(self, ring: Ring, index: int, mel: F32) -> None:
        """See `Listener.hear`."""
        self._windows(ring, self._timeline.mel_end(index), out=mel[0, 0])

    def encode(self, mel: F32) -> None:
        """See `Listener.encode`."""
        self._encode(mel, out=self._newest)
        self._context.push(self._newest[0])

    def features(self) -> F32:
        """See `Listener.features`."""
        return self._context.newest


class CpuPainter:
    """A `Painter` whose arrays lie in the host's memory; onnxruntime runs the generator, on the processor or another device.

    Parameters
    ----------
    avatar
        The caller closes it. Its idle loop is not read here.
    most
        Largest number of pictures in one call of `paint`.
    measures
        Whether `apertures`, f64 [most], is computed; otherwise it stays 0.
    """

    listener = None
    fallen = untimed = ""

    def __init__(self, avatar: Performer, *, most: int = 1, measures: bool = False) -> None:
        self.on_fault: Callable[[], None] = lambda: None
        self.apertures = np.zeros(most)
        self._avatar, self._provider, self._measures = avatar, avatar.provider, measures
        self._generate = Generate(avatar.generator)
        self._light_match = LightMatch(avatar.mask) if avatar.manifest.generator.match else None
        self._composite = Composite(avatar.mask, avatar.largest_crop)

    @property
    def provider(self) -> str:
        """See `Painter`."""
        return self._provider

    @property
    def fault(self) -> Fault | None:
        """See `Painter`."""
        return self._avatar.fault

    def paint(self, faces: Faces, places: Sequence[U8]) -> float:
        """See `Painter.paint`."""
        for number, place in enumerate(places):
            self._composite.cut(place, out=faces.face[number : number + 1])
        began = perf_counter()
        self._generate(faces.features, faces.face, out=faces.mouth)
        generated_s = perf_counter() - began
        for number, place in enumerate(places):
            face, painted = faces.face[number : number + 1], faces.mouth[number : number + 1]
            mouth = painted if self._light_match is None else self._light_match(face, painted)
            if self._measures:
                # Every eighth row is enough for a measure of the whole; now both are still in the processor's cache.
                rows, resting = painted[0, ::8], face[0, ::8]
                self.apertures[number] = cv2.norm(rows, resting, cv2.NORM_L1) / rows.size
            self._composite(mouth, face, out=place)
        return generated_s

    def stamp(self, stamps: Stamps) -> None:
        """See `Painter.stamp`: the processor has the host's clock."""
        stamps.gpu_ms.fill(np.nan)

    def renew(self) -> bool:
        """See `Painter.renew`: there is no other device."""
        return False

    def give_way(self, error: UnusableError) -> None:
        """See `Painter.give_way`: there is no other device."""
        raise error

    def change(self) -> None:
        """See `Painter.change`: the generator is the same."""


def context_for(manifest: Manifest) -> Context:
    """Make the table of features that an avatar's generator looks at."""
    face = manifest.generator
    return Context(face.features_left + 1 + face.features_right, face.feature_size,
                   min(EDGES[face.features_edge], face.features_left))
