"""Exports are made one after another by processes of their own; each can be paused, given up and tried again."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import av
import psutil
import pytest

from studio.errors import StudioError
from studio.exports import queue, worker_process
from studio.exports.job import Cause, Excerpt, Job, Order, Pace, Status
from studio.exports.queue import Exports
from studio.files.leftovers import sweep
from tests.e2e.command import ROOT, environment, write_sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def exports() -> Iterator[Exports]:
    made = Exports(niceness=0)
    yield made
    made.close()


LONG_S = 400.0
"""Longer than any test waits for a clip."""


def write_silence(path: Path, seconds: float) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(2 * round(16_000 * seconds)))
    return path


def order(tmp_path: Path, avatar: Path, seconds: float, name: str = "a", **options: object) -> Order:
    sound = (write_silence if seconds == LONG_S else write_sound)(tmp_path / f"{name}.wav", seconds)
    return Order(sound, tmp_path / f"{name}.mp4", str(avatar), **options)


def until(true: Callable[[], object], timeout_s: float = 120.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.01)


def of(exports: Exports, number: int) -> Job:
    return next(job for job in exports.jobs() if job.number == number)


def done(exports: Exports, number: int) -> bool:
    job = of(exports, number)
    assert job.status is not Status.FAILED, job.reason
    return job.status is Status.DONE


def children() -> list[psutil.Process]:
    """Give the exports that run; a sound may at the same time be looked into in a process of its own."""
    return [one for one in psutil.Process().children() if one.is_running() and one.status() != psutil.STATUS_ZOMBIE
            and not any("studio.confined" in word for word in one.cmdline())]


def test_three_clips_are_made_in_order_and_one_at_a_time(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    numbers = [exports.add(order(tmp_path, tiny, 2.0, name)) for name in ("a", "b", "c")]
    most, finished = 0, list[int]()

    def look() -> bool:
        nonlocal most
        jobs = exports.jobs()
        assert not [job.reason for job in jobs if job.status is Status.FAILED]
        most = max(most, sum(job.status is Status.RUNNING for job in jobs))
        finished.extend(job.number for job in jobs if job.status is Status.DONE and job.number not in finished)
        return len(finished) == 3

    until(look)

    assert finished == numbers
    assert most == 1
    for name in ("a", "b", "c"):
        with av.open(str(tmp_path / f"{name}.mp4")) as clip:
            assert sum(1 for _ in clip.decode(video=0)) == 50
    job = of(exports, numbers[0])
    assert (job.share, job.sound_s, job.size_bytes) == (1.0, 2.0, (tmp_path / "a.mp4").stat().st_size)


def test_progress_pace_and_a_picture_are_told_while_it_runs(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    number = exports.add(order(tmp_path, tiny, LONG_S))

    until(lambda: of(exports, number).left_s is not None)
    job = of(exports, number)

    assert job.total == LONG_S * 25
    assert 0 < job.made < job.total
    assert job.speed is not None
    assert job.speed > 0
    assert job.jpeg.startswith(b"\xff\xd8")
    assert job.sound_s == LONG_S


def test_a_clip_has_the_size_that_was_asked_for(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    number = exports.add(order(tmp_path, tiny, 0.4, height=64, quality="best"))

    until(lambda: done(exports, number))

    with av.open(str(tmp_path / "a.mp4")) as clip:
        assert (clip.streams.video[0].width, clip.streams.video[0].height) == (96, 64)


def test_an_export_runs_at_low_priority(tmp_path: Path, tiny: Path) -> None:
    exports = Exports()
    number = exports.add(order(tmp_path, tiny, LONG_S))
    until(lambda: of(exports, number).made)

    (child,) = children()
    nice = child.nice()
    if sys.platform == "linux":
        threads = [os.getpriority(os.PRIO_PROCESS, thread.id) for thread in child.threads()]
        assert set(threads) == {15}
    assert nice > psutil.Process().nice()
    exports.close()


def test_a_paused_export_stands_still_and_goes_on(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    number = exports.add(order(tmp_path, tiny, LONG_S))
    until(lambda: of(exports, number).made)
    exports.pause(number)
    (child,) = children()

    def used_s() -> float:
        times = child.cpu_times()
        return float(times.user + times.system)

    # It stands still once the pictures that were on their way are written.
    before = -1.0
    while used_s() != before:
        before = used_s()
        time.sleep(0.5)
    made = of(exports, number).made
    assert of(exports, number).status is Status.PAUSED
    assert of(exports, number).left_s is None

    exports.resume(number)
    until(lambda: of(exports, number).made > made)
    assert of(exports, number).status is Status.RUNNING


def test_a_list_that_is_held_starts_nothing(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    exports.hold()
    number = exports.add(order(tmp_path, tiny, 0.4))
    until(lambda: of(exports, number).sound_s is not None)

    assert of(exports, number).status is Status.WAITING
    until(lambda: not children())

    exports.hold(False)
    until(lambda: done(exports, number))


def test_what_waits_is_changed_in_its_place_and_what_runs_is_not(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    runs, waits, last = (exports.add(order(tmp_path, tiny, LONG_S, name)) for name in "abc")
    until(lambda: of(exports, runs).status is Status.RUNNING)
    other = order(tmp_path, tiny, LONG_S, "b", quality="best")

    assert exports.change(runs, other) == runs
    changed = exports.change(waits, other)

    assert [job.number for job in exports.jobs()] == [runs, changed, last]
    assert of(exports, changed).order == other
    assert of(exports, runs).order != other


def test_what_is_set_aside_waits_until_it_is_taken_up(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    exports.hold()
    first, second = (exports.add(order(tmp_path, tiny, 0.4, name)) for name in "ab")
    exports.set_aside(first)
    exports.hold(False)
    until(lambda: of(exports, second).status is Status.DONE)
    assert of(exports, first).status is Status.WAITING
    exports.set_aside(first, False)
    until(lambda: of(exports, first).status is Status.DONE)
    exports.set_aside(first)
    assert not of(exports, first).aside, "what is made cannot be set aside"


def test_an_export_that_is_given_up_leaves_nothing(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    number = exports.add(order(tmp_path, tiny, LONG_S))
    until(lambda: of(exports, number).made)
    exports.cancel(number)

    assert of(exports, number).status is Status.CANCELLED
    until(lambda: not children())
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_a_paused_export_can_be_given_up(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    number = exports.add(order(tmp_path, tiny, LONG_S))
    until(lambda: of(exports, number).made)
    exports.pause(number)
    exports.remove(number)

    until(lambda: not children())
    assert exports.jobs() == []
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_the_next_follows_one_that_is_given_up(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    first = exports.add(order(tmp_path, tiny, LONG_S, "a"))
    second = exports.add(order(tmp_path, tiny, 0.4, "b"))
    until(lambda: of(exports, first).made)
    exports.pause(first)
    exports.cancel(first)

    until(lambda: done(exports, second))


@pytest.mark.parametrize(("broken", "cause", "words"), [
    ("sound", Cause.SOUND, "noise.wav"),
    ("folder", Cause.PLACE, "its folder does not exist"),
    ("avatar", Cause.AVATAR, "no avatar"),
])
def test_a_failure_says_why_and_what_it_needs(
    tmp_path: Path, tiny: Path, exports: Exports, broken: str, cause: Cause, words: str
) -> None:
    (tmp_path / "noise.wav").write_bytes(b"this is no sound at all" * 99)
    sound = write_sound(tmp_path / "a.wav", 0.4)
    number = exports.add(Order(
        tmp_path / "noise.wav" if broken == "sound" else sound,
        (tmp_path / "none" if broken == "folder" else tmp_path) / "a.mp4",
        "nobody" if broken == "avatar" else str(tiny),
    ))

    until(lambda: of(exports, number).status is Status.FAILED)
    job = of(exports, number)

    assert job.cause is cause
    assert words in job.reason
    assert "\n" not in job.reason
    until(lambda: not children())


def test_what_failed_is_tried_again_in_its_place(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    sound = write_sound(tmp_path / "a.wav", 0.4)
    number = exports.add(Order(sound, tmp_path / "none" / "a.mp4", str(tiny)))
    later = exports.add(Order(sound, tmp_path / "b.mp4", str(tiny)))
    until(lambda: done(exports, later))

    again = exports.retry(number, clip=tmp_path / "a.mp4")

    assert [job.number for job in exports.jobs()] == [again, later]
    until(lambda: done(exports, again))
    assert (tmp_path / "a.mp4").exists()


def test_a_cancelled_export_may_be_tried_again_at_once(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    number = exports.add(order(tmp_path, tiny, 20.0))
    until(lambda: of(exports, number).made)
    exports.cancel(number)
    again = exports.retry(number)

    until(lambda: done(exports, again))


def test_a_process_that_dies_is_told_in_words_and_leaves_nothing(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    number = exports.add(order(tmp_path, tiny, LONG_S))
    until(lambda: of(exports, number).made)
    children()[0].kill()

    until(lambda: of(exports, number).status is Status.FAILED)
    if sys.platform != "win32":
        assert "memory" in of(exports, number).reason
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_closing_ends_every_process_long_before_one_would_be_killed(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "END_WITHIN_S", 90.0)
    exports = Exports(niceness=0)
    number = exports.add(order(tmp_path, tiny, LONG_S, "a"))
    exports.add(order(tmp_path, tiny, LONG_S, "b"))
    until(lambda: of(exports, number).made)
    started = time.monotonic()
    exports.close()

    assert time.monotonic() - started < 45.0
    until(lambda: not children())
    assert not list(tmp_path.glob("*.mp4")) + list(tmp_path.glob(".*"))


def test_a_process_that_does_not_listen_is_ended_too(tmp_path: Path, tiny: Path) -> None:
    deaf = [sys.executable, "-c", "import time; print('{\"made\": 1, \"of\": 2}', flush=True); time.sleep(600)"]
    exports = Exports(deaf)
    number = exports.add(order(tmp_path, tiny, 1.0))
    until(lambda: of(exports, number).made)
    exports.close()

    until(lambda: not children())


@pytest.mark.parametrize("paused", [False, True])
def test_an_export_ends_when_the_studio_is_killed(tmp_path: Path, tiny: Path, paused: bool) -> None:
    sound = write_silence(tmp_path / "a.wav", LONG_S)
    code = f"""
