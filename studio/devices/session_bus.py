"""Whether the desktop answers over D-Bus, found out before Qt (25 s a question) or a keyring (for ever) waits for it.

What is said is four messages of the D-Bus Specification (version 1: "Authentication Protocol", "Message Format").
"""

from __future__ import annotations

import logging
import os
import re
import socket
import struct
import time
from pathlib import Path
from typing import Self
from urllib.parse import unquote

_LOG = logging.getLogger(__name__)
BUS_WITHIN_S, SERVICE_WITHIN_S = 0.3, 0.1
"""For a bus to take part, and for a program on it to answer; those that are well need some milliseconds."""
SESSION, ACCESSIBILITY, THEME = "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORMTHEME"
"""Variables: the address of the session's bus, of the screen readers', and what Qt asks for the desktop's looks."""
NOWHERE = "disabled:"
"""An address at which every D-Bus library fails at once."""
HELLO = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_READERS = ("org.a11y.Bus", "/org/a11y/bus")
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_CALL, _REPLY, _ERROR, _NO_AUTO_START = 1, 2, 3, 2
_MOST_BYTES = 1 << 16


def bus_answers() -> bool:
    """Tell whether there is a session bus that takes part; for any thread, within `BUS_WITHIN_S`."""
    try:
        with Talk(address()) as talk:
            talk.ask(*HELLO)
    except (OSError, ValueError):
        return False
    return True


def is_silent(service: str, path: str, interface: str, name: str) -> bool:
    """Tell whether the bus, or a program that runs on it, takes a call and does not answer it within `BUS_WITHIN_S` each.

    The program is asked for one of its properties. False where there is none; for any thread.
    """
    try:
        with Talk(address()) as talk:
            talk.ask(*HELLO)
            talk.last(BUS_WITHIN_S)
            talk.ask(service, path, _PROPERTIES, "Get", interface, name)
    except TimeoutError:
        return True
    except (OSError, ValueError):
        return False
    return False


def address() -> str:
    """Give where the session's bus is, "" when nothing says so."""
    found, runtime = os.environ.get(SESSION, ""), os.environ.get("XDG_RUNTIME_DIR", "")
    return found or (f"unix:path={runtime}/bus" if runtime and Path(runtime, "bus").exists() else "")


def leave_out_what_is_silent() -> None:
    """Take from this process and those it starts what would not answer Qt; before Qt's application is made.

    Takes some 5 ms, 0.5 s at most.
    """
    where = address()
    if not where or where == NOWHERE:
        return
    readers = os.environ.get(ACCESSIBILITY, "")
    try:
        with Talk(where) as talk:
            talk.ask(*HELLO)
            readers = readers or _readers_bus(talk)
            if _asks_the_portal() and not _lives(talk, *_PORTAL, "org.freedesktop.portal.Settings", "version"):
                _LOG.warning("The desktop's portal does not answer; the window does without its looks.")
                os.environ[THEME] = "generic"
    except (OSError, ValueError) as error:
        _LOG.warning("The desktop's message bus does not answer (%s); the window does without the desktop's settings.", error)
        os.environ[SESSION] = NOWHERE
    if readers not in ("", NOWHERE):
        try:
            with Talk(readers) as talk:
                talk.ask(*HELLO)
        except (OSError, ValueError):
            readers = NOWHERE
    if readers == NOWHERE != os.environ.get(ACCESSIBILITY):
        _LOG.warning("What reads windows aloud does not answer; it cannot read this one until the studio is started again.")
        os.environ[ACCESSIBILITY] = NOWHERE


def _readers_bus(talk: Talk) -> str:
    """Give the address of the screen readers' bus: "" when there is none or it is not known yet."""
    if not _lives(talk, *_READERS, "org.a11y.Status", "IsEnabled"):
        return NOWHERE
    talk.last(SERVICE_WITHIN_S)
    try:
        body = talk.ask(*_READERS, "org.a11y.Bus", "GetAddress")
    except TimeoutError:
        # That bus may be starting; Qt asks without waiting.
        return ""
    return body[4:-1].decode("utf-8", "replace") if len(body) > 4 else ""


