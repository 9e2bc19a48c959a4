"""A camera through the kernel's module v4l2loopback, which is what most call programs on Linux see.

Structures and numbers are those of ``linux/videodev2.h``. Nothing here needs root: the module makes its devices writable for
the group ``video``, to which desktops add the person at the screen.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from studio.errors import DeviceError
from studio.outputs.camera.fitting import Fitting
from studio.outputs.camera.pods import VideoFormat

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps

    U8 = NDArray[np.uint8]

DRIVER = "v4l2 loopback"
CAPABILITY, FORMAT = struct.Struct("16s32s32sIII12x"), struct.Struct("I4xIIIIIIII168x")
"""``struct v4l2_capability``; ``struct v4l2_format`` with a ``v4l2_pix_format`` in its union, aligned to 8 bytes."""
VIDIOC_QUERYCAP = 2 << 30 | CAPABILITY.size << 16 | ord("V") << 8 | 0
VIDIOC_S_FMT = 3 << 30 | FORMAT.size << 16 | ord("V") << 8 | 5
BUF_TYPE_VIDEO_OUTPUT, FIELD_NONE, COLORSPACE_SMPTE170M = 2, 1, 1
FOURCC = {"YUY2": b"YUYV", "I420": b"YU12"}
PACKAGES = {"apt": "apt install v4l2loopback-dkms", "dnf": "dnf install akmod-v4l2loopback",
            "pacman": "pacman -S v4l2loopback-dkms", "zypper": "zypper install v4l2loopback-kmp-default"}
"""What installs the module, by the program that does."""
LOAD = 'sudo modprobe v4l2loopback exclusive_caps=1 card_label="Viseme Studio"'


def is_installed(modules: Path | None = None) -> bool:
    """Tell whether the running kernel has the module, loaded or not; ``modules`` is the folder of its modules."""
    folder = Path("/lib/modules", os.uname().release) if modules is None else modules
    try:
        return "v4l2loopback.ko" in (folder / "modules.dep").read_text(errors="replace")
    except OSError:
        return False


def command(*, installed: bool) -> str:
    """Give the one command that makes such a device here."""
    if installed:
        return LOAD
    manager = next((name for name in PACKAGES if shutil.which(name)), "apt")
    return f"sudo {PACKAGES[manager]} && {LOAD}"


def devices(virtual: Path = Path("/sys/devices/virtual/video4linux"), nodes: Path = Path("/dev")) -> list[Path]:
    """List the devices of v4l2loopback that can be written to, one named Viseme Studio first.

    Only what the kernel calls virtual is opened, so that no real camera wakes.
    """
    found = []
    for path in sorted(nodes / entry.name for entry in virtual.glob("video*")):
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        except OSError:
            continue
        try:
            driver, card, *_ = CAPABILITY.unpack(fcntl.ioctl(descriptor, VIDIOC_QUERYCAP, bytes(CAPABILITY.size)))
        except OSError:
            continue
        finally:
            os.close(descriptor)
        if driver.rstrip(b"\0").decode(errors="replace") == DRIVER:
            found.append((card.rstrip(b"\0") != b"Viseme Studio", path))
    return [path for _, path in sorted(found)]


class LoopbackCamera:
    """Write pictures to a device of v4l2loopback. One thread owns it.

    Parameters
    ----------
    path
        Of the device, see `devices`.
    size
        Width and height, both even; readers get this and no other.
    fps
        Pictures a second of the program.

    Raises
    ------
    DeviceError
        It cannot be opened, or takes no pictures of that size.
    """

    watched = True
    """The module does not tell."""

    def __init__(self, path: Path, size: tuple[int, int], fps: int) -> None:
        self.path, self.lost = path, False
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        except OSError as error:
            raise DeviceError(f"The camera {path} cannot be opened ({error.strerror}); close other programs that write to "
                              "it, or add yourself to the group video.") from error
        for pixels in FOURCC:
            self.form = VideoFormat(pixels, *size, float(fps))
            if self._agree():
                break
        else:
            self.close()
            raise DeviceError(f"The camera {path} takes no pictures of {size[0]} x {size[1]}; close programs that read it, "
                              "and try again.")
        self._fitting = Fitting(self.form)

    def _agree(self) -> bool:
        form = self.form
        wanted = FORMAT.pack(BUF_TYPE_VIDEO_OUTPUT, form.width, form.height, int.from_bytes(FOURCC[form.pixels], "little"),
                             FIELD_NONE, form.stride, form.bytes, COLORSPACE_SMPTE170M, 0)
        try:
            given = FORMAT.unpack(fcntl.ioctl(self._descriptor, VIDIOC_S_FMT, wanted))
        except OSError:
            return False
        return given[1:4] == FORMAT.unpack(wanted)[1:4]

    def show(self, picture: U8, stamps: Stamps | None = None, *, mirrored: bool = False) -> bool:
        """Write a picture, see `Fitting.of`; tell whether it was taken."""
        if self.lost:
            return False
        made = self._fitting.of(picture, stamps, mirrored=mirrored)
        try:
            os.write(self._descriptor, made.data)
        except BlockingIOError:
            return False
        except OSError as error:
            self.lost = error.errno != errno.EINTR
            return False
        return True

    def close(self) -> None:
        """Let go of the device; may be called more than once."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
