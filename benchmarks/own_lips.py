"""A face learnt from a person's video, held to landmarks of the filmed lips in the last fifth, which was kept back.

    python benchmarks/own_lips.py VIDEO --python PATH [--folder FOLDER] [--steps GUIDE WARP] [--sheet FILE] [--json FILE]

The video is yours; the project ships none of a person. PATH is the Python of an environment with mediapipe, as in
`real_lips.py`, whose landmarks have no part in the learning. What sound can tell is told beside: a linear reading of the sound
and of the light around the mouth, fitted with the landmarks themselves in the part that is learnt from. With ``--folder`` work
that was begun there goes on. The goal of .022 was set with lips that the face mesh does not refine: refined ones tremble more.
Needs the extra ``own`` and ten to thirty minutes: `make bench` leaves it out.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import landmarking  # noqa: E402
from benchmarks.landmarking import LIPS, OPENING, WIDTH  # noqa: E402
from benchmarks.learnt import Learnt, between, learn, pictures, write_sheet  # noqa: E402
from benchmarks.table import Row, show  # noqa: E402
from studio.engine.stages.composite import Composite  # noqa: E402
from studio.media.film import Film  # noqa: E402
from studio.personal import grading, layout, voice  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from studio.personal.footage import Footage

    F64 = NDArray[np.float64]
    U8 = NDArray[np.uint8]

_AROUND, _RIDGE = 12, 30.0
"""Components of the light around the mouth that a linear reading knows, and what damps them; of 12 and 40 the better."""


def compared(learnt: Learnt, video: Path, python: Path) -> tuple[list[Row], F64]:
    """Give the rows of lips painted against filmed, and the filmed openings of the part that was kept back, f64 [n]."""
    footage, chosen = learnt.footage, learnt.footage.kept_back
    film = Film(video)
    size = film.height, film.width
    real = landmarking.measured(python, (shown.picture for shown in film.read(0)), size, plain=True)[: footage.count]
    made = landmarking.measured(python, _painted(learnt, film), size, plain=True)
    told = _linear(footage, real)
    seen = np.isfinite(real[chosen]).all(1) & np.isfinite(made).all(1)
    made, real, told = made[seen], real[chosen][seen], told[chosen][seen]
    far, allowed = apart(made, real), apart(told, real)
    r, most = (float(np.corrcoef(one[:, OPENING], real[:, OPENING])[0, 1]) for one in (made, told))
    wide = float(np.corrcoef(made[:, WIDTH], real[:, WIDTH])[0, 1])
    spread = float(made[:, OPENING].std() / real[:, OPENING].std())
    return [
        Row("lips' landmarks, painted to filmed, in eye distances", "<= 0.022; aim 0.016",
            f"{far:.4f}; a linear reading {allowed:.4f}", far <= 0.022),
        Row("opening r from sound, made to what a linear reading allows", ">= 0.95; aim 1.1",
            f"{r / most:.2f} ({r:.2f}, {most:.2f})", r >= 0.95 * most),
        between("spread of the opening, made to filmed", spread, 0.75, 1.1),
        Row("r of the mouth's width", "told", f"{wide:.2f}", None),
    ], real[:, OPENING]


def apart(made: F64, real: F64) -> float:
    """Give the mean distance of the lips' landmarks, of answers f64 [n, columns] each."""
    return float(np.linalg.norm((made - real)[:, LIPS].reshape(-1, 2), axis=1).mean())


def _painted(learnt: Learnt, film: Film) -> Iterator[U8]:
    """Give the film's pictures of the part that was kept back with painted mouths, u8 [height, width, 3]."""
    footage, chosen = learnt.footage, learnt.footage.kept_back
    faces, (painted, _) = footage.faces(chosen), learnt.painted
    made = grading.put(faces, painted)
    crops = footage.crops[chosen].copy()
    crops[:, 2:] = np.minimum(crops[:, 2:], [film.width, film.height] - crops[:, :2])
    composite = Composite(np.rint(layout.feather() * 255).astype(np.uint8), (int(crops[:, 3].max()), int(crops[:, 2].max())))
    where = {int(one): number for number, one in enumerate(chosen)}
    for shown in film.read(int(chosen[0])):
        if shown.index > chosen[-1]:
            return
        if (number := where.get(shown.index)) is not None:
            picture = np.ascontiguousarray(shown.picture)
            x, y, wide, high = (int(one) for one in crops[number])
            composite(made[number : number + 1], faces[number : number + 1], out=picture[y : y + high, x : x + wide])
            yield picture


def _linear(footage: Footage, real: F64) -> F64:
    """Read landmarks f64 [n, columns] from the light around the mouth, and what that leaves from the sound."""
    learnt = footage.learnt[np.isfinite(real[footage.learnt]).all(1)]
    light = np.concatenate([voice.pooled(footage.faces(part)) for part in np.array_split(np.arange(footage.count), 20)])
    axes = np.linalg.svd((light - light[learnt].mean(0))[learnt], full_matrices=False)[2][:_AROUND]
    around = (light - light[learnt].mean(0)) @ axes.T
    around /= around[learnt].std(0)
    middle = real[learnt].mean(0)
    square = around[learnt].T @ around[learnt] + _RIDGE * np.eye(_AROUND)
    told = around @ np.linalg.solve(square, around[learnt].T @ (real[learnt] - middle)) + middle
    heard = voice.windows(footage.heard[:, :-1])
    line = voice.read(heard[learnt], (real - told)[learnt].astype(np.float32))
    return np.asarray(told + (heard - line.mean) / line.spread @ line.weights[:-1] + line.weights[-1], np.float64)


def main() -> int:
    """Learn, paint, measure; the exit code is 0 whatever the verdicts are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("video", type=Path, help="a minute or two of a person who speaks")
    parser.add_argument("--python", type=Path, required=True, help="of an environment with mediapipe 0.10.21")
    parser.add_argument("--folder", type=Path, help="work in this folder, and go on with what was begun there")
    parser.add_argument("--steps", type=int, nargs=2)
    parser.add_argument("--sheet", type=Path, help="also write pictures, filmed above and painted below")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows here")
    options = parser.parse_args()
    landmarking.check_python(options.python)
    if not options.video.is_file():
        raise SystemExit(f"{options.video} is no file.")
    folder = options.folder or Path(tempfile.mkdtemp(prefix="own-lips-"))
    folder.mkdir(parents=True, exist_ok=True)
    learnt = learn(folder, options.video, options.steps)
    rows, opened = compared(learnt, options.video, options.python)
    faces, (painted, picture_s) = learnt.footage.faces(learnt.footage.kept_back), learnt.painted
    made = grading.put(faces, painted)
    wide = np.resize(opened > np.percentile(opened, 60), len(faces))
    rows += pictures(faces, made, wide)
    rows.append(Row("a picture, one thread", "<= 15 ms; aim 8", f"{picture_s * 1e3:.1f} ms", picture_s <= 0.015))
    if options.sheet:
        write_sheet(options.sheet, faces, made)
    show(f"{options.video.name}: {len(learnt.footage.learnt)} pictures learnt from, {len(faces)} kept back", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
