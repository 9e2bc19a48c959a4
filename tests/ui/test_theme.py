"""The themes are legible."""

from __future__ import annotations

import pytest

from studio.ui.drawing import theme


@pytest.mark.parametrize("colours", theme.THEMES.values(), ids=lambda colours: colours.name)
@pytest.mark.parametrize(("ink", "ground", "least"), theme.PAIRS)
def test_every_pair_in_use_has_the_contrast_it_needs(colours: theme.Colours, ink: str, ground: str, least: float) -> None:
    assert theme.contrast(getattr(colours, ink), getattr(colours, ground)) >= least


def test_contrast_is_that_of_the_standard() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_words_on_the_picture_are_legible_on_white_and_on_black() -> None:
    for ground in (255, 0):
        mixed = [round(theme.PLATE_OPACITY * int(theme.PLATE[at : at + 2], 16) + (1 - theme.PLATE_OPACITY) * ground)
                 for at in (1, 3, 5)]
        plate = "#" + "".join(f"{value:02X}" for value in mixed)
        assert theme.contrast(theme.ON_PLATE, plate) >= 4.5
        assert theme.contrast(theme.ON_PLATE_MUTED, plate) >= 4.5
        assert theme.contrast(theme.ON_PLATE_WARN, plate) >= 4.5


def test_an_unknown_theme_is_an_error() -> None:
    with pytest.raises(KeyError):
        theme.use("sepia")
