"""The process in which cases run: bounded as a confined one, its time measured, and everything that it opens watched.

    python -m benchmarks.fuzzing.watched ROOT KIND SEED FIRST COUNT

It writes the number of the case it is at into ``ROOT/at-KIND``, and a line of JSON at its end. Python's own audit events tell
every file that Python code opens, and that nothing is started or connected to; the kernel (inotify) tells whether anything,
libraries in C too, opens a file among the secrets or changes the sound avatar.
"""

from __future__ import annotations

import ctypes
import faulthandler
import json
import os
import random
import resource
import sys
import sysconfig
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.fuzzing.arena import Arena

HANG_S = 60
MEMORY_BYTES = 3 << 30
WRITTEN_BYTES = 64 << 20
_OPENED, _CHANGED = 0x20 | 0x1, 0x2 | 0x40 | 0x80 | 0x100 | 0x200
"""``IN_OPEN | IN_ACCESS`` and what says that a file was written, moved, made or deleted: sys/inotify.h."""
_FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen", "os.system", "os.exec",
              "os.posix_spawn", "urllib.Request", "webbrowser.open", "ctypes.dlopen")
MOST_TOLD = 5


class Watch:
    """Knows what was touched that no case may touch; `found` gives it, and forgets it."""

    def __init__(self, root: Path, work: Path) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._events = self._libc.inotify_init1(os.O_NONBLOCK)
        for folder in ("home", "home/.ssh", "here", "here/.ssh"):
            self._see(root / folder, _OPENED | _CHANGED)
        self._see(root / "whole", _CHANGED)
        self._see(root / "whole" / "tiny", _CHANGED)
        self._see(root / "whole" / "rememberer", _CHANGED)
        self._see(root, _CHANGED & ~0x2)
        self._inside = tuple(str(one) for one in (
            root / "whole", work, ROOT / "studio", ROOT / "assets", ROOT / "tests", ROOT / "benchmarks", sys.prefix,
            sys.base_prefix, *sysconfig.get_paths().values(), *(one for one in sys.path if one), "/proc/self", "/dev/null",
            "/usr/lib", "/sys"))
        self._told: list[str] = []
        self.armed = False
        sys.addaudithook(self._heard)

    def _see(self, folder: Path, mask: int) -> None:
        assert self._libc.inotify_add_watch(self._events, os.fsencode(folder), mask) >= 0, folder

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.armed:
            return
        if event in _FORBIDDEN:
            self._told.append(f"{event} {arguments!r:.200}")
        elif event in ("open", "os.listdir", "os.scandir") and isinstance(arguments[0], str | bytes):
            path = os.path.normpath(os.fsdecode(arguments[0]))
            # A name alone may be meant in an open folder; of the current one the kernel tells.
            if path.startswith(("/", "..")) and not path.startswith(self._inside):
                self._told.append(f"{event} {path}")

    def found(self) -> list[str]:
        told, self._told = self._told, []
        try:
            data = os.read(self._events, 65_536)
        except BlockingIOError:
            return told
        # struct inotify_event: four numbers of 32 bits, the last the length of the name behind it.
        at = 0
        while at + 16 <= len(data):
            mask, length = (int.from_bytes(data[at + place : at + place + 4], sys.byteorder) for place in (4, 12))
            name = data[at + 16 : at + 16 + length].rstrip(b"\0").decode("utf-8", "replace")
            if not name.startswith(("at-", "work-")):
                told.append(f"inotify {mask:x} {name}")
            at += 16 + length
        return told


def kinds() -> dict[str, Callable[[Arena], None]]:
    from benchmarks.fuzzing import files, memories, networks

    return {
        "manifests": files.manifests, "damaged networks": networks.damaged, "fields of networks": networks.fields,
        "graphs of networks": networks.graphs, "packages": files.packages, "pictures": files.pictures,
        "idle loops": files.loops, "settings": files.settings, "messages": files.said,
        "memories": memories.memories,
    }


def main(root: Path, kind: str, seed: int, first: int, count: int) -> None:
    import av.error

    from benchmarks.fuzzing import networks
    from benchmarks.fuzzing.arena import Arena
    from studio.confined import inside
    from studio.errors import AvatarError

    # What is tried here is tried in this process: it is the confined one.
    inside._within = True
    case = kinds()[kind]
    at = os.open(root / f"at-{kind.replace(' ', '-')}", os.O_WRONLY | os.O_CREAT)
    results, slowest, failures, failed = Counter[str](), (0.0, -1), [], 0
    with tempfile.TemporaryDirectory(dir=root, prefix="work-") as folder:
        arena = Arena(root, Path(folder))
        os.chdir(root / "here")
        watch = Watch(root, Path(folder))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_FSIZE, (WRITTEN_BYTES, WRITTEN_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for index in range(first, first + count):
            os.pwrite(at, b"%12d" % index, 0)
            arena.chance = random.Random(f"{seed} {kind} {index}")
            trouble = ""
            faulthandler.dump_traceback_later(HANG_S, exit=True)
            began, watch.armed = thread_time(), True
            try:
                case(arena)
                results["sound after all"] += 1
            except AvatarError as error:
                words = str(error)
                results["refused"] += 1
                results["in the trial"] += words.startswith(networks.TRIED)
                results["by a signal there"] += words.startswith(f"{networks.TRIED}: signal")
                if not words.endswith(".") or len(words) > 1200:
                    trouble = f"words: {words[:400]!r}"
            except av.error.MemoryError:
                # FFmpeg's, of a file that asks for more than there is: to the confined process's parent that is a refusal, too.
                results["refused"] += 1
            except BaseException:  # noqa: BLE001 whatever comes out is the finding
                trouble = traceback.format_exc()
            watch.armed = False
            faulthandler.cancel_dump_traceback_later()
            slowest = max(slowest, (thread_time() - began, index))
            if touched := watch.found():
                trouble += f"\ntouched: {touched[:10]}"
            if trouble:
                failed += 1
                failures += [f"{kind} {index}: {trouble}"] if len(failures) < MOST_TOLD else []
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    peak = next(int(one.split()[1]) * 1024 for one in status if one.startswith("VmPeak"))
    told = {"results": results, "slowest": slowest, "failed": failed, "failures": failures, "peak": peak}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:6]))
