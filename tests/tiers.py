"""Which tests need more than Python and more than a moment: `tests/conftest.py` gives them the markers of pyproject.toml."""

from __future__ import annotations

MARKED_BY = {"sound_server": "sound_server", "pipewire": "pipewire", "x_server": "x_server", "x_display": "x_server"}
"""Fixtures, and the marker that every test with one of them carries."""
QUICK = (
    "tests/avatars/capture/test_path.py", "tests/avatars/test_consent.py", "tests/avatars/test_constant_folding.py",
    "tests/avatars/test_format_reading.py", "tests/avatars/test_onnxfile.py", "tests/avatars/test_package.py",
    "tests/engine/core/", "tests/engine/metrics/", "tests/engine/stages/", "tests/engine/test_pipeline.py",
    "tests/engine/frontends/", "tests/files/", "tests/media/test_clock.py", "tests/media/test_downmix.py",
    "tests/media/test_gaps.py", "tests/media/test_mixing.py", "tests/media/test_planes.py", "tests/media/test_ping_pong.py",
    "tests/test_house.py", "tests/ui/test_comparing.py", "tests/ui/test_theme.py", "tests/ui/test_words.py",
)
"""Files and folders of `make test-fast`; all others are marked `long`: they make clips, train, start processes and windows."""
