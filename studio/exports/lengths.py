"""How long a sound is, or why it cannot be used, before its turn comes."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from studio.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


_LOG = logging.getLogger(__name__)


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

    def ask(self, number: int, speech: Path, track: int | None = None) -> None:
        """Look into ``speech`` soon, at its track of this number or at the one that speaks."""
        self._thread.submit(self._look, number, speech, track)

    def close(self) -> None:
        """End the thread after the sound it is at."""
        self._thread.shutdown(cancel_futures=True)

    def _look(self, number: int, speech: Path, track: int | None) -> None:
        # Imported here: a window that is just opening needs no decoder.
        from studio.media.sound import SoundReader

        try:
            with SoundReader(speech, track=track) as sound:
                length_s = sound.duration_s
        except InputError as error:
            self._tell(number, None, str(error))
        except Exception:  # noqa: BLE001 - the border of the thread: the export itself will say what is wrong
            _LOG.exception("the length of a sound was not found")
            self._tell(number, None, "")
        else:
            self._tell(number, length_s, "")
