"""What names a person, a folder, a machine or a device does not get into a text that may leave the computer."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio import redaction
from studio.redaction import AVATAR, FILE, MICROPHONE, hide, redact
from tests.e2e.command import ROOT, environment


@pytest.fixture(autouse=True)
def nothing_hidden_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_hidden", {})
    monkeypatch.setattr(redaction, "_found", None)


@pytest.mark.parametrize(("text", "left"), [
    ("[Errno 2] No such file or directory: '/media/disk/My Songs/to Anna.wav'",
     "[Errno 2] No such file or directory: '<path.wav>'"),
    ("/media/My Songs/to Anna.wav cannot be written: the disk is full.", "<path.wav> cannot be written: the disk is full."),
    ("~/clips/a.mp4 was written.", "<path.mp4> was written."),
    (r"C:\Users\Anna\a.wav is empty", "<path.wav> is empty"),
    ("/dev/snd is busy", "<path> is busy"),
    ("rtmp://live.example.org/app/secret-key failed", "<address> failed"),
    ("write to anna@example.org", "write to <address>"),
    ("alsa_input.usb-Blue_Microphones_Yeti_REV8_8A3B2C1F-00.analog-stereo was lost", "alsa_input.usb-<device> was lost"),
    ("bluez_input.AC_12_2F_3C_4D_5E.0", "bluez_input.<address>.0"),
    ("GPU-12345678-9abc-def0-1234-56789abcdef0", "GPU-<id>"),
    ("iSerial: 8A3B2C1F, Serial Number: 00-77A", "iSerial: <serial>, Serial Number: <serial>"),
    ("cuDNN 9.13.1.26; 20 / 30 ms, and/or; 16:9", "cuDNN 9.13.1.26; 20 / 30 ms, and/or; 16:9"),
])
def test_private_parts_of_a_line_are_taken_out_and_the_rest_stays(text: str, left: str) -> None:
    assert redact(text) == left


def test_where_in_the_studio_a_fault_is_stays_readable() -> None:
    assert redact(f'File "{ROOT}/studio/cli.py", line 3, in main') == 'File "<install>/studio/cli.py", line 3, in main'


@given(st.sampled_from(["/", " ", "'", ", ", ": ", "\n", "@", "-", "_", "("]), st.text(max_size=20))
def test_the_home_folder_and_the_host_are_in_no_text_whatever_is_around_them(between: str, around: str) -> None:
    text = f"{around}{between}{Path.home()}{between}{socket.gethostname()}{between}{around}"

    left = redact(text)

    assert str(Path.home()) not in left.replace(around, "")
    assert socket.gethostname() not in left.replace(around, "")


def test_the_user_is_known_by_every_name_that_the_system_has(tmp_path: Path) -> None:
    home = tmp_path / "anna.smith"
    home.mkdir()
    code = ("import sys; from studio.redaction import redact; "
            "print(redact('annas of anna.smith (ASMITH) in anna.smith2, Anna.Smith@x'))")
    names = {"HOME": str(home), "LOGNAME": "asmith", "USER": "asmith"}

    ran = subprocess.run([sys.executable, "-c", code], env=environment(**names), capture_output=True, text=True, check=True)

    assert ran.stdout == "annas of <user> (<user>) in anna.smith2, <user>@x\n"


def test_names_that_show_up_later_are_hidden_from_then_on() -> None:
    before = redact("Anna's AirPods were lost")
    hide("Anna's AirPods", MICROPHONE)
    hide("Anna", AVATAR)
    hide("a song.wav", FILE)

    assert before == "Anna's AirPods were lost"
    assert redact("Anna's AirPods, anna's AIRPODS; Anna speaks 'a song.wav'; Annabel") == (
        "<microphone>, <microphone>; <avatar> speaks '<file>'; Annabel")


def test_a_name_that_every_machine_has_is_not_hidden() -> None:
    for name in ("default", "hw", "", "x" * 500):
        hide(name, MICROPHONE)

    assert redact("the default of hw") == "the default of hw"


def test_only_so_many_names_are_remembered_and_the_newest_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "MOST_KNOWN", 3)
    for number in range(5):
        hide(f"file-{number}.wav", FILE)

    assert redact("file-0.wav file-4.wav") == "file-0.wav <file>"
