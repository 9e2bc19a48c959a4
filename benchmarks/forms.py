"""A generator in every form of its weights and every layout that onnxruntime's CUDA part has, against the one that is usual.

    python benchmarks/forms.py [--device cuda] [--avatar NAME|FOLDER] [--batch N] [--rounds N] [--small] [--json FILE]

Without ``--avatar`` it is SyncTalk_2D's U-Net at its full size with random weights. Each runs in turn with weights of 32
bits and channels first, so the ratios stand on a busy machine too; how far its picture is from that one's is told in levels
of 255. What is faster within two levels is a candidate for `painters.gpu.half_precision`. On the processor only the forms
are compared, with ``--small`` in seconds.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np
import onnxruntime as ort

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.gpu import write_avatar  # noqa: E402
from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine.models.device import Device, parse_device  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.models.runnable import Runnable  # noqa: E402, TC001
from studio.engine.models.sessions import UnusableError, session_options  # noqa: E402
from studio.engine.painters.gpu.bias_folding import folded  # noqa: E402
from studio.engine.painters.gpu.half_precision import MOST_LEVELS  # noqa: E402
from studio.engine.painters.gpu.sessions import prepare  # noqa: E402
from studio.engine.painters.gpu.tensors import Tensor, fixed, halved  # noqa: E402
from studio.engine.painters.gpu.transfers import Download  # noqa: E402

LAYOUTS: dict[str, dict[str, str]] = {
    "channels first": {}, "channels first, biases fused": {"fuse_conv_bias": "1"}, "channels last": {"prefer_nhwc": "1"},
    "channels last, biases fused": {"prefer_nhwc": "1", "fuse_conv_bias": "1"},
}
WARM = 3


class Contender:
    """One form in one layout, bound to a face and features that stay."""

    def __init__(self, data: Runnable, device: Device, layout: dict[str, str], face: np.ndarray, features: np.ndarray) -> None:
        given, heard, painted = (Tensor(device, one.shape, one.dtype) for one in (face, features, face))
        given.put(face)
        heard.put(features)
        cuda = {"device_id": str(device.index), "cudnn_conv_algo_search": "EXHAUSTIVE", "enable_cuda_graph": "1",
                "arena_extend_strategy": "kSameAsRequested", **layout}
        providers: list[Any] = [(device.provider, cuda)] if device.nvidia else []
        options = fixed(session_options(), data, len(face))
        order = [*providers, "CPUExecutionProvider"]
        self._session = ort.InferenceSession(data.data, options, providers=order, enable_fallback=0)
        self._binding = self._session.io_binding()
        self._binding.bind_ortvalue_input("face", given.value)
        self._binding.bind_ortvalue_input("features", heard.value)
        self._binding.bind_ortvalue_output("mouth", painted.value)
        self._landing, self._held = Download(painted), (given, heard)
        for _ in range(WARM):
            self.ms()

    def ms(self) -> float:
        """Run once and wait."""
        began = perf_counter()
        self._session.run_with_iobinding(self._binding)
        return (perf_counter() - began) * 1e3

    def picture(self) -> np.ndarray:
        return self._landing.fetch().astype(np.int16)


def measure(avatar: Performer, device: Device, batch: int, rounds: int) -> list[Row]:
    """Give a row for every form and layout."""
    data = avatar.networks["generator.onnx"]
    frame, random = avatar.new_frame(), np.random.default_rng(3)
    tall, wide = frame.face.shape[1:3]
    y, x = np.mgrid[:tall, :wide]
    soft = np.rint(128 + 90 * np.stack([np.sin(x / 19), np.cos(y / 23), np.sin((x + y) / 31)], axis=-1)).astype(np.uint8)
    face = np.ascontiguousarray(np.repeat(soft[None], batch, axis=0))
    features = random.uniform(-0.5, 1.0, (batch, *frame.features.shape[1:])).astype(np.float32)
    usual = Contender(data, device, {}, face, features)
    wanted = usual.picture()
    forms: dict[str, Runnable] = {"32 bits": data, "16 bits": halved(data)}
    fewer = folded(data)
    if fewer is not None:
        forms |= {"16 bits, biases as weights": halved(fewer)}
    rows = []
    for form, network in forms.items():
        for layout, options in LAYOUTS.items() if device.nvidia else [("channels first", {})]:
            what = f"{form}, {layout}"
            try:
                other = Contender(network, device, options, face, features)
            except Exception as error:  # noqa: BLE001 - what a layout cannot do is what is asked
                rows.append(Row(what, "", f"cannot be opened: {str(error).splitlines()[0][:120]}", None))
                continue
            pairs = [(usual.ms(), other.ms()) for _ in range(rounds)]
            ms, ratio = median(two for _, two in pairs) / batch, median(one / two for one, two in pairs)
            levels = int(np.abs(other.picture() - wanted).max())
            told = f"{ms:.2f} ms a picture, {ratio:.2f} times as fast, {levels} levels"
            figures = {"ms": ms, "times": ratio, "levels": levels}
            rows.append(Row(what, f"<= {MOST_LEVELS} levels", told, levels <= MOST_LEVELS, figures))
            del other
    return rows


def main() -> int:
    parser = arguments(__doc__)
    parser.set_defaults(avatar="")
    parser.add_argument("--device", default="cuda", metavar="DEVICE", help="cuda, cuda:1 or cpu (default: %(default)s)")
    parser.add_argument("--batch", type=int, default=5, metavar="N", help="pictures at a time (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=50, metavar="N", help="runs of each (default: %(default)s)")
    parser.add_argument("--small", action="store_true", help="few channels, to try the script")
    options = parser.parse_args()
    device = parse_device(options.device)
    assert device is not None
    try:
        prepare(device)
    except UnusableError as error:
        show("forms of a generator", [Row("every form", "", f"not measured: no CUDA device. {error}", None)], options.json)
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = library.find(options.avatar) if options.avatar else write_avatar(Path(name), small=options.small)
        avatar = Performer.load(folder)
        try:
            rows = measure(avatar, device, options.batch, options.rounds)
        finally:
            avatar.close()
    show(f"forms of a generator on {device.words}, {options.batch} pictures at a time", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
