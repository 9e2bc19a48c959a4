"""Files of other makers and other kinds, under any name: what their credentials prove is told by what is in them."""

from __future__ import annotations

import io
import json
import shutil
from typing import TYPE_CHECKING, Any

import av
import c2pa
import cv2
import numpy as np
import pytest

from studio import cli
from studio.provenance.kinds import BESIDE, kind_of
from studio.provenance.verify import Proof, check_file
from tests.provenance.clips import write_clip

if TYPE_CHECKING:
    from pathlib import Path

    from studio.provenance.installation import SigningKey

CREATED = {"label": "c2pa.actions.v2", "data": {"actions": [{
    "action": "c2pa.created", "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"}]}}


def picture(suffix: str, seed: int = 1) -> bytes:
    drawn = np.random.default_rng(seed).integers(0, 255, (32, 32, 3), np.uint8)
    if suffix == ".gif":
        held = io.BytesIO()
        with av.open(held, "w", format="gif") as container:
            stream = container.add_stream("gif", rate=10)
            stream.width = stream.height = 32
            stream.pix_fmt = "rgb8"
            container.mux(stream.encode(av.VideoFrame.from_ndarray(drawn, format="rgb24")))
            container.mux(stream.encode(None))
        return held.getvalue()
    return cv2.imencode(suffix, drawn)[1].tobytes()


def sound() -> bytes:
    held = io.BytesIO()
    with av.open(held, "w", format="wav") as container:
        stream = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        heard = np.random.default_rng(3).integers(-99, 99, (1, 800), np.int16)
        frame = av.AudioFrame.from_ndarray(heard, format="s16", layout="mono")
        frame.sample_rate = 8000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return held.getvalue()


def by_another(data: bytes, kind: str, key: SigningKey, ingredient: tuple[str, bytes] | None = None, **changes: Any) -> bytes:
    """Sign as another program would, with a key that is not ours when it is checked."""
    builder = c2pa.Builder({"claim_generator_info": [{"name": "Camera", "version": "7"}], "assertions": [CREATED]} | changes)
    if ingredient is not None:
        builder.add_ingredient({"title": "part", "relationship": "componentOf"}, ingredient[0], io.BytesIO(ingredient[1]))
    signed = io.BytesIO()
    signer = c2pa.Signer.from_callback(key.sign, c2pa.C2paSigningAlg.ES256, key.chain.decode("ascii"), None)
    builder.sign(signer, kind, io.BytesIO(data), signed)
    return signed.getvalue()


