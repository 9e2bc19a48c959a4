"""Finding the invisible mark in a video, whatever part of the picture there is, at any size and from any moment on.

The pattern turns over every second, so at half a hertz it stands out of all that stays: the changes of each pixel's colour are
multiplied by a turning phase and summed (demodulation), which keeps the mark whatever the moment it began. What video's blocks
leave there is wide, so the fine is raised over the wide (whitening). The result is compared with the pattern at many sizes and
all places (correlation by FFT). The score is in standard deviations of what chance gives, taken from all these places.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from studio.provenance.mark import BITS, COLUMNS, PERIOD_S, ROWS, avatar_of, layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]
    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    C64 = NDArray[np.complex64]

HEIGHT: Final = 180
"""Rows of colour that are looked at; larger pictures are made smaller."""
LEAST_SCORE, CERTAIN_SCORE = 15.0, 40.0
"""From the first on the mark is there if its bits fit their check, from the second on whatever they say. By the scores of films
without a mark (``benchmarks/marks.py``) chance does so less than once in a million files, with `MOST_SEARCHES` in each."""
LEAST_S: Final = 4.0
MOST_S: Final = 24.0
"""Length of a stretch of a film that is searched as a whole."""
STEP_S: Final = 4.0
WINDOW: Final = 2
"""Steps of a stretch that are searched, or read, together."""
MOST_STRETCHES: Final = 5
MOST_SEARCHES: Final = MOST_STRETCHES * (1 + round(MOST_S / STEP_S) // WINDOW)
"""Of all sizes and places, in one file: each stretch, and where nothing is in it, each of its windows that do not overlap."""
_SMALLEST, _LARGEST = 0.28, 1.5
"""Sizes of a cell that are tried, of what it is in a whole picture: a window that fills a part of a screen, a cut picture."""
_STEP: Final = 0.011
"""Of the logarithm of the size: over half a picture's width the pattern is then off by less than half a cell."""
_LEAST_EVENNESS: Final = 0.78
"""Of bits, see `FoundMark.evenness`. In ten million draws 0.8 % of chance's were above it; marks of which a bit was misread had
0.82 and more (`benchmarks/marks.py --part survival`)."""
_LEAST_CELL: Final = 1.5
"""Pixels of colour; smaller cells are not told apart."""
_LEAST_CHANGE: Final = 1e-3
"""Of what is compared, which has a spread of about 1."""
_MOST_CHANGE: Final = 2.0
"""Levels of colour that count of what changes from one picture to the next."""
_AT_ONCE: Final = 16
"""Changes that are summed at once, as a product of matrices: one after another takes three times as long."""
_AT_ONCE_S: Final = 1.0
_WHITENING: Final = 0.5
"""Power of the spectrum that is divided by: 1 would make noise white. More raises the score of the mark, and still more that of
patterns that look like it."""
_SOFTNESS: Final = 0.3
"""Of a cell: how far video smears its edges (standard deviation)."""
_RINGS: Final = 120
"""Finenesses that are told apart, over one cycle a pixel."""
_WIDEST: Final = 80
"""Columns of the pattern that are looked for: those of 16 to 9."""


@dataclass(frozen=True, slots=True)
class FoundMark:
    """What was found.

    Attributes
    ----------
    score
        How much the pattern stands out, in standard deviations of chance.
    payload
        The 32 bits as they were read.
    weakest
        How much the least certain bit stands out, of what they do on average.
    evenness
        How alike all bits stand out: the square of their mean size over the mean of their squares. Those of a mark are all
        of one size, 1; those of chance are normal, 2 / pi.
    cell
        Size of a cell, of what it is in a whole picture.
    """

    score: float
    payload: int
    weakest: float
    evenness: float
    cell: float

    @property
    def legible(self) -> bool:
        """Tell whether the bits are those of one mark, as far as they say so themselves."""
        return self.evenness >= _LEAST_EVENNESS and avatar_of(self.payload) is not None

    @property
    def present(self) -> bool:
        """Tell whether the mark is there."""
        if self.evenness < _LEAST_EVENNESS:
            return False
        return self.score >= CERTAIN_SCORE or (self.score >= LEAST_SCORE and avatar_of(self.payload) is not None)


@dataclass(frozen=True, slots=True)
class MarkSpan:
    """A mark that was read: from when until when, in seconds from the film's begin, and the avatar as `avatar_of` gives it."""

    begin_s: float
    end_s: float
    avatar: str


