"""An HTTPS server of this machine with a certificate for ``hooks.example``, which keeps what it was sent."""

from __future__ import annotations

import datetime as dt
import ssl
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NAME = "hooks.example"


@dataclass
class Seen:
    path: str
    headers: dict[str, str]
    body: bytes


class HttpsServer:
    """``answers`` are the codes of the next answers, then 200; ``connections`` counts those that were opened.

    A GET is answered with ``pieces``, one after another.
    """

    def __init__(self, port: int, context: ssl.SSLContext) -> None:
        self.name, self.port, self.context = NAME, port, context
        self.seen: list[Seen] = []
        self.answers: list[int] = []
        self.connections = 0
        self.pieces: Iterable[bytes] = ()


def certificate(folder: Path, *names: str) -> tuple[Path, Path]:
    """Write a certificate for some names and its key, valid for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(one) for one in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    chain, private = folder / "chain.pem", folder / "key.pem"
    chain.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                          serialization.NoEncryption()))
    return chain, private


@contextmanager
def serving(folder: Path) -> Iterator[HttpsServer]:
    chain, private = certificate(folder, NAME)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", "0")))
            served.seen.append(Seen(self.path, {key.lower(): value for key, value in self.headers.items()}, body))
            code = served.answers.pop(0) if served.answers else 200
            self.send_response(code)
            if 300 <= code < 400:
                self.send_header("Location", f"https://127.0.0.1:{served.port}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def do_GET(self) -> None:
            served.seen.append(Seen(self.path, {key.lower(): value for key, value in self.headers.items()}, b""))
            code = served.answers.pop(0) if served.answers else 200
            self.send_response(code)
            if 300 <= code < 400:
                self.send_header("Location", f"https://{served.name}:{served.port}/elsewhere")
            self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            for piece in served.pieces:
                self.wfile.write(piece)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    class Server(ThreadingHTTPServer):
        def get_request(self) -> Any:
            found = super().get_request()
            served.connections += 1
            return found

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Say nothing: clients that break off are what is tested."""

    server = Server(("127.0.0.1", 0), Handler)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(chain, private)
    server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    trusting = ssl.create_default_context(cafile=str(chain))
    served = HttpsServer(server.server_address[1], trusting)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="https")
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join(30)
        server.server_close()
