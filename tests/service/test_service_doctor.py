"""What the doctor says of the service."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import pytest

from studio.service import doctor, legacy
from studio.service.doors import Tokens

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


def test_tokens_are_counted_and_the_first_is_asked_for() -> None:
    found = doctor.look()
    assert found.well is None
    assert "no token yet: viseme-studio serve --new-token" in found.found
    Tokens.make()
    found = doctor.look()
    assert found.well
    assert "; 1 token; " in found.found


def test_a_port_that_another_program_has_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        monkeypatch.setattr(legacy, "PORT", port)
        assert doctor.look().found.endswith(f"127.0.0.1:{port} is taken")
    assert doctor.look().found.endswith(f"127.0.0.1:{port} is free")


def test_without_its_packages_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "studio.service.running")
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "studio.service.http_door")
    found = doctor.look()
    assert found.well is None
    assert "pip install 'viseme-studio[serve]'" in found.found


def test_a_list_of_tokens_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "viseme-studio" / "service" / "tokens").mkdir(parents=True)
    found = doctor.look()
    assert found.well is False
    assert "cannot be read" in found.found
