"""What the window looks at again and again, on parts that only remember what was asked of them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

import numpy as np
import pytest

from studio.ui.regular_looks import RegularLooks
from studio.ui.session import Running


@pytest.fixture
def parts() -> dict[str, Any]:
    """Give the parts, of which the headphones are off, no file runs, and the outputs are not seen."""
    made: dict[str, Any] = {name: MagicMock() for name in (
        "bridge", "session", "preview", "transport", "first_picture", "instruments", "sound_watch", "status_watch", "processor",
        "outputs")}
    made["outputs"].switches = {"headphones": SimpleNamespace(on=False)}
    made["session"].running, made["session"].lost = Running.NOTHING, False
    made["outputs_seen"] = lambda: False
    return made


def looks(parts: dict[str, Any]) -> RegularLooks:
    bridge, session, *_ = parts.values()
    return RegularLooks(bridge, session, **{name: one for name, one in parts.items() if name not in ("bridge", "session")})


def test_a_picture_is_shown_and_ends_the_wait_for_the_first_one_and_none_does_not(parts: dict[str, Any]) -> None:
    regular = looks(parts)

    parts["bridge"].preview.take.return_value = None
    regular.at_picture()
    assert not parts["preview"].show_picture.called
    assert not parts["first_picture"].end.called

    parts["bridge"].preview.take.return_value = shown = object()
    regular.at_picture()
    assert parts["preview"].show_picture.call_args.args[0] is shown
    assert parts["first_picture"].end.called


@pytest.mark.parametrize(("running", "lost", "moves"), [
    (Running.FILE, False, True), (Running.FILE, True, False), (Running.MICROPHONE, False, False),
])
def test_the_place_in_a_file_moves_only_while_one_is_heard(
    running: Running, lost: bool, moves: bool, parts: dict[str, Any]
) -> None:
    parts["session"].running, parts["session"].lost = running, lost

    looks(parts).at_sound()

    assert parts["sound_watch"].look.called
    assert parts["transport"].refresh_position.called is moves


def test_every_part_is_shown_the_same_figures(parts: dict[str, Any]) -> None:
    snapshot = parts["instruments"].counters.look.return_value

    looks(parts).at_figures()

    for told in (parts["instruments"].log_keeping.look, parts["status_watch"].show, parts["processor"].show,
                 parts["instruments"].look_at_figures):
        assert told.call_args.args[0] is snapshot
    assert parts["sound_watch"].look_for_zeros.called


def test_headphones_follow_the_last_two_parts_of_the_way_and_only_while_they_are_on(parts: dict[str, Any]) -> None:
    parts["instruments"].times.usual_ms.return_value = np.array([90.0, 5.0, 10.0, 4.0])
    looks(parts).at_figures()
    assert not parts["outputs"].follow_screen.called

    parts["outputs"].switches["headphones"].on = True
    looks(parts).at_figures()
    parts["outputs"].follow_screen.assert_called_once_with(14.0)

    parts["instruments"].times.usual_ms.return_value = None
    looks(parts).at_figures()
    assert parts["outputs"].follow_screen.call_count == 1


def test_the_panel_of_outputs_is_shown_anew_only_where_it_is_seen(parts: dict[str, Any]) -> None:
    looks(parts).at_figures()
    assert not parts["outputs"].panel.refresh.called

    parts["outputs_seen"] = lambda: True
    looks(parts).at_figures()
    assert parts["outputs"].panel.refresh.called
