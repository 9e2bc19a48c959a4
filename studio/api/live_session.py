"""What a live presenter stands on: a host whose engine makes pictures in real time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from studio.api.picture import Picture
from studio.api.pushed_sound import HELD_S, check_room
from studio.engine.snapshot import State
from studio.engine.sources.pushed import Pushed
from studio.errors import StudioError
from studio.host import StudioHost
from studio.outputs.picture_queue import PictureQueue
from studio.outputs.recording import Recording
from studio.provenance.seal import Seal
from studio.provenance.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.output import Output
    from studio.engine.core.protocols import Source
    from studio.engine.setup import Setup

    F32 = NDArray[np.float32]

LOOK_S = 0.5
"""So often a presenter that waits for a picture looks whether the engine still runs."""


class LiveSession:
    """A presenter in real time, on a host of its own; see `studio.api.Presenter`."""

    def __init__(self, setup: Setup, rate: int, *, mark: bool) -> None:
        self.trouble = ""
        self._rate = rate
        self._host = StudioHost(setup)
        self._queue = PictureQueue(marked=mark)
        self._pushed: Pushed | None = None
        """What is pushed, also after `end` while it is heard; None where something else is listened to."""
        self._choosing = threading.Lock()
        """Held by who pushes, ends or changes what is listened to, and by who notes that a source has ended."""
        self._over = threading.Event()
        """The source that was listened to has ended."""
        self._host.events.state, self._host.events.trouble = self._on_state, self._on_trouble
        self._host.add(self._queue)
        self._host.start()
        try:
            self.fps = self._host.wait_until_ready().timeline.fps
        except BaseException:
            self._host.close()
            raise

    def _on_state(self, state: State) -> None:
        if state is State.LIVE:
            self.trouble = ""
            self._over.clear()
        elif state is State.RESTING:
            with self._choosing:
                # The source before may end only now that another sound is pushed.
                if self._pushed is None or self._pushed.over:
                    self._over.set()

    def _on_trouble(self, sentence: str) -> None:
        self.trouble = sentence

    @property
    def waiting_s(self) -> float:
        """Seconds of pushed sound that wait for their pictures."""
        pushed = self._pushed
        return pushed.waiting_s if pushed is not None else 0.0

    @property
    def dropped(self) -> int:
        """Pictures that were not taken in time."""
        return self._queue.status().dropped

    def push(self, samples: F32) -> None:
        """Listen to what is pushed, f32 [n], from the first of it on; after `end` it follows what is still heard.

        Raises `InputError` where too much would wait, and what ended the engine.
        """
        self._check_engine()
        with self._choosing:
            check_room(self.waiting_s, len(samples) / self._rate, "once that was heard")
            pushed = self._pushed
            if pushed is None or not pushed.go_on():
                pushed = self._pushed = Pushed(self._rate, held_s=HELD_S)
                self._over.clear()
                self._host.listen(pushed)
            pushed.push(samples)

    def end(self) -> None:
        """Take what was pushed as over."""
        with self._choosing:
            if self._pushed is not None:
                self._pushed.end()

    def interrupt(self) -> None:
        """Forget what was pushed and is not heard yet, also what was ended."""
        with self._choosing:
            if self._pushed is not None:
                self._pushed.interrupt()

    def pictures(self) -> Iterator[Picture]:
        """Give each as it is made, until the sound or the session is over. Raises what ended the engine."""
        while True:
            # Looked at before the queue, so that what came last is taken.
            over = self._over.is_set()
            taken = self._queue.take(LOOK_S)
            if taken is not None:
                stamps = taken.stamps
                if over and not stamps.live:
                    return
                yield Picture(stamps.index, stamps.position, stamps.live, taken.planes)
                continue
            self._check_engine()
            if over or self._queue.closed:
                return

    def _check_engine(self) -> None:
        """Raise what ended the engine, if it ended, as a `StudioError`."""
        failure = self._host.failure
        if isinstance(failure, StudioError):
            raise failure
        if failure is not None:
            raise StudioError(f"The engine stopped because of a fault in it ({failure}): begin a new presenter.") from failure

    def idle(self) -> Picture:
        """Raise `StudioError`: they come by themselves."""
        raise StudioError("A live presenter gives the idle loop's pictures by itself: take them from pictures().")

    def listen(self, source: Source | str | None) -> None:
        """Listen to a source, or to a microphone by its name; None is the system's own."""
        if source is None or isinstance(source, str):
            from studio.engine.sources.microphone import Microphone

            source = Microphone(source)
        with self._choosing:
            self._pushed = None
            self._over.clear()
            self._host.listen(source)

    def add(self, output: Output) -> None:
        """Give an output the program. Raises `StudioError` where it cannot be opened."""
        self._host.add(output)

    def recording(self, clip: Path, quality: str) -> Output:
        """Make an output that records what is on air, signed."""
        on_air = self._host.wait_until_ready()
        return Recording(clip, on_air.manifest, quality=quality, seal=Seal(Statement.of(on_air.manifest), on_air.folder))

    def remove(self, output: Output, *, keep: bool) -> None:
        """Take an output out and close it."""
        self._host.remove(output, keep=keep)

    def close(self) -> None:
        """End the engine, its source and its outputs."""
        self._host.close()