@pytest.fixture
def elsewhere(tmp_path: Path, key: SigningKey, monkeypatch: pytest.MonkeyPatch) -> SigningKey:
    """Give the key of another installation than the one that checks."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "other"))
    return key


@pytest.mark.parametrize(("suffix", "kind"), [
    (".png", "image/png"), (".jpg", "image/jpeg"), (".gif", "image/gif"), (".webp", "image/webp"), (".tif", "image/tiff"),
    (".wav", "audio/wav"), (".mp4", "video/mp4"),
])
@pytest.mark.parametrize("name", ["file{}", "renamed.bin", "wrong.mkv"])
def test_a_file_of_another_maker_is_told_by_what_is_in_it(suffix: str, kind: str, name: str, tmp_path: Path,
                                                         elsewhere: SigningKey) -> None:
    data = sound() if suffix == ".wav" else (
        write_clip(tmp_path / "in.mp4").read_bytes() if suffix == ".mp4" else picture(suffix))
    file = tmp_path / name.format(suffix)
    file.write_bytes(by_another(data, kind, elsewhere))

    found = check_file(file)

    assert kind_of(file) == kind
    assert (found.proof, found.maker, found.source) == (Proof.UNKNOWN_SIGNER, "Camera 7", "digitalCapture")
    assert "no authority known here vouches" in found.sentences()[0]


@pytest.mark.parametrize(("suffix", "kind"), [(".png", "image/png"), (".gif", "image/gif"), (".wav", "audio/wav")])
def test_a_bit_that_flips_in_the_content_of_another_makers_file_is_found(suffix: str, kind: str, tmp_path: Path,
                                                                       elsewhere: SigningKey) -> None:
    data = sound() if suffix == ".wav" else picture(suffix)
    signed = bytearray(by_another(data, kind, elsewhere))
    file = tmp_path / f"file{suffix}"
    signed[signed.index(data[-40:-12]) + 5] ^= 4
    file.write_bytes(signed)

    assert not check_file(file).unchanged


def test_a_part_whose_credentials_do_not_hold_is_told_apart_from_the_file(tmp_path: Path, elsewhere: SigningKey) -> None:
    part = bytearray(by_another(picture(".jpg", 2), "image/jpeg", elsewhere))
    part[-50] ^= 1
    file = tmp_path / "whole.jpg"
    file.write_bytes(by_another(picture(".jpg"), "image/jpeg", elsewhere, ("image/jpeg", bytes(part))))

    found = check_file(file)
    changed = bytearray(file.read_bytes())
    changed[-50] ^= 1
    file.write_bytes(changed)

    assert found.unchanged
    assert found.parts
    assert "Something that it was made from" in found.sentences()[1]
    assert found.as_json()["parts_hold"] is False
    assert check_file(file).proof is Proof.CHANGED


def test_credentials_that_are_kept_at_an_address_are_not_fetched_and_that_is_said(
    tmp_path: Path, elsewhere: SigningKey, capsys: pytest.CaptureFixture[str]
) -> None:
    builder = c2pa.Builder({"claim_generator_info": [{"name": "Camera"}], "assertions": [CREATED]})
    builder.set_no_embed()
    builder.set_remote_url("http://127.0.0.1:9/there.c2pa")
    signer = c2pa.Signer.from_callback(elsewhere.sign, c2pa.C2paSigningAlg.ES256, elsewhere.chain.decode("ascii"), None)
    with (tmp_path / "file.jpg").open("w+b") as target:
        builder.sign(signer, "image/jpeg", io.BytesIO(picture(".jpg")), target)

    assert cli.main(["verify", "--json", str(tmp_path / "file.jpg")]) == 3

    said = json.loads(capsys.readouterr().out)
    assert said["proof"] == "elsewhere"
    assert "http://127.0.0.1:9/there.c2pa" in said["sentences"][0]
    assert "Nothing is asked on the network" in said["sentences"][0]


@pytest.mark.parametrize("suffix", [".tif", ".mp4"])
def test_a_file_that_is_not_what_it_says_is_not_called_signed(suffix: str, tmp_path: Path, elsewhere: SigningKey) -> None:
    heads = {".tif": b"II*\0", ".mp4": b"\0\0\0\x18ftypisom"}
    file = tmp_path / f"file{suffix}"
    file.write_bytes(heads[suffix] + bytes(3) + b"\xff" * 40)

    found = check_file(file)

    assert found.proof is Proof.DAMAGED
    assert "cannot be told" in found.sentences()[0]


def test_a_clip_whose_credentials_stayed_behind_says_where_they_would_be(tmp_path: Path, elsewhere: SigningKey) -> None:
    clip = write_clip(tmp_path / "clip.mkv")
    shutil.copy(clip, tmp_path / "clip")

    assert kind_of(tmp_path / "clip") == BESIDE
    assert "a file beside it" in check_file(tmp_path / "clip").sentences()[0]


@pytest.mark.parametrize("begin", [b"\0\1\0\0\0\x0e\0\x80", b"words", b"OggS\0\2"])
def test_of_a_kind_that_is_not_known_it_is_not_said_that_it_has_no_credentials(
    begin: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A font, which may have some, a text, and a container without a place for them."""
    file = tmp_path / "file.ttf"
    file.write_bytes(begin + bytes(200))

    assert cli.main(["verify", str(file)]) == 3
    said = capsys.readouterr().out
    assert "is of a kind in which credentials are not looked for" in said
    assert "has no content credentials" not in said


def test_every_proof_has_its_words_in_the_window() -> None:
    from studio.ui.sentences import marks

    assert set(marks.PROOFS) == set(Proof.__members__)
