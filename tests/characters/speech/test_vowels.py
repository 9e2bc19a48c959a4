from random import Random

import numpy as np
import pytest

from characters.speech.vowels import FORMANTS_HZ, held_vowel, vowel_utterance


@pytest.mark.parametrize("name", ["iy", "aa", "uw"])
def test_a_held_vowel_has_its_length_and_level(name):
    sound = held_vowel(name, 1.0, Random(1))
    assert sound.shape == (16_000,)
    assert np.isfinite(sound).all()
    assert np.sqrt(np.mean(sound**2)) == pytest.approx(0.08, rel=0.01)


def test_the_phones_of_held_vowels_cover_their_sound():
    utterance, sound = vowel_utterance(0, Random(5))
    assert utterance.phones[0].start_s == 0.0
    assert utterance.phones[-1].end_s == pytest.approx(len(sound) / 16_000, abs=0.001)
    assert {phone.name for phone in utterance.phones} <= {"pau", *FORMANTS_HZ}
