"""One thing that the program goes to, and its switch."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from studio.engine.core.output import PixelFormat
from studio.errors import StudioError, in_words
from studio.ui.raised import in_window
from studio.ui.sentences import outputs as say

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from studio.engine.core.output import InStep, Output
    from studio.host_events import OnAir
    from studio.ui.engine_thread import EngineThread


@dataclass(frozen=True, slots=True)
class Figures:
    """What a row of the panel says: how many pictures a second, losses, delay, bytes, and in words how it is.

    ``part`` tells that only some of its outputs are there, ``unseen`` says, instead of how many, that none takes its pictures.
    """

    state: str = ""
    trouble: bool = False
    part: bool = False
    unseen: str = ""
    fps: float | None = None
    dropped: int = 0
    lag_ms: float = 0.0
    bytes: int = 0
    in_step: InStep | None = None


class Switch(Protocol):
    """What a row of the panel switches and shows."""

    changed: SignalInstance

    @property
    def on(self) -> bool:
        """Whether the program goes there, or is about to."""

    @property
    def busy(self) -> bool:
        """Whether it is being opened or closed."""

    @property
    def why_not(self) -> str:
        """Why it cannot be switched on now, in one sentence; "" where it can."""

    def toggle(self) -> None:
        """Begin, or end."""

    def figures(self) -> Figures:
        """Say how it is; call it four times a second or less often."""


Maker = Callable[["OnAir"], Sequence["Output"]]
"""Makes outputs for the avatar on air, on a thread of its own."""


@dataclass(frozen=True, slots=True)
class OutputKind:
    """One kind of output: a row of the panel is made of this alone.

    ``make`` gives the outputs that one press begins, which is called on a thread of its own; what it imports is not needed
    before. ``watched`` and ``unwatched`` say that another program takes it, or that none does yet. ``begun`` is called on the
    window's thread with the outputs that run. ``chip`` names it on the picture while it is on, where it takes the picture to
    others. ``parts`` are what its outputs are called in the window, by their names, where there are several. ``again`` names a
    button with an icon beside how it is, while it is on: it calls ``begun`` once more, unless `Outputs` knows better. There is
    none where it is "". ``unseen`` stands in the place of pictures a second while none takes them, ``left`` once there was one.
    """

    key: str
    words: str
    on_words: str
    hint: str
    icon: str
    make: Maker
    watched: str = say.ON
    unwatched: str = say.WAITS_FOR_PROGRAM
    begun: Callable[[Sequence[Output]], object] = lambda _outputs: None
    chip: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)
    again: str = ""
    again_icon: str = "copy"
    unseen: str = ""
    left: str = ""


class OutputSwitch(QObject):
    """Switch one `OutputKind` on and off. The window's thread alone; opening and closing happen beside it.

    Of several outputs each may fail alone: the others go on, and one sentence says what happened.

    Parameters
    ----------
    kind
        What is switched.
    bridge
        To the engine.

    Attributes
    ----------
    ask
        Asks the person something first, and then calls what it is given with the maker of the outputs; None asks nothing.
    """

    changed = Signal()
    """It began or ended, or is about to."""
    ended = Signal()
    """It was switched off, and all that was said of it is over."""
    why_not = ""
    failed = Signal(str, str, str)
    """What it is called, why some or all of it cannot be, in one sentence, and a terminal's command that mends it or ""."""
    _opened = Signal(object, object, object, str)
    _closed = Signal()

    def __init__(self, kind: OutputKind, bridge: EngineThread) -> None:
        super().__init__()
        self.kind = kind
        self.ask: Callable[[Callable[[Maker], None]], None] | None = None
        self.outputs: tuple[Output, ...] = ()
        self.on = self.busy = False
        self._bridge = bridge
        self._closing = False
        self._trouble = ""
        self._missing: tuple[str, ...] = ()
        """Names of the outputs that could not be opened, or were taken out, while others go on."""
        self._threads: list[threading.Thread] = []
        self._counted: tuple[float, int] = (0.0, 0)
        self._fps: float | None = None
        self._opened.connect(self._on_opened)
        self._closed.connect(self._on_closed)
        bridge.gone.connect(self._on_gone)

    @property
    def seen(self) -> bool:
        """Whether it is on and well, and another program takes it as far as that is known."""
        return self.on and not self.busy and not self._trouble and any(one.status().watched for one in self.outputs[:1])

    def toggle(self) -> None:
        """Begin, or end what runs; nothing while it is being opened or closed, or before an avatar is on air."""
        on_air = self._bridge.host.on_air
        if self.busy or (not self.on and on_air is None):
            # What asked for it may show it as done.
            self.changed.emit()
            return
        if not self.on:
            if self.ask is not None:
                self.ask(self.begin)
                self.changed.emit()
            else:
                self.begin(self.kind.make)
            return
        self.busy = self._closing = True
        outputs, self.outputs = self.outputs, ()
        self._beside(lambda: self._close(outputs))
        self.changed.emit()

    def begin(self, make: Maker) -> None:
        """Begin with what ``make`` gives."""
        on_air = self._bridge.host.on_air
        if self.on or self.busy or on_air is None:
            return
        self.busy = self.on = True
        self._trouble, self._missing = "", ()
        self._beside(lambda: self._open(make, on_air))
        self.changed.emit()

    def tell_again(self) -> None:
        """Do once more what is done when it has begun."""
        self.kind.begun(self.outputs)

    def figures(self) -> Figures:
        """Say how its outputs are, taken together; the first that takes pictures counts those, and none counts sound."""
        if self.busy:
            return Figures(say.CLOSING if self._closing else say.OPENING)
        if not self.on:
            return Figures(self._trouble or self.kind.hint, trouble=bool(self._trouble))
        statuses = [output.status() for output in self.outputs]
        first, waits = statuses[0], in_window(next((status.waits for status in statuses if status.waits), ""))
        seen = next((status for output, status in zip(self.outputs, statuses, strict=True)
                     if output.wants.picture is not PixelFormat.NONE), None)
        now = monotonic()
        before_s, before = self._counted
        if seen is None:
            self._fps = None
        elif now - before_s >= 1.0:
            self._fps = max(0, seen.sent - before) / (now - before_s) if before_s else None
            self._counted = now, seen.sent
        unseen = ""
        if seen is not None and not seen.watched:
            # No pictures a second are no fault where there is no one to take them.
            self._fps, unseen = None, self.kind.left if seen.sent and self.kind.left else self.kind.unseen
        state = waits or self._trouble or (self.kind.watched if first.watched else self.kind.unwatched)
        return Figures(
            state, trouble=bool(waits or self._trouble), part=bool(self._missing), unseen=unseen, fps=self._fps,
            dropped=sum(status.dropped for status in statuses),
            lag_ms=max(status.lag_ms for status in statuses), bytes=sum(status.bytes for status in statuses),
            in_step=next((status.in_step for status in statuses if status.in_step is not None), None),
        )

    def close(self, wait_s: float = 1.0) -> None:
        """Wait for what is being opened or closed; what runs is the host's to close."""
        for thread in self._threads:
            thread.join(wait_s)

    def _beside(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name=f"switch-{self.kind.key}", daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def _open(self, make: Maker, on_air: OnAir) -> None:
        opened: list[Output] = []
        missing: list[str] = []
        sentences: list[tuple[bool, str]] = []
        """Each after whether it ends with a command, which has no full stop."""
        commands: list[str] = []
        try:
            for output in make(on_air):
                try:
                    self._bridge.host.add(output)
                except Exception as error:  # noqa: BLE001  (what it says is shown, and the others go on)
                    missing.append(output.name)
                    command = getattr(error, "command", "")
                    sentences.append((bool(command), in_words(error, say.NOT_OPENED.format(name=output.name))))
                    commands.append(command)
                else:
                    opened.append(output)
        except Exception as error:  # noqa: BLE001  (the border of the thread)
            sentences.append((False, in_words(error, say.NOT_OPENED.format(name=self.kind.words))))
        with suppress(RuntimeError):  # The window has gone.
            said = tuple(sentence for _, sentence in sorted(sentences, key=lambda one: one[0]))
            self._opened.emit(tuple(opened), tuple(missing), said, next(filter(None, commands), ""))

    def _close(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            with suppress(StudioError):
                self._bridge.host.remove(output)
        with suppress(RuntimeError):  # The window has gone.
            self._closed.emit()

    def _on_opened(self, outputs: tuple[Output, ...], missing: tuple[str, ...], sentences: Sequence[str], command: str) -> None:
        self.outputs, self.busy, self.on, self._missing = outputs, False, bool(outputs), missing
        # Each by itself: one after the other they would be found in no language.
        self._trouble = sentence = self._in_part(" ".join(map(in_window, sentences)))
        self._counted, self._fps = (0.0, 0), None
        if outputs:
            self.kind.begun(outputs)
        if sentence:
            self.failed.emit(self.kind.words, sentence, command)
        self.changed.emit()

    def _on_closed(self) -> None:
        self.busy = self.on = self._closing = False
        # What was missing was missing of what has ended.
        self._trouble, self._missing = "", ()
        self.ended.emit()
        self.changed.emit()

    def _on_gone(self, output: Output, sentence: str) -> None:
        """Let go of an output that the engine has taken out; the engine's own notice tells why."""
        if output not in self.outputs:
            return
        self.outputs = tuple(one for one in self.outputs if one is not output)
        self.on, self._missing = bool(self.outputs), (*self._missing, output.name)
        self._trouble = self._in_part(sentence)
        self._beside(lambda: self._bury(output))
        self.changed.emit()

    def _in_part(self, sentence: str) -> str:
        """Say what is there and what is not before why, where only some of it is there."""
        if not (self.outputs and self._missing):
            return sentence
        there, missing = (", ".join(self.kind.parts.get(name, name) for name in names)
                          for names in ([output.name for output in self.outputs], self._missing))
        return say.PART.format(there=there, missing=missing, why=sentence)

    def _bury(self, output: Output) -> None:
        with suppress(StudioError):
            self._bridge.host.remove(output)
