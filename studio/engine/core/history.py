"""The last seconds of what the model heard and how far the mouth opened, for the spectrogram."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.ring import TooLateError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.ring import Ring
    from studio.engine.core.timeline import Timeline

    F32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class MelHistory:
    """A copy: mel f32 [n, bands] ending before mel frame ``mel_end``, apertures f32 [m] ending with picture ``index``."""

    mel: F32
    mel_end: int
    apertures: F32
    index: int


class History:
    """Rings of mel frames and mouth apertures; the engine's thread writes, any thread copies.

    The reader copies while the writer goes on; both rings are longer than what is shown, so the copy is never the part
    being written.

    Parameters
    ----------
    mel_frames, pictures
        Lengths kept: 640 mel frames are 8 s.
    bands
        Numbers in one mel frame.
    """

    def __init__(self, mel_frames: int = 640, pictures: int = 250, bands: int = 80) -> None:
        self.mel_frames, self.pictures = mel_frames, pictures
        self._mel = np.full((mel_frames, bands), -4.0, np.float32)
        self._apertures = np.zeros(pictures, np.float32)
        self._mel_end = 0
        self._index = -1

    def clear(self) -> None:
        """Forget everything: a new sound begins (engine's thread)."""
        self._mel.fill(-4.0)
        self._apertures.fill(0.0)
        self._mel_end, self._index = 0, -1

    def put_mel(self, first: int, rows: F32) -> None:
        """Keep ``rows`` f32 [n, bands], the mel frames from ``first`` on (engine's thread)."""
        while len(rows):
            at = first % len(self._mel)
            part = rows[: len(self._mel) - at]
            self._mel[at : at + len(part)] = part
            first, rows = first + len(part), rows[len(part) :]
        self._mel_end = first

    def put(self, stamps: Stamps) -> None:
        """Keep how far a picture's mouth differs from rest (engine's thread)."""
        if not stamps.live:
            return
        for index in range(max(self._index + 1, stamps.index - len(self._apertures)), stamps.index):
            self._apertures[index % len(self._apertures)] = stamps.aperture
        self._apertures[stamps.index % len(self._apertures)] = stamps.aperture
        self._index = stamps.index

    def read(self, mel_frames: int = 240, pictures: int = 75) -> MelHistory:
        """Copy the newest ``mel_frames`` and ``pictures`` (any thread); silence where there are fewer."""
        mel_end, index = self._mel_end, self._index
        mel = self._mel[np.arange(mel_end - mel_frames, mel_end) % len(self._mel)]
        apertures = self._apertures[np.arange(index - pictures + 1, index + 1) % len(self._apertures)]
        if mel_end < mel_frames:
            mel[: mel_frames - mel_end] = -4.0
        if index + 1 < pictures:
            apertures[: pictures - index - 1] = 0.0
        return MelHistory(mel, mel_end, apertures, index)


@dataclass(frozen=True, slots=True)
class Overheard:
    """What is new since the look before, copied, each with the monotonic time at which its last value was at the microphone.

    ``ring`` is the one it came from: another one is another sound. ``mel`` is f32 [n, bands] and ends before mel frame
    ``mel_end``, ``apertures`` f32 [m] end with picture ``index``, ``sound`` f32 [k] ends before sample ``position``.
    """

    ring: Ring
    mel: F32
    mel_end: int
    mel_at_s: float
    apertures: F32
    index: int
    index_at_s: float
    sound: F32
    position: int
    sound_at_s: float


def overhear(history: History, ring: Ring, timeline: Timeline, before: Overheard | None) -> Overheard | None:
    """Copy what came since ``before`` (any thread); None if a new sound begins meanwhile: call it again.

    Rows, apertures and samples that were overwritten since ``before`` are left out.
    """
    same = before is not None and before.ring is ring
    mel_before, index_before, position = (before.mel_end, before.index, before.position) if same and before else (0, -1, 0)
    end = ring.end
    newest = history.read(0, 0)
    if newest.mel_end * timeline.hop > end + timeline.window:
        return None
    if newest.mel_end < mel_before or newest.index < index_before:
        mel_before, index_before = 0, -1
    # The writer goes on meanwhile: some more are asked for than were missed, and those known already are cut off.
    heard = history.read(min(newest.mel_end - mel_before + 8, history.mel_frames - 16),
                         min(newest.index - index_before + 2, history.pictures - 8))
    mel = heard.mel[max(0, len(heard.mel) - max(0, heard.mel_end - mel_before)) :]
    apertures = heard.apertures[max(0, len(heard.apertures) - max(0, heard.index - index_before)) :]
    position = max(position, end - ring.capacity * 3 // 4)
    sound = np.empty(end - position, np.float32)
    try:
        ring.read(position, sound)
    except TooLateError:
        return None
    return Overheard(
        ring, mel, heard.mel_end, ring.captured_at_s(heard.mel_end * timeline.hop), apertures, heard.index,
        ring.captured_at_s(timeline.position(heard.index)), sound, end, ring.captured_at_s(end))
