"""Whatever is wrong, the command says it in one sentence and leaves nothing half-written."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests import tiny_avatar
from tests.e2e.command import COMMAND, assert_refused, environment, run, start, write_sound
from tests.small_disk import run_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits, signals and mounts are those of Unix")


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    return write_sound(tmp_path / "speech.wav", 2.0)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def no_samples(path: Path) -> None:
    write_sound(path, 0.0)


def a_text(path: Path) -> None:
    path.write_text("This is a letter, not a sound.\n" * 100)


def nothing(path: Path) -> None:
    path.touch()


def a_folder(path: Path) -> None:
    path.mkdir()


def random_bytes(path: Path) -> None:
    path.write_bytes(np.random.default_rng(0).integers(0, 256, 50_000, np.uint8).tobytes())


def a_playlist(path: Path) -> None:
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nspeech.wav\n#EXT-X-ENDLIST\n")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (None, "There is no file"),
        (a_folder, "is a folder"),
        (nothing, "is empty"),
        (a_text, "is not a sound or video"),
        (random_bytes, ""),
        (a_playlist, "is not a sound or video"),
        (no_samples, "holds no samples"),
    ],
)
def test_what_is_no_sound(tmp_path: Path, out: Path, tiny: Path, make: Callable[[Path], None] | None, words: str) -> None:
    path = tmp_path / "given.wav"
    if make is not None:
        make(path)

    result = run("render", path, "-o", out / "clip.mp4", "--avatar", tiny)

    assert_refused(result, "given.wav", words)
    assert not list(out.iterdir())


def remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def truncate(name: str) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data[: len(data) // 2])

    return damage


def wrong_encoder(folder: Path) -> None:
    (folder / "encoder.onnx").write_bytes(tiny_avatar.encoder(mel_frames=tiny_avatar.MEL_FRAMES + 3).SerializeToString())


def wrong_generator(folder: Path) -> None:
    (folder / "generator.onnx").write_bytes(tiny_avatar.generator(face=tiny_avatar.FACE // 2).SerializeToString())


def crop_outside(folder: Path) -> None:
    crops = np.load(folder / "crops.npy")
    crops[3, 0] = tiny_avatar.WIDTH - 5
    np.save(folder / "crops.npy", crops)


def crops_of_another_shape(folder: Path) -> None:
    np.save(folder / "crops.npy", np.load(folder / "crops.npy")[:-1])


def pickled_crops(folder: Path) -> None:
    np.save(folder / "crops.npy", np.array([{"a": 1}], object), allow_pickle=True)


def no_mask(folder: Path) -> None:
    (folder / "mask.png").write_text("not a picture")


def broken_manifest(folder: Path) -> None:
    (folder / "avatar.toml").write_text("name = \n")


def huge_manifest(folder: Path) -> None:
    text = (folder / "avatar.toml").read_text()
    (folder / "avatar.toml").write_text(text.replace(f"width = {tiny_avatar.WIDTH}", "width = 1000000"))


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (remove("avatar.toml"), "avatar.toml"),
        (remove("encoder.onnx"), "encoder.onnx"),
        (remove("generator.onnx"), "generator.onnx"),
        (remove("frames.mp4"), "frames.mp4"),
        (remove("crops.npy"), "crops.npy"),
        (remove("mask.png"), "mask.png"),
        (wrong_encoder, "encoder.onnx"),
        (wrong_generator, "generator.onnx"),
        (truncate("encoder.onnx"), "encoder.onnx"),
        (truncate("generator.onnx"), "generator.onnx"),
        (truncate("crops.npy"), "crops.npy"),
        (truncate("frames.mp4"), "frames.mp4"),
        (crop_outside, "leaves the picture"),
        (crops_of_another_shape, "crops.npy"),
        (pickled_crops, "crops.npy"),
        (no_mask, "mask.png"),
        (broken_manifest, "avatar.toml"),
        (huge_manifest, "width"),
    ],
)
def test_a_corrupt_avatar(
    tmp_path: Path, out: Path, speech: Path, tiny: Path, damage: Callable[[Path], None], words: str
) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(tiny, folder)
    damage(folder)

    result = run("render", speech, "-o", out / "clip.mp4", "--avatar", folder)

    assert_refused(result, words)
    assert not list(out.iterdir())


def test_an_avatar_that_does_not_exist(out: Path, speech: Path) -> None:
    result = run("render", speech, "-o", out / "clip.mp4", "--avatar", "nobody")

    assert_refused(result, "nobody")
    assert not list(out.iterdir())


@pytest.mark.parametrize(
    "name", ["none/clip.mp4", "speech.wav/clip.mp4", "out", "out/clip.avi", "speech.wav", "x" * 300 + ".mp4"]
)
def test_a_clip_that_cannot_be_written(tmp_path: Path, out: Path, speech: Path, tiny: Path, name: str) -> None:
    before, sound = sorted(tmp_path.rglob("*")), speech.read_bytes()

    result = run("render", speech, "-o", tmp_path / name, "--avatar", tiny)

    assert_refused(result)
    assert sorted(tmp_path.rglob("*")) == before
    assert speech.read_bytes() == sound


def test_a_place_where_nobody_may_write(speech: Path, tiny: Path, out: Path) -> None:
    # Not even root writes here.
    result = run("render", speech, "-o", "/sys/clip.mp4", "--avatar", tiny)

    assert_refused(result, "/sys/clip.mp4", "cannot be written")


def test_a_clip_larger_than_the_system_allows(out: Path, tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "long.wav", 20.0)
    limit = 40_000

    result = run(
        "render", sound, "-o", out / "clip.mp4", "--avatar", tiny,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )

    assert_refused(result, "clip.mp4", "grew larger than this system allows")
    assert not list(out.iterdir())


@pytest.mark.parametrize("size", ["4k", "60k"])
def test_a_full_disk(out: Path, tmp_path: Path, tiny: Path, size: str) -> None:
    sound = write_sound(tmp_path / "long.wav", 20.0)

    result = run_on(out, size, [*COMMAND, "render", str(sound), "-o", str(out / "clip.mp4"), "--avatar", str(tiny)])

    assert_refused(result, "clip.mp4", "the disk is full")


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_an_interrupt_in_the_middle_leaves_no_clip(
    out: Path, tmp_path: Path, tiny: Path, sent: signal.Signals, code: int
) -> None:
    sound = write_sound(tmp_path / "long.wav", 300.0)
    with start("render", sound, "-o", out / "clip.mp4", "--avatar", tiny) as process:
        deadline = time.monotonic() + 60
        while not any(file.stat().st_size > 10_000 for file in out.iterdir()) and time.monotonic() < deadline:
            assert process.poll() is None, process.communicate()
            time.sleep(0.02)
        process.send_signal(sent)
        said = process.communicate(timeout=30)[1]

    assert process.returncode == code
    assert "Traceback" not in said
    assert len(said.strip().splitlines()) == 1
    assert not list(out.iterdir())


def test_an_interrupt_while_starting_leaves_nothing(out: Path, tmp_path: Path, tiny: Path) -> None:
    speech = write_sound(tmp_path / "long.wav", 300.0)
    with start("render", speech, "-o", out / "clip.mp4", "--avatar", tiny) as process:
        time.sleep(0.35)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)

    assert process.returncode != 0
    assert not list(out.iterdir())


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}], ids=["none", "nobody there"])
def test_no_display_for_the_window(display: dict[str, str]) -> None:
    result = subprocess.run(COMMAND, env=environment(**display), capture_output=True, text=True, timeout=60, check=False)

    assert_refused(result, "no display", "viseme-studio render")


@pytest.mark.parametrize(
    "arguments",
    [
        ["render"],
        ["render", "a.wav"],
        ["render", "a.wav", "-o", "b.mp4", "--threads", "0"],
        ["sing"],
        ["live", "--seconds", "-1"],
    ],
)
def test_a_wrong_option_is_explained(arguments: list[str]) -> None:
    result = run(*arguments)

    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert result.stderr.startswith("usage: viseme-studio")
