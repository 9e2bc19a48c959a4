"""``viseme-studio render-job``: one clip of many, made once however often and wherever it is asked for.

For schedulers that know only commands, exit codes and files: a SLURM array, an indexed job of Kubernetes, a shell loop. The
clip appears whole under its name, and beside it a result, ``CLIP.json``, that says of which job it is. A job whose result is
there is done and is not made again; one that is being made is not made twice on one machine.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio import help_texts as say
from studio.engine.offline.cropping import SHAPES
from studio.errors import AvatarError, DeviceError, InputError, StudioError
from studio.files.bounded import parse_json, read_bytes
from studio.media.formats import FORMATS, QUALITIES

if TYPE_CHECKING:
    import argparse

AGAIN = 75
"""Exit code where another attempt may succeed: sysexits.h's EX_TEMPFAIL."""
MOST_BYTES = 16 << 20
"""Of a file of jobs."""


@dataclass(frozen=True, slots=True)
class RenderJob:
    """One job as its file says it; paths are relative to the file's folder. The names are those of `studio.render.render`."""

    speech: str
    clip: str
    avatar: str = "mara"
    quality: str = "good"
    height: int | None = None
    shape: str | None = None
    track: int | None = None
    look_ahead_ms: int | None = None
    device: str = "auto"
    threads: int | None = None

    @classmethod
    def of(cls, given: Any) -> RenderJob:
        """Read what JSON gave; `InputError` for anything else than these names with such values."""
        if not isinstance(given, dict):
            raise InputError("A job is a JSON object with speech and clip.")
        known = {one.name: one for one in fields(cls)}
        for name, value in given.items():
            number = name in ("height", "track", "look_ahead_ms", "threads")
            if name not in known:
                raise InputError(f"A job has no {name!r:.40}; it may have {', '.join(known)}.")
            if number and not (type(value) is int and 0 <= value <= 100_000):
                raise InputError(f"{name} of a job is a number.")
            if not number and not (isinstance(value, str) and value and value.isprintable()):
                raise InputError(f"{name} of a job is a text.")
        if "speech" not in given or "clip" not in given:
            raise InputError("A job says which speech becomes which clip.")
        job = cls(**given)
        job.check()
        return job

    def check(self) -> None:
        """Raise `InputError` for what no attempt can make."""
        if Path(self.clip).suffix.lower() not in FORMATS:
            raise InputError(f"clip of a job ends in {', '.join(FORMATS)}.")
        if self.quality not in QUALITIES:
            raise InputError(f"quality of a job is one of {', '.join(QUALITIES)}.")
        if self.shape is not None and self.shape not in SHAPES:
            raise InputError(f"shape of a job is one of {', '.join(SHAPES)}.")
        if self.height is not None and not (64 <= self.height <= 2160 and self.height % 2 == 0):
            raise InputError("height of a job is even, from 64 to 2160.")
        if self.threads is not None and not 1 <= self.threads <= 64:
            raise InputError("threads of a job are 1 to 64.")

    @property
    def digest(self) -> str:
        """What tells this job from others."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("job", type=Path, metavar="JOB.json", help=say.JOB_FILE)
    parser.add_argument("--index", type=int, metavar="N", help=say.JOB_INDEX)


def main(options: argparse.Namespace) -> int:
    """Make the job's clip unless it is there; give `AGAIN` where another attempt may succeed.

    Raises
    ------
    InputError, AvatarError
        No attempt will succeed: the job, the speech or the avatar cannot be used.
    """
    job = read(options.job, options.index)
    clip = options.job.parent / job.clip
    result = clip.with_name(f"{clip.name}.json")
    if os.path.islink(result):  # noqa: PTH114  (a name that is too long is no link; pathlib raises for it)
        raise InputError(f"{result} is a link: the result is not written through it.")
    if done(job, clip, result):
        print(f"{clip} is there already.")
        return 0
    from studio.files.draft import write_text
    from studio.render import render

    try:
        made = render(
            options.job.parent / job.speech, clip, avatar=job.avatar, quality=job.quality, height=job.height, shape=job.shape,
            track=job.track, look_ahead_ms=job.look_ahead_ms, device=job.device, threads=job.threads,
        )
        told = {"job": job.digest, "pictures": made.pictures, "seconds": round(made.sound_s, 3), "bytes": made.size_bytes}
        # Last, so that a result never tells of a clip that is not there.
        write_text(result, json.dumps(told) + "\n")
    except (InputError, AvatarError, DeviceError):
        raise
    except (StudioError, MemoryError, OSError) as error:
        print(f"Not made this time: {' '.join(str(error).split()) or type(error).__name__}", file=sys.stderr)
        return AGAIN
    print(f"{clip}: {made.pictures} pictures.")
    return 0


def read(path: Path, index: int | None) -> RenderJob:
    """Read a job: a file of one, or line ``index`` of a file with one on each, from 0; `InputError` says what is wrong."""
    try:
        data = read_bytes(path, most_bytes=MOST_BYTES)
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read ({getattr(error, 'strerror', None) or error}).") from error
    if index is not None:
        lines = [one for one in data.splitlines() if one.strip()]
        if not 0 <= index < len(lines):
            raise InputError(f"{path} has {len(lines)} jobs; there is none with index {index}.")
        data = lines[index]
    try:
        return RenderJob.of(parse_json(data))
    except ValueError as error:
        raise InputError(f"{path} is no JSON ({error!s:.100}).") from error


def done(job: RenderJob, clip: Path, result: Path) -> bool:
    """Tell whether the clip of this very job is there, whole."""
    try:
        told = parse_json(read_bytes(result, most_bytes=4096))
        return isinstance(told, dict) and told.get("job") == job.digest and told.get("bytes") == clip.stat().st_size
    except (OSError, ValueError, StudioError):
        return False
