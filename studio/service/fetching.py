"""Sounds that orders name by an address: fetched over HTTPS from the public internet, bounded in bytes, time and number."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx

from studio import __version__
from studio.errors import InputError
from studio.service.outgoing import Outgoing
from studio.service.refusals import BusyError

if TYPE_CHECKING:
    from studio.service.clips import Upload
    from studio.service.outgoing import Target

FETCH_S = 120.0
"""A sound that takes longer is given up."""
MOST_FETCHES = 4
"""At a time; more are refused."""
PIECE_BYTES = 256 << 10
FOUND = 200


class Fetching:
    """Fetches sounds; the asyncio loop's thread.

    Parameters
    ----------
    outgoing
        Connects: to public addresses alone, with no redirect.
    """

    def __init__(self, outgoing: Outgoing | None = None) -> None:
        self._outgoing = outgoing or Outgoing()
        self._open = 0

    async def fetch(self, target: Target, upload: Upload) -> None:
        """Write what an address gives into an upload, as it is sent: nothing is unpacked.

        Raises
        ------
        BusyError
            `MOST_FETCHES` are fetched already.
        PrivateAddressError
            The address is not public.
        InputError
            It gives nothing, too much, or too slowly.
        """
        if self._open >= MOST_FETCHES:
            raise BusyError(f"{MOST_FETCHES} sounds are being fetched.", retry_s=10.0)
        self._open += 1
        try:
            async with asyncio.timeout(FETCH_S):
                await self._fetch(target, upload)
        except TimeoutError as error:
            raise InputError(f"The sound did not arrive from {target.authority} within {FETCH_S:.0f} s.") from error
        except (OSError, httpx.HTTPError) as error:
            raise InputError(f"The sound cannot be fetched from {target.authority} ({type(error).__name__}).") from error
        finally:
            self._open -= 1

    async def _fetch(self, target: Target, upload: Upload) -> None:
        headers = {"accept-encoding": "identity", "user-agent": f"viseme-studio/{__version__}"}
        async with self._outgoing.ask("GET", target, headers=headers) as answer:
            if answer.status_code != FOUND:
                raise InputError(f"{target.authority} answered {answer.status_code} and not {FOUND}; no redirect is followed.")
            async for piece in answer.aiter_raw(PIECE_BYTES):
                await asyncio.to_thread(upload.write, piece)