import time
from pathlib import Path
from studio.exports.job import Order
from studio.exports.queue import Exports
from studio.files.leftovers import sweep
exports = Exports(niceness=0)
number = exports.add(Order(Path({str(sound)!r}), Path({str(tmp_path / "a.mp4")!r}), {str(tiny)!r}))
while not exports.jobs()[0].made:
    time.sleep(0.01)
if {paused}:
    exports.pause(number)
print("running", flush=True)
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment(), cwd=ROOT) as studio:
        studio.stdout.readline()
        (child,) = psutil.Process(studio.pid).children()
        studio.kill()
    child.wait(30) if child.is_running() else None

    until(lambda: not child.is_running())
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_a_full_list_takes_no_more(tmp_path: Path, tiny: Path, exports: Exports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "MOST_JOBS", 1)
    exports.hold()
    exports.add(order(tmp_path, tiny, 0.4))

    with pytest.raises(StudioError, match="clear the finished ones"):
        exports.add(order(tmp_path, tiny, 0.4))


@pytest.mark.parametrize("end", [Exports.call_off, Exports.close])
def test_a_list_that_was_called_off_says_that_it_takes_no_more_and_stays_as_it_is(
    tmp_path: Path, tiny: Path, exports: Exports, end: Callable[[Exports], None]
) -> None:
    exports.hold()
    number = exports.add(order(tmp_path, tiny, 1.0))
    end(exports)
    before = exports.jobs()

    with pytest.raises(StudioError, match="is closing"):
        exports.add(order(tmp_path, tiny, 1.0, "b"))

    assert exports.retry(number) == number
    assert exports.jobs() == before
    assert [job.status for job in before] == [Status.CANCELLED]


