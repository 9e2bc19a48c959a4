"""A sound becomes a clip of the same length, made by the same pipeline as live."""

from __future__ import annotations

import threading
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.avatars.format_reading import read_manifest
from studio.avatars.placement import read_crops
from studio.engine.background import GREEN, Background, Kind, parse_background
from studio.engine.core.ring import Ring
from studio.engine.models.performer import Performer
from studio.engine.offline.cropping import region_around
from studio.engine.pipeline import Pipeline
from studio.errors import AvatarError, InputError
from studio.media import formats
from studio.media.clip import ClipWriter
from studio.media.decoding import Decoder
from studio.media.formats import FORMATS
from studio.media.sound import SoundReader
from studio.provenance.label import Label, LabelPatch
from studio.provenance.verify import Proof, check_file
from studio.render import CancelledError, render, size
from tests import tiny_avatar
from tests.e2e.command import buzz, write_sound
from tests.media.test_gaps import Unseekable, coded
from tests.media.test_sound import tone

if TYPE_CHECKING:
    from pathlib import Path

PICTURE_S = 0.04


def lengths(clip: Path) -> tuple[float, float, int]:
    """Give the seconds of picture, the seconds of sound, and the pictures of a clip, all decoded."""
    with av.open(str(clip)) as container:
        pictures = sum(1 for _ in container.decode(video=0))
        stream = container.streams.video[0]
        shown_s = float(stream.duration * stream.time_base)
    with SoundReader(clip) as reader:
        heard_s = sum(len(playback) for _, playback in reader) / 48_000
    return shown_s, heard_s, pictures


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seconds=st.floats(0.2, 4.0), rate=st.sampled_from([8_000, 22_050, 44_100, 96_000]))
def test_picture_and_sound_last_as_long_as_the_input(tmp_path: Path, tiny: Path, seconds: float, rate: int) -> None:
    sound = write_sound(tmp_path / "a.wav", seconds, rate)

    report = render(sound, tmp_path / "a.mp4", avatar=tiny)
    shown_s, heard_s, pictures = lengths(tmp_path / "a.mp4")

    assert abs(shown_s - seconds) < PICTURE_S + 1e-6
    assert abs(heard_s - seconds) < PICTURE_S
    assert pictures == report.pictures
    assert report.sound_s == pytest.approx(seconds, abs=1e-3)


@pytest.fixture(scope="module")
def matted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_avatar.write_matted(tmp_path_factory.mktemp("matted") / "matted")


def picture_of(clip: Path, form: str) -> np.ndarray:
    """Give the fifth picture."""
    with av.open(str(clip)) as container:
        return list(container.decode(video=0))[4].to_ndarray(format=form)


def test_another_background_is_behind_the_figure_of_a_clip(tmp_path: Path, matted: Path) -> None:
    render(write_sound(tmp_path / "a.wav", 0.4), tmp_path / "a.mp4", avatar=matted, background=parse_background("#c02040"),
           mark=False)

    picture = picture_of(tmp_path / "a.mp4", "bgr24")
    assert np.abs(picture[5:20, 150:180].astype(int) - (0x40, 0x20, 0xC0)).max() <= 6
    assert np.abs(picture[97:105, 78:90].astype(int) - tiny_avatar.FIGURE).max() <= 10


def test_what_is_transparent_has_alpha_in_a_mov_and_is_green_in_an_mp4(tmp_path: Path, matted: Path) -> None:
    sound, nothing = write_sound(tmp_path / "a.wav", 0.4), Background(Kind.TRANSPARENT)
    for name in ("a.mov", "a.mp4", "a.png"):
        render(sound, tmp_path / name, avatar=matted, background=nothing, mark=False)

    alpha = picture_of(tmp_path / "a.mov", "rgba")[:, :, 3]
    assert np.abs(alpha.astype(int) - tiny_avatar.matte_of(4)).mean() < 2
    assert np.abs(picture_of(tmp_path / "a.mp4", "bgr24")[5:20, 150:180].astype(int) - GREEN).max() <= 6
    files = sorted(file.name for file in (tmp_path / "a").iterdir())
    assert len(files) == 11
    png = cv2.imread(str(tmp_path / "a" / files[4]), cv2.IMREAD_UNCHANGED)
    assert np.abs(png[:, :, 3].astype(int) - tiny_avatar.matte_of(4)).mean() < 2


def test_an_avatar_without_a_matte_keeps_its_background_in_a_sentence(tmp_path: Path, tiny: Path) -> None:
    with pytest.raises(AvatarError, match="has no matte"):
        render(write_sound(tmp_path / "a.wav", 0.4), tmp_path / "a.mp4", avatar=tiny, background=Background(Kind.BLUR))

    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.wav"]


