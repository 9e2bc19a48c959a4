"""The one bridge between Qt and the engine."""

from __future__ import annotations

import logging
import threading
import weakref
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from studio.avatars.format import read_manifest
from studio.avatars.profiles import nearest
from studio.errors import StudioError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.avatars.profiles import LatencyProfile
    from studio.engine.core.protocols import Source
    from studio.engine.core.timeline import Timeline
    from studio.engine.engine import Engine
    from studio.engine.metrics.device_memory import DeviceMemory
    from studio.engine.metrics.memory import PoolUse, QueueUse
    from studio.engine.models.avatar import Avatar
    from studio.engine.sinks.comparison import View
    from studio.engine.sinks.history import Heard
    from studio.engine.sinks.latest import Shown
    from studio.engine.sinks.recorder import Recorder
    from studio.engine.snapshot import Snapshot

Wanted = tuple["Path", str, "int | None"]
"""Folder, device and look-ahead that were asked for."""
_LOG = logging.getLogger(__name__)
CLOSE_MS = 1800
"""Longest wait for the engine while the window closes."""


@dataclass(frozen=True, slots=True)
class OnAir:
    """What the window may know of the avatar that is shown."""

    folder: Path
    manifest: Manifest
    timeline: Timeline
    profile: LatencyProfile

    @property
    def look_ahead_s(self) -> float:
        """How much later sound a picture waits for, at most."""
        return self.timeline.look_ahead_samples / self.timeline.rate


