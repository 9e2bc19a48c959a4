"""Standard output and error as streams that take any text: what is only printed fails no work."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import sys
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator


class Steady(io.TextIOBase):
    """A stream that writes what its encoding lacks as an escape, and that falls silent when it cannot be written to.

    Parameters
    ----------
    stream
        What is written to; None, as Python has it where the descriptor is closed, takes nothing.

    Attributes
    ----------
    failure
        Why it fell silent: a full disk, a reader that went away. None while all is well.
    """

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self.failure: Exception | None = None if stream is not None else OSError("it is closed")

    def write(self, text: str) -> int:
        """Write what can be written; never raises for the text or for the place."""
        if self._stream is not None and self.failure is None:
            try:
                self._write(self._stream, text)
            except (OSError, ValueError) as error:
                self._fall_silent(error)
        return len(text)

    def _write(self, stream: TextIO, text: str) -> None:
        try:
            stream.write(text)
        except UnicodeEncodeError:
            encoding = stream.encoding or "ascii"
            stream.write(text.encode(encoding, "backslashreplace").decode(encoding))

    def flush(self) -> None:
        """Hand on what was written."""
        if self._stream is not None and self.failure is None:
            try:
                self._stream.flush()
            except (OSError, ValueError) as error:
                self._fall_silent(error)

    def _fall_silent(self, error: Exception) -> None:
        self.failure = error
        # What is still in the stream's buffer is written at the end of the process, and would fail once more.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            assert self._stream is not None
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, self._stream.fileno())
            os.close(nothing)

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """Of the stream."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    def isatty(self) -> bool:
        """Tell whether a person reads it."""
        return self._stream is not None and self._stream.isatty()

    def fileno(self) -> int:
        """Give the stream's descriptor; `OSError` where there is none."""
        if self._stream is None:
            raise io.UnsupportedOperation("it is closed")
        return self._stream.fileno()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def failure(stream: object) -> Exception | None:
    """Say why what is printed to ``stream`` does not arrive; None where it does, as far as is known."""
    return stream.failure if isinstance(stream, Steady) else None


@contextlib.contextmanager
def steady() -> Iterator[Steady]:
    """Print through `Steady` streams in the block; gives the one of standard output."""
    before = sys.stdout, sys.stderr
    with _apart(sys.stderr) as own:
        out, errors = Steady(sys.stdout), Steady(own)
        sys.stdout, sys.stderr = out, errors
        try:
            yield out
        finally:
            out.flush()
            errors.flush()
            sys.stdout, sys.stderr = before


@contextlib.contextmanager
def _apart(stream: TextIO | None) -> Iterator[TextIO | None]:
    """Give the studio's sentences a descriptor of their own: while a sound library is hushed, descriptor 2 leads nowhere."""
    try:
        shared = stream is not None and stream.fileno() == 2
    except (OSError, ValueError, AttributeError):
        shared = False
    if stream is None or not shared:
        yield stream
        return
    stream.flush()
    own = os.fdopen(os.dup(2), "w", buffering=1, encoding=stream.encoding, errors=stream.errors)
    try:
        yield own
    finally:
        # A disk that is full is told once, where it was written to.
        with contextlib.suppress(OSError, ValueError):
            own.close()


def endings() -> tuple[int, ...]:
    """Give the signals that ask this process to end; a terminal that is closed is none of them under ``nohup``."""
    hang_up = getattr(signal, "SIGHUP", None)
    closed = () if hang_up is None or signal.getsignal(hang_up) is signal.SIG_IGN else (hang_up,)
    return signal.SIGINT, signal.SIGTERM, *closed
