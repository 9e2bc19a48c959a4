"""A disk with little room, mounted so that only one command sees it: a full disk is the real one."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.e2e.command import environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# Without root a mount needs a user namespace as well.
_SEPARATE = ["--mount"] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["--mount", "--user", "--map-root-user"]
_SCRIPT = 'mount -t tmpfs -o size="$1" tmpfs "$2" && shift 2 && "$@"; code=$?; ls -A "$OUT"; exit $code'


def _can_mount() -> bool:
    try:
        done = subprocess.run(["unshare", *_SEPARATE, "mount", "-t", "tmpfs", "tmpfs", "/tmp"],
                              capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def run_on(folder: Path, size: str, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command that finds an empty disk of this size at ``folder``; after its own words it lists what is left there.

    The test is left out where nothing can be mounted.
    """
    if not _can_mount():
        pytest.skip("a small disk cannot be mounted here")
    return subprocess.run(["unshare", *_SEPARATE, "sh", "-c", _SCRIPT, "sh", size, str(folder), *command], capture_output=True,
                          text=True, timeout=240, env=environment(OUT=str(folder)), check=False)
