"""OBS's virtual camera, which only Windows and macOS have: a stand-in for its package takes what it is given."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from studio.errors import DeviceError
from studio.outputs.camera import camera
from studio.outputs.camera.obs import ObsCamera


class Package(ModuleType):
    """Has of pyvirtualcam what is used here."""

    def __init__(self, fault: Exception | None = None) -> None:
        super().__init__("pyvirtualcam")
        self.sent: list[np.ndarray] = []
        self.PixelFormat = SimpleNamespace(I420="i420")
        self.closed, self.fails = 0, False
        package = self

        class Camera:
            def __init__(self, width: int, height: int, fps: float, *, fmt: str) -> None:
                if fault is not None:
                    raise fault
                package.asked = (width, height, fps, fmt)

            def send(self, frame: np.ndarray) -> None:
                if package.fails:
                    raise RuntimeError("gone")
                package.sent.append(frame.copy())

            def close(self) -> None:
                package.closed += 1

        self.Camera = Camera

    asked: tuple[Any, ...]


def test_pictures_are_given_whole_at_the_cameras_size(monkeypatch: pytest.MonkeyPatch) -> None:
    package = Package()
    monkeypatch.setitem(sys.modules, "pyvirtualcam", package)
    made = ObsCamera((320, 180), 25)
    picture = np.full((180, 320, 3), (10, 200, 90), np.uint8)

    assert made.show(picture)
    made.close()
    made.close()

    assert package.asked == (320, 180, 25, "i420")
    assert np.array_equal(package.sent[0], cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420))
    assert package.closed == 1


def test_a_camera_that_goes_is_lost_and_opened_anew_by_its_owner(monkeypatch: pytest.MonkeyPatch) -> None:
    package = Package()
    monkeypatch.setitem(sys.modules, "pyvirtualcam", package)
    made = ObsCamera((64, 48), 25)
    package.fails = True

    assert not made.show(np.zeros((48, 64, 3), np.uint8))
    assert made.lost
    assert not made.show(np.zeros((48, 64, 3), np.uint8))
    made.close()


@pytest.mark.parametrize("fault", [None, RuntimeError("virtual camera output could not be started")])
def test_where_it_is_not_there_a_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch, fault: Exception | None) -> None:
    monkeypatch.setitem(sys.modules, "pyvirtualcam", None if fault is None else Package(fault))  # type: ignore[arg-type]

    with pytest.raises(DeviceError, match="OBS"):
        ObsCamera((64, 48), 25)


def test_systems_without_pipewire_are_offered_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvirtualcam", Package())
    monkeypatch.setattr(sys, "platform", "darwin")

    (make,) = camera._makers(25)
    made = make()

    assert isinstance(made, ObsCamera)
    made.close()
