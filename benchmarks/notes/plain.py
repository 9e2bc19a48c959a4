"""The notes' work as it was before pooling: every step makes the arrays that it gives, one function a row of the table.

numpy and OpenCV as one would first write it, the same networks and the same JPEG quality as the pooled version. The server
was written in Go; what is the same is which arrays there are, how large, and how often.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import onnxruntime

from benchmarks.notes import scene
from studio.avatars.importers.synctalk2d import INNER, RECTANGLES
from studio.engine.frontends.log_mel import HOP, PRE_EMPHASIS, WINDOW, mel_weights

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

MEL_FRAMES, LEFT, RIGHT = 16, 8, 8
SIZE = 320
ROWS = {
    "pre_emphasis": "pre-emphasis and padding",
    "stft_window": "STFT windows",
    "stft_fft": "STFT transforms",
    "stft_magnitudes": "STFT magnitudes",
    "filterbank": "filterbank frames",
    "power_to_db": "power to dB",
    "normalise": "normalise",
    "mel_windows": "mel windows of 80 x 16",
    "features_of": "512-float features",
    "padded": "padded feature list",
    "face_in": "face crop into the generator",
    "paint": "network outputs",
    "background": "1080p background",
    "mouth_out": "resize",
    "jpeg": "JPEG",
}
"""The table's row of each function."""


def open_session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


class Plain:
    """A batch of 25 pictures from a second of sound."""

    def __init__(self, folder: Path) -> None:
        self.loop = scene.backgrounds(folder)
        self.encoder, self.unet = open_session(scene.ENCODER), open_session(scene.UNET)
        self.weights = mel_weights().T.astype(np.float32)
        self.hann = np.hanning(WINDOW + 1)[:-1].astype(np.float32)

    def __call__(self, batch: int, samples: F32) -> list[bytes]:
        """Make the pictures of second ``batch`` from ``samples``, f32 [16000]; the server knew no sound before it."""
        emphasised = self.pre_emphasis(samples)
        bands = []
        for start in range(0, len(samples), HOP):
            magnitudes = self.stft_magnitudes(self.stft_fft(self.stft_window(emphasised, start)))
            bands.append(self.filterbank(magnitudes))
        mel = self.normalise(self.power_to_db(bands))
        features = [self.features_of(window) for window in self.mel_windows(mel)]
        clip = []
        for index, around in enumerate(self.padded(features)):
            background = self.background(batch * scene.BATCH + index)
            painted = self.paint(self.face_in(background), around)
            self.mouth_out(painted, background)
            clip.append(self.jpeg(background))
        return clip

    def pre_emphasis(self, samples: F32) -> F32:
        emphasised = np.append(samples[:1], samples[1:] - np.float32(PRE_EMPHASIS) * samples[:-1])
        return np.pad(emphasised, WINDOW // 2)

    def stft_window(self, samples: F32, start: int) -> F32:
        return samples[start : start + WINDOW] * self.hann

    def stft_fft(self, window: F32) -> NDArray[np.complex64]:
        return np.fft.rfft(window).astype(np.complex64)

    def stft_magnitudes(self, spectrum: NDArray[np.complex64]) -> F32:
        return np.abs(spectrum)

    def filterbank(self, magnitudes: F32) -> F32:
        return self.weights @ magnitudes

    def power_to_db(self, bands: list[F32]) -> F32:
        return 20.0 * np.log10(np.maximum(np.float32(1e-5), np.stack(bands, axis=1)))

    def normalise(self, level: F32) -> F32:
        return np.clip(8.0 * ((level - 20.0 + 100.0) / 100.0) - 4.0, -4.0, 4.0).astype(np.float32)

    def mel_windows(self, mel: F32) -> list[F32]:
        starts = (80 * index // scene.FPS for index in range(scene.BATCH))
        return [mel[None, None, :, min(start, mel.shape[1] - MEL_FRAMES) :][..., :MEL_FRAMES].copy() for start in starts]

    def features_of(self, window: F32) -> F32:
        return self.encoder.run(None, {"mel": window})[0].reshape(512)

    def padded(self, features: list[F32]) -> list[F32]:
        nothing = [np.zeros(512, np.float32) for _ in range(LEFT)]
        whole = [*nothing, *features, *[np.zeros(512, np.float32) for _ in range(RIGHT)]]
        return [np.stack(whole[index : index + LEFT + RIGHT]).reshape(1, 32, 16, 16) for index in range(len(features))]

    def background(self, index: int) -> U8:
        return self.loop[index % len(self.loop)].copy()

    def face_in(self, picture: U8) -> F32:
        x, y, width, height = scene.CROP
        face = cv2.resize(picture[y : y + height, x : x + width], (SIZE, SIZE), interpolation=cv2.INTER_AREA)
        left, top, across, down = RECTANGLES[INNER]
        black = cv2.rectangle(face.copy(), (left, top), (left + across, top + down), 0, -1)
        return np.concatenate([one.transpose(2, 0, 1).astype(np.float32) / np.float32(255) for one in (face, black)])[None]

    def paint(self, face: F32, features: F32) -> F32:
        return self.unet.run(None, {"input": face, "audio": features})[0]

    def mouth_out(self, painted: F32, picture: U8) -> None:
        x, y, width, height = scene.CROP
        mouth = (painted[0].transpose(1, 2, 0) * 255).astype(np.uint8)
        picture[y : y + height, x : x + width] = cv2.resize(mouth, (width, height))

    def jpeg(self, picture: U8) -> bytes:
        return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, scene.QUALITY])[1].tobytes()
