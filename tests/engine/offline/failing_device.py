"""A GPU that fails in the middle of what it paints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.models.device import Device
from studio.engine.models.faults import explain
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu.painting import Painting
from tests.engine.models.test_faults import MEMORY

if TYPE_CHECKING:
    import pytest


class FailingDevice:
    """Paints so often, and says from then on that its memory is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        self._left, self._paint = times, Painting.paint
        monkeypatch.setattr(Painting, "paint", lambda painting: self._step(painting))

    @property
    def failed(self) -> bool:
        return self._left < 0

    def _step(self, painting: Painting) -> None:
        self._left -= 1
        if self.failed:
            raise UnusableError(Device("cuda"), explain(MEMORY))
        self._paint(painting)
