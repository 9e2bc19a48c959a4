"""The eight articulation parameters and the mouth that each set of them asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from characters.ines.curves import smoothstep
from characters.ines.pose import Mouth
from characters.lips.articulation import PARAMETERS as NAMES
from characters.lips.articulation import REST

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["NAMES", "REST", "VISEMES", "mouth"]

VISEMES: dict[str, tuple[float, ...]] = {
    "sil": REST,
    "PBM": (0.0, 0.5, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0),
    "FV": (0.12, 0.5, 0.0, 0.0, 0.1, 1.0, 0.0, 0.75),
    "TH": (0.34, 0.5, 0.0, 0.0, 0.0, 0.0, 1.0, 0.7),
    "TDN": (0.3, 0.55, 0.0, 0.0, 0.0, 0.0, 0.5, 0.65),
    "SZ": (0.04, 0.75, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
    "SHCH": (0.08, 0.35, 0.55, 0.0, 0.35, 0.0, 0.0, 0.55),
    "KG": (0.36, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.45),
    "R": (0.16, 0.4, 0.55, 0.0, 0.1, 0.0, 0.2, 0.25),
    "AA": (0.92, 0.6, 0.0, 0.0, 0.1, 0.0, 0.0, 0.45),
    "E": (0.46, 0.8, 0.0, 0.0, 0.0, 0.0, 0.0, 0.6),
    "IH": (0.23, 0.66, 0.0, 0.0, 0.0, 0.0, 0.0, 0.7),
    "EE": (0.08, 1.0, 0.0, 0.0, 0.15, 0.0, 0.0, 1.0),
    "OH": (0.58, 0.4, 0.6, 0.0, 0.0, 0.0, 0.0, 0.1),
    "OO": (0.1, 0.3, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    "UH": (0.47, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4),
}
"""The extreme position of each group of sounds."""

REST_SMILE = 0.62


def mouth(params: Sequence[float]) -> Mouth:
    """Return the mouth for eight parameters in the order of ``NAMES``.

    Smooth in every parameter; each of the mouth's numbers only rises or only falls with each of them, except that the
    lower lip drops less by itself where the jaw takes it down. The factors are chosen by eye, so that every viseme reads
    at a glance and all mixtures of visemes stay possible mouths.
    """
    jaw, width, rounding, press, raised, tuck, tongue, teeth = (float(p) for p in params)
    spread = 2 * width - 1
    free = 1 - 0.94 * press  # a closure wins over whatever would open the lips
    smile = REST_SMILE * (1 - 0.9 * rounding) * (1 - 0.35 * press) * (1 - 0.45 * (1 - (1 - jaw) ** 2))
    smile *= (1 - 0.35 * tuck) * (1 - 0.2 * teeth)
    parted = 0.8 * teeth * (1 - 0.45 * jaw) + 0.5 * rounding * (1 - (1 - jaw) ** 6)
    return Mouth(
        jaw_open=jaw * free,
        lip_width=0.9 * spread,
        lip_round=rounding * (1.35 - 0.35 * rounding),
        lip_press=press,
        upper_raise=min(1.0, (0.8 * raised + 0.5 * teeth + 0.18 * jaw) * free),
        lower_drop=min(1.0, parted * free * (1 - tuck)),
        lower_tuck=tuck * free,
        tongue_up=float(smoothstep(0, 0.5, tongue)),
        tongue_out=float(smoothstep(0.5, 1, tongue)),
        teeth=float(smoothstep(-0.12, 0.42, teeth)),
        smile=smile + 0.12 * spread,
    )
