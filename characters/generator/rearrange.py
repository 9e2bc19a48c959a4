"""``generator-arrange``: lay out a ``generator.onnx`` that was exported before `arrange` was part of the export."""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx

from characters.generator.arrange import arrange


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters generator-arrange", description=__doc__)
    parser.add_argument("graph", type=Path, help="generator.onnx as the exporter wrote it")
    parser.add_argument("out", type=Path, help="file to write")
    options = parser.parse_args(argv)
    model = arrange(onnx.load(options.graph))
    draft = options.out.with_suffix(".new")
    onnx.save(model, draft)
    draft.replace(options.out)
    return 0
