"""What both plug-ins share: an avatar that is asked for one picture after another, and the sound that belongs to each.

Each plug-in's wheel carries a copy; nothing of the frameworks is imported here.
"""

from .avatars import Avatar, LostError, Shown, VisemeError
from .in_process import InProcess
from .service import Service
from .talk import Moment, Talk

__all__ = ["Avatar", "InProcess", "LostError", "Moment", "Service", "Shown", "Talk", "VisemeError"]
