"""Why the service does not do what it was asked for although nothing is wrong with that."""

from __future__ import annotations

from studio.errors import StudioError


class BusyError(StudioError):
    """There is no room now; ``retry_s`` says when to come back."""

    def __init__(self, message: str, *, retry_s: float) -> None:
        super().__init__(f"{message} Come back in {retry_s:.0f} s.")
        self.retry_s = retry_s


class InUseError(StudioError):
    """An avatar cannot be unloaded while it speaks."""


class ConflictError(StudioError):
    """What is asked for contradicts what was asked for before."""


class ForbiddenError(StudioError):
    """What is asked for was not allowed where the service was started."""


class UnknownError(StudioError):
    """What is asked for is not there."""


class NoRoomError(StudioError):
    """The disk of the service takes no more."""

    def __init__(self, error: OSError) -> None:
        super().__init__(f"The service cannot keep the sound ({error.strerror or error}); free some of its disk.")
