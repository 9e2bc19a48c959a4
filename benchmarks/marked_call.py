"""The invisible mark in a call: the virtual camera in a browser, which encodes it anew; a part of `benchmarks/marks.py`.

PipeWire and the desktop's portal, as on a desktop; Chromium takes the camera, records it (VP8), and sends it through WebRTC to
a second end in the same page, which records what came.
"""

from __future__ import annotations

import base64
import http.server
import os
import shutil
import tempfile
import threading
from contextlib import ExitStack
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import av
import cv2

from benchmarks.table import Row
from benchmarks.unmarked import FPS
from studio.engine.core.frame import Stamps
from studio.engine.core.output import SOUND_RATE, ProgramForm
from studio.media.planes import views
from studio.outputs.camera.output import CameraOutput
from studio.outputs.display_clock import DisplayClock
from studio.provenance.mark import BITS
from studio.provenance.mark_reading.demodulation import Demodulator, shrunk
from studio.provenance.mark_reading.locator import find
from studio.provenance.marks import Marks, ProgramMarks

if TYPE_CHECKING:
    import numpy as np

TAKES = """
window.take = async (rate, seconds) => {
  let camera = null, fault = "";
  // The first question can come before the browser has heard of the portal's camera.
  for (let turn = 0; turn < 20 && !camera; turn++) {
    try { camera = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 } }); }
    catch (error) { fault = String(error); await new Promise((done) => setTimeout(done, 500)); }
  }
  if (!camera) return { fault };
  const here = new RTCPeerConnection(), there = new RTCPeerConnection();
  here.onicecandidate = (one) => one.candidate && there.addIceCandidate(one.candidate);
  there.onicecandidate = (one) => one.candidate && here.addIceCandidate(one.candidate);
  const seen = new Promise((done) => { there.ontrack = (one) => done(new MediaStream([one.track])); });
  camera.getTracks().forEach((track) => here.addTrack(track, camera));
  await here.setLocalDescription(await here.createOffer());
  await there.setRemoteDescription(here.localDescription);
  await there.setLocalDescription(await there.createAnswer());
  await here.setRemoteDescription(there.localDescription);
  const streams = { "recorded by the browser": camera, "seen through WebRTC, and recorded there": await seen };
  const found = { label: camera.getVideoTracks()[0].label };
  for (const [name, stream] of Object.entries(streams)) {
    const recorder = new MediaRecorder(stream, { mimeType: "video/webm;codecs=vp8", videoBitsPerSecond: rate }), parts = [];
    recorder.ondataavailable = (one) => parts.push(one.data);
    const ended = new Promise((done) => { recorder.onstop = done; });
    recorder.start();
    await new Promise((done) => setTimeout(done, seconds * 1000));
    recorder.stop();
    await ended;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    found[name] = btoa(text);
  }
  return found;
};
"""
"""Takes the camera as a call does, and gives what it saw, and what the other side of the call saw, as WebM."""
CALL_S, CALL_RATE = 12, 2_500_000


class Feed:
    """Gives a camera the pictures of a clip at the pace of a live program, until `close`."""

    def __init__(self, camera: CameraOutput, pictures: list[np.ndarray], payload: int) -> None:
        self._camera, self._pictures = camera, pictures
        self._marks = ProgramMarks(Marks(), FPS, payload)
        self._over = threading.Event()
        height, width = pictures[0].shape[:2]
        camera.open(ProgramForm(width, height, FPS, mark=payload))
        self._thread = threading.Thread(target=self._run, name="feed")
        self._thread.start()

    def _run(self) -> None:
        begin, noted = monotonic(), Stamps(live=True, marks=self._marks)
        # There and back, so that nothing jumps; a picture that is late is left out, as in a live program.
        order = [*self._pictures, *self._pictures[::-1]]
        while not self._over.wait(max(0.0, begin + (noted.at / SOUND_RATE) - monotonic())):
            index = int((monotonic() - begin) * FPS)
            noted.at = (index + 1) * SOUND_RATE // FPS
            self._camera.picture(order[index % len(order)], noted)

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._camera.close()


def in_a_call(avatar: str, unmarked: list[np.ndarray], payload: int, folder: Path) -> list[Row]:
    """Whether the mark is there after the call, in pictures that had none, I420; what the browser keeps goes into a folder."""
    # Imported here: what the tests stand on is no part of the other rows.
    from tests import chromium
    from tests.pipewire_session import NEEDED, PipeWireSession

    goal, what = f"there, {BITS} bits", f"{avatar}: the camera in Chromium"
    missing = [name for name in NEEDED if shutil.which(name) is None] + (["chromium"] if chromium.find() is None else [])
    if missing:
        return [Row(what, goal, f"not measured: there is no {' and no '.join(missing)} here", None)]
    with ExitStack() as ended:
        session = PipeWireSession(Path(ended.enter_context(tempfile.TemporaryDirectory(prefix="pw-"))))
        (session.folder / "pulse").mkdir()
        kept = dict(os.environ)
        ended.callback(lambda: (os.environ.clear(), os.environ.update(kept)))
        os.environ.update(session.environment)
        session.start()
        ended.callback(session.end)
        pictures = [cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420) for planes in unmarked]
        feed = Feed(CameraOutput(DisplayClock()), pictures, payload)
        ended.callback(feed.close)
        session.start_portal()
        os.environ.update(session.environment)
        served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Empty)
        threading.Thread(target=served.serve_forever, name="page", daemon=True).start()
        ended.callback(served.shutdown)
        flags = "--enable-features=WebRtcPipeWireCamera", "--use-fake-ui-for-media-stream"
        browser = chromium.Chromium(folder / f"browser-{avatar}", *flags)
        ended.callback(browser.close)
        tab = browser.tab()
        tab.go(f"http://127.0.0.1:{served.server_port}/")
        tab.run(TAKES)
        tab.patience_s = 6 * CALL_S
        found = tab.run(f"take({CALL_RATE}, {CALL_S})")
    if "fault" in found:
        return [Row(what, goal, f"not measured: {found['fault']}", None)]
    rows = []
    for way, film in found.items():
        if way == "label":
            continue
        file = folder / f"{avatar}-call.webm"
        file.write_bytes(base64.b64decode(film))
        sums, count, last = Demodulator(), 0, 0.0
        with av.open(str(file)) as container:
            for frame in container.decode(video=0):
                sums.put(shrunk(views(frame.to_ndarray(format="yuv420p"))[1]), float(frame.time))
                count, last, size = count + 1, float(frame.time), f"{frame.width} x {frame.height}"
        mark = find(*sums.result())
        bits = BITS - (mark.payload ^ payload).bit_count()
        rate = file.stat().st_size * 8 / 1e6 / last
        said = f"{mark.score:.1f}, {bits} bits, of {count} pictures of {size} in {last:.0f} s, {rate:.1f} Mbit/s"
        rows.append(Row(f"{what}, {way}", goal, said, mark.present and bits == BITS,
                        {"score": mark.score, "pictures": count, "weakest": mark.weakest, "evenness": mark.evenness}))
    return rows


class Empty(http.server.BaseHTTPRequestHandler):
    """An empty page of this computer, which may ask for a camera."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Call</title>")

    def log_message(self, *_: object) -> None:
        """Say nothing."""
