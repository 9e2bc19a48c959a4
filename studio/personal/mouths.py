"""Numbers that tell what a mouth does, without landmarks and without weights of others: principal components of its light.

A *code* is for painting: what the mouth does beyond what its surroundings foretell (pose, light, distance). The first says how
far it is open, and only that: the jaw moves the surroundings too, so what in them goes with the opening foretells nothing, and
sound, which tells of the opening more than of anything else, has one number to tell. A *look* is for
finding a mouth that is like another: light where the nose says the mouth is, without what is coarser than a lip. A *turn* is
the head's pose as far as the nose tells it against the eyes.
"""

from __future__ import annotations

import contextlib
import io
from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.files.draft import write_bytes
from studio.personal import hearing, layout
from studio.personal.footage import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

    from studio.avatars.progress import Progress
    from studio.personal.footage import Footage

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    U8 = NDArray[np.uint8]
    Rows = NDArray[np.int64]

CODES, LOOKS = 24, 24
MEANING = 6
"""Raised when the codes mean something else or the networks are others: what was learnt before is learnt anew."""
_SMALL, _ANCHOR = 64, 96
_AROUND = 40
"""Components of the surroundings from which pose and light are foretold."""
_RIDGE = 30.0
_OPENS = 5.0
"""Ridge of the direction of light that goes with what the encoder opens."""
_LOOK = 56, 40
LIKE = 10
"""How many are most like a mouth: in training, the lent picture is one of so many."""
_FAR = 12
"""Least distance of two of them in the footage: closer ones teach nothing."""
_SHARP = 0.8
"""The least sharpness of a clear mouth, made to that of those that are most like it."""
_GRAIN = 0.8
"""Pixels over which a mouth is smoothed before its sharpness is taken: noise is no detail."""


STEP, TIMES = "measuring", 4
"""What it is called on the way, and how often all pictures are gone through: for light, twice for the nose, for looks."""


