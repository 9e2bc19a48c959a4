"""Do the lips do what real people's do? An avatar's encoders, and its painted mouth, against recordings with known lips.

    python benchmarks/real_lips.py --clips FOLDER [--avatar FOLDER ...] [--encoder FILE ...] [--kinds] [--python PATH] [--rooms]

The recordings are yours: `benchmarks/mouths.py` says what a folder has to hold; the project ships none. ``--encoder`` judges
other encoders of the default's look-ahead, ``--kinds`` each kind of recording by itself. With ``--python`` the
mouth is painted too, over one picture of the idle loop, and measured with landmarks as real lips are. PATH is the Python of an
environment of its own that holds mediapipe 0.10.21 (Python 3.9 to 3.12; later wheels hold no models):

    python3.11 -m venv ENV && ENV/bin/pip install mediapipe==0.10.21

``--rooms`` adds noise: rooms without speech at -26 dBFS, and recordings under noise at 10 dB. Office, music and fan are made by
the code that also makes those of the training, with other seeds; the babble is six of the recordings. No score can reach 1:
landmarks tremble, people differ. Intervals are over speakers. The exit code is 0 whatever the verdicts are.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import landmarking, mouths  # noqa: E402
from benchmarks.lips import Encoder, manifest  # noqa: E402
from benchmarks.table import Row, show  # noqa: E402
from characters.idle.clip import read_loop  # noqa: E402
from characters.lips import nonspeech  # noqa: E402
from characters.lips.articulation import PRESS, WIDTH  # noqa: E402
from characters.lips.score import CLOSED_APERTURE, PRESSED, aperture  # noqa: E402
from studio.engine.frontends.log_mel import SAMPLE_RATE  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.mouths import Clip

PAINTED_S = 8
ABOVE, BELOW, ASIDE = 330, 60, 160
"""Pixels of the picture around the crop that show enough of the face to find it."""
ROOMS = {"music": 0.85, "babble": 0.85, "office": 0.95, "fan": 0.98}
UNDER = {"babble 10 dB": 0.28, "office 10 dB": 0.36, "room 0.6 s": 0.28}
OPENING_GOALS = {37.5: 0.42, 75.0: 0.45, 112.5: 0.47, 200.0: 0.48}


def against(
    clips: Sequence[Clip], name: str, shown: list[np.ndarray], wide: list[np.ndarray], goals: tuple[float, ...]
) -> list[Row]:
    """Rows of correlation and of the lowest pictures; ``goals``: opening in all pictures and in speech, width, lowest F1."""
    rows = []
    for what, where, curves, goal in (
        ("aperture", "ok", shown, goals[0]), ("aperture", "speech", shown, goals[1]), ("width", "ok", wide, goals[2]),
    ):
        found = mouths.correlation(clips, curves, what, where)
        label = f"{name}: {'width' if what == 'width' else 'opening'}, {'in speech' if where == 'speech' else 'all pictures'}"
        text = f"{found.mean:.3f} [{found.low:.2f} {found.high:.2f}]"
        rows.append(Row(label, f">= {goal:.2f}", text, found.mean >= goal, asdict(found)))
    found_closures = mouths.closures(clips, mouths.lowest(clips, shown))
    return [*rows, closure_row(f"{name}: closures, lowest pictures", found_closures, goals[3])]


def closure_row(name: str, found: mouths.Found, goal: float) -> Row:
    text = f"{found.f1:.2f} ({found.recall:.2f}, {found.precision:.2f}; shifted {np.mean(found.chance):.2f})"
    return Row(f"{name}: F1 (recall, precision)", f">= {goal:.2f}", text, found.f1 >= goal, {"f1": found.f1})


def encoder_rows(
    avatar: Path, profile: dict[str, Any], clips: Sequence[Clip], name: str = "", *, kinds: bool = False
) -> list[Row]:
    """Rows of one encoder; ``kinds``: of each kind of recording, too."""
    encoder, wait_ms = Encoder(avatar, profile["encoder"], profile["mel_ahead"]), 12.5 * profile["mel_ahead"] + 25.0
    name, goal = name or f"encoder, {wait_ms:.0f} ms", OPENING_GOALS.get(wait_ms, 0.47)
    heard = [encoder(clip.sound)[: len(clip.ok)] for clip in clips]
    opened = [aperture(features).astype(float) for features in heard]
    wide = [features[:, WIDTH].astype(float) for features in heard]
    rows = against(clips, name, opened, wide, (goal, goal + 0.04, 0.49, 0.70))
    rows.append(closure_row(f"{name}: closures, press", mouths.closures(clips, [f[:, PRESS] > PRESSED for f in heard]), 0.62))
    shut = mouths.share_in_pauses(clips, lambda number: opened[number] < CLOSED_APERTURE)
    real = mouths.share_in_pauses(clips, lambda number: clips[number].closed)
    text, figures = f"{shut:.2f} (real {real:.2f})", {"shut": shut, "real": real}
    rows.append(Row(f"{name}: pauses shut", "0.30 to 0.50", text, 0.3 <= shut <= 0.5, figures))
    for kind in sorted({clip.kind for clip in clips}) if kinds else ():
        places = [place for place, clip in enumerate(clips) if clip.kind == kind]
        own, seconds = [clips[place] for place in places], sum(len(clips[place].ok) for place in places) / mouths.FPS
        for what, curves in (("aperture", opened), ("width", wide)):
            found = mouths.correlation(own, [curves[place] for place in places], what, "ok")
            text = f"{found.mean:.3f} [{found.low:.2f} {found.high:.2f}]"
            label = f"{name}: {kind or 'no kind'} ({len(own)}, {seconds:.0f} s), {'width' if what == 'width' else 'opening'}"
            rows.append(Row(label, "no goal", text, None, asdict(found)))
    return rows


def babble(clips: Sequence[Clip], count: int, random: np.random.Generator, without: str = "") -> np.ndarray:
    """Six of the recordings at once, f32 [count], effective value 1."""
    others = [clip for clip in clips if clip.name != without]
    chosen = random.choice(len(others), min(6, len(others)), replace=False)
    parts = [np.resize(np.roll(others[int(i)].sound, int(random.integers(9999))), count) for i in chosen]
    sound = np.sum([part / np.std(part) for part in parts], axis=0)
    return np.asarray(sound / np.std(sound), np.float32)


def room_rows(encoder: Encoder, clips: Sequence[Clip]) -> list[Row]:
    """Rows of noise alone and of recordings under noise."""
    random, count, rows = np.random.default_rng(20_261_128), 20 * SAMPLE_RATE, []
    voices = [clip.sound for clip in clips]
    alone = {
        "music": nonspeech.music(count, random), "babble": babble(clips, count, random),
        "office": nonspeech.office(count, random, voices), "fan": nonspeech.fan(count, random),
    }
    for name, sound in alone.items():
        shares = [
            float((aperture(encoder(sound * np.float32(10 ** (level / 20)))) < CLOSED_APERTURE).mean()) for level in (-26, -40)
        ]
        text = f"{shares[0]:.2f} (at -40 dBFS {shares[1]:.2f})"
        rows.append(Row(f"{name} alone: shut", f">= {ROOMS[name]:.2f}", text, shares[0] >= ROOMS[name], {"shut": shares[0]}))

    def under(name: str, clip: Clip) -> np.ndarray:
        if name.startswith("room"):
            tail = np.arange(int(0.6 * SAMPLE_RATE))
            echo = np.random.default_rng(3).standard_normal(len(tail)) * 10 ** (-3 * tail / len(tail))
            echo[:40] = 0
            echo /= np.sqrt(np.sum(echo**2))
            echo[0] = 1
            size = 1 << (len(clip.sound) + len(echo)).bit_length()
            played = np.fft.irfft(np.fft.rfft(clip.sound, size) * np.fft.rfft(echo, size), size)
            return played[: len(clip.sound)].astype(np.float32)
        loud = clip.sound[np.abs(clip.sound) > 0.01 * np.abs(clip.sound).max()]
        noise = (babble(clips, len(clip.sound), random, clip.name) if name.startswith("babble")
                 else nonspeech.office(len(clip.sound), random, voices))
        return clip.sound + noise * np.float32(np.sqrt(np.mean(loud**2)) * 10 ** (-10 / 20))

    for name, goal in UNDER.items():
        shown = [aperture(encoder(under(name, clip)))[: len(clip.ok)].astype(float) for clip in clips]
        found = mouths.correlation(clips, shown, "aperture", "ok")
        rows.append(Row(f"{name}: opening", f">= {goal:.2f}", f"{found.mean:.3f}", found.mean >= goal, {"mean": found.mean}))
    return rows


class Painter:
    """Paint an avatar's mouth over one picture of its idle loop."""

    def __init__(self, avatar: Path) -> None:
        import cv2

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(avatar / "generator.onnx", options, providers=["CPUExecutionProvider"])
        x, y, width, height = np.load(avatar / "crops.npy", allow_pickle=False)[10]
        picture = next(p for number, p in enumerate(read_loop(avatar / "frames.mp4")) if number == 10)
        mask = np.asarray(cv2.imread(str(avatar / "mask.png"), cv2.IMREAD_GRAYSCALE), np.float32)[..., None] / 255
        top, left = max(0, y - ABOVE), max(0, x - ASIDE)
        self.view = picture[top : y + height + BELOW, left : x + width + ASIDE].copy()
        self.place = slice(y - top, y - top + height), slice(x - left, x - left + width)
        self.face, self.mask = picture[y : y + height, x : x + width].copy(), mask

    def pictures(self, features: np.ndarray) -> Iterator[bytes]:
        """Give BGR pictures for features f32 [T, 8]."""
        for row in features:
            mouth = self.session.run(None, {"face": self.face[None], "features": row[None, None]})[0][0]
            self.view[self.place] = self.face + (mouth.astype(np.float32) - self.face) * self.mask
            yield self.view.tobytes()


