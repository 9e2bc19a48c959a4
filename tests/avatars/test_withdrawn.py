from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from studio import cli
from studio.avatars.format_reading import read_manifest
from studio.avatars.withdrawn import allow, list_file, withdraw
from studio.engine.models.performer import Performer
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_an_avatar_whose_consent_was_withdrawn_is_not_loaded_under_any_name(tiny: Path, tmp_path: Path) -> None:
    withdraw(tiny, read_manifest(tiny))
    copy = tmp_path / "renamed"
    shutil.copytree(tiny, copy)

    for folder in (tiny, copy):
        with pytest.raises(AvatarError, match=r"withdrawn on \d{4}-\d\d-\d\d"):
            Performer.load(folder)


def test_it_is_loaded_again_when_it_is_allowed_again(tiny: Path) -> None:
    withdraw(tiny, read_manifest(tiny))

    assert allow(tiny)
    assert not allow(tiny)
    Performer.load(tiny).close()


def test_only_the_user_may_read_the_list(tiny: Path) -> None:
    withdraw(tiny, read_manifest(tiny))

    assert list_file().stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damaged", [b"{", b"[]", b'{"a": 1}', b"[" * 100_000])
def test_a_list_that_cannot_be_read_loads_nothing_and_says_so(tiny: Path, damaged: bytes) -> None:
    list_file().parent.mkdir(parents=True)
    list_file().write_bytes(damaged)

    with pytest.raises(AvatarError, match="mend or remove it"):
        Performer.load(tiny)


def test_the_command_withdraws_and_undoes(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["avatar", "withdraw", str(tiny)]) == 0
    with pytest.raises(AvatarError, match="withdrawn"):
        Performer.load(tiny)
    assert cli.main(["avatar", "withdraw", "--undo", str(tiny)]) == 0
    assert "loaded again" in capsys.readouterr().out
    Performer.load(tiny).close()
