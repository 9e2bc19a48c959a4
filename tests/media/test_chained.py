"""Ogg files one after another in one file: all of them are heard, each in its own form and at its place."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.errors import InputError
from studio.media import chained
from studio.media.chained import Link, links_of
from studio.media.formats import LONG_S
from studio.media.sound import SoundReader
from tests.media.test_sound import loudest_hz, read, tone, write_coded

if TYPE_CHECKING:
    from pathlib import Path

LOW, HIGH = 300.0, 900.0


def part(folder: Path, name: str, codec: str, rate: int, channels: int, seconds: float, hz: float) -> bytes:
    return write_coded(folder / name, codec, tone(rate, seconds, channels, hz), rate).read_bytes()


def join(folder: Path, *parts: bytes) -> Path:
    path = folder / "chain.ogg"
    path.write_bytes(b"".join(parts))
    return path


PAIRS = {
    "another rate": (("flac", 44_100, 1), ("flac", 22_050, 1)),
    "another number of channels": (("libopus", 48_000, 1), ("libopus", 48_000, 2)),
    "another codec": (("flac", 44_100, 2), ("libopus", 48_000, 1)),
    "the same": (("libopus", 48_000, 1), ("libopus", 48_000, 1)),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
@pytest.mark.parametrize("seconds", [2.0, 0.5])
def test_each_part_is_heard_in_its_own_form(tmp_path: Path, pair: tuple[tuple[str, int, int], ...], seconds: float) -> None:
    one, other = (part(tmp_path, f"{hz}.ogg", *form, seconds, hz) for form, hz in zip(pair, (LOW, HIGH), strict=True))
    path = join(tmp_path, one, other, one)

    speech, playback = read(path)

    assert len(speech) / 16_000 == pytest.approx(3 * seconds, abs=0.04)
    assert len(playback) / 48_000 == pytest.approx(3 * seconds, abs=0.04)
    third = len(speech) // 3
    for number, hz in enumerate((LOW, HIGH, LOW)):
        middle = speech[number * third + third // 5 : (number + 1) * third - third // 5]
        assert loudest_hz(middle, 16_000) == pytest.approx(hz, abs=6)
        assert np.sqrt(2) * middle.std() == pytest.approx(0.5, abs=0.05)
    with SoundReader(path) as reader:
        assert reader.duration_s == pytest.approx(3 * seconds, abs=0.04)
        assert reader.measure(LONG_S) == reader.duration_s
        assert reader.measure(seconds) is None
        list(reader)
        assert (reader.corrupt, reader.remarks) == (0, ())


@pytest.mark.parametrize("start_s", [0.0, 0.7, 1.6, 2.2, 3.9])
def test_it_can_be_played_from_anywhere(tmp_path: Path, start_s: float) -> None:
    forms = (("libopus", 48_000, 1), ("flac", 22_050, 2))
    parts = [part(tmp_path, f"{hz}.ogg", *form, 2.0, hz) for form, hz in zip(forms, (LOW, HIGH), strict=True)]
    with SoundReader(join(tmp_path, *parts)) as reader:
        whole = np.concatenate([speech for speech, _ in reader])
        reader.seek(start_s)
        rest = np.concatenate([speech for speech, _ in reader])
        reader.seek(0.0)
        again = np.concatenate([speech for speech, _ in reader])

    np.testing.assert_array_equal(again, whole)
    assert len(rest) == pytest.approx(len(whole) - 16_000 * start_s, abs=160)
    assert loudest_hz(rest[-1_600:-160], 16_000) == pytest.approx(HIGH, abs=15)
    if start_s < 1.8:
        assert loudest_hz(rest[:1_600], 16_000) == pytest.approx(LOW, abs=15)


def test_a_part_that_cannot_be_read_is_left_out_and_counted(tmp_path: Path) -> None:
    one = part(tmp_path, "a.ogg", "libopus", 48_000, 1, 1.0, LOW)
    broken = bytearray(part(tmp_path, "b.ogg", "libopus", 48_000, 1, 1.0, HIGH))
    broken[28:36] = b"NoIdeaAt"

    with SoundReader(join(tmp_path, one, bytes(broken), one)) as reader:
        speech = np.concatenate([samples for samples, _ in reader])

    assert len(speech) / 16_000 == pytest.approx(2.0, abs=0.04)
    assert reader.corrupt == 1


def test_only_files_of_several_have_links(tmp_path: Path) -> None:
    one = part(tmp_path, "a.ogg", "libopus", 48_000, 1, 0.5, LOW)
    path = join(tmp_path, one)
    assert links_of(path) == ()
    assert links_of(write_coded(tmp_path / "a.flac", "flac", tone(48_000, 0.1, 1), 48_000)) == ()

    path = join(tmp_path, one, one)
    assert links_of(path) == (Link(0, len(one)), Link(len(one), 2 * len(one)))

    # Bytes that are no page between two are passed over; those of the first are its own.
    path = join(tmp_path, one, b"nothing", one)
    assert links_of(path) == (Link(0, len(one) + 7), Link(len(one) + 7, 2 * len(one) + 7))


def test_a_file_of_far_too_many_is_refused_before_they_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chained, "MOST_LINKS", 4)
    one = part(tmp_path, "a.ogg", "libopus", 48_000, 1, 0.2, LOW)

    with pytest.raises(InputError, match=r"is more than 4 Ogg files, one after another; convert it to one\.$"):
        SoundReader(join(tmp_path, *[one] * 5))


def test_what_is_no_plain_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.ogg")
    assert links_of(tmp_path / "a.ogg") == ()
    with pytest.raises(InputError, match="not a plain file"):
        SoundReader(tmp_path / "a.ogg")


def test_a_file_of_nothing_is_not_searched_to_its_end(tmp_path: Path) -> None:
    with (tmp_path / "a.ogg").open("wb") as file:
        file.write(b"OggS")
        file.truncate(200 << 30)
    assert links_of(tmp_path / "a.ogg") == ()
