"""What can go wrong, in words for the person in front of the studio.

The tree::

    StudioError            shown in words; everything else is a fault of ours and keeps its traceback
    +-- InputError         a sound or video file cannot be used
    +-- OutputError        a clip cannot be written
    +-- AvatarError        an avatar folder or package cannot be used
    |   +-- NetworkError    a network of an avatar that ran so far fails on what it is given
    +-- DeviceError        a microphone, loudspeaker or processor cannot be used
        +-- NoAnswerError  the system's sound does not answer; it may do so later

The message of each says what is wrong and what to do next, in one sentence of plain words. Raise where it is known;
catch once at the border: the window's bridge (a notice) or the command line (a message and an exit code).
"""


class StudioError(Exception):
    """Something the user can mend; the message says what is wrong and what to do."""


def in_words(error: Exception, what: str) -> str:
    """Say in one sentence why ``what`` ("The avatar was not imported") happened, whatever was raised.

    For the border of a thread, at which everything has to end in words: a `StudioError` has its own, the rest is a lack of
    memory or a fault in the studio.
    """
    if isinstance(error, StudioError):
        return str(error)
    if isinstance(error, MemoryError):
        return f"{what}: this takes more memory than there is; close other programs, or use a smaller file."
    # A number may have more digits than Python writes, and a text may be all of a file.
    try:
        said = f"{error!s:.120}"
    except ValueError:
        said = ""
    return f"{what} because of a fault in the studio ({type(error).__name__}{': ' if said else ''}{said})."


class InputError(StudioError):
    """A sound or video file cannot be used."""


class OutputError(StudioError):
    """A clip cannot be written."""


class AvatarError(StudioError):
    """An avatar folder or package cannot be used."""


class NetworkError(AvatarError):
    """A network of an avatar that ran so far fails on what it is given."""


class DeviceError(StudioError):
    """A microphone, a loudspeaker, a camera or a processor cannot be used.

    Parameters
    ----------
    message
        What is wrong and what to do.
    command
        Of a terminal, where one command mends it; it stands in the message too.
    """

    def __init__(self, message: str, *, command: str = "") -> None:
        super().__init__(message)
        self.command = command


class NoAnswerError(DeviceError):
    """The system's sound does not answer; it may do so later."""
