"""What a clip can be: named here without opening the encoder, so that a form can offer it."""

from __future__ import annotations

from typing import Final

QUALITIES: Final = {"small": 28.0, "good": 22.0, "best": 17.0}
"""x264's constant rate factor by name; 6 less is about twice the size."""
