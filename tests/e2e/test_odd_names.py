"""Names that are not UTF-8, consoles that lack letters, and places that cannot be printed to fail no work."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import av
import pytest

from tests.e2e.command import COMMAND, ROOT, environment, write_sound

NARROW = {
    "cp932": {"PYTHONIOENCODING": "cp932"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "ascii": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "strict": {"PYTHONIOENCODING": "utf-8:strict"},
}


def run(*arguments: object, shell: str = "", **changes: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command; ``shell`` is what a shell adds to it, such as where its words go."""
    command = [*COMMAND, *map(os.fspath, arguments)]
    if shell:
        command = ["sh", "-c", f'exec "$@" {shell}', "sh", *command]
    return subprocess.run(command, cwd=ROOT, env=environment(**changes), capture_output=True, timeout=150, check=False)


def ended_well(done: subprocess.CompletedProcess[bytes]) -> bytes:
    assert done.returncode == 0, done
    assert b"Traceback" not in done.stderr
    return done.stdout


def latin(tmp_path: Path, name: bytes) -> Path:
    """Give a path whose name is in Latin-1, as older disks and archives have them."""
    path = tmp_path / os.fsdecode(name)
    try:
        path.touch()
    except OSError:
        pytest.skip("this file system takes only UTF-8")
    path.unlink()
    return path


def test_a_sound_and_a_clip_whose_names_are_no_utf8(tmp_path: Path, tiny: Path) -> None:
    sound, clip = latin(tmp_path, b"caf\xe9.wav"), latin(tmp_path, b"aus\xe9.mp4")
    write_sound(tmp_path / "a.wav", 0.4).rename(sound)

    said = ended_well(run("render", sound, "-o", clip, "--avatar", tiny, "--device", "cpu", **NARROW["strict"]))

    assert "aus\N{REPLACEMENT CHARACTER}.mp4: 10 frames" in said.decode()
    with clip.open("rb") as file, av.open(file) as container:
        assert container.metadata["title"] == "caf\N{REPLACEMENT CHARACTER}"


def test_a_page_and_a_trace_of_such_a_sound(tmp_path: Path, tiny: Path) -> None:
    sound = latin(tmp_path, b"caf\xe9.wav")
    write_sound(tmp_path / "a.wav", 0.6).rename(sound)
    page, trace = tmp_path / "page.html", tmp_path / "trace.json"

    ended_well(run("profile", sound, "--report", page, "--trace", trace, "--avatar", tiny, "--device", "cpu"))

    assert "</html>" in page.read_text(encoding="utf-8")
    json.loads(trace.read_text(encoding="utf-8"))


def test_a_page_shows_names_as_text_and_draws_nothing_from_elsewhere(tmp_path: Path, tiny: Path) -> None:
    sound = tmp_path / "<img src=x onerror=alert(1)>.wav"
    write_sound(tmp_path / "a.wav", 0.6).rename(sound)
    page = tmp_path / "page.html"

    ended_well(run("profile", sound, "--report", page, "--avatar", tiny, "--device", "cpu"))

    text = page.read_text(encoding="utf-8")
    assert "<img src=x" not in text
    assert str(tmp_path) not in text
    assert os.uname().nodename not in text


@pytest.mark.parametrize("changes", NARROW.values(), ids=NARROW.keys())
def test_help_comes_on_every_console(changes: dict[str, str]) -> None:
    assert b"--output" in ended_well(run("render", "--help", **changes))


@pytest.mark.parametrize("changes", NARROW.values(), ids=NARROW.keys())
def test_a_clip_whose_name_a_console_lacks_is_made_and_named(tmp_path: Path, tiny: Path, changes: dict[str, str]) -> None:
    clip = tmp_path / "模型 \N{MICROPHONE}.mp4"

    said = ended_well(run("render", write_sound(tmp_path / "a.wav", 0.4), "-o", clip, "--avatar", tiny, "--device", "cpu",
                          **changes))

    assert clip.is_file()
    assert b".mp4: 10 frames" in said


@pytest.mark.parametrize("where", [">&-", "2>&-", ">&- 2>&- <&-", ">/dev/full", ">/dev/full 2>/dev/full", "| true"])
def test_a_clip_is_made_wherever_its_words_go(tmp_path: Path, tiny: Path, where: str) -> None:
    clip = tmp_path / "a.mp4"

    done = run("render", write_sound(tmp_path / "a.wav", 0.4), "-o", clip, "--avatar", tiny, "--device", "cpu", shell=where)

    assert done.returncode == 0, done
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    # Where there is a way left to tell it.
    assert (b"what it says of it could not be printed" in done.stderr) == (where in (">&-", ">/dev/full"))
    with av.open(str(clip)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 10


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("words", [["--help"], ["--version"], ["render", "--help"]])
def test_a_help_text_that_could_not_be_printed_is_a_failure(words: list[str]) -> None:
    done = run(*words, shell=">/dev/full")

    assert done.returncode == 2
    assert b"could not be printed" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_list_that_could_not_be_printed_is_a_failure_and_one_that_was_not_read_to_its_end_is_none() -> None:
    done = run("avatar", "list", shell=">/dev/full")
    assert done.returncode == 2
    assert b"could not be printed" in done.stderr
    assert b"Traceback" not in done.stderr

    done = run("avatar", "list", shell="| true")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_clip_is_written_through_a_link_and_a_protected_one_is_refused(tmp_path: Path, tiny: Path) -> None:
    sound, folder = write_sound(tmp_path / "a.wav", 0.4), tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "clip.mp4").write_bytes(b"old")
    link = tmp_path / "link.mp4"
    link.symlink_to(folder / "clip.mp4")

    ended_well(run("render", sound, "-o", link, "--avatar", tiny, "--device", "cpu"))

    assert link.is_symlink()
    with av.open(str(folder / "clip.mp4")) as container:
        assert sum(1 for _ in container.decode(video=0)) == 10
    before = (folder / "clip.mp4").read_bytes()
    (folder / "clip.mp4").chmod(0o444)
    for arguments in (("render", sound, "-o", link, "--avatar", tiny, "--device", "cpu"),
                      ("avatar", "pack", tiny, "-o", folder / "clip.mp4")):
        done = run(*arguments)
        assert done.returncode == 2
        assert b"write-protected and stays as it is" in done.stderr
    assert (folder / "clip.mp4").read_bytes() == before
    assert [one.name for one in folder.iterdir()] == ["clip.mp4"]
