"""Who may come in: addresses that may be listened on, TLS, and tokens that are kept as digests."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import ipaddress
import os
import secrets
import ssl
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from studio.errors import InputError, OutputError
from studio.files.bounded import read_bytes
from studio.files.draft import write_text
from studio.files.folders import scratch
from studio.files.private import make_private
from studio.places import user_data

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 1 << 20
"""Of a certificate, a key, or the list of tokens."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a door listens: a host and a port, or the path of a Unix socket."""

    host: str = ""
    port: int = 0
    path: str = ""

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read ``127.0.0.1:50053``, ``[::1]:50053``, ``:50053`` (loopback) or ``unix:/path``; `InputError` otherwise."""
        if text.startswith("unix:"):
            path = text[5:]
            if not path or len(path.encode()) > 100:
                raise InputError("The path of a Unix socket has 1 to 100 bytes.")
            return cls(path=path)
        host, colon, port = text.rpartition(":")
        host = host.removeprefix("[").removesuffix("]") or "127.0.0.1"
        if not colon or not port.isascii() or not port.isdigit() or int(port) > 65535:
            raise InputError(f"{text!r:.60} is no address: write HOST:PORT, such as 127.0.0.1:50053, or unix:/path.")
        return cls(host=host, port=int(port))

    @property
    def local(self) -> bool:
        """Whether only this machine reaches it."""
        if self.path:
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    def __str__(self) -> str:
        """Write it as gRPC takes it."""
        if self.path:
            return f"unix:{self.path}"
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A chain and its key, as PEM for gRPC, and the context that was made of the same bytes for HTTP."""

    chain: bytes
    key: bytes = field(repr=False)
    context: ssl.SSLContext

    @classmethod
    def read(cls, chain: Path, key: Path) -> Certificate:
        """Read both, once; `InputError` where one cannot be read, or where they are no certificate and its key."""
        try:
            chain_bytes, key_bytes = (read_bytes(one, most_bytes=MOST_BYTES) for one in (chain, key))
            # gRPC would say on standard error what is wrong with them, and call the address taken.
            context = _context(chain_bytes, key_bytes)
        except ssl.SSLError as error:
            raise InputError(f"{chain} and {key} are no certificate and its key: give both as PEM, the key without a "
                             "password.") from error
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise InputError(f"The certificate or its key cannot be read ({why}).") from error
        return cls(chain_bytes, key_bytes, context)


class Tokens:
    """The tokens that open the service; only their digests are kept. Any thread may ask."""

    def __init__(self, digests: tuple[bytes, ...]) -> None:
        self.digests = digests

    @classmethod
    def read(cls) -> Tokens:
        """Read the digests in the user's data folder; none where there is no list."""
        path = _list()
        try:
            lines = read_bytes(path, most_bytes=MOST_BYTES).decode("ascii", "replace").split()
        except FileNotFoundError:
            return cls(())
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise InputError(f"The list of tokens {path} cannot be read ({why}).") from error
        return cls(tuple(bytes.fromhex(one) for one in lines if len(one) == 64 and all(c in "0123456789abcdef" for c in one)))

    @classmethod
    def made_of(cls, *tokens: str) -> Tokens:
        """Give what these open, without a list in a file."""
        return cls(tuple(_digest(one) for one in tokens))

    @classmethod
    def make(cls) -> str:
        """Make a token of 256 bits, add its digest to the list, and give it: it is not kept anywhere."""
        token = secrets.token_urlsafe(32)
        known = cls.read().digests
        path = _list()
        try:
            make_private(path.parent)
            write_text(path, "".join(f"{one.hex()}\n" for one in (*known, _digest(token))), private=True)
        except OSError as error:
            raise OutputError(f"The list of tokens {path} cannot be written ({error.strerror}).") from error
        return token

    def __len__(self) -> int:
        """How many there are."""
        return len(self.digests)

    def opens(self, token: str) -> bool:
        """Tell whether a token is one of these, in a time that does not depend on it."""
        digest, found = _digest(token), False
        for one in self.digests:
            found |= hmac.compare_digest(one, digest)
        return found

    def opens_header(self, header: str) -> bool:
        """Tell whether ``Bearer TOKEN`` opens."""
        kind, _, token = header.partition(" ")
        return kind.lower() == "bearer" and self.opens(token.strip())


def allow(address: Address, certificate: Certificate | None, tokens: Tokens) -> None:
    """Refuse an address that others reach unless there are TLS and a token; `InputError` says so."""
    if not address.local and (certificate is None or not len(tokens)):
        raise InputError(f"{address} is reached from other machines: give --tls-certificate and --tls-key, and make a token "
                         "(viseme-studio serve --new-token), or listen on 127.0.0.1.")


def _context(chain: bytes, key: bytes) -> ssl.SSLContext:
    """Make a server's context of PEM; `ssl.SSLError` where these are no certificate and its key, `OSError` as writing does.

    Python's ssl loads from files alone: from ones of its own, with just these bytes.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with contextlib.ExitStack() as stack:
        context.load_cert_chain(_private_file(stack, chain), _private_file(stack, key), password=lambda: b"")
    return context


def _private_file(stack: contextlib.ExitStack, data: bytes) -> str:
    """Give the path of a file with ``data``, which goes with ``stack``: in memory where the system can, for it may be a key."""
    if sys.platform != "linux":
        path = stack.enter_context(scratch()) / "pem"
        path.write_bytes(data)
        return str(path)
    file = stack.enter_context(os.fdopen(os.memfd_create("pem"), "wb"))
    file.write(data)
    file.flush()
    return f"/proc/self/fd/{file.fileno()}"


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()


def _list() -> Path:
    return user_data() / "service" / "tokens"
