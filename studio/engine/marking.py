"""The invisible mark and the label in the program's pictures: put in once, before any output's form is made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.backdrop import Look
from studio.engine.core.output import SOUND_RATE
from studio.provenance.marks import Marker, Marks, ProgramMarks

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm

    U8 = NDArray[np.uint8]


class Marking:
    """Gives the marked copy of each picture, and marks planes; the engine's thread, but for what says otherwise.

    Planes get the mark once they are planes: made of colours that have it, they would have whole steps of light here and there,
    which are seen in the dark.

    Attributes
    ----------
    at
        Sample of the program at which the next picture starts; the mark alternates between its two phases by it.
    """

    def __init__(self, form: ProgramForm) -> None:
        self.at = 0
        self._marks = Marks()
        self._sizes: tuple[tuple[int, int], ...] = ()
        """Width and height of planes that are asked for."""
        self._now = _Ready.make(form, self._marks)
        self._chosen: _Ready | None = None
        """Made for other marks, until the next picture."""
        self._prepared: _Ready | None = None
        """Made for another form, until that comes."""
        self._numbers = dict.fromkeys(Look, 0)
        """Which picture was marked last in each look."""
        self._label_from: int | None = None
        """Sample at which the label's seconds began; None until the next picture says."""

    def use(self, marks: Marks) -> None:
        """Put these into the pictures from the next on; what they need is made here, on any thread but the engine's."""
        if marks == self._marks:
            return
        self._marks = marks
        if self._prepared is not None:
            self._prepared = _Ready.make(self._prepared.form, marks, self._sizes)
        self._chosen = _Ready.make(self._now.form, marks, self._sizes)

    def prepare(self, form: ProgramForm) -> None:
        """Make what pictures of another form need, on the thread that loads avatars."""
        if not _same(form, self._now.form):
            self._prepared = _Ready.make(form, self._marks, self._sizes)

    def follow(self, form: ProgramForm) -> None:
        """Go on with pictures of another form; what was prepared for it is used, and of the same form what there is."""
        ready, self._prepared = self._prepared, None
        if not _same(form, self._now.form):
            # Other marks may have been chosen while it was prepared.
            self._take(ready if ready is not None and _same(form, ready.form) and ready.wanted.marks == self._marks
                       else _Ready.make(form, self._marks, self._sizes))

    def expect(self, size: tuple[int, int]) -> None:
        """Make what planes of this width and height need, before the first come."""
        if size not in self._sizes:
            self._sizes = (*self._sizes, size)
        self._now.marker_of(size)

    def begin(self) -> None:
        """Count the label's seconds anew: something begins that gets the pictures."""
        self._label_from = None

    def of(self, picture: U8, number: int, look: Look = Look.OPAQUE) -> U8:
        """Give ``picture`` u8 [h, w, 3] BGR, the ``number``-th in this look, with its marks; valid until the next."""
        if self._numbers[look] == number:
            return self._now.rooms[look] if self._fits(picture) else picture
        self._bring_up_to_date()
        if not self._fits(picture):
            return picture
        self._numbers[look] = number
        room = self._now.rooms[look]
        if room.shape != picture.shape:
            # Only once something is transparent do pictures come in several looks.
            room = self._now.rooms[look] = np.zeros_like(picture)
        self._now.marker.on_picture(picture, self._index, self._age, out=room)
        return room

    def on_planes(self, planes: U8) -> None:
        """Mark ``planes`` u8 [h * 3 / 2, w] I420 in place, made of a picture without marks."""
        self._bring_up_to_date()
        self._now.marker_of((planes.shape[1], planes.shape[0] * 2 // 3)).on_planes(planes, self._index, self._age)

    def note(self, stamps: Stamps) -> None:
        """Write into ``stamps`` what the picture is to be marked with by an output that gets it without marks."""
        self._bring_up_to_date()
        stamps.marks, stamps.age = self._now.wanted, self._age

    def on_alpha(self, picture: U8) -> None:
        """Let the label be seen in ``picture`` u8 [h, w, 4] BGRA, whose colours `of` has marked last."""
        if self._fits(picture[:, :, :3]) and self._label_from is not None:
            self._now.marker.on_alpha(picture, self._age)

    def _bring_up_to_date(self) -> None:
        """Take what was chosen meanwhile, and count the label's seconds."""
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            # Another form may have come while they were made.
            self._take(chosen if _same(chosen.form, self._now.form)
                       else _Ready.make(self._now.form, chosen.wanted.marks, self._sizes))
            self._label_from = None
        if self._label_from is None:
            self._label_from = self.at

    @property
    def _index(self) -> int:
        return self.at * self._now.form.fps // SOUND_RATE

    @property
    def _age(self) -> int:
        return (self.at - (self._label_from or 0)) * self._now.form.fps // SOUND_RATE

    def _fits(self, picture: U8) -> bool:
        return not self._now.marker.idle and picture.shape == self._now.rooms[Look.OPAQUE].shape

    def _take(self, ready: _Ready) -> None:
        self._now, self._numbers = ready, dict.fromkeys(Look, 0)


def _same(one: ProgramForm, other: ProgramForm) -> bool:
    return one == other and one.mark == other.mark


@dataclass(frozen=True, slots=True)
class _Ready:
    """Marker and label for pictures of one form, those for planes of other sizes, and memory for one picture of each look."""

    form: ProgramForm
    wanted: ProgramMarks
    marker: Marker
    markers: dict[tuple[int, int], Marker]
    rooms: dict[Look, U8]

    @classmethod
    def make(cls, form: ProgramForm, marks: Marks, sizes: tuple[tuple[int, int], ...] = ()) -> _Ready:
        wanted = ProgramMarks(marks, form.fps, form.mark)
        marker = wanted.marker(form.width, form.height)
        room = np.zeros((0, 0, 3) if marker.idle else (form.height, form.width, 3), np.uint8)
        if not marker.idle:
            # What the first picture would make is made here.
            marker.on_picture(np.zeros_like(room), 0, 0, out=room)
        none = np.zeros((0, 0, 3), np.uint8)
        rooms = {Look.OPAQUE: room, Look.SEEN: none, Look.CUT: none}
        ready = cls(form, wanted, marker, {(form.width, form.height): marker}, rooms)
        for size in sizes:
            ready.marker_of(size)
        return ready

    def marker_of(self, size: tuple[int, int]) -> Marker:
        """Give the marker for planes of this width and height."""
        if size not in self.markers:
            self.markers[size] = self.wanted.marker(*size)
        return self.markers[size]
