"""Pieces of eight seconds without the invisible mark, and how likely one passes for marked: a part of `benchmarks/marks.py`.

Films are taken whole, eight seconds after eight seconds, each once as it is and once cut and scaled. The other pieces are made,
each with other numbers: FFmpeg's test pictures, patterns and games, screens on which is written, slides, clocks, walls of
lamps, light that pulses, and what is as unlike a film as can be, blocks of blue that blink as often as the mark. Every eighth
of these goes through x264.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import sys
import tempfile
import zlib
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import TYPE_CHECKING, Final

import av
import cv2
import numpy as np

from benchmarks.table import Row
from studio.media.planes import views
from studio.provenance.mark_reading.demodulation import Demodulator, shrunk
from studio.provenance.mark_reading.found_mark import CERTAIN_SCORE, LEAST_SCORE, FoundMark
from studio.provenance.mark_reading.locator import find
from studio.provenance.mark_reading.stretch import MOST_SEARCHES, MOST_STRETCHES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FPS, SECONDS = 25, 8
MOST_FPS = 30
"""Of films with more pictures every second one is left out."""
LEAST_PICTURES = 50
FALSE_ALARM = 1e-6
CHECKED_BITS = 8
"""Of the mark's 32, those that check the others."""
EVEN_BY_CHANCE: Final = 0.0083
"""Share of 32 normal numbers that are as even as `found_mark` wants, of ten million draws."""
FILMS = {".mp4", ".mov", ".mkv", ".webm", ".avi", ".gif", ".mpg", ".ogv"}
PAIRS: Final = 6
"""Of the five windows of a stretch, each of which is half over the next, two that do not overlap."""
ENOUGH = 30
"""Pieces of one sort from which its law is fitted."""

Picture = np.ndarray


def scaled(plane: Picture, size: tuple[int, int]) -> Picture:
    return cv2.resize(plane, size, interpolation=cv2.INTER_AREA if size[1] < plane.shape[0] else cv2.INTER_CUBIC)


class Piece:
    """One way to look at eight seconds: how they are cut and scaled."""

    def __init__(self, size: tuple[int, int], chance: np.random.Generator | None) -> None:
        self._sums, (wide, high) = Demodulator(), size
        self._part, self._size = np.s_[:, :], None
        if chance is not None:
            part = chance.uniform(0.4, 1)
            cut = max(16, int(high * part)), max(16, int(wide * part))
            top, left = (int(chance.integers(0, max(most, 0) + 1)) for most in (high - cut[0], wide - cut[1]))
            rows = int(chance.choice([60, 90, 120, 180], p=[0.3, 0.4, 0.2, 0.1]))
            self._part = np.s_[top : top + cut[0], left : left + cut[1]]
            self._size = max(2, round(cut[1] * rows / cut[0])), rows

    def put(self, blue: Picture, at_s: float) -> None:
        """Take a plane of Cb, u8 [h, w]. Only what the reader looks at is scaled."""
        piece = np.ascontiguousarray(blue[self._part])
        self._sums.put(shrunk(piece if self._size is None else scaled(piece, self._size)), at_s)

    def found(self) -> FoundMark:
        return find(*self._sums.result())


