"""A folder that gets its place only when all that is in it is whole, and is on the disk by then."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from studio.files.draft import sync_folder
from studio.files.hidden import DRAFT, LOCK, hidden
from studio.files.leftovers import remove_folder, sweep_once
from studio.files.locks import UnlockableError, hold, open_regular, same_file
from studio.files.private import make_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self


class DraftFolder:
    """A hidden folder in ``root``, locked while this process fills it, in which a folder is made before it gets its place.

    A context manager; what is still in it at the end is removed.

    Parameters
    ----------
    root
        Where the finished folder will be; made, for this user alone, where it is missing.
    name
        Of the finished folder.

    Attributes
    ----------
    inner
        The empty folder to fill.

    Raises
    ------
    OSError
        Nothing can be written there.
    """

    def __init__(self, root: Path, name: str) -> None:
        make_private(root)
        sweep_once(root)
        self._root, self._name = root, name
        self._descriptor = -1

    def __enter__(self) -> Self:
        """Make the folder."""
        self._folder, self._descriptor = _locked_folder(self._root)
        self.inner = self._folder / self._name
        try:
            self.inner.mkdir()
        except OSError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Remove what was not given its place."""
        if sys.platform == "win32":
            os.close(self._descriptor)
        remove_folder(self._folder)
        if sys.platform != "win32":
            os.close(self._descriptor)

    def keep(self, name: str = "") -> Path:
        """Give the folder its place, under another ``name`` if given, once all that is in it is on the disk; return that.

        Raises
        ------
        OSError
            There is something in its place, or it cannot be written.
        """
        place = self._root / (name or self._name)
        for file in self.inner.iterdir():
            if file.is_file():
                with file.open("rb+") as opened:
                    os.fsync(opened.fileno())
        sync_folder(self.inner)
        self.inner.rename(place)
        sync_folder(self._root)
        return place


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """Give an empty folder in the system's place for temporary files, for this user alone; it is gone after the block.

    What is left of it when this process is killed goes with the next one.
    """
    with DraftFolder(Path(tempfile.gettempdir()), "scratch") as draft:
        yield draft.inner


def _locked_folder(root: Path) -> tuple[Path, int]:
    locked = True
    while True:
        folder = hidden(root, DRAFT, locked=locked)
        folder.mkdir(mode=0o700)
        descriptor = -1
        try:
            descriptor = open_regular(folder / LOCK, new=True)
            if locked:
                hold(descriptor, wait=True)
        except UnlockableError:
            locked = False
            os.close(descriptor)
            remove_folder(folder)
            continue
        except (FileNotFoundError, FileExistsError):
            # Swept, or about to be, before it was locked.
            continue
        if same_file(descriptor, folder / LOCK):
            return folder, descriptor
        os.close(descriptor)
