"""The actions `avatar new` and `avatar examine` from the outside: what is refused says what can be done on the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from studio import cli
from studio.avatars import library
from studio.avatars.capture.report import Facts, FootageFinding, Report
from studio.personal import making, process

if TYPE_CHECKING:
    from pathlib import Path

REFUSES = """
import json, sys
sys.stdin.readline()
finding = {"level": "stop", "what": "too little speech", "words": "There are 8 s of speech."}
print(json.dumps({"card": {"usable": False, "summary": "It cannot be used.", "findings": [finding]}}), flush=True)
sys.stderr.write("me.mp4 cannot be used: There are 8 s of speech.")
sys.exit(2)
"""


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")


def test_a_refusal_that_can_be_overruled_says_how(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                  capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(process.Learning.__init__, "__defaults__", ([sys.executable, "-c", REFUSES], 0))
    new = ["avatar", "new", str(tmp_path / "me.mp4"), "--pictured", "me", "--consent", "it is me"]

    assert cli.main(new) == 2
    assert "There are 8 s of speech. To learn from it all the same, add --anyway." in capsys.readouterr().err
    assert cli.main([*new, "--anyway"]) == 2
    assert "--anyway" not in capsys.readouterr().err


def test_a_card_of_what_cannot_be_used_says_how_to_use_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                          capsys: pytest.CaptureFixture[str]) -> None:
    found = FootageFinding("stop", "too little speech", "There are 8 s of speech.")
    monkeypatch.setattr(making, "examine", lambda *_: Report(Facts(512, 512, 25.0, 200, None), (found,)))

    assert cli.main(["avatar", "examine", str(tmp_path / "me.mp4")]) == 2
    assert "To learn from it all the same: viseme-studio avatar new --anyway" in capsys.readouterr().out


def test_the_help_of_examine_says_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["avatar", "examine", "--help"])
    assert "print the report card" in " ".join(capsys.readouterr().out.split())
