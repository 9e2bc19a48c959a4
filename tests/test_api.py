"""What Python programs import: presenters give the pictures of a clip however sound comes, and live ones feed outputs."""

from __future__ import annotations

import inspect
import subprocess
import sys
import threading
import wave
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio import api
from studio import render as rendering
from studio.api import (
    AvatarError,
    DeviceError,
    InputError,
    Presenter,
    StudioError,
    list_avatars,
    load_avatar,
    offline_session,
    render,
)
from studio.api.live_session import LiveSession
from studio.api.pushed_sound import mono
from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.models.performer import Performer
from studio.engine.offline.speaker import Speaker
from studio.engine.snapshot import State
from studio.engine.sources.tone import Tone
from studio.media.mixing import LOUDEST
from studio.outputs.picture_queue import PictureQueue
from studio.provenance.verify import check_file
from tests import tiny_avatar
from tests.e2e.command import ROOT, environment
from tests.plain_output import PlainOutput
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


def speech(seconds: float = 1.3, rate: int = 16_000) -> np.ndarray:
    t = np.arange(int(rate * seconds)) / rate
    buzz = np.sign(np.sin(2 * np.pi * 150 * t)) + 0.1 * np.random.default_rng(5).normal(size=len(t))
    return np.round(8000 * buzz * (np.sin(2 * np.pi * 2 * t) > 0)).astype(np.int16)


class Counted(PlainOutput):
    """Counts what it gets."""

    def __init__(self) -> None:
        self.pictures, self.closed = 0, False

    def picture(self, picture: np.ndarray, stamps: object) -> bool:
        self.pictures += 1
        return True

    def close(self, *, keep: bool = True) -> None:
        self.closed = True


def write(path: Path, samples: np.ndarray, rate: int = 16_000) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return path


def of_a_clip(folder: Path, place: Path, samples: np.ndarray, monkeypatch: pytest.MonkeyPatch, *, rate: int = 16_000,
              mark: bool = True, look_ahead_ms: int | None = None) -> list[np.ndarray]:
    """Give every picture that `render` makes of these samples, as it looks before it is encoded."""
    seen: list[np.ndarray] = []
    monkeypatch.setattr(rendering, "LOOK_S", 0.0)
    rendering.render(write(place / "a.wav", samples, rate), place / "a.mp4", avatar=folder, device="cpu", credentials=False,
                     mark=mark, look_ahead_ms=look_ahead_ms, look=lambda picture: seen.append(picture.copy()))
    return seen


def presented(presenter: Presenter, pieces: Iterable[np.ndarray]) -> list[np.ndarray]:
    made = []
    for piece in pieces:
        presenter.push(piece)
        made += [picture.bgr() for picture in presenter.pictures()]
    presenter.end()
    return made + [picture.bgr() for picture in presenter.pictures()]


def same(ours: list[np.ndarray], theirs: list[np.ndarray]) -> bool:
    return len(ours) == len(theirs) and all(np.array_equal(one, other) for one, other in zip(ours, theirs, strict=True))


@pytest.fixture(scope="module", params=[(0, 0), (3, 2)], ids=["alone", "with neighbours"])
def avatar(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    left, right = request.param
    return tiny_avatar.write(tmp_path_factory.mktemp("api") / "tiny", left=left, right=right)


@pytest.mark.parametrize("mark", [True, False])
def test_a_presenter_gives_the_pictures_of_a_clip_to_the_last_bit(
    avatar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, mark: bool
) -> None:
    clip = of_a_clip(avatar, tmp_path, speech(), monkeypatch, mark=mark)
    with Presenter(avatar, device="cpu", mark=mark) as presenter:
        pushed = presented(presenter, [speech()])

    assert len(clip) == 33
    assert len({one.tobytes() for one in clip}) > 20, "the mouth moves"
    assert same(pushed, clip)


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sizes=st.lists(st.integers(0, 6000), max_size=12))
def test_however_the_samples_are_cut_the_pictures_are_the_same(avatar: Path, sizes: list[int]) -> None:
    samples = speech()
    cuts = np.minimum(np.cumsum(sizes, dtype=int), len(samples)) if sizes else []
    with Presenter(avatar, device="cpu") as presenter, Presenter(avatar, device="cpu") as other:
        assert same(presented(presenter, np.split(samples, cuts)), presented(other, [samples]))


