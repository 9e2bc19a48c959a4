"""A certificate of the user's own in the place of the installation's: where it is, whether it can sign, and what is trusted.

The choice holds for the window and the commands alike. Only the two paths are kept; the key stays where it is and is read when
something is signed.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import stat
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studio.errors import OutputError
from studio.files.draft import write_text
from studio.files.private import make_private
from studio.places import user_data
from studio.provenance.installation import (
    LARGEST,
    SigningKey,
    installation_key,
    key_file,
    parse_pem,
    read_bounded,
    root_certificate,
)
from studio.provenance.statement import GENERATOR, SOURCES

if TYPE_CHECKING:
    from cryptography import x509

_PURPOSES: Final = ("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36", "1.3.6.1.4.1.62558.2.1")
"""Extended key usages of which a signer of content has one (C2PA 2.1, 14.5.1): e-mail protection, document signing, C2PA's."""
_WANTED: Final = "give a P-256 key without a password and its certificates, the key's own first, as PEM"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Files of the user's own: the private key, and its certificate with those above it (PEM)."""

    key: Path
    chain: Path


@dataclass(frozen=True, slots=True)
class Signer:
    """What the certificate that signs here says, for a person.

    Attributes
    ----------
    name, issuer
        Whose it is, and who vouches for that.
    begin, end
        The days between which it is valid.
    sha256
        Its fingerprint: the digest of the certificate as DER, hexadecimal digits.
    own
        The user's own files; None for the installation's key.
    """

    name: str
    issuer: str
    begin: dt.date
    end: dt.date
    sha256: str
    own: Chosen | None


@dataclass(frozen=True, slots=True)
class Trusted:
    """What this installation trusts.

    ``roots`` is PEM of the certificates that end a chain; ``installation`` and ``own`` are the serial numbers, in decimal, of
    the certificates that sign here, empty where there is none.
    """

    roots: bytes
    installation: str
    own: str


def choice_file() -> Path:
    """Give the file with the choice; it may not be there."""
    return user_data() / "provenance" / "certificate.json"


def chosen() -> Chosen | None:
    """Give the files that were chosen; None for the installation's own key.

    Raises
    ------
    OutputError
        The choice cannot be read: nothing is signed with another key than the one that was wanted.
    """
    file = choice_file()
    try:
        with file.open("rb") as source:
            data = source.read(LARGEST + 1)
        found = json.loads(data) if len(data) <= LARGEST else None
        if isinstance(found, dict) and isinstance(found.get("key"), str) and isinstance(found.get("chain"), str):
            return Chosen(Path(found["key"]), Path(found["chain"]))
        reason = "it names no key and certificates"
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or str(error)
    raise OutputError(f"Which certificate signs cannot be read ({reason:.120}): choose it again in the settings, or remove "
                      f"{file}.")


def choose(key: Path, chain: Path) -> str:
    """Sign with these files from now on, after they have signed for a trial; give the name in the certificate.

    Raises
    ------
    OutputError
        They cannot be used, in one sentence, or the choice cannot be written; what was chosen before stays.
    """
    key, chain = key.absolute(), chain.absolute()
    name = tried(Chosen(key, chain))
    try:
        make_private(choice_file().parent)
    except OSError as error:
        raise OutputError(f"{choice_file().parent} cannot be made ({error.strerror}).") from error
    write_text(choice_file(), json.dumps({"key": str(key), "chain": str(chain)}) + "\n", private=True)
    return name


def forget() -> None:
    """Sign with the installation's own key again; `OutputError` when the choice cannot be removed."""
    try:
        choice_file().unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{choice_file()} cannot be removed ({error.strerror}).") from error


def signing_key() -> SigningKey:
    """Give the key that signs here: the one of the user's own where one is chosen, else the installation's.

    Raises
    ------
    OutputError
        It cannot be used. A chosen one is never replaced by the other in silence.
    """
    own = chosen()
    return own_key(own) if own is not None else installation_key()


