"""A recording keeps sound and picture in step, whatever happens to the session."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.avatars.cast import Shown
from studio.avatars.format_reading import read_manifest
from studio.engine.core.frame import Frame
from studio.engine.core.output import ProgramForm
from studio.engine.core.timeline import Timeline
from studio.engine.program import Program
from studio.errors import OutputError
from studio.outputs import recording as module
from studio.outputs.recording import Recording
from studio.provenance.seal import Seal
from studio.provenance.statement import Statement
from studio.provenance.verify import Proof, check_file
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from studio.media.encoding import Planes

FPS, RATE = 25, 48_000


class Session:
    """A live session by the clock of the test: flashes and clicks at the same moments."""

    def __init__(self, recorder: Recording, tiny: Path) -> None:
        picture = read_manifest(tiny).picture
        form = ProgramForm(picture.width, picture.height, picture.fps)
        self.recorder, self.gone, self._form = recorder, list[str](), form
        self.begin()
        self.frame = Frame(mel=(80, 4), features=(1, 8), face=(4, 4), picture=(picture.height, picture.width))
        self.now_s = 1000.0
        self.film: Sequence[np.ndarray] = ()
        """Pictures u8 [h, w, 3] BGR that are shown over and over instead of black and white."""

    def show(self, folder: Path, mark: int | None = None) -> None:
        """Go on with another avatar of the same size."""
        form = replace(self._form, mark=mark, shown=Shown(folder, read_manifest(folder)))
        self.program.prepare(form, lambda _posted: None)
        self.program.follow(form, Timeline())

    def begin(self) -> None:
        """Let an engine begin, whose program counts from 0."""
        self.program, self.index = Program(self._form, Timeline()), 0
        self.program.on_gone = lambda _output, sentence: self.gone.append(sentence)
        self.recorder.open(self._form)
        self.program.add(self.recorder)

    def live(self, pictures: int, marks: tuple[int, ...] = (), skip: tuple[int, ...] = (), look_ahead_s: float = 0.12) -> None:
        """Play ``pictures``; those in ``marks`` (counted from here) are white and click."""
        if self.index == 0:
            self._sound(look_ahead_s, None)
        for one in range(pictures):
            self._sound(1 / FPS, one + 3 if one + 3 in marks else None)
            if one not in skip:
                stamps = self.frame.stamps
                stamps.live, stamps.index, stamps.position = True, self.index, 640 * self.index
                stamps.heard_at_s = self.now_s - look_ahead_s - 1 / FPS
                stamps.made_at_s = self.now_s
                self.frame.picture.fill(255 if one in marks else 0)
                if self.film:
                    np.copyto(self.frame.picture, self.film[self.index % len(self.film)])
                self.program.put(self.frame)
            self.index += 1

    def _sound(self, seconds: float, click: int | None) -> None:
        block = np.zeros(round(seconds * RATE), np.float32)
        if click is not None:
            block[:480] = 0.9
        self.now_s += seconds
        self.program.sound.write(block, self.now_s)

    def rest(self, pictures: int) -> None:
        """Nothing is heard; the idle loop goes on."""
        for _ in range(pictures):
            self.now_s += 1 / FPS
            self.frame.stamps.live, self.frame.stamps.made_at_s = False, self.now_s
            self.frame.picture.fill(90)
            self.program.put(self.frame)
        self.index = 0
        self.program.begin()


def decode(path: Path) -> tuple[list[tuple[float, float]], np.ndarray]:
    """Time and mean level of every picture, and the sound f32 [n] at 48 kHz."""
    with av.open(str(path)) as clip:
        pictures = [(float(one.time or 0), float(one.to_ndarray(format="gray").mean())) for one in clip.decode(video=0)]
    with av.open(str(path)) as clip:
        sound = np.concatenate([one.to_ndarray()[0] for one in clip.decode(audio=0)])
    return pictures, sound


@pytest.fixture
def session(tiny: Path, tmp_path: Path) -> Session:
    return Session(Recording(tmp_path / "clip.mp4", read_manifest(tiny), waits=True), tiny)


def test_flashes_and_clicks_are_in_step(session: Session) -> None:
    marks = (20, 60, 100)
    session.live(120, marks)
    session.recorder.close()

    pictures, sound = decode(session.recorder.path)
    flashes = [time_s for time_s, level in pictures if level > 200]
    loud = np.flatnonzero(np.abs(sound) > 0.4) / RATE
    clicks = [loud[0], *(after for before, after in pairwise(loud) if after - before > 0.5)]
    assert len(flashes) == len(clicks) == 3
    assert np.abs(np.subtract(flashes, clicks)).max() <= 1 / FPS


def test_a_skipped_picture_keeps_the_time_of_the_rest(session: Session) -> None:
    session.live(50, marks=(40,), skip=(10, 11, 25))
    session.recorder.close()

    pictures, _ = decode(session.recorder.path)
    assert len(pictures) == 47
    assert [time_s for time_s, level in pictures if level > 200] == pytest.approx([40 / FPS], abs=1e-3)
    (place,) = session.recorder.missing.places
    assert (place.count, place.begin_s, place.end_s) == pytest.approx((3, 10 / FPS, 26 / FPS))


def test_a_picture_that_the_writer_is_too_slow_for_is_missing_too(tiny: Path, tmp_path: Path) -> None:
    session = Session(Recording(tmp_path / "clip.mp4", read_manifest(tiny), waits=True), tiny)
    session.live(20)
    writer = session.recorder._writer
    assert writer is not None
    lend = writer.borrow
    writer.borrow = lambda: None  # type: ignore[method-assign]
    session.live(2)
    writer.borrow = lend  # type: ignore[method-assign]
    session.live(20, skip=(0,))
    session.recorder.close()

    assert (session.recorder.dropped, session.recorder.missing.count, session.recorder.missing.slow) == (2, 3, 2)
    assert len(decode(session.recorder.path)[0]) == 39


def test_three_seconds_in_which_the_encoder_stands_still_lose_nothing(tiny: Path, tmp_path: Path) -> None:
    session = Session(Recording(tmp_path / "clip.mp4", read_manifest(tiny)), tiny)
    writer, goes_on = session.recorder._writer, threading.Event()
    assert writer is not None
    encode = writer._encoder.put_picture

    def stand_still(planes: Planes) -> None:
        goes_on.wait(60.0)
        encode(planes)

    writer._encoder.put_picture = stand_still  # type: ignore[method-assign]
    session.live(75)
    until(lambda: session.recorder.status().waiting == 74)
    assert session.recorder.status().room == 100
    goes_on.set()
    session.recorder.close()

    assert (session.recorder.dropped, session.recorder.missing.count) == (0, 0)
    assert len(decode(session.recorder.path)[0]) == 75


def test_large_pictures_may_wait_in_smaller_number(tiny: Path, tmp_path: Path) -> None:
    manifest = read_manifest(tiny)
    full = replace(manifest, picture=replace(manifest.picture, width=1920, height=1080))
    huge = replace(manifest, picture=replace(manifest.picture, width=3840, height=2160))
    assert Recording(tmp_path / "a.mp4", manifest).held == 100
    assert Recording(tmp_path / "a.mp4", full).held == 48
    assert Recording(tmp_path / "a.mp4", huge).held == module.LEAST_HELD


def test_sound_and_picture_end_together_where_the_last_pictures_were_dropped(tiny: Path, tmp_path: Path) -> None:
    session = Session(Recording(tmp_path / "clip.mp4", read_manifest(tiny), waits=True), tiny)
    session.live(20)
    writer = session.recorder._writer
    assert writer is not None
    writer.borrow = lambda: None  # type: ignore[method-assign]
    session.live(10, marks=(9,))
    assert (session.recorder.dropped, session.recorder.missing.count) == (10, 10)
    session.recorder.close()

    pictures, sound = decode(session.recorder.path)
    # What is kept of the end is the last picture itself, at its time.
    assert [time_s for time_s, level in pictures if level > 200] == pytest.approx([29 / FPS], abs=1e-3)
    assert len(pictures) == 21
    assert 0 <= len(sound) - round((pictures[-1][0] + 1 / FPS) * RATE) <= 2 * 1024
    assert (session.recorder.dropped, session.recorder.missing.count) == (9, 9)


def test_a_kind_that_is_not_recorded_is_one_sentence(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"let its name end in \.mp4, \.mov or \.mkv\.$"):
        Session(Recording(tmp_path / "clip.webm", read_manifest(tiny)), tiny)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("rests", [0, 10])
def test_sound_and_picture_begin_and_end_together(session: Session, rests: int) -> None:
    session.live(50, marks=(3,))
    session.rest(rests)
    session.recorder.close()

    pictures, sound = decode(session.recorder.path)
    # Blocks of AAC are 1024 samples, and the encoder begins with one of silence. The look-ahead is 5760.
    assert 0 <= len(sound) - len(pictures) * RATE // FPS <= 2 * 1024
    assert len(pictures) == 50 + rests
    assert np.flatnonzero(np.abs(sound) > 0.4)[0] / RATE == pytest.approx(3 / FPS, abs=1 / FPS)
    assert session.recorder.missing.count == 0


def test_a_loss_of_the_microphone_is_recorded_with_silence(session: Session) -> None:
    session.live(30)
    session.rest(20)
    session.live(30, marks=(10,))
    session.recorder.close()

    pictures, sound = decode(session.recorder.path)
    assert len(pictures) == pytest.approx(80, abs=1)
    assert len(sound) / RATE == pytest.approx(80 / FPS, abs=0.05)
    flash = next(time_s for time_s, level in pictures if level > 200)
    assert np.flatnonzero(np.abs(sound) > 0.4)[0] / RATE == pytest.approx(flash, abs=1 / FPS)


def test_a_pause_is_left_out(session: Session) -> None:
    session.live(25)
    session.recorder.pause()
    session.live(50)
    session.recorder.resume()
    session.live(25)
    session.recorder.close()

    pictures, _ = decode(session.recorder.path)
    assert len(pictures) == 50
    assert session.recorder.elapsed_s == pytest.approx(2.0)


def test_a_recording_goes_on_where_it_stopped_when_the_engine_begins_again(session: Session) -> None:
    session.live(50, marks=(20,))
    session.begin()
    session.live(50, marks=(20,))
    session.recorder.close()

    pictures, sound = decode(session.recorder.path)
    assert len(pictures) == 100
    assert session.recorder.elapsed_s == pytest.approx(4.0)
    flashes = [time_s for time_s, level in pictures if level > 200]
    loud = np.flatnonzero(np.abs(sound) > 0.4) / RATE
    clicks = [loud[0], *(after for before, after in pairwise(loud) if after - before > 0.5)]
    assert flashes == pytest.approx([20 / FPS, 70 / FPS], abs=1e-3)
    assert np.abs(np.subtract(flashes, clicks)).max() <= 1 / FPS


def test_a_disk_that_fills_up_ends_the_recording_in_order(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.live(25)
    # The writer's thread has looked; the engine's does not.
    until(lambda: session.recorder._writer.free_bytes is not None)
    monkeypatch.setattr(shutil, "disk_usage", None)
    monkeypatch.setattr(module, "LEAST_FREE_BYTES", 1 << 62)
    session.live(25)
    session.recorder.close()

    assert "The recording was ended because only" in session.recorder.status().failure
    assert session.gone == [session.recorder.failure]
    assert len(decode(session.recorder.path)[0]) == 25


def test_the_file_has_its_name_only_when_it_is_whole(session: Session) -> None:
    session.live(30)
    assert not session.recorder.path.exists()
    session.recorder.close()

    assert [session.recorder.path] == list(session.recorder.path.parent.iterdir())


def test_a_recording_is_signed_when_it_is_closed(tiny: Path, tmp_path: Path) -> None:
    manifest = read_manifest(tiny)
    seal = Seal(Statement.of(manifest), tiny)
    session = Session(Recording(tmp_path / "clip.mp4", manifest, waits=True, seal=seal), tiny)
    session.live(30)
    session.recorder.close()

    found = check_file(session.recorder.path)
    pictures, _ = decode(session.recorder.path)
    assert (seal.notice, found.proof) == ("", Proof.HERE)
    assert found.statement is not None
    assert found.statement.avatar == manifest.name
    assert len(pictures) == 30
