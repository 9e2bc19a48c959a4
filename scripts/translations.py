"""Bring the translations up to date with the sentences: ``python scripts/translations.py``.

Every sentence of ``studio/ui/sentences``, and of those that ``scripts/raised.py`` finds below the window, is given to Qt's
``lupdate``, which adds what is new to the files of each language in ``assets/translations``, keeps what is translated, and
drops what is gone; ``lrelease`` compiles them to what the window loads.
A translator opens a ``.ts`` file in Qt Linguist (``pyside6-linguist``), or in any editor. What no native speaker has read is
marked ``unfinished`` there, which the window shows all the same; a reader removes the mark. ``--to FOLDER`` writes elsewhere.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import PySide6

from scripts.raised import collect
from studio.ui import language, raised

TOOLS = Path(PySide6.__file__).parent


def main() -> int:
    """Update and compile; print what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=language.folder(), metavar="FOLDER")
    update(parser.parse_args().to)
    return 0


def update(folder: Path) -> None:
    """Bring the files of every language in ``folder`` up to date."""
    folder.mkdir(parents=True, exist_ok=True)
    below: dict[str, list[str]] = {}
    for sentence, module in collect().items():
        below.setdefault(module, []).append(sentence)
    (folder / raised.FILE).write_text(json.dumps(below, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "sentences.cpp"
        source.write_text(as_macros(folder), encoding="utf-8")
        for one in language.LANGUAGES[1:]:
            file = folder / f"studio_{one}.ts"
            if not file.exists() and (there := language.folder() / file.name).exists():
                shutil.copyfile(there, file)
            run("lupdate", source, "-ts", file, "-source-language", "en", "-target-language", one, "-locations", "none",
                "-no-obsolete", "-silent")
            run("lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))


def as_macros(folder: Path) -> str:
    """Give the sentences as the macros of C++ that lupdate reads, each after a remark for the translator."""
    lines = []
    for one in language.messages(folder):
        macro = "QT_TRANSLATE_N_NOOP3" if one.one else "QT_TRANSLATE_NOOP3"
        if one.one:
            lines.append(f"//: For one: {one.one}")
        # A text of JSON is one of C++.
        texts = ", ".join(json.dumps(text, ensure_ascii=False) for text in (one.context, one.source, one.name))
        lines.append(f"{macro}({texts})")
    return "\n".join(lines) + "\n"


def run(tool: str, *words: object) -> None:
    """Run one of Qt's tools; what it prints is shown when it fails."""
    suffix = ".exe" if sys.platform == "win32" else ""
    where = next(path for path in (TOOLS / (tool + suffix), TOOLS / "Qt" / "libexec" / tool) if path.exists())
    done = subprocess.run([where, *map(str, words)], capture_output=True, text=True, check=False)  # noqa: S603  (Qt's own)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
