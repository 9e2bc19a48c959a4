"""The command line gives each command what was asked for, and the right exit code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import av
import pytest

from studio import __version__, cli, render
from studio.errors import StudioError
from tests.e2e.command import COMMAND, assert_refused, environment, run, write_sound
from tests.media.test_gaps import coded
from tests.media.test_sound import tone

if TYPE_CHECKING:
    from pathlib import Path


def test_the_version_is_told() -> None:
    result = run("--version")

    assert result.stdout == f"viseme-studio {__version__}\n"
    assert result.returncode == 0


@pytest.mark.parametrize("command", [[], ["render"], ["live"]])
def test_help_explains_every_command(command: list[str]) -> None:
    result = run(*command, "--help")

    assert result.returncode == 0
    assert "--avatar" in result.stdout


INTERRUPTED_EARLY = """
import sys

class Pressed:
    def find_spec(self, name, path=None, target=None):
        if name == "studio.cli":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Pressed())
from studio.__main__ import command
command()
"""


def test_ctrl_c_while_modules_are_read_ends_in_order() -> None:
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED_EARLY], capture_output=True, text=True, check=False)

    assert ended.stderr == "Stopped.\n"
    assert ended.returncode == 130


def test_help_and_wrong_options_load_no_library() -> None:
    code = "import sys; from studio.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += "sys.exit(bool({'numpy', 'av', 'onnxruntime', 'PySide6', 'rich'} & set(sys.modules)))"

    result = subprocess.run([sys.executable, "-c", code], env=environment(), stdout=subprocess.DEVNULL, check=False)

    assert result.returncode == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
@pytest.mark.parametrize("which", ["sound", "background", "clip"])
def test_a_fifo_is_refused_in_a_sentence_and_not_waited_for(tmp_path: Path, tiny: Path, which: str) -> None:
    names = {"sound": write_sound(tmp_path / "a.wav", 0.4), "background": "original", "clip": tmp_path / "a.mp4"}
    names[which] = tmp_path / {"sound": "pipe.wav", "background": "pipe.png", "clip": "pipe.mp4"}[which]
    os.mkfifo(names[which])

    result = run("render", names["sound"], "-o", names["clip"], "--background", names["background"], "--avatar", tiny)

    assert_refused(result, names[which].name)


def test_a_clip_is_made_and_its_figures_are_told(tmp_path: Path, tiny: Path) -> None:
    sound, clip = write_sound(tmp_path / "a.wav", 2.0), tmp_path / "a.mp4"

    result = run("render", sound, "-o", clip, "--avatar", tiny)

    assert result.returncode == 0
    assert str(clip) in result.stdout
    assert "50 frames" in result.stdout
    assert " fps, " in result.stdout
    assert "times real time" in result.stdout
    assert not result.stderr
    assert clip.stat().st_size > 1_000


@pytest.mark.parametrize("command", ["render", "live"])
def test_an_avatar_that_does_not_say_who_is_pictured_speaks_with_a_notice(tmp_path: Path, tiny: Path, command: str) -> None:
    nameless = shutil.copytree(tiny, tmp_path / "nameless")
    text = (nameless / "avatar.toml").read_text()
    (nameless / "avatar.toml").write_text(text[: text.index("[person]")] + text[text.index("[picture]") :])
    sound = write_sound(tmp_path / "a.wav", 0.5)
    rest = [sound, "-o", tmp_path / "a.mp4"] if command == "render" else ["--source", sound, "--seconds", "0.5"]

    result = run(command, *rest, "--avatar", nameless)

    assert result.returncode == 0
    assert result.stderr == (
        "This avatar does not say who is pictured or whether they agreed: use it only if you know that they did.\n")


def test_the_clip_has_the_permissions_of_any_new_file(tmp_path: Path, tiny: Path) -> None:
    run("render", write_sound(tmp_path / "a.wav", 0.2), "-o", tmp_path / "a.mp4", "--avatar", tiny)
    (tmp_path / "other").touch()

    assert (tmp_path / "a.mp4").stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Stand in for `render.render` and keep what it was given."""
    given: dict[str, object] = {}

    def fake(speech: object, clip: object, **options: object) -> object:
        given.update(options, speech=speech, clip=clip)
        return SimpleNamespace(
            clip=clip, pictures=25, sound_s=1.0, size_bytes=1, corrupt=0, notice="", unsigned="", choice="", remarks=(),
            pictures_per_s=100.0, times_real_time=4.0, elapsed_s=0.25, beside="", short=False,
        )

    monkeypatch.setattr(render, "render", fake)
    return given


@pytest.mark.parametrize(
    ("arguments", "avatar", "threads"),
    [
        (["render", "a.wav", "-o", "b.mp4"], "mara", None),
        (["render", "a.wav", "-o", "b.mp4", "--avatar", "ines", "--threads", "3"], "ines", 3),
        (["--avatar", "ines", "render", "a.wav", "-o", "b.mp4"], "ines", None),
    ],
)
def test_options_reach_the_render(asked: dict[str, object], arguments: list[str], avatar: str, threads: int | None) -> None:
    assert cli.main(arguments) == 0
    assert (str(asked["speech"]), str(asked["clip"])) == ("a.wav", "b.mp4")
    assert (asked["avatar"], asked["threads"]) == (avatar, threads)


