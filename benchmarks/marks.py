"""What the invisible mark outlives, whether it is seen, what it costs, and how often chance looks like it.

    python benchmarks/marks.py [--avatar NAME] [--clips N] [--films FOLDER] [--scores FILE] [--json FILE]

Eight seconds of the bundled recording with Mara and Ines, marked as exports are (planes) and as live pictures are (BGR),
through x264, half size, a cut of 10 %, 480 lines and back, and as a window that fills a part of a screen. How far its flicker
is under what an eye sees is by castleCSF, cell by cell, in pictures of both avatars, and on greys, of which the figures in
`studio.provenance.mark` are. Then ``--clips``
pieces without a mark: other times, cuts and sizes of the same clips, and of the films in ``--films`` (any footage), each with
the same share; ``--scores`` keeps what was found, so that the next call goes on. A score is in standard deviations of chance;
the reader says "there" from `CERTAIN_SCORE` on, and from `LEAST_SCORE` on if the bits fit their check.
"""

from __future__ import annotations

import json
import sys
import tempfile
import zlib
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.castle_csf import cones, visibility  # noqa: E402
from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.media.planes import views  # noqa: E402
from studio.provenance.mark import BITS, PERIOD_S, ROWS, Mark, payload_of, strength  # noqa: E402
from studio.provenance.mark_reader import CERTAIN_SCORE, LEAST_SCORE, FoundMark, demodulate, find, shrunk  # noqa: E402
from studio.render import render  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SPEECH = ROOT / "assets/training/jfk/jfk.wav"
PAYLOAD = payload_of("c0ffee")
FPS, SECONDS = 25, 8
WIDTH, HEIGHT = 1280, 720
SCREEN = (1920, 1080)
FALSE_ALARM = 1e-6
CHECKED_BITS = 8
"""Of the mark's 32, those that check the others."""
FILMS = {".mp4", ".mov", ".mkv", ".webm", ".avi"}


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


def scaled(plane: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    return cv2.resize(plane, size, interpolation=cv2.INTER_AREA if size[1] < plane.shape[0] else cv2.INTER_CUBIC)


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


def survival(avatar: str, folder: Path) -> list[Row]:
    signed, plain = folder / f"{avatar}-marked.mp4", folder / f"{avatar}.mp4"
    render(SPEECH, plain, avatar=avatar, credentials=False, mark=False)
    render(SPEECH, signed, avatar=avatar, credentials=False)
    growth = signed.stat().st_size / plain.stat().st_size - 1
    rows = [Row(f"{avatar}: an export grows by", "", f"{100 * growth:.1f} %", None, {"growth": growth})]
    mark, live, unmarked = Mark(WIDTH, HEIGHT, PAYLOAD), [], decoded(plain)
    rows += seen(avatar, unmarked)
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
                            found.present and bits == BITS, {"score": found.score, "weakest": found.weakest}))
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


def seen(avatar: str, pictures: list[np.ndarray]) -> list[Row]:
    """Both halves of the pattern in pictures without a mark, I420, as live (BGR) and as exported (planes)."""
    half, found = round(PERIOD_S * FPS / 2), {}
    for kind in ("live", "export"):
        for planes in pictures[::50]:
            both = []
            for index in (0, half):
                marked = planes.copy()
                mark = Mark(WIDTH, HEIGHT, PAYLOAD)
                picture = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
                if kind == "live":
                    mark.mark_picture(picture, index, out=picture)
                else:
                    mark.mark_planes(*views(marked)[:2], index)
                    picture = cv2.cvtColor(marked, cv2.COLOR_YUV2BGR_I420)
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


