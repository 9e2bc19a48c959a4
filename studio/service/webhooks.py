"""Programs are told over HTTPS that a clip is done, signed as the specification Standard Webhooks says.

``webhook-signature`` is ``v1,`` and the base64 of HMAC-SHA256 over ``ID.TIMESTAMP.BODY``, with the key behind ``whsec_``; so a
receiver checks it with that specification's libraries, and refuses what is old.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import json
import logging
import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from studio import __version__
from studio.errors import InputError
from studio.files.bounded import read_bytes
from studio.service.outgoing import Outgoing, PrivateAddressError, Target

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LOG = logging.getLogger(__name__)
PREFIX = "whsec_"
KEY_BYTES = (24, 64)
"""Of a key, as the specification bounds it."""
DELAYS_S = (0.0, 5.0, 30.0, 120.0, 600.0)
"""Before each attempt: there is no other."""
ATTEMPT_S = 20.0
"""An attempt that takes longer has failed."""
LOOK_S = 0.25
"""Between two looks whether a clip is done."""
WAITING, DELIVERED, FAILED = "waiting", "delivered", "failed"
GONE = 410
"""By this answer the receiver wants nothing more, as the specification says."""


def read_key(path: Path) -> bytes:
    """Read ``whsec_`` and base64 from a file; `InputError` where it is something else, or everyone on the machine reads it."""
    try:
        if os.name == "posix" and path.stat().st_mode & 0o007:
            raise InputError(f"Others on this machine may read {path}: chmod 600.")
        text = read_bytes(path, most_bytes=1024).decode("ascii", "replace").strip()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"The key of the webhooks {path} cannot be read ({why}).") from error
    try:
        key = base64.b64decode(text.removeprefix(PREFIX), validate=True)
    except binascii.Error:
        key = b""
    if not text.startswith(PREFIX) or not KEY_BYTES[0] <= len(key) <= KEY_BYTES[1]:
        raise InputError(f"{path} holds no key of webhooks: write {PREFIX} and the base64 of {KEY_BYTES[0]} to {KEY_BYTES[1]} "
                         "random bytes.")
    return key


def signed(key: bytes, name: str, sent_s: int, body: bytes) -> dict[str, str]:
    """Give the headers by which a receiver knows the sender, the message and its time."""
    mac = hmac.new(key, b"%s.%d.%s" % (name.encode(), sent_s, body), hashlib.sha256).digest()
    return {"webhook-id": name, "webhook-timestamp": str(sent_s), "webhook-signature": f"v1,{base64.b64encode(mac).decode()}"}


@dataclass(slots=True)
class Delivery:
    """One message: how it is, and how often it was tried."""

    target: Target
    status: str = WAITING
    attempts: int = 0


class Webhooks:
    """Delivers one message for each clip that asked for it; the asyncio loop's thread. `close` gives up what waits.

    Parameters
    ----------
    key
        What the messages are signed with.
    outgoing
        Connects.
    delays_s
        As `DELAYS_S`.
    """

    def __init__(self, key: bytes, outgoing: Outgoing | None = None, *, delays_s: tuple[float, ...] = DELAYS_S) -> None:
        self._key, self._outgoing, self._delays_s = key, outgoing or Outgoing(), delays_s
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._deliveries: dict[str, Delivery] = {}
        self.counts = {DELIVERED: 0, FAILED: 0}
        """Deliveries that came to an end, by how."""

    def watch(self, name: str, target: Target, told: Callable[[], dict[str, Any] | None]) -> None:
        """Deliver a message when clip ``name`` ends: ``told`` gives its JSON object, and None once the clip is forgotten."""
        delivery = self._deliveries[name] = Delivery(target)
        task = self._tasks[name] = asyncio.create_task(self._deliver(name, delivery, told))
        task.add_done_callback(lambda _: self._tasks.pop(name, None))

    def delivery(self, name: str) -> Delivery | None:
        """Say how a clip's message is; None where none was asked for."""
        return self._deliveries.get(name)

    def forget(self, kept: Callable[[str], bool]) -> None:
        """Let go of what is known of clips that are not ``kept``."""
        for name in [one for one in self._deliveries if not kept(one)]:
            del self._deliveries[name]
            if (task := self._tasks.get(name)) is not None:
                task.cancel()

    async def _deliver(self, name: str, delivery: Delivery, told: Callable[[], dict[str, Any] | None]) -> None:
        while (clip := told()) is not None and clip["status"] in ("waiting", "running", "paused"):
            await asyncio.sleep(LOOK_S)
        if clip is None:
            return
        data = {key: value for key, value in clip.items() if key != "webhook"}
        told_at = datetime.now(UTC).isoformat(timespec="seconds")
        body = json.dumps({"type": f"clip.{clip['status']}", "timestamp": told_at, "data": data}).encode()
        delivery.status = DELIVERED if await self._send(f"msg_{name}", delivery, body) else FAILED
        self.counts[delivery.status] += 1

    async def _send(self, message: str, delivery: Delivery, body: bytes) -> bool:
        for delay_s in self._delays_s:
            await asyncio.sleep(delay_s)
            delivery.attempts += 1
            headers = signed(self._key, message, int(time.time()), body)
            headers |= {"content-type": "application/json", "user-agent": f"viseme-studio/{__version__}"}
            try:
                async with asyncio.timeout(ATTEMPT_S), self._outgoing.ask(
                    "POST", delivery.target, headers=headers, body=body, attempt=delivery.attempts - 1,
                ) as answer:
                    if answer.is_success:
                        return True
                    if answer.status_code == GONE:
                        return False
                    why = f"answered {answer.status_code}"
            except PrivateAddressError:
                # Another attempt would only help an attacker who changes the name meanwhile.
                _LOG.warning("a webhook leads to an address that is not public, and was not sent")
                return False
            except (OSError, httpx.HTTPError, TimeoutError) as error:
                why = type(error).__name__
            _LOG.info("attempt %d of a webhook failed: %s", delivery.attempts, why)
        return False

    async def close(self) -> None:
        """Give up what waits."""
        tasks = list(self._tasks.values())
        for one in tasks:
            one.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