class Mouths:
    """What every mouth of the footage does; fitted on the pictures that are learnt from.

    Attributes
    ----------
    codes, looks
        f32 [n, `CODES`] and [n, `LOOKS`], spread about 1. The first of the codes grows as the mouth opens.
    share, look_share
        How much of the change each component has.
    turn
        f32 [n, 3], about yaw, pitch and roll, spread 1, at most 3.
    """

    def __init__(self, footage: Footage, told: Progress = lambda _step, _done, _total: None) -> None:
        self.footage, self._told = footage, told
        small = np.stack([self._small(face) for face in self._seen(0)])
        self._keep = cv2.erode(cv2.resize(1 - layout.hole(layout.GUIDE), (_SMALL, _SMALL), interpolation=cv2.INTER_AREA),
                               np.ones((3, 3))) > 0.99
        self._box = layout.box((-0.675, 0.775, 0.675, 1.8), _SMALL)
        learnt = footage.learnt
        around = small[:, self._keep].reshape(len(small), -1)
        self._around_mean: F32 = around[learnt].mean(0)
        axes = np.linalg.svd((around - self._around_mean)[learnt[::2]], full_matrices=False)[2][:_AROUND]
        pose = (around - self._around_mean) @ axes.T
        self._axes = axes / pose[learnt].std(0)[:, None]
        mouth = small[:, *self._box].reshape(len(small), -1)
        heard = hearing.opening(footage.heard)
        self._without_jaw(around, mouth @ _opens(mouth[learnt], heard[learnt]))
        x = self._posed(around)
        ridge = x[learnt].T @ x[learnt] + _RIDGE * np.eye(x.shape[1], dtype=np.float32)
        self._foretold = np.linalg.solve(ridge, x[learnt].T @ mouth[learnt])
        own = mouth - x @ self._foretold
        opens = _opens(own[learnt], heard[learnt])
        opened = own @ opens
        middle, spread = own[learnt].mean(0), float(opened[learnt].std()) + 1e-6
        by = (own[learnt] - middle).T @ (opened[learnt] - opened[learnt].mean()) / (len(learnt) * spread**2)
        rest = own - np.outer(opened, by)
        axes = np.linalg.svd(rest[learnt] - rest[learnt].mean(0), full_matrices=False)[2][: CODES - 1]
        self._directions = np.concatenate([opens[None], axes - np.outer(axes @ by, opens)])
        raw = own @ self._directions.T
        self._mean = raw[learnt].mean(0)
        self._spread = raw[learnt].std(0) + np.concatenate([[1e-6], np.full(CODES - 1, 0.02)])
        change = raw[learnt].var(0)
        change[0] *= np.square(by).sum()
        self.share: F32 = (change / own[learnt].var(0).sum()).astype(np.float32)
        self.codes: F32 = ((raw - self._mean) / self._spread).astype(np.float32)
        self.places = _places(footage, self._seen)
        middle = np.array([_ANCHOR / 2, 0.52 * _ANCHOR])
        turn = np.column_stack([self.places[:, :, :2] @ middle + self.places[:, :, 2] - middle,
                                np.arctan2(self.places[:, 1, 0], self.places[:, 0, 0])])
        self.turn: F32 = ((turn - turn[learnt].mean(0)) / (turn[learnt].std(0) + 1e-6)).clip(-3, 3).astype(np.float32)

    def _seen(self, times: int) -> Iterator[U8]:
        """Give all faces in order, and tell how far it is, when all have been gone through so many times before."""
        count = self.footage.count
        for one in range(count):
            self._told(STEP, times * count + one, TIMES * count)
            yield self.footage.face(one)
        self._told(STEP, (times + 1) * count, TIMES * count)

    def read(self, faces: U8) -> F32:
        """Give the codes of other faces, u8 [n, `FACE`, `FACE`, 3]: f32 [n, `CODES`]."""
        small = np.stack([self._small(one) for one in faces])
        x = self._posed(small[:, self._keep].reshape(len(small), -1))
        own = small[:, *self._box].reshape(len(small), -1) - x @ self._foretold
        return np.asarray((own @ self._directions.T - self._mean) / self._spread, np.float32)

    def reading(self, size: int) -> F32:
        """Give what reads codes from the painted window of a face of ``size`` pixels, f32 [`CODES`, 3, high, wide].

        Two pictures of one face, in 0..1, differ by these numbers' products in codes as far as `read` says.
        """
        rows, columns = self._box
        whole = np.zeros((CODES, _SMALL, _SMALL, 3), np.float32)
        whole[:, rows, columns] = self._directions.reshape(CODES, rows.stop - rows.start, columns.stop - columns.start, 3)
        shrinks = cv2.resize(np.eye(size, dtype=np.float32), (size, _SMALL), interpolation=cv2.INTER_AREA)
        top, bottom, left, right = layout.window(size)
        spread = np.einsum("kyxc,yh,xw->kchw", whole, shrinks[:, top:bottom], shrinks[:, left:right], optimize=True)
        return np.ascontiguousarray(spread / self._spread[:, None, None, None], np.float32)

    @cached_property
    def looks(self) -> F32:
        """See the class."""
        wide, high = _LOOK
        (left, top), (right, bottom) = layout.part(-0.62, 0.85), layout.part(0.62, 1.75)
        patch = _ANCHOR * np.array([[(right - left) / wide, 0, left], [0, (bottom - top) / high, top]])
        y, x = np.mgrid[0:high, 0:wide] + 0.5
        near = np.exp(-(((x / wide - 0.5) / 0.42) ** 4) - ((y / high - 0.42) / 0.36) ** 4).astype(np.float32)
        density = layout.FACE / _ANCHOR
        rows = np.empty((self.footage.count, high * wide), np.float32)
        for one, (place, face) in enumerate(zip(self.places, self._seen(TIMES - 1), strict=True)):
            linear = density * place[:, :2] @ patch[:, :2]
            shift = density * (place[:, :2] @ patch[:, 2] + place[:, 2])
            seen = cv2.warpAffine(cv2.GaussianBlur(face, (0, 0), 0.75), np.column_stack([linear, shift]),
                                  (wide, high), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
            light = cv2.cvtColor(seen, cv2.COLOR_BGR2GRAY).astype(np.float32) / 255
            rows[one] = ((light - cv2.GaussianBlur(light, (0, 0), 9)) * near).ravel()
        turned = np.column_stack([self.turn, self.turn**2, np.ones(len(rows))]).astype(np.float32)
        learnt = self.footage.learnt
        rows -= turned @ np.linalg.solve(turned[learnt].T @ turned[learnt] + 3 * np.eye(7, dtype=np.float32),
                                         turned[learnt].T @ rows[learnt])
        axes = np.linalg.svd(rows[learnt[::2]], full_matrices=False)[2][:LOOKS]
        found = rows @ axes.T
        self.look_share: F32 = found[learnt].var(0) / rows[learnt].var(0).sum()
        return np.asarray(found / found[learnt].std(0), np.float32)

    def _without_jaw(self, around: F32, opened: F32) -> None:
        """Take the one direction that goes with ``opened`` f32 [n] out of what tells pose and light."""
        learnt = self.footage.learnt
        pose = ((around - self._around_mean) @ self._axes.T)[learnt]
        jaw = pose.T @ (opened[learnt] - opened[learnt].mean())
        jaw /= np.linalg.norm(jaw) + 1e-12
        self._axes = self._axes - np.outer(jaw, jaw @ self._axes)

    def _small(self, face: U8) -> F32:
        return np.asarray(cv2.resize(face, (_SMALL, _SMALL), interpolation=cv2.INTER_AREA) / np.float32(255), np.float32)

    def _posed(self, around: F32) -> F32:
        found = (around - self._around_mean) @ self._axes.T
        return np.asarray(np.column_stack([found, np.ones(len(found), np.float32)]), np.float32)


def alike(mouths: Mouths, bank: Rows) -> Rows:
    """Give for each picture of a bank the `LIKE` that are most like it in look and pose but filmed at another time."""
    weight = np.sqrt(mouths.look_share / mouths.look_share.sum()) if len(mouths.looks) else np.ones(1)
    weight = np.sqrt(weight / weight.sum())
    points = np.concatenate([mouths.looks[bank] * weight, 0.4 * mouths.turn[bank]], 1).astype(np.float32)
    length = np.square(points).sum(1)
    found = np.empty((len(bank), LIKE), np.int64)
    for at in range(0, len(bank), 256):
        far = length[at : at + 256, None] + length[None] - 2 * points[at : at + 256] @ points.T
        far[np.abs(bank[at : at + 256, None] - bank[None]) < _FAR] = np.inf
        found[at : at + 256] = np.argsort(far, 1)[:, :LIKE]
    return found


def clear(mouths: Mouths, learnt: Rows) -> NDArray[np.bool_]:
    """Tell which mouths of ``learnt`` are as sharp as those that are most like them, bool [n].

    One filmed while it opens is blurred, and one that a change of frame rate mixed of two is both; lent, it stands as long as
    a sound lasts. A mouth that shows teeth has more edges than a shut one: so each is held to its like.
    """
    rows, columns = layout.box(layout.NEAR, layout.FACE)
    sharp = np.empty(len(learnt))
    for number, one in enumerate(learnt):
        light = cv2.cvtColor(mouths.footage.face(int(one))[rows, columns], cv2.COLOR_BGR2GRAY).astype(np.float32)
        sharp[number] = np.abs(cv2.Laplacian(cv2.GaussianBlur(light, (0, 0), _GRAIN), cv2.CV_32F)).mean()
    return np.asarray(sharp >= _SHARP * np.median(sharp[alike(mouths, learnt)], 1), np.bool_)


def _opens(light: F32, heard: F32) -> F32:
    """Give the direction f32 [pixels] in the light of mouths f32 [n, pixels] that goes with what is heard to open, f32 [n].

    Sound says which direction, in the first `CODES` components of what changes; pictures say how much.
    """
    own = light - light.mean(0)
    axes = np.linalg.svd(own, full_matrices=False)[2][:CODES]
    x = own @ axes.T
    x /= (spread := x.std(0) + 0.02)
    found = np.linalg.solve(x.T @ x + _OPENS * np.eye(x.shape[1]), x.T @ (heard - heard.mean()))
    return np.asarray((found / spread) @ axes, np.float32)


def _grey(face: U8) -> U8:
    small = cv2.resize(face, (_ANCHOR, _ANCHOR), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (0, 0), 1.0), np.uint8)


