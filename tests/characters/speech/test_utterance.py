from characters.speech.utterance import Phone, Utterance, phones_from_ends, read_manifest, write_manifest


def test_a_manifest_comes_back_as_it_was_written(tmp_path):
    spoken = Utterance("a", "flite", "slt", "en", "Map.", "a.wav", (Phone(0.0, 0.1, "pau"), Phone(0.1, 0.2, "ʃ")))
    write_manifest(tmp_path / "manifest.jsonl", [spoken, spoken])
    assert read_manifest(tmp_path / "manifest.jsonl") == [spoken, spoken]


def test_phones_end_with_their_sound_and_empty_ones_are_dropped():
    phones = phones_from_ends([(0.1, "m"), (0.1, "x"), (0.5, "aa"), (0.9, "pau")], 0.45)
    assert phones == (Phone(0.0, 0.1, "m"), Phone(0.1, 0.45, "aa"))