def measured(python: Path, painter: Painter, features: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Opening and width of painted mouths by landmarks, [T, 2] for each clip; where no face is found, the clip's mean."""
    pictures = (picture for rows in features for picture in painter.pictures(rows))
    answers = landmarking.measured(python, pictures, painter.view.shape[:2])[:, : landmarking.WIDTH + 1]
    out, at = [], 0
    for rows in features:
        part = answers[at : at + len(rows)]
        at += len(rows)
        missing = np.isnan(part[:, 0])
        part[missing] = np.nanmean(part, axis=0) if not missing.all() else 0.0
        out.append(part)
    return out


def painted_rows(avatar: Path, python: Path, clips: Sequence[Clip]) -> list[Row]:
    """Rows of an avatar's painted mouth with its default encoder."""
    short = [clip.first(PAINTED_S * mouths.FPS) for clip in clips]
    encoder, about = Encoder(avatar), manifest(avatar)
    heard = [encoder(whole.sound)[: len(clip.ok)] for whole, clip in zip(clips, short, strict=True)]
    found = measured(python, Painter(avatar), heard)
    goals = 0.42, 0.42, 0.40, 0.70
    return against(short, f"{about['name']}, painted", [m[:, 0] for m in found], [m[:, 1] for m in found], goals)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clips", type=Path, required=True, help="folder of recordings with known lips")
    parser.add_argument("--avatar", type=Path, nargs="+", default=[ROOT / "assets/avatars/mara", ROOT / "assets/avatars/ines"])
    parser.add_argument("--encoder", type=Path, nargs="+", default=[], help="files to judge instead of the avatar's own")
    parser.add_argument("--kinds", action="store_true", help="judge each kind of recording by itself, too")
    parser.add_argument("--python", type=Path, help="of an environment with mediapipe 0.10.21: measures the painted mouth")
    parser.add_argument("--rooms", action="store_true", help="noise alone, and recordings under noise")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if options.python:
        landmarking.check_python(options.python)
    try:
        clips = mouths.read_clips(options.clips)
    except (OSError, ValueError, KeyError) as error:
        raise SystemExit(f"{options.clips} cannot be read: {error}") from None
    avatar = options.avatar[0]
    about = manifest(avatar)
    profiles = [{"encoder": "encoder.onnx", "mel_ahead": about["sound"]["mel_ahead"]}, *about.get("profiles", [])]
    profiles.sort(key=lambda profile: profile["mel_ahead"])
    names = [""] * len(profiles)
    if options.encoder:
        names = [path.stem for path in options.encoder]
        profiles = [{"encoder": str(path.resolve()), "mel_ahead": about["sound"]["mel_ahead"]} for path in options.encoder]
    rows = [
        row
        for profile, name in zip(profiles, names, strict=True)
        for row in encoder_rows(avatar, profile, clips, name, kinds=options.kinds)
    ]
    if options.rooms:
        rows += room_rows(Encoder(avatar), clips)
    if options.python:
        rows += [row for folder in options.avatar for row in painted_rows(folder, options.python, clips)]
    speakers, seconds = len({clip.speaker for clip in clips}), sum(len(clip.ok) for clip in clips) / mouths.FPS
    show(f"lips against real ones: {len(clips)} recordings, {speakers} speakers, {seconds:.0f} s", rows, options.json)
    judged = [row.met for row in rows if row.met is not None]
    print(f"{sum(judged)} of {len(judged)} met")
    return 0


if __name__ == "__main__":
    sys.exit(main())
