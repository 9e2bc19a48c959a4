"""What the check of the machine says of learning a face: whether it can be done here, and how much of footage is kept."""

from __future__ import annotations

from importlib import metadata

from studio.avatars.capture import kept
from studio.engine.surroundings import MachineFinding
from studio.personal.process import EXTRA, WITHOUT_CUDA, missing, without_cuda

LEARNING, FOOTAGE = "Learning a face", "Footage kept"


def look() -> list[MachineFinding]:
    """Look at the packages of the extra ``own``, which are not loaded, and at what is kept; no name of a video is told."""
    return [_learning(), _footage()]


def _learning() -> MachineFinding:
    lacking = missing()
    if lacking:
        said = ["only an avatar of your own needs it", f"not installed: {', '.join(lacking)}"]
        install = f'pip install "{EXTRA}"'
        said.append(f"PIP_EXTRA_INDEX_URL={WITHOUT_CUDA} {install}" if without_cuda() else install)
        return MachineFinding(LEARNING, "; ".join(said), None)
    return MachineFinding(LEARNING, f"installed: torch {_version('torch')}", True)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _footage() -> MachineFinding:
    found, films = kept.kept(), kept.films()
    if not found and not films:
        return MachineFinding(FOOTAGE, "none", None)
    said = []
    if found:
        megabytes = sum(one.bytes for one in found) / 1e6
        said.append(f"{megabytes:.0f} MB of {len(found)} that were examined or learnt from")
    unfinished = sum(one.until is None for one in found)
    if unfinished:
        said.append(f"not finished, and so kept: {unfinished}")
    if films:
        said.append(f"{sum(one.stat().st_size for one in films) / 1e6:.0f} MB filmed in the window")
    return MachineFinding(FOOTAGE, "; ".join([*said, "'viseme-studio avatar forget' says more, and deletes"]), None)
