"""The plug-ins' own tests, in an environment with their frameworks, on wheels that are built as a stranger builds them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.integrations.place import AGENTS, ROOT, needed

FRAMEWORKS = {"livekit-plugins-viseme": "livekit.agents", "pipecat-viseme": "pipecat"}
MODULES = {"livekit-plugins-viseme": "livekit.plugins.viseme", "pipecat-viseme": "pipecat_viseme"}
SETTINGS = ROOT / "integrations"


@pytest.fixture(scope="module", params=FRAMEWORKS)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Install a plug-in beside its framework, and give its name."""
    name: str = request.param
    needed(AGENTS, FRAMEWORKS[name])
    wheels = tmp_path_factory.mktemp("wheels")
    subprocess.run([sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--wheel-dir",
                    wheels, SETTINGS / name], check=True, timeout=600)
    (wheel,) = wheels.glob("*.whl")
    subprocess.run([sys.executable, "-m", "pip", "--python", AGENTS, "install", "-q", "--disable-pip-version-check",
                    "--no-deps", "--no-index", "--force-reinstall", wheel], check=True, timeout=600)
    return name


def ran(*command: object) -> None:
    done = subprocess.run([AGENTS, "-m", *map(str, command)], cwd=ROOT, capture_output=True, text=True, timeout=1400,
                          check=False)
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]


@pytest.mark.timeout(1500)
def test_the_plug_in_does_what_its_tests_say(package: str) -> None:
    ini = SETTINGS / "pytest.ini"
    ran("pytest", "-c", ini, "--rootdir", ini.parent, SETTINGS / package, SETTINGS / "tests")


@pytest.mark.timeout(1500)
def test_the_plug_in_is_of_the_types_that_its_framework_and_the_studio_say(package: str) -> None:
    ran("mypy", "--config-file", SETTINGS / "mypy.ini", "--cache-dir", AGENTS.parents[1] / "mypy", "-p", MODULES[package])
