"""What a check of a file finds and says of the mark, through real encoders."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio import cli
from studio.media.planes import views
from studio.provenance import verify
from studio.provenance.mark import payload_of
from studio.provenance.mark_reading.found_mark import CERTAIN_SCORE, FoundMark
from studio.provenance.mark_reading.stretch import MOST_S, MOST_STRETCHES
from studio.provenance.verify import Proof, check_file
from tests.provenance.films import FPS, HEIGHT, ONE, OTHER, WIDTH, film_in_parts, of_sizes, written

if TYPE_CHECKING:
    from pathlib import Path

    from tests.provenance.films import U8


def cut(planes: U8, left: int, top: int, width: int, height: int) -> U8:
    """Cut a piece out of an I420 picture; all even."""
    light, blue, red = views(planes)
    half = np.s_[top // 2 : (top + height) // 2, left // 2 : (left + width) // 2]
    parts = (light[top : top + height, left : left + width], blue[half], red[half])
    return np.concatenate([part.reshape(-1) for part in parts]).reshape(height * 3 // 2, width)


@pytest.mark.parametrize(("size", "crf", "piece"), [
    ((640, 360), 28, None), ((480, 270), 18, None), ((576, 324), 22, (30, 20, 576, 324)),
], ids=["crf 28", "smaller", "cut"])
def test_the_mark_outlives_encoding_scaling_and_cutting(
    marked: list[U8], tmp_path: Path, size: tuple[int, int], crf: int, piece: tuple[int, int, int, int] | None
) -> None:
    pictures = marked if piece is None else [cut(planes, *piece) for planes in marked]

    found = check_file(written(tmp_path / "clip.mp4", pictures, size, crf))

    assert found.proof is Proof.NONE
    assert found.mark is not None
    assert found.mark.present, found.mark
    assert found.marked_avatar == "c0ffee"
    assert "invisible mark" in found.sentences()[1]


def test_a_film_that_is_too_short_is_not_judged_and_that_is_said(tmp_path: Path, marked: list[U8]) -> None:
    found = check_file(written(tmp_path / "clip.mp4", marked[:60], (WIDTH, HEIGHT), 23))

    assert found.mark is None
    assert "Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes 4 seconds." in (
        found.sentences())
    assert found.as_json()["too_short_for_mark"] is True


def test_a_film_that_is_too_short_and_not_read_to_its_end_says_of_what_that_is_said() -> None:
    said = verify.Check("a.mp4", Proof.NONE, short=True, looked=((0.0, 2.0),)).sentences()

    assert said[1].startswith("Its film is too short")
    assert said[2] == "The mark was looked for in parts of the film alone: 0:00.0 to 0:02.0."


def test_pictures_of_another_size_in_front_hide_no_mark(tmp_path: Path, marked: list[U8]) -> None:
    front = [np.full((160 * 3 // 2, 200), 90, np.uint8) for _ in range(6)]
    found = check_file(of_sizes(tmp_path / "clip.ts", [(front, (200, 160)), (marked, (WIDTH, HEIGHT))]))

    assert found.marked_avatar == "c0ffee"
    assert not found.short
    assert found.looked == ()


def test_nothing_is_said_of_a_mark_in_what_is_no_film(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    cv2.imwrite(str(picture), np.zeros((64, 64, 3), np.uint8))
    assert not check_file(picture).short


def test_a_mark_of_an_avatar_that_is_installed_here_names_it(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify.library, "installed", lambda: {"tiny": tiny})
    digest = hashlib.sha256((tiny / "generator.onnx").read_bytes()).hexdigest()
    mark = FoundMark(CERTAIN_SCORE, payload_of(digest), 0.5, 1.0, 1.0)
    found = verify.Check("a.mp4", Proof.NONE, mark=mark, here=verify._called({digest[:6]}))

    said = found.sentences()[1]
    assert f'of the avatar "Tiny" that is installed here (its generator\'s digest begins with {digest[:6]})' in said
    assert found.as_json()["mark"]["installed_as"] == "Tiny"
    elsewhere = verify.Check("a.mp4", Proof.NONE, mark=mark, here=verify._called({"c0ffee"})).sentences()[1]
    assert f"of the avatar whose generator's digest begins with {digest[:6]}." in elsewhere


def test_the_command_says_in_words_and_in_json_what_it_found(marked: list[U8], tmp_path: Path,
                                                            capsys: pytest.CaptureFixture[str]) -> None:
    clip = written(tmp_path / "clip.mp4", marked, (WIDTH, HEIGHT), 28)

    assert cli.main(["verify", str(clip)]) == 4
    assert "no proof, for the pattern is no secret" in capsys.readouterr().out
    assert cli.main(["verify", "--json", str(clip)]) == 4
    said = json.loads(capsys.readouterr().out)
    assert (said["proof"], said["unchanged"], said["mark"]["avatar"]) == ("none", False, "c0ffee")


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(tmp_path / "none.mp4")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_command_says_when_each_mark_is_seen(plain: list[U8], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = written(tmp_path / "talk.mp4", film_in_parts(plain, [(ONE, 12, 0), (OTHER, 12, 0)]), (WIDTH, HEIGHT), 28)

    assert cli.main(["verify", str(clip)]) == 4
    said = capsys.readouterr().out
    assert "From 0:00 to 0:12 its picture has the invisible mark" in said
    assert "begins with c0ffee" in said
    assert "begins with badcab" in said
    assert "no proof, for the pattern is no secret" in said
    assert cli.main(["verify", "--json", str(clip)]) == 4
    told = json.loads(capsys.readouterr().out)["mark"]
    assert [one["avatar"] for one in told["spans"]] == ["c0ffee", "badcab"]
    assert (told["present"], told["looked_for_in"]) == (True, None)


def test_of_a_long_film_it_is_said_where_the_mark_was_looked_for(plain: list[U8], tmp_path: Path) -> None:
    one, other = (film_in_parts(plain, [(payload, 8, 0)]) for payload in (ONE, OTHER))
    small = written(tmp_path / "long.mp4", (10 * one + 10 * other), (320, 180), 30, gop=FPS)
    found = check_file(small)

    assert len(found.looked) == MOST_STRETCHES
    assert found.looked[0][0] == 0
    assert found.looked[-1][1] == pytest.approx(160, abs=1.5)
    assert all(end - begin <= MOST_S for begin, end in found.looked)
    assert {span.avatar for span in found.marks} == {"c0ffee", "badcab"}
    assert max(span.end_s for span in found.marks if span.avatar == "c0ffee") <= 84
    assert min(span.begin_s for span in found.marks if span.avatar == "badcab") >= 76
    assert any(line.startswith("The mark was looked for in parts of the film alone: 0:00.0 to") for line in found.sentences())
