"""Painting from memory: for each picture a real mouth of the same person is chosen, and bent until it fits.

Teeth and lips of a network that was trained for minutes are a smear, because it gives the mean of what could be there; a real
picture has them. So the generator's painting of a code is only the *guide*: ``warp.onnx`` bends the *lent* picture, one of
the bank, until it fits. What sound and face ask for is a *key*; the lent picture is the one whose key is nearest, where a
*leap* in the footage costs the more the less both mouths are alike, and going on with it nothing, so that a mouth moves as it
was filmed. The choice of one picture knows the next `Memory.ahead` and no more, live and in clips, so both give the same
pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.avatars.format import Memory
    from studio.engine.models.device import Device
    from studio.engine.models.runtime import Network

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

FURTHEST = 1e6
"""The largest number in a key, as in the bank's table."""
STAY = 0.15
"""What standing still in the footage costs, as a squared distance of keys: a mouth that speaks does not stand still."""
LEAP, FAR = 0.5, 8.0
"""What a leap costs, and what it costs more between two mouths that are as unlike as two of the bank are on average. It grows
with the square: of a way to another mouth two short leaps show less than a long one."""
_SEEN = 24
"""Pixels a side to which mouths are made smaller before they are compared: finer is noise."""
SETTLE = 0.6
"""The part of the way to the newly lent picture's code that is gone in one picture."""
FADE = 0.5
"""The part of the light of the picture before that is kept at a leap; less in the mouth, as the avatar's network says."""


class Painting(Protocol):
    """An avatar's generator: a `Network` of face and features, or a `Recall`; it writes ``mouth`` u8 [B, h, w, 3] BGR."""

    device: Device
    provider: str
    most: int

    @property
    def takes_batches(self) -> bool:
        """Whether it takes more than one picture at a time."""

    def up_to(self, size: int) -> int:
        """Give how many of ``size`` pictures may go in at a time."""

    def __call__(self, face: U8, features: F32, /, *, out: U8) -> None:
        """Paint ``out`` u8 [B, h, w, 3] from ``face`` u8 [B, h, w, 3] and ``features`` f32 [B, N, D]."""

    def unbind(self) -> None:
        """Let go of all arrays."""


class Bank:
    """The remembered mouths of one avatar, the same for every session; nothing of it is changed.

    Parameters
    ----------
    memory
        What the manifest says.
    pictures
        u8 [K, height, 2 width, 3] BGR: each mouth and its guide.
    table
        f32 [K, columns], see `Memory.columns`.
    """

    def __init__(self, memory: Memory, pictures: U8, table: F32) -> None:
        codes, keys = memory.codes, memory.keys
        self.memory, self.pictures = memory, pictures
        self.codes, self.rest = (np.ascontiguousarray(table[:, one * codes : (one + 1) * codes]) for one in range(2))
        self.keys = np.ascontiguousarray(table[:, 2 * codes : 2 * codes + keys])
        self.length = np.einsum("kq,kq->k", self.keys, self.keys)
        places = table[:, -1].astype(np.int64)
        where = {int(place): number for number, place in enumerate(places)}
        self.before = np.array([where.get(int(place) - 1, -1) for place in places])
        """The bank's number of what was filmed right before each, -1 where that is not in the bank."""
        self.way = self._ways()
        """What it costs to lend each (rows) after each (columns), f32 [K, K]."""

    def _ways(self) -> F32:
        way = LEAP + FAR * unlike(self.pictures[:, :, : self.memory.width])
        np.fill_diagonal(way, STAY)
        goes_on = np.flatnonzero(self.before >= 0)
        way[goes_on, self.before[goes_on]] = 0.0
        return np.ascontiguousarray(way, np.float32)


