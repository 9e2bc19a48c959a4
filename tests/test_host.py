"""A session without a window: an avatar, its switches, its outputs, and an end, on a thread that its owner gives."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from studio import host as module
from studio.engine.engine import Engine
from studio.engine.setup import Setup
from studio.engine.snapshot import State
from studio.engine.sources.tone import Tone
from studio.errors import AvatarError, DeviceError, OutputError, StudioError
from studio.files.speakers import others_speak
from studio.host import StudioHost
from studio.outputs.preview import Preview
from studio.provenance.label import Label
from studio.provenance.marks import Marks
from tests import tiny_avatar
from tests.plain_output import PlainOutput
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import numpy as np

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm


@pytest.fixture
def begin() -> Iterator[Callable[..., StudioHost]]:
    hosts: list[StudioHost] = []

    def begin(setup: Setup, *, ready: bool = True) -> StudioHost:
        hosts.append(StudioHost(setup))
        hosts[-1].start()
        if ready:
            hosts[-1].wait_until_ready()
        return hosts[-1]

    yield begin
    for host in hosts:
        assert host.close()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return tiny_avatar.write(tmp_path / "other")


class Closes(PlainOutput):
    """Counts how often it was opened and closed."""

    def __init__(self) -> None:
        self.opened = 0
        self.closed: list[bool] = []

    def open(self, form: ProgramForm) -> None:
        self.opened += 1

    def close(self, *, keep: bool = True) -> None:
        self.closed.append(keep)


def test_a_session_speaks_and_shows_and_ends(tiny: Path, begin: Callable[..., StudioHost]) -> None:
    host, preview = begin(Setup(tiny, "cpu")), Preview()
    host.add(preview)
    host.listen(Tone())
    until(lambda: (shown := preview.take()) is not None and shown.stamps.live)

    snapshot = host.snapshot()
    assert snapshot is not None
    assert snapshot.state is State.LIVE
    assert host.on_air is not None
    assert host.on_air.folder == tiny
    assert host.overhear(None) is not None
    assert host.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name in ("engine", "avatar-loader")]


def test_other_processes_are_told_while_it_is_live(tiny: Path, begin: Callable[..., StudioHost], tmp_path: Path,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    host = begin(Setup(tiny, "cpu"))
    assert not others_speak(but=0)
    host.listen(Tone())
    until(lambda: others_speak(but=0))
    host.listen(None)
    until(lambda: not others_speak(but=0))
    host.listen(Tone())
    until(lambda: others_speak(but=0))
    assert host.close()
    assert not others_speak(but=0)


def test_what_is_asked_before_there_is_an_engine_is_done_when_there_is_one(
    tiny: Path, other: Path, begin: Callable[..., StudioHost]
) -> None:
    host, preview, output = StudioHost(Setup(tiny, "cpu")), Preview(), Closes()
    host.add(preview)
    host.add(output)
    host.listen(Tone())
    host.use(other)
    assert output.opened == 0
    host.start()
    try:
        assert host.wait_until_ready().folder == other
        until(lambda: (shown := preview.take()) is not None and shown.stamps.live)
        assert output.opened == 1
    finally:
        assert host.close()
    assert output.closed == [True], "the host closes what it was given"


class Slow(Closes):
    """Opens when it may, and tells what was done to it in which order."""

    def __init__(self) -> None:
        super().__init__()
        self.opening, self.may_open = threading.Event(), threading.Event()
        self.done: list[str] = []

    def open(self, form: ProgramForm) -> None:
        self.opening.set()
        self.may_open.wait(20.0)
        self.done.append("opened")

    def picture(self, picture: object, stamps: object) -> bool:
        self.done.append("picture")
        return True

    def close(self, *, keep: bool = True) -> None:
        self.done.append("closed")


def test_what_is_asked_while_the_engine_begins_comes_after_what_was_asked_before(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, slow, first, second = StudioHost(Setup(tiny, "cpu")), Slow(), Tone(), Tone()
    asked, listen = [], Engine.listen
    monkeypatch.setattr(Engine, "listen", lambda engine, source: (asked.append(source), listen(engine, source)))
    host.add(slow)
    host.listen(first)
    host.start()
    try:
        assert slow.opening.wait(20.0)
        host.listen(second)
        slow.may_open.set()
        host.wait_until_ready()
        assert asked == [first, second]
    finally:
        slow.may_open.set()
        assert host.close()


def test_an_output_that_is_removed_while_it_opens_is_closed_after_that_for_good(tiny: Path) -> None:
    host, slow, preview = StudioHost(Setup(tiny, "cpu")), Slow(), Preview()
    host.add(slow)
    host.start()
    try:
        assert slow.opening.wait(20.0)
        removing = threading.Thread(target=host.remove, args=(slow,))
        removing.start()
        removing.join(0.2)
        slow.may_open.set()
        removing.join(20.0)
        host.add(preview)
        host.wait_until_ready()
        until(lambda: preview.take() is not None)
        # It may have had a picture in between, if the engine was quick.
        assert (slow.done[0], slow.done[-1]) == ("opened", "closed")
    finally:
        slow.may_open.set()
        assert host.close()


def test_another_avatar_comes_beside_the_pictures_and_the_last_wish_counts(
    tiny: Path, other: Path, begin: Callable[..., StudioHost]
) -> None:
    host = begin(Setup(tiny, "cpu"))
    for folder in (other, tiny, other, tiny, other):
        host.use(folder)
    until(lambda: not host.loading)

    assert host.on_air is not None
    assert host.on_air.folder == host.setup.folder == other


def test_an_avatar_that_cannot_be_used_leaves_the_one_that_is_there(
    tiny: Path, tmp_path: Path, begin: Callable[..., StudioHost]
) -> None:
    host, told = begin(Setup(tiny, "cpu")), list[tuple[object, Exception]]()
    host.events.refused = lambda stays, error: told.append((stays, error))
    host.use(tmp_path / "nobody")
    until(lambda: told)

    assert told[0][0] == tiny
    assert isinstance(told[0][1], AvatarError)
    assert host.setup.folder == tiny


def test_a_device_that_does_not_work_leaves_the_one_that_is_there(tiny: Path, begin: Callable[..., StudioHost]) -> None:
    host, told = begin(Setup(tiny, "cpu")), list[str]()
    host.events.unusable = told.append
    host.run_on("cuda")
    until(lambda: told)

    assert host.setup.device == "cpu"
    assert host.on_air is not None


def test_a_lenient_session_begins_on_the_processor_and_a_strict_one_does_not(
    tiny: Path, begin: Callable[..., StudioHost]
) -> None:
    strict = begin(Setup(tiny, "cuda"), ready=False)
    with pytest.raises(DeviceError):
        strict.wait_until_ready()
    lenient, told = StudioHost(Setup(tiny, "cuda", lenient=True)), list[str]()
    lenient.events.unusable = told.append
    lenient.start()
    try:
        assert lenient.wait_until_ready().folder == tiny
        assert len(told) == 1
    finally:
        assert lenient.close()


def test_another_look_ahead_is_another_encoder_of_the_same_avatar(hearing_far: Path, begin: Callable[..., StudioHost]) -> None:
    host, changes = begin(Setup(hearing_far, "cpu")), list[int]()
    before = host._loader.avatar
    host.events.look_ahead_changed = lambda: changes.append(1)
    host.use_look_ahead(200)
    until(lambda: changes)

    assert host.on_air is not None
    assert host.on_air.profile.choice_ms == 200
    assert host._loader.avatar is before


def test_an_engine_that_stopped_begins_anew_with_the_next_wish(
    tiny: Path, tmp_path: Path, begin: Callable[..., StudioHost]
) -> None:
    host, again, failed = begin(Setup(tmp_path / "nobody", "cpu"), ready=False), list[int](), list[Exception]()
    host.events.failed = failed.append
    host.events.run_again = lambda: again.append(1)
    with pytest.raises(StudioError):
        host.wait_until_ready()
    assert isinstance(host.failure, AvatarError)
    host.use(tiny)
    assert again == [1]
    host.start()
    until(lambda: host.on_air is not None)

    assert host.failure is None


def test_marks_hold_for_an_engine_that_begins_anew(tiny: Path, tmp_path: Path, begin: Callable[..., StudioHost]) -> None:
    class Keeps(PlainOutput):
        labelled = False

        def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
            self.labelled = bool((picture > 200).any())
            return True

    host, kept = begin(Setup(tmp_path / "nobody", "cpu"), ready=False), Keeps()
    with pytest.raises(StudioError):
        host.wait_until_ready()
    host.mark(Marks(label=Label("AI")))
    host.use(tiny)
    host.add(kept)
    host.start()

    until(lambda: kept.labelled)
    host.mark(Marks())
    until(lambda: not kept.labelled)


def test_an_output_is_closed_once_the_engine_has_let_go_of_it(tiny: Path, begin: Callable[..., StudioHost]) -> None:
    class Watches(Closes):
        host: StudioHost

        def close(self, *, keep: bool = True) -> None:
            super().close(keep=keep)
            assert self.host._engine is not None
            assert self not in self.host._engine.program.outputs

    host, output = begin(Setup(tiny, "cpu")), Watches()
    output.host = host
    host.add(output)
    host.remove(output, keep=False)

    assert output.closed == [False]
    host.close()
    assert output.closed == [False]


def test_an_output_that_cannot_be_opened_is_told_where_it_is_added_or_when_there_is_an_engine(
    tiny: Path, begin: Callable[..., StudioHost]
) -> None:
    class Refuses(PlainOutput):
        def open(self, form: ProgramForm) -> None:
            raise OutputError("The disk is full.")

    early, gone = StudioHost(Setup(tiny, "cpu")), list[str]()
    early.events.gone = lambda _output, sentence: gone.append(sentence)
    early.add(Refuses())
    early.start()
    try:
        early.wait_until_ready()
        assert gone == ["The disk is full."]
        with pytest.raises(OutputError):
            early.add(Refuses())
    finally:
        assert early.close()


def test_an_output_that_breaks_is_told_and_closed_at_the_end(tiny: Path, begin: Callable[..., StudioHost]) -> None:
    class Breaks(Closes):
        def picture(self, *_: object) -> bool:
            raise ValueError("broken")

    host, output, gone, trouble = StudioHost(Setup(tiny, "cpu")), Breaks(), list[object](), list[str]()
    host.events.gone = lambda one, _sentence: gone.append(one)
    host.events.trouble = trouble.append
    host.start()
    host.wait_until_ready()
    host.add(output)
    until(lambda: gone)

    assert gone == [output]
    assert "taken out because of a fault in it" in trouble[0]
    assert not output.closed
    assert host.close()
    assert output.closed == [True]


def test_closing_before_the_avatar_is_there_ends_it_all(tiny: Path, begin: Callable[..., StudioHost]) -> None:
    host = begin(Setup(tiny, "cpu"), ready=False)

    assert host.close() or host._over.wait(module.CLOSE_S)


def test_outputs_of_an_engine_that_ends_late_are_closed_once_it_has_ended(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CLOSE_S", 0.05)
    held, goes_on = threading.Event(), threading.Event()

    class Holds(Closes):
        def picture(self, picture: np.ndarray[Any, Any], stamps: Stamps) -> bool:
            held.set()
            assert goes_on.wait(60)
            assert not self.closed
            return super().picture(picture, stamps)

    host, output = StudioHost(Setup(tiny)), Holds()
    host.start()
    host.wait_until_ready()
    host.add(output)
    assert held.wait(60)

    assert not host.close()
    assert not output.closed

    goes_on.set()
    until(lambda: output.closed == [True])
    assert host.close()
    assert output.closed == [True]


def test_it_knows_no_window(tiny: Path) -> None:
    code = "import studio.host, studio.outputs.preview, studio.outputs.recording, sys; print('PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
