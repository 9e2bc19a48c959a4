"""What the check of the machine says of learning, and of what is kept of footage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.capture import kept
from studio.avatars.capture.work import Work
from studio.personal import finding

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_what_learning_lacks_is_told_with_what_installs_it(at_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "missing", lambda: ["torch", "onnx"])
    found = finding.look()[0]
    assert (found.name, found.well) == ("Learning a face", None)
    assert found.found.startswith("only an avatar of your own needs it; not installed: torch, onnx; ")
    assert found.found.endswith('pip install "viseme-studio[own]"')
    monkeypatch.setattr(finding, "missing", list)
    found = finding.look()[0]
    assert found.well
    assert found.found.startswith("installed: torch")


def test_how_much_is_kept_is_told_without_a_name(at_home: Path) -> None:
    assert finding.look()[1].found == "none"
    for sha256 in ("ab" * 32, "cd" * 32):
        with Work(library.captures(), at_home / "Secret.mp4", sha256) as work:
            (work.folder / "squares.npy").write_bytes(bytes(4_000_000))
            work.finish_rows()
    kept.begin(work.folder)
    library.films().mkdir()
    (library.films() / "Me.mkv").write_bytes(bytes(3_000_000))
    assert finding.look()[1].found == ("8 MB of 2 that were examined or learnt from; not finished, and so kept: 1; "
                                       "3 MB filmed in the window; 'viseme-studio avatar forget' says more, and deletes")
