"""An address is looked through before anything is sent there, and its key is kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio.errors import OutputError
from studio.outputs.stream.services import SERVICES
from studio.outputs.stream.target import Target, parse_target

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("text", "target", "shown"), [
    ("rtmp://example.org/app/key", Target("rtmp", "example.org", 1935, "app", "key"), "rtmp://example.org:1935/app"),
    ("rtmp://example.org/app", Target("rtmp", "example.org", 1935, "app"), "rtmp://example.org:1935/app"),
    ("rtmps://example.org:8443/a/b/key?auth=1", Target("rtmps", "example.org", 8443, "a/b", "key?auth=1"),
     "rtmps://example.org:8443/a/b"),
    ("rtmp://[::1]:1936/app/key", Target("rtmp", "::1", 1936, "app", "key"), "rtmp://[::1]:1936/app"),
    ("udp://239.0.0.1:5000", Target("udp", "239.0.0.1", 5000), "udp://239.0.0.1:5000"),
    ("srt://example.org:9000?streamid=me&passphrase=long-secret&latency=200000",
     Target("srt", "example.org", 9000, "", "passphrase=long-secret\nstreamid=me", (("latency", "200000"),)),
     "srt://example.org:9000?latency=200000"),
    ("twitch", Target("rtmps", "live.twitch.tv", 443, "app"), "rtmps://live.twitch.tv:443/app"),
    ("YouTube", Target("rtmps", "a.rtmps.youtube.com", 443, "live2"), "rtmps://a.rtmps.youtube.com:443/live2"),
])
def test_an_address_is_read(text: str, target: Target, shown: str) -> None:
    assert parse_target(text) == target
    assert parse_target(text).shown == shown


def test_a_folder_is_read(tmp_path: Path) -> None:
    assert parse_target(f"hls:{tmp_path}") == Target("hls", app=str(tmp_path))
    with pytest.raises(OutputError, match="make it first"):
        parse_target(f"hls:{tmp_path}/none")


@pytest.mark.parametrize("text", [
    "", "rtmp:", "rtmp://", "rtmp:///app", "rtmp://host", "rtmp://host/", "rtmp://user:word@host/app/SECRET",
    "rtmp://host:99999/app/SECRET", "rtmp://host:x/app/SECRET", "http://host/SECRET", "file:///etc/passwd", "concat:SECRET",
    "rtmp://ho st/app/SECRET", "rtmp://host/app/SECRET#x", "rtmp://host/app/SE\nCRET", "rtmp://host/app?SECRET",
    "rtmp://-host/app/SECRET", "udp://host", "udp://host:1?pkt_size=9", "udp://host:1/SECRET", "srt://host:1/SECRET",
    "srt://host:1?passphrase=SECRET&mode=a%0ab", "srt://host:1?listen=SECRET", "srt://host:1?streamid=a%0apassphrase=SECRET",
    "rtmp://host/" + "a" * 2000, "rtmp://host/a|b/SECRET", "hls:",
])
def test_what_is_no_address_is_one_sentence_without_its_key(text: str) -> None:
    with pytest.raises(OutputError) as refused:
        parse_target(text)

    assert "SECRET" not in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_key_is_in_no_text_of_its_target() -> None:
    target = parse_target("rtmp://host/app").with_key("CANARY")

    assert target.key == "CANARY"
    assert "CANARY" not in f"{target!r} {target} {target.shown}"


@pytest.mark.parametrize("key", ["", "a b", "a\nb", "ä", "x" * 600])
def test_what_is_no_key_is_told_without_it(key: str) -> None:
    with pytest.raises(OutputError, match="has characters that no key has") as refused:
        parse_target("rtmp://host/app").with_key(key)

    assert not key or key not in str(refused.value)


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_takes_a_stream_over_tls_and_says_how_much(name: str) -> None:
    service = SERVICES[name]

    assert parse_target(name).scheme == "rtmps"
    assert parse_target(name).key == ""
    assert 1_000_000 < service.bit_rate <= service.most_bit_rate
    assert service.key_page.startswith("https://")
