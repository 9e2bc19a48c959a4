"""Speak a sound piece by piece, as a program has it that makes speech or plays a call, and keep some of the pictures.

    python examples/pictures_of_speech.py talk.wav out/ --avatar mara

Nothing here waits for a clock: pictures are made as fast as they are taken, and they are those of
``viseme-studio render talk.wav``.
"""

from __future__ import annotations

import argparse
import wave
from pathlib import Path

import cv2
import numpy as np

from studio.api import Presenter

PIECE = 1600
"""Samples given at a time."""


def main() -> None:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("speech", type=Path, help="a wave file, mono, 16 bits a sample")
    parser.add_argument("folder", type=Path, help="where pictures go, one a second")
    parser.add_argument("--avatar", default="mara")
    options = parser.parse_args()

    with wave.open(str(options.speech), "rb") as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    options.folder.mkdir(parents=True, exist_ok=True)
    made = 0
    with Presenter(options.avatar, rate=rate) as presenter:
        pieces = [samples[start : start + PIECE] for start in range(0, len(samples), PIECE)]
        for number, piece in enumerate(pieces):
            presenter.push(piece)
            if number == len(pieces) - 1:
                presenter.end()
            for picture in presenter.pictures():
                made += 1
                if picture.index % presenter.fps == 0:
                    cv2.imwrite(str(options.folder / f"{picture.index // presenter.fps:04}.jpg"), picture.bgr())
    print(f"{made} pictures of {len(samples) / rate:.1f} s")


if __name__ == "__main__":
    main()
