"""Where a client may have the service connect to, and that it connects nowhere else."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

from studio.errors import InputError
from studio.service.outgoing import Outgoing, PrivateAddressError, Target, is_public

if TYPE_CHECKING:
    from tests.service.https_server import HttpsServer


@pytest.mark.parametrize("address", [
    "127.0.0.1", "127.255.0.1", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "192.0.2.1", "198.18.0.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
    "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1",
    "::127.0.0.1", "::ffff:0:127.0.0.1", "fec0::1", "3fff::1", "5f00::1", "64:ff9b:1::7f00:1", "192.88.99.1", "192.0.0.8",
    "2001:10::1", "100::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2001:0:1::1",
])
def test_an_address_that_is_not_public_is_none_to_connect_to(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"])
def test_an_address_of_the_public_internet_is_one(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("url", [
    "", "http://example.com/", "ftp://example.com/", "https://", "https:///x", "example.com", "//example.com/",
    "file:///etc/passwd", "https://me:secret@example.com/", "https://example.com/#part", "https://example.com:99999/", "https://example.com/\nx",
    "https://exämple.com/", "https://example.com/" + "x" * 2048, "https://[::1/", "https://exa mple.com/",
])
def test_what_is_no_plain_https_address_is_refused(url: str) -> None:
    with pytest.raises(InputError, match="https://HOST/PATH"):
        Target.parse(url)


def test_an_address_is_read_as_it_is_sent() -> None:
    assert Target.parse("https://Example.com/a%20b?x=1&y=%2F") == Target("example.com", 443, "/a%20b?x=1&y=%2F")
    assert Target.parse("https://example.com:8443").authority == "example.com:8443"
    assert Target.parse("https://[2606:4700::1]/").authority == "[2606:4700::1]"


async def _ask(outgoing: Outgoing, target: Target) -> int:
    async with outgoing.ask("POST", target, headers={}, body=b"{}") as answer:
        return answer.status_code


def resolving(*answers: list[str]) -> tuple[list[str], object]:
    """Give a resolver that answers in turn, and the names that it was asked for."""
    asked: list[str] = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers[min(len(asked), len(answers)) - 1]

    return asked, resolve


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["1.1.1.1", "127.0.0.1"], ["::1"], ["169.254.169.254"]])
def test_a_name_with_an_address_that_is_not_public_is_not_connected_to(server: HttpsServer, addresses: list[str]) -> None:
    _, resolve = resolving(addresses)
    outgoing = Outgoing(server.context, resolve=resolve)
    with pytest.raises(PrivateAddressError):
        asyncio.run(_ask(outgoing, Target(server.name, server.port, "/")))
    assert not server.connections


@pytest.mark.parametrize("written", ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "0", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_machine_is_refused_however_it_is_written(server: HttpsServer, written: str) -> None:
    target = Target.parse(f"https://{written}:{server.port}/")
    with pytest.raises((PrivateAddressError, OSError)):
        asyncio.run(_ask(Outgoing(server.context), target))
    assert not server.connections


@pytest.mark.parametrize("name", ["a..b", "x" * 64, "...", "-" * 300])
def test_what_is_no_name_cannot_be_reached(name: str) -> None:
    with pytest.raises(OSError, match="no name"):
        asyncio.run(_ask(Outgoing(), Target.parse(f"https://{name}/")))


def test_what_was_checked_is_what_is_connected_to_with_the_names_certificate(server: HttpsServer) -> None:
    """The name resolves to another address right after: nobody asks it again."""
    asked, resolve = resolving(["127.0.0.1"], ["127.0.0.2"])
    outgoing = Outgoing(server.context, resolve=resolve, allowed=lambda one: one == "127.0.0.1")
    assert asyncio.run(_ask(outgoing, Target(server.name, server.port, "/x"))) == 200
    assert asked == [server.name]
    assert server.seen[0].path == "/x"
    assert server.seen[0].headers["host"] == f"{server.name}:{server.port}"


def test_a_certificate_of_another_name_ends_it(server: HttpsServer) -> None:
    _, resolve = resolving(["127.0.0.1"])
    outgoing = Outgoing(server.context, resolve=resolve, allowed=lambda _: True)
    with pytest.raises(httpx.ConnectError, match="certificate"):
        asyncio.run(_ask(outgoing, Target("other.example", server.port, "/")))
    assert not server.seen


def test_no_redirect_is_followed_and_no_proxy_is_asked(server: HttpsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    server.answers = [307]
    _, resolve = resolving(["127.0.0.1"])
    outgoing = Outgoing(server.context, resolve=resolve, allowed=lambda _: True)
    assert asyncio.run(_ask(outgoing, Target(server.name, server.port, "/"))) == 307
    assert [one.path for one in server.seen] == ["/"]
