"""A pipeline where the avatar's pictures are to be made; what only a GPU needs is imported only for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.pipeline import Pipeline

if TYPE_CHECKING:
    from studio.engine.core.ring import Ring
    from studio.engine.models.avatar import Avatar
    from studio.engine.sinks.history import History


def pipeline_for(avatar: Avatar, ring: Ring, history: History | None = None) -> Pipeline:
    """Make the pipeline of an avatar; see `Pipeline` for what it takes."""
    if not avatar.device.nvidia:
        return Pipeline(avatar, ring, history)
    from studio.engine.chained import ChainedPipeline

    return ChainedPipeline(avatar, ring, history)
