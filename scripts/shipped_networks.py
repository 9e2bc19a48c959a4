"""Walk the networks that ship with the studio and write what is in them to assets/avatars/networks.json.

To be run after one of them has changed: at a start those of a known digest are not walked again, see `studio.avatars.onnxfile`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from studio.avatars.onnxfile import SHIPPED, as_json, walk  # noqa: E402

AVATARS = ROOT / "assets" / "avatars"


def contents() -> str:
    """Give the contents of the file: an object for each network by its SHA-256, one a line."""
    found = {}
    for file in sorted(AVATARS.glob("*/*.onnx")):
        data = file.read_bytes()
        sha256 = hashlib.sha256(data).hexdigest()
        found[sha256] = as_json(walk(data, f"{file.parent.name}/{file.name}", sha256).found)
    lines = [f"{json.dumps(sha256)}: {json.dumps(one)}" for sha256, one in sorted(found.items())]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    (AVATARS / SHIPPED).write_text(contents(), "utf-8")
