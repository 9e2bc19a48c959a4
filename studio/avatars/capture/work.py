"""Work that can be interrupted: what was measured and encoded so far, in a folder that belongs to one file of footage."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from studio.avatars.cache import trim, turn_at, use
from studio.avatars.capture.follow import Column
from studio.errors import AvatarError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.files.locks import HeldError, UnlockableError, take
from studio.files.names import file_name
from studio.files.private import make_private

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from numpy.typing import NDArray

VERSION = 2
"""Of what is measured and how it is encoded; work of another version is thrown away."""
BUSY = "busy"
"""The file whose lock is held while the folder is in use."""
ABOUT, MEASURED = "work.json", "measured"
"""The files that say which footage it is, and that every picture is measured."""
_LARGEST_BYTES = 64 * 1024
_ROW_BYTES = 4 * len(Column)


class Work:
    """The folder ``root/name``, used by one process at a time as a context manager.

    It holds ``work.json`` (which footage, which version), ``rows.f32`` (a row for each measured picture, whole rows count)
    and the seconds of the loop that are encoded (`studio.media.ping_pong`), each of which has its name only when it is whole.

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
        stem = file_name(footage.stem, otherwise="footage", most_bytes=60)
        self.folder = root / f"{stem}-{sha256[:16]}"
        self._about = {"version": VERSION, "sha256": sha256}
        self._held = -1

    def __enter__(self) -> Self:
        """Take the folder, with what is in it if that is usable."""
        try:
            with turn_at(self.folder.parent):
                make_private(self.folder)
                self._take()
                if self._read(ABOUT) != self._about:
                    self._empty()
                    write_text(self.folder / ABOUT, json.dumps(self._about), private=True)
                use(self.folder)
                trim(self.folder.parent, keep=self.folder)
        except OSError as error:
            self._let_go()
            raise AvatarError(f"{self.folder} cannot be written to ({error.strerror or error}).") from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Let go of the folder; what is in it stays."""
        self._let_go()

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
        (self.folder / MEASURED).touch()

    @property
    def measured(self) -> bool:
        """Whether every picture is measured."""
        return (self.folder / MEASURED).is_file()

    def forget(self) -> None:
        """Delete the folder with all that is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _read(self, name: str) -> Any:
        try:
            return parse_json(read_bytes(self.folder / name, most_bytes=_LARGEST_BYTES))
        except (OSError, ValueError):
            return None

    def _empty(self) -> None:
        for one in self.folder.iterdir():
            if one.name != BUSY:
                one.unlink()

    def _take(self) -> None:
        try:
            self._held = take(self.folder / BUSY)
        except UnlockableError:
            pass
        except HeldError as error:
            raise AvatarError("This footage is being worked on by another process: wait for it, or stop it first.") from error

    def _let_go(self) -> None:
        held, self._held = self._held, -1
        if held >= 0:
            os.close(held)
