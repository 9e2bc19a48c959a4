"""What does a kill cost a recording? Live sessions that record are killed, and what is left of each is read.

    python benchmarks/killed.py [--tries N] [--busy N] [--avatar NAME|FOLDER] [--json FILE]

A session, with a tone as its source, records in a process of its own, which says every 20 ms how long its clip is;
after six seconds it is killed (SIGKILL), without or beside ``--busy`` processes that compute. The loss is what it said last
less where the file ends that the next start finds.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import av

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine.setup import Setup  # noqa: E402
from studio.engine.sources.tone import Tone  # noqa: E402
from studio.host import StudioHost  # noqa: E402
from studio.media.recovery import find  # noqa: E402
from studio.outputs.recording import Recording  # noqa: E402

TRIES, BUSY = 5, 4
RECORD_S, TELL_S = 6.0, 0.02
MOST_LOST_S, MOST_LOST_BUSY_S = 1.0, 2.0


def record(avatar: str, folder: Path) -> None:
    """Record until killed, and say how long the clip is."""
    host = StudioHost(Setup(library.find(avatar)))
    host.start()
    recording = Recording(folder / "clip.mp4", host.wait_until_ready().manifest)
    host.add(recording)
    host.listen(Tone())
    while True:
        print(recording.elapsed_s, flush=True)
        time.sleep(TELL_S)


def lost_s(avatar: str) -> tuple[float, float]:
    """Kill one that records; give how many seconds of its pictures and of its sound are lost."""
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder, "said")
        with said.open("w") as out:
            process = subprocess.Popen([sys.executable, __file__, "--record", avatar, folder], stdout=out)
            while not _last(said):
                if process.poll() is not None:
                    raise SystemExit(f"The session ended with {process.returncode} before it recorded.")
                time.sleep(TELL_S)
            time.sleep(RECORD_S)
            process.kill()
            process.wait()
        ends = {"video": 0.0, "audio": 0.0}
        # None is found where not even a first piece was written.
        for left in find(Path(folder)):
            with av.open(str(left.file)) as container:
                for packet in container.demux():
                    if packet.pts is not None:
                        end = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                        ends[packet.stream.type] = max(ends[packet.stream.type], end)
        return _last(said) - ends["video"], _last(said) - ends["audio"]


def _last(said: Path) -> float:
    whole = [line for line in said.read_text().splitlines(keepends=True) if line.endswith("\n")]
    return float(whole[-1]) if whole else 0.0


def main() -> None:
    """Kill as often as asked, and show the losses."""
    if sys.argv[1:2] == ["--record"]:
        record(sys.argv[2], Path(sys.argv[3]))
    parser = arguments(__doc__)
    parser.add_argument("--tries", type=int, default=TRIES, help="recordings killed each time (default: %(default)s)")
    parser.add_argument("--busy", type=int, default=BUSY, help="programs that compute beside it (default: %(default)s)")
    options = parser.parse_args()
    rows = []
    for busy, most_s in ((0, MOST_LOST_S), (options.busy, MOST_LOST_BUSY_S)):
        with ExitStack() as stack:
            for _ in range(busy):
                process = subprocess.Popen([sys.executable, "-c", "while True: pass"])
                stack.callback(process.wait)
                stack.callback(process.kill)
            found = [lost_s(options.avatar) for _ in range(options.tries)]
        pictures, sound = (sorted(one) for one in zip(*found, strict=True))
        said = " / ".join(f"{one[len(one) // 2]:.2f} .. {one[-1]:.2f} s" for one in (pictures, sound))
        rows.append(Row(f"pictures / sound lost beside {busy} programs, median .. most", f"at most {most_s:g} s", said,
                        max(pictures[-1], sound[-1]) <= most_s, {"pictures_s": pictures[-1], "sound_s": sound[-1]}))
    show(f"{options.avatar}: {options.tries} recordings killed each time", rows, options.json)


if __name__ == "__main__":
    main()
