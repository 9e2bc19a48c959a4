"""The plug-ins' own tests, in an environment with their frameworks, on wheels that are built as a stranger builds them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.integrations.place import AGENTS, ROOT, needed

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = {"livekit-plugins-viseme": "livekit.agents", "pipecat-viseme": "pipecat"}


@pytest.mark.timeout(1500)
@pytest.mark.parametrize("package", PACKAGES)
def test_the_plug_in_does_what_its_tests_say(package: str, tmp_path: Path) -> None:
    needed(AGENTS, PACKAGES[package])
    source = ROOT / "integrations" / package
    subprocess.run([sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--wheel-dir",
                    tmp_path, source], check=True, timeout=600)
    (wheel,) = tmp_path.glob("*.whl")
    subprocess.run([sys.executable, "-m", "pip", "--python", AGENTS, "install", "-q", "--disable-pip-version-check",
                    "--no-deps", "--no-index", "--force-reinstall", wheel], check=True, timeout=600)
    ini = ROOT / "integrations" / "pytest.ini"
    ran = subprocess.run([AGENTS, "-m", "pytest", "-c", ini, "--rootdir", ini.parent, source, ini.parent / "tests"], cwd=ROOT,
                         capture_output=True, text=True, timeout=1400, check=False)
    assert ran.returncode == 0, ran.stdout[-8000:] + ran.stderr[-2000:]
