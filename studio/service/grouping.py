"""Pictures of several sessions of one avatar in one run of its generator, where a run was measured to be cheaper.

On a device that one picture does not fill, two cost less than twice one. Whether this device is such a one is measured when an
avatar is loaded: a picture alone, and runs of `SIZES`. Only a run that costs at most `PAYS` a picture of one by one is ever
taken, and only of pictures that wait anyway; see `studio.service.scheduler`.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any

from studio.engine.models.sessions import UnusableError
from studio.engine.offline.batch import fitting
from studio.engine.offline.group import Group
from studio.errors import InputError, StudioError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from studio.engine.models.performer import Performer
    from studio.engine.offline.batch import Batch

    Steps = Generator[Batch, float, Any]

SIZES = (2, 4, 8)
"""Pictures of a run that are measured."""
PAYS = 0.8
"""A run is worth that its sessions wait for each other when a picture of it costs at most this part of one by itself."""
ROUNDS = 4
"""Runs of a size that count, in turn with as many of one picture; the fastest is taken, for other programs only add time."""
OFF, AUTO = "off", "auto"

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: runs of ``most`` pictures at most, and only those that pay, or whatever they cost (``forced``)."""

    most: int = SIZES[-1]
    forced: bool = False

    @classmethod
    def parse(cls, text: str) -> Wish:
        """Read ``off``, ``auto`` or a number of pictures; `InputError` for anything else."""
        if text == OFF:
            return cls(1)
        if text == AUTO:
            return cls()
        if not (text.isascii() and text.isdigit() and len(text) == 1 and SIZES[0] <= int(text) <= SIZES[-1]):
            raise InputError(f"--batch is off, auto, or {SIZES[0]} to {SIZES[-1]} pictures.")
        return cls(int(text), forced=True)


class Grouping:
    """Whether and how the pictures of an avatar's sessions are painted in one run. `run` is the painting thread's.

    Parameters
    ----------
    group
        Paints a run; None where pictures are painted one by one.
    runs_s
        What painting was measured to take, in seconds, by the number of pictures in the run; empty where nothing was measured.
    forced
        Whether a run is taken whatever it costs.
    rest_s
        What a picture takes beside its painting, at most: its sound, its idle picture, its encoding.
    slack_s
        By so much a picture may come after its time.
    """

    def __init__(self, group: Group | None = None, runs_s: dict[int, float] | None = None, *, forced: bool = False,
                 rest_s: float = 0.0, slack_s: float = 0.0) -> None:
        self.runs_s, self.rest_s, self.slack_s = runs_s or {}, rest_s, slack_s
        self._group, self._forced = group, forced
        self._largest = self._best(group.size) if group is not None else 1

    def _best(self, waiting: int) -> int:
        return next((count for count in range(waiting, 1, -1) if self._forced or self._pays(count)), 1)

    def _pays(self, count: int) -> bool:
        return self.run_s(count) <= PAYS * count * self.runs_s[1]

    def run_s(self, count: int) -> float:
        """Say what painting ``count`` pictures in one run takes, in seconds: as long as the next size that was measured."""
        if count in self.runs_s or not self.runs_s:
            return self.runs_s.get(count, 0.0)
        size = min((one for one in self.runs_s if one > count), default=0)
        return self.runs_s[size] if size else self.runs_s[1] * count

    @property
    def most(self) -> int:
        """Pictures of one run, at most; 1 where they are painted one by one."""
        # What was measured is not true of the processor that stands in for a device.
        return 1 if self._group is None or self._group.painter.fallen else self._largest

    def best(self, waiting: int) -> int:
        """Say how many of so many pictures that wait are painted in one run."""
        return self._best(min(waiting, self.most))

    def takes_s(self, count: int) -> float:
        """Say what making ``count`` pictures in one run takes, in seconds, with all that they take beside."""
        return self.run_s(count) + count * self.rest_s

    def saved_s(self, sessions: int) -> float:
        """Say what a picture costs less than by itself where so many sessions speak at once, in seconds."""
        count = self.best(sessions)
        return max(0.0, self.run_s(1) - self.run_s(count) / count) if count > 1 else 0.0

    def run(self, asked: Sequence[tuple[Callable[[], Steps], Future[Any]]]) -> int:
        """Make the next picture of several sessions, and give each future what its steps give or raise.

        Steps yield a batch that has read its pictures, and are sent the seconds that painting it took; steps that yield
        nothing need no painting.

        Returns
        -------
        How many pictures were painted in one run: 0 where each was painted by itself.
        """
        begun = []
        for begin, future in asked:
            steps = begin()
            try:
                batch = next(steps)
            except StopIteration as done:
                future.set_result(done.value)
            except BaseException as error:  # noqa: BLE001  (the asker's)
                future.set_exception(error)
            else:
                begun.append((batch, steps, future))
        if len(begun) > 1 and (share_s := self._paint([batch for batch, _, _ in begun])) is not None:
            for _, steps, future in begun:
                _end(steps, future, share_s)
            return len(begun)
        for batch, steps, future in begun:
            began_s = perf_counter()
            try:
                batch.paint()
            except BaseException as error:  # noqa: BLE001  (the asker's)
                _fail(steps, future, error)
            else:
                _end(steps, future, perf_counter() - began_s)
        return 0

    def _paint(self, batches: Sequence[Batch]) -> float | None:
        """Paint a run; give its seconds for each picture, or None where each must be painted by itself."""
        assert self._group is not None
        began_s = perf_counter()
        try:
            self._group.paint(batches)
        except StudioError as error:
            # What one session sent may be what the network fails on: by themselves the others are painted.
            _LOG.warning("A run of %d pictures failed, and each is painted by itself: %s", len(batches), error)
            return None
        return (perf_counter() - began_s) / len(batches)


