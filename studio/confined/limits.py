"""How much a confined process may take, and how it takes that on itself before it touches a file.

The limits are the kernel's (``setrlimit``, ``prctl``, ``unshare``), set by the process itself: so the studio, which has
threads, runs nothing between fork and exec. Windows and macOS have some of them or none; there the deadline remains.
"""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from typing import Any

MB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What one confined process may take.

    Attributes
    ----------
    memory_bytes
        Address space in all.
    growth_bytes
        Address space that it may have taken at its end beyond what its libraries take when they are loaded, see
        `Growth`; 0 leaves that to ``memory_bytes``.
    cpu_s
        Seconds of the processor.
    wall_s
        Seconds until it is ended: many more than ``cpu_s``, for a busy machine is no fault of a file.
    written_bytes
        The longest file that it may write, its answer included.
    """

    memory_bytes: int = 2048 * MB
    growth_bytes: int = 0
    cpu_s: int = 20
    wall_s: float = 120.0
    written_bytes: int = MB


def tie_to(parent: int) -> None:
    """Let the kernel end this process with the one that started it (Linux), and have no core file written."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _libc().prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG, SIGKILL: linux/prctl.h
        if os.getppid() != parent:
            os._exit(1)


def hold_at_most(memory_bytes: int) -> None:
    """Bound what this process can write to in memory (Linux): its own, its stacks', no libraries and no reserved addresses."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_DATA, (memory_bytes, memory_bytes))


def take_on(limits: Limits) -> None:
    """Set the kernel's limits for this process."""
    try:
        import resource
    except ImportError:
        return
    # The first bound of time is a signal that tells what it is, the second one that does not.
    for which, most, last in ((resource.RLIMIT_CPU, limits.cpu_s, limits.cpu_s + 2),
                              (resource.RLIMIT_FSIZE, limits.written_bytes, limits.written_bytes),
                              (resource.RLIMIT_AS, limits.memory_bytes, limits.memory_bytes)):
        # macOS refuses a bound of the address space.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(which, (most, last))


class Growth:
    """How much address space was taken at most since this was made (Linux).

    FFmpeg goes on in silence after an allocation that fails: under a bound alone a table of billions would look like none.
    So the bound is above the largest single allocation that FFmpeg makes, 2 GB (``av_max_alloc``), and what was taken is
    looked at in the end.
    """

    def __init__(self, limits: Limits) -> None:
        self._most = limits.growth_bytes
        self._began = _taken("VmSize")

    def check(self) -> None:
        """Raise `MemoryError` when it was more than it may be."""
        if self._most and _taken("VmPeak") - self._began > self._most:
            raise MemoryError


def _taken(line: str) -> int:
    """Give a figure of this process in bytes, 0 where the system does not tell."""
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as file:  # noqa: PTH123 - pathlib is not loaded yet
            return next(int(one.split()[1]) * 1024 for one in file if one.startswith(f"{line}:"))
    except (OSError, StopIteration, ValueError):
        return 0


def leave_the_network() -> bool:
    """Go where there is no network, if the system lets a process do that (Linux); tell whether it did.

    A root has the right without a namespace of users; any other user gets it in one, and keeps their files.
    """
    if sys.platform != "linux":
        return False
    user, network = 0x1000_0000, 0x4000_0000  # CLONE_NEWUSER, CLONE_NEWNET: linux/sched.h
    libc = _libc()
    return bool(libc.unshare(network) == 0 or libc.unshare(user | network) == 0)


def _libc() -> Any:
    import ctypes

    return ctypes.CDLL(None)
