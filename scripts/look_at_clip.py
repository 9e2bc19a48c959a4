"""Fail unless a clip holds pictures and sound of the same length, and the window's code can be imported (`test-wheel.sh`)."""

from __future__ import annotations

import sys

import av

import studio
import studio.ui.main_window

with av.open(sys.argv[1]) as clip:
    sound, picture = (float(one.duration * one.time_base) for one in (clip.streams.audio[0], clip.streams.video[0]))
    pictures = sum(1 for _ in clip.decode(video=0))
assert pictures > 100, pictures
assert abs(sound - picture) < 0.1, (sound, picture)
assert "site-packages" in studio.__file__, studio.__file__
print(f"a clip of {pictures} pictures, {sound:.2f} s of sound; the window's code is there")
