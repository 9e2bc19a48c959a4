"""Encoders of H.264: x264 on the processor, and those of graphics hardware where a trial shows that they work.

A driver may crash or hang when it is asked, so none is asked in the studio's own process: `working` starts this module once for
each, with a deadline.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final, cast

from studio.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from av.video.codeccontext import VideoCodecContext

TRIAL_S = 8.0
"""A trial that takes longer has hung."""
TRIAL_SIZE = (640, 360)


@dataclass(frozen=True, slots=True)
class H264Encoder:
    """An encoder.

    Attributes
    ----------
    name
        FFmpeg's.
    words
        What it is, for people.
    pixels
        How it takes pictures, FFmpeg's name.
    live
        Options that make it encode at once, at a constant rate.
    steady
        Options that make it keep a quality: ``{rate}`` stands for the constant rate factor that x264 would get.
    system
        Where there may be one: what `sys.platform` is there; empty for everywhere.
    """

    name: str
    words: str
    pixels: str = "yuv420p"
    live: Mapping[str, str] = field(default_factory=dict, hash=False)
    steady: Mapping[str, str] = field(default_factory=dict, hash=False)
    system: str = ""


# x264: as in `formats`, but with arithmetic coding, which platforms ask for (profile main), at a rate that never swells.
X264: Final = H264Encoder("libx264", "x264 (CPU)", live={
    "preset": "superfast", "tune": "zerolatency", "profile": "main", "nal-hrd": "cbr", "sc_threshold": "0"})
HARDWARE: Final = (
    H264Encoder("h264_nvenc", "NVENC (NVIDIA)", live={"preset": "p3", "tune": "ull", "rc": "cbr", "zerolatency": "1"},
                steady={"preset": "p4", "rc": "vbr", "cq": "{rate}", "b": "0"}),
    H264Encoder("h264_qsv", "Quick Sync (Intel)", "nv12", live={"preset": "veryfast", "low_delay_brc": "1"},
                steady={"preset": "veryfast", "global_quality": "{rate}"}),
    H264Encoder("h264_amf", "AMF (AMD)", "nv12", live={"usage": "ultralowlatency", "rc": "cbr"},
                steady={"rc": "cqp", "qp_i": "{rate}", "qp_p": "{rate}"}),
    # These three keep to a rate of bits alone.
    H264Encoder("h264_videotoolbox", "VideoToolbox (Mac)", live={"realtime": "1"}, steady={"b": "4000000"},
                system="darwin"),
    H264Encoder("h264_mf", "Media Foundation (Windows)", "nv12", live={"rate_control": "cbr"}, steady={"b": "4000000"},
                system="win32"),
    H264Encoder("h264_v4l2m2m", "V4L2 (Linux)", steady={"b": "4000000"}, system="linux"),
)
ALL: Final = {one.name: one for one in (X264, *HARDWARE)}


@cache
def working() -> tuple[H264Encoder, ...]:
    """Give the encoders that work on this computer, x264 first; takes some seconds the first time (any thread but the UI's)."""
    # Imported here: the names of the encoders are read before the window is seen.
    from concurrent.futures import ThreadPoolExecutor

    candidates = [one for one in HARDWARE if one.system in ("", sys.platform)]
    with ThreadPoolExecutor(2, thread_name_prefix="encoder trial") as trials:
        return (X264, *[one for one, works in zip(candidates, trials.map(try_out, candidates), strict=True) if works])


def named(name: str) -> H264Encoder:
    """Give the encoder of a name (x264 has a short one), tried out; `OutputError` when it does not work here."""
    found = X264 if name == "x264" else ALL.get(name)
    if found is None or (found is not X264 and not try_out(found)):
        works = ", ".join(one.name for one in working())
        raise OutputError(f"There is no encoder {name:.40} that works here; these do: {works}.")
    return found


def try_out(encoder: H264Encoder) -> bool:
    """Tell whether an encoder makes something of one picture, in a process that may crash or hang."""
    try:
        ran = subprocess.run(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-P", "-m", "studio.media.encoders", encoder.name], capture_output=True, timeout=TRIAL_S,
            check=False, env=_environment(), stdin=subprocess.DEVNULL, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ran.returncode == 0 and ran.stdout.strip() == b"works"


def _environment() -> dict[str, str]:
    import os
    from pathlib import Path

    import studio

    return os.environ | {"PYTHONPATH": str(Path(studio.__file__).parents[1])}


def _try_here(name: str) -> bool:
    from fractions import Fraction

    import av
    import av.error
    import numpy as np

    encoder, (width, height) = ALL[name], TRIAL_SIZE
    try:
        coder = cast("VideoCodecContext", av.CodecContext.create(name, "w"))
        coder.width, coder.height, coder.pix_fmt = width, height, encoder.pixels
        coder.framerate, coder.time_base, coder.bit_rate = Fraction(25), Fraction(1, 25), 1_000_000
        coder.options = dict(encoder.live)
        grey = av.VideoFrame.from_ndarray(np.full((height * 3 // 2, width), 128, np.uint8), format="yuv420p")
        picture = grey.reformat(format=encoder.pixels)
        picture.pts, picture.time_base = 0, Fraction(1, 25)
        return bool(coder.encode(picture) + coder.encode(None))
    except (av.error.FFmpegError, OSError, ValueError, RuntimeError):
        return False


if __name__ == "__main__":
    print("works" if _try_here(sys.argv[1]) else "does not")
