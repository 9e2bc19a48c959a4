"""Loads avatars and encoders on a thread of its own while the engine goes on; of several requests the last counts."""

from __future__ import annotations

import logging
import threading
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.latency_profiles import nearest
from studio.errors import StudioError
from studio.host_events import OnAir
from studio.redaction import AVATAR, hide

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.engine import Engine
    from studio.engine.models.performer import Performer
    from studio.engine.painters.gpu.device_memory import DeviceMemory
    from studio.engine.setup import Setup
    from studio.host_events import Events

_LOG = logging.getLogger(__name__)


class AvatarLoader:
    """Load avatars and encoders on a thread of its own and hand them to the engine; any thread may call `wish` and `load`.

    The thread ends when nothing is left to load. The engine closes the avatars that it used; `close` closes all that this
    thread loaded, used or not.

    Parameters
    ----------
    setup
        To begin with.
    events
        Called with the outcome of every load, on the loader's thread or, for the first avatar, on the engine's.
    tell_engine
        Calls a function with the engine, at once or as soon as there is one.

    Attributes
    ----------
    setup
        The last request, loaded or not.
    on_air
        The avatar that is shown; None before the first is loaded.
    avatar
        The same with its networks.
    device_memory
        Reads the memory of the GPU that paints, or of the first GPU while the processor paints; None without a GPU.
    loading
        The loader's thread is at work.
    """

    def __init__(self, setup: Setup, events: Events, tell_engine: Callable[[Callable[[Engine], None]], None]) -> None:
        self.setup = setup
        self.on_air: OnAir | None = None
        self.avatar: Performer | None = None
        self.device_memory: DeviceMemory | None = None
        self.loading = False
        self._events, self._tell_engine = events, tell_engine
        self._loaded: Setup | None = None
        """The setup of the avatar on air."""
        self._before: OnAir | None = None
        """The avatar that was on air before this one, to go back to; None if its networks failed."""
        self._broken: Performer | None = None
        """The avatar that `Events.broke` was called for last, so that it is called once for each."""
        self._lock = threading.Lock()
        self._closing = False
        self._thread: threading.Thread | None = None
        self._avatars: weakref.WeakSet[Performer] = weakref.WeakSet()

    def open_first(self) -> tuple[Performer, Setup]:
        """Load the setup on the caller's thread; on the processor if its device fails and the setup is ``lenient``.

        Raises
        ------
        UnusableError
            The device does not work, and the setup is not lenient.
        AvatarError
            The avatar cannot be loaded.
        """
        from studio.engine.models.sessions import UnusableError

        setup = self.setup
        try:
            avatar = setup.open()
        except UnusableError as error:
            if not setup.lenient:
                raise
            # Chosen in an earlier session: better a picture from the processor than none.
            avatar = replace(setup, device="cpu").open()
            avatar.fault = error.fault
            self._events.unusable(str(error))
        self.watch_memory(avatar)
        return avatar, setup

    def wish(self, **changes: object) -> None:
        """Change fields of `setup`; the next `load` loads it."""
        with self._lock:
            self.setup = replace(self.setup, **changes)  # type: ignore[arg-type]

    def load(self) -> None:
        """Start the thread that loads `setup`, unless it runs already: then it loads that next."""
        with self._lock:
            if self.loading or self._closing:
                return
            self.loading = True
        self._thread = threading.Thread(target=self._run, name="avatar-loader", daemon=True)
        self._thread.start()

    def tell(self, avatar: Performer, setup: Setup) -> None:
        """Note that an avatar is on air, and call `Events.ready`."""
        with self._lock:
            if self.avatar is not None and self.on_air is not None and setup.folder != self.on_air.folder:
                self._before = None if self.avatar.broken else self.on_air
            self.avatar, self._loaded = avatar, setup
            self.on_air = OnAir(setup.folder, avatar.manifest, avatar.timeline, avatar.encoder.profile, avatar.threads)
        if setup.folder not in library.bundled().values():
            # People name an avatar of their own after themselves.
            for name in (setup.folder.name, avatar.manifest.name):
                hide(name, AVATAR)
        heard_ms = avatar.encoder.profile.choice_ms
        _LOG.info("on air: %s on %s, %d ms ahead, %d threads", avatar.manifest.name, avatar.device, heard_ms, avatar.threads)
        self._events.ready(avatar.manifest)
        # The engine uses it already, so its networks may have failed before this was noted.
        self.go_back()

    def go_back(self) -> None:
        """If the networks of the avatar on air have failed, call `Events.broke` once and load the avatar from before, if any.

        Nothing is loaded if another avatar was asked for already. Any thread. The engine may report the failure before `tell`
        has noted the avatar; `tell` therefore calls this too.
        """
        with self._lock:
            avatar, before = self.avatar, self._before
            if avatar is None or not avatar.broken or avatar is self._broken:
                return
            self._broken, self._before = avatar, None
            if self._loaded is None or self.setup.folder != self._loaded.folder:
                before = None
            elif before is not None:
                self.setup = replace(self.setup, folder=before.folder)
        self._events.broke(avatar.broken, before)
        if before is not None:
            self.load()

    def watch_memory(self, avatar: Performer) -> None:
        """Read the memory of the GPU that ``avatar`` is painted on from now on, see ``device_memory``."""
        from studio.engine.device_choice import memory_of

        before, self.device_memory = self.device_memory, memory_of(avatar.device)
        if before is not None:
            before.close()

    def close(self, timeout_s: float) -> None:
        """Load no more, wait for the thread at most ``timeout_s``, and close every avatar that was loaded."""
        self._closing = True
        if self._thread is not None:
            self._thread.join(timeout_s)
        for avatar in list(self._avatars):
            avatar.close()

    def _run(self) -> None:
        """Load `setup`, and again if it was changed meanwhile (the loader's thread)."""
        done: Setup | None = None
        while True:
            with self._lock:
                wanted = self.setup
                if self._closing or wanted == done:
                    self.loading = False
                    return
                done = wanted
            try:
                if self.avatar is not None and self._loaded is not None and wanted.same_avatar(self._loaded):
                    self._change_encoder(self.avatar, wanted)
                else:
                    self._change_avatar(wanted)
            except Exception as error:  # noqa: BLE001 - the thread's last handler: an error past it would be lost
                if not isinstance(error, StudioError):
                    _LOG.exception("an avatar could not be loaded")
                self._stay(wanted, error)

    def _change_encoder(self, avatar: Performer, wanted: Setup) -> None:
        profile = nearest(avatar.manifest, wanted.look_ahead_ms)
        try:
            encoder = avatar.encoder_of(profile)
        except StudioError as error:
            with self._lock:
                if self.on_air is not None and self.setup.look_ahead_ms == wanted.look_ahead_ms:
                    self.setup = replace(self.setup, look_ahead_ms=self.on_air.profile.choice_ms)
            self._events.look_ahead_refused(str(error))
            return
        self._tell_engine(lambda engine: engine.use_encoder(encoder))
        self.on_air = OnAir(wanted.folder, avatar.manifest, encoder.timeline, profile, avatar.threads)
        self._events.look_ahead_changed()

    def _change_avatar(self, wanted: Setup) -> None:
        from studio.engine.models.sessions import UnusableError

        try:
            avatar = wanted.open()
        except UnusableError as error:
            with self._lock:
                if self._loaded is not None:
                    self.setup = replace(self.setup, device=self._loaded.device)
            self._events.unusable(str(error))
            return
        self._avatars.add(avatar)
        if not self.setup.same_avatar(wanted) or self._closing:
            avatar.close()
            return
        self._tell_engine(lambda engine: engine.use(avatar))
        self.watch_memory(avatar)
        self.tell(avatar, wanted)

    def _stay(self, wanted: Setup, error: Exception) -> None:
        """Keep the avatar on air after ``wanted`` could not be loaded, and call `Events.refused`."""
        with self._lock:
            if self.setup == wanted and self._loaded is not None and self.on_air is not None:
                heard_ms = self.on_air.profile.choice_ms if wanted.same_avatar(self._loaded) else wanted.look_ahead_ms
                self.setup = replace(self._loaded, look_ahead_ms=heard_ms)
        if isinstance(error, StudioError):
            _LOG.info("an avatar was not taken: %s", error)
        self._events.refused(self.setup.folder, error)
