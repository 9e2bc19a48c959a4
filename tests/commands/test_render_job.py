"""One clip of many is made once."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import av
import pytest

from studio import cli, render
from studio.commands import render_job
from studio.errors import OutputError
from tests.sounds import noise, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def jobs(tmp_path: Path, tiny: Path) -> Path:
    write(tmp_path / "a.wav", noise(0.4))
    file = tmp_path / "jobs.jsonl"
    file.write_text("".join(json.dumps({"speech": "a.wav", "clip": f"{one}.mp4", "avatar": str(tiny)}) + "\n" for one in "xy"))
    return file


def test_what_is_there_is_not_made_again(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["render-job", str(jobs), "--index", "1"]) == 0
    clip = jobs.parent / "y.mp4"
    made = clip.stat()
    assert not (jobs.parent / "x.mp4").exists()
    assert json.loads((jobs.parent / "y.mp4.json").read_text())["pictures"] == 10
    assert cli.main(["render-job", str(jobs), "--index", "1"]) == 0
    assert "is there already" in capsys.readouterr().out
    assert clip.stat().st_mtime_ns == made.st_mtime_ns


def test_a_clip_of_another_job_or_cut_off_is_made_anew(jobs: Path) -> None:
    assert cli.main(["render-job", str(jobs), "--index", "0"]) == 0
    clip = jobs.parent / "x.mp4"
    whole = clip.stat().st_size
    clip.write_bytes(clip.read_bytes()[:-100])
    assert cli.main(["render-job", str(jobs), "--index", "0"]) == 0
    assert clip.stat().st_size >= whole - 50
    before = clip.stat().st_mtime_ns
    one = json.loads(jobs.read_text().splitlines()[0]) | {"quality": "small"}
    jobs.write_text(json.dumps(one))
    assert cli.main(["render-job", str(jobs)]) == 0
    assert clip.stat().st_mtime_ns != before


def test_a_clip_is_cut_to_the_shape_of_its_job(jobs: Path) -> None:
    jobs.write_text(json.dumps(json.loads(jobs.read_text().splitlines()[0]) | {"shape": "1:1"}))
    assert cli.main(["render-job", str(jobs)]) == 0
    with av.open(str(jobs.parent / "x.mp4")) as clip:
        assert clip.streams.video[0].width == clip.streams.video[0].height


@pytest.mark.parametrize(("text", "said"), [
    ("{", "is no JSON"), ("[]", "JSON object"), ("{}", "which speech becomes"),
    ('{"speech": "a", "clip": 5}', "clip of a job is a text"),
    ('{"speech": "a", "clip": "b.mp4", "out": "c"}', "has no 'out'"),
    ('{"speech": "a", "clip": "b.mp4", "height": true}', "a number"),
    ('{"speech": "a", "clip": "b\\u0000.mp4"}', "clip of a job is a text"), ('{"speech": "a", "clip": "/"}', "ends in"),
    ('{"speech": "a.wav", "clip": "b.mp4", "height": 0}', "height"),
    ('{"speech": "a.wav", "clip": "b.mp4", "threads": 999}', "threads"),
    ('{"speech": "a.wav", "clip": "b.mp4", "quality": "x"}', "quality"),
    ('{"speech": "a.wav", "clip": "b.mp4", "shape": "2:1"}', "shape"),
    ('{"speech": "missing.wav", "clip": "b.mp4"}', "missing.wav"),
    ('{"speech": "a.wav", "clip": "b.mp4", "avatar": "no"}', "no"),
])
def test_a_job_that_no_attempt_can_do_says_so(
    text: str, said: str, tmp_path: Path, jobs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "job.json"
    file.write_text(text)
    assert cli.main(["render-job", str(file)]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_what_is_no_file_of_jobs_is_one_sentence(
    tmp_path: Path, jobs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    queue = tmp_path / "queue"
    os.mkfifo(queue)
    monkeypatch.setattr(render_job, "MOST_BYTES", 10)
    for file in (queue, jobs, tmp_path, tmp_path / "none"):
        assert cli.main(["render-job", str(file)]) == 2
        error = capsys.readouterr().err
        assert "cannot be read" in error
        assert error.count("\n") == 1


def test_a_name_that_no_file_can_have_is_one_sentence(tmp_path: Path, jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jobs.write_text(json.dumps(json.loads(jobs.read_text().splitlines()[0]) | {"clip": "n" * 300 + ".mp4"}))
    assert cli.main(["render-job", str(jobs)]) == render_job.AGAIN
    error = capsys.readouterr().err
    assert "too long" in error
    assert error.count("\n") == 1
    assert {one.name for one in tmp_path.iterdir()} == {"a.wav", "jobs.jsonl"}


def test_an_index_beyond_the_end_is_refused(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["render-job", str(jobs), "--index", "2"]) == 2
    assert "has 2 jobs" in capsys.readouterr().err


def test_what_may_succeed_later_has_a_code_of_its_own(jobs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OutputError("the disk is full")

    monkeypatch.setattr(render, "render", fail)
    assert cli.main(["render-job", str(jobs), "--index", "0"]) == render_job.AGAIN == 75
    assert not (jobs.parent / "x.mp4.json").exists()


def test_a_result_is_not_written_through_a_link(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    precious = jobs.parent / "precious.txt"
    precious.write_text("mine")
    (jobs.parent / "x.mp4.json").symlink_to(precious)
    assert cli.main(["render-job", str(jobs), "--index", "0"]) == 2
    assert "is a link" in capsys.readouterr().err
    assert precious.read_text() == "mine"
