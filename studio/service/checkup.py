"""What the doctor says of the service: whether it is installed, opens to strangers, and could listen where its clients look."""

from __future__ import annotations

import socket
from importlib import import_module
from importlib.metadata import version

from studio.engine.surroundings import MachineFinding
from studio.errors import StudioError
from studio.service.doors import Tokens

NAME = "Service"


def look() -> MachineFinding:
    """Look at the packages of the extra ``serve``, the list of tokens and the usual port."""
    try:
        import_module("studio.service.running")
        from studio.service.legacy import PORT
    except ImportError as error:
        return MachineFinding(NAME, f"not installed ({error.name} is not there); only 'serve' needs it: pip install "
                              "'viseme-studio[serve]'", None)
    try:
        tokens = len(Tokens.read())
    except StudioError as error:
        return MachineFinding(NAME, str(error), False)
    said = f"gRPC {version('grpcio')}, HTTP (uvicorn {version('uvicorn')}); "
    said += f"{tokens} token{'s' if tokens != 1 else ''}" if tokens else "no token yet: viseme-studio serve --new-token"
    return MachineFinding(NAME, f"{said}; 127.0.0.1:{PORT} is {'free' if _free(PORT) else 'taken'}", True if tokens else None)


def _free(port: int) -> bool:
    with socket.socket() as one:
        # As a server binds: what is only waiting to be forgotten is not in the way.
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
