"""What can go wrong, in words for the person in front of the studio.

The tree::

    StudioError            shown in words; everything else is a fault of ours and keeps its traceback
    +-- InputError         a sound or video file cannot be used
    +-- OutputError        a clip cannot be written
    +-- AvatarError        an avatar folder or package cannot be used
    +-- DeviceError        a microphone, loudspeaker or processor cannot be used

The message of each says what is wrong and what to do next, in one sentence of plain words. Raise where it is known;
catch once at the border: the window's bridge (a notice) or the command line (a message and an exit code).
"""


class StudioError(Exception):
    """Something the user can mend; the message says what is wrong and what to do."""


class InputError(StudioError):
    """A sound or video file cannot be used."""


class OutputError(StudioError):
    """A clip cannot be written."""


class AvatarError(StudioError):
    """An avatar folder or package cannot be used."""


class DeviceError(StudioError):
    """A microphone, a loudspeaker or a processor cannot be used."""
