"""A stream's clock goes on through all jumps of the program's."""

from __future__ import annotations

from studio.outputs.splice import MOST_SILENCE, Splice

STEP = 1920


def test_it_begins_with_the_first_picture_and_the_sound_that_belongs_to_it() -> None:
    splice = Splice(25)

    assert splice.sound(90 * STEP, STEP) == (0, STEP)
    assert splice.picture(100 * STEP) == 0
    assert splice.sound(99 * STEP, STEP) == (0, STEP)
    assert splice.sound(100 * STEP - 100, STEP) == (0, 100)
    assert splice.sound(101 * STEP - 100, STEP) == (0, 0)
    assert splice.picture(101 * STEP) == 1


def test_pictures_that_were_left_out_leave_their_time() -> None:
    splice = Splice(25)

    assert [splice.picture(at * STEP) for at in (10, 11, 15, 15, 16)] == [0, 1, 5, None, 6]


def test_sound_that_is_missing_is_silence_up_to_a_bound() -> None:
    splice = Splice(25)
    splice.picture(0)

    assert splice.sound(0, 960) == (0, 0)
    assert splice.sound(1960, 960) == (1000, 0)
    assert splice.sound(2000, 960) == (0, 920)
    assert splice.sound(10 * MOST_SILENCE, 960)[0] == MOST_SILENCE


def test_a_program_that_begins_again_goes_on_where_the_stream_is() -> None:
    splice = Splice(25)
    assert [splice.picture(at * STEP) for at in (500, 501)] == [0, 1]
    assert splice.sound(500 * STEP, 2 * STEP) == (0, 0)

    assert [splice.picture(at * STEP) for at in (0, 1)] == [2, 3]
    assert splice.sound(0, STEP) == (0, 0)
    assert splice.sound(STEP, STEP) == (0, 0)
