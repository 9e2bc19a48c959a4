"""A profile as one page that needs nothing else: no script, no font, no picture from elsewhere."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from studio.benchmark_run import LARGE
from studio.engine.metrics.timings import spread

if TYPE_CHECKING:
    from studio.benchmark_run import BenchmarkRun

_WIDTH, _HEIGHT = 860, 150
_STYLE = """
:root { color-scheme: dark light; --bg: #0c0d10; --surface: #15171c; --text: #e9ebf0; --muted: #b0b6c2; --faint: #8c94a3;
  --line: #262a32; --work: #8192ff; --other: #f0b550; --graph: #0a0b0d; }
@media (prefers-color-scheme: light) { :root { --bg: #e6e8ec; --surface: #fbfbfc; --text: #16181d; --muted: #454b57;
  --faint: #59606d; --line: #d9dce2; --work: #5a6ae6; --other: #8a5700; --graph: #eceef2; } }
body { background: var(--bg); color: var(--text); font: 14px/1.5 Inter, system-ui, sans-serif; margin: 24px auto;
  max-width: 900px; font-variant-numeric: tabular-nums; }
section { background: var(--surface); border-radius: 8px; padding: 16px 20px; margin: 12px 0; }
h1 { font-size: 24px; margin: 0; } h2 { font-size: 14px; margin: 0 0 8px; } p { color: var(--muted); margin: 4px 0 8px; }
table { border-collapse: collapse; width: 100%; } td, th { padding: 3px 8px; text-align: right;
  border-top: 1px solid var(--line); } th { color: var(--faint); font-weight: 400; } td:first-child, th:first-child {
  text-align: left; } .figures { display: flex; gap: 32px; flex-wrap: wrap; } .figures b { display: block;
  font-size: 22px; font-weight: 600; } .figures span { color: var(--muted); } svg { width: 100%; height: auto; }
.work { fill: var(--work); } .other { fill: none; stroke: var(--other); stroke-width: 1.5; }
.line { fill: none; stroke: var(--work); stroke-width: 1.5; } svg text { fill: var(--faint); font-size: 11px; }
svg rect.graph { fill: var(--graph); } i { font-style: normal; color: var(--other); }
"""


def page(run: BenchmarkRun, other: BenchmarkRun | None = None) -> str:
    """Lay out a run as HTML, beside ``other`` when one is given."""
    parts = [
        f"<h1>{escape(run.sound)}, spoken by {escape(run.avatar)}</h1>",
        _section("", _figures(run, other)),
        _section("Stages of a picture, ms", _cascade(run) + _stages(run, other)),
        *([_section("On the GPU, by its own clock, ms", _on_gpu(run, other))] if run.gpu_ms or run.untimed else []),
        _section("Picture time", _histogram(run, other)),
        _section("Resident memory", _memory(run)),
        _section("Allocations of a picture", _allocations(run, other)),
        _section("Inside the networks", _operators(run, other)),
        _section("Machine", _machine(run, other)),
    ]
    title = escape(f"Profile of {run.sound}")
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style><body>{''.join(parts)}</body></html>"
    )


def _section(title: str, body: str) -> str:
    return f"<section>{f'<h2>{title}</h2>' if title else ''}{body}</section>"


def _figures(run: BenchmarkRun, other: BenchmarkRun | None) -> str:
    growth = run.resident[-1][1] - run.resident[len(run.resident) // 2][1]
    median, _, p99 = run.spread_ms("picture")
    before_median, _, before_p99 = other.spread_ms("picture") if other else (0.0, 0.0, 0.0)
    rows = [
        (f"{run.pictures_per_s:.0f}", "pictures/s", f"{other.pictures_per_s:.0f}" if other else ""),
        (f"{median:.2f} ms", "a picture, median", f"{before_median:.2f} ms" if other else ""),
        (f"{p99:.2f} ms", "a picture, p99", f"{before_p99:.2f} ms" if other else ""),
        (f"{max(run.traced_bytes) / 1024:.1f} KiB", "most allocated in one picture",
         f"{max(other.traced_bytes) / 1024:.1f} KiB" if other else ""),
        (f"{growth / 2**20:+.1f} MiB", "resident memory, second half", ""),
        (f"{100 * run.clocks_ms / median:.2f} %", "cost of measuring", ""),
    ]
    cells = "".join(
        f"<div><b>{figure}</b><span>{text}{f' <i>before {before}</i>' if before else ''}</span></div>"
        for figure, text, before in rows
    )
    return (
        f'<div class="figures">{cells}</div><p>{run.pictures} pictures on {escape(run.provider)}, '
        "networks, mel and composite, without encoding.</p>"
    )


def _cascade(run: BenchmarkRun) -> str:
    """Draw one bar a stage, each starting where the last ended: medians, with p99 as a thin line."""
    spreads = {stage: run.spread_ms(stage) for stage in run.stages_ms}
    medians = {stage: median for stage, (median, _, _) in spreads.items()}
    tails = {stage: p99 for stage, (_, _, p99) in spreads.items()}
    scale = (_WIDTH - 130) / max(sum(medians.values()) + max(tails.values()), 1e-9)
    rows, at = [], 0.0
    for number, (stage, width) in enumerate(medians.items()):
        y, x = 6 + 24 * number, 90 + at * scale
        rows.append(
            f'<text x="0" y="{y + 12}">{stage}</text>'
            f'<rect class="work" x="{x:.1f}" y="{y}" width="{max(1.0, width * scale):.1f}" height="16" rx="2"/>'
            f'<path class="other" d="M{x:.1f} {y + 19} h{tails[stage] * scale:.1f}"/>'
        )
        at += width
    return _svg("".join(rows), 24 * len(medians) + 8) + "<p>Bars: median. Thin line: p99 of the stage alone.</p>"


def _stages(run: BenchmarkRun, other: BenchmarkRun | None) -> str:
    head = ["stage", "p50", "p95", "p99", "share"] + (["before p50", "ratio"] if other else [])
    whole = run.spread_ms("picture")[0]
    rows = []
    for stage in (*run.stages_ms, "picture"):
        middle, *tails = run.spread_ms(stage)
        row = [stage, f"{middle:.3f}", *(f"{tail:.3f}" for tail in tails), f"{100 * middle / whole:.0f} %"]
        if other:
            before = other.spread_ms(stage)[0]
            row += [f"{before:.3f}", f"{middle / before:.2f}" if before else "–"]
        rows.append(row)
    return _table(head, rows)


def _on_gpu(run: BenchmarkRun, other: BenchmarkRun | None) -> str:
    if run.untimed:
        return f"<p>Not measured: {escape(run.untimed)}. The times above are the host's.</p>"
    rows = []
    for part, values in run.gpu_ms.items():
        row = [part, *(f"{value:.3f}" for value in spread(np.array(values)).tolist())]
        if other:
            before = other.gpu_ms.get(part)
            row.append(f"{spread(np.array(before))[0]:.3f}" if before else "–")
        rows.append(row)
    note = "<p>Between two marks that the GPU passes; the copies are those from and to the host's memory.</p>"
    return _table(["part", "p50", "p95", "p99"] + (["before p50"] if other else []), rows) + note


def _histogram(run: BenchmarkRun, other: BenchmarkRun | None) -> str:
    top = float(np.percentile(run.picture_ms + (other.picture_ms if other else []), 99.5)) * 1.1
    edges = np.linspace(0.0, top, 61)
    step = (_WIDTH - 40) / 60
    counts = np.histogram(np.minimum(run.picture_ms, top * 0.999), edges)[0] / run.pictures
    most = float(counts.max())
    bars = [
        f'<rect class="work" x="{20 + step * one:.1f}" y="{_HEIGHT - 20 - 120 * count / most:.1f}" '
        f'width="{step - 1:.1f}" height="{120 * count / most:.1f}"/>'
        for one, count in enumerate(counts) if count
    ]
    if other:
        before = np.histogram(np.minimum(other.picture_ms, top * 0.999), edges)[0] / other.pictures
        points = " ".join(
            f"{20 + step * (one + 0.5):.1f},{_HEIGHT - 20 - 120 * min(1.0, count / most):.1f}"
            for one, count in enumerate(before)
        )
        bars.append(f'<polyline class="other" points="{points}"/>')
    ticks = "".join(
        f'<text x="{20 + (_WIDTH - 40) * one / 6:.0f}" y="{_HEIGHT - 4}" text-anchor="middle">{top * one / 6:.1f}</text>'
        for one in range(7)
    )
    note = "<p>Milliseconds; the last bar holds all that took longer.</p>"
    return _svg("".join(bars) + ticks, _HEIGHT) + note


def _memory(run: BenchmarkRun) -> str:
    numbers, sizes = zip(*run.resident, strict=True)
    top = max(sizes) * 1.1
    points = " ".join(
        f"{20 + (_WIDTH - 40) * number / max(1, numbers[-1]):.1f},{110 - 100 * size / top:.1f}"
        for number, size in zip(numbers, sizes, strict=True)
    )
    first, last = sizes[0] / 2**20, sizes[-1] / 2**20
    text = f"<p>{first:.0f} MiB at the first picture, {last:.0f} MiB at number {numbers[-1]}; from 0.</p>"
    graph = f'<rect class="graph" x="20" y="10" width="{_WIDTH - 40}" height="100"/>'
    return _svg(f'{graph}<polyline class="line" points="{points}"/>', 118) + text


def _allocations(run: BenchmarkRun, other: BenchmarkRun | None) -> str:
    """Draw one bar a picture up to the size that counts as an array, and tell what the C library was asked for."""
    top = max(LARGE, *run.traced_bytes)
    step = (_WIDTH - 40) / len(run.traced_bytes)
    bars = [
        f'<rect class="work" x="{20 + step * at:.1f}" y="{100 - 80 * size / top:.1f}" width="{step - 2:.1f}" '
        f'height="{80 * size / top:.1f}"/>'
        for at, size in enumerate(run.traced_bytes)
    ]
    limit = 100 - 80 * LARGE / top
    bars.append(f'<path class="other" d="M20 {limit:.1f} H{_WIDTH - 20}"/><text x="20" y="{limit - 4:.1f}">4 KiB</text>')
    note = (f"<p>Held by Python and numpy at most at once, each of {len(run.traced_bytes)} pictures. The smallest array of a "
            "picture is larger than the line.</p>")
    if not run.native:
        return _svg("".join(bars), 106) + note + "<p>memray is not installed, so the C library's calls were not counted.</p>"
    rows = [
        [who, f"{count:.1f}", f"{size / 1024:.2f}", f"{large:.2f}"] + (_native_before(other, who) if other else [])
        for who, (count, size, large) in run.native.items()
    ]
    head = ["asked of the C library in one picture", "allocations", "KiB", "of 4 KiB and more"] + (["before"] if other else [])
    return _svg("".join(bars), 106) + note + _table(head, rows)


def _native_before(other: BenchmarkRun, who: str) -> list[str]:
    return [f"{other.native[who][0]:.1f}" if who in other.native else "–"]


def _operators(run: BenchmarkRun, other: BenchmarkRun | None) -> str:
    rows = []
    for network, operators in run.operators_ms.items():
        whole = sum(operators.values())
        for operator, cost in list(operators.items())[:10]:
            row = [f"{network} · {operator}", f"{cost:.3f}", f"{100 * cost / whole:.0f} %"]
            if other:
                row.append(f"{other.operators_ms.get(network, {}).get(operator, 0.0):.3f}")
            rows.append(row)
    note = ("<p>onnxruntime's own times on the processor, whatever painted, folded by operator; its profiler makes the whole "
            "slower than above.</p>")
    return _table(["operator", "ms", "share"] + (["before"] if other else []), rows) + note


def _machine(run: BenchmarkRun, other: BenchmarkRun | None) -> str:
    rows = [
        [key, value] + ([other.machine.get(key, "–")] if other else []) for key, value in run.machine.items()
    ]
    return _table(["", "this run"] + (["before"] if other else []), rows)


def _table(head: list[str], rows: list[list[str]]) -> str:
    def line(cells: list[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    return f"<table>{line(head, 'th')}{''.join(line(row, 'td') for row in rows)}</table>"


def _svg(body: str, height: int) -> str:
    return f'<svg viewBox="0 0 {_WIDTH} {height}" role="img">{body}</svg>'
