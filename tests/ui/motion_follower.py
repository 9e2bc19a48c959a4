"""A program that follows the system's motion, for tests: prints what it is told, and at the end how long Qt ever stood still.

    python -m tests.ui.motion_follower SECONDS
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from studio.ui.platform.system_motion import SystemMotion


def main() -> int:
    application = QApplication([])
    motion = SystemMotion()
    motion.told.connect(lambda still: print("still" if still else "moving", flush=True))
    worst, last = 0.0, time.monotonic()

    def tick() -> None:
        nonlocal worst, last
        now = time.monotonic()
        worst, last = max(worst, now - last), now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    QTimer.singleShot(0, motion.start)
    QTimer.singleShot(int(float(sys.argv[1]) * 1000), application.quit)
    application.exec()
    motion.close()
    print(f"longest {worst:.3f}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
