"""Small clips for the tests of provenance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np

from studio.provenance.statement import Statement

if TYPE_CHECKING:
    from pathlib import Path

STATEMENT = Statement(avatar="Tiny", licence="CC0-1.0", sha256="0123456789abcdef" * 4, pictured="nobody: a pattern",
                      consent="not needed", date="2026-11-20", generated=True)


def write_clip(path: Path, pictures: int = 10, **options: str) -> Path:
    """Write a clip of noise, 64 x 48, and give its path."""
    chance = np.random.default_rng(5)
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream("libvpx-vp9" if path.suffix == ".webm" else "libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for _ in range(pictures):
            picture = av.VideoFrame.from_ndarray(chance.integers(0, 255, (48, 64, 3), np.uint8), format="rgb24")
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


FRAGMENTED = {"movflags": "frag_keyframe+empty_moov+default_base_moof+skip_trailer"}
