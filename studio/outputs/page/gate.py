"""Access control of the page: only a browser on this computer with the secret address, and no other page in it."""

from __future__ import annotations

import hmac
import secrets
from collections import deque
from dataclasses import dataclass, field
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN_BYTES = 16
FEED = "/feed"
"""Where the WebSocket is."""
HEADERS: Mapping[str, str] = {
    # Only what the page itself brings may run, and no page may show it inside its own.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
                               "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
"""Of every answer. There are none that let another page read it (CORS)."""


class RefusedError(Exception):
    """A request that is not answered: with which status, and what to do, in one sentence."""

    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


@dataclass(frozen=True, slots=True)
class Gate:
    """Judge requests by their headers alone.

    The token is made anew at every start. It comes once in the address; the answer moves it into a cookie that no script can
    read and that no other site's request carries.

    Parameters
    ----------
    port
        Where the page is served.
    """

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES), repr=False)
    _tickets: deque[str] = field(default_factory=lambda: deque(maxlen=1), repr=False)

    @property
    def home(self) -> str:
        """The address without the token: what a browser that has the cookie shows."""
        return f"http://127.0.0.1:{self.port}/"

    def ticket(self) -> str:
        """Give an address that lets one browser in, once (any thread); the next one ends it.

        A system hands an address on to its browser in the list of processes, which every user of the computer can read.
        """
        ticket = secrets.token_urlsafe(TOKEN_BYTES)
        self._tickets.append(ticket)
        return f"{self.home}?once={ticket}"

    @property
    def url(self) -> str:
        """The address to open, with the token."""
        return f"{self.home}?token={self.token}"

    @property
    def cookie(self) -> str:
        """What the browser is told to keep. The name has the port in it, for cookies are shared by all ports."""
        return f"{self._name}={self.token}; Path=/; HttpOnly; SameSite=Strict"

    @property
    def _name(self) -> str:
        return f"viseme-page-{self.port}"

    def admit(self, target: str, hosts: list[str], origins: list[str], cookies: list[str]) -> str:
        """Let a request in, and give its path; raise `RefusedError` for every other.

        Parameters
        ----------
        target
            Path and query, as they came.
        hosts, origins, cookies
            The headers of these names.
        """
        at_home = {f"127.0.0.1:{self.port}", f"localhost:{self.port}"}
        # A name that a stranger's server resolves to 127.0.0.1 would be that stranger's page to the browser.
        if len(hosts) != 1 or hosts[0].lower() not in at_home:
            raise RefusedError(HTTPStatus.MISDIRECTED_REQUEST, "This page is at 127.0.0.1, under no other name.")
        path, query = _parted(target)
        own = {f"http://{host}" for host in at_home}
        if any(origin.lower() not in own for origin in origins) or (path == FEED and len(origins) != 1):
            raise RefusedError(HTTPStatus.FORBIDDEN, "Another page may not use this one.")
        if not (self._is_token(query.get("token", "")) or self._is_token(_kept(cookies, self._name))
                or (path == "/" and self._takes(query.get("once", "")))):
            raise RefusedError(HTTPStatus.FORBIDDEN,
                               "Open the address that Viseme Studio shows now; it changes at every start.")
        return path

    def _is_token(self, given: str) -> bool:
        return _same(given, self.token)

    def _takes(self, given: str) -> bool:
        """Tell whether this is the ticket, which is worth nothing from now on."""
        if not any(_same(given, ticket) for ticket in tuple(self._tickets)):
            return False
        self._tickets.clear()
        return True


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode())


def _parted(target: str) -> tuple[str, dict[str, str]]:
    try:
        parts = urlsplit(target)
        return parts.path, {name: values[-1] for name, values in parse_qs(parts.query, max_num_fields=8).items()}
    except ValueError:
        return "", {}


def _kept(cookies: list[str], name: str) -> str:
    try:
        kept = SimpleCookie("; ".join(cookies)).get(name)
    except CookieError:
        return ""
    return kept.value if kept is not None else ""
