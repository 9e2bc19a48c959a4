"""What a process gives up that has no name in the file system, so that nothing of it stays."""

from __future__ import annotations

import os
import platform
import re
import secrets
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from studio.confined import room, syscalls
from studio.confined.limits import Limits
from studio.confined.room import ConfinedError, run

ROOT = Path(__file__).resolve().parents[2]
STAYS = ["memory file", "udp", "unix", "mode", "times", "signal", "limit", "parent"]
"""What any process of the user can do."""
ALL = [*STAYS, "shared memory", "fork", "vfork", "exec", "attribute", "group", "namespace", "trace", "newer"]
HEADERS = Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"), Path("/usr/include/asm-generic/unistd.h")


def given_up() -> bool:
    if sys.platform != "linux":
        return False
    script = "from studio.confined import syscalls; print(syscalls.give_up())"
    return subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False).stdout == b"True\n"


LINUX = pytest.mark.skipif(not given_up(), reason="this system has no seccomp")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "clip.mp4"
    made.write_bytes(b"clip")
    made.chmod(0o600)
    return made


@LINUX
def test_it_starts_no_process_changes_no_file_and_speaks_to_nobody(file: Path) -> None:
    before = file.stat()
    found = run("probe", {"what": "calls", "file": str(file), "names": ALL}, files=[file])

    assert found["refused"] == ALL
    assert found["thread"]
    after = file.stat()
    assert (after.st_mode, after.st_mtime_ns, after.st_ctime_ns) == (before.st_mode, before.st_mtime_ns, before.st_ctime_ns)


@LINUX
def test_without_it_the_work_goes_on_as_before(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_BEGIN", room._BEGIN.replace(
        "from studio.confined.inside", "from studio.confined import landlock, syscalls; landlock.version = lambda: 0; "
        "syscalls.give_up = lambda: False; from studio.confined.inside"))

    assert run("probe", {"what": "calls", "file": str(file), "names": STAYS}, files=[file])["refused"] == []


@LINUX
def test_nothing_of_one_that_was_taken_over_is_left_after_its_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    escape = ("import os, time\nfor _ in range(3):\n    try:\n        if os.fork() == 0:\n            os.setsid(); break\n"
              "    except OSError:\n        break\ntime.sleep(600)\n")
    # Children have the command line of their parent, and with it this mark.
    mark = secrets.token_hex(16)
    # The job itself is the attacker's.
    monkeypatch.setattr(room, "_BEGIN", room._BEGIN.replace(
        "main(sys.stdin.buffer, 1)", "import studio.confined.probe as probe; "
        f"probe.probe = lambda *_: exec({escape!r}); main(sys.stdin.buffer, 1)  # {mark}"))
    with pytest.raises(ConfinedError, match="takes more than 3 seconds to open"):
        run("probe", {}, limits=Limits(wall_s=3.0))

    assert not [one for one in psutil.process_iter() if _has(one, mark)]


def _has(process: psutil.Process, mark: str) -> bool:
    try:
        return mark in " ".join(process.cmdline())
    except psutil.Error:
        return False


@pytest.mark.parametrize(("column", "header"), list(enumerate(HEADERS)), ids=["x86_64", "aarch64"])
def test_the_numbers_are_those_of_the_kernel(column: int, header: Path) -> None:
    if not header.exists():
        pytest.skip("the kernel's headers are not here")
    numbers = {found[1]: int(found[2]) for found in
               re.finditer(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", header.read_text())}
    named = {name: both for group in syscalls._DENIED.values() for name, both in group.items()} | {
        "clone": syscalls._CLONE, "clone3": syscalls._CLONE3, "kill": syscalls._KILL, "tgkill": syscalls._TGKILL,
        "prctl": syscalls._PRCTL, "prlimit64": syscalls._PRLIMIT}
    # Older headers do not know the newest.
    assert {name: both[column] for name, both in named.items() if name in numbers} == {
        name: numbers[name] for name in named if name in numbers}
    assert len(numbers.keys() & named.keys()) > 90


@LINUX
@pytest.mark.skipif(sys.platform == "linux" and os.geteuid() != 0, reason="only root has what is given up here")
def test_a_root_keeps_the_right_to_read_alone() -> None:
    script = ("from studio.confined import syscalls; syscalls.drop_capabilities();"
              "print([one.split()[1] for one in open('/proc/self/status') if one.startswith(('CapEff', 'CapPrm'))])")
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.strip() == str(["0" * 15 + "4"] * 2)


def test_a_machine_that_is_not_known_gives_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")

    assert not syscalls.give_up()
