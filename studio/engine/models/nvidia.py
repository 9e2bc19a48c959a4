"""Whether NVIDIA's driver is there: all that a computer without a GPU pays, one look-up of a library."""

from __future__ import annotations

import sys
from typing import Any


def driver_library() -> Any:
    """Open the driver's library; `OSError` when there is none."""
    import ctypes

    return ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")


def has_driver() -> bool:
    """Tell whether NVIDIA's driver is installed."""
    try:
        driver_library()
    except OSError:
        return False
    return True
