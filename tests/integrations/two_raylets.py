"""Run in namespaces of its own: a Ray cluster of two, a driver, and kill -9 of a worker and of a raylet while clips are made.

usage: two_raylets.py FOLDER SHORT: the first has jobs.jsonl, in the second Ray keeps its sockets, whose paths may not be long.
Says in lines of JSON what it did; what it starts ends with its namespace.
"""

from __future__ import annotations

import fcntl
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ADDRESS, PORT = "127.0.0.1", 6399
LONG_S = 600
TRIES = 6


def raise_loopback() -> None:
    """Bring up lo: a new network namespace has it, and has it down."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh14x", b"lo", 0x1 | 0x40)
        fcntl.ioctl(any_socket, 0x8914, request)


def processes(*words: str) -> list[int]:
    """Give the processes whose command line has all of these, the oldest first."""
    found = []
    for one in Path("/proc").glob("[0-9]*"):
        try:
            line = (one / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            continue
        if all(word in line for word in words) and int(one.name) != os.getpid():
            found.append(int(one.name))
    return sorted(found)


def until(condition: object, what: str) -> None:
    """Wait for what must happen."""
    deadline = time.monotonic() + LONG_S
    while not condition():  # type: ignore[operator]
        if time.monotonic() > deadline:
            sys.exit(f"{what} did not happen.")
        time.sleep(0.02)


def start(*options: str) -> int:
    """Start a raylet, and with --head the cluster; gives its process. Where its agents take over 15 s it ends: another try."""
    command = [Path(sys.executable).parent / "ray", "start", "--num-cpus=1", "--object-store-memory=100000000",
               "--disable-usage-stats", f"--node-ip-address={ADDRESS}", *options]
    for _ in range(TRIES):
        before = processes("raylet/raylet ")
        if not subprocess.run(command, timeout=LONG_S, stdout=subprocess.DEVNULL, check=False).returncode:
            (made,) = set(processes("raylet/raylet ")) - set(before)
            return made
        if not before:
            # What is left of a head that did not start; in this namespace there is no other Ray.
            subprocess.run([command[0], "stop", "--force"], timeout=LONG_S, stdout=subprocess.DEVNULL, check=False)
    sys.exit("No raylet started.")


def main(folder: Path, short: Path) -> int:
    """See the module."""
    raise_loopback()
    start("--head", f"--port={PORT}", "--include-dashboard=false", f"--temp-dir={short}")
    second = start(f"--address={ADDRESS}:{PORT}")

    command = [sys.executable, str(ROOT / "examples" / "cluster" / "ray_driver.py"), str(folder / "jobs.jsonl"), "--address",
               f"{ADDRESS}:{PORT}", "--cpus", "1"]
    driver = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def clips() -> int:
        return len(list(folder.glob("*.mp4.json")))

    def busy() -> list[int]:
        return processes("ray::clip")

    def half() -> list[Path]:
        return [one for one in folder.glob(".*") if one.is_file()]

    until(lambda: clips() >= 1 and busy() and half(), "a clip while another is made")
    worker = busy()[0]
    os.kill(worker, signal.SIGKILL)
    print(json.dumps({"killed": "worker", "clips": clips()}), flush=True)
    made = clips()
    until(lambda: clips() > made and busy() and half(), "a clip after the worker was killed")
    os.kill(second, signal.SIGKILL)
    print(json.dumps({"killed": "raylet", "clips": clips()}), flush=True)
    said, _ = driver.communicate(timeout=LONG_S)
    print(json.dumps({"exit": driver.returncode, "said": said}), flush=True)
    again = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=LONG_S, check=False)
    print(json.dumps({"exit": again.returncode, "said": again.stdout}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
