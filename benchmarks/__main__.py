"""Run every benchmark: ``python -m benchmarks [NAME ...]``; tables on the terminal, JSON in ``out/bench/``."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "out" / "bench"
USAGE = "[--json FILE]"
"""What the first lines of every benchmark here hold; the other files are no benchmarks."""
MARKS = {True: "yes", False: "no", None: ""}


def is_benchmark(path: Path) -> bool:
    return path.name != Path(__file__).name and USAGE in (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "")


def main() -> int:
    names = sys.argv[1:] or sorted(path.stem for path in HERE.glob("*.py") if is_benchmark(path))
    OUT.mkdir(parents=True, exist_ok=True)
    broken = []
    summary = Table("benchmark", "what", "goal", "measured", "met", title="all benchmarks", title_justify="left")
    for name in names:
        file = OUT / f"{name}.json"
        file.unlink(missing_ok=True)
        done = subprocess.run([sys.executable, HERE / f"{name}.py", "--json", file], cwd=HERE.parent, check=False)
        if done.returncode or not file.is_file():
            broken.append(name)
            continue
        for row in json.loads(file.read_text(encoding="utf-8"))["rows"]:
            if row.get("met") is not None:
                summary.add_row(name, row["what"], row["goal"], row["measured"], MARKS[row["met"]])
    Console().print(summary)
    if broken:
        print(f"These did not run: {', '.join(broken)}.", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
