"""An avatar behind a studio's service that runs as a process of its own: the same pictures, and what happens when it goes."""

from __future__ import annotations

import asyncio
import signal
from importlib import util
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from conftest import served
from simulated import speech

if util.find_spec("pipecat_viseme"):
    from pipecat_viseme.talk import InProcess, Moment, Service, Talk, VisemeError
else:
    from livekit.plugins.viseme.talk import InProcess, Moment, Service, Talk, VisemeError

if TYPE_CHECKING:
    from pathlib import Path


async def said(avatar: Any, sound: np.ndarray, rate: int) -> list[Moment]:
    """Have it said; gives the moments with sound."""
    talk = Talk(avatar)
    for at in range(0, len(sound), 333):
        talk.hear(sound[at : at + 333], rate, 1)
    talk.end()
    talk.mark("end")
    moments = []
    while (one := await talk.next()) != "end":
        if one.sound is not None:
            moments.append(one)
    await talk.close()
    return moments


@pytest.mark.parametrize("rate", [22_050])
def test_the_pictures_of_a_service_are_those_of_the_studio_in_this_process(rate: int, token: str, tmp_path: Path) -> None:
    sound = speech(0.81, rate)

    async def both() -> list[list[Moment]]:
        made = []
        for avatar in (InProcess("mara", device="cpu"), Service(f"unix:{tmp_path / 's'}", "mara", token=token)):
            await avatar.open()
            made.append(await said(avatar, sound, rate))
            await avatar.close()
        return made

    with served(tmp_path / "s"):
        here, there = asyncio.run(both())
    assert len(here) == len(there) == 21
    for one, other in zip(here, there, strict=True):
        assert np.array_equal(one.sound, other.sound)
        assert np.array_equal(one.planes, other.planes)
    assert np.array_equal(np.concatenate([one.sound for one in there])[: len(sound)], sound)


def test_a_service_that_is_killed_is_found_again_and_the_voice_goes_on(token: str, tmp_path: Path) -> None:
    sound, address = speech(3.0), f"unix:{tmp_path / 's'}"

    async def talked() -> tuple[Talk, list[Any]]:
        avatar = Service(address, "mara", token=token)
        given: list[Any] = []
        with served(tmp_path / "s") as process:
            await avatar.open()
            talk = Talk(avatar)
            talk.hear(sound, 24_000, 1)
            talk.end()
            talk.mark("end")
            while len(given) < 10:
                one = await talk.next()
                given += [one] if one.sound is not None else []
            process.send_signal(signal.SIGKILL)
            process.wait(60)
        while (one := await talk.next()) != "end":
            given += [one] if one.sound is not None else []
        assert "cannot be reached" in talk.trouble
        with served(tmp_path / "s"):
            while talk.trouble:
                await talk.next()
                await asyncio.sleep(0.01)
            talk.hear(sound[:24_000], 24_000, 1)
            talk.end()
            talk.mark("end")
            pictures = set()
            while (one := await talk.next()) != "end":
                pictures.add(one.planes.tobytes())
            await talk.close()
            await avatar.close()
        assert len(pictures) >= 25
        return talk, given

    _, given = asyncio.run(talked())
    assert np.array_equal(np.concatenate([one.sound for one in given]), sound)


@pytest.mark.parametrize(("address", "token", "said"), [("s", "wrong", "wants a token"), ("nowhere", "", "cannot be reached")])
def test_what_cannot_be_opened_is_one_sentence(address: str, token: str, said: str, tmp_path: Path) -> None:
    with served(tmp_path / "s"), pytest.raises(VisemeError, match=said):
        asyncio.run(Service(f"unix:{tmp_path / address}", "mara", token=token).open())


def test_why_a_service_refused_is_known_however_soon_it_ended_the_call(service: str) -> None:
    """The refusal of a call arrives before or after the first message has left, as it falls."""
    async def opened() -> str:
        with pytest.raises(VisemeError) as refused:
            await Service(service, "tiny", token="wrong").open()
        return str(refused.value)

    async def all_of_them() -> set[str]:
        return {said for _ in range(100) for said in await asyncio.gather(opened(), opened(), opened())}

    assert asyncio.run(all_of_them()) == {
        f"{service}: it wants a token: make one with viseme-studio serve --new-token."}


@pytest.mark.parametrize("address", ["10.0.0.1:50053", "studio.example:50053", "0.0.0.0:50053"])
def test_a_token_is_never_sent_in_the_clear(address: str) -> None:
    with pytest.raises(VisemeError, match="TLS"):
        Service(address, token="secret")


def test_what_is_sent_at_the_same_time_ends_no_session(service: str, token: str) -> None:
    sound = speech(0.5, 16_000).astype(np.float32) / 32768

    async def main() -> list[int]:
        avatar = Service(service, "tiny", token=token)
        await avatar.open()
        try:
            for _ in range(5):
                await asyncio.gather(*(avatar.push(sound) for _ in range(4)), avatar.picture(), avatar.interrupt())
            await avatar.push(sound)
            await avatar.end()
            spoken: list[int] = []
            while len(spoken) < 12:
                if (index := (await avatar.picture()).index) >= 0:
                    spoken.append(index)
            return spoken
        finally:
            await avatar.close()

    assert asyncio.run(main()) == list(range(12))