def test_clearing_keeps_what_failed_and_what_is_not_finished(tmp_path: Path, tiny: Path, exports: Exports) -> None:
    exports.hold()
    failed = exports.add(Order(tmp_path / "none.wav", tmp_path / "a.mp4", str(tiny)))
    cancelled = exports.add(order(tmp_path, tiny, 0.4, "b"))
    waiting = exports.add(order(tmp_path, tiny, 0.4, "c"))
    exports.cancel(cancelled)
    until(lambda: of(exports, failed).status is Status.FAILED)
    exports.clear()

    assert [job.number for job in exports.jobs()] == [failed, waiting]


def test_the_pace_is_that_of_the_last_seconds() -> None:
    pace = Pace()

    assert pace.mark(0.0, 0) is None
    assert pace.mark(0.1, 5) is None
    assert pace.mark(1.0, 100) == 100.0
    for second in range(2, 12):
        last = pace.mark(float(second), 100 + 10 * (second - 1))
    assert last == 10.0
    pace.restart()
    assert pace.mark(100.0, 200) is None


HANGS = ("sh", "-c", "trap '' TERM INT; sleep 300 & exec sleep 300 </dev/null")
"""A process that hears nothing any more, and has started another that holds its standard output."""


def test_a_cancelled_export_that_hangs_is_killed_and_the_next_is_made(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "END_WITHIN_S", 0.5)
    exports = Exports(command=HANGS)
    try:
        hung = exports.add(order(tmp_path, tiny, 0.4))
        until(children)
        started = children()
        exports.cancel(hung)
        exports._command = worker_process.COMMAND
        last = exports.add(order(tmp_path, tiny, 0.4, "b"))
        until(lambda: done(exports, last))
        assert of(exports, hung).status is Status.CANCELLED
        until(lambda: not any(one.is_running() for one in started))
    finally:
        exports.close()
    assert not [one for one in psutil.process_iter() if one.pid in {process.pid for process in started}]


