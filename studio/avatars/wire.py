"""Protobuf's wire format, read within bounds: numbered fields of one message, without a schema and without a copy.

Source: *Protocol Buffers: Encoding* (protobuf.dev). Every length is compared with what is there before it is used, and
all messages of one file share one budget of fields, so that no file keeps the reader busy for long.
"""

from __future__ import annotations

from typing import Any

MOST_FIELDS = 400_000
"""Fields and packed numbers in one file."""
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


class Fields:
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

    def message(self) -> Message:
        """Read the outermost message."""
        return Message(self, 0, len(self.data))

    def spend(self) -> None:
        """Count one field; `ValueError` when there were too many."""
        self.left -= 1
        if self.left < 0:
            raise ValueError("it has too many parts")

    def varint(self, at: int, end: int) -> tuple[int, int]:
        """Read a number of 1 to 10 bytes at ``at``; give it and the position after it."""
        value = shift = 0
        while True:
            if at >= end or shift > 63:
                raise ValueError("it is damaged: a number does not end")
            byte = self.data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & 0xFFFF_FFFF_FFFF_FFFF, at
            shift += 7


class Message:
    """One message: its fields by number, read once and in order; every access raises `ValueError` where it is damaged."""

    def __init__(self, fields: Fields, at: int, end: int) -> None:
        self._fields = fields
        self._values: dict[int, list[int | tuple[int, int]]] = {}
        while at < end:
            fields.spend()
            key, at = fields.varint(at, end)
            kind = key & 7
            value: int | tuple[int, int]
            if kind == _VARINT:
                value, at = fields.varint(at, end)
            else:
                if kind == _BYTES:
                    length, at = fields.varint(at, end)
                elif kind in (_FIXED32, _FIXED64):
                    length = 4 if kind == _FIXED32 else 8
                else:
                    raise ValueError("it is damaged: a part is of no known kind")
                if length > end - at:
                    raise ValueError("it is damaged: a part is longer than the file")
                value = (at, at + length)
                at += length
            self._values.setdefault(key >> 3, []).append(value)

    def get(self, number: int) -> list[int | memoryview[Any]]:
        """Give every value of a field, whole numbers as they are and the rest as bytes."""
        return [one if isinstance(one, int) else self._fields.data[slice(*one)] for one in self._values.get(number, ())]

    def messages(self, number: int) -> list[Message]:
        """Read every value of a field as a message."""
        return [Message(self._fields, *self._span(one)) for one in self._values.get(number, ())]

    def one(self, number: int) -> Message:
        """Read the one message of a field; two would be merged by other readers."""
        found = self.messages(number)
        if len(found) != 1:
            raise ValueError(f"it is damaged: field {number} is there {len(found)} times")
        return found[0]

    def bytes(self, number: int) -> memoryview[Any]:
        """Give the one value of a field as bytes; empty when it is not there."""
        found = self._values.get(number, ())
        if len(found) > 1:
            raise ValueError(f"it is damaged: field {number} is there {len(found)} times")
        return self._fields.data[slice(*self._span(found[0]))] if found else self._fields.data[:0]

    def text(self, number: int) -> str:
        """Give the one value of a field as a text, which has to be UTF-8; empty when it is not there."""
        return str(self.bytes(number), "utf-8")

    def texts(self, number: int) -> list[str]:
        """Give every value of a field as a text."""
        return [str(self._fields.data[slice(*self._span(one))], "utf-8") for one in self._values.get(number, ())]

    def whole(self, number: int) -> int:
        """Give the one value of a field as a signed whole number; 0 when it is not there."""
        found = self._values.get(number, ())
        if len(found) > 1:
            raise ValueError(f"it is damaged: field {number} is there {len(found)} times")
        if not found:
            return 0
        if not isinstance(found[0], int):
            raise ValueError(f"it is damaged: field {number} is no number")
        return _signed(found[0])

    def wholes(self, number: int) -> list[int]:
        """Give all numbers of a field, packed or not."""
        numbers = []
        for one in self._values.get(number, ()):
            if isinstance(one, int):
                numbers.append(_signed(one))
                continue
            at, end = one
            while at < end:
                self._fields.spend()
                value, at = self._fields.varint(at, end)
                numbers.append(_signed(value))
        return numbers

    @staticmethod
    def _span(value: int | tuple[int, int]) -> tuple[int, int]:
        if isinstance(value, int):
            raise ValueError("it is damaged: a number stands where a part belongs")
        return value


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value
