"""Short films of Mara and Ines, and the same made worse; nobody real is pictured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.avatars import library
from studio.media.film import Film
from studio.media.loop import write_loop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Films = Callable[..., Path]

COUNT = 16


@pytest.fixture(scope="session")
def pictures() -> dict[str, list[np.ndarray]]:
    """Give the middle of the first pictures of each, u8 [600, 600, 3]."""
    taken: dict[str, list[np.ndarray]] = {}
    for name, folder in library.bundled().items():
        taken[name] = []
        for shown in Film(folder / "frames.mp4").read():
            if shown.index == COUNT:
                break
            taken[name].append(np.ascontiguousarray(shown.picture[60:660, 340:940]))
    return taken


@pytest.fixture(scope="session")
def film(pictures: dict[str, list[np.ndarray]], tmp_path_factory: pytest.TempPathFactory) -> Films:
    """Give a film of somebody, each of its pictures changed; made once."""
    folder = tmp_path_factory.mktemp("films")

    def make(who: str, how: str = "", change: Callable[[int, np.ndarray], np.ndarray] = lambda _, one: one) -> Path:
        path = folder / f"{who}{how}.mp4"
        if not path.exists():
            write_loop(path, (np.ascontiguousarray(change(number, one)) for number, one in enumerate(pictures[who])))
        return path

    return make


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty place for what the user has."""
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


def darker(_: int, picture: np.ndarray) -> np.ndarray:
    return (picture * 0.2).astype(np.uint8)


def brighter(_: int, picture: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.convertScaleAbs(picture, alpha=2.2))


def blurred(_: int, picture: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 3))


def far(_: int, picture: np.ndarray) -> np.ndarray:
    small = cv2.resize(picture, (240, 240), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.copyMakeBorder(small, 180, 180, 180, 180, cv2.BORDER_REPLICATE))


def at_the_border(_: int, picture: np.ndarray) -> np.ndarray:
    return picture[:, 220:]


def leaving(number: int, picture: np.ndarray) -> np.ndarray:
    return picture if number < 8 or number > 11 else np.full_like(picture, 90)
