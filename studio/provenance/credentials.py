"""Content credentials (C2PA): a signed statement inside a file, or beside one whose kind has no place for it.

Source: *Content Credentials: C2PA Technical Specification* 2.1 (c2pa.org); the work is done by c2pa-python.
"""

from __future__ import annotations

import contextlib
import glob
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from studio.errors import OutputError
from studio.files.draft import reason
from studio.provenance import kinds
from studio.provenance.strict import uncovered

if TYPE_CHECKING:
    from studio.provenance.installation import SigningKey
    from studio.provenance.statement import Statement

EMBEDDED: Final = {
    ".mp4": "video/mp4", ".m4v": "video/x-m4v", ".mov": "video/quicktime", ".png": "image/png", ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg", ".wav": "audio/wav", ".gif": "image/gif", ".webp": "image/webp", ".avi": "video/avi",
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".flac": "audio/flac", ".tif": "image/tiff", ".tiff": "image/tiff",
}
"""Media types of files that hold their credentials inside, by suffix; `kinds` lists those that can be read."""
BOXED: Final = frozenset({"video/mp4", "video/quicktime"})
"""Of these, the kinds whose clips the studio writes."""
BESIDE: Final = {".mkv": "video/x-matroska", ".webm": "video/webm"}
"""Kinds whose manifest is a file beside them: neither container has a place for one."""
SIDECAR: Final = ".c2pa"
KEPT_WITHOUT: Final = "{title} is kept without content credentials: "
"""How every sentence begins that says why a clip could not be signed."""
LARGEST_SIDECAR: Final = 16 * 1024 * 1024
_SETTINGS: Final[dict[str, Any]] = {
    # Reading a file from anywhere asks no address on the network, and neither does signing.
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": True, "verify_after_sign": False},
    "builder": {"thumbnail": {"enabled": False}},
}


class KeptElsewhereError(ValueError):
    """The file names an address at which its credentials are kept; the text is that."""


class UnknownFormError(ValueError):
    """The file is not what it says, or damaged, so that it cannot be told whether it has credentials."""


def sidecars(path: Path) -> tuple[Path, Path]:
    """Give the names that the credentials beside a file may have: other programs look for the first."""
    return path.with_suffix(SIDECAR), path.with_name(path.name + SIDECAR)


def sidecar_for(clip: Path) -> Path:
    """Choose where the credentials beside a new clip go: under the usual name, unless that is something else's.

    `OutputError` when under both names there is what is not to be replaced: no credentials, a link, or another clip's.
    """
    usual, full = sidecars(clip)
    others = any(one.exists() for one in clip.parent.glob(f"{glob.escape(clip.stem)}.*")
                 if one not in (clip, usual, full) and one.suffix.lower() in EMBEDDED.keys() | BESIDE.keys())
    if not usual.is_symlink() and (not usual.exists() or (_is_store(usual) and not others)):
        return usual
    if not full.is_symlink() and (not full.exists() or _is_store(full)):
        return full
    raise OutputError(f"{KEPT_WITHOUT.format(title=clip.name)}there is something else at {usual.name} and {full.name}.")


