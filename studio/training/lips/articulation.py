"""What a mouth does for each phone: eight parameters, and how strongly a phone insists on each.

The symbols are IPA letters; phones with the same lips share an entry. The values describe what a viewer sees (textbook
phonetics of lip height, spread and rounding), not any one speaker. The insistence is the dominance of Cohen and Massaro
1993, *Modeling Coarticulation in Synthetic Visual Speech*: an S insists on closed teeth, an H on nothing.
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


class Pose(NamedTuple):
    """The target of one phone.

    ``parameters`` in the order of `PARAMETERS` without lip_press, which closures give (so seven numbers);
    ``insistence`` for jaw, lips (width and rounding), upper lip, lower lip, tongue, teeth; ``viseme`` one of `VISEMES`.
    """

    parameters: tuple[float, float, float, float, float, float, float]
    insistence: tuple[float, float, float, float, float, float]
    viseme: str


#        jaw wide round upper under tongue teeth      jaw lips upper under tongue teeth
POSES: dict[str, Pose] = {
    "i": Pose((0.20, 0.90, 0.00, 0.30, 0, 0.10, 0.60), (3, 3, 1, 2, 2, 2), "I"),
    "ɪ": Pose((0.28, 0.74, 0.00, 0.25, 0, 0.10, 0.50), (2.5, 2, 1, 2, 2, 2), "I"),
    "e": Pose((0.38, 0.80, 0.00, 0.25, 0, 0.12, 0.50), (3, 3, 1, 2, 2, 2), "E"),
    "ɛ": Pose((0.52, 0.70, 0.00, 0.25, 0, 0.15, 0.45), (3, 2.5, 1, 2, 2, 2), "E"),
    "æ": Pose((0.72, 0.75, 0.00, 0.30, 0, 0.18, 0.45), (4, 3, 1, 2, 2, 2), "A"),
    "a": Pose((0.80, 0.60, 0.00, 0.20, 0, 0.15, 0.35), (4, 2.5, 1, 2, 2, 2), "A"),
    "ɑ": Pose((0.85, 0.48, 0.05, 0.15, 0, 0.12, 0.25), (4, 2.5, 1, 2, 2, 2), "A"),
    "ʌ": Pose((0.52, 0.50, 0.05, 0.15, 0, 0.12, 0.35), (2.5, 1.5, 1, 2, 2, 2), "A"),
    "ɐ": Pose((0.50, 0.50, 0.05, 0.15, 0, 0.12, 0.35), (2, 1.2, 1, 2, 2, 2), "A"),
    "ə": Pose((0.30, 0.50, 0.08, 0.12, 0, 0.10, 0.40), (1.2, 0.7, 1, 2, 1, 1), "schwa"),
    "ɜ": Pose((0.34, 0.40, 0.35, 0.20, 0, 0.08, 0.40), (2.5, 2.5, 1, 2, 2, 2), "R"),
    "ɔ": Pose((0.60, 0.28, 0.60, 0.10, 0, 0.08, 0.20), (3.5, 3.5, 1, 2, 2, 2), "O"),
    "ɒ": Pose((0.70, 0.35, 0.45, 0.10, 0, 0.08, 0.20), (3.5, 3, 1, 2, 2, 2), "O"),
    "o": Pose((0.45, 0.18, 0.82, 0.05, 0, 0.05, 0.12), (3, 4, 1, 2, 2, 2), "O"),
    "ʊ": Pose((0.28, 0.30, 0.62, 0.08, 0, 0.05, 0.22), (2.5, 3, 1, 2, 2, 2), "UW"),
    "u": Pose((0.20, 0.10, 0.95, 0.05, 0, 0.03, 0.10), (3, 5, 1, 2, 2, 2), "UW"),
    "y": Pose((0.18, 0.14, 0.95, 0.10, 0, 0.03, 0.20), (3, 5, 1, 2, 2, 2), "UW"),
    "ø": Pose((0.35, 0.22, 0.80, 0.08, 0, 0.05, 0.20), (3, 4, 1, 2, 2, 2), "O"),
    "œ": Pose((0.50, 0.30, 0.62, 0.10, 0, 0.06, 0.25), (3, 3.5, 1, 2, 2, 2), "O"),
    "w": Pose((0.12, 0.04, 1.00, 0.03, 0, 0.02, 0.05), (3, 7, 1, 2, 2, 3), "UW"),
    "j": Pose((0.20, 0.80, 0.00, 0.28, 0, 0.10, 0.55), (2, 1.5, 1, 2, 2, 2), "I"),
    "ɹ": Pose((0.22, 0.34, 0.50, 0.20, 0, 0.06, 0.40), (2, 3, 1, 2, 2, 2), "R"),
    "r": Pose((0.28, 0.48, 0.10, 0.20, 0, 0.25, 0.45), (1.5, 0.6, 1, 2, 3, 2), "TDNL"),
    "l": Pose((0.34, 0.50, 0.08, 0.20, 0, 0.70, 0.45), (1.5, 0.5, 1, 2, 5, 2), "TDNL"),
    "p": Pose((0.10, 0.50, 0.00, 0.00, 0, 0.00, 0.02), (4, 0.25, 2, 2, 4, 6), "PBM"),
    "f": Pose((0.12, 0.55, 0.00, 0.40, 1, 0.00, 0.75), (4, 1, 8, 8, 3, 5), "FV"),
    "θ": Pose((0.24, 0.55, 0.00, 0.25, 0, 1.00, 0.55), (2.5, 0.7, 1, 2, 8, 3), "TH"),
    "t": Pose((0.18, 0.55, 0.00, 0.25, 0, 0.40, 0.60), (2, 0.3, 1, 2, 4, 3), "TDNL"),
    "s": Pose((0.07, 0.64, 0.00, 0.35, 0, 0.10, 0.95), (6, 0.8, 1, 3, 4, 5), "SZ"),
    "ʃ": Pose((0.10, 0.28, 0.62, 0.50, 0, 0.06, 0.85), (5, 4, 1, 3, 3, 5), "SHCH"),
    "k": Pose((0.30, 0.52, 0.00, 0.18, 0, 0.12, 0.40), (1, 0.25, 0.7, 1, 2, 1), "KGH"),
    "h": Pose((0.30, 0.52, 0.00, 0.15, 0, 0.10, 0.35), (0.4, 0.15, 0.5, 0.5, 0.5, 0.5), "KGH"),
    SILENCE: Pose((0.00, 0.50, 0.00, 0.00, 0, 0.00, 0.00), (2, 1, 2, 3, 3, 3), "rest"),
}

_SHARED = "p:bmβ f:vʋɱ θ:ð t:dnɾɲɳɖʈ s:z ʃ:ʒɕʑʂʐɧ k:çxgɡŋɣcɟqʁχ h:ʔɦ w:ʍɥ l:ɫɭʎ ɜ:ɚɝ ə:ɘ ʊ:ɵ u:ʉ ɪ:ɨᵻ i:ɯ ʌ:ɤ y:ʏ œ:ɶ ɹ:ɻ"
SAME_LIPS: dict[str, str] = {letter: pair[0] for pair in _SHARED.split() for letter in pair[2:]}
"""Letter -> the letter of `POSES` that has its lips."""

CLOSURES = frozenset("pbmβ")
"""Phones for which the lips meet."""
STOPS = frozenset("pbtdkgɡcɟqʈɖ")
VOICELESS_STOPS = frozenset("ptkcqʈ")


def pose(symbol: str) -> Pose:
    """Return the pose of a letter; `KeyError` when nobody gave it one."""
    return POSES[SAME_LIPS.get(symbol, symbol)]
