"""What comes from the source, looked at while it runs: its level on the meter, speech while it is muted, nothing but zeros."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from studio.ui.muted_speech import MutedSpeech
from studio.ui.session import Running

if TYPE_CHECKING:
    from studio.engine.core.protocols import Level
    from studio.ui.level_meter import LevelMeter
    from studio.ui.session import Session
    from studio.ui.sound_notices import SoundNotices


class SoundWatch:
    """Carry the level of what ``session`` listens to onto ``meter``, and tell through ``notices`` what is odd about it."""

    def __init__(self, session: Session, meter: LevelMeter, notices: SoundNotices) -> None:
        self._session, self._meter, self._notices = session, meter, notices
        self._source: object = None
        self._clipped = 0
        self._zeros_said = False
        self._muted_speech = MutedSpeech()

    def look(self) -> None:
        """Show the level; 30 times a second."""
        source = self._session.source
        if source is not self._source:
            # Clips are counted from the source's beginning.
            self._source, self._clipped = source, 0
        if source is None or self._session.lost or self._session.late:
            self._meter.update_level(None, monotonic())
            self._look_for_muted_speech(None)
            return
        level = source.level
        self._look_for_muted_speech(level)
        self._meter.update_level(level.peak_db, monotonic(), clipped=level.clipped > self._clipped)
        self._clipped = level.clipped

    def look_for_zeros(self) -> None:
        """Say, once, that a microphone is open and gives nothing at all; take it back when it does."""
        session = self._session
        zeros = session.running is Running.MICROPHONE and not session.lost and not session.late and not session.muted \
            and session.source is not None and session.source.level.only_zeros
        if zeros and not self._zeros_said and session.source is not None:
            self._notices.say_only_zeros(session.source.name)
        elif self._zeros_said and not zeros:
            self._notices.take_back_only_zeros()
        self._zeros_said = zeros

    def _look_for_muted_speech(self, level: Level | None) -> None:
        """Say, once each time it is muted, that the microphone hears speech; take it back when it is heard or stopped."""
        before = self._muted_speech.noticed
        if level is None or not self._session.mutes:
            if before:
                self._notices.take_back_muted()
            self._muted_speech.forget()
        elif self._muted_speech.look(level.device_peak_db, monotonic()) and not before:
            self._notices.say_muted()
