"""The page about the format says what the code does."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from studio.avatars.format import EDGES, FORMAT
from studio.avatars.format_reading import read_manifest
from studio.avatars.onnxfile import OPSETS
from studio.avatars.operators import TAKEN
from studio.avatars.package import LIMITS
from tests import tiny_avatar

PAGE = (Path(__file__).parents[2] / "docs" / "avatar-format.md").read_text(encoding="utf-8")


def test_every_file_and_every_rule_is_there() -> None:
    assert all(f"`{name}`" in PAGE for name in LIMITS)
    assert all(f"- `{rule}`: " in PAGE for rule in EDGES)
    assert f"operator sets {OPSETS.start} to {OPSETS.stop - 1}" in PAGE
    assert f"\n| {FORMAT} | " in PAGE


def test_the_manifest_on_the_page_is_one_that_is_read(tmp_path: Path) -> None:
    folder = tiny_avatar.write(tmp_path / "page")
    (folder / "avatar.toml").write_text(re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)[1], encoding="utf-8")

    shutil.copyfile(folder / "encoder.onnx", folder / "encoder-280.onnx")
    manifest = read_manifest(folder)

    assert [one.name for one in manifest.profiles if str(one.choice_ms) not in one.name] == []

    assert (manifest.name, manifest.person.consent, manifest.generator.features_edge) == ("Anna", "agreed in writing", "once")


def test_the_page_lists_the_operators_that_are_taken() -> None:
    section = PAGE.split("## The networks")[1].split("## The pictures")[0]
    rows = [line.split("|")[2] for line in section.split("| kind | operators |")[1].splitlines() if line.startswith("| ")]

    assert {name for row in rows for name in re.findall(r"`(\w+)`", row)} == TAKEN
