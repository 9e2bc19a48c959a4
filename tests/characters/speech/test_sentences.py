from random import Random

from characters.speech.sentences import invented_cyrillic, invented_sentence, sentence


def test_the_same_seed_makes_the_same_sentences():
    assert [sentence(Random(4)) for _ in range(5)] == [sentence(Random(4)) for _ in range(5)]
    assert invented_cyrillic(Random(4)) == invented_cyrillic(Random(4))


def test_sentences_hardly_repeat():
    random = Random(1)
    made = [sentence(random) for _ in range(1000)]
    assert len(set(made)) > 950


def test_a_sentence_is_one_line_that_every_engine_can_read():
    random = Random(2)
    for text in [sentence(random) for _ in range(500)] + [invented_sentence(random) for _ in range(200)]:
        assert text.isascii()
        assert not set(text) & set('|"\n\\()')
        assert text[-1] in ".?"


def test_lips_are_shut_often_enough_to_learn_it():
    random = Random(3)
    letters = "".join(sentence(random) for _ in range(300)).lower()
    assert sum(letters.count(letter) for letter in "pbm") > 0.07 * len(letters)
