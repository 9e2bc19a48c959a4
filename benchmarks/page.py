"""What the page costs beside a program: recorded pictures and sound at a live pace, and a viewer that only answers.

    python benchmarks/page.py [--avatar NAME|FOLDER] [--seconds N] [--json FILE]

The viewer is a process of its own, so that no browser's work is measured. Processor time is told by thread, from the kernel's
clocks: how busy the machine is changes little. The pictures are those of the idle loop, and what the JPEG makes of them is
compared with them.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine.core.frame import Stamps  # noqa: E402
from studio.engine.core.output import SOUND_RATE, ProgramForm  # noqa: E402
from studio.media.jpeg import JpegEncoder  # noqa: E402
from studio.outputs.page.page import Page  # noqa: E402

GOAL = 15.0
"""Percent of a core, at most."""
PICTURES = 50
BLOCK = SOUND_RATE // 100
"""The engine gives sound every 10 ms."""
AHEAD = 12
"""Blocks by which sound is ahead of its picture: the usual look-ahead."""
LEAST_PSNR_DB = 40.0


def answer(address: str) -> None:
    """Be the viewer: say of each picture that it was shown."""
    from websockets.exceptions import ConnectionClosed
    from websockets.sync.client import connect

    host, token = address.split("/")[2], address.split("=")[1]
    cookie = {"Cookie": f"viseme-page-{host.split(':')[1]}={token}"}
    with connect(f"ws://{host}/feed", origin=f"http://{host}", additional_headers=cookie, max_size=None, compression=None,
                 ) as viewer:
        try:
            for message in viewer:
                if message[0] == 0:
                    viewer.send(message[8:16])
        except ConnectionClosed:
            return


def recorded(avatar: str) -> list[np.ndarray]:
    """Give pictures of an avatar's idle loop, u8 [h, w, 3] BGR."""
    film = cv2.VideoCapture(str(library.find(avatar) / "frames.mp4"))
    pictures = [picture for found, picture in (film.read() for _ in range(PICTURES)) if found]
    film.release()
    return pictures


def threads_s() -> dict[str, float]:
    """Give the processor time of this process's threads so far, by name."""
    return {thread.name: time.clock_gettime(time.pthread_getcpuclockid(thread.ident))
            for thread in threading.enumerate() if thread.ident is not None}


def play(page: Page, pictures: list[np.ndarray], seconds: float) -> None:
    """Give ``page`` sound and pictures as an engine does, on this thread."""
    stamps, began_s, sound = Stamps(live=True), time.monotonic(), np.full(BLOCK, 0.1, np.float32)
    for tick in range(round(seconds * 100)):
        time.sleep(max(0.0, began_s + tick / 100 - time.monotonic()))
        page.sound(sound, (tick + AHEAD) * BLOCK)
        if tick % 4 == 0:
            stamps.at = tick * BLOCK
            page.picture(pictures[tick // 4 % len(pictures)], stamps)


def encoded(pictures: list[np.ndarray]) -> tuple[float, float, float]:
    """Encode each at the pace of the program; give the processor time, ms a picture, the least PSNR, dB, and the mean, kB."""
    encoder, took_s, near, long = JpegEncoder(), 0.0, [], []
    height, width = pictures[0].shape[:2]
    room = np.zeros(encoder.room_bytes(height, width), np.uint8)
    for picture in pictures:
        time.sleep(0.03)
        began_s = time.thread_time()
        length = encoder.encode(picture, room)
        took_s += time.thread_time() - began_s
        near.append(cv2.PSNR(picture, cv2.imdecode(room[:length], cv2.IMREAD_COLOR)))
        long.append(length / 1e3)
    return took_s / len(pictures) * 1e3, min(near), float(np.mean(long))


def measure(avatar: str, seconds: float) -> list[Row]:
    pictures = recorded(avatar)
    height, width = pictures[0].shape[:2]
    page = Page()
    page.open(ProgramForm(width, height, 25))
    viewer = subprocess.Popen([sys.executable, __file__, "answer", page.url])
    try:
        while not page.viewers:
            time.sleep(0.05)
        play(page, pictures, 1.0)
        before, began, status = threads_s(), time.process_time(), page.status()
        play(page, pictures, seconds)
        whole, after, end = time.process_time() - began, threads_s(), page.status()
    finally:
        page.close()
        viewer.wait(10)
    spent = {name: (after[name] - before[name]) / seconds * 100 for name in after if name in before}
    named = ", ".join(f"{name} {share:.1f}" for name, share in sorted(spent.items(), key=lambda one: -one[1]))
    alone_ms, near_db, long_kb = encoded(pictures)
    share = whole / seconds * 100
    return [
        Row("the page, % of a core", f"<= {GOAL:.0f}", f"{share:.1f}", share <= GOAL, {"core": share}),
        Row("by thread, % of a core (MainThread gives)", "", named, None, spent),
        Row("the JPEGs alone, % of a core", "", f"{alone_ms * 2.5:.1f}", None, {"jpeg": alone_ms * 2.5}),
        Row("pictures sent, 1/s; lost", "", f"{(end.sent - status.sent) / seconds:.1f}; {end.dropped - status.dropped}", None),
        Row("a JPEG: least PSNR, dB; kB", f">= {LEAST_PSNR_DB:.0f}", f"{near_db:.1f}; {long_kb:.0f}", near_db >= LEAST_PSNR_DB,
            {"psnr_db": near_db, "kb": long_kb}),
    ]


def main() -> int:
    if sys.argv[1:2] == ["answer"]:
        answer(sys.argv[2])
        return 0
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, metavar="N", help="how long (default: %(default)s)")
    options = parser.parse_args()
    show(f"the page: {options.avatar}", measure(options.avatar, options.seconds), options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