def test_a_message_that_cannot_be_read_fails_one_export(
    tmp_path: Path, tiny: Path, exports: Exports, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_line: bytes) -> None:
        raise OverflowError("cannot convert float infinity to integer")

    with monkeypatch.context() as patched:
        patched.setattr(worker_process.messages, "read", fail)
        number = exports.add(order(tmp_path, tiny, LONG_S))
        until(lambda: of(exports, number).status is Status.FAILED)
    assert "OverflowError" in of(exports, number).reason
    assert not list(tmp_path.glob(".viseme-*"))
    last = exports.add(order(tmp_path, tiny, 0.4, "b"))
    until(lambda: done(exports, last))


def excerpt(tmp_path: Path, seconds: float) -> Excerpt:
    file = (write_silence if seconds == LONG_S else write_sound)(tmp_path / "excerpt", seconds)
    wav = file.read_bytes()
    file.unlink()
    return Excerpt(wav, seconds)


def files_in(place: Path) -> list[Path]:
    return [one for one in place.rglob("*") if one.is_file()]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def private(place: Path) -> Iterator[Exports]:
    made = Exports(niceness=0, place=place)
    yield made
    made.close()


def test_a_sound_that_is_no_file_is_on_the_disk_for_this_user_alone_while_its_clip_is_made(
    tmp_path: Path, tiny: Path, private: Exports, place: Path
) -> None:
    private.hold()
    clip = tmp_path / "clips" / "region.mp4"
    clip.parent.mkdir()
    number = private.add(Order(Path("region.wav"), clip, str(tiny), excerpt=excerpt(tmp_path, LONG_S)))
    assert of(private, number).sound_s == LONG_S
    assert not place.exists()
    private.hold(False)
    until(lambda: of(private, number).made)
    (sound,) = [one for one in files_in(place) if one.name == "region.wav"]
    if os.name == "posix":
        assert [one.stat().st_mode & 0o077 for one in (*files_in(place), sound.parents[1])] == [0] * 3

    private.cancel(number)
    until(lambda: not files_in(place))
    assert not list(clip.parent.iterdir())


