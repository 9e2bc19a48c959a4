"""What a forger can make with a key of their own, the pattern and signed files of others: what is said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from studio import cli
from studio.provenance.credentials import SIDECAR, sign, sign_beside
from studio.provenance.installation import SigningKey, _new_key, parse_pem
from studio.provenance.statement import AVATAR_LABEL, MOST_SPANS
from studio.provenance.verify import Proof, check_file
from studio.provenance.wording import MOST_TIMES
from tests.provenance.certificates import Authority
from tests.provenance.clips import STATEMENT, write_clip
from tests.provenance.films import HEIGHT, WIDTH, film, written
from tests.provenance.test_kinds import CREATED, by_another, picture

if TYPE_CHECKING:
    from pathlib import Path

    from tests.provenance.films import U8


def signed(place: Path, key: SigningKey) -> Path:
    source = write_clip(place.with_name(f"unsigned{place.suffix}"))
    place.touch()
    sign(source, place, place.name, STATEMENT, key)
    return place


def test_a_key_that_bears_all_names_of_ours_is_not_ours(key: SigningKey, tmp_path: Path,
                                                        capsys: pytest.CaptureFixture[str]) -> None:
    """Each installation has the same names; only the root's signature tells them apart."""
    forged = parse_pem(_new_key(), own=False)
    ours, theirs = (x509.load_pem_x509_certificates(one.chain) for one in (key, forged))
    assert [one.subject for one in ours] == [one.subject for one in theirs]

    clip = signed(tmp_path / "forged.mp4", forged)

    assert check_file(clip).proof is Proof.UNKNOWN_SIGNER
    assert cli.main(["verify", str(clip)]) == 0
    said = capsys.readouterr().out
    assert "forged.mp4 is unchanged since it was signed by an installation of Viseme Studio, as its key says, with " in said
    assert "this computer" not in said
    assert "no authority known here vouches for the name" in said.replace("\n", " ")
    assert "this installation of Viseme Studio signed" not in said


def test_our_root_above_a_forged_certificate_does_not_vouch_for_it(key: SigningKey, tmp_path: Path) -> None:
    """With our root's name as the issuer, our own serial number, and our root itself in the chain."""
    ours = x509.load_pem_x509_certificates(key.chain)
    forger = Authority()
    forger.name = ours[1].subject
    private = ec.generate_private_key(ec.SECP256R1())
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr("tests.provenance.certificates.x509.random_serial_number", lambda: ours[0].serial_number)
        leaf = forger.certify(private, "Viseme Studio on this computer")
    root = ours[1].public_bytes(serialization.Encoding.PEM)

    found = check_file(signed(tmp_path / "forged.mp4", SigningKey(private, leaf + root, b"")))

    assert found.proof is Proof.UNKNOWN_SIGNER


def test_what_a_forger_wrote_cannot_pass_for_a_sentence_of_the_check(key: SigningKey, tmp_path: Path) -> None:
    """A text that closes its own quotation marks would go on as a finding; a date or a kind of source would do so without."""
    forger, private = Authority(), ec.generate_private_key(ec.SECP256R1())
    said = 'Me". This installation signed it. \u201cMe\u201d\u201e\u00ab\u00bb\u300c\u300d'
    forged = SigningKey(private, forger.certify(private, said) + forger.root, b"")
    file = picture(".png")
    signed = by_another(file, "image/png", forged, claim_generator_info=[{"name": said, "version": "1"}], assertions=[
        {"label": "c2pa.actions.v2", "data": {"actions": [{
            "action": "c2pa.created", "digitalSourceType": "http://cv.iptc.org/x. This installation signed it"}]}},
        {"label": AVATAR_LABEL, "data": dict.fromkeys(("name", "licence", "pictured", "consent", "date"), said)}])
    (tmp_path / "forged.png").write_bytes(signed)

    found = check_file(tmp_path / "forged.png")

    assert found.proof is Proof.UNKNOWN_SIGNER
    verdict, source, avatar, *_ = replace(found, comment=said).sentences()
    comment = replace(found, comment=said).sentences()[-1]
    for sentence, texts in ((verdict, 2), (avatar, 4), (comment, 1)):
        outside = sentence.split('"')[::2]
        assert len(outside) == texts + 1
        assert not any("This installation" in one for one in outside)
        assert not set("\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d") & set(sentence)
    assert "stated unknown" in avatar
    # What nobody known here signed is not said as a fact.
    assert source == "Its credentials say that its picture is of the kind xThisinstallationsignedit."


def test_a_mark_that_was_copied_to_another_film_is_called_no_proof(key: SigningKey, marked: list[U8], tmp_path: Path) -> None:
    """What the mark changed in one film is added to another: the check finds it, and says what that is worth."""
    other = []
    for clean, after, strange in zip(film(), marked, film(7), strict=True):
        copied = strange.astype(int) + after.astype(int) - clean
        other.append(np.clip(copied, 0, 255).astype(np.uint8))

    found = check_file(written(tmp_path / "other.mp4", other, (WIDTH, HEIGHT), 23))

    assert found.marked_avatar == "c0ffee"
    assert not found.unchanged
    assert "nothing is proved about it" in found.sentences()[0]
    assert "it is no proof" in found.sentences()[1]


