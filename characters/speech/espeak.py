"""espeak-ng through its C library: sound and the moment at which each phone starts.

The library is loaded when a `Espeak` is made, not on import. Only its output is used; nothing of it is shipped.
API: ``speak_lib.h`` of espeak-ng 1.51 (the numbers of the enumerations below are from there).
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from characters.speech.utterance import Phone

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SYNCHRONOUS = 2
_PHONEME_EVENTS_AS_IPA = 1 | 2
_RATE, _PITCH, _RANGE = 1, 3, 4
_UTF8 = 1
_EVENT_END, _EVENT_MESSAGE_END, _EVENT_PHONEME = 5, 6, 7


class _Identity(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Identity),
    ]


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class Espeak:
    """One synthesiser; one thread. The library keeps global state, so make one only.

    Raises
    ------
    OSError
        The library is not installed.
    """

    def __init__(self) -> None:
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self._blocks: list[NDArray[np.int16]] = []
        self._marks: list[tuple[int, str]] = []
        # The library calls it later: it must live as long as this object.
        self._callback = _CALLBACK(self._collect)
        self.rate = int(self._library.espeak_Initialize(_SYNCHRONOUS, 200, None, _PHONEME_EVENTS_AS_IPA))
        self._library.espeak_SetSynthCallback(self._callback)

    def _collect(self, samples: object, count: int, events: object) -> int:
        if count > 0 and samples:
            self._blocks.append(np.ctypeslib.as_array(samples, (count,)).copy())  # type: ignore[call-overload]
        place = 0
        while (event := events[place]).type != 0:  # type: ignore[index]
            if event.type == _EVENT_PHONEME:
                # Eight bytes, not always ended by a zero.
                name = ctypes.string_at(ctypes.addressof(event.id), 8).split(b"\0")[0].decode("utf8", "ignore")
                self._marks.append((event.sample, name))
            place += 1
        return 0

    def has(self, voice: str) -> bool:
        """Choose a voice, ``language+variant``; tell whether there is such a one."""
        return int(self._library.espeak_SetVoiceByName(voice.encode())) == 0

    def say(self, text: str, words_a_minute: int, pitch: int, pitch_range: int) -> tuple[NDArray[np.int16], tuple[Phone, ...]]:
        """Read a text with the voice that `has` chose; pitch and its range are 0 to 100.

        Returns
        -------
        i16 [samples] at `rate` Hz, and the phones in IPA. Stops are marked at their burst.
        """
        self._blocks.clear()
        self._marks.clear()
        for parameter, value in ((_RATE, words_a_minute), (_PITCH, pitch), (_RANGE, pitch_range)):
            self._library.espeak_SetParameter(parameter, value, 0)
        data = text.encode()
        self._library.espeak_Synth(data, len(data) + 1, 0, 0, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        samples = np.concatenate(self._blocks) if self._blocks else np.zeros(0, np.int16)
        ends = [start for start, _ in self._marks[1:]] + [len(samples)]
        phones = tuple(
            Phone(round(start / self.rate, 4), round(end / self.rate, 4), name)
            for (start, name), end in zip(self._marks, ends, strict=True)
            if end > start
        )
        return samples, phones
