"""A face learnt from footage that is made here, held to what its mouth really did in the part that was kept back.

    python benchmarks/own_face.py [--who mara] [--new-voice] [--wears glasses beard] [--footage FOLDER] [--steps GUIDE WARP]
                                   [--python PATH]

Mara or Ines is filmed with a voice, a head that moves, the light and the noise of a camera (`benchmarks/filming.py`), and a
face learnt from that by the way of `viseme-studio avatar new`. The truth is what her generator was told. A person has one
voice: the voices of the sound take turns, so that those of the part that was kept back are also learnt from. With
``--new-voice`` they follow each other, and that part is spoken by another engine than the rest. With ``--footage`` a folder of
work that was begun (or a finished one) goes on; with ``--python`` landmarks of the lips are compared, as in `own_lips.py`.
Needs the extra ``own`` and ten to sixty minutes: `make bench` leaves it out.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import landmarking, own_lips  # noqa: E402
from benchmarks.dressing import WORN, dress  # noqa: E402
from benchmarks.filming import FPS, LATE_S, Truth, film, in_turn, truth  # noqa: E402
from benchmarks.learnt import Learnt, between, followed, learn, pictures, write_sheet  # noqa: E402
from benchmarks.table import Row, arguments, show  # noqa: E402
from characters.lips.score import runs  # noqa: E402
from studio.personal import grading, hearing, layout, voice  # noqa: E402

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from numpy.typing import NDArray

    from studio.engine.models.recall import Recall
    from studio.personal.footage import Footage
    from studio.personal.mouths import Mouths

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    U8 = NDArray[np.uint8]

HEARD = "heard"
STRANGE, STRANGE_S = (("voice", 0.0), ("voice", 12.0), ("voice", 24.0), ("engine", 2.0), ("engine", 20.0)), 12.0
"""Clips and from when in them. Two voices of twelve seconds have up to .08 in common by chance: a leak is the mean of five."""
_SHUT_LAG = 2
"""Pictures by which a closure may be early or late."""


def main() -> int:
    """Film, learn, measure; the exit code says whether every must is met."""
    parser = arguments(__doc__)
    parser.add_argument("--who", choices=("mara", "ines"), default="mara")
    parser.add_argument("--footage", type=Path, help="work with this film's folder, made where it is not there")
    parser.add_argument("--seconds", type=float, default=80.0)
    parser.add_argument("--new-voice", action="store_true", help="have the part that is kept back spoken by another engine")
    parser.add_argument("--wears", choices=WORN, nargs="+", default=[], help="what is drawn on the face")
    parser.add_argument("--steps", type=int, nargs=2)
    parser.add_argument("--python", type=Path, help="of an environment with mediapipe 0.10.21: measures the painted lips")
    parser.add_argument("--sheet", type=Path, help="also write pictures, filmed above and painted below")
    options = parser.parse_args()
    folder = options.footage or Path(tempfile.mkdtemp(prefix="own-face-"))
    folder.mkdir(parents=True, exist_ok=True)
    said = (truth if options.new_voice else in_turn)(HEARD, options.seconds)
    if options.python:
        landmarking.check_python(options.python)
    video = filmed(folder, options, said)
    learnt = learn(folder, video, options.steps)
    rows = measure(learnt, said, options.sheet)
    if options.python:
        rows[2:2] = own_lips.compared(learnt, video, options.python)[0][:1]
    kept = "a new voice" if options.new_voice else "the same voices"
    worn = "".join(f" with {one}" for one in options.wears)
    show(f"{options.who}{worn}, learnt from {options.seconds:.0f} s; {kept} in what is kept back", rows, options.json)
    return 0


def filmed(folder: Path, options: argparse.Namespace, said: Truth) -> Path:
    """Give the film in ``folder``, made where it is not there."""
    video = folder / "film.mp4"
    if not video.is_file():
        film(options.who, said, video)
    if not options.wears:
        return video
    dressed = folder / "dressed.mp4"
    if not dressed.is_file():
        dress(video, followed(folder, video), options.wears, dressed)
    return dressed


def measure(learnt: Learnt, said: Truth, sheet: Path | None) -> list[Row]:
    """Give every row of the table."""
    recall, footage, mouths = learnt.recall, learnt.footage, learnt.mouths
    chosen = footage.kept_back
    faces, (painted, picture_s) = footage.faces(chosen), learnt.painted
    made = grading.put(faces, painted)
    aperture = said.aperture[: footage.count]
    read, told = _reader(mouths, aperture, footage.learnt), _told(footage, aperture)
    shown, real = read(made), aperture[chosen]
    # The first comes last: what else is asked of strange sound is asked of that one.
    strange = [_strange(recall, footage, read, told, truth(clip, STRANGE_S, begin_s)) for clip, begin_s in reversed(STRANGE)]
    if sheet is not None:
        write_sheet(sheet, faces, made)
    late_ms = footage.about.late / 16
    return [
        *_openings(shown, read(faces), real, told(footage.heard)[chosen]),
        *pictures(faces, made, real > np.percentile(aperture, 60)),
        *_strangers(strange, real),
        _silences(strange[-1], read, footage, shown, said),
        _least("closures F1", _closures(shown, real, chosen, said), 0.6, 0.7),
        Row("lateness of the sound found", f"{LATE_S * 1e3:.0f} ms +-20", f"{late_ms:.0f} ms",
            abs(late_ms - LATE_S * 1e3) <= 20),
        Row("learning, processor", "<= 60 min of two cores", f"{learnt.spent_s / 60:.1f} min", learnt.spent_s <= 7200),
        Row("a picture, one thread", "<= 15 ms; aim 8", f"{picture_s * 1e3:.1f} ms", picture_s <= 0.015),
        Row("look-ahead beyond the encoder's", "<= 160 ms; aim 80", f"{voice.FEATURES_RIGHT * 40} ms",
            voice.FEATURES_RIGHT <= 4),
        Row("the avatar", "<= 40 MB", f"{learnt.bytes / 1e6:.1f} MB", learnt.bytes <= 40e6),
    ]


@dataclass(frozen=True)
class Strange:
    """Another voice's sound, the apertures f64 [n] painted of it and those that a linear reading tells of it."""

    said: Truth
    shown: F64
    told: F64

    @property
    def real(self) -> F64:
        """The apertures that a mouth would have, f64 [n]."""
        return self.said.aperture[: len(self.shown)]


