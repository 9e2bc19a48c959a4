"""Avatars that are painted from memory: bank, table, manifest and networks of a hostile author."""

from __future__ import annotations

import io
import shutil
import struct
from typing import TYPE_CHECKING

import numpy as np
import onnx

from benchmarks.fuzzing.files import VALUES, boxes
from benchmarks.fuzzing.networks import expect_plain, hostile
from studio.avatars.check import check_folder
from studio.avatars.format import BANK, BANK_TABLE, CHOICE, GENERATOR, MANIFEST, WARP
from studio.avatars.memory import read_bank, read_table
from studio.avatars.onnxfile import read_onnx
from studio.engine.models.recall import Bank, Choice

if TYPE_CHECKING:
    import random

    from benchmarks.fuzzing.arena import Arena

NUMBERS = (np.nan, np.inf, -np.inf, 1e6, -1e6, 3e38, 1e-45, -0.0, 999_999.5)
KEYS = (0.0, 1.0, -1e6, 3e38, np.inf, -np.inf, np.nan)
SHAPES = ("(8, 8)", "(8, 9)", "(0, 8)", "(999999999, 8)", "(8, 999999999)", "(-1, 8)", "(8,)", "(8, 8, 1)", "([8], 8)", "()")
HEADERS = ("{'descr': '<f4', 'fortran_order': False, 'shape': %s, }", "{'descr': '|O', 'fortran_order': False, 'shape': %s, }",
           "{'descr': '<f8', 'fortran_order': False, 'shape': %s, }", "{'descr': '<f4', 'fortran_order': True, 'shape': %s, }",
           "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': %s, }", "__import__('os').system('%s')")


def memories(arena: Arena) -> None:
    """One file of a memory is damaged; what is sound after all lends, asked with keys that are no numbers as well."""
    chance, folder = arena.chance, arena.remembering
    name = chance.choice((BANK_TABLE, BANK_TABLE, BANK, MANIFEST, CHOICE, WARP, GENERATOR))
    data = (arena.whole_remembering / name).read_bytes()
    if name == BANK_TABLE:
        data = _table(data, chance, arena)
    elif name == BANK:
        data = arena.damage(data) if chance.random() < 0.4 else boxes(data, chance)
    elif name == MANIFEST:
        data = _manifest(data.decode(), chance).encode()
    else:
        if chance.random() < 0.5:
            other = chance.choice((CHOICE, WARP, GENERATOR))
            data = hostile(onnx.load(arena.whole_remembering / other), chance).SerializeToString()
        if chance.random() < 0.6:
            data = arena.damage(data)
    (folder / name).write_bytes(data)
    try:
        if name in (CHOICE, WARP, GENERATOR):
            expect_plain(read_onnx(folder / name).data)
        manifest = check_folder(folder)
        if manifest.memory is None:
            return
        lends = Choice(Bank(manifest.memory, read_bank(folder, manifest.memory), read_table(folder, manifest.memory)))
        shape = manifest.memory.ahead + 1, manifest.memory.keys
        with np.errstate(all="ignore"):
            for _ in range(6):
                lends(np.array([chance.choice(KEYS) for _ in range(shape[0] * shape[1])], np.float32).reshape(shape))
                assert 0 <= lends.lent < manifest.memory.pictures
    finally:
        shutil.copyfile(arena.whole_remembering / name, folder / name)


def _table(data: bytes, chance: random.Random, arena: Arena) -> bytes:
    what = chance.random()
    if what < 0.3:
        return arena.damage(data)
    if what < 0.6:
        table = np.load(io.BytesIO(data))
        for _ in range(chance.choice((1, 2, table.size))):
            table.flat[chance.randrange(table.size)] = chance.choice(NUMBERS)
        out = io.BytesIO()
        np.save(out, table if chance.random() < 0.8 else table.astype(chance.choice((">f4", "<f8", "<i4", "|V4"))))
        return out.getvalue()
    header = (chance.choice(HEADERS) % chance.choice(SHAPES)).encode() + b" " * chance.choice((0, 1, 60_000)) + b"\n"
    length = chance.choice((len(header), 0, 65_535, len(header) - 1)) & 0xFFFF
    version = chance.choice((b"\x01\x00", b"\x02\x00", b"\x00\x00"))
    return b"\x93NUMPY" + version + struct.pack("<H", length) + header + data[-256:]


def _manifest(text: str, chance: random.Random) -> str:
    lines = text.splitlines()
    begin = lines.index("[memory]")
    for _ in range(chance.choice((1, 1, 2))):
        at = chance.randrange(begin, len(lines))
        key = lines[at].split(" = ")[0]
        lines[at] = chance.choice((f"{key} = {chance.choice((*VALUES, '2048', '16', '8', '512', '7'))}", "", lines[at] * 2))
    if chance.random() < 0.1:
        lines = [line for line in lines if not line.startswith("painter")]
    return "\n".join(lines)
