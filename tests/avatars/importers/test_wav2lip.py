"""An imported Wav2Lip avatar paints what that program's own computation gives."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import onnx
import pytest

from studio.avatars.check import check_folder
from studio.avatars.importers import wav2lip
from studio.avatars.writing import write_manifest
from studio.engine.core.ring import Ring
from studio.engine.frontends.log_mel import log_mel
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from studio.errors import AvatarError
from studio.media.loop import write_loop
from tests.avatars.importers.conftest import COUNT, NETWORKS, open_network, picture, rect

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Person
    from studio.engine.models.runtime import Network

MODEL = NETWORKS / "wav2lip.onnx"


@pytest.fixture
def video(tmp_path: Path) -> Path:
    write_loop(tmp_path / "anna.mp4", (picture(index)[:, :400] for index in range(COUNT)))
    (tmp_path / "rects.json").write_text(json.dumps([rect(index) for index in range(COUNT)]))
    return tmp_path / "anna.mp4"


def build(folder: Path, footage: Path, rects: Path, person: Person, model: Path = MODEL) -> Path:
    folder.mkdir(exist_ok=True)
    manifest = wav2lip.build(folder, model, footage, crops=rects, open_network=open_network,
                             name="Anna", author="the tests", licence="not stated", person=person)
    write_manifest(folder, manifest)
    return folder


def reference_mouth(network: Network, face: np.ndarray, mel: np.ndarray, index: int) -> np.ndarray:
    """The painted face, u8 [96, 96, 3] BGR, step by step as the program does it."""
    start = int(80 * index / 25)
    masked = face.copy()
    masked[48:] = 0
    both = (np.concatenate([masked, face], axis=2) / np.float32(255)).astype(np.float32)
    painted = np.zeros((1, 3, 96, 96), np.float32)
    window = np.ascontiguousarray(mel.T[None, None, :, start : start + 16])
    network(window, np.ascontiguousarray(both.transpose(2, 0, 1)[None]), out=painted)
    network.unbind()
    return (painted[0].transpose(1, 2, 0) * 255).astype(np.uint8)


def test_every_picture_of_a_speech_equals_the_reference_loop(
    video: Path, tmp_path: Path, person: Person, jfk: np.ndarray
) -> None:
    folder = build(tmp_path / "built", video, tmp_path / "rects.json", person)
    avatar, ring, mel = Performer.load(folder), Ring(len(jfk) + 1), log_mel(jfk)
    ring.write(jfk, 0.0)
    pipeline, frame, network, worst, mouths = Pipeline(avatar, ring), avatar.new_frame(), open_network(MODEL), 0, []
    for index in range((len(mel) - 16) * 25 // 80):
        pipeline.make(index, frame)
        wanted = reference_mouth(network, frame.face[0], mel, index)
        worst = max(worst, int(np.abs(frame.mouth[0].astype(int) - wanted).max()))
        mouths.append(frame.mouth[0].copy())
    avatar.close()

    assert len(mouths) > 200
    assert worst <= 2
    assert max(np.abs(one.astype(int) - mouths[0]).max() for one in mouths) > 20, "the sound moves the mouth"


def test_the_avatar_says_that_the_weights_are_not_for_sale(video: Path, tmp_path: Path, person: Person) -> None:
    manifest = check_folder(build(tmp_path / "built", video, tmp_path / "rects.json", person))

    assert "non-commercial" in manifest.licence
    assert "non-commercial" in manifest.source
    assert manifest.picture.frames == 2 * COUNT - 2
    assert manifest.look_ahead_ms == 212.5


def test_a_photo_stands_still_for_a_second(tmp_path: Path, person: Person) -> None:
    cv2.imwrite(str(tmp_path / "anna.png"), picture(0))
    (tmp_path / "rects.json").write_text("[100, 50, 300, 250]")

    folder = build(tmp_path / "built", tmp_path / "anna.png", tmp_path / "rects.json", person)

    assert check_folder(folder).picture.frames == 25
    assert np.load(folder / "crops.npy").tolist() == [[100, 50, 200, 200]] * 25


def test_inputs_are_found_by_shape_whatever_their_order_and_names(tmp_path: Path) -> None:
    model = onnx.load(MODEL)
    inputs = list(model.graph.input)
    del model.graph.input[:]
    model.graph.input.extend(reversed(inputs))
    onnx.save(model, tmp_path / "other.onnx")

    sha256, side = wav2lip.compile_generator(tmp_path / "other.onnx", tmp_path / "generator.onnx", open_network)

    assert side == 96
    assert len(sha256) == 64


@pytest.mark.parametrize(("text", "sentence"), [
    ("[1, 2, 3]", "four numbers for each picture"),
    ("[[0, 0, 9, 9]]", "smaller than 16 x 16 or outside"),
    ("[[5000, 0, 5100, 100]]", "smaller than 16 x 16 or outside"),
    ('{"0": [0, 0, 99, 99], "2": [0, 0, 99, 99]}', "not numbered from 0"),
    ("[[0, 0, 99, 99], [0, 0, 99, 99]]", "6 pictures and 2 face rectangles"),
    ("[[0, 0, 1e400, 99]]", "four numbers"),
    ("{", "no face rectangles that can be read"),
    ("[" * 100_000, "no face rectangles that can be read"),
    ("3", "no face rectangles that can be read"),
])
def test_rectangles_that_cannot_be_are_told(
    video: Path, tmp_path: Path, person: Person, text: str, sentence: str
) -> None:
    (tmp_path / "rects.json").write_text(text)

    with pytest.raises(AvatarError, match=sentence):
        build(tmp_path / "built", video, tmp_path / "rects.json", person)


def test_a_network_of_another_family_is_told(video: Path, tmp_path: Path, person: Person) -> None:
    with pytest.raises(AvatarError, match=r"^synctalk2d\.onnx is a SyncTalk_2D generator, which needs the encoder"):
        build(tmp_path / "built", video, tmp_path / "rects.json", person, model=NETWORKS / "synctalk2d.onnx")


def test_a_video_of_another_rate_takes_the_rectangles_of_the_pictures_it_shows(tmp_path: Path, person: Person) -> None:
    with av.open(str(tmp_path / "anna.mov"), "w") as container:
        stream = container.add_stream("libx264", rate=50, options={"crf": "5"})
        stream.width, stream.height, stream.pix_fmt = 400, 360, "yuv422p"
        for index in range(12):
            shown = np.ascontiguousarray(picture(index)[:, :400])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(shown, format="bgr24").reformat(format="yuv422p")))
        container.mux(stream.encode(None))
    (tmp_path / "rects.json").write_text(json.dumps([[20 + index, 40, 220 + index, 240] for index in range(12)]))

    folder = build(tmp_path / "built", tmp_path / "anna.mov", tmp_path / "rects.json", person)

    assert check_folder(folder).picture.frames == 10
    assert (np.load(folder / "crops.npy")[:6, 0] - 20).tolist() == [0, 2, 4, 6, 8, 10]
    assert "50 pictures a second" in check_folder(folder).source
