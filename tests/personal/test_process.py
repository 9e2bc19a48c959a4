"""The child that learns: what it says is understood, it pauses, it ends with its reason, and nothing but it imports torch."""

from __future__ import annotations

import errno
import io
import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from studio.avatars.capture.report import FootageFinding
from studio.avatars.format import Person
from studio.errors import StudioError
from studio.files.speakers import Speakers
from studio.personal import process
from studio.personal.process import Card, Finished, Learning, Progress, Standing, read
from studio.personal.wish import Wish
from studio.personal.worker_process import REFUSED, Paused, Speaker, _answered
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PERSON = Person("Mara", "not needed", "2026-11-28", generated=True)
SPEAKING = """
import json, sys
order = json.loads(sys.stdin.readline())
print(json.dumps({"step": order["name"], "done": 1, "total": 4, "left_s": 3.5}), flush=True)
"""


def _wish() -> Wish:
    return Wish(Path("me.mp4"), "Me", PERSON, "me", "mine")


def _child(code: str) -> Learning:
    return Learning(_wish(), [sys.executable, "-c", SPEAKING + code], niceness=0)


def test_what_a_child_says_is_understood() -> None:
    assert read(b'{"step": "guide", "done": 3, "total": 9, "left_s": null}') == Progress("guide", 3, 9, None)
    card = {"usable": False, "summary": "Short.", "findings": [{"level": "stop", "what": "short", "words": "Longer."}]}
    assert read(json.dumps({"card": card}).encode()) == Card(False, "Short.", (FootageFinding("stop", "short", "Longer."),))
    made = {"folder": "/x", "bytes": 9, "picture": "/y", "words": "Good.", "marks": 7.5, "grade": {"r": 0.5, "shut": None}}
    assert read(json.dumps({"made": made}).encode()) == Finished(Path("/x"), 9, Path("/y"), "Good.", 7.5, {"r": 0.5})


def test_a_pause_is_told_and_does_not_count_as_work() -> None:
    class Once(Paused):
        def __init__(self) -> None:
            self.waits = 0

        def wait(self, tell: Callable[[bool, bool], None]) -> float:
            self.waits += 1
            if self.waits == 2:
                tell(True, False)
                tell(False, False)
                return 1000.0
            return 0.0

    out = io.StringIO()
    speaker = Speaker(Once(), out)
    for done in (1, 2, 4):
        speaker("guide", done, 4)

    said = [read(line.encode()) for line in out.getvalue().splitlines()]
    assert said[1:3] == [Standing(True), Standing(False)]
    assert isinstance(said[-1], Progress)
    assert said[-1].left_s == 0


@pytest.fixture
def orders(monkeypatch: pytest.MonkeyPatch) -> Iterator[queue.Queue[str | None]]:
    """What a parent orders; None at its end, which does not end the tests' process."""
    monkeypatch.setattr(os, "_exit", lambda _code: None)
    given: queue.Queue[str | None] = queue.Queue()
    yield given
    given.put(None)
    until(lambda: "orders" not in [one.name for one in threading.enumerate()])


def ordered(orders: queue.Queue[str | None]) -> Paused:
    source: Any = iter(orders.get, None)
    return Paused(source)


def test_learning_stands_still_while_another_process_speaks_live(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, orders: queue.Queue[str | None]) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    paused, out, speakers = ordered(orders), io.StringIO(), Speakers()
    speaker = Speaker(paused, out)
    speaker("guide", 1, 4)
    speakers.begin()
    paused._look_at = 0.0
    work = threading.Thread(target=speaker, args=("guide", 2, 4), daemon=True)
    work.start()
    until(lambda: '"speaks": true' in out.getvalue())
    orders.put("pause")
    until(lambda: '"speaks": false' in out.getvalue())
    assert work.is_alive()
    speakers.end()
    orders.put("resume")
    work.join(30)
    said = [read(line.encode()) for line in out.getvalue().splitlines()]
    assert [one for one in said if isinstance(one, Standing)] == [
        Standing(True, True), Standing(True, False), Standing(False, False)]


def test_who_learns_is_not_stopped_by_the_studio_that_it_belongs_to(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, orders: queue.Queue[str | None]) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(os, "getppid", os.getpid)
    with Speakers():
        assert ordered(orders).wait(lambda *_: pytest.fail("it stands still")) == 0.0


def test_a_full_disk_is_told_and_another_error_of_the_system_is_a_fault(capsys: pytest.CaptureFixture[str]) -> None:
    def fails(code: int) -> None:
        raise OSError(code, "said by the system")

    assert _answered(lambda: fails(errno.ENOSPC)) == REFUSED
    assert capsys.readouterr().err == "The disk is full: make room, then go on; what is learnt so far is kept.\n"
    with pytest.raises(OSError, match="said by the system"):
        _answered(lambda: fails(errno.EIO))


def test_missing_packages_are_told_with_what_they_weigh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "without_cuda", lambda: True)
    said = process.sentence(["torch"])
    assert "some 220 MB" in said
    assert f"PIP_EXTRA_INDEX_URL={process.WITHOUT_CUDA} pip install" in said
    monkeypatch.setattr(process, "without_cuda", lambda: False)
    assert process.sentence(["torch"]).endswith("up to 3 GB to download.")


@pytest.mark.parametrize("line", [b"", b"no JSON", b"[1]", b'{"step": 1}', b'{"card": {}}', b'{"made": []}', b"{" * 200_000])
def test_what_is_no_message_counts_as_nothing(line: bytes) -> None:
    assert read(line) is None


def test_a_child_is_told_the_order_and_listened_to() -> None:
    child = _child("")

    assert list(child.said()) == [Progress("Me", 1, 4, 3.5)]
    assert child.close() == ""


def test_a_child_is_told_to_pause_and_to_go_on() -> None:
    child = _child("for word in range(2): print(json.dumps({'step': sys.stdin.readline().strip(), 'done': 0, 'total': 1, "
                   "'left_s': None}), flush=True)")
    child.pause()
    child.resume()

    assert [one.step for one in child.said()] == ["Me", "pause", "resume"]
    child.close()


@pytest.mark.parametrize(("code", "words"), [
    ("print('It is too dark.', file=sys.stderr); sys.exit(2)", "It is too dark."),
    ("sys.stdin.read(); sys.exit(3)", "goes on from there the next time"),
    ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "goes on from there the next time"),
    ("raise ValueError('a fault')", "ValueError: a fault"),
])
def test_a_child_ends_with_its_reason(code: str, words: str) -> None:
    child = _child(code)
    next(child.said())

    assert words in child.close()


def test_packages_that_are_missing_are_told_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "missing", lambda: ["torch"])

    with pytest.raises(StudioError, match=r"pip install \"viseme-studio\[own\]\""):
        Learning(_wish())


def test_the_application_never_imports_torch() -> None:
    code = ("import sys, studio.app, studio.cli, studio.ui.main_window, studio.personal.process, studio.personal.making, "
            "studio.commands.personal; print([one for one in sys.modules if one.split('.')[0] in ('torch', 'onnx')])")

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
