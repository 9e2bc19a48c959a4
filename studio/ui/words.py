"""What the window says about the engine's state, in one place so that it says the same everywhere."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from functools import lru_cache
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from studio.engine.models.device import AUTO, NAMES
from studio.engine.snapshot import State
from studio.files.names import shown
from studio.ui import language
from studio.ui.sentences import avatars, clips, settings
from studio.ui.sentences import window as say
from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.engine.metrics.load import Use
    from studio.engine.snapshot import Snapshot
    from studio.outputs.missing import Missing
    from studio.ui.session import Session

_PROVIDERS = {"CPUExecutionProvider": settings.CPU, "CUDAExecutionProvider": settings.GPU_CUDA,
              "TensorrtExecutionProvider": settings.GPU_TENSORRT}
REASON_MS = 4.0
"""A tenth of a picture's time: a part that takes so much too long is why pictures are skipped."""
PROCESSORS = {AUTO: settings.PROCESSOR_AUTO} | NAMES
"""What the settings call the devices."""


def provider(name: str, reason: str) -> str:
    """Name an execution provider of onnxruntime, with the reason when it is the CPU."""
    words = _PROVIDERS.get(name, name.removesuffix("ExecutionProvider"))
    return settings.PROVIDER_WHY.format(provider=words, why=reason) if words == settings.CPU and reason else words


def look_ahead(manifest: Manifest, used_ms: int | None = None) -> str:
    """Say how far ahead an avatar hears: 120 ms, or where one can choose, 120 ms (40 to 200 ms can be chosen)."""
    found, used_ms = manifest.profiles, used_ms or manifest.default_profile.choice_ms
    said = avatars.LOOK_AHEAD_IS if len(found) == 1 else avatars.LOOK_AHEAD_OF
    return said.format(value=used_ms, least=found[0].choice_ms, most=found[-1].choice_ms)


def duration(seconds: float) -> str:
    """Write how long something has run: 0:07, 12:41, 1:02:03."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def missing(lacks: Missing) -> str:
    """Say how many pictures a clip lacks, where, and why most of them."""
    places, more = lacks.where()
    said = clips.MISSING_MORE if more else clips.MISSING_AT
    why = clips.MISSING_WRITTEN if 2 * lacks.slow >= lacks.count else clips.MISSING_MADE
    return f"{said.format(missing=count(lacks.count, clips.MISSING), places=places, count=more)} {why}"


def time_of_day(ago_s: float = 0.0) -> str:
    """Give the local time as 14:02:11, now or so many seconds ago."""
    return (datetime.now().astimezone() - timedelta(seconds=ago_s)).strftime("%H:%M:%S")


def date_and_time(at: datetime) -> str:
    """Write a local day and its time as the language writes a day: 1 December 2026, 14:02:11."""
    day = QLocale(language.spoken()).toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat)
    return say.DATE_AND_TIME.format(date=day, time=at.strftime("%H:%M:%S"))


@lru_cache(maxsize=4)
def counted_since(since_s: float) -> str:
    """Give the time of the day of monotonic ``since_s``: found once, so that it is the same wherever and whenever it stands."""
    return time_of_day(monotonic() - since_s)


def count(number: int, forms: tuple[str, str] | language.Counted) -> str:
    """Write a number of things, given the forms for one and for more: 1 avatar, 2 avatars."""
    form = forms.of(number) if isinstance(forms, language.Counted) else forms[number != 1]
    return form.format(count=number)


def signed(value: float, decimals: int = 0) -> float:
    """Round a number that is written with its sign, so that what rounds to nothing is +0 and never -0."""
    return round(value, decimals) + 0.0


def within(word: str) -> str:
    """Write a word that stands alone otherwise as it is written inside a sentence: German nouns stay as they are."""
    return word if language.spoken() == "de" else word.lower()


def picture_size(width: int, height: int) -> str:
    """Write the size of a picture: 1280 × 720."""
    return say.PICTURE_SIZE.format(width=width, height=height)


def size(count: int) -> str:
    """Write a size in bytes as people do: 840 kB, 18.6 MB, 1.20 GB."""
    if count < 1_000_000:
        return say.KILOBYTES.format(value=count / 1e3)
    return say.MEGABYTES.format(value=count / 1e6) if count < 1_000_000_000 else say.GIGABYTES.format(value=count / 1e9)


def place(folder: Path) -> str:
    """Write a folder so that a long one can break after any of its parts."""
    return str(folder).replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")


def recording(seconds: float, *, paused: bool) -> str:
    """Give the words on the picture while it is recorded."""
    return say.REC_PAUSED if paused else say.REC.format(time=duration(seconds))


def chip(session: Session, snapshot: Snapshot | None) -> str:
    """Give the word on the picture: LIVE while it speaks, LATE while its sound is held up, PAUSED while a file stands still.

    RESTING otherwise.
    """
    if snapshot is None:
        return ""
    if session.running is not Running.NOTHING and snapshot.state is State.LATE:
        return say.LATE
    if session.running is Running.NOTHING or snapshot.state is not State.LIVE:
        return say.RESTING
    return say.PAUSED if session.paused else say.LIVE


def slowness(usual_ms: Sequence[float], parts: Sequence[tuple[str, float]], use: Use | None = None) -> str:
    """Say that pictures are skipped, and that other programs are the reason, or which part's time, where one is.

    Parameters
    ----------
    usual_ms, parts
        What each part took, and its name with what it may take. A part is a reason when it takes `REASON_MS` too long.
    use
        How busy the computer was meanwhile: where others are busy, every part takes longer than it would.
    """
    if use is not None and use.others_are_busy:
        return say.TOO_BUSY.format(others=use.others)
    over = [(took - budget, name, took, budget) for took, (name, budget) in zip(usual_ms, parts, strict=True)]
    most, name, took, budget = max(over, default=(0.0, "", 0.0, 0.0))
    if most < REASON_MS:
        return say.TOO_SLOW_FRAMES
    return say.TOO_SLOW.format(part=within(name), took=took, budget=budget)


def status(session: Session, snapshot: Snapshot | None, live_s: float, waiting: str) -> tuple[str, bool]:
    """Say what the window is doing, and whether that is trouble."""
    if snapshot is None:
        return waiting, False
    if session.running is Running.NOTHING:
        plays = session.file_to_start
        return say.READY_FILE.format(name=shown(plays.name)) if plays else say.READY, False
    if snapshot.state is State.LOST:
        return say.LOST, True
    if snapshot.state is State.LATE:
        return say.LATE_SAYS, True
    if snapshot.state is not State.LIVE:
        return say.STARTING, False
    if session.running is Running.FILE:
        name = session.file.name if session.file else say.THE_FILE
        return (say.FILE_PAUSED if session.paused else say.PLAYING).format(name=name), False
    return say.LIVE_FOR.format(time=duration(live_s)), False
