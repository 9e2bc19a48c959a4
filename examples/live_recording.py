"""Let a presenter speak in real time, with what is said coming in bursts, and record it; pictures are counted beside it.

    python examples/live_recording.py talk.wav talk.mp4 --avatar mara

A voice agent does the same: it pushes each sentence as soon as it has it, and `Presenter.interrupt` forgets what is left of
it when the person speaks.
"""

from __future__ import annotations

import argparse
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from studio.api import OutputStatus, PixelFormat, Presenter, Wants

if TYPE_CHECKING:
    from studio.api import ProgramForm


class Counter:
    """An output that counts: it has what `studio.api.Output` asks for, and nothing else."""

    name = "counter"
    wants = Wants(PixelFormat.NONE, channels=1)

    def __init__(self) -> None:
        self.pictures = self.samples = 0

    def open(self, form: ProgramForm) -> None:
        """Get ready."""

    def picture(self, picture: np.ndarray, stamps: object) -> bool:  # noqa: ARG002
        """Count a picture."""
        self.pictures += 1
        return True

    def sound(self, block: np.ndarray, at: int) -> bool:  # noqa: ARG002
        """Count samples."""
        self.samples += len(block)
        return True

    def status(self) -> OutputStatus:
        """Tell how many there were."""
        return OutputStatus(sent=self.pictures)

    def close(self, *, keep: bool = True) -> None:
        """Let go of nothing."""


def main() -> None:
    """Record."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("speech", type=Path, help="a wave file, mono, 16 bits a sample")
    parser.add_argument("clip", type=Path, help="the recording")
    parser.add_argument("--avatar", default="mara")
    options = parser.parse_args()

    with wave.open(str(options.speech), "rb") as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    counter = Counter()
    with Presenter(options.avatar, live=True, rate=rate) as presenter:
        recording = presenter.record(options.clip)
        presenter.add(counter)
        for sentence in np.array_split(samples, 3):
            presenter.push(sentence)
        presenter.end()
        speaking = sum(picture.speaking for picture in presenter.pictures())
        presenter.remove(recording)
    seconds = counter.samples / 48_000
    print(f"{options.clip}: {speaking} pictures of speech, {counter.pictures} in all, {seconds:.1f} s of sound")


if __name__ == "__main__":
    main()
