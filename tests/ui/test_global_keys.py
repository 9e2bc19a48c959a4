"""Keys beside other programs: given by the desktop's portal or by the X server, and told when they go down and up."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QKeySequence

from studio.ui.platform.global_keys import PATH, PORTAL, REQUEST, SERVICE, Portal, Shortcut, UnavailableError, XServer, trigger

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ["tests.x_server"]
MUTE, TALK = Shortcut("mute", "Mute", QKeySequence("Ctrl+Alt+M")), Shortcut("talk", "Hold to talk", QKeySequence("F7"))
needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None and not os.environ.get("CI"), reason="needs dbus-daemon")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    program = shutil.which("dbus-daemon")
    assert program is not None
    daemon = subprocess.Popen([program, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    yield
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


class Desktop:
    """The portal: it answers, and uses the keys once they are bound; ``answer`` is the person's."""

    def __init__(self, answer: int) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.bound: list[Any] = []
        self._answer, self._over = answer, threading.Event()
        self._bus = open_dbus_connection("SESSION")
        self._bus.send_and_get_reply(message_bus.RequestName(SERVICE))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        from jeepney import DBusAddress, new_method_return, new_signal

        while not self._over.is_set():
            try:
                message = self._bus.receive(timeout=0.1)
            except TimeoutError:
                continue
            fields = {key.name: value for key, value in message.header.fields.items()}
            member, sender = fields.get("member"), fields.get("sender", "")
            if member == "Get":
                self._bus.send(new_method_return(message, "v", (("u", 1),)))
            if member not in ("CreateSession", "BindShortcuts"):
                continue
            options = message.body[-1]
            request = f"{PATH}/request/{sender[1:].replace('.', '_')}/{options['handle_token'][1]}"
            self._bus.send(new_method_return(message, "o", (request,)))
            results: dict[str, Any] = {}
            if member == "CreateSession":
                results = {"session_handle": ("s", f"{PATH}/session/one")}
            else:
                self.bound = message.body[1]
            code = self._answer if member == "BindShortcuts" else 0
            self._bus.send(new_signal(DBusAddress(request, interface=REQUEST), "Response", "ua{sv}", (code, results)))
            if member == "BindShortcuts" and not code:
                for signal in ("Activated", "Deactivated"):
                    self._bus.send(new_signal(DBusAddress(PATH, interface=PORTAL), signal, "osta{sv}",
                                              (f"{PATH}/session/one", "talk", 7, {})))

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._bus.close()


def used(taking: Portal | XServer, count: int) -> list[tuple[str, bool]]:
    told: list[tuple[str, bool]] = []
    for _ in range(100):
        taking.wait(0.2, lambda name, down: told.append((name, down)))
        if len(told) >= count:
            break
    return told


@needs_bus
def test_the_portal_is_asked_with_words_and_wishes_and_tells_of_each_key(bus: None) -> None:
    desktop = Desktop(0)
    taking = Portal(threading.Event())
    try:
        taking.take([MUTE, TALK])

        assert used(taking, 2) == [("talk", True), ("talk", False)]
        assert [name for name, _ in desktop.bound] == ["mute", "talk"]
        assert desktop.bound[0][1] == {"description": ("s", "Mute"), "preferred_trigger": ("s", "CTRL+ALT+m")}
    finally:
        taking.close()
        desktop.close()


@needs_bus
def test_a_person_who_says_no_is_believed(bus: None) -> None:
    desktop = Desktop(1)
    taking = Portal(threading.Event())
    try:
        with pytest.raises(UnavailableError, match="did not give"):
            taking.take([MUTE])
    finally:
        taking.close()
        desktop.close()


@needs_bus
def test_a_desktop_without_the_portal_gives_no_keys(bus: None) -> None:
    with pytest.raises(UnavailableError):
        Portal(threading.Event())


def press(*names: str) -> None:
    """Press keys one after another and let go of them in the other order, as a keyboard does."""
    from Xlib import XK, X, display
    from Xlib.ext import xtest

    keyboard = display.Display()
    codes = [keyboard.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
    for kind, order in ((X.KeyPress, codes), (X.KeyRelease, codes[::-1])):
        for code in order:
            xtest.fake_input(keyboard, kind, code)
            keyboard.sync()
    keyboard.close()


@pytest.mark.usefixtures("x_display")
def test_the_x_server_tells_of_a_key_whatever_has_the_keyboard() -> None:
    taking = XServer()
    try:
        taking.take([MUTE, TALK])
        press("Control_L", "Alt_L", "m")
        press("m")
        press("F7")

        assert used(taking, 4) == [("mute", True), ("mute", False), ("talk", True), ("talk", False)]
    finally:
        taking.close()


@pytest.mark.usefixtures("x_display")
def test_a_key_of_another_program_is_not_taken_from_it() -> None:
    first, second = XServer(), XServer()
    try:
        first.take([MUTE])

        with pytest.raises(UnavailableError, match="Another program"):
            second.take([MUTE])
    finally:
        first.close()
        second.close()


@pytest.mark.parametrize(("key", "wanted"), [("Ctrl+Shift+M", "CTRL+SHIFT+m"), ("F9", "F9"), ("Meta+Space", "LOGO+space"),
                                             ("Alt+PgUp", "ALT+Page_Up")])
def test_keys_are_written_as_the_portal_reads_them(key: str, wanted: str) -> None:
    assert trigger(QKeySequence(key)) == wanted
