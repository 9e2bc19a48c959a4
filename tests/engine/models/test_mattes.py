"""The mattes of an idle loop: each with its own picture, whenever they are wanted, and none while they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.check import check_folder
from studio.avatars.format_reading import read_manifest
from studio.avatars.package import pack, unpack
from studio.engine.models.idle_loop import IdleLoop
from studio.errors import AvatarError
from tests import tiny_avatar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_avatar.write_matted(tmp_path_factory.mktemp("matted") / "matted")


@pytest.fixture
def loop(folder: Path) -> Iterator[IdleLoop]:
    loop = IdleLoop(folder / "frames.mp4", width=tiny_avatar.WIDTH, height=tiny_avatar.HEIGHT, frames=tiny_avatar.FRAMES,
                    matte=folder / "matte.mp4")
    yield loop
    loop.close()


def fits(matte: np.ndarray, index: int) -> bool:
    return matte.size > 0 and float(np.abs(matte.astype(int) - tiny_avatar.matte_of(index)).mean()) < 1


def test_every_picture_has_its_own_matte_also_after_the_loops_end(loop: IdleLoop) -> None:
    loop.matted = True
    assert loop.wait_for_matte(10)
    picture = np.zeros((tiny_avatar.HEIGHT, tiny_avatar.WIDTH, 3), np.uint8)

    for _ in range(2 * tiny_avatar.FRAMES + 5):
        loop.wait_for_matte(10)
        picture, index = loop.swap(picture)
        assert fits(loop.matte, index), index


@pytest.mark.parametrize("before", [0, 3, 17, 29, 44])
def test_they_are_there_soon_after_they_are_wanted_wherever_the_loop_is(loop: IdleLoop, before: int) -> None:
    picture = np.zeros((tiny_avatar.HEIGHT, tiny_avatar.WIDTH, 3), np.uint8)
    for _ in range(before):
        picture, _ = loop.swap(picture)
        assert not loop.matte.size
    loop.matted = True

    assert loop.wait_for_matte(10)
    picture, index = loop.swap(picture)
    assert fits(loop.matte, index)


def test_none_are_given_while_none_are_wanted(loop: IdleLoop) -> None:
    picture = np.zeros((tiny_avatar.HEIGHT, tiny_avatar.WIDTH, 3), np.uint8)
    loop.matted = True
    loop.wait_for_matte(10)
    loop.matted = False
    picture, _ = loop.swap(picture)

    assert not loop.matte.size


def test_the_ends_of_a_matte_are_ends_whatever_the_video_lost(loop: IdleLoop) -> None:
    loop.matted = True
    loop.wait_for_matte(10)
    loop.swap(np.zeros((tiny_avatar.HEIGHT, tiny_avatar.WIDTH, 3), np.uint8))

    assert np.all(loop.matte[:10] == 0)
    assert np.all(loop.matte[65:75, 75:85] == 255)


def test_an_avatar_with_a_matte_is_checked_packed_and_unpacked_as_a_whole(folder: Path, tmp_path: Path) -> None:
    assert check_folder(folder).picture.matte
    pack(folder, tmp_path / "one.avatar")
    unpack(tmp_path / "one.avatar", tmp_path / "again")

    assert read_manifest(tmp_path / "again").picture.matte
    for name in ("matte.mp4", "plate.png"):
        assert (tmp_path / "again" / name).read_bytes() == (folder / name).read_bytes()


@pytest.mark.parametrize("damage", ["missing matte", "missing plate", "other size", "no png", "short", "not a video"])
def test_a_matte_that_does_not_fit_is_refused_in_a_sentence(tmp_path: Path, damage: str) -> None:
    folder = tiny_avatar.write_matted(tmp_path / "one", frames=20 if damage == "short" else tiny_avatar.FRAMES)
    if damage == "missing matte":
        (folder / "matte.mp4").unlink()
    elif damage == "missing plate":
        (folder / "plate.png").unlink()
    elif damage == "other size":
        tiny_avatar.write_loop(folder / "matte.mp4", width=64, height=64)
    elif damage == "no png":
        (folder / "plate.png").write_bytes(b"not a picture" * 10)
    elif damage == "not a video":
        (folder / "matte.mp4").write_bytes(bytes(4096))

    with pytest.raises(AvatarError, match=r"(matte|plate)\b.*\.$"):
        check_folder(folder)


def test_an_avatar_that_announces_no_matte_has_none_of_its_files(folder: Path, tmp_path: Path) -> None:
    plain = tiny_avatar.write(tmp_path / "plain")
    for name in ("matte.mp4", "plate.png"):
        (plain / name).write_bytes((folder / name).read_bytes())
    pack(plain, tmp_path / "plain.avatar")
    unpack(tmp_path / "plain.avatar", tmp_path / "again")

    assert not (tmp_path / "again" / "matte.mp4").exists()