def test_a_sound_that_is_no_file_is_gone_after_its_clip_was_made(
    tmp_path: Path, tiny: Path, private: Exports, place: Path
) -> None:
    clip = tmp_path / "clips" / "region.webm"
    clip.parent.mkdir()
    number = private.add(Order(Path("region.wav"), clip, str(tiny), excerpt=excerpt(tmp_path, 0.4)))
    until(lambda: done(private, number))
    until(lambda: not files_in(place))
    assert of(private, number).order.excerpt is None
    # WebM has no place for credentials: the file that holds them is named.
    assert sorted(one.name for one in clip.parent.iterdir()) == ["region.c2pa", "region.webm"]
    assert of(private, number).beside == "region.c2pa"


def test_a_sound_that_is_no_file_is_gone_after_a_failure_and_is_there_for_another_try(
    tmp_path: Path, tiny: Path, private: Exports, place: Path
) -> None:
    missing = tmp_path / "missing"
    number = private.add(Order(Path("region.wav"), missing / "a.mp4", str(tiny), excerpt=excerpt(tmp_path, 0.4)))
    until(lambda: of(private, number).status is Status.FAILED)
    until(lambda: not files_in(place))
    assert str(place) not in of(private, number).reason

    missing.mkdir()
    again = private.retry(number)
    until(lambda: done(private, again))
    assert [one.name for one in missing.iterdir()] == ["a.mp4"]


def test_a_sound_that_is_no_file_and_cannot_be_read_is_named_as_it_is_called(
    tmp_path: Path, tiny: Path, private: Exports, place: Path
) -> None:
    number = private.add(Order(Path("region.wav"), tmp_path / "a.mp4", str(tiny), excerpt=Excerpt(b"no sound", 1.0)))
    until(lambda: of(private, number).status is Status.FAILED)
    assert of(private, number).reason.startswith("region.wav ")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no kill -9")
def test_what_a_crash_leaves_of_a_sound_that_is_no_file_goes_with_the_next_start(
    tmp_path: Path, tiny: Path, place: Path
) -> None:
    words = (
        "import sys, time\nfrom pathlib import Path\nfrom studio.exports.job import Excerpt, Order\n"
        "from studio.exports.queue import Exports\nexports = Exports(niceness=0, place=Path(sys.argv[1]))\n"
        "exports.add(Order(Path('region.wav'), Path(sys.argv[2]), sys.argv[3], "
        "excerpt=Excerpt(Path(sys.argv[4]).read_bytes(), 400.0)))\n"
        "while not exports.jobs()[0].made: time.sleep(.01)\nprint('made', flush=True)\ntime.sleep(600)\n"
    )
    sound = write_silence(tmp_path / "sound.wav", LONG_S)
    command = [sys.executable, "-c", words, str(place), str(tmp_path / "a.mp4"), str(tiny), str(sound)]
    with subprocess.Popen(command, env=environment(), cwd=ROOT, stdout=subprocess.PIPE) as studio:
        assert studio.stdout is not None
        assert studio.stdout.readline() == b"made\n"
        assert not sweep(place), "what is in use was taken for left behind"
        studio.kill()
    assert [one for one in files_in(place) if one.name == "region.wav"]
    sweep(place)
    assert not list(place.iterdir())


def test_sounds_that_are_no_files_are_bounded(tmp_path: Path, tiny: Path, private: Exports,
                                              monkeypatch: pytest.MonkeyPatch) -> None:
    private.hold()
    sound = excerpt(tmp_path, 0.4)
    monkeypatch.setattr(queue, "MOST_EXCERPT_BYTES", 2 * len(sound.wav))
    for name in ("a", "b"):
        private.add(Order(Path("region.wav"), tmp_path / f"{name}.mp4", str(tiny), excerpt=sound))
    with pytest.raises(StudioError, match="half an hour"):
        private.add(Order(Path("region.wav"), tmp_path / "c.mp4", str(tiny), excerpt=sound))
