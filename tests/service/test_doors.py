"""Who may come in."""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import pytest
from cryptography.hazmat.primitives import serialization

from studio.errors import InputError
from studio.files.bounded import read_bytes
from studio.service import doors
from studio.service.doors import MOST_BYTES, Address, Certificate, Tokens, allow
from studio.service.grpc_door import GrpcDoor, viseme
from tests.e2e.command import assert_refused, run
from tests.service import https_server
from tests.service.conftest import opened as opened_http

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from studio.service.studio_service import Service


@pytest.mark.parametrize(("text", "written", "local"), [
    ("127.0.0.1:50053", "127.0.0.1:50053", True), (":1", "127.0.0.1:1", True), ("[::1]:80", "[::1]:80", True),
    ("localhost:9", "localhost:9", True), ("0.0.0.0:80", "0.0.0.0:80", False), ("[::]:80", "[::]:80", False),
    ("192.168.1.5:80", "192.168.1.5:80", False), ("host.example:80", "host.example:80", False),
    ("unix:/tmp/a", "unix:/tmp/a", True),
])
def test_an_address_is_read_and_known_for_what_it_is(text: str, written: str, local: bool) -> None:
    address = Address.parse(text)
    assert (str(address), address.local) == (written, local)


@pytest.mark.parametrize("text", ["", "50053", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:70000", "unix:",
                                  "unix:" + "a" * 200])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        Address.parse(text)


def test_other_machines_come_in_with_tls_and_a_token_only() -> None:
    far, tokens, tls = Address.parse("0.0.0.0:1"), Tokens.made_of("x"), Certificate(b"", b"", mock.Mock())
    for certificate, opened in ((None, tokens), (tls, Tokens(())), (None, Tokens(()))):
        with pytest.raises(InputError, match="reached from other machines"):
            allow(far, certificate, opened)
    allow(far, tls, tokens)
    allow(Address.parse("127.0.0.1:1"), None, Tokens(()))


def test_only_the_digest_of_a_token_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("studio.service.doors.user_data", lambda: tmp_path / "data")
    assert not len(Tokens.read())
    first, second = Tokens.make(), Tokens.make()
    kept = tmp_path / "data" / "service" / "tokens"
    assert first not in kept.read_text()
    assert kept.stat().st_mode & 0o777 == 0o600
    known = Tokens.read()
    assert known.opens_header(f"Bearer {first}")
    assert known.opens_header(f"bearer {second}")
    assert not known.opens_header(first)
    assert not known.opens_header(f"Bearer {first[:-1]}")
    assert not known.opens_header("Bearer \udcff")


def test_a_digest_that_is_alike_but_for_a_bit_opens_nothing() -> None:
    digest = hashlib.sha256(b"token").digest()
    assert Tokens((bytes(32), digest, bytes(32))).opens("token")
    for place in (0, 4, 31):
        other = bytearray(digest)
        other[place] ^= 1
        assert not Tokens((bytes(other),)).opens("token")


def test_a_list_that_was_spoilt_opens_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("studio.service.doors.user_data", lambda: tmp_path)
    (tmp_path / "service").mkdir()
    (tmp_path / "service" / "tokens").write_bytes(b"\xff\x00 zz " + b"g" * 64)
    assert not len(Tokens.read())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_is_no_file_or_too_large_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("studio.service.doors.user_data", lambda: tmp_path)
    (tmp_path / "service").mkdir()
    tokens, large = tmp_path / "service" / "tokens", tmp_path / "large"
    os.mkfifo(tokens)
    large.write_bytes(b"0" * (MOST_BYTES + 1))
    for spoilt in (tokens, large):
        with pytest.raises(InputError, match=r"^The certificate or its key cannot be read \(.*\)\.$"):
            Certificate.read(spoilt, spoilt)
    for _ in range(2):
        with pytest.raises(InputError, match=r"^The list of tokens .* cannot be read \(.*\)\.$"):
            Tokens.read()
        tokens.unlink()
        tokens.write_bytes(large.read_bytes())


