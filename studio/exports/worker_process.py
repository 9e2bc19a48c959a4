"""One export's process: started at low priority, listened to, paused, ended."""

from __future__ import annotations

import contextlib
import sys
import threading
from typing import TYPE_CHECKING

from studio.children import KILL, Child
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


class WorkerProcess(Child):
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
        super().__init__([*command, *_arguments(order)], niceness)
        self._deadline = threading.Timer(END_WITHIN_S, self.kill)
        self._deadline.daemon = True
        self._deadline.name = "export deadline"

    def said(self) -> Iterator[Made | Done | Failed]:
        """Give what the process says, message by message, until it says nothing more."""
        for line in self.lines(messages.MOST_LINE_BYTES):
            if (message := messages.read(line)) is not None:
                yield message

    def stop(self) -> None:
        """Ask the process to end and leave nothing; one that has not after `END_WITHIN_S`, because it hangs, is killed."""
        super().stop()
        # A thread starts once.
        with contextlib.suppress(RuntimeError):
            self._deadline.start()

    def close(self) -> tuple[int, str]:
        """Stop it and wait for the end; gives what `reap` does."""
        self.stop()
        found = self.reap()
        self._deadline.cancel()
        self._deadline.join()
        # A process that was killed could not remove its half of a clip.
        sweep(self._folder)
        return found


def _arguments(order: Order) -> list[str]:
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
    return arguments


def fault(code: int) -> str:
    """Say in words why a process ended with ``code`` though it gave no reason itself."""
    if code == -KILL:
        return "The system ended the export, most likely for lack of memory: close other programs and try again."
    if code < 0:
        return f"The export was ended from outside (signal {-code}): try again."
    return f"The export ended because of a fault in it (exit code {code}): try again, or try another sound."
