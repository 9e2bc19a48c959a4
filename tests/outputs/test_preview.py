"""Newest wins, and what nobody saw is counted."""

from __future__ import annotations

import threading

import numpy as np

from studio.engine.core.frame import Frame
from studio.engine.core.output import ProgramForm
from studio.outputs.preview import Preview


def frame(value: int, size: tuple[int, int] = (8, 10)) -> Frame:
    made = Frame(mel=(80, 4), features=(1, 8), face=(4, 4), picture=size)
    made.picture.fill(value)
    made.stamps.index = value
    return made


def opened(height: int, width: int) -> Preview:
    preview = Preview()
    preview.open(ProgramForm(width, height, 25))
    return preview


def put(preview: Preview, made: Frame) -> None:
    assert preview.picture(made.picture, made.stamps)


def test_the_newest_picture_is_taken_once() -> None:
    preview = opened(8, 10)
    for value in (1, 2, 3):
        put(preview, frame(value))

    shown = preview.take()
    assert shown is not None
    assert (shown.picture == 3).all()
    assert shown.stamps.index == 3
    assert preview.take() is None
    assert preview.unseen == preview.status().dropped == 2
    assert preview.status().sent == 3


def test_what_is_shown_does_not_change_while_new_pictures_come() -> None:
    preview = opened(8, 10)
    put(preview, frame(1))
    shown = preview.take()
    for value in (2, 3, 4, 5):
        put(preview, frame(value))

    assert shown is not None
    assert (shown.picture == 1).all()


def test_a_picture_of_another_size_is_taken_too() -> None:
    preview = opened(8, 10)
    put(preview, frame(1))
    put(preview, frame(2, (16, 20)))

    shown = preview.take()
    assert shown is not None
    assert shown.picture.shape == (16, 20, 3)


def test_no_picture_tears_between_two_threads() -> None:
    preview, frames, torn = opened(64, 64), [frame(value, (64, 64)) for value in range(8)], []
    done = threading.Event()

    def write() -> None:
        for turn in range(4000):
            put(preview, frames[turn % 8])
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    while not done.is_set():
        shown = preview.take()
        if shown is not None and np.ptp(shown.picture):
            torn.append(shown.stamps.index)
    writer.join()

    assert not torn


def test_room_that_was_made_for_another_size_is_used() -> None:
    preview = opened(8, 10)
    put(preview, frame(1))
    preview.open(ProgramForm(20, 16, 25))
    room = {id(one) for one in preview._room}
    taken = set()

    for value in range(2, 8):
        put(preview, frame(value, (16, 20)))
        shown = preview.take()
        assert shown is not None
        assert (shown.picture == value).all()
        taken.add(id(shown))

    assert taken == room
    assert not preview._room
    preview.open(ProgramForm(20, 16, 25))
    assert not preview._room, "there is room already"


def test_room_for_a_size_that_does_not_come_is_not_used() -> None:
    preview = opened(8, 10)
    preview.open(ProgramForm(20, 16, 25))
    put(preview, frame(1, (4, 4)))

    shown = preview.take()
    assert shown is not None
    assert shown.picture.shape == (4, 4, 3)
