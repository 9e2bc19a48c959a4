"""The process of an export is asked for exactly what was ordered."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from studio.cli import _parser
from studio.commands import common_options
from studio.exports.job import Order
from studio.exports.worker_process import WorkerProcess
from studio.provenance.label import Label

if TYPE_CHECKING:
    from pathlib import Path

TELL = "import pathlib, sys; pathlib.Path(sys.argv[sys.argv.index('--output') + 1]).write_text(chr(10).join(sys.argv[1:]))"


def test_what_was_chosen_for_a_clip_is_asked_for_and_nothing_else(tmp_path: Path) -> None:
    asked = []
    chosen = {"height": 1080, "quality": "best", "device": "cpu", "look_ahead_ms": 200, "track": 2, "shape": "9:16"}
    for number, options in enumerate(({}, chosen)):
        clip = tmp_path / f"{number}.mp4"
        worker = WorkerProcess(Order(tmp_path / "a.wav", clip, "mara", **options), (sys.executable, "-c", TELL))
        assert list(worker.said()) == []
        assert worker.close() == (0, "")
        words = clip.read_text().splitlines()
        asked.append(dict(zip(words[2::2], words[3::2], strict=True)))

    assert "--look-ahead" not in asked[0]
    assert "--height" not in asked[0]
    assert "--track" not in asked[0]
    assert "--shape" not in asked[0]
    assert asked[1]["--track"] == "2"
    assert asked[1]["--shape"] == "9:16"
    assert asked[0]["--quality"] == "good"
    assert (asked[1]["--height"], asked[1]["--quality"], asked[1]["--device"], asked[1]["--look-ahead"]) == (
        "1080", "best", "cpu", "200")


def test_a_label_that_looks_like_an_option_is_one_argument(tmp_path: Path) -> None:
    clip = tmp_path / "a.mp4"
    label = Label("--no-mark", "bottom-left", 5)
    worker = WorkerProcess(Order(tmp_path / "a.wav", clip, "mara", mark=False, label=label), (sys.executable, "-c", TELL))
    assert list(worker.said()) == []
    assert worker.close() == (0, "")

    options = _parser().parse_args(clip.read_text().splitlines())

    assert common_options.label(options) == label
    assert options.no_mark
