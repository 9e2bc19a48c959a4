"""Certificates as an authority issues them, for tests."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from pathlib import Path

Key = ec.EllipticCurvePrivateKey


def pem_of(key: Key, password: bytes | None = None) -> bytes:
    kind = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, kind)


class Authority:
    """Issues certificates: a root, and what it vouches for."""

    def __init__(self, name: str = "Root of trust") -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self.root = self.certify(self.key, name, authority=True)

    def certify(self, key: Key, name: str, *, authority: bool = False, purpose: x509.ObjectIdentifier | None = None,
                days: tuple[int, int] = (-1, 30)) -> bytes:
        """Give the certificate of a key as PEM."""
        now = dt.datetime.now(dt.UTC)
        usage = x509.KeyUsage(digital_signature=not authority, key_cert_sign=authority, crl_sign=authority,
                              content_commitment=False, key_encipherment=False, data_encipherment=False, key_agreement=False,
                              encipher_only=False, decipher_only=False)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name),
                             x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Press")])
        builder = (
            x509.CertificateBuilder().subject_name(self.name if authority else subject).issuer_name(self.name)
            .public_key(key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(now + dt.timedelta(days=days[0])).not_valid_after(now + dt.timedelta(days=days[1]))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), critical=False)
        )
        if not authority:
            purposes = x509.ExtendedKeyUsage([purpose or ExtendedKeyUsageOID.EMAIL_PROTECTION])
            builder = builder.add_extension(purposes, critical=False)
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def write(folder: Path, authority: Authority, name: str = "Newsroom") -> tuple[Path, Path]:
    """Write a key and its chain; give both files."""
    folder.mkdir(parents=True, exist_ok=True)
    key = ec.generate_private_key(ec.SECP256R1())
    (folder / "key.pem").write_bytes(pem_of(key))
    (folder / "key.pem").chmod(0o600)
    (folder / "chain.pem").write_bytes(authority.certify(key, name) + authority.root)
    return folder / "key.pem", folder / "chain.pem"
