"""The two kinds of model that an onnxruntime session is opened on: a checked network, or a graph that our code built."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.avatars.onnxfile import CheckedNetwork


@dataclass(frozen=True, slots=True)
class OwnGraph:
    """ONNX that was written here: a stage, or another form of a `CheckedNetwork`."""

    data: bytes = field(repr=False)


Runnable = CheckedNetwork | OwnGraph
