"""``python -m studio.training COMMAND``: every step from nothing to the shipped files; README.md beside this has the order."""

from __future__ import annotations

import importlib
import sys

COMMANDS: dict[str, tuple[str, str]] = {
    "speech": ("studio.training.speech.command", "make the training speech with espeak-ng, flite and Festival"),
    "welcome": ("studio.training.speech.welcome", "read the bundled speech sample"),
    "lips": ("studio.training.lips.train", "train the lips on it"),
    "lips-recover": ("studio.training.lips.recover", "make a checkpoint again from an exported encoder"),
    "lips-validate": ("studio.training.lips.validation", "figures of checkpoints on clips that may choose between them"),
    "lips-export": ("studio.training.lips.export", "write encoder.onnx from the last checkpoint"),
    "lips-profiles": ("studio.training.profiles", "write the encoders for other look-aheads from their checkpoints"),
    "lips-clips": ("studio.training.lips.evaluation", "make the clips that judge the lips"),
    "mara-data": ("studio.training.mara.data", "write the data set folder of Mara, idle loop included"),
    "ines-draw": ("studio.training.ines.sheet", "draw Ines: portrait, visemes, sweeps, idle loop"),
    "ines-dataset": ("studio.training.ines.dataset", "draw the data set folder of Ines, idle loop included"),
    "generator": ("studio.training.generator.train", "train a presenter's generator from its data set folder"),
    "generator-arrange": ("studio.training.generator.rearrange", "lay out an exported generator for the processor"),
    "package": ("studio.training.package", "write the folder of an avatar from a data set and its networks"),
}
"""Command -> (module with ``main(argv) -> int``, one line of what it does)."""


def main(argv: list[str]) -> int:
    """Run one training command; return its exit code."""
    if not argv or argv[0] not in COMMANDS:
        print("usage: python -m studio.training COMMAND ...\n")
        for name, (_, text) in COMMANDS.items():
            print(f"  {name:12} {text}")
        return 0 if argv in ([], ["-h"], ["--help"]) else 2
    module = importlib.import_module(COMMANDS[argv[0]][0])
    return int(module.main(argv[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
