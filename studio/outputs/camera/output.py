"""The camera as an `Output`: only its worker talks to devices, for one push may take 0.9 s."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from studio.outputs.camera.camera import Camera
from studio.outputs.worker import Worker

if TYPE_CHECKING:
    from studio.engine.core.output import OutputStatus
    from studio.outputs.display_clock import DisplayClock


class CameraOutput(Worker):
    """The camera "Viseme Studio", see `Camera`.

    Parameters
    ----------
    clock
        Is told when each picture is seen.

    Attributes
    ----------
    camera
        Its options are any thread's.
    """

    def __init__(self, clock: DisplayClock) -> None:
        self.camera = Camera(clock)
        super().__init__(self.camera)

    def status(self) -> OutputStatus:
        """Tell whether a program reads, too, and why none can."""
        return replace(super().status(), watched=self.camera.watched, waits=self.camera.waits)