def _is_store(path: Path) -> bool:
    """Tell whether a file is credentials that were written beside a clip."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(8)[4:] == b"jumb"


def sidecar_of(path: Path) -> Path | None:
    """Give the credentials that lie beside a file; None when there are none."""
    for one in reversed(sidecars(path)):
        # A file whose name is as long as names may be has none beside it.
        with contextlib.suppress(OSError):
            if one.is_file() and one.stat().st_size <= LARGEST_SIDECAR:
                return one
    return None


def sign(source: Path, target: Path, title: str, statement: Statement, key: SigningKey) -> None:
    """Write ``source`` with the statement inside to ``target``, a file that is there and empty.

    Raises
    ------
    OutputError
        It cannot be signed; ``source`` is as it was, ``target`` may hold a part.
    """
    try:
        kind = EMBEDDED[Path(title).suffix.lower()]
        if kind in BOXED:
            statement = replace(statement, head=uncovered(source).hex())
        with source.open("rb") as unsigned, _Target(target) as signed:
            try:
                _builder(title, statement).sign(_signer(key), kind, unsigned, signed)
            except Exception as error:
                # c2pa has no words for what the system said.
                raise signed.failure or error from error
    except Exception as error:
        raise _refusal(title, error) from error


def sign_beside(source: Path, title: str, statement: Statement, key: SigningKey) -> bytes:
    """Give the credentials of ``source`` as the bytes of a file to be put beside it; errors as `sign`."""
    try:
        builder = _builder(title, statement)
        builder.set_no_embed()
        with source.open("rb") as unsigned:
            # c2pa also writes the file once more, which takes no disk and no memory this way.
            return bytes(builder.sign(_signer(key), BESIDE[Path(title).suffix.lower()], unsigned, _Discarded()))
    except Exception as error:
        raise _refusal(title, error) from error


def read_store(path: Path, *, trusted: bytes = b"") -> dict[str, Any] | None:
    """Read the credentials in or beside a file, as c2pa's JSON; None when there are none.

    Parameters
    ----------
    path
        Any file; hostile ones belong into a process with bounds.
    trusted
        PEM of roots that count as known beside C2PA's own list.

    Raises
    ------
    KeptElsewhereError, UnknownFormError
        See there.
    ValueError
        What is there cannot be read, in c2pa's words.
    """
    import c2pa

    settings = dict(_SETTINGS)
    if trusted:
        settings["trust"] = {"user_anchors": trusted.decode("ascii")}
    context = c2pa.Context.from_dict(settings)
    kind, beside = kinds.kind_of(path), None
    if kind is None or kind == kinds.BESIDE:
        kind, beside = BESIDE.get(path.suffix.lower(), "application/octet-stream"), sidecar_of(path)
        if beside is None:
            return None
    try:
        store = beside.read_bytes() if beside else None
        with path.open("rb") as file, c2pa.Reader(kind, file, store, context) as reader:
            found = json.loads(reader.json())
    except c2pa.C2paError.ManifestNotFound:
        return None
    except c2pa.C2paError as error:
        said = f"{error!s:.400}"
        if "must fetch remote manifests" in said:
            raise KeptElsewhereError(said.rpartition(" url ")[2]) from error
        if said.startswith("Io: ") or "asset could not be parsed" in said or "unsupported asset" in said:
            raise UnknownFormError(said) from error
        raise ValueError(said) from error
    return found if isinstance(found, dict) else None


class _Target(io.FileIO):
    """A file whose writer forgets why it could not be written; that is kept in ``failure``."""

    failure: OSError | None = None

    def __init__(self, path: Path) -> None:
        super().__init__(path, "w+")

    def write(self, data: Any) -> int:
        """Write all of it, where the file itself may write a part."""
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[super().write(rest):]
        except OSError as error:
            self.failure = error
            raise
        return len(data)


class _Discarded(io.RawIOBase):
    """A file of which only the length is kept."""

    def __init__(self) -> None:
        self._at = self._length = 0

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._at += len(data)
        self._length = max(self._length, self._at)
        return len(data)

    def read(self, count: int = -1) -> bytes:
        count = max(0, self._length - self._at if count < 0 else min(count, self._length - self._at))
        self._at += count
        return bytes(count)

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = max(0, offset + (0, self._at, self._length)[whence])
        return self._at

    def tell(self) -> int:
        return self._at


def _builder(title: str, statement: Statement) -> Any:
    import c2pa

    return c2pa.Builder(statement.as_manifest(title), context=c2pa.Context.from_dict(_SETTINGS))


def _signer(key: SigningKey) -> Any:
    import c2pa

    return c2pa.Signer.from_callback(key.sign, c2pa.C2paSigningAlg.ES256, key.chain.decode("ascii"), None)


def _refusal(title: str, error: Exception) -> OutputError:
    why = reason(error) if isinstance(error, OSError) else f"signing it failed ({error!s:.160})."
    return OutputError(f"{KEPT_WITHOUT.format(title=title)}{why}")