def alone(begin: Callable[[], Steps]) -> Any:
    """Do the steps of one session, whose batch paints by itself; see `Grouping.run`."""
    future: Future[Any] = Future()
    _ONE_BY_ONE.run([(begin, future)])
    return future.result()


def _end(steps: Steps, future: Future[Any], painted_s: float) -> None:
    try:
        steps.send(painted_s)
    except StopIteration as done:
        future.set_result(done.value)
    except BaseException as error:  # noqa: BLE001  (the asker's)
        future.set_exception(error)
    else:
        future.set_exception(RuntimeError("steps paint once"))


def _fail(steps: Steps, future: Future[Any], error: BaseException) -> None:
    try:
        steps.throw(error)
    except BaseException as raised:  # noqa: BLE001  (the asker's)
        future.set_exception(raised)
    else:
        future.set_exception(RuntimeError("steps end where painting fails"))


_ONE_BY_ONE = Grouping()


def measured(new_performer: Callable[[], Performer], wish: Wish, *, picture_s: float = 0.0, encode_s: float = 0.0) -> Grouping:
    """Measure what runs of an avatar's pictures take on its device, and choose.

    Parameters
    ----------
    new_performer
        Gives the avatar for arrays of its own.
    wish
        What was asked for.
    picture_s, encode_s
        What a picture by itself takes, from its sound to its planes, and its encoding, in seconds.
    """
    avatar = new_performer()
    slack_s = 1 / avatar.manifest.picture.fps
    if fitting(avatar, wish.most) < SIZES[0]:
        return Grouping(slack_s=slack_s)
    single, group = Group(new_performer(), 1), Group(avatar, wish.most)
    runs_s = {1: float("inf")}
    try:
        for size in (*(one for one in SIZES if one < group.size), group.size):
            runs_s[size] = float("inf")
            for turn in range(1 + ROUNDS):
                for paints, count in ((single, 1), (group, size)):
                    took_s = paints.run_s(count)
                    # The first binds arrays, and a device makes its programs.
                    if turn:
                        runs_s[count] = min(runs_s[count], took_s)
            # A processor is full with one picture: where two do not pay, more do not either.
            if avatar.device.on_cpu and not wish.forced and runs_s[size] > PAYS * size * runs_s[1]:
                break
    except UnusableError as error:
        _LOG.warning("Pictures are painted one by one: %s", error)
        return Grouping(slack_s=slack_s)
    rest_s = max(0.0, picture_s - runs_s[1]) + encode_s
    made = Grouping(group, runs_s, forced=wish.forced, rest_s=rest_s, slack_s=slack_s)
    if made.most == 1:
        # Nothing is kept of what is not used.
        made = Grouping(None, runs_s, rest_s=rest_s, slack_s=slack_s)
    told = ", ".join(f"{count}: {took_s * 1e3:.1f} ms" for count, took_s in runs_s.items())
    _LOG.info("%s: pictures in a run (%s); %s", avatar.folder.name, told,
              f"up to {made.most} are painted in one" if made.most > 1 else "they are painted one by one")
    return made
