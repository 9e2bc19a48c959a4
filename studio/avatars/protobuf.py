"""Protobuf's wire format, read strictly by a schema and written anew from what was read.

Readers of protobuf differ on unusual bytes: one drops the upper bits of a tag, another keeps the last of two values of a
field. So nothing is accepted that two readers could read differently: every field must be in the schema and have its type,
a field that is not repeated must occur once, and every varint must have its shortest form. The file itself is never handed
on, only the bytes of `Message.write`, which contain nothing that was not checked here.

Source: *Protocol Buffers: Encoding* (protobuf.dev). Every length is compared with what is there before it is used, and all
messages of one file share one budget of fields, so that no file keeps the reader busy for long.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

MOST_FIELDS = 400_000
"""Most fields and packed numbers in one file."""
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


class Kind(Enum):
    """Type of a field's values, in a user's words: int64, int32, uint64, float, double, string, bytes, embedded message."""

    WHOLE = "a whole number of 64 bits"
    INT32 = "a whole number of 32 bits"
    UNSIGNED = "a whole number of 64 bits without a sign"
    FLOAT = "a fraction of 32 bits"
    DOUBLE = "a fraction of 64 bits"
    TEXT = "a text"
    BYTES = "bytes"
    MESSAGE = "a message"


_WIRE = {Kind.FLOAT: _FIXED32, Kind.DOUBLE: _FIXED64, Kind.TEXT: _BYTES, Kind.BYTES: _BYTES, Kind.MESSAGE: _BYTES}
_WIDTH = {Kind.FLOAT: 4, Kind.DOUBLE: 8}
_SHORT = [bytes((one,)) for one in range(0x80)]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a schema.

    Attributes
    ----------
    name
        Key for the methods of `Message`.
    kind
        Type of its values.
    many
        Whether it is repeated.
    schema
        Of its messages, where ``kind`` is `Kind.MESSAGE`.
    refused
        If not empty, a value other than 0 or empty is a `ValueError`: "it has {refused}".
    kept
        Whether `Message.write` writes it; documentation strings, for example, are left out.
    """

    name: str
    kind: Kind
    many: bool = False
    schema: Schema | None = None
    refused: str = ""
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Schema:
    """The fields of one type of message by number; any other number is an error. ``written`` are those that are kept."""

    name: str
    fields: dict[int, Field] = field(default_factory=dict)
    written: list[tuple[int, Field]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.written.extend((number, one) for number, one in sorted(self.fields.items()) if one.kept and not one.refused)


class Bounded:
    """The bytes of a file and the budget of fields left for it.

    Parameters
    ----------
    data
        The whole file.
    most
        The most fields that are read from it.
    """

    def __init__(self, data: memoryview, most: int = MOST_FIELDS) -> None:
        self.data = data
        self.left = most

    def message(self, schema: Schema) -> Message:
        """Read the outermost message; `ValueError` with the reason in a user's words."""
        return Message(self, schema, 0, len(self.data))

    def spend(self) -> None:
        """Count one field; `ValueError` when there were too many."""
        self.left -= 1
        if self.left < 0:
            raise ValueError("it has too many parts")

    def varint(self, at: int, end: int, most: int = 10) -> tuple[int, int]:
        """Read a varint of at most ``most`` bytes at ``at`` in its shortest form; give it and the position after it."""
        if at < end and self.data[at] < 0x80:
            return self.data[at], at + 1
        value = shift = 0
        for here in range(at, min(end, at + most)):
            byte = self.data[here]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                if (not byte and shift) or value >> 64:
                    raise ValueError("it is damaged: a number is written longer than it is")
                return value, here + 1
            shift += 7
        raise ValueError("it is damaged: a number does not end")


class Message:
    """One message, ``data[at:end]`` of a file, read once and in order; `ValueError` if it is damaged or breaks the schema.

    Attributes
    ----------
    schema
        Its fields.
    """

    __slots__ = ("_values", "schema")

    def __init__(self, file: Bounded, schema: Schema, at: int, end: int) -> None:
        self.schema = schema
        self._values: dict[str, list[Any]] = {}
        while at < end:
            file.spend()
            tag, at = file.varint(at, end, 5)
            number, wire = tag >> 3, tag & 7
            one = schema.fields.get(number) if tag < 1 << 32 else None
            if one is None:
                raise ValueError(f"it is damaged: a {schema.name} has no field {number}")
            at = self._read(file, one, wire, at, end)

    def _read(self, file: Bounded, one: Field, wire: int, at: int, end: int) -> int:
        values = self._values.setdefault(one.name, [])
        if values and not one.many:
            raise ValueError(f"it is damaged: the {one.name} of a {self.schema.name} is there twice")
        wanted = _WIRE.get(one.kind, _VARINT)
        packed = wire == _BYTES and wanted != _BYTES and one.many
        if wire != wanted and not packed:
            raise ValueError(f"it is damaged: the {one.name} of a {self.schema.name} is not {one.kind.value}")
        if wire == _VARINT:
            value, at = file.varint(at, end)
            values.append(_signed(value, one))
        else:
            length, at = file.varint(at, end, 5) if wire == _BYTES else (_WIDTH[one.kind], at)
            if length > end - at:
                raise ValueError("it is damaged: a part is longer than the file")
            until = at + length
            if packed and wanted == _VARINT:
                while at < until:
                    file.spend()
                    value, at = file.varint(at, until)
                    values.append(_signed(value, one))
            elif packed and length % _WIDTH[one.kind]:
                raise ValueError("it is damaged: a list of fractions ends in the middle of one")
            elif one.kind is Kind.MESSAGE and one.kept and not one.refused:
                assert one.schema is not None
                values.append(Message(file, one.schema, at, until))
            elif one.kind is Kind.TEXT and one.kept:
                values.append(str(file.data[at:until], "utf-8"))
            else:
                values.append(file.data[at:until])
            at = until
        if one.refused and any(len(last) if isinstance(last, memoryview | str) else last for last in values[-1:]):
            raise ValueError(f"it has {one.refused}")
        return at

    def has(self, name: str) -> bool:
        """Tell whether the field is there, empty or not."""
        return name in self._values

    def all(self, name: str) -> list[Any]:
        """Give all values of a field: `str`, `int`, `Message`, or views (`memoryview`) of bytes, floats and doubles."""
        return self._values.get(name, [])

    def text(self, name: str) -> str:
        """Give the one value of a field as a text; empty when it is not there."""
        return str(self._values[name][0]) if name in self._values else ""

    def whole(self, name: str) -> int:
        """Give the one value of a field as a whole number; 0 when it is not there."""
        return int(self._values[name][0]) if name in self._values else 0

    def message(self, name: str) -> Message:
        """Give the first message of a field; `ValueError` when it is not there."""
        found = self._values.get(name)
        if not found:
            raise ValueError(f"it is damaged: a {self.schema.name} has no {name}")
        one: Message = found[0]
        return one

    def raw(self, name: str) -> memoryview[Any]:
        """Give a field's bytes, or its floats or doubles as little-endian bytes; values that were not packed are joined."""
        found = self._values.get(name, [])
        return found[0] if len(found) == 1 else memoryview(b"".join(found))

    def forget(self, name: str) -> None:
        """Remove a field, so that `write` leaves it out."""
        self._values.pop(name, None)

    def write(self) -> bytes:
        """Serialise the message: fields in order of number, varints in their shortest form, repeated numbers packed."""
        return b"".join(self._parts()[0])

    def _parts(self) -> tuple[list[bytes | memoryview[Any]], int]:
        """Give the parts of the serialised message, long bytes as views without a copy, and their total length in bytes."""
        parts: list[bytes | memoryview[Any]] = []
        length = 0
        for number, one in self.schema.written:
            values = self._values.get(one.name)
            if not values:
                continue
            for inner, size in _bodies(one, values):
                wire = _BYTES if size >= 0 else _WIRE.get(one.kind, _VARINT)
                head = _varint(number << 3 | wire) + (_varint(size) if size >= 0 else b"")
                parts += [head, *inner]
                length += len(head) + sum(map(len, inner))
        return parts, length


def _bodies(one: Field, values: list[Any]) -> list[tuple[list[bytes | memoryview[Any]], int]]:
    """Give the serialised values of a field, each with its length in bytes, or -1 where the format writes no length."""
    if one.kind is Kind.MESSAGE:
        return [value._parts() for value in values]  # noqa: SLF001 - messages in messages
    if one.kind is Kind.TEXT:
        return [([text], len(text)) for text in (value.encode() for value in values)]
    if one.kind is Kind.BYTES:
        return [([value], len(value)) for value in values]
    whole = one.kind in (Kind.WHOLE, Kind.INT32, Kind.UNSIGNED)
    written = [_varint(value & 0xFFFF_FFFF_FFFF_FFFF) for value in values] if whole else values
    if not one.many:
        return [(written, -1)]
    return [(written, sum(map(len, written)))]


def _varint(value: int) -> bytes:
    if value < 0x80:
        return _SHORT[value]
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _signed(value: int, one: Field) -> int:
    if one.kind is Kind.UNSIGNED:
        return value
    signed = value - (1 << 64) if value >= 1 << 63 else value
    if one.kind is Kind.INT32 and not -(1 << 31) <= signed < 1 << 31:
        raise ValueError(f"it is damaged: a {one.name} is too large")
    return signed
