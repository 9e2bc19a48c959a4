"""The worker process that learns: reads a `Wish` as one line of JSON, writes its progress as lines of JSON.

It is started by `studio.personal.process` with low priority, and can be paused and killed. It ends when its standard input
ends, so that it does not outlive the studio.
"""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from studio.errors import StudioError
from studio.files.speakers import others_speak

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_MEMORY = 3 * 1024**3
"""Bytes of memory that learning on the processor may take."""
SAY_S = 0.5
"""Seconds between two lines about the same step."""
LOOK_S = 0.5
"""How often it is looked whether another process speaks live."""
_ASKED, _SPEAKS = "asked", "speaks"
REFUSED, STOPPED = 2, 3
"""Exit codes: the input was refused with a sentence on standard error, or the parent ended the process."""


class Paused:
    """Commands from the parent: ``pause``, ``resume``, and the end of the input, which ends the process.

    It is paused as well while another process speaks live (`studio.files.speakers`). Who began it pauses it itself, so that
    a person may let it go on all the same. A daemon thread, "orders", reads the commands; the learning thread calls `wait`.
    """

    def __init__(self, source: IO[str]) -> None:
        self._source = source
        self._going = threading.Event()
        self._going.set()
        self._look_at = 0.0
        self._parent = os.getppid()
        threading.Thread(target=self._read, name="orders", daemon=True).start()

    def wait(self, tell: Callable[[bool, bool], None]) -> float:
        """Wait while it is paused; give the seconds that took.

        ``tell`` is told before and after whether it stands still, and whether because another process speaks.
        """
        began, why = time.monotonic(), self._why()
        if why is None:
            return 0.0
        while why is not None:
            tell(True, why == _SPEAKS)
            before = why
            while (why := self._why()) == before:
                self._going.wait(LOOK_S) if why == _ASKED else time.sleep(LOOK_S)
        tell(False, False)
        return time.monotonic() - began

    def _why(self) -> str | None:
        """Say why it should stand still now; None if it should not."""
        if not self._going.is_set():
            return _ASKED
        now = time.monotonic()
        if now < self._look_at:
            return None
        if others_speak(but=self._parent):
            return _SPEAKS
        self._look_at = now + LOOK_S
        return None

    def _read(self) -> None:
        for line in self._source:
            if line.strip() == "pause":
                self._going.clear()
            elif line.strip() == "resume":
                self._going.set()
        # Checkpoints are written atomically, so nothing has to be cleaned up.
        os._exit(STOPPED)


class Speaker:
    """Writes progress messages, with the time left of the present step by its mean pace so far."""

    def __init__(self, paused: Paused, out: IO[str]) -> None:
        self._paused, self._out = paused, out
        self._step, self._began, self._first, self._said = "", 0.0, 0, 0.0

    def __call__(self, step: str, done: int, total: int) -> None:
        """See `studio.avatars.progress`; it waits while the work is paused."""
        waited = self._paused.wait(lambda paused, speaks: self.say({"paused": paused, "speaks": speaks}))
        now = time.monotonic()
        self._began += waited
        if step != self._step:
            self._step, self._began, self._first, self._said = step, now, done, 0.0
        elif now - self._said < SAY_S and done < total:
            return
        self._said = now
        pace = (now - self._began) / (done - self._first) if done > self._first else None
        self.say({"step": step, "done": done, "total": total, "left_s": None if pace is None else pace * (total - done)})

    def say(self, what: dict[str, Any]) -> None:
        """Write one message."""
        print(json.dumps(what), file=self._out, flush=True)


def main() -> int:
    """Read the order, work, and give the exit code."""
    from studio.avatars.format import Person
    from studio.personal.making import card, examine, make
    from studio.personal.process import sentence
    from studio.personal.wish import Wish

    order = json.loads(sys.stdin.readline())
    speaker = Speaker(Paused(sys.stdin), sys.stdout)
    _bounded()
    steps = order.pop("steps")
    wish = Wish(**{**order, "video": Path(order["video"]), "person": Person(**order["person"])},
                steps=None if steps is None else tuple(steps))
    if wish.look:
        return _answered(lambda: speaker.say({"card": card(examine(wish.video, speaker))}))
    try:
        from studio.personal.learning import priority
    except ImportError as error:
        print(sentence([error.name or "torch"]), file=sys.stderr)
        return REFUSED
    priority()

    def learn() -> None:
        result = make(wish, speaker, lambda report: speaker.say({"card": card(report)}),
                      lambda picture: speaker.say({"picture": str(picture)}))
        speaker.say({"made": {
            "folder": str(result.folder), "bytes": result.bytes, "picture": str(result.picture), "words": result.grade.words,
            "marks": result.grade.marks, "grade": dataclasses.asdict(result.grade),
        }})

    return _answered(learn)


def _answered(work: Callable[[], None]) -> int:
    """Do the work; say in one sentence why it cannot be done, and give the exit code."""
    try:
        work()
    except StudioError as error:
        print(str(error), file=sys.stderr)
        return REFUSED
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        print("The disk is full: make room, then go on; what is learnt so far is kept.", file=sys.stderr)
        return REFUSED
    except (MemoryError, RuntimeError) as error:
        if not isinstance(error, MemoryError) and "memory" not in str(error):
            raise
        print(f"Learning needs more memory than the {MOST_MEMORY >> 30} GB that it may take: use a shorter video.",
              file=sys.stderr)
        return REFUSED
    return 0


def _bounded() -> None:
    """Have the kernel refuse more memory than a learning may take; a GPU's driver maps far more than it uses."""
    try:
        import resource

        if not Path("/dev/nvidiactl").exists():
            resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    except (ImportError, ValueError, OSError):
        return


if __name__ == "__main__":
    sys.exit(main())
