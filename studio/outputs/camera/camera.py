"""The camera "Viseme Studio": the program's pictures in every way that this system has for call programs."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from studio.engine.core.output import SOUND_RATE, PixelFormat, Wants
from studio.errors import DeviceError
from studio.outputs.camera.pipewire import SIZES, PipeWireCamera
from studio.outputs.camera.test_card import TestCard

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm
    from studio.outputs.camera.pods import VideoFormat
    from studio.outputs.display_clock import DisplayClock

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

NAME = "Viseme Studio"
TRY_AGAIN_S = 2.0
"""So often a way that was lost is looked for."""
NO_WAY = ("No virtual camera can be made: {why}. Use the page in OBS, or make one with this command in a terminal, and try "
          "again: {command}")
NO_WAY_ELSEWHERE = ("The studio makes no virtual camera on this system: use the page in OBS, which has one, see "
                    "docs/outputs.md.")


class Way(Protocol):
    """One way to call programs."""

    @property
    def watched(self) -> bool:
        """Whether a program reads."""

    @property
    def lost(self) -> bool:
        """Whether it has gone and has to be opened anew."""

    @property
    def form(self) -> VideoFormat | None:
        """What the reader gets."""

    def show(self, picture: U8, stamps: Stamps | None = None, *, mirrored: bool = False) -> bool:
        """Give a picture, see `studio.outputs.camera.fitting.Fitting.of`; tell whether it was taken."""

    def close(self) -> None:
        """Let go; may be called more than once."""


class Camera:
    """What a `studio.outputs.worker.Worker` gives the program to, so that call programs see a camera.

    It shows the idle loop while nothing is heard. A reader may come and go, and PipeWire may be started anew: the camera is
    there again some seconds later. Options are any thread's.

    Parameters
    ----------
    clock
        Is told when each picture is seen.

    Attributes
    ----------
    mirrored
        Show the pictures mirrored.
    shows_test_card
        Show a test card instead of the pictures.
    waits
        Why no program can see it for the moment, in one sentence; empty while it can.
    """

    name = "Camera"
    wants = Wants(PixelFormat.BGR, marked=False)

    def __init__(self, clock: DisplayClock) -> None:
        self.mirrored = self.shows_test_card = False
        self.waits = ""
        self._clock = clock
        self._ways: list[Way | None] = []
        self._makers: list[Callable[[], Way]] = []
        self._card: TestCard | None = None
        self._fps = 0
        self._looked_s = 0.0

    @property
    def watched(self) -> bool:
        """Whether a program reads, as far as that is known."""
        return any(way is not None and way.watched for way in self._ways)

    @property
    def form(self) -> VideoFormat | None:
        """What a reader gets; None while none reads."""
        return next((way.form for way in self._ways if way is not None and way.watched), None)

    def open(self, form: ProgramForm) -> None:
        """Make the camera; `DeviceError` where this system has no way to."""
        if self._ways and form.fps == self._fps:
            return
        self.close()
        self._fps = form.fps
        self._makers = list(_makers(form.fps))
        why = self._open_ways()
        if not any(self._ways):
            if not self._makers:
                raise DeviceError(NO_WAY_ELSEWHERE)
            command = _command()
            # Findings: in the window each is said in its language.
            raise DeviceError(NO_WAY.format(why="; ".join(why), command=command), command=command)

    def _open_ways(self) -> list[str]:
        """Open what is not open; give why the rest cannot be."""
        self._looked_s = monotonic()
        why = []
        ways: list[Way | None] = list(self._ways) or [None] * len(self._makers)
        for number, make in enumerate(self._makers):
            if ways[number] is None:
                try:
                    ways[number] = make()
                except DeviceError as error:
                    why.append(str(error).rstrip("."))
        self._ways = ways
        return why

    def picture(self, picture: U8, stamps: Stamps) -> None:
        """Show a picture to all who read."""
        marked: Stamps | None = stamps
        if self.shows_test_card:
            if self._card is None:
                self._card = TestCard(*SIZES[0])
            # No face is in it, so there is nothing to say of it.
            picture, marked = self._card.at(stamps.at / SOUND_RATE), None
        for number, way in enumerate(self._ways):
            if way is None:
                continue
            way.show(picture, marked, mirrored=self.mirrored)
            if way.lost:
                way.close()
                self._ways[number] = None
        self._clock.picture(stamps.at, monotonic())
        if not all(self._ways) and monotonic() - self._looked_s > TRY_AGAIN_S:
            why = "; ".join(self._open_ways())
            self.waits = "" if any(self._ways) else f"The camera is gone until it can be made again: {why}."

    def sound(self, block: F32, at: int) -> None:
        """See `Output.sound`: none is wanted."""

    def close(self, *, keep: bool = True) -> None:  # noqa: ARG002  (nothing is kept)
        """Take the camera away."""
        ways, self._ways = self._ways, []
        for way in ways:
            if way is not None:
                way.close()


def _command() -> str:
    from studio.outputs.camera import v4l2

    return v4l2.command(installed=v4l2.is_installed())


def _makers(fps: int) -> list[Callable[[], Way]]:
    """Give what opens each way this system has."""
    if sys.platform != "linux":
        from studio.outputs.camera.obs import ObsCamera

        return [lambda: ObsCamera(SIZES[0], fps)]
    from studio.outputs.camera import v4l2

    def loopback() -> Way:
        found = v4l2.devices()
        if not found:
            raise DeviceError("v4l2loopback is not loaded" if v4l2.is_installed() else "v4l2loopback is not installed")
        return v4l2.LoopbackCamera(found[0], SIZES[0], fps)

    return [lambda: PipeWireCamera(NAME, fps), loopback]
