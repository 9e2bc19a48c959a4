"""A portrait that speaks an agent's voice, for LiveKit Agents: in this process, or painted by a studio's service.

::

    from livekit.plugins import viseme

    avatar = viseme.AvatarSession(viseme.Service("127.0.0.1:50054", "mara", token=token))
    await avatar.start(session, room=ctx.room)
    await session.start(agent, room=ctx.room)
"""

from .avatar import AvatarSession
from .generator import VisemeVideoGenerator
from .talk import Avatar, InProcess, LostError, Service, VisemeError
from .version import __version__

__all__ = [
    "Avatar", "AvatarSession", "InProcess", "LostError", "Service", "VisemeError", "VisemeVideoGenerator", "__version__",
]
