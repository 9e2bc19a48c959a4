"""What the bits of a mark say."""

from __future__ import annotations

from studio.provenance.mark_reading import bits
from tests.provenance.films import PAYLOAD


def test_the_least_certain_bit_is_mended_by_the_check() -> None:
    wrong = PAYLOAD ^ 1 << 17
    assert bits._mended(wrong, 17) == PAYLOAD
    assert bits._mended(PAYLOAD, 3) == PAYLOAD
    assert bits._mended(wrong, 18) == wrong
