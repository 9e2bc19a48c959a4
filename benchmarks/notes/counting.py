"""What a piece of work took from the C library, row by row of the notes: memray's records, told apart by who asked."""

from __future__ import annotations

import linecache
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.notes.plain import ROWS as PLAIN_ROWS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LARGE = 4096
"""Bytes from which an allocation counts as an array."""
ARENA_BYTES = 1 << 20
"""What Python maps at once for objects up to 512 bytes (ARENA_BITS 20 of CPython's obmalloc.c): no array, and there is one more
whenever those it has are full, which may be in any batch."""
OWN = "ONNX Runtime's own"
JPEG_OWN = "libjpeg-turbo's own"
DECODER = "FFmpeg's own (idle loop)"
ARENA = "Python's arenas for small objects"
REST = "everything else"
NOTES = (*dict.fromkeys(PLAIN_ROWS.values()),)
ROWS = (*NOTES, OWN, JPEG_OWN, DECODER, ARENA, REST)
LIBRARIES = (OWN, JPEG_OWN, DECODER, ARENA)
"""Rows of memory that a library takes inside one call of ours and gives back before the next, and Python's for itself."""

POOLED = (
    ("log_mel.py", "__call__", r"samples|previous", "pre-emphasis and padding"),
    ("log_mel.py", "__call__", r"self\._hann", "STFT windows"),
    ("log_mel.py", "__call__", r"self\._inner|half\b", "STFT transforms"),
    ("log_mel.py", "__call__", r"np\.abs", "STFT magnitudes"),
    ("log_mel.py", "__call__", r"self\._weights", "filterbank frames"),
    ("log_mel.py", "__call__", r"np\.maximum\(out, _QUIETEST|np\.log", "power to dB"),
    ("log_mel.py", "__call__", r"np\.multiply\(out|np\.maximum|np\.minimum", "normalise"),
    ("mel_windows.py", "__call__", r"self\._rows|np\.copyto|new\b", "mel windows of 80 x 16"),
    ("encode.py", "__call__", r".", "512-float features"),
    ("context.py", "push", r".", "padded feature list"),
    ("pipeline.py", "_listen", r"features", "padded feature list"),
    ("composite.py", "cut", r".", "face crop into the generator"),
    ("generate.py", "__call__", r".", "network outputs"),
    ("idle_loop.py", "read", r".", "1080p background"),
    ("composite.py", "__call__", r".", "resize"),
    ("pooled.py", "encode_jpeg", r".", "JPEG"),
)
"""File, function and line of the studio's stages, and the row they belong to; the first that fits the innermost frame."""


@dataclass
class Taken:
    """Allocations, their bytes, and how many were `LARGE`."""

    count: float = 0.0
    bytes: float = 0.0
    large: float = 0.0

    def add(self, size: int, batches: int) -> None:
        self.count += 1 / batches
        self.bytes += size / batches
        self.large += (size >= LARGE) / batches


Frames = list[tuple[str, str, int]]


def plain_row(stack: Frames, size: int) -> str:
    """Tell the row of an allocation of the plain version by the function of ``plain.py`` that asked for it."""
    for function, file, _ in stack:
        if file.endswith("plain.py") and function in PLAIN_ROWS:
            row = PLAIN_ROWS[function]
            # The outputs that ``run`` makes for whoever calls it are not the runtime's own.
            return OWN if size < LARGE and any("onnxruntime" in file for _, file, _ in stack) else row
    return REST


def pooled_row(stack: Frames, _size: int) -> str:
    """Tell the row of an allocation of the studio's stages."""
    if any(function == "_decode" and file.endswith("idle_loop.py") for function, file, _ in stack):
        return DECODER
    if any(file.endswith("turbojpeg.py") for _, file, _ in stack):
        return JPEG_OWN
    # The tensors at a network's ends are ours (bound once); what is taken inside the call is the runtime's.
    if any(function == "run_with_iobinding" for function, _, _ in stack):
        return OWN
    for function, file, line in stack:
        for name, inside, pattern, row in POOLED:
            if file.endswith(f"/{name}") and function == inside and re.search(pattern, linecache.getline(file, line)):
                return row
    return REST


def count(work: Callable[[], None], file: Path, batches: int, row_of: Callable[[Frames, int], str]) -> dict[str, Taken]:
    """Run ``work`` under memray and fold what it took, for one of its ``batches``, into `ROWS`.

    Python's own allocator stays as it is: objects up to 512 bytes come out of what it holds and reach the C library only
    when it wants another arena. Every thread counts.
    """
    import memray

    with memray.Tracker(str(file)):
        work()
    return fold(file, batches, row_of)


def fold(file: Path, batches: int, row_of: Callable[[Frames, int], str]) -> dict[str, Taken]:
    """Read memray's records in ``file``, of so many batches, and give each row's share of one."""
    import memray

    given = {memray.AllocatorType[name].value for name in (
        "MALLOC", "CALLOC", "REALLOC", "POSIX_MEMALIGN", "ALIGNED_ALLOC", "MEMALIGN", "VALLOC", "PVALLOC", "MMAP",
    )}
    found: dict[str, Taken] = defaultdict(Taken)
    with memray.FileReader(str(file)) as reader:
        for record in reader.get_allocation_records():
            if record.allocator in given and record.size:
                arena = record.allocator == memray.AllocatorType.MMAP.value and record.size == ARENA_BYTES
                row = ARENA if arena else row_of(record.stack_trace(max_stacks=12), record.size)
                found[row].add(record.size, batches)
    return dict(found)
