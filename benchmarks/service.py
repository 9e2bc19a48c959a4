"""What the service costs, holds and refuses, asked by clients over gRPC.

    python benchmarks/service.py [--avatar NAME] [--part NAME] [--pictures N] [--rounds N] [--requests N] [--opened N]
                                 [--minutes N] [--batches N] [--interrupted N] [--json FILE]

The service runs in a process of its own, as ``viseme-studio serve`` does. *sessions*: so many speak at once, as fast as
pictures come; p99 is of the time from one picture of a session to its next. *overhead*: processor time of a picture in the
service and of the same picture (with its JPEG) made by the same session in a loop, in turn. *together*: processor time of a
picture by how many the networks paint at once, which bounds what painting several sessions at once could gain. *memory*:
the resident set over requests of the Go server's contract and over sessions opened and closed, with a small avatar; the
slope is that of a line through the samples after the first tenth, of sessions after the first half. *overload*: live
sessions until one is refused, and as many clients again that ask every second, each a program of its own; the same programs
ask for the service's health in turn, by which what the machine adds is seen. *interrupts*: in live sessions, from an
interruption to the first idle picture behind it, and pictures of the speech that came after that. *crash*: kill -9 in the
middle, and a new start at the same address. *notes*: the work of ``memory.py`` (25 pictures of 1920 x 1080, JPEG at quality
75) asked for over the Go server's contract; memray counts the service's process.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import grpc
import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.media.sound import SoundReader  # noqa: E402
from studio.service.forms import Jpeg  # noqa: E402
from studio.service.session import Session  # noqa: E402
from studio.service.speaking import TOGETHER  # noqa: E402
from studio.service.stubs import monolithic_pb2 as old  # noqa: E402
from studio.service.stubs import viseme_pb2 as wire  # noqa: E402
from studio.service.stubs.monolithic_pb2_grpc import MonolithicServiceStub  # noqa: E402
from studio.service.stubs.viseme_pb2_grpc import VisemeStub  # noqa: E402
from tests import tiny_avatar  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from numpy.typing import NDArray

SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
RATE, FPS, STEP = 16_000, 25, 640
SESSIONS = (1, 4, 16, 64)
SHARE, REFUSED_MS, INTERRUPTED_MS, SLOPE_MIB, LATE = 0.05, 50.0, 100.0, 1.0, 0.01
GROWN = 0.5
"""Share of the sessions after which the C library's heap and Python's tables have their size: 4,000 sessions level off after
2,000, with one step of 0.9 MiB behind it (a table of Python's doubles); what leaks goes on."""
NOTES = (76, 1.35e6)
"""Allocations and bytes of a batch, as the notes counted them for a server in Go that used pools."""
SIZED = [("grpc.max_receive_message_length", 100 << 20), ("grpc.max_send_message_length", 100 << 20)]
MIB = 2.0**20
ASK_S = 1.0
BATCH = 25
TOGETHERS, TOGETHER_PICTURES = (1, 2, 4, 8), 48
WARM_UP = 3


class Served:
    """``viseme-studio serve`` in a process of its own, with data of its own; ``small`` is an avatar there."""

    def __init__(self, *options: str, port: int = 0, data: Path | None = None, http: bool = False, old: bool = False) -> None:
        self._scratch = tempfile.TemporaryDirectory() if data is None else None
        self.data = data or Path(self._scratch.name)
        self.port = port or _free_port()
        self._environment = {**os.environ, "XDG_DATA_HOME": str(self.data), "XDG_CACHE_HOME": str(self.data / "cache")}
        if data is None:
            tiny_avatar.write(_own(self.data) / "small")
        self.token = subprocess.run([*_STUDIO, "serve", "--new-token"], env=self._environment, capture_output=True, text=True,
                                    check=True).stdout.strip()
        self.http_port, self.old_port = _free_port() if http else 0, _free_port() if old else 0
        self._options = [*options]
        for name, taken in (("--http", self.http_port), ("--legacy", self.old_port)):
            self._options += [name, f"127.0.0.1:{taken}"] if taken else []
        self.start()

    def start(self) -> None:
        command = [*_STUDIO, "serve", "--grpc", f"127.0.0.1:{self.port}", "--device", "cpu", *self._options]
        self._child = subprocess.Popen(command, env=self._environment, stderr=subprocess.PIPE, text=True)
        self.process = psutil.Process(self._child.pid)
        for line in self._child.stderr:
            if line.startswith("HTTP:" if self.http_port else "The Go" if self.old_port else "gRPC:"):
                return
        raise SystemExit("The service did not start.")

    def kill(self) -> None:
        self._child.send_signal(signal.SIGKILL)
        self._child.wait()
        self._child.stderr.close()

    @property
    def cpu_s(self) -> float:
        used = self.process.cpu_times()
        return used.user + used.system

    @property
    def waited_s(self) -> float:
        """For how long the service's first thread, which talks with clients, could have run and had no processor (Linux)."""
        try:
            return float(Path(f"/proc/{self.process.pid}/task/{self.process.pid}/schedstat").read_text().split()[1]) / 1e9
        except OSError:
            return float("nan")

    @property
    def resident_mib(self) -> float:
        return self.process.memory_info().rss / MIB

    def channel(self, port: int = 0) -> grpc.aio.Channel:
        # Channels to one address share their connection; each client here is a program of its own.
        return grpc.aio.insecure_channel(f"127.0.0.1:{port or self.port}",
                                         options=[*SIZED, ("grpc.use_local_subchannel_pool", 1)])

    @property
    def header(self) -> tuple[tuple[str, str], ...]:
        return (("authorization", f"Bearer {self.token}"),)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.terminate()
        self._child.wait()
        self._child.stderr.close()
        if self._scratch is not None:
            self._scratch.cleanup()


_STUDIO = (sys.executable, "-m", "studio")


def _own(data: Path) -> Path:
    return data / "viseme-studio" / "avatars"


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def speech(pictures: int) -> NDArray[np.float32]:
    with SoundReader(SPEECH) as sound:
        once = np.concatenate([part for part, _ in sound])
    return np.resize(once, pictures * STEP).astype(np.float32)


async def speak(served: Served, sound: NDArray[np.float32], *, avatar: str, live: bool = False,
                channel: grpc.aio.Channel | None = None) -> AsyncIterator[wire.SpeakResponse]:
    """Run one session for a sound, and give what the service says."""
    async def asked() -> AsyncIterator[wire.SpeakRequest]:
        yield wire.SpeakRequest(begin=wire.Begin(avatar=avatar, live=live))
        for start in range(0, len(sound), RATE):
            yield wire.SpeakRequest(samples=wire.Samples(data=sound[start : start + RATE].tobytes()))

    async with contextlib.AsyncExitStack() as stack:
        channel = channel or await stack.enter_async_context(served.channel())
        async for one in VisemeStub(channel).Speak(asked(), metadata=served.header):
            yield one


# Sessions at once.

async def _at_once(served: Served, avatar: str, count: int, pictures: int) -> tuple[float, float, float]:
    """Give pictures a second, the 99th percentile of the waits in ms, and processor ms of a picture."""
    times: list[list[float]] = [[] for _ in range(count)]
    sound = speech(max(4, pictures // count))

    async def one(number: int) -> None:
        async for told in speak(served, sound, avatar=avatar):
            if told.HasField("picture"):
                times[number].append(time.monotonic())

    await asyncio.gather(*(one(number) for number in range(min(2, count))))
    for kept in times:
        kept.clear()
    cpu_s = served.cpu_s
    began_s = time.monotonic()
    await asyncio.gather(*(one(number) for number in range(count)))
    took_s, cpu_s = time.monotonic() - began_s, served.cpu_s - cpu_s
    made = sum(len(one) for one in times)
    waits = np.concatenate([np.diff(one) for one in times])
    return made / took_s, float(np.quantile(waits, 0.99)) * 1e3, cpu_s / made * 1e3


def sessions(options: Any) -> list[Row]:
    rows = []
    with Served() as served:
        for count in SESSIONS:
            rate, p99, cpu = asyncio.run(_at_once(served, options.avatar, count, options.pictures))
            rows.append(Row(f"{count} sessions", "", f"{rate:.1f} pictures/s, p99 {p99:.0f} ms, {cpu:.1f} ms of processor each",
                            None, {"sessions": count, "pictures_per_s": rate, "p99_ms": p99, "cpu_ms": cpu}))
        rows.append(Row("resident after them", "", f"{served.resident_mib:.0f} MiB", None, {"mib": served.resident_mib}))
    return rows


# The service beside the bare engine.

def _bare(avatar: str, sound: NDArray[np.float32]) -> float:
    """Make the same pictures in a loop; give processor seconds of each, of all threads."""
    session = Session(Performer.load(library.find(avatar)), TOGETHER)
    try:
        jpeg, planes = Jpeg(session.width, session.height), [session.new_planes() for _ in range(session.speaker.most)]
        began_s, made = time.process_time(), 0
        session.push(sound)
        session.speaker.end()
        while count := session.make(planes):
            for one in planes[:count]:
                jpeg.encode(one)
            made += count
        return (time.process_time() - began_s) / made
    finally:
        session.close()


async def _served_cost(served: Served, avatar: str, sound: NDArray[np.float32]) -> float:
    cpu_s, made = served.cpu_s, 0
    async for told in speak(served, sound, avatar=avatar):
        made += told.HasField("picture")
    return (served.cpu_s - cpu_s) / made


def overhead(options: Any) -> list[Row]:
    sound = speech(options.pictures)
    cost = []
    with Served() as served:
        asyncio.run(_served_cost(served, options.avatar, sound[: RATE * 4]))
        _bare(options.avatar, sound[: RATE * 4])
        for number in range(options.rounds):
            turns: list[tuple[int, Callable[[], float]]] = [
                (0, partial(_bare, options.avatar, sound)),
                (1, lambda: asyncio.run(_served_cost(served, options.avatar, sound))),
            ]
            pair = [0.0, 0.0]
            for which, measure in turns if number % 2 else reversed(turns):
                pair[which] = measure() * 1e3
            cost.append(pair)
    bare, through = np.min(cost, axis=0)
    middle = float(np.median([one[1] / one[0] for one in cost]))
    share = through / bare - 1
    return [Row("the service over the bare engine, processor time of a picture", f"<= {100 * SHARE:.0f} %",
                f"{100 * share:+.1f} % ({through:.2f} and {bare:.2f} ms, the least of {options.rounds} rounds; "
                f"median of the rounds {100 * (middle - 1):+.1f} %)", bool(share <= SHARE),
                {"share": share, "median": middle - 1, "service_ms": through, "bare_ms": bare})]


# Pictures painted together.

def _painted(session: Session, planes: Sequence[NDArray[np.uint8]], pictures: int) -> float:
    """Make so many pictures of one session, as many at a time as there are planes; give processor seconds of each."""
    session.begin()
    session.push(speech(pictures + 16))
    made, began_s = 0, time.process_time()
    while made < pictures:
        made += session.make(planes)
    return (time.process_time() - began_s) / made


def together(options: Any) -> list[Row]:
    """Measure what pictures cost that the networks paint at once: sessions that were painted together would gain no more."""
    session = Session(Performer.load(library.find(options.avatar)), TOGETHERS[-1])
    try:
        planes = [session.new_planes() for _ in range(session.speaker.most)]
        sizes = [one for one in TOGETHERS if one <= session.speaker.most]
        took: dict[int, list[float]] = {size: [] for size in sizes}
        _painted(session, planes, 2 * session.speaker.most)
        for number in range(options.rounds):
            for size in sizes if number % 2 else reversed(sizes):
                took[size].append(_painted(session, planes[:size], TOGETHER_PICTURES) * 1e3)
    finally:
        session.close()
    least = {size: min(kept) for size, kept in took.items()}
    return [Row(f"a picture of {size} painted at once, processor time", "" if size == 1 else "< 100 % to pay",
                f"{least[size]:.2f} ms, {100 * least[size] / least[1]:.0f} % of one by itself (the least of {options.rounds} "
                "rounds)",
                None if size == 1 else least[size] < least[1], {"ms": least[size]}) for size in sizes]


# Memory.

def _slope(samples: Sequence[tuple[int, float]]) -> float:
    """Give what a line through the samples, (number, MiB), gains from the first to the last."""
    kept = np.array(samples)
    return float(np.polyfit(kept[:, 0], kept[:, 1], 1)[0] * (kept[-1, 0] - kept[0, 0]))


async def _requests(served: Served, count: int) -> list[tuple[int, float]]:
    sound, samples = speech(1000), []
    async with served.channel(served.old_port) as channel:
        stub = MonolithicServiceStub(channel)
        for number in range(count):
            index = number % 1000
            first = max(0, index - 8)
            answer = await stub.InferBatchComposite(old.CompositeBatchRequest(
                model_id="small", batch_size=1, start_frame_idx=index,
                raw_audio=sound[first * STEP : (index + 8) * STEP].tobytes()))
            assert answer.success, answer.error
            if number % max(1, count // 100) == 0:
                samples.append((number, served.resident_mib))
    return samples


async def _opened(served: Served, count: int) -> list[tuple[int, float]]:
    sound, samples = speech(2), []
    for number in range(count):
        made = 0
        async for told in speak(served, sound, avatar="small", live=number % 2 == 0):
            made += told.picture.index >= 0 and told.HasField("picture")
        assert made == 2 or number % 2 == 0, made
        if number % max(1, count // 100) == 0:
            samples.append((number, served.resident_mib))
    return samples


def memory(options: Any) -> list[Row]:
    rows = []
    with Served(old=True) as served:
        for what, count, grown, samples in (
            ("requests", options.requests, 0.1, asyncio.run(_requests(served, options.requests))),
            ("sessions opened and closed", options.opened, GROWN, asyncio.run(_opened(served, options.opened))),
        ):
            level = samples[int(len(samples) * grown) :]
            slope = _slope(level)
            rows.append(Row(f"resident over {count:,} {what}, from {level[0][0]:,} on", f"<= {SLOPE_MIB:.0f} MiB",
                            f"{slope:+.2f} MiB ({samples[0][1]:.1f}, then {level[0][1]:.1f} to {samples[-1][1]:.1f})",
                            abs(slope) <= SLOPE_MIB or slope < 0, {"mib": slope}))
        rows.append(Row("threads and open files after them", "", f"{served.process.num_threads()}, {served.process.num_fds()}",
                        None, {"threads": served.process.num_threads(), "files": served.process.num_fds()}))
    return rows


# More than it holds.

async def _live(served: Served, avatar: str, found: dict[str, Any]) -> None:
    """Hold a live session until ``over`` is set; note pictures, those skipped, and by how much each came late."""
    sound, first_s, due = speech(60 * FPS), 0.0, -1
    async with served.channel() as channel:
        sent: asyncio.Queue[wire.SpeakRequest | None] = asyncio.Queue()
        sent.put_nowait(wire.SpeakRequest(begin=wire.Begin(avatar=avatar, live=True)))

        async def asked() -> AsyncIterator[wire.SpeakRequest]:
            while (one := await sent.get()) is not None:
                yield one

        async def talk() -> None:
            # As a microphone does, half a second ahead.
            for start in itertools.count(0, STEP):
                await asyncio.sleep(max(0.0, first_s + start / RATE - 0.5 - time.monotonic()))
                at = start % len(sound)
                sent.put_nowait(wire.SpeakRequest(samples=wire.Samples(data=sound[at : at + STEP].tobytes())))

        talking: asyncio.Task[None] | None = None
        try:
            async for told in VisemeStub(channel).Speak(asked(), metadata=served.header):
                if told.HasField("begun"):
                    found["begun"].set()
                    continue
                if not told.HasField("picture"):
                    continue
                now_s = time.monotonic()
                if talking is None:
                    first_s, talking = now_s, asyncio.create_task(talk())
                due += 1 + told.picture.skipped
                found["shown"] += 1
                found["skipped"] += told.picture.skipped
                found["late_ms"].append((now_s - first_s - due / FPS) * 1e3)
                if found["over"].is_set():
                    return
        finally:
            if talking is not None:
                talking.cancel()
            sent.put_nowait(None)


def refused(address: str, token: str, avatar: str, seconds: float) -> int:
    """Be a client that is refused: ask for a live session and for the service's health in turn, and print what both took."""
    from grpc_health.v1 import health_pb2
    from grpc_health.v1.health_pb2_grpc import HealthStub

    took: dict[str, list[float]] = {"refused_ms": [], "health_ms": []}
    codes: dict[str, int] = {}
    header = (("authorization", f"Bearer {token}"),)
    with grpc.insecure_channel(address, options=SIZED) as channel:
        speaks, health = VisemeStub(channel), HealthStub(channel)
        health.Check(health_pb2.HealthCheckRequest())
        ends_s = time.monotonic() + seconds
        while time.monotonic() < ends_s:
            time.sleep(ASK_S / 2)
            began_s = time.monotonic()
            code = "OK"
            call = speaks.Speak(iter([wire.SpeakRequest(begin=wire.Begin(avatar=avatar, live=True))]), metadata=header)
            try:
                next(call)
                call.cancel()
            except grpc.RpcError as error:
                code = error.code().name
            took["refused_ms"].append((time.monotonic() - began_s) * 1e3)
            codes[code] = codes.get(code, 0) + 1
            time.sleep(ASK_S / 2)
            began_s = time.monotonic()
            health.Check(health_pb2.HealthCheckRequest())
            took["health_ms"].append((time.monotonic() - began_s) * 1e3)
    print(json.dumps({**took, "codes": codes}))
    return 0


async def _ask_to_be_refused(served: Served, avatar: str, seconds: float) -> dict[str, Any]:
    """Run `refused` in a process of its own: here a client would wait behind the pictures of those that are admitted."""
    client = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "--refused", f"127.0.0.1:{served.port}", served.token, avatar, str(seconds),
        stdout=subprocess.PIPE)
    told, _ = await client.communicate()
    return json.loads(told)


async def _overload(served: Served, avatar: str, seconds: float) -> dict[str, Any]:
    async with served.channel() as channel:
        stub = VisemeStub(channel)
        await stub.LoadAvatar(wire.LoadAvatarRequest(name=avatar), metadata=served.header)
        (one,) = [one for one in (await stub.ListAvatars(wire.ListAvatarsRequest(), metadata=served.header)).avatars
                  if one.name == avatar]
    found: dict[str, Any] = {"picture_ms": one.picture_ms, "shown": 0, "skipped": 0, "late_ms": [], "over": asyncio.Event()}
    admitted: list[asyncio.Task[None]] = []
    while True:
        found["begun"] = asyncio.Event()
        task = asyncio.create_task(_live(served, avatar, found))
        begun = asyncio.create_task(found["begun"].wait())
        await asyncio.wait((task, begun), return_when=asyncio.FIRST_COMPLETED)
        begun.cancel()
        if task.done():
            with contextlib.suppress(grpc.aio.AioRpcError):
                await task
            break
        admitted.append(task)
    waited_s, began_s = served.waited_s, time.monotonic()
    asked = await asyncio.gather(*(_ask_to_be_refused(served, avatar, seconds) for _ in admitted))
    waited = (served.waited_s - waited_s) / (time.monotonic() - began_s)
    found["over"].set()
    await asyncio.gather(*admitted)
    codes = Counter[str]()
    for one in asked:
        codes.update(one["codes"])
    return found | {"admitted": len(admitted), "codes": codes, "waited": waited,
                    **{name: np.concatenate([one[name] for one in asked]) for name in ("refused_ms", "health_ms")}}


def overload(options: Any) -> list[Row]:
    with Served() as served:
        found = asyncio.run(_overload(served, options.avatar, options.minutes * 60))
    skipped = found["skipped"] / (found["shown"] + found["skipped"])
    late, took, health = np.array(found["late_ms"]), found["refused_ms"], found["health_ms"]
    p99, control = float(np.quantile(took, 0.99)), float(np.quantile(health, 0.99))
    # The first picture may have been the latest: each is held against the one that was earliest by the clock.
    late -= late.min()
    return [
        Row(f"admitted live sessions, {found['picture_ms']:.1f} ms a picture", "", f"{found['admitted']}, as many refused",
            None, {"sessions": found["admitted"]}),
        Row(f"their pictures that were skipped in {options.minutes:g} min", f"<= {100 * LATE:.0f} %",
            f"{100 * skipped:.2f} % of {found['shown'] + found['skipped']:,}", bool(skipped <= LATE), {"share": skipped}),
        Row("their pictures beside the clock, median and p99", "",
            f"{np.median(late):.0f} and {np.quantile(late, 0.99):.0f} ms", None,
            {"median_ms": float(np.median(late)), "p99_ms": float(np.quantile(late, 0.99))}),
        Row("a refusal takes, p99", f"< {REFUSED_MS:.0f} ms", f"{p99:.1f} ms (median {np.median(took):.1f}; "
            f"{', '.join(f'{count} {code}' for code, count in found['codes'].items())})", p99 < REFUSED_MS, {"p99_ms": p99}),
        Row("asking for health takes, in turn with them, p99", "",
            f"{control:.1f} ms (median {np.median(health):.1f}); the thread that answers waited for a processor "
            f"{100 * found['waited']:.0f} % of the time", None, {"p99_ms": control, "waited": found["waited"]}),
    ]


# Interrupted.

class _Grpc:
    """A live session over gRPC."""

    def __init__(self, served: Served, avatar: str) -> None:
        self._channel = grpc.insecure_channel(f"127.0.0.1:{served.port}", options=SIZED)
        self._sent: queue.Queue[wire.SpeakRequest | None] = queue.Queue()
        self._sent.put(wire.SpeakRequest(begin=wire.Begin(avatar=avatar, live=True)))
        self._told = VisemeStub(self._channel).Speak(iter(self._sent.get, None), metadata=served.header)

    def push(self, sound: NDArray[np.float32]) -> None:
        self._sent.put(wire.SpeakRequest(samples=wire.Samples(data=sound.tobytes())))

    def interrupt(self) -> None:
        self._sent.put(wire.SpeakRequest(interrupt=wire.Interrupt()))

    def next(self) -> tuple[int, int]:
        """Give the speech and the index of the next picture."""
        while not (told := next(self._told)).HasField("picture"):
            pass
        return told.picture.speech, told.picture.index

    def close(self) -> None:
        self._sent.put(None)
        self._channel.close()


class _WebSocket:
    """The same over WebSocket."""

    def __init__(self, served: Served, avatar: str) -> None:
        from websockets.sync.client import connect

        self._stack = contextlib.ExitStack()
        self._client = self._stack.enter_context(connect(
            f"ws://127.0.0.1:{served.http_port}/v1/sessions?avatar={avatar}&live=true", max_size=1 << 24, compression=None,
            proxy=None, additional_headers={"Authorization": f"Bearer {served.token}"}))

    def push(self, sound: NDArray[np.float32]) -> None:
        self._client.send(sound.tobytes())

    def interrupt(self) -> None:
        self._client.send('{"type": "interrupt"}')

    def next(self) -> tuple[int, int]:
        from studio.service.websocket import HEADER

        while isinstance(told := self._client.recv(), str):
            pass
        index, _, speech_, _ = HEADER.unpack_from(told)
        return speech_, index

    def close(self) -> None:
        self._stack.close()


def _interrupted(client: _Grpc | _WebSocket, count: int) -> tuple[list[float], int]:
    """Begin and interrupt so many speeches; give ms to the first idle picture of each, and pictures of one that came later."""
    took_ms, later = [], 0
    for number in range(count):
        client.push(speech(3 * FPS))
        while client.next()[1] < 2 + number % 5:
            pass
        began_s = time.monotonic()
        client.interrupt()
        while client.next()[1] >= 0:
            pass
        took_ms.append((time.monotonic() - began_s) * 1e3)
        later += sum(client.next()[1] >= 0 for _ in range(3))
    client.close()
    return took_ms, later


def interrupts(options: Any) -> list[Row]:
    rows = []
    with Served(http=True) as served:
        for name, kind in (("gRPC", _Grpc), ("WebSocket", _WebSocket)):
            waited_s, began_s = served.waited_s, time.monotonic()
            took_ms, later = _interrupted(kind(served, options.avatar), options.interrupted)
            waited = (served.waited_s - waited_s) / (time.monotonic() - began_s)
            p99 = float(np.quantile(took_ms, 0.99))
            rows.append(Row(f"an interruption over {name}, to the idle picture, p99", f"< {INTERRUPTED_MS:.0f} ms",
                            f"{p99:.1f} ms (median {np.median(took_ms):.1f} of {len(took_ms)}; {later} pictures of the speech "
                            f"later); the thread that answers waited for a processor {100 * waited:.0f} % of the time",
                            p99 < INTERRUPTED_MS and not later, {"p99_ms": p99, "later": later, "waited": waited}))
    return rows


# Killed in the middle.

async def _crash(served: Served, avatar: str, clients: int) -> dict[str, Any]:
    sound = speech(200)
    broken: list[str] = []
    noticed_ms: list[float] = []
    again_ms: list[float] = []
    whole = 0
    halfway = asyncio.Barrier(clients + 1)
    back = asyncio.Event()
    killed_s = started_s = 0.0

    async def client() -> None:
        nonlocal whole
        try:
            count = 0
            async for told in speak(served, sound, avatar=avatar):
                count += told.HasField("picture")
                if count == 5 and told.HasField("picture"):
                    await halfway.wait()
        except grpc.aio.AioRpcError as error:
            broken.append(error.code().name)
            noticed_ms.append((time.monotonic() - killed_s) * 1e3)
        await back.wait()
        count = 0
        async for told in speak(served, sound, avatar=avatar):
            if not count and told.HasField("picture"):
                again_ms.append((time.monotonic() - started_s) * 1e3)
            count += told.HasField("picture")
        whole += count == 200

    tasks = [asyncio.create_task(client()) for _ in range(clients)]
    await halfway.wait()
    killed_s = time.monotonic()
    await asyncio.to_thread(served.kill)
    began_s = time.monotonic()
    await asyncio.to_thread(served.start)
    started_s = time.monotonic()
    back.set()
    await asyncio.gather(*tasks)
    return {"broken": broken, "noticed_ms": max(noticed_ms, default=float("nan")), "again_ms": max(again_ms), "whole": whole,
            "start_s": started_s - began_s}


def crash(options: Any) -> list[Row]:
    clients = 4
    with Served() as served:
        found = asyncio.run(_crash(served, options.avatar, clients))
    codes = ", ".join(sorted(set(found["broken"])))
    return [
        Row("clients that were told of kill -9", f"{clients} of {clients}", f"{len(found['broken'])} ({codes}), the last after "
            f"{found['noticed_ms']:.0f} ms", len(found["broken"]) == clients, {"noticed_ms": found["noticed_ms"]}),
        Row("clients that went on after the new start, with whole speeches", f"{clients} of {clients}",
            f"{found['whole']}; it listened after {found['start_s']:.1f} s, the last had its first picture "
            f"{found['again_ms'] / 1e3:.1f} s later", found["whole"] == clients, {"start_s": found["start_s"]}),
    ]


# The notes' table.

GRPC, ANSWER, SERVICE = "gRPC and protobuf", "the answer: 25 JPEG pictures as bytes", "the service beside"


def _row_of(stack: Any, size: int) -> str:
    from benchmarks.notes import counting

    row = counting.pooled_row(stack, size)
    if row != counting.REST:
        return row
    for function, file, _ in stack:
        if file.endswith("service/forms.py"):
            return ANSWER
        if "/studio/" in file and "/stubs/" not in file:
            return ANSWER if function == "_make" and size >= counting.LARGE else SERVICE
    return GRPC


def notes(options: Any) -> list[Row]:
    from benchmarks import memory as plain_memory
    from benchmarks.notes import counting, scene

    if reason := plain_memory.why_not():
        return [Row("allocations", "", f"not counted: {reason}", None)]
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_DATA_HOME"] = scratch
        folder = _own(Path(scratch)) / "notes"
        folder.parent.mkdir(parents=True)
        shutil.copytree(scene.write(Path(scratch) / "scene"), folder)
        taken, sizes = asyncio.run(_counted(Path(scratch), options.batches, counting))
    libraries = {row: taken.pop(row) for row in counting.LIBRARIES if row in taken}
    ours = sum(one.count for one in taken.values()), sum(one.bytes for one in taken.values())
    rows = [Row("a batch of 25 through the service, beside the libraries' own work",
                f"the notes: {NOTES[0]} and {NOTES[1] / 1e6:.2f} MB",
                f"{ours[0]:,.0f} allocations, {ours[1] / 1e6:.2f} MB, of which {sizes / 1e6:.2f} MB is one copy of the answer",
                None, {"count": ours[0], "bytes": ours[1], "answer": sizes})]
    for row, one in sorted((taken | libraries).items(), key=lambda found: -found[1].bytes):
        rows.append(Row(f"  {row}", "", f"{one.count:,.0f} allocations, {one.bytes / 1e3:,.0f} KB", None,
                        {"count": one.count, "bytes": one.bytes}))
    return rows


async def _counted(scratch: Path, batches: int, counting: Any) -> tuple[dict[str, Any], float]:
    """Serve in this process, have a client in another ask, and count what is taken meanwhile."""
    import memray

    from studio.service.doors import Address, Tokens
    from studio.service.grpc_door import GrpcDoor, legacy
    from studio.service.studio_service import Service

    service = Service(device="cpu")
    door = GrpcDoor(legacy(service), [Address.parse("127.0.0.1:0")], Tokens(()))
    (address,) = await door.start()
    client = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "--ask", str(address), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert client.stdin is not None
    assert client.stdout is not None

    async def ask(count: int) -> int:
        client.stdin.write(b"%d\n" % count)
        return int(await client.stdout.readline())

    try:
        await ask(WARM_UP)
        with memray.Tracker(str(scratch / "records")):
            size = await ask(batches)
    finally:
        client.stdin.close()
        await client.wait()
        await door.close(0.5)
        service.close()
    return counting.fold(scratch / "records", batches, _row_of), size / batches


def ask(address: str) -> int:
    """Be the client: for each line, ask for so many batches, and print the bytes of their pictures."""
    sound, batch = speech(BATCH * 200), 0
    with grpc.insecure_channel(address, options=SIZED) as channel:
        stub = MonolithicServiceStub(channel)
        for line in sys.stdin:
            size = 0
            for _ in range(int(line)):
                start = batch * BATCH
                first = max(0, start - 8)
                answer = stub.InferBatchComposite(old.CompositeBatchRequest(
                    model_id="notes", batch_size=BATCH, start_frame_idx=start,
                    raw_audio=sound[first * STEP : (start + BATCH + 7) * STEP].tobytes()))
                assert answer.success, answer.error
                size += sum(map(len, answer.composited_frames))
                batch += 1
            print(size, flush=True)
    return 0


PARTS: dict[str, Callable[[Any], list[Row]]] = {
    "sessions": sessions, "overhead": overhead, "together": together, "memory": memory, "overload": overload,
    "interrupts": interrupts, "crash": crash, "notes": notes,
}


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--part", choices=PARTS, action="append", help="only this one; may be given several times")
    for name, default, what in (
        ("pictures", 320, "of each measurement of sessions and overhead"), ("rounds", 5, "of overhead"),
        ("requests", 10_000, "of memory"), ("opened", 4000, "sessions of memory"),
        ("batches", 5, "of notes, after the warm-up"), ("interrupted", 40, "speeches of interrupts, over each door"),
    ):
        parser.add_argument(f"--{name}", type=int, default=default, metavar="N", help=f"{what} (default: %(default)s)")
    parser.add_argument("--minutes", type=float, default=1.0, metavar="N", help="of overload (default: %(default)s)")
    parser.add_argument("--ask", help="(for itself)")
    parser.add_argument("--refused", nargs=4, help="(for itself)")
    options = parser.parse_args()
    if options.refused:
        address, token, avatar, seconds = options.refused
        return refused(address, token, avatar, float(seconds))
    if options.ask:
        return ask(options.ask)
    rows = [row for name in options.part or PARTS for row in PARTS[name](options)]
    show(f"service: {options.avatar}", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
