"""How long a desktop that hangs holds up the window: from its start to its end, and each wait in between.

    python benchmarks/hung_desktop.py [--avatar NAME|FOLDER] [--rounds N] [--only WORD] [--json FILE]

The studio opens in turn beside desktops of the benchmark's own (D-Bus, PulseAudio, an X server in memory where Xvfb is, else
offscreen): one that is well, and others in which a part takes calls and never answers; "gone" falls silent once the window is
open. Told is the difference of each to the one that is well, so that what else the machine does counts little: for the
how long a thread neither ran nor waited for a processor (schedstat): the window's until it is there, at its longest stop and
from its closing on, and the one that lists microphones at its first try; the least of the rounds.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from tests.virtual_microphone import VirtualMicrophone  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

GOAL_S, TICK_S = 0.5, 0.02
FIGURES = {"shown": "window", "stop": "longest stop", "close": "closing", "listed": "microphones"}
BUS_CONFIGURATION = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
"""A bus that starts no program: what is on it was put there."""
BUS, SYSTEM_BUS = "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"


class Silent:
    """A socket that takes every call; it says nothing, or lets a caller of D-Bus in first."""

    def __init__(self, place: Path, *, greets: bool = False) -> None:
        self.place, self._greets = place, greets
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(place))
        self._door.listen(64)
        self._lines: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            line = self._door.accept()[0]
            self._lines.append(line)
            if self._greets:
                threading.Thread(target=self._greet, args=(line,), daemon=True).start()

    def _greet(self, line: socket.socket) -> None:
        while heard := line.recv(4096):
            if b"AUTH EXTERNAL" in heard:
                line.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
            if b"NEGOTIATE_UNIX_FD" in heard:
                line.sendall(b"AGREE_UNIX_FD\r\n")


class Desktop:
    """What a window needs of a desktop, with parts that hang."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name, self.later = name, None
        self.folder = folder / name.replace(" ", "-")
        self.folder.mkdir()
        self._stack = ExitStack()
        self.environment = {one: os.environ[one] for one in ("PATH", "LD_LIBRARY_PATH", "LANG") if one in os.environ} | {
            "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder), "PYTHONPATH": str(ROOT),
            "XDG_CACHE_HOME": str(folder / "cache")}
        self._bus()
        self._sound()
        getattr(self, f"_{name.replace(' ', '_')}")()

    def _bus(self) -> None:
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION)
        daemon = self._stack.enter_context(subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True))
        self._stack.callback(daemon.kill)
        assert daemon.stdout is not None
        self.environment[BUS] = daemon.stdout.readline().strip()
        self._daemon = daemon

    def _sound(self) -> None:
        self._microphone = VirtualMicrophone(self.folder)
        self._microphone.plug()
        self._stack.callback(self._microphone.close)
        self._stack.callback(self._microphone.hang, on=False)
        asound = self.folder / "asound.conf"
        asound.write_text("pcm.pulse { type pulse }\nctl.pulse { type pulse }\npcm.!default pulse\n")
        self.environment |= {"PULSE_SERVER": f"unix:{self._microphone.socket}", "ALSA_CONFIG_PATH": str(asound)}

    def _well(self) -> None:
        pass

    def _bus_takes_calls(self) -> None:
        self.environment[BUS] = f"unix:path={Silent(self.folder / 'silent').place}"

    def _bus_lets_in(self) -> None:
        self.environment[BUS] = f"unix:path={Silent(self.folder / 'silent', greets=True).place}"

    def _bus_gone(self) -> None:
        self.later = self._daemon

    def _system_bus(self) -> None:
        self.environment[SYSTEM_BUS] = f"unix:path={Silent(self.folder / 'silent', greets=True).place}"

    def _programs(self, **more: str) -> None:
        process = self._stack.enter_context(subprocess.Popen(
            [sys.executable, "-m", "tests.silent_programs"], cwd=ROOT, stdout=subprocess.PIPE, text=True,
            env=self.environment))
        self._stack.callback(process.kill)
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        self.environment |= more

    def _portal(self) -> None:
        self._programs(QT_QPA_PLATFORMTHEME="xdgdesktopportal")

    def _portal_of_GNOME(self) -> None:  # noqa: N802
        self._programs(XDG_CURRENT_DESKTOP="GNOME")

    def _portal_of_KDE(self) -> None:  # noqa: N802
        self._programs(XDG_CURRENT_DESKTOP="KDE", KDE_FULL_SESSION="true", KDE_SESSION_VERSION="6")

    def _input_method(self) -> None:
        machine = next((file.read_text().strip() for file in map(Path, ("/etc/machine-id", "/var/lib/dbus/machine-id"))
                        if file.exists()), "machine-id")
        place = Silent(self.folder / "silent", greets=True).place
        told = self.folder / ".config" / "ibus" / "bus"
        told.mkdir(parents=True)
        for display in ("unix-0", "unix-wayland-0"):
            (told / f"{machine}-{display}").write_text(f"IBUS_ADDRESS=unix:path={place}\nIBUS_DAEMON_PID={os.getpid()}\n")
        self.environment |= {"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus", "IBUS_ADDRESS": f"unix:path={place}"}

    def _sound_stopped(self) -> None:
        self._microphone.hang()

    def _sound_takes_calls(self) -> None:
        self.environment["PULSE_SERVER"] = f"unix:{Silent(self.folder / 'silent').place}"

    def _sound_gone(self) -> None:
        self.later = self._microphone._server

    def _everything(self) -> None:
        self._bus_lets_in()
        self._sound_stopped()
        self.environment[SYSTEM_BUS] = self.environment[BUS]

    def window(self, avatar: str, display: dict[str, str]) -> dict[str, float]:
        """Open the window and close it; give the times in s."""
        with subprocess.Popen(
                [sys.executable, __file__, "--window", avatar, str(self.folder)], cwd=self.folder, text=True,
                env=self.environment | display, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            try:
                while (line := process.stdout.readline()) and line != "open\n":
                    pass
                if self.later is not None:
                    self.later.send_signal(signal.SIGSTOP)
                told = process.communicate(timeout=120)
            finally:
                process.kill()
                if self.later is not None:
                    self.later.send_signal(signal.SIGCONT)
        if process.returncode:
            raise RuntimeError(f"{self.name}: {process.returncode}: {told[1][-2000:]}")
        found: dict[str, float] = json.loads(told[0].splitlines()[-1])
        return found

    def close(self) -> None:
        self._stack.close()


NAMES = tuple(name[1:].replace("_", " ") for name in vars(Desktop) if name.startswith("_") and not name.startswith("__")
              and name not in ("_bus", "_sound", "_programs"))


def screen() -> Iterator[dict[str, str]]:
    """Give the variables of an X server of one's own, or of none."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
                              pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{said.readline().strip()}"}
    server.terminate()
    server.wait(10)


def held() -> float:
    """Give the seconds for which this thread neither ran nor waited for a processor, from some time on."""
    ran, waited, _ = Path("/proc/thread-self/schedstat").read_text().split()
    return time.monotonic() - (int(ran) + int(waited)) / 1e9


def window(avatar: str, folder: Path) -> int:
    """In a process of its own: open the window, let it run, close it, and print the times."""
    began, held_before, figures = time.monotonic(), held(), dict[str, float]()
    sys.argv = ["studio"]
    from PySide6.QtCore import QTimer

    from studio import app

    made, listed = app.make_window, app._devices

    def devices() -> object:
        before = held()
        try:
            return listed()
        finally:
            figures.setdefault("listed", held() - before)

    def make(*given: object, **named: object) -> object:
        window = made(*given, **named)
        window.preferences.welcomed = True
        window.bridge.ready.connect(lambda *_: ready.append(True))
        last, ready = [0.0], list[bool]()

        def tick() -> None:
            now = held()
            if last[0]:
                figures["stop"] = max(figures.get("stop", 0.0), now - last[0] - TICK_S)
            elif window.isVisible():
                figures["shown"] = now - held_before
                print("open", flush=True)
            last[0] = now if window.isVisible() else 0.0

        def end() -> None:
            if (ready and "listed" in figures) or time.monotonic() - began > 60.0:
                figures["close"] = held()
                ticking.stop()
                ending.stop()
                window.close()

        ticking, ending = QTimer(window), QTimer(window)
        ticking.timeout.connect(tick)
        ticking.start(round(1e3 * TICK_S))
        ending.timeout.connect(end)
        QTimer.singleShot(4000, lambda: ending.start(50))
        return window

    app.make_window, app._devices = make, devices  # type: ignore[assignment]
    code = app.run(avatar, settings=folder / f"settings-{time.monotonic_ns()}.ini")
    figures["close"] = held() - figures["close"]
    print(json.dumps(figures), flush=True)
    return code


def measured(avatar: str, rounds: int, only: str) -> dict[str, dict[str, list[float]]]:
    """Give the times of each desktop, in turn."""
    names = [name for name in NAMES if name == "well" or only in name]
    found: dict[str, dict[str, list[float]]] = {name: {} for name in names}
    # A socket's path may have 107 characters.
    with tempfile.TemporaryDirectory(prefix="hung-") as folder, ExitStack() as stack:
        shown = screen()
        display = next(shown)
        stack.callback(lambda: next(shown, None))
        desktops = []
        for name in names:
            desktops.append(Desktop(Path(folder), name))
            stack.callback(desktops[-1].close)
        # The first window finds nothing in the cache.
        desktops[0].window(avatar, display)
        for _ in range(rounds):
            for desktop in desktops:
                told = desktop.window(avatar, display)
                for key in FIGURES:
                    found[desktop.name].setdefault(key, []).append(told.get(key, 60.0))
    return found


def main() -> int:
    if sys.argv[1:2] == ["--window"]:
        return window(sys.argv[2], Path(sys.argv[3]))
    parser = arguments(__doc__)
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="windows of each (default: %(default)s)")
    parser.add_argument("--only", default="", metavar="WORD", help="those desktops alone whose name has it")
    wanted = parser.parse_args()
    found = measured(wanted.avatar, wanted.rounds, wanted.only)
    least = {name: {key: min(times) for key, times in one.items()} for name, one in found.items()}
    well, rows = least.pop("well"), []
    rows.append(Row("well", "", ", ".join(f"{FIGURES[key]} {value:.2f}" for key, value in well.items()) + " s", None, well))
    for name, one in least.items():
        more = {key: value - well[key] for key, value in one.items()}
        rows.append(Row(name, f"no more than {GOAL_S} s later",
                        ", ".join(f"{FIGURES[key]} {value:+.2f}" for key, value in more.items()) + " s",
                        max(more.values()) <= GOAL_S, more))
    show("A desktop that hangs", rows, wanted.json)
    return 0 if all(row.met is not False for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
