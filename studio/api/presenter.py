"""A presenter: an avatar that speaks what it is given, with a clock or without."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from studio.api.avatars import found_avatar
from studio.api.live_session import LiveSession
from studio.api.offline_session import OfflineSession
from studio.api.pushed_sound import mono
from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.avatars.latency_profiles import choose
from studio.engine.models.device import AUTO
from studio.engine.setup import Setup
from studio.errors import InputError, StudioError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from numpy.typing import ArrayLike

    from studio.api.avatars import Avatar
    from studio.api.picture import Picture
    from studio.engine.core.output import Output
    from studio.engine.core.protocols import Source

SPEECH_RATE = 16_000
"""Samples a second that the networks hear."""
RATES = (8_000, 192_000)
"""Samples a second that may be pushed."""


class Presenter:
    """An avatar that speaks what it is given; a context manager, and one thread's, but for what says otherwise.

    Without ``live`` there is no clock: each picture is made when it is asked for, none is skipped, and they are those of
    `render` for the same samples, however these were cut. With ``live`` an engine makes pictures in real time on a thread of
    its own, as in the window: what is pushed is heard at its own rate, pictures of the idle loop fill the time between, a
    picture that would come too late is skipped, and outputs can be added.

    Parameters
    ----------
    avatar
        As for `load_avatar`, or what that gave.
    live
        Run in real time.
    device, look_ahead_ms
        As for `load_avatar`.
    threads
        Of the processor, for the generator; by default as many as it needs to be in time.
    mark
        Put the invisible mark into pictures that `pictures` and `idle` give; what goes to outputs has it always.
    rate
        Samples a second of what is pushed.

    Raises
    ------
    StudioError
        ``rate`` is none of `RATES`. The avatar and the device are looked at by `start`.
    """

    def __init__(self, avatar: str | Path | Avatar = library.DEFAULT, *, live: bool = False, device: str = AUTO,
                 look_ahead_ms: int | None = None, threads: int | None = None, mark: bool = True,
                 rate: int = SPEECH_RATE) -> None:
        if not RATES[0] <= rate <= RATES[1]:
            raise InputError(f"Sound of {rate} samples a second cannot be pushed: resample it to {SPEECH_RATE}.")
        folder, device = found_avatar(avatar, device)
        self._setup = Setup(folder, device, look_ahead_ms, threads)
        self._live, self._mark, self._rate = live, mark, rate
        self._session: OfflineSession | LiveSession | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def start(self) -> None:
        """Load the avatar and begin; a ``with`` block does it. Nothing happens where it has begun.

        Raises
        ------
        StudioError
            The avatar or the device cannot be used.
        """
        if self._session is None:
            choose(read_manifest(self._setup.folder), self._setup.look_ahead_ms)
            self._session = (LiveSession if self._live else OfflineSession)(self._setup, self._rate, mark=self._mark)

    @property
    def _begun(self) -> OfflineSession | LiveSession:
        if self._session is None:
            raise StudioError("The presenter has not begun, or is closed: use it in a 'with' block, or call start first.")
        return self._session

    @property
    def fps(self) -> int:
        """Pictures a second."""
        fps: int = self._begun.fps
        return fps

    @property
    def waiting_s(self) -> float:
        """Seconds of pushed sound that wait for their pictures (any thread)."""
        return self._begun.waiting_s

    def push(self, samples: ArrayLike) -> None:
        """Give sound to speak (any thread while live; one at a time).

        Parameters
        ----------
        samples
            Mono [n], any n, at the presenter's ``rate``: floats with full scale at 1, or 16-bit integers. They are copied.

        Raises
        ------
        InputError
            They are of another shape or type, or more than `HELD_S` would wait; nothing of them was taken then.
        StudioError
            The engine stopped.
        """
        self._begun.push(mono(samples))

    def end(self) -> None:
        """Say that the sound is over: its last pictures, which look ahead, can be made now (any thread while live).

        `push` begins another. Without ``live`` it takes the place of pictures that were not taken. While live nothing is cut
        off: what is pushed before the sound was heard whole follows it at once and is of the same sound, with its numbers; a
        voice agent may push and end sentence by sentence.
        """
        self._begun.end()

    def interrupt(self) -> None:
        """Forget all that was pushed and is not in a picture yet; the next `push` begins anew (any thread while live)."""
        self._begun.interrupt()

    def pictures(self) -> Iterator[Picture]:
        """Give pictures in order.

        Without ``live``, those that can be made with what was pushed; after `end` all that are left. While live, every
        picture as it is made, waiting for the next, until the sound has ended (`end`, or a file that was listened to) or the
        presenter is closed by another thread. A reader that is more than 8 pictures late loses the oldest (`dropped`).

        Raises
        ------
        StudioError
            The avatar's networks fail, or the engine stopped.
        """
        return self._begun.pictures()

    def idle(self) -> Picture:
        """Give the idle loop's next picture, for the time in which nothing is said. While live they come by themselves."""
        return self._begun.idle()

    @property
    def dropped(self) -> int:
        """Pictures that were made and not taken in time; 0 without ``live`` (any thread)."""
        return self._begun.dropped

    def listen(self, source: Source | str | None = None) -> None:
        """Listen to a microphone while live, by its name or the system's own, or to any `Source`, instead of to what is pushed.

        Raises
        ------
        StudioError
            The presenter is not live. A microphone that cannot be opened is told by `trouble`; it is taken up when it is there.
        """
        self._begun.listen(source)

    @property
    def trouble(self) -> str:
        """What is wrong with the sound or an output, in one sentence; empty while all is well (any thread)."""
        return self._begun.trouble

    def add(self, output: Output) -> None:
        """Give an output the program from the next picture on; the presenter closes it at its end.

        Raises
        ------
        StudioError
            The output cannot be opened, or the presenter is not live.
        """
        self._begun.add(output)

    def record(self, clip: str | Path, *, quality: str = "good") -> Output:
        """Record pictures and sound from now on, signed and marked; give the recording, which `remove` or the end closes.

        Parameters
        ----------
        clip
            What to write; its name ends in .mp4, .mov or .mkv. A file of that name is not replaced.
        quality
            As for `render`.

        Raises
        ------
        StudioError
            It cannot be written there, or the presenter is not live.
        """
        recording = self._begun.recording(Path(clip), quality)
        self._begun.add(recording)
        return recording

    def remove(self, output: Output, *, keep: bool = True) -> None:
        """Take an output out and close it; without ``keep`` it leaves nothing behind. Raises what closing it raises."""
        self._begun.remove(output, keep=keep)

    def close(self) -> None:
        """End everything (any thread); may be called more than once."""
        session, self._session = self._session, None
        if session is not None:
            session.close()
