"""What is raised below the window is said in its language: each is found in the source, and found again in an error."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from scripts.raised import collect
from studio.ui import language, raised
from studio.ui.preferences import LANGUAGES
from studio.ui.raised import Known, advised
from studio.ui.sentences import advice, settings

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(900)
"""Every module is read."""
SAYS = """
import json, sys
from PySide6.QtWidgets import QApplication
from studio.ui import language
language.speak("{language}")
from studio.ui.raised import in_window
for _ in range(2):
    # One that is made anew, as for a larger text, takes away what Qt has made before.
    application = QApplication(["studio", "-platform", "offscreen"])
    application.shutdown()
    del application
print(json.dumps([in_window(sentence) for sentence in json.load(sys.stdin)]))
"""


def said(one: str, sentences: list[str]) -> list[str]:
    """Give what a window in a language says of what is raised."""
    words = [sys.executable, "-X", "utf8", "-c", SAYS.format(language=one)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=600, check=False,
                          input=json.dumps(sentences))
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


def filled(english: str) -> str:
    """Fill every field with a letter of its own."""
    names = dict.fromkeys(re.findall(r"{(\w+)}", english))
    return english.format_map({name: chr(ord("A") + number) * 2 for number, name in enumerate(names)})


def test_every_sentence_that_is_raised_is_written_down() -> None:
    there = {english for _, english in raised.sentences()}

    assert set(collect()) == there, "run 'python scripts/translations.py', translate what it adds, and run it again"
    assert len(there) > 400


@pytest.mark.parametrize("one", LANGUAGES[1:])
def test_every_sentence_that_is_raised_is_translated(one: str) -> None:
    translator = QTranslator()
    assert translator.load(str(language.folder() / f"studio_{one}.qm"))

    same = [english for name, english in raised.sentences()
            if translator.translate(raised.CONTEXT, english, name) in ("", english)]
    assert same == []


def test_every_sentence_is_found_again_with_what_is_filled_in() -> None:
    english = [sentence for _, sentence in raised.sentences()]
    found = said("de", [filled(sentence) for sentence in english])

    assert [one for one, german in zip(english, found, strict=True) if german == filled(one)] == []


NEW = '''
class StudioError(Exception): ...
class SinkError(StudioError): ...
REMEDY = "pull the plug and put it in again"
def drain(path, level):
    """Not a sentence that is raised."""
    raise SinkError(f"{path.name} runs over at {level:.1f} cm; {REMEDY}")
def look(full):
    what = "is full" if full else "is not"
    return f"The sink {what}."
'''


def test_a_sentence_that_is_new_is_found_with_what_is_filled_into_it(tmp_path: Path) -> None:
    (tmp_path / "sink.py").write_text(NEW)

    assert set(collect(tmp_path)) == {"{name} runs over at {level} cm; {remedy}", "pull the plug and put it in again",
                                      "The sink {what}.", "is full", "is not"}


@pytest.mark.parametrize(("english", "german"), [
    ("No microphone was found; connect one, or play a sound file instead.",
     "Es wurde kein Mikrofon gefunden; schließen Sie eines an, oder spielen Sie stattdessen eine Tondatei ab."),
    ("/a/b.wav has no sound in it; name a wav, mp3, m4a, flac or ogg file, or a video with sound.",
     "/a/b.wav enthält keinen Ton; nehmen Sie eine WAV-, MP3-, M4A-, FLAC- oder OGG-Datei oder ein Video mit Ton."),
    ("/a/b.ini cannot be written: another program holds it; close other studios.",
     "/a/b.ini kann nicht geschrieben werden: Ein anderes Programm hält sie; schließen Sie andere Studios."),
    ("/a/b.mp4 cannot be written: its name is too long; choose a shorter one.",
     "/a/b.mp4 kann nicht geschrieben werden: der Name ist zu lang; wählen Sie einen kürzeren."),
    ("It is 5.3 s long: the loop will be seen to repeat.",
     "Sie ist 5,3 s lang: Man wird sehen, dass sich die Schleife wiederholt."),
    ('Track 2 of 2 ("voice") is used, because track 1 is silent.',
     "Spur 2 von 2 („voice“) wird verwendet, weil Spur 1 stumm ist."),
    ("CUDA cannot be used. This device failed in a way of its own.",
     "CUDA kann nicht verwendet werden. This device failed in a way of its own."),
    ("Nothing is wrong with it. It cannot be used as it is.",
     "Daran ist nichts auszusetzen. So kann sie nicht verwendet werden."),
    ("No GPU is used. The CPU makes a picture in 8.0 ms. At 25 a second there are 40 ms for each.",
     "Es wird keine GPU verwendet. Die CPU macht ein Bild in 8,0 ms. Bei 25 in der Sekunde sind es 40 ms für jedes."),
    ("2; the default has 8000 Hz; channels: 1; a headset's telephone mode: use another microphone for clearer lips",
     ("2; das übliche hat 8000 Hz; Kanäle: 1; der Telefonmodus eines Headsets: "
      "Mit einem anderen Mikrofon werden die Lippen deutlicher")),
    ("NVIDIA Imaginary 24; 24.0 GiB; 21.1 GiB free", "NVIDIA Imaginary 24; 24.0 GiB; 21,1 GiB frei"),
    ("a picture takes 7.4 ms; nodes of the encoder: CUDA 12, CPU 3; left to the CPU: 1 Clip",
     "ein Bild braucht 7,4 ms; Knoten von encoder: CUDA 12, CPU 3; der CPU überlassen: 1 Clip"),
    ("none; PipeWire is not running; v4l2loopback is not loaded; sudo modprobe v4l2loopback",
     "keine; PipeWire läuft nicht; v4l2loopback ist nicht geladen; sudo modprobe v4l2loopback"),
    ("Temporary files", "Temporäre Dateien"),
    ("What nothing below says is left as it is.", "What nothing below says is left as it is."),
])
def test_what_is_raised_is_said_in_the_language_of_the_window(english: str, german: str) -> None:
    assert said("de", [english]) == [german]


def test_the_command_line_and_an_english_window_say_it_in_english() -> None:
    assert said("en", ["Update the driver, or use --device cpu."]) == [
        'Update the driver, or choose "CPU" under Performance in the settings.']
    assert advice.FASTEST == settings.PROCESSOR_AUTO
    assert advised("use --device auto") == 'choose "The fastest that works" under Performance in the settings'


def test_what_is_filled_in_is_found_whatever_it_is() -> None:
    known = Known.of("{path} has {count} of {all}; see {path}.", "")

    assert known.found_in("a has b has 2 of 3; see a.") == {"path": "a", "count": "b has 2", "all": "3"}
    assert known.found_in("a has 2 of 3; see b.") is None
    assert known.found_in("a has 2.") is None
    # A name as long as a file's may be, made of what stands between the fields.
    assert known.found_in(f"{' has ' * 1000} of 3; see .") is not None
