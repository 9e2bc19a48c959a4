from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest
from cryptography import x509

from studio.errors import OutputError
from studio.provenance.certificate import Trusted
from studio.provenance.credentials import SIDECAR, sidecar_for, sidecars, sign, sign_beside
from studio.provenance.strict import store_in_mp4
from studio.provenance.verify import Check, Proof, check_credentials
from tests.provenance.clips import FRAGMENTED, STATEMENT, write_clip
from tests.provenance.test_kinds import picture, sound

if TYPE_CHECKING:
    from pathlib import Path

    from studio.provenance.installation import SigningKey


def signed(path: Path, key: SigningKey, **options: str) -> Path:
    source = write_clip(path.with_name(f"unsigned{path.suffix}"), **options)
    path.touch()
    sign(source, path, path.name, STATEMENT, key)
    source.unlink()
    return path


def check(path: Path, key: SigningKey) -> Check:
    """Check as the installation of ``key`` does."""
    serial = str(x509.load_pem_x509_certificates(key.chain)[0].serial_number)
    return check_credentials(path, Trusted(key.root, serial, ""))


@pytest.mark.parametrize(("name", "options"), [("clip.mp4", {}), ("clip.mp4", FRAGMENTED), ("clip.mov", {})],
                         ids=["mp4", "fragments", "mov"])
def test_a_signed_clip_says_who_is_seen_and_plays(name: str, options: dict[str, str], tmp_path: Path, key: SigningKey) -> None:
    clip = signed(tmp_path / name, key, **options)

    found = check(clip, key)

    assert found.proof is Proof.HERE
    assert found.statement is not None
    assert (found.statement.avatar, found.statement.pictured, found.statement.sha256) == (
        "Tiny", "nobody: a pattern", "0123456789abcdef" * 4)
    assert "Its picture is entirely AI-generated." in found.sentences()
    with av.open(str(clip)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 10


def test_another_installation_knows_that_it_is_unchanged_and_not_by_whom(tmp_path: Path, key: SigningKey) -> None:
    found = check_credentials(signed(tmp_path / "clip.mp4", key), Trusted(b"", "", ""))

    assert found.proof is Proof.UNKNOWN_SIGNER
    assert "no authority known here" in found.sentences()[0]


@pytest.mark.parametrize(("name", "options"), [("clip.mp4", {}), ("clip.mp4", FRAGMENTED), ("clip.mov", {})],
                         ids=["mp4", "fragments", "mov"])
def test_a_bit_that_flips_anywhere_is_found(name: str, options: dict[str, str], tmp_path: Path, key: SigningKey) -> None:
    clip = signed(tmp_path / name, key, **options)
    whole = clip.read_bytes()
    chance = np.random.default_rng(11)
    flipped = tmp_path / f"flipped{clip.suffix}"
    # The first bytes and those around the signature are looked at closely: most of them a signature leaves out.
    places = [*range(0, 300, 3), *chance.integers(0, len(whole), 400)]

    for at in places:
        changed = bytearray(whole)
        changed[at] ^= 1 << int(chance.integers(8))
        flipped.write_bytes(changed)
        assert not check(flipped, key).unchanged, at


def content(suffix: str) -> bytes:
    """Give a small picture or sound of this kind."""
    if suffix == ".wav":
        return sound()
    if suffix == ".gif":
        return picture(suffix)
    return cv2.imencode(suffix, np.random.default_rng(13).integers(0, 255, (24, 32, 3), np.uint8))[1].tobytes()


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".gif", ".wav"])
def test_a_bit_that_flips_anywhere_in_a_picture_or_a_sound_is_found(suffix: str, tmp_path: Path, key: SigningKey) -> None:
    source, file = tmp_path / f"in{suffix}", tmp_path / f"file{suffix}"
    source.write_bytes(content(suffix))
    file.touch()
    sign(source, file, file.name, STATEMENT, key)
    assert check(file, key).proof is Proof.HERE
    whole, flipped = file.read_bytes(), tmp_path / f"flipped{suffix}"
    chance = np.random.default_rng(13)
    # Four fifths of such a file are the packing of its credentials; the heads of that are looked at closely.
    packed = whole.index(b"jumb") - 24
    places = [*range(packed, packed + 120, 2), *np.linspace(0, len(whole) - 1, 150).astype(int)]

    for at in places:
        changed = bytearray(whole)
        changed[at] ^= 1 << int(chance.integers(8))
        flipped.write_bytes(changed)
        assert not check(flipped, key).unchanged, at


