"""A real browser without a window, driven through its own debugging protocol; Debian's package ``chromium``.

Tests that need it are left out with one sentence where there is none, but not in CI.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from websockets.sync.client import connect

from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator

FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required", "--remote-debugging-port=0",
    "--disable-dev-shm-usage", "--window-size=1280,720",
)


class Tab:
    """One tab (or the browser itself), and what its page said on the console."""

    def __init__(self, address: str) -> None:
        self._open = ExitStack()
        # No pings: what the browser says unasked fills the queue, behind which an answer to a ping would wait.
        self._socket = self._open.enter_context(connect(address, max_size=1 << 26, ping_interval=None))
        self._numbers = itertools.count(1)
        self.said: list[str] = []
        self.patience_s = 30.0
        """Time in which an answer has to come."""

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Ask the browser for something, and wait for its answer."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            told = json.loads(self._socket.recv(timeout=self.patience_s))
            self._note(told)
            if told.get("id") == number:
                assert "error" not in told, told["error"]
                result: dict[str, Any] = told["result"]
                return result

    def run(self, script: str) -> Any:
        """Run a script in the page and give what it comes to; promises are waited for."""
        told = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def go(self, url: str, first: str = "") -> None:
        """Open a page; ``first`` is run in it before anything of its own."""
        if first:
            self.ask("Page.addScriptToEvaluateOnNewDocument", source=first)
        self.ask("Page.navigate", url=url)
        until(lambda: self.run("document.readyState") == "complete")

    def close(self) -> None:
        self._open.close()

    def _note(self, told: dict[str, Any]) -> None:
        method, parameters = told.get("method"), told.get("params", {})
        if method == "Runtime.exceptionThrown":
            self.said.append(str(parameters["exceptionDetails"])[:500])
        elif method == "Log.entryAdded":
            self.said.append(f"{parameters['entry']['text']} {parameters['entry'].get('url', '')}")
        elif method == "Runtime.consoleAPICalled":
            self.said.append(str([one.get("value") for one in parameters["args"]]))


class Chromium:
    """A browser with a folder of its own."""

    def __init__(self, folder: Path, *flags: str) -> None:
        # Under a real-time policy, which a benchmark may have, its threads spin for each other on one core without end.
        ordinary = ["chrt", "--other", "0"] if os.sched_getscheduler(0) != os.SCHED_OTHER else []
        self._process = subprocess.Popen(
            [*ordinary, str(find()), *FLAGS, *flags, f"--user-data-dir={folder}", "about:blank"], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | {"HOME": str(folder)},
            start_new_session=True,
        )
        told = folder / "DevToolsActivePort"
        until(lambda: told.exists() and len(told.read_text().split()) == 2, 60)
        port, path = told.read_text().split()
        self._address = f"ws://127.0.0.1:{port}"
        self._browser = Tab(self._address + path)
        self._tabs: list[Tab] = []

    @property
    def pid(self) -> int:
        return self._process.pid

    def tab(self) -> Tab:
        """Open another tab."""
        target = self._browser.ask("Target.createTarget", url="about:blank", newWindow=True)["targetId"]
        tab = Tab(f"{self._address}/devtools/page/{target}")
        for domain in ("Page", "Runtime", "Log"):
            tab.ask(f"{domain}.enable")
        self._tabs.append(tab)
        return tab

    def close(self) -> None:
        for tab in self._tabs:
            tab.close()
        self._browser.close()
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, 9)
            self._process.wait()


def find() -> Path | None:
    """Find the browser."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    return Path(found) if found else None


@pytest.fixture
def chromium(tmp_path: Path) -> Iterator[Chromium]:
    if find() is None:
        sentence = "There is no Chromium here: install Debian's package chromium to run the tests of the page in a browser."
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    browser = Chromium(tmp_path / "chromium")
    yield browser
    browser.close()
