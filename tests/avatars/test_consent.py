"""Who is pictured and on what basis is asked at a terminal, and nothing is made without an answer."""

from __future__ import annotations

import argparse
import datetime as dt
import sys

import pytest

from studio.avatars import consent
from studio.errors import AvatarError


def options(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    consent.add_arguments(parser)
    return parser.parse_args(given)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the questions; each is answered with its number."""
    questions: list[str] = []

    def answer(question: str) -> str:
        questions.append(question)
        return f" answer {len(questions)} "

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", answer)
    return questions


def test_both_are_asked_at_a_terminal_and_kept_with_the_date(asked: list[str]) -> None:
    person = consent.stated(options())

    assert [question[:20] for question in asked] == ["Who is pictured? ", "On what basis may th"]
    assert (person.pictured, person.consent, person.generated) == ("answer 1", "answer 2", False)
    assert abs((dt.date.fromisoformat(person.date) - dt.datetime.now(dt.UTC).date()).days) <= 1


def test_only_what_was_not_said_is_asked(asked: list[str]) -> None:
    assert consent.stated(options("--pictured", "Anna", "--generated")).pictured == "Anna"
    assert len(asked) == 1
    consent.stated(options("--pictured", "Anna", "--consent", "agreed"))
    assert len(asked) == 1


@pytest.mark.parametrize("answer", ["", "  ", "\x1b[2J", "x" * 2001])
def test_no_answer_and_a_strange_one_are_refused(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _question: answer)

    with pytest.raises(AvatarError, match=r"--pictured (is missing|has to be)"):
        consent.stated(options())


def test_a_terminal_that_is_closed_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_question: str) -> str:
        raise EOFError

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", closed)

    with pytest.raises(AvatarError, match="--pictured is missing"):
        consent.stated(options())