@dataclass(frozen=True, slots=True)
class Sums:
    """What `Demodulator` has summed: f32 [2 * rates, h * w] of ``count`` changes of pictures [h, w]."""

    parts: F32
    count: int
    shape: tuple[int, ...]

    def __add__(self, other: Sums) -> Sums:
        if not (self.count and other.count and self.shape == other.shape):
            return self if self.count >= other.count else other
        return Sums(self.parts + other.parts, self.count + other.count, self.shape)

    def result(self) -> tuple[C64, F32]:
        """Give what turns over once a second, c64 [h, w], and how much else changes that fast, f32 [h, w]."""
        if not self.count:
            return np.zeros((1, 1), np.complex64), np.ones((1, 1), np.float32)
        parts = self.parts / np.float32(self.count)
        rates = (parts[: len(_RATES)] + 1j * parts[len(_RATES) :]).astype(np.complex64).reshape(-1, *self.shape)
        signal, *others = rates
        return signal, np.sqrt(np.mean([np.abs(one) ** 2 for one in others], axis=0)).astype(np.float32)


class Demodulator:
    """Sums pictures of one video into what changes twice in two seconds; memory does not grow with their number.

    Only changes from picture to picture count, so that what drifts says nothing, and each at most `_MOST_CHANGE`, so that a cut
    or a hand that moves says no more than the mark.
    """

    def __init__(self) -> None:
        self._before: F32 | None = None
        self._count = 0
        self._changes, self._phases = np.empty((0, 0), np.float32), np.empty((2 * len(_RATES), _AT_ONCE), np.float32)
        self._sums = np.empty((0, 0), np.float32)

    def put(self, blue: U8, at_s: float) -> None:
        """Take a picture's plane of Cb, u8 [h, w], shown at ``at_s`` from the first."""
        plane = shrunk(blue).astype(np.float32)
        before, self._before = self._before, plane
        if before is None:
            return
        if not self._count:
            self._changes = np.zeros((_AT_ONCE, plane.size), np.float32)
            self._sums = np.zeros((2 * len(_RATES), plane.size), np.float32)
        at = self._count % _AT_ONCE
        np.clip(plane - before, -_MOST_CHANGE, _MOST_CHANGE, out=self._changes[at].reshape(plane.shape))
        turns = np.exp(-2j * np.pi * at_s * np.array(_RATES))
        self._phases[:, at] = *turns.real, *turns.imag
        self._count += 1
        if at == _AT_ONCE - 1:
            self._sums += self._phases @ self._changes

    def cut(self) -> Sums:
        """Give the sums since the last call; those after it begin anew, and go on with the same phase."""
        left, shape = self._count % _AT_ONCE, () if self._before is None else self._before.shape
        cut = Sums(self._sums + self._phases[:, :left] @ self._changes[:left], self._count, shape)
        self._count, self._sums = 0, np.zeros_like(self._sums)
        return cut

    def result(self) -> tuple[C64, F32]:
        """Give what `Sums.result` does of all since the last `cut`; nothing can be put after it."""
        return self.cut().result()


