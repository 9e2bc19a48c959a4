"""The C library's heap, told to give back what is not used, so that a long session stays as large as it was."""

from __future__ import annotations

import ctypes
import functools
import sys
from typing import Any

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of mallopt(3)."""
LARGE_BYTES = 128 * 1024
"""glibc's own first threshold. Left alone it rises with every large block that is freed, up to 32 MiB; pictures and networks
then lie between small things in the heap, which can never shrink below them: 18 switches of avatar cost 110 MiB."""


@functools.cache
def _glibc() -> Any:
    """Give the C library where it has what is needed here (glibc), else None."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None


def map_large_blocks() -> bool:
    """Have blocks of `LARGE_BYTES` and more mapped one by one, so that freeing one gives it back; tell whether it took."""
    library = _glibc()
    return library is not None and bool(library.mallopt(_MMAP_THRESHOLD, LARGE_BYTES))


def give_back() -> bool:
    """Give free pages back to the system, after something large was let go of; tell whether there were any."""
    library = _glibc()
    return library is not None and bool(library.malloc_trim(0))
