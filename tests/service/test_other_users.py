"""Another user of this machine gets nothing from the loopback doors without a token, and sockets of files are shut."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from studio.engine.core.output import ProgramForm
from studio.outputs.page.page import Page
from studio.service.doors import Address, Tokens
from studio.service.grpc_door import GrpcDoor, viseme

if TYPE_CHECKING:
    from studio.service.studio_service import Service

pytestmark = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can be another user")

STRANGER = """
import json, os, socket, sys
asked = json.loads(sys.argv[1])
# Python's own files may be out of that user's reach.
b"".decode("latin-1"), "a".encode("idna")
os.setgroups([]); os.setgid(65534); os.setuid(65534)
told = []
for one in asked:
    try:
        if "path" in one:
            line = socket.socket(socket.AF_UNIX)
            line.connect(one["path"])
        else:
            line = socket.create_connection(("127.0.0.1", one["port"]), 20)
        line.sendall(one["says"].encode())
        told.append(line.recv(200).decode("latin-1").split("\\r\\n")[0])
    except OSError as error:
        told.append(type(error).__name__)
print(json.dumps(told))
"""


def as_nobody(*asked: dict[str, object]) -> list[str]:
    """Ask these doors as another user, and give the first line of each answer, or the kind of error."""
    done = subprocess.run([sys.executable, "-c", STRANGER, json.dumps(asked)], capture_output=True, text=True, check=True,
                          timeout=60)
    return list(json.loads(done.stdout))


def test_the_page_answers_another_user_with_a_refusal() -> None:
    page = Page()
    page.open(ProgramForm(64, 48, 25))
    try:
        where = urlsplit(page.url)
        port, head = where.port, f"Host: {where.netloc}\r\n"
        upgrade = ("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   f"Sec-WebSocket-Key: {'A' * 22}==\r\nOrigin: http://{where.netloc}\r\n")
        said = as_nobody({"port": port, "says": f"GET / HTTP/1.1\r\n{head}\r\n"},
                         {"port": port, "says": f"GET /feed HTTP/1.1\r\n{head}{upgrade}\r\n"})
        assert [line.split()[1] for line in said] == ["403", "403"]
        assert page.viewers == 0
    finally:
        page.close()


def test_a_socket_of_a_file_is_shut_to_another_user(service: Service) -> None:
    # A folder that everyone may enter, as /run is.
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o755)
        door = Path(folder, "door")

        async def serve() -> list[str]:
            made = GrpcDoor(viseme(service), [Address.parse(f"unix:{door}")], Tokens.made_of("open sesame"))
            await made.start()
            try:
                return await asyncio.to_thread(as_nobody, {"path": str(door), "says": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"})
            finally:
                await made.close(0.0)

        assert asyncio.run(serve()) == ["PermissionError"]
