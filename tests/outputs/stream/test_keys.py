"""Keys of streams are in the system's keyring and nowhere else."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from studio.errors import OutputError
from studio.outputs.stream import keys
from studio.outputs.stream.target import parse_target

if TYPE_CHECKING:
    import subprocess

    from tests.desktop_bus import HungBus
    from tests.memory_keyring import InMemory


pytest_plugins = ["tests.desktop_bus", "tests.memory_keyring"]


def test_a_key_is_kept_found_and_forgotten_by_the_address_without_it(ring: InMemory) -> None:
    target = parse_target("twitch").with_key("CANARY")
    keys.keep(target)

    assert ring.kept == {(keys.SERVICE, "rtmps://live.twitch.tv:443/app"): "CANARY"}
    assert keys.find(parse_target("twitch")) == "CANARY"
    assert keys.find(parse_target("youtube")) == ""
    keys.forget(target)
    assert keys.find(target) == ""
    keys.forget(target)


def test_without_a_keyring_a_key_is_not_kept_and_that_is_told(ring: InMemory) -> None:
    keyring.set_keyring(NoKeyring())
    target = parse_target("twitch").with_key("CANARY")

    with pytest.raises(OutputError, match="used this once") as refused:
        keys.keep(target)
    assert "CANARY" not in str(refused.value)
    assert keys.find(target) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="of other systems")
@pytest.mark.parametrize("hung", [False, True], ids=["takes the connection", "greets"], indirect=True)
def test_a_bus_that_falls_silent_has_no_key_and_nothing_is_asked_of_it(
        ring: InMemory, hung: HungBus, monkeypatch: pytest.MonkeyPatch) -> None:
    target = parse_target("twitch").with_key("CANARY")
    keys.keep(target)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", hung.address)

    assert keys.find(target) == ""
    with pytest.raises(OutputError, match=r"no keyring that answers \(TimeoutError\)"):
        keys.keep(target)
    keys.forget(target)

    assert list(ring.kept.values()) == ["CANARY"]
    # Whether it answers, three times; a keyring would wait for it without end.
    assert hung.close() == 3


def test_a_keyring_that_falls_silent_on_a_bus_that_answers_has_none(
        ring: InMemory, programs: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert programs.poll() is None
    ring.kept[keys.SERVICE, parse_target("twitch").shown] = "CANARY"

    assert keys.find(parse_target("twitch")) == ""
    monkeypatch.setattr(keys, "SECRETS", ("org.example.Nobody", *keys.SECRETS[1:]))
    assert keys.find(parse_target("twitch")) == "CANARY"
