"""What an export says is read, and what makes no sense counts as nothing."""

from __future__ import annotations

import pytest

from studio.exports.job import Cause
from studio.exports.messages import MOST_LINE_BYTES, Done, Failed, Made, read


@pytest.mark.parametrize(("line", "message"), [
    (b'{"made": 12, "of": 500}', Made(12, 500, None)),
    (b'{"made": 12, "of": null, "jpeg": "/9j/"}', Made(12, None, b"\xff\xd8\xff")),
    (b'{"made": 12, "of": 500, "jpeg": "no base 64"}', Made(12, 500, None)),
    (b'{"done": {"sound_s": 2, "size_bytes": 900, "corrupt": 0}}', Done(2.0, 900, 0)),
    (b'{"done": {"sound_s": 2, "size_bytes": 9, "corrupt": 0, "beside": "a.c2pa", "short": true}}',
     Done(2.0, 9, 0, beside="a.c2pa", short=True)),
    (b'{"failed": "OutputError"}', Failed(Cause.PLACE)),
    (b'{"failed": "DeviceError"}', Failed(Cause.OTHER)),
])
def test_a_message_is_read(line: bytes, message: object) -> None:
    assert read(line) == message


@pytest.mark.parametrize("line", [
    b"", b"words of a library\n", b"[1]", b"7", b"null", b"{}", b'{"made": "many", "of": 1}', b'{"done": {}}', b'{"done": 3}',
    b"\xff\xfe", b'{"made": 1, "of": 2, "jpeg": "' + b"A" * MOST_LINE_BYTES + b'"}',
    b'{"made": Infinity, "of": 1}', b"[" * 200_000, b'{"made": 1, "of": 1e400}', b'{"made": NaN, "of": 1}',
    b'{"done": {"sound_s": 1, "size_bytes": 1e999, "corrupt": 0}}', b'{"made": ' + b"9" * 5000 + b', "of": 1}',
])
def test_anything_else_counts_as_nothing(line: bytes) -> None:
    assert read(line) is None
