"""What is measured, and the three panels that show it: spectrogram, latency and memory."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from studio.engine.metrics.memory import Collector, Resident
from studio.engine.metrics.session_log import SessionLog
from studio.engine.snapshot import State
from studio.ui.counters import LiveCounters
from studio.ui.drawing import theme
from studio.ui.log_keeping import LogKeeping
from studio.ui.panels.examination import Examination
from studio.ui.panels.latency.panel import WINDOWS_S, LatencyPanel
from studio.ui.panels.latency.parts import Budget
from studio.ui.panels.memory import MemoryPanel
from studio.ui.panels.panel import Panel
from studio.ui.panels.spectrogram import SpectrogramPanel, freeze_button
from studio.ui.panels.table_export import offer_table
from studio.ui.polling import HIDDEN_EVERY, STILL_EVERY
from studio.ui.screen_times import ScreenTimes
from studio.ui.sentences import panels as say
from studio.ui.sentences import sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from studio.avatars.latency_profiles import LatencyProfile
    from studio.engine.core.output import InStep
    from studio.engine.snapshot import Snapshot
    from studio.ui.drawing.plotted import Plotted
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Notices


class Instruments:
    """Measure, keep it in one log, and show what of it can be seen; the window's thread.

    Parameters
    ----------
    bridge
        To the engine.
    folder
        Gives the folder whose disk is watched: that of recordings.

    Attributes
    ----------
    panels
        The three in their frames, by name, from the top of the stack down.
    freeze
        The button in the spectrogram's head that lets all three stand still.
    """

    def __init__(self, bridge: EngineThread, folder: Callable[[], Path]) -> None:
        self._bridge = bridge
        resident, self.collector = Resident(), Collector()
        self.log = SessionLog(touched=False)
        self.times = ScreenTimes(self.log)
        self.examination = Examination(self.log)
        self.log_keeping = LogKeeping(bridge, self.log, resident, self.collector, folder)
        self.counters = LiveCounters(bridge, self.times)
        self.spectrogram = SpectrogramPanel(self.examination)
        self.latency = LatencyPanel(self.times, self.examination)
        self.memory = MemoryPanel(resident, self.collector, self.examination)
        self.panels = {
            "spectrogram": Panel("spectrogram", say.SPECTROGRAM, self.spectrogram),
            "latency": Panel("latency", say.LATENCY, self.latency),
            "memory": Panel("memory", say.MEMORY, self.memory),
        }
        for panel, body in self._framed():
            body.readout.connect(lambda words, warn=False, panel=panel: panel.say(words, warn=warn))
        self.freeze = freeze_button(self.panels["spectrogram"], self.examination)
        self._looks = 0

    @property
    def plotted(self) -> tuple[tuple[Callable[[], bool], Plotted], ...]:
        """The panels' bodies, which have plots, each with what tells whether it can be seen."""
        return tuple((lambda panel=panel: panel.active, body) for panel, body in self._framed())

    @property
    def shown(self) -> list[Panel]:
        """The panels whose bodies can be seen."""
        return [panel for panel in self.panels.values() if panel.active]

    def offer(self, notices: Notices, *, compare: Callable[[], object],
              save_picture: Callable[[str, Sequence[Panel]], object]) -> None:
        """Put what the panels can do into their menus.

        ``compare`` asks for a session before to show behind this one, ``save_picture`` asks where a picture of some panels
        goes, of the kind "png" or "svg".
        """
        latency = self.panels["latency"]
        for seconds in WINDOWS_S[1:]:
            minutes = seconds >= 60
            words = (say.OVER_MINUTES if minutes else say.OVER_SECONDS).format(value=seconds / 60 if minutes else seconds)
            latency.offer(words, partial(self.latency.use_window, seconds), chosen=partial(self._uses_window, seconds))
        latency.offer(say.COMPARE, compare)
        latency.offer(say.COMPARE_NO_MORE, lambda: self.latency.compare(None), when=lambda: self.latency.ghost is not None)
        self.panels["memory"].offer(say.COUNT_ANEW, self.count_anew)
        for panel, body in self._framed():
            offer_table(panel, body, notices)
            for kind, words in (("png", say.PANEL_PNG), ("svg", say.PANEL_SVG)):
                panel.offer(words, partial(save_picture, kind, [panel]), when=partial(_has_body, panel))

    def _uses_window(self, seconds: float) -> bool:
        return self.latency.window_s == seconds

    def use_look_ahead(self, used: LatencyProfile) -> None:
        """Show and measure by another look-ahead."""
        self.spectrogram.look_ahead_ms, self.spectrogram.wait_ms = used.choice_ms, used.wait_ms
        self.latency.use_budget(Budget(used.choice_ms, used.wait_ms))

    def look_at_sound(self) -> None:
        """Copy what was heard, and show it while the panel can be seen; ten times a second."""
        self._looks += 1
        shown = self.panels["spectrogram"].active
        if shown or self._looks % HIDDEN_EVERY == 0:
            self.log_keeping.listen()
        if shown and not self.examination.frozen and self._looks % (STILL_EVERY if theme.reduced_motion() else 1) == 0:
            self.examination.tick(monotonic())
            self.spectrogram.on_screen_s = self.times.heard_s
            self.spectrogram.refresh()

    def look_at_figures(self, snapshot: Snapshot | None, now_s: float, *, lost_at: str, in_step: InStep | None) -> None:
        """Show how the engine is at monotonic ``now_s``; four times a second.

        Parameters
        ----------
        lost_at
            Time of the day at which the sound was lost; empty while it comes.
        in_step
            Of an output that gives sound in step with the picture; None while there is none.
        """
        self.spectrogram.live = snapshot is not None and snapshot.state in (State.LIVE, State.LATE, State.LOST)
        self.spectrogram.notice = sound.NO_SIGNAL_SINCE.format(time=lost_at) if lost_at else ""
        if self.panels["latency"].active and not self.examination.frozen:
            self.examination.tick(now_s)
            self.latency.look(in_step)
        self.memory.show_losses(snapshot)

    def look_at_memory(self) -> None:
        """Measure what the process and the device hold, and show it while the panel can be seen; once a second."""
        keeping = self.log_keeping
        keeping.measure()
        if self.panels["memory"].active:
            self.memory.show_load(keeping.use, keeping.disk_free)
            self.memory.refresh(self.counters.snapshot, self._bridge.host.held(), self._bridge.host.device_memory)

    def bring_up_to_date(self) -> None:
        """Let the panels know this instant, before it is frozen: one that is hidden may be shown while it is."""
        self.log_keeping.listen()
        # With it the events until now: what is counted of the frozen log is of the same seconds as its curves.
        snapshot = self.counters.look(monotonic())
        # The window may have been busy for seconds with its first plots: a curve goes on until now.
        self.log_keeping.measure()
        self.log_keeping.look(snapshot, monotonic())
        self.memory.take(snapshot, self._bridge.host.held(), self._bridge.host.device_memory)
        self.memory.show_load(self.log_keeping.use, self.log_keeping.disk_free)

    def count_anew(self) -> None:
        """Count skipped and dropped pictures, lost sound and pauses of the collector from now on."""
        self._bridge.host.count_anew()
        self.collector.clear()
        self.memory.forget_most()

    def close(self) -> None:
        """Measure no more."""
        self.collector.close()

    def _framed(self) -> Iterator[tuple[Panel, SpectrogramPanel | LatencyPanel | MemoryPanel]]:
        return zip(self.panels.values(), (self.spectrogram, self.latency, self.memory), strict=True)


def _has_body(panel: Panel) -> bool:
    """Tell whether there is anything to picture but a head."""
    return not panel.collapsed
