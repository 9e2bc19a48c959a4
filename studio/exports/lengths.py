"""How long a sound is, or why it cannot be used, before its turn comes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from studio.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Lengths:
    """Looks into one sound after another on a thread of its own.

    Parameters
    ----------
    tell
        Called on that thread with the number that was given to `ask`, the length in seconds (None if the file does not
        say) and, when the sound cannot be used, why in one sentence.
    """

    def __init__(self, tell: Callable[[int, float | None, str], None]) -> None:
        self._tell = tell
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="export length")

    def ask(self, number: int, speech: Path) -> None:
        """Look into ``speech`` soon."""
        self._thread.submit(self._look, number, speech)

    def close(self) -> None:
        """End the thread after the sound it is at."""
        self._thread.shutdown(cancel_futures=True)

    def _look(self, number: int, speech: Path) -> None:
        # Imported here: a window that is just opening needs no decoder.
        from studio.media.sound import SoundReader

        try:
            with SoundReader(speech) as sound:
                length_s = sound.duration_s
        except InputError as error:
            self._tell(number, None, str(error))
        else:
            self._tell(number, length_s, "")
