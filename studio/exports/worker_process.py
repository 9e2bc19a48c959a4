"""One export's process: started at low priority, listened to, paused, ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

import studio
from studio.exports import messages
from studio.files.leftovers import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from studio.exports.job import Order
    from studio.exports.messages import Done, Failed, Made

COMMAND = (sys.executable, "-P", "-m", "studio")
"""``-P``: the folder the studio was started in is not searched for modules."""
NICENESS = 15
"""Of 19: an export takes what the live picture leaves."""
REFUSED = 2
"""Exit code of a command that said in one sentence why it cannot be done."""
END_WITHIN_S = 5.0
MOST_WORDS = 4096
"""Bytes of what the process said on standard error that are looked at."""


class WorkerProcess:
    """One process that makes one clip. It ends when it is told to, and when this process ends in any way.

    `said` is for one thread; the rest for any.

    Parameters
    ----------
    order
        What to make.
    command
        How the studio is started, without its arguments.
    niceness
        0 to 19: how much it gives way to everything else.

    Raises
    ------
    OSError
        The process cannot be started.
    """

    def __init__(self, order: Order, command: Sequence[str] = COMMAND, niceness: int = NICENESS) -> None:
        self._folder = order.clip.absolute().parent
        arguments = [
            "render", f"{order.speech.absolute()}", "--output", f"{order.clip.absolute()}",
            "--avatar", order.avatar, "--quality", order.quality, "--device", order.device, "--progress", "json",
        ]
        if order.height is not None:
            arguments += ["--height", str(order.height)]
        if order.shape:
            arguments += ["--shape", order.shape]
        if not order.sign:
            arguments.append("--no-credentials")
        if not order.mark:
            arguments.append("--no-mark")
        if (label := order.label) is not None:
            # One argument with its value, since the words may begin with a dash.
            arguments += [f"--label={label.words}", "--label-place", label.place]
            if label.seconds is not None:
                arguments += ["--label-seconds", f"{label.seconds:g}"]
        if order.background:
            arguments += [f"--background={order.background}"]
        if order.track is not None:
            arguments += ["--track", str(order.track)]
        if order.look_ahead_ms is not None:
            arguments += ["--look-ahead", str(order.look_ahead_ms)]
        # A file takes all that the process says without a thread that would have to listen.
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own command
                [*command, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                # A group of its own: what the process starts ends with it.
                start_new_session=True,
            )
        except OSError:
            self._errors.close()
            raise
        self._deadline = threading.Timer(END_WITHIN_S, self.kill)
        self._deadline.daemon = True
        self._deadline.name = "export deadline"
        # Before the process has made threads: they inherit it.
        with contextlib.suppress(psutil.Error, OSError):
            psutil.Process(self.pid).nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else niceness)

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def said(self) -> Iterator[Made | Done | Failed]:
        """Give what the process says, message by message, until it says nothing more."""
        stdout = self._process.stdout
        assert stdout is not None
        while line := stdout.readline(messages.MOST_LINE_BYTES + 1):
            if (message := messages.read(line)) is not None:
                yield message

    def pause(self) -> None:
        """Let the work stand still after the picture it is at."""
        self._tell(b"pause\n")

    def resume(self) -> None:
        """Let the work go on."""
        self._tell(b"resume\n")

    def stop(self) -> None:
        """Ask the process to end and leave nothing; one that has not after `END_WITHIN_S`, because it hangs, is killed."""
        with contextlib.suppress(OSError, ValueError):
            self._stdin.close()
        # A thread starts once.
        with contextlib.suppress(RuntimeError):
            self._deadline.start()

    def kill(self) -> None:
        """End the process and what it started now; `close` removes what it leaves."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)

    def close(self) -> tuple[int, str]:
        """Wait for the end; give the exit code (negative: a signal) and the last line said on standard error."""
        self.stop()
        code = self._process.wait()
        self._deadline.cancel()
        self._deadline.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - MOST_WORDS))
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        self._errors.close()
        # A process that was killed could not remove its half of a clip.
        sweep(self._folder)
        return code, lines[-1] if lines else ""

    @property
    def _stdin(self) -> Any:
        return self._process.stdin

    def _tell(self, words: bytes) -> None:
        # It may have ended meanwhile.
        with contextlib.suppress(OSError, ValueError):
            self._stdin.write(words)
            self._stdin.flush()


def fault(code: int) -> str:
    """Say in words why a process ended with ``code`` though it gave no reason itself."""
    if code == -getattr(signal, "SIGKILL", 9):
        return "The system ended the export, most likely for lack of memory: close other programs and try again."
    if code < 0:
        return f"The export was ended from outside (signal {-code}): try again."
    return f"The export ended because of a fault in it (exit code {code}): try again, or try another sound."


def _environment() -> dict[str, str]:
    root = str(Path(studio.__file__).parents[1])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8"}
