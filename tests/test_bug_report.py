"""The report of a bug says what is needed to find it, and nothing of the person, their folders, machine and devices."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING

from studio import __version__, bug_report, logs, redaction
from tests import tiny_avatar
from tests.e2e.command import environment, write_sound

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SESSION = """
import logging, sys
from pathlib import Path
from studio import cli
from studio.devices import portaudio
from studio.devices.device import AudioDevice

portaudio._microphones = lambda: [AudioDevice("Annas AirPods", "alsa_input.usb-Maker_Thing_8A3B2C1F-00.mono", 48000, 1, True)]
portaudio.microphones()
home = Path.home()
logging.getLogger("studio.test").warning("not now")
for arguments in (["render", str(home / "letter to Berta.wav"), "-o", str(home / "clip of Berta.mp4"), "--avatar", "anna"],
                  ["render", str(home / "missing Berta.wav"), "-o", str(home / "x.mp4")],
                  ["avatar", "inspect", "anna"]):
    cli.main(arguments)
with __import__("studio.logs").logs.begin("test"):
    log = logging.getLogger("studio.test")
    log.info("the microphone Annas AirPods, alsa_input.usb-Maker_Thing_8A3B2C1F-00.mono, was lost by %s", home.name)
    try:
        (home / "notes" / "diary.txt").read_text()
    except OSError:
        log.exception("not read")

from studio import bug_report
from studio.avatars import library
from studio.engine.doctor import examine
found = examine(library.find("anna"), places={"Home": home})
print(bug_report.report(found.as_text()))
"""


def test_nothing_private_is_in_the_report_of_a_whole_session(tmp_path: Path) -> None:
    home = tmp_path / "anna.smith"
    avatar = tiny_avatar.write(home / "data" / "viseme-studio" / "avatars" / "anna")
    manifest = avatar / "avatar.toml"
    manifest.write_text(manifest.read_text().replace('name = "Tiny"', 'name = "Anna Smith herself"'))
    write_sound(home / "letter to Berta.wav", 0.3)
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CACHE", "CONFIG", "STATE")}
    names = {"HOME": str(home), "LOGNAME": "asmith", "USER": "asmith"} | places

    ran = subprocess.run([sys.executable, "-c", SESSION], env=environment(**names), capture_output=True, text=True, check=True,
                         timeout=170)
    said = ran.stdout[ran.stdout.index("# Viseme Studio, for the report of a bug") :]

    for private in ("anna", "smith", "berta", "diary", "airpods", "8a3b2c1f", str(home).lower(), str(tmp_path).lower()):
        assert private not in said.lower(), [line for line in said.splitlines() if private in line.lower()]
    host = socket.gethostname()
    assert host == "localhost" or f" {host} " not in f" {said} "
    for needed in (f"viseme-studio {__version__}", "onnxruntime", "a picture takes", "InputError: There is no file",
                   "FileNotFoundError", "the microphone <microphone>, alsa_input.usb-<device>, was lost by <user>"):
        assert needed in said, needed


def test_only_the_newest_lines_of_the_log_are_in_it(tmp_path: Path) -> None:
    (tmp_path / f"{logs.NAME}.1").write_text("".join(f"old {number}\n" for number in range(100_000)))
    (tmp_path / logs.NAME).write_text("the newest\n")

    said = bug_report.report("machine", folder=tmp_path)

    assert said.rstrip().endswith("the newest")
    assert "old 99999\n" in said
    assert len(said) < bug_report.MOST_LOG_BYTES + 5000
    log = said.split("## Log\n\n")[1]
    assert log.startswith("old ")


def test_where_there_is_no_log_the_report_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Files of other tests may have the report's words as their names.
    monkeypatch.setattr(redaction, "_hidden", {})
    monkeypatch.setattr(redaction, "_found", None)
    assert "## Log\n\nThere is none." in bug_report.report("machine", folder=tmp_path / "none")
