"""What the service does before it listens."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bound")
def test_it_takes_as_many_open_files_as_the_system_allows() -> None:
    code = (
        "import resource; from studio.service import running; hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1];"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (200, min(hard, 4000) if hard > 0 else 4000));"
        "running._allow_many_connections(); print(*resource.getrlimit(resource.RLIMIT_NOFILE))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert said[0] == said[1]
    assert int(said[0]) > 200
