"""The sending process of a stream: it may block on the peer, since the studio ends the process when that takes too long.

It is told everything on standard input, so that no list of processes shows a key: first a line of JSON, then messages as in
`shared`.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING, Any, Final

import numpy as np

from studio.confined.limits import hold_at_most, tie_to
from studio.errors import OutputError
from studio.media.streaming import EncoderError, StreamForm, StreamWriter
from studio.outputs.splice import Splice
from studio.outputs.stream import shared
from studio.outputs.stream.shared import MESSAGE

if TYPE_CHECKING:
    from collections.abc import Mapping

MUXERS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "rtmp": ("flv", {"flvflags": "no_duration_filesize"}),
    "rtmps": ("flv", {"flvflags": "no_duration_filesize"}),
    "udp": ("mpegts", {"pcr_period": "20"}),
    "srt": ("mpegts", {"pcr_period": "20"}),
    # What a player that comes late, or is slow, still finds; older pieces are removed.
    "hls": ("hls", {"hls_time": "2", "hls_list_size": "6", "hls_flags": "delete_segments+independent_segments+temp_file",
                    "hls_segment_type": "fmp4"}),
}
PACKET = 1316
"""Bytes of a UDP packet: seven of MPEG-TS."""
FAREWELL_S = 0.6
"""Longest wait for a program beside this one at the end."""
LOOK_S, LEAST_FREE_BYTES = 1.0, 50_000_000
"""So often a folder's disk is looked at, and what must be free of it: a minute of pieces and more."""
MOST_BYTES = 4 << 30
"""Of memory: a peer of RTMP may begin messages of 16 MB on each of 65,000 channels and end none."""
SILENCE = np.zeros((4800, 2), np.float32)


class Refused(Exception):  # noqa: N818 - it is an answer
    """It cannot be, whatever is tried again: in words."""


