"""The bytes that a C2PA signature leaves out, held to the one form in which the studio writes them.

A signature does not cover the boxes ``ftyp``, ``free`` and ``skip`` of an MP4, the list of its pieces (``mfra``), the headers
of its own box, nor the padding behind itself: some 10 KB in which a changed bit changes nothing that is said. Here each of them
has to be what the studio writes, so that any changed bit of its clips is found. Files of other makers are not held to this.

In pictures and sounds it leaves out the whole packing of the credentials, of which some 10 KB are padding.

Source: C2PA 2.1, 11.1 (JUMBF), A.3 (JPEG, PNG, GIF, RIFF) and A.5 (boxes in BMFF); JUMBF, ISO/IEC 19566-5, D.2 (segments of
JPEG); PNG, ISO/IEC 15948, 5.3; GIF89a, 15 to 26; RIFF, *Multimedia Programming Interface* 1.0, 2; COSE_Sign1, RFC 9052, 4.2;
CBOR, RFC 8949.
"""

from __future__ import annotations

import zlib
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

LARGEST_STORE: Final = 1 << 20
MOST_UNCOVERED: Final = 4096
"""Bytes in boxes that a signature leaves out; the studio's clips have some forty."""
MOST_BOXES: Final = 1_000_000
"""In one file; a recording has four a second."""
_BOX: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + bytes(4) + b"manifest\0" + bytes(8)
"""Of the ``uuid`` box: C2PA's identifier, version and flags, what is in it, and where a Merkle tree would be (none)."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_NUMBER: Final = bytes.fromhex("0211")
"""Of the box instance in each segment of JPEG, as c2pa writes it."""
_GIF: Final = b"C2PA_GIF\x01\0\0"
"""Application and its code in the extension of a GIF."""
_BLOCK: Final = 255
"""Bytes in each block of a GIF's extension but the last."""
_SUFFIX: Final = bytes.fromhex("00110010800000aa00389b71")
"""Last 12 bytes of the type of every JUMBF box."""
_TYPES: Final = {"c2pa": b"c2pa", "c2pa.assertions": b"c2as", "c2pa.claim.v2": b"c2cl", "c2pa.signature": b"c2cs"}
_REQUESTABLE, _SALTED = b"\x03", b"\x13"
"""Toggles of a description: it can be asked for and has a label; the second has a salt behind it as well."""


def uncovered(path: Path) -> bytes:
    """Give all boxes of an MP4 or MOV that a signature leaves out wherever they stand: ``ftyp``, ``free`` and ``skip``.

    `ValueError` when they are more than `MOST_UNCOVERED` bytes or the file does not begin with ``ftyp``.
    """
    found = b""
    with path.open("rb") as file:
        for kind, at, _, size in _top(file):
            if not at and kind != b"ftyp":
                raise ValueError("it does not begin with ftyp")
            if kind in (b"ftyp", b"free", b"skip"):
                if len(found) + size > MOST_UNCOVERED:
                    raise ValueError("it has parts that were not there when it was signed")
                file.seek(at)
                found += file.read(size)
    return found


def is_boxed(path: Path) -> bool:
    """Tell whether a file is of the MP4 family by its first bytes, whatever it is called."""
    with path.open("rb") as file:
        return file.read(8)[4:] == b"ftyp"


def store_in_mp4(path: Path) -> bytes:
    """Give the manifest store of an MP4 or MOV; `ValueError` when it is not there in the studio's form."""
    found = None
    with path.open("rb") as file:
        for kind, at, body, size in _top(file):
            if kind == b"mfra" or (kind == b"uuid" and found is not None):
                raise ValueError("it has parts that were not there when it was signed")
            if kind == b"uuid":
                file.seek(at + body)
                found = file.read(min(size - body, LARGEST_STORE))
    if found is None or not found.startswith(_BOX):
        raise ValueError("its credentials are not as they were written")
    return found[len(_BOX):]


