"""A clip of hours is written in pieces, and is to a player what a short one is: its length, any place in it, its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.media import encoding
from studio.media.clip import ClipWriter, disclosure
from studio.media.formats import LONG_S, Layout, layout_for
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from pathlib import Path

SECONDS, FLASH_S = 31, 27
COMMENT = disclosure("Mara", "nobody: a rendered character", "not needed")


@pytest.fixture(params=[".mp4", ".mov"])
def clip(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """31 s in pieces of two, with a flash and a click near the end; otherwise a picture is as light as its second."""
    path = tmp_path / f"clip{request.param}"
    sound = np.zeros((SECONDS * 48_000, 2), np.float32)
    sound[FLASH_S * 48_000 : FLASH_S * 48_000 + 100] = 0.9
    with ClipWriter(path, width=64, height=64, fps=25, threads=1, layout=Layout.LONG, title="Talk", comment=COMMENT) as made:
        for index in range(SECONDS * 25):
            light = 250 if index == FLASH_S * 25 else 20 + 4 * (index // 25)
            made.put_picture(np.full((64, 64, 3), light, np.uint8))
            made.put_sound(sound[index * 1920 : (index + 1) * 1920])
        made.finish()
    return path


def boxes(path: Path) -> list[str]:
    """Name the boxes of the file in order."""
    data, at, found = path.read_bytes(), 0, []
    while at < len(data):
        found.append(data[at + 4 : at + 8].decode())
        at += int.from_bytes(data[at : at + 4])
    return found


def test_the_file_is_pieces_of_two_seconds_with_their_list_before_the_media(clip: Path) -> None:
    assert boxes(clip) == ["ftyp", "moov", "sidx", "sidx", *16 * ["moof", "mdat"]]


def test_the_lengths_are_stated_and_every_picture_and_sample_is_there(clip: Path) -> None:
    with av.open(str(clip)) as container:
        picture, sound = container.streams.video[0], container.streams.audio[0]
        stated = [float(stream.duration * stream.time_base) for stream in (picture, sound)]
        whole = container.duration / 1e6
        times = [frame.time for frame in container.decode(picture)]
    with SoundReader(clip) as reader:
        heard = sum(len(playback) for _, playback in reader)

    assert stated == pytest.approx([SECONDS, SECONDS], abs=0.04)
    assert whole == pytest.approx(SECONDS, abs=0.04)
    np.testing.assert_allclose(times, np.arange(SECONDS * 25) / 25, atol=1e-6)
    assert abs(heard - SECONDS * 48_000) <= 1024


def test_a_flash_far_into_it_stays_in_step_with_a_click(clip: Path) -> None:
    with av.open(str(clip)) as container:
        light = [frame.to_ndarray(format="gray").mean() for frame in container.decode(video=0)]
    with SoundReader(clip) as reader:
        heard = np.concatenate([playback[:, 0] for _, playback in reader])

    assert int(np.argmax(light)) == FLASH_S * 25
    assert abs(int(np.abs(heard).argmax()) - FLASH_S * 48_000 - 50) < 200


@pytest.mark.parametrize("wanted_s", [0.0, 8.0, SECONDS / 2, 16.0, 17.5, 24.0, SECONDS - 1, SECONDS - 0.04])
def test_any_place_is_found_from_at_most_four_seconds_before_it(clip: Path, wanted_s: float) -> None:
    with av.open(str(clip)) as container:
        container.seek(round(wanted_s * 1e6))
        first = next(container.decode(video=0))
        assert wanted_s - 4.0 < first.time <= wanted_s
        light = first.to_ndarray(format="gray").mean()
        times = [first.time, *(frame.time for frame in container.decode(video=0))]

    assert light == pytest.approx(20 + 4 * int(first.time), abs=3)
    np.testing.assert_allclose(np.diff(times), 0.04, atol=1e-6)
    assert times[-1] == pytest.approx(SECONDS - 0.04)


def test_the_file_says_that_nobody_filmed_it(clip: Path) -> None:
    with av.open(str(clip)) as container:
        assert container.metadata["title"] == "Talk"
        assert container.metadata["comment"] == COMMENT


def test_giving_up_on_a_long_clip_leaves_nothing(tmp_path: Path) -> None:
    with ClipWriter(tmp_path / "clip.mp4", width=64, height=64, fps=25, layout=Layout.LONG) as made:
        for _ in range(300):
            made.put_picture(np.zeros((64, 64, 3), np.uint8))

    assert not list(tmp_path.iterdir())


def test_a_clip_is_long_from_its_length_on_or_when_nobody_knows() -> None:
    assert [layout_for(seconds) for seconds in (1.0, LONG_S)] == [Layout.WHOLE] * 2
    assert [layout_for(seconds) for seconds in (LONG_S + 1, None)] == [Layout.LONG] * 2


@pytest.mark.parametrize("container", ["matroska", "webm"])
def test_only_mp4_and_mov_have_layouts(container: str) -> None:
    assert encoding._options(container, Layout.LONG) == encoding._options(container, Layout.WHOLE)
