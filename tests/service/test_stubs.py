"""The stubs are what the contracts beside them say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
STUBS = Path("studio/service/stubs")


def test_the_stubs_are_made_of_the_contracts(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "grpc_tools.protoc", "-I", ".", f"--python_out={tmp_path}",
                    f"--grpc_python_out={tmp_path}",
                    STUBS / "monolithic.proto", STUBS / "viseme.proto"], cwd=ROOT, check=True, timeout=120)
    for made in (tmp_path / STUBS).iterdir():
        assert made.read_text() == (ROOT / STUBS / made.name).read_text(), "run scripts/make-stubs.sh"
