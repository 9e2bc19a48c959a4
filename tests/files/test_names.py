"""Any text makes a name of a file, and no text makes a path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.files.names import MOST_BYTES, file_name, free_path, shown


@pytest.mark.parametrize(("text", "name"), [
    ("Mara", "Mara"),
    ("../../../outside/owned", "outside-owned"),
    ("/etc/passwd", "etc-passwd"),
    ("a/b", "a-b"),
    ("..", "untitled"),
    (".", "untitled"),
    ("", "untitled"),
    (" \n\t ", "untitled"),
    (".bashrc", "bashrc"),
    ("-rf", "rf"),
    ("C:\\x", "C--x"),
    ("CON", "_CON"),
    ("con.txt", "_con.txt"),
    ("nul ", "_nul"),
    ("COM¹", "_COM¹"),
    ("Consul", "Consul"),
    ("a\nb\tc", "a b c"),
    ("\N{RIGHT-TO-LEFT OVERRIDE}evil", "evil"),
    ("Mara\N{ZERO WIDTH SPACE}", "Mara"),
    ("Mara\x00\x1b[31m", "Mara[31m"),
    (" mara . ", "mara"),
    ("caf\udce9", "caf"),
    ("cafe\N{COMBINING ACUTE ACCENT}", "café"),
    ("Jürgen 模型 🎤", "Jürgen 模型 🎤"),
    ("0 \x1b 0", "0 0"),
    ("e\N{ZERO WIDTH SPACE}\N{COMBINING ACUTE ACCENT}", "é"),
    ('what? "a|b" <c> *', "what- -a-b- -c- -"),
])
def test_a_text_makes_a_name(text: str, name: str) -> None:
    assert file_name(text) == name


def test_a_long_name_is_cut_by_its_bytes_and_between_letters() -> None:
    assert file_name("n" * 300) == "n" * MOST_BYTES
    assert file_name("模" * 300) == "模" * (MOST_BYTES // 3)
    assert file_name("ab" + "模" * 300, most_bytes=10) == "ab模模"
    assert file_name("a" * 9 + " b", most_bytes=10) == "a" * 9


@settings(max_examples=500, deadline=None)
@given(st.text(st.characters(exclude_categories=())))
def test_no_text_makes_a_path(text: str) -> None:
    name = file_name(text)

    assert Path("folder", name).parent == Path("folder")
    assert Path("folder", name).name == name
    assert file_name(name) == name
    assert len(name.encode()) <= MOST_BYTES + 1
    assert not name.startswith((".", " ", "-"))
    assert not name.endswith((".", " "))
    assert name.isprintable()


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_path(tmp_path, "clip", ".mp4") == tmp_path / "clip.mp4"
    (tmp_path / "clip.mp4").touch()
    (tmp_path / "clip (2).mp4").symlink_to("nowhere")

    assert free_path(tmp_path, "clip", ".mp4") == tmp_path / "clip (3).mp4"
    assert free_path(tmp_path, "clip", ".mp4", [tmp_path / "clip (3).mp4"]) == tmp_path / "clip (4).mp4"
    assert free_path(tmp_path, "../x", ".mp4") == tmp_path / "x.mp4"


def test_what_cannot_be_shown_is_replaced() -> None:
    assert shown(os.fsdecode(b"caf\xe9.wav")) == "caf\N{REPLACEMENT CHARACTER}.wav"
    assert shown("a\x1b[2Jb\u202ec\nd") == "a\N{REPLACEMENT CHARACTER}[2Jb\N{REPLACEMENT CHARACTER}c\nd"
    assert shown("Jürgen 模 🎤") == "Jürgen 模 🎤"
    shown("\ud800").encode()