def _places(footage: Footage, seen: Callable[[int], Iterable[U8]]) -> F64:
    """Give where the nose is: f64 [n, 2, 3] from a mean picture's pixels, at 96 a side, to each picture's.

    Each is laid on the mean of those learnt from (Evangelidis & Psarakis 2008, *Parametric Image Alignment Using Enhanced
    Correlation Coefficient Maximization*), first on the picture nearest to it, then on the mean of what was laid on that.
    """
    kept = footage.folder / PLACES
    # One of another size was left by other work or by a process that was killed.
    with contextlib.suppress(OSError, ValueError, EOFError):
        done = np.asarray(np.load(kept), np.float64)
        if done.shape == (footage.count, 2, 3):
            return done
    grey = np.stack([_grey(footage.face(one)) for one in range(footage.count)])
    x, y = layout.grid(_ANCHOR)
    mask = ((np.abs(x) < 0.62) & (y > 0.1) & (y < layout.HOLE_TOP - 0.02)).astype(np.uint8)
    learnt = footage.learnt
    middle = np.median(grey[learnt[::5]], 0)
    best = learnt[int(np.square((grey[learnt] - middle) * mask).sum((1, 2)).argmin())]
    template, out = grey[best].astype(np.float32), np.zeros((footage.count, 2, 3))
    until = cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 25, 1e-4
    for second in (False, True):
        laid, last = [], np.eye(2, 3, dtype=np.float32)
        for one, _ in enumerate(seen(1 + second)):
            start = out[one].astype(np.float32) if second else last
            try:
                found = cv2.findTransformECC(template, grey[one].astype(np.float32), start.copy(), cv2.MOTION_EUCLIDEAN, until,
                                             mask, 3)[1]
            except cv2.error:
                found = start
            last, out[one] = found.astype(np.float32), found
            if not second and one % 7 == 0:
                laid.append(cv2.warpAffine(grey[one], found, (_ANCHOR, _ANCHOR), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP))
        if not second:
            template = np.median(np.stack(laid), 0).astype(np.float32)
    held = io.BytesIO()
    np.save(held, out)
    write_bytes(kept, held.getvalue(), private=True)
    return out
