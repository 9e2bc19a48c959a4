"""Starts, watches, pauses and ends learning in a worker process; the application itself never imports torch."""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.avatars.capture.report import FootageFinding, Level
from studio.children import Child
from studio.errors import StudioError
from studio.files.bounded import parse_message
from studio.files.names import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from studio.personal.wish import Wish

COMMAND = (sys.executable, "-P", "-m", "studio.personal.worker_process")
"""``-P``: the folder the studio was started in is not searched for modules."""
EXTRA = "viseme-studio[own]"
WITHOUT_CUDA = "https://download.pytorch.org/whl/cpu"
"""PyTorch's own index of builds without CUDA."""
PACKAGES = ("torch", "onnx", "dlib")
"""Packages of the extra, by the names they are imported under."""
NICENESS = 15
MOST_LINE = 100_000
"""Bytes of a message, at most; longer lines count as none."""
_LEVELS: dict[str, Level] = {"stop": "stop", "warning": "warning", "note": "note"}
END_WITHIN_S = 5.0
"""Longest wait in `Learning.close` before the process is killed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step is: ``done`` of ``total``, and the seconds that it still takes; None while that is unknown."""

    step: str
    done: int
    total: int
    left_s: float | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether the work stands still: until it is told to go on, or because another process ``speaks``, until it does not."""

    paused: bool
    speaks: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """The report card, as `studio.avatars.capture.report.Report` has it: usable or not, one sentence, and the findings."""

    usable: bool
    summary: str
    findings: tuple[FootageFinding, ...]


@dataclass(frozen=True, slots=True)
class PreviewPicture:
    """The file of a preview picture: filmed above, painted below."""

    picture: Path


@dataclass(frozen=True, slots=True)
class Finished:
    """The avatar is made: folder, size, a picture as `PreviewPicture`, its grade in words and from 0 to 10, and the figures."""

    folder: Path
    bytes: int
    picture: Path
    words: str
    marks: float
    figures: dict[str, float]


def without_cuda() -> bool:
    """Tell whether builds without CUDA do here: on Linux without NVIDIA's driver; elsewhere those of PyPI have none anyway."""
    return sys.platform == "linux" and not Path("/dev/nvidiactl").exists()


def missing() -> list[str]:
    """Give the packages that learning needs and that are not installed."""
    return [name for name in PACKAGES if importlib.util.find_spec(name) is None]


def sentence(names: Sequence[str]) -> str:
    """Say what to do about `missing` packages."""
    if without_cuda():
        return (f"Learning a face needs packages that are not installed ({', '.join(names)}): install them with "
                f"'PIP_EXTRA_INDEX_URL={WITHOUT_CUDA} pip install \"{EXTRA}\"', some 220 MB; where that address cannot be "
                f"reached, 'pip install \"{EXTRA}\"' works as well but is 3 GB.")
    return (f"Learning a face needs packages that are not installed ({', '.join(names)}): install them with "
            f"'pip install \"{EXTRA}\"', up to 3 GB to download.")


Said = Progress | Standing | Card | PreviewPicture | Finished
"""What the worker process says."""


class Learning(Child):
    """One worker process that makes one avatar. One thread reads `said`, which blocks; the rest is for any thread.

    Messages come as lines of JSON on the worker's standard output; commands go as lines to its standard input, whose end stops
    it.

    Parameters
    ----------
    wish
        What to make; sent to the worker as its first line.
    command
        Of the worker; another one for tests.
    niceness
        Of the worker, 0 to 19.

    Raises
    ------
    StudioError
        Packages are missing, or the process cannot be started.
    """

    def __init__(self, wish: Wish, command: Sequence[str] = COMMAND, niceness: int = NICENESS) -> None:
        if command == COMMAND and (names := [name for name in missing() if not wish.look or name != "torch"]):
            raise StudioError(sentence(names))
        try:
            super().__init__(command, niceness, OMP_WAIT_POLICY="passive", OPENBLAS_NUM_THREADS="1")
        except OSError as error:
            raise StudioError(f"Learning cannot be started ({error.strerror or error}): try again.") from error
        order = dataclasses.asdict(wish) | {"video": str(wish.video.absolute())}
        self.tell(json.dumps(order).encode() + b"\n")

    def said(self) -> Iterator[Said]:
        """Give the worker's messages until it closes its standard output; blocks between them.

        `pause` takes effect after the present training step: the worker keeps its memory, and says `Standing`. After `stop` the
        next `Learning` of the same video continues from what is done.
        """
        for line in self.lines(MOST_LINE):
            if (message := read(line)) is not None:
                yield message

    def close(self) -> str:
        """Stop the worker, wait `END_WITHIN_S`, then kill it; say in a sentence why there is no avatar, or "" if there is."""
        self.stop()
        if not self.wait(END_WITHIN_S):
            self.kill()
        code, words = self.reap()
        if code == 0:
            return ""
        if code == 2 and words:
            return words
        if code < 0 or code == 3:
            return "Learning was ended; what is done is kept, and it goes on from there the next time."
        why = f" ({shown(words)[:200]})" if words else ""
        return f"Learning ended because of a fault in it{why}: start it again, it goes on from where it was."


def read(line: bytes) -> Said | None:
    """Parse a line of the worker's output; None if it is no message."""
    return parse_message(line, MOST_LINE, _message)


def _message(said: dict[str, Any]) -> Said:
    if "card" in said:
        card = said["card"]
        findings = tuple(FootageFinding(_LEVELS[one["level"]], str(one["what"]), str(one["words"])) for one in card["findings"])
        return Card(bool(card["usable"]), str(card["summary"]), findings)
    if "paused" in said:
        return Standing(said["paused"] is True, said.get("speaks") is True)
    if "picture" in said:
        return PreviewPicture(Path(said["picture"]))
    if "made" in said:
        made = said["made"]
        figures = {name: float(value) for name, value in made["grade"].items() if value is not None}
        return Finished(Path(made["folder"]), int(made["bytes"]), Path(made["picture"]), str(made["words"]),
                        float(made["marks"]), figures)
    left = said["left_s"]
    return Progress(str(said["step"]), int(said["done"]), int(said["total"]), None if left is None else float(left))
