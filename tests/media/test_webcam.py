"""Cameras are listed as the system has them, read by FFmpeg, and refused in one sentence."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from studio.errors import DeviceError
from studio.media import webcam
from studio.media.webcam import Camera, Webcam

if TYPE_CHECKING:
    from pathlib import Path

TEST = Camera("testsrc2=size=322x240:rate=25", "Test", "lavfi")


def _node(system: Path, number: int, name: str, index: str = "0") -> None:
    folder = system / f"video{number}"
    folder.mkdir(parents=True)
    (folder / "name").write_text(f"{name}\n")
    (folder / "index").write_text(f"{index}\n")


def test_cameras_are_those_with_pictures_and_not_the_studio_s_own(tmp_path: Path) -> None:
    _node(tmp_path, 10, "Lid camera")
    _node(tmp_path, 2, "HD webcam\x1b[0m")
    _node(tmp_path, 3, "HD webcam", "1")
    _node(tmp_path, 4, "Viseme Studio")
    (tmp_path / "video5").mkdir()

    found = webcam._of_linux(tmp_path)

    assert [(one.id, one.form) for one in found] == [("/dev/video2", "v4l2"), ("/dev/video10", "v4l2")]
    assert "\x1b" not in found[0].name
    assert webcam._of_linux(tmp_path / "nothing") == []


def test_a_camera_gives_pictures_with_their_time() -> None:
    with Webcam(TEST) as camera:
        pictures = camera.pictures()
        one, first_s = next(pictures)
        other, second_s = next(pictures)

    assert one.shape == (240, 322, 3)
    assert (one != other).any()
    assert second_s >= first_s


def test_a_camera_that_ends_is_lost_in_one_sentence() -> None:
    with Webcam(Camera("testsrc2=size=32x32:rate=25:duration=0.08", "Test", "lavfi")) as camera, \
            pytest.raises(DeviceError, match=r'"Test" gives no more pictures; connect it'):
        list(camera.pictures())


@pytest.mark.parametrize(("camera", "words"), [
    (Camera("/dev/video-absent", "Absent", "v4l2"), "is not connected any more"),
    (Camera("/dev/null", "Null", "v4l2"), "cannot be used"),
    (Camera("anullsrc", "Sound", "lavfi"), "of a kind that is not read"),
])
def test_what_cannot_be_opened_is_told(camera: Camera, words: str) -> None:
    if camera.form == "v4l2" and webcam.FORMS.get(webcam.sys.platform) != "v4l2":
        pytest.skip("Video4Linux is Linux's")
    with pytest.raises(DeviceError, match=words):
        Webcam(camera)


@pytest.mark.parametrize(("code", "words"), [
    (errno.EBUSY, "used by another program"), (errno.EACCES, "privacy settings"), (errno.ENODEV, "not connected"),
    (errno.EIO, "try another"),
])
def test_why_it_is_refused_is_one_sentence(code: int, words: str) -> None:
    assert words in str(webcam._refused(TEST, OSError(code, "said by the system")))
