"""``lips-profiles``: encoders for other look-aheads beside the default one, in the folders of avatars.

The default encoder is ``encoder.onnx``; ``encoder-NNN.onnx`` looks so many milliseconds ahead at most, and ``avatar.toml``
names it in a table ``[[profiles]]``.
"""

from __future__ import annotations

import argparse
import re
import shutil
from pathlib import Path

MEL_FRAMES = 52
AHEADS = {"encoder-040.onnx": 1, "encoder-080.onnx": 4, "encoder-200.onnx": 14}
"""Further encoders, and mel frames after the picture's own that each sees."""
TABLE = """
[[profiles]]
name = "{name}"
encoder = "{encoder}"
mel_frames = {mel_frames}
mel_ahead = {mel_ahead}
"""
_TABLES = re.compile(r"\n*\[\[profiles\]\]\n(?:[^\[\n].*\n|\n(?!\[))*")


def profile_tables(folder: Path) -> str:
    """Give the manifest's tables of the further encoders that a folder holds."""
    return "".join(
        TABLE.format(name=f"{int(name[8:11])} ms", encoder=name, mel_frames=MEL_FRAMES, mel_ahead=ahead)
        for name, ahead in AHEADS.items()
        if (folder / name).exists()
    )


def write_tables(folder: Path) -> None:
    """Bring ``avatar.toml`` up to date with the further encoders of its folder."""
    manifest = folder / "avatar.toml"
    text = _TABLES.sub("\n", manifest.read_text(encoding="utf-8")).rstrip("\n") + "\n"
    manifest.write_text(text + profile_tables(folder), encoding="utf-8")


def copy_further(source: Path, folder: Path) -> None:
    """Copy the further encoders of one folder into another."""
    for name in AHEADS:
        if (source / name).exists() and source.resolve() != folder.resolve():
            shutil.copyfile(source / name, folder / name)


def main(argv: list[str]) -> int:
    """Export further encoders from their checkpoints and name them in the avatars' manifests."""
    from studio.training.lips.export import export, load
    from studio.training.lips.network import Encoder, Finish

    parser = argparse.ArgumentParser(prog="python -m studio.training lips-profiles", description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=Path("out/training/lips"), help="holds NNN/checkpoint.pt of each")
    parser.add_argument("--out", type=Path, nargs="+", default=[Path("assets/avatars/mara"), Path("assets/avatars/ines")])
    options = parser.parse_args(argv)
    first, *others = options.out
    for name in AHEADS:
        checkpoint = options.folder / name[8:11] / "checkpoint.pt"
        if checkpoint.exists():
            export(Encoder(load(checkpoint), Finish()), first / name, half=True)
            print(f"{first / name}: {(first / name).stat().st_size / 1e6:.2f} MB")
    for folder in others:
        copy_further(first, folder)
    for folder in options.out:
        write_tables(folder)
    return 0