@pytest.mark.parametrize("spoilt", ["no certificate", "of another key", "with a password"])
def test_what_is_no_certificate_and_its_key_is_one_sentence_and_nothing_else(tmp_path: Path, spoilt: str) -> None:
    chain, key = https_server.certificate(tmp_path, "localhost")
    if spoilt == "no certificate":
        chain.write_text("garbage")
    elif spoilt == "of another key":
        mine = chain.read_bytes()
        https_server.certificate(tmp_path, "localhost")
        chain.write_bytes(mine)
    else:
        locked = serialization.BestAvailableEncryption(b"secret")
        key.write_bytes(serialization.load_pem_private_key(key.read_bytes(), None).private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked))

    result = run("serve", "--grpc", "127.0.0.1:0", "--no-legacy", "--tls-certificate", chain, "--tls-key", key)

    assert_refused(result, str(chain), str(key), "are no certificate and its key")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
@pytest.mark.parametrize("which", ["--tls-certificate", "--tls-key"])
@pytest.mark.parametrize(("kind", "why"), [("a FIFO", "it is no regular file"), ("a folder", "Is a directory"),
                                           ("1 GB", f"it is larger than {MOST_BYTES} bytes"), ("nothing", "No such file")])
def test_a_certificate_or_key_that_is_no_small_file_ends_the_command_in_a_sentence(
    tmp_path: Path, which: str, kind: str, why: str
) -> None:
    chain, key = https_server.certificate(tmp_path, "localhost")
    given = {"--tls-certificate": chain, "--tls-key": key}
    given[which].unlink()
    if kind == "a FIFO":
        os.mkfifo(given[which])
    elif kind == "a folder":
        given[which].mkdir()
    elif kind == "1 GB":
        with given[which].open("wb") as file:
            file.truncate(1 << 30)

    result = run("serve", "--grpc", "127.0.0.1:0", "--no-legacy", *(part for one in given.items() for part in one))

    assert_refused(result, "The certificate or its key cannot be read", why)


def test_what_was_read_is_what_is_checked_though_the_files_change_meanwhile(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chain, key = https_server.certificate(tmp_path, "localhost")
    chain.write_text("garbage")

    def read(path: Path, *, most_bytes: int) -> bytes:
        data = read_bytes(path, most_bytes=most_bytes)
        if path == key:
            https_server.certificate(tmp_path, "localhost")
        return data

    monkeypatch.setattr(doors, "read_bytes", read)
    with pytest.raises(InputError, match="are no certificate and its key"):
        Certificate.read(chain, key)


def test_both_doors_have_the_certificate_that_was_checked_though_its_files_change_then(
    service: Service, tmp_path: Path, listening: Callable[..., AbstractContextManager[str]]
) -> None:
    chain, key = https_server.certificate(tmp_path, "localhost")
    wanted = chain.read_text()
    certificate = Certificate.read(chain, key)
    https_server.certificate(tmp_path, "localhost")
    assert chain.read_text() != wanted

    with opened_http(service, tmp_path, certificate=certificate) as url, listening(certificate=certificate) as grpc_address:
        for address in (url.removeprefix("http://"), grpc_address):
            host, _, port = address.rpartition(":")
            assert ssl.get_server_certificate((host, int(port)), timeout=60).split() == wanted.split()


def test_of_a_key_nothing_is_written_down(tmp_path: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    certificate = Certificate.read(*https_server.certificate(tmp_path, "localhost"))

    assert "PRIVATE KEY" not in repr(certificate)
    if sys.platform == "linux":
        assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_an_address_that_is_taken_is_one_sentence_and_nothing_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"

        result = run("serve", "--grpc", address, "--no-legacy")

    assert_refused(result, address, "cannot be listened on")


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows has other sockets")
def test_a_socket_is_for_its_user_alone_before_anyone_is_served(service: Service, tmp_path: Path) -> None:
    path, seen = tmp_path / "socket", []
    before = os.umask(0)

    async def serve() -> None:
        door = GrpcDoor(viseme(service), [Address.parse(f"unix:{path}")], Tokens(()))
        start = door._server.start

        async def started() -> None:
            seen.append(path.stat().st_mode & 0o777)
            await start()

        door._server.start = started
        await door.start()
        seen.append(path.stat().st_mode & 0o777)
        await door.close(0.1)

    try:
        asyncio.run(serve())
        assert seen == [0o600, 0o600]
        assert os.umask(0) == 0
    finally:
        os.umask(before)
    assert not path.exists()
