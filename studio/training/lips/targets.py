"""From gestures to curves: eight parameters at any instants, with coarticulation, and which instants are shut or silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from studio.training.lips.articulation import PARAMETERS, PRESS, ROUND, SILENCE, TEETH, TONGUE, UNDER, VISEMES, WIDTH, pose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from studio.training.lips.gestures import Gesture

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]

_OTHERS = [0, 1, 2, 4, 5, 6, 7]
"""Columns of a pose's seven numbers among the eight parameters."""
_INSISTS = [0, 1, 1, 2, 3, 4, 5]
"""Which insistence each of the seven uses."""
_REACH_S = 0.45
_BEFORE_S, _AFTER_S = 0.050, 0.045
_LIPS_BEFORE_S, _LIPS_AFTER_S = 0.075, 0.055
"""How fast a phone's influence fades before and after it; lips round earlier than the jaw moves."""
_LONGEST_EDGE_S = 0.06
"""A mouth opens as soon for a vowel of two seconds as for one of a quarter: nobody hears at its start how long it will be."""
_REST_S = 0.035
_SHUTTING_S, _OPENING_S = 0.055, 0.050
REST_AFTER_S, REST_BEFORE_S = 0.20, 0.12
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
    """Where a gesture holds its pose: the middle half of a phone, all but its edges of a long one, nearly all of a silence."""
    length = gesture.end_s - gesture.start_s
    if gesture.symbol != SILENCE:
        edge = min(0.25 * length, _LONGEST_EDGE_S)
        return gesture.start_s + edge, gesture.end_s - edge
    if length > 0.13:
        return gesture.start_s + 0.06, gesture.end_s - 0.05
    middle = (gesture.start_s + gesture.end_s) / 2
    return middle, middle


def targets(made: Sequence[Gesture], times: F64) -> Targets:
    """Sample the mouth of some gestures (see `gestures.with_edges`) at ``times``, f64 [N] ascending seconds."""
    count = len(times)
    weighted, weights = np.zeros((count, 8)), np.full((count, 8), 1e-6)
    weighted[:, WIDTH] = 0.5e-6
    press, under = np.zeros(count), np.zeros(count)
    viseme = np.zeros(count, np.int64)
    rest, pause = np.zeros(count, bool), np.zeros(count, bool)
    for place, gesture in enumerate(made):
        start, end = gesture.start_s, gesture.end_s
        first, last = np.searchsorted(times, (start - _REACH_S, end + _REACH_S))
        near = slice(int(first), int(last))
        time = times[near]
        shape = pose(gesture.symbol)
        silent = gesture.symbol == SILENCE
        core = _core(gesture)
        before, after = np.maximum(core[0] - time, 0), np.maximum(time - core[1], 0)
        for value, column, insists in zip(shape.parameters, _OTHERS, _INSISTS, strict=True):
            lips = column in (WIDTH, ROUND)
            rise, fall = (_LIPS_BEFORE_S, _LIPS_AFTER_S) if lips else (_BEFORE_S, _AFTER_S)
            if silent:
                rise = fall = _REST_S
            weight = shape.insistence[insists] * np.exp(-before / rise - after / fall)
            if silent:
                weight *= min(1.0, (end - start) / 0.25)
            weighted[near, column] += weight * value
            weights[near, column] += weight
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
    curves = weighted / weights
    curves[:, PRESS] = press
    curves[:, UNDER] = np.maximum(curves[:, UNDER] * 0.3, under)
    for hidden in (TEETH, TONGUE, UNDER):
        curves[:, hidden] *= 1 - press
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


assert len(PARAMETERS) == len(_OTHERS) + 1
