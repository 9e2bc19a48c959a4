"""The studio inside this process, on a thread of its own."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from .avatars import LostError, Shown, VisemeError

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

Result = TypeVar("Result")


class InProcess:
    """See `.avatars.Avatar`; needs the package viseme-studio in this environment, and opens no connection.

    Parameters
    ----------
    avatar
        The name of one that is installed, a folder, an ``.avatar`` file, or what `studio.api.load_avatar` gave: then all
        sessions share its weights.
    device, look_ahead_ms, threads
        As for `studio.api.Presenter`.
    """

    def __init__(self, avatar: Any = "mara", *, device: str = "auto", look_ahead_ms: int | None = None,
                 threads: int | None = None) -> None:
        self._options: dict[str, Any] = {"device": device, "look_ahead_ms": look_ahead_ms, "threads": threads}
        self._avatar = avatar
        self._presenter: Any = None
        self._thread: ThreadPoolExecutor | None = None
        self._speaking = False
        self.width = self.height = self.fps = 0
        self.rate = 16_000

    async def open(self) -> None:
        """See `.avatars.Avatar.open`."""
        self._thread = self._thread or ThreadPoolExecutor(1, "viseme")
        try:
            await self._run(self._open)
        except BaseException:
            await self.close()
            raise

    def _open(self) -> None:
        try:
            from studio.api import Avatar, Presenter, StudioError, load_avatar
        except ImportError as error:
            raise VisemeError(f"To have the avatar in this process, install viseme-studio ({error}).") from error
        try:
            loaded = self._avatar
            if not isinstance(loaded, Avatar):
                chosen = {name: self._options[name] for name in ("device", "look_ahead_ms")}
                loaded = load_avatar(loaded, **chosen)
            self._presenter = Presenter(loaded, **self._options)
            self._presenter.start()
        except StudioError as error:
            raise VisemeError(str(error)) from error
        self.width, self.height, self.fps = loaded.info.width, loaded.info.height, self._presenter.fps

    async def push(self, samples: NDArray[np.float32]) -> None:
        """See `.avatars.Avatar.push`."""
        await self._run(self._push, samples)

    def _push(self, samples: NDArray[np.float32]) -> None:
        self._speaking = True
        self._presenter.push(samples)

    async def end(self) -> None:
        """See `.avatars.Avatar.end`."""
        await self._run(self._presenter.end)

    async def interrupt(self) -> None:
        """See `.avatars.Avatar.interrupt`."""
        await self._run(self._interrupt)

    def _interrupt(self) -> None:
        self._speaking = False
        self._presenter.interrupt()

    async def picture(self) -> Shown:
        """See `.avatars.Avatar.picture`."""
        return await self._run(self._picture)

    def _picture(self) -> Shown:
        made = next(self._presenter.pictures(), None) if self._speaking else None
        if made is not None:
            return Shown(made.planes.copy(), made.index)
        return Shown(self._presenter.idle().planes.copy(), -1)

    async def close(self) -> None:
        """See `.avatars.Avatar.close`."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        if self._presenter is not None:
            await asyncio.get_running_loop().run_in_executor(thread, self._presenter.close)
            self._presenter = None
        thread.shutdown(wait=False)

    async def _run(self, work: Callable[..., Result], *given: Any) -> Result:
        if self._thread is None:
            raise LostError("The avatar is closed.")
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work, *given)
        except VisemeError:
            raise
        except Exception as error:
            # The studio's own say in one sentence what is wrong.
            if _of_the_studio(error):
                raise LostError(str(error)) from error
            raise


def _of_the_studio(error: Exception) -> bool:
    from studio.api import StudioError

    return isinstance(error, StudioError)
