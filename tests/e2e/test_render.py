"""The bundled presenters speak the bundled sample: the real command, the real networks, judged by the pixels of the clip."""

from __future__ import annotations

import subprocess
import sys
import wave
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.media.sound import SoundReader
from tests.e2e.command import ROOT, environment, run, write_sound

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

SAMPLE = ROOT / "assets" / "samples" / "welcome.flac"
AVATARS = list(library.bundled())
BEFORE_S, SPEECH_S, AFTER_S = 1.0, 4.0, 1.6


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, NDArray[np.float32]]:
    """Give a wav of silence, four seconds of the sample, and silence, with its samples at 48 kHz."""
    with SoundReader(SAMPLE) as reader:
        sample = np.concatenate([playback[:, 0] for _, playback in reader])
    parts = [np.zeros(round(BEFORE_S * 48_000)), sample[: round(SPEECH_S * 48_000)], np.zeros(round(AFTER_S * 48_000))]
    samples = np.concatenate(parts).astype(np.float32)
    path = tmp_path_factory.mktemp("spoken") / "spoken.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes((samples * 32767).astype("<i2").tobytes())
    return path, samples


def pictures(path: Path) -> Iterator[U8]:
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            yield cv2.cvtColor(frame.to_ndarray(format="yuv420p"), cv2.COLOR_YUV2BGR_I420)


def difference_from_rest(clip: Path, folder: Path) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give how far each picture is from the idle loop, in levels: inside the feather, and everywhere else."""
    mask, crops = cv2.imread(str(folder / "mask.png"), cv2.IMREAD_GRAYSCALE), np.load(folder / "crops.npy")
    inside, outside = [], []
    for painted, idle, (x, y, width, height) in zip(pictures(clip), pictures(folder / "frames.mp4"), crops, strict=False):
        weight = np.zeros(painted.shape[:2], np.uint8)
        weight[y : y + height, x : x + width] = cv2.resize(mask, (int(width), int(height)))
        away = cv2.absdiff(painted, idle).mean(axis=2)
        inside.append(away[weight > 128].mean())
        outside.append(away[weight == 0].mean())
    return np.array(inside), np.array(outside)


@pytest.mark.skipif(not AVATARS, reason="no presenter is bundled")
@pytest.mark.parametrize("name", AVATARS)
def test_the_mouth_opens_on_speech_and_rests_in_silence(name: str, tmp_path: Path, spoken: tuple[Path, NDArray]) -> None:
    sound, samples = spoken
    clip = tmp_path / "clip.mp4"
    result = run("render", sound, "-o", clip, "--avatar", name)
    assert result.returncode == 0, result.stderr

    moved, elsewhere = difference_from_rest(clip, library.find(name))

    loud = np.sqrt(np.mean(samples[: len(moved) * 1920].reshape(-1, 1920) ** 2, axis=1))
    speaking = np.flatnonzero(loud > 0.05)
    # Lips rest open for a while after speech, as real ones do, and have shut a second later.
    before, after = speaking[0] - 4, speaking[-1] + 26
    rest = np.median(moved[:before])
    assert rest < 4.0, "the resting mouth as painted is not the resting mouth"
    assert np.abs(moved[:before] - rest).max() < 1.0, "the mouth moves in the silence before"
    # The breath before the next word opens them by a level or two more than the first rest.
    assert np.abs(moved[after:] - rest).max() < 2.0, "the mouth moves in the silence after"
    assert np.median(moved[speaking]) > rest + 2.0, "the mouth does not open on speech"
    assert moved.max() > rest + 4.0
    assert elsewhere.max() < 2.5, "something besides the mouth changed"


@pytest.mark.skipif(not AVATARS, reason="no presenter is bundled")
@pytest.mark.parametrize("name", AVATARS)
def test_a_fifth_of_a_second_is_enough(name: str, tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"

    result = run("render", write_sound(tmp_path / "a.wav", 0.2), "-o", clip, "--avatar", name)

    assert result.returncode == 0, result.stderr
    assert sum(1 for _ in pictures(clip)) == 5
    picture = read_manifest(library.find(name)).picture
    assert next(pictures(clip)).shape == (picture.height, picture.width, 3)


MEASURE = """
import sys
from pathlib import Path
from studio.render import render
render(Path(sys.argv[1]), Path(sys.argv[2]), avatar=sys.argv[3])
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is read from Linux's proc")
def test_memory_does_not_grow_with_the_length_of_the_sound(tmp_path: Path, tiny: Path) -> None:
    peaks_mb = []
    for seconds in (5.0, 60.0):
        sound = write_sound(tmp_path / "a.wav", seconds, 48_000)
        command = [sys.executable, "-c", MEASURE, str(sound), str(tmp_path / "a.mp4"), str(tiny)]
        result = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
        peaks_mb.append(int(result.stdout) / 1024)

    # The sound alone, at 16 kHz mono and 48 kHz stereo, is 25 MB longer.
    assert peaks_mb[1] - peaks_mb[0] < 6
