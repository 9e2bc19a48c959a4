"""What is opened of files from elsewhere: FFmpeg's names of containers and of decoders, in one place.

FFmpeg reads some 350 formats; most were made for one game or one camera of the nineties and are seldom looked at. A container
or a decoder that is not named here is never run.
"""

from __future__ import annotations

from typing import Final

CONTAINERS: Final = (
    "wav", "w64", "aiff", "au", "caf", "mp3", "aac", "flac", "ogg", "mov", "matroska", "avi", "asf", "flv", "mpeg", "mpegts",
    "mpegvideo", "mxf", "dv", "gif", "webp_pipe", "amr", "ac3", "eac3", "ape", "tta", "wv", "mpc", "mpc8", "dts", "voc", "oma",
    "gsm", "rso",
)
"""Demuxers that may open a file. Playlists are left out: they make FFmpeg open what they name."""
FOOTAGE_DECODERS: Final = (
    "h264", "hevc", "vp9", "libdav1d", "av1", "mjpeg", "prores", "dnxhd", "mpeg2video", "dvvideo", "gif", "webp",
)
"""What may decode the pictures of footage: what cameras, phones, screen recorders and editors write today, and what MXF
(MPEG-2, DNxHD), DV, GIF and WebP carry. Everything else can be saved anew as H.264."""
SOUND_DECODERS: Final = (
    "aac", "aac_latm", "ac3", "adpcm_ima_qt", "adpcm_ima_wav", "adpcm_ms",
    "adpcm_sbpro_2", "adpcm_sbpro_3", "adpcm_sbpro_4", "adpcm_swf", "alac", "amrnb", "amrwb", "ape", "atrac3", "atrac3plus",
    "dca", "dvaudio", "eac3", "flac", "g722", "g726", "g726le", "gsm", "gsm_ms", "mlp", "mp1", "mp1float", "mp2", "mp2float",
    "mp3", "mp3float", "mpc7", "mpc8", "nellymoser", "opus", "pcm_alaw", "pcm_bluray", "pcm_dvd", "pcm_f32be", "pcm_f32le",
    "pcm_f64be", "pcm_f64le", "pcm_mulaw", "pcm_s16be", "pcm_s16be_planar", "pcm_s16le", "pcm_s16le_planar", "pcm_s24be",
    "pcm_s24le", "pcm_s24le_planar", "pcm_s32be", "pcm_s32le", "pcm_s32le_planar", "pcm_s64be", "pcm_s64le", "pcm_s8",
    "pcm_s8_planar", "pcm_u16be", "pcm_u16le", "pcm_u24be", "pcm_u24le", "pcm_u32be", "pcm_u32le", "pcm_u8", "s302m", "speex",
    "truehd", "tta", "vorbis", "wavpack", "wmalossless", "wmapro", "wmav1", "wmav2", "wmavoice",
)
"""What may decode sound: what recorders, telephones, editors and shops of music write into these containers."""
LOOP_CONTAINERS: Final = ("mov",)
"""What the idle loop of an avatar may be; MP4 is of that family."""
LOOP_DECODERS: Final = ("h264",)
"""What may decode the idle loop of an avatar."""
DECODERS: Final = (*FOOTAGE_DECODERS, *SOUND_DECODERS)
"""What may decode anything at all of a file from elsewhere."""
KINDS: Final = "MP4, MOV, MKV, WebM, AVI, MXF, MTS, DV or GIF"
"""Containers of footage, for people."""
