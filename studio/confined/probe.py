"""What a confined process can and cannot do, tried out there: for the tests."""

from __future__ import annotations

import os
import socket
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def probe(request: Mapping[str, Any], blobs: Mapping[str, bytes]) -> dict[str, Any]:
    """Do what is asked under ``what``: ``look`` around, or take too much of something."""
    what = request.get("what", "look")
    if what == "memory":
        return {"taken": len(bytearray(request["bytes"]))}
    if what == "spin":
        while True:
            pass
    if what == "sleep":
        time.sleep(600)
    if what == "trap":
        os.kill(os.getpid(), request["signal"])
    if what == "write":
        sys.stderr.buffer.write(bytes(request["bytes"]))
    if what == "calls":
        tries = _calls(request["file"])
        return {"refused": [name for name in request["names"] if _fails(tries[name])], "thread": _threads()}
    if what == "raise":
        raise RuntimeError("x" * 100_000)
    here, open_files = Path.cwd(), Path("/proc/self/fd")
    return {
        "folder": [one.name for one in here.iterdir()],
        "home": os.environ.get("HOME") == str(here),
        "environment": sorted(os.environ),
        "blobs": {name: len(data) for name, data in blobs.items()},
        "reached": _reached(request["port"]) if "port" in request else False,
        "refused": {path: _refused(path) for path in request.get("files", ())},
        # The last one is the folder that is being listed.
        "files": len(list(open_files.iterdir())) - 1 if open_files.exists() else 3,
    }


def _refused(path: str) -> list[str]:
    """Name what cannot be done with a file: to ``read`` it, ``write`` to it, ``list`` its folder, ``make`` one, ``run`` it."""
    folder = os.path.dirname(path)  # noqa: PTH120 - as the system is asked
    tries: dict[str, Callable[[], object]] = {
        "read": lambda: Path(path).read_bytes(), "write": lambda: Path(path).open("r+b").close(),
        "list": lambda: os.listdir(folder), "make": lambda: Path(folder, "made").touch(),  # noqa: PTH208 - the folder alone
        "link": lambda: Path(folder, "linked").symlink_to(path),
        "remove": lambda: Path(path).unlink(), "run": lambda: os.posix_spawn(path, [path], {}),
    }
    return [name for name, attempt in tries.items() if _fails(attempt)]


def _calls(file: str) -> dict[str, Callable[[], object]]:
    """Give what nothing that has a name in the file system bounds, by a word for each; Linux only."""
    import ctypes
    import mmap
    import resource

    libc, parent = ctypes.CDLL(None, use_errno=True), os.getppid()

    def answered(value: int) -> None:
        if value < 0:
            raise OSError(ctypes.get_errno(), "refused")

    def leave(make: Callable[[], int]) -> None:
        if make() == 0:
            # The child of a process that was taken over: out of its group, and there for good.
            os.setsid()
            time.sleep(600)
            os._exit(0)

    return {
        "fork": lambda: leave(os.fork), "vfork": lambda: os.posix_spawn("/bin/true", ["true"], {}),
        "exec": lambda: os.execv("/bin/true", ["true"]),  # noqa: S606 - as code that took over would
        "memory file": lambda: os.memfd_create("a"), "shared memory": lambda: answered(libc.shmget(0, mmap.PAGESIZE, 0o1600)),
        "udp": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        "unix": lambda: socket.socket(socket.AF_UNIX), "attribute": lambda: os.setxattr(file, "user.a", b"b"),
        "mode": lambda: os.chmod(file, 0o777),  # noqa: PTH101, S103 - as the system is asked
        "times": lambda: os.utime(file, (0, 0)), "signal": lambda: os.kill(parent, 0),
        "group": lambda: os.killpg(os.getpgid(parent), 0), "limit": lambda: resource.setrlimit(
            resource.RLIMIT_NOFILE, resource.getrlimit(resource.RLIMIT_NOFILE)),
        "parent": lambda: answered(libc.prctl(1, 0, 0, 0, 0)), "namespace": lambda: answered(libc.unshare(0x4000000)),
        "trace": lambda: answered(libc.ptrace(16, parent, 0, 0)), "newer": lambda: answered(libc.syscall(452, -1, b"a", 0, 0)),
    }


def _threads() -> bool:
    """Tell whether threads can be made, as libraries do."""
    import threading

    ran: list[bool] = []
    thread = threading.Thread(target=lambda: ran.append(True))
    thread.start()
    thread.join()
    return ran == [True]


def _fails(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    # Python says of a limit that is refused that its value is wrong.
    except (OSError, ValueError):
        return True
    return False


def _reached(port: int) -> bool:
    """Tell whether a port that is listened to on this computer can be reached."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=2.0).close()
    except OSError:
        return False
    return True