class EngineThread(QThread):
    """Run the engine on a thread of its own; the window polls it and never waits for it, except in `close`.

    All methods are the window's (the main thread's). Rare events arrive as signals; pictures and figures are asked for
    with `take`, `snapshot` and `heard`. What is asked of the engine before it is ready is done as soon as it is.

    Parameters
    ----------
    folder
        Of the first avatar.
    device
        Where the networks run, see `studio.engine.models.device.parse_device`.
    """

    ready = Signal(object)
    """An avatar is on air; its `Manifest`. Comes again after every switch."""
    state_changed = Signal(object)
    """The engine's new `State`."""
    trouble = Signal(str)
    """Something is wrong with the sound, in one sentence."""
    refused = Signal(object, str)
    """An avatar cannot be used, and why; first the folder of the one that stays."""
    fell = Signal(str)
    """The device failed and the processor goes on, and why; empty when the device is used again."""
    unusable = Signal(str)
    """The device that was asked for does not work, and why; it stays where it was, or begins on the processor."""
    look_ahead_changed = Signal()
    """The avatar on air hears with another encoder: `on_air` says which."""
    look_ahead_refused = Signal(str)
    """Another encoder cannot be used, and why; the one before stays."""
    failed = Signal(str)
    """The engine stopped and there are no pictures any more, and why."""

    def __init__(self, folder: Path, device: str = "auto") -> None:
        super().__init__()
        self.setObjectName("engine")
        self.device = device
        """Where the networks were asked to run; change it with `run_on`."""
        self._device_before = device
        self.folder = folder
        """Of the avatar that was asked for last."""
        self.look_ahead_ms: int | None = None
        """That was asked for last; an avatar without it gets its nearest. None: every avatar's own default."""
        self.on_air: OnAir | None = None
        """The avatar that is shown; None before the first is loaded."""
        self.device_memory: DeviceMemory | None = None
        """Of the GPU; None where there is none, and before the engine is ready."""
        self._engine: Engine | None = None
        self._avatar: Avatar | None = None
        self._loaded_as: tuple[Path, str] | None = None
        self._asked: list[Callable[[Engine], None]] = []
        self._lock = threading.Lock()
        self._closing = False
        self._loader: threading.Thread | None = None
        self._loading = False
        self._loaded: weakref.WeakSet[Avatar] = weakref.WeakSet()

    @property
    def _wanted(self) -> Wanted:
        return self.folder, self.device, self.look_ahead_ms

    # On the engine's thread.

    def run(self) -> None:
        """Load the avatar and run the engine until `close`."""
        try:
            self._run()
        except StudioError as error:
            self.failed.emit(str(error))
        except Exception as error:  # noqa: BLE001 - the border of the thread: what is not caught here ends in silence
            _LOG.exception("the engine stopped")
            self.failed.emit(f"The engine stopped because of a fault in it ({type(error).__name__}: {error}).")
        finally:
            if self.device_memory is not None:
                self.device_memory.close()

    def _run(self) -> None:
        # Imported here so that the window is on screen while the runtime loads.
        from studio.engine.engine import Engine
        from studio.engine.models.sessions import UnusableError

        folder, device, look_ahead_ms = self._wanted
        try:
            avatar = _open(folder, device, look_ahead_ms)
        except UnusableError as error:
            # Chosen in an earlier session: better a picture from the processor than none.
            avatar = _open(folder, "cpu", look_ahead_ms)
            avatar.fault = error.fault
            self.unusable.emit(str(error))
        self._watch_memory(avatar)
        if self._closing:
            avatar.close()
            return
        engine = Engine(avatar)
        engine.on_state = self.state_changed.emit
        engine.on_trouble, engine.on_fault = self.trouble.emit, self.fell.emit
        with self._lock:
            self._engine, asked = engine, self._asked
        if self._closing:
            engine.close()
        for ask in asked:
            ask(engine)
        self._tell(avatar, folder, device)
        if look_ahead_ms != self.look_ahead_ms:
            self._load_beside()
        engine.run()

    # On the window's thread.

    def _ask(self, ask: Callable[[Engine], None]) -> None:
        with self._lock:
            if self._engine is None:
                self._asked.append(ask)
                return
        ask(self._engine)

    def take(self) -> Shown | None:
        """Give the newest picture if there is a new one; it stays valid until the next call."""
        return self._engine.latest.take() if self._engine is not None else None

    def snapshot(self) -> Snapshot | None:
        """Say how the engine is, without its percentiles; None before it is ready."""
        return self._engine.snapshot(with_parts=False) if self._engine is not None else None

    def heard(self, mel_frames: int, pictures: int) -> Heard | None:
        """Copy what the model heard last and how the mouth moved; None before the engine is ready."""
        return self._engine.history.read(mel_frames, pictures) if self._engine is not None else None

    def listen(self, source: Source | None) -> None:
        """Listen to ``source`` from the next picture on, or to nothing."""
        self._ask(lambda engine: engine.listen(source))

    def held(self) -> tuple[list[PoolUse], list[QueueUse]]:
        """Say how full the engine's pools and queues are; both empty before it is ready."""
        return (self._engine.pools(), self._engine.queues()) if self._engine is not None else ([], [])

    def record(self, recorder: Recorder | None) -> None:
        """Give every picture from the next on to ``recorder`` too, or let go of the one before."""
        self._ask(lambda engine: engine.record(recorder))

    def wait_until_let_go(self, recorder: Recorder) -> None:
        """Wait, on any thread but the window's, until the engine does not write to ``recorder`` any more."""
        deadline_s = monotonic() + CLOSE_MS / 1000
        while self._engine is not None and self._engine.recording is recorder and self.isRunning():
            if monotonic() > deadline_s:
                return
            QThread.msleep(5)

    def save_trace(self, path: Path) -> int:
        """Write where the time of the last pictures went, for Perfetto; give their number. `OutputError` if it cannot be."""
        from studio.engine.metrics.trace import save_trace

        return save_trace(self._engine.timings, path) if self._engine is not None else 0

    def use(self, folder: Path) -> None:
        """Load another avatar beside the running one and switch when it is there; `ready` or `refused` follows."""
        self.folder = folder
        self._load_beside()

    def compare(self, view: View) -> None:
        """Show the pictures as painted, as filmed, or the difference."""
        self._ask(lambda engine: setattr(engine.latest.comparison, "view", view))

    def hear(self, look_ahead_ms: int | None) -> None:
        """Go over to another encoder of the avatar on air, and use it or its nearest for every avatar from now on.

        `look_ahead_changed` or `look_ahead_refused` follows once an avatar is on air.
        """
        self.look_ahead_ms = look_ahead_ms
        if self.on_air is not None and not self.isFinished():
            self._load_beside()

    def _load_beside(self) -> None:
        with self._lock:
            if self._loading:
                return
            if self.isFinished() and not self._closing:
                # The engine stopped: it begins anew with this avatar.
                self._engine = None
                self.start()
                return
            self._loading = True
        self._loader = threading.Thread(target=self._load_wanted, name="avatar-loader", daemon=True)
        self._loader.start()

    def run_on(self, device: str) -> None:
        """Load the avatar once more on another device and switch; `ready` or `unusable` follows."""
        self._device_before, self.device = self.device, device
        self._load_beside()

    def _load_wanted(self) -> None:
        """Load what was asked for last (loader's thread); a wish made meanwhile is loaded next."""
        done: Wanted | None = None
        while True:
            with self._lock:
                wanted = self._wanted
                if self._closing or wanted == done:
                    self._loading = False
                    return
                done = wanted
            if self._avatar is not None and self._loaded_as == wanted[:2]:
                self._change_hearing(self._avatar, *wanted)
            else:
                self._change_avatar(*wanted)

    def _change_hearing(self, avatar: Avatar, folder: Path, _device: str, look_ahead_ms: int | None) -> None:
        profile = nearest(avatar.manifest, look_ahead_ms)
        try:
            hearing = avatar.hearing_of(profile)
        except StudioError as error:
            if self.on_air is not None and self.look_ahead_ms == look_ahead_ms:
                self.look_ahead_ms = self.on_air.profile.choice_ms
            self.look_ahead_refused.emit(str(error))
            return
        self._ask(lambda engine: engine.hear(hearing))
        self.on_air = OnAir(folder, avatar.manifest, hearing.timeline, profile)
        self.look_ahead_changed.emit()

    def _change_avatar(self, folder: Path, device: str, look_ahead_ms: int | None) -> None:
        from studio.engine.models.sessions import UnusableError

        try:
            avatar = _open(folder, device, look_ahead_ms)
        except UnusableError as error:
            self.device = self._device_before
            self.unusable.emit(str(error))
            return
        except StudioError as error:
            if self.folder == folder and self.on_air is not None:
                self.folder = self.on_air.folder
            self.refused.emit(self.folder, str(error))
            return
        self._loaded.add(avatar)
        if (self.folder, self.device) != (folder, device) or self._closing:
            avatar.close()
        else:
            self._ask(lambda engine: engine.use(avatar))
            self._watch_memory(avatar)
            self._tell(avatar, folder, device)

    def _watch_memory(self, avatar: Avatar) -> None:
        """Read the memory of the GPU that paints, or where the processor does, of the first."""
        from studio.engine.opening import memory_of

        before, self.device_memory = self.device_memory, memory_of(avatar.device)
        if before is not None:
            before.close()

    def _tell(self, avatar: Avatar, folder: Path, device: str) -> None:
        self._avatar, self._loaded_as = avatar, (folder, device)
        self.on_air = OnAir(folder, avatar.manifest, avatar.timeline, avatar.hearing.profile)
        self.ready.emit(avatar.manifest)

    def close(self) -> bool:
        """End the engine and wait for it; tell whether it ended within `CLOSE_MS`."""
        self._closing = True
        if self._engine is not None:
            self._engine.close()
        ended = self.wait(CLOSE_MS)
        if self._loader is not None:
            self._loader.join(CLOSE_MS / 1000)
        for avatar in list(self._loaded):
            avatar.close()
        return ended


def _open(folder: Path, device: str, look_ahead_ms: int | None) -> Avatar:
    """Load an avatar with the encoder nearest to what is wanted."""
    # Imported here so that the window is on screen while the runtime loads.
    from studio.engine.opening import open_avatar

    return open_avatar(folder, device=device, look_ahead_ms=nearest(read_manifest(folder), look_ahead_ms).choice_ms)
