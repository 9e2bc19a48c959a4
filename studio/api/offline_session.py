"""What a presenter without a clock stands on: each picture is made when it is asked for."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import numpy as np

from studio.api.picture import Picture
from studio.api.pushed_sound import HELD_S, check_room
from studio.engine.offline.speaker import Speaker
from studio.errors import StudioError
from studio.media.mixing import FileResampler
from studio.provenance.marks import Marker, Marks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.core.output import Output
    from studio.engine.core.protocols import Source
    from studio.engine.models.performer import Performer
    from studio.engine.setup import Setup

    F32 = NDArray[np.float32]

_NOT_LIVE = "A presenter without live=True has no clock to {what} by: make it with Presenter(..., live=True)."


class OfflineSession:
    """A presenter without a clock; see `studio.api.Presenter`."""

    dropped, trouble = 0, ""

    def __init__(self, setup: Setup, rate: int, *, mark: bool) -> None:
        self._performer: Performer = setup.open()
        picture = self._performer.manifest.picture
        self.fps = picture.fps
        self._rate, self._own_rate = rate, self._performer.timeline.rate
        with ExitStack() as unless_begun:
            unless_begun.callback(self._performer.close)
            self._resample = FileResampler(rate, self._own_rate, 1)
            self._speaker = Speaker(self._performer, held_s=HELD_S + 1.0)
            unless_begun.callback(self._speaker.close)
            self._planes = np.zeros((picture.height * 3 // 2, picture.width), np.uint8)
            self._marker = Marker(Marks(invisible=mark), picture.width, picture.height, picture.fps, self._performer.mark)
            unless_begun.pop_all()
        self._made = 0
        self._ended = False

    @property
    def waiting_s(self) -> float:
        """Seconds of pushed sound that wait for their pictures."""
        return self._speaker.waiting_s

    def push(self, samples: F32) -> None:
        """Take f32 [n]; what was pushed before an `end` is over then. Raises `InputError` where too much would wait."""
        if self._ended:
            self.interrupt()
        check_room(self.waiting_s, len(samples) / self._rate, "once pictures were taken")
        self._speaker.push(self._resample(samples[:, None])[:, 0])

    def end(self) -> None:
        """Take the sound as over: its last pictures can be made."""
        if not self._ended:
            self._ended = True
            self._speaker.push(self._resample(np.zeros((0, 1), np.float32), last=True)[:, 0])
            self._speaker.end()

    def interrupt(self) -> None:
        """Forget the sound that is in no picture yet."""
        self._ended, self._made = False, 0
        self._resample = FileResampler(self._rate, self._own_rate, 1)
        self._speaker.begin()

    def pictures(self) -> Iterator[Picture]:
        """Give those that can be made by now."""
        while self._speaker.ready:
            index = self._speaker.index
            self._speaker.make(self._planes)
            yield self._marked(Picture(index, self._performer.timeline.position(index), speaking=True, planes=self._planes))

    def idle(self) -> Picture:
        """Give the idle loop's next."""
        self._speaker.rest(self._planes)
        return self._marked(Picture(0, 0, speaking=False, planes=self._planes))

    def _marked(self, picture: Picture) -> Picture:
        self._marker.on_planes(self._planes, self._made, self._made)
        self._made += 1
        return picture

    def listen(self, source: Source | str | None) -> None:  # noqa: ARG002  (the other kind's)
        """Raise `StudioError`, as do the next three: these want a clock."""
        raise StudioError(_NOT_LIVE.format(what="listen"))

    def add(self, output: Output) -> None:  # noqa: ARG002
        """See `listen`."""
        raise StudioError(_NOT_LIVE.format(what="feed outputs"))

    def recording(self, clip: Path, quality: str) -> Output:  # noqa: ARG002
        """See `listen`."""
        raise StudioError(_NOT_LIVE.format(what="record"))

    def remove(self, output: Output, *, keep: bool) -> None:  # noqa: ARG002
        """See `listen`."""
        raise StudioError(_NOT_LIVE.format(what="feed outputs"))

    def close(self) -> None:
        """Let the avatar go."""
        self._speaker.close()
        self._performer.close()
