"""Footage becomes an avatar; interrupted, it goes on and ends the same."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.avatars.capture.capture import Capture, StoppedError
from studio.avatars.capture.work import Work
from studio.avatars.check import check_folder
from studio.avatars.consent import person
from studio.avatars.format import THUMBNAIL
from studio.avatars.importers import personal, wav2lip
from studio.avatars.library import captures
from studio.engine.models.performer import Performer
from studio.errors import AvatarError
from studio.media.film import Film
from studio.media.loop import write_loop
from tests.avatars.capture.conftest import COUNT, at_the_border
from tests.avatars.importers.conftest import NETWORKS, open_network

if TYPE_CHECKING:
    from pathlib import Path

    from tests.avatars.capture.conftest import Films

pytest.importorskip("dlib")
WHO = person("nobody: a rendered character", "not needed", generated=True)
ABOUT = {"person": WHO, "author": "the tests", "licence": "not stated"}
WAV2LIP = personal.Networks(generator=NETWORKS / "wav2lip.onnx")


@pytest.fixture(scope="module")
def rolling(pictures: dict[str, list[np.ndarray]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a film of two parts, the second not whole, in which the head rolls by."""
    path = tmp_path_factory.mktemp("film") / "rolling.mp4"
    write_loop(path, (np.roll(pictures["mara"][number % COUNT], number, axis=1) for number in range(30)))
    return path


def test_a_film_becomes_an_avatar(rolling: Path, at_home: Path) -> None:
    manifest, folder = personal.make(rolling, WAV2LIP, open_network, name="Mine", **ABOUT)

    assert folder == at_home / "avatars" / "mine"
    assert check_folder(folder) == manifest
    assert manifest.picture.frames == 58
    assert manifest.person == WHO
    assert not list(captures().glob('[!.]*'))
    avatar = Performer.load(folder)
    frame = avatar.new_frame()
    avatar.idle_loop.read(frame.picture)
    avatar.close()
    forth = [shown.picture for shown in Film(folder / "frames.mp4").read()]
    given = [shown.picture for shown in Film(rolling).read()]
    for index in (0, 24, 25, 29):
        assert np.abs(forth[index].astype(int) - given[index]).mean() < 3
    for back, index in ((30, 28), (34, 24), (57, 1)):
        assert np.abs(forth[back].astype(int) - given[index]).mean() < 3
    crops = np.load(folder / "crops.npy")
    assert (crops[30] == crops[28]).all()
    assert abs(crops[29, 0] - crops[0, 0] - 29) <= 4


def test_work_that_was_stopped_goes_on_and_ends_the_same(rolling: Path, at_home: Path) -> None:
    _, whole = personal.make(rolling, WAV2LIP, open_network, name="whole", **ABOUT)
    stop = threading.Event()
    told: list[tuple[str, int]] = []

    def progress(step: str, done: int, total: int) -> None:
        assert 0 < done <= total
        told.append((step, done))
        if len(told) in (17, 56):
            stop.set()

    for _ in range(2):
        with pytest.raises(StoppedError):
            personal.make(rolling, WAV2LIP, open_network, name="parts", progress=progress, stop=stop, **ABOUT)
        assert [path.name for path in (at_home / "avatars").iterdir()] == ["whole"]
        stop.clear()
    _, parts = personal.make(rolling, WAV2LIP, open_network, name="parts", progress=progress, stop=stop, **ABOUT)

    assert len(told) < 2 * 30 + 30, "work was done twice"
    for name in ("frames.mp4", "crops.npy", "mask.png", "generator.onnx"):
        assert (parts / name).read_bytes() == (whole / name).read_bytes(), name
    assert not list(captures().glob('[!.]*'))


