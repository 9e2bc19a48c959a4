"""Where decoded sound belongs by its file's time stamps: what is missing becomes silence, so that all keeps its place."""

from __future__ import annotations

JUMP_S = 0.005
"""Time stamps may be so far off: containers round them to a millisecond, and live encoders stamp unevenly."""
BACK_S = 1.0
"""Stamps that go back by more than this begin anew (joined files, a counter that ran over); by less, they are uneven."""
MOST_SILENCE_S = 600.0
"""Silence put in, in all: a file of some bytes must not become a clip of days. What is missing beyond that is closed up."""


class SoundClock:
    """Tell for each piece of decoded sound what silence goes before it, or what of it is left out; one owner, one thread.

    Sound is moved by jumps only, never stretched: where a sound card's clock is a little off, its samples stay as they are.

    Parameters
    ----------
    start_s
        The first second that is wanted; what lies before is left out.
    begins_s
        The second at which the file, or the link of a chain, begins from whose origin the stamps count.

    Attributes
    ----------
    late_s
        Silence before the first sound.
    missing_s
        Silence put in for gaps.
    closed_s
        Gaps that were closed up.
    """

    def __init__(self, start_s: float = 0.0, *, begins_s: float = 0.0) -> None:
        self.late_s = self.missing_s = self.closed_s = 0.0
        self._at_s = start_s
        self._seeking = start_s > 0.0
        self._expected_s: float | None = None
        self._shift_s = begins_s

    @property
    def at_s(self) -> float:
        """Second at which the next sound goes on, silence included."""
        return self._at_s

    def join(self) -> None:
        """Let the next piece, the first of another file, come right after the last: stamps count from there."""
        self._shift_s, self._expected_s = self._at_s, 0.0

    def place(self, stamp_s: float | None, samples: int, rate: int) -> tuple[int, int]:
        """Place the next piece.

        Parameters
        ----------
        stamp_s
            When it begins, counted from the file's origin; None where the file does not say, which is right after the last.
        samples, rate
            Its length.

        Returns
        -------
        Samples of silence before it, and how many of its own first samples are left out.
        """
        first, expected_s = self._expected_s is None, self._expected_s
        if stamp_s is None:
            stamp_s = expected_s if expected_s is not None else self._at_s - self._shift_s
        self._expected_s = stamp_s + samples / rate
        begins_s = stamp_s + self._shift_s
        if self._seeking:
            left_out = min(samples, max(0, round((self._at_s - begins_s) * rate)))
            self._seeking = left_out == samples
            if left_out:
                self._at_s += (samples - left_out) / rate
                return 0, left_out
        elif begins_s < self._at_s - BACK_S:
            self._shift_s += self._at_s - begins_s
            begins_s = self._at_s
        gap_s, jump_s = begins_s - self._at_s, JUMP_S
        if not first and expected_s is not None and stamp_s - expected_s <= jump_s:
            gap_s = 0.0
        silence = self._silence(gap_s, rate, first=first) if gap_s > jump_s else 0
        self._at_s += (silence + samples) / rate
        return silence, 0

    def _silence(self, gap_s: float, rate: int, *, first: bool) -> int:
        if self.late_s + self.missing_s + gap_s > MOST_SILENCE_S:
            self._shift_s -= gap_s
            self.closed_s += gap_s
            return 0
        if first:
            self.late_s = gap_s
        else:
            self.missing_s += gap_s
        return round(gap_s * rate)
