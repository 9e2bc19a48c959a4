"""The command shows the certificate that signs, sets one of the user's own, and goes back."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from studio import cli
from studio.provenance.certificate import Chosen, chosen, signing_key
from studio.provenance.installation import installation_key, key_file
from tests.provenance.certificates import Authority, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def said(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Give what the command says for programs."""
    assert cli.main(["certificate", "show", "--json"]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def fingerprint(chain: bytes) -> str:
    return hashlib.sha256(x509.load_pem_x509_certificates(chain)[0].public_bytes(Encoding.DER)).hexdigest()


def test_before_the_first_signature_there_is_no_key_and_looking_makes_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["certificate"]) == 0

    assert "There is no key yet" in capsys.readouterr().out
    assert not key_file().exists()


def test_the_key_of_this_computer_is_shown_with_its_fingerprint(capsys: pytest.CaptureFixture[str]) -> None:
    key = installation_key()

    assert cli.main(["certificate"]) == 0
    printed = capsys.readouterr().out

    assert fingerprint(key.chain).upper() in printed
    assert str(key_file()) in printed
    assert "PRIVATE" not in printed
    told = said(capsys)
    assert (told["sha256"], told["own"], told["name"]) == (fingerprint(key.chain), False, "Viseme Studio on this computer")


def test_a_certificate_of_ones_own_is_set_shown_and_taken_out_again(tmp_path: Path,
                                                                    capsys: pytest.CaptureFixture[str]) -> None:
    files = write(tmp_path / "own", Authority())

    assert cli.main(["certificate", "set", *map(str, files)]) == 0
    printed = capsys.readouterr().out

    assert "Newsroom" in printed
    assert "issued by     Root of trust" in printed
    assert chosen() == Chosen(*files)
    told = said(capsys)
    assert (told["sha256"], told["own"], told["key"]) == (fingerprint(signing_key().chain), True, str(files[0]))
    assert cli.main(["certificate", "reset"]) == 0
    assert "There is no key yet" in capsys.readouterr().out
    assert chosen() is None


def test_files_that_cannot_sign_are_one_sentence_and_the_choice_stays(tmp_path: Path,
                                                                      capsys: pytest.CaptureFixture[str]) -> None:
    authority = Authority()
    good, other = write(tmp_path / "own", authority), write(tmp_path / "other", authority)
    assert cli.main(["certificate", "set", *map(str, good)]) == 0
    capsys.readouterr()

    assert cli.main(["certificate", "set", str(other[0]), str(good[1])]) == 2

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert "first certificate is not that of the key" in printed.err
    assert chosen() == Chosen(*good)


def test_a_key_of_ones_own_that_went_away_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = write(tmp_path / "own", Authority())
    assert cli.main(["certificate", "set", *map(str, files)]) == 0
    files[0].unlink()
    capsys.readouterr()

    assert cli.main(["certificate"]) == 2
    assert "key.pem" in capsys.readouterr().err
    # The way back is open.
    assert cli.main(["certificate", "reset"]) == 0
