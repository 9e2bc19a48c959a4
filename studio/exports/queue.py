"""All exports: made one after another, in the order of the list."""

from __future__ import annotations

import logging
import os
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.errors import AvatarError, StudioError, in_words
from studio.exports.job import Cause, Job, Order, Pace, Status
from studio.exports.lengths import Lengths
from studio.exports.messages import Done, Failed, Made
from studio.exports.worker_process import COMMAND, NICENESS, REFUSED, WorkerProcess, fault
from studio.files.folders import DraftFolder
from studio.files.locks import open_regular
from studio.places import user_cache

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_LOG = logging.getLogger(__name__)
MOST_JOBS = 50
"""In the list, finished ones too."""
MOST_EXCERPT_BYTES = 64 << 20
"""Of all sounds in the list that are no files: half an hour of what a session's log keeps."""
CLOSE_S = 1.0
"""How long an export may take to end in good order when the queue closes."""


class Exports:
    """A list of exports and the thread that makes them, one at a time.

    Every method may be called from any thread and returns at once, except `close`. `jobs` gives the list as it is; a job
    that did not change since the last call is the same object. Methods that name a job do nothing if it is gone or if they
    make no sense for it now.

    Parameters
    ----------
    command
        How the studio is started, without its arguments.
    niceness
        0 to 19: how much an export gives way to everything else.
    place
        The folder in which a sound that is no file is written while its clip is made; the user's cache unless one is given.
    """

    def __init__(self, command: Sequence[str] = COMMAND, niceness: int = NICENESS, place: Path | None = None) -> None:
        self._command, self._niceness, self._place = command, niceness, place
        self._changed = threading.Condition()
        self._jobs: dict[int, Job] = {}
        self._next_number = 0
        self._worker: tuple[int, WorkerProcess] | None = None
        self._pace = Pace()
        self._fps = 25
        self._held = False
        self._closing = False
        self._thread: threading.Thread | None = None
        self._lengths: Lengths | None = None

    # What is asked for.

    def add(self, order: Order) -> int:
        """Put an export at the end of the list and give its number.

        Raises
        ------
        StudioError
            The list is full, holds as much sound that is no file as it may, or takes nothing more since `call_off` or `close`.
        """
        with self._changed:
            if self._closing:
                raise StudioError("The studio is closing: it makes no more exports.")
            if len(self._jobs) >= MOST_JOBS:
                raise StudioError(f"There are {MOST_JOBS} exports in the list: clear the finished ones first.")
            if order.excerpt is not None:
                held = sum(len(job.order.excerpt.wav) for job in self._jobs.values() if job.order.excerpt is not None)
                if held + len(order.excerpt.wav) > MOST_EXCERPT_BYTES:
                    raise StudioError("The regions in the list are half an hour of sound: export them, or remove some first.")
            number = self._take_number()
            self._jobs[number] = Job(number, order, sound_s=order.excerpt.seconds if order.excerpt is not None else None)
            self._begin(number, order)
            return number

    def change(self, number: int, order: Order) -> int:
        """Make something else of what still waits, in its place.

        Returns
        -------
        The job's new number.
        """
        with self._changed:
            job = self._jobs.get(number)
            if job is None or job.status is not Status.WAITING or job.order == order:
                return number
            return self._put_in_place(job, order)

    def set_aside(self, number: int, on: bool = True) -> None:
        """Let what waits wait on when the list is started, or take it up again."""
        with self._changed:
            if self._status(number) is Status.WAITING:
                self._set(number, aside=on)
                self._changed.notify_all()

    def pause(self, number: int) -> None:
        """Let a running export stand still; those behind it wait."""
        with self._changed:
            self._pause(number)

    def resume(self, number: int) -> None:
        """Let an export that stands still go on, and with it the list."""
        with self._changed:
            self._held = False
            self._resume(number)
            self._changed.notify_all()

    def hold(self, on: bool = True) -> None:
        """Let the whole list stand still, or go on."""
        with self._changed:
            self._held = on
            if self._worker is not None:
                (self._pause if on else self._resume)(self._worker[0])
            self._changed.notify_all()

    def cancel(self, number: int) -> None:
        """Give up an export that is not finished; nothing of its clip is left."""
        with self._changed:
            job = self._jobs.get(number)
            if job is None or not job.status.open:
                return
            self._set(number, status=Status.CANCELLED, left_s=None, speed=None)
            if self._worker is not None and self._worker[0] == number:
                self._worker[1].stop()

    def retry(
        self, number: int, *, speech: Path | None = None, clip: Path | None = None, avatar: str | None = None
    ) -> int:
        """Try again what failed or was given up, in its place, with another sound, clip or avatar if given.

        Returns
        -------
        The job's new number.
        """
        with self._changed:
            job = self._jobs.get(number)
            if self._closing or job is None or job.status not in (Status.FAILED, Status.CANCELLED):
                return number
            old = job.order
            order = replace(old, clip=clip or old.clip, avatar=avatar or old.avatar)
            if speech is not None:
                order = replace(order, speech=speech, track=None, excerpt=None)
            return self._put_in_place(job, order)

    def remove(self, number: int) -> None:
        """Take an export off the list; a finished clip stays where it is."""
        with self._changed:
            self.cancel(number)
            self._jobs.pop(number, None)

    def clear(self) -> None:
        """Take everything off the list that is finished or was given up; what failed stays until it is dealt with."""
        with self._changed:
            for job in list(self._jobs.values()):
                if job.status in (Status.DONE, Status.CANCELLED):
                    del self._jobs[job.number]

    def call_off(self) -> None:
        """Give up all that is not finished and take nothing more; `close` waits for the end of it."""
        with self._changed:
            self._closing = True
            for number in self._jobs:
                self.cancel(number)
            self._changed.notify_all()

    def jobs(self) -> list[Job]:
        """Give the list."""
        with self._changed:
            return list(self._jobs.values())

    @property
    def held(self) -> bool:
        """Whether the whole list stands still."""
        return self._held

    def close(self) -> None:
        """Give up what is not finished, end every process and thread, and wait for that."""
        self.call_off()
        with self._changed:
            thread, lengths = self._thread, self._lengths
        if lengths is not None:
            lengths.close()
        if thread is not None:
            thread.join(CLOSE_S)
            with self._changed:
                if self._worker is not None:
                    self._worker[1].kill()
            thread.join()

    # With the lock held.

    def _take_number(self) -> int:
        self._next_number += 1
        return self._next_number

    def _begin(self, number: int, order: Order) -> None:
        """Have a new job's sound measured and, in its turn, its clip made; the threads for that start with the first job."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="exports", daemon=True)
            self._thread.start()
        if self._lengths is None:
            self._lengths = Lengths(self._note_length)
        if order.excerpt is None:
            self._lengths.ask(number, order.speech, order.track)
        self._changed.notify_all()

    def _put_in_place(self, job: Job, order: Order) -> int:
        """Have a job made anew with this order; its new number keeps the end of an old process from speaking for it."""
        new = self._take_number()
        again = Job(new, order, aside=job.aside, sound_s=job.sound_s)
        listed = [again if one is job else one for one in self._jobs.values()]
        self._jobs = {one.number: one for one in listed}
        self._begin(new, order)
        return new

    def _set(self, number: int, **changes: Any) -> None:
        if number in self._jobs:
            self._jobs[number] = replace(self._jobs[number], **changes)

    def _pause(self, number: int) -> None:
        if self._worker is not None and self._worker[0] == number and self._status(number) is Status.RUNNING:
            self._worker[1].pause()
            self._set(number, status=Status.PAUSED, left_s=None, speed=None)

    def _resume(self, number: int) -> None:
        if self._worker is not None and self._worker[0] == number and self._status(number) is Status.PAUSED:
            self._pace.restart()
            self._worker[1].resume()
            self._set(number, status=Status.RUNNING)

    def _status(self, number: int) -> Status:
        """Give how a job is; one that is no longer in the list was given up."""
        job = self._jobs.get(number)
        return job.status if job is not None else Status.CANCELLED

    # On the queue's thread.

    def _work(self) -> None:
        while (job := self._wait_for_job()) is not None:
            try:
                self._make(job)
            except Exception as error:  # noqa: BLE001 - the border of the thread: one export fails, the next is made
                _LOG.exception("export %d failed", job.number)
                self._fail(job.number, Cause.OTHER, in_words(error, "The export failed"))
            finally:
                with self._changed:
                    self._worker = None

    def _wait_for_job(self) -> Job | None:
        with self._changed:
            while not self._closing:
                waiting = [job for job in self._jobs.values() if job.status is Status.WAITING and not job.aside]
                if waiting and not self._held:
                    self._set(waiting[0].number, status=Status.RUNNING)
                    return waiting[0]
                self._changed.wait()
        return None

    def _make(self, job: Job) -> None:
        with ExitStack() as ended:
            try:
                order = ended.enter_context(on_disk(job.order, self._place or user_cache()))
                self._fps = read_manifest(library.find(order.avatar)).picture.fps
                worker = WorkerProcess(order, self._command, self._niceness)
            except AvatarError as error:
                self._fail(job.number, Cause.AVATAR, str(error))
            except OSError as error:
                self._fail(job.number, Cause.OTHER, f"The export could not be started ({error.strerror}): try again.")
            else:
                self._follow(job, order, worker)

    def _follow(self, job: Job, order: Order, worker: WorkerProcess) -> None:
        """Note what the process says that makes ``order``, which is the job's with a sound that is a file, until it ends."""
        number = job.number
        with self._changed:
            self._worker = number, worker
            self._pace.restart()
            if self._status(number) is Status.CANCELLED:
                worker.stop()
            elif self._held:
                self._pause(number)
        cause, done = Cause.OTHER, False
        try:
            for said in worker.said():
                if isinstance(said, Made):
                    self._note_progress(number, said)
                elif isinstance(said, Failed):
                    cause = said.cause
                else:
                    self._note_done(number, said)
                    # Nothing more is wanted of it, not even that it ends well.
                    done = True
                    break
        except BaseException:
            worker.kill()
            raise
        finally:
            code, words = worker.close()
        if not done:
            refused = code == REFUSED and bool(words)
            if not refused and self._status(number) is not Status.CANCELLED:
                _LOG.error("export %d ended with %d: %s", number, code, words)
            if order is not job.order:
                # Where the sound was meanwhile is nothing to look for.
                words = words.replace(str(order.speech.absolute()), str(job.order.speech))
            self._fail(number, cause, words if refused else fault(code))

    def _note_progress(self, number: int, said: Made) -> None:
        """Note how far a job is."""
        with self._changed:
            changes: dict[str, Any] = {"made": said.made, "total": said.total}
            if said.jpeg is not None:
                changes["jpeg"] = said.jpeg
            # What was on its way when the job was paused says nothing about its pace.
            if self._status(number) is Status.RUNNING and (pace := self._pace.mark(monotonic(), said.made)) is not None:
                changes["speed"] = pace / self._fps
                changes["left_s"] = None if said.total is None else (said.total - said.made) / pace
            self._set(number, **changes)

    def _note_done(self, number: int, said: Done) -> None:
        """Note that a clip is there, even if it was given up at the last moment."""
        with self._changed:
            self._set(number, status=Status.DONE, left_s=None, sound_s=said.sound_s, size_bytes=said.size_bytes,
                      corrupt=said.corrupt, unsigned=said.unsigned, beside=said.beside, short=said.short,
                      remarks=said.remarks)
            if (job := self._jobs.get(number)) is not None and job.order.excerpt is not None:
                # A finished clip is not made again.
                self._set(number, order=replace(job.order, excerpt=None))

    def _fail(self, number: int, cause: Cause, reason: str) -> None:
        """Note why a job failed, unless it was given up."""
        with self._changed:
            if self._status(number).open:
                self._set(number, status=Status.FAILED, left_s=None, speed=None, cause=cause, reason=reason)

    # On the thread that looks into the sounds.

    def _note_length(self, number: int, length_s: float | None, reason: str) -> None:
        with self._changed:
            if not reason:
                self._set(number, sound_s=length_s)
            elif self._status(number) is Status.WAITING:
                self._set(number, status=Status.FAILED, cause=Cause.SOUND, reason=reason)


@contextmanager
def on_disk(order: Order, place: Path) -> Iterator[Order]:
    """Give ``order`` with a sound that is a file: one that is none is, during the block, in a hidden folder of ``place``.

    Folder (0700) and file (0600) are for this user alone. What is left of them when this process is killed goes with the next
    one, see `studio.files.leftovers.sweep`. `OSError` when they cannot be written.
    """
    if order.excerpt is None:
        yield order
        return
    with DraftFolder(place, "sound") as draft:
        speech = draft.inner / order.speech.name
        with os.fdopen(open_regular(speech, new=True), "wb") as file:
            file.write(order.excerpt.wav)
        yield replace(order, speech=speech, excerpt=None)
