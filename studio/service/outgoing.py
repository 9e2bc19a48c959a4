"""HTTPS to an address that a client named: only to a public one, resolved once and then held to, and never elsewhere.

A name may resolve to another address a moment later, so what was checked is what is connected to; the certificate must be the
name's nevertheless. No redirect is followed and no proxy used: either would choose another address.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from studio.errors import InputError, StudioError

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

    Resolve = Callable[[str, int], Awaitable[list[str]]]

MOST_URL = 2048
_HOST = re.compile(r"[A-Za-z0-9._:-]+")
_OF_IPV6 = ipaddress.ip_network("2000::/3")
"""All addresses of the public internet are of these (IANA, Internet Protocol Version 6 Address Space)."""
_OF_NO_HOST = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "2002::/16", "3fff::/20")))
"""For protocols, for translating between IPv4 and IPv6, and for examples (IANA, Special-Purpose Address Registries)."""
_TRANSLATING = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses whose last four bytes are an IPv4 address that a router sends to (RFC 6052)."""


class PrivateAddressError(StudioError):
    """A name leads to an address that is not of the public internet."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to: ``path`` with its query, percent-encoded; ``host`` is a name in ASCII or an address."""

    host: str
    port: int
    path: str

    @classmethod
    def parse(cls, url: str) -> Target:
        """Read ``https://HOST[:PORT]/PATH``; `InputError` for anything else, or a name or password within."""
        try:
            if len(url) > MOST_URL or not url.isascii() or not url.isprintable():
                raise ValueError
            read = httpx.URL(url)
            host = read.raw_host.decode("ascii")
            port = 443 if read.port is None else read.port
            if read.scheme != "https" or not _HOST.fullmatch(host) or read.userinfo or read.fragment or not 0 < port < 65536:
                raise ValueError
            return cls(host, port, read.raw_path.decode("ascii"))
        except (httpx.InvalidURL, ValueError) as error:
            raise InputError(f"Write https://HOST/PATH, at most {MOST_URL} characters, without a password.") from error

    @property
    def authority(self) -> str:
        """What the header Host says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == 443 else f"{host}:{self.port}"


def is_public(text: str) -> bool:
    """Tell whether an address is one of the public internet, also where it is written inside an IPv6 address."""
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(str(address.ipv4_mapped))
        if address in _TRANSLATING:
            return is_public(str(ipaddress.IPv4Address(address.packed[-4:])))
        if address not in _OF_IPV6:
            return False
    if any(address in one for one in _OF_NO_HOST if one.version == address.version):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


async def resolve(host: str, port: int) -> list[str]:
    """Ask the system for a name's addresses; `OSError` where there are none."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        raise OSError("this is no name") from error
    return [str(one[4][0]) for one in found]


class Outgoing:
    """Opens connections to strangers' addresses; one asyncio loop's thread.

    Parameters
    ----------
    context
        Whose certificates are believed; by default those of certifi, or of ``SSL_CERT_FILE``.
    resolve, allowed
        How a name becomes addresses, and which of these may be connected to.
    """

    def __init__(self, context: ssl.SSLContext | None = None, *, resolve: Resolve = resolve,
                 allowed: Callable[[str], bool] = is_public) -> None:
        self._context, self._resolve, self._allowed = context, resolve, allowed

    @asynccontextmanager
    async def ask(self, method: str, target: Target, *, headers: dict[str, str], body: bytes = b"", timeout_s: float = 10.0,
                  attempt: int = 0) -> AsyncIterator[httpx.Response]:
        """Send one request and give the answer, of which nothing but the head was read.

        Parameters
        ----------
        timeout_s
            For connecting, and for every piece that is sent or received; the caller bounds the whole.
        attempt
            Where a name has several addresses, the next is taken with each.

        Raises
        ------
        PrivateAddressError
            One of the name's addresses is not public.
        OSError, httpx.HTTPError
            The other side cannot be reached, or is not whom its certificate says.
        """
        addresses = await self._resolve(target.host, target.port)
        if not addresses:
            raise OSError("the name has no address")
        if not all(self._allowed(one) for one in addresses):
            raise PrivateAddressError(f"{target.host} leads to an address that is not public.")
        if self._context is None:
            self._context = await asyncio.to_thread(httpx.create_ssl_context)
        url = httpx.URL(scheme="https", host=addresses[attempt % len(addresses)], port=target.port,
                        raw_path=target.path.encode("ascii"))
        async with httpx.AsyncClient(verify=self._context, trust_env=False, timeout=timeout_s) as client:
            request = client.build_request(method, url, content=body, headers={**headers, "Host": target.authority},
                                           extensions={"sni_hostname": target.host})
            answer = await client.send(request, stream=True, follow_redirects=False)
            try:
                yield answer
            finally:
                await answer.aclose()
