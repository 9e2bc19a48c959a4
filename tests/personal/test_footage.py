"""Footage that is learnt from: how late its sound is, what is kept back, and what the report card says of it."""

from __future__ import annotations

import errno
import os
from fractions import Fraction
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import av
import cv2
import numpy as np
import pytest
from av.codec.context import Flags

from studio.avatars import library
from studio.avatars.capture.follow import Column
from studio.avatars.capture.report import Facts, Report
from studio.errors import AvatarError
from studio.personal import hearing, layout, making, noses
from studio.personal.footage import WHOLE, _lateness, _room_for, prepare, usable
from studio.personal.making import examine
from studio.personal.mouths import Mouths, _places
from studio.personal.report import judge, speech_s
from studio.personal.voice import Reading, _agreement, _gain, _strengths, gates, read
from studio.render import render
from tests.sounds import noise, write

if TYPE_CHECKING:
    from pathlib import Path


def _heard(count: int, seed: int = 3) -> np.ndarray:
    """An encoder's numbers for speech: openings that come and go."""
    random = np.random.default_rng(seed)
    heard = np.zeros((count, 12), np.float32)
    heard[:, 0] = np.convolve(random.random(count + 6), np.ones(7) / 7, mode="valid")
    heard[:, -1] = np.where(np.arange(count) % 50 < 30, 0.0, -3.5)
    return heard


@pytest.mark.parametrize("pictures", [-5, 0, 4])
def test_the_lateness_of_the_sound_is_found_in_the_pictures(pictures: int) -> None:
    heard = _heard(200)
    squares = np.full((200, WHOLE, WHOLE, 3), 120, np.uint8)
    rows, columns = layout.box(layout.NEAR, layout.FACE)
    opened = np.roll(heard[:, 0], -pictures)
    for one, much in zip(squares, opened, strict=True):
        part = one[layout.MARGIN :, layout.MARGIN :][rows, columns]
        part[: int(len(part) * much)] = 40

    late, agrees = _lateness(squares, heard)

    assert late == pytest.approx(pictures * 640, abs=320)
    assert agrees > 0.5


def test_work_that_was_cut_off_while_it_was_written_is_done_again(tmp_path: Path) -> None:
    random = np.random.default_rng(4)
    whole = cv2.GaussianBlur(random.integers(0, 255, (layout.FACE + 20, layout.FACE + 20, 3), np.uint8), (0, 0), 6)
    footage: Any = SimpleNamespace(folder=tmp_path, count=8, learnt=np.arange(8),
                                   face=lambda one: whole[one : one + layout.FACE, : layout.FACE])
    found = _places(footage, lambda _: [whole] * 8)
    written = (tmp_path / "places.npy").read_bytes()
    assert np.ptp(found[:, 1, 2]) > 1
    for torn in (b"", written[:200], written[:-8]):
        (tmp_path / "places.npy").write_bytes(torn)

        np.testing.assert_array_equal(_places(footage, lambda _: [whole] * 8), found)
        assert (tmp_path / "places.npy").read_bytes() == written
    footage.face = None
    np.testing.assert_array_equal(_places(footage, lambda _: [whole] * 8), found)


def test_squares_are_cut_out_where_noses_end(speaking: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = np.zeros((60, len(Column)), np.float32)
    rows[:, [Column.FOUND, Column.X, Column.Y, Column.SIDE]] = 1, 500, 170, 300
    rows[:, [Column.LEFT_X, Column.LEFT_Y, Column.RIGHT_X, Column.RIGHT_Y]] = 594, 290, 722, 290
    found = []
    for moved in ([0.0, 0.0], [0.05, 0.1]):
        monkeypatch.setattr(noses, "ends", lambda faces, _, moved=moved: np.tile(moved, (len(list(faces)), 1)))
        (folder := tmp_path / str(len(found))).mkdir()
        (folder / "places.npy").write_bytes(b"of earlier squares")
        found.append(prepare(speaking, rows, "", folder))
        assert not (folder / "places.npy").exists()

    by = found[1].crops - found[0].crops
    assert by == pytest.approx(np.tile([0.05 * 128, 0.1 * 128, 0, 0], (60, 1)), abs=1)
    right, down = np.rint(by[30, :2] * layout.FACE / found[0].crops[30, 2]).astype(int)
    seen = found[0].squares[30, down:, right:].astype(np.float32)
    assert np.abs(seen - found[1].squares[30, : len(seen), : seen.shape[1]]).mean() < 4


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="only some systems can be asked for the room")
def test_a_full_disk_is_noticed_before_anything_is_cut_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int, _start: int, size: int) -> None:
        assert size > 3 * WHOLE * WHOLE * 3
        raise OSError(errno.ENOSPC, "No space left on device")

    assert _room_for(tmp_path / "squares.npy", 3).shape == (3, WHOLE, WHOLE, 3)
    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(OSError, match="No space left"):
        _room_for(tmp_path / "squares.npy", 3)


