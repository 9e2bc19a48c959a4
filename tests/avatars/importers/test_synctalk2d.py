"""An imported SyncTalk_2D avatar paints what that program's own computation gives."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import onnx
import pytest

from studio.avatars.check import check_folder
from studio.avatars.importers import synctalk2d
from studio.avatars.importers.dataset import networks_of
from studio.avatars.onnxfile import CheckedNetwork
from studio.avatars.placement import read_crops
from studio.avatars.writing import write_manifest
from studio.engine.core.ring import Ring
from studio.engine.frontends.log_mel import log_mel
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from studio.errors import AvatarError
from studio.media.film import Film
from studio.media.loop import write_loop
from studio.media.ping_pong import turned
from tests.avatars.importers.conftest import COUNT, NETWORKS, open_network, picture, rect
from tests.sounds import noise, write

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
    avatar = Performer.load(imported)
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
    avatar = Performer.load(imported)
    shown = np.zeros((manifest.picture.height, manifest.picture.width, 3), np.uint8)

    assert turned(COUNT).tolist() == order
    assert (manifest.picture.width, manifest.picture.frames) == (400, 10)
    for index in [*order, *order]:
        avatar.idle_loop.read(shown)
        assert np.abs(shown.astype(int) - picture(index)[:, :400]).mean() < 2.5
    avatar.close()


def test_the_crop_comes_from_points_1_31_and_52(imported: Path) -> None:
    crops = read_crops(imported, check_folder(imported).picture)

    for index, crop in zip(turned(COUNT), crops, strict=True):
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

    generator, encoder = networks_of(package, None, AVE)
    folder = build(tmp_path / "built", package, person, generator, encoder)

    assert generator == package / "checkpoint" / "model_best.onnx"
    assert check_folder(folder).picture.frames == 2 * COUNT - 2
    assert (read_crops(folder, check_folder(folder).picture) == read_crops(imported, check_folder(imported).picture)).all()
    with pytest.raises(AvatarError, match="may have them inside"):
        networks_of(package, None, None)
    (package / "checkpoint" / "model_best.onnx").unlink()
    with pytest.raises(AvatarError, match="may have them inside"):
        networks_of(package, None, AVE)
    with pytest.raises(AvatarError, match="may have them inside"):
        networks_of(dataset, None, AVE)


def test_a_network_of_another_family_is_told(dataset: Path, tmp_path: Path, person: Person) -> None:
    with pytest.raises(AvatarError, match=r"^wav2lip\.onnx is a Wav2Lip network, which hears by itself: leave out --encoder"):
        build(tmp_path / "a", dataset, person, generator=NETWORKS / "wav2lip.onnx")
    with pytest.raises(AvatarError, match="one float32 input and one output are wanted"):
        build(tmp_path / "b", dataset, person, encoder=UNET)
    (tmp_path / "model.pth").write_bytes(b"x")
    with pytest.raises(AvatarError, match=r"could be a program|needs the package torch"):
        build(tmp_path / "c", dataset, person, encoder=tmp_path / "model.pth")


def test_a_compiled_graph_that_differs_is_not_used(dataset: Path, tmp_path: Path) -> None:
    def open_other(source: Path | CheckedNetwork) -> object:
        model = onnx.load(UNET)
        bias = next(one for one in model.graph.initializer if one.name == "last.bias")
        bias.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(bias) + np.float32(0.3), bias.name))
        onnx.save(model, tmp_path / "other.onnx")
        return open_network(tmp_path / "other.onnx" if isinstance(source, CheckedNetwork) else source)

    with pytest.raises(AvatarError, match="differs from its original"):
        synctalk2d.compile_generator(UNET, tmp_path / "generator.onnx", open_other)  # type: ignore[arg-type]


def test_a_network_for_one_picture_at_a_time_is_taken_too(tmp_path: Path) -> None:
    model = onnx.load(UNET)
    for one in [*model.graph.input, *model.graph.output]:
        one.type.tensor_type.shape.dim[0].dim_value = 1
    onnx.save(model, tmp_path / "one.onnx")

    synctalk2d.compile_generator(tmp_path / "one.onnx", tmp_path / "generator.onnx", open_network)

    assert onnx.load(tmp_path / "generator.onnx").graph.input[0].type.tensor_type.shape.dim[0].dim_value == 1


def painter(path: Path, side: int, audio: tuple[int, int, int]) -> Path:
    """A network of the shapes of a U-Net: each colour is a mixture of the six that came in and the mean of the audio."""
    weights = np.random.default_rng(4).normal(0, 1, (3, 6, 1, 1)).astype(np.float32)
    helper = onnx.helper
    nodes = [
        helper.make_node("Conv", ["input", "weights"], ["mixed"]),
        helper.make_node("ReduceMean", ["audio"], ["mean"], axes=[1, 2, 3], keepdims=1),
        helper.make_node("Add", ["mixed", "mean"], ["sum"]), helper.make_node("Sigmoid", ["sum"], ["output"]),
    ]
    shapes = {"input": (6, side, side), "audio": audio, "output": (3, side, side)}
    made = {name: helper.make_tensor_value_info(name, 1, ["n", *shape]) for name, shape in shapes.items()}
    graph = helper.make_graph(
        nodes, "painter", [made["input"], made["audio"]], [made["output"]], [onnx.numpy_helper.from_array(weights, "weights")])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def test_a_generator_of_160_pixels_is_taken_as_its_program_uses_it(dataset: Path, tmp_path: Path, person: Person) -> None:
    model = painter(tmp_path / "small.onnx", 160, (32, 16, 16))

    folder = build(tmp_path / "built", dataset, person, generator=model)

    manifest, random = check_folder(folder), np.random.default_rng(6)
    assert (manifest.generator.width, manifest.generator.height) == (168, 168)
    face = random.integers(0, 256, (1, 168, 168, 3), np.uint8)
    features, mouth = random.normal(size=(1, 16, 512)).astype(np.float32), np.zeros_like(face)
    open_network(folder / "generator.onnx")(face, features, out=mouth)
    inner = face[0, 4:164, 4:164]
    black = inner.copy()
    cv2.rectangle(black, (5, 5, 150, 145), (0, 0, 0), -1)
    both = np.concatenate([one.astype(np.float32).transpose(2, 0, 1) / np.float32(255) for one in (inner, black)])
    given = np.zeros((1, 3, 160, 160), np.float32)
    open_network(model)(np.ascontiguousarray(both[None]), features.reshape(1, 32, 16, 16), out=given)
    wanted = face[0].copy()
    wanted[4:164, 4:164] = (given[0].transpose(1, 2, 0) * 255).astype(np.uint8)
    assert np.array_equal(mouth[0], wanted)
    mask = synctalk2d.feather(160)
    assert not mask[:9].any()
    assert not mask[154:].any()
    assert mask[84, 84] == 255


@pytest.mark.parametrize(("audio", "program"), [
    ((32, 32, 32), "HuBERT"), ((16, 32, 32), "HuBERT"), ((256, 16, 32), "WeNet"), ((128, 16, 32), "WeNet"),
])
@pytest.mark.parametrize("side", [160, 320])
def test_a_generator_for_the_features_of_another_program_is_refused_with_what_to_do(
    tmp_path: Path, side: int, audio: tuple[int, int, int], program: str
) -> None:
    model = painter(tmp_path / "other.onnx", side, audio)

    with pytest.raises(AvatarError, match=rf"^other\.onnx was trained on {program}'s features.*with the 'ave' encoder"):
        synctalk2d.compile_generator(model, tmp_path / "generator.onnx", open_network)
    assert not (tmp_path / "generator.onnx").exists()


@pytest.mark.parametrize(("side", "audio"), [(256, (32, 16, 16)), (320, (32, 8, 8))])
def test_a_generator_of_another_shape_is_told_which_is_wanted(tmp_path: Path, side: int, audio: tuple[int, int, int]) -> None:
    model = painter(tmp_path / "other.onnx", side, audio)

    with pytest.raises(AvatarError, match=r"^other\.onnx takes .*: .* is wanted\.$"):
        synctalk2d.compile_generator(model, tmp_path / "generator.onnx", open_network)


@pytest.mark.parametrize(("rate", "form"), [(30, "yuv420p"), (18, "yuv444p"), (50, "yuv420p10le")])
def test_a_video_of_any_rate_and_form_takes_the_rectangles_of_the_pictures_it_shows(
    dataset: Path, tmp_path: Path, person: Person, rate: int, form: str
) -> None:
    folder, count = tmp_path / "video", 10
    folder.mkdir()
    with av.open(str(folder / "full_body_video.mp4"), "w") as container:
        stream = container.add_stream("libx264", rate=rate, options={"crf": "5"})
        stream.width, stream.height, stream.pix_fmt = 400, 360, form
        for index in range(count):
            shown = np.ascontiguousarray(picture(index)[:, :400])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(shown, format="bgr24").reformat(format=form)))
        container.mux(stream.encode(None))
    # Picture by picture one pixel further to the right, so that a crop says which picture it belongs to.
    (folder / "crop_rects.json").write_text(json.dumps([[20 + index, 40, 220 + index, 240] for index in range(count)]))

    built = build(tmp_path / "built", folder, person)

    manifest = check_folder(built)
    forth = (manifest.picture.frames + 2) // 2
    sources = np.load(built / "crops.npy")[:forth, 0] - 20
    assert abs(forth - count * 25 / rate) <= 1
    assert np.abs(sources / rate - np.arange(forth) / 25).max() <= 0.5 / rate + 1e-6
    for shown, source in zip(Film(built / "frames.mp4").read(), sources, strict=False):
        levels = [np.abs(shown.picture.astype(int) - picture(index)[:, :400]).mean() for index in range(count)]
        assert int(np.argmin(levels)) == source
    assert f"({rate} pictures a second, of which the nearest in time are shown at 25)" in manifest.source


def test_footage_that_cannot_be_converted_is_refused_in_one_sentence(dataset: Path, tmp_path: Path, person: Person) -> None:
    folder = tmp_path / "video"
    folder.mkdir()
    (folder / "crop_rects.json").write_text("[20, 40, 220, 240]")
    (folder / "full_body_video.mp4").write_text("nothing")
    with pytest.raises(AvatarError, match=r"^The footage cannot be used: .*not a sound or video"):
        build(tmp_path / "a", folder, person)
    write(folder / "full_body_video.mp4", noise(0.1))
    with pytest.raises(AvatarError, match=r"^The footage cannot be used: full_body_video.mp4 .* has no moving pictures in it"):
        build(tmp_path / "b", folder, person)
