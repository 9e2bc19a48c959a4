"""What plays the page's sound, ``site/sound.js``, block by block: in step after every step of a clock and every gap."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.chromium import Chromium, Tab

pytest_plugins = ["tests.chromium"]

RATE, BLOCK = 48_000, 128
LOOM = """
    var sampleRate = 48000, currentTime = 0;
    var AudioWorkletProcessor = class { constructor() { this.port = {}; } };
    var registerProcessor = (_name, Program) => { window.Program = Program; };
"""
TUNE = """
    // A sine of 200 Hz, and in step while sample n is heard at n + `start`.
    var sample = (at) => Math.round(16384 * Math.sin(2 * Math.PI * 200 * at / 48000));
    var program = new Program(), given = 0, heard = [], offs = [], start = 0;
    var give = (end) => {
        if (end <= given) return;
        program.put({ at: given, samples: Int16Array.from({ length: end - given }, (_, one) => sample(given + one)) });
        given = end;
    };
    var block = (ahead) => {
        if (ahead !== null) give(Math.round(start + currentTime * 48000 + ahead));
        program.ask(start);
        const left = new Float32Array(128);
        program.process([], [[left]]);
        heard.push(...left);
        currentTime += 128 / 48000;
        offs.push(program.place - (start + currentTime * 48000));
    };
    var play = (blocks, ahead) => { for (let one = 0; one < blocks; one++) block(ahead); };
"""


@pytest.fixture
def tab(chromium: Chromium) -> Iterator[Tab]:
    tab = chromium.tab()
    tab.run(LOOM + files("studio.outputs.page").joinpath("site", "sound.js").read_text() + TUNE)
    return tab


def offs_ms(tab: Tab, last: int) -> np.ndarray:
    """Give by how much the sound was ahead of where it belongs, after each of the last blocks."""
    return np.array(tab.run(f"offs.slice({-last})")) / RATE * 1e3


def test_a_step_of_the_clock_is_followed_at_once_and_without_a_click(tab: Tab) -> None:
    tab.run("play(100, 4800)")
    steady = np.array(tab.run("heard.slice(-2000)"))
    for step in (960, -1200):
        tab.run(f"start += {step}; play(2, 4800)")
        assert np.abs(offs_ms(tab, 1)).max() < 0.1
        stepped = np.array(tab.run("heard.slice(-384)"))
        # Going over from one place to the other within a block adds at most the height of the sine a block.
        assert np.abs(np.diff(stepped)).max() < np.abs(np.diff(steady)).max() + 1.0 / BLOCK
        tab.run("play(50, 4800)")
    assert np.abs(np.array(tab.run("heard.slice(-2000)"))).max() == pytest.approx(0.5, abs=0.01)


def test_a_drift_of_the_clock_is_followed_by_a_little_and_by_no_leap(tab: Tab) -> None:
    tab.run("play(100, 4800); start += 96; play(1, 4800)")
    assert offs_ms(tab, 1)[0] == pytest.approx(-2.0, abs=0.05)
    tab.run("play(1500, 4800)")
    assert abs(offs_ms(tab, 1)[0]) < 0.1


def test_sound_that_comes_late_once_is_in_step_as_soon_as_it_comes(tab: Tab) -> None:
    tab.run("play(400, 4800); play(80, null); play(1, 4800)")
    # 37 blocks are there, so that 43 are missing; what follows is no later than 15 ms.
    assert -15.1 < offs_ms(tab, 1)[0] <= 0.0
    tab.run("play(900, 4800)")
    assert abs(offs_ms(tab, 1)[0]) < 0.1


def test_sound_that_is_late_again_and_again_is_held_back_until_it_is_whole(tab: Tab) -> None:
    tab.run("play(400, 4800); for (let one = 0; one < 30; one++) { play(100, 4800); play(47, null); }")
    blocks = np.abs(np.array(tab.run("heard.slice(-128 * 147 * 5)"))).reshape(-1, BLOCK).max(axis=1)
    assert blocks.min() > 0.1


def test_sound_that_is_always_late_is_heard_all_the_same(tab: Tab) -> None:
    tab.run("play(400, 4800); play(800, -2400)")
    assert np.abs(np.array(tab.run("heard.slice(-4800)"))).max() == pytest.approx(0.5, abs=0.01)
    # It is as late as it comes, and 5 ms.
    assert -62.0 < offs_ms(tab, 1)[0] < -50.0
