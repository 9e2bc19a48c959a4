"""Every kind of output is asked for by name, and what is none is told without repeating it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from studio.avatars.format_reading import read_manifest
from studio.errors import OutputError
from studio.outputs.page.page import Page
from studio.outputs.recording import Recording
from studio.outputs.registry import KINDS, parse_output
from studio.outputs.series import Series, Split
from studio.outputs.stream.stream import Stream

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("text", "kind"), [
    ("page", "page"), ("page:0", "page"), ("calls", "calls"), ("camera", "camera"), ("headphones", "headphones"),
    ("twitch", "stream"), ("YouTube", "stream"), ("rtmp://host/app/key", "stream"), ("rtmps://host/app", "stream"),
    ("udp://host:1", "stream"), ("srt://host:1", "stream"), ("talk.mp4", "recording"), ("TALK.MKV", "recording"),
])
def test_a_text_asks_for_one_kind(text: str, kind: str) -> None:
    assert parse_output(text).kind.name == kind
    assert [one.name for one in KINDS if one.fits(text)] == [kind]


@pytest.mark.parametrize("text", [
    "", "pages", "CANARY", "http://host/CANARY", "rtmp:CANARY", "CANARY.webm", "x" * 5000 + ".mp4",
])
def test_what_is_no_output_is_one_sentence_without_it(text: str) -> None:
    with pytest.raises(OutputError) as refused:
        parse_output(text)

    assert "CANARY" not in str(refused.value)


def test_what_is_made_is_what_was_asked_for(tiny: Path, tmp_path: Path) -> None:
    manifest = read_manifest(tiny)
    (page,) = parse_output("page").make(manifest, tiny)
    (stream,) = parse_output("rtmp://127.0.0.1:9/live/CANARY").make(manifest, tiny)
    (recording,) = parse_output(str(tmp_path / "talk.mp4")).make(manifest, tiny)

    assert isinstance(page, Page)
    assert isinstance(stream, Stream)
    assert stream.name == "rtmp://127.0.0.1:9/live"
    assert isinstance(recording, Recording)
    page.close()
    parts = replace(parse_output(str(tmp_path / "talk.mkv")), split=Split(seconds=60)).make(manifest, tiny)
    assert isinstance(parts[0], Series)


@pytest.mark.parametrize("text", ["page:x", "page:99999", "page:-1", "page:123456"])
def test_a_port_that_is_none_is_one_sentence(text: str, tiny: Path) -> None:
    with pytest.raises(OutputError, match="port"):
        parse_output(text).make(read_manifest(tiny), tiny)


def test_only_a_stream_to_a_service_needs_a_key() -> None:
    assert parse_output("twitch").wants_key
    assert not parse_output("twitch").with_key("CANARY").wants_key
    others = ("page", "udp://host:1", "srt://host:1", "rtmp://host/app/key")
    assert not [text for text in others if parse_output(text).wants_key]
