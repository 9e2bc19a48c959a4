"""Files that are opened at once, or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from studio.avatars.package import digest, unpack
from studio.errors import AvatarError
from studio.files.bounded import open_plain, read_toml

if TYPE_CHECKING:
    from pathlib import Path


def test_a_fifo_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.avatar")
    with pytest.raises(OSError, match="no plain file"):
        open_plain(tmp_path / "a.avatar")
    for use in (digest, lambda path: unpack(path, tmp_path / "folder")):
        with pytest.raises(AvatarError):
            use(tmp_path / "a.avatar")


@pytest.mark.parametrize("text", ['\\"""\n' * 13_000, "'''\n" * 13_001, 'a = """x'])
def test_a_text_without_end_is_refused_at_once(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.toml").write_text(text)
    with pytest.raises(ValueError, match=r"no end|Invalid|Expected"):
        read_toml(tmp_path / "a.toml", most_bytes=1 << 16)


def test_texts_of_several_lines_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('a = """x\n"y" """\nb = \'\'\'z\n\'\'\'\n')
    assert read_toml(tmp_path / "a.toml", most_bytes=1 << 16) == {"a": 'x\n"y" ', "b": "z\n"}
