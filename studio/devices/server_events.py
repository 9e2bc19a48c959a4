"""What a sound server tells of its changes, on a connection on which a stream can be led back in the same moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.devices import libpulse as lib

if TYPE_CHECKING:
    from collections.abc import Callable

_MASK = 1 << lib.SINK | 1 << lib.SOURCE | 1 << lib.SERVER


class ServerEvents:
    """A connection to the server on which it tells what changes; one thread calls `wait`, `lead` and `close`.

    Parameters
    ----------
    on_event
        Called within `wait` with what has changed (`libpulse.SINK`, ``SOURCE``, ``SERVER``) and whether it is gone.

    Attributes
    ----------
    subscribed
        The server has been asked: what changes from now on is told.

    Raises
    ------
    OSError
        There is no libpulse.
    """

    def __init__(self, on_event: Callable[[int, bool], None]) -> None:
        self._lib = lib.library()
        # Kept, for the library has its address alone.
        self._on_event = lib.EVENT(
            lambda _context, event, _index, _data: on_event(event & lib.FACILITY, event & lib.KIND == lib.REMOVED))
        self._loop = self._lib.pa_mainloop_new()
        self._context = self._lib.pa_context_new(self._lib.pa_mainloop_get_api(self._loop), b"Viseme Studio")
        self._lib.pa_context_set_subscribe_callback(self._context, self._on_event, None)
        self.subscribed = False
        self._lost = self._lib.pa_context_connect(self._context, None, lib.NO_AUTOSPAWN, None) < 0

    def wait(self) -> bool:
        """Wait until the server says something or `wake` is called; false once the connection has ended."""
        if self._lost or self._lib.pa_mainloop_iterate(self._loop, 1, None) < 0:
            return False
        state = self._lib.pa_context_get_state(self._context)
        if state == lib.CONTEXT_READY and not self.subscribed:
            self.subscribed = True
            self._let_go(self._lib.pa_context_subscribe(self._context, _MASK, None, None))
        return bool(state < lib.CONTEXT_FAILED)

    def lead(self, recording: int, source: str) -> None:
        """Ask the server to give a recording, by its number, the sound of ``source``; the answer is not waited for."""
        name = source.encode()
        self._let_go(self._lib.pa_context_move_source_output_by_name(self._context, recording, name, None, None))

    def _let_go(self, operation: int | None) -> None:
        if operation:
            self._lib.pa_operation_unref(operation)

    def wake(self) -> None:
        """Let `wait` return (any thread, before `close`)."""
        self._lib.pa_mainloop_wakeup(self._loop)

    def close(self) -> None:
        """Hang up; once."""
        self._lib.pa_context_disconnect(self._context)
        self._lib.pa_context_unref(self._context)
        self._lib.pa_mainloop_free(self._loop)