def test_a_look_ahead_reaches_the_render_from_both_sides_of_the_command(asked: dict[str, object]) -> None:
    assert cli.main(["render", "a.wav", "-o", "b.mp4"]) == 0
    assert asked["look_ahead_ms"] is None
    assert cli.main(["render", "a.wav", "-o", "b.mp4", "--look-ahead", "200"]) == 0
    assert asked["look_ahead_ms"] == 200
    assert cli.main(["--look-ahead", "40", "render", "a.wav", "-o", "b.mp4"]) == 0
    assert asked["look_ahead_ms"] == 40


@pytest.mark.parametrize("words", ["soon", "-40", "40.5", "123456"])
def test_a_look_ahead_that_is_no_number_is_refused(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["render", "a.wav", "-o", "b.mp4", f"--look-ahead={words}"])

    assert "is not a number of milliseconds, such as 120" in capsys.readouterr().err


@pytest.mark.parametrize("command", [
    ["render", "SOUND", "-o", "CLIP"], ["live", "--source", "tone", "--seconds", "1"], ["profile", "SOUND"],
])
def test_a_look_ahead_that_the_avatar_has_not_is_told_by_every_command(
    command: list[str], tmp_path: Path, tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"SOUND": str(write_sound(tmp_path / "a.wav", 2.0)), "CLIP": str(tmp_path / "a.mp4")}
    code = cli.main([*(places.get(one, one) for one in command), "--avatar", str(tiny), "--look-ahead", "40"])

    assert code == 2
    assert capsys.readouterr().err == "Tiny has no encoder for 40 ms of look-ahead: choose 120 ms.\n"
    assert not (tmp_path / "a.mp4").exists()


def test_size_and_quality_reach_the_render(asked: dict[str, object]) -> None:
    assert cli.main(["render", "a.wav", "-o", "b.mp4", "--height", "480", "--quality", "small"]) == 0
    assert (asked["height"], asked["quality"]) == (480, "small")


@pytest.mark.parametrize("height", ["481", "0", "4320", "many"])
def test_a_height_that_no_clip_can_have_is_refused(height: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["render", "a.wav", "-o", "b.mp4", "--height", height])

    assert "is not an even whole number from 64 to 2160" in capsys.readouterr().err


def test_what_the_user_can_mend_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StudioError("The name\nhas two lines.")

    monkeypatch.setattr(render, "render", fail)

    assert cli.main(["render", "a.wav", "-o", "b.mp4"]) == 2
    assert capsys.readouterr().err == "The name has two lines.\n"


def test_signals_are_as_before_afterwards(asked: dict[str, object]) -> None:
    import signal

    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    cli.main(["render", "a.wav", "-o", "b.mp4"])

    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is Unix's")
def test_progress_is_shown_on_a_terminal(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 20.0)
    ours, theirs = os.openpty()
    command = [*COMMAND, "render", str(sound), "-o", str(tmp_path / "a.mp4"), "--avatar", str(tiny)]
    terminal = environment(TERM="xterm", COLUMNS="120")
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs, env=terminal) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                data = os.read(ours, 4096)
            except OSError:
                break
            if not data:
                break
            shown += data
    os.close(ours)

    assert process.returncode == 0
    assert b"a.mp4" in shown
    assert b"/500" in shown
    assert b"left" in shown


def test_a_page_of_a_profile_is_not_written_under_the_name_of_figures(
    tmp_path: Path, tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "p.json"
    write_sound(tmp_path / "talk.wav", 1.0)

    assert cli.main(["profile", str(tmp_path / "talk.wav"), "--avatar", str(tiny), "--report", str(page)]) == 2

    told = capsys.readouterr()
    assert told.err == ("p.json would be a page, which is no JSON: give --report a name that ends in .html, or keep the "
                        "figures, to compare with, by --json p.json.\n")
    assert not told.out
    assert not page.exists()


def test_which_track_was_taken_and_how_to_take_another_is_said(
    tmp_path: Path, tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, voice = tmp_path / "obs.mkv", tone(48_000, 1.0, 1)[:, 0]
    with av.open(str(path), "w") as container:
        container.mux([*coded(container, "aac", voice * 0), *coded(container, "aac", voice)])

    assert cli.main(["render", str(path), "-o", str(tmp_path / "a.mp4"), "--avatar", str(tiny)]) == 0
    assert capsys.readouterr().err == "Track 2 of 2 is used, because track 1 is silent. --track N takes another.\n"
    assert cli.main(["render", str(path), "-o", str(tmp_path / "a.mp4"), "--avatar", str(tiny), "--track", "1"]) == 0
    # It is what was asked for; that nothing is heard in it is said all the same.
    assert capsys.readouterr().err.startswith("The sound is silent")
    assert cli.main(["profile", str(path), "--avatar", str(tiny), "--track", "3"]) == 2
    assert "2 tracks of sound" in capsys.readouterr().err
