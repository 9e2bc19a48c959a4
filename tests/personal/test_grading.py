"""What a person is told of how good an avatar became."""

from __future__ import annotations

import pytest

from studio.personal.grading import Grade


@pytest.mark.parametrize(("sharp", "change", "words"), [
    (0.98, 1.04, ("Pictures 9.5 of 10, good.", "as sharp as the film (0.98 of its detail)", "as steady as the film (1.04")),
    (0.6, 0.7, ("fair.", "softer than the film (0.60", "change less than the film (0.70", "Longer, lighter or sharper")),
    (1.4, 1.9, ("weak.", "more grain than the film (1.40", "jump more than the film (1.90")),
])
def test_the_figures_are_said_in_words_that_mean_something_to_a_person(sharp: float, change: float, words: tuple[str, ...]
                                                                      ) -> None:
    said = Grade(r=0.5, allowed=0.5, spread=1, sharp=sharp, change=change, border=1.0, shut=None, ms=9).words

    assert all(one in said for one in words), said
    assert said.endswith("let it speak.")
