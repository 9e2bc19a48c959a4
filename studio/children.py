"""Processes of the studio's own: started in a group of their own, told lines, and ended with all that they started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KILL = getattr(signal, "SIGKILL", 9)
"""Windows has no such signal."""
MOST_WORDS = 4096
"""Bytes of the end of a child's standard error that are looked at."""


def environment(**more: str) -> dict[str, str]:
    """Give this process's environment, in which the studio is importable from wherever it is now, with ``more`` in it."""
    paths = [str(Path(__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8"} | more


def begin(command: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
    """Start a process in a group of its own, so that what it starts ends with it (`end`); ``options`` are Popen's.

    Raises
    ------
    OSError
        It cannot be started.
    """
    return subprocess.Popen(  # noqa: S603 - our own commands
        list(command), start_new_session=True, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0), **options)


def end(process: subprocess.Popen[bytes], number: int = KILL) -> None:
    """Send a signal to a process that `begin` gave and to all that it started; Windows ends the process alone, by any."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.kill()
        else:
            # The group is there as long as one of it is, and its number is no other's until then.
            os.killpg(process.pid, number)


def lower(pid: int, niceness: int) -> None:
    """Let a process take what others leave, 0 to 19; at once, for its threads inherit it."""
    with contextlib.suppress(psutil.Error, OSError):
        psutil.Process(pid).nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else niceness)


class Child:
    """One process that works at low priority, says lines, and is told lines: ``pause``, ``resume``, and the end, to end.

    `lines` is for one thread; the rest for any. `close` has to be called.

    Parameters
    ----------
    command
        What to start.
    niceness
        0 to 19: how much it gives way to everything else.
    more
        Of its environment.

    Raises
    ------
    OSError
        The process cannot be started.
    """

    def __init__(self, command: Sequence[str], niceness: int, **more: str) -> None:
        # A file instead of a pipe: it takes all that is said without a thread that would have to listen.
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        try:
            self._process = begin(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors,
                                  env=environment(**more))
        except OSError:
            self._errors.close()
            raise
        lower(self.pid, niceness)

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def lines(self, most_bytes: int) -> Iterator[bytes]:
        """Give what it says, line by line, until it says nothing more; of a longer line pieces of ``most_bytes`` and one."""
        stdout = self._process.stdout
        assert stdout is not None
        while line := stdout.readline(most_bytes + 1):
            yield line

    def tell(self, words: bytes) -> None:
        """Send it ``words``, unless it has ended meanwhile."""
        with contextlib.suppress(OSError, ValueError):
            assert self._process.stdin is not None
            self._process.stdin.write(words)
            self._process.stdin.flush()

    def pause(self) -> None:
        """Let the work stand still after the step it is at."""
        self.tell(b"pause\n")

    def resume(self) -> None:
        """Let the work go on."""
        self.tell(b"resume\n")

    def stop(self) -> None:
        """Ask it to end, without waiting."""
        with contextlib.suppress(OSError, ValueError):
            assert self._process.stdin is not None
            self._process.stdin.close()

    def kill(self) -> None:
        """End it and what it started now."""
        end(self._process)

    def wait(self, timeout_s: float) -> bool:
        """Wait for its end; tell whether it came."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout_s)
        return self._process.returncode is not None

    def reap(self) -> tuple[int, str]:
        """Wait for the end; give the exit code (negative: a signal) and the last line said on standard error."""
        code = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with contextlib.suppress(OSError):
                pipe.close()
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - MOST_WORDS))
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        self._errors.close()
        return code, lines[-1] if lines else ""
