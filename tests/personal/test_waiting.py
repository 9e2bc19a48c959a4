"""Learning that was begun and not finished is found again, with what was wished."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.capture import kept
from studio.avatars.capture.work import BUSY, Work
from studio.avatars.format import Person
from studio.files.locks import take
from studio.personal import waiting
from studio.personal.wish import Wish

if TYPE_CHECKING:
    from pathlib import Path

PERSON = Person("Mara", "not needed", "2026-11-28", generated=True)


def begun(video: Path, name: str = "Me", steps: tuple[int, int] | None = None) -> Path:
    """Leave work as a process that was killed while it learnt does; give its folder."""
    video.write_bytes(name.encode())
    with Work(library.captures(), video, f"{name:0<64}") as work:
        kept.begin(work.folder)
        waiting.keep(work.folder, Wish(video, name, PERSON, "me", "mine", steps=steps, rounds=2))
    return work.folder


def test_work_that_a_kill_left_waits_with_what_was_wished(at_home: Path, tmp_path: Path) -> None:
    assert waiting.waiting() == []
    folder = begun(tmp_path / "me.mp4", steps=(3, 4))

    (found,) = waiting.waiting()

    assert found.wish == Wish(tmp_path / "me.mp4", "Me", PERSON, "me", "mine", steps=(3, 4), rounds=2)
    assert found.work.folder == folder


def test_what_is_finished_worked_on_damaged_or_without_its_video_does_not_wait(at_home: Path, tmp_path: Path) -> None:
    finished, busy, damaged, moved = (begun(tmp_path / f"{one}.mp4", one) for one in ("a", "b", "c", "d"))
    kept.finish(finished, "a")
    held = take(busy / BUSY)
    (damaged / waiting.FILE).write_text('{"video": 3}')
    (tmp_path / "d.mp4").unlink()

    assert waiting.waiting() == []
    os.close(held)
    assert [one.wish.name for one in waiting.waiting()] == ["b"]
    assert kept.forget([one.work for one in waiting.waiting()])
    assert waiting.waiting() == []
    assert moved.is_dir()
