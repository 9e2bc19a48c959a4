"""The key of a stream is asked for where no list of processes shows it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

import pytest

from studio.commands import outputs as module
from studio.errors import OutputError
from studio.outputs.series import Split
from studio.outputs.stream import keys

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Any]]:
    """Give what asks for outputs at a terminal, or at none, with or without a key that is kept."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(keys, "find", lambda target: kept.get(target.shown, ""))
    monkeypatch.setattr(keys, "keep", lambda target: kept.update({target.shown: target.key}))

    def ask(*texts: str, terminal: str | None = None, keep: str = "n", split: str | None = None,
            encoder: str | None = None) -> list[Any]:
        monkeypatch.setattr(sys.stdin, "isatty", lambda: terminal is not None, raising=False)
        monkeypatch.setattr(module.getpass, "getpass", lambda _prompt: terminal or "")
        monkeypatch.setattr("builtins.input", lambda _prompt: keep)
        return module.outputs(argparse.Namespace(output=list(texts), split=split, encoder=encoder))

    return ask


def test_a_key_is_asked_for_at_a_terminal_and_kept_if_the_person_wants_it(asked: Callable[..., list[Any]]) -> None:
    (wish,) = asked("twitch", terminal=" CANARY\n")
    assert wish.target.key == "CANARY"
    with pytest.raises(OutputError, match="no terminal to ask"):
        asked("twitch")

    asked("twitch", terminal="CANARY", keep="y")
    (wish,) = asked("twitch")
    assert wish.target.key == "CANARY"


def test_a_key_in_the_address_is_used_and_that_others_read_it_is_told(
    asked: Callable[..., list[Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    (wish,) = asked("rtmp://host/app/CANARY")
    said = capsys.readouterr().err

    assert wish.target.key == "CANARY"
    assert "Everyone on this computer can read" in said
    assert "CANARY" not in said


def test_what_needs_no_key_asks_for_none(asked: Callable[..., list[Any]], capsys: pytest.CaptureFixture[str]) -> None:
    assert len(asked("page", "udp://127.0.0.1:9", "camera")) == 3
    assert capsys.readouterr().err == ""


def test_parts_and_the_encoder_are_those_that_were_named(asked: Callable[..., list[Any]]) -> None:
    (wish,) = asked("talk.mkv", split="10min", encoder="x264")

    assert wish.split == Split(seconds=600)
    assert wish.encoder.name == "libx264"


@pytest.mark.parametrize("named", [{"encoder": "h264_none"}, {"encoder": "libx265"}, {"split": "often"}])
def test_what_there_is_not_is_one_sentence(asked: Callable[..., list[Any]], named: dict[str, str]) -> None:
    with pytest.raises(OutputError, match=r"these do: libx264|give one such as"):
        asked("talk.mkv", **named)
