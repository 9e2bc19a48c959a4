"""The report card: what is wrong with footage, in words, before any work is done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from studio.avatars.capture.follow import Column
from studio.avatars.capture.path import Layout, crops, find_cuts, steady

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.media.ordinary import Nature

    Bools = NDArray[np.bool_]

FPS = 25
MOST_PICTURES = 50_000
SMALL, TOO_SMALL = 160, 64
"""Sides of a face in pixels: below the first a mouth is soft, below the second it is no mouth."""
DARK, BLURRED, OPEN, BRIGHT = 50, 0.45, 0.08, 0.05
"""Bounds of `Column.SKIN`, `SHARP`, `MOUTH` and `BRIGHT`, set with Mara's and Ines' pictures and the same made worse."""
LONGEST_GAP_S = 1.0
"""For so long a face may be lost: the crop goes on between where it was and where it is again."""

Level = Literal["stop", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says: size, pictures a second (0 for a photo), the number of pictures at 25 a second, and how it is stored.

    ``nature`` is None for a photo.
    """

    width: int
    height: int
    rate: float
    pictures: int
    nature: Nature | None = None

    @property
    def still(self) -> bool:
        """Tell whether it is a photo."""
        return self.rate == 0


@dataclass(frozen=True, slots=True)
class FootageFinding:
    """One thing that is wrong: ``stop`` when the footage cannot be used with it, and what to do about it."""

    level: Level
    what: str
    words: str


