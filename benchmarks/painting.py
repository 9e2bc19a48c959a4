"""How well does a presenter's generator paint? Against held-out pictures, and over the idle loop.

    python benchmarks/painting.py [AVATAR ...] [--device cpu|cuda] [--half] [--json FILE]

The truth for an avatar is the split "test" of `assets/training/<avatar>`, pictures that no training has seen. With ``--half``
the generator has weights of 16 bits, as an NVIDIA GPU is given them; without a GPU these are slow, so no time is told.

PSNR is that of the picture on screen (the painted face under the mask, over the resting one) inside the mask. Seam is the
mean slope along the mask's own slope, where the mask is between 0 and 255, against that of the true picture.
Over the loop the features stand still: flicker is what changes from picture to picture beyond a steady change (second
difference), against the same in the unpainted loop; jitter is how much further the painted mouth moves from one picture to the
next than the resting one does. Place is how far a painted mouth lies from the true one. Both hold for 95 of 100 pictures.
The exit code is 0 whatever the verdicts are: the table is the answer.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import onnx
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from characters.generator.dataset import Samples, open_data_set  # noqa: E402
from characters.generator.opening import detach  # noqa: E402
from characters.idle.clip import read_loop  # noqa: E402
from studio.engine.models.device import CPU, Device, parse_device  # noqa: E402
from studio.engine.models.runnable import OwnGraph  # noqa: E402
from studio.engine.painters.gpu.sessions import open_on_gpu  # noqa: E402
from studio.engine.painters.gpu.tensors import halved  # noqa: E402
from studio.errors import DeviceError  # noqa: E402

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]
    Box = tuple[slice, slice]
    Placed = tuple[U8, NDArray[np.int32]]

REST = (0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
STILL = {
    "rest": REST,
    "open": (0.8, 0.55, 0.0, 0.0, 0.1, 0.0, 0.0, 0.4),
    "teeth": (0.08, 0.9, 0.0, 0.0, 0.1, 0.0, 0.0, 1.0),
    "round": (0.3, 0.35, 0.9, 0.0, 0.0, 0.0, 0.0, 0.05),
}
"""Features that stand still over the loop."""
LOOP_PICTURES = 150


@dataclass(frozen=True)
class Painter:
    """An avatar's generator on one thread, with its mask."""

    folder: Path
    session: Any
    mask: U8

    def mouth(self, face: U8, features: F32 | tuple[float, ...]) -> U8:
        """Paint over one face [H, W, 3] u8."""
        row = np.asarray(features, np.float32).reshape(1, 1, -1)
        return self.session.run(None, {"face": face[None], "features": row})[0][0]

    def over(self, face: U8, features: F32 | tuple[float, ...]) -> F32:
        """Give what is on screen, f32."""
        weight = self.mask[:, :, None].astype(np.float32) / 255.0
        return face + (self.mouth(face, features).astype(np.float32) - face) * weight


def open_painter(folder: Path, device: Device = CPU, *, half: bool = False) -> Painter:
    """Open a presenter's generator without `generator.opening`: the held-out pictures were made with the bare controls."""
    model = onnx.load(folder / "generator.onnx")
    detach(model)
    data = OwnGraph(model.SerializeToString())
    session = open_on_gpu(halved(data) if half else data, device)
    return Painter(folder, session, cv2.imread(str(folder / "mask.png"), cv2.IMREAD_GRAYSCALE))


def psnr(painted: F32, truth: U8, inside: NDArray[np.bool_]) -> float:
    error = np.square(painted[inside] - truth[inside]).mean()
    return float(10 * np.log10(255.0**2 / max(error, 1e-6)))


