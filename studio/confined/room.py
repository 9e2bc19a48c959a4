"""Runs one job in a confined process: starts it, waits within a deadline, and turns a failure into words."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import studio
from studio import children
from studio.confined.inside import JOBS
from studio.confined.limits import MB, Limits
from studio.confined.readable import readable
from studio.files.folders import scratch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LOG = logging.getLogger(__name__)
MOST_ANSWER = 256 * 1024
"""Most bytes of its answer, one line of JSON."""
MOST_WORDS = 2000
"""Most bytes of its standard error that are logged, from the end."""
_BEGIN = "import sys; sys.path.insert(0, {root!r}); from studio.confined.inside import main; main(sys.stdin.buffer, 1)"
_KEPT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "WINDIR", "PATH")
"""Environment variables it gets: only where libraries are, nothing of the user, the desktop or the session."""


class ConfinedError(Exception):
    """The process died, passed a limit or failed; the text is the end of a sentence about the file, without a full stop.

    With ``refused`` the text is instead a whole sentence for the user, from the job's own check of its input.
    """

    def __init__(self, words: str, *, refused: bool = False) -> None:
        super().__init__(words)
        self.refused = refused


def run(job: str, request: Mapping[str, Any], blobs: Mapping[str, bytes] | None = None, *, files: Sequence[Path] = (),
        limits: Limits = Limits()) -> dict[str, Any]:  # noqa: B008 - it is frozen
    """Run one job in a confined process and wait for it; blocks for ``limits.wall_s`` at most. Any thread.

    Parameters
    ----------
    job
        One of `studio.confined.inside.JOBS`.
    request
        Its arguments, as JSON can hold them.
    blobs
        Bytes by name: the job gets the very bytes that were checked here, not a path to them.
    files
        Files it may read besides Python and the studio, see `studio.confined.readable`.
    limits
        Of time, memory and the size of what it writes.

    Returns
    -------
    The job's answer, a JSON object.

    Raises
    ------
    ConfinedError
        The process cannot be started, died, passed a limit, or refused its input.
    """
    assert job in JOBS
    try:
        # Files, not pipes: RLIMIT_FSIZE holds for them, and no thread has to read them meanwhile.
        with scratch() as folder, _asked(job, request, blobs or {}, limits, [folder, *files]) as question, \
                tempfile.TemporaryFile() as answer, tempfile.TemporaryFile() as errors:
            process = children.begin(
                [sys.executable, "-I", "-S", "-B", "-c", _BEGIN.format(root=str(Path(studio.__file__).parents[1]))],
                stdin=question, stdout=answer, stderr=errors, cwd=folder, env=_environment(str(folder)), close_fds=True)
            try:
                code = _wait(process, limits.wall_s)
            finally:
                # Also what it started in its group, which may still run when it has ended itself.
                children.end(process)
                process.wait()
            said = _tail(errors)
            if said:
                _LOG.info("A confined process (%s) said: %s", job, said)
            answer.seek(0)
            return _understood(answer.readline(MOST_ANSWER), code, limits)
    except OSError as error:
        raise ConfinedError(f"no process can be started to look into it ({error.strerror or error})") from error


def _asked(job: str, request: Mapping[str, Any], blobs: Mapping[str, bytes], limits: Limits, files: Sequence[Path]) -> Any:
    """Write the request, a line of JSON and then the blobs, into a file without a name, and give it at its start."""
    head = {"job": job, "request": request, "blobs": [(name, len(data)) for name, data in blobs.items()],
            "limits": asdict(limits), "parent": os.getpid(), "path": [one for one in sys.path if Path(one).is_absolute()],
            "readable": [*readable(), *(str(one.absolute()) for one in files)]}
    file: Any = _nameless()
    try:
        file.write(json.dumps(head).encode() + b"\n")
        for data in blobs.values():
            file.write(data)
        file.flush()
        file.seek(0)
    except BaseException:
        file.close()
        raise
    return file


def _nameless() -> Any:
    """Make a file without a name, in memory where the system can do that."""
    return os.fdopen(os.memfd_create("asked"), "w+b") if hasattr(os, "memfd_create") else tempfile.TemporaryFile()


def _environment(folder: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    # One malloc arena and one thread: each further arena takes 64 MB of address space, which is limited.
    return kept | {"HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1", "OMP_NUM_THREADS": "1",
                   "OPENBLAS_NUM_THREADS": "1", "ORT_DISABLE_TELEMETRY": "1"}


def _wait(process: subprocess.Popen[bytes], wall_s: float) -> int | None:
    """Wait for the end; give the exit code, or None after ``wall_s``."""
    try:
        # Popen.wait with a timeout polls and may return up to 50 ms late; a pidfd wakes this thread at once.
        handle = os.pidfd_open(process.pid)
    except (AttributeError, OSError):
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(wall_s)
        return None
    try:
        poll, until = select.poll(), time.monotonic() + wall_s
        poll.register(handle, select.POLLIN)
        while not poll.poll(max(0.0, until - time.monotonic()) * 1e3):
            if time.monotonic() >= until:
                return None
    finally:
        os.close(handle)
    return process.wait()


def _tail(file: Any) -> str:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - MOST_WORDS))
    text = file.read().decode("utf-8", "replace")
    return "".join(one if one.isprintable() or one == "\n" else " " for one in text).strip()


def _understood(line: bytes, code: int | None, limits: Limits) -> dict[str, Any]:
    if code is None:
        raise ConfinedError(f"it takes more than {limits.wall_s:.0f} seconds to open")
    if code == -getattr(signal, "SIGXCPU", 24):
        raise ConfinedError(f"it takes more than {limits.cpu_s} seconds of the processor")
    if code == -getattr(signal, "SIGKILL", 9):
        # The kernel sends SIGKILL at the hard limit of CPU time, and when memory runs out.
        raise ConfinedError("it takes more time or memory than there is for it")
    if code < 0:
        raise ConfinedError(f"it makes what reads it crash ({_name(-code)})")
    try:
        told = json.loads(line)
        if isinstance(told, dict) and isinstance(told.get("done"), dict):
            done: dict[str, Any] = told["done"]
            return done
        words = told.get("refused") or told.get("failed") or ("MemoryError" if told.get("memory") else "")
        refused = "refused" in told
    except (ValueError, RecursionError, AttributeError):
        words, refused = f"what reads it ended without an answer (exit code {code})", False
    text = str(words)
    if not refused and is_memory(text):
        text = f"it asks for more than {(limits.growth_bytes or limits.memory_bytes) // MB} MB of memory"
    raise ConfinedError(text[:900], refused=refused)


def is_memory(text: str) -> bool:
    """Tell whether an error says that there was not enough memory."""
    return any(one in text for one in ("bad_alloc", "bad allocation", "Failed to allocate", "MemoryError", "memory than",
                                       "Cannot allocate memory", "Insufficient memory"))


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
