"""A certificate of the user's own signs in the place of the installation's key; what cannot sign is refused in words."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from studio import cli
from studio.errors import OutputError
from studio.files.draft import Draft
from studio.provenance.certificate import Chosen, choice_file, choose, chosen, forget, signing_key
from studio.provenance.seal import Seal
from studio.provenance.verify import Check, Proof, check_file
from tests.provenance.certificates import Authority, pem_of, write
from tests.provenance.clips import STATEMENT, write_clip

if TYPE_CHECKING:
    from pathlib import Path

    from studio.provenance.installation import SigningKey


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def sealed(place: Path, avatar: Path) -> str:
    """Write and sign a clip as the studio does; give why that failed."""
    draft, seal = Draft(place), Seal(STATEMENT, avatar)
    draft.temporary.write_bytes(write_clip(place.with_name("in.mp4")).read_bytes())
    signed = seal.inside(draft)
    signed.keep()
    if signed is not draft:
        draft.discard()
    return seal.notice


def test_clips_are_signed_with_it_until_it_is_taken_out_again(key: SigningKey, authority: Authority, tmp_path: Path,
                                                             tiny: Path) -> None:
    files = write(tmp_path / "own", authority)

    assert choose(*files) == "Newsroom"
    assert sealed(tmp_path / "own.mp4", tiny) == ""
    own = check_file(tmp_path / "own.mp4")
    forget()
    assert sealed(tmp_path / "ours.mp4", tiny) == ""

    assert own.proof is Proof.OWN
    assert "Newsroom of Press" in own.sentences()[0]
    assert "certificate that is set in this studio" in own.sentences()[0]
    # Without the choice nothing here vouches for that name.
    assert check_file(tmp_path / "own.mp4").proof is Proof.UNKNOWN_SIGNER
    assert check_file(tmp_path / "ours.mp4").proof is Proof.HERE


def test_another_signer_of_the_same_authority_is_vouched_for_and_is_not_us(key: SigningKey, authority: Authority,
                                                                          tmp_path: Path, tiny: Path) -> None:
    choose(*write(tmp_path / "other", authority, "Other desk"))
    assert sealed(tmp_path / "clip.mp4", tiny) == ""
    choose(*write(tmp_path / "own", authority))

    found = check_file(tmp_path / "clip.mp4")

    assert found.proof is Proof.VOUCHED
    assert found.unchanged
    assert "vouches for the name" in found.sentences()[0]


def test_a_certificate_that_only_has_our_serial_number_is_not_ours(key: SigningKey, authority: Authority, tmp_path: Path,
                                                                  tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = write(tmp_path / "own", authority)
    choose(*own)
    serial = signing_key_serial()
    monkeypatch.setattr("tests.provenance.certificates.x509.random_serial_number", lambda: serial)
    choose(*write(tmp_path / "forged", Authority("Another root")))
    assert sealed(tmp_path / "clip.mp4", tiny) == ""
    choose(*own)

    assert check_file(tmp_path / "clip.mp4").proof is Proof.UNKNOWN_SIGNER


def signing_key_serial() -> int:
    from cryptography import x509

    return x509.load_pem_x509_certificates(signing_key().chain)[0].serial_number


def test_the_choice_keeps_two_paths_and_nothing_of_the_key(key: SigningKey, authority: Authority, tmp_path: Path) -> None:
    files = write(tmp_path / "own", authority)
    choose(*files)

    assert chosen() == Chosen(*files)
    assert choice_file().stat().st_mode & 0o777 == 0o600
    assert "PRIVATE" not in choice_file().read_text()
    assert files[0].read_bytes().splitlines()[1].decode() not in choice_file().read_text()


def test_a_chosen_key_that_went_away_is_told_and_the_clip_is_whole(key: SigningKey, authority: Authority, tmp_path: Path,
                                                                  tiny: Path) -> None:
    files = write(tmp_path / "own", authority)
    choose(*files)
    files[0].unlink()

    notice = sealed(tmp_path / "clip.mp4", tiny)

    assert "key.pem" in notice
    assert check_file(tmp_path / "clip.mp4").proof is Proof.NONE
    assert (tmp_path / "clip.mp4").read_bytes() == (tmp_path / "in.mp4").read_bytes()


def test_what_may_not_sign_is_refused_in_one_sentence_and_the_choice_stays(key: SigningKey, authority: Authority,
                                                                          tmp_path: Path) -> None:
    good = write(tmp_path / "good", authority)
    choose(*good)
    private, folder = ec.generate_private_key(ec.SECP256R1()), tmp_path / "bad"
    other = ec.generate_private_key(ec.SECP256R1())
    own, root = authority.certify(private, "Newsroom"), authority.root
    web = authority.certify(private, "Newsroom", purpose=ExtendedKeyUsageOID.SERVER_AUTH)
    cases: dict[str, tuple[bytes, bytes, str]] = {
        "another key": (pem_of(other), own + root, "first certificate is not that of the key"),
        "password": (pem_of(private, b"secret"), own + root, "password"),
        "no key": (own, own + root, "give a P-256 key"),
        "no certificate": (pem_of(private), b"", "give a P-256 key"),
        "curve": (pem_of(ec.generate_private_key(ec.SECP384R1())), own + root, "P-256"),
        "rsa": (pem_of(rsa.generate_private_key(65537, 2048)), own + root, "P-256"),  # type: ignore[arg-type]
        "expired": (pem_of(private), authority.certify(private, "Newsroom", days=(-30, -1)) + root, "valid from"),
        "web server": (pem_of(private), web + root, "not for signing content"),
        "order": (pem_of(private), own + authority.certify(other, "Else") + root, "order of the chain"),
        "another root": (pem_of(private), own + Authority("Elsewhere").root, "order of the chain"),
        "authority": (pem_of(authority.key), root, "signed itself"),
        "rubbish": (b"\0" * 100, own + root, "give a P-256 key"),
        "large": (b"-" * 100_000, own + root, "too large"),
    }
    folder.mkdir()
    for name, (key_pem, chain_pem, said) in cases.items():
        (folder / "key.pem").write_bytes(key_pem)
        (folder / "key.pem").chmod(0o600)
        (folder / "chain.pem").write_bytes(chain_pem)

        with pytest.raises(OutputError) as refused:
            choose(folder / "key.pem", folder / "chain.pem")

        assert said in str(refused.value), name
        assert "\n" not in str(refused.value), name
    with pytest.raises(OutputError, match=r"none\.pem"):
        choose(folder / "none.pem", folder / "chain.pem")
    assert chosen() == Chosen(*good)


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_a_key_that_everyone_may_read_is_refused(key: SigningKey, authority: Authority, tmp_path: Path) -> None:
    files = write(tmp_path / "own", authority)
    files[0].chmod(0o644)

    with pytest.raises(OutputError, match="600"):
        choose(*files)


@pytest.mark.parametrize("written", ["", "[]", '{"key": 3, "chain": "a"}', "[" * 60_000])
def test_a_choice_that_cannot_be_read_signs_with_no_other_key(written: str, key: SigningKey) -> None:
    choice_file().write_text(written)

    with pytest.raises(OutputError, match="choose it again"):
        signing_key()


def test_the_command_says_whose_certificate_it_is(key: SigningKey, authority: Authority, tmp_path: Path, tiny: Path,
                                                 capsys: pytest.CaptureFixture[str]) -> None:
    choose(*write(tmp_path / "own", authority))
    assert sealed(tmp_path / "clip.mp4", tiny) == ""

    assert cli.main(["verify", str(tmp_path / "clip.mp4")]) == 0

    assert "signed with the certificate that is set here" in capsys.readouterr().out
    assert isinstance(check_file(tmp_path / "clip.mp4"), Check)