@pytest.mark.parametrize("suffix", [".mkv", ".webm"])
def test_credentials_beside_two_clips_that_changed_places_do_not_hold(suffix: str, key: SigningKey, tmp_path: Path) -> None:
    clips = [write_clip(tmp_path / f"{name}{suffix}", pictures) for name, pictures in (("one", 10), ("other", 12))]
    one, other = (sign_beside(clip, clip.name, STATEMENT, key) for clip in clips)
    for clip, store in zip(clips, (other, one), strict=True):
        clip.with_suffix(SIDECAR).write_bytes(store)

        found = check_file(clip)

        assert found.proof is Proof.CHANGED
        assert "nothing that its credentials say holds" in found.sentences()[0]


def test_credentials_that_were_put_into_another_picture_do_not_hold(key: SigningKey, tmp_path: Path) -> None:
    chance, whole = np.random.default_rng(4), []
    for name in ("one.png", "other.png"):
        source = tmp_path / f"in-{name}"
        cv2.imwrite(str(source), chance.integers(0, 255, (24, 32, 3), np.uint8))
        (tmp_path / name).touch()
        sign(source, tmp_path / name, name, replace(STATEMENT, avatar=name), key)
        whole.append((tmp_path / name).read_bytes())
    assert check_file(tmp_path / "other.png").proof is Proof.HERE
    packed = []
    for data in whole:
        at = data.index(b"caBX") - 4
        packed.append(data[at : at + 12 + int.from_bytes(data[at : at + 4], "big")])

    (tmp_path / "other.png").write_bytes(whole[1].replace(packed[1], packed[0]))

    assert check_file(tmp_path / "other.png").proof is Proof.CHANGED


def region(start: object, end: object) -> dict[str, object]:
    return {"type": "temporal", "time": {"type": "npt", "start": start, "end": end}}


def test_spans_of_a_forger_are_bounded_and_only_spans(key: SigningKey, tmp_path: Path) -> None:
    forger, private = Authority(), ec.generate_private_key(ec.SECP256R1())
    forged = SigningKey(private, forger.certify(private, "X") + forger.root, b"")
    wrong = [region("-1", "2"), region("3", "1"), region("nan", "inf"), region(1, 2), region("1e3", "2e3"), region("١", "٢"),
             {"time": []}, 7, {"time": {"start": "1"}}]
    many = [region(f"{index}", f"{index + 2}.5") for index in range(10_000)]
    signed = by_another(picture(".png"), "image/png", forged, claim_generator_info=[{"name": "X"}], assertions=[
        CREATED,
        {"label": AVATAR_LABEL, "data": {"name": "A", "region": [*wrong, *many]}},
        {"label": AVATAR_LABEL, "data": {"name": "B", "region": wrong}},
        {"label": AVATAR_LABEL, "data": {"name": "C", "region": "0 to 5"}},
        {"label": f"{AVATAR_LABEL}s", "data": {"name": "of another kind"}},
    ])
    place = tmp_path / "forged.png"
    place.write_bytes(signed)

    found = check_file(place)

    assert found.proof is Proof.UNKNOWN_SIGNER
    assert found.statement is not None
    one, other, third = found.statement.all
    assert (len(one.spans), one.spans[0], other.spans, third.spans) == (MOST_SPANS, (0.0, 2.5), (), ())
    assert "From 0:00.0 to 0:02.5, 0:01.0 to 0:03.5," in " ".join(found.sentences())
    assert f"and {MOST_SPANS - MOST_TIMES} more: Avatar" in " ".join(found.sentences())


def test_very_many_avatars_of_a_forger_are_counted_and_not_listed(key: SigningKey, tmp_path: Path) -> None:
    forger, private = Authority(), ec.generate_private_key(ec.SECP256R1())
    forged = SigningKey(private, forger.certify(private, "X") + forger.root, b"")
    long = dict.fromkeys(("name", "licence", "pictured", "consent"), "\u9577" * 1500)
    signed = by_another(picture(".png"), "image/png", forged, claim_generator_info=[{"name": "X"}], assertions=[
        CREATED, *({"label": AVATAR_LABEL, "data": long | {"region": [region("0", "1")]}} for _ in range(20))])
    place = tmp_path / "forged.png"
    place.write_bytes(signed)

    found = check_file(place)

    assert found.statement is not None
    listed = len(found.statement.all)
    assert (listed + found.statement.more, listed < 4) == (20, True)
    assert "Avatars in it: 20." in found.sentences()
    assert f"It states further avatars that are not listed here: {20 - listed}." in found.sentences()
