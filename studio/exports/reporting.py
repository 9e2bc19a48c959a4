"""The side of an export in the worker process: reports progress to the studio and obeys its commands.

It writes lines of JSON to standard output: ``{"made": 12, "of": 500}`` at most ten times a second, with ``"jpeg"`` (a small
picture in base 64) at most twice; at the end ``{"done": {...}}``, or ``{"failed": "OutputError"}`` beside the sentence on
standard error. It reads the lines ``pause`` and ``resume`` from standard input; its end means that the studio has gone or has
called the export off.
"""

from __future__ import annotations

import base64
import json
import os
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import cv2

from studio import console

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

TELL_EVERY_S = 0.1
LOOK_EVERY_S = 0.5
JPEG_HEIGHT = 108
JPEG_QUALITY = 80
END_WITHIN_S = 4.0
"""How long an export may take to end in good order after standard input has ended."""


class Reporting:
    """The messages of one export, both ways.

    `progress` and `look` are for `studio.render.render`, on its thread; a thread of this class reads standard input.

    Parameters
    ----------
    cancel
        Set when the export is to stop: standard input came to its end, or standard output is not read.
    """

    def __init__(self, cancel: threading.Event) -> None:
        self._cancel = cancel
        self._going = threading.Event()
        self._going.set()
        self._told_s = self._looked_s = float("-inf")
        self._jpeg = ""
        threading.Thread(target=self._listen, name="export control", daemon=True).start()

    def look(self, picture: U8) -> None:
        """Keep a small copy of ``picture``, u8 [height, width, 3] BGR, if the last is old enough."""
        now = time.monotonic()
        if now - self._looked_s < LOOK_EVERY_S:
            return
        self._looked_s = now
        height, width, _ = picture.shape
        small = cv2.resize(picture, (max(1, JPEG_HEIGHT * width // height), JPEG_HEIGHT), interpolation=cv2.INTER_AREA)
        _, jpeg = cv2.imencode(".jpg", small, (cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY))
        self._jpeg = base64.b64encode(jpeg.tobytes()).decode()

    def progress(self, made: int, total: int | None) -> None:
        """Tell how many pictures there are and will be; does not return while paused."""
        now = time.monotonic()
        # The last one is told whenever it comes: nothing is told after it that would say that all are there.
        if now - self._told_s >= TELL_EVERY_S or made == total:
            self._told_s = now
            said: dict[str, Any] = {"made": made, "of": total}
            if self._jpeg:
                said["jpeg"], self._jpeg = self._jpeg, ""
            self._say(said)
        self._going.wait()

    def done(self, **figures: float | str) -> None:
        """Tell that the clip is there."""
        self._say({"done": figures})

    def failed(self, error: Exception) -> None:
        """Tell what kind of error ends the export."""
        self._say({"failed": type(error).__name__})

    def _say(self, said: dict[str, Any]) -> None:
        try:
            sys.stdout.write(json.dumps(said) + "\n")
            sys.stdout.flush()
        except OSError:
            self._cancel.set()
        if console.failure(sys.stdout) is not None:
            self._cancel.set()

    def _listen(self) -> None:
        # Read without Python's buffer: its lock, held by a thread that still reads, would spoil the end of the process.
        words = b""
        while data := _read():
            *lines, words = (words + data).split(b"\n")
            for line in lines:
                if line == b"pause":
                    self._going.clear()
                elif line == b"resume":
                    self._going.set()
        self._cancel.set()
        self._going.set()
        time.sleep(END_WITHIN_S)
        os._exit(1)


def _read() -> bytes:
    try:
        return os.read(0, 4096)
    except OSError:
        return b""
