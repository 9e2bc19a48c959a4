"""A camera through OBS's virtual camera, on Windows and macOS: the package pyvirtualcam, where the person has installed it.

It is GPL-2.0 and no part of the studio: the extra ``camera`` brings it, and it is imported only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from studio.errors import DeviceError
from studio.outputs.camera.fitting import Fitting
from studio.outputs.camera.pods import VideoFormat

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps

    U8 = NDArray[np.uint8]

MISSING = ("the camera needs OBS and the package pyvirtualcam: install OBS, start its virtual camera once, and run "
           'pip install "viseme-studio[camera]"')


class ObsCamera:
    """Give pictures to OBS's virtual camera. One thread owns it.

    Parameters
    ----------
    size
        Width and height, both even; readers get this and no other.
    fps
        Pictures a second of the program.

    Raises
    ------
    DeviceError
        OBS or the package is not there, or another program gives pictures to that camera.
    """

    watched = True
    """OBS does not tell."""

    def __init__(self, size: tuple[int, int], fps: int) -> None:
        self.lost = False
        self.form = VideoFormat("I420", *size, float(fps))
        self._fitting = Fitting(self.form)
        self._camera: Any = None
        try:
            import pyvirtualcam
        except ImportError as error:
            raise DeviceError(MISSING) from error
        try:
            self._camera = pyvirtualcam.Camera(*size, fps, fmt=pyvirtualcam.PixelFormat.I420)
        # Its own words for a camera that is missing or taken.
        except (RuntimeError, ValueError) as error:
            raise DeviceError(f"OBS's virtual camera cannot be used ({error!s:.120}); start it once in OBS, stop it there, and "
                              "try again") from error

    def show(self, picture: U8, stamps: Stamps | None = None, *, mirrored: bool = False) -> bool:
        """Give a picture, see `Fitting.of`; tell whether it was taken."""
        if self.lost:
            return False
        made = self._fitting.of(picture, stamps, mirrored=mirrored)
        try:
            self._camera.send(made)
        except (RuntimeError, ValueError):
            self.lost = True
            return False
        return True

    def close(self) -> None:
        """Let go; may be called more than once."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.close()
