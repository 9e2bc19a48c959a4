"""An imported SyncTalk_2D avatar paints what that program's own computation gives."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from typing import TYPE_CHECKING

import cv2
import numpy as np
import onnx
import pytest

from studio.avatars.check import check_folder
from studio.avatars.importers import synctalk2d
from studio.avatars.importers.footage import ping_pong
from studio.avatars.placement import read_crops
from studio.avatars.writing import write_manifest
from studio.engine.core.ring import Ring
from studio.engine.models.avatar import Avatar
from studio.engine.pipeline import Pipeline
from studio.engine.stages.mel import log_mel
from studio.errors import AvatarError
from studio.media.loop import write_loop
from tests.avatars.importers.conftest import COUNT, NETWORKS, open_network, picture, rect

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Person
    from studio.engine.models.runtime import Network

UNET, AVE = NETWORKS / "synctalk2d.onnx", NETWORKS / "ave.onnx"


def build(folder: Path, dataset: Path, person: Person, generator: Path = UNET, encoder: Path = AVE) -> Path:
    folder.mkdir(exist_ok=True)
    manifest = synctalk2d.build(
        folder, dataset, generator=generator, encoder=encoder, open_network=open_network,
        name="Anna", author="the tests", licence="CC0-1.0", person=person,
    )
    write_manifest(folder, manifest)
    return folder


@pytest.fixture(scope="module")
def imported(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from studio.avatars.format import Person

    person = Person("nobody", "not needed", "2026-11-20", generated=True)
    return build(tmp_path_factory.mktemp("imported") / "anna", dataset, person)


def reference_features(sound: np.ndarray, pictures: int) -> np.ndarray:
    """The list of all vectors with the first and the last once more, and of it 16 for each picture: [pictures, 16, 512]."""
    mel = log_mel(sound).T
    encoder, vectors = open_network(AVE), []
    for index in range((mel.shape[1] - 16) * 25 // 80):
        start = int(80 * index / 25)
        vector = np.zeros((1, 512), np.float32)
        encoder(np.ascontiguousarray(mel[None, None, :, start : start + 16]), out=vector)
        encoder.unbind()
        vectors.append(vector[0])
    listed = [vectors[0], *vectors, vectors[-1]]
    taken = np.zeros((pictures, 16, 512), np.float32)
    for index in range(pictures):
        for row, place in enumerate(range(index - 8, index + 8)):
            if 0 <= place < len(listed):
                taken[index, row] = listed[place]
    return taken


def reference_mouth(unet: Network, face: np.ndarray, features: np.ndarray) -> np.ndarray:
    """The 328 crop with the painted inner 320, u8 BGR, step by step as the program does it."""
    inner = face[4:324, 4:324]
    black = inner.copy()
    cv2.rectangle(black, (5, 5, 310, 305), (0, 0, 0), -1)
    planes = [one.astype(np.float32).transpose(2, 0, 1) / np.float32(255) for one in (inner, black)]
    painted = np.zeros((1, 3, 320, 320), np.float32)
    unet(np.ascontiguousarray(np.concatenate(planes)[None]), features.reshape(1, 32, 16, 16), out=painted)
    unet.unbind()
    mouth = face.copy()
    mouth[4:324, 4:324] = (painted[0].transpose(1, 2, 0) * 255).astype(np.uint8)
    return mouth


def test_every_picture_of_a_speech_equals_the_reference_loop(imported: Path, jfk: np.ndarray) -> None:
    sound, pictures = np.concatenate([jfk, np.zeros(16_000, np.float32)]), 60
    avatar = Avatar.load(imported)
    ring = Ring(len(sound) + 1)
    ring.write(sound, 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    features = reference_features(sound, pictures)
    unet, worst, mouths = open_network(UNET), 0, []
    for index in range(pictures):
        pipeline.make(index, frame)
        assert np.allclose(frame.features[0], features[index], atol=2e-3), index
        wanted = reference_mouth(unet, frame.face[0], features[index])
        worst = max(worst, int(np.abs(frame.mouth[0].astype(int) - wanted).max()))
        mouths.append(frame.mouth[0].copy())
    avatar.close()

    assert worst <= 2
    assert max(np.abs(one.astype(int) - mouths[0]).max() for one in mouths) > 20, "the sound moves the mouth"


def test_the_manifest_says_where_the_networks_come_from(imported: Path) -> None:
    manifest = check_folder(imported)

    assert manifest.family == "synctalk2d"
    assert manifest.original_sha256 == sha256(UNET.read_bytes()).hexdigest()
    assert (manifest.generator.features_left, manifest.generator.features_right) == (9, 6)
    assert manifest.generator.features_edge == "once"
    assert manifest.look_ahead_ms == pytest.approx(452.5)


def test_the_loop_goes_forth_and_back_and_turns_without_a_repeat(imported: Path) -> None:
    manifest = check_folder(imported)
    order = [0, 1, 2, 3, 4, 5, 4, 3, 2, 1]
    avatar = Avatar.load(imported)
    shown = np.zeros((manifest.picture.height, manifest.picture.width, 3), np.uint8)

    assert ping_pong(COUNT).tolist() == order
    assert (manifest.picture.width, manifest.picture.frames) == (400, 10)
    for index in [*order, *order]:
        avatar.portrait.read(shown)
        assert np.abs(shown.astype(int) - picture(index)[:, :400]).mean() < 2.5
    avatar.close()


def test_the_crop_comes_from_points_1_31_and_52(imported: Path) -> None:
    crops = read_crops(imported, check_folder(imported).picture)

    for index, crop in zip(ping_pong(COUNT), crops, strict=True):
        x1, y1, x2, y2 = rect(int(index))
        assert crop.tolist() == [x1, y1, x2 - x1, y2 - y1]


def test_the_feather_is_no_hard_rectangle() -> None:
    mask = synctalk2d.feather()

    assert not mask[:9].any()
    assert not mask[314:].any()
    assert not mask[:, :9].any()
    assert not mask[:, 319:].any()
    assert mask[164, 164] == 255
    assert np.abs(np.diff(mask.astype(int), axis=0)).max() <= 16


@pytest.mark.parametrize("form", ["rect", "list"])
def test_a_data_set_of_a_video_and_rectangles_gives_the_same_crops(
    dataset: Path, imported: Path, tmp_path: Path, person: Person, form: str
) -> None:
    folder = tmp_path / "video"
    folder.mkdir()
    write_loop(folder / "full_body_video.mp4", (picture(index)[:, :400] for index in range(COUNT)))
    rects = {str(index): {"rect": rect(index)} if form == "rect" else rect(index) for index in range(COUNT)}
    (folder / "crop_rects.json").write_text(json.dumps(rects))

    built = build(tmp_path / "built", folder, person)

    assert np.array_equal(np.load(built / "crops.npy"), np.load(imported / "crops.npy"))
    assert check_folder(built).picture.frames == 10


def test_the_data_set_s_faults_are_told_in_words(dataset: Path, tmp_path: Path, person: Person) -> None:
    copy = shutil.copytree(dataset, tmp_path / "copy")
    (copy / "landmarks" / "3.lms").write_text("1 2\n" * 68)
    with pytest.raises(AvatarError, match=r"3\.lms has no landmarks .*68 points, 110 are wanted"):
        build(tmp_path / "a", copy, person)
    (copy / "landmarks" / "3.lms").unlink()
    with pytest.raises(AvatarError, match="6 pictures and 5 face rectangles"):
        build(tmp_path / "b", copy, person)
    shutil.rmtree(copy / "landmarks")
    with pytest.raises(AvatarError, match=r"does not say where the face is"):
        build(tmp_path / "c", copy, person)
    shutil.rmtree(copy / "full_body_img")
    with pytest.raises(AvatarError, match="neither full_body_img nor full_body_video"):
        build(tmp_path / "d", copy, person)


def test_a_package_with_videos_has_its_generator_inside(
    dataset: Path, tmp_path: Path, person: Person, imported: Path
) -> None:
    package = tmp_path / "package"
    (package / "cache").mkdir(parents=True)
    (package / "checkpoint").mkdir()
    (package / "package_info.json").write_text("{}")
    write_loop(package / "full_body_video.mp4", (picture(index)[:, :400] for index in range(COUNT)))
    rects = {str(index): {"rect": rect(index), "original_path": "x"} for index in range(COUNT)}
    (package / "cache" / "crop_rectangles.json").write_text(json.dumps(rects))
    shutil.copy(UNET, package / "checkpoint" / "model_best.onnx")
    (package / "checkpoint" / "other.onnx").symlink_to("/etc/passwd")

    generator, encoder = synctalk2d.networks_of(package, None, AVE)
    folder = build(tmp_path / "built", package, person, generator, encoder)

    assert generator == package / "checkpoint" / "model_best.onnx"
    assert check_folder(folder).picture.frames == 2 * COUNT - 2
    assert (read_crops(folder, check_folder(folder).picture) == read_crops(imported, check_folder(imported).picture)).all()
    with pytest.raises(AvatarError, match="may have them inside"):
        synctalk2d.networks_of(package, None, None)
    (package / "checkpoint" / "model_best.onnx").unlink()
    with pytest.raises(AvatarError, match="may have them inside"):
        synctalk2d.networks_of(package, None, AVE)
    with pytest.raises(AvatarError, match="may have them inside"):
        synctalk2d.networks_of(dataset, None, AVE)


def test_a_network_of_another_family_is_told(dataset: Path, tmp_path: Path, person: Person) -> None:
    with pytest.raises(AvatarError, match=r"wav2lip\.onnx takes .*float32 \['batch', 6, 320, 320\] is wanted"):
        build(tmp_path / "a", dataset, person, generator=NETWORKS / "wav2lip.onnx")
    with pytest.raises(AvatarError, match="1 float32 inputs and one output are wanted"):
        build(tmp_path / "b", dataset, person, encoder=UNET)
    (tmp_path / "model.pth").write_bytes(b"x")
    with pytest.raises(AvatarError, match=r"holds weights of PyTorch|is damaged"):
        build(tmp_path / "c", dataset, person, encoder=tmp_path / "model.pth")


def test_a_compiled_graph_that_differs_is_not_used(dataset: Path, tmp_path: Path) -> None:
    def open_other(path: Path) -> object:
        model = onnx.load(UNET)
        bias = next(one for one in model.graph.initializer if one.name == "last.bias")
        bias.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(bias) + np.float32(0.3), bias.name))
        onnx.save(model, tmp_path / "other.onnx")
        return open_network(tmp_path / "other.onnx" if path == UNET else path)

    with pytest.raises(AvatarError, match="differs from its original"):
        synctalk2d.compile_generator(UNET, tmp_path / "generator.onnx", open_other)  # type: ignore[arg-type]


def test_a_network_for_one_picture_at_a_time_is_taken_too(tmp_path: Path) -> None:
    model = onnx.load(UNET)
    for one in [*model.graph.input, *model.graph.output]:
        one.type.tensor_type.shape.dim[0].dim_value = 1
    onnx.save(model, tmp_path / "one.onnx")

    synctalk2d.compile_generator(tmp_path / "one.onnx", tmp_path / "generator.onnx", open_network)

    assert onnx.load(tmp_path / "generator.onnx").graph.input[0].type.tensor_type.shape.dim[0].dim_value == 1
