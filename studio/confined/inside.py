"""What runs in a confined process: limits first, then one job, whose answer is a small JSON object.

Everything it is asked comes from standard input: a line of JSON, and after it the bytes that belong to it. Only the first
line of its answer is read. What it is asked for is one of `JOBS`, never a name out of a file.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from typing import IO, NoReturn

from studio.confined import landlock, syscalls
from studio.confined import limits as bounds

JOBS = {
    "avatar": "studio.engine.models.trial", "networks": "studio.engine.models.trial", "media": "studio.media.trial",
    "photo": "studio.media.trial", "verify": "studio.provenance.checking", "probe": "studio.confined.probe",
}
"""Which module does what; each has a function of the job's name: (request, bytes by name) to an answer."""
_within = False


class UnfitError(Exception):
    """What a job found out about a file, in a few words without a full stop."""


def within() -> bool:
    """Tell whether this process is a confined one."""
    return _within


def main(source: IO[bytes], answer: int) -> NoReturn:
    """Do one job, write its answer, and end the process."""
    global _within
    asked = json.loads(source.readline())
    bounds.tie_to(asked["parent"])
    limits = bounds.Limits(**asked["limits"])
    bounds.take_on(limits)
    bounds.leave_the_network()
    landlock.restrict(asked["readable"])
    syscalls.drop_capabilities()
    syscalls.give_up()
    _within = True
    sys.path[:] = asked["path"]
    blobs = {name: source.read(size) for name, size in asked["blobs"]}
    from studio.errors import StudioError

    try:
        work = getattr(importlib.import_module(JOBS[asked["job"]]), asked["job"])
        growth = bounds.Growth(limits)
        told = {"done": work(asked["request"], blobs)}
        growth.check()
    except StudioError as error:
        told = {"refused": str(error)}
    except MemoryError:
        told = {"memory": True}
    except UnfitError as error:
        told = {"failed": str(error)}
    # Whatever a file makes a library raise is an answer.
    except Exception as error:  # noqa: BLE001
        told = {"failed": f"{type(error).__name__}: {error}"[:2000]}
    os.write(answer, json.dumps(told).encode() + b"\n")
    sys.stdout.flush()
    sys.stderr.flush()
    # Libraries that met such a file are not asked to tidy up.
    os._exit(0)
