"""The messages of an ONNX file: every field there is, and which of them a network for a mouth may have.

Field numbers and types are those of ``onnx.proto`` up to ONNX IR version 13 (github.com/onnx/onnx);
`tests/avatars/test_onnxschema.py` holds them to the package onnx.
"""

from __future__ import annotations

from studio.avatars.protobuf import Field, Kind, Schema

_REMARK = Schema("remark")


def _remark(name: str, *, many: bool = False) -> Field:
    """Make a field that is for people or other programs: read over, and not written again."""
    return Field(name, Kind.MESSAGE if many else Kind.TEXT, many, _REMARK if many else None, kept=False)


def _refused(name: str, what: str, *, many: bool = False, kind: Kind = Kind.MESSAGE) -> Field:
    return Field(name, kind, many, refused=what)


AXIS = Schema("axis", {
    1: Field("dim_value", Kind.WHOLE), 2: Field("dim_param", Kind.TEXT), 3: _remark("denotation"),
})
SHAPE = Schema("shape", {1: Field("dim", Kind.MESSAGE, many=True, schema=AXIS)})
TENSOR_TYPE = Schema("tensor's type", {
    1: Field("elem_type", Kind.INT32), 2: Field("shape", Kind.MESSAGE, schema=SHAPE),
})
TYPE = Schema("type", {
    1: Field("tensor_type", Kind.MESSAGE, schema=TENSOR_TYPE),
    4: _refused("sequence_type", "a list where a tensor belongs"),
    5: _refused("map_type", "a table where a tensor belongs"),
    6: _remark("denotation"),
    7: _refused("opaque_type", "something else where a tensor belongs"),
    8: _refused("sparse_tensor_type", "a sparse tensor"),
    9: _refused("optional_type", "something that may be missing where a tensor belongs"),
})
VALUE_INFO = Schema("input or output", {
    1: Field("name", Kind.TEXT), 2: Field("type", Kind.MESSAGE, schema=TYPE), 3: _remark("doc_string"),
    4: _remark("metadata_props", many=True),
})
TENSOR = Schema("tensor", {
    1: Field("dims", Kind.WHOLE, many=True),
    2: Field("data_type", Kind.INT32),
    3: _refused("segment", "weights in pieces"),
    4: Field("float_data", Kind.FLOAT, many=True),
    5: Field("int32_data", Kind.INT32, many=True),
    6: _refused("string_data", "weights that are texts", many=True, kind=Kind.BYTES),
    7: Field("int64_data", Kind.WHOLE, many=True),
    8: Field("name", Kind.TEXT),
    9: Field("raw_data", Kind.BYTES),
    10: Field("double_data", Kind.DOUBLE, many=True),
    11: Field("uint64_data", Kind.UNSIGNED, many=True),
    12: _remark("doc_string"),
    13: _refused("external_data", "weights in another file", many=True),
    14: _refused("data_location", "weights in another file", kind=Kind.INT32),
    16: _remark("metadata_props", many=True),
})
ATTRIBUTE = Schema("attribute", {
    1: Field("name", Kind.TEXT),
    2: Field("f", Kind.FLOAT),
    3: Field("i", Kind.WHOLE),
    4: Field("s", Kind.BYTES),
    5: Field("t", Kind.MESSAGE, schema=TENSOR),
    6: _refused("g", "a graph inside an operator"),
    7: Field("floats", Kind.FLOAT, many=True),
    8: Field("ints", Kind.WHOLE, many=True),
    9: Field("strings", Kind.BYTES, many=True),
    10: _refused("tensors", "a list of tensors inside an operator", many=True),
    11: _refused("graphs", "graphs inside an operator", many=True),
    13: _remark("doc_string"),
    14: _refused("tp", "a type inside an operator"),
    15: _refused("type_protos", "types inside an operator", many=True),
    20: Field("type", Kind.INT32),
    21: _refused("ref_attr_name", "an attribute of a function", kind=Kind.TEXT),
    22: _refused("sparse_tensor", "a sparse tensor"),
    23: _refused("sparse_tensors", "sparse tensors", many=True),
})
NODE = Schema("operator", {
    1: Field("input", Kind.TEXT, many=True),
    2: Field("output", Kind.TEXT, many=True),
    3: Field("name", Kind.TEXT),
    4: Field("op_type", Kind.TEXT),
    5: Field("attribute", Kind.MESSAGE, many=True, schema=ATTRIBUTE),
    6: _remark("doc_string"),
    7: Field("domain", Kind.TEXT),
    8: _refused("overload", "an operator with more than one meaning", kind=Kind.TEXT),
    9: _remark("metadata_props", many=True),
    10: _refused("device_configurations", "an operator that is spread over devices", many=True),
})
GRAPH = Schema("graph", {
    1: Field("node", Kind.MESSAGE, many=True, schema=NODE),
    2: Field("name", Kind.TEXT),
    5: Field("initializer", Kind.MESSAGE, many=True, schema=TENSOR),
    10: _remark("doc_string"),
    11: Field("input", Kind.MESSAGE, many=True, schema=VALUE_INFO),
    12: Field("output", Kind.MESSAGE, many=True, schema=VALUE_INFO),
    # What lies between is worked out by onnxruntime itself; what the file says of it is not believed.
    13: _remark("value_info", many=True),
    14: _remark("quantization_annotation", many=True),
    15: _refused("sparse_initializer", "sparse weights", many=True),
    16: _remark("metadata_props", many=True),
})
OPERATOR_SET = Schema("operator set", {1: Field("domain", Kind.TEXT), 2: Field("version", Kind.WHOLE)})
MODEL = Schema("model", {
    1: Field("ir_version", Kind.WHOLE),
    2: _remark("producer_name"),
    3: _remark("producer_version"),
    4: _remark("domain"),
    5: Field("model_version", Kind.WHOLE, kept=False),
    6: _remark("doc_string"),
    7: Field("graph", Kind.MESSAGE, schema=GRAPH),
    8: Field("opset_import", Kind.MESSAGE, many=True, schema=OPERATOR_SET),
    14: _remark("metadata_props", many=True),
    20: _refused("training_info", "training steps", many=True),
    25: _refused("functions", "functions of its own", many=True),
    26: _refused("configuration", "a layout of devices", many=True),
})
