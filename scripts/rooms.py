"""Draw the rooms of the studio as docs/images/rooms.svg: what pyproject.toml lets import what, in the rooms' own words.

With ``--check`` nothing is written; the exit code is 1 where the picture there is not the one that would be.
"""

from __future__ import annotations

import argparse
import ast
import sys
import textwrap
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "images" / "rooms.svg"
WIDTH, GAP, MARGIN, HEAD = 640, 8, 16, 40
"""Of a column, between boxes, around everything, and above a column, in pixels."""
NAME_PX, WORDS_PX, LINE_PX = 13, 10, 13
LETTER_PX = 5.3
"""Width of a letter of the words, on the wide side."""
STYLE = """
text { font-family: Inter, system-ui, sans-serif; fill: #1b1e26; }
.title { font-size: 15px; font-weight: 600; }
.name { font-size: 13px; font-weight: 600; }
.words { font-size: 10px; fill: #4a5162; }
.room { fill: #eef1f8; stroke: #8b95b0; }
.module { fill: #ffffff; stroke: #c3c9d8; }
"""


def says(path: Path) -> str:
    """Give the first sentence of a module's docstring, without the quotes of code."""
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    first = " ".join(doc.split("\n\n")[0].split()).replace("`", "")
    return first.split(". ")[0].removesuffix(".")


def columns() -> list[tuple[str, list[list[tuple[str, bool, str]]]]]:
    """Give each contract of layers: its package, and its rows from top to bottom of name, whether it is a room, and words."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    found = []
    for contract in contracts:
        if contract["type"] != "layers":
            continue
        package = contract["containers"][0]
        folder = ROOT / package.replace(".", "/")
        rows = []
        for layer in contract["layers"]:
            row = []
            for name in (one.strip() for one in layer.split("|")):
                room = (folder / name).is_dir()
                row.append((name, room, says(folder / name / "__init__.py" if room else folder / f"{name}.py")))
            rows.append(row)
        found.append((package, rows))
    return found


def draw() -> str:
    """Give the picture as SVG."""
    drawn, tallest = [], 0
    for number, (package, rows) in enumerate(columns()):
        left, top = MARGIN + number * (WIDTH + 2 * MARGIN), MARGIN
        drawn.append(f'<text class="title" x="{left}" y="{top + 18}">{escape(package)}: imports run downwards</text>')
        top += HEAD
        for row in rows:
            width = (WIDTH - GAP * (len(row) - 1)) / len(row)
            lines = [textwrap.wrap(words, max(8, int((width - 16) / LETTER_PX))) for _, _, words in row]
            height = 26 + LINE_PX * max(map(len, lines))
            for place, ((name, room, _), words) in enumerate(zip(row, lines, strict=True)):
                x = left + place * (width + GAP)
                kind = "room" if room else "module"
                drawn.append(f'<rect class="{kind}" x="{x:.1f}" y="{top}" width="{width:.1f}" height="{height}" rx="5"/>')
                drawn.append(f'<text class="name" x="{x + 8:.1f}" y="{top + 17}">{escape(name)}</text>')
                drawn += [f'<text class="words" x="{x + 8:.1f}" y="{top + 31 + LINE_PX * line}">{escape(text)}</text>'
                          for line, text in enumerate(words)]
            top += height + GAP
        tallest = max(tallest, top + MARGIN)
    width = MARGIN * 2 + len(columns()) * WIDTH + (len(columns()) - 1) * 2 * MARGIN
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{tallest}" viewBox="0 0 {width} {tallest}">'
    paper = '<rect width="100%" height="100%" fill="#ffffff"/>'
    return "\n".join((head, f"<style>{STYLE}</style>", paper, *drawn, "</svg>", ""))


def main() -> int:
    """Write the picture or check it; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    wanted = draw()
    if options.check:
        current = PICTURE.is_file() and PICTURE.read_text(encoding="utf-8") == wanted
        if not current:
            print(f"{PICTURE.relative_to(ROOT)} is not current: run python scripts/rooms.py", file=sys.stderr)
        return 0 if current else 1
    PICTURE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
