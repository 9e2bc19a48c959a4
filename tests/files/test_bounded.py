"""TOML and JSON of strangers are seen to be small before they are parsed, and nothing is hidden from that look."""

from __future__ import annotations

import os
import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.files import bounded
from studio.files.bounded import parse_json, read_bytes, read_toml

if TYPE_CHECKING:
    from pathlib import Path

MOST = 64 * 1024


def read(tmp_path: Path, text: str | bytes) -> dict:
    path = tmp_path / "a.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_toml(path, most_bytes=MOST)


HOSTILE = {
    "digits": "a = " + "9" * 5000,
    "hexadecimal": "a = 0x" + "f" * 5000,
    "dotted keys": ".".join("a" * 30_000) + " = 1",
    "quoted dotted keys": ".".join(['"a"'] * 15_000) + " = 1",
    "dotted tables": "[" + ".".join("a" * 30_000) + "]",
    "dotted keys in a table": "a = {" + ".".join("b" * 30_000) + " = 1}",
    "brackets": "a = " + "[" * 30_000 + "]" * 30_000,
    "closed before opened": "a = 1\n" + "]" * 20 + "[" * 20,
    "braces": "a = " + "{b = " * 9000 + "1" + "}" * 9000,
    "many tables": "\n".join(f"[a{n}.b.c.d]" for n in range(900)),
    "a long list": "x = [" + "{a.b.c=1}," * 5000 + "]",
    "after a comment": "a = 1 # \"\nb = " + "[" * 100,
    "after a text": "a = \"\\\"\" \nb = " + "[" * 100 + " # \"",
    "after a text of three quotes that ends in a fourth": 'a = ["""x"""", ' + "[" * 100 + "]" * 100 + ', """y""""]',
    "after a literal text of three quotes that ends in a fourth": "a = ['''x'''', " + "[" * 100 + "]" * 100 + ", '''y'''']",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_large_or_deep_never_reaches_the_parser(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def parser(_text: str) -> None:
        raise AssertionError("it was parsed")

    monkeypatch.setattr(bounded.tomllib, "loads", parser)
    with pytest.raises(ValueError, match=r"nested|letters|keys, tables and values"):
        read(tmp_path, text)


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with path.open("wb") as file:
        file.truncate(1 << 40)

    with pytest.raises(ValueError, match="larger than 65536"):
        read_bytes(path, most_bytes=MOST)


def test_a_fifo_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")

    with pytest.raises(ValueError, match="no regular file"):
        read_bytes(tmp_path / "a", most_bytes=MOST)


@pytest.mark.parametrize("text", [b"\xff\xfe\x00", "a = ", "a = nope", "[a", "a = '\n'"])
def test_what_is_no_toml_is_a_value_error(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(tmp_path, text)


def test_texts_may_hold_what_keys_may_not(tmp_path: Path) -> None:
    said = "see [[[[[[[ a.b.c.d.e.f.g {{{{{{ " + "7" * 200 + " = , # 'x'"
    text = f'a = "{said}" # {said}\r\n[t]\nb = """{said}\n{said}"""\nc = \'{said.replace(chr(39), "")}\'\n[[u]]\nd = 1.5\n'

    assert read(tmp_path, text) == tomllib.loads(text)


PIECES = ['"', "'", '"""', "'''", "\\", "#", "\n", "=", "[", "]", "{", "}", ",", ".", "a", "1", " "]


@settings(max_examples=1000, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_what_is_taken_is_as_flat_as_it_looked(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Whatever mixes quotes, comments and brackets: what the parser makes of it is within the bounds."""
    path = tmp_path_factory.mktemp("toml") / "a.toml"
    path.write_text(text)
    try:
        found = read_toml(path, most_bytes=MOST)
    except ValueError:
        return

    def depth(value: object) -> int:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return 1 + max(map(depth, inner), default=0) if isinstance(value, dict | list) else 0

    # A table's own dots, a key's, and brackets of its value.
    assert depth(found) <= 3 * (bounded.MOST_DEPTH + 1)


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"a": -Infinity}', "[" * 200_000, "9" * 5000, b"\xff", ""])
def test_json_that_cannot_be_believed_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_json(text)
    assert parse_json('{"a": [1, 2.5]}') == {"a": [1, 2.5]}
