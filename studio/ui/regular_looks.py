"""What the window looks at again and again: the newest picture, the sound, and the figures; `polling` says how often."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.ui.engine_thread import EngineThread
    from studio.ui.first_picture import FirstPicture
    from studio.ui.instruments import Instruments
    from studio.ui.outputs.outputs import Outputs
    from studio.ui.preview import Preview
    from studio.ui.processor import Processor
    from studio.ui.session import Session
    from studio.ui.sound_watch import SoundWatch
    from studio.ui.status_watch import StatusWatch
    from studio.ui.transport import Transport


class RegularLooks:
    """Carry what the engine makes to the parts that show it; the window's thread.

    Parameters
    ----------
    bridge, session
        To the engine, and what runs.
    preview, transport
        The picture, and the place in a file below it.
    first_picture
        Ends with the first picture.
    instruments, sound_watch, status_watch, processor
        Count, keep and show figures.
    outputs, outputs_seen
        Follow the screen, and are shown while that gives true.
    """

    def __init__(self, bridge: EngineThread, session: Session, *, preview: Preview, transport: Transport,
                 first_picture: FirstPicture, instruments: Instruments, sound_watch: SoundWatch, status_watch: StatusWatch,
                 processor: Processor, outputs: Outputs, outputs_seen: Callable[[], bool]) -> None:
        self._bridge, self._session, self._preview, self._transport = bridge, session, preview, transport
        self._first_picture, self._instruments = first_picture, instruments
        self._sound_watch, self._status_watch, self._processor = sound_watch, status_watch, processor
        self._outputs, self._outputs_seen = outputs, outputs_seen

    def at_picture(self) -> None:
        """Show the newest picture, if there is one that was not shown yet."""
        shown = self._bridge.preview.take()
        if shown is not None:
            self._preview.show_picture(shown, monotonic())
            self._first_picture.end()

    def at_sound(self) -> None:
        """Show the level, and where a file is."""
        self._sound_watch.look()
        if self._session.running is Running.FILE and not self._session.lost:
            self._transport.refresh_position()

    def at_figures(self) -> None:
        """Take what the engine counted once, keep it, and have every part show the same."""
        now, instruments, outputs = monotonic(), self._instruments, self._outputs
        snapshot = instruments.counters.look(now)
        instruments.log_keeping.look(snapshot, now)
        self._status_watch.show(snapshot, now)
        self._processor.show(snapshot)
        instruments.look_at_figures(snapshot, now, lost_at=self._status_watch.lost_at, in_step=outputs.in_step)
        usual_ms = instruments.times.usual_ms(now) if outputs.switches["headphones"].on else None
        if usual_ms is not None:
            outputs.follow_screen(float(usual_ms[-2:].sum()))
        if self._outputs_seen():
            outputs.panel.refresh()
        self._sound_watch.look_for_zeros()
