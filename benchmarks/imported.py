"""A full-size SyncTalk_2D model, imported, against a plain loop in PyTorch with the same weights.

    python benchmarks/imported.py [--pictures N] [--json FILE]

Picture for picture in turn, one thread each: `Pipeline.make` of the imported avatar, and what that program's loop does for a
picture (16 mel windows are not counted: the vectors are there already), which is crop, resize, scale, mask, network, levels,
resize back and paste. The weights are random, the networks have their published size. Needs torch (extra ``train``); without
it there is nothing to compare with, and only the time of a picture is told.
"""

from __future__ import annotations

import ctypes
import sys
import tempfile
from pathlib import Path
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars.format import Person  # noqa: E402
from studio.avatars.importers import synctalk2d  # noqa: E402
from studio.avatars.writing import write_manifest  # noqa: E402
from studio.engine.core import heap  # noqa: E402
from studio.engine.core.ring import Ring  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.models.runtime import Network  # noqa: E402
from studio.engine.pipeline import Pipeline  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

GOAL, MOST_LEVELS = 2.0, 2
WIDTH, HEIGHT, FACE = 1280, 720, 300
WARM_UP = 2
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Names of mallopt(3)."""


def write_dataset(folder: Path) -> Path:
    """Write a still of soft colours three times, with the face in its middle."""
    (folder / "full_body_img").mkdir(parents=True)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    picture = np.rint(128 + 90 * np.stack([np.sin(x / 90), np.cos(y / 70), np.sin((x + y) / 120)], axis=-1)).astype(np.uint8)
    for index in range(3):
        cv2.imwrite(str(folder / "full_body_img" / f"{index}.jpg"), picture)
    corner = (WIDTH - FACE) // 2, (HEIGHT - FACE) // 2
    (folder / "crop_rects.json").write_text(str([*corner, corner[0] + FACE, corner[1] + FACE]))
    return folder


def torch_loop(unet: Any, crop: list[int]) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """Give what the program does for one picture: u8 [H, W, 3] and features [16, 512] to the painted face, u8 [328, 328, 3]."""
    import torch

    x, y, width, height = crop

    def make(picture: np.ndarray, features: np.ndarray) -> np.ndarray:
        face = cv2.resize(picture[y : y + height, x : x + width], (328, 328), interpolation=cv2.INTER_AREA)
        inner = face[4:324, 4:324]
        black = cv2.rectangle(inner.copy(), (5, 5, 310, 305), (0, 0, 0), -1)
        both = np.concatenate([one.transpose(2, 0, 1).astype(np.float32) / 255 for one in (inner, black)])
        with torch.inference_mode():
            given = unet(torch.from_numpy(both)[None], torch.from_numpy(features).reshape(1, 32, 16, 16))[0]
        mouth = face.copy()
        mouth[4:324, 4:324] = (given.numpy().transpose(1, 2, 0) * 255).astype(np.uint8)
        picture[y : y + height, x : x + width] = cv2.resize(mouth, (width, height))
        return mouth

    return make


def build(folder: Path) -> Path:
    """Import ``unet.onnx`` and ``ave.onnx`` of ``folder``, with a data set of patterns; give the avatar's folder."""
    built = folder / "built"
    built.mkdir()
    person = Person("nobody: a pattern", "not needed", "2026-11-20", generated=True)
    write_manifest(built, synctalk2d.build(
        built, write_dataset(folder / "data"), generator=folder / "unet.onnx", encoder=folder / "ave.onnx",
        open_network=lambda path: Network(path, plain=True), name="Full size", author="the benchmark", licence="CC0-1.0",
        person=person,
    ))
    return built


def measure(folder: Path, pictures: int) -> list[Row]:
    import torch

    from tests.avatars.importers import foreign

    torch.set_num_threads(1)
    unet, encoder = foreign.synctalk(), foreign.encoder()
    foreign.export(unet, folder / "unet.onnx", foreign.UNET_SHAPES)
    foreign.export(encoder, folder / "ave.onnx", foreign.ENCODER_SHAPES)
    avatar = Performer.load(build(folder))
    ring = Ring(avatar.timeline.needs(pictures + WARM_UP) + 1)
    ring.write((0.1 * np.random.default_rng(0).standard_normal(ring.capacity)).astype(np.float32), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    plain = torch_loop(unet, avatar.crops[0].tolist())
    wall, cpu, worst = np.zeros((pictures, 2)), np.zeros((pictures, 2)), 0
    shown = np.zeros_like(frame.picture)
    for index in range(-WARM_UP, pictures):
        heap.map_large_blocks()
        began, began_cpu = perf_counter(), thread_time()
        pipeline.make(index + WARM_UP, frame)
        middle, middle_cpu = perf_counter(), thread_time()
        _keep_large_blocks()
        plain(shown, frame.features[0])
        ended, ended_cpu = perf_counter(), thread_time()
        if index >= 0:
            wall[index], cpu[index] = (middle - began, ended - middle), (middle_cpu - began_cpu, ended_cpu - middle_cpu)
        if index < WARM_UP:
            worst = max(worst, _levels(unet, frame.face[0], frame.features[0], frame.mouth[0]))
    avatar.close()
    ours, theirs = np.median(cpu[:, 0]), np.median(cpu[:, 1])
    told = f"{theirs / ours:.2f} times ({1 / ours:.1f} against {1 / theirs:.1f} pictures/s of processor time)"
    return [
        Row("imported avatar against a plain torch loop", f">= {GOAL:.0f} times", told, bool(theirs / ours >= GOAL),
            {"times": theirs / ours, "ours_ms": 1e3 * ours, "torch_ms": 1e3 * theirs}),
        Row("the same by the clock", "", f"{np.median(wall[:, 1]) / np.median(wall[:, 0]):.2f} times", None),
        Row("painted mouths differ by", f"<= {MOST_LEVELS} levels", f"{worst} levels", worst <= MOST_LEVELS, {"levels": worst}),
    ]


def _keep_large_blocks() -> None:
    """Let the C library keep what is freed, as it does by itself where the studio does not tell it otherwise.

    The studio has large blocks mapped one by one. A program that takes them anew for every picture pays for that: its loop
    took twice as long.
    """
    if sys.platform == "linux":
        library = ctypes.CDLL(None)
        for threshold in (_MMAP_THRESHOLD, _TRIM_THRESHOLD):
            library.mallopt(threshold, 1 << 30)


def _levels(unet: Any, face: np.ndarray, features: np.ndarray, mouth: np.ndarray) -> int:
    """Give the largest difference from what torch paints on the same face."""
    import torch

    with torch.inference_mode():
        both = torch.from_numpy(synctalk2d.network_input(face[None]))
        given = unet(both, torch.from_numpy(features).reshape(1, 32, 16, 16)).numpy()
    return int(np.abs(synctalk2d.paste(face[None], given)[0].astype(int) - mouth).max())


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--pictures", type=int, default=20, metavar="N", help="pairs measured (default: %(default)s)")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    try:
        import torch  # noqa: F401
    except ImportError:
        rows = [Row("imported avatar against a plain torch loop", "", "not measured: torch is not installed", None)]
    else:
        with tempfile.TemporaryDirectory() as folder:
            rows = measure(Path(folder), options.pictures)
    show("A model of SyncTalk_2D", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