def test_silent_footage_is_told_that_alone() -> None:
    told = {one.what for one in _judged(heard=np.full((2250, 12), -3.9, np.float32), late=8000, agrees=0.0).findings}

    assert "too little speech" in told
    assert not told & {"sound and mouth", "out of step"}
    still, changing = np.ones(40, np.float32), np.arange(40, dtype=np.float32)
    assert _agreement(still, changing) == 0
    assert _agreement(changing, changing) == pytest.approx(1)


def test_a_single_second_is_refused_in_a_sentence(at_home: Path, tmp_path: Path) -> None:
    write(tmp_path / "second.wav", noise(1.0, 16_000), 16_000)
    render(tmp_path / "second.wav", tmp_path / "second.mp4", avatar="mara", height=360)

    with pytest.raises(AvatarError, match=r"second\.mp4 cannot be used: a mouth is learnt from a minute .* film for longer"):
        examine(tmp_path / "second.mp4", lambda *_: None)


def test_a_video_without_sound_is_refused_before_its_pictures_are_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "Capture", lambda *_, **__: pytest.fail("its pictures were followed"))

    with pytest.raises(AvatarError, match=r"^frames\.mp4 has no sound, .* film again with the microphone on"):
        examine(library.find("mara") / "frames.mp4", lambda *_: None)


def test_how_a_camera_stored_footage_with_sound_is_told(speaking: Path, at_home: Path, tmp_path: Path) -> None:
    with av.open(str(speaking)) as given, av.open(str(tmp_path / "camcorder.mp4"), "w") as stored:
        pictures = stored.add_stream("libx264", rate=25, options={"preset": "ultrafast", "x264-params": "tff=1"})
        pictures.width, pictures.height, pictures.pix_fmt = 960, 720, "yuv420p"
        pictures.codec_context.sample_aspect_ratio = Fraction(4, 3)
        pictures.codec_context.flags |= Flags.interlaced_dct | Flags.interlaced_me
        sound = stored.add_stream_from_template(given.streams.audio[0])
        for packet in given.demux(given.streams.video[0], given.streams.audio[0]):
            if packet.stream.type == "video":
                for frame in packet.decode():
                    stored.mux(pictures.encode(frame.reformat(960, 720, "yuv420p")))
            elif packet.dts is not None:
                packet.stream = sound
                stored.mux(packet)
        stored.mux(pictures.encode(None))

    told = _words(examine(tmp_path / "camcorder.mp4", lambda *_: None))

    assert told["interlaced"].startswith("note: It is interlaced")
    assert "960 x 720 are shown as 1280 x 720" in told["pixel shape"]
    assert "too little speech" in told


def _judged(**changes: Any) -> Report:
    """Judge a minute and a half of footage that is as it should be but for ``changes``."""
    count = 2250
    heard = changes.get("heard", _heard(count))
    crops = changes.get("crops", np.tile([100, 100, 300, 300], (count, 1)).astype(np.int32))
    quiet, loud = np.percentile(heard[:, -1], 8), np.percentile(heard[:, -1], 75)
    footage = SimpleNamespace(heard=heard, loud=(quiet, loud), crops=crops, count=count,
                              about=SimpleNamespace(late=changes.get("late", 0)),
                              good=changes.get("good", np.ones(count, bool)),
                              covered=changes.get("covered", np.zeros(count, bool)))
    plain = Report(Facts(1280, 720, 25.0, count), ())
    return judge(plain, footage, SimpleNamespace(agrees=changes.get("agrees", 0.5)))


def _words(report: Report) -> dict[str, str]:
    return {one.what: f"{one.level}: {one.words}" for one in report.findings}


def test_good_footage_is_told_with_its_figures() -> None:
    report = _judged()

    assert report.usable
    assert {one.level for one in report.findings} == {"note"}
    assert "belong together (0.50 of 1" in _words(report)["sound and mouth"]


@pytest.mark.parametrize(("changes", "what", "words"), [
    ({"heard": np.full((2250, 12), -3.9, np.float32)}, "too little speech", "stop: There are 0 s of speech"),
    ({"agrees": 0.05}, "sound and mouth", "stop: The sound says next to nothing about this mouth"),
    ({"agrees": 0.22}, "sound and mouth", "warning: The sound says little about this mouth"),
    ({"late": 3200}, "out of step", "note: The sound comes 200 ms after"),
    ({"late": -1600}, "out of step", "note: The sound comes 100 ms before"),
    ({"late": 7200}, "out of step", "warning: Sound and picture are out of step by half a second"),
    ({"good": np.arange(2250) % 10 > 0}, "face lost", "warning: The head is turned away, covered or not followed in 10 %"),
    ({"good": np.arange(2250) > 1200}, "face lost", "stop: The head is turned away"),
    ({"crops": np.tile([100, 100, 300, 250], (2250, 1)).astype(np.int32)}, "no room around the face", "stop: Cheeks or chin"),
])
def test_what_is_wrong_is_told_with_what_to_do(changes: dict[str, Any], what: str, words: str) -> None:
    assert _words(_judged(**changes))[what].startswith(words)