@pytest.mark.parametrize(("suffix", "begin"), [(".wav", b"C2PA"), (".gif", b"!\xff\x0bC2PA_GIF")])
def test_credentials_that_stand_there_again_are_not_taken(suffix: str, begin: bytes, tmp_path: Path, key: SigningKey) -> None:
    source, file = tmp_path / f"in{suffix}", tmp_path / f"file{suffix}"
    source.write_bytes(content(suffix))
    file.touch()
    sign(source, file, file.name, STATEMENT, key)
    whole = file.read_bytes()
    at = whole.index(begin)
    packed = whole[at : at + len(whole) - source.stat().st_size]

    for changed in (whole[:at] + packed + whole[at:], whole[:at] + packed[:-1] + b"\1" + whole[at + len(packed) :],
                    whole + packed):
        file.write_bytes(changed)
        assert not check(file, key).unchanged


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_credentials_twice_in_one_picture_are_not_taken(suffix: str, tmp_path: Path, key: SigningKey) -> None:
    source, picture = tmp_path / f"in{suffix}", tmp_path / f"picture{suffix}"
    cv2.imwrite(str(source), np.zeros((24, 32, 3), np.uint8))
    picture.touch()
    sign(source, picture, picture.name, STATEMENT, key)
    whole = picture.read_bytes()
    at = whole.index(b"caBX") - 4 if suffix == ".png" else whole.index(b"\xff\xeb")
    length, around = (whole[at : at + 4], 12) if suffix == ".png" else (whole[at + 2 : at + 4], 2)
    size = int.from_bytes(length, "big") + around
    packed = whole[at : at + size]

    for changed in (whole[:at] + packed + whole[at:], whole[: at + size] + packed[:-1] + b"\0" + whole[at + size :]):
        picture.write_bytes(changed)
        assert not check(picture, key).unchanged


def test_a_name_may_change(tmp_path: Path, key: SigningKey) -> None:
    clip = signed(tmp_path / "clip.mp4", key).rename(tmp_path / "other.mp4")

    assert check(clip, key).proof is Proof.HERE


def test_what_is_cut_or_added_is_found(tmp_path: Path, key: SigningKey) -> None:
    clip = signed(tmp_path / "clip.mp4", key)
    whole = clip.read_bytes()

    for changed in (whole[:-1], whole[:-200], whole + b"\0", whole + whole[-400:]):
        clip.write_bytes(changed)
        assert not check(clip, key).unchanged


def test_a_clip_that_was_remuxed_says_nothing_any_more(tmp_path: Path, key: SigningKey) -> None:
    clip, copy = signed(tmp_path / "clip.mp4", key), tmp_path / "copy.mp4"
    with av.open(str(clip)) as source, av.open(str(copy), "w") as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)

    found = check(copy, key)

    assert found.proof is Proof.NONE
    assert "takes them away" in found.sentences()[0]


@pytest.mark.parametrize("suffix", [".mkv", ".webm"])
def test_a_kind_without_a_place_for_credentials_has_them_beside_it(suffix: str, tmp_path: Path, key: SigningKey) -> None:
    clip = write_clip(tmp_path / f"clip{suffix}")
    assert check(clip, key).proof is Proof.NONE

    for beside in sidecars(clip):
        beside.write_bytes(sign_beside(clip, clip.name, STATEMENT, key))
        assert check(clip, key).proof is Proof.HERE
        beside.unlink()


@pytest.mark.parametrize("suffix", [".mkv", ".webm"])
def test_a_bit_that_flips_in_a_file_or_in_what_is_beside_it_is_found(suffix: str, tmp_path: Path, key: SigningKey) -> None:
    clip = write_clip(tmp_path / f"clip{suffix}")
    beside = clip.with_suffix(SIDECAR)
    beside.write_bytes(sign_beside(clip, clip.name, STATEMENT, key))
    chance = np.random.default_rng(12)

    for file in (clip, beside):
        whole = file.read_bytes()
        for at in chance.integers(0, len(whole), 150):
            changed = bytearray(whole)
            changed[at] ^= 1 << int(chance.integers(8))
            file.write_bytes(changed)
            assert not check(clip, key).unchanged, (file.name, at)
        file.write_bytes(whole)