class Stretch:
    """A part of a film in which the mark is looked for, summed step by step; pictures are put in order of time.

    Attributes
    ----------
    begin_s, end_s
        Of what was put, in seconds of the film.
    """

    def __init__(self) -> None:
        self.begin_s = self.end_s = 0.0
        self._put = 0
        self._demodulator, self._steps = Demodulator(), list[Sums]()

    def put(self, blue: U8, at_s: float) -> None:
        """Take a picture's plane of Cb, u8 [h, w], shown ``at_s`` seconds after the film's begin."""
        if not self._put:
            self.begin_s = at_s
        self._put += 1
        # A clock that jumps makes no more steps than a stretch has.
        while (len(self._steps) + 1) * STEP_S <= min(at_s - self.begin_s, MOST_S):
            self._steps.append(self._demodulator.cut())
        self._demodulator.put(blue, at_s - self.begin_s)
        self.end_s = at_s

    def look(self) -> tuple[FoundMark | None, list[MarkSpan]]:
        """Look for marks; give the best of all searches, None where it is too short to tell, and the marks that were read."""
        if not self._put or self.end_s - self.begin_s < LEAST_S:
            return None, []
        steps = [*self._steps, self._demodulator.cut()]
        if len(steps) > 1 and self.end_s - self.begin_s < (len(steps) - 0.5) * STEP_S:
            # What is left over is no step of its own.
            steps[-2:] = [steps[-2] + steps[-1]]
        whole = steps[0]
        for one in steps[1:]:
            whole = whole + one
        looked = Looked(*whole.result())
        best = looked.found
        if best.score < LEAST_SCORE:
            # Two marks, or one whose seconds begin anew, may cancel each other out.
            for at in range(0, len(steps) - WINDOW + 1 if len(steps) > WINDOW else 0, WINDOW):
                window = Looked(*(steps[at] + steps[at + 1]).result())
                if window.found.score > best.score:
                    looked, best = window, window.found
        return best, self._spans(looked, steps) if best.score >= LEAST_SCORE else []

    def _spans(self, looked: Looked, steps: list[Sums]) -> list[MarkSpan]:
        """Read the mark of each window at the place that was found; what is the same is one span.

        One window is believed where the mark as a whole says the same, and two that do not overlap on their own.
        """
        whole = avatar_of(looked.found.payload) if looked.found.present else None
        if len(steps) <= WINDOW:
            return [MarkSpan(self.begin_s, self.end_s, whole)] if whole is not None else []
        windows = []
        for at in range(len(steps) - WINDOW + 1):
            read = looked.read(*(steps[at] + steps[at + 1]).result())
            avatar = avatar_of(read.payload) if read.legible else None
            if avatar is not None:
                windows.append((at, avatar))
        alone = windows and windows[-1][0] - windows[0][0] < WINDOW
        spans = list[MarkSpan]()
        for at, avatar in windows:
            if alone and avatar != whole:
                continue
            begin_s, end_s = self.begin_s + at * STEP_S, self.begin_s + (at + WINDOW) * STEP_S
            if at == len(steps) - WINDOW:
                end_s = self.end_s
            if spans and spans[-1].avatar == avatar and begin_s <= spans[-1].end_s:
                begin_s = spans.pop().begin_s
            elif spans and begin_s < spans[-1].end_s:
                # It changed somewhere in what both windows have.
                begin_s = (begin_s + spans[-1].end_s) / 2
                spans[-1] = replace(spans[-1], end_s=begin_s)
            spans.append(MarkSpan(begin_s, end_s, avatar))
        return spans or ([MarkSpan(self.begin_s, self.end_s, whole)] if whole is not None else [])


def shrunk(blue: U8) -> U8:
    """Give a plane of Cb with at most `HEIGHT` rows, a copy."""
    rows, columns = blue.shape
    if rows <= HEIGHT:
        return blue.copy()
    size = max(1, round(columns * HEIGHT / rows)), HEIGHT
    return np.asarray(cv2.resize(blue, size, interpolation=cv2.INTER_AREA), np.uint8)


_SIGNS, _WHICH = layout()


