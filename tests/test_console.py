"""Standard error of the commands while a sound library is hushed."""

from __future__ import annotations

import subprocess
import sys

SAID = """
import sys
from studio import console
from studio.devices.terminal import quiet

with console.steady():
    with quiet():
        print("a sentence", file=sys.stderr)
        sys.stderr.flush()
"""


def test_a_sentence_arrives_while_the_sound_library_is_hushed() -> None:
    said = subprocess.run([sys.executable, "-c", SAID], capture_output=True, text=True, check=True, timeout=60)

    assert said.stderr == "a sentence\n"


def test_what_a_library_prints_meanwhile_does_not() -> None:
    loud = SAID.replace('print("a sentence", file=sys.stderr)', 'import os; os.write(2, b"noise")')

    said = subprocess.run([sys.executable, "-c", loud], capture_output=True, text=True, check=True, timeout=60)

    assert said.stderr == ""


def test_a_closed_terminal_ends_what_was_not_started_to_outlive_it() -> None:
    asks = "import signal; {first}; from studio.console import endings; print(signal.SIGHUP in endings())"
    for first, ends in (("signal.signal(signal.SIGHUP, signal.SIG_DFL)", "True"),
                        ("signal.signal(signal.SIGHUP, signal.SIG_IGN)", "False")):
        said = subprocess.run([sys.executable, "-c", asks.format(first=first)], capture_output=True, text=True, check=True)

        assert said.stdout == f"{ends}\n"
