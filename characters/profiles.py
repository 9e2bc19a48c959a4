"""``lips-profiles``: encoders for other look-aheads beside the default one, in the folders of avatars.

The default encoder is ``encoder.onnx``; ``encoder-NNN.onnx`` looks so many milliseconds ahead at most, and ``avatar.toml``
names it in a table ``[[profiles]]``.
"""

from __future__ import annotations

import argparse
import re
import shutil
from pathlib import Path

from studio.avatars.shared import file_of

MEL_FRAMES = {"encoder-040.onnx": 132, "encoder-080.onnx": 132, "encoder-200.onnx": 139}
"""Length of each further encoder's window."""
AHEADS = {"encoder-040.onnx": 1, "encoder-080.onnx": 4, "encoder-200.onnx": 14}
"""Further encoders, and mel frames after the picture's own that each sees."""
FOLDERS = {"encoder-040.onnx": "040", "encoder-080.onnx": "080", "encoder-200.onnx": "200"}
"""Where the checkpoint of each is."""
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
        TABLE.format(name=f"{int(name[8:11])} ms", encoder=name, mel_frames=MEL_FRAMES[name], mel_ahead=ahead)
        for name, ahead in AHEADS.items()
        if file_of(folder, name).exists()
    )


def write_tables(folder: Path) -> None:
    """Bring ``avatar.toml`` up to date with the further encoders of its folder."""
    manifest = folder / "avatar.toml"
    text = _TABLES.sub("\n", manifest.read_text(encoding="utf-8")).rstrip("\n") + "\n"
    manifest.write_text(text + profile_tables(folder), encoding="utf-8")


def copy_further(source: Path, folder: Path) -> None:
    """Copy the further encoders of one folder into another that does not share them."""
    for name in AHEADS:
        if (source / name).exists() and file_of(folder, name).resolve() != (source / name).resolve():
            shutil.copyfile(source / name, folder / name)


def main(argv: list[str]) -> int:
    """Export further encoders from their checkpoints and name them in the avatars' manifests."""
    from characters.lips.export import export, load
    from characters.lips.network import MEL_AHEAD, Encoder, Finish
    from characters.lips.pair import Pair

    parser = argparse.ArgumentParser(prog="python -m characters lips-profiles", description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=Path("out/training/lips"), help="holds the folders of their checkpoints")
    parser.add_argument("--out", type=Path, nargs="+", default=[Path("assets/avatars/mara"), Path("assets/avatars/ines")])
    default = Path("out/training/lips/checkpoint.pt")
    parser.add_argument("--default", type=Path, default=default, help="of encoder.onnx: tells events to whoever sees further")
    options = parser.parse_args(argv)
    first, *others = options.out
    for name, ahead in AHEADS.items():
        checkpoint = options.folder / FOLDERS[name] / "checkpoint.pt"
        if checkpoint.exists():
            lips = load(checkpoint)
            heard = Pair(lips, load(options.default), ahead - MEL_AHEAD) if ahead > MEL_AHEAD else lips
            if heard.frames != MEL_FRAMES[name]:
                raise ValueError(f"{checkpoint} makes a window of {heard.frames} frames, {name} has {MEL_FRAMES[name]}")
            export(Encoder(heard, Finish()), first / name, half=True)
            print(f"{first / name}: {(first / name).stat().st_size / 1e6:.2f} MB")
    for folder in others:
        copy_further(first, folder)
    for folder in options.out:
        write_tables(folder)
    return 0
