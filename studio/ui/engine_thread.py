"""The one bridge between Qt and the engine: a thread for the host, and signals for what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from studio.engine.setup import Setup
from studio.errors import in_words
from studio.host import StudioHost
from studio.outputs.preview import Preview
from studio.ui.sentences.avatars import ENGINE_STOPPED, NOT_LOADED

if TYPE_CHECKING:
    from pathlib import Path


class EngineThread(QThread):
    """Run a `StudioHost` on a thread of Qt's; the window polls it and never waits for it, except in `close`.

    Pictures and figures are asked for with ``preview`` and ``host``; rare events arrive as signals.

    Parameters
    ----------
    folder
        Of the first avatar.
    device
        Where the networks run, see `Setup`.

    Attributes
    ----------
    host
        The session; its methods are the window's thread's.
    preview
        The newest picture.
    """

    ready = Signal(object)
    """An avatar is on air; its `Manifest`. Comes again after every switch."""
    state_changed = Signal(object)
    """The engine's new `State`."""
    trouble = Signal(str)
    """Something is wrong with the sound or an output, in one sentence."""
    gone = Signal(object, str)
    """An output was taken out or could not be opened, and why; `trouble` tells it too when it ran."""
    refused = Signal(object, str)
    """An avatar cannot be used, and why; first the folder of the one that stays."""
    fell = Signal(str)
    """The device failed and the processor goes on, and why; empty when the device is used again."""
    broke = Signal(str, object)
    """The networks of the avatar on air fail, and why; and the avatar before that comes back, an `OnAir`, or None."""
    unusable = Signal(str)
    """The device that was asked for does not work, and why; it stays where it was, or begins on the processor."""
    look_ahead_changed = Signal()
    """The avatar on air hears with another encoder: the host's ``on_air`` says which."""
    look_ahead_refused = Signal(str)
    """Another encoder cannot be used, and why; the one before stays."""
    failed = Signal(str)
    """The engine stopped and there are no pictures any more, and why."""

    def __init__(self, folder: Path, device: str = "auto") -> None:
        super().__init__()
        self.setObjectName("engine")
        self.host = StudioHost(Setup(folder, device, lenient=True))
        self.preview = Preview()
        self.host.add(self.preview)
        events = self.host.events
        events.ready, events.state, events.trouble = self.ready.emit, self.state_changed.emit, self.trouble.emit
        events.gone = self.gone.emit
        events.fell, events.unusable, events.broke = self.fell.emit, self.unusable.emit, self.broke.emit
        events.look_ahead_changed, events.look_ahead_refused = self.look_ahead_changed.emit, self.look_ahead_refused.emit
        events.refused = lambda stays, error: self.refused.emit(stays, in_words(error, NOT_LOADED))
        events.failed = lambda error: self.failed.emit(in_words(error, ENGINE_STOPPED))
        events.run_again = self._run_again

    def run(self) -> None:
        """Run the host until `close`."""
        self.host.run()

    def _run_again(self) -> None:
        # Qt lets a thread begin only once it has ended.
        self.wait()
        self.start()

    def close(self) -> bool:
        """End the engine and wait for it; tell whether it ended in time."""
        ended = self.host.close()
        return ended and self.wait()
