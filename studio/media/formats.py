"""What a clip can be: named here without opening an encoder, so that a form can offer it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from studio.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

QUALITIES: Final = ("small", "good", "best")
"""From the smallest file to the best picture."""
LONG_S: Final = 3600.0
"""Clips longer than this are written as `Layout.LONG`."""


class Layout(enum.Enum):
    """Where an MP4 or MOV file has the index of its pictures and blocks of sound; MKV and WebM are the same for all three.

    Attributes
    ----------
    WHOLE
        One index before the media, which every player and editor takes. FFmpeg holds it in memory until the end, 18 MiB for
        an hour.
    LONG
        An index for every two seconds, and a list of these before the media, so that memory does not grow (movie fragments
        and the segment index, ISO/IEC 14496-12, 8.8 and 8.16.3).
    LIVE
        An index for every half second, each written at once, so that what there is stays usable whatever happens.
    """

    WHOLE = "whole"
    LONG = "long"
    LIVE = "live"


def layout_for(seconds: float | None) -> Layout:
    """Choose the layout of a clip that will last so long; None when that is not known."""
    return Layout.WHOLE if seconds is not None and seconds <= LONG_S else Layout.LONG


@dataclass(frozen=True, slots=True)
class Coder:
    """How pictures are encoded.

    Attributes
    ----------
    name
        FFmpeg's.
    options
        Of the encoder: as fast as lets an export be many times real time beside a live picture.
    rates
        For each of `QUALITIES`; lower is better and larger.
    rate
        The encoder's option for it: a constant rate factor.
    pixels
        FFmpeg's name of the form that it takes pictures in.
    """

    name: str
    options: Mapping[str, str]
    rates: Mapping[str, float]
    rate: str = "crf"
    pixels: str = "yuv420p"


# A picture costs x264 a tenth less without arithmetic coding, for a tenth more on the disk. 6 less is about twice the size.
# A presenter before a background that stands still gains nothing from looks for cuts and fades nor from small blocks, and the
# mouth gains from bits spread evenly: on the bundled two a picture costs a fifth less, its mouth is 0.8 dB nearer, the size
# within 8 %. Movement by whole and half pixels alone costs another fifth less: at the same size the mouth is 0.9 dB further
# off, 47.0 dB with "good".
H264: Final = Coder("libx264", {"preset": "superfast", "bf": "0", "coder": "vlc", "sc_threshold": "0", "aq-mode": "0",
                                "x264-params": "weightp=0:partitions=none:8x8dct=0:subme=0"},
                    {"small": 29.0, "good": 23.0, "best": 17.0})
# The factors give about the picture that x264 gives; "b" at 0 lets the factor alone decide.
VP9: Final = Coder("libvpx-vp9", {"deadline": "realtime", "cpu-used": "6", "row-mt": "1", "b": "0"},
                   {"small": 34.0, "good": 16.0, "best": 8.0})
# With its other picture, which is never shown, alpha is lost.
VP9_ALPHA: Final = Coder("libvpx-vp9", {**VP9.options, "auto-alt-ref": "0"}, VP9.rates, pixels="yuva420p")
# The quantiser, in FFmpeg's steps of 1/118.
PRORES_4444: Final = Coder("prores_ks", {"profile": "4444", "alpha_bits": "16", "vendor": "apl0", "flags": "+qscale"},
                           {"small": 12 * 118.0, "good": 6 * 118.0, "best": 3 * 118.0}, rate="global_quality",
                           pixels="yuva444p10le")


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file.

    Attributes
    ----------
    suffix
        How its name ends.
    words
        What it is, for people.
    container, sound
        FFmpeg's names of the container and of the sound's encoder.
    sound_options
        Of the sound's encoder.
    picture
        The pictures' encoder.
    alpha
        Whether its pictures have alpha.
    """

    suffix: str
    words: str
    container: str
    picture: Coder
    sound: str
    sound_options: Mapping[str, str] = field(default_factory=dict)
    alpha: bool = False


# A fifth of the time of FFmpeg's usual search, and at 160 kbit/s 45 against 31 dB from the speech that went in. Speech whose
# sides differ is 7 dB nearer without intensity stereo, and sound the same on both sides no worse without the other tools.
_AAC: Final = {"aac_coder": "fast", "aac_is": "0", "aac_pns": "0", "aac_tns": "0"}
FORMATS: Final = {one.suffix: one for one in (
    Format(".mp4", "MP4 · H.264 + AAC", "mp4", H264, "aac", _AAC),
    Format(".mov", "MOV · H.264 + AAC", "mov", H264, "aac", _AAC),
    Format(".mkv", "MKV · H.264 + AAC", "matroska", H264, "aac", _AAC),
    Format(".webm", "WebM · VP9 + Opus", "webm", VP9, "libopus"),
)}
"""By suffix; the first is what one gets without asking."""
ALPHA_FORMATS: Final = {one.suffix: one for one in (
    Format(".webm", "WebM · VP9 with alpha + Opus", "webm", VP9_ALPHA, "libopus", alpha=True),
    Format(".mov", "MOV · ProRes 4444 + PCM", "mov", PRORES_4444, "pcm_s16le", alpha=True),
)}
"""What clips with nothing behind the figure become; the other formats have green there."""
SEQUENCE: Final = Format(".png", "a folder of PNG files, and the sound as WAV", "", Coder("png", {}, {}), "pcm_s16le",
                         alpha=True)
"""Not of `FORMATS`: it is no file, and no player shows it."""
USUAL: Final = next(iter(FORMATS))
RECORDED: Final = tuple(suffix for suffix in FORMATS if suffix != ".webm")
"""Suffixes of recordings: those with H.264, which the encoder that is chosen for them makes."""


def format_of(clip: Path, *, transparent: bool = False, among: Collection[str] = FORMATS) -> Format:
    """Give the format that a clip's name asks for; `OutputError` when ``among`` has none by that suffix.

    A clip with nothing behind the figure has alpha where there is a format with it.
    """
    suffix = clip.suffix.lower()
    if suffix == SEQUENCE.suffix and among is FORMATS:
        return replace(SEQUENCE, alpha=transparent)
    found = (ALPHA_FORMATS.get(suffix) if transparent else None) or FORMATS.get(suffix)
    if found is None or suffix not in among:
        *others, last = among
        raise OutputError(f"{clip} cannot be written: let its name end in {', '.join(others)} or {last}.")
    return found