def across(picture: U8 | F32, mask: U8) -> float:
    """Mean slope of a picture along the mask's slope, in levels a pixel, where the mask is neither 0 nor 255."""
    smooth = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 2.0)
    x, y = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    length = np.hypot(x, y) + 1e-6
    planes = picture.astype(np.float32)
    right, down = cv2.Sobel(planes, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(planes, cv2.CV_32F, 0, 1, scale=1 / 8)
    slope = np.abs(right * (x / length)[:, :, None] + down * (y / length)[:, :, None]).mean(axis=2)
    return float(slope[(mask > 0) & (mask < 255)].mean())


def held_out(painter: Painter, samples: Samples) -> dict[str, Any]:
    """Compare every held-out picture; give values by measure."""
    inside, box = painter.mask > 0, mouth_box(samples)
    found: dict[str, Any] = {"psnr": [], "moving": [], "seam": [], "rest": [], "place": []}
    for picture, index, params in zip(samples.pictures, samples.face_of, samples.params, strict=True):
        face = samples.faces[index]
        painted = painter.over(face, params)
        found["place"].append(float(np.hypot(*shift(grey(picture)[box], grey(painted)[box]))))
        found["psnr"].append(psnr(painted, picture, inside))
        moving = inside & (cv2.blur(np.abs(picture.astype(np.float32) - face).mean(axis=2), (5, 5)) > 6.0)
        if moving.any():
            found["moving"].append(psnr(painted, picture, moving))
        # The truth goes under the same mask: what differs is the painting, not how the pictures were made.
        truth = face + (picture - face.astype(np.float32)) * (painter.mask[:, :, None] / 255.0)
        found["seam"].append((across(painted, painter.mask), across(truth, painter.mask)))
    for face in samples.faces:
        found["rest"].append(float(np.abs(painter.over(face, REST) - face)[inside].mean()))
    return found


def shift(first: F32, second: F32) -> NDArray[np.float64]:
    """Find the shift in pixels, below one, between two grey windows: least squares on the first one's slopes."""
    x, y = (cv2.Sobel(first, cv2.CV_32F, 1 - axis, axis, scale=1 / 8).ravel() for axis in (0, 1))
    slopes = np.stack([x, y], axis=1).astype(np.float64)
    return np.linalg.lstsq(slopes, (first - second).ravel().astype(np.float64), rcond=None)[0]


def mouth_box(samples: Samples) -> Box:
    """Find where held-out pictures differ most from rest, as rows and columns of the crop."""
    moved = np.mean([
        np.abs(picture.astype(np.float32) - samples.faces[face]).mean(axis=2)
        for picture, face in zip(samples.pictures, samples.face_of, strict=True)
    ], axis=0)
    y, x = np.unravel_index(int(cv2.blur(moved, (91, 61)).argmax()), moved.shape)
    return slice(max(0, y - 40), y + 40), slice(max(0, x - 64), x + 64)


def loop_faces(painter: Painter) -> list[Placed]:
    """Give face and crop for the first pictures of the loop."""
    crops = np.load(painter.folder / "crops.npy", allow_pickle=False)
    found = []
    for picture, crop in itertools.islice(zip(read_loop(painter.folder / "frames.mp4"), crops, strict=False), LOOP_PICTURES):
        x, y, width, height = crop.tolist()
        found.append((np.ascontiguousarray(picture[y : y + height, x : x + width]), crop))
    return found


def grey(picture: U8 | F32) -> F32:
    return np.asarray(cv2.cvtColor(picture.astype(np.float32), cv2.COLOR_BGR2GRAY), np.float32)


def over_loop(painter: Painter, features: tuple[float, ...], faces: list[Placed], box: Box) -> dict[str, float]:
    """Measure flicker (levels) and jitter (pixels) with features that stand still."""
    inside = painter.mask > 0
    flicker: list[list[float]] = []
    jitter: list[float] = []
    recent: list[Any] = []
    for face, crop in faces:
        recent = [*recent[-2:], ((face, painter.over(face, features)), crop)]
        if len(recent) < 3 or any((crop != other).any() for _, other in recent):
            continue
        oldest, before, now = (pair for pair, _ in recent)
        second = [oldest[k].astype(np.float32) - 2.0 * before[k] + now[k] for k in (0, 1)]
        flicker.append([float(np.sqrt(np.square(change[inside]).mean())) for change in second])
        moved = [shift(grey(before[k])[box], grey(now[k])[box]) for k in (0, 1)]
        jitter.append(float(np.hypot(*(moved[1] - moved[0]))))
    plain, painted = np.mean(flicker, axis=0)
    return {"flicker": float(painted), "of_loop": float(plain), "jitter": float(np.percentile(jitter, 95))}


def time_ms(painter: Painter, face: U8) -> float:
    """Processor time of one call in ms: the fastest tenth, which other programs disturb least."""
    spent = []
    for _ in range(100):
        began = time.thread_time()
        painter.mouth(face, REST)
        spent.append(time.thread_time() - began)
    return float(np.percentile(spent, 10) * 1000)


def row(what: str, goal: str, measured: str, met: bool, **figures: float) -> dict[str, Any]:
    """One line of the table, in the form that `lips.py` takes too."""
    return {"what": what, "goal": goal, "measured": measured, "met": bool(met), "figures": figures}


def rows_of(folder: Path, device: Device = CPU, *, half: bool = False) -> list[dict[str, Any]]:
    """Measure one avatar; its truth is the data set of the same name."""
    name, painter = folder.name, open_painter(folder, device, half=half)
    samples = open_data_set(ROOT / "assets" / "training" / name).samples("test")
    found = held_out(painter, samples)
    values = np.array(found["psnr"])
    worst = float(np.sort(values)[: max(1, len(values) // 100)].mean())
    seams = np.array(found["seam"])
    seam = float(seams[:, 0].mean() / seams[:, 1].mean() - 1.0)
    faces, box = loop_faces(painter), mouth_box(samples)
    still = {key: over_loop(painter, features, faces, box) for key, features in STILL.items()}
    worse = max(values["flicker"] / values["of_loop"] for values in still.values())
    jitter = max(values["jitter"] for values in still.values())
    place = float(np.percentile(found["place"], 95))
    rest, moving = float(np.mean(found["rest"])), float(np.mean(found["moving"]))
    mean, base = float(values.mean()), still["rest"]["of_loop"]
    said = ", ".join(f"{key} {v['flicker']:.2f}" for key, v in still.items())
    lines = [
        row(f"{name}: PSNR, mean of {len(values)}", ">= 32 dB", f"{mean:.2f} dB", mean >= 32, db=mean),
        row(f"{name}: PSNR, worst 1 %", ">= 27 dB", f"{worst:.2f} dB", worst >= 27, db=worst),
        row(f"{name}: PSNR of what moves", ">= 27 dB", f"{moving:.2f} dB", moving >= 27, db=moving),
        row(f"{name}: slope across the seam", "within 5 %", f"{seam:+.1%}", abs(seam) <= 0.05, part=seam),
        row(f"{name}: rest against the frame", "<= 1 level", f"{rest:.2f} levels", rest <= 1.0, levels=rest),
        row(f"{name}: flicker, features still", f"<= 1.5x the loop's {base:.2f}", said, worse <= 1.5, times=worse),
        row(f"{name}: jitter, features still", "<= 0.1 px", f"{jitter:.3f} px", jitter <= 0.1, px=jitter),
        row(f"{name}: place of the mouth", "<= 0.4 px", f"{place:.2f} px", place <= 0.4, px=place),
    ]
    if not half:
        spent = time_ms(painter, samples.faces[0])
        lines.append(row(f"{name}: time of a call", "<= 6 ms", f"{spent:.1f} ms", spent <= 6.0, ms=spent))
    return lines


def rows(folder: Path | None = None, device: Device = CPU, *, half: bool = False) -> list[dict[str, Any]]:
    """Measure one avatar, or every bundled one that has held-out pictures."""
    if folder is not None:
        return rows_of(folder, device, half=half)
    folders = sorted(path.parent for path in (ROOT / "assets/avatars").glob("*/generator.onnx"))
    known = [path for path in folders if (ROOT / "assets/training" / path.name / "samples.jsonl").exists()]
    return [line for path in known for line in rows_of(path, device, half=half)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("avatars", nargs="*", type=Path, help="avatar folders; without any, the bundled ones")
    parser.add_argument("--device", default="cpu", metavar="DEVICE", help="cpu, cuda or cuda:1 (default: %(default)s)")
    parser.add_argument("--half", action="store_true", help="with weights of 16 bits")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    try:
        each = [rows(folder, parse_device(options.device) or CPU, half=options.half) for folder in options.avatars or [None]]
    except DeviceError as error:
        print(error, file=sys.stderr)
        return 2
    lines = [line for one in each for line in one]
    table = Table("what", "goal", "measured", "verdict", title="Painting")
    for line in lines:
        table.add_row(line["what"], line["goal"], line["measured"], "[green]met" if line["met"] else "[red]short")
    Console().print(table)
    print(f"{sum(line['met'] for line in lines)} of {len(lines)} met")
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps({"rows": lines}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
