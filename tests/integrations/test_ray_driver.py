"""Thousands of clips on a cluster: none is lost, none half, none made twice, whoever is killed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import av
import pytest

from tests.integrations.place import CLUSTER, ROOT, leave_out, needed
from tests.sounds import noise, write

CLIPS, SECONDS = 10, 4.0
ALONE = ["unshare", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"]
"""Ray turns 127.0.0.1 into the machine's address where there is another; with the namespace ends all that was started in it."""


@pytest.fixture
def jobs(tmp_path: Path, tiny: Path) -> Path:
    write(tmp_path / "talk.wav", noise(SECONDS))
    lines = [json.dumps({"speech": "talk.wav", "clip": f"{one}.mp4", "avatar": str(tiny)}) for one in range(CLIPS)]
    file = tmp_path / "jobs.jsonl"
    file.write_text("\n".join(lines))
    return file


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("RAY_", "PYTHONDONTWRITE"))}
    return kept | {"RAY_USAGE_STATS_ENABLED": "0", "RAY_raylet_start_wait_time_s": "45", "RAY_health_check_period_ms": "1000",
                   "RAY_health_check_failure_threshold": "10", "PYTHONPATH": str(ROOT)}


@pytest.mark.timeout(1500)
def test_all_clips_are_there_after_a_worker_and_a_raylet_were_killed(jobs: Path) -> None:
    needed(CLUSTER, "ray")
    if subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode:
        leave_out("This machine gives no namespaces of their own to a test: run it as root, or allow user namespaces.")

    with tempfile.TemporaryDirectory(prefix="ray-", dir="/tmp", ignore_cleanup_errors=True) as short:
        script = [*ALONE, str(CLUSTER), str(Path(__file__).with_name("two_raylets.py")), str(jobs.parent), short]
        ran = subprocess.run(script, env=environment(), capture_output=True, text=True, timeout=1400, check=False)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    worker, raylet, first, second = [json.loads(one) for one in ran.stdout.splitlines() if one.startswith("{")]
    assert 1 <= worker["clips"] < raylet["clips"] < CLIPS
    assert first["exit"] == 0, first["said"]
    assert first["said"].endswith(f"{CLIPS} of {CLIPS} clips are there.\n")
    # Each was told once, and not made again by the same command.
    assert sorted(map(int, re.findall(r"line (\d+)", first["said"]))) == list(range(CLIPS))
    assert (second["exit"], second["said"]) == (0, f"{CLIPS} of {CLIPS} clips are there already.\n")
    assert sorted(one.name for one in jobs.parent.glob("*.mp4")) == sorted(f"{one}.mp4" for one in range(CLIPS))
    for one in jobs.parent.glob("*.mp4"):
        assert json.loads(one.with_name(f"{one.name}.json").read_text())["bytes"] == one.stat().st_size
        with av.open(str(one)) as clip:
            assert sum(1 for _ in clip.decode(video=0)) == round(SECONDS * 25)


@pytest.mark.parametrize(("lines", "said"), [
    (['{"speech": "a.wav"}'], "Line 0"), (["{"], "Line 0"),
    (['{"speech": "a.wav", "clip": "x.mp4"}'] * 2, "Lines 0 and 1"),
])
def test_a_file_that_is_no_list_of_jobs_is_one_sentence(lines: list[str], said: str, tmp_path: Path) -> None:
    file = tmp_path / "jobs.jsonl"
    file.write_text("\n".join(lines))
    ran = subprocess.run([sys.executable, ROOT / "examples" / "cluster" / "ray_driver.py", file], env=environment(), text=True,
                         capture_output=True, timeout=170, check=False)
    assert ran.returncode == 2
    assert said in ran.stderr
    assert ran.stderr.count("\n") == 1