def _openings(shown: F64, filmed: F64, real: F64, told: F64) -> list[Row]:
    r, allowed = _r(shown, real), _r(told, real)
    return [
        Row("aperture r from sound, made to what a linear reading allows", ">= 0.95; aim 1.1",
            f"{r / allowed:.2f} ({r:.2f}, {allowed:.2f}; read from the filmed {_r(filmed, real):.2f})", r >= 0.95 * allowed),
        between("spread of the aperture, made to filmed", float(shown.std() / filmed.std()), 0.75, 1.1),
    ]


def _strangers(strange: list[Strange], under: F64) -> list[Row]:
    """Give the rows of strange sound, spoken over the first of the kept-back pictures, whose apertures are ``under``."""
    leaks = [_r(one.shown, under[: len(one.shown)]) for one in strange]
    beside = float(np.mean([_beside(one.shown, one.real, under[: len(one.shown)]) for one in strange]))
    r, allowed = (float(np.mean([_r(values, one.real) for one, values in pairs]))
                  for pairs in ([(one, one.shown) for one in strange], [(one, one.told) for one in strange]))
    return [
        Row("strange sound: leak of the mouth underneath", "<= 0.1; aim 0.05",
            f"{np.mean(leaks):.2f}, mean of {', '.join(f'{one:.2f}' for one in leaks[::-1])}; without what each voice has in "
            f"common with it {beside:.2f}", abs(float(np.mean(leaks))) <= 0.1),
        _least("strange sound: r with the aperture heard", _r(strange[-1].shown, strange[-1].real), 0.5, 0.65),
        Row("strange sound: that r, made to what a linear reading allows", "told",
            f"{r / allowed:.2f} ({r:.2f}, {allowed:.2f}; means of {len(strange)})", None),
    ]