def _asks_the_portal() -> bool:
    """Tell whether Qt takes the desktop's looks from the portal: when it is told to, and in a sandbox."""
    return "xdgdesktopportal" in os.environ.get(THEME, "") or "SNAP" in os.environ or Path("/.flatpak-info").exists()


def _lives(talk: Talk, service: str, path: str, interface: str, name: str) -> bool:
    """Ask a program for one of its properties; True too when that program does not run."""
    talk.last(SERVICE_WITHIN_S)
    try:
        talk.ask(service, path, _PROPERTIES, "Get", interface, name)
    except TimeoutError:
        return False
    return True


class Talk:
    """One connection to a bus, for `BUS_WITHIN_S` unless told otherwise.

    Raises
    ------
    OSError, ValueError
        By every call: it is not there, is not one, or does not answer in time (`TimeoutError`).
    """

    def __init__(self, address: str) -> None:
        found = re.search(r"(?:^|;)unix:(?:[^;]*,)?(path|abstract)=([^,;]+)", address)
        if found is None or not hasattr(socket, "AF_UNIX"):
            raise ValueError(f"no socket in {address!r}")
        place = unquote(found[2])
        self.last(BUS_WITHIN_S)
        self._serial, self._heard = 0, b""
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._wait()
            self._socket.connect(place if found[1] == "path" else f"\0{place}")
            self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
            while b"\r\n" not in self._heard:
                self._hear()
            line, _, self._heard = self._heard.partition(b"\r\n")
            if not line.startswith(b"OK "):
                raise ValueError("it does not let this user in")
            self._socket.sendall(b"BEGIN\r\n")
        except BaseException:
            self._socket.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def last(self, seconds: float) -> None:
        """Let what follows take so long at most."""
        self._deadline_s = time.monotonic() + seconds

    def ask(self, destination: str, path: str, interface: str, member: str, *words: str) -> bytes:
        """Call a method with texts, starting no program for it; give the body of the reply, empty for an error."""
        self._serial += 1
        serial, body, fields = self._serial, b"", b""
        for text in words:
            body += b"\0" * (-len(body) % 4) + _text(text)
        named = [(1, "o", _text(path)), (2, "s", _text(interface)), (3, "s", _text(member)), (6, "s", _text(destination))]
        if words:
            named.append((8, "g", bytes([len(words)]) + b"s" * len(words) + b"\0"))
        for code, kind, value in named:
            fields += b"\0" * (-len(fields) % 8) + struct.pack("<BB2s", code, 1, kind.encode()) + value
        head = struct.pack("<cBBBIII", b"l", _CALL, _NO_AUTO_START, 1, len(body), serial, len(fields)) + fields
        self._wait()
        self._socket.sendall(head + b"\0" * (-len(head) % 8) + body)
        while True:
            kind_of, answered, reply = self._message()
            if kind_of in (_REPLY, _ERROR) and answered == serial:
                return reply if kind_of == _REPLY else b""

    def _message(self) -> tuple[int, int | None, bytes]:
        """Give the next message: its kind, the serial of the call it answers, its body."""
        order, kind, _, _, length, _, size = struct.unpack("<cBBBIII", self._take(16))
        if order != b"l" or length + size > _MOST_BYTES:
            raise ValueError("it talks nonsense")
        fields = self._take(size + -size % 8)
        # The field of that serial (code 5, type "u") begins at a multiple of eight, as every field does.
        at = next((at for at in range(0, size, 8) if fields[at : at + 4] == b"\x05\x01u\0"), None)
        return kind, None if at is None else int.from_bytes(fields[at + 4 : at + 8], "little"), self._take(length)

    def _take(self, count: int) -> bytes:
        while len(self._heard) < count:
            self._hear()
        taken, self._heard = self._heard[:count], self._heard[count:]
        return taken

    def _hear(self) -> None:
        self._wait()
        heard = self._socket.recv(4096)
        if not heard or len(self._heard) > _MOST_BYTES:
            raise ConnectionError("it hung up")
        self._heard += heard

    def _wait(self) -> None:
        """Let the socket's next call take until then at most."""
        left_s = self._deadline_s - time.monotonic()
        if left_s <= 0:
            raise TimeoutError("timed out")
        self._socket.settimeout(left_s)


def _text(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode() + b"\0"
