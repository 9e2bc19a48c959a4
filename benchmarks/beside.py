"""What an export costs the live picture: the live engine in a process of its own, without and with an export beside it.

    python benchmarks/beside.py [--avatar NAME|FOLDER] [--seconds N] [--json FILE]

The export is a real one of the bundled speech, repeated, at the priority that the window gives it. Both are processes of
one session, as in the window: a priority counts among them only.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.exports.job import Order, Status  # noqa: E402
from studio.exports.queue import Exports  # noqa: E402
from studio.media.sound import SoundReader  # noqa: E402

SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
LONG_S = 1200


def long_speech(path: Path) -> Path:
    """Write the bundled speech again and again, until no export ends while it is measured."""
    import wave

    with SoundReader(SPEECH) as sound:
        speech = np.concatenate([block for block, _ in sound])
    pcm = (np.clip(speech, -1, 1) * 32767).astype("<i2").tobytes()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        for _ in range(LONG_S * 16_000 // len(speech)):
            file.writeframes(pcm)
    return path


def live(avatar: str, seconds: int, folder: Path) -> dict[str, Any]:
    report = folder / "live.json"
    subprocess.run(
        [sys.executable, "-m", "studio", "live", "--source", str(SPEECH), "--seconds", str(seconds),
         "--report", str(report), "--avatar", avatar],
        cwd=ROOT, stdout=subprocess.DEVNULL, check=True,
    )
    return json.loads(report.read_text(encoding="utf-8"))


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=int, default=10, metavar="N", help="of each measurement (default: %(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone = live(options.avatar, options.seconds, folder)
        exports = Exports()
        try:
            exports.add(Order(long_speech(folder / "long.wav"), folder / "long.mp4", options.avatar))
            while not exports.jobs()[0].made:
                if exports.jobs()[0].status is Status.FAILED:
                    raise SystemExit(exports.jobs()[0].reason)
                time.sleep(0.05)
            beside = live(options.avatar, options.seconds, folder)
            (job,) = exports.jobs()
        finally:
            exports.close()
    speed = job.speed or 0.0
    rows = [
        Row("pictures skipped, export beside it", f"<= {alone['skipped']} + 1, as alone", str(beside["skipped"]),
            beside["skipped"] <= alone["skipped"] + 1, {"alone": alone["skipped"], "beside": beside["skipped"]}),
        *(
            Row(f"heard to made, {part}", "", f"{beside['latency_ms'][part]:.0f} ms (alone {alone['latency_ms'][part]:.0f} ms)",
                None, {"alone": alone["latency_ms"][part], "beside": beside["latency_ms"][part]})
            for part in ("p50", "p95", "p99")
        ),
        Row("the export meanwhile", "", f"{speed:.2f} times real time", None, {"speed": speed}),
    ]
    show(f"an export beside the live picture: {options.avatar}, {options.seconds} s each", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
