from __future__ import annotations

from typing import TYPE_CHECKING

import onnx
import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def other_encoder(tmp_path: Path) -> Path:
    """Give a network that takes what an encoder takes and does not end as those of this project do."""
    path = tmp_path / "other.onnx"
    node = onnx.helper.make_node("Identity", ["mel"], ["features"])
    given = onnx.helper.make_tensor_value_info("mel", onnx.TensorProto.FLOAT, [1, 1, 80, 132])
    answer = onnx.helper.make_tensor_value_info("features", onnx.TensorProto.FLOAT, [1, 1, 80, 132])
    onnx.save(onnx.helper.make_model(onnx.helper.make_graph([node], "other", [given], [answer])), path)
    return path
