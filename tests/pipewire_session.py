"""PipeWire, WirePlumber, pipewire-pulse and D-Bus of the test's own, without hardware: what a desktop has for calls.

Needs the Debian packages in `NEEDED` (`scripts/system-packages.sh test`), and fails without them: a machine that cannot run
these tests must say so with VISEME_NO_SOUND=1.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio.devices import sound_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NEEDED = {
    "pipewire": "pipewire-bin", "wireplumber": "wireplumber", "pipewire-pulse": "pipewire-pulse", "dbus-daemon": "dbus",
    "gst-launch-1.0": "gstreamer1.0-tools", "pactl": "pulseaudio-utils", "parec": "pulseaudio-utils",
}
"""Programs, and the packages they are in; gstreamer1.0-pipewire and gstreamer1.0-plugins-base beside them."""
START_S = 90.0


class PipeWireSession:
    """The servers, which may be ended and started again.

    Parameters
    ----------
    folder
        Theirs.
    through
        A command that starts the one after it, as ``setpriv``.
    """

    def __init__(self, folder: Path, through: tuple[str, ...] = ()) -> None:
        self.folder, self._through = folder, through
        self.environment = {
            "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PIPEWIRE_RUNTIME_DIR": str(folder), "LC_ALL": "C",
            "XDG_STATE_HOME": str(folder / "state"), "XDG_CONFIG_HOME": str(folder / "config"),
            "PULSE_RUNTIME_PATH": str(folder / "pulse"), "PULSE_SERVER": f"unix:{folder}/pulse/native",
            "PULSE_COOKIE": str(folder / "cookie"), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus",
        }
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self) -> None:
        """Start everything and wait until it answers."""
        bus = f"--address=unix:path={self.folder}/bus"
        self.begin("dbus-daemon", "--session", bus, "--nofork", "--nopidfile", when=lambda: (self.folder / "bus").exists())
        self.begin("pipewire", when=lambda: (self.folder / "pipewire-0").exists())
        self.begin("wireplumber")
        self.begin("pipewire-pulse", when=lambda: self.asked("pactl", "info"))
        # The session manager has come when it has made a sink for those who have none.
        self._wait("wireplumber", lambda: "auto_null" in self.ask("pactl", "list", "short", "sinks"))

    def start_portal(self) -> None:
        """Start the desktop's portal, through which browsers ask for a camera, and let it say yes."""
        self.environment |= {"XDG_CURRENT_DESKTOP": "GNOME", "GSETTINGS_BACKEND": "memory"}
        store, portal = "org.freedesktop.impl.portal.PermissionStore", "org.freedesktop.portal.Desktop"
        self.begin("/usr/libexec/xdg-permission-store", when=lambda: self._owned(store))
        # What would ask the person needs a screen to do so on.
        asks = "/usr/libexec/xdg-desktop-portal-gtk"
        self.begin("xvfb-run", "-a", asks, when=lambda: self._owned("org.freedesktop.impl.portal.desktop.gtk"))
        # A browser that was here before may have had the bus start one.
        self.begin("/usr/libexec/xdg-desktop-portal", "--replace", when=lambda: self._owned(portal))
        call = ["gdbus", "call", "--session", "--dest"]
        yes = [f"{store}.SetPermission", "devices", "true", "camera", "", "['yes']"]
        assert self.asked(*call, store, "--object-path", "/org/freedesktop/impl/portal/PermissionStore", "--method", *yes)
        asked = ["org.freedesktop.DBus.Properties.Get", "org.freedesktop.portal.Camera", "IsCameraPresent"]
        where = [portal, "--object-path", "/org/freedesktop/portal/desktop", "--method", *asked]
        self._wait("/usr/libexec/xdg-desktop-portal", lambda: "true" in self.ask(*call, *where))

    def _owned(self, name: str) -> bool:
        return "true" in self.ask("gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path",
                                  "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.NameHasOwner", name)

    def begin(self, *command: str, when: Callable[[], bool] = lambda: True) -> None:
        """Start a server and wait until it is there."""
        with (self.folder / f"{Path(command[0]).name}.log").open("ab") as log:
            self._running[command[0]] = subprocess.Popen((*self._through, *command), env=os.environ | self.environment,
                                                         stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                                         start_new_session=True)
        self._wait(command[0], when)

    def _wait(self, name: str, when: Callable[[], bool]) -> None:
        deadline = time.monotonic() + START_S
        while not when():
            log = self.folder / f"{Path(name).name}.log"
            assert self._running[name].poll() is None, log.read_text()
            assert time.monotonic() < deadline, f"{name} did not start: {log.read_text()}"
            time.sleep(0.05)

    def hang(self, on: bool = True) -> None:
        """Let the servers stand still, or go on."""
        for name in ("pipewire", "pipewire-pulse"):
            self._running[name].send_signal(signal.SIGSTOP if on else signal.SIGCONT)

    def end(self, *names: str) -> None:
        """End servers, by default all of them."""
        for name in names or tuple(reversed(self._running)):
            process = self._running.pop(name)
            # A server's own children too.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)
        for name in () if names else ("bus", "pipewire-0", "pipewire-0.lock", "pulse/native"):
            (self.folder / name).unlink(missing_ok=True)
        if not names and (unmount := shutil.which("fusermount3")) is not None:
            # The bus may have started the documents' portal, too, whose file system outlives it.
            subprocess.run([unmount, "-u", "-z", "-q", self.folder / "doc"], check=False)

    def ask(self, *command: str) -> str:
        """Give what a program says."""
        return subprocess.run(command, env=os.environ | self.environment, capture_output=True, text=True, timeout=20).stdout

    def asked(self, *command: str) -> bool:
        """Run a program; tell whether it succeeded."""
        done = subprocess.run(command, env=os.environ | self.environment, capture_output=True, timeout=20)
        return done.returncode == 0

    @contextlib.contextmanager
    def reading(self, *command: str) -> Iterator[subprocess.Popen[bytes]]:
        """Run a program meanwhile whose standard output is read."""
        with subprocess.Popen(command, env=os.environ | self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL) as process:
            try:
                yield process
            finally:
                process.kill()
                assert process.stdout is not None
                process.stdout.close()

    def camera(self, width: int = 1280, height: int = 720, form: str = "I420") -> contextlib.AbstractContextManager[
            subprocess.Popen[bytes]]:
        """Read the studio's camera with GStreamer: raw pictures on standard output."""
        caps = f"video/x-raw,format={form},width={width},height={height}"
        return self.reading("gst-launch-1.0", "-q", "pipewiresrc", "target-object=viseme-studio", "!", caps, "!", "fdsink",
                            "sync=false")


@pytest.fixture
def pipewire(monkeypatch: pytest.MonkeyPatch) -> Iterator[PipeWireSession]:
    """Give a running PipeWire that this process uses too."""
    if os.environ.get("VISEME_NO_SOUND") == "1":
        pytest.skip("VISEME_NO_SOUND=1")
    missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
    assert not missing, f"missing {missing}: sh scripts/system-packages.sh test"
    # A socket's path may have 107 characters, so pytest's own folders will not do.
    folder = Path(tempfile.mkdtemp(prefix="pw-"))
    (folder / "pulse").mkdir()
    session = PipeWireSession(folder)
    for name, value in session.environment.items():
        monkeypatch.setenv(name, value)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PULSE_SOURCE", "PULSE_SINK"):
        monkeypatch.delenv(name, raising=False)
    # On a busy machine a server that is well may need its time.
    monkeypatch.setattr(sound_server, "ANSWER_WITHIN_S", 2.0)
    try:
        session.start()
        yield session
    finally:
        session.end()
        shutil.rmtree(folder)