def store_in_png(path: Path) -> bytes:
    """Give the manifest store of a PNG; `ValueError` when it is not there once and whole."""
    found = []
    with path.open("rb") as file:
        if file.read(8) != _PNG:
            raise ValueError("it is no PNG")
        for _ in range(MOST_BOXES):
            head = file.read(8)
            if len(head) < 8:
                break
            size = int.from_bytes(head[:4], "big")
            if head[4:] != b"caBX":
                file.seek(size + 4, 1)
                continue
            store, ended = file.read(min(size, LARGEST_STORE)), file.read(4)
            if ended != zlib.crc32(store, zlib.crc32(head[4:])).to_bytes(4, "big"):
                raise ValueError("its credentials are not as they were written")
            found.append(store)
    return _once(found)


def store_in_jpeg(path: Path) -> bytes:
    """Give the manifest store of a JPEG, put together from its segments; `ValueError` when it is not there once and whole."""
    parts: list[bytes] = []
    with path.open("rb") as file:
        if file.read(2) != b"\xff\xd8":
            raise ValueError("it is no JPEG")
        for _ in range(MOST_BOXES):
            marker, size = file.read(2), int.from_bytes(file.read(2), "big")
            # What follows the start of scan is pixels.
            if size < 2 or marker[:1] != b"\xff" or marker == b"\xff\xda":
                break
            segment = file.read(size - 2)
            if marker != b"\xff\xeb" or segment[:2] != b"JP":
                continue
            parts.append(segment[16:] if parts else segment[8:])
            whole = parts[0][:8]
            if segment[2:16] != _NUMBER + len(parts).to_bytes(4, "big") + whole or sum(map(len, parts)) > LARGEST_STORE:
                raise ValueError("its credentials are not as they were written")
    return _once([b"".join(parts)] if parts else [])


def store_in_wav(path: Path) -> bytes:
    """Give the manifest store of a WAV; `ValueError` when it is not there once and whole."""
    found = []
    with path.open("rb") as file:
        end = file.seek(0, 2)
        file.seek(12)
        for _ in range(MOST_BOXES):
            head = file.read(8)
            if len(head) < 8:
                break
            size = int.from_bytes(head[4:], "little")
            begin = file.tell()
            if head[:4] == b"C2PA":
                found.append(file.read(min(size, LARGEST_STORE)))
            # A piece of odd length is filled up with a zero.
            file.seek(begin + size)
            if begin + size > end or (size % 2 and file.read(1).strip(b"\0")):
                raise ValueError("it has parts that were not there when it was signed")
    return _once(found)


