"""Work that can be interrupted: what was measured and encoded so far, in a folder that belongs to one file of footage."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import psutil

from studio.avatars.cache import trim, use
from studio.avatars.capture.follow import Column
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from numpy.typing import NDArray

VERSION = 2
"""Of what is measured and how it is encoded; work of another version is thrown away."""
_ROW_BYTES = 4 * len(Column)


class Work:
    """The folder ``root/name``, used by one process at a time as a context manager.

    It holds ``work.json`` (which footage, which version), ``rows.f32`` (a row for each measured picture, whole rows count)
    and the seconds of the loop that are encoded (`studio.media.turning`), each of which has its name only when it is whole.

    Parameters
    ----------
    root
        Where such folders are.
    footage
        The file; it is known again by its content.
    sha256
        Of that file.

    Raises
    ------
    AvatarError
        Another process works on this footage, or the folder cannot be written to.
    """

    def __init__(self, root: Path, footage: Path, sha256: str) -> None:
        stem = "".join(letter if letter.isalnum() else "-" for letter in footage.stem)[:40]
        self.folder = root / f"{stem}-{sha256[:16]}"
        self._about = {"version": VERSION, "sha256": sha256}

    def __enter__(self) -> Self:
        """Take the folder, with what is in it if that is usable."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._take()
            if self._read("work.json") != self._about:
                self.forget()
                self.folder.mkdir(parents=True)
                self._take()
                (self.folder / "work.json").write_text(json.dumps(self._about), encoding="utf-8")
            use(self.folder)
            trim(self.folder.parent, keep=self.folder)
        except OSError as error:
            raise AvatarError(f"{self.folder} cannot be written to ({error.strerror or error}).") from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Let go of the folder; what is in it stays."""
        (self.folder / "busy").unlink(missing_ok=True)

    def rows(self) -> NDArray[np.float32]:
        """Give what was measured so far, f32 [n, columns]."""
        path = self.folder / "rows.f32"
        data = path.read_bytes() if path.is_file() else b""
        whole = len(data) // _ROW_BYTES * _ROW_BYTES
        if whole != len(data):
            path.write_bytes(data[:whole])
        return np.frombuffer(data[:whole], "<f4").reshape(-1, len(Column)).copy()

    def add(self, rows: list[NDArray[np.float32]]) -> None:
        """Keep more rows."""
        with (self.folder / "rows.f32").open("ab") as file:
            file.write(np.asarray(rows, "<f4").tobytes())

    def finish_rows(self) -> None:
        """Note that every picture is measured."""
        (self.folder / "measured").touch()

    @property
    def measured(self) -> bool:
        """Whether every picture is measured."""
        return (self.folder / "measured").is_file()

    def forget(self) -> None:
        """Delete the folder with all that is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _read(self, name: str) -> Any:
        try:
            return json.loads((self.folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def _take(self) -> None:
        busy = self.folder / "busy"
        owner = self._read("busy")
        if isinstance(owner, int) and owner != os.getpid() and psutil.pid_exists(owner):
            raise AvatarError(f"This footage is being worked on by process {owner}: wait for it, or stop it first.")
        busy.write_text(json.dumps(os.getpid()), encoding="utf-8")
