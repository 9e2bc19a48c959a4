"""Keys that work beside other programs: the desktop's own way (its portal), or the X server's.

A program cannot take keys from others under Wayland; there the desktop asks the person, who may choose other keys
(``org.freedesktop.portal.GlobalShortcuts``, version 1). Under X11 keys are grabbed. Elsewhere there are none.
"""

from __future__ import annotations

import logging
import secrets
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from studio.devices.session_bus import bus_answers
from studio.ui.sentences import settings as say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LOG = logging.getLogger(__name__)
SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PORTAL, REQUEST, SESSION = (f"org.freedesktop.portal.{one}" for one in ("GlobalShortcuts", "Request", "Session"))
ANSWER_S, ASK_S, LOOK_S = 3.0, 120.0, 0.3
"""Longest wait for the portal, and for the person whom the desktop asks; how often it is looked whether all is over."""
CLOSE_S = 0.5


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a key does: a name for the program, words for the person, and the key that is wished for."""

    name: str
    words: str
    key: QKeySequence


class UnavailableError(Exception):
    """Why keys are not taken, in one sentence."""


class Taking(Protocol):
    """One way to take keys; its methods are called on one thread."""

    def take(self, shortcuts: Sequence[Shortcut]) -> None:
        """Ask for them; `UnavailableError` when they are not given."""

    def wait(self, timeout_s: float, told: Callable[[str, bool], object]) -> None:
        """Wait for keys so long, and tell of each its name and whether it went down."""

    def close(self) -> None:
        """Give all of them back."""


class GlobalKeys(QObject):
    """Takes keys on a thread of its own, and tells when they are used; nothing in the window waits for the desktop."""

    pressed = Signal(str)
    released = Signal(str)
    taken = Signal()
    refused = Signal(str)
    """Why there are none, in one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def on(self) -> bool:
        """Whether keys are taken, or asked for."""
        return self._thread is not None and self._thread.is_alive() and not self._over.is_set()

    def start(self, shortcuts: Sequence[Shortcut]) -> None:
        """Take these keys instead of what was taken before."""
        self.close()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(shortcuts, self._over, QGuiApplication.platformName()),
                                        name="global-keys", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Give the keys back."""
        self._over.set()
        if self._thread is not None:
            self._thread.join(CLOSE_S)

    def _run(self, shortcuts: Sequence[Shortcut], over: threading.Event, platform: str) -> None:
        taking: Taking | None = None
        try:
            taking = _way(platform, over)
            taking.take(shortcuts)
            self.taken.emit()
            while not over.is_set():
                taking.wait(LOOK_S, lambda name, down: (self.pressed if down else self.released).emit(name))
        except UnavailableError as error:
            self._refuse(over, str(error))
        except Exception as error:  # noqa: BLE001 - the border of the thread: the desktop may say anything
            _LOG.info("keys beside other programs: %s: %s", type(error).__name__, error)
            self._refuse(over, say.GLOBAL_LOST)
        finally:
            if taking is not None:
                with suppress(Exception):
                    taking.close()

    def _refuse(self, over: threading.Event, sentence: str) -> None:
        if not over.is_set():
            # The window may be gone.
            with suppress(RuntimeError):
                self.refused.emit(sentence)


def _way(platform: str, over: threading.Event) -> Taking:
    """Choose how keys are taken here."""
    if bus_answers():
        with suppress(UnavailableError, ImportError, OSError):
            return Portal(over)
    if platform == "xcb":
        return XServer()
    raise UnavailableError(say.GLOBAL_NONE)


class Portal:
    """Keys by the desktop's portal; `UnavailableError` where it has none to give.

    Parameters
    ----------
    over
        Ends a wait for the person.
    """

    def __init__(self, over: threading.Event) -> None:
        # It comes with `keyring`, which needs it on Linux; elsewhere there is no such bus.
        from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self._call, self._rule, self._over = new_method_call, MatchRule, over
        self._portal = DBusAddress(PATH, SERVICE, PORTAL)
        self._bus = open_dbus_connection("SESSION")
        self._message_bus = message_bus
        self._session = ""
        try:
            reply = self._bus.send_and_get_reply(Properties(self._portal).get("version"), timeout=ANSWER_S)
            if reply.header.message_type.name != "method_return":
                raise UnavailableError(say.GLOBAL_NONE)
        except TimeoutError as error:
            self._bus.close()
            raise UnavailableError(say.GLOBAL_NONE) from error
        except BaseException:
            self._bus.close()
            raise

    def take(self, shortcuts: Sequence[Shortcut]) -> None:
        """See `Taking`."""
        session = self._ask("CreateSession", "a{sv}", lambda token: (
            {"handle_token": ("s", token), "session_handle_token": ("s", f"viseme{secrets.token_hex(4)}")},), ANSWER_S)
        self._session = str(session["session_handle"][1])
        for member in ("Activated", "Deactivated"):
            self._listen(interface=PORTAL, member=member)
        wished = [(one.name, {"description": ("s", one.words), "preferred_trigger": ("s", trigger(one.key))})
                  for one in shortcuts]
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}",
                  lambda token: (self._session, wished, "", {"handle_token": ("s", token)}), ASK_S)

    def wait(self, timeout_s: float, told: Callable[[str, bool], object]) -> None:
        """See `Taking`."""
        try:
            message = self._bus.receive(timeout=timeout_s)
        except TimeoutError:
            return
        member = message.header.fields.get(3)
        if member in ("Activated", "Deactivated") and len(message.body) > 1 and message.body[0] == self._session:
            told(str(message.body[1]), member == "Activated")

    def close(self) -> None:
        """See `Taking`."""
        from jeepney import DBusAddress

        if self._session:
            with suppress(Exception):
                self._bus.send(self._call(DBusAddress(self._session, SERVICE, SESSION), "Close"))
        self._bus.close()

    def _listen(self, **what: str) -> None:
        rule = self._rule(type="signal", **what)
        self._bus.send_and_get_reply(self._message_bus.AddMatch(rule), timeout=ANSWER_S)

    def _ask(self, method: str, signature: str, body: Callable[[str], tuple[Any, ...]], timeout_s: float) -> dict[str, Any]:
        """Call a method whose answer comes as a signal, perhaps after the desktop has asked the person."""
        token = f"viseme{secrets.token_hex(4)}"
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        request = f"{PATH}/request/{sender}/{token}"
        self._listen(interface=REQUEST, member="Response", path=request)
        with self._bus.filter(self._rule(type="signal", interface=REQUEST, member="Response", path=request)) as answers:
            reply = self._bus.send_and_get_reply(self._call(self._portal, method, signature, body(token)), timeout=ANSWER_S)
            if reply.header.message_type.name != "method_return":
                raise UnavailableError(say.GLOBAL_NONE)
            for _ in range(round(timeout_s / LOOK_S)):
                if self._over.is_set():
                    break
                with suppress(TimeoutError):
                    code, results = self._bus.recv_until_filtered(answers, timeout=LOOK_S).body
                    if code:
                        raise UnavailableError(say.GLOBAL_REFUSED)
                    return dict(results)
        raise UnavailableError(say.GLOBAL_REFUSED)


class XServer:
    """Keys grabbed from an X server; one that another program has grabbed is an `UnavailableError`."""

    def __init__(self) -> None:
        from Xlib import X, display

        self._x = X
        self._display = display.Display()
        self._root = self._display.screen().root
        self._names: dict[tuple[int, int], str] = {}
        self._held: set[str] = set()
        self._failed = False

    def take(self, shortcuts: Sequence[Shortcut]) -> None:
        """See `Taking`."""
        self._display.set_error_handler(self._on_error)
        for one in shortcuts:
            code, modifiers = self._code(one.key)
            self._names[code, modifiers] = one.name
            # With Caps Lock and Num Lock a key is another one to the server.
            for locks in (0, self._x.LockMask, self._x.Mod2Mask, self._x.LockMask | self._x.Mod2Mask):
                self._root.grab_key(code, modifiers | locks, True, self._x.GrabModeAsync, self._x.GrabModeAsync)
        self._display.sync()
        if self._failed:
            raise UnavailableError(say.GLOBAL_GRABBED)

    def wait(self, timeout_s: float, told: Callable[[str, bool], object]) -> None:
        """See `Taking`."""
        import select

        if not self._display.pending_events():
            select.select([self._display], [], [], timeout_s)
        while self._display.pending_events():
            event = self._display.next_event()
            if event.type not in (self._x.KeyPress, self._x.KeyRelease):
                continue
            modifiers = event.state & (self._x.ControlMask | self._x.ShiftMask | self._x.Mod1Mask | self._x.Mod4Mask)
            down = event.type == self._x.KeyPress
            # What was held with the key may go up first.
            name = self._names.get((event.detail, modifiers)) or next(
                (name for (code, _), name in self._names.items() if code == event.detail and name in self._held), None)
            if name is None or down is (name in self._held) or (not down and self._is_down(event.detail)):
                continue
            (self._held.add if down else self._held.discard)(name)
            told(name, down)

    def _is_down(self, code: int) -> bool:
        """Tell whether a key is down: the server says of one that is held, again and again, that it went up and down."""
        return bool(self._display.query_keymap()[code // 8] >> code % 8 & 1)

    def close(self) -> None:
        """See `Taking`: the server gives back what a connection had."""
        self._display.close()

    def _code(self, key: QKeySequence) -> tuple[int, int]:
        from Xlib import XK

        *modifiers, letter = key.toString(QKeySequence.SequenceFormat.PortableText).split("+")
        masks = {"Ctrl": self._x.ControlMask, "Shift": self._x.ShiftMask, "Alt": self._x.Mod1Mask, "Meta": self._x.Mod4Mask}
        symbol = XK.string_to_keysym(letter.lower() if len(letter) == 1 else _SYMBOLS.get(letter, letter))
        code = self._display.keysym_to_keycode(symbol) if symbol else 0
        if not code:
            raise UnavailableError(say.GLOBAL_NO_KEY.format(key=key.toString()))
        return code, sum(masks[one] for one in modifiers)

    def _on_error(self, *_: object) -> None:
        self._failed = True


_SYMBOLS = {"Space": "space", "Return": "Return", "Esc": "Escape", "Del": "Delete", "Ins": "Insert", "PgUp": "Page_Up",
            "PgDown": "Page_Down"}
"""Qt's names of keys that X calls otherwise."""


def trigger(key: QKeySequence) -> str:
    """Give a key as the portal writes it (XDG, *Shortcuts Specification*), such as ``CTRL+SHIFT+m``."""
    *modifiers, letter = key.toString(QKeySequence.SequenceFormat.PortableText).split("+")
    names = {"Ctrl": "CTRL", "Shift": "SHIFT", "Alt": "ALT", "Meta": "LOGO"}
    return "+".join([*(names[one] for one in modifiers), letter.lower() if len(letter) == 1 else _SYMBOLS.get(letter, letter)])
