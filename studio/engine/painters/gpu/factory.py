"""Opens an avatar's sessions on its device: a whole `Chain`, or `Painting` alone for features from the processor."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu.chain import Chain
from studio.engine.painters.gpu.cuda import CudaStream
from studio.engine.painters.gpu.half_precision import lightest
from studio.engine.painters.gpu.painting import Painting
from studio.engine.painters.gpu.plan import Plan
from studio.engine.painters.gpu.sessions import prepare
from studio.engine.painters.gpu.tensors import Tensor

if TYPE_CHECKING:
    from studio.engine.models.device import Device
    from studio.engine.models.performer import Performer

OneStream = TypeVar("OneStream", bound=CudaStream)
_LOG = logging.getLogger(__name__)
_OF_NO_USE = ("no-such-device", "out-of-memory")
"""Fault codes with which a GPU cannot be used, with a CUDA stream of ours or without."""


def plan_for(avatar: Performer, batch: int = 1) -> Plan:
    """Give the shapes of an avatar's chain for ``batch`` pictures at a time."""
    face, timeline, crops = avatar.manifest.generator, avatar.timeline, avatar.crops
    ends = [timeline.mel_end(index) for index in range(batch + 2 * timeline.fps)]
    return Plan(
        mel_frames=timeline.mel_frames, neighbours=face.features_left + 1 + face.features_right,
        feature_size=face.feature_size, face=(face.height, face.width), largest=avatar.largest_crop,
        resize=bool((crops[:, 2:] != [face.width, face.height]).any()), match=face.match, batch=batch,
        spread=max(late - early for early, late in zip(ends, ends[batch - 1 :], strict=False)),
    )


def chain_for(avatar: Performer) -> Chain:
    """Open an avatar's networks and the stages around them on its device; `UnusableError` when the device cannot run them."""
    stream, untimed = stream_for(avatar.device, CudaStream)
    encoder, generator = avatar.networks[avatar.encoder.profile.encoder], lightest(avatar)

    def begin() -> Chain:
        return Chain(avatar.device, plan_for(avatar), encoder=encoder, generator=generator, mask=avatar.mask,
                     stream=stream, untimed=untimed)

    try:
        return begin()
    except UnusableError as error:
        if stream is None or error.fault.code != "unknown":
            raise
        # This onnxruntime may not take a stream of ours; the device works with onnxruntime's own, only without times.
        _LOG.warning("The GPU's own times are not measured: %s", error.fault.cause)
        stream, untimed = None, error.fault.cause
    return begin()


def painting_for(avatar: Performer, batch: int, depth: int = 1) -> tuple[Painting, CudaStream | None]:
    """Open `Painting` on the avatar's device, for features computed on the processor, and its stream; errors as `chain_for`.

    ``depth`` batches may be in flight, see `Painting`.
    """
    plan, (stream, _) = plan_for(avatar, batch), stream_for(avatar.device, CudaStream)
    features = Tensor(avatar.device, (batch, plan.neighbours, plan.feature_size), np.float32)
    return Painting(avatar.device, plan, lightest(avatar), avatar.mask, features, stream, depth), stream


def stream_for(device: Device, kind: type[OneStream]) -> tuple[OneStream | None, str]:
    """Make a CUDA stream, or give None and why there is none (the device is used without); ``""`` if it is no NVIDIA GPU.

    Raises
    ------
    UnusableError
        The device is not there, or its memory is full.
    """
    if not device.nvidia:
        return None, ""
    prepare(device)
    try:
        return kind(device), ""
    except UnusableError as error:
        if error.fault.code in _OF_NO_USE:
            raise
        _LOG.warning("The GPU's own times are not measured: %s", error.fault.cause)
        return None, error.fault.cause
