"""What can be made again is kept while there is room, and never taken from under a process that uses it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from studio.avatars import cache, library
from studio.avatars.package import pack

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]


def folder(root: Path, name: str, size: int, age_s: int) -> Path:
    made = root / name
    made.mkdir(parents=True)
    (made / "frames.mp4").write_bytes(bytes(size))
    os.utime(made, (1e9 - age_s, 1e9 - age_s))
    return made


def names(root: Path) -> list[str]:
    return sorted(one.name for one in root.glob("[!.]*"))


def test_the_oldest_go_first_and_only_until_there_is_room(tmp_path: Path) -> None:
    for name, age_s in (("new", 1), ("old", 30), ("older", 40), ("oldest", 50)):
        folder(tmp_path, name, 1000, age_s)
    keep = folder(tmp_path, "wanted", 5000, 99)

    gone = cache.trim(tmp_path, keep=keep, most_bytes=2500)

    assert [one.name for one in gone] == ["oldest", "older"]
    assert names(tmp_path) == ["new", "old", "wanted"]
    assert cache.trim(tmp_path, keep=keep, most_bytes=2500) == []


USE = """
import sys
from pathlib import Path
from studio.avatars import cache
cache.use(Path(sys.argv[1]))
print("used", flush=True)
input()
"""


def test_one_in_use_is_never_taken(tmp_path: Path) -> None:
    used, theirs, free = (folder(tmp_path, name, 1000, age_s) for name, age_s in (("used", 50), ("theirs", 40), ("free", 1)))
    cache.use(used)
    os.utime(used, (1, 1))
    other = subprocess.Popen([sys.executable, "-c", USE, str(theirs)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline() == b"used\n"
    try:
        assert cache.trim(tmp_path, keep=tmp_path / "wanted", most_bytes=0) == [free]
    finally:
        other.communicate(b"\n")
    assert cache.trim(tmp_path, keep=tmp_path / "wanted", most_bytes=0) == [theirs]
    assert names(tmp_path) == ["used"]


def test_a_link_out_of_the_cache_is_left_alone(tmp_path: Path) -> None:
    outside = folder(tmp_path, "outside", 1000, 5)
    root = tmp_path / "cache"
    root.mkdir()
    (root / "link").symlink_to(outside)

    assert cache.trim(root, keep=root / "wanted", most_bytes=0) == []
    assert (outside / "frames.mp4").is_file()


def test_unpacked_packages_are_bounded(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    root = tmp_path / "data" / "unpacked"
    folder(root, "old-one", 1 << 20, 99)
    monkeypatch.setattr(cache.trim, "__kwdefaults__", {"most_bytes": 1 << 19})
    package = pack(tiny, tmp_path / "tiny.avatar")

    found = library.find(str(package))

    assert names(root) == [found.name]
    assert library.find(str(package)) == found