def test_pictures_whose_eyes_do_not_agree_with_the_face_are_left_out() -> None:
    rows = np.full((200, len(Column)), np.nan, np.float32)
    rows[:, Column.FOUND], rows[:, Column.SIDE] = 1, 120
    placed = np.tile([0, 0, 300, 300], (200, 1)).astype(np.int32)
    rows[50, Column.FOUND] = 0
    placed[150:, 2] = 380

    good = usable(rows, placed)

    assert not good[46:55].any()
    assert not good[152:].any()
    assert good[10:46].all()
    assert good[60:140].all()


def test_less_than_half_a_second_is_judged_as_well() -> None:
    rows = np.full((5, len(Column)), np.nan, np.float32)
    rows[:, Column.FOUND], rows[:, Column.SIDE] = 1, 120

    assert usable(rows, np.tile([0, 0, 300, 300], (5, 1)).astype(np.int32)).tolist() == [True] * 5


def test_squares_that_tremble_leave_nothing_out() -> None:
    rows = np.full((200, len(Column)), np.nan, np.float32)
    rows[:, Column.FOUND] = 1
    rows[:, Column.SIDE] = np.random.default_rng(1).choice([105, 120, 140], 200)

    assert usable(rows, np.tile([0, 0, 300, 300], (200, 1)).astype(np.int32)).mean() > 0.95


def test_a_hand_before_the_mouth_is_told_with_its_time() -> None:
    hidden = np.zeros(2250, bool)
    hidden[500:600] = True

    told = _words(_judged(covered=hidden, good=~hidden))

    assert "in 4 % of the pictures, first at 0:20" in told["mouth covered"]
    assert "face lost" not in told


def test_pauses_between_words_are_speech_and_silence_is_not() -> None:
    heard = np.full((1000, 12), -3.5, np.float32)
    heard[:500:4, -1] = 0.0
    heard[:250, -1] = 0.0

    assert speech_s(SimpleNamespace(heard=heard, loud=(-3.5, 0.0))) == pytest.approx(20, abs=0.2)


def test_a_reading_tells_what_follows_from_what_is_heard_and_how_well() -> None:
    random = np.random.default_rng(5)
    x = random.normal(size=(600, 40)).astype(np.float32)
    y = np.stack([x[:, 0] + 0.1 * random.normal(size=600), random.normal(size=600)], 1).astype(np.float32)

    found: Reading = read(x, y)

    assert found.r[0] > 0.9
    assert abs(found.r[1]) < 0.3
    told = np.column_stack([(x - found.mean) / found.spread, np.ones(600)]) @ found.weights
    assert np.corrcoef(told[:, 0], y[:, 0])[0, 1] > 0.95


def test_what_is_told_is_stretched_to_the_spread_that_was_filmed_as_far_as_it_is_believed() -> None:
    random = np.random.default_rng(7)
    filmed = random.normal(size=(500, 3)).astype(np.float32)
    left_out = (0.4 * filmed + 0.2 * random.normal(size=filmed.shape)).astype(np.float32)
    reading = Reading(np.zeros(1, np.float32), np.ones(1, np.float32), np.zeros((2, 3), np.float32),
                      np.array([0.8, 0.8, 0.1], np.float32), left_out)

    stretched = left_out * _gain(reading, filmed)

    assert stretched.std(0)[:2] / filmed.std(0)[:2] == pytest.approx([0.95, 0.95], abs=0.01)
    assert stretched[:, 2].std() == pytest.approx(left_out[:, 2].std(), rel=1e-3)


def test_a_gate_shuts_a_mouth_as_far_as_it_was_shut_when_it_was_filmed() -> None:
    random = np.random.default_rng(5)
    gate = (random.random((400, 4)) < 0.3).astype(np.float32)
    gate[:, 2] = 0
    told = random.normal(size=400)
    seen = told + 0.4 * gate[:, 1] * (-1.5 - told)

    found = _strengths(gate, told, seen, -1.5)

    assert found[1] == pytest.approx(0.4, abs=0.1)
    assert found[0] < 0.3
    assert found[2:].tolist() == [1, 1], "what was not filmed shuts it wholly"


def test_a_pause_shuts_a_mouth_in_a_room_with_noise_and_a_moment_between_sounds_does_not() -> None:
    heard = np.zeros((60, 20), np.float32)
    heard[:, -1] = -1.0
    heard[:20, hearing.JAW] = heard[22:40, hearing.JAW] = 0.4

    pause = gates(heard, (-3.0, 0.4))[:, 3]

    assert not pause[:44].any()
    assert (pause[45:] == 1).all()