CODECS = {".mp4": ("h264", "aac"), ".mov": ("h264", "aac"), ".mkv": ("h264", "aac"), ".webm": ("vp9", "opus")}


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("seconds", [0.5, 3.01])
def test_every_format_holds_the_whole_clip_and_says_what_it_is(tmp_path: Path, tiny: Path, suffix: str, seconds: float) -> None:
    clip = tmp_path / f"hello{suffix.upper()}"
    report = render(write_sound(tmp_path / "hello.wav", seconds), clip, avatar=tiny)

    with av.open(str(clip)) as container:
        stream, sound = container.streams.video[0], container.streams.audio[0]
        codecs = (stream.codec_context.codec.canonical_name, sound.codec_context.codec.canonical_name)
        said = {key.lower(): value for key, value in container.metadata.items()}
        pictures = [frame.time for frame in container.decode(stream)]
    with SoundReader(clip) as reader:
        heard_s = sum(len(playback) for _, playback in reader) / 48_000

    assert codecs == CODECS[suffix]
    assert len(pictures) == report.pictures
    np.testing.assert_allclose(pictures, np.arange(len(pictures)) * PICTURE_S, atol=1e-3)
    assert abs(pictures[-1] + PICTURE_S - seconds) < PICTURE_S + 1e-6
    assert abs(heard_s - seconds) < PICTURE_S
    assert abs(heard_s - (pictures[-1] + PICTURE_S)) < PICTURE_S
    assert "AI-generated by Viseme Studio" in said["comment"]
    assert said["title"] == "hello"


def test_the_shortest_sound_gives_a_clip(tmp_path: Path, tiny: Path) -> None:
    report = render(write_sound(tmp_path / "a.wav", 0.02), tmp_path / "a.mp4", avatar=tiny)

    assert report.pictures == 1


def written_by(monkeypatch: pytest.MonkeyPatch, sound: Path, **options: Any) -> list[np.ndarray]:
    """Give what a render hands to the video encoder, I420."""
    written, put = [], ClipWriter.put_planes
    with monkeypatch.context() as patch:
        patch.setattr(ClipWriter, "put_planes", lambda self, one: (written.append(one.array.copy()), put(self, one)))
        render(sound, sound.with_suffix(".mp4"), **options)
    return written


