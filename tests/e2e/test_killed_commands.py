"""A command that is killed leaves nothing that the next one does not remove, and one short of everything ends in a sentence."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from studio.avatars.package import pack
from studio.files.hidden import PREFIX
from tests.e2e.command import COMMAND, ROOT, environment, obey, write_sound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PATIENCE_S = 100.0
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def start(*arguments: object, **changes: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*COMMAND, *map(os.fspath, arguments)], cwd=ROOT, env=environment(**changes),
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                            preexec_fn=obey)


def kill_when(child: subprocess.Popen[bytes], begun: Callable[[], object], number: signal.Signals) -> bytes:
    """Send a signal as soon as the work is under way; give what was said on standard error."""
    deadline = time.monotonic() + PATIENCE_S
    while not begun() and child.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.002)
    child.send_signal(number)
    _, errors = child.communicate(timeout=PATIENCE_S)
    return errors


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".webm", ".mov"])
def test_killed_renders_leave_nothing_that_the_next_does_not_remove(tmp_path: Path, tiny: Path, suffix: str) -> None:
    sound, clips = write_sound(tmp_path / "a.wav", 20.0), tmp_path / "clips"
    clips.mkdir()
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    places = {"TMPDIR": str(temporary), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    for number in SIGNALS:
        # What the one before left does not tell that this one has begun.
        left = set(clips.iterdir())
        child = start("render", sound, "-o", clips / f"x{suffix}", "--avatar", tiny, "--device", "cpu", **places)
        said = kill_when(child, lambda left=left: set(clips.glob(f"{PREFIX}*")) - left, number)
        assert b"Traceback" not in said
        assert child.returncode != 0
        assert not (clips / f"x{suffix}").exists()

    short = write_sound(tmp_path / "b.wav", 0.2)
    done = start("render", short, "-o", clips / f"x{suffix}", "--avatar", tiny, "--device", "cpu", **places)
    _, said = done.communicate(timeout=PATIENCE_S)
    assert done.returncode == 0, said
    # Some kinds have their content credentials beside them.
    assert {one.name for one in clips.iterdir()} - {"x.c2pa"} == {f"x{suffix}"}
    assert not [one.name for one in temporary.iterdir() if one.name.startswith((PREFIX, "viseme"))]


def test_killed_unpackings_and_packings_leave_nothing_that_the_next_does_not_remove(tmp_path: Path, tiny: Path) -> None:
    folder = shutil.copytree(tiny, tmp_path / "large")
    # Some seconds of work: what does not shrink.
    (folder / "README.txt").write_bytes(os.urandom(1 << 20))
    package = pack(folder, tmp_path / "large.avatar")
    unpacked = tmp_path / "data" / "viseme-studio" / "unpacked"
    made = tmp_path / "packages"
    made.mkdir()
    home = {"XDG_DATA_HOME": str(tmp_path / "data")}
    for _ in range(3):
        kill_when(start("avatar", "check", package, **home), lambda: list(unpacked.glob(f"{PREFIX}*")), signal.SIGKILL)
        shutil.rmtree(next(unpacked.glob("large-*"), tmp_path / "none"), ignore_errors=True)
        kill_when(start("avatar", "pack", folder, "-o", made / "m.avatar", **home), lambda: list(made.glob(f"{PREFIX}*")),
                  signal.SIGKILL)

    for arguments in (("check", package), ("pack", folder, "-o", made / "m.avatar")):
        done = start("avatar", *arguments, **home)
        _, said = done.communicate(timeout=PATIENCE_S)
        assert done.returncode == 0, said
    assert not list(unpacked.glob(f"{PREFIX}*"))
    assert [one.name for one in made.iterdir()] == ["m.avatar"]


@pytest.mark.parametrize("limits", ["-n 64", "-n 24", "-n 14", "-v 400000", "-v 900000"])
def test_where_files_or_memory_are_short_a_clip_is_made_or_a_sentence_said(tmp_path: Path, tiny: Path, limits: str) -> None:
    sound, clip = write_sound(tmp_path / "a.wav", 0.4), tmp_path / "clip.mp4"
    command = [*COMMAND, "render", str(sound), "-o", str(clip), "--avatar", str(tiny), "--device", "cpu"]
    done = subprocess.run(["sh", "-c", f'ulimit {limits}; exec "$@"', "sh", *command], cwd=ROOT, capture_output=True,
                          env=environment(), text=True, timeout=PATIENCE_S, check=False)

    assert done.returncode in (0, 2), done
    assert "Traceback" not in done.stderr
    assert clip.exists() is (done.returncode == 0)
    assert not list(tmp_path.glob(f"{PREFIX}*"))


def test_without_a_folder_of_its_own_nothing_is_read_or_written_where_one_stands(tmp_path: Path, tiny: Path) -> None:
    home, here = tmp_path / "home", tmp_path / "here"
    shutil.copytree(tiny, here / "viseme-studio" / "avatars" / "evil")
    package = pack(tiny, tmp_path / "tiny.avatar")
    for empty in ("", "relative", "."):
        places = dict.fromkeys(("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), empty) | {"HOME": str(home)}
        done = subprocess.run([*COMMAND, "avatar", "list"], cwd=here, env=environment(**places), capture_output=True,
                              text=True, timeout=PATIENCE_S, check=False)
        assert done.returncode == 0, done
        assert "evil" not in done.stdout
        done = subprocess.run([*COMMAND, "avatar", "import", str(package)], cwd=here, env=environment(**places),
                              capture_output=True, timeout=PATIENCE_S, check=False)
        assert done.returncode == 0, done
    assert [one.name for one in here.iterdir()] == ["viseme-studio"]
    assert [one.name for one in (here / "viseme-studio").iterdir()] == ["avatars"]
    assert list((home / ".local" / "share" / "viseme-studio" / "avatars").glob("tiny*"))