def test_each_component_is_damped_as_suits_it() -> None:
    random = np.random.default_rng(5)
    x = random.normal(size=(400, 300)).astype(np.float32)
    clear, noise = x[:, :200].sum(1), random.normal(size=(400, 60)).astype(np.float32) * 100

    alone, among = read(x, clear[:, None]), read(x, np.column_stack([clear, noise]))

    assert among.r[0] == pytest.approx(alone.r[0], abs=1e-3)


def test_what_is_known_of_many_voices_is_damped_less_than_what_footage_teaches() -> None:
    """Another voice goes with other numbers of the hidden layer, and opens a mouth all the same."""
    random = np.random.default_rng(5)
    opened = random.normal(size=(900, 1)).astype(np.float32)
    hidden = random.normal(size=(900, 60)).astype(np.float32)
    hidden[:600, :20] += opened[:600]
    x = np.column_stack([hidden, opened])

    plain, clear = read(x[:600], opened[:600]), read(x[:600], opened[:600], slice(60, None))

    told = [np.column_stack([(x[600:] - one.mean) / one.spread, np.ones(300)]) @ one.weights for one in (plain, clear)]
    error = [float(np.abs(one - opened[600:]).mean()) for one in told]
    assert error[1] < 0.5 * error[0]


def test_how_far_measuring_a_mouth_is_is_told_at_every_picture(tmp_path: Path) -> None:
    """It stood at 0 % for nearly a minute."""
    random = np.random.default_rng(5)
    count = 60
    grain = cv2.GaussianBlur(random.uniform(0, 255, (layout.FACE, layout.FACE, 3)).astype(np.float32), (0, 0), 6)
    faces = [np.clip(grain + random.normal(0, 3, grain.shape), 0, 255).astype(np.uint8) for _ in range(count)]
    told = list[tuple[str, int, int]]()
    footage = SimpleNamespace(face=lambda one: faces[one], count=count, learnt=np.arange(48), folder=tmp_path,
                              heard=random.uniform(0, 1, (count, 20)).astype(np.float32))

    mouths = Mouths(footage, lambda *said: told.append(said))
    before = len(told)
    _ = mouths.looks

    assert {(step, total) for step, _, total in told} == {("measuring", 4 * count)}
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert {done for _, done, _ in told} == set(range(4 * count + 1))
    assert before < len(told)


def test_the_first_code_is_the_opening_though_the_jaw_moves_what_lies_around(tmp_path: Path) -> None:
    """A cheek that grows dark as the mouth opens told all of the opening, and nothing was left for the codes."""
    random = np.random.default_rng(3)
    count, x, y = 150, *layout.grid(layout.FACE)
    opened, light = np.abs(random.normal(size=count)), random.normal(size=count)
    lips = np.exp(-((x / 0.3) ** 2) - ((y - 1.3) / 0.2) ** 2)
    grain = 2 * random.normal(size=x.shape)
    faces = np.stack([np.clip(150 + 9 * bright - (40 * lips + 12 * (y > 2.5)) * much + np.roll(grain, one * 37), 0, 255)
                      for one, (much, bright) in enumerate(zip(opened, light, strict=True))])
    faces = np.repeat(faces[..., None], 3, 3).astype(np.uint8)
    heard = np.zeros((count, 20), np.float32)
    heard[:, hearing.JAW] = opened + 0.7 * random.normal(size=count)
    np.save(tmp_path / "places.npy", np.tile(np.eye(2, 3), (count, 1, 1)))

    mouths = Mouths(SimpleNamespace(face=lambda one: faces[one], count=count, learnt=np.arange(110), heard=heard,
                                    folder=tmp_path))

    assert np.corrcoef(mouths.codes[110:, 0], opened[110:])[0, 1] > 0.95
    assert np.abs(np.corrcoef(mouths.codes[:110].T)[0, 1:]).max() < 0.01
    assert mouths.read(faces[110:]) == pytest.approx(mouths.codes[110:], abs=1e-3)
    told, inside = faces[110:120].copy(), layout.box((-0.6, 0.95, 0.6, 1.7), layout.FACE)
    told[:, *inside] = faces[120:130][:, *inside]
    top, bottom, left, right = layout.window(layout.FACE)
    differ = (told.astype(np.float32) - faces[110:120])[:, top:bottom, left:right].transpose(0, 3, 1, 2) / 255
    by = differ.reshape(10, -1) @ mouths.reading(layout.FACE).reshape(24, -1).T
    # Levels are not rounded on the way.
    wanted = mouths.read(told.astype(np.float32)) - mouths.read(faces[110:120].astype(np.float32))
    assert by == pytest.approx(wanted, abs=0.01)
