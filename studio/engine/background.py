"""What a person may have behind the figure: as it was filmed, blurred, a colour, a picture, or nothing."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from studio.errors import AvatarError, InputError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

GREEN: Final = (64, 177, 0)
"""BGR of what stands for nothing where there is no alpha: the green of chroma keys."""
_BLUR: Final = 1 / 28
"""Standard deviation of the blur, of the picture's height: shapes behind the figure are not told any more."""
_SQUARE: Final = 1 / 45
"""Side of a square of the chessboard that shows what is transparent, of the picture's height."""
_LIGHT, _DARK = 204, 160
_HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")


class Kind(enum.Enum):
    """The kinds of backgrounds, by the words that ask for them."""

    ORIGINAL = "original"
    BLUR = "blur"
    COLOUR = "colour"
    PICTURE = "picture"
    TRANSPARENT = "transparent"


@dataclass(frozen=True, slots=True)
class Background:
    """A background that was chosen.

    Attributes
    ----------
    kind
        See `Kind`.
    colour
        Blue, green and red, of a colour.
    path
        Of a picture: where it came from; settings keep this alone.
    picture
        U8 [h, w, 3] BGR, of a picture, as it was read once.
    """

    kind: Kind = Kind.ORIGINAL
    colour: tuple[int, int, int] = GREEN
    path: Path | None = None
    picture: U8 | None = field(default=None, compare=False, repr=False)

    @property
    def words(self) -> str:
        """Give what `parse_background` reads again."""
        if self.kind is Kind.COLOUR:
            return "#{2:02x}{1:02x}{0:02x}".format(*self.colour)
        return str(self.path) if self.kind is Kind.PICTURE else self.kind.value

    @property
    def transparent(self) -> bool:
        """Whether there is nothing behind the figure."""
        return self.kind is Kind.TRANSPARENT

    def of(self, plate: U8) -> U8:
        """Make the background of pictures whose plate is ``plate`` u8 [h, w, 3] BGR, of the same shape.

        What is transparent becomes `GREEN`.
        """
        height, width = plate.shape[:2]
        if self.kind is Kind.ORIGINAL:
            return plate
        if self.kind is Kind.BLUR:
            # Imported here, as in `_filling`: the window knows the kinds before it needs OpenCV.
            import cv2

            blurred = cv2.GaussianBlur(plate, (0, 0), height * _BLUR, borderType=cv2.BORDER_REPLICATE)
            return np.asarray(blurred, np.uint8)
        if self.kind is Kind.PICTURE and self.picture is not None:
            return _filling(self.picture, width, height)
        return np.full_like(plate, self.colour if self.kind is Kind.COLOUR else GREEN)


def chessboard(width: int, height: int) -> U8:
    """Give the grey squares that stand for nothing where a person looks, u8 [height, width, 3] BGR."""
    side = max(4, round(height * _SQUARE))
    rows, columns = np.arange(height)[:, None] // side, np.arange(width)[None, :] // side
    levels = np.where((rows + columns) % 2, _DARK, _LIGHT).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(levels[:, :, None], 3, axis=2))


def parse_background(text: str) -> Background:
    """Read a background in words: ``original``, ``blur``, ``transparent``, a colour such as ``#204060``, or a picture's path.

    Raises
    ------
    InputError
        It is none of them, or the picture cannot be read.
    """
    for kind in (Kind.ORIGINAL, Kind.BLUR, Kind.TRANSPARENT):
        if text == kind.value:
            return Background(kind)
    if _HEX.fullmatch(text):
        red, green, blue = (int(text[at : at + 2], 16) for at in (1, 3, 5))
        return Background(Kind.COLOUR, (blue, green, red))
    path = Path(text)
    if text.startswith("#") or not path.suffix:
        raise InputError(f"{text!r:.60} is no background: give original, blur, transparent, a colour such as #204060, or a "
                         "picture (JPEG, PNG, WebP).")
    return picture_background(path)


def picture_background(path: Path) -> Background:
    """Read a picture, a stranger's for all that is known, as a background; `InputError` when it cannot be used."""
    # Only here: it brings the decoders of footage.
    from studio.avatars.importers.footage import read_still

    try:
        return Background(Kind.PICTURE, path=path, picture=read_still(path, upright=True))
    except AvatarError as error:
        raise InputError(f"The background cannot be used: {error}") from error


def _filling(picture: U8, width: int, height: int) -> U8:
    """Bring a picture to this size so that it fills it; what is over at two sides is left out."""
    import cv2

    scale = max(width / picture.shape[1], height / picture.shape[0])
    wide, high = max(width, round(picture.shape[1] * scale)), max(height, round(picture.shape[0] * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    scaled = cv2.resize(picture, (wide, high), interpolation=way)
    left, top = (wide - width) // 2, (high - height) // 2
    return np.ascontiguousarray(scaled[top : top + height, left : left + width], np.uint8)
