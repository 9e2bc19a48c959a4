from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from studio.errors import OutputError
from studio.provenance.installation import SigningKey, installation_key, key_file, root_certificate

ROOT = Path(__file__).parents[2]


def test_only_the_user_may_read_the_key(key: SigningKey) -> None:
    assert key_file().stat().st_mode & 0o777 == 0o600
    assert key_file().parent.stat().st_mode & 0o777 == 0o700


def test_the_second_use_finds_the_key_of_the_first(key: SigningKey) -> None:
    assert installation_key().chain == key.chain
    assert root_certificate() == key.root


def test_instances_that_start_together_make_one_key(tmp_path: Path) -> None:
    code = ("from studio.provenance.installation import installation_key; import hashlib, sys; sys.stdin.readline();"
            "print(hashlib.sha256(installation_key().chain).hexdigest())")
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    started = [subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                env=environment) for _ in range(6)]
    for one in started:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    said = [one.communicate()[0].strip() for one in started]

    assert len(set(said)) == 1
    assert len(said[0]) == 64
    assert [one.name for one in (tmp_path / "viseme-studio" / "provenance").glob("[!.]*")] == ["installation.pem"]


def test_a_signature_is_that_of_the_certificate(key: SigningKey) -> None:
    signature = key.sign(b"data")

    public = x509.load_pem_x509_certificates(key.chain)[0].public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    public.verify(encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")), b"data",
                  ec.ECDSA(hashes.SHA256()))
    assert len(signature) == 64


def test_a_key_that_others_may_read_is_refused(key: SigningKey) -> None:
    key_file().chmod(0o644)

    with pytest.raises(OutputError, match="600"):
        installation_key()


def test_a_damaged_key_is_one_sentence(key: SigningKey) -> None:
    key_file().write_bytes(b"-----BEGIN PRIVATE KEY-----\n")

    with pytest.raises(OutputError, match="mend or remove it"):
        installation_key()
    assert root_certificate() == b""


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))

    with pytest.raises(OutputError, match="content credentials"):
        installation_key()
