"""What each format of a clip costs: the same speaking pictures and sound through every encoder, in turns.

    python benchmarks/formats.py [--avatar NAME|FOLDER] [--seconds N] [--times N] [--json FILE]

The fastest of the turns counts. Beside the speed: what a minute weighs, and how near the pictures come back (PSNR of the
luma against what was put in), at the usual quality.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import av  # noqa: E402
import cv2  # noqa: E402
import numpy as np  # noqa: E402

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine.core.ring import Ring  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.pipeline import Pipeline  # noqa: E402
from studio.media.clip import ClipWriter  # noqa: E402
from studio.media.formats import FORMATS  # noqa: E402
from studio.media.sound import SoundReader  # noqa: E402

SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
GOAL = 4.0


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=4.0, metavar="N", help="of clip (default: %(default)s)")
    parser.add_argument("--times", type=int, default=3, metavar="N", help="turns (default: %(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pictures = speaking(options.avatar, round(options.seconds * 25))
        with SoundReader(SPEECH) as reader:
            sound = np.concatenate([playback for _, playback in reader])[: len(pictures) * 1920]
        best: dict[str, float] = dict.fromkeys(FORMATS, 0.0)
        for _ in range(options.times):
            for suffix in FORMATS:
                best[suffix] = max(best[suffix], len(pictures) / write(folder / f"clip{suffix}", pictures, sound))
        rows = []
        for suffix, kind in FORMATS.items():
            clip = folder / f"clip{suffix}"
            mb, db = clip.stat().st_size / len(pictures) * 25 * 60 / 1e6, nearness(clip, pictures)
            rows.append(Row(kind.words, f">= {GOAL * 25:.0f} pictures/s",
                            f"{best[suffix]:.0f} pictures/s, {best[suffix] / best['.mp4']:.2f} of MP4, {mb:.1f} MB a minute, "
                            f"{db:.1f} dB", best[suffix] >= GOAL * 25, {"pictures_per_s": best[suffix], "mb": mb, "db": db}))
    show(f"formats: {len(pictures)} pictures of {options.avatar}, fastest of {options.times}", rows, options.json)
    return 0


def speaking(avatar: str, count: int) -> list[np.ndarray]:
    """Pictures of the avatar as it speaks the sample, one after the other, u8 [h, w, 3] BGR."""
    loaded = Performer.load(library.find(avatar))
    try:
        with SoundReader(SPEECH) as reader:
            speech = np.concatenate([speech for speech, _ in reader])
        ring = Ring(len(speech))
        ring.write(speech, 0.0)
        pipeline, frame, pictures = Pipeline(loaded, ring), loaded.new_frame(), []
        for index in range(count):
            pipeline.make(index, frame)
            pictures.append(frame.picture.copy())
    finally:
        loaded.close()
    return pictures


def write(path: Path, pictures: list[np.ndarray], sound: np.ndarray) -> float:
    """Seconds that a clip takes from the first picture to the finished file."""
    height, width, _ = pictures[0].shape
    begun = perf_counter()
    with ClipWriter(path, width=width, height=height, fps=25) as clip:
        for index, picture in enumerate(pictures):
            clip.put_sound(sound[index * 1920 : (index + 1) * 1920])
            clip.put_picture(picture)
        clip.finish()
    return perf_counter() - begun


def nearness(path: Path, pictures: list[np.ndarray]) -> float:
    """PSNR of the luma, dB."""
    errors = []
    with av.open(str(path)) as clip:
        for frame, picture in zip(clip.decode(video=0), pictures, strict=False):
            put = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)[: picture.shape[0]].astype(np.float32)
            errors.append(float(((frame.to_ndarray(format="yuv420p")[: picture.shape[0]] - put) ** 2).mean()))
    return float(10 * np.log10(255**2 / np.mean(errors)))


if __name__ == "__main__":
    sys.exit(main())
