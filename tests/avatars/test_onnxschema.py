"""The schema by which networks are read is that of ONNX itself."""

from __future__ import annotations

import onnx
import pytest

from studio.avatars import onnxschema
from studio.avatars.protobuf import Kind, Schema

_TYPES = {1: Kind.DOUBLE, 2: Kind.FLOAT, 3: Kind.WHOLE, 4: Kind.UNSIGNED, 5: Kind.INT32, 9: Kind.TEXT, 11: Kind.MESSAGE,
          12: Kind.BYTES, 14: Kind.INT32}
"""``FieldDescriptorProto.Type``; an enumeration is a whole number of 32 bits."""


@pytest.mark.parametrize(("schema", "message"), [
    (onnxschema.MODEL, onnx.ModelProto), (onnxschema.GRAPH, onnx.GraphProto), (onnxschema.NODE, onnx.NodeProto),
    (onnxschema.ATTRIBUTE, onnx.AttributeProto), (onnxschema.TENSOR, onnx.TensorProto),
    (onnxschema.VALUE_INFO, onnx.ValueInfoProto), (onnxschema.TYPE, onnx.TypeProto),
    (onnxschema.TENSOR_TYPE, onnx.TypeProto.Tensor), (onnxschema.SHAPE, onnx.TensorShapeProto),
    (onnxschema.AXIS, onnx.TensorShapeProto.Dimension), (onnxschema.OPERATOR_SET, onnx.OperatorSetIdProto),
], ids=lambda one: one.name if isinstance(one, Schema) else "")
def test_every_field_of_onnx_is_known_by_its_number_name_and_type(schema: Schema, message: type) -> None:
    wanted = {one.number: (one.name, one.type, one.is_repeated) for one in message.DESCRIPTOR.fields}

    assert schema.fields.keys() == wanted.keys()
    for number, (name, kind, many) in wanted.items():
        field = schema.fields[number]
        assert (field.name, field.many) == (name, many)
        # What is not taken is not looked into, so texts and messages may be read as bytes.
        assert field.kind is _TYPES[kind] or (field.refused and field.kind in (Kind.MESSAGE, Kind.BYTES))
