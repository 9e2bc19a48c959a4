"""A portrait that speaks an agent's voice, for Pipecat: in this process, or painted by a studio's service.

::

    from pipecat_viseme import Service, VisemeVideoService

    avatar = VisemeVideoService(Service("127.0.0.1:50054", "mara", token=token))
    Pipeline([transport.input(), stt, llm, tts, avatar, transport.output()])
"""

from .talk import Avatar, InProcess, LostError, Service, VisemeError
from .video import VisemeVideoService

__all__ = ["Avatar", "InProcess", "LostError", "Service", "VisemeError", "VisemeVideoService"]
