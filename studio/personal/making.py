"""The whole way from a video to an avatar, in one process that can be ended at any moment and goes on from there.

It runs in a child (`studio.personal.process`), since learning takes memory and minutes; nothing here knows that.
"""

from __future__ import annotations

import dataclasses
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.avatars.capture import kept
from studio.avatars.capture.capture import Capture
from studio.avatars.check import check_folder
from studio.avatars.format_reading import LONGEST_TITLE
from studio.avatars.package import digest
from studio.avatars.writing import new_avatar, refuse_taken
from studio.engine.models.avatar import AvatarModel
from studio.engine.models.recall import Recall
from studio.errors import AvatarError
from studio.personal import layout, report, voice, waiting
from studio.personal.footage import Footage, prepare, refuse_silent
from studio.personal.grading import Grade, grade, put
from studio.personal.mouths import CODES, LOOKS, Mouths

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.avatars.capture.report import Report
    from studio.avatars.progress import Progress
    from studio.personal.wish import Wish

PREVIEW = "preview.jpg"
RESULT = "result.jpg"
_SHOWN = 6
"""Pictures in a preview: filmed above, painted below."""
LEAST_FREE = 1_500_000_000
"""Bytes of the disk that have to be free: the squares of three minutes and what is learnt."""
LEAST_LEARNT = max(CODES, 2 * LOOKS)
"""Frames from which a mouth can be described at all: the looks are found in every second one."""


@dataclass(frozen=True, slots=True)
class Result:
    """Where the avatar is, what it weighs, how good it is, and a picture: filmed above, painted below."""

    folder: Path
    bytes: int
    grade: Grade
    picture: Path


def examine(video: Path, told: Progress) -> Report:
    """Give the report card; what was measured is kept for `make`. Imports no torch.

    Raises
    ------
    AvatarError
        The footage cannot be read.
    """
    refuse_silent(video)
    with Capture(video, layout.CROP, progress=told) as capture:
        return _look(capture, video, told)[0]


def make(wish: Wish, told: Progress, judged: Callable[[Report], Any], shown: Callable[[Path], Any] = lambda _: None) -> Result:
    """Make the avatar; give where it is. ``shown`` is told of a picture of how far it is, about once a minute.

    Raises
    ------
    AvatarError
        The footage cannot be used, the name is taken, or the disk is full: in one sentence.
    """
    from studio.personal.assembly import assemble
    from studio.personal.learning import GUIDE_STEPS, WARP_STEPS, Learner

    longer = wish.rounds > 1
    if not longer:
        refuse_taken(wish.name)
    refuse_silent(wish.video)
    with Capture(wish.video, layout.CROP, progress=told) as capture:
        if shutil.disk_usage(capture.folder).free < LEAST_FREE:
            raise AvatarError(f"Learning needs {LEAST_FREE / 1e9:.1f} GB of free disk: make room, then go on.")
        kept.begin(capture.folder)
        waiting.keep(capture.folder, wish)
        try:
            card, footage, mouths, learnt = _look(capture, wish.video, told)
            judged(card)
            stops = [one.words for one in card.findings if one.level == "stop"]
            if stops and not wish.anyway:
                raise AvatarError(f"{wish.video.name} cannot be used: {stops[0]}")
        except AvatarError:
            kept.give_up(capture.folder)
            raise
        steps = wish.steps or (wish.rounds * GUIDE_STEPS, wish.rounds * WARP_STEPS)
        learner = Learner(footage, mouths, told, steps, wish.device)
        learner.previewed = lambda: shown(preview(learner))
        learner.learn()
        with new_avatar(wish.name, free=longer) as new:
            made = assemble(new.inner, learner, learnt, wish.video, name=title(wish), person=wish.person,
                            author=wish.author, licence=wish.licence, told=told)
            manifest = check_folder(new.inner)
            recall = AvatarModel.load(new.inner, manifest.default_profile).generator()
            assert isinstance(recall, Recall)
            found, painted = grade(recall, footage, mouths)
            _sheet(capture.folder / RESULT, footage.faces(footage.kept_back[: len(painted)]), painted)
        kept.finish(capture.folder, new.folder.name)
        return Result(new.folder, made.bytes, found, capture.folder / RESULT)


def title(wish: Wish) -> str:
    """Give the name that the avatar shows: where it was trained longer, with how many times as long."""
    return wish.name if wish.rounds == 1 else f"{wish.name[: LONGEST_TITLE - 8]} ({wish.rounds}x)"


def _look(capture: Capture, video: Path, told: Progress) -> tuple[Report, Footage, Mouths, voice.Voice]:
    ready = capture.examine()
    stops = [one.words for one in ready.report.findings if one.level == "stop"]
    if stops or ready.report.facts.still:
        why = stops[0] if stops else "It is a photo, and a mouth is learnt from a video of a minute."
        raise AvatarError(f"{video.name} cannot be used: {why}")
    footage = prepare(video, ready.rows, digest(video), capture.folder, progress=told)
    if len(footage.learnt) < LEAST_LEARNT:
        raise AvatarError(f"{video.name} cannot be used: a mouth is learnt from a minute of speech, and the face is seen well "
                          f"in {len(footage.learnt)} frames; film for longer.")
    mouths = Mouths(footage, told)
    _ = mouths.looks
    learnt = voice.fit(footage, mouths)
    return report.judge(ready.report, footage, learnt), footage, mouths, learnt


def preview(learner: Any) -> Path:
    """Write what is painted now of some pictures that are not learnt from, below the filmed ones; give the file."""
    footage = learner.footage
    chosen = footage.kept_back[:: max(1, len(footage.kept_back) // _SHOWN)][:_SHOWN]
    faces, shown = footage.faces(chosen), footage.faces(chosen)
    top, bottom, left, right = learner.window
    shown[:, top:bottom, left:right] = learner.sketch(chosen)
    _sheet(learner.folder / PREVIEW, faces, put(faces, shown))
    return Path(learner.folder / PREVIEW)


def _sheet(file: Path, filmed: Any, painted: Any) -> None:
    from studio.files.draft import write_bytes

    few = np.linspace(0, len(filmed) - 1, min(_SHOWN, len(filmed))).astype(int)
    both = np.concatenate([np.concatenate(list(one[few]), 1) for one in (filmed, painted)])
    write_bytes(file, cv2.imencode(".jpg", both, [cv2.IMWRITE_JPEG_QUALITY, 88])[1].tobytes(), private=True)


def card(report_: Report) -> dict[str, Any]:
    """Give a report card as what JSON can hold."""
    return {"usable": report_.usable, "summary": report_.summary,
            "findings": [dataclasses.asdict(one) for one in report_.findings]}
