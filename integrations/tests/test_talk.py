"""Each picture has the sound that it shows, to the sample, whatever the voice's rate and however it is cut."""

from __future__ import annotations

import asyncio
from importlib import util
from typing import Any

import numpy as np
import pytest
from simulated import Numbered, read, speech

if util.find_spec("pipecat_viseme"):
    from pipecat_viseme.talk import Talk
else:
    from livekit.plugins.viseme.talk import Talk


async def taken(talk: Talk, until: object) -> list[Any]:
    given = []
    while (one := await talk.next()) != until:
        given.append(one)
    return given


def index(moment: Any) -> int:
    return read(moment.planes)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000])
def test_the_voice_is_given_whole_in_pictures(rate: int, channels: int) -> None:
    sound = np.repeat(speech(3.017, rate), channels)

    async def main() -> list[Any]:
        talk = Talk(Numbered())
        for at in range(0, len(sound), 998):
            talk.hear(sound[at : at + 998], rate, channels)
        talk.end()
        talk.mark("end")
        return await taken(talk, "end")

    moments = [one for one in asyncio.run(main()) if one.sound is not None]
    assert [index(one) for one in moments] == list(range(76))
    whole = np.concatenate([one.sound for one in moments])
    assert np.array_equal(whole[: len(sound)], sound)
    assert not whole[len(sound) :].any()
    for number, one in enumerate(moments):
        assert len(one.sound) == ((number + 1) * rate // 25 - number * rate // 25) * channels


def test_marks_keep_their_places_and_speeches_follow_each_other() -> None:
    async def main() -> list[str]:
        talk, order = Talk(Numbered()), []
        talk.mark("first")
        for speech_number in range(3):
            talk.hear(speech(0.4), 24_000, 1)
            talk.mark(f"within {speech_number}")
            talk.hear(speech(0.4), 24_000, 1)
            talk.end()
            talk.mark(f"after {speech_number}")
        for one in await taken(talk, "after 2"):
            if isinstance(one, str):
                order.append(one)
            elif one.sound is not None:
                order.append(str(index(one)))
        return order

    numbers = [str(one) for one in range(20)]
    expected = ["first"]
    for one in range(3):
        expected += [*numbers[:10], f"within {one}", *numbers[10:]] + ([f"after {one}"] if one < 2 else [])
    assert asyncio.run(main()) == expected


def test_what_is_cleared_is_not_given_and_its_marks_come_back() -> None:
    async def main() -> tuple[list[Any], list[Any]]:
        talk = Talk(Numbered())
        talk.hear(speech(5.0), 24_000, 1)
        talk.mark("of the speech")
        for _ in range(7):
            await talk.next()
        marks = await talk.clear()
        rest = [await talk.next() for _ in range(5)]
        return marks, rest

    marks, rest = asyncio.run(main())
    assert marks == ["of the speech"]
    assert all(one.sound is None and index(one) == -1 for one in rest)


@pytest.mark.parametrize(("rate", "channels"), [(0, 1), (7_999, 1), (400_000, 1), (24_000, 0), (24_000, 9)])
def test_what_is_no_voice_is_refused(rate: int, channels: int) -> None:
    with pytest.raises(ValueError, match="cannot be spoken"):
        Talk(Numbered()).hear(speech(0.1), rate, channels)