def test_credentials_of_another_clip_do_not_hold(tmp_path: Path, key: SigningKey) -> None:
    one, other = write_clip(tmp_path / "one.mkv"), write_clip(tmp_path / "other.mkv", pictures=12)
    other.with_suffix(SIDECAR).write_bytes(sign_beside(one, one.name, STATEMENT, key))

    assert check(other, key).proof is Proof.CHANGED


def test_a_file_that_cannot_be_signed_is_left_as_it_was(tmp_path: Path, key: SigningKey) -> None:
    source, target = tmp_path / "clip.mp4", tmp_path / "signed.mp4"
    source.write_bytes(b"no clip")
    target.touch()

    with pytest.raises(OutputError, match="is kept without content credentials"):
        sign(source, target, "clip.mp4", STATEMENT, key)

    assert source.read_bytes() == b"no clip"


def test_a_full_disk_is_one_sentence(tmp_path: Path, key: SigningKey) -> None:
    source = write_clip(tmp_path / "clip.mp4")
    if not (full := tmp_path.joinpath("/dev/full")).exists():
        pytest.skip("this system has no disk that is always full")

    with pytest.raises(OutputError, match="is kept without content credentials"):
        sign(source, full, "clip.mp4", STATEMENT, key)


def test_what_a_file_says_of_itself_is_shown_as_plain_text(tmp_path: Path, key: SigningKey) -> None:
    from dataclasses import replace

    source, clip = write_clip(tmp_path / "in.mp4"), tmp_path / "clip.mp4"
    clip.touch()
    sign(source, clip, "clip.mp4", replace(STATEMENT, avatar="a\nb\x1b[31m‮c", pictured="x" * 9000), key)

    found = check(clip, key)

    assert found.statement is not None
    assert found.statement.avatar == "a b [31m c"
    assert len(found.statement.pictured) == 2000
    assert all(line.isprintable() for line in found.sentences())


def test_a_file_that_is_no_media_has_no_credentials(tmp_path: Path, key: SigningKey) -> None:
    for name in ("text.txt", "text.mp4"):
        file = tmp_path / name
        file.write_text("words")
        assert not check(file, key).unchanged
    shutil.copy(tmp_path / "text.txt", tmp_path / "empty.png")
    assert not check(tmp_path / "empty.png", key).unchanged


@pytest.mark.parametrize("kind", [b"ftyp", b"free", b"skip"])
def test_a_box_that_a_signature_leaves_out_cannot_be_added(kind: bytes, tmp_path: Path, key: SigningKey) -> None:
    clip = signed(tmp_path / "clip.mp4", key)

    for size in (16, 5000):
        with clip.open("ab") as file:
            file.write(size.to_bytes(4, "big") + kind + bytes(size - 8))
        assert not check(clip, key).unchanged


def test_another_name_does_not_hide_that_the_first_box_was_changed(tmp_path: Path, key: SigningKey) -> None:
    clip = signed(tmp_path / "clip.mp4", key)
    whole = bytearray(clip.read_bytes())
    whole[9] ^= 1

    for name in ("clip.m4v", "clip.m4a", "clip.bak"):
        (tmp_path / name).write_bytes(whole)
        (tmp_path / name).with_suffix(SIDECAR).write_bytes(store_in_mp4(clip))
        assert not check(tmp_path / name, key).unchanged, name


def test_credentials_twice_in_one_file_are_not_taken(tmp_path: Path, key: SigningKey) -> None:
    clip = write_clip(tmp_path / "clip.mkv")
    store = sign_beside(clip, clip.name, STATEMENT, key)

    clip.with_suffix(SIDECAR).write_bytes(store + store)

    assert not check(clip, key).unchanged


@pytest.mark.parametrize("other", ["text", "link", "other clip"])
def test_what_lies_beside_a_clip_already_is_not_replaced(other: str, tmp_path: Path, key: SigningKey) -> None:
    clip, usual, elsewhere = write_clip(tmp_path / "talk.mkv"), tmp_path / "talk.c2pa", tmp_path / "elsewhere"
    elsewhere.write_text("stays")
    if other == "text":
        usual.write_text("stays")
    elif other == "link":
        usual.symlink_to(elsewhere)
    else:
        usual.write_bytes(sign_beside(clip, clip.name, STATEMENT, key))
        (tmp_path / "talk.jpg").touch()

    assert sidecar_for(clip) == tmp_path / "talk.mkv.c2pa"
    (tmp_path / "talk.mkv.c2pa").symlink_to(elsewhere)
    with pytest.raises(OutputError, match="something else"):
        sidecar_for(clip)