def blues(frames: Iterator[av.VideoFrame]) -> Iterator[tuple[float, Picture]]:
    """Times in seconds and planes of Cb of a film's pictures."""
    begin, last = None, -1.0
    for frame in frames:
        at_s = float(frame.time or 0)
        begin = at_s if begin is None else begin
        if at_s - begin - last < 0.9 / MOST_FPS:
            continue
        last = at_s - begin
        planes = frame.reformat(frame.width // 2 * 2, frame.height // 2 * 2, format="yuv420p").to_ndarray()
        yield last, views(planes)[1]


def scores_of_film(film: Path, windows: int) -> dict[str, float]:
    """Scores of the first ``windows`` eight seconds of a film, by name; a film that cannot be read to the end has fewer."""
    found, now, pieces, count, last = {}, -1, [], 0, 0.0
    name = film.parent.name + "/" + film.name if film.name == "frames.mp4" else film.name
    try:
        with av.open(str(film)) as container:
            for at_s, blue in itertools.chain(blues(container.decode(video=0)), [(1e9, np.zeros((1, 1), np.uint8))]):
                if int(at_s // SECONDS) != now:
                    # The last one is not whole, unless another picture came after it.
                    if pieces and count >= LEAST_PICTURES and (at_s < 1e9 or last - now * SECONDS > SECONDS - 0.1):
                        found |= {f"{name} {now}.{way}": piece.found().score for way, piece in enumerate(pieces)}
                    now, count = int(at_s // SECONDS), 0
                    if now >= windows or at_s >= 1e9:
                        break
                    chance = np.random.default_rng((zlib.crc32(name.encode()), now))
                    pieces = [Piece(blue.shape[::-1], None), Piece(blue.shape[::-1], chance)]
                for piece in pieces:
                    piece.put(blue, at_s - now * SECONDS)
                count, last = count + 1, at_s
    except (av.FFmpegError, ValueError, IndexError) as error:
        print(f"{name}: {error}", file=sys.stderr)
    return found


def lavfi(graph: str) -> Iterator[Picture]:
    """Pictures of one of FFmpeg's own sources, I420."""
    with av.open(graph, format="lavfi") as container:
        for frame in itertools.islice(container.decode(video=0), FPS * SECONDS):
            yield frame.reformat(format="yuv420p").to_ndarray()


def tests(chance: np.random.Generator, size: str) -> str:
    source = chance.choice(["testsrc", "testsrc2", "smptehdbars", "rgbtestsrc", "pal75bars", "yuvtestsrc"])
    moves = [f"rotate=a={chance.uniform(-2, 2):.3f}*t",
             f"scroll=h={chance.uniform(-.02, .02):.4f}:v={chance.uniform(-.02, .02):.4f}",
             f"hue=H={chance.uniform(0.1, 1):.3f}*2*PI*t"]
    return f"{source}=s={size}:r={FPS},format=yuv420p,{chance.choice(moves)}"


def patterns(chance: np.random.Generator, size: str) -> str:
    kind = chance.choice(["gradients", "gradients", "sierpinski", "mandelbrot"])
    numbers = {
        "gradients": f"seed={chance.integers(1 << 31)}:speed={chance.uniform(0.002, 0.1):.4f}:n={chance.integers(2, 9)}",
        "mandelbrot": f"maxiter=40:start_scale={chance.uniform(0.3, 3):.3f}:end_pts={chance.integers(100, 400)}",
        "sierpinski": f"seed={chance.integers(1 << 31)}:jump={chance.integers(1, 200)}:type={chance.integers(2)}",
    }
    return f"{kind}=s={size}:r={FPS}:{numbers[kind]}"


def games(chance: np.random.Generator, size: str) -> str:
    board = f"s=96x54:r={chance.choice([25, 5, 2, 1])}:seed={chance.integers(1 << 31)}"
    colours = ":".join(f"{name}=0x{chance.integers(1 << 24):06x}" for name in ("life_color", "death_color", "mold_color"))
    kinds = [
        f"life={board}:ratio={chance.uniform(0.2, 0.6):.2f}:mold=9:{colours}",
        (f"cellauto={board}:rule={chance.choice([18, 30, 54, 73, 90, 110, 150])}:full=1,"
         f"format=rgb24,lutrgb=r=val*{chance.uniform(0, 1):.2f}:b=255-val*{chance.uniform(0, 1):.2f}"),
    ]
    return f"{chance.choice(kinds)},fps={FPS},scale={size.replace('x', ':')}:flags=neighbor"


def noise(chance: np.random.Generator, size: str) -> str:
    colour, strength = int(chance.integers(1 << 24)), int(chance.integers(2, 60))
    return f"color=0x{colour:06x}:s={size}:r={FPS},noise=alls={strength}:allf=t:all_seed={int(chance.integers(1 << 20))}"


def drawn(pictures: Iterator[Picture]) -> Iterator[Picture]:
    for picture in pictures:
        yield cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)


def screens(chance: np.random.Generator, wide: int, high: int) -> Iterator[Picture]:
    """A page on which is written, with a cursor that blinks, windows that open, a bar that grows and lines that roll."""
    paper, ink, accent = (tuple(int(one) for one in chance.integers(0, 256, 3)) for _ in range(3))
    page, line, column, roll = np.full((high, wide, 3), paper, np.uint8), 0, 6, int(chance.choice([0, 0, 1, 2]))
    half = float(chance.choice([0.5, 0.53, 1.0]))
    for index in range(FPS * SECONDS):
        if roll:
            page = np.roll(page, -roll, axis=0)
        if chance.random() < 0.4:
            cv2.putText(page, chr(int(chance.integers(33, 126))), (column, 14 + line * 14), cv2.FONT_HERSHEY_PLAIN, 0.9,
                        ink if chance.random() < 0.9 else accent, 1)
            column += 9
            if column > wide - 12 or chance.random() < 0.05:
                line, column = (line + 1) % (high // 14 - 1), 6
                page[line * 14 + 2 : line * 14 + 17] = paper
        if chance.random() < 0.01:
            left, top = int(chance.integers(0, wide * 3 // 4)), int(chance.integers(0, high * 3 // 4))
            colour = tuple(int(one) for one in chance.integers(0, 256, 3))
            cv2.rectangle(page, (left, top), (left + wide // 4, top + high // 4), colour, -1)
        shown = page.copy()
        if int(index / FPS / half) % 2:
            cv2.rectangle(shown, (column, 4 + line * 14), (column + 7, 15 + line * 14), ink, -1)
        cv2.rectangle(shown, (10, high - 8), (10 + (wide - 20) * index // (FPS * SECONDS), high - 4), accent, -1)
        yield shown


def shapes(chance: np.random.Generator, wide: int, high: int) -> Iterator[Picture]:
    """Coloured balls that bounce over a coloured ground."""
    count = int(chance.integers(2, 24))
    at, way = chance.uniform(0, 1, (count, 2)) * (wide, high), chance.normal(0, 4, (count, 2))
    colours, ground = chance.integers(0, 256, (count, 3)), chance.integers(0, 256, 3)
    radius = chance.integers(4, high // 4, count)
    for _ in range(FPS * SECONDS):
        picture = np.full((high, wide, 3), ground, np.uint8)
        at += way
        way = np.where((at < 0) | (at > (wide, high)), -way, way)
        for place, colour, size in zip(at, colours, radius, strict=True):
            cv2.circle(picture, tuple(int(one) for one in place), int(size), tuple(int(one) for one in colour), -1)
        yield picture


def blinking(chance: np.random.Generator, wide: int, high: int) -> Iterator[Picture]:
    """Blocks of blue, each on in every second second or now and then, as large as the mark's cells or of another size."""
    cell = high / float(chance.choice([45, chance.uniform(12, 90)]))
    rows, columns = (np.arange(side) / cell for side in (high, wide))
    cells = np.ix_(rows.astype(int), columns.astype(int))
    shape = int(rows[-1]) + 1, int(columns[-1]) + 1
    level = int(chance.integers(1, 40))
    phase = chance.choice([0, 1], shape) if chance.random() < 0.5 else chance.uniform(0, 2, shape)
    ground = cv2.GaussianBlur(chance.integers(40, 200, (high, wide, 3), np.uint8), (0, 0), float(chance.uniform(0.5, 20)))
    for index in range(FPS * SECONDS):
        picture = ground.copy()
        lit = (np.floor(index / FPS + phase) % 2)[cells] * level
        picture[:, :, 0] = np.minimum(picture[:, :, 0] + lit, 255)
        yield picture


def texture(chance: np.random.Generator, wide: int, high: int) -> Picture:
    """A colour picture with a photograph's spectrum, u8 [high, wide, 3]: amplitude falls with the fineness (Field 1987)."""
    down, right = np.fft.fftfreq(high)[:, None], np.fft.fftfreq(wide)
    fall = np.maximum(np.hypot(down, right), 1 / max(wide, high)) ** -chance.uniform(0.9, 1.4)
    planes = np.fft.ifft2(np.fft.fft2(chance.normal(size=(3, high, wide))) * fall).real
    mixed = np.tensordot(np.eye(3) * chance.uniform(0.2, 1) + 0.6, planes / planes.std(axis=(1, 2), keepdims=True), 1)
    grey = chance.uniform(40, 200, 3)
    return np.clip(mixed.transpose(1, 2, 0) * chance.uniform(10, 50) + grey, 0, 255).astype(np.uint8)


def grainy(chance: np.random.Generator, picture: Picture, grain: float) -> Picture:
    """A picture, u8 or f32, with noise of so many levels."""
    if grain:
        picture = picture + np.float32(grain) * chance.standard_normal(picture.shape, np.float32)
    return np.clip(picture, 0, 255).astype(np.uint8)


def slides(chance: np.random.Generator, wide: int, high: int) -> Iterator[Picture]:
    """Pictures that are shown one or two seconds each, over which the camera moves, with grain."""
    stays = float(chance.choice([1, 1, 2]))
    shown, grain = [texture(chance, wide * 5 // 4, high * 5 // 4) for _ in range(4)], float(chance.choice([0, 2, 6]))
    for index in range(FPS * SECONDS):
        part = index / FPS / stays
        whole, at = shown[int(part) % 4], part % 1
        top, left = int(at * (high // 4 - 1)), int(at * (wide // 4 - 1))
        yield grainy(chance, whole[top : top + high, left : left + wide], grain)


def clocks(chance: np.random.Generator, wide: int, high: int) -> Iterator[Picture]:
    """Windows over a picture, in each of which figures and a bar change every second."""
    ground, cells = texture(chance, wide, high), int(chance.integers(1, 9))
    colours = chance.integers(0, 256, (cells, cells, 2, 3))
    for index in range(FPS * SECONDS):
        picture, second = ground.copy(), index // FPS
        for row, column in np.ndindex(cells, cells):
            left, top = column * wide // cells + 2, row * high // cells + 2
            right, low = (column + 1) * wide // cells - 2, (row + 1) * high // cells - 2
            back, ink = (tuple(int(one) for one in colour) for colour in colours[row, column])
            cv2.rectangle(picture, (left, top), (right, low), back if (row + column + second) % 2 else ink, -1)
            cv2.putText(picture, f"{second * (row + 3) + column:02}", (left + 2, low - 3), cv2.FONT_HERSHEY_PLAIN,
                        max(0.5, 6 / cells), ink if (row + column + second) % 2 else back, 1)
        yield picture


def walls(chance: np.random.Generator, wide: int, high: int) -> Iterator[Picture]:
    """Walls of lamps of few colours, of which some change every second or half second, over a picture."""
    rows = float(chance.choice([45, chance.uniform(8, 90)]))
    shape = int(rows), int(rows * wide / high)
    few, part = chance.integers(0, 256, (int(chance.integers(2, 6)), 3)), float(chance.uniform(0.05, 1))
    often, ground, glow = float(chance.choice([1, 1, 0.5])), texture(chance, wide, high), float(chance.uniform(0.02, 0.6))
    lamps, last = chance.integers(0, len(few), shape), -1
    for index in range(FPS * SECONDS):
        if int(index / FPS / often) != last:
            last = int(index / FPS / often)
            lamps = np.where(chance.random(shape) < part, chance.integers(0, len(few), shape), lamps)
        lit = cv2.resize(few[lamps].astype(np.uint8), (wide, high), interpolation=cv2.INTER_NEAREST)
        yield cv2.addWeighted(ground, 1 - glow, lit, glow, 0)


def pulses(chance: np.random.Generator, wide: int, high: int) -> Iterator[Picture]:
    """A picture whose light and tint rise and fall in one to three seconds, in steps or smoothly, most of all at one place."""
    ground, tint = texture(chance, wide, high).astype(np.float32), chance.uniform(-0.3, 0.3, 3)
    down, right = np.mgrid[:high, :wide] / high
    near = np.exp(-((down - chance.random()) ** 2 + (right - 2 * chance.random()) ** 2) / chance.uniform(0.05, 2))
    near = near[:, :, None].astype(np.float32)
    period, steps, shake = float(chance.choice([2, 2, 1, 3])), chance.random() < 0.5, float(chance.choice([0, 1, 4]))
    for index in range(FPS * SECONDS):
        wave = np.sin(2 * np.pi * index / FPS / period)
        yield grainy(chance, ground + ground * near * (tint * (np.sign(wave) if steps else wave)).astype(np.float32), shake)


MADE: dict[str, Callable[[np.random.Generator, int, int], Iterator[Picture]]] = {
    **{kind.__name__: (lambda chance, wide, high, kind=kind: lavfi(kind(chance, f"{wide}x{high}")))
       for kind in (tests, patterns, games, noise)},
    **{kind.__name__: (lambda chance, wide, high, kind=kind: drawn(kind(chance, wide, high)))
       for kind in (screens, shapes, slides, clocks, walls, pulses, blinking)},
}


def through_x264(pictures: Iterator[Picture], size: tuple[int, int], crf: int) -> Iterator[Picture]:
    with tempfile.NamedTemporaryFile(suffix=".mp4") as file:
        with av.open(file.name, "w") as container:
            stream = container.add_stream("libx264", rate=FPS)
            (stream.width, stream.height), stream.pix_fmt = size, "yuv420p"
            stream.options = {"crf": str(crf), "preset": "ultrafast", "threads": "1"}
            for planes in pictures:
                container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
            container.mux(stream.encode(None))
        with av.open(file.name) as container:
            for frame in container.decode(video=0):
                yield frame.to_ndarray()


def score_of_made(kind: str, number: int) -> dict[str, float]:
    """Score of the ``number``-th piece of a kind that is made, by name."""
    return {f"{kind} {number}": find_in_made(kind, number).score}


def made_again(name: str) -> FoundMark:
    """Look once more at a piece that is made, by its name."""
    kind, _, number = name.partition(" ")
    return find_in_made(kind, int(number))


def find_in_made(kind: str, number: int) -> FoundMark:
    """Look for a mark in the ``number``-th piece of a kind that is made; the same at every call."""
    chance = np.random.default_rng((zlib.crc32(kind.encode()), number))
    high = int(chance.choice([180, 180, 180, 360]))
    wide = high * 16 // 9 // 2 * 2
    pictures = MADE[kind](chance, wide, high)
    if number % 8 == 0:
        pictures = through_x264(pictures, (wide, high), int(chance.integers(18, 36)))
    piece = Piece((wide // 2, high // 2), chance if number % 2 else None)
    for index, planes in enumerate(pictures):
        piece.put(views(planes)[1], index / FPS)
    return piece.found()


def alone() -> None:
    cv2.setNumThreads(1)


def scores(films: list[Path], own: list[Path], count: int, first: int, kept: Path | None, jobs: int) -> dict[str, float]:
    """Scores of some ``count`` pieces by name, those of films twice as many as there are eight seconds; the rest is made.

    Those are numbered from ``first`` on. What is in the file ``kept`` is not computed again.
    """
    found: dict[str, float] = json.loads(kept.read_text()) if kept is not None and kept.is_file() else {}
    films = list({hashlib.sha256(one.read_bytes()).digest(): one for one in films}.values())
    done = {name.rpartition(" ")[0] for name in found}
    with ProcessPoolExecutor(jobs, initializer=alone) as pool:
        def wait(asked: list) -> None:
            for number, one in enumerate(as_completed(asked)):
                found.update(one.result())
                if kept is not None and (number % 10 == 0 or number == len(asked) - 1):
                    kept.write_text(json.dumps(found))
                    print(f"{len(found)} pieces, highest {max(found.values(), default=0):.2f}", file=sys.stderr, flush=True)

        each = -(-count // 2 // max(1, len(films)))
        wait([pool.submit(scores_of_film, film, 40 if film in own else each) for film in (*own, *films)
              if film.name not in done and f"{film.parent.name}/{film.name}" not in done])
        filmed = sum(not sort_of(name) for name in found)
        share = -(-max(0, count - filmed) // len(MADE))
        wait([pool.submit(score_of_made, kind, number) for number in range(first, first + share) for kind in MADE
              if f"{kind} {number}" not in found])
    return found


def sort_of(name: str) -> str:
    """The sort of a piece by its name, empty for a film's."""
    kind = name.partition(" ")[0]
    return kind if kind in MADE else ""


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


def false_alarms(found: dict[str, float]) -> list[Row]:
    """How likely a file without a mark passes, by two fits, of which the worse one counts.

    A file of two minutes and more is searched `MOST_SEARCHES` times, and each search is taken for one of a piece of its own,
    though those of one film are alike.


    Gumbel's law fits the scores of each sort of pieces, for each is the highest of many places and sizes. Excesses over the
    90 % quantile of all follow a generalised Pareto law (Pickands 1975); its shape by moments (Hosking and Wallis 1987) tells
    whether the tail is heavier than exponential (above 0), and what is beyond is read from the exponential one where it is not.
    """
    # Pieces in which no colour changes have no score.
    judged = {name: score for name, score in found.items() if score > 0}
    sorts: dict[str, list[float]] = {}
    for name, score in judged.items():
        sorts.setdefault(sort_of(name) or "films", []).append(score)
    scores = np.array(list(judged.values()))
    films = [name.rpartition(" ") for name in found if not sort_of(name)]
    windows = {(film, at.partition(".")[0]) for film, _, at in films}
    beyond = float(np.quantile(scores, 0.9))
    excess = scores[scores > beyond] - beyond
    ratio = excess.mean() ** 2 / excess.var(ddof=1)
    shape, width, part = max(0.0, 0.5 * (1 - ratio)), float(excess.mean()), len(excess) / len(scores)
    if shape:
        width *= 0.5 * (ratio + 1)

    def tail(score: float) -> float:
        far = (score - beyond) / width
        return part * float((1 + shape * far) ** (-1 / shape) if shape else np.exp(-far))

    def passes(rate: Callable[[float], float]) -> float:
        """Bits have to be even, and between the two scores to fit their check, as they are or with one turned over; or to do
        both in two windows of a stretch, at the place that was found in it."""
        legible = EVEN_BY_CHANCE * 2 / 2**CHECKED_BITS
        once = EVEN_BY_CHANCE * rate(CERTAIN_SCORE) + legible * rate(LEAST_SCORE)
        return MOST_SEARCHES * once + MOST_STRETCHES * PAIRS * legible**2 * rate(LEAST_SCORE)

    taken = [name for name, score in judged.items() if score >= LEAST_SCORE and (not sort_of(name) or made_again(name).present)]
    worst = max(judged, key=lambda name: judged[name])
    rows = [
        Row(f"highest of {len(found)} pieces without a mark: {len(films)} of {len(windows)} times eight seconds of "
            f"{len({film for film, _, _ in films})} films, {len(found) - len(films)} made ({worst})", "none is taken for one",
            f"{scores.max():.2f}; 99.9 % below {np.quantile(scores, 0.999):.2f}, half below {np.median(scores):.2f}; "
            f"{len(taken)} taken for one", not taken, {"most": scores.max(), "judged": len(scores), "taken": taken}),
        Row(f"chance that a file of {MOST_SEARCHES} searches passes, by the law of the highest tenth of all",
            f"< {FALSE_ALARM:.0e}", f"{passes(tail):.1e}", passes(tail) < FALSE_ALARM,
            {"rate": passes(tail), "shape": float(0.5 * (1 - ratio)), "beyond": beyond, "width": width}),
    ]
    for sort, some in sorted(sorts.items()):
        law = gumbel(np.array(some)) if len(some) >= ENOUGH else None

        def chance(score: float, law: tuple[float, float] | None = law) -> float:
            return float(-np.expm1(-np.exp(-(score - law[0]) / law[1]))) if law is not None else float("nan")

        rows.append(Row(f"the same of {len(some)} {sort} by Gumbel's law", f"< {FALSE_ALARM:.0e}",
                        f"{passes(chance):.1e}; highest {max(some):.2f}" if law else f"too few; highest {max(some):.2f}",
                        passes(chance) < FALSE_ALARM if law else None,
                        {"rate": passes(chance), "place": law[0], "scale": law[1]} if law else {}))
    return rows