def _shaped(cells: NDArray[Any]) -> F32:
    """Give the middle of a layout, which is looked for."""
    return cells[:, (COLUMNS - _WIDEST) // 2 : (COLUMNS + _WIDEST) // 2].astype(np.float32)


_RATES: Final = (1 / PERIOD_S, 0.8, 1.2, 1.6, 2.0)
"""Hertz: of the mark, and of the noise beside it."""


_NONE: Final = FoundMark(0.0, 0, 0.0, 0.0, 0.0)


def find(signal: C64, noise: F32) -> FoundMark:
    """Look for the mark in what `Demodulator` gives."""
    return Looked(signal, noise).found


class Looked:
    """Looks for the mark in what `Demodulator` gives, at all sizes and places, and reads it there in further pictures.

    Attributes
    ----------
    found
        What came of it.
    """

    def __init__(self, signal: C64, noise: F32) -> None:
        self.found = _NONE
        self._shape, self._place = (0, 0), (0, 0)
        flat = _flat(signal, noise)
        if flat is None:
            return
        search, sync = _Search(flat), _shaped(np.where(_WHICH < 0, _SIGNS, 0))
        whole, best = flat.shape[0] / ROWS, (0.0, 0.0, (0, 0), (0, 0))
        for size in _sizes(whole * _SMALLEST, whole * _LARGEST, _STEP):
            best = max(best, search.at(sync, size))
        # Between two sizes that were tried.
        for size in _sizes(best[1] * (1 - _STEP), best[1] * (1 + _STEP), _STEP / 8):
            best = max(best, search.at(sync, size))
        score, size, self._shape, self._place = best
        if score:
            self.found = FoundMark(score, *_bits(flat, self._shape, self._place), size / whole)

    def read(self, signal: C64, noise: F32) -> FoundMark:
        """Read the bits in other pictures of the film, of the same size, where the mark was found; the score is the same."""
        flat = _flat(signal, noise)
        if flat is None:
            return replace(self.found, evenness=0.0)
        return FoundMark(self.found.score, *_bits(flat, self._shape, self._place), self.found.cell)


def _flat(signal: C64, noise: F32) -> C64 | None:
    """Give what is compared with the pattern; None for a film in which no colour changes, of which nothing can be said."""
    even = _evened(signal, noise)
    # There are rounding errors.
    return None if min(even.shape) < 16 or np.abs(even).max() < _LEAST_CHANGE else _whitened(even)


def _sizes(smallest: float, largest: float, step: float) -> Iterator[float]:
    """Give sizes of a cell in pixels, in steps of their logarithm."""
    yield from (float(one) for one in np.exp(np.arange(np.log(max(smallest, _LEAST_CELL)), np.log(largest), step)))


def _evened(signal: C64, noise: F32) -> C64:
    """Take away what is wide, and give every place the same weight: a mouth or a hand that moves counts no more than a wall."""
    wide = signal.shape[0] / 10
    real, imaginary = (part - cv2.GaussianBlur(part, (0, 0), wide) for part in (signal.real.copy(), signal.imag.copy()))
    even = (real + 1j * imaginary).astype(np.complex64)
    size = np.abs(even)
    even /= cv2.GaussianBlur(noise, (0, 0), 3) + np.float32(0.5 * np.median(size) + 1e-6)
    size = np.abs(even)
    return even * np.minimum(1, 4 * np.median(size) / (size + 1e-9)).astype(np.float32)  # type: ignore[no-any-return]


def _whitened(even: C64) -> C64:
    """Give every fineness the same weight: video keeps colour in blocks that are wider than a cell, and so is their noise."""
    spectrum = np.fft.fft2(even)
    down, right = (np.fft.fftfreq(side) for side in even.shape)
    ring = np.minimum(np.hypot(down[:, None], right) * _RINGS, _RINGS // 2).astype(int)
    power = np.bincount(ring.ravel(), (np.abs(spectrum) ** 2).ravel()) / np.maximum(np.bincount(ring.ravel()), 1)
    flat = np.fft.ifft2(spectrum * (power + 1e-12 * power.max())[ring] ** (-_WHITENING / 2))
    return np.asarray(flat / np.sqrt(np.mean(np.abs(flat) ** 2)), np.complex64)


class _Search:
    """Compares one picture with patterns of many sizes at all places.

    It is taken as a ring, so that a pattern that hangs out at one side comes in at the other: that costs a cut picture a
    little of its score, and spares five sixths of the work.
    """

    def __init__(self, flat: C64) -> None:
        self._flat = flat
        self._energy = np.abs(flat) ** 2
        self._spectra: dict[tuple[int, int], C64] = {}
        self._room = np.empty(0)

    def at(self, sync: F32, size: float) -> tuple[float, float, tuple[int, int], tuple[int, int]]:
        """Give score, size, shape, and row and column of the best place for the pattern with cells of ``size`` pixels."""
        high, wide = shape = round(ROWS * size), round(_WIDEST * size)
        pattern = cv2.resize(sync, (wide, high), interpolation=cv2.INTER_AREA if size < 3 else cv2.INTER_NEAREST)
        ring = _ring(self._flat.shape, shape)
        if ring not in self._spectra:
            self._spectra[ring] = _spectrum(self._flat, ring)
        found = np.abs(np.fft.ifft2(self._spectra[ring] * np.conj(_spectrum(pattern, ring)))) ** 2
        energy = np.zeros(ring, np.float32)
        energy[: self._flat.shape[0], : self._flat.shape[1]] = self._energy
        around = cv2.copyMakeBorder(energy, 0, high - 1, 0, wide - 1, cv2.BORDER_WRAP)
        sums = cv2.integral(around, sum=self._sums_of(around.shape))
        across = sums[high:] - sums[:-high]
        under = across[:, wide:] - across[:, :-wide]
        # A place with next to nothing under it is no witness.
        ratio = found / np.maximum(under, 0.04 * under.max())
        down, right = divmod(int(ratio.argmax()), ring[1])
        return float(np.sqrt(2 * ratio[down, right] / ratio.mean())), size, shape, (down, right)

    def _sums_of(self, shape: tuple[int, ...]) -> F64:
        """Give the room for sums over such a picture, one for all sizes: new memory costs more than the sums."""
        high, wide = shape[0] + 1, shape[1] + 1
        if self._room.size < high * wide:
            self._room = np.empty(high * wide)
        return self._room[: high * wide].reshape(high, wide)


def _spectrum(plane: NDArray[Any], ring: tuple[int, int]) -> C64:
    """Transform a plane, divided by its size: of real numbers, or undivided, NumPy takes eight times as long (doubles)."""
    return np.asarray(np.fft.fft2(plane.astype(np.complex64), ring, norm="forward"), np.complex64)


def _ring(of: tuple[int, ...], shape: tuple[int, int]) -> tuple[int, int]:
    """Give the shape that holds both, and is quick to transform."""
    return cv2.getOptimalDFTSize(max(of[0], shape[0])), cv2.getOptimalDFTSize(max(of[1], shape[1]))


def _bits(flat: C64, shape: tuple[int, int], place: tuple[int, int]) -> tuple[int, float, float]:
    """Read the bits at the place of the pattern; give them, and `FoundMark.weakest` and ``evenness``."""
    cells = [cv2.resize(_shaped(one), shape[::-1], interpolation=cv2.INTER_NEAREST) for one in (_SIGNS, _WHICH)]
    ring, best = _ring(flat.shape, shape), -1.0
    # What hangs out at one side came in at the other: one of the two is the place.
    for top in (place[0], place[0] - ring[0]):
        for left in (place[1], place[1] - ring[1]):
            over, under = _overlap(flat.shape, shape, (top, left))
            signs, which = (one[under] for one in cells)
            sync = complex((flat[over] * signs)[which < 0].sum())
            if abs(sync) > best:
                best, seen = abs(sync), ((flat[over] * np.exp(-1j * np.angle(sync))).real, signs, which)
    upright, signs, which = seen
    if not signs.size:
        return 0, 0.0, 0.0
    # What is between two cells is of both, so all bits are asked at once: how much of each is in the picture (least squares).
    soft = _SOFTNESS * shape[0] / ROWS
    patterns = np.array([cv2.GaussianBlur(np.where(which == bit, signs, np.float32(0)), (0, 0), soft).ravel()
                         for bit in range(-1, BITS)])
    power = patterns @ patterns.T
    stands = np.linalg.solve(power + 1e-3 * power.max() * np.eye(len(power)), patterns @ upright.astype(np.float32).ravel())[1:]
    size = np.abs(stands)
    weakest, evenness = float(size.min() / (size.mean() + 1e-9)), float(size.mean() ** 2 / ((size**2).mean() + 1e-18))
    return _mended(sum(1 << number for number, one in enumerate(stands) if one > 0), int(size.argmin())), weakest, evenness


def _mended(payload: int, weakest: int) -> int:
    """Turn the least certain bit over where only then the bits fit their check."""
    other = payload ^ 1 << weakest
    return other if avatar_of(payload) is None and avatar_of(other) is not None else payload


def _overlap(even: tuple[int, ...], shape: tuple[int, int],
             at: tuple[int, int]) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Give where a pattern lies in a picture, and where that is in the pattern."""
    spans = [(max(start, 0), min(start + length, side), start) for start, length, side in zip(at, shape, even, strict=False)]
    over, under = ([slice(max(low - by, 0), max(high - by, 0)) for low, high, by in
                    ((low, high, start * own) for low, high, start in spans)] for own in (0, 1))
    return (over[0], over[1]), (under[0], under[1])


def together(spans: Iterable[MarkSpan]) -> list[MarkSpan]:
    """Make one span of two of the same mark that follow each other at once."""
    found = list[MarkSpan]()
    for one in spans:
        if found and found[-1].avatar == one.avatar and one.begin_s - found[-1].end_s < _AT_ONCE_S:
            one = MarkSpan(found.pop().begin_s, one.end_s, one.avatar)
        found.append(one)
    return found


def demodulate(planes: Iterable[tuple[float, U8]]) -> tuple[C64, F32]:
    """Sum the planes of Cb of pictures with their times."""
    sums = Demodulator()
    for at_s, blue in planes:
        sums.put(blue, at_s)
    return sums.result()
