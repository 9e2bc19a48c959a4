"""The real command in a process of its own, and sounds and avatars to give it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "studio"]


def environment(**changes: str) -> dict[str, str]:
    """Give this process's environment without a display, with the studio importable."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    return kept | {"PYTHONPATH": str(ROOT)} | changes


def run(*arguments: object, timeout_s: float = 120, **options: object) -> subprocess.CompletedProcess[str]:
    """Run ``viseme-studio`` with these arguments to its end."""
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout_s, env=environment(), check=False, **options)


def obey() -> None:
    """Let this process end when it is asked to."""
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def start(*arguments: object) -> subprocess.Popen[str]:
    """Start ``viseme-studio`` with these arguments, its words in pipes, and let it obey Ctrl-C and a closed terminal.

    A shell lets what it runs in the background ignore Ctrl-C, nohup the other, and whatever is started there inherits that.
    """
    command, pipe = [*COMMAND, *map(str, arguments)], subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment(), preexec_fn=obey)


def assert_refused(result: subprocess.CompletedProcess[str], *words: str) -> None:
    """Assert that the command failed with one sentence on standard error that holds ``words``, and no traceback."""
    said = result.stderr.strip()
    assert result.returncode == 2, result
    assert "Traceback" not in result.stderr + result.stdout
    assert "\n" not in said, said
    assert re.fullmatch(r".+[^.]\.", said), said
    assert not result.stdout
    for word in words:
        assert word in said, said


def buzz(seconds: float, rate: int = 16_000) -> NDArray[np.float32]:
    """Give a voiced buzz, f32 [n]: half a second of sound and half a second of silence in turn."""
    t = np.arange(round(seconds * rate)) / rate
    voice = sum(np.sin(2 * np.pi * 140 * harmonic * t) / harmonic for harmonic in range(1, 12))
    return (0.25 * voice * (t % 1.0 < 0.5)).astype(np.float32)


def write_sound(path: Path, seconds: float, rate: int = 16_000) -> Path:
    """Write `buzz` as a mono wav of 16 bits."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((buzz(seconds, rate) * 32767).astype("<i2").tobytes())
    return path
