"""The heap: what is not used is given back, what numpy keeps is taken at the start, so that a long session stays as it was."""

from __future__ import annotations

import ctypes
import functools
import sys
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of mallopt(3)."""
LARGE_BYTES = 128 * 1024
"""glibc's own first threshold. Left alone it rises with every large block that is freed, up to 32 MiB; pictures and networks
then lie between small things in the heap, which can never shrink below them: 18 switches of avatar cost 110 MiB."""

SMALL_BYTES, KEPT_OF_EACH = 1024, 7
"""Of every number of bytes below the first numpy keeps so many blocks once they are freed (NBUCKETS and NCACHE in its alloc.c).
What makes arrays of ever other sizes, as the panels do of what came in some seconds, takes 3.6 MiB more, by and by."""
_SIZES_A_STEP = 128


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


def taking_small_blocks() -> Iterator[None]:
    """Let numpy take now all the small blocks that it ever keeps: some sizes at a step, half a millisecond each."""
    for first in range(1, SMALL_BYTES, _SIZES_A_STEP):
        for size in range(first, min(first + _SIZES_A_STEP, SMALL_BYTES)):
            # All at once, then none: each is a block of its own, and is kept when it is freed.
            blocks = [np.empty(size, np.uint8) for _ in range(KEPT_OF_EACH)]
            del blocks
        yield
