"""The log is a small private file that never costs a command anything, and a dying process still writes to it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from studio import logs
from studio.errors import InputError
from tests.e2e.command import COMMAND, environment, run

_LOG = logging.getLogger("studio.test")


def text(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in logs.files(folder))


def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "deep"
    with logs.begin("test", folder=folder) as path:
        assert path == folder / logs.NAME

    assert folder.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    with logs.begin("test", folder=folder):
        assert path.stat().st_mode & 0o777 == 0o600
    assert text(folder).count("Viseme Studio") == 2


def test_what_is_private_is_taken_out_before_it_is_written(tmp_path: Path) -> None:
    with logs.begin("test", folder=tmp_path):
        _LOG.warning("%s is gone", Path.home() / "letter to Anna.wav")

    assert "<path.wav> is gone" in text(tmp_path)
    assert "Anna" not in text(tmp_path)


def test_the_terminal_shows_warnings_and_with_verbose_everything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for verbose in (False, True):
        with logs.begin("test", verbose=verbose, folder=tmp_path):
            _LOG.warning("a warning")
            _LOG.info("a line")
            _LOG.debug("a detail")
        errors = capsys.readouterr().err
        assert ("a warning" in errors, "a line" in errors, "a detail" in errors) == (True, verbose, verbose)
        assert errors == "a warning\n" or verbose
    assert text(tmp_path).count("a line") == 2
    assert text(tmp_path).count("a detail") == 1


def test_nothing_stays_of_it_after_the_block(tmp_path: Path) -> None:
    root = logging.getLogger("studio")
    before = (root.level, list(root.handlers), sys.excepthook, threading.excepthook)
    with logs.begin("test", folder=tmp_path):
        pass

    assert (root.level, list(root.handlers), sys.excepthook, threading.excepthook) == before


def test_what_the_person_is_told_is_logged_and_not_printed_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InputError), logs.begin("test", folder=tmp_path):
        raise InputError("That is no sound; name another file.")

    assert "InputError: That is no sound; name another file." in text(tmp_path)
    assert "Traceback" not in text(tmp_path)
    assert not capsys.readouterr().err


def test_an_exception_that_no_part_catches_is_logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What runs under pytest has hooks of its own.
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)

    def raise_it() -> None:
        raise ValueError("in a thread")

    def end_badly() -> None:
        with logs.begin("test", folder=tmp_path):
            thread = threading.Thread(target=raise_it)
            thread.start()
            thread.join()
            sys.excepthook(TypeError, TypeError("in Qt"), None)
            raise KeyError("at last")

    with pytest.raises(KeyError):
        end_badly()

    for said in ("ValueError: in a thread", "TypeError: in Qt", "KeyError: 'at last'"):
        assert said in text(tmp_path)


def test_a_process_that_dies_of_a_signal_leaves_the_stacks_of_its_threads(tmp_path: Path) -> None:
    code = ("import faulthandler, pathlib, sys\nfrom studio import logs\n"
            "def falls():\n    faulthandler._sigsegv()\n"
            "with logs.begin('test', folder=pathlib.Path(sys.argv[1])):\n    falls()\n")

    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], env=environment(), capture_output=True, check=False)

    assert ran.returncode != 0
    assert "Fatal Python error: Segmentation fault" in text(tmp_path)
    assert "in falls" in text(tmp_path)


def test_the_file_stays_small_and_the_newest_lines_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 4000)
    with logs.begin("test", folder=tmp_path):
        for number in range(400):
            _LOG.info("line %d of many", number)

    assert [path.name for path in logs.files(tmp_path)] == ["studio.log.2", "studio.log.1", "studio.log"]
    assert sum(path.stat().st_size for path in logs.files(tmp_path)) < 3 * 4200
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in logs.files(tmp_path))
    assert "line 399 of many" in text(tmp_path)
    assert "line 0 of many" not in text(tmp_path)


def test_processes_that_share_the_file_lose_no_line_and_cut_none(tmp_path: Path) -> None:
    code = ("import logging, pathlib, sys\nfrom studio import logs\nlogs.MOST_BYTES, logs.KEPT = 6000, 100\n"
            "log = logging.getLogger('studio.shared')\n"
            "with logs.begin('test', folder=pathlib.Path(sys.argv[1])):\n"
            "    for number in range(150):\n        log.info('%s-%d %s.', sys.argv[2], number, 'x' * 200)\n")
    started = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name], env=environment()) for name in "abc"]
    assert [one.wait() for one in started] == [0, 0, 0]

    lines = [line for path in tmp_path.glob("studio.log*") for line in path.read_text().splitlines() if "shared" in line]
    said = sorted(line.split("] ")[1] for line in lines)
    assert said == sorted(f"{name}-{number} {'x' * 200}." for name in "abc" for number in range(150))


@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_file_is_not_written_to_and_costs_no_command(tmp_path: Path, kind: str) -> None:
    path, other = tmp_path / logs.NAME, tmp_path / "other"
    other.write_text("mine")
    {"link": lambda: path.symlink_to(other), "pipe": lambda: os.mkfifo(path), "folder": path.mkdir}[kind]()
    with logs.begin("test", folder=tmp_path) as given:
        _LOG.error("said")

    assert given is None
    assert other.read_text() == "mine"


def test_a_command_works_where_no_log_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ran = subprocess.run([*COMMAND, "avatar", "list"], env=environment(XDG_STATE_HOME=str(tmp_path / "file")),
                         capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "mara" in ran.stdout


def test_the_command_line_logs_what_it_is_asked_with_or_without_verbose(tmp_path: Path) -> None:
    ran = run("render", tmp_path / "letter to Anna.wav", "-o", tmp_path / "x.mp4")
    told = run("--verbose", "avatar", "list")
    after = run("avatar", "--verbose", "list")

    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1
    assert "INFO studio [MainThread] Viseme Studio" in told.stderr
    assert "INFO studio [MainThread] Viseme Studio" in after.stderr
    written = text(Path(os.environ["XDG_STATE_HOME"]) / "viseme-studio")
    assert "InputError: There is no file" in written
    assert "Anna" not in written
