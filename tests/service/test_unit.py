"""The unit for systemd is one, and leaves the service little."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from studio import cli
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

UNIT = ROOT / "examples" / "service" / "viseme-studio.service"
MOST_EXPOSURE = 20
"""Tenths, as systemd-analyze counts: below 2 of 10 it says OK."""


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """Give the unit with a command that every machine has, whose options are looked at elsewhere."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed")
    written = re.sub("^ExecStart=.*$", "ExecStart=/bin/true", UNIT.read_text(), flags=re.MULTILINE)
    path = tmp_path / UNIT.name
    path.write_text(written)
    return path


def ran(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["systemd-analyze", *map(str, command)], capture_output=True, text=True, timeout=120, check=False)


def test_systemd_reads_every_line_of_it(unit: Path) -> None:
    done = ran("verify", unit)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_what_it_may_do_is_little(unit: Path) -> None:
    done = ran("security", "--offline=true", f"--threshold={MOST_EXPOSURE}", "--no-pager", unit)
    assert done.returncode == 0, done.stdout


def test_the_command_of_the_unit_has_options_that_there_are() -> None:
    (command,) = re.findall("^ExecStart=(.*)$", UNIT.read_text(), flags=re.MULTILINE)
    _, name, *options = command.split()
    assert cli._parser().parse_args([name, *options]).http == "127.0.0.1:8053"
