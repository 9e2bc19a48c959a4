"""What an export costs the live picture: the live engine alone and the whole window, each without and with an export beside it.

    python benchmarks/beside.py [--avatar NAME|FOLDER] [--seconds N] [--json FILE]

The export is a real one of the bundled speech, repeated, at the priority that the window gives it. Both are processes of
one session, as in the window: a priority counts among them only. On a machine that is busy with other things, give that
session the weight it would have alone: ``setsid -w sh -c 'echo -20 > /proc/self/autogroup; python benchmarks/beside.py'``.
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


def in_window(avatar: str, seconds: int, folder: Path, long: Path) -> tuple[dict[str, float], dict[str, float]]:
    """Skipped pictures and ms from microphone to screen of the window, painted offscreen: alone, and beside an export."""
    from tests.screen import use_one

    use_one()
    from benchmarks.window import opened, run_until
    from studio import app
    from studio.engine.sources.wavefile import WaveFile

    application = app.make_application()
    window = opened(avatar, folder)
    window.session._microphone = lambda _name: WaveFile(SPEECH, aloud=False, lead_s=0.1, loop=True)
    run_until(lambda: window.preview.has_picture and window.counters.snapshot is not None)
    window.session.start_microphone()
    run_until(lambda: window.preview.state == "LIVE")

    def wait(length_s: float) -> None:
        end = time.monotonic() + length_s
        run_until(lambda: time.monotonic() > end)

    def measured() -> dict[str, float]:
        before = window.bridge.host.snapshot().skipped
        wait(seconds)
        return {"skipped": window.bridge.host.snapshot().skipped - before,
                "screen_ms": window.times.screen_ms(time.monotonic(), seconds) or 0.0}

    wait(3.0)
    alone = measured()
    exports = window.file_outputs.exports
    exports.add(Order(long, folder / "long.mp4", avatar))
    run_until(lambda: bool(exports.jobs()[0].made))
    beside = measured()
    window.close()
    application.processEvents()
    return alone, beside


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=int, default=10, metavar="N", help="of each measurement (default: %(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone = live(options.avatar, options.seconds, folder)
        exports = Exports()
        try:
            long = long_speech(folder / "long.wav")
            exports.add(Order(long, folder / "long.mp4", options.avatar))
            while not exports.jobs()[0].made:
                if exports.jobs()[0].status is Status.FAILED:
                    raise SystemExit(exports.jobs()[0].reason)
                time.sleep(0.05)
            beside = live(options.avatar, options.seconds, folder)
            (job,) = exports.jobs()
        finally:
            exports.close()
        shown, shown_beside = in_window(options.avatar, options.seconds, folder, long)
    speed = job.speed or 0.0
    rows = [
        Row("pictures skipped, export beside it", f"<= {alone['skipped']} + 1, as alone", str(beside["skipped"]),
            beside["skipped"] <= alone["skipped"] + 1, {"alone": alone["skipped"], "beside": beside["skipped"]}),
        *(
            Row(f"heard to made, {part}", "", f"{beside['latency_ms'][part]:.0f} ms (alone {alone['latency_ms'][part]:.0f} ms)",
                None, {"alone": alone["latency_ms"][part], "beside": beside["latency_ms"][part]})
            for part in ("p50", "p95", "p99")
        ),
        Row("pictures the window skipped, export beside it", f"<= {shown['skipped']} + 1, as alone",
            str(shown_beside["skipped"]), shown_beside["skipped"] <= shown["skipped"] + 1,
            {"alone": shown["skipped"], "beside": shown_beside["skipped"]}),
        Row("microphone to screen of the window, p50", "",
            f"{shown_beside['screen_ms']:.0f} ms (alone {shown['screen_ms']:.0f} ms)",
            None, {"alone": shown["screen_ms"], "beside": shown_beside["screen_ms"]}),
        Row("the export meanwhile", "", f"{speed:.2f} times real time", None, {"speed": speed}),
    ]
    show(f"an export beside the live picture: {options.avatar}, {options.seconds} s each", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
