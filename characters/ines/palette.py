"""The colours that more than one part of the picture uses. Colours are "#rrggbb"."""

from __future__ import annotations

from characters.ines.curves import lerp

SKIN_LIGHT, SKIN_PALE, SKIN, SKIN_WARM = "#ffe0c2", "#f6c8a2", "#e6ab84", "#cf8a66"
"""Skin from the light to the half shade."""
SKIN_SHADE, SKIN_DEEP, BLUSH = "#a9624a", "#7a3b30", "#e0705f"
"""Skin in shade, in deep shade, and the cheeks' red."""

HAIR_DEEP, HAIR_DARK, HAIR, HAIR_MIDDLE = "#150b0d", "#26130f", "#3a1e17", "#573022"
"""Hair from the depth between the locks to its body."""
HAIR_LIGHT, HAIR_BRIGHT, HAIR_SHINE = "#86502f", "#bd7d48", "#eebd84"
"""Hair that catches the light."""

MOUTH_DARK = "#35100f"
"""What teeth and gums fade into when no light reaches them."""


def mix(a: str, b: str, t: float) -> str:
    """Return the colour ``t`` of the way from a to b."""
    channels = (round(lerp(int(a[i : i + 2], 16), int(b[i : i + 2], 16), t)) for i in (1, 3, 5))
    return "#{:02x}{:02x}{:02x}".format(*channels)