def unlike(pictures: U8) -> F32:
    """Give how unlike mouths u8 [K, h, w, 3] are, each to each, squared: f32 [K, K], 1 on average.

    A mouth lies in the middle of the upper part; a chin and a collar, which the picture below it has, are painted otherwise.
    """
    high, wide = pictures.shape[1:3]
    place = pictures[:, : high * 3 // 5, wide // 5 : wide - wide // 5]
    small = np.stack([cv2.resize(one, (_SEEN, _SEEN), interpolation=cv2.INTER_AREA).ravel() for one in place])
    small = small.astype(np.float32)
    small -= small.mean(0)
    length = np.einsum("kp,kp->k", small, small)
    far = np.maximum(length[:, None] + length - 2 * small @ small.T, 0)
    return np.asarray(far / max(float(far.mean()), 1e-6), np.float32)


class Choice:
    """Which of the bank is lent, picture after picture; one thread. The state of one session.

    The cheapest way through the next pictures (Viterbi 1967), begun from what is lent now.
    """

    def __init__(self, bank: Bank) -> None:
        count, steps = len(bank.keys), bank.memory.ahead + 1
        self._bank = bank
        self._cost = np.zeros((steps, count), np.float32)
        self._costs = list(self._cost)
        """One by one: numpy allocates where it has to broadcast."""
        self._best = np.zeros(count, np.float32)
        self._reached = np.zeros((count, count), np.float32)
        self._back = np.zeros((steps, count), np.int64)
        self._lent = -1

    @property
    def lent(self) -> int:
        """The number of the bank's picture that is lent now; -1 where none is."""
        return self._lent

    def begin(self) -> None:
        """Forget what is lent."""
        self._lent = -1

    def take_up(self, other: Choice) -> None:
        """Go on where ``other``, of the same bank, is."""
        self._lent = other._lent

    def __call__(self, keys: F32) -> bool:
        """Choose by the ``keys`` f32 [ahead + 1, Q] of this and the next pictures; tell whether it is a leap."""
        bank, best = self._bank, self._best
        # Of |q - k|^2 what is the same for the whole bank is left out.
        np.matmul(keys, bank.keys.T, out=self._cost)
        np.multiply(self._cost, -2.0, out=self._cost)
        for cost in self._costs:
            np.add(cost, bank.length, out=cost)
        if self._lent < 0:
            best.fill(0.0)
        else:
            np.copyto(best, bank.way[:, self._lent])
        np.add(best, self._cost[0], out=best)
        for step in range(1, len(keys)):
            self._go(step)
        lent = int(best.argmin())
        for step in range(len(keys) - 1, 0, -1):
            lent = int(self._back[step, lent])
        leaps = self._lent >= 0 and lent != self._lent and bank.before[lent] != self._lent
        self._lent = lent
        return leaps

    def _go(self, step: int) -> None:
        """Go one picture on: each of the bank is reached from that from which it costs least."""
        best, back, reached = self._best, self._back[step], self._reached
        # Added as it is, numpy would make a buffer of its own for what is the same for all.
        np.copyto(reached, best)
        np.add(reached, self._bank.way, out=reached)
        reached.argmin(1, out=back)
        reached.min(1, out=best)
        np.add(best, self._cost[step], out=best)


class Recall:
    """A `Painting` from memory. What is lent, and what was painted last, is the state of one session; one thread.

    Parameters
    ----------
    bank
        The remembered mouths.
    guide, choice, warp
        The avatar's networks; their arrays are made here.
    face
        Height and width of the face.
    heard
        How many vectors of how many numbers a picture is told.
    """

    takes_batches = False
    most = 1

    def __init__(self, bank: Bank, *, guide: Network, choice: Network, warp: Network, face: tuple[int, int],
                 heard: tuple[int, int]) -> None:
        memory = bank.memory
        self._bank, self._face_size, self._heard_size = bank, face, heard
        self._guide_of, self._told_by, self._warp = guide, choice, warp
        self.device, self.provider = guide.device, guide.provider
        self._face, self._guide, self._before, self._mouth = (np.zeros((1, *face, 3), np.uint8) for _ in range(4))
        self._heard = np.zeros((1, *heard), np.float32)
        self._told = np.zeros((1, memory.ahead + 1, memory.codes + memory.keys), np.float32)
        self._keys = np.zeros((memory.ahead + 1, memory.keys), np.float32)
        self._code = np.zeros((1, 1, memory.codes), np.float32)
        self._codes = np.zeros((1, 2, memory.codes), np.float32)
        self._rest = np.zeros(memory.codes, np.float32)
        self._step = np.zeros(memory.codes, np.float32)
        self._lent = np.zeros((1, memory.height, 2 * memory.width, 3), np.uint8)
        self._fade = np.zeros((1, 1), np.float32)
        self.choice = Choice(bank)
        self.leaps = 0
        """How often another passage of the footage was used since `begin`."""

    def begin(self) -> None:
        """Forget what is lent: the next picture is the first."""
        self.choice.begin()
        self.leaps = 0

    def twin(self) -> Recall:
        """Give the same memory for another session."""
        return Recall(self._bank, guide=self._guide_of.twin(), choice=self._told_by.twin(), warp=self._warp.twin(),
                      face=self._face_size, heard=self._heard_size)

    def up_to(self, size: int) -> int:
        """Give 1: what is lent for a picture depends on the one before."""
        return min(size, 1)

    def __call__(self, face: U8, features: F32, /, *, out: U8) -> None:
        """Paint the next picture, see `Painting`; of several pictures one after the other."""
        for number in range(len(face)):
            np.copyto(self._face[0], face[number])
            np.copyto(self._heard[0], features[number])
            self._paint()
            np.copyto(out[number], self._mouth[0])

    def _paint(self) -> None:
        bank, codes = self._bank, self._bank.memory.codes
        self._told_by(self._face, self._heard, out=self._told)
        # A network may tell anything; a square of this is still a number.
        np.clip(self._told[0, :, codes:], -FURTHEST, FURTHEST, out=self._keys)
        first = self.choice.lent < 0
        leaps = self.choice(self._keys)
        lent = self.choice.lent
        if first:
            np.copyto(self._rest, bank.rest[lent])
        else:
            np.subtract(bank.rest[lent], self._rest, out=self._step)
            np.multiply(self._step, SETTLE, out=self._step)
            np.add(self._rest, self._step, out=self._rest)
        np.add(self._told[0, 0, :codes], self._rest, out=self._code[0, 0])
        np.copyto(self._codes[0, 0], self._code[0, 0])
        np.copyto(self._codes[0, 1], bank.codes[lent])
        np.copyto(self._lent[0], bank.pictures[lent])
        np.copyto(self._before, self._mouth)
        self._fade.fill(FADE if leaps else 0.0)
        self.leaps += leaps
        self._guide_of(self._face, self._code, out=self._guide)
        self._warp(self._guide, self._before, self._lent, self._codes, self._fade, self._face, out=self._mouth)

    def take_up(self, other: Recall) -> None:
        """Go on where ``other``, of the same memory, is."""
        self.choice.take_up(other.choice)
        for own, its in ((self._rest, other._rest), (self._mouth, other._mouth)):
            np.copyto(own, its)

    def unbind(self) -> None:
        """Let go of no array: all are this memory's own."""
