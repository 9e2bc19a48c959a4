"""Settings survive other processes, full disks and nonsense, and are never given to a parser that makes objects of them."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.errors import OutputError
from studio.files.locks import take
from studio.files.settings import MOST_BYTES, SettingsFile
from tests.at_once import run_at_once

ROOT = Path(__file__).parents[2]
PROCESSES = 12
WRITE = """
import sys
from pathlib import Path
from studio.files.settings import SettingsFile
print("ready", flush=True)
input()
for number in range(20):
    file = SettingsFile(Path(sys.argv[1]))
    file.write(f"made/{sys.argv[2]}", str(number))
    file.write("window/folder", "y" * number * 20)
    file.save()
"""


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "config" / "s.ini"
    file = SettingsFile(path)
    said = {"a/Plain": "light", "a/b c": " x ", "b/path": "/home/Jürgen/Videos #1; = [x]", "b/empty": "", "b/odd": "caf\udce9",
            "b/at": "@Variant(1)", "c/quote": 'say "no" \\ \n\r', "d/lone": "\ud800", "d/number": "007"}
    for key, text in said.items():
        file.write(key, text)
    assert file.changed
    file.save()

    again = SettingsFile(path)
    assert {key: again.read(key) for key in said} == said
    assert not again.changed
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    again.write("a/Plain", None)
    again.save()
    assert SettingsFile(path).read("a/Plain") == ""


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("s") / "s.ini"
    file = SettingsFile(path)
    file.write("a/b", text)
    file.write("a/c", "after")
    file.save()
    again = SettingsFile(path)
    assert (again.read("a/b"), again.read("a/c")) == (text, "after")


def test_what_makes_no_sense_is_the_default_and_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "s.ini"
    path.write_bytes(b"before=1\n[window]\ngeometry=@Variant(\\0\\0\\0\\x7f\\xff\\xff\\xff\\xff)\n=\n]]]\nlayout=@ByteArray(x)\n"
                     b"theme=light\nnotices\nname=@@home\n\xff\xfe=\x00\n[window]\ntext=125\nold=\"a, b\"\n"
                     b"bytes=\"@Variant(\\x1\\x2)\"\n")
    with caplog.at_level(logging.WARNING):
        file = SettingsFile(path)

    assert [file.read(f"window/{name}") for name in ("theme", "text", "name", "old")] == ["light", "125", "@home", "a, b"]
    assert [file.read(f"window/{name}") for name in ("geometry", "layout", "notices", "bytes")] == [""] * 4
    assert 1 <= len(caplog.records) <= 2
    assert "window/geometry" in caplog.text


@pytest.mark.parametrize("content", [b"\x00" * 5000, b"\xff" * 5000, b"[" * 5000, b"[a]\n" + b"x=1\n" * 200_000,
                                     b"=" * 5000, b" x\n" * 5000, b"[a\n", b"\r\n\r[\r]", b"[a]\nx\n  y=1\n"])
def test_no_content_keeps_the_settings_from_being_read_or_saved(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "s.ini"
    path.write_bytes(content)
    file = SettingsFile(path)
    file.write("window/theme", "light")
    file.save()
    assert SettingsFile(path).read("window/theme") == "light"


def test_a_fifo_or_a_folder_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    file = SettingsFile(tmp_path / "folder")
    file.write("a/b", "c")
    with pytest.raises(OutputError):
        file.save()
    os.mkfifo(tmp_path / "fifo")
    assert SettingsFile(tmp_path / "fifo").read("a/b") == ""


def test_a_disk_that_is_full_leaves_the_old_file_and_the_next_save_tries_again(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.ini"
    file = SettingsFile(path)
    file.write("a/b", "old")
    file.save()

    def full(self: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    file.write("a/b", "new")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        with pytest.raises(OutputError, match="disk is full"):
            file.save()
    assert SettingsFile(path).read("a/b") == "old"
    assert file.read("a/b") == "new"
    file.save()
    assert SettingsFile(path).read("a/b") == "new"


def test_twelve_processes_lose_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    run_at_once(WRITE, PROCESSES, path)

    file = SettingsFile(path)
    assert [file.read(f"made/{number}") for number in range(PROCESSES)] == ["19"] * PROCESSES
    assert sorted(one.name for one in tmp_path.iterdir()) == [".s.ini.lock", "s.ini"]


def test_a_window_does_not_wait_for_a_lock_that_is_held(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "s.ini")
    file.write("a/b", "c")
    held = take(tmp_path / ".s.ini.lock")
    try:
        with pytest.raises(OutputError, match="another program holds it"):
            file.save(wait_s=0.05)
    finally:
        os.close(held)

    file.save(wait_s=0.05)
    assert SettingsFile(tmp_path / "s.ini").read("a/b") == "c"


def test_what_was_put_aside_is_taken_up_newest_last_and_what_makes_no_sense_is_told(
        tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "s.ini"
    file = SettingsFile(path)
    file.write("a/kept", "1")
    file.save()
    for number, text in enumerate(("old", "ne\udcffw")):
        one = SettingsFile(path)
        one.write("a/b", text)
        one.write("a/kept", None)
        one.put_aside()
        newest = next(one for one in tmp_path.glob(".s.ini.*.later") if one.stat().st_mtime_ns > 1e18)
        assert newest.stat().st_mode & 0o777 == 0o600
        os.utime(newest, ns=(number, number))
    for number, content in enumerate((b"[1]", b'{"a/b": 1}', b"{", b"[" * 100_000, bytes(MOST_BYTES + 1))):
        (tmp_path / f".s.ini.{number}.later").write_bytes(content)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / ".s.ini.fifo.later")

    again = SettingsFile(path)

    assert (again.read("a/b"), again.read("a/kept")) == ("ne\udcffw", "")
    assert caplog.text.count("are forgotten") == 5 + hasattr(os, "mkfifo")
    again.save()
    assert (SettingsFile(path).read("a/b"), SettingsFile(path).read("a/kept")) == ("ne\udcffw", "")
    assert sorted(one.name for one in tmp_path.iterdir()) == [".s.ini.lock", "s.ini"]
