"""What of an avatar runs on its device, opened there: the whole chain, or what paints."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.sessions import UnusableError, prepare
from studio.engine.models.tensors import Tensor
from studio.engine.stages.chain import GROUPS_AHEAD, Chain
from studio.engine.stages.halving import lightest
from studio.engine.stages.painting import Painting
from studio.engine.stages.plan import Plan

if TYPE_CHECKING:
    from studio.engine.models.avatar import Avatar
    from studio.engine.models.cuda import Stream
    from studio.engine.models.device import Device

_LOG = logging.getLogger(__name__)
_OF_NO_USE = ("no-such-device", "out-of-memory")
"""Faults with which a GPU is of no use, with a queue or without."""


def plan_for(avatar: Avatar, batch: int = 1, group: int = 0) -> Plan:
    """Lay out the chain of an avatar: so many pictures are heard, and of them ``group`` painted at a time, 0 means all."""
    assert batch % (group or batch) == 0
    face, timeline, crops = avatar.manifest.generator, avatar.timeline, avatar.crops
    ends = [timeline.mel_end(index) for index in range(batch + 2 * timeline.fps)]
    return Plan(
        mel_frames=timeline.mel_frames, neighbours=face.features_left + 1 + face.features_right,
        feature_size=face.feature_size, face=(face.height, face.width),
        largest=(int(crops[:, 3].max()), int(crops[:, 2].max())),
        resize=bool((crops[:, 2:] != [face.width, face.height]).any()), match=face.match, batch=batch, group=group,
        spread=max(late - early for early, late in zip(ends, ends[batch - 1 :], strict=False)),
    )


def chain_for(avatar: Avatar, batch: int = 1, group: int = 0) -> Chain:
    """Open the avatar's networks and the stages around them on its device; `UnusableError` when that cannot be."""
    stream, untimed = stream_for(avatar.device, laps=GROUPS_AHEAD if group else 1)
    encoder, generator = (avatar.folder / avatar.hearing.profile.encoder).read_bytes(), lightest(avatar)

    def begin() -> Chain:
        return Chain(avatar.device, plan_for(avatar, batch, group), encoder=encoder, generator=generator, mask=avatar.mask,
                     stream=stream, untimed=untimed)

    try:
        return begin()
    except UnusableError as error:
        if stream is None or error.fault.code != "unknown":
            raise
        # A queue of ours that this onnxruntime does not take is no reason to do without the device.
        _LOG.warning("The GPU's own times are not measured: %s", error.fault.cause)
        stream, untimed = None, error.fault.cause
    return begin()


def painting_for(avatar: Avatar, batch: int, depth: int = 1) -> Painting:
    """Open what paints of an avatar on its device, for features that are worked out elsewhere; errors as `chain_for`."""
    plan, (stream, _) = plan_for(avatar, batch), stream_for(avatar.device)
    features = Tensor(avatar.device, (batch, plan.neighbours, plan.feature_size), np.float32)
    return Painting(avatar.device, plan, lightest(avatar), avatar.mask, features, stream, depth)


def stream_for(device: Device, laps: int = 1) -> tuple[Stream | None, str]:
    """Make a queue of the device; without one it is used all the same, and the text says why there is none."""
    if not device.nvidia:
        return None, ""
    # Only here: a computer without a GPU does not load it.
    from studio.engine.models.cuda import Stream

    prepare(device)
    try:
        return Stream(device, laps), ""
    except UnusableError as error:
        if error.fault.code in _OF_NO_USE:
            raise
        _LOG.warning("The GPU's own times are not measured: %s", error.fault.cause)
        return None, error.fault.cause
