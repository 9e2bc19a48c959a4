"""Clips that programs order: an upload becomes a clip of the service's own, by an id that it made up itself.

Everything lies in one folder under names of the service's own: clients name no path, and what they call a clip is never part
of a file's name. Jobs are made one after another by `studio.exports`, each in a process of its own.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from studio.avatars import library
from studio.engine.offline.cropping import SHAPES
from studio.errors import InputError
from studio.exports.job import Job, Order, Status
from studio.exports.queue import Exports
from studio.files.private import make_private
from studio.media.formats import FORMATS, QUALITIES
from studio.service.refusals import BusyError, ConflictError, NoRoomError, UnknownError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

MOST_UPLOAD_BYTES = 256 << 20
MOST_OPEN = 16
"""Clips that wait or are made, and sounds of others that are being sent."""
MOST_KEPT = 32
"""Clips in all; beyond, those that ended longest ago are deleted."""
KEPT_S = 6 * 3600.0
"""After so long an ended clip is deleted."""
MOST_KEY = 128
"""Characters of an idempotency key."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a client orders (`check`). ``webhook`` is where to tell of the end, if anywhere; ``shape`` one of `SHAPES`."""

    avatar: str
    format: str = "mp4"
    quality: str = "good"
    height: int | None = None
    webhook: str = ""
    shape: str | None = None

    def check(self) -> None:
        """Raise `InputError` for what cannot be made, and `UnknownError` for an avatar that is not there."""
        if self.avatar not in library.installed():
            raise UnknownError(f"There is no avatar named {self.avatar!r:.80}.")
        if f".{self.format}" not in FORMATS:
            raise InputError(f"format is one of {', '.join(one[1:] for one in FORMATS)}.")
        if self.quality not in QUALITIES:
            raise InputError(f"quality is one of {', '.join(QUALITIES)}.")
        if self.shape is not None and self.shape not in SHAPES:
            raise InputError(f"shape is one of {', '.join(SHAPES)}.")
        if self.height is not None and not (64 <= self.height <= 2160 and self.height % 2 == 0):
            raise InputError("height is even, from 64 to 2160.")


@dataclass(slots=True, eq=False)
class Clip:
    """One order. ``number`` is the export's; ``ended_s`` is on `time.monotonic`'s clock, 0 while it is open."""

    id: str
    wish: Wish
    sound: Path
    file: Path
    number: int
    ended_s: float = 0.0


class Upload:
    """A sound that is being sent; one thread. Leave the block without `keep` and nothing of it is left.

    Parameters
    ----------
    path
        Of the file, which is made here.
    over
        Called once the block is left.
    """

    def __init__(self, path: Path, over: Callable[[], None]) -> None:
        self._path, self._over, self._digest, self._bytes, self._kept = path, over, hashlib.sha256(), 0, False
        self._file: BinaryIO = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600), "wb")

    def write(self, data: bytes) -> None:
        """Add a piece; `InputError` beyond `MOST_UPLOAD_BYTES`, `NoRoomError` where the disk takes no more."""
        self._bytes += len(data)
        if self._bytes > MOST_UPLOAD_BYTES:
            raise InputError(f"A sound may have {MOST_UPLOAD_BYTES >> 20} MB.")
        self._digest.update(data)
        try:
            self._file.write(data)
        except OSError as error:
            raise NoRoomError(error) from error

    def keep(self) -> tuple[Path, str]:
        """Give the file and its digest; `InputError` where nothing was sent, `NoRoomError` as `write`."""
        if not self._bytes:
            raise InputError("Send the sound file as the body.")
        try:
            self._file.close()
        except OSError as error:
            raise NoRoomError(error) from error
        self._kept = True
        return self._path, self._digest.hexdigest()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # What could not be written yet cannot be now.
        with contextlib.suppress(OSError):
            self._file.close()
        self._over()
        if not self._kept:
            self._path.unlink(missing_ok=True)