def store_in_gif(path: Path) -> bytes:
    """Give the manifest store of a GIF; `ValueError` when it is not there once and whole."""
    found = []
    with path.open("rb") as file:
        _skip_colours(file, file.read(13)[10:11])
        for _ in range(MOST_BOXES):
            kind, label = file.read(1), b""
            if kind == b"!":
                label = file.read(1)
            elif kind == b",":
                _skip_colours(file, file.read(9)[8:9])
                file.read(1)
            else:
                break
            blocks = _blocks(file)
            if label != b"\xff" or next(blocks, b"") != _GIF:
                for _ in blocks:
                    pass
                continue
            parts = list(islice(blocks, LARGEST_STORE // _BLOCK))
            if any(len(part) != _BLOCK for part in parts[:-1]):
                raise ValueError("its credentials are not as they were written")
            found.append(b"".join(parts))
    return _once(found)


def _skip_colours(file: IO[bytes], packed: bytes) -> None:
    """Pass over a table of colours, if these bits say that there is one."""
    if packed and packed[0] & 0x80:
        file.seek(3 << (packed[0] & 7) + 1, 1)


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    """Give the blocks of a GIF up to the empty one."""
    for _ in range(MOST_BOXES):
        length = file.read(1)
        if not length or not length[0]:
            return
        yield file.read(length[0])


def _once(found: list[bytes]) -> bytes:
    if len(found) != 1:
        raise ValueError("it has parts that were not there when it was signed")
    return found[0]


def _top(file: IO[bytes]) -> Iterator[tuple[bytes, int, int, int]]:
    """Give type, place, length of the head, and size of each outermost box; together they are the whole file."""
    at, end, left = 0, file.seek(0, 2), MOST_BOXES
    while at < end and (left := left - 1):
        file.seek(at)
        head = file.read(16)
        size, body = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, body = int.from_bytes(head[8:16], "big"), 16
        if size < body:
            break
        yield head[4:8], at, body, size
        at += size
    if at != end:
        raise ValueError("it has parts that were not there when it was signed")


def check_store(store: bytes) -> None:
    """Walk a manifest store; `ValueError` where it is not in the form in which the studio writes it."""
    boxes = list(_boxes(store, 0, len(store)))
    if len(boxes) != 1 or boxes[0][0] != b"jumb":
        raise ValueError("there is a stranger among the boxes of its credentials")
    _superbox(store, *boxes[0][1:], depth=0)


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Give type, begin and end of what is in each box; all of the space is box."""
    while at < end:
        size = int.from_bytes(data[at : at + 4], "big")
        if not 8 <= size <= end - at:
            raise ValueError("a box of its credentials is longer than there is")
        yield data[at + 4 : at + 8], at + 8, at + size
        at += size


def _superbox(data: bytes, at: int, end: int, depth: int) -> None:
    if depth > 4:
        raise ValueError("the boxes of its credentials are too deep")
    boxes = list(_boxes(data, at, end))
    if not boxes or boxes[0][0] != b"jumd":
        raise ValueError("a box of its credentials has no description")
    _, begin, stop = boxes[0]
    described = data[begin:stop]
    label, ended, salt = described[17:].partition(b"\0")
    name = label.decode("utf-8", "replace")
    wanted = _TYPES.get(name, b"c2ma" if name.startswith("urn:c2pa:") else b"cbor")
    # What an assertion holds, its salt too, is covered by the digest in the claim.
    assertion = wanted == b"cbor"
    head = _SUFFIX + (_SALTED if assertion else _REQUESTABLE)
    if described[4:17] != head or not ended or (salt and not assertion):
        raise ValueError("a description in its credentials is not as it was written")
    if described[:4] != wanted:
        raise ValueError("a box of its credentials is of another type than it was")
    for kind, inner, limit in boxes[1:]:
        if kind == b"jumb":
            _superbox(data, inner, limit, depth + 1)
        elif kind != b"cbor":
            raise ValueError("there is a stranger among the boxes of its credentials")
        elif name == "c2pa.signature":
            _signature(data[inner:limit])


def _signature(data: bytes) -> None:
    """Check a COSE_Sign1: the signed head, nothing but zeros as padding, no payload, and 64 bytes of signature."""
    at = _expect(data, 0, b"\xd2\x84")
    _, at = _string(data, at)
    at = _expect(data, at, b"\xa1\x63pad")
    padding, at = _string(data, at)
    at = _expect(data, at, b"\xf6")
    signature, at = _string(data, at)
    if any(padding) or len(signature) != 64 or at != len(data):
        raise ValueError("the padding of its signature is not as it was written")


def _expect(data: bytes, at: int, wanted: bytes) -> int:
    if data[at : at + len(wanted)] != wanted:
        raise ValueError("its signature is not as it was written")
    return at + len(wanted)


def _string(data: bytes, at: int) -> tuple[bytes, int]:
    """Read a CBOR byte string in its shortest form; give it and the position after it."""
    first = data[at : at + 1]
    if not first or first[0] >> 5 != 2:
        raise ValueError("its signature is not as it was written")
    short, at = first[0] & 31, at + 1
    width = {24: 1, 25: 2, 26: 4}.get(short, 0)
    if short > 26:
        raise ValueError("its signature is not as it was written")
    length = int.from_bytes(data[at : at + width], "big") if width else short
    at += width
    if length > len(data) - at or length < {0: 0, 1: 24, 2: 256, 4: 65536}[width]:
        raise ValueError("its signature is not as it was written")
    return data[at : at + length], at + length
