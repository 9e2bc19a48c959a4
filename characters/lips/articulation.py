"""What a mouth does for each phone: how far it opens, its shape, and how strongly a phone insists on each.

The symbols are IPA letters; phones with the same lips share an entry. The insistence is the dominance of Cohen and Massaro
1993, *Modeling Coarticulation in Synthetic Visual Speech*: an S insists on closed teeth, an H on nothing.

Openings, widths, their insistence, and the times and pauses below are fitted to real lips: landmarks of 18 English
recordings (14 speakers, 167 s) with their phones, by gradient descent on correlation and squared error, drawn towards the
older values of textbook phonetics. On speakers left out of the fit the opening correlates with real lips at 0.56 (the older
table: 0.42), the width at 0.54 (0.50). Widths are the mean of fitted and older ones, for on sentences read in a laboratory the
older ones were as good. What landmarks cannot tell (rounding, raised and tucked lip, tongue, teeth) is as a viewer sees it.
Letters that English lacks follow the nearest that it has.
"""

from __future__ import annotations

from typing import NamedTuple

PARAMETERS = (
    "jaw_open",
    "lip_width",
    "lip_round",
    "lip_press",
    "upper_lip_raise",
    "lower_lip_under_teeth",
    "tongue_visible",
    "teeth_visible",
)
JAW, WIDTH, ROUND, PRESS, UPPER, UNDER, TONGUE, TEETH = range(8)
REST = (0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
"""Lips together, relaxed: the mouth in silence."""
VISEMES = ("rest", "PBM", "FV", "TH", "TDNL", "KGH", "SHCH", "SZ", "R", "A", "E", "I", "O", "UW", "schwa")
SILENCE = "_"


FULL_OPENING = 0.72
"""The contract's opening ``(jaw_open + 0.2 teeth_visible) (1 - lip_press)`` at the 95th percentile of real lips, where a pose's
opening is 1. By landmarks that is 0.15 of the distance of the outer corners of the eyes (0.05 to 0.27 by speaker)."""
TEETH_OPEN = 0.2
"""What closed teeth behind parted lips add to the opening."""
TEETH_SHOW = 0.30
"""A pose's opening from which on the teeth show as much as they can; below, less."""


class Pose(NamedTuple):
    """The target of one phone.

    ``parameters``: opening (1 is the 95th percentile of real lips), then `PARAMETERS` without jaw_open, which follows from the
    opening, and lip_press, which closures give (so seven numbers); ``insistence`` on each of them; ``viseme`` one of `VISEMES`.
    """

    parameters: tuple[float, float, float, float, float, float, float]
    insistence: tuple[float, float, float, float, float, float, float]
    viseme: str


#        opening wide round upper under tongue teeth    opening wide round upper under tongue teeth
POSES: dict[str, Pose] = {
    "i": Pose((0.74, 0.84, 0.00, 0.30, 0, 0.10, 0.60), (3.5, 2.4, 3, 1, 2, 2, 2), "I"),
    "ɪ": Pose((0.64, 0.72, 0.00, 0.25, 0, 0.10, 0.50), (2.2, 1.8, 2, 1, 2, 2, 2), "I"),
    "e": Pose((0.98, 0.73, 0.00, 0.25, 0, 0.12, 0.50), (6.3, 2.5, 3, 1, 2, 2, 2), "E"),
    "ɛ": Pose((1.11, 0.68, 0.00, 0.25, 0, 0.15, 0.45), (3.2, 2, 2.5, 1, 2, 2, 2), "E"),
    "æ": Pose((1.09, 0.74, 0.00, 0.30, 0, 0.18, 0.45), (4.1, 2.5, 3, 1, 2, 2, 2), "A"),
    "a": Pose((1.09, 0.60, 0.00, 0.20, 0, 0.15, 0.35), (3.9, 3, 2.5, 1, 2, 2, 2), "A"),
    "ɑ": Pose((1.30, 0.40, 0.05, 0.15, 0, 0.12, 0.25), (2.6, 2.5, 2.5, 1, 2, 2, 2), "A"),
    "ʌ": Pose((0.64, 0.53, 0.05, 0.15, 0, 0.12, 0.35), (1.9, 1.9, 1.5, 1, 2, 2, 2), "A"),
    "ɐ": Pose((0.64, 0.53, 0.05, 0.15, 0, 0.12, 0.35), (1.9, 1.7, 1.2, 1, 2, 2, 2), "A"),
    "ə": Pose((0.45, 0.50, 0.05, 0.12, 0, 0.10, 0.40), (1.2, 0.7, 0.7, 1, 2, 1, 1), "schwa"),
    "ɜ": Pose((0.40, 0.40, 0.28, 0.20, 0, 0.08, 0.40), (2, 3, 2.5, 1, 2, 2, 2), "R"),
    "ɔ": Pose((0.51, 0.16, 0.50, 0.10, 0, 0.08, 0.20), (2.6, 3.2, 3.5, 1, 2, 2, 2), "O"),
    "ɒ": Pose((0.80, 0.20, 0.40, 0.10, 0, 0.08, 0.20), (2.6, 3, 3, 1, 2, 2, 2), "O"),
    "o": Pose((0.39, 0.23, 0.70, 0.05, 0, 0.05, 0.12), (3.7, 4.5, 4, 1, 2, 2, 2), "O"),
    "ʊ": Pose((0.53, 0.23, 0.52, 0.08, 0, 0.05, 0.22), (1.9, 2.5, 3, 1, 2, 2, 2), "UW"),
    "u": Pose((0.30, 0.20, 0.85, 0.05, 0, 0.03, 0.10), (4.2, 4.9, 5, 1, 2, 2, 2), "UW"),
    "y": Pose((0.30, 0.22, 0.85, 0.10, 0, 0.03, 0.20), (4.2, 4.9, 5, 1, 2, 2, 2), "UW"),
    "ø": Pose((0.42, 0.25, 0.70, 0.08, 0, 0.05, 0.20), (3.7, 4.5, 4, 1, 2, 2, 2), "O"),
    "œ": Pose((0.55, 0.17, 0.52, 0.10, 0, 0.06, 0.25), (2.6, 3.2, 3.5, 1, 2, 2, 2), "O"),
    "w": Pose((0.00, 0.02, 1.00, 0.03, 0, 0.02, 0.05), (3.4, 5.4, 7, 1, 2, 2, 3), "UW"),
    "j": Pose((0.38, 0.70, 0.00, 0.28, 0, 0.10, 0.55), (2.1, 1.4, 1.5, 1, 2, 2, 2), "I"),
    "ɹ": Pose((0.14, 0.24, 0.42, 0.20, 0, 0.06, 0.40), (2.1, 2.6, 3, 1, 2, 2, 2), "R"),
    "r": Pose((0.34, 0.58, 0.10, 0.20, 0, 0.25, 0.45), (2.3, 0.5, 0.6, 1, 2, 3, 2), "TDNL"),
    "l": Pose((0.31, 0.36, 0.08, 0.20, 0, 0.70, 0.45), (1.7, 0.6, 0.5, 1, 2, 5, 2), "TDNL"),
    "p": Pose((0.12, 0.35, 0.00, 0.00, 0, 0.00, 0.02), (3.7, 0.4, 0.25, 2, 2, 4, 6), "PBM"),
    "f": Pose((0.00, 0.53, 0.00, 0.40, 1, 0.00, 0.75), (4, 1.4, 1, 8, 8, 3, 5), "FV"),
    "θ": Pose((0.17, 0.58, 0.00, 0.25, 0, 1.00, 0.55), (2.3, 0.7, 0.7, 1, 2, 8, 3), "TH"),
    "t": Pose((0.32, 0.61, 0.00, 0.25, 0, 0.40, 0.60), (2.3, 0.4, 0.3, 1, 2, 4, 3), "TDNL"),
    "s": Pose((0.32, 0.66, 0.00, 0.35, 0, 0.10, 0.95), (4.1, 0.9, 0.8, 1, 3, 4, 5), "SZ"),
    "ʃ": Pose((0.39, 0.31, 0.42, 0.50, 0, 0.06, 0.85), (4.5, 4.2, 4, 1, 3, 3, 5), "SHCH"),
    "k": Pose((0.77, 0.54, 0.00, 0.18, 0, 0.12, 0.40), (1.2, 0.23, 0.25, 0.7, 1, 2, 1), "KGH"),
    "h": Pose((0.97, 0.52, 0.00, 0.15, 0, 0.10, 0.35), (0.6, 0.15, 0.15, 0.5, 0.5, 0.5, 0.5), "KGH"),
    SILENCE: Pose((0.00, 0.50, 0.00, 0.00, 0, 0.00, 0.00), (2.3, 1, 1, 2, 3, 3, 3), "rest"),
}


class Fade(NamedTuple):
    """Seconds in which a phone's influence falls to 1/e before its core and after it, on the opening and on the width."""

    opens_before: float
    opens_after: float
    wide_before: float
    wide_after: float


FADES = {
    "open": Fade(0.050, 0.045, 0.074, 0.065),
    "round": Fade(0.048, 0.035, 0.092, 0.052),
    "consonant": Fade(0.041, 0.064, 0.081, 0.060),
    "silence": Fade(0.044, 0.034, 0.078, 0.055),
}
"""A consonant is felt longer after it than before; rounding begins early and ends soon."""
OPENS_EARLY_S = 0.017
"""How much sooner than the sound the opening moves."""


class Pause(NamedTuple):
    """A part of a silence: the opening, and how strongly it is insisted on."""

    opening: float
    insistence: float


SHORT_PAUSE = Pause(0.10, 1.7)
"""In a silence of less than 0.25 s the lips often meet."""
FALLING, RESTING, BREATHING, SHUT = Pause(0.35, 2.7), Pause(0.24, 1.1), Pause(0.44, 2.3), Pause(0.0, 2.4)
"""After speech the mouth falls to a third, rests a quarter open, opens for a breath before the next word; it is shut when a
silence lasts, before the first word and after the last."""

_SHARED = "p:bmβ f:vʋɱ θ:ð t:dnɾɲɳɖʈ s:z ʃ:ʒɕʑʂʐɧ k:çxgɡŋɣcɟqʁχ h:ʔɦ w:ʍɥ l:ɫɭʎ ɜ:ɚɝ ə:ɘ ʊ:ɵ u:ʉ ɪ:ɨᵻ i:ɯ ʌ:ɤ y:ʏ œ:ɶ ɹ:ɻ"
SAME_LIPS: dict[str, str] = {letter: pair[0] for pair in _SHARED.split() for letter in pair[2:]}
"""Letter -> the letter of `POSES` that has its lips."""

CLOSURES = frozenset("pbmβ")
"""Phones for which the lips meet."""
STOPS = frozenset("pbtdkgɡcɟqʈɖ")
VOICELESS_STOPS = frozenset("ptkcqʈ")


def pose(symbol: str) -> Pose:
    """Return the pose of a letter; `KeyError` when it has none."""
    return POSES[SAME_LIPS.get(symbol, symbol)]


def fade(symbol: str) -> Fade:
    """Return how fast a letter's influence fades."""
    letter = SAME_LIPS.get(symbol, symbol)
    if letter == SILENCE:
        return FADES["silence"]
    viseme = POSES[letter].viseme
    if letter in "wɹɜɔɒoʊuyøœ":
        return FADES["round"]
    return FADES["open" if viseme in ("A", "E", "I", "schwa") and letter != "j" else "consonant"]


def features(symbol: str) -> tuple[float, ...]:
    """Give the eight parameters while a phone holds its pose; every closure presses."""
    letter = SAME_LIPS.get(symbol, symbol)
    opening, wide, rounded, upper, under, tongue, teeth = POSES[letter].parameters
    teeth *= min(1.0, opening / TEETH_SHOW)
    jaw = min(1.0, max(0.0, FULL_OPENING * opening - TEETH_OPEN * teeth))
    return jaw, wide, rounded, float(letter == "p"), upper, under, tongue, teeth
