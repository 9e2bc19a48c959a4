"""What the invisible mark outlives, whether it is seen, what it costs, and how often chance looks like it.

    python benchmarks/marks.py [--avatar NAME] [--part NAME] [--json FILE]
    python benchmarks/marks.py --part chance --clips 1000 [--films FOLDER] [--scores FILE] [--jobs N]

Eight seconds of the bundled recording with Mara and Ines, marked as exports are (planes) and as live pictures are (BGR),
through x264, half size, a cut of 10 %, 480 lines and back, and as a window that fills a part of a screen; a window of a player
on an X server (Xvfb, ffplay), filmed with FFmpeg; and the virtual camera in Chromium, see `benchmarks/marked_call.py`. How far
its flicker is under what an eye sees is by castleCSF, cell by cell, in pictures of both avatars, and on greys, of which the
figures in `studio.provenance.mark` are. Then ``--clips`` pieces without a mark, see `benchmarks/unmarked.py`: of the avatars'
idle loops, of the films in ``--films`` (any footage), and made; ``--scores`` keeps what was found, so that the next call goes
on. A score is in standard deviations of chance; the reader says "there" from `CERTAIN_SCORE` on, and from `LEAST_SCORE` on if
the bits fit their check.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import sleep, thread_time
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.castle_csf import cones, visibility  # noqa: E402
from benchmarks.marked_call import in_a_call  # noqa: E402
from benchmarks.table import Row, arguments, show  # noqa: E402
from benchmarks.unmarked import FILMS, FPS, SECONDS, false_alarms, scaled, scores  # noqa: E402
from studio.engine.core.frame import Stamps  # noqa: E402
from studio.engine.core.output import SOUND_RATE  # noqa: E402
from studio.media.planes import views  # noqa: E402
from studio.outputs.camera.fitting import Fitting  # noqa: E402
from studio.outputs.camera.pipewire import SIZES  # noqa: E402
from studio.outputs.camera.pods import VideoFormat  # noqa: E402
from studio.provenance.mark import BITS, PERIOD_S, ROWS, Mark, payload_of, strength  # noqa: E402
from studio.provenance.mark_reading.demodulation import Demodulator, demodulate, shrunk  # noqa: E402
from studio.provenance.mark_reading.locator import find  # noqa: E402
from studio.provenance.marks import Marks, ProgramMarks  # noqa: E402
from studio.render import render  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from studio.provenance.mark_reading.found_mark import FoundMark

SPEECH = ROOT / "assets/training/jfk/jfk.wav"
PAYLOAD = payload_of("c0ffee")
WIDTH, HEIGHT = 1280, 720
SCREEN = (1920, 1080)


def decoded(path: Path, count: int = FPS * SECONDS, begin: int = 0) -> list[np.ndarray]:
    """Pictures u8 [h * 3 / 2, w] I420."""
    with av.open(str(path)) as container:
        found = []
        for index, frame in enumerate(container.decode(video=0)):
            if index >= begin + count:
                break
            if index >= begin:
                even = (frame.width // 2 * 2, frame.height // 2 * 2)
                found.append(frame.reformat(*even, format="yuv420p").to_ndarray())
        return found


def resized(planes: np.ndarray, size: tuple[int, int], piece: tuple[int, int, int, int] | None = None) -> np.ndarray:
    """A piece (left, top, width, height) of a picture in another size, all even."""
    parts = list(views(planes))
    if piece is not None:
        left, top, width, height = piece
        parts = [part[top // by : (top + height) // by, left // by : (left + width) // by]
                 for part, by in zip(parts, (1, 2, 2), strict=True)]
    out = np.empty((size[1] * 3 // 2, size[0]), np.uint8)
    for part, place in zip(parts, views(out), strict=True):
        place[:] = scaled(np.ascontiguousarray(part), place.shape[::-1])
    return out


def encoded(pictures: list[np.ndarray], crf: int) -> list[np.ndarray]:
    with tempfile.NamedTemporaryFile(suffix=".mp4") as file:
        with av.open(file.name, "w") as container:
            stream = container.add_stream("libx264", rate=FPS)
            stream.height, stream.width = pictures[0].shape[0] * 2 // 3, pictures[0].shape[1]
            stream.pix_fmt, stream.options = "yuv420p", {"crf": str(crf), "preset": "veryfast", "threads": "1"}
            for planes in pictures:
                container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
            container.mux(stream.encode(None))
        return decoded(Path(file.name))


def on_a_screen(planes: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """A picture in a window on a grey screen."""
    screen = np.full((SCREEN[1], SCREEN[0], 3), 45, np.uint8)
    left, top = (SCREEN[0] - size[0]) // 3, (SCREEN[1] - size[1]) // 4
    picture = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    screen[top : top + size[1], left : left + size[0]] = cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR)
    return cv2.cvtColor(screen, cv2.COLOR_BGR2YUV_I420)


def looked_for(pictures: list[np.ndarray]) -> FoundMark:
    return find(*demodulate(((index / FPS, shrunk(views(one)[1])) for index, one in enumerate(pictures))))


def ways(pictures: list[np.ndarray]) -> Iterator[tuple[str, list[np.ndarray]]]:
    """What becomes of a clip out there."""
    yield "crf 28", encoded(pictures, 28)
    yield "half size, crf 28", encoded([resized(one, (640, 360)) for one in pictures], 28)
    yield "cut by 10 %, crf 28", encoded([resized(one, (1152, 648), (60, 40, 1152, 648)) for one in pictures], 28)
    small = encoded([resized(one, (854, 480)) for one in pictures], 28)
    yield "480 lines and back, crf 28 twice", encoded([resized(one, (WIDTH, HEIGHT)) for one in small], 28)
    yield "a window of 912 x 513 on a screen", encoded([on_a_screen(one, (912, 513)) for one in pictures], 25)


def survival(avatar: str, plain: Path) -> list[Row]:
    """What the mark outlives; ``plain`` is the clip without it."""
    signed = plain.with_name(f"{avatar}-marked.mp4")
    render(SPEECH, signed, avatar=avatar, credentials=False)
    growth = signed.stat().st_size / plain.stat().st_size - 1
    rows = [Row(f"{avatar}: an export grows by", "", f"{100 * growth:.1f} %", None, {"growth": growth})]
    mark, live, unmarked = Mark(WIDTH, HEIGHT, PAYLOAD), [], decoded(plain)
    for index, planes in enumerate(unmarked):
        picture = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
        mark.mark_picture(picture, index + 13, out=picture)
        live.append(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420))
    payload = looked_for(decoded(signed)).payload
    for kind, pictures, wanted in (("export", decoded(signed), payload), ("live", live, PAYLOAD)):
        for way, changed in ways(pictures):
            found = looked_for(changed)
            bits = BITS - (found.payload ^ wanted).bit_count()
            rows.append(Row(f"{avatar}, {kind}: {way}", f"there, {BITS} bits", f"{found.score:.1f}, {bits} bits",
                            found.present and bits == BITS,
                            {"score": found.score, "weakest": found.weakest, "evenness": found.evenness}))
    return rows


CELL = 2 * np.degrees(np.arctan(1 / 6)) / ROWS
"""Degrees that a cell is wide, seen from three times the picture's height (ITU-R BT.500)."""
FIELD = (CELL * ROWS) ** 2 * 16 / 9
"""Square degrees of the whole picture: the plain ground on which the pattern lies."""
CYCLES = np.geomspace(0.2, 4, 18)
SCREENS = (100, 250)
"""cd/m2 of white: what video is graded for (ITU-R BT.2035), and a bright screen at a desk."""


