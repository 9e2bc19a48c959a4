"""What the doctor says of the service: whether it is installed, opens to strangers, and could listen where its clients look."""

from __future__ import annotations

import socket
from importlib.metadata import version

from studio.engine.surroundings import MachineFinding
from studio.errors import StudioError
from studio.service.doors import Tokens

NAME = "Service"


def look() -> MachineFinding:
    """Look at the packages of the extra ``serve``, the list of tokens and the usual ports."""
    try:
        from studio.service.legacy import PORT as LEGACY_PORT
        from studio.service.running import PORT
    except ImportError as error:
        return MachineFinding(NAME, f"not installed ({error.name} is not there); only 'serve' needs it: pip install "
                              "'viseme-studio[serve]'", None)
    try:
        tokens = len(Tokens.read())
    except StudioError as error:
        return MachineFinding(NAME, str(error), False)
    said = f"gRPC {version('grpcio')}, HTTP (uvicorn {version('uvicorn')}); "
    said += f"{tokens} token{'s' if tokens != 1 else ''}" if tokens else "no token yet: viseme-studio serve --new-token"
    ports = ", ".join(f"127.0.0.1:{port} is {'free' if _free(port) else 'taken'}" for port in (PORT, LEGACY_PORT))
    return MachineFinding(NAME, f"{said}; {ports}", True if tokens else None)


def _free(port: int) -> bool:
    with socket.socket() as one:
        # As a server binds: what is only waiting to be forgotten is not in the way.
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
