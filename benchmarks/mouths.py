"""How closely a curve follows real lips: correlation over speakers, closures, pauses. For `real_lips.py`; only numpy.

A clip is a pair of files, ``NAME.flac`` (mono, 16 kHz, sample 0 is picture 0) and ``NAME.npz`` with arrays [T] at 25 Hz:
``aperture`` (opening of the inner lips, 0 and 1 at the clip's 1st and 95th percentile), ``width`` (corner to corner, 1 is
the clip's median), bool ``ok`` (a face was found), ``speech``, ``pause`` (inner part of a silence), ``closed`` (the lips
meet), a number ``speaker`` and, where it is there, a text ``kind`` (laboratory, studio). Clips with ``trusted`` false
somewhere are left out: the offset of their sound is not known.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from characters.lips.score import runs
from characters.speech.sound import read_flac
from studio.engine.frontends.log_mel import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    F64 = NDArray[np.float64]
    Flags = NDArray[np.bool_]

FPS = 25
LEAST_PICTURES = 20
"""A clip with fewer pictures that count says nothing about a correlation."""
_ROUNDS = 2000
_SHORTEST, _LONGEST = 2, 12
"""Pictures of a closure that counts."""


@dataclass(frozen=True)
class Clip:
    """One recording; all arrays [T], see the head of this module."""

    name: str
    speaker: int
    sound: NDArray[np.float32]
    aperture: F64
    width: F64
    ok: Flags
    speech: Flags
    pause: Flags
    closed: Flags
    kind: str = ""

    def first(self, pictures: int) -> Clip:
        """Give the clip's beginning."""
        arrays = {name: getattr(self, name)[:pictures] for name in ("aperture", "width", "ok", "speech", "pause", "closed")}
        return Clip(self.name, self.speaker, self.sound[: pictures * SAMPLE_RATE // FPS], **arrays, kind=self.kind)


def read_clips(folder: Path) -> list[Clip]:
    """Read a folder's clips in order of name; `ValueError` where there is none."""
    clips = []
    for path in sorted(folder.glob("*.npz")):
        with np.load(path, allow_pickle=False) as file:
            if "trusted" in file and not file["trusted"].all():
                continue
            curves = {name: np.asarray(file[name], np.float64) for name in ("aperture", "width")}
            flags = {name: np.asarray(file[name], bool) for name in ("ok", "speech", "pause", "closed")}
            kind, sound = str(file["kind"]) if "kind" in file else "", read_flac(path.with_suffix(".flac"))
            clips.append(Clip(path.stem, int(file["speaker"]), sound, **curves, **flags, kind=kind))
    if not clips:
        raise ValueError(f"{folder} holds no clips: NAME.flac with NAME.npz, see benchmarks/mouths.py")
    return clips


def pearson(one: F64, other: F64) -> float:
    """Correlation; 0 where one stands still."""
    one, other = one - one.mean(), other - other.mean()
    size = np.sqrt(float(one @ one) * float(other @ other))
    return float(one @ other) / size if size > 1e-9 else 0.0


@dataclass(frozen=True)
class Correlation:
    """Mean over clips by length, with the interval of 95 % over speakers."""

    mean: float
    low: float
    high: float


def correlation(clips: Sequence[Clip], shown: Sequence[F64], what: str, where: str) -> Correlation:
    """Compare shown curves with a clip's ``what`` in the pictures ``where``."""
    by: dict[int, list[float]] = {}
    for clip, curve in zip(clips, shown, strict=True):
        use = getattr(clip, where)[: len(curve)]
        if use.sum() >= LEAST_PICTURES:
            found = by.setdefault(clip.speaker, [0.0, 0.0])
            found[0] += float(use.sum())
            found[1] += float(use.sum()) * pearson(curve[use], getattr(clip, what)[: len(curve)][use])
    if not by:
        return Correlation(float("nan"), float("nan"), float("nan"))
    table = np.array(list(by.values()))
    picks = np.random.default_rng(0).integers(0, len(table), (_ROUNDS, len(table)))
    drawn = table[picks, 1].sum(1) / table[picks, 0].sum(1)
    low, high = np.percentile(drawn, [2.5, 97.5])
    return Correlation(float(table[:, 1].sum() / table[:, 0].sum()), float(low), float(high))


@dataclass
class Found:
    """Real closures and those that are seen; shown ones and those that are real."""

    seen: int = 0
    real: int = 0
    right: int = 0
    shown: int = 0
    chance: list[float] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.seen / max(1, self.real)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.shown)

    @property
    def f1(self) -> float:
        return 2 * self.recall * self.precision / max(1e-9, self.recall + self.precision)


def _count(clip: Clip, shut: Flags, into: Found) -> None:
    closed = clip.closed[: len(shut)]
    for first, end in runs(closed & clip.ok[: len(shut)]):
        if _SHORTEST <= end - first <= _LONGEST and clip.speech[first:end].all():
            into.real += 1
            into.seen += bool(shut[max(0, first - 1) : end + 1].any())
    for first, end in runs(shut):
        if clip.speech[first:end].any():
            into.shown += 1
            into.right += bool(closed[max(0, first - 1) : end + 1].any())


def closures(clips: Sequence[Clip], shut: Sequence[Flags]) -> Found:
    """Count closures of 2 to 12 pictures in speech that are shown within a picture; `Found.chance`: F1 of shifted curves."""
    found, shifted = Found(), [Found() for _ in range(8)]
    for clip, flags in zip(clips, shut, strict=True):
        _count(clip, flags, found)
        for place, other in zip(np.linspace(12, max(13, len(flags) - 12), 8), shifted, strict=True):
            _count(clip, np.roll(flags, int(place)), other)
    found.chance = [other.f1 for other in shifted]
    return found


def lowest(clips: Sequence[Clip], shown: Sequence[F64]) -> list[Flags]:
    """Call the lowest openings shut: as many pictures of speech as real lips are closed in."""
    spoken = [clip.speech[: len(curve)] for clip, curve in zip(clips, shown, strict=True)]
    closed = np.concatenate([clip.closed[: len(use)][use] for clip, use in zip(clips, spoken, strict=True)])
    level = np.quantile(np.concatenate([curve[use] for curve, use in zip(shown, spoken, strict=True)]), closed.mean())
    return [curve <= level for curve in shown]


def share_in_pauses(clips: Sequence[Clip], flags: Callable[[int], Flags]) -> float:
    """Share of the pauses' pictures for which ``flags(number of the clip)`` is true."""
    parts = []
    for number, clip in enumerate(clips):
        said = flags(number)
        parts.append(said[clip.pause[: len(said)]])
    joined = np.concatenate(parts)
    return float(joined.mean()) if len(joined) else float("nan")
