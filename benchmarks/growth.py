"""How often the growth alarm tells a leak that is not there, and how often one that is, on simulated processes.

    python benchmarks/growth.py [--hours N] [--leaks N] [--first SEED] [--json FILE]

The hours without a leak are those of `tests.engine.metrics.test_growth.hour`, looked at every two minutes; the leaks last 25
minutes with normal noise, looked at every 20 seconds from the twelfth minute on. The constants of the alarm were chosen on
the seeds 0 to 199.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from benchmarks.table import Row, arguments, show  # noqa: E402
from tests.engine.metrics.test_growth import MINUTES_S, alarms, course, hour, share  # noqa: E402

LEAKS = ((1.5, 1.0), (1.5, 2.0), (2.0, 2.0), (5.0, 3.0), (60.0, 3.0))
"""MiB a minute, and the standard deviation of the noise in MiB."""
GOAL_PER_HOUR, GOAL_SHARE = 1 / 200, 0.9


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--hours", type=int, default=200, metavar="N", help="without a leak (default: %(default)s)")
    parser.add_argument("--leaks", type=int, default=20, metavar="N", help="of each kind (default: %(default)s)")
    parser.add_argument("--first", type=int, default=10_000, metavar="SEED", help="seed of the first (default: %(default)s)")
    options = parser.parse_args()
    seeds = range(options.first, options.first + options.hours)
    told = {seed: found for seed in seeds if (found := alarms(hour(seed), 120))}
    looks = sum(map(len, told.values()))
    rows = [Row("looks that warned without a leak", "at most 1 in 200 h",
                f"{looks} in {options.hours} h, of {len(told)} hours: " + (", ".join(map(str, told)) or "none"),
                looks <= max(1, options.hours * GOAL_PER_HOUR), {"looks": looks, "hours": options.hours})]
    for mib_per_min, noise_mib in LEAKS:
        leaks = (course(1_500, lambda at_s, rate=mib_per_min: rate * at_s / 60, noise_mib=noise_mib, seed=seed)
                 for seed in range(options.first, options.first + options.leaks))
        shares = [share(leak, MINUTES_S) for leak in leaks]
        mean, least = float(np.mean(shares)), min(shares)
        rows.append(Row(f"{mib_per_min} MiB/min, noise {noise_mib} MiB", "told in 90 % of looks",
                        f"{100 * mean:.1f} % (least {100 * least:.0f} %)", mean >= GOAL_SHARE, {"share": mean, "least": least}))
    show("the growth alarm", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
