"""The avatar of an agent's session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from livekit.agents.voice.avatar import AvatarOptions, AvatarRunner, QueueAudioOutput
from livekit.agents.voice.avatar import AvatarSession as BaseAvatarSession

from .generator import VisemeVideoGenerator
from .talk import InProcess

if TYPE_CHECKING:
    from livekit import rtc
    from livekit.agents import AgentSession

    from .talk import Avatar


class AvatarSession(BaseAvatarSession[Literal["metrics_collected"]]):
    """An avatar in the agent's own room, as the agent: no other participant, no service of anybody's.

    Parameters
    ----------
    avatar
        An `InProcess`, a `Service`, or the name of an avatar for this process.
    sample_rate
        Of the sound in the room. The avatar hears it at its own rate.
    """

    def __init__(self, avatar: Avatar | str = "mara", *, sample_rate: int = 24_000) -> None:
        super().__init__()
        self._avatar: Avatar = InProcess(avatar) if isinstance(avatar, str) else avatar
        self._sample_rate = sample_rate
        self._runner: AvatarRunner | None = None
        self._generator: VisemeVideoGenerator | None = None

    @property
    def avatar_identity(self) -> str:
        """The agent's own."""
        return self._room.local_participant.identity if self._room is not None else "viseme-studio"

    @property
    def provider(self) -> str:
        """For metrics."""
        return "viseme-studio"

    @property
    def generator(self) -> VisemeVideoGenerator | None:
        """What makes the pictures, once it began."""
        return self._generator

    async def start(self, agent_session: AgentSession[Any], room: rtc.Room) -> None:
        """Open the avatar and take the session's voice; before the session's own start.

        Raises
        ------
        VisemeError
            The avatar cannot be used.
        """
        await self._avatar.open()
        await super().start(agent_session, room)
        avatar = self._avatar
        self._generator = VisemeVideoGenerator(avatar)
        output = QueueAudioOutput(sample_rate=self._sample_rate, wait_playback_start=True)
        options = AvatarOptions(avatar.width, avatar.height, avatar.fps, self._sample_rate, 1)
        self._runner = AvatarRunner(room, audio_recv=output, video_gen=self._generator, options=options)
        self._generator.throw_away = self._runner.av_sync.clear_queue
        await self._runner.start()
        agent_session.output.replace_audio_tail(output)

    async def aclose(self) -> None:
        """End it; may be called more than once."""
        if self._runner is not None:
            await self._runner.aclose()
            self._runner = None
        if self._generator is not None:
            await self._generator.aclose()
            self._generator = None
        await self._avatar.close()
        if self._room is not None:
            # The base class would ask LiveKit's server to remove the participant, which is the agent itself.
            self._room.off("connection_state_changed", self._on_connection_state_changed)
            self._room = None
        await super().aclose()
