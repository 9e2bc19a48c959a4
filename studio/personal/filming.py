"""A person films themselves with a webcam and a microphone, and is told while they do what would spoil it.

Sound and picture have the time at which each came; what is left of a lateness is found by `studio.personal.footage` later.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import cv2
import numpy as np

from studio.avatars.capture.finder import Box, FaceFinder
from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.errors import AvatarError, DeviceError
from studio.media.take import RATE, Take

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.core.protocols import Source
    from studio.media.webcam import Webcam

    U8 = NDArray[np.uint8]

SECONDS = 75.0
"""What is asked for; 60 s of speech are wanted, and readers pause."""
LOOK_S = 0.4
"""How often face and light are looked at."""
QUIET_DB, LOUD_DB = -40.0, -1.0
"""The loudest of the last seconds: speech below the first is too far away, above the second it clips."""
HEARD_S = 4.0
DARK, BRIGHT, UNEVEN = 60.0, 215.0, 2.2
"""Mean light of the face in levels, and the ratio of its two halves."""
SMALL, LARGE, SMALL_PX = 0.2, 0.55, 130
"""Side of the face's square made to the picture's height, and in pixels."""
ASIDE = 0.16
"""How far the face's middle may be from the oval's, made to the picture's height."""
OVAL = (0.5, 0.45, 0.25, 0.36)
"""Middle (made to width and height) and half axes (made to the height) of the oval in which the face belongs."""
_FACE_WIDE = 640
Hint = Literal["", "absent", "several", "closer", "farther", "middle", "dark", "bright", "uneven", "quiet", "loud"]
"""What to do first; "" where all is well."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How it is now: seconds recorded (None while it is only looked), the newest sound's peak in dBFS, and what to do first."""

    seconds: float | None
    peak_db: float
    hint: Hint


class Watcher:
    """Looks at pictures and hears peaks, and says what to do first; one thread.

    Without the package that finds faces, light is judged in the oval and the face not at all.
    """

    def __init__(self) -> None:
        try:
            self._finder: FaceFinder | None = FaceFinder()
        except AvatarError:
            self._finder = None
        self._peaks: list[tuple[float, float]] = []
        self._looked_s, self._of_picture = -LOOK_S, ""

    def look(self, picture: U8, peak_db: float, now_s: float) -> Hint:
        """Give the hint for a picture u8 [h, w, 3] that came with a peak; the picture is looked at every `LOOK_S`."""
        self._peaks = [one for one in self._peaks if one[0] > now_s - HEARD_S] + [(now_s, peak_db)]
        if now_s - self._looked_s >= LOOK_S:
            self._looked_s, self._of_picture = now_s, self._judge(picture)
        if self._of_picture:
            return self._of_picture  # type: ignore[return-value]
        loudest = max(peak for _, peak in self._peaks)
        if loudest > LOUD_DB:
            return "loud"
        settled = now_s - self._peaks[0][0] >= 0.75 * HEARD_S
        return "quiet" if settled and loudest < QUIET_DB else ""

    def _judge(self, picture: U8) -> Hint:
        height, width = picture.shape[:2]
        grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
        oval = OVAL[2] * height
        box = Box(OVAL[0] * width - oval, OVAL[1] * height - oval, 2 * oval, 0.0)
        if self._finder is not None:
            scale = min(1.0, _FACE_WIDE / max(width, height))
            small = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
            found = [one for one in self._finder.everywhere(small) if one.score > 0.2]
            if not found:
                # A face in the dark is not found.
                return "dark" if light(grey, box)[0] < DARK else "absent"
            if len(found) > 1 and found[1].side > 0.5 * found[0].side:
                return "several"
            box = Box(found[0].x / scale, found[0].y / scale, found[0].side / scale, found[0].score)
            if (wrong := place(box, width, height)):
                return wrong
        mean, ratio = light(grey, box)
        return "dark" if mean < DARK else "bright" if mean > BRIGHT else "uneven" if ratio > UNEVEN else ""


def place(face: Box, width: int, height: int) -> Hint:
    """Say how a face should move to be in the oval of a picture."""
    if face.side < SMALL * height or face.side < SMALL_PX:
        return "closer"
    if face.side > LARGE * height:
        return "farther"
    aside = np.hypot(face.x + face.side / 2 - OVAL[0] * width, face.y + face.side / 2 - OVAL[1] * height)
    return "middle" if aside > ASIDE * height else ""


def light(grey: U8, face: Box) -> tuple[float, float]:
    """Give the mean level of a face in a grey picture, and how many times lighter one half is than the other."""
    top, left = max(0, round(face.y)), max(0, round(face.x))
    seen = grey[top : round(face.y + face.side), left : round(face.x + face.side)]
    if seen.size == 0:
        return 0.0, 1.0
    half = max(1, seen.shape[1] // 2)
    both = sorted((float(seen[:, :half].mean()) + 1, float(seen[:, -half:].mean()) + 1))
    return float(seen.mean()), both[1] / both[0]


class Filming:
    """One camera and one microphone, shown and recorded; one thread calls `run`, the events are any thread's.

    Parameters
    ----------
    webcam
        Open; closed by whom it belongs to.
    microphone
        Not open.
    shown
        Told of each picture and of how it is.
    record, stop
        Set by another thread: to begin to record, and to end.
    """

    def __init__(self, webcam: Webcam, microphone: Source, shown: Callable[[U8, Seen], None], record: threading.Event,
                 stop: threading.Event) -> None:
        self._webcam, self._microphone, self._shown = webcam, microphone, shown
        self._record, self._stop = record, stop

    def run(self, path: Path, seconds: float = SECONDS) -> Path | None:
        """Show, then record ``seconds`` (or until ``stop``) into a file at ``path``, or beside it under a free name.

        Returns
        -------
        The file; None where nothing was recorded.

        Raises
        ------
        DeviceError
            Camera or microphone cannot be used, or were lost before anything was recorded.
        OutputError
            The file cannot be written.
        """
        ring, watcher = Ring(RATE * 8), Watcher()
        self._microphone.open(ring)
        take: Take | None = None
        heard = 0
        try:
            for picture, came_s in self._webcam.pictures():
                if self._stop.is_set():
                    break
                if self._microphone.poll(came_s) in (SourceState.LATE, SourceState.LOST) and self._microphone.trouble:
                    raise DeviceError(self._microphone.trouble)
                if take is None and self._record.is_set():
                    take, heard = Take(path, self._webcam.width, self._webcam.height, came_s), ring.end
                if take is not None:
                    sound = np.zeros(ring.end - heard, np.float32)
                    ring.read(heard, sound)
                    heard += len(sound)
                    take.add(picture, came_s, sound)
                peak_db = self._microphone.level.peak_db
                hint = watcher.look(picture, peak_db, came_s)
                self._shown(picture, Seen(None if take is None else take.seconds, peak_db, hint))
                if take is not None and take.seconds >= seconds:
                    break
            return None if take is None else take.keep()
        except DeviceError:
            # What was filmed until then may be enough.
            if take is not None and take.seconds > 0:
                return take.keep()
            raise
        finally:
            self._microphone.close()
            if take is not None:
                take.close()


def name_of(now: time.struct_time | None = None) -> str:
    """Name a film by the day and minute."""
    return time.strftime("Me %Y-%m-%d %H.%M.mkv", now or time.localtime())