PLAIN_BACKGROUND = FootageFinding(
    "note", "plain background",
    "The background is plain: if it stays so, the avatar gets a matte, and another background can be put behind it.",
)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was found, the worst first."""

    facts: Facts
    findings: tuple[FootageFinding, ...]

    @property
    def usable(self) -> bool:
        """Tell whether an avatar can be made of it."""
        return not any(one.level == "stop" for one in self.findings)

    @property
    def summary(self) -> str:
        """One sentence for the whole."""
        facts = self.facts
        length = "a photo" if facts.still else f"{clock(facts.pictures)} at {facts.rate:.4g} pictures a second"
        worst = [one for one in self.findings if one.level != "note"]
        verdict = "Nothing is wrong with it." if not worst else (
            "It cannot be used as it is." if not self.usable else
            "One thing to look at." if len(worst) == 1 else f"{len(worst)} things to look at."
        )
        return f"{facts.width} x {facts.height}, {length}. {verdict}"


def judge(rows: NDArray[np.float32], facts: Facts, layout: Layout) -> Report:
    """Say what is wrong with footage.

    Parameters
    ----------
    rows
        f32 [n, columns] as `Follower.look` gives them.
    facts
        What the file says.
    layout
        The crop of the family that it is for.
    """
    found = rows[:, Column.FOUND] > 0
    findings = _face(found, facts)
    if found.any():
        findings += _pictures(rows, found, facts) + _place(rows, found, facts, layout)
    findings += _time(rows, facts) + _form(facts)
    order = {"stop": 0, "warning": 1, "note": 2}
    return Report(facts, tuple(sorted(findings, key=lambda one: order[one.level])))


def clock(index: int) -> str:
    """Give the time of a picture as minutes and seconds, such as 0:04."""
    return f"{index // FPS // 60}:{index // FPS % 60:02d}"


def _face(found: Bools, facts: Facts) -> list[FootageFinding]:
    if not found.any():
        words = "No face was found: film one person from the front, with the whole face in the picture."
        return [FootageFinding("stop", "no face", words)]
    if found.all():
        return []
    longest = int(_longest(~found))
    level: Level = "stop" if found.mean() < 0.5 else "warning"
    words = f"No face in {_share(~found, facts)}"
    if longest > LONGEST_GAP_S * FPS:
        words += f", once for {longest / FPS:.1f} s, in which the crop only glides"
    return [FootageFinding(level, "no face", f"{words}: look at the camera, or cut this part out.")]


def _pictures(rows: NDArray[np.float32], found: Bools, facts: Facts) -> list[FootageFinding]:
    findings = []
    side = float(np.median(rows[found, Column.SIDE]))
    if side < SMALL:
        findings.append(FootageFinding(
            "stop" if side < TOO_SMALL else "warning", "small face",
            f"The face is {side:.0f} pixels wide and {SMALL} are wanted: come nearer, or film with more pixels.",
        ))
    level = float(np.nanmedian(rows[found, Column.SKIN]))
    for marked, what, words in (
        (rows[:, Column.SKIN] < DARK, "too dark",
         f"The face is too dark (level {level:.0f} of 255) in %s: more light from the front."),
        (rows[:, Column.BRIGHT] > BRIGHT, "too bright", "Parts of the face are white without detail in %s: less light."),
        (rows[:, Column.SHARP] < BLURRED, "blurred",
         "The face is blurred in %s: focus on the eyes, and film with a shorter exposure."),
    ):
        if (found & marked).mean() > 0.05:
            findings.append(FootageFinding("warning", what, words % _share(found & marked, facts)))
    gaping = found & (np.nan_to_num(rows[:, Column.MOUTH]) >= OPEN)
    if gaping.mean() > 0.04:
        findings.append(FootageFinding(
            "warning", "mouth open",
            f"The mouth is open in {_share(gaping, facts)}: the loop plays while nobody speaks, so keep the lips together.",
        ))
    return findings


def _place(rows: NDArray[np.float32], found: Bools, facts: Facts, layout: Layout) -> list[FootageFinding]:
    findings = []
    many = np.nan_to_num(rows[:, Column.FACES]) > 1
    if many.any():
        findings.append(FootageFinding(
            "warning", "two faces",
            f"There is more than one face{'' if facts.still else f' from {clock(int(np.flatnonzero(many)[0]))}'}: "
            "the one that was followed first is used.",
        ))
    cuts = find_cuts(rows)
    if len(cuts):
        seconds = list(dict.fromkeys(clock(int(one)) for one in cuts))
        times = ", ".join(seconds[:5]) + (" and more" if len(seconds) > 5 else "")
        findings.append(FootageFinding(
            "warning", "cuts", f"Another shot begins at {times}: the loop will jump there; use one shot."))
    face = steady(rows)
    placed = crops(face, layout)
    outside = (placed[:, :2] < 0).any(axis=1) | (placed[:, 2] > facts.width) | (placed[:, 3] > facts.height)
    if outside.any():
        findings.append(FootageFinding(
            "warning", "at the border",
            f"The face is cut by the picture's border in {_share(outside, facts)}: leave room around the head.",
        ))
    late = found & _escaped(rows, placed, layout)
    if late.mean() > 0.01:
        findings.append(FootageFinding(
            "warning", "fast head",
            f"The head moves faster than the crop may follow in {_share(late, facts)}: sit calmly.",
        ))
    return findings


def _time(rows: NDArray[np.float32], facts: Facts) -> list[FootageFinding]:
    if facts.still:
        return [FootageFinding("note", "a photo", "A photo stands still: a video of ten seconds looks alive.")]
    findings = []
    if facts.pictures > MOST_PICTURES:
        findings.append(FootageFinding("stop", "too long", f"It is longer than {clock(MOST_PICTURES)}: cut it shorter."))
    if facts.pictures < 2 * FPS:
        words = f"It is {facts.pictures / FPS:.1f} s long: the loop will be seen to repeat."
        findings.append(FootageFinding("warning", "short", words))
    if abs(facts.rate - FPS) > 0.02:
        what = "pictures are repeated" if facts.rate < FPS else "pictures are left out"
        level: Level = "warning" if facts.rate < 0.9 * FPS else "note"
        words = f"Its rate is {facts.rate:.4g} Hz and {FPS} are shown: {what}, so motion is less even."
        findings.append(FootageFinding(level, "rate", words))
    stands = np.diff(rows[:, Column.SOURCE], prepend=-1.0) == 0
    longest = int(_longest(stands))
    if longest > 0.3 * FPS:
        words = f"Its pictures stop for {longest / FPS:.1f} s: the file is damaged or was recorded with pauses."
        findings.append(FootageFinding("warning", "stands still", words))
    return findings


def _form(facts: Facts) -> list[FootageFinding]:
    """Tell what was done to make ordinary pictures of what the camera stored."""
    nature, findings = facts.nature, []
    if nature is None:
        return []
    if nature.hdr:
        words = (f"It is HDR video ({nature.hdr}), shown in the range of an ordinary screen: faces keep their light, and what "
                 "was brighter than white is white. Film without HDR for the best result.")
        findings.append(FootageFinding("note", "HDR", words))
    if nature.interlaced:
        words = "It is interlaced: every other line is filled in, so it is less sharp. Film progressively (25p or 50p)."
        findings.append(FootageFinding("note", "interlaced", words))
    if nature.stored != nature.shown:
        stored, shown = (f"{width} x {height}" for width, height in (nature.stored, nature.shown))
        words = f"Its pixels are not square: {stored} are shown as {shown}, as players show them."
        findings.append(FootageFinding("note", "pixel shape", words))
    return findings


def _escaped(rows: NDArray[np.float32], placed: NDArray[np.int64], layout: Layout) -> Bools:
    """Tell in which pictures the eyes are further than a fifth of the crop from where the family has them."""
    eyes = rows[:, Column.LEFT_X : Column.RIGHT_Y + 1]
    middle = (eyes[:, :2] + eyes[:, 2:]) / 2
    size = (placed[:, 2:] - placed[:, :2]).astype(np.float64)
    share = np.array([-layout.left / (layout.right - layout.left), -layout.top / (layout.bottom - layout.top)])
    off = np.abs(middle - (placed[:, :2] + share * size)) / size
    return np.asarray(np.nan_to_num(off).max(axis=1) > 0.2, np.bool_)


def _share(marked: Bools, facts: Facts) -> str:
    """Say in how much of the footage: ``12 % of the pictures from 0:04``; a photo is the picture."""
    if facts.still:
        return "the picture"
    first = clock(int(np.flatnonzero(marked)[0]))
    return "all pictures" if marked.all() else f"{max(1, round(100 * marked.mean()))} % of the pictures from {first}"


def _longest(marked: Bools) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], marked.astype(np.int8), [0]])))
    return int((edges[1::2] - edges[::2]).max(initial=0))
