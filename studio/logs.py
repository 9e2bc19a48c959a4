"""Where the studio writes down what it does: a file of the user's that stays small, and the terminal.

Everything is logged through Python's ``logging`` under ``studio``; only a command's start (`begin`) decides where it goes.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from typing import TYPE_CHECKING

from studio import __version__
from studio.errors import StudioError
from studio.files.locks import same_file, turn
from studio.files.private import append_to, make_private
from studio.places import user_state
from studio.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import TextIO

_ROOT = logging.getLogger("studio")
NAME = "studio.log"
MOST_BYTES, KEPT = 1_000_000, 2
"""Of a file before the next is begun, and how many older ones stay beside it."""
TURN_S = 0.2
"""Longest wait for another studio that begins the next file; until the next line the old one is written on."""
MOST_FOR_GOOD = 4 * MOST_BYTES
"""Where the next file cannot be begun, lines beyond this are lost."""
PRINTED = {"printed": True}
"""``extra`` of a line that the person in front of the terminal has read already."""
LINE = "%(asctime)s %(process)d %(levelname)s %(name)s [%(threadName)s] %(message)s"


@contextlib.contextmanager
def begin(command: str, *, verbose: bool = False, folder: Path | None = None) -> Iterator[Path | None]:
    """Log to the user's file and to the terminal in the block.

    The file gets what is worth a line and, by Python's ``faulthandler``, the stacks of all threads when the process dies of a
    signal; it is for this user alone (0600), and `redact` takes out what is private before it is written, but not out of
    those stacks, which name files by their whole paths. The terminal gets warnings, or with ``verbose`` everything, as it is.
    Exceptions that no part catches are logged too. Where there is no place for a file, there is none.

    Parameters
    ----------
    command
        What is run, for the first line.
    verbose
        Log details, to the file as well.
    folder
        For the file; the user's own (`studio.places.user_state`) unless given.

    Yields
    ------
    The file; None where there is none.
    """
    level_before, faults_before = _ROOT.level, faulthandler.is_enabled()
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setLevel(logging.DEBUG if verbose else logging.WARNING)
    terminal.addFilter(lambda record: not getattr(record, "printed", False))
    if verbose:
        terminal.setFormatter(logging.Formatter(LINE))
    handlers: list[logging.Handler] = [terminal]
    path = (folder if folder is not None else user_state()) / NAME
    with contextlib.suppress(OSError):
        make_private(path.parent)
        handlers.append(RotatingFile(path))
    import platform

    for handler in handlers:
        _ROOT.addHandler(handler)
    _ROOT.setLevel(logging.DEBUG if verbose else logging.INFO)
    _ROOT.info("Viseme Studio %s, %s, on %s %s, Python %s", __version__, command, platform.system(), platform.release(),
               platform.python_version())
    try:
        with _uncaught():
            yield path if len(handlers) > 1 else None
    except StudioError as error:
        _ROOT.error("%s: %s", type(error).__name__, error, extra=PRINTED)
        raise
    except Exception:
        _ROOT.critical("%s ended with an exception", command, exc_info=True, extra=PRINTED)
        raise
    finally:
        for handler in handlers:
            _ROOT.removeHandler(handler)
            handler.close()
        _ROOT.setLevel(level_before)
        if faults_before and sys.__stderr__ is not None:
            with contextlib.suppress(OSError, ValueError):
                faulthandler.enable(sys.__stderr__)


def files(folder: Path | None = None) -> list[Path]:
    """Give the files that there are, the oldest first."""
    path = (folder if folder is not None else user_state()) / NAME
    return [one for one in (*(_older(path, number) for number in range(KEPT, 0, -1)), path) if one.is_file()]


def _older(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}")


class _Redacted(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class RotatingFile(logging.Handler):
    """Write to a file, and begin another when it is full; several processes may write to one.

    Lines are appended, each in one piece. The process that finds the file full renames it, holding a lock; another, which still
    has the renamed one open, goes on in it until that is full too, and then finds the new one. A disk that is full costs
    lines, nothing else.

    Parameters
    ----------
    path
        Of the file; `OSError` when it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setFormatter(_Redacted(LINE))
        self._path = path
        self._stream = self._open()

    def _open(self) -> TextIO:
        stream = append_to(self._path)
        # The library keeps the descriptor.
        faulthandler.enable(stream)
        return stream

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, or several for an exception."""
        try:
            line = (self.format(record) + "\n").encode("utf-8", "backslashreplace")
            size = os.fstat(self._stream.fileno()).st_size
            if size < MOST_FOR_GOOD:
                # Not through Python's buffer, which may cut a long text in two, and another process come between.
                os.write(self._stream.fileno(), line)
            if size + len(line) > MOST_BYTES:
                self._begin_next()
        except Exception:  # noqa: BLE001  (what is logged may be of any kind, and nothing is to fail because it is)
            return

    def _begin_next(self) -> None:
        with turn(self._path.with_name(f".{self._path.name}.lock"), TURN_S):
            ours = same_file(self._stream.fileno(), self._path)
            # Windows renames no file that is open.
            self._stream.close()
            try:
                if ours:
                    for number in range(KEPT, 0, -1):
                        with contextlib.suppress(FileNotFoundError):
                            (_older(self._path, number - 1) if number > 1 else self._path).replace(_older(self._path, number))
            finally:
                self._stream = self._open()

    def close(self) -> None:
        """Close the file."""
        faulthandler.disable()
        self._stream.close()
        super().close()


@contextlib.contextmanager
def _uncaught() -> Iterator[None]:
    """Log what would only be printed: an exception that ends a thread, or that a function called by Qt raises."""
    before, of_threads = sys.excepthook, threading.excepthook

    def log(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _ROOT.critical("an exception was not caught", exc_info=(kind, error, trace), extra=PRINTED)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log(kind, error, trace)
        before(kind, error, trace)

    def thread_hook(given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            log(given.exc_type, given.exc_value, given.exc_traceback)
        of_threads(given)

    sys.excepthook, threading.excepthook = hook, thread_hook
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before, of_threads
