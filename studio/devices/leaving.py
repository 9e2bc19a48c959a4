"""The end of the process: threads of sound libraries stop calling Python before Python is gone.

A callback that comes after the interpreter was taken away reads what is not there any more (``PyGILState_Ensure`` in CPython's
``pystate.c``), and the process dies of a segmentation fault. Closing a stream may take longer than its owner waits for it, on a
busy computer or where a sound server hangs, so that a stream may still give blocks when the process ends.
"""

from __future__ import annotations

import atexit
import logging
import os
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LEAVE_WITHIN_S = 2.0
"""A stream is closed within some ms, on a computer at a load of 20 within a second."""

_log = logging.getLogger(__name__)
_code: int | None = None
_lock = threading.Lock()
_stops: dict[object, Callable[[float], bool]] = {}


def calls_python(caller: object, stop: Callable[[float], bool]) -> None:
    """Note that a library's threads call Python for ``caller`` until `calls_no_more`.

    Parameters
    ----------
    caller
        Who owns the callbacks; hashable.
    stop
        Called at the end of the process with seconds that it may take; tells whether the library calls no more.
    """
    with _lock:
        _stops[caller] = stop


def calls_no_more(caller: object) -> None:
    """Note that the library calls no more; may be called more than once."""
    with _lock:
        _stops.pop(caller, None)


def end_with(code: int) -> None:
    """State the exit code. Where a library cannot be stopped, the process then ends with it and Python is not taken down."""
    global _code
    _code = code


@atexit.register
def _leave() -> None:
    """Stop all callers; by now Python has waited for all threads that make something."""
    try:
        quiet = all_quiet()
    except KeyboardInterrupt:
        quiet = False
    if not quiet and _code is not None:
        logging.shutdown()
        os._exit(_code)


def all_quiet() -> bool:
    """Stop all callers for good, within `LEAVE_WITHIN_S`; tell whether none calls any more."""
    until_s = time.monotonic() + LEAVE_WITHIN_S
    with _lock:
        stops = list(_stops.items())
    for caller, stop in stops:
        try:
            stopped = stop(max(0.0, until_s - time.monotonic()))
        except Exception:  # noqa: BLE001 - a library's own fault: it may still call, and the others have to be asked
            _log.exception("what gives or takes sound could not be stopped")
            continue
        if stopped:
            calls_no_more(caller)
    return not _stops