def test_rows_that_a_crash_cut_off_are_measured_again(film: Films, at_home: Path) -> None:
    with Capture(film("mara"), wav2lip.LAYOUT) as capture:
        whole = capture.examine().rows
    folder = next(captures().glob('[!.]*'))
    data = (folder / "rows.f32").read_bytes()
    (folder / "rows.f32").write_bytes(data[: len(data) // 2 + 3])
    (folder / "measured").unlink()
    (folder / "busy").write_text("4194303")

    with Capture(film("mara"), wav2lip.LAYOUT) as capture:
        assert capture.done_before == COUNT // 2
        again = capture.examine().rows

    assert np.array_equal(whole, again, equal_nan=True)


def test_work_of_another_version_is_thrown_away(film: Films, at_home: Path) -> None:
    with Work(captures(), film("mara"), "ab" * 32) as work:
        work.add([np.zeros(18, np.float32)])
        folder = work.folder
    (folder / "work.json").write_text(json.dumps({"version": 0}))

    with Work(captures(), film("mara"), "ab" * 32) as work:
        assert len(work.rows()) == 0


def test_two_at_once_are_refused(film: Films, at_home: Path) -> None:
    with Work(captures(), film("mara"), "ab" * 32) as work:
        assert work.folder.is_dir()
        with pytest.raises(AvatarError, match="worked on by another process"), Work(captures(), film("mara"), "ab" * 32):
            pass


def test_a_photo_becomes_an_avatar_upright(pictures: dict[str, list[np.ndarray]], at_home: Path, tmp_path: Path) -> None:
    photo = tmp_path / "mara.jpg"
    sideways = np.ascontiguousarray(np.rot90(pictures["mara"][0][:599]))
    data = cv2.imencode(".jpg", sideways)[1].tobytes()
    # Exif, big-endian, one entry: orientation 6, to be turned by 90 degrees with the clock.
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    photo.write_bytes(data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + data[2:])

    manifest, folder = personal.make(photo, WAV2LIP, open_network, name="photo", **ABOUT)

    assert (manifest.picture.width, manifest.picture.height, manifest.picture.frames) == (600, 598, 25)
    assert check_folder(folder) == manifest


def test_footage_of_nobody_leaves_nothing_behind(film: Films, at_home: Path) -> None:
    nobody = film("mara", "-nobody", lambda number, one: np.full_like(one, number))

    with pytest.raises(AvatarError, match=r"mara-nobody\.mp4 cannot be used: No face was found"):
        personal.make(nobody, WAV2LIP, open_network, name="nobody", **ABOUT)

    assert not list((at_home / "avatars").iterdir())


def test_a_crop_at_the_border_is_cut_there(film: Films, at_home: Path) -> None:
    manifest, folder = personal.make(film("mara", "-at_the_border", at_the_border), WAV2LIP, open_network, name="a", **ABOUT)

    crops = np.load(folder / "crops.npy")
    assert crops[:, 0].min() == 0
    assert (crops[:, 0] + crops[:, 2] <= manifest.picture.width).all()


def test_the_networks_of_an_avatar_are_used_again(film: Films, at_home: Path) -> None:
    _, first = personal.make(film("mara"), WAV2LIP, open_network, name="first", **ABOUT)
    manifest, second = personal.make(film("ines"), personal.Networks(like=first), open_network, name="second", **ABOUT)

    assert check_folder(second) == manifest
    assert manifest.family == "wav2lip"
    assert "non-commercial" in manifest.licence
    assert (second / "generator.onnx").read_bytes() == (first / "generator.onnx").read_bytes()


def test_a_generator_of_one_person_is_not_given_another(at_home: Path) -> None:
    from studio.avatars.library import bundled

    with pytest.raises(AvatarError, match="paints Mara alone, whoever is in the picture"):
        _ = personal.Networks(like=bundled()["mara"]).family
    with pytest.raises(AvatarError, match="Say what paints the mouth"):
        _ = personal.Networks().family


def test_weights_without_the_encoder_that_hears_for_them_are_told(tmp_path: Path) -> None:
    with pytest.raises(AvatarError, match=r"^me\.pth holds weights .* need the encoder .* a Wav2Lip network has to be ONNX"):
        _ = personal.Networks(generator=tmp_path / "me.pth").family


def test_the_picture_for_the_gallery_has_a_face_in_it(film: Films, at_home: Path) -> None:
    """The first pictures show an empty wall, as when somebody switches the camera on and then sits down."""
    def sitting_down(number: int, picture: np.ndarray) -> np.ndarray:
        return picture if number >= 4 else np.full_like(picture, 90)

    footage = film("mara", "-sitting-down", sitting_down)

    _, folder = personal.make(footage, WAV2LIP, open_network, name="gallery", **ABOUT)

    shown = cv2.imread(str(folder / THUMBNAIL))
    given = next(iter(Film(footage).read(4))).picture
    assert np.abs(cv2.resize(given, shown.shape[1::-1], interpolation=cv2.INTER_AREA).astype(int) - shown).mean() < 6


@pytest.mark.parametrize("name", ["photo.webp", "photo.gif"])
def test_a_webp_photo_and_a_gif_that_stands_still_become_an_avatar(
    pictures: dict[str, list[np.ndarray]], tmp_path: Path, at_home: Path, name: str
) -> None:
    photo = tmp_path / name
    assert cv2.imwrite(str(photo), pictures["mara"][0])

    with Capture(photo, wav2lip.LAYOUT) as capture:
        report = capture.examine().report

    assert report.facts.still
    assert report.usable


@pytest.mark.parametrize("quality", [80, 101])
def test_the_size_of_a_webp_photo_is_read_before_it_is_decoded(tmp_path: Path, quality: int) -> None:
    photo = tmp_path / "photo.webp"
    cv2.imwrite(str(photo), np.full((70, 5000, 3), 99, np.uint8), [cv2.IMWRITE_WEBP_QUALITY, quality])

    with pytest.raises(AvatarError, match="is 5000 x 70: pictures of 64 to 4096"):
        Capture(photo, wav2lip.LAYOUT)


def test_an_animated_webp_is_refused_and_not_taken_for_a_photo(tmp_path: Path) -> None:
    moving = cv2.Animation()
    moving.frames = [np.full((80, 80, 3), grey, np.uint8) for grey in (0, 99, 200)]
    moving.durations = [40, 40, 40]
    assert cv2.imwriteanimation(str(tmp_path / "moving.webp"), moving)

    with pytest.raises(AvatarError, match="is an animated WebP, whose movement cannot be read: convert it to MP4 or GIF"):
        Capture(tmp_path / "moving.webp", wav2lip.LAYOUT)


def test_a_photo_of_another_format_is_named(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99))

    with pytest.raises(AvatarError, match=r"no JPEG, PNG or WebP picture \(it seems to be a HEIC photo\): export it as one"):
        Capture(photo, wav2lip.LAYOUT)