def pieces_of(film: Path, count: int) -> Iterator[float]:
    """Scores of `count` pieces of a film without a mark: each another time, cut and size, the same at every call."""
    with av.open(str(film)) as container:
        rate = float(container.streams.video[0].average_rate or FPS)
    pictures = decoded(film, 30 * FPS)
    length = min(len(pictures), max(2, round(rate * SECONDS)))
    height, width = pictures[0].shape[0] * 2 // 3, pictures[0].shape[1]
    for number in range(count):
        chance = np.random.default_rng((zlib.crc32(film.name.encode()), number))
        begin = int(chance.integers(len(pictures) - length + 1))
        part = chance.uniform(0.4, 1)
        cut = (int(width * part) // 2 * 2, int(height * part) // 2 * 2)
        at = [int(chance.integers(0, most + 1)) // 2 * 2 for most in (width - cut[0], height - cut[1])]
        lines = int(chance.integers(120, 400)) * 2
        size = (max(2, cut[0] * lines // cut[1] // 2 * 2), lines)
        # Only what the reader looks at is made: one plane of colour.
        left, top, right, bottom = (side // 2 for side in (at[0], at[1], at[0] + cut[0], at[1] + cut[1]))
        blue = [(index / rate, shrunk(scaled(np.ascontiguousarray(views(one)[1][top:bottom, left:right]),
                                             (size[0] // 2, size[1] // 2))))
                for index, one in enumerate(pictures[begin : begin + length])]
        yield find(*demodulate(blue)).score


def chance_alone(films: list[Path], count: int, kept: Path | None) -> dict[str, list[float]]:
    """Scores of pieces without a mark, by film; what is in the file ``kept`` is not computed again."""
    found: dict[str, list[float]] = {film.name: [] for film in films}
    if kept is not None and kept.is_file():
        found |= {name: scores for name, scores in json.loads(kept.read_text()).items() if name in found}
    for number, film in enumerate(films):
        share = count // len(films) + (number < count % len(films))
        if len(found[film.name]) >= share:
            continue
        found[film.name] = []
        for score in pieces_of(film, share):
            found[film.name].append(score)
        print(f"{film.name}: {share} pieces, highest {max(found[film.name]):.2f}", file=sys.stderr, flush=True)
        if kept is not None:
            kept.write_text(json.dumps(found))
    return found


def gumbel(scores: np.ndarray) -> tuple[float, float]:
    """Place and scale of Gumbel's law by maximum likelihood (Johnson, Kotz, Balakrishnan, *Continuous Univariate
    Distributions* 2, 22.9.1): the scale is where it equals the mean less the mean weighted by exp(-score / scale)."""
    low, high = 1e-3, float(np.ptp(scores)) + 1e-3
    for _ in range(80):
        scale = (low + high) / 2
        weights = np.exp(-(scores - scores.min()) / scale)
        wanted = scores.mean() - float((scores * weights).sum() / weights.sum())
        low, high = (scale, high) if wanted > scale else (low, scale)
    return float(scores.min() - scale * np.log(np.mean(weights))), scale


def false_alarms(found: dict[str, list[float]]) -> list[Row]:
    """How likely a piece without a mark passes, by two fits, of which the worse one counts.

    Gumbel's law fits the scores of each film, for each is the highest of many places and sizes. Excesses over the 90 % quantile
    of all follow a generalised Pareto law (Pickands 1975); its shape by moments (Hosking and Wallis 1987) tells whether the
    tail is heavier than exponential (above 0), and what is beyond is read from the exponential one where it is not.
    """
    scores = np.array([score for some in found.values() for score in some])
    # Pieces in which no colour changes have no score.
    judged = scores[scores > 0]
    laws = [(*gumbel(np.array(some)), len(some)) for some in found.values() if min(some) > 0]
    beyond = float(np.quantile(judged, 0.9))
    excess = judged[judged > beyond] - beyond
    ratio = excess.mean() ** 2 / excess.var(ddof=1)
    shape, width, part = max(0.0, 0.5 * (1 - ratio)), float(excess.mean()), len(excess) / len(judged)
    if shape:
        width *= 0.5 * (ratio + 1)

    def whole(score: float) -> float:
        return float(sum(count * -np.expm1(-np.exp(-(score - place) / scale)) for place, scale, count in laws)) / len(scores)

    def tail(score: float) -> float:
        far = (score - beyond) / width
        return part * float((1 + shape * far) ** (-1 / shape) if shape else np.exp(-far))

    def passes(rate: Callable[[float], float]) -> float:
        """Between the two scores the bits have to fit their check, too."""
        return rate(CERTAIN_SCORE) + rate(LEAST_SCORE) / 2**CHECKED_BITS

    worst = max(found, key=lambda name: max(found[name]))
    return [
        Row(f"highest of {len(scores)} pieces of {len(found)} films without a mark ({worst})", f"< {LEAST_SCORE}",
            f"{scores.max():.2f}", bool(scores.max() < LEAST_SCORE)),
        Row("chance that such a piece passes, by Gumbel's law of each film", f"< {FALSE_ALARM:.0e}", f"{passes(whole):.1e}",
            passes(whole) < FALSE_ALARM, {"rate": passes(whole)}),
        Row("the same by the law of the highest tenth", f"< {FALSE_ALARM:.0e}", f"{passes(tail):.1e}",
            passes(tail) < FALSE_ALARM,
            {"rate": passes(tail), "shape": float(0.5 * (1 - ratio)), "beyond": beyond, "width": width}),
    ]


def cost() -> list[Row]:
    mark, rows = Mark(WIDTH, HEIGHT, PAYLOAD), []
    picture, planes = np.full((HEIGHT, WIDTH, 3), 90, np.uint8), np.full((HEIGHT * 3 // 2, WIDTH), 90, np.uint8)
    light, blue, _ = views(planes)
    ways = {"BGR": lambda: mark.mark_picture(picture, 0, out=picture), "I420": lambda: mark.mark_planes(light, blue, 0)}
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


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--clips", type=int, default=60, metavar="N", help="pieces without a mark (default: %(default)s)")
    parser.add_argument("--films", type=Path, metavar="FOLDER", help="also take pieces of the films in here")
    parser.add_argument("--scores", type=Path, metavar="FILE", help="keep the scores of these pieces here, and go on from them")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    rows = cost() + seen_on_greys()
    with tempfile.TemporaryDirectory() as folder:
        avatars = [options.avatar] if options.avatar != "mara" else ["mara", "ines"]
        for avatar in avatars:
            rows += survival(avatar, Path(folder))
        films = sorted(one for one in options.films.iterdir() if one.suffix in FILMS) if options.films else []
        films = [*(Path(folder) / f"{one}.mp4" for one in avatars), *films]
        rows += false_alarms(chance_alone(films, options.clips, options.scores))
    show("the invisible mark", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
