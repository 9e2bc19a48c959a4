"""Thousands of clips on a Ray cluster, each made once: ``viseme-studio render-job`` on whichever machine is free.

    pip install 'viseme-studio[cluster]'
    python examples/cluster/ray_driver.py jobs.jsonl --address 10.0.0.1:6379

``jobs.jsonl`` has one job on each line, as `render-job` reads it, in a folder that all machines see. The driver says what is
done as it goes. A clip that is there is not made again, so the same command, once more, makes what failed or was cut off; a
worker or a machine that is lost takes no clip with it. Exit codes: 0 all are there, 1 some are not (each is named), 2 the file
of jobs or the cluster cannot be used. Everything about machines is Ray's: how many there are, who is free, who is gone.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from studio import cli
from studio.commands import render_job
from studio.errors import InputError, StudioError
from studio.files.bounded import parse_json, read_bytes

if TYPE_CHECKING:
    import ray

WAITING = 256
"""Tasks that Ray knows of at a time; the rest of thousands stay in the file."""
LOST = 8
"""Times that a clip is begun again because its worker or its machine was lost."""


def make(jobs: str, index: int) -> int:
    """Make one clip in a worker; gives `render-job`'s exit code."""
    return cli.main(["render-job", jobs, "--index", str(index)])


def run(jobs: Path, indices: list[int], *, cpus: float, attempts: int) -> list[int]:
    """Have the jobs of these lines done; gives those that are not, with a sentence for each on standard error.

    Parameters
    ----------
    jobs
        The file, by a path that all machines have.
    indices
        Its lines, from 0.
    cpus
        What one clip takes of a machine.
    attempts
        How often a clip is tried that may succeed another time.
    """
    import ray
    from ray.exceptions import RayError

    # A worker that is killed is Ray's to replace: what it made half has another name, and its next attempt begins anew.
    task = ray.remote(num_cpus=cpus, max_retries=LOST, retry_exceptions=False)(make)
    todo, tries = indices[::-1], dict.fromkeys(indices, 0)
    waiting: dict[ray.ObjectRef[int], int] = {}
    failed: list[int] = []
    began_s, done = time.monotonic(), 0
    while todo or waiting:
        while todo and len(waiting) < WAITING:
            index = todo.pop()
            tries[index] += 1
            waiting[task.options(name=f"clip {index}").remote(str(jobs), index)] = index
        ended, _ = ray.wait(list(waiting), num_returns=1, timeout=1.0)
        for one in ended:
            index = waiting.pop(one)
            try:
                code = ray.get(one)
            except RayError as error:
                code, said = render_job.AGAIN, f"its worker was lost ({type(error).__name__})"
            else:
                said = "no attempt will succeed" if code != render_job.AGAIN else "it may succeed another time"
            if code == 0:
                done += 1
                print(f"{time.monotonic() - began_s:7.1f} s  {done} of {len(indices)}: line {index}", flush=True)
            elif code == render_job.AGAIN and tries[index] < attempts:
                todo.insert(0, index)
            else:
                failed.append(index)
                print(f"Line {index} is not made: {said}.", file=sys.stderr, flush=True)
    return failed


def unfinished(jobs: Path) -> tuple[list[int], int]:
    """Give the lines whose clips are not there, and how many lines there are.

    Raises
    ------
    InputError
        A line is no job, or two make the same clip.
    """
    lines = [one for one in read_bytes(jobs, most_bytes=render_job.MOST_BYTES).splitlines() if one.strip()]
    left: list[int] = []
    clips: dict[Path, int] = {}
    for index, line in enumerate(lines):
        try:
            job = render_job.RenderJob.of(parse_json(line))
        except (ValueError, StudioError) as error:
            raise InputError(f"Line {index} of {jobs} is no job: {error}") from error
        clip = jobs.parent / job.clip
        if (other := clips.setdefault(clip, index)) != index:
            raise InputError(f"Lines {other} and {index} of {jobs} both make {job.clip}.")
        if not render_job.done(job, clip, clip.with_name(f"{clip.name}.json")):
            left.append(index)
    return left, len(lines)


def main() -> int:
    """Read the command line and see to it that every clip is there."""
    parser = argparse.ArgumentParser(description="Make thousands of clips on a Ray cluster, each once.")
    parser.add_argument("jobs", type=Path, help="one job of render-job on each line, in a folder that all machines see")
    parser.add_argument("--address", default="auto", help="the cluster; by default the one that runs on this machine")
    parser.add_argument("--cpus", type=float, default=2.0, help="processors that one clip takes (default: 2)")
    parser.add_argument("--attempts", type=int, default=3, help="tries of a clip that may succeed another time (default: 3)")
    options = parser.parse_args()
    jobs = options.jobs.resolve()
    try:
        left, count = unfinished(jobs)
    except (OSError, StudioError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{count - len(left)} of {count} clips are there already.", flush=True)
    if not left:
        return 0
    # After the file was read: Ray takes seconds to import.
    import ray

    try:
        ray.init(address=options.address, log_to_driver=False, logging_level="ERROR")
    except ConnectionError as error:
        print(f"There is no Ray cluster at {options.address}: {' '.join(str(error).split())[:200]}", file=sys.stderr)
        return 2
    try:
        failed = run(jobs, left, cpus=options.cpus, attempts=options.attempts)
    finally:
        ray.shutdown()
    print(f"{count - len(failed)} of {count} clips are there.", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