class Sender:
    """Sends what comes to one target, from the first picture to the end; one thread, its process's only one."""

    def __init__(self, asked: Mapping[str, Any], tell: IO[bytes]) -> None:
        self._asked, self._tell_to = asked, tell
        self._slots = shared.arrange(shared.found(asked["memory"], asked["size"]), asked["height"], asked["width"])
        self._splice = Splice(asked["fps"])
        self._looked_s = 0.0
        self._beside: list[subprocess.Popen[bytes]] = []

    def run(self, source: IO[bytes]) -> None:
        """Deal with messages until they end."""
        try:
            writer = self._open()
            self._tell(shared.READY)
            while len(head := shared.read_exactly(source, MESSAGE.size)) == MESSAGE.size:
                what, slot, count, _, at = MESSAGE.unpack(head)
                if what == shared.END:
                    break
                (self._picture if what == shared.PICTURE else self._sound)(writer, slot, count, at)
            writer.finish()
        except EncoderError as error:
            self._say(shared.FATAL, f"the encoder does not work here ({error}); choose another one")
        except Refused as refused:
            self._say(shared.FATAL, str(refused))
        except (OutputError, OSError) as error:
            self._say(shared.LOST, str(error) if isinstance(error, OutputError) else error.strerror or type(error).__name__)
        finally:
            for process in self._beside:
                # It sends what it still has when nothing more comes.
                with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                    process.communicate(timeout=FAREWELL_S)

    def _look_at_disk(self) -> None:
        """See that a folder's disk has room: FFmpeg goes on in silence where it has none."""
        now_s = monotonic()
        if self._asked["scheme"] == "hls" and now_s - self._looked_s >= LOOK_S:
            self._looked_s = now_s
            check_room(Path(self._asked["app"]))

    def _picture(self, writer: StreamWriter, slot: int, _count: int, at: int) -> None:
        self._look_at_disk()
        index = self._splice.picture(at)
        if index is not None:
            writer.put_picture(self._slots.pictures[slot], index)
        self._tell(shared.PICTURE_FREE, slot, writer.bytes)

    def _sound(self, writer: StreamWriter, slot: int, count: int, at: int) -> None:
        silence, left_out = self._splice.sound(at, count)
        while silence:
            writer.put_sound(SILENCE[:silence])
            silence -= min(silence, len(SILENCE))
        writer.put_sound(self._slots.blocks[slot, left_out:count])
        self._tell(shared.SOUND_FREE, slot)

    def _open(self) -> StreamWriter:
        asked = self._asked
        scheme, host, port, app, key = (asked[name] for name in ("scheme", "host", "port", "app", "key"))
        muxer, options = MUXERS[scheme]
        form = StreamForm(asked["width"], asked["height"], asked["fps"], asked["bit_rate"], asked["encoder"], muxer, options)
        at_home = f"[{host}]" if ":" in host else host
        if scheme == "rtmps":
            host, port = "127.0.0.1", self._relay(host, port)
            at_home, scheme = host, "rtmp"
        if scheme == "rtmp":
            return StreamWriter(f"rtmp://{at_home}:{port}/{app}{'/' if key else ''}{key}", form)
        if scheme == "udp":
            return StreamWriter(f"udp://{at_home}:{port}?pkt_size={PACKET}", form)
        if scheme == "srt":
            return StreamWriter(self._ffmpeg(at_home, port, key), form)
        self._look_at_disk()
        # The names of pieces in the list are those of the files, so the place must be a path.
        return StreamWriter(str(Path(app) / "live.m3u8"), form)

    def _relay(self, host: str, port: int) -> int:
        """Start what speaks TLS to the peer, and give its port."""
        process = self._start([sys.executable, "-P", "-m", "studio.outputs.stream.relay"], stdout=subprocess.PIPE)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{host}\n{port}\n{os.getpid()}\n".encode())
        process.stdin.flush()
        said, _, rest = process.stdout.readline(500).decode().strip().partition(" ")
        if said == "ready":
            return int(rest)
        if said == "certificate":
            raise Refused(f"the certificate of {host} is not valid ({rest}), so the key was not sent; "
                          "see whether the address is right")
        raise OutputError(rest or "no connection")

    def _ffmpeg(self, host: str, port: int, secret: str) -> Any:
        """Start the system's FFmpeg, which can speak SRT where ours cannot, and give what to write to."""
        ffmpeg = shutil.which("ffmpeg")
        if ffmpeg is None or b"srt" not in subprocess.run([ffmpeg, "-hide_banner", "-protocols"], capture_output=True,  # noqa: S603
                                                         check=False, stdin=subprocess.DEVNULL).stdout.split():
            raise Refused("SRT needs an ffmpeg with SRT on this computer (on Debian and Ubuntu: apt-get install ffmpeg)")
        options = "".join(f"{name}={value}\n" for name, value in self._asked["options"])
        # Options come from a pipe: in the list of processes anyone could read them.
        read, write = os.pipe()
        os.write(write, f"{options}{secret}\n".encode())
        os.close(write)
        process = self._start([ffmpeg, "-hide_banner", "-loglevel", "quiet", "-fflags", "nobuffer", "-probesize", "32768",
                               "-analyzeduration", "0", "-f", "mpegts", "-i", "pipe:0", "-map", "0", "-c", "copy",
                               "-flush_packets", "1", "-fpre", f"/dev/fd/{read}", "-f", "mpegts",
                               f"srt://{host}:{port}?pkt_size={PACKET}"], pass_fds=(read,), stdout=subprocess.DEVNULL)
        os.close(read)
        return process.stdin

    def _start(self, command: list[str], **more: Any) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, **more)  # noqa: S603
        self._beside.append(process)
        return process

    def _say(self, what: int, words: str) -> None:
        said = words.encode("utf-8", "replace")[: shared.MOST_WORDS]
        self._tell(what, 0, len(said), said)

    def _tell(self, what: int, slot: int = 0, count: int = 0, after: bytes = b"") -> None:
        self._tell_to.write(MESSAGE.pack(what, slot, 0, 0, count) + after)
        self._tell_to.flush()


def check_room(folder: Path) -> None:
    """Raise `OutputError` where the disk of a folder is full, or the folder is gone."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise OutputError(f"the folder: {error.strerror}") from None
    if free < LEAST_FREE_BYTES:
        raise OutputError(f"only {free // 1_000_000} MB of the disk are free")


def main() -> None:
    """Do what standard input says."""
    # The pipes are for messages alone: what a library prints goes nowhere.
    source, tell = os.fdopen(os.dup(0), "rb", buffering=0), os.fdopen(os.dup(1), "wb", buffering=0)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    line = bytearray()
    while (one := source.read(1)) and one != b"\n":
        line += one
    asked = json.loads(line)
    tie_to(asked["parent"])
    hold_at_most(MOST_BYTES)
    Sender(asked, tell).run(source)
    # What FFmpeg still waits for is not waited for.
    os._exit(0)


if __name__ == "__main__":
    main()
