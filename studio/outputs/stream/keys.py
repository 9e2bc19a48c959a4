"""Keys of streams, in the system's keyring: Secret Service or KWallet, macOS's keychain, Windows' credential store."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from studio.devices import session_bus
from studio.errors import OutputError

if TYPE_CHECKING:
    from studio.outputs.stream.target import Target

SERVICE = "Viseme Studio stream"
SECRETS = ("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Collections")
"""Of the desktop's bus: whose keyring it is, and a property that it gives without asking the person."""


def keep(target: Target) -> None:
    """Keep a target's key under its address; `OutputError` where there is no keyring, which keeps it nowhere else."""
    import keyring

    try:
        _look()
        keyring.set_password(SERVICE, target.shown, target.key)
    # What is behind a keyring raises errors of its own.
    except Exception as error:  # noqa: BLE001
        raise OutputError(
            f"The key for {target.shown} was not kept: the system has no keyring that answers ({type(error).__name__}). "
            "It is used this once; enter it again next time, or set up a keyring such as GNOME Keyring or KWallet."
        ) from None


def find(target: Target) -> str:
    """Give the key kept for a target's address; empty where there is none, or no keyring."""
    import keyring

    # A keyring that is locked, or gone, has no key for us.
    with contextlib.suppress(Exception):
        _look()
        return keyring.get_password(SERVICE, target.shown) or ""
    return ""


def forget(target: Target) -> None:
    """Remove the key kept for a target's address, if there is one."""
    import keyring

    with contextlib.suppress(Exception):
        _look()
        keyring.delete_password(SERVICE, target.shown)


def _look() -> None:
    """Raise `TimeoutError` where the keyring, or the bus that it is on, is silent: it would be waited for without end."""
    if sys.platform == "linux" and session_bus.is_silent(*SECRETS):
        raise TimeoutError("the keyring does not answer")
