"""What the window says about the engine's state, in one place so that it says the same everywhere."""

from __future__ import annotations

import os
import re
from datetime import datetime
from typing import TYPE_CHECKING

from studio.engine.models.device import AUTO, NAMES
from studio.engine.snapshot import State
from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.engine.snapshot import Snapshot
    from studio.ui.session import Session

_PROVIDERS = {"CPUExecutionProvider": "CPU", "CUDAExecutionProvider": "GPU · CUDA",
              "TensorrtExecutionProvider": "GPU · TensorRT"}
PROCESSORS = {AUTO: "The fastest that works"} | NAMES
"""What the settings call the devices."""


def in_window(sentence: str) -> str:
    """Say by the window's own controls what a sentence advises for the command line: which processor to choose."""
    return re.sub(r"use --device (\w+)", lambda found: f'choose "{PROCESSORS[found[1]]}" under Performance in the settings',
                  sentence)


def provider(name: str, reason: str) -> str:
    """Name an execution provider of onnxruntime, with the reason when it is the CPU."""
    words = _PROVIDERS.get(name, name.removesuffix("ExecutionProvider"))
    return f"{words} · {reason}" if words == "CPU" and reason else words


def look_ahead(manifest: Manifest) -> str:
    """Say how far ahead an avatar hears: 112 ms, or 40–200 ms where one can choose."""
    found = manifest.profiles
    if len(found) == 1:
        return f"{manifest.look_ahead_ms:.0f} ms"
    return f"{found[0].choice_ms}\N{EN DASH}{found[-1].choice_ms} ms"


def duration(seconds: float) -> str:
    """Write how long something has run: 0:07, 12:41, 1:02:03."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def time_of_day() -> str:
    """Give the local time as 14:02:11."""
    return datetime.now().astimezone().strftime("%H:%M:%S")


def count(number: int, noun: str) -> str:
    """Write a number of things: 1 portrait, 2 portraits."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def size(count: int) -> str:
    """Write a size in bytes as people do: 840 kB, 18.6 MB, 1.20 GB."""
    if count < 1_000_000:
        return f"{count / 1e3:.0f} kB"
    return f"{count / 1e6:.1f} MB" if count < 1_000_000_000 else f"{count / 1e9:.2f} GB"


def place(folder: Path) -> str:
    """Write a folder so that a long one can break after any of its parts."""
    return str(folder).replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")


def recording(seconds: float, *, paused: bool) -> str:
    """Give the words on the picture while it is recorded."""
    return f"REC {'PAUSED' if paused else duration(seconds)}"


def chip(session: Session, snapshot: Snapshot | None) -> str:
    """Give the word on the picture: LIVE while it speaks, PAUSED while a file stands still, RESTING otherwise."""
    if snapshot is None:
        return ""
    if session.running is Running.NOTHING or snapshot.state is not State.LIVE:
        return "RESTING"
    return "PAUSED" if session.paused else "LIVE"


def slowness(medians_ms: Sequence[float], parts: Sequence[tuple[str, float]]) -> str:
    """Name what takes most over its budget, given the parts' times and their names with budgets; "" when nothing does."""
    over = [(took - budget, name, took, budget) for took, (name, budget) in zip(medians_ms, parts, strict=True)]
    most, name, took, budget = max(over)
    return f"Too slow: {name.lower()} takes {took:.0f} of {budget:.0f} ms" if most > 0 else ""


def status(session: Session, snapshot: Snapshot | None, live_s: float, waiting: str) -> tuple[str, bool]:
    """Say what the window is doing, and whether that is trouble."""
    if snapshot is None:
        return waiting, False
    if session.running is Running.NOTHING:
        return "Ready", False
    if snapshot.state is State.LOST:
        return "Microphone lost: resting", True
    if snapshot.state is not State.LIVE:
        return "Starting", False
    if session.running is Running.FILE:
        name = session.file.name if session.file else "the file"
        return f"{'Paused' if session.paused else 'Playing'}: {name}", False
    if session.muted:
        return f"Live for {duration(live_s)}, microphone muted", False
    return f"Live for {duration(live_s)}", False
