"""From gestures to curves: eight parameters at any instants, with coarticulation, and which instants are shut or silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from characters.lips.articulation import (
    BREATHING,
    FALLING,
    FULL_OPENING,
    JAW,
    OPENS_EARLY_S,
    PARAMETERS,
    PRESS,
    REST,
    RESTING,
    ROUND,
    SHORT_PAUSE,
    SHUT,
    SILENCE,
    TEETH,
    TEETH_OPEN,
    TEETH_SHOW,
    TONGUE,
    UNDER,
    UPPER,
    VISEMES,
    WIDTH,
    fade,
    pose,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from characters.lips.articulation import Pause
    from characters.lips.gestures import Gesture

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]

_SHAPE = [WIDTH, ROUND, UPPER, UNDER, TONGUE, TEETH]
"""Columns of a pose's seven numbers but the first among the eight parameters."""
_REACH_S = 0.5
_BEFORE_S, _AFTER_S = 0.050, 0.045
_ROUND_BEFORE_S, _ROUND_AFTER_S = 0.075, 0.055
_REST_S = 0.035
"""How fast a phone's influence on what is not fitted fades before and after it, and a silence's."""
_LONGEST_EDGE_S = 0.06
"""A mouth opens as soon for a vowel of two seconds as for one of a quarter: nothing at its start tells how long it will be."""
_SHUTTING_S, _OPENING_S = 0.055, 0.050
_SHORT_S, _FALLING_S, _RESTING_S, _BREATH_S = 0.25, 0.20, 0.88, 0.12
"""Parts of a silence: shorter than this it is one piece; the fall after speech; until when the mouth rests open; the breath."""
REST_AFTER_S, REST_BEFORE_S = 1.0, 0.12
"""A mouth is surely at rest from so long into a silence until so long before its end."""
SHORTEST_CLOSURE_S = 0.015
CLOSURES_APART_S = 0.08
"""Closures nearer to each other than this are one to the eye."""


class Targets(NamedTuple):
    """What the mouth does at each instant.

    ``parameters`` f32 [N, 8]; ``viseme`` i64 [N]; ``rest`` bool [N], surely closed and silent; ``pause`` bool [N], in any
    silence.
    """

    parameters: F32
    viseme: NDArray[np.int64]
    rest: NDArray[np.bool_]
    pause: NDArray[np.bool_]


def ramp(time: F64, start: float, end: float, rise: float, fall: float) -> F64:
    """1 within [start, end], cosine slopes of the given lengths outside, 0 beyond."""
    outside = np.maximum((start - time) / rise, (time - end) / fall)
    return 0.5 + 0.5 * np.cos(np.pi * np.clip(outside, 0.0, 1.0))


def _core(gesture: Gesture) -> tuple[float, float]:
    """Where a gesture holds its pose: the middle half of a phone, all but its edges of a long one."""
    edge = min(0.25 * (gesture.end_s - gesture.start_s), _LONGEST_EDGE_S)
    return gesture.start_s + edge, gesture.end_s - edge


def _pauses(gesture: Gesture, *, first: bool, last: bool) -> list[tuple[float, float, Pause]]:
    """Part a silence: (start, end, what the mouth does)."""
    start, end = gesture.start_s, gesture.end_s
    breath = end if last else max(start, end - _BREATH_S)
    if first:
        parts = [(start, breath, SHUT), (breath, end, BREATHING)]
    elif end - start < _SHORT_S and not last:
        parts = [(start, end, SHORT_PAUSE)]
    else:
        fallen, shut = min(end, start + _FALLING_S), start + _RESTING_S
        parts = [(start, fallen, FALLING), (fallen, min(breath, shut), RESTING), (shut, breath, SHUT), (breath, end, BREATHING)]
    return [part for part in parts if part[1] - part[0] > 0.004]


class _Dominance:
    """Weighted means of one curve."""

    def __init__(self, count: int, rest: float) -> None:
        self.sum, self.weights = np.full(count, 1e-6 * rest), np.full(count, 1e-6)

    def add(self, near: slice, value: float, weight: F64) -> None:
        self.sum[near] += weight * value
        self.weights[near] += weight

    def mean(self) -> F64:
        return self.sum / self.weights


def _influence(time: F64, core: tuple[float, float], before_s: float, after_s: float) -> F64:
    """1 in the core, falling exponentially outside."""
    return np.exp(-np.maximum(core[0] - time, 0) / before_s - np.maximum(time - core[1], 0) / after_s)


