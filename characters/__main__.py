"""``python -m characters COMMAND``: every step from nothing to the shipped files; README.md beside this has the order."""

from __future__ import annotations

import importlib
import sys

COMMANDS: dict[str, tuple[str, str]] = {
    "speech": ("characters.speech.command", "make the training speech with espeak-ng, flite and Festival"),
    "welcome": ("characters.speech.welcome", "read the bundled speech sample"),
    "lips": ("characters.lips.train", "train the lips on it"),
    "lips-recover": ("characters.lips.recover", "make a checkpoint again from an exported encoder"),
    "lips-corners": ("characters.lips.corners_train", "train the network that hears only the width"),
    "lips-corners-export": ("characters.lips.corners_export", "put it into the encoders that are there"),
    "lips-swell": ("characters.lips.swell", "let their corners follow how a voice swells"),
    "lips-lull": ("characters.lips.lull", "let the lips close where nothing is said any more"),
    "lips-validate": ("characters.lips.validation", "figures of checkpoints on clips that may choose between them"),
    "lips-export": ("characters.lips.export", "write encoder.onnx from the last checkpoint"),
    "lips-profiles": ("characters.profiles", "write the encoders for other look-aheads from their checkpoints"),
    "lips-clips": ("characters.lips.evaluation", "make the clips that judge the lips"),
    "mara-data": ("characters.mara.data", "write the data set folder of Mara, idle loop included"),
    "ines-draw": ("characters.ines.sheet", "draw Ines: portrait, visemes, sweeps, idle loop"),
    "ines-dataset": ("characters.ines.dataset", "draw the data set folder of Ines, idle loop included"),
    "generator": ("characters.generator.train", "train a presenter's generator from its data set folder"),
    "generator-arrange": ("characters.generator.rearrange", "lay out an exported generator for the processor"),
    "generator-coat": ("characters.generator.coat", "teach what a generator paints around the mouth again, wide mouths most"),
    "generator-opening": ("characters.generator.opening", "let a generator open the lips as far as it is asked to"),
    "matte": ("characters.matte", "write a presenter's matte and what is behind it into the avatar's folder"),
    "package": ("characters.package", "write the folder of an avatar from a data set and its networks"),
}
"""Command -> (module with ``main(argv) -> int``, one line of what it does)."""


def main(argv: list[str]) -> int:
    """Run one training command; return its exit code."""
    if not argv or argv[0] not in COMMANDS:
        print("usage: python -m characters COMMAND ...\n")
        for name, (_, text) in COMMANDS.items():
            print(f"  {name:19} {text}")
        return 0 if argv in ([], ["-h"], ["--help"]) else 2
    module = importlib.import_module(COMMANDS[argv[0]][0])
    return int(module.main(argv[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
