"""Installs the packages that learning needs, with pip in a child, into the Python that the studio runs in.

What is installed is what the studio's own metadata says of its extra ``own``, so no index decides what "viseme-studio" is.
Where there is no NVIDIA driver, a build of PyTorch without CUDA is taken where pip's settings name a folder that has one, and
else PyTorch's own index of such builds is asked as well: some 220 MB instead of 3 GB.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections import deque
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from studio import children
from studio.errors import StudioError
from studio.files.names import shown
from studio.personal.process import NICENESS, WITHOUT_CUDA, missing, without_cuda

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME, EXTRA = "viseme-studio", "own"
SMALL, LARGE = 1_500_000_000, 8_000_000_000
"""Bytes that have to be free: without CUDA, and with it."""
MOST_LINE = 20_000
_KEPT = 40
_FIND_S = 60.0
"""Seconds that pip may take to look through what its settings name."""
_RAW_FROM = 24, 1
"""The first pip that tells how far it is in numbers."""
_EXTRA = re.compile(r"""\s*(?:\band\b)?\s*\(?\s*extra\s*==\s*["']([\w.-]+)["']\s*\)?\s*$""")
_TOLD = re.compile(rb"Progress (\d{1,15}) of (\d{1,15})\s*$")
_STEP = re.compile(r"\s*(Collecting|Downloading|Installing collected packages)[: ]\s*(\S[^\n]*)?")
_FOR_CUDA = re.compile(r"(nvidia|cuda|triton)\b")
"""Packages that come with PyTorch's builds for CUDA alone."""
_TORCH = re.compile(r"torch\b(?!-)")
_NO_CUDA = re.compile(r"[\w.]+\+cpu[\w.]*")
_NETWORK = ("NewConnectionError", "Failed to establish", "ConnectTimeout", "ReadTimeout", "ProxyError", "NameResolutionError",
            "Connection aborted", "SSLError", "Temporary failure")
Step = Literal["asking", "downloading", "installing"]


@dataclass(frozen=True, slots=True)
class Installed:
    """How far it is: a step, the package or file, and bytes done of all of that file; both 0 where pip does not tell."""

    step: Step
    what: str
    done: int = 0
    total: int = 0


def requirements(lines: Sequence[str] | None = None) -> list[str]:
    """Give what the extra asks for, as pip takes it.

    Raises
    ------
    StudioError
        The studio was not installed with its metadata.
    """
    if lines is None:
        try:
            lines = metadata.requires(NAME) or []
        except metadata.PackageNotFoundError:
            lines = []
    found = []
    for line in lines:
        what, _, marker = line.partition(";")
        extra = _EXTRA.search(marker)
        if extra is not None and extra[1] == EXTRA:
            rest = marker[: extra.start()].strip()
            found.append(f"{what.strip()}; {rest}" if rest else what.strip())
    if not found:
        raise StudioError("What learning needs is not known here, since the studio was not installed with pip: install it "
                          "again.")
    return found


def command(python: str = sys.executable, *, usual: bool = False) -> list[str]:
    """Give the command that installs; with ``usual`` from pip's usual index alone, whatever its builds support.

    Raises
    ------
    StudioError
        There is no pip, or no room.
    """
    if util.find_spec("pip") is None:
        raise StudioError("This Python has no pip: install the packages with the program that installed the studio, as "
                          f"'uv pip install \"{NAME}[{EXTRA}]\"' does.")
    small, place = without_cuda() and not usual, Path(sysconfig.get_path("purelib"))
    needed, free = SMALL if small else LARGE, shutil.disk_usage(place).free
    if free < needed:
        raise StudioError(f"Installing needs {needed / 1e9:.1f} GB of free disk and there are {free / 1e9:.1f}: make room, "
                          "then install again.")
    version = tuple(int(part) for part in metadata.version("pip").split(".")[:2] if part.isdigit())
    bar = "raw" if version >= _RAW_FROM else "off"
    wanted, index = requirements(), list[str]()
    if small and (pinned := at_hand(wanted, python)):
        # pip alone would take a newer build for CUDA of its index instead.
        wanted = [f"torch=={pinned}" if _TORCH.match(one) else one for one in wanted]
    elif small:
        index = ["--extra-index-url", WITHOUT_CUDA]
    return [python, "-P", "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--retries", "2",
            "--progress-bar", bar, *index, *wanted]


def at_hand(wanted: Sequence[str], python: str = sys.executable) -> str:
    """Give the version of PyTorch without CUDA that lies where pip's settings let it look beside its index; "" if none."""
    try:
        done = subprocess.run(  # noqa: S603 - pip of our own Python
            [python, "-P", "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--quiet", "--dry-run",
             "--ignore-installed", "--no-index", "--no-deps", "--report", "-", *[one for one in wanted if _TORCH.match(one)]],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=_FIND_S, check=True)
        versions = [str(one["metadata"]["version"]) for one in json.loads(done.stdout)["install"]]
    except (OSError, subprocess.SubprocessError, ValueError, LookupError, TypeError):
        return ""
    return next((one for one in versions if _NO_CUDA.fullmatch(one)), "")


class Installation:
    """One child that installs. One thread reads `said`, which blocks; the rest is for any thread.

    Parameters
    ----------
    words
        The command; another one for tests.

    Raises
    ------
    StudioError
        It cannot be started: in one sentence, why and what to do.
    """

    def __init__(self, words: Sequence[str] | None = None) -> None:
        words = command() if words is None else words
        self._last, self._stopped = deque[str](maxlen=_KEPT), False
        self._small = WITHOUT_CUDA in words
        self.only_with_cuda = False
        """Whether it ended because PyTorch is found with CUDA alone."""
        try:
            self._process = children.begin(
                words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                env=os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"})
        except OSError as error:
            raise StudioError(f"Installing cannot be started ({error.strerror or error}): try again.") from error
        children.lower(self._process.pid, NICENESS)

    def said(self) -> Iterator[Installed]:
        """Give how far it is until it ends; blocks between."""
        stdout, what = self._process.stdout, ""
        assert stdout is not None
        while line := stdout.readline(MOST_LINE):
            if (told := _TOLD.search(line)) is not None:
                yield Installed("downloading", what, int(told[1]), int(told[2]))
                continue
            words = line.decode("utf-8", "replace").strip()
            self._last.append(words)
            if (step := _STEP.match(words)) is not None:
                what = shown(step[2] or "")[:120]
                if self._small and step[1] == "Collecting" and _FOR_CUDA.match(what):
                    # An index that cannot be reached is passed over by pip, which then takes what PyPI has.
                    self.only_with_cuda = True
                    self.stop()
                kinds: dict[str, Step] = {"Collecting": "asking", "Downloading": "downloading"}
                yield Installed(kinds.get(step[1], "installing"), what)

    def stop(self) -> None:
        """Call it off, without waiting; what is downloaded whole is kept by pip."""
        self._stopped = True
        children.end(self._process, signal.SIGTERM)

    def close(self) -> str:
        """Wait for its end; give one sentence on why the packages are not there, or "" if they are."""
        code = self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
        if self.only_with_cuda and code:
            return (f"PyTorch without CUDA is not found at {WITHOUT_CUDA}: look at the network and install again, or install "
                    "it with CUDA from pip's usual index, which works as well but is 3 GB to download.")
        if self._stopped and code:
            return "Installing was called off; what was downloaded whole is kept."
        if code:
            return reason(list(self._last))
        importlib.invalidate_caches()
        return "The packages are installed: start the studio again to use them." if missing() else ""


def reason(lines: Sequence[str]) -> str:
    """Say in one sentence why pip failed and what to do, by the last lines that it wrote."""
    text = "\n".join(lines)
    if "externally-managed-environment" in text:
        return ("This Python belongs to the operating system, which lets only its own programs install: install the studio "
                "into an environment of its own (python -m venv), then install there.")
    if "No space left" in text or "not enough space on the disk" in text:
        return "The disk is full: make room, then install again."
    if "Permission denied" in text or "Access is denied" in text:
        return f"{shown(sysconfig.get_path('purelib'))} cannot be written to: install as who installed the studio."
    if any(one in text for one in _NETWORK):
        return "The packages cannot be downloaded: look at the network, then install again."
    if "DO NOT MATCH THE HASHES" in text:
        return "What was downloaded is damaged: install again."
    absent = re.search(r"No matching distribution found for ([\w.-]+)", text)
    if absent is not None:
        return f"There is no {absent[1]} for Python {sys.version_info.major}.{sys.version_info.minor} on this system."
    errors = [line for line in lines if line.startswith("ERROR")] or [line for line in lines if line]
    why = f" ({shown(errors[-1].removeprefix('ERROR:').strip())[:200]})" if errors else ""
    return f"The packages cannot be installed{why}: install again."