def opening_curve(made: Sequence[Gesture], times: F64) -> F64:
    """How far the lips open at ``times`` before closures, f64 [N]: 1 is the 95th percentile of real lips."""
    curve = _Dominance(len(times), 0.0)
    for place, gesture in enumerate(made):
        first, last = np.searchsorted(times, (gesture.start_s - _REACH_S, gesture.end_s + _REACH_S))
        near = slice(int(first), int(last))
        time, fades = times[near] + OPENS_EARLY_S, fade(gesture.symbol)
        if gesture.symbol == SILENCE:
            for start, end, pause in _pauses(gesture, first=place == 0, last=place == len(made) - 1):
                length = end - start
                edge = min(0.25 * length, _LONGEST_EDGE_S)
                weight = _influence(time, (start + edge, end - edge), fades.opens_before, fades.opens_after)
                curve.add(near, pause.opening, weight * pause.insistence * min(1.0, length / _SHORT_S))
        else:
            shape = pose(gesture.symbol)
            weight = _influence(time, _core(gesture), fades.opens_before, fades.opens_after)
            curve.add(near, shape.parameters[0], weight * shape.insistence[0])
    return np.maximum(curve.mean(), 0.0)


def targets(made: Sequence[Gesture], times: F64) -> Targets:
    """Sample the mouth of some gestures (see `gestures.with_edges`) at ``times``, f64 [N] ascending seconds."""
    count = len(times)
    shapes = {column: _Dominance(count, REST[column]) for column in _SHAPE}
    press, under = np.zeros(count), np.zeros(count)
    viseme = np.zeros(count, np.int64)
    rest, pause = np.zeros(count, bool), np.zeros(count, bool)
    for place, gesture in enumerate(made):
        start, end = gesture.start_s, gesture.end_s
        first, last = np.searchsorted(times, (start - _REACH_S, end + _REACH_S))
        near = slice(int(first), int(last))
        time, shape, core, fades = times[near], pose(gesture.symbol), _core(gesture), fade(gesture.symbol)
        silent = gesture.symbol == SILENCE
        strength = min(1.0, (end - start) / _SHORT_S) if silent else 1.0
        for value, column, insistence in zip(shape.parameters[1:], _SHAPE, shape.insistence[1:], strict=True):
            rise, fall = (_ROUND_BEFORE_S, _ROUND_AFTER_S) if column == ROUND else (_BEFORE_S, _AFTER_S)
            if column == WIDTH:
                rise, fall = fades.wide_before, fades.wide_after
            elif silent:
                rise = fall = _REST_S
            shapes[column].add(near, value, strength * insistence * _influence(time, core, rise, fall))
        inside = (times >= start) & (times < end)
        viseme[inside] = VISEMES.index(shape.viseme)
        if silent:
            pause |= inside
            opens = REST_AFTER_S if place else -1.0
            closes = REST_BEFORE_S if place < len(made) - 1 else -1.0
            rest |= (times >= start + opens) & (times <= end - closes)
        if gesture.shut_s is not None:
            shut, released = gesture.shut_s
            held = ramp(time, shut - 0.008, max(released - 0.012, shut + 0.012), _SHUTTING_S, _OPENING_S)
            press[near] = np.maximum(press[near], held)
        if shape.viseme == "FV":
            length = end - start
            tucked = ramp(time, start + 0.1 * length, end - 0.2 * length, 0.06, 0.05)
            under[near] = np.maximum(under[near], tucked)
    opening = opening_curve(made, times)
    curves = np.zeros((count, len(PARAMETERS)))
    for column, dominance in shapes.items():
        curves[:, column] = dominance.mean()
    curves[:, PRESS] = press
    curves[:, UNDER] = np.maximum(curves[:, UNDER] * 0.3, under)
    curves[:, TEETH] *= np.clip(opening / TEETH_SHOW, 0, 1)
    for hidden in (TEETH, TONGUE, UNDER):
        curves[:, hidden] *= 1 - press
    curves[:, JAW] = np.clip(FULL_OPENING * opening - TEETH_OPEN * curves[:, TEETH], 0, 1)
    curves[rest] = REST
    return Targets(np.ascontiguousarray(curves, np.float32), viseme, rest, pause)


def closures(made: Sequence[Gesture]) -> list[tuple[float, float]]:
    """Spans in seconds in which the lips are seen shut for P, B or M, neighbours joined, in order of time."""
    joined: list[tuple[float, float]] = []
    for span in sorted(gesture.shut_s for gesture in made if gesture.shut_s is not None):
        if span[1] - span[0] < SHORTEST_CLOSURE_S:
            continue
        if joined and span[0] - joined[-1][1] < CLOSURES_APART_S:
            joined[-1] = (joined[-1][0], max(span[1], joined[-1][1]))
        else:
            joined.append(span)
    return joined
