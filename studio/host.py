"""A live session without a window: the engine, the avatar loader and the outputs. Imports no Qt."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from studio.errors import StudioError
from studio.files.speakers import Speakers
from studio.host_events import Events
from studio.loader import AvatarLoader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.engine.background import Background
    from studio.engine.core.history import Overheard
    from studio.engine.core.output import Output
    from studio.engine.core.protocols import Source
    from studio.engine.engine import Engine
    from studio.engine.metrics.events import EventLog
    from studio.engine.metrics.memory import PoolUse, QueueUse
    from studio.engine.metrics.timings import Timings
    from studio.engine.painters.gpu.device_memory import DeviceMemory
    from studio.engine.setup import Setup
    from studio.engine.snapshot import Snapshot, State
    from studio.engine.view import View
    from studio.host_events import OnAir
    from studio.provenance.marks import Marks

_LOG = logging.getLogger(__name__)
CLOSE_S = 1.8
"""Longest wait for the engine, and again for the loader, in `StudioHost.close`."""


class StudioHost:
    """Own an engine, the `AvatarLoader` of its avatars, and its outputs.

    `run` is called on a thread that the owner gives: the window a QThread, others a plain one (`start`). All other methods
    belong to the owner's thread and wait for the engine only where they say so; commands given before the engine is
    ready run as soon as it is. Callbacks in `events` run on the engine's thread or on the loader's.

    Parameters
    ----------
    setup
        Avatar, device, look-ahead and number of threads to begin with.

    Attributes
    ----------
    events
        See `Events`.
    failure
        Why the engine stopped; None while it runs.
    """

    def __init__(self, setup: Setup) -> None:
        self.events = Events()
        self.failure: Exception | None = None
        self._loader = AvatarLoader(setup, self.events, self._ask)
        self._engine: Engine | None = None
        self._outputs: list[Output] = []
        self._background: Background | None = None
        """The background of `put_behind`; kept here so that an engine that is started again gets it too."""
        self._marks: Marks | None = None
        """The marks of `mark`; kept here so that an engine that is started again gets them too."""
        self._asked: list[Callable[[Engine], object]] = []
        """Commands from before the engine is ready, in order; ``_engine`` is set only after all of them were run."""
        self._adding: Output | None = None
        """The output that `_hand_over` is opening on the engine's thread; `remove` waits until it has."""
        self._lock = threading.Condition()
        self._begun, self._over = threading.Event(), threading.Event()
        """``_begun``: an avatar is on air or loading it has failed. ``_over``: the engine does not run."""
        self._over.set()
        self._ran = self._closing = False
        self._ended_late = False
        """`close` has not waited until the engine ended: the engine's thread closes the outputs."""
        self._thread: threading.Thread | None = None
        self._speakers, self._speaks = Speakers(), False

    # On the engine's thread.

    def run(self) -> None:
        """Load the avatar and run the engine until `close`; an error that ends it sooner goes to `Events.failed`, not up."""
        self._over.clear()
        self._ran, self.failure = True, None
        try:
            self._run()
        except Exception as error:  # noqa: BLE001 - the thread's last handler: an error past it would be lost
            if isinstance(error, StudioError):
                _LOG.info("the engine stopped: %s", error)
            else:
                _LOG.exception("the engine stopped")
            self.failure = error
            self.events.failed(error)
        finally:
            if self.device_memory is not None:
                self.device_memory.close()
            with self._lock:
                self._over.set()
                late = self._ended_late
            self._begun.set()
            if late:
                self._close_outputs()

    def _run(self) -> None:
        # Imported here so that a window is on screen while the runtime loads.
        from studio.engine.engine import Engine

        avatar, setup = self._loader.open_first()
        if self._closing:
            avatar.close()
            return
        engine = Engine(avatar, self._background)
        engine.on_state, engine.on_trouble, engine.on_fault = self._on_state, self._on_trouble, self._on_fault
        engine.on_gone = self.events.gone
        if self._marks is not None:
            engine.program.mark(self._marks)
        self._hand_over(engine)
        if self._closing:
            engine.close()
        self._loader.tell(avatar, setup)
        self._begun.set()
        if setup != self.setup:
            self._loader.load()
        engine.run()

    def _on_state(self, state: State) -> None:
        _LOG.info("the engine is %s", state.value)
        from studio.engine.snapshot import State

        speaks = state in (State.LIVE, State.LATE, State.LOST)
        if speaks is not self._speaks:
            self._speaks = speaks
            (self._speakers.begin if speaks else self._speakers.end)()
        self.events.state(state)

    def _on_fault(self, sentence: str) -> None:
        _LOG.info("the device: %s", sentence or "it is used again")
        self.events.fell(sentence)

    def _on_trouble(self, sentence: str) -> None:
        _LOG.info("trouble: %s", sentence)
        self.events.trouble(sentence)
        # Trouble may be that the avatar's networks fail; `go_back` looks whether they do.
        self._loader.go_back()

    def _hand_over(self, engine: Engine) -> None:
        """Run the commands and open the outputs from before the engine was ready; only then set ``_engine``."""
        added: list[Output] = []
        while True:
            with self._lock:
                asked, self._asked = self._asked, []
                self._adding = next((output for output in self._outputs if output not in added), None)
                if not asked and self._adding is None:
                    self._engine = engine
                    return
            for ask in asked:
                ask(engine)
            if self._adding is not None:
                added.append(self._adding)
                try:
                    engine.add(self._adding)
                except StudioError as error:
                    self.events.gone(self._adding, str(error))
                finally:
                    with self._lock:
                        self._adding = None
                        self._lock.notify_all()

    # On the owner's thread.

    @property
    def setup(self) -> Setup:
        """What was asked for last."""
        return self._loader.setup

    @property
    def on_air(self) -> OnAir | None:
        """The avatar that is shown; None before the first is loaded."""
        return self._loader.on_air

    @property
    def device_memory(self) -> DeviceMemory | None:
        """How full the GPU's memory is; None without a GPU, and before the engine is ready."""
        return self._loader.device_memory

    @property
    def loading(self) -> bool:
        """Whether an avatar or an encoder is being loaded."""
        return self._loader.loading

    @property
    def broken(self) -> str:
        """Why the networks of the avatar on air are not run any more, in one sentence; empty while they work."""
        return self._loader.avatar.broken if self._loader.avatar is not None else ""

    def start(self) -> None:
        """Run the engine on a plain thread."""
        self._ran = True
        self._over.clear()
        self._thread = threading.Thread(target=self.run, name="engine")
        self._thread.start()

    def wait_until_ready(self) -> OnAir:
        """Wait until an avatar is on air, and give it; raise the error (`failure`) that ended the engine before that."""
        self._begun.wait()
        if self.failure is not None:
            raise self.failure
        assert self.on_air is not None
        return self.on_air

    def use(self, folder: Path) -> None:
        """Load another avatar while pictures go on; `Events.ready` or ``refused`` follows. Of several calls the last counts."""
        self._loader.wish(folder=folder)
        self._load()

    def run_on(self, device: str) -> None:
        """Load the avatar once more on another device; `Events.ready` or ``unusable`` follows."""
        self._loader.wish(device=device)
        self._load()

    def use_look_ahead(self, look_ahead_ms: int | None) -> None:
        """Use the encoder of this look-ahead, or the nearest that the avatar has, for this and every later avatar.

        `Events.look_ahead_changed` or ``look_ahead_refused`` follows once an avatar is on air.
        """
        self._loader.wish(look_ahead_ms=look_ahead_ms)
        if self.on_air is not None and not self._over.is_set():
            self._load()

    def _load(self) -> None:
        with self._lock:
            stopped = self._ran and self._over.is_set() and not self._closing
            if stopped:
                # `run`, which is called again, loads the setup that was just asked for.
                self._engine = None
        if stopped:
            self.events.run_again()
        elif self._ran:
            self._loader.load()

    def listen(self, source: Source | None) -> None:
        """Listen to ``source`` from the next picture on, or to nothing."""
        self._ask(lambda engine: engine.listen(source))

    def count_anew(self) -> None:
        """Count pictures and losses from the next picture on as if listening began there."""
        self._ask(lambda engine: engine.count_anew())

    def compare(self, view: View) -> None:
        """Show the pictures as painted, as filmed, or the difference, in outputs that want `PixelFormat.VIEW`."""
        self._ask(lambda engine: setattr(engine.program.comparison, "view", view))

    def mark(self, marks: Marks) -> None:
        """Put the invisible mark and a label into the pictures of all outputs, or leave them out, from the next picture on."""
        self._marks = marks
        self._ask(lambda engine: engine.program.mark(marks))

    def put_behind(self, background: Background) -> None:
        """Put this background behind every avatar that has a matte, from the next picture on.

        Made on the caller's thread: some 10 ms for a blur, and more for a large picture.
        """
        self._background = background
        self._ask(lambda engine: engine.use_background(background))

    def add(self, output: Output) -> None:
        """Open an output and give it everything from the next picture on; `StudioError` if it cannot be opened.

        Before the engine is ready, it is opened later on the engine's thread, and `Events.gone` tells if it cannot be. The host
        closes it at the end, unless `remove` has done so.
        """
        with self._lock:
            engine = self._engine
            if engine is None:
                self._outputs.append(output)
                return
        engine.add(output)
        self._outputs.append(output)

    def remove(self, output: Output, *, keep: bool = True) -> None:
        """Take an output from the engine, wait at most `CLOSE_S` for that, and close it; raises what `Output.close` raises.

        It blocks, so a window calls it on a worker thread.
        """
        with self._lock:
            self._lock.wait_for(lambda: self._adding is not output)
            with suppress(ValueError):
                self._outputs.remove(output)
            engine = self._engine
            if engine is None:
                # `_hand_over` runs this before the first picture, so there is nothing to wait for.
                self._asked.append(lambda engine: engine.remove(output, 0.0))
        if engine is not None and not self._over.is_set():
            engine.remove(output, CLOSE_S)
        output.close(keep=keep)

    def snapshot(self) -> Snapshot | None:
        """Say how the engine is, without its percentiles; None before it is ready."""
        return self._engine.snapshot(with_parts=False) if self._engine is not None else None

    def overhear(self, before: Overheard | None) -> Overheard | None:
        """Copy what was heard and how far the mouth opened since ``before``; None before the engine is ready.

        See `studio.engine.core.history.overhear`, which may give None too.
        """
        return self._engine.overhear(before) if self._engine is not None else None

    @property
    def happened(self) -> EventLog | None:
        """What happened to pictures, sound, avatar and outputs; None before the engine is ready."""
        return self._engine.events if self._engine is not None else None

    def held(self) -> tuple[list[PoolUse], list[QueueUse]]:
        """Say how full the engine's pools and queues are; both empty before it is ready."""
        return (self._engine.pools(), self._engine.queues()) if self._engine is not None else ([], [])

    def save_trace(self, path: Path, shown: Timings | None = None, happened: EventLog | None = None) -> int:
        """Write where the time of the last pictures went, for Perfetto; give their number. `OutputError` if it cannot be.

        ``shown`` has the times of the pictures that a screen showed; ``happened`` is a log to write in place of the engine's.
        """
        from studio.engine.metrics.trace import save_trace

        if self._engine is None:
            return 0
        return save_trace(self._engine.timings, path, shown=shown, happened=happened or self._engine.events)

    def close(self) -> bool:
        """End engine, loader and outputs; tell whether the engine ended within `CLOSE_S`.

        If not, as on a busy computer, the outputs are closed on the engine's thread once it has ended.
        """
        self._closing = True
        if self._engine is not None:
            self._engine.close()
        self._over.wait(CLOSE_S)
        with self._lock:
            ended = self._over.is_set()
            self._ended_late = not ended
        if self._thread is not None and ended:
            self._thread.join()
        self._loader.close(CLOSE_S)
        if ended:
            self._close_outputs()
        return ended

    def _close_outputs(self) -> None:
        outputs, self._outputs = self._outputs, []
        for output in outputs:
            with suppress(StudioError):
                output.close()

    def _ask(self, ask: Callable[[Engine], None]) -> None:
        with self._lock:
            if self._engine is None:
                self._asked.append(ask)
                return
        ask(self._engine)
