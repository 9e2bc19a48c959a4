"""The environments that have what the integrations need: `scripts/integrations-venv.sh` makes them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AGENTS = ROOT / ".venv" / "integrations" / "bin" / "python"
CLUSTER = ROOT / ".venv" / "cluster" / "bin" / "python"


def needed(python: Path, module: str) -> None:
    """Leave the test out with one sentence where the environment lacks the module; fail in CI."""
    looked = f"import importlib.util as u, sys; sys.exit(not u.find_spec({module!r}))"
    if not python.exists() or subprocess.run([python, "-c", looked], timeout=120, check=False).returncode:
        leave_out(f"{module} is not in {python.parents[1]}: run 'make test' where the package registry can be reached.")


def leave_out(sentence: str) -> None:
    """Skip, or fail in CI."""
    if os.environ.get("CI"):
        pytest.fail(sentence)
    pytest.skip(sentence)
