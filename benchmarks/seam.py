"""How much of the seam is seen around a mouth that a foreign generator painted: the gradient across the feather's border.

    python benchmarks/seam.py [--json FILE]

Mara and Ines in even, dark, bright and side light. The painted mouth is the face as a generator trained in other light would
give it: the face in even light, 12 % darker, and with a cast. What is measured is the change that the paste brings along the
border: the steepest twentieth of the gradient of (pasted - filmed) there, in levels a pixel; 0 is no seam. Against it stand the
bare rectangle of the original programs, the same feather without matching, and one gain for each colour.
"""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from time import thread_time

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars.importers import synctalk2d, wav2lip  # noqa: E402
from studio.avatars.library import bundled  # noqa: E402
from studio.engine.stages.composite import Composite  # noqa: E402
from studio.engine.stages.light_match import LightMatch  # noqa: E402
from studio.media.film import Film  # noqa: E402

EYES = {"mara": (658, 290, 129), "ines": (645, 286, 141)}
"""Middle between the eyes and their distance in the first picture."""
FAMILIES = {
    "SyncTalk_2D": (synctalk2d.LAYOUT, synctalk2d.feather()), "Wav2Lip": (wav2lip.LAYOUT, wav2lip.feather(96)),
}
PAD, SOFT = 8, 3.0
GOAL = 3.0
"""Times less than the bare rectangle."""


def lights(picture: np.ndarray) -> dict[str, np.ndarray]:
    ramp = np.linspace(1.35, 0.35, picture.shape[1])[None, :, None]
    return {"even": picture, "dark": _lit(picture, 0.35), "bright": _lit(picture, 1.45), "side": _lit(picture, ramp)}


def _lit(picture: np.ndarray, by: object) -> np.ndarray:
    return np.clip(picture * by, 0, 255).astype(np.uint8)


def painted(face: np.ndarray, light: str) -> np.ndarray:
    """What a generator trained in even light would paint: it follows the light it sees, but only half the way."""
    by = {"even": 1.0, "dark": 1.5, "bright": 0.85, "side": 1.0}[light]
    cast = np.array([0.84, 0.88, 0.92]) * by
    mouth = face * cast + 4
    if light == "side":
        # Half of the ramp across the face is evened out.
        mouth *= np.linspace(0.8, 1.25, face.shape[1])[None, :, None]
    return np.clip(mouth, 0, 255).astype(np.uint8)


def gains(face: np.ndarray, mouth: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The simple way: one gain for each colour, from the means along the border."""
    ring = (mask > 0) & (mask < 255)
    gain = face[ring].mean(axis=0) / np.maximum(mouth[ring].mean(axis=0), 1)
    return np.clip(mouth * gain, 0, 255).astype(np.uint8)


def gradient(before: np.ndarray, after: np.ndarray, crop: np.ndarray, weights: np.ndarray) -> float:
    """The steepest twentieth of the gradient that the paste added along its border, levels a pixel.

    Detail that a generator of 96 pixels has not is taken out first: it is no seam.
    """
    x, y, width, height = crop.tolist()
    area = slice(y - PAD, y + height + PAD), slice(x - PAD, x + width + PAD)
    added = cv2.GaussianBlur(after[area].astype(np.float32) - before[area], (0, 0), SOFT).mean(axis=2)
    steep = np.hypot(cv2.Sobel(added, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(added, cv2.CV_32F, 0, 1, scale=1 / 8))
    inside = cv2.copyMakeBorder(cv2.resize(weights, (width, height)), PAD, PAD, PAD, PAD, cv2.BORDER_CONSTANT, value=0)
    near = cv2.dilate(inside, np.ones((2 * PAD - 3, 2 * PAD - 3))) != cv2.erode(inside, np.ones((2 * PAD - 3, 2 * PAD - 3)))
    along = near & (inside < 0.9 * 255)
    values = np.sort(steep[along])
    return float(values[-max(1, len(values) // 20) :].mean())


def measure() -> list[Row]:
    rows: list[Row] = []
    first = {name: next(islice(Film(folder / "frames.mp4").read(), 1)).picture for name, folder in bundled().items()}
    for family, (layout, mask) in FAMILIES.items():
        for light in ("even", "dark", "bright", "side"):
            found: dict[str, list[float]] = {"rectangle": [], "feather": [], "gains": [], "light match": []}
            for name, picture in first.items():
                x, y, apart = EYES[name]
                left, top = round(x + layout.left * apart), round(y + layout.top * apart)
                size = round((layout.right - layout.left) * apart), round((layout.bottom - layout.top) * apart)
                crop = np.array([left, top, *size], np.int32)
                lit = lights(picture)[light]
                composite, face = Composite(mask, size[::-1]), np.zeros((1, *mask.shape, 3), np.uint8)
                composite.cut(lit[top : top + size[1], left : left + size[0]], out=face)
                mouth = painted(face[0], light)[None]
                hard = np.where(np.arange(mask.shape[0])[:, None] >= (mask.shape[0] // 2 if family == "Wav2Lip" else 9), 255, 0)
                ways = {
                    "rectangle": (np.broadcast_to(hard, mask.shape).astype(np.uint8), mouth),
                    "feather": (mask, mouth), "gains": (mask, gains(face[0], mouth[0], mask)[None]),
                    "light match": (mask, LightMatch(mask)(face, mouth)),
                }
                for way, (weights, given) in ways.items():
                    out = lit.copy()
                    Composite(weights, size[::-1])(given, face, out=out[top : top + size[1], left : left + size[0]])
                    found[way].append(gradient(lit, out, crop, weights))
            levels = {way: float(np.mean(one)) for way, one in found.items()}
            times = levels["rectangle"] / levels["light match"]
            said = ", ".join(f"{way} {one:.2f}" for way, one in levels.items())
            rows.append(Row(f"{family}, {light} light", f"a seam {GOAL:.0f} times softer than the rectangle",
                            f"{times:.1f} times ({said} levels a pixel)", times >= GOAL, {**levels, "times": times}))
    rows.append(_cost())
    return rows


def _cost() -> Row:
    mask = synctalk2d.feather()
    match, random = LightMatch(mask), np.random.default_rng(0)
    face, mouth = (random.integers(0, 256, (1, *mask.shape, 3), np.uint8) for _ in range(2))
    spent = []
    for _ in range(100):
        began = thread_time()
        match(face, mouth)
        spent.append(thread_time() - began)
    return Row("matching one mouth of 328 x 328", "", f"{1e3 * np.median(spent):.2f} ms of processor time", None,
               {"ms": 1e3 * float(np.median(spent))})


def main() -> int:
    options = arguments(__doc__).parse_args()
    cv2.setNumThreads(1)
    show("The seam of a painted mouth", measure(), options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
