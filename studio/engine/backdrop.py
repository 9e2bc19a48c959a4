"""What is behind the figure in the program's pictures: exchanged once, before any output's form is made of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.background import Background, Kind, chessboard
from studio.engine.stages.matting import Matting

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.output import ProgramForm

    U8 = NDArray[np.uint8]


class Look(enum.Enum):
    """How pictures without a background are given.

    Attributes
    ----------
    OPAQUE
        With green there, for what has no alpha.
    SEEN
        With a chessboard there, for the person who chooses it.
    CUT
        The figure's own colours, for what has alpha.
    """

    OPAQUE = 0
    SEEN = 1
    CUT = 2


class Backdrop:
    """Gives each picture its background; the engine's thread, but for what says otherwise.

    An avatar without a matte keeps the background that it was filmed with.
    """

    def __init__(self, form: ProgramForm) -> None:
        self._background = Background()
        self._now = _Ready.make(form, self._background)
        self._chosen: _Ready | None = None
        """Made for another background, until the next picture."""
        self._prepared: _Ready | None = None
        """Made for another form, until that comes."""
        self._numbers = dict.fromkeys(Look, 0)
        self._matte: U8 | None = None
        """The last there was: a picture whose own has not come is cut out by it."""

    @property
    def background(self) -> Background:
        """What was chosen last (any thread)."""
        return self._background

    @property
    def wants_mattes(self) -> bool:
        """Whether the background that was chosen last takes mattes (any thread)."""
        return self._background.kind is not Kind.ORIGINAL

    @property
    def transparent(self) -> bool:
        """Whether pictures have alpha now."""
        return self._now.transparent and self._matte is not None

    @property
    def matte(self) -> U8:
        """The matte of the picture given last, u8 [h, w]."""
        assert self._matte is not None
        return self._matte

    def use(self, background: Background) -> None:
        """Put this behind the figure from the next picture on; made here, on any thread but the engine's."""
        self._background = background
        if self._prepared is not None:
            self._prepared = _Ready.make(self._prepared.form, background)
        self._chosen = _Ready.make(self._now.form, background)

    def prepare(self, form: ProgramForm) -> None:
        """Make what pictures of another avatar need, on the thread that loads it."""
        if form.plate is not self._now.form.plate or form != self._now.form:
            self._prepared = _Ready.make(form, self._background)

    def follow(self, form: ProgramForm) -> None:
        """Go on with pictures of another avatar; what was prepared for it is used."""
        ready, self._prepared = self._prepared, None
        if form.plate is self._now.form.plate and form == self._now.form:
            return
        # Another background may have been chosen while it was prepared.
        fits = ready is not None and ready.form.plate is form.plate and ready.background is self._background
        self._now = ready if ready is not None and fits else _Ready.make(form, self._background)
        self._matte, self._numbers = None, dict.fromkeys(Look, 0)

    def of(self, picture: U8, matte: U8, number: int, look: Look) -> U8:
        """Give ``picture`` u8 [h, w, 3] BGR, the ``number``-th, on its background; valid until the next.

        Parameters
        ----------
        picture
            Stays as it is, and is given where there is nothing to exchange.
        matte
            U8 [h, w], or empty where there is none.
        number
            Counts pictures; several outputs may ask for one.
        look
            See `Look`; the same for all but a transparent one.
        """
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            # Another avatar may have come while it was made.
            form = self._now.form
            fits = chosen.form.plate is form.plate and chosen.form == form
            self._now = chosen if fits else _Ready.make(form, self._background)
            self._numbers = dict.fromkeys(Look, 0)
        now = self._now
        if now.matting is None or now.form.plate is None or picture.shape != now.form.plate.shape:
            self._matte = None
            return picture
        if matte.size:
            self._matte = matte
        if self._matte is None or self._matte.shape != picture.shape[:2]:
            return picture
        if not now.transparent:
            look = Look.OPAQUE
        room = now.rooms[look]
        if self._numbers[look] != number:
            self._numbers[look] = number
            if look is Look.CUT:
                now.matting.cut(picture, self._matte, out=room)
            else:
                now.matting.background = now.backgrounds[look]
                now.matting.over(picture, self._matte, out=room)
        return room


@dataclass(frozen=True, slots=True)
class _Ready:
    """What pictures of one avatar need for one background: made before the first comes."""

    form: ProgramForm
    background: Background
    matting: Matting | None
    backgrounds: dict[Look, U8]
    rooms: dict[Look, U8]

    @property
    def transparent(self) -> bool:
        """Whether the figure is cut out and nothing is behind it."""
        return self.matting is not None and self.background.transparent

    @classmethod
    def make(cls, form: ProgramForm, background: Background) -> _Ready:
        plate = form.plate
        if plate is None or background.kind is Kind.ORIGINAL:
            return cls(form, background, matting=None, backgrounds={}, rooms={})
        looks = tuple(Look) if background.transparent else (Look.OPAQUE,)
        backgrounds = {Look.OPAQUE: background.of(plate)}
        if background.transparent:
            backgrounds[Look.SEEN] = chessboard(form.width, form.height)
        return cls(form, background, Matting(plate), backgrounds, {one: np.zeros_like(plate) for one in looks})


def with_alpha(picture: U8, matte: U8, out: U8) -> None:
    """Write ``picture`` u8 [h, w, 3] BGR and ``matte`` u8 [h, w] into ``out`` u8 [h, w, 4] BGRA."""
    cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA, dst=out)
    cv2.insertChannel(matte, out, 3)
