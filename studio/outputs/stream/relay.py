"""TLS for RTMP: FFmpeg's own takes any certificate, so it speaks to this process, which speaks to a peer that proved its name.

The connection that is checked is the one that the key goes over.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import ssl
import sys

from studio.confined.limits import tie_to

CONNECT_S = 8.0
ACCEPT_S = 20.0
PIECE = 1 << 16


def connect(host: str, port: int) -> ssl.SSLSocket:
    """Open a connection to a peer whose certificate is valid for ``host``; `OSError`, as `ssl.SSLError` is, when it is not."""
    context = ssl.create_default_context()
    plain = socket.create_connection((host, port), CONNECT_S)
    try:
        return context.wrap_socket(plain, server_hostname=host)
    except BaseException:
        plain.close()
        raise


def run(host: str, port: int) -> str:
    """Pass bytes between one local connection and the peer until either ends; give why it did not begin, or an empty text."""
    try:
        peer = connect(host, port)
    except ssl.SSLCertVerificationError as error:
        return f"certificate {error.verify_message}"
    except OSError as error:
        return f"lost {error.strerror or type(error).__name__}"
    with peer, socket.create_server(("127.0.0.1", 0), backlog=1) as server:
        server.settimeout(ACCEPT_S)
        print(f"ready {server.getsockname()[1]}", flush=True)
        local, _ = server.accept()
        server.close()
        with local:
            pump(local, peer)
    return ""


def pump(local: socket.socket, peer: ssl.SSLSocket) -> None:
    """Pass on what comes from either side, which may keep the other waiting."""
    peer.settimeout(None)
    with selectors.DefaultSelector() as ready:
        ready.register(local, selectors.EVENT_READ, peer)
        ready.register(peer, selectors.EVENT_READ, local)
        while True:
            for key, _ in ready.select():
                source, sink = key.fileobj, key.data
                assert isinstance(source, socket.socket)
                data = source.recv(PIECE)
                if not data:
                    return
                sink.sendall(data)
                # What TLS has decrypted already does not make the socket readable.
                while isinstance(source, ssl.SSLSocket) and source.pending():
                    sink.sendall(source.recv(PIECE))


def main() -> None:
    """Do it for the host, the port and the parent process that standard input names in a line each."""
    host, port, parent = (sys.stdin.readline().strip() for _ in range(3))
    tie_to(int(parent))
    said = ""
    with contextlib.suppress(OSError):
        said = run(host, int(port))
    if said:
        print(said, flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
