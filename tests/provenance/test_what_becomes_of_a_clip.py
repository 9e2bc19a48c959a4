"""A clip with credentials and mark that is renamed, remuxed, trimmed, compressed anew: what is said of it then."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import av
import pytest

from studio.provenance.credentials import sign
from studio.provenance.installation import installation_key
from studio.provenance.verify import Check, Proof, check_file
from tests.provenance.clips import STATEMENT
from tests.provenance.films import FPS, HEIGHT, WIDTH, written

if TYPE_CHECKING:
    from pathlib import Path

    from tests.provenance.films import U8


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a clip that is marked and signed, and of the user's data."""
    return tmp_path_factory.mktemp("becomes")


@pytest.fixture(autouse=True)
def own_data(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))


@pytest.fixture
def clip(folder: Path, marked: list[U8]) -> Path:
    place = folder / "talk.mp4"
    if not place.exists():
        source = written(folder / "unsigned.mp4", marked, (WIDTH, HEIGHT), 23, gop=FPS)
        place.touch()
        sign(source, place, place.name, STATEMENT, installation_key())
    return place


def remuxed(clip: Path, place: Path, begin_s: float = 0.0) -> Path:
    """Copy the packets from a moment on, as ``ffmpeg -ss … -c copy`` does."""
    with av.open(str(clip)) as source, av.open(str(place), "w") as target:
        stream, begun = target.add_stream_from_template(source.streams.video[0]), False
        for packet in source.demux(source.streams.video[0]):
            begun = begun or (packet.is_keyframe and packet.pts is not None
                              and float(packet.pts * packet.time_base) >= begin_s)
            if begun and packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return place


def says_nothing_but_the_mark(found: Check) -> None:
    said = found.sentences()
    assert found.proof is Proof.NONE
    assert "has no content credentials: nothing is proved about it" in said[0]
    assert "Remuxing, cutting or compressing a file anew takes them away." in said[0]
    assert "has the invisible mark of Viseme Studio, of the avatar whose generator's digest begins with c0ffee" in said[1]


def test_a_clip_that_was_renamed_is_unchanged(clip: Path, tmp_path: Path) -> None:
    found = check_file(shutil.copy(clip, tmp_path / "holiday.bin"))

    assert found.proof is Proof.HERE
    assert found.sentences()[0] == "holiday.bin is unchanged since this installation of Viseme Studio signed it."
    assert found.marked_avatar == "c0ffee"


def test_a_clip_that_was_remuxed_has_only_the_mark(clip: Path, tmp_path: Path) -> None:
    says_nothing_but_the_mark(check_file(remuxed(clip, tmp_path / "copy.mp4")))


def test_a_clip_that_was_trimmed_has_only_the_mark(clip: Path, tmp_path: Path, marked: list[U8]) -> None:
    trimmed = remuxed(clip, tmp_path / "part.mkv", begin_s=0.5)
    with av.open(str(trimmed)) as container:
        left = sum(1 for _ in container.decode(video=0))

    assert 4 * FPS < left < len(marked)
    found = check_file(trimmed)
    assert found.sentences()[0].endswith("Those of MKV and WebM are a file beside it, which has to come along.")
    says_nothing_but_the_mark(found)


def test_a_clip_that_was_compressed_anew_has_only_the_mark(clip: Path, tmp_path: Path) -> None:
    with av.open(str(clip)) as container:
        decoded = [frame.to_ndarray() for frame in container.decode(video=0)]

    says_nothing_but_the_mark(check_file(written(tmp_path / "small.mp4", decoded, (WIDTH, HEIGHT), 28)))


def test_a_clip_in_which_a_byte_was_changed_says_so(clip: Path, tmp_path: Path) -> None:
    changed = bytearray(clip.read_bytes())
    changed[-2000] ^= 1
    (tmp_path / "talk.mp4").write_bytes(changed)

    found = check_file(tmp_path / "talk.mp4")

    assert found.proof is Proof.CHANGED
    assert found.sentences()[0].startswith("talk.mp4 was changed after it was signed by")
