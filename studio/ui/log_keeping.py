"""Writes into the session's log what the engine offers, what the screen showed and what the process holds."""

from __future__ import annotations

import shutil
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.frontends.log_mel import SAMPLE_RATE
from studio.engine.metrics.events import NAMED, Event
from studio.engine.metrics.load import Load, Use
from studio.engine.metrics.session_log import FPS, HELD, MEL_S, SessionLog, levels

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.engine.core.history import Overheard
    from studio.engine.metrics.memory import Collector, Resident
    from studio.engine.snapshot import Snapshot
    from studio.ui.engine_thread import EngineThread

_LEAST_PAUSE_MS = 5.0
"""Shorter pauses of the collector are nothing that a picture waits for."""


class LogKeeping:
    """Keep one log; the window's thread alone, whether panels are shown or not: it costs little, and what was not kept is gone.

    Parameters
    ----------
    bridge
        To the engine.
    log
        What is written.
    resident, collector
        Measure the process and the garbage collector.
    folder
        Gives the folder whose disk is watched: that of recordings.

    Attributes
    ----------
    use
        How busy the computer was, at the last look.
    disk_free
        Bytes left where recordings go; None where that cannot be known.
    """

    def __init__(self, bridge: EngineThread, log: SessionLog, resident: Resident, collector: Collector,
                 folder: Callable[[], Path]) -> None:
        self.log = log
        self._bridge, self._resident, self._collector, self._folder = bridge, resident, collector, folder
        self._load: Load | None = None
        self.use: Use | None = None
        self.disk_free: int | None = None
        self._heard: Overheard | None = None
        self._events = self._pauses = 0
        self._lost = (0, 0)
        self._row = np.full(len(HELD), np.nan)

    def listen(self) -> None:
        """Copy what was heard since the last call; at least every five seconds, or some of it is gone."""
        before, heard = self._heard, self._bridge.host.overhear(self._heard)
        if heard is None:
            return
        self._heard = heard
        # What is said to be heard later than now, as by a file that is paced ahead, is heard now: times never go back.
        log, now_s = self.log, monotonic()
        mel_s, index_s, sound_s = (min(at_s, now_s) for at_s in (heard.mel_at_s, heard.index_at_s, heard.sound_at_s))
        if before is None or before.ring is not heard.ring:
            log.sound.begin(sound_s)
        if len(heard.sound):
            log.sound.write(heard.sound, sound_s)
        if len(heard.mel):
            log.mel.extend(levels(heard.mel), mel_s - np.arange(len(heard.mel), 0, -1) / MEL_S)
        if len(heard.apertures):
            ago = np.arange(len(heard.apertures) - 1, -1, -1)
            log.mouth.extend(heard.apertures[:, None], index_s - ago / FPS)

    def look(self, snapshot: Snapshot | None, now_s: float) -> None:
        """Copy what has happened until monotonic ``now_s``."""
        events, happened = self.log.events, self._bridge.host.happened
        if happened is not None:
            at_s, rows = happened.after(self._events)
            self._events += len(rows)
            for when, (event, value) in zip(at_s.tolist(), rows.tolist(), strict=True):
                kind = Event(int(event))
                if kind in NAMED:
                    events.named(kind, when, happened.name(value))
                else:
                    events.happened(kind, when, value)
        at_s, rows = self._collector.pauses.after(self._pauses)
        self._pauses += len(rows)
        for when, (took_ms,) in zip(at_s.tolist(), rows.tolist(), strict=True):
            if took_ms >= _LEAST_PAUSE_MS:
                events.happened(Event.COLLECTED, when, took_ms)
        if snapshot is not None:
            lost = (snapshot.unseen, snapshot.overflows)
            for event, count, known in zip((Event.DROPPED, Event.DROPOUT), lost, self._lost, strict=True):
                if count > known:
                    events.happened(event, now_s, count - known)
            self._lost = lost

    def measure(self) -> None:
        """Measure what is held and how busy the computer is; once a second."""
        row, host = self._row, self._bridge.host
        row.fill(np.nan)
        self._load = self._load or Load()
        self.use = self._load.sample()
        try:
            self.disk_free = shutil.disk_usage(_there(self._folder())).free
        except OSError:
            self.disk_free = None
        row[:3] = self._resident.sample(), self.use.studio, self.use.computer
        pools, queues = host.held()
        for name, value in (*((pool.name, pool.in_use) for pool in pools), *((queue.name, queue.depth) for queue in queues)):
            column = _COLUMNS.get(name.replace(" ", "_"))
            if column is not None:
                row[column] = value / SAMPLE_RATE if name == "sound" else value
        device = host.device_memory
        used = device.sample() if device is not None else None
        if used is not None:
            row[HELD.index("gpu_studio")] = np.nan if used.ours is None else used.ours
            row[HELD.index("gpu_used")], row[HELD.index("gpu_total")] = used.used, used.total
        row[HELD.index("disk_free")] = np.nan if self.disk_free is None else self.disk_free
        self.log.held.add(row, monotonic())

    def use_since(self, start_s: float) -> Use | None:
        """Give how busy the computer was since monotonic ``start_s``, on average; None where it was not measured then."""
        _, rows = self.log.held.span(start_s)
        if not len(rows) or self.use is None:
            return None
        studio, computer = (float(rows[:, HELD.index(name)].mean()) for name in ("cpu_studio", "cpu_computer"))
        return Use(studio, computer, self.use.cores)


_COLUMNS = {column.removesuffix("_s"): HELD.index(column) for column in ("sound_s", "frames", "idle_loop", "preview")}


def _there(folder: Path) -> Path:
    return next((one for one in (folder, *folder.parents) if one.exists()), folder)
