"""What strangers without a token can have the service hold.

    python benchmarks/strangers.py [--calls N] [--megabytes N] [--json FILE]

Starts ``viseme-studio serve`` on free ports of this machine, and tells the most memory that it held, beyond what it had before,
while many calls of the Go server's contract, then of the health check, then of what needs a token, each sent a message at the
same time.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Self

import grpc
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.service.stubs import monolithic_pb2 as wire  # noqa: E402

GOAL_MB = 1024
METHODS = {"pictures": "/monolithic.MonolithicService/InferBatchComposite", "health": "/grpc.health.v1.Health/Check",
           "without a token": "/viseme.v1.Viseme/Stats"}


class Watch:
    """The most memory that a process held in the block, in bytes; looked at every 5 ms."""

    def __init__(self, process: psutil.Process) -> None:
        self._process, self._ended = process, threading.Event()
        self.began = self.most = process.memory_info().rss
        self._thread = threading.Thread(target=self._look)

    def _look(self) -> None:
        while not self._ended.wait(0.005):
            self.most = max(self.most, self._process.memory_info().rss)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()


def ask(address: str, method: str, message: bytes) -> str:
    """Make one call on a connection of its own, and say how it ended."""
    with grpc.insecure_channel(address, options=[("grpc.max_send_message_length", -1)]) as channel:
        try:
            channel.unary_unary(method)(message, timeout=300)
        except grpc.RpcError as error:
            return str(error.code().name)
        return "answered"


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--calls", type=int, default=16, metavar="N", help="at a time (default: %(default)s)")
    parser.add_argument("--megabytes", type=int, default=75, metavar="N", help="of each message (default: %(default)s)")
    options = parser.parse_args()
    message = wire.CompositeBatchRequest(model_id="x", batch_size=1, raw_audio=bytes(4),
                                         visual_frames=bytes(options.megabytes << 20)).SerializeToString()
    serve = [sys.executable, "-m", "studio", "serve", "--grpc", "127.0.0.1:0", "--legacy", "127.0.0.1:0"]
    with subprocess.Popen(serve, stderr=subprocess.PIPE, text=True, cwd=ROOT) as service:
        assert service.stderr is not None
        own, old = (service.stderr.readline().split()[-1] for _ in range(2))
        rows = []
        for what, method in METHODS.items():
            address = old if method.startswith("/monolithic.") else own
            with Watch(psutil.Process(service.pid)) as held, ThreadPoolExecutor(options.calls) as callers:
                ended = Counter(callers.map(partial(ask, address, method), [message] * options.calls))
            most_mb = (held.most - held.began) >> 20
            told = ", ".join(f"{count} {how}" for how, count in ended.items())
            rows.append(Row(what, f"<= {GOAL_MB} MB", f"{most_mb} MB ({told})", most_mb <= GOAL_MB, {"held_mb": most_mb}))
        service.terminate()
    show(f"strangers: {options.calls} calls of {options.megabytes} MB at a time", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
