import pytest

from characters.lips.gestures import gestures, letters, with_edges
from characters.speech.utterance import Phone


def test_every_name_of_the_engines_becomes_letters_with_a_pose():
    assert letters("flite", "en", "ow") == "oʊ"
    assert letters("festival", "ru", "pp") == "p"
    assert letters("espeak", "en-us", "iː") == "i"
    assert letters("espeak", "en-us", "") == "_"
    assert letters("espeak", "en-us", "ˈ") == ""


def test_an_affricate_is_a_short_stop_and_a_long_hiss():
    stop, hiss = gestures([Phone(0.0, 0.1, "ch")], "flite", "en")
    assert (stop.symbol, hiss.symbol) == ("t", "ʃ")
    assert stop.end_s == pytest.approx(0.03)


def test_lips_are_shut_before_the_burst_that_espeak_marks():
    vowel, stop = gestures([Phone(0.0, 0.2, "a"), Phone(0.2, 0.3, "p")], "espeak", "en-us")
    assert stop.shut_s == (pytest.approx(0.152), pytest.approx(0.2))
    assert vowel.end_s == stop.start_s


def test_lips_open_before_a_p_has_ended_and_stay_shut_for_an_m():
    p, m = gestures([Phone(0.0, 0.1, "p"), Phone(0.1, 0.2, "m")], "festival", "en")
    assert p.shut_s[1] - p.shut_s[0] < 0.07
    assert m.shut_s[1] - m.shut_s[0] > 0.09
    assert gestures([Phone(0.0, 0.1, "t")], "festival", "en")[0].shut_s is None


def test_gestures_with_edges_cover_the_whole_sound():
    made = with_edges(gestures([Phone(0.1, 0.2, "m")], "flite", "en"), 1.0)
    assert [(g.symbol, g.start_s, g.end_s) for g in made] == [("_", 0.0, 0.1), ("m", 0.1, 0.2), ("_", 0.2, 1.0)]


def test_a_faster_reading_moves_everything_with_it():
    made = gestures([Phone(0.0, 0.1, "m")], "flite", "en")[0].moved(1.0, 2.0)
    assert (made.start_s, made.end_s) == (1.0, 1.05)
    assert made.shut_s[0] == 1.0


def test_diphone_voices_of_other_languages_are_spelled_too():
    assert letters("festival", "fi", "a:") == "ɑ"
    assert letters("festival", "fi", "#") == "_"
    assert letters("festival", "cs", "n*") == "ŋ"
    assert letters("festival", "cs", "ch") == "x"
    assert letters("festival", "en", "ch") == "tʃ"


def test_a_neural_voice_of_another_language_is_not_spelled_like_an_american_one():
    assert letters("neural", "fr", "y") == "y"
    assert letters("neural", "es", "r") == "r"
    assert letters("neural", "en", "y") == "j"
