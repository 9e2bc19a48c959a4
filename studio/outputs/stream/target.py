"""Where a stream goes: an address that was looked through, with the key kept apart from it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from studio.errors import OutputError
from studio.outputs.stream.services import SERVICES
from studio.redaction import hide

SCHEMES: Final = {"rtmp": 1935, "rtmps": 443, "udp": 0, "srt": 0, "hls": 0}
"""And the port of each where the address names none; 0 for none."""
WORDS: Final = "rtmp://, rtmps://, udp://HOST:PORT, srt://HOST:PORT, hls:FOLDER, twitch or youtube"
MOST_CHARACTERS = 1000
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_KEY = re.compile(r"[\x21-\x7e]{1,500}")
_APP = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]{1,300}")
SRT_OPTIONS: Final = {"streamid", "passphrase", "latency", "mode", "pbkeylen"}
"""What an srt address may ask for; the first two are secret and count as its key."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a stream goes.

    Attributes
    ----------
    scheme
        One of `SCHEMES`.
    host, port
        Of the peer; empty and 0 for a folder.
    app
        What is between host and key in an RTMP address; the folder of HLS.
    key
        The stream's key; never shown, logged or kept.
    options
        Of SRT, those that are no secret.
    """

    scheme: str
    host: str = ""
    port: int = 0
    app: str = ""
    key: str = field(default="", repr=False)
    options: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        # Whatever else goes wrong, no log and no report has it.
        for line in self.key.splitlines():
            hide(line.partition("=")[2] if self.scheme == "srt" else line, "<key>")

    @property
    def shown(self) -> str:
        """The address without the key, for people and as the name under which the key is kept."""
        if self.scheme == "hls":
            return f"hls:{self.app}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        options = "&".join(f"{name}={value}" for name, value in self.options)
        return f"{self.scheme}://{host}:{self.port}{'/' if self.app else ''}{self.app}{'?' if options else ''}{options}"

    def with_key(self, key: str) -> Target:
        """Give the same with a key; `OutputError` for one that cannot be one."""
        if not _KEY.fullmatch(key):
            raise OutputError(f"The key for {self.shown} has characters that no key has; copy it again from its page.")
        return Target(self.scheme, self.host, self.port, self.app, key, self.options)


def parse_target(text: str) -> Target:
    """Read an address, or the name of a service.

    In an RTMP address the last part of the path is the key, if there are two: ``rtmp://host/app/key``.

    Raises
    ------
    OutputError
        It is none. The words have nothing of the address in them but its beginning, for it may have a key.
    """
    if len(text) > MOST_CHARACTERS or not text.isprintable():
        raise OutputError(f"That is no address to stream to: give {WORDS}.")
    service = SERVICES.get(text.lower())
    if service is not None:
        text = service.address
    if text.startswith("hls:"):
        return _folder(text.removeprefix("hls:"))
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise OutputError(f"That is no address to stream to: give {WORDS}.") from None
    if parts.scheme not in SCHEMES or parts.fragment or parts.username is not None:
        raise OutputError(f"That is no address to stream to: give {WORDS}.")
    port = port or SCHEMES[parts.scheme]
    if not _is_host(host) or not port:
        raise OutputError(f"An address of {parts.scheme} names a host and a port: {parts.scheme}://HOST:PORT.")
    if parts.scheme in ("rtmp", "rtmps"):
        return _rtmp(parts.scheme, host, port, parts.path, parts.query)
    if parts.path.strip("/"):
        raise OutputError(f"An address of {parts.scheme} is a host and a port and has no path: {parts.scheme}://HOST:PORT.")
    if parts.scheme == "srt":
        return _srt(host, port, parts.query)
    if parts.query:
        raise OutputError("An address of udp is a host and a port and nothing else: udp://HOST:PORT.")
    return Target("udp", host, port)


def _rtmp(scheme: str, host: str, port: int, path: str, query: str) -> Target:
    app, _, key = path.strip("/").rpartition("/")
    if not app:
        app, key = key, ""
    # Services put what belongs to the key after it.
    key += f"?{query}" if query and key else ""
    if not app or not _APP.fullmatch(app) or (query and not key) or (key and not _KEY.fullmatch(key)):
        raise OutputError(f"An address of {scheme} is {scheme}://HOST/APPLICATION or {scheme}://HOST/APPLICATION/KEY.")
    return Target(scheme, host, port, app, key)


def _srt(host: str, port: int, query: str) -> Target:
    asked = dict(parse_qsl(query, keep_blank_values=True, max_num_fields=8)) if query else {}
    if asked.keys() - SRT_OPTIONS or not all(_KEY.fullmatch(value) for value in asked.values()):
        raise OutputError(f"An address of srt asks for {', '.join(sorted(SRT_OPTIONS))} and nothing else.")
    secret = "\n".join(f"{name}={asked[name]}" for name in ("passphrase", "streamid") if name in asked)
    open_ = tuple((name, value) for name, value in asked.items() if name not in ("passphrase", "streamid"))
    if any(not re.fullmatch(r"[a-z0-9]{1,12}", value) for _, value in open_):
        raise OutputError("The options of an srt address are plain words and numbers.")
    return Target("srt", host, port, "", secret, open_)


def _folder(text: str) -> Target:
    folder = Path(text).expanduser().absolute()
    if not text or not folder.is_dir():
        raise OutputError(f"There is no folder {text or 'named'} to stream into: make it first, and give hls:FOLDER.")
    return Target("hls", app=str(folder))


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return _HOST.fullmatch(host) is not None
    return True
