"""What Python programs import: clips, presenters that speak what they are given or what a microphone hears, and avatars.

A clip::

    from studio.api import render
    render("talk.wav", "talk.mp4", avatar="mara")

Pictures of sound that a program has, exactly those of a clip, as fast as they are asked for::

    from studio.api import Presenter
    with Presenter("mara") as presenter:
        for block in blocks:                      # f32 [n], mono, 16 kHz
            presenter.push(block)
            for picture in presenter.pictures():
                show(picture.bgr())
        presenter.end()
        for picture in presenter.pictures():
            show(picture.bgr())

A session in real time, with outputs: as the window, without it::

    with Presenter("mara", live=True) as presenter:
        presenter.listen()                        # the system's microphone; or push sound as it comes
        for picture in presenter.pictures():
            show(picture.bgr())

Whatever goes wrong is a `StudioError` that says in one sentence what to do.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

import cv2
import numpy as np

from studio import render as rendering
from studio.avatars import library
from studio.avatars.format import read_manifest
from studio.avatars.latency_profiles import choose
from studio.engine.core.output import Output, OutputStatus, PixelFormat, ProgramForm, Wants
from studio.engine.core.protocols import Source
from studio.engine.device_choice import open_avatar
from studio.engine.models.device import AUTO
from studio.engine.offline.speaker import Speaker
from studio.engine.setup import Setup
from studio.engine.snapshot import State
from studio.engine.sources.pushed import Pushed
from studio.errors import AvatarError, DeviceError, InputError, OutputError, StudioError
from studio.host import StudioHost
from studio.media.mixing import LOUDEST, FileResampler
from studio.outputs.picture_queue import PictureQueue
from studio.outputs.recording import Recording
from studio.provenance.marks import Marker, Marks
from studio.provenance.seal import Seal
from studio.provenance.statement import Statement
from studio.render import CancelledError, RenderReport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from numpy.typing import ArrayLike, NDArray

    from studio.avatars.format import Manifest
    from studio.engine.models.avatar import AvatarModel
    from studio.engine.models.performer import Performer

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

__all__ = [
    "Avatar", "AvatarError", "AvatarInfo", "CancelledError", "DeviceError", "InputError", "Output", "OutputError",
    "OutputStatus", "Picture", "PixelFormat", "Presenter", "ProgramForm", "RenderReport", "Source", "StudioError", "Wants",
    "list_avatars", "load_avatar", "render",
]

SPEECH_RATE = 16_000
"""Samples a second that the networks hear."""
RATES = (8_000, 192_000)
"""Samples a second that may be pushed."""
HELD_S = 60.0
"""Seconds of pushed sound that may wait for their pictures."""
LOOK_S = 0.5
"""So often a presenter that waits for a picture looks whether the engine still runs."""


@dataclass(frozen=True, slots=True)
class AvatarInfo:
    """What there is to know of an avatar before it is loaded.

    ``name`` is what `load_avatar`, `render` and `Presenter` take, ``title`` what a person reads, ``pictured`` and ``consent``
    who is seen and on what basis, ``look_aheads_ms`` the choices of look-ahead, the default first. Where the avatar cannot be
    used ``trouble`` says why and the rest is empty.
    """

    name: str
    folder: Path
    bundled: bool
    title: str = ""
    pictured: str = ""
    consent: str = ""
    width: int = 0
    height: int = 0
    fps: int = 0
    look_aheads_ms: tuple[int, ...] = ()
    trouble: str = ""


def list_avatars() -> list[AvatarInfo]:
    """Give the avatars that are installed, the default first."""
    bundled, found = library.bundled(), list[AvatarInfo]()
    for name, folder in library.installed().items():
        try:
            found.append(_info(name, folder, bundled=name in bundled, manifest=read_manifest(folder)))
        except AvatarError as error:
            found.append(AvatarInfo(name, folder, name in bundled, trouble=str(error)))
    return found


def _info(name: str, folder: Path, *, bundled: bool, manifest: Manifest) -> AvatarInfo:
    default, picture = manifest.default_profile, manifest.picture
    others = [one.choice_ms for one in manifest.profiles if one != default]
    return AvatarInfo(name, folder, bundled, manifest.name, manifest.person.pictured, manifest.person.consent, picture.width,
                      picture.height, picture.fps, (default.choice_ms, *others))


@dataclass(frozen=True, slots=True)
class Avatar:
    """An avatar that is loaded: its weights stay in memory as long as this object, and every presenter of it shares them.

    ``info`` says what it is, ``device`` on what it was loaded.
    """

    info: AvatarInfo
    device: str
    _model: AvatarModel


def load_avatar(avatar: str | Path = library.DEFAULT, *, device: str = AUTO, look_ahead_ms: int | None = None) -> Avatar:
    """Load an avatar, so that presenters begin at once.

    Parameters
    ----------
    avatar
        A name that `list_avatars` gives, a folder, or a ``.avatar`` file.
    device
        ``auto`` for the fastest that works, or ``cpu``, ``cuda``, ``cuda:1``, ``tensorrt``, ``directml``, ``coreml``.
    look_ahead_ms
        Which of its encoders is read; by default its own.

    Raises
    ------
    AvatarError
        There is none, or it cannot be used.
    DeviceError
        The device does not work.
    """
    folder = library.find(str(avatar))
    performer = open_avatar(folder, device=device, look_ahead_ms=look_ahead_ms)
    try:
        known = folder in library.bundled().values()
        info = _info(folder.name, folder, bundled=known, manifest=performer.manifest)
        return Avatar(info, str(performer.device), performer.model)
    finally:
        performer.close()


def _found(avatar: str | Path | Avatar, device: str) -> tuple[Path, str]:
    """Give the folder of an avatar, and the device: that of a loaded one unless another is asked for."""
    if isinstance(avatar, Avatar):
        return avatar.info.folder, avatar.device if device == AUTO else device
    return library.find(str(avatar)), device


def render(
    speech: str | Path,
    clip: str | Path,
    *,
    avatar: str | Path | Avatar = library.DEFAULT,
    track: int | None = None,
    look_ahead_ms: int | None = None,
    threads: int | None = None,
    device: str = AUTO,
    height: int | None = None,
    shape: str | None = None,
    quality: str = "good",
    progress: Callable[[int, int | None], None] | None = None,
    cancel: threading.Event | None = None,
    credentials: bool = True,
    mark: bool = True,
) -> RenderReport:
    """Let an avatar speak a sound file, as a clip as long as the sound; see `studio.render.render` for every parameter.

    Parameters
    ----------
    speech
        A sound file, or a video whose sound is taken.
    clip
        What to write; its name ends in .mp4, .mov, .mkv or .webm, and it appears when it is whole.
    avatar
        As for `load_avatar`, or what that gave.
    track, look_ahead_ms, threads, device, height, shape, quality
        As on the command line.
    progress
        Called after every picture with how many there are, and how many there will be where that is known.
    cancel
        Set it from anywhere to stop.
    credentials, mark
        Sign the clip, and put the invisible mark into its pictures.

    Raises
    ------
    StudioError
        The sound, the avatar or the place of the clip cannot be used.
    CancelledError
        ``cancel`` was set.
    """
    folder, device = _found(avatar, device)
    return rendering.render(
        Path(speech), Path(clip), track=track, avatar=folder, look_ahead_ms=look_ahead_ms, threads=threads, device=device,
        height=height, shape=shape, quality=quality, progress=progress, cancel=cancel, credentials=credentials, mark=mark,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A finished picture; its pixels are there until the next is asked for, so copy what is kept.

    ``planes`` is u8 [height * 3 / 2, width], I420 in BT.601 limited range. ``position`` is the sample at 16 kHz that it
    shows, ``index`` its number, both since the sound began; ``speaking`` is false for one of the idle loop, whose numbers mean
    nothing.
    """

    index: int
    position: int
    speaking: bool
    planes: U8

    @property
    def width(self) -> int:
        """In pixels."""
        return int(self.planes.shape[1])

    @property
    def height(self) -> int:
        """In pixels."""
        return int(self.planes.shape[0]) * 2 // 3

    def bgr(self, out: U8 | None = None) -> U8:
        """Give it as u8 [height, width, 3] BGR, in ``out`` if that is given, otherwise as a new array."""
        if out is None:
            out = np.empty((self.height, self.width, 3), np.uint8)
        cv2.cvtColor(self.planes, cv2.COLOR_YUV2BGR_I420, dst=out)
        return out


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
        Put the invisible mark into pictures that are given to the program; what goes to outputs has it always.
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
        folder, device = _found(avatar, device)
        self._setup = Setup(folder, device, look_ahead_ms, threads)
        self._live, self._mark, self._rate = live, mark, rate
        self._session: _InStep | _Live | None = None

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
            self._session = (_Live if self._live else _InStep)(self._setup, self._rate, mark=self._mark)

    @property
    def _begun(self) -> _InStep | _Live:
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
        """
        self._begun.push(_mono(samples))

    def end(self) -> None:
        """Say that the sound is over: its last pictures, which look ahead, can be made now. `push` begins another."""
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


_NOT_LIVE = "A presenter without live=True has no clock to {what} by: make it with Presenter(..., live=True)."


class _InStep:
    """A presenter without a clock; see `Presenter`."""

    dropped, trouble = 0, ""

    def __init__(self, setup: Setup, rate: int, *, mark: bool) -> None:
        self._performer: Performer = setup.open()
        picture = self._performer.manifest.picture
        self.fps = picture.fps
        self._rate, self._own_rate = rate, self._performer.timeline.rate
        self._resample = FileResampler(rate, self._own_rate, 1)
        self._speaker = Speaker(self._performer, held_s=HELD_S + 1.0)
        self._planes = np.zeros((picture.height * 3 // 2, picture.width), np.uint8)
        self._marker = Marker(Marks(invisible=mark), picture.width, picture.height, picture.fps, self._performer.mark)
        self._made = 0
        self._ended = False

    @property
    def waiting_s(self) -> float:
        return self._speaker.waiting_s

    def push(self, samples: F32) -> None:
        if self._ended:
            self.interrupt()
        if self.waiting_s + len(samples) / self._rate > HELD_S:
            raise InputError(f"{self.waiting_s:.0f} s of sound wait already; take their pictures before more is pushed.")
        self._speaker.push(self._resample(samples[:, None])[:, 0])

    def end(self) -> None:
        if not self._ended:
            self._ended = True
            self._speaker.push(self._resample(np.zeros((0, 1), np.float32), last=True)[:, 0])
            self._speaker.end()

    def interrupt(self) -> None:
        self._ended, self._made = False, 0
        self._resample = FileResampler(self._rate, self._own_rate, 1)
        self._speaker.begin()

    def pictures(self) -> Iterator[Picture]:
        while self._speaker.ready:
            index = self._speaker.index
            self._speaker.make(self._planes)
            yield self._marked(Picture(index, self._performer.timeline.position(index), speaking=True, planes=self._planes))

    def idle(self) -> Picture:
        self._speaker.rest(self._planes)
        return self._marked(Picture(0, 0, speaking=False, planes=self._planes))

    def _marked(self, picture: Picture) -> Picture:
        self._marker.on_planes(self._planes, self._made, self._made)
        self._made += 1
        return picture

    def listen(self, source: Source | str | None) -> None:  # noqa: ARG002  (the other kind's)
        raise StudioError(_NOT_LIVE.format(what="listen"))

    def add(self, output: Output) -> None:  # noqa: ARG002
        raise StudioError(_NOT_LIVE.format(what="feed outputs"))

    def recording(self, clip: Path, quality: str) -> Output:  # noqa: ARG002
        raise StudioError(_NOT_LIVE.format(what="record"))

    def remove(self, output: Output, *, keep: bool) -> None:  # noqa: ARG002
        raise StudioError(_NOT_LIVE.format(what="feed outputs"))

    def close(self) -> None:
        self._speaker.close()
        self._performer.close()


class _Live:
    """A presenter in real time, on a host of its own; see `Presenter`."""

    def __init__(self, setup: Setup, rate: int, *, mark: bool) -> None:  # noqa: ARG002  (what leaves the program is marked)
        self.trouble = ""
        self._rate = rate
        self._host = StudioHost(setup)
        self._queue = PictureQueue()
        self._pushed: Pushed | None = None
        self._over = threading.Event()
        """The source that was listened to has ended."""
        self._host.events.state, self._host.events.trouble = self._on_state, self._on_trouble
        self._host.add(self._queue)
        self._host.start()
        try:
            self.fps = self._host.wait_until_ready().timeline.fps
        except BaseException:
            self._host.close()
            raise

    def _on_state(self, state: State) -> None:
        if state is State.LIVE:
            self.trouble = ""
            self._over.clear()
        elif state in (State.RESTING, State.CLOSED):
            self._over.set()

    def _on_trouble(self, sentence: str) -> None:
        self.trouble = sentence

    @property
    def waiting_s(self) -> float:
        return self._pushed.waiting_s if self._pushed is not None else 0.0

    @property
    def dropped(self) -> int:
        return self._queue.status().dropped

    def push(self, samples: F32) -> None:
        if self._pushed is None:
            self._pushed = Pushed(self._rate, held_s=HELD_S)
            self._host.listen(self._pushed)
        if self.waiting_s + len(samples) / self._rate > HELD_S:
            raise InputError(f"{self.waiting_s:.0f} s of sound wait already; push more when they were heard.")
        self._pushed.push(samples)

    def end(self) -> None:
        if self._pushed is not None:
            self._pushed.end()
            self._pushed = None

    def interrupt(self) -> None:
        if self._pushed is not None:
            self._pushed.interrupt()

    def pictures(self) -> Iterator[Picture]:
        while True:
            # Looked at before the queue, so that what came last is taken.
            over = self._over.is_set()
            taken = self._queue.take(LOOK_S)
            if taken is not None:
                stamps = taken.stamps
                if over and not stamps.live:
                    return
                yield Picture(stamps.index, stamps.position, stamps.live, taken.planes)
            elif self._host.failure is not None:
                raise self._host.failure
            elif over or self._queue.closed:
                return

    def idle(self) -> Picture:
        raise StudioError("A live presenter gives the idle loop's pictures by itself: take them from pictures().")

    def listen(self, source: Source | str | None) -> None:
        self._pushed = None
        if source is None or isinstance(source, str):
            from studio.engine.sources.microphone import Microphone

            source = Microphone(source)
        self._over.clear()
        self._host.listen(source)

    def add(self, output: Output) -> None:
        self._host.add(output)

    def recording(self, clip: Path, quality: str) -> Output:
        on_air = self._host.wait_until_ready()
        return Recording(clip, on_air.manifest, quality=quality, seal=Seal(Statement.of(on_air.manifest), on_air.folder))

    def remove(self, output: Output, *, keep: bool) -> None:
        self._host.remove(output, keep=keep)

    def close(self) -> None:
        self._host.close()


def _mono(samples: ArrayLike) -> F32:
    """Bring what was pushed to f32 [n], finite and within bounds."""
    given = np.asarray(samples)
    if given.ndim != 1:
        raise InputError(f"Sound is pushed as one row of mono samples, not in the shape {given.shape}.")
    if given.dtype == np.int16:
        return given.astype(np.float32) / np.float32(32768.0)
    if not np.issubdtype(given.dtype, np.floating):
        raise InputError(f"Sound is pushed as floats or 16-bit integers, not as {given.dtype}.")
    made = np.nan_to_num(given.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    return np.clip(made, -LOUDEST, LOUDEST, out=made)