def test_another_rate_is_resampled_as_for_a_clip(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = speech(rate=44_100)
    clip = of_a_clip(tiny, tmp_path, samples, monkeypatch, rate=44_100)
    with Presenter(tiny, device="cpu", rate=44_100) as presenter:
        assert same(presented(presenter, np.split(samples, [100, 7000, 7001, 30_000])), clip)


def test_another_look_ahead_is_that_of_the_clip(hearing_far: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for look_ahead_ms in (40, 200):
        clip = of_a_clip(hearing_far, tmp_path, speech(), monkeypatch, look_ahead_ms=look_ahead_ms)
        with Presenter(hearing_far, device="cpu", look_ahead_ms=look_ahead_ms) as presenter:
            assert same(presented(presenter, np.split(speech(), [7, 9000])), clip)


def test_a_picture_comes_as_soon_as_its_samples_are_there(tiny: Path) -> None:
    with Presenter(tiny, device="cpu") as presenter:
        presenter.push(speech()[:4000])
        pictures = [(picture.index, picture.position, picture.speaking) for picture in presenter.pictures()]
        assert pictures == [(index, index * 640, True) for index in range(len(pictures))]
        assert 1 <= len(pictures) <= 6
        assert presenter.waiting_s == pytest.approx((4000 - len(pictures) * 640) / 16_000)
        assert presenter.fps == 25


def test_after_an_interruption_nothing_of_what_was_said_is_seen(tiny: Path) -> None:
    with Presenter(tiny, device="cpu", mark=False) as presenter, Presenter(tiny, device="cpu", mark=False) as fresh:
        presenter.push(speech())
        first = next(presenter.pictures()).bgr()
        presenter.interrupt()
        assert not list(presenter.pictures())
        fresh.push(np.zeros(1600, np.float32))
        fresh.idle()
        silence = presented(presenter, [np.zeros(8000, np.float32)])
        fresh.push(np.zeros(6400, np.float32))
        expected = presented(fresh, [])

        assert same(silence, expected)
        assert not np.array_equal(first, silence[0])


def test_idle_pictures_fill_the_time_and_the_next_sound_begins_anew(tiny: Path) -> None:
    with Presenter(tiny, device="cpu") as presenter:
        idle = presenter.idle()
        assert (idle.speaking, idle.width, idle.height) == (False, tiny_avatar.WIDTH, tiny_avatar.HEIGHT)
        assert len(presented(presenter, [speech(0.4)])) == 10
        assert not list(presenter.pictures())
        assert len(presented(presenter, [speech(0.4)])) == 10
        presenter.end()
        assert not list(presenter.pictures())


@pytest.mark.parametrize("wrong", [np.zeros((10, 2)), np.zeros(10, np.int32), np.zeros(10, bool), np.zeros(()),
                                   [[1.0], [1.0, 2.0]], ["loud"], [None]])
def test_what_is_no_sound_is_refused_in_words(tiny: Path, wrong: object) -> None:
    with Presenter(tiny, device="cpu") as presenter, pytest.raises(InputError):
        presenter.push(wrong)


def test_sound_that_is_broken_is_silence_and_what_is_too_much_is_refused(tiny: Path) -> None:
    with Presenter(tiny, device="cpu") as presenter:
        presenter.push(np.full(4000, np.nan))
        assert list(presenter.pictures())
        with pytest.raises(InputError, match=r"^61\.0 s of sound are too much at once: push at most 60 s"):
            presenter.push(np.zeros(16_000 * 61, np.float32))
        presenter.push(np.zeros(16_000 * 59, np.float32))
        with pytest.raises(InputError, match=r"^59\.\d s of sound wait already, and with 2\.0 s more"):
            presenter.push(np.zeros(16_000 * 2, np.float32))


def test_sound_of_any_float_is_bounded_alike() -> None:
    assert mono(np.array([1e300, -1e300, 0.5, np.inf, np.nan])).tolist() == [LOUDEST, -LOUDEST, 0.5, 0.0, 0.0]
    assert mono(np.array([100.0, 0.5], np.float16)).tolist() == [LOUDEST, 0.5]
    given = np.array([100.0, 0.5], np.float32)
    assert mono(given).tolist() == [LOUDEST, 0.5]
    assert given.tolist() == [100.0, 0.5], "the caller's stays as it was"


def test_a_presenter_that_cannot_begin_says_why(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(AvatarError):
        Presenter(tmp_path / "missing")
    with pytest.raises(AvatarError, match="look-ahead"):
        Presenter(tiny, look_ahead_ms=500).start()
    for live in (False, True):
        with pytest.raises(DeviceError):
            Presenter(tiny, device="cuda", live=live).start()
    with pytest.raises(InputError):
        Presenter(tiny, rate=100)
    with pytest.raises(StudioError, match="with"):
        Presenter(tiny).push(speech())
    with Presenter(tiny, device="cpu") as presenter:
        for wrong in (lambda: presenter.listen(), lambda: presenter.add(PlainOutput()), lambda: presenter.remove(PlainOutput()),
                      lambda: presenter.record(tmp_path / "a.mp4")):
            with pytest.raises(StudioError, match="live=True"):
                wrong()


def test_presenters_of_one_avatar_share_its_weights(tiny: Path) -> None:
    loaded = load_avatar(tiny, device="cpu")
    with Presenter(loaded) as one, Presenter(loaded) as other:
        assert one._session._performer.model is other._session._performer.model is loaded._model
        assert same(presented(one, [speech()]), presented(other, [speech()]))
    assert (loaded.info.title, loaded.info.fps, loaded.device) == ("Tiny", 25, "cpu")


def test_a_live_presenter_speaks_what_is_pushed_in_real_time_and_ends_with_it(tiny: Path) -> None:
    with Presenter(tiny, live=True, device="cpu") as presenter:
        assert not next(iter(presenter.pictures())).speaking
        presenter.push(speech(1.0))
        presenter.end()
        seen = [(picture.index, picture.speaking, picture.planes.shape) for picture in presenter.pictures()]
        spoken = [index for index, speaking, _ in seen if speaking]

        assert spoken == sorted(spoken)
        assert spoken
        assert spoken[-1] >= 20
        assert {shape for _, _, shape in seen} == {(tiny_avatar.HEIGHT * 3 // 2, tiny_avatar.WIDTH)}


def spoken(presenter: Presenter) -> list[int]:
    return [picture.index for picture in presenter.pictures() if picture.speaking]


def test_a_live_presenter_speaks_one_sound_after_another(tiny: Path) -> None:
    with Presenter(tiny, live=True, device="cpu") as presenter:
        for _ in range(3):
            presenter.push(speech(0.6))
            presenter.end()
            assert spoken(presenter)[-1] >= 10
            assert not list(presenter.pictures()), "nothing is to come"
            dropped = presenter.dropped
            until(lambda dropped=dropped: presenter.dropped > dropped)  # pictures of the idle loop wait when the next begins


def test_what_is_pushed_live_before_the_sound_was_heard_follows_it(tiny: Path) -> None:
    with Presenter(tiny, live=True, device="cpu") as presenter:
        for _ in range(3):
            presenter.push(speech(0.6))
            presenter.end()
        assert presenter.waiting_s > 1.0, "what was ended waits as well"
        indices = spoken(presenter)

    assert indices == sorted(set(indices))
    assert indices[-1] >= 40


def test_what_was_ended_live_can_be_interrupted(tiny: Path) -> None:
    with Presenter(tiny, live=True, device="cpu") as presenter:
        presenter.push(speech(30.0))
        presenter.end()
        next(picture for picture in presenter.pictures() if picture.speaking)
        presenter.interrupt()
        assert presenter.waiting_s == 0.0
        assert len(spoken(presenter)) < 100


def test_the_rest_of_an_earlier_source_does_not_end_a_live_sound() -> None:
    session = a_session_without_engine()
    session.push(np.zeros(160, np.float32))
    session._on_state(State.RESTING)
    assert not session._over.is_set()
    session.end()
    session._pushed.open(Ring(16_000))
    try:
        until(lambda: session._pushed.poll(0.0) is SourceState.ENDED)
    finally:
        session._pushed.close()
    session._on_state(State.RESTING)
    assert session._over.is_set()
    session.push(np.zeros(160, np.float32))
    assert not session._over.is_set()


class Deaf:
    """A host that listens to nothing."""

    failure: Exception | None = None

    def listen(self, source: object) -> None:
        """Take it, and do nothing with it."""


def a_session_without_engine() -> LiveSession:
    session = LiveSession.__new__(LiveSession)
    session._host, session._rate, session._pushed = Deaf(), 16_000, None
    session._choosing, session._over = threading.Lock(), threading.Event()
    return session


def test_one_thread_may_push_live_while_others_end_interrupt_and_look() -> None:
    session, wrong, stop = a_session_without_engine(), [], threading.Event()

    def again(what: Callable[[], object]) -> None:
        try:
            while not stop.is_set():
                # Pushing may be faster than interrupting.
                with suppress(InputError):
                    what()
        except AttributeError as error:
            wrong.append(error)

    def look() -> None:
        assert session.waiting_s >= 0.0

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    threads = [threading.Thread(target=again, args=(what,)) for what in (session.end, session.interrupt, look)]
    try:
        for thread in threads:
            thread.start()
        pushing = threading.Thread(target=again, args=(lambda: session.push(np.zeros(16, np.float32)),))
        pushing.start()
        stop.wait(1.0)
    finally:
        stop.set()
        for thread in (*threads, pushing):
            thread.join(10.0)
        sys.setswitchinterval(interval)
    assert not wrong


@pytest.mark.parametrize("failure", [AvatarError("The avatar is gone."), ZeroDivisionError("The avatar is gone.")])
def test_what_ended_the_engine_is_said_by_push_and_by_pictures(tiny: Path, failure: Exception) -> None:
    with Presenter(tiny, live=True, device="cpu") as presenter:
        host = presenter._session._host
        host._engine.close()
        until(host._over.is_set)
        host.failure = failure
        with pytest.raises(StudioError, match=r"The avatar is gone\."):
            presenter.push(speech())
        with pytest.raises(StudioError, match=r"The avatar is gone\."):
            list(presenter.pictures())


@pytest.mark.parametrize("mark", [True, False])
def test_live_pictures_are_marked_as_asked_and_those_of_outputs_always(tiny: Path, *, mark: bool) -> None:
    with Presenter(tiny, live=True, device="cpu", mark=mark) as presenter:
        kept = PictureQueue(name="an output")
        presenter.add(kept)
        theirs, ours = kept.take(10.0).planes.copy(), next(presenter.pictures()).planes.copy()
        bare = Presenter(tiny, device="cpu", mark=False)
        with bare:
            unmarked = {bare.idle().planes.tobytes() for _ in range(40)}
    assert (ours.tobytes() in unmarked) is not mark
    assert theirs.tobytes() not in unmarked


def test_an_avatar_is_let_go_where_a_presenter_cannot_begin(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_options: object) -> None:
        raise StudioError("There is no memory.")

    closed: list[str] = []
    for part, expected in (("Speaker", ["avatar"]), ("Marker", ["speaker", "avatar"])):
        with monkeypatch.context() as patch:
            patch.setattr(Performer, "close", lambda self, close=Performer.close: (closed.append("avatar"), close(self)))
            patch.setattr(Speaker, "close", lambda self, close=Speaker.close: (closed.append("speaker"), close(self)))
            patch.setattr(offline_session, part, broken)
            with pytest.raises(StudioError, match="no memory"):
                Presenter(tiny, device="cpu").start()
        assert closed == expected, part
        closed.clear()


def test_what_is_interrupted_live_is_not_spoken(tiny: Path) -> None:
    with Presenter(tiny, live=True, device="cpu") as presenter:
        presenter.push(speech(30.0))
        next(picture for picture in presenter.pictures() if picture.speaking)
        presenter.interrupt()
        assert presenter.waiting_s < 1.0
        with pytest.raises(InputError):
            presenter.push(np.zeros(16_000 * 61, np.float32))


def test_a_live_presenter_listens_to_a_source_and_feeds_outputs(tiny: Path, tmp_path: Path) -> None:
    clip, counted = tmp_path / "talk.mp4", Counted()
    with Presenter(tiny, live=True, device="cpu") as presenter:
        recording = presenter.record(clip)
        presenter.add(counted)
        presenter.listen(Tone())
        pictures = presenter.pictures()
        for _ in range(20):
            next(picture for picture in pictures if picture.speaking)
        presenter.remove(recording)
        assert presenter.trouble == ""
    assert counted.pictures >= 20
    assert counted.closed
    assert check_file(clip).unchanged


def test_a_presenter_that_is_closed_by_another_thread_ends_its_pictures(tiny: Path) -> None:
    presenter = Presenter(tiny, live=True, device="cpu")
    presenter.start()
    seen: list[int] = []
    reader = threading.Thread(target=lambda: [seen.append(1) for _ in presenter.pictures()])
    reader.start()
    until(lambda: len(seen) > 3)
    presenter.close()
    reader.join(20.0)

    assert not reader.is_alive()
    presenter.close()


def test_avatars_are_listed_with_what_there_is_to_know(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    own = tmp_path / "viseme-studio" / "avatars"
    tiny_avatar.write(own / "mine")
    (own / "broken").mkdir()
    (own / "broken" / "avatar.toml").write_text("format = 99")
    listed = {one.name: one for one in list_avatars()}

    assert next(iter(listed)) == "mara"
    assert listed["mara"].bundled
    assert (listed["mara"].width, listed["mara"].height, listed["mara"].fps) == (1280, 720, 25)
    assert len(listed["mara"].look_aheads_ms) == 4
    assert not listed["mine"].bundled
    assert listed["mine"].pictured
    assert listed["broken"].trouble


def test_a_clip_is_made_by_name(tiny: Path, tmp_path: Path) -> None:
    report = render(str(write(tmp_path / "a.wav", speech())), str(tmp_path / "a.mp4"), avatar=load_avatar(tiny, device="cpu"))

    assert report.pictures == 33
    assert report.clip.stat().st_size == report.size_bytes


@pytest.mark.parametrize("name", api.__all__)
def test_every_exported_name_is_there_and_documented(name: str) -> None:
    one = getattr(api, name)
    assert inspect.getdoc(one)
    if inspect.isclass(one) and one.__module__.startswith("studio.api."):
        for member, value in vars(one).items():
            documented = not member.startswith("_") and (inspect.isfunction(value) or isinstance(value, property))
            assert not documented or inspect.getdoc(value), f"{name}.{member}"


def test_nothing_public_is_forgotten_among_the_exported_names() -> None:
    own = {name for name, value in vars(api).items() if name[0] != "_" and not inspect.ismodule(value)}
    assert own == set(api.__all__)


def test_it_needs_no_window() -> None:
    code = "import sys, studio.api; print('PySide6' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], env=environment(), cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
