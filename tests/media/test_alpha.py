"""Alpha goes through every container that has it and comes out as it was; FFmpeg's command is the judge."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.errors import OutputError
from studio.media.alpha_png import AlphaPng
from studio.media.bleed import CELL, SURE, Bleed
from studio.media.clip import ClipWriter
from studio.media.formats import format_of
from studio.media.sequence import Sequence

if TYPE_CHECKING:
    from pathlib import Path

WIDTH, HEIGHT = 160, 96
COLOUR = (40, 90, 200)
needs_ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="FFmpeg's command is the judge here")


def disc(index: int) -> np.ndarray:
    """A disc with a soft edge that moves, u8 [HEIGHT, WIDTH]."""
    rows, columns = np.indices((HEIGHT, WIDTH))
    away = np.hypot(columns - 60 - 3 * index, rows - 48)
    return np.rint(255 * np.clip((36 - away) / 6, 0, 1)).astype(np.uint8)


def cut(index: int) -> np.ndarray:
    """The disc in one colour, which is carried outwards, u8 [HEIGHT, WIDTH, 4]."""
    alpha = disc(index)
    colours = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    colours[alpha >= SURE] = COLOUR
    Bleed(WIDTH, HEIGHT)(colours, alpha)
    return np.dstack([colours, alpha])


def write(writer: ClipWriter | Sequence, count: int) -> None:
    with writer:
        for index in range(count):
            planes = writer.borrow()
            assert planes is not None
            np.copyto(planes.array, cut(index))
            writer.put_planes(planes)
        writer.put_sound(np.full((count * 1920, 2), 0.25, np.float32))
        writer.finish()


def decoded(path: Path, *decoder: str) -> np.ndarray:
    told = subprocess.run(
        ["ffmpeg", "-v", "error", *decoder, "-i", str(path), "-an", "-f", "rawvideo", "-pix_fmt", "bgra", "-"],
        capture_output=True, check=True, timeout=120)
    return np.frombuffer(told.stdout, np.uint8).reshape(-1, HEIGHT, WIDTH, 4)


@needs_ffmpeg
@pytest.mark.parametrize(("name", "decoder", "off"), [("clip.webm", ("-c:v", "libvpx-vp9"), 10), ("clip.mov", (), 1)])
def test_alpha_and_colours_come_back_out_of_a_clip(tmp_path: Path, name: str, decoder: tuple[str, ...], off: int) -> None:
    path = tmp_path / name
    kind = format_of(path, transparent=True)
    write(ClipWriter(path, width=WIDTH, height=HEIGHT, fps=25, kind=kind), 8)

    pictures = decoded(path, *decoder)

    assert len(pictures) == 8
    for index, picture in enumerate(pictures):
        alpha = disc(index)
        assert np.abs(picture[:, :, 3].astype(int) - alpha).max() <= off, index
        # No fringe: half-covered pixels have the colour of the figure, as its middle has.
        edge = (alpha > 60) & (alpha < 200)
        assert np.abs(picture[edge][:, :3].astype(int) - COLOUR).max() <= 12, index
        assert np.abs(picture[alpha == 255][:, :3].astype(int) - COLOUR).max() <= 8, index


@needs_ffmpeg
def test_a_player_is_told_that_a_webm_has_alpha_and_a_mov_is_prores_4444(tmp_path: Path) -> None:
    found = {}
    for name in ("clip.webm", "clip.mov"):
        path = tmp_path / name
        write(ClipWriter(path, width=WIDTH, height=HEIGHT, fps=25, kind=format_of(path, transparent=True)), 2)
        told = subprocess.run(["ffprobe", "-v", "error", "-show_streams", "-of", "json", str(path)],
                              capture_output=True, check=True, timeout=60)
        found[name] = json.loads(told.stdout)["streams"][0]

    assert {key.lower(): value for key, value in found["clip.webm"]["tags"].items()}["alpha_mode"] == "1"
    assert found["clip.mov"]["profile"] == "4444"
    assert found["clip.mov"]["pix_fmt"].startswith("yuva444p1")


@needs_ffmpeg
def test_a_sequence_is_a_folder_of_pictures_to_the_last_bit_and_the_sound(tmp_path: Path) -> None:
    write(Sequence(tmp_path / "talk", width=WIDTH, height=HEIGHT, alpha=True), 4)

    names = sorted(file.name for file in (tmp_path / "talk").iterdir())
    assert names == ["000001.png", "000002.png", "000003.png", "000004.png", "sound.wav"]
    for index in range(4):
        picture = decoded(tmp_path / "talk" / names[index])[0]
        assert np.array_equal(picture, cut(index))


def test_a_sequence_that_is_given_up_leaves_nothing_and_one_that_is_there_stays(tmp_path: Path) -> None:
    with Sequence(tmp_path / "talk", width=WIDTH, height=HEIGHT, alpha=True) as sequence:
        sequence.put_planes(sequence.borrow())
    assert not (tmp_path / "talk").exists()
    (tmp_path / "talk").mkdir()

    with pytest.raises(OutputError, match="there already"):
        Sequence(tmp_path / "talk", width=WIDTH, height=HEIGHT, alpha=True)


@needs_ffmpeg
def test_alpha_alone_is_a_png_that_others_read(tmp_path: Path) -> None:
    png = AlphaPng(WIDTH, HEIGHT)
    room = np.zeros(png.room_bytes, np.uint8)
    noise = np.random.default_rng(1).integers(0, 256, (HEIGHT, WIDTH, 4)).astype(np.uint8)
    for number, picture in enumerate((cut(0), noise)):
        (tmp_path / f"{number}.png").write_bytes(room[: png.encode(picture, room)].tobytes())

        assert np.array_equal(decoded(tmp_path / f"{number}.png")[0][:, :, 3], picture[:, :, 3])
        read = cv2.imread(str(tmp_path / f"{number}.png"), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(read[:, :, 3], picture[:, :, 3])


def test_colours_are_carried_outwards_from_a_figure_and_stay_in_it() -> None:
    picture, alpha = cut(0), disc(0)

    beside = cv2.dilate(alpha, np.ones((CELL, CELL), np.uint8)) > 0
    assert np.all(picture[alpha >= SURE][:, :3] == COLOUR)
    assert np.abs(picture[beside][:, :3].astype(int) - COLOUR).max() <= 2