def _silences(strange: Strange, read: Callable[[U8], F64], footage: Footage, shown: F64, said: Truth) -> Row:
    rest = _long(said.rest[: footage.count], FPS // 2)
    still = np.concatenate([shown[rest[footage.kept_back]],
                            strange.shown[_long(strange.said.rest[: len(strange.shown)], FPS // 2)]])
    floor = float(np.percentile(read(footage.faces(np.flatnonzero(rest))), 90)) if rest.any() else 0.0
    shut = float((still <= floor + 0.08).mean()) if len(still) else float("nan")
    return Row("lips shut in silence of 0.5 s and more, strange sound's too", ">= 0.9; aim 0.98",
               f"{shut:.2f} of {len(still)} pictures", shut >= 0.9)


def _told(footage: Footage, aperture: F64) -> Callable[[F32], F64]:
    """Give what reads apertures f64 [n] from what is heard f32 [n, size]: linear, fitted with the truth itself."""
    learnt = footage.learnt
    line = voice.read(voice.windows(footage.heard[:, :-1])[learnt], aperture[learnt, None].astype(np.float32))
    return lambda heard: (voice.windows(heard[:, :-1]) - line.mean) / line.spread @ line.weights[:-1, 0]


def _reader(mouths: Mouths, aperture: F64, learnt: NDArray[np.int64]) -> Callable[[U8], F64]:
    """Give what reads apertures from pictures: linear in the mouth's own light, fitted on filmed pictures with the truth.

    Nothing around the mouth goes in: crops follow the face, so what is around moves with the jaw and would tell the filmed
    mouth in a painted picture.
    """
    rows, columns = layout.box(layout.NEAR, layout.FACE)

    def light(pictures: U8) -> F64:
        small = [cv2.resize(one[rows, columns], (30, 20), interpolation=cv2.INTER_AREA).mean(-1) for one in pictures]
        return np.stack(small).reshape(len(small), -1).astype(np.float64)

    seen = light(mouths.footage.faces(learnt))
    mean = seen.mean(0)
    axes = np.linalg.svd(seen - mean, full_matrices=False)[2][:40]
    x = np.column_stack([(seen - mean) @ axes.T, np.ones(len(seen))])
    axis = np.linalg.lstsq(x, aperture[learnt], rcond=None)[0]
    return lambda pictures: (light(pictures) - mean) @ axes.T @ axis[:-1] + axis[-1]


def _strange(recall: Recall, footage: Footage, read: Callable[[U8], F64], told: Callable[[F32], F64], other: Truth) -> Strange:
    """Let another voice speak over the first of the kept-back pictures."""
    heard = hearing.hear(hearing.own_encoder(), other.samples, len(other.aperture))
    count = min(len(heard), len(footage.kept_back))
    faces = footage.faces(footage.kept_back[:count])
    painted, _ = grading.paint(recall, faces, grading.told(heard)[:count])
    return Strange(other, read(grading.put(faces, painted)), told(heard)[:count])


def _beside(shown: F64, heard: F64, under: F64) -> float:
    """Give how many of its spreads ``shown`` goes up with one of ``under``, beside what goes with ``heard``, f64 [n] each."""
    x = np.column_stack([heard, under, np.ones(len(shown))])
    return float(np.linalg.lstsq(x, shown, rcond=None)[0][1] * under.std() / shown.std())


def _closures(shown: F64, real: F64, chosen: NDArray[np.int64], said: Truth) -> float:
    """Give F1 of closures seen: a dip of the aperture below a third of what it is around counts as one."""
    level = 0.35 * float(np.median(real[real > 0.1]))
    seen = [(a + b) / 2 for a, b in runs(shown < level)]
    wanted = [FPS * (a + b) / 2 - chosen[0] for a, b in said.closures if chosen[0] + 2 < FPS * a and FPS * b < chosen[-1] - 2]
    rest = said.rest[: chosen[-1] + 1][chosen]
    seen = [one for one in seen if not rest[min(int(one), len(rest) - 1)]]
    near = lambda one, others: any(abs(one - other) <= _SHUT_LAG for other in others)  # noqa: E731
    recalled = np.mean([near(one, seen) for one in wanted]) if wanted else 0.0
    precise = np.mean([near(one, wanted) for one in seen]) if seen else 0.0
    return float(2 * recalled * precise / max(recalled + precise, 1e-9))


def _least(what: str, value: float, must: float, aim: float) -> Row:
    return Row(what, f">= {must}; aim {aim}", f"{value:.2f}", value >= must)


def _r(a: F64, b: F64) -> float:
    return float(np.nan_to_num(np.corrcoef(a, b)[0, 1]))


def _long(flags: NDArray[np.bool_], least: int) -> NDArray[np.bool_]:
    out = np.zeros_like(flags)
    for begin, end in runs(flags):
        if end - begin >= least:
            out[begin:end] = True
    return out


if __name__ == "__main__":
    sys.exit(main())