def signer() -> Signer | None:
    """Give who signs here; None while this installation has no key of its own, which the first signature makes.

    Raises
    ------
    OutputError
        As `signing_key`.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    own = chosen()
    if own is None and not key_file().exists():
        return None
    leaf = x509.load_pem_x509_certificates(signing_key().chain)[0]
    return Signer(_name(leaf.subject), _name(leaf.issuer), leaf.not_valid_before_utc.date(), leaf.not_valid_after_utc.date(),
                  leaf.fingerprint(hashes.SHA256()).hex(), own)


def own_key(files: Chosen) -> SigningKey:
    """Give the key and certificates in files of the user's own.

    Raises
    ------
    OutputError
        They cannot be read, do not belong together, or may not sign content, in one sentence.
    """
    from cryptography import x509

    try:
        if os.name == "posix" and stat.S_IMODE(files.key.stat().st_mode) & 0o007:
            raise ValueError("everyone may read the key; set its mode to 600")
        key = parse_pem(read_bounded(files.key) + b"\n" + read_bounded(files.chain), own=True)
        _check_chain(x509.load_pem_x509_certificates(key.chain))
    except (OSError, ValueError, TypeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OutputError(f"{files.key.name} and {files.chain.name} cannot be used for content credentials ({reason:.120}): "
                          f"{_WANTED}.") from error
    return key


def tried(files: Chosen) -> str:
    """Sign a picture of one pixel with them; give the name in the certificate. Errors as `own_key`."""
    import c2pa
    import cv2
    import numpy as np
    from cryptography import x509

    key = own_key(files)
    picture, signed = io.BytesIO(cv2.imencode(".png", np.zeros((1, 1, 3), np.uint8))[1].tobytes()), io.BytesIO()
    try:
        signer = c2pa.Signer.from_callback(key.sign, c2pa.C2paSigningAlg.ES256, key.chain.decode("ascii"), None)
        action = {"action": "c2pa.created", "digitalSourceType": SOURCES + "digitalCreation"}
        made = {"claim_generator_info": [{"name": GENERATOR}],
                "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [action]}}]}
        c2pa.Builder(made).sign(signer, "image/png", picture, signed)
    except c2pa.C2paError as error:
        said = " ".join(f"{error!s:.160}".split())
        raise OutputError(f"{files.chain.name} cannot be used for content credentials ({said}): {_WANTED}.") from error
    return _name(x509.load_pem_x509_certificates(key.chain)[0].subject)


def trusted() -> Trusted:
    """Give what this installation trusts; what cannot be read is left out, so that files can be checked all the same."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    def serial(chain: bytes) -> str:
        return str(x509.load_pem_x509_certificates(chain)[0].serial_number) if chain else ""

    roots, installation, own = root_certificate(), "", ""
    if roots:
        installation = serial(installation_key().chain) if key_file().exists() else ""
    try:
        files = chosen()
        if files is not None:
            key = own_key(files)
            own = serial(key.chain)
            roots += x509.load_pem_x509_certificates(key.chain)[-1].public_bytes(Encoding.PEM)
    except OutputError:
        pass
    return Trusted(roots, installation, own)


def _check_chain(certificates: list[x509.Certificate]) -> None:
    """Hold certificates to what C2PA asks of a signer; `ValueError` in words."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature

    leaf, now = certificates[0], dt.datetime.now(dt.UTC)
    if not leaf.not_valid_before_utc <= now <= leaf.not_valid_after_utc:
        raise ValueError(f"the certificate is valid from {leaf.not_valid_before_utc:%Y-%m-%d} to "
                         f"{leaf.not_valid_after_utc:%Y-%m-%d}")
    if leaf.issuer == leaf.subject:
        raise ValueError("the certificate signed itself; C2PA wants one that an authority issued")
    for below, above in pairwise(certificates):
        try:
            below.verify_directly_issued_by(above)
        except (InvalidSignature, ValueError, TypeError):
            raise ValueError(f'"{_name(above.subject)}" did not issue "{_name(below.subject)}"; put them in the order of the '
                             "chain") from None
    try:
        if leaf.extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            raise ValueError("the first certificate is that of an authority, not of a signer")
    except x509.ExtensionNotFound:
        pass
    try:
        purposes = {one.dotted_string for one in leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value}
    except x509.ExtensionNotFound:
        purposes = set()
    if not purposes.intersection(_PURPOSES):
        raise ValueError("the certificate is not for signing content; its purpose has to be e-mail protection, document "
                         "signing or C2PA's own")


def _name(of: x509.Name) -> str:
    """Give a name in a certificate, for a person."""
    from cryptography.x509.oid import NameOID

    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        found = of.get_attributes_for_oid(kind)
        if found:
            said = str(found[0].value)
            return "".join(letter if letter.isprintable() else " " for letter in said)[:100].strip()
    return "without a name"
