"""What goes on after a restart: told to the studio that is started again through its environment, which takes it once."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from studio.ui.file_player import FilePlayer
    from studio.ui.outputs.outputs import Outputs
    from studio.ui.session import Session

NAME = "VISEME_STUDIO_GOES_ON"
OUTPUTS = ("calls", "headphones", "replay")
"""Those that begin as they were. A stream is asked for anew, and the page has another address at each start."""


@dataclass(frozen=True, slots=True)
class GoingOn:
    """What ran when the person asked for a restart.

    Attributes
    ----------
    avatar, device
        Folder of who was on air, and where the networks ran.
    running
        What was heard, a value of `Running`.
    goes_back
        Whether the microphone was to be heard again after the file.
    muted
        Whether the microphone was muted: no voice is heard unasked.
    file, position_s, paused, loop
        The file in the player, "" for none, and how it played.
    outputs
        Keys of `OUTPUTS` that were on.
    """

    avatar: str = ""
    device: str = ""
    running: str = Running.NOTHING.value
    goes_back: bool = False
    muted: bool = False
    file: str = ""
    position_s: float = 0.0
    paused: bool = False
    loop: bool = False
    outputs: tuple[str, ...] = ()

    @classmethod
    def of(cls, session: Session, outputs: Outputs, avatar: Path, device: str) -> GoingOn:
        """Note what runs."""
        return cls(
            str(avatar), device, session.running.value, session.goes_back, session.muted, str(session.file or ""),
            session.position_s or 0.0, session.paused, session.loop,
            tuple(key for key in OUTPUTS if outputs.switches[key].on),
        )

    @classmethod
    def take(cls, environment: MutableMapping[str, str]) -> GoingOn:
        """Take what was told out of the environment, so that no program started from here is told too."""
        try:
            told = cls(**json.loads(environment.pop(NAME, "{}")))
            Running(told.running)
        except (ValueError, TypeError):
            return cls()
        return told

    def environment(self) -> dict[str, str]:
        """Give what tells the studio that is started again."""
        return {NAME: json.dumps(asdict(self))}

    def begin(self, session: Session, files: FilePlayer, outputs: Outputs) -> None:
        """Let it run again; once an avatar is on air."""
        # First, so that nothing is heard of a microphone that was muted. Whether a key is held to talk is known here alone.
        session.set_muted(self.muted or session.muted)
        if self.file:
            files.open(Path(self.file))
            session.set_loop(self.loop)
        if self.goes_back or self.running == Running.MICROPHONE.value:
            session.start_microphone()
        if self.file and self.running == Running.FILE.value:
            session.seek(self.position_s)
            if self.paused:
                session.play()
        for key in OUTPUTS:
            if key in self.outputs and not outputs.switches[key].on:
                outputs.switches[key].toggle()
