"""The painter of an avatar, on the device that it was loaded for; what only a GPU needs is imported only for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.painters.cpu import CpuPainter

if TYPE_CHECKING:
    from studio.engine.core.history import History
    from studio.engine.models.performer import Performer
    from studio.engine.painters.painter import Painter


def live_painter(avatar: Performer, history: History | None = None) -> Painter:
    """Make the painter of one picture at a time, on a GPU with a listener; apertures are measured only for a ``history``."""
    processor = CpuPainter(avatar, measures=history is not None)
    if not avatar.device.nvidia or avatar.manifest.memory is not None:
        return processor
    from studio.engine.painters.gpu.fallback import live_fallback

    return live_fallback(avatar, processor, history)


def clip_painter(avatar: Performer, most: int) -> Painter:
    """Make the painter of up to ``most`` pictures at a time, for features computed by `studio.engine.offline`."""
    processor = CpuPainter(avatar, most=most)
    if not avatar.device.nvidia or avatar.manifest.memory is not None:
        return processor
    from studio.engine.painters.gpu.fallback import clip_fallback

    return clip_fallback(avatar, processor, most)
