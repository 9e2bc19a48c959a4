"""A microphone without hardware: a PulseAudio server of the test's own, into which sound files are spoken.

Needs the packages pulseaudio, pulseaudio-utils and libasound2-plugins, and fails without them: a machine that cannot run
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

from studio.devices import sound_server as asked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "Test Microphone"
START_S = 60.0


class VirtualMicrophone:
    """A loudspeaker "virt" whose sound a microphone called `NAME` hears, in a server that others do not see."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "native"
        self._environment = os.environ | {
            "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder), "LC_ALL": "C",
            "PULSE_STATE_PATH": str(folder), "PULSE_COOKIE": str(folder / "cookie"), "PULSE_SERVER": f"unix:{self.socket}",
        }
        self._server: subprocess.Popen[bytes] | None = None
        self._speakers: list[subprocess.Popen[bytes]] = []

    def plug(self, *, ahead: bool = False) -> None:
        """Start the server and connect the microphone; ``ahead`` lets the loudspeaker mix 2 s ahead, as servers do."""
        with (self.folder / "server.log").open("ab") as log:
            self._server = subprocess.Popen(
                [
                    "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit", "--use-pid-file=no",
                    "-L", f"module-native-protocol-unix auth-anonymous=1 socket={self.socket}",
                    # Without rewinds a microphone that is opened later need not wait for a buffer of two seconds.
                    "-L", f"module-null-sink sink_name=virt rate=48000 norewinds={int(not ahead)}",
                ],
                env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )
        deadline = time.monotonic() + START_S
        while not self._asked("info"):
            assert self._server.poll() is None, (self.folder / "server.log").read_text()
            assert time.monotonic() < deadline, "the sound server did not start"
            time.sleep(0.02)
        self.connect()

    def connect(self, name: str = NAME, *, default: bool = True, id: str = "", port: str = "") -> None:  # noqa: A002
        """Connect a microphone to the running server; all of them hear the same."""
        source = id or name.replace(" ", "_")
        path = f" device.bus_path='pci-0000:00:14.0-usb-0:{port}:1.0'" if port else ""
        properties = f"source_properties=\"device.description='{name}'{path}\""
        assert self._asked("load-module", "module-remap-source", "master=virt.monitor", f"source_name={source}", properties)
        if default:
            assert self._asked("set-default-source", source)
        assert self._asked("set-default-sink", "virt")

    def connect_late(self, name: str) -> Path:
        """Connect a microphone that becomes the default and gives nothing before bytes are written to the file given."""
        file = self.folder / name
        assert self._asked("load-module", "module-pipe-source", f"file={file}", f"source_name={name}", "format=s16le",
                           "rate=48000", "channels=1", f"source_properties=\"device.description='{name}'\"")
        assert self._asked("set-default-source", name)
        return file

    def hang(self, on: bool = True) -> None:
        """Let the server stand still, so that it takes every connection and says nothing, or go on."""
        assert self._server is not None
        self._server.send_signal(signal.SIGSTOP if on else signal.SIGCONT)

    def disconnect(self, name: str = NAME) -> None:
        """Pull a microphone out; the server goes on."""
        modules = subprocess.run(
            ["pactl", "list", "short", "modules"], env=self._environment, capture_output=True, text=True, timeout=10, check=True
        ).stdout
        source = f"source_name={name.replace(' ', '_')} "
        number = next(line.split("\t")[0] for line in modules.splitlines() if source in line)
        assert self._asked("unload-module", number)

    def unplug(self) -> None:
        """Pull everything out: the server dies."""
        server, self._server = self._server, None
        if server is not None:
            server.kill()
            server.wait(10)
        self.socket.unlink(missing_ok=True)

    @contextlib.contextmanager
    def recording(self, file: Path) -> Iterator[None]:
        """Write meanwhile what the loudspeaker gives to a file, f32 at 48 kHz in mono."""
        form = ["--format=float32le", "--rate=48000", "--channels=1", "--raw"]
        words = ["parec", "--device=virt.monitor", "--latency-msec=20", *form]
        with file.open("wb") as out, subprocess.Popen(words, env=self._environment, stdout=out) as process:
            try:
                yield
            finally:
                process.terminate()

    def speak(self, sound: Path, *, times: int = 1) -> None:
        """Begin to play a file into the microphone."""
        assert sound.is_file()
        words = 'for i in $(seq "$2"); do paplay --latency-msec=200 "$1"; done'
        command = ["sh", "-c", words, "sh", str(sound), str(times)]
        self._speakers.append(subprocess.Popen(command, env=self._environment, start_new_session=True))

    def close(self) -> None:
        """End everything."""
        for speaker in self._speakers:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(speaker.pid, signal.SIGKILL)
            speaker.wait(10)
        self.unplug()

    def _asked(self, *words: str) -> bool:
        return subprocess.run(["pactl", *words], env=self._environment, capture_output=True, timeout=10).returncode == 0


@pytest.fixture
def sound_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualMicrophone]:
    """Point PortAudio at a server of its own, which does not run yet."""
    if os.environ.get("VISEME_NO_SOUND") == "1":
        pytest.skip("VISEME_NO_SOUND=1")
    missing = [name for name in ("pulseaudio", "pactl", "paplay") if shutil.which(name) is None]
    assert not missing, f"missing {missing}: apt-get install pulseaudio pulseaudio-utils libasound2-plugins libportaudio2"
    # A socket's path may have 107 characters, so pytest's own folders will not do.
    folder = Path(tempfile.mkdtemp(prefix="virtmic-"))
    microphone = VirtualMicrophone(folder)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{microphone.socket}")
    monkeypatch.setenv("PULSE_COOKIE", str(folder / "cookie"))
    monkeypatch.delenv("PULSE_SOURCE", raising=False)
    monkeypatch.delenv("PULSE_SINK", raising=False)
    # On a busy machine a server that is well may need its time.
    monkeypatch.setattr(asked, "ANSWER_WITHIN_S", 2.0)
    yield microphone
    microphone.close()
    shutil.rmtree(folder)


@pytest.fixture
def virtual_microphone(sound_server: VirtualMicrophone) -> VirtualMicrophone:
    """Give a microphone that is connected and silent."""
    sound_server.plug()
    return sound_server