def grating(cycles: float) -> float:
    """Amplitude of the strongest grating of so many cycles a degree, an octave and 45 degrees wide, of which cells of plus and
    minus one by chance are made: by the energy of their spectrum, which is that of one cell."""
    often = np.geomspace(cycles / 2**0.5, cycles * 2**0.5, 60)
    energy = []
    for way in (0, np.pi / 4):
        angle = way + np.linspace(-np.pi / 8, np.pi / 8, 40)[:, None]
        cell = CELL**2 * np.sinc(often * np.cos(angle) * CELL) ** 2 * np.sinc(often * np.sin(angle) * CELL) ** 2
        energy.append(2 * np.trapezoid(np.trapezoid(cell * often, often, axis=1), angle[:, 0]))
    return float(np.sqrt(2 * max(energy)))


GRATINGS = np.array([grating(cycles) for cycles in CYCLES])


def flicker(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """How many times its threshold the change between two colours, as cones' answers [..., 3], is in cells of a pattern."""
    # Of what changes over in steps, the first harmonic is 4 / pi as high.
    ground, change = (one + other) / 2, np.abs(one - other) / 2 * 4 / np.pi
    return np.max([visibility(ground, change * amplitude, cycles, 1 / PERIOD_S, FIELD)
                   for cycles, amplitude in zip(CYCLES, GRATINGS, strict=True)], axis=0)


def in_cells(bgr: np.ndarray, peak: float) -> np.ndarray:
    """Cones' answers [45, 80, 3] to a picture's cells: light adds up on the way to the eye, levels do not."""
    return cv2.resize(cones(bgr[:, :, ::-1], peak).astype(np.float32), (ROWS * 16 // 9, ROWS), interpolation=cv2.INTER_AREA)


CAMERAS = (VideoFormat("YUY2", *SIZES[0], FPS), *(VideoFormat("I420", *size, FPS) for size in SIZES))
"""What a reader of the virtual camera may ask for; YUY2 has the colours of I420 in every size."""


def in_camera(picture: np.ndarray, index: int, form: VideoFormat) -> np.ndarray:
    """What such a reader gets of a live picture without a mark, u8 [h, w, 3] BGR, without what is black beside it."""
    noted = Stamps(at=index * SOUND_RATE // FPS, marks=ProgramMarks(Marks(), FPS, PAYLOAD))
    given = Fitting(form).of(picture, noted)
    shown = cv2.cvtColor(given, cv2.COLOR_YUV2BGR_YUY2 if form.pixels == "YUY2" else cv2.COLOR_YUV2BGR_I420)
    high = form.width * HEIGHT // WIDTH
    return shown[(form.height - high) // 2 :][:high]


def seen(avatar: str, pictures: list[np.ndarray]) -> list[Row]:
    """Both halves of the pattern in pictures without a mark, I420: live (BGR), in clips, in recordings and streams, whose
    planes are made of a live picture and then marked, and in all forms in which a virtual camera is read."""
    half, found = round(PERIOD_S * FPS / 2), {}
    ways = {"live": None, "export": None, "recorded": None,
            **{f"camera {form.width} x {form.height} {form.pixels}": form for form in CAMERAS}}
    for kind, form in ways.items():
        for planes in pictures[::50]:
            both = []
            for index in (0, half):
                mark = Mark(WIDTH, HEIGHT, PAYLOAD)
                picture = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
                if form is not None:
                    picture = in_camera(picture, index, form)
                elif kind == "live":
                    mark.mark_picture(picture, index, out=picture)
                else:
                    given = planes.copy() if kind == "export" else cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)
                    mark.mark_planes(*views(given), index)
                    picture = cv2.cvtColor(given, cv2.COLOR_YUV2BGR_I420)
                both.append(picture)
            for peak in SCREENS:
                found.setdefault((kind, peak), []).append(flicker(*(in_cells(one, peak) for one in both)))
    rows = []
    for (kind, peak), cells in found.items():
        above, most = float(np.mean(np.array(cells) >= 1)), float(np.max(cells))
        rows.append(Row(f"{avatar}, {kind}, {peak} cd/m2: cells whose flicker is above its threshold", "0 %",
                        f"{100 * above:.2f} %, median {np.median(cells):.2f}, most {most:.2f}", above == 0,
                        {"above": above, "most": most, "median": float(np.median(cells))}))
    return rows


def seen_on_greys() -> list[Row]:
    """The steps that are just seen on greys, from which the mark takes its strength, and that it stays below them."""
    rows = []
    for level in (0, 4, 8, 16, 32, 64, 96, 128, 200, 240):
        grey = np.array([level, level, level], np.float64)
        steps = float(strength(np.array(float(level)), np.array(float(level))))
        raised = grey + [0, 0, 2.02 * steps]
        times = float(flicker(cones(grey, SCREENS[-1]), cones(raised, SCREENS[-1])))
        rows.append(Row(f"on grey {level}, {SCREENS[-1]} cd/m2: steps of the mark, and just seen", "below",
                        f"{steps:.2f}, {steps / times:.2f}", times < 1, {"steps": steps, "seen": steps / times}))
    return rows


def cost() -> list[Row]:
    mark, rows = Mark(WIDTH, HEIGHT, PAYLOAD), []
    picture, planes = np.full((HEIGHT, WIDTH, 3), 90, np.uint8), np.full((HEIGHT * 3 // 2, WIDTH), 90, np.uint8)
    parts = views(planes)
    ways = {"BGR": lambda: mark.mark_picture(picture, 0, out=picture), "I420": lambda: mark.mark_planes(*parts, 0)}
    for name, work in ways.items():
        work()
        times = []
        for _ in range(300):
            began = thread_time()
            work()
            times.append(thread_time() - began)
        rows.append(Row(f"marking a picture of 1280 x 720, {name}", "<= 0.6 ms", f"{1e3 * np.median(times):.3f} ms",
                        bool(np.median(times) <= 0.6e-3)))
    return rows


def filmed_window(avatar: str, folder: Path) -> list[Row]:
    """A marked clip in a player's window on an X server, filmed off the screen by another program."""
    what, goal = f"{avatar}: a player's window of 854 x 480 on a screen of 1280 x 720, filmed", f"there, {BITS} bits"
    if missing := [name for name in ("Xvfb", "ffplay", "ffmpeg") if shutil.which(name) is None]:
        return [Row(what, goal, f"not measured: there is no {' and no '.join(missing)} here", None)]
    clip, screen = folder / f"{avatar}-shown.mp4", folder / f"{avatar}-filmed.mp4"
    render(SPEECH, clip, avatar=avatar, credentials=False)
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
                          pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        try:
            os.close(write)
            with os.fdopen(read) as said:
                display = f":{said.readline().strip()}"
            around = os.environ | {"DISPLAY": display, "SDL_AUDIODRIVER": "dummy", "SDL_VIDEODRIVER": "x11"}
            with subprocess.Popen(["ffplay", "-loglevel", "error", "-an", "-noborder", "-x", "854", "-y", "480", "-left", "210",
                                   "-top", "130", str(clip)], env=around, stdin=subprocess.DEVNULL) as player:
                try:
                    sleep(1.5)
                    subprocess.run(["ffmpeg", "-loglevel", "error", "-f", "x11grab", "-framerate", "15", "-video_size",
                                    "1280x720", "-i", display, "-t", str(SECONDS), "-c:v", "libx264", "-preset", "ultrafast",
                                    "-crf", "25", "-pix_fmt", "yuv420p", str(screen)],
                                   check=True, stdin=subprocess.DEVNULL, env=around)
                finally:
                    player.terminate()
        finally:
            server.terminate()
    with av.open(str(screen)) as container:
        count = 0
        sums = Demodulator()
        for frame in container.decode(video=0):
            sums.put(shrunk(views(frame.to_ndarray())[1]), float(frame.time))
            count += 1
    found, wanted = find(*sums.result()), looked_for(decoded(clip)).payload
    bits = BITS - (found.payload ^ wanted).bit_count()
    return [Row(what, goal, f"{found.score:.1f}, {bits} bits, of {count} pictures", found.present and bits == BITS,
                {"score": found.score, "pictures": count})]


PARTS = ("cost", "seen", "survival", "window", "call", "chance")


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--part", action="append", choices=PARTS, help="measure this alone; may be given several times")
    parser.add_argument("--clips", type=int, default=60, metavar="N", help="pieces without a mark (default: %(default)s)")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="number of the first that is made (default: 0)")
    parser.add_argument("--films", type=Path, metavar="FOLDER", help="also take pieces of the films in here")
    parser.add_argument("--scores", type=Path, metavar="FILE", help="keep the scores of these pieces here, and go on from them")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes that look at them (default: %(default)s)")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    parts, rows = options.part or PARTS, []
    avatars = [options.avatar] if options.avatar != "mara" else ["mara", "ines"]
    if "cost" in parts:
        rows += cost()
    if "seen" in parts:
        rows += seen_on_greys()
    with tempfile.TemporaryDirectory() as folder:
        for avatar in avatars:
            if {"survival", "seen", "call"}.intersection(parts):
                plain = Path(folder) / f"{avatar}.mp4"
                render(SPEECH, plain, avatar=avatar, credentials=False, mark=False)
                if "seen" in parts:
                    rows += seen(avatar, decoded(plain))
                if "survival" in parts:
                    rows += survival(avatar, plain)
                if "call" in parts:
                    rows += in_a_call(avatar, decoded(plain), PAYLOAD, Path(folder))
            if "window" in parts:
                rows += filmed_window(avatar, Path(folder))
    if "chance" in parts:
        films = sorted(one for one in options.films.iterdir() if one.suffix in FILMS) if options.films else []
        own = [ROOT / "assets/avatars" / name / "frames.mp4" for name in ("mara", "ines")]
        rows += false_alarms(scores(films, own, options.clips, options.first, options.scores, options.jobs))
    show("the invisible mark", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
