"""The key with which this installation signs: made at the first use, kept in the user's data folder, never given away.

It proves that two files come from the same installation and that neither was changed since; it does not prove who sits in
front of it. A certificate from an authority can be set instead, see `studio.provenance.certificate`.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from studio.errors import OutputError
from studio.files.draft import write_bytes
from studio.files.locks import turn
from studio.files.private import make_private
from studio.places import user_data

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

LARGEST: Final = 64 * 1024
"""Bytes of a file with a key or certificates."""
YEARS: Final = 10
COMMON_NAME: Final = "Viseme Studio on this computer"
ORGANIZATION: Final = "Viseme Studio (this computer)"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key and what proves it.

    Attributes
    ----------
    private
        Key on the curve P-256 (C2PA's ES256).
    chain
        PEM: the certificate of the key, then those above it.
    root
        PEM: the certificate that this installation trusts itself, empty for a certificate of the user's own.
    """

    private: EllipticCurvePrivateKey = field(repr=False)
    chain: bytes
    root: bytes

    def sign(self, data: bytes) -> bytes:
        """Sign as ES256 wants it: r and s, 32 bytes each (RFC 7518, 3.4)."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

        r, s = decode_dss_signature(self.private.sign(data, ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def key_file() -> Path:
    """Give the file of this installation's key; it may not be there yet."""
    return user_data() / "provenance" / "installation.pem"


def installation_key() -> SigningKey:
    """Give this installation's key, made now if there is none; processes that make it at the same moment get the same one.

    Raises
    ------
    OutputError
        It can neither be read nor made, or other users of the computer may read it.
    """
    file = key_file()
    try:
        if not file.exists():
            _make(file)
        return _read(file)
    except (OSError, ValueError, TypeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OutputError(f"The key for content credentials, {file}, cannot be used ({reason:.120}): mend or remove it."
                          ) from error


def root_certificate() -> bytes:
    """Give the certificate (PEM) that this installation trusts itself; empty before its first signature."""
    try:
        return _read(key_file()).root if key_file().exists() else b""
    except (OSError, ValueError, TypeError):
        return b""


def _make(file: Path) -> None:
    """Write a new key; the first process to have its turn makes it."""
    make_private(file.parent)
    with turn(file.with_name(".installation.lock")):
        if not file.exists():
            write_bytes(file, _new_key(), private=True)


def _read(file: Path) -> SigningKey:
    if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
        raise ValueError("others may read it; set its mode to 600")
    return parse_pem(read_bounded(file), own=False)


def read_bounded(file: Path) -> bytes:
    """Read a file of keys or certificates; `ValueError` where it is none or too large."""
    if not file.is_file():
        raise ValueError("it is no file")
    with file.open("rb") as source:
        data = source.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError("it is too large for a key")
    return data


def parse_pem(pem: bytes, *, own: bool) -> SigningKey:
    """Make a key of PEM with its certificates; `ValueError` where they do not fit, `TypeError` where it has a password."""
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    private = serialization.load_pem_private_key(pem, password=None)
    if not isinstance(private, ec.EllipticCurvePrivateKey) or not isinstance(private.curve, ec.SECP256R1):
        raise ValueError("the key is not on the curve P-256")
    certificates = x509.load_pem_x509_certificates(pem)
    if certificates[0].public_key() != private.public_key():
        raise ValueError("the first certificate is not that of the key")
    written = [one.public_bytes(serialization.Encoding.PEM) for one in certificates]
    return SigningKey(private, b"".join(written), b"" if own else written[-1])


def _new_key() -> bytes:
    """Make a key, its certificate and the root above it, as PEM.

    C2PA refuses a certificate that signed itself, and takes e-mail protection as the purpose of a leaf (C2PA 2.1, 14.5.1). The
    root's own key is forgotten at once: it signs nothing else.
    """
    import datetime as dt

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    begin = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    root, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())

    def name(common: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common),
                          x509.NameAttribute(NameOID.ORGANIZATION_NAME, ORGANIZATION)])

    def certificate(subject: str, key: Any, *, authority: bool) -> x509.CertificateBuilder:
        usage = x509.KeyUsage(
            digital_signature=not authority, key_cert_sign=authority, crl_sign=authority, content_commitment=False,
            key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
        )
        return (
            x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name("Viseme Studio installation root"))
            .public_key(key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(begin).not_valid_after(begin + dt.timedelta(days=365 * YEARS))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=0 if authority else None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )

    above = certificate("Viseme Studio installation root", root, authority=True).sign(root, hashes.SHA256())
    below = (
        certificate(COMMON_NAME, leaf, authority=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root.public_key()), critical=False)
        .sign(root, hashes.SHA256())
    )
    private = leaf.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return private + below.public_bytes(serialization.Encoding.PEM) + above.public_bytes(serialization.Encoding.PEM)
