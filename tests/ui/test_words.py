"""What the window says, in the words of the window."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

import studio
from studio.engine.models import faults
from studio.engine.models.device import parse_device
from studio.engine.models.faults import Fault, explain
from studio.ui import raised, words
from studio.ui.notices import Notices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FAULTS = [one for one in vars(faults).values() if isinstance(one, Fault)]


def test_advice_for_the_command_line_is_told_by_the_windows_own_controls() -> None:
    assert raised.in_window("Update the driver, or use --device cpu.") == (
        'Update the driver, or choose "CPU" under Performance in the settings.')
    assert raised.in_window("Use it: use --device auto.") == (
        'Use it: choose "The fastest that works" under Performance in the settings.')
    assert raised.in_window("There is no memory left.") == "There is no memory left."


@pytest.mark.parametrize("fault", [*FAULTS, explain("invalid device ordinal")], ids=lambda one: one.code)
def test_no_fault_speaks_of_the_command_line_in_the_window(fault: Fault) -> None:
    said = raised.in_window(fault.sentence)
    assert "--device" not in said
    for device in re.findall(r"--device (\w+)", fault.sentence):
        assert device == "auto" or parse_device(device) is not None
        assert f'"{words.PROCESSORS[device]}"' in said


OPTION = re.compile(r"(^|[\s'(])--[a-z]|viseme-studio [a-z]")
FOR_THE_COMMAND_LINE = re.compile(
    r"(/|_)command\.py$|/(cli|common_options|benchmark_|live|render|console|doctor)\w*\.py$|/(training|commands|confined|service)/"
    r"|help_texts\.py$|ui/sentences/|ui/raised\.py$"
)


def advised() -> list[tuple[str, str]]:
    """Give every sentence of the studio that names an option, X for what is filled in; not those of commands themselves."""
    found = []
    for path in sorted(Path(studio.__file__).parent.rglob("*.py")):
        if FOR_THE_COMMAND_LINE.search(path.as_posix()):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        pieces = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in ast.walk(node)}
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                text = "".join(one.value if isinstance(one, ast.Constant) else "X" for one in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces | docs:
                text = node.value
            else:
                continue
            if " " in text and OPTION.search(text):
                found.append((f"{path.name}:{node.lineno}", text))
    return found


def test_no_sentence_of_an_error_speaks_of_the_command_line_in_the_window() -> None:
    assert len(advised()) >= 15
    assert [(place, raised.in_window(text)) for place, text in advised() if OPTION.search(raised.in_window(text))] == []


def test_what_rounds_to_nothing_has_no_minus() -> None:
    said = [f"{words.signed(value, 1):+.1f} {words.signed(value):+.0f}" for value in (-0.04, 0.04, -0.06, -0.6)]
    assert said == ["+0.0 +0", "+0.0 +0", "-0.1 +0", "-0.6 -1"]


def test_a_notice_says_it_so(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    said = ("There is an avatar anna already: choose another name with --name, or delete it with "
            "'viseme-studio avatar remove anna'.")
    notice = Notices(host).trouble("avatar", "This avatar cannot be used", said)
    assert notice.words == ("There is an avatar anna already: choose another name, or delete it in the folder of your own "
                            "avatars, which the settings show.")
