"""Asks `landmarks.py`, which runs in another Python, where the lips are in pictures."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

LANDMARKS = Path(__file__).with_name("landmarks.py")
OPENING, WIDTH, LIPS, COLUMNS = 0, 1, slice(2, 82), 82
"""Columns of an answer, see `landmarks.py`."""


def measured(python: Path, pictures: Iterable[NDArray[np.uint8]], size: tuple[int, int], *,
             plain: bool = False) -> NDArray[np.float64]:
    """Measure n pictures u8 [height, width, 3] BGR of one ``size``: f64 [n, `COLUMNS`], NaN where no face is found.

    ``plain``: as the face mesh finds lips without refining them.

    Raises
    ------
    SystemExit
        Not all were measured.
    """
    command = [str(python), str(LANDMARKS), str(size[1]), str(size[0]), *(["plain"] if plain else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        answers, feed, count = child.stdout, child.stdin, 0

        def give() -> None:
            nonlocal count
            with contextlib.suppress(BrokenPipeError), feed:
                for picture in pictures:
                    count += 1
                    feed.write(np.ascontiguousarray(picture))

        thread = threading.Thread(target=give)
        thread.start()
        found = np.frombuffer(answers.read(), np.float32).reshape(-1, COLUMNS)
        thread.join()
    if len(found) != count:
        raise SystemExit(f"{python} measured {len(found)} of {count} pictures: is mediapipe 0.10.21 in it?")
    return found.astype(np.float64)


def check_python(path: Path) -> None:
    """Exit with one sentence unless this Python has mediapipe's face mesh."""
    asked = "import mediapipe; mediapipe.solutions.face_mesh.FaceMesh(refine_landmarks=True)"
    try:
        done = subprocess.run([str(path), "-c", asked], capture_output=True, timeout=120, check=False)
    except OSError as error:
        text = f"--python {path}: {error.strerror}. Give the Python of an environment with mediapipe 0.10.21."
        raise SystemExit(text) from None
    if done.returncode:
        raise SystemExit(f"--python {path} has no mediapipe that finds lips: {path} -m pip install mediapipe==0.10.21")