class Clips:
    """The orders and their files; any thread. `close` gives up what is open and deletes every file.

    Parameters
    ----------
    folder
        The service's own, made if it is not there; two services must not share it.
    exports
        What makes clips.
    """

    def __init__(self, folder: Path, exports: Exports | None = None) -> None:
        make_private(folder)
        self._folder, self._exports = folder, exports or Exports()
        self._clips: dict[str, Clip] = {}
        self._keys: dict[str, tuple[str, str]] = {}
        """Idempotency keys: what was asked for with each, and the clip's id."""
        self._sent = 0
        """Sounds that are being sent."""
        self._lock = threading.Lock()
        for one in folder.iterdir():
            # What an earlier start left: its orders are forgotten.
            if one.is_file() or one.is_symlink():
                one.unlink()

    def upload(self) -> Upload:
        """Begin to take a sound; `BusyError` while as many are open as may be, `NoRoomError` where no file can be made."""
        with self._lock:
            self._tidy()
            # Before a byte is taken: without it the disk would fill with what is refused once it is whole.
            if self._open() + self._sent >= MOST_OPEN:
                raise BusyError(f"{MOST_OPEN} clips wait.", retry_s=30.0)
            self._sent += 1
        try:
            return Upload(self._folder / f"{secrets.token_hex(16)}.sound", self._sent_one)
        except OSError as error:
            self._sent_one()
            raise NoRoomError(error) from error

    def _sent_one(self) -> None:
        with self._lock:
            self._sent -= 1

    def order(self, upload: Upload, wish: Wish, key: str = "") -> tuple[Clip, bool]:
        """Make a clip of a sound that was sent; give the order, and whether it is a new one.

        Parameters
        ----------
        upload
            Whole; the order keeps it.
        wish
            Checked here.
        key
            The same key with the same order gives the order that is there.

        Raises
        ------
        InputError
            There is no such avatar or form.
        ConflictError
            The key belongs to another order.
        BusyError
            Too many are open.
        """
        wish.check()
        if len(key) > MOST_KEY or not key.isprintable():
            raise InputError(f"Idempotency-Key has at most {MOST_KEY} printable characters.")
        sound, digest = upload.keep()
        asked = f"{digest} {wish}"
        with self._lock:
            known = self._keys.get(key) if key else None
            try:
                if known is not None and known[1] in self._clips:
                    if known[0] != asked:
                        raise ConflictError("This Idempotency-Key belongs to another order.")
                    sound.unlink()
                    return self._clips[known[1]], False
                if self._open() >= MOST_OPEN:
                    raise BusyError(f"{MOST_OPEN} clips wait.", retry_s=30.0)
            except BaseException:
                sound.unlink(missing_ok=True)
                raise
            name = secrets.token_hex(16)
            file = self._folder / f"{name}.{wish.format}"
            number = self._exports.add(Order(sound, file, wish.avatar, height=wish.height, quality=wish.quality,
                                             shape=wish.shape or ""))
            clip = self._clips[name] = Clip(name, wish, sound, file, number)
            if key:
                self._keys[key] = asked, name
            return clip, True

    def find(self, name: str) -> tuple[Clip, Job] | None:
        """Give an order and how it is; None where there is none of this id."""
        with self._lock:
            self._tidy()
            clip = self._clips.get(name)
            return (clip, self._job(clip)) if clip is not None else None

    def open(self, name: str) -> tuple[Clip, BinaryIO] | None:
        """Open the clip of an order that is done; None where there is none."""
        found = self.find(name)
        if found is None or found[1].status is not Status.DONE:
            return None
        try:
            return found[0], os.fdopen(os.open(found[0].file, os.O_RDONLY | os.O_NOFOLLOW), "rb")
        except OSError:
            return None

    def remove(self, name: str) -> bool:
        """Give an order up and delete its files; false where there is none."""
        with self._lock:
            clip = self._clips.pop(name, None)
            if clip is None:
                return False
            self._delete(clip)
            return True

    @property
    def counts(self) -> dict[str, int]:
        """How many orders there are by status."""
        with self._lock:
            states = [self._job(one).status.value for one in self._clips.values()]
        return {one.value: states.count(one.value) for one in Status}

    # With the lock held.

    def _job(self, clip: Clip) -> Job:
        job = next((one for one in self._exports.jobs() if one.number == clip.number), None)
        if job is None:
            return Job(clip.number, Order(clip.sound, clip.file, clip.wish.avatar), status=Status.CANCELLED)
        if not job.status.open and not clip.ended_s:
            clip.ended_s = time.monotonic()
            clip.sound.unlink(missing_ok=True)
        return job

    def _open(self) -> int:
        return sum(self._job(one).status.open for one in self._clips.values())

    def _tidy(self) -> None:
        now_s = time.monotonic()
        ended = sorted((one for one in self._clips.values() if not self._job(one).status.open), key=lambda one: one.ended_s)
        for clip in ended:
            if len(self._clips) > MOST_KEPT or now_s - clip.ended_s > KEPT_S:
                del self._clips[clip.id]
                self._delete(clip)
        self._keys = {key: one for key, one in self._keys.items() if one[1] in self._clips}

    def _delete(self, clip: Clip) -> None:
        self._exports.remove(clip.number)
        for one in (clip.sound, clip.file):
            one.unlink(missing_ok=True)

    def close(self) -> None:
        """Give up what is open, and delete every file."""
        self._exports.close()
        with self._lock:
            for clip in self._clips.values():
                self._delete(clip)
            self._clips.clear()
