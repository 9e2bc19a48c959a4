"""Nothing is read that two readers of protobuf could read differently."""

from __future__ import annotations

import pytest

from studio.avatars.protobuf import Bounded, Field, Kind, Message, Schema

INNER = Schema("part", {1: Field("name", Kind.TEXT)})
OUTER = Schema("whole", {
    1: Field("number", Kind.WHOLE), 2: Field("numbers", Kind.WHOLE, many=True), 3: Field("part", Kind.MESSAGE, schema=INNER),
    4: Field("fractions", Kind.FLOAT, many=True), 5: Field("remark", Kind.TEXT, kept=False),
    6: Field("secret", Kind.TEXT, refused="a secret"), 7: Field("small", Kind.INT32), 8: Field("unsigned", Kind.UNSIGNED),
})


def read(*data: int) -> Message:
    return Bounded(memoryview(bytes(data))).message(OUTER)


@pytest.mark.parametrize(("data", "reason"), [
    # Bit 32 of a tag, which readers in C++ drop: the field 1 to them.
    ((0x88, 0x80, 0x80, 0x80, 0x10, 1), "no field 536870913"),
    ((0x00, 1), "no field 0"),
    ((0x78, 1), "no field 15"),
    ((0x88, 0x00, 1), "longer than it is"),
    ((0x08, 0x81, 0x00), "longer than it is"),
    ((0x08, *[0xFF] * 9, 0x02), "longer than it is"),
    ((0x08, *[0xFF] * 10, 0x01), "does not end"),
    ((0x08, 0x80), "does not end"),
    ((0x08, 1, 0x08, 2), "number of a whole is there twice"),
    ((0x1A, 0, 0x1A, 0), "part of a whole is there twice"),
    ((0x0A, 1, 1), "is not a whole number of 64 bits"),
    ((0x18, 1), "is not a message"),
    ((0x0B,), "is not a whole number"),
    ((0x1A, 5, 0), "longer than the file"),
    ((0x22, 3, 0, 0, 0), "ends in the middle of one"),
    ((0x2A, 1, 0x41, 0x32, 1, 0x41), "it has a secret"),
    ((0x38, 0x80, 0x80, 0x80, 0x80, 0x08), "small is too large"),
    ((0x1A, 3, 0x0A, 1, 0xFF), "codec can't decode"),
])
def test_what_readers_disagree_about_is_refused(data: tuple[int, ...], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read(*data)


def test_what_is_written_is_what_was_read_in_order_and_packed_without_remarks() -> None:
    found = read(0x2A, 2, 0x68, 0x69, 0x1A, 3, 0x0A, 1, 0x41, 0x10, 5, 0x10, *[0xFF] * 9, 0x01, 0x25, 0, 0, 0x80, 0x3F,
                 0x08, 0x96, 0x01)

    assert found.whole("number") == 150
    assert found.all("numbers") == [5, -1]
    assert found.write() == bytes((0x08, 0x96, 0x01, 0x12, 11, 5, *[0xFF] * 9, 0x01, 0x1A, 3, 0x0A, 1, 0x41, 0x22, 4, 0, 0,
                                   0x80, 0x3F))
    assert read(*found.write()).write() == found.write()


def test_numbers_without_a_sign_stay_so() -> None:
    assert read(0x40, *[0xFF] * 9, 0x01).whole("unsigned") == (1 << 64) - 1
