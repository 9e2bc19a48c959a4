"""Keys of streams are in the system's keyring and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from studio.errors import OutputError
from studio.outputs.stream import keys
from studio.outputs.stream.target import parse_target

if TYPE_CHECKING:
    from tests.memory_keyring import InMemory


pytest_plugins = ["tests.memory_keyring"]


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
