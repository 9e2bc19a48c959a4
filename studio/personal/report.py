"""What is wrong with footage that a mouth is to be learnt from, in words, before anything is learnt."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.capture.report import FootageFinding, Report, clock

if TYPE_CHECKING:
    from studio.personal.footage import Footage
    from studio.personal.voice import Voice

WANTED_S, LEAST_S = 60.0, 30.0
"""Seconds of speech: from the first on a mouth is learnt well, below the second not at all."""
_SPOKEN = 0.4
"""Of the way from silence to speech: what is louder is speech."""
_NO_VOICE = 0.8
"""Levels of log-mel between silence and speech below which there is no speech, or something plays all the time."""
_ANY_S = 2.0
"""Seconds of speech below which nothing is said of how it goes with the mouth."""
IN_STEP_MS, FARTHEST_MS = 40.0, 440.0
"""A lateness below the first is not told; at the second the search ends."""
WEAK, NONE = 0.3, 0.15
"""Correlations of the opening that sound foretells with the one seen: real speech gives 0.4 to 0.7."""
_LEAVES = 0.02
"""The part of the crop's side that may lie outside the picture."""
_NOT_HERE = frozenset({"mouth open", "short"})
"""Findings about idle loops, which say nothing about footage that is learnt from."""


def speech_s(footage: Footage) -> float:
    """Give how many seconds there is speech."""
    quiet, loud = footage.loud
    if loud - quiet < _NO_VOICE:
        return 0.0
    spoken = footage.heard[:, -1] > quiet + _SPOKEN * (loud - quiet)
    # A pause of a fifth of a second between words is speech as well.
    held = np.convolve(spoken, np.ones(5), mode="same") > 0
    return float(held.sum() / 25)


def judge(report: Report, footage: Footage, voice: Voice) -> Report:
    """Add what concerns learning to what was found about the pictures."""
    findings = [one for one in report.findings if one.what not in _NOT_HERE]
    findings += _sound(footage, voice) + _pictures(footage)
    order = {"stop": 0, "warning": 1, "note": 2}
    return dataclasses.replace(report, findings=tuple(sorted(findings, key=lambda one: order[one.level])))


def _sound(footage: Footage, voice: Voice) -> list[FootageFinding]:
    seconds, late_ms = speech_s(footage), footage.about.late / 16
    findings = []
    if seconds < LEAST_S:
        findings.append(FootageFinding("stop", "too little speech",
                                       f"There are {seconds:.0f} s of speech and {WANTED_S:.0f} are wanted, at least "
                                       f"{LEAST_S:.0f}: read a page aloud while filming, near the microphone."))
    elif seconds < WANTED_S:
        findings.append(FootageFinding("warning", "little speech",
                                       f"There are {seconds:.0f} s of speech: {WANTED_S:.0f} or more are better."))
    else:
        findings.append(FootageFinding("note", "speech", f"There are {seconds:.0f} s of speech, which is enough."))
    if seconds < _ANY_S:
        # What is not spoken says nothing about a mouth, and is not late.
        return findings
    if voice.agrees < WEAK:
        hardly = (f"The sound says next to nothing about this mouth ({voice.agrees:.2f} of 1, speech has 0.4 to 0.7): is it "
                  "this person's voice, without music and without other voices?")
        little = (f"The sound says little about this mouth ({voice.agrees:.2f} of 1, speech has 0.4 to 0.7): is it "
                  "this person's voice, without music and without other voices?")
        none = voice.agrees < NONE
        findings.append(FootageFinding("stop" if none else "warning", "sound and mouth", hardly if none else little))
    else:
        findings.append(FootageFinding("note", "sound and mouth",
                                       f"Sound and mouth belong together ({voice.agrees:.2f} of 1; 0.4 to 0.7 is usual)."))
    if abs(late_ms) >= FARTHEST_MS:
        findings.append(FootageFinding("warning", "out of step",
                                       "Sound and picture are out of step by half a second or more: film again, or mend it."))
    elif abs(late_ms) >= IN_STEP_MS and voice.agrees >= NONE:
        late = f"The sound comes {late_ms:.0f} ms after its pictures: that is corrected."
        early = f"The sound comes {-late_ms:.0f} ms before its pictures: that is corrected."
        findings.append(FootageFinding("note", "out of step", late if late_ms > 0 else early))
    return findings


def _pictures(footage: Footage) -> list[FootageFinding]:
    findings = []
    crop = footage.crops.astype(np.float64)
    uneven = np.abs(crop[:, 2] / crop[:, 3] - 1) > _LEAVES
    if uneven.mean() > 0.02:
        level = "stop" if uneven.mean() > 0.5 else "warning"
        findings.append(FootageFinding(level, "no room around the face",  # type: ignore[arg-type]
                                       f"Cheeks or chin leave the picture in {max(1, round(100 * uneven.mean()))} % of it: go "
                                       "further away, or turn the camera, so that the whole head and the neck are seen."))
    hidden = footage.covered
    lost = ~(footage.good | hidden)
    if lost.mean() > 0.02:
        level = "stop" if lost.mean() > 0.4 else "warning"
        findings.append(FootageFinding(level, "face lost",  # type: ignore[arg-type]
                                       f"The head is turned away, covered or not followed in {round(100 * lost.mean())} % of "
                                       f"the pictures, first at {clock(int(np.flatnonzero(lost)[0]))}: these are left out; "
                                       "look at the camera."))
    if hidden.any():
        findings.append(FootageFinding("warning", "mouth covered",
                                       f"Something else than a mouth is seen in {max(1, round(100 * hidden.mean()))} % of the "
                                       f"pictures, first at {clock(int(np.flatnonzero(hidden)[0]))}: these are left out; keep "
                                       "hands and things away from the mouth, and look at the camera."))
    return findings
