"""All outputs of the window: one row in `KINDS` each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from studio.media.encoders import ALL
from studio.outputs.display_clock import DisplayClock
from studio.outputs.registry import parse_output
from studio.ui.drawing.controls import Button, ToolButton
from studio.ui.drawing.plain import tip
from studio.ui.outputs.panel import OutputRow, OutputsPanel
from studio.ui.outputs.record_switch import RecordSwitch
from studio.ui.outputs.switch import OutputKind, OutputSwitch
from studio.ui.platform.system import open_address
from studio.ui.preview import Leaving
from studio.ui.sentences import outputs as say

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from studio.engine.core.output import InStep, Output
    from studio.host_events import OnAir
    from studio.outputs.camera.camera import Camera
    from studio.outputs.page.page import Page
    from studio.outputs.registry import Wish
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Action, Notices
    from studio.ui.outputs.switch import Maker
    from studio.ui.preferences import Preferences
    from studio.ui.recording import RecordingSession

JOIN_S = 1.0


def _named(name: str) -> Callable[[OnAir], Sequence[Output]]:
    """Give what makes the outputs that the command line calls ``name``."""
    def make(on_air: OnAir) -> Sequence[Output]:
        return parse_output(name).make(on_air.manifest, on_air.folder)

    return make


def _pages(outputs: Sequence[Output]) -> list[Page]:
    if not outputs:
        return []
    from studio.outputs.page.page import Page  # its server is a sixth of what starting the window takes

    return [one for one in outputs if isinstance(one, Page)]


def _shown(outputs: Sequence[Output]) -> str:
    """Give where the page is, without its secret; "" where there is none."""
    return next((page.home.split("//")[1].strip("/") for page in _pages(outputs)), "")


def _copy_address(outputs: Sequence[Output]) -> None:
    for page in _pages(outputs):
        QGuiApplication.clipboard().setText(page.url)


def _nothing(_on_air: OnAir) -> Sequence[Output]:
    """Stand for what is known only when it is asked for."""
    return ()


SHOW_S = 0.02
"""From when a picture is given until it is painted, where nothing tells more exactly: a tick of 60 Hz and the paint."""
CALLS = OutputKind("calls", say.CALLS, say.CALLS_ON, say.CALLS_HINT, "camera", _named("calls"), watched=say.CALLS_SEEN,
                    unwatched=say.CALLS_CHOOSE, again=say.CALLS_ABOUT, again_icon="info", chip=say.CALLS_CHIP,
                    unseen=say.WAITS_FOR_PROGRAM,
                    parts={"Camera": say.CALLS_CAMERA, "Microphone": say.CALLS_MICROPHONE})
PAGE = OutputKind("page", say.PAGE, say.PAGE_ON, say.PAGE_HINT, "globe", _named("page"), watched=say.PAGE_SEEN,
                  unwatched=say.PAGE_UNSEEN, begun=_copy_address, chip=say.PAGE_CHIP, again=say.PAGE_AGAIN,
                  unseen=say.PAGE_NO_VIEWER, left=say.PAGE_NO_VIEWER_NOW)
REPLAY = OutputKind("replay", say.REPLAY, say.REPLAY_ON, say.REPLAY_HINT, "loop", _nothing, watched=say.REPLAY_HELD)
HEADPHONES = OutputKind("headphones", say.HEADPHONES, say.HEADPHONES_ON, say.HEADPHONES_HINT, "speaker", _nothing)
STREAM = OutputKind("stream", say.STREAM, say.STREAM_ON, say.STREAM_HINT, "stream", _nothing,
                    watched=say.STREAM_LIVE, unwatched=say.STREAM_CONNECTS, chip=say.STREAM_CHIP)
KINDS = (CALLS, STREAM, PAGE, HEADPHONES, REPLAY)
"""In the order of the panel; the recording comes last."""
KEPT = 2
"""Rows at the end that never scroll: the replay and the recording."""


class Outputs(QObject):
    """The switches of `KINDS` and of the recording, and the panel that shows them. The window's thread alone.

    Parameters
    ----------
    bridge
        To the engine.
    recording
        Has a row too.
    preferences
        Remember whether the camera is mirrored.
    """

    def __init__(self, bridge: EngineThread, recording: RecordingSession, preferences: Preferences) -> None:
        super().__init__()
        self._preferences, self._recording = preferences, recording
        self.switches = {kind.key: OutputSwitch(kind, bridge) for kind in KINDS}
        self._record = RecordSwitch(recording)
        rows = [self._row_of(self.switches[kind.key]) for kind in KINDS]
        rows.append(OutputRow(say.RECORD, say.RECORD_ON, "record", self._record))
        self.panel = OutputsPanel(rows, kept=KEPT)
        self._notices: Notices | None = None
        self._shows_card = False
        self._on_screen: DisplayClock | None = None
        self._cleaning: threading.Thread | None = None
        self.switches[STREAM.key].ask = self._ask_stream
        self.switches[HEADPHONES.key].ask = lambda begin: begin(self._headphones)
        self.switches[REPLAY.key].ask = lambda begin: begin(self._replay)
        self.switches[CALLS.key].changed.connect(self._set_camera_up)

    @property
    def camera(self) -> Camera | None:
        """The camera in use; None while there is none."""
        outputs = self.switches[CALLS.key].outputs
        if not outputs:
            return None
        # Imported here: PipeWire's side of it is not needed before calls are switched on.
        from studio.outputs.camera.output import CameraOutput

        return next((one.camera for one in outputs if isinstance(one, CameraOutput)), None)

    def leaving(self) -> tuple[Leaving, ...]:
        """Give the outputs that are on and take the picture to others, for the plates on it; the recording has its own."""
        on = (switch for switch in self.switches.values() if switch.on and switch.kind.chip)
        return tuple(Leaving(switch.kind.icon, switch.kind.chip, switch.seen, switch.kind.key, _shown(switch.outputs))
                     for switch in on)

    def copy_address(self) -> None:
        """Copy the page's whole address, and say so; begin the page first, which copies it too, where it is off."""
        switch = self.switches[PAGE.key]
        shown = _shown(switch.outputs)
        if not switch.on:
            switch.toggle()
        elif shown:
            switch.tell_again()
            if self._notices is not None:
                self._notices.success(PAGE.key, say.PAGE_COPIED, shown, [(say.PAGE_OPEN, self._open_page)])

    @property
    def in_step(self) -> InStep | None:
        """How well the sound of calls, or of the headphones, follows the picture; None while neither is on."""
        for key in (CALLS.key, HEADPHONES.key):
            if self.switches[key].outputs and (found := self.switches[key].figures().in_step) is not None:
                return found
        return None

    def speak_through(self, notices: Notices) -> None:
        """Say there what cannot be used."""
        self._notices = notices
        for switch in self.switches.values():
            switch.ended.connect(lambda key=switch.kind.key: notices.close(key))
            switch.failed.connect(lambda name, sentence, command, key=switch.kind.key: notices.trouble(
                key, (say.NOTICE if self.switches[key].on else say.NOT_OPENED).format(name=name), sentence, _ways_out(command)))

    def mirror(self, on: bool) -> None:
        """Mirror the camera's pictures, now and from now on."""
        self._preferences.mirrors_camera = "yes" if on else "no"
        self._set_camera_up()

    def show_card(self, on: bool) -> None:
        """Show a test card in the camera, until it is taken back."""
        self._shows_card = on
        self._set_camera_up()

    def explain_calls(self) -> None:
        """Say how call programs are told to use the camera and the microphone."""
        # Imported here: it is opened seldom.
        from studio.ui.dialogs.calls_help import CallsHelp

        CallsHelp(self.panel.window()).show()

    def keep_replay(self) -> None:
        """Save the last half minute, if it is held; say how to have it held where it is not."""
        from studio.outputs.replay import ReplayOutput

        held = next((one for one in self.switches[REPLAY.key].outputs if isinstance(one, ReplayOutput)), None)
        if held is None:
            self._recording.not_kept.emit(say.REPLAY_NOT_HELD)
        else:
            self._recording.keep(held)

    def start(self) -> None:
        """Remove, beside everything else, the microphones that a crash left in the sound server."""
        from studio.devices import cable  # here as all that is of calls

        self._cleaning = cable.clean_beside()

    def close(self) -> None:
        """Wait for what is being opened; the host closes what runs."""
        for switch in self.switches.values():
            switch.close()
        if self._cleaning is not None:
            self._cleaning.join(JOIN_S)

    def _headphones(self, _on_air: OnAir) -> Sequence[Output]:
        from studio.outputs.sound import HeadphonesOutput

        self._on_screen = DisplayClock(SHOW_S)
        return (HeadphonesOutput(self._on_screen, self._preferences.loudspeaker),)

    def use_loudspeaker(self) -> None:
        """Let the headphones go over to the loudspeaker that is chosen now."""
        outputs = self.switches[HEADPHONES.key].outputs
        if not outputs:
            return
        from studio.outputs.sound import HeadphonesOutput

        for one in outputs:
            if isinstance(one, HeadphonesOutput):
                one.use(self._preferences.loudspeaker)

    def follow_screen(self, shown_ms: float) -> None:
        """Tell how long after it is given a picture is painted; the headphones follow that."""
        if self._on_screen is not None:
            self._on_screen.display_s = shown_ms / 1e3

    def _ask_stream(self, begin: Callable[[Maker], None]) -> None:
        """Ask where the stream goes, and begin with that."""
        from studio.ui.dialogs.stream_dialog import StreamDialog

        dialog = StreamDialog(self.panel.window(), self._preferences.stream_address)

        def chosen(wish: Wish, address: str) -> None:
            self._preferences.stream_address = address
            encoded = replace(wish, encoder=ALL[self._preferences.encoder])
            begin(lambda on_air: encoded.make(on_air.manifest, on_air.folder))

        dialog.chosen.connect(chosen)
        dialog.open()

    def _row_of(self, switch: OutputSwitch) -> OutputRow:
        kind = switch.kind
        again = ToolButton(kind.again_icon, kind.again, side=24, glyph=16) if kind.again else None
        if again is not None:
            again.clicked.connect(self.explain_calls if kind is CALLS else switch.tell_again)
        return OutputRow(kind.words, kind.on_words, kind.icon, switch, again, self._link_of(switch) if kind is PAGE else None)

    def _link_of(self, switch: OutputSwitch) -> Button:
        """Make the button that shows where the page is, without its secret, and opens it."""
        link = Button("", kind="link")
        link.setToolTip(tip(say.PAGE_OPEN))

        def follow() -> None:
            if shown := _shown(switch.outputs):
                link.setText(shown)
                link.setAccessibleName(say.STATE.format(name=say.PAGE_OPEN, state=shown))

        switch.changed.connect(follow)
        link.clicked.connect(self._open_page)
        return link

    def _open_page(self) -> None:
        for page in _pages(self.switches[PAGE.key].outputs):
            if not open_address(page.ticket()):
                _copy_address([page])
                if self._notices is not None:
                    self._notices.trouble(PAGE.key, say.PAGE, say.PAGE_NO_BROWSER)

    def _replay(self, on_air: OnAir) -> Sequence[Output]:
        from studio.outputs.replay import ReplayOutput

        return (ReplayOutput(on_air.manifest, encoder=ALL[self._preferences.encoder]),)

    def _set_camera_up(self) -> None:
        camera = self.camera
        if camera is not None:
            camera.mirrored, camera.shows_test_card = self._preferences.mirrors_camera == "yes", self._shows_card


def _ways_out(command: str) -> list[Action]:
    return [(say.COPY_COMMAND, lambda: QGuiApplication.clipboard().setText(command))] if command else []
