"""From an engine's phones to gestures: one letter each, with the span in which the lips are shut.

Each engine has its own names and its own idea of where a stop begins; here they become one language.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from characters.lips.articulation import CLOSURES, POSES, SAME_LIPS, SILENCE, STOPS, VOICELESS_STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from characters.speech.utterance import Phone, Utterance


def _names(pairs: str) -> dict[str, str]:
    """Read "name=letters" separated by blanks."""
    return dict(pair.split("=", 1) for pair in pairs.split())  # type: ignore[misc]


ARPABET = _names(
    "aa=ɑ ae=æ ah=ʌ ao=ɔ aw=aʊ ax=ə ay=aɪ eh=ɛ er=ɜ ey=eɪ ih=ɪ iy=i ow=oʊ oy=ɔɪ uh=ʊ uw=u hh=h hv=h ch=tʃ jh=dʒ sh=ʃ "
    "zh=ʒ th=θ dh=ð ng=ŋ y=j r=ɹ axr=ɜ el=l em=m en=n dx=t pau=_ brth=_ #=_"
)
"""Names of the American voices of flite and Festival."""
RUSSIAN = _names(
    "ii=i yy=ɨ uu=u ee=ɛ oo=o aa=a a=ɐ e=ɪ i=ɪ y=ɨ u=ʊ ae=ə ay=ɪ ur=ʊ pp=p bb=b tt=t dd=d kk=k gg=g c=ts ch=tʃ ff=f "
    "vv=v ss=s zz=z sch=ʃ sh=ʃ zh=ʒ h=x hh=x mm=m nn=n ll=l rr=r j=j pau=_"
)
"""Names of Festival's Russian voice; a doubled letter is a soft consonant or a stressed vowel."""
FINNISH = _names("a=ɑ T=t N=ŋ S=ʃ #=_")
CZECH = _names("ch=x n*=ŋ d~=ɟ t~=c n~=ɲ s~=ʃ z~=ʒ r~=r c~=tʃ #=_")
"""Names of Festival's Finnish and Czech diphone voices where they are no IPA letters; a colon makes a phone long."""
_TABLES = {"en": ARPABET, "ru": RUSSIAN, "fi": FINNISH, "cs": CZECH}

_BURST_AFTER_CLOSURE_S = {True: 0.048, False: 0.033}
"""espeak-ng marks a stop at its burst: how long before it the closure began, for voiceless and voiced stops (measured)."""
_SHARE_SHUT = {"m": 0.95, "p": 0.68, "b": 0.85, "β": 0.5}
"""Which part of the phone the lips stay shut."""
_AFFRICATE_STOP = 0.3
"""The stop's share of an affricate."""


@dataclass(frozen=True)
class Gesture:
    """One letter of `articulation` with its time, and the span in which the lips are shut, if they are."""

    start_s: float
    end_s: float
    symbol: str
    shut_s: tuple[float, float] | None = None

    def moved(self, by_s: float, faster: float = 1.0) -> Gesture:
        """Give the same in a sound that was shortened by a factor and then begins so much later."""
        shut = None if self.shut_s is None else (self.shut_s[0] / faster + by_s, self.shut_s[1] / faster + by_s)
        return Gesture(self.start_s / faster + by_s, self.end_s / faster + by_s, self.symbol, shut)


def letters(engine: str, language: str, name: str) -> str:
    """Spell an engine's phone in letters that have a pose; empty for marks of stress and length."""
    if engine == "espeak":
        return _known(name or SILENCE)
    name = name.rstrip(":")
    return _known(_TABLES.get(language, {}).get(name, name))


def _known(ipa: str) -> str:
    return "".join(letter for letter in ipa if letter in POSES or letter in SAME_LIPS)


def _split(phone: Phone, spelled: str) -> list[Gesture]:
    """Share a phone's time between its letters."""
    if len(spelled) == 2 and spelled[0] in "td" and SAME_LIPS.get(spelled[1], spelled[1]) in "ʃs":
        shares = [_AFFRICATE_STOP, 1 - _AFFRICATE_STOP]
    else:
        shares = [1 / len(spelled)] * len(spelled)
    parts, start = [], phone.start_s
    for letter, share in zip(spelled, shares, strict=True):
        end = start + (phone.end_s - phone.start_s) * share
        parts.append(Gesture(start, end, letter))
        start = end
    return parts


def gestures(phones: Iterable[Phone], engine: str, language: str) -> list[Gesture]:
    """Turn phones into gestures in order of time, without gaps where the phones have none."""
    made: list[Gesture] = []
    for phone in phones:
        spelled = letters(engine, language, phone.name)
        if spelled:
            made += _split(phone, spelled)
        elif made:
            made[-1] = replace(made[-1], end_s=phone.end_s)
    for place, gesture in enumerate(made):
        symbol = gesture.symbol
        if engine == "espeak" and place and symbol in STOPS:
            before = made[place - 1]
            back = min(_BURST_AFTER_CLOSURE_S[symbol in VOICELESS_STOPS], (gesture.start_s - before.start_s) * 0.55)
            start = gesture.start_s - back
            shut = (start, max(gesture.start_s, start + 0.02)) if symbol in CLOSURES else None
            made[place] = Gesture(start, gesture.end_s, symbol, shut)
            made[place - 1] = replace(before, end_s=start)
        elif symbol in CLOSURES:
            length = gesture.end_s - gesture.start_s
            made[place] = replace(gesture, shut_s=(gesture.start_s, gesture.start_s + length * _SHARE_SHUT[symbol]))
    return made


def with_edges(made: list[Gesture], duration_s: float) -> list[Gesture]:
    """Stretch or add silence at both ends so that the gestures cover ``[0, duration_s]``."""
    covered = list(made)
    if covered[0].symbol == SILENCE:
        covered[0] = replace(covered[0], start_s=0.0)
    else:
        covered.insert(0, Gesture(0.0, covered[0].start_s, SILENCE))
    if covered[-1].symbol == SILENCE:
        covered[-1] = replace(covered[-1], end_s=duration_s)
    else:
        covered.append(Gesture(covered[-1].end_s, duration_s, SILENCE))
    return covered


def utterance_gestures(utterance: Utterance) -> list[Gesture]:
    """Gestures of one reading, in seconds of its sound file."""
    return gestures(utterance.phones, utterance.engine, utterance.language)