def test_the_pictures_are_those_of_the_pipeline(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 3.0
    written = written_by(monkeypatch, write_sound(tmp_path / "a.wav", seconds), avatar=tiny)

    with SoundReader(tmp_path / "a.wav") as reader:
        samples = np.concatenate([speech for speech, _ in reader])
    avatar, ring = Performer.load(tiny), Ring(100_000)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    ring.write(np.append(samples, np.zeros(4_000, np.float32)), 0.0)
    for index, picture in enumerate(written):
        pipeline.make(index, frame)
        light = cv2.cvtColor(frame.picture, cv2.COLOR_BGR2YUV_I420)[: tiny_avatar.HEIGHT]
        x, y, width, height = avatar.crops[index % tiny_avatar.FRAMES].tolist()
        face = slice(y, y + height), slice(x, x + width)
        np.testing.assert_array_equal(picture[: tiny_avatar.HEIGHT][face], light[face])
        # Around the face the render has the loop's own light; on its way through BGR the pipeline's is rounded twice.
        assert np.abs(picture[: tiny_avatar.HEIGHT].astype(int) - light).max() <= 2
    avatar.close()
    assert len(written) == seconds * 25


@pytest.mark.parametrize("batch", [2, 5, 8])
def test_the_pictures_are_the_same_for_any_batch_and_for_its_shorter_last(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    sound = write_sound(tmp_path / "a.wav", 1.7)

    one_by_one, together = (written_by(monkeypatch, sound, avatar=tiny, batch=size) for size in (1, batch))

    assert len(one_by_one) == len(together) == 43
    assert all(np.array_equal(one, other) for one, other in zip(one_by_one, together, strict=True))


def test_the_sound_of_the_clip_is_the_sound_of_the_input(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 3.0, 48_000)
    render(sound, tmp_path / "a.mp4", avatar=tiny)

    with SoundReader(tmp_path / "a.mp4") as reader:
        heard = np.concatenate([playback[:, 0] for _, playback in reader])
    given_ = buzz(3.0, 48_000)
    size = min(len(heard), len(given_))

    assert np.corrcoef(heard[:size], given_[:size])[0, 1] > 0.99


def test_the_mouth_moves_with_the_sound_in_the_clip(tmp_path: Path, tiny: Path) -> None:
    render(write_sound(tmp_path / "a.wav", 4.0), tmp_path / "a.mp4", avatar=tiny, mark=False)

    with av.open(str(tmp_path / "a.mp4")) as container:
        pictures = [frame.to_ndarray(format="yuv420p") for frame in container.decode(video=0)]
    x, y, width, height = np.load(tiny / "crops.npy")[0]
    crops = [cv2.cvtColor(one, cv2.COLOR_YUV2BGR_I420)[y : y + height, x : x + width] for one in pictures]
    light = np.array([np.median(crop) for crop in crops])

    # The small avatar's mouth is brighter the louder the sound; it sounds in the first half of every second.
    loud = np.concatenate([light[second * 25 + 7 : second * 25 + 12] for second in range(4)])
    quiet = np.concatenate([light[second * 25 + 20 : second * 25 + 24] for second in range(4)])
    assert loud.min() > quiet.max() + 2


def test_progress_counts_every_picture_and_knows_the_end(tmp_path: Path, tiny: Path) -> None:
    told: list[tuple[int, int | None]] = []

    render(
        write_sound(tmp_path / "a.wav", 1.0), tmp_path / "a.mp4", avatar=tiny,
        progress=lambda made, total: told.append((made, total)),
    )

    assert told == [(made, 25) for made in range(1, 26)]


def test_a_file_that_overstates_its_length_is_rendered_to_its_real_end(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 2.0)
    sound.write_bytes(sound.read_bytes()[: 44 + 32_000])

    report = render(sound, tmp_path / "a.mp4", avatar=tiny)

    assert report.pictures == 25


@pytest.mark.parametrize(("longest_s", "stated"), [(1.0, True), (1.0, False), (60.0, True), (60.0, False)])
def test_only_a_long_clip_is_written_in_pieces_and_one_of_unknown_length_is_measured(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch, longest_s: float, stated: bool
) -> None:
    monkeypatch.setattr(formats, "LONG_S", longest_s)
    if not stated:
        monkeypatch.setattr(Decoder, "_stated_s", lambda _: None)
    sound, clip = write_sound(tmp_path / "a.wav", 5.0), tmp_path / "a.mp4"

    report = render(sound, clip, avatar=tiny)

    shown_s, heard_s, pictures = lengths(clip)
    assert pictures == report.pictures == 125
    assert shown_s == pytest.approx(5.0, abs=PICTURE_S)
    assert heard_s == pytest.approx(5.0, abs=PICTURE_S)
    assert clip.read_bytes().count(b"moof") == (0 if longest_s > 5.0 else 3)


def test_calling_it_off_leaves_nothing_and_ends_every_thread(tmp_path: Path, tiny: Path) -> None:
    cancel = threading.Event()

    def stop_at(made: int, _total: int | None) -> None:
        if made == 10:
            cancel.set()

    sound = write_sound(tmp_path / "a.wav", 10.0)
    with pytest.raises(CancelledError):
        render(sound, tmp_path / "a.mp4", avatar=tiny, progress=stop_at, cancel=cancel)

    assert list(tmp_path.iterdir()) == [sound]


def test_a_fault_in_the_middle_leaves_nothing(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 3.0)

    with pytest.raises(ZeroDivisionError):
        render(sound, tmp_path / "a.mp4", avatar=tiny, progress=lambda _made, _total: 1 // 0)

    assert list(tmp_path.iterdir()) == [sound]


def test_the_clip_states_who_is_pictured(tmp_path: Path, tiny: Path) -> None:
    render(write_sound(tmp_path / "hello.wav", 0.5), tmp_path / "a.mp4", avatar=tiny)

    with av.open(str(tmp_path / "a.mp4")) as container:
        metadata = dict(container.metadata)
    assert metadata["title"] == "hello"
    for words in ("AI-generated by Viseme Studio", "Tiny", "nobody: a pattern", "not needed"):
        assert words in metadata["comment"]


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_clip_is_signed_unless_it_is_not_wanted(tmp_path: Path, tiny: Path, suffix: str) -> None:
    sound = write_sound(tmp_path / "hello.wav", 0.5)

    report = render(sound, tmp_path / f"signed{suffix}", avatar=tiny)
    render(sound, tmp_path / f"plain{suffix}", avatar=tiny, credentials=False)

    signed, plain = check_file(tmp_path / f"signed{suffix}"), check_file(tmp_path / f"plain{suffix}")
    assert (report.unsigned, signed.proof, plain.proof) == ("", Proof.HERE, Proof.NONE)
    assert signed.statement is not None
    assert signed.statement.pictured == "nobody: a pattern"
    assert report.size_bytes == (tmp_path / f"signed{suffix}").stat().st_size


def test_a_label_is_in_the_pictures_of_its_seconds_and_in_no_other(monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
                                                                     tiny: Path) -> None:
    sound = write_sound(tmp_path / "hello.wav", 1.5)
    label = Label("AI", "bottom-left", seconds=1)

    plain, labelled = written_by(monkeypatch, sound, avatar=tiny), written_by(monkeypatch, sound, avatar=tiny, label=label)

    patch = LabelPatch(label, labelled[0].shape[1], labelled[0].shape[0] * 2 // 3)
    for index, (before, after) in enumerate(zip(plain, labelled, strict=True)):
        if index < 25:
            patch.on_planes(before)
        assert np.array_equal(before, after)
    assert len(plain) > 30


def test_a_sound_that_changes_its_rate_is_refused_when_it_leaves_the_bounds(tmp_path: Path, tiny: Path) -> None:
    path = tmp_path / "a.mka"
    with av.open(str(path), "w", format="matroska") as container:
        stream = container.add_stream("pcm_f32le", rate=1_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1_000), np.float32), format="flt", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = 1_000, 0, Fraction(1, 1_000)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    with pytest.raises(InputError, match="samples a second"):
        render(path, tmp_path / "a.mp4", avatar=tiny)


@pytest.mark.parametrize(("height", "expected"), [(None, (192, 128)), (64, (96, 64)), (200, (300, 200))])
def test_the_clip_has_the_height_that_was_asked_for(
    tmp_path: Path, tiny: Path, height: int | None, expected: tuple[int, int]
) -> None:
    seen: list[tuple[int, ...]] = []
    render(
        write_sound(tmp_path / "a.wav", 0.5), tmp_path / "a.mp4", avatar=tiny, height=height,
        look=lambda picture: seen.append(picture.shape),
    )

    with av.open(str(tmp_path / "a.mp4")) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == expected
    assert set(seen) == {(expected[1], expected[0], 3)}


@pytest.mark.parametrize(("height", "expected"), [(None, (128, 128)), (200, (200, 200))])
def test_a_clip_of_another_shape_is_cut_around_the_face(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch, height: int | None, expected: tuple[int, int]
) -> None:
    sound = write_sound(tmp_path / "a.wav", 0.5)
    whole = written_by(monkeypatch, sound, avatar=tiny, mark=False, batch=4, threads=1)
    cut = written_by(monkeypatch, sound, avatar=tiny, mark=False, shape="1:1", height=height, batch=4, threads=1)
    crops = read_crops(tiny, read_manifest(tiny).picture)
    left = region_around(crops, 192, 128, "1:1").left

    assert cut[0].shape == (expected[1] * 3 // 2, expected[0])
    if height is None:
        assert np.array_equal(cut[5][:128], whole[5][:128, left : left + 128])


def test_the_width_follows_the_height_and_is_even() -> None:
    assert size(1280, 720, 1080) == (1920, 1080)
    assert size(1280, 720, 480) == (854, 480)
    assert size(720, 1280, 480) == (270, 480)


def test_a_better_quality_gives_a_larger_clip(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 2.0)
    sizes = [
        render(sound, tmp_path / "a.mp4", avatar=tiny, quality=name).size_bytes for name in ("small", "good", "best")
    ]

    assert sizes == sorted(set(sizes))


def test_a_memo_of_a_browser_that_states_no_length_becomes_an_ordinary_clip(tmp_path: Path, tiny: Path) -> None:
    memo, clip = tmp_path / "memo.webm", tmp_path / "a.mp4"
    with memo.open("wb") as file, av.open(Unseekable(file), "w", format="webm") as container:
        container.mux(coded(container, "libopus", tone(48_000, 2.0, 1)[:, 0]))

    render(memo, clip, avatar=tiny)

    data = clip.read_bytes()
    assert b"moof" not in data
    at = data.index(b"mvhd")
    # ISO/IEC 14496-12, 8.2.2: units a second, and how many of them the whole lasts.
    scale, units = (int.from_bytes(data[at + 16 + 4 * n : at + 20 + 4 * n]) for n in (0, 1))
    assert units / scale == pytest.approx(2.0, abs=PICTURE_S)


def test_a_silent_first_track_is_passed_over_and_that_is_told(tmp_path: Path, tiny: Path) -> None:
    with av.open(str(tmp_path / "obs.mkv"), "w") as container:
        desktop, voice = np.zeros(96_000, np.float32), tone(48_000, 2.0, 1)[:, 0]
        container.mux([*coded(container, "aac", desktop), *coded(container, "aac", voice)])

    chosen = render(tmp_path / "obs.mkv", tmp_path / "a.mp4", avatar=tiny)
    asked = render(tmp_path / "obs.mkv", tmp_path / "b.mp4", avatar=tiny, track=1)

    assert chosen.choice == "Track 2 of 2 is used, because track 1 is silent."
    assert asked.choice == ""
    with SoundReader(tmp_path / "a.mp4") as reader:
        assert max(np.abs(playback).max() for _, playback in reader if len(playback)) > 0.3
    with SoundReader(tmp_path / "b.mp4") as reader:
        assert max(np.abs(playback).max() for _, playback in reader if len(playback)) < 0.01
