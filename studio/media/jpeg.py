"""Pictures as JPEG, into memory that is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

QUALITY = 85
NO_REALLOCATION = 1024
"""``TJFLAG_NOREALLOC`` of turbojpeg.h: it writes into the memory that it is given, or fails."""
INTERNED = "typestr"
"""numpy gives PyTurboJPEG each array's place in a dictionary with this key, a text that it makes anew each time. Python
keeps such texts in one table of the process, where forgotten ones take places until it is made anew, twice as large: 0.9 MiB
after 4,500 pictures. A text that is kept here is in the table once."""
TABLES_BYTES = 2048
"""What a JPEG has beside its blocks (ITU-T T.81: headers, quantisation and Huffman tables)."""


class JpegEncoder:
    """Encodes pictures one after another; one thread at a time.

    Where the system has libturbojpeg (Debian: libturbojpeg0) it writes into ``room`` itself. Elsewhere OpenCV's encoder makes
    an array for each picture, which is copied; both take the same time, for both are libjpeg-turbo.

    Parameters
    ----------
    quality
        1 to 100; 85 is the quality from which a presenter at 1280 x 720 shows no blocks.
    """

    def __init__(self, quality: int = QUALITY) -> None:
        self._quality = quality
        self._turbo: Any = None
        try:
            import turbojpeg

            self._turbo, self._subsampling = turbojpeg.TurboJPEG(), turbojpeg.TJSAMP_420
        # It says a missing library with a RuntimeError or an OSError.
        except (ImportError, RuntimeError, OSError):
            self._parameters = (cv2.IMWRITE_JPEG_QUALITY, quality)

    def room_bytes(self, height: int, width: int) -> int:
        """Give how much room any picture of this size may take: six bytes for four pixels, and as much again."""
        if self._turbo is not None:
            return int(self._turbo.buffer_size(np.empty((height, width, 3), np.uint8), self._subsampling))
        return -(-height // 16) * -(-width // 16) * 16 * 16 * 3 + TABLES_BYTES

    def encode(self, picture: U8, room: U8) -> int:
        """Write ``picture`` u8 [h, w, 3] BGR into ``room`` u8 [n], n at least `room_bytes`; give the length."""
        if self._turbo is not None:
            _, length = self._turbo.encode(picture, quality=self._quality, jpeg_subsample=self._subsampling,
                                           flags=NO_REALLOCATION, dst=room)
            return int(length)
        encoded = cv2.imencode(".jpg", picture, self._parameters)[1]
        room[: len(encoded)] = encoded
        return len(encoded)
