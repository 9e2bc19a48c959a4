"""A real RTMP server without the world: nginx with its RTMP and TLS modules, in a folder of the test's own.

Debian's packages nginx-light, libnginx-mod-rtmp and libnginx-mod-stream. Tests that need it are left out with one sentence
where they are not installed, but not in CI.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import os
import shutil
import socket
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = Path("/usr/lib/nginx/modules")
CONFIGURATION = """
load_module {modules}/ngx_rtmp_module.so;
load_module {modules}/ngx_stream_module.so;
{user}daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/errors.log info;
events {{ worker_connections 64; }}
rtmp {{ access_log off; server {{ listen 127.0.0.1:{port}; chunk_size 4096;
  application live {{ live on; record all; record_path {folder}/taken; record_unique on; }} }} }}
stream {{ server {{ listen 127.0.0.1:{tls_port} ssl; ssl_certificate {folder}/certificate.pem;
  ssl_certificate_key {folder}/key.pem; proxy_pass 127.0.0.1:{port}; }} }}
"""


class RtmpServer:
    """A server that records what it is sent; it can be killed and started again at the same ports."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.taken = folder, folder / "taken"
        self.taken.mkdir(parents=True)
        self.port, self.tls_port = free_port(), free_port()
        self.certificate = write_certificate(folder)
        # As root it would do its work as another user, who may not write here.
        user = "user root;\n" if os.geteuid() == 0 else ""
        (folder / "nginx.conf").write_text(CONFIGURATION.format(modules=MODULES, folder=folder, port=self.port, user=user,
                                                                tls_port=self.tls_port))
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def log(self) -> str:
        return (self.folder / "errors.log").read_text()

    def start(self) -> None:
        self._process = subprocess.Popen(
            ["nginx", "-c", self.folder / "nginx.conf", "-e", self.folder / "errors.log", "-p", self.folder],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )
        until(lambda: answers(self.port) and answers(self.tls_port))

    def kill(self) -> None:
        if self._process is not None:
            os.killpg(self._process.pid, 9)
            self._process.wait()
            self._process = None

    def recordings(self) -> list[Path]:
        return sorted(self.taken.iterdir())


def answers(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def write_certificate(folder: Path) -> Path:
    """Write a certificate for localhost that is its own authority, and its key; give the certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=2)).add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, hashes.SHA256())
    )
    (folder / "key.pem").write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    path = folder / "certificate.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def rtmp_server(tmp_path: Path) -> Iterator[RtmpServer]:
    there = all((MODULES / f"ngx_{one}_module.so").exists() for one in ("rtmp", "stream"))
    if shutil.which("nginx") is None or not there:
        sentence = "There is no RTMP server here: install Debian's nginx-light, libnginx-mod-rtmp and libnginx-mod-stream."
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    server = RtmpServer(tmp_path / "rtmp")
    yield server
    server.kill()
