"""All arrays of one picture, in one place with one owner."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.avatars.cast import Shown
    from studio.engine.core.ring import Ring
    from studio.engine.core.timeline import Timeline
    from studio.provenance.marks import ProgramMarks

PARTS = ("device", "look_ahead", "wait", "mel", "encode", "generate", "composite")
"""Where the time from microphone to finished picture goes, in order; hand-over and paint follow in the window."""
_ARRAYS = ("mel", "features", "face", "mouth", "picture")
_POISON = 0xA5
STAGES = ("mel", "encode", "generate", "composite")
FIRST_STAGE = PARTS.index(STAGES[0])
GPU_PARTS = ("copy in", "mel", "encode", "generate", "composite", "copy out")
"""What an NVIDIA GPU does for a picture, as its own clock has it; the copies are those from and to the host."""


@dataclass(slots=True)
class Stamps:
    """When a picture's sound arrived and where its time went; reused with its frame.

    ``heard_at_s`` is when the sample that the picture shows was at the microphone, ``due_at_s`` when the last sample it
    waits for had been captured, ``started_at_s`` and ``made_at_s`` bracket the stages; all monotonic seconds.
    ``parts_ms`` follows `PARTS`. ``live`` is false for a picture of the idle loop made without sound. ``aperture`` is how
    far the painted mouth differs from the resting face: mean absolute difference over the crop, in levels of 255.
    ``gpu_ms`` follows `GPU_PARTS`; its first is NaN where no GPU's clock was read. ``at`` is the sample of the program at
    which the picture starts, see `studio.engine.program`. ``marks`` is what an output puts in that gets its pictures without
    marks (`studio.engine.core.output.Wants`), ``age`` how many pictures the label's seconds have lasted.
    ``shown`` is the avatar in the picture; None where there is none.
    """

    index: int = 0
    position: int = 0
    at: int = 0
    marks: ProgramMarks | None = None
    shown: Shown | None = None
    age: int = 0
    live: bool = False
    heard_at_s: float = 0.0
    due_at_s: float = 0.0
    started_at_s: float = 0.0
    made_at_s: float = 0.0
    aperture: float = 0.0
    parts_ms: NDArray[np.float64] = field(default_factory=lambda: np.zeros(len(PARTS)))
    gpu_ms: NDArray[np.float64] = field(default_factory=lambda: np.full(len(GPU_PARTS), np.nan))

    def begin(self, index: int, timeline: Timeline, ring: Ring) -> None:
        """Note that picture ``index`` is begun now, and when its sound was at the microphone."""
        self.due_at_s = ring.captured_at_s(timeline.needs(index))
        self.heard_at_s = ring.captured_at_s(timeline.position(index))
        self.started_at_s = monotonic()
        self.parts_ms[1] = (timeline.needs(index) - timeline.position(index)) / timeline.rate * 1e3

    @property
    def timed_by_gpu(self) -> bool:
        """Whether ``gpu_ms`` has the times of this picture."""
        return not np.isnan(self.gpu_ms[0])

    def end(self, device_latency_s: float) -> None:
        """Note that the picture is finished now; of the time before its beginning the device takes what it states.

        What passed between the stages, as when this thread had to wait for the processor, goes to the last of them: the parts
        are the whole way.
        """
        self.made_at_s = monotonic()
        stages = self.parts_ms[FIRST_STAGE:]
        stages[-1] += max(0.0, 1e3 * (self.made_at_s - self.started_at_s) - float(stages.sum()))
        before_s = self.started_at_s - self.due_at_s
        device_s = min(device_latency_s, before_s)
        self.parts_ms[0] = device_s * 1e3
        self.parts_ms[2] = (before_s - device_s) * 1e3

    def copy_to(self, other: Stamps) -> None:
        """Write every field into ``other`` without a new object."""
        other.index, other.position, other.at, other.live = self.index, self.position, self.at, self.live
        other.marks, other.age, other.shown = self.marks, self.age, self.shown
        other.heard_at_s, other.due_at_s = self.heard_at_s, self.due_at_s
        other.started_at_s, other.made_at_s = self.started_at_s, self.made_at_s
        other.aperture = self.aperture
        np.copyto(other.parts_ms, self.parts_ms)
        np.copyto(other.gpu_ms, self.gpu_ms)


class Frame:
    """The arrays that one picture passes through, allocated once.

    The engine's thread owns a frame from the pool's ``acquire`` to its ``release``; an output that keeps
    something copies it.

    Attributes
    ----------
    mel
        f32 [1, 1, bands, T], the encoder's window.
    features
        f32 [1, N, D], the picture's own and its neighbours' in order of time.
    face
        u8 [1, h, w, 3] BGR, the face crop at the generator's size.
    mouth
        u8 [1, h, w, 3] BGR, as painted.
    picture
        u8 [H, W, 3] BGR, finished; exchanged with one of the idle loop's for every picture, so that it need not be copied.
    matte
        u8 [H, W], how far each pixel is the figure: a view of the idle loop's, valid until that gives the next picture; empty
        where there is none.
    """

    def __init__(self, *, mel: tuple[int, int], features: tuple[int, int], face: tuple[int, int],
                 picture: tuple[int, int]) -> None:
        self.mel = np.zeros((1, 1, *mel), np.float32)
        self.features = np.zeros((1, *features), np.float32)
        self.face = np.zeros((1, *face, 3), np.uint8)
        self.mouth = np.zeros((1, *face, 3), np.uint8)
        self.picture = np.zeros((*picture, 3), np.uint8)
        self.matte = np.zeros((0, 0), np.uint8)
        self.stamps = Stamps()

    def fit(self, mel_frames: int) -> None:
        """Give the encoder's window another length; nothing is made anew when it has it already."""
        bands, before = self.mel.shape[2:]
        if before != mel_frames:
            self.mel = np.zeros((1, 1, bands, mel_frames), np.float32)

    def poison(self) -> None:
        """Fill every array with a pattern that no stage leaves behind."""
        for name in _ARRAYS:
            array = getattr(self, name)
            array.fill(_POISON if array.dtype == np.uint8 else np.nan)

    def spoiled(self) -> str:
        """Name the first array in which the pattern is broken; empty when it is whole."""
        for name in _ARRAYS:
            array = getattr(self, name)
            if not bool((array == _POISON).all() if array.dtype == np.uint8 else np.isnan(array).all()):
                return name
        return ""
