"""``viseme-studio verify``: what is proved about a file, by whom, and what is not."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from studio import help_texts as say

if TYPE_CHECKING:
    import argparse

CHANGED, NOTHING, MARKED = 1, 3, 4
"""Exit codes: a file was changed, or it or its credentials are damaged; there is nothing; there is only the invisible mark. 0:
unchanged; 2: it cannot be read. Of several files the first of 1, 3, 4, 0 counts."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help=say.VERIFY_FILES)
    parser.add_argument("--json", action="store_true", help=say.VERIFY_JSON)


def main(options: argparse.Namespace) -> int:
    """Run the command; `StudioError` when a file cannot be read."""
    from studio.provenance.verify import Proof, check_file

    codes = set()
    for file in options.files:
        found = check_file(file)
        if options.json:
            print(json.dumps(found.as_json()))
        else:
            print(f"{found.proof.value.capitalize()}.")
            sys.stdout.writelines(f"  {line}\n" for line in found.sentences())
        alone = MARKED if found.marked else NOTHING
        without = found.proof in (Proof.NONE, Proof.UNKNOWN_KIND, Proof.ELSEWHERE)
        codes.add(0 if found.unchanged else alone if without else CHANGED)
    return next(code for code in (CHANGED, NOTHING, MARKED, 0) if code in codes)
