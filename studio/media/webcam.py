"""The cameras of this computer, read by FFmpeg's own inputs: Video4Linux, DirectShow, AVFoundation."""

from __future__ import annotations

import errno
import sys
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Self

import av
import av.device
import numpy as np

from studio.errors import DeviceError
from studio.files.names import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

FORMS = {"linux": "v4l2", "win32": "dshow", "darwin": "avfoundation"}
"""FFmpeg's input of each system."""
OWN = "Viseme Studio"
"""What the studio's own camera is called: it is no camera that films."""
WIDTH, HEIGHT, RATE = 1280, 720, 30
"""What a camera is asked for; one that cannot gives what it likes."""
LARGEST = 4096
WITHIN_S = 5.0
"""Longest wait for the camera to open, and for a picture, where FFmpeg can be interrupted."""
_CODECS = ("rawvideo", "mjpeg", "h264", "wrapped_avframe")
"""What cameras give."""
_SYSTEM = Path("/sys/class/video4linux")


@dataclass(frozen=True, slots=True)
class Camera:
    """One camera: what FFmpeg opens, what a person calls it, and FFmpeg's input."""

    id: str
    name: str
    form: str


def cameras() -> list[Camera]:
    """List the cameras, the system's first one first; empty when there is none."""
    form = FORMS.get(sys.platform)
    if form == "v4l2":
        return _of_linux(_SYSTEM)
    if form is None:
        return []
    try:
        found = av.device.enumerate_input_devices(form)
    except (OSError, ValueError, RuntimeError):
        return []
    # DirectShow and AVFoundation list microphones as well.
    filmed = [one for one in found if not one.media_types or "video" in one.media_types]
    return [Camera(f"video={one.name}" if form == "dshow" else one.name, shown(one.description or one.name), form)
            for one in filmed if OWN not in (one.description or one.name)]


def _of_linux(system: Path) -> list[Camera]:
    found = []
    for folder in sorted(system.glob("video*"), key=lambda one: (len(one.name), one.name)):
        try:
            name, index = (folder / "name").read_text(errors="replace").strip(), (folder / "index").read_text().strip()
        except OSError:
            continue
        # A webcam's second node has no pictures, only notes about them.
        if index == "0" and OWN not in name:
            found.append(Camera(f"/dev/{folder.name}", shown(name) or folder.name, "v4l2"))
    return found


class Webcam:
    """An open camera; one thread. Use it as a context manager.

    Raises
    ------
    DeviceError
        It cannot be opened: in one sentence, why and what to do.
    """

    def __init__(self, camera: Camera) -> None:
        self.camera = camera
        wanted = {"video_size": f"{WIDTH}x{HEIGHT}", "framerate": str(RATE)}
        # Without compression many cameras give five pictures a second at this size.
        tries = ([{**wanted, "input_format": "mjpeg"}] if camera.form == "v4l2" else []) + [wanted, {}]
        if camera.form not in FORMS.values():
            tries = [{}]
        for options in tries:
            try:
                self._container = av.open(camera.id, format=camera.form, options=options, timeout=(WITHIN_S, WITHIN_S))
            except (OSError, ValueError) as error:
                if options is tries[-1] or getattr(error, "errno", None) in (errno.EBUSY, errno.EACCES, errno.ENOENT):
                    raise _refused(camera, error) from error
            else:
                break
        streams = self._container.streams.video
        if not streams or streams[0].codec_context.name not in _CODECS or max(streams[0].width, streams[0].height) > LARGEST:
            self.close()
            raise DeviceError(f'The camera "{camera.name}" gives pictures of a kind that is not read; choose another.')
        self._stream = streams[0]
        self.width, self.height = self._stream.width // 2 * 2, self._stream.height // 2 * 2

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(self, *error: object) -> None:
        """Let go of the camera."""
        self.close()

    def pictures(self) -> Iterator[tuple[U8, float]]:
        """Give pictures, u8 [height, width, 3] BGR, each with the monotonic second at which it came; blocks between them.

        Raises
        ------
        DeviceError
            The camera was lost.
        """
        try:
            for frame in self._container.decode(self._stream):
                picture = frame.to_ndarray(format="bgr24")
                if picture.shape[0] < self.height or picture.shape[1] < self.width:
                    break
                yield np.ascontiguousarray(picture[: self.height, : self.width]), monotonic()
        except (OSError, ValueError) as error:
            raise _lost(self.camera) from error
        raise _lost(self.camera)

    def close(self) -> None:
        """Let go of the camera."""
        self._container.close()


def _lost(camera: Camera) -> DeviceError:
    return DeviceError(f'The camera "{camera.name}" gives no more pictures; connect it, then record again.')


def _refused(camera: Camera, error: Exception) -> DeviceError:
    code = getattr(error, "errno", None)
    if code == errno.EBUSY:
        return DeviceError(f'The camera "{camera.name}" is used by another program; close that, then try again.')
    if code in (errno.EACCES, errno.EPERM):
        return DeviceError(f'The camera "{camera.name}" may not be used; allow it in the system\'s privacy settings.')
    if code in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
        return DeviceError(f'The camera "{camera.name}" is not connected any more; connect it, or choose another.')
    why = shown(getattr(error, "strerror", None) or str(error))[:120]
    return DeviceError(f'The camera "{camera.name}" cannot be used ({why}); try another.')
