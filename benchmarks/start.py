"""How soon the studio is there: its window, the first avatar, the first picture on screen; and what each costs.

    python benchmarks/start.py [--avatar NAME|FOLDER] [--runs N] [--beside CHECKOUT] [--json FILE]

Every run is a process of its own that starts as the command ``viseme-studio`` does, with an offscreen screen and settings of
its own; the first run of each checkout fills its caches and is not counted. Given ``--beside`` the same is done with the code
of another checkout, in turn, and the ratios of the medians are the last rows. Processor time is user and system time of all
threads of the process, up to the moment; on a busy machine it says more than the time on the clock.
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

MOMENTS = {"imported": "code imported", "window": "window painted first", "ready": "avatar on air",
           "picture": "first picture on screen"}
"""In the order in which they come; the last is the goal of `benchmarks/live.py`."""
FIRST_GOAL_S = 3.0
PATIENCE_S = 120.0


class AtImport(importlib.abc.MetaPathFinder):
    """Call a function with ``studio.app`` as soon as that is imported, which the command does itself."""

    def __init__(self, call: Callable[[Any], None]) -> None:
        self._call = call

    def find_spec(self, name: str, *_others: object) -> ModuleSpec | None:
        if name != "studio.app":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        execute = spec.loader.exec_module

        def executed(module: ModuleType) -> None:
            execute(module)
            self._call(module)

        spec.loader.exec_module = executed  # type: ignore[method-assign]
        return spec


def start(avatar: str) -> None:
    """Start the window as the command does, print the moments as JSON (in the process that is measured), and end it."""
    seen: dict[str, tuple[float, float]] = {}

    def note(moment: str) -> None:
        seen.setdefault(moment, (time.monotonic(), time.process_time()))

    def imported(app: Any) -> None:
        note("imported")
        make = app.make_window
        app.make_window = lambda *given, **options: watched(make, *given, **options)

    kept: list[object] = []

    def watched(make: Callable[..., Any], folder: Path, preferences: Any, *others: Any, **options: Any) -> Any:
        from PySide6.QtCore import QEvent, QObject, QTimer

        class Painted(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
                if event.type() == QEvent.Type.Paint:
                    note("window")
                return False

        def look() -> None:
            if window.times.paints.count:
                note("picture")
            # That an avatar is on air may be told after its first picture was painted.
            if len(seen) == len(MOMENTS):
                print(json.dumps(seen), flush=True)
                os._exit(0)

        preferences.welcomed = True
        window, painted, timer = make(folder, preferences, *others, **options), Painted(), QTimer()
        window.installEventFilter(painted)
        window.bridge.ready.connect(lambda _manifest: note("ready"))
        timer.timeout.connect(look)
        timer.start(4)
        kept.extend((painted, timer))
        return window

    sys.meta_path.insert(0, AtImport(imported))
    from studio.cli import main

    main(["--avatar", avatar])


def run(checkout: Path, avatar: str, home: Path) -> dict[str, tuple[float, float]]:
    """Start the code of a checkout once; give seconds on the clock and of the processor for each of `MOMENTS`."""
    from tests.screen import offscreen

    environment = dict(os.environ) | {
        "QT_QPA_PLATFORM": offscreen(1920, 1080), "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
        "XDG_CACHE_HOME": str(home / "cache"), "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"), "XDG_STATE_HOME": str(home / "state")}
    # As pip leaves it: the code is compiled before.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    done = subprocess.run([sys.executable, __file__, "--avatar", avatar, "--child"], cwd=checkout,
                          env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    if done.returncode or not done.stdout.strip():
        raise SystemExit(f"The window did not start: {done.stderr.strip() or done.returncode}")
    seen = json.loads(done.stdout.strip().splitlines()[-1])
    return {moment: (at - began, cpu) for moment, (at, cpu) in seen.items()}


def main() -> int:
    if "--child" in sys.argv:
        # The checkout that is measured comes first, not this file's.
        sys.path.remove(str(ROOT))
        sys.path[0] = str(Path.cwd())
        start(sys.argv[sys.argv.index("--avatar") + 1])
        return 0
    from benchmarks.table import Row, arguments, show

    parser = arguments(__doc__)
    parser.add_argument("--runs", type=int, default=7, metavar="N", help="counted starts of each (default: %(default)s)")
    parser.add_argument("--beside", type=Path, metavar="CHECKOUT", help="another checkout, started in turn with this one")
    options = parser.parse_args()
    checkouts = [ROOT, *([options.beside.resolve()] if options.beside else [])]
    found: dict[Path, list[dict[str, tuple[float, float]]]] = {one: [] for one in checkouts}
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(options.runs + 1):
            for place, checkout in enumerate(checkouts):
                home = Path(folder) / str(place)
                home.mkdir(exist_ok=True)
                measured = run(checkout, options.avatar, home)
                if turn:
                    found[checkout].append(measured)
    rows, medians = [], {}
    for checkout, runs in found.items():
        for moment, words in MOMENTS.items():
            wall, cpu = (statistics.median(one[moment][kind] for one in runs) for kind in (0, 1))
            medians[checkout, moment] = wall, cpu
            whose = "" if checkout == ROOT else f", {checkout.name}"
            met = wall <= FIRST_GOAL_S if checkout == ROOT and moment == "picture" else None
            rows.append(Row(words + whose, f"<= {FIRST_GOAL_S:.0f} s" if met is not None else "",
                            f"{wall:.2f} s, {cpu:.2f} s of the processor", met, {"s": wall, "cpu_s": cpu}))
    for moment, words in MOMENTS.items() if options.beside else ():
        wall, cpu = (medians[ROOT, moment][kind] / medians[checkouts[1], moment][kind] for kind in (0, 1))
        rows.append(Row(f"{words}, this : {checkouts[1].name}", "", f"{wall:.3f}, processor {cpu:.3f}", None,
                        {"wall": wall, "cpu": cpu}))
    show(f"start: {options.avatar}, medians of {options.runs}", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
