"""Everything else that comes from elsewhere: manifests, packages, pictures, idle loops, settings and messages of exports."""

from __future__ import annotations

import io
import json
import shutil
import stat
import struct
import zipfile
from typing import TYPE_CHECKING, Any

from benchmarks.fuzzing.arena import SECRETS
from studio.avatars.check import check_folder
from studio.avatars.format_reading import read_manifest
from studio.avatars.package import unpack
from studio.avatars.placement import read_crops, read_mask
from studio.confined import known
from studio.errors import AvatarError, InputError
from studio.exports import messages
from studio.files.settings import SettingsFile
from studio.media.content import look_into
from studio.media.pictures import VideoReader

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from benchmarks.fuzzing.arena import Arena

VALUES = (
    "-1", "0", "1e999", "nan", "inf", "true", "[]", "{}", '""', '"\\u0000"', '"\\u202e"', "99999999999999999999", "9" * 5000,
    "0x7fffffffffffffff", "1979-05-27", '"../../x"', "'''\n'''", "[" * 900, "25.0", '"' + "a" * 3000 + '"', "-0", "1_000",
)
NAMES = (
    "../x.txt", "/tmp/x.txt", "a/../../x.txt", "C:\\x.txt", "..\\x.txt", "mask.png/", "\u202egnp.ksam", "avatar.toml ",
    "x" * 300, "AVATAR.TOML", ".", "..", "avatar.toml/x",
)
BOXES = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"stts", b"stsz", b"stsc", b"stco", b"avcC", b"elst", b"tkhd",
         b"mvhd", b"mdhd", b"ctts", b"stss", b"hdlr", b"dinf", b"dref", b"url ", b"moof", b"sidx", b"uuid", b"free")
INSIDE = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf", b"udta"})
VARIANTS = ("@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x1aPyQt_PyObject\\0)", "@ByteArray(\\xff\\xff)", "@Invalid()", "@Rect(1 2 3 4)",
            "@QVariant()", "@Variant(\\0\\0\\0\\t\\x7f\\xff\\xff\\xff)")


def manifests(arena: Arena) -> None:
    chance, lines = arena.chance, arena.manifest.splitlines()
    if chance.random() < 0.4:
        data = arena.damage(arena.manifest.encode())
    else:
        for _ in range(chance.choice((1, 1, 2, 5))):
            at = chance.randrange(len(lines))
            key = lines[at].split(" = ")[0]
            lines[at] = chance.choice((
                f"{key} = {chance.choice(VALUES)}", "", f"{lines[at]}\n{lines[at]}", f"[{key}]",
                "a." * chance.choice((3, 900, 30_000)) + "b = 1", "\n".join(f"x{one}.y.z = 1" for one in range(3000)),
            ))
        data = "\n".join(lines).encode()
    arena.put("avatar.toml", data)
    try:
        read_crops(arena.folder, read_manifest(arena.folder).picture)
    finally:
        arena.restore("avatar.toml")


def packages(arena: Arena) -> None:
    chance = arena.chance
    if chance.random() < 0.7:
        data = bytearray(arena.package)
        # Most of the bytes are pictures; the lists of files are what a reader trips over.
        if chance.random() < 0.7:
            places = [at for at in range(len(data)) if data[at : at + 2] == b"PK"]
            at = chance.choice(places)
            data[at : at + 46] = arena.damage(bytes(data[at : at + 46]))
        else:
            data = bytearray(arena.damage(bytes(data)))
    else:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for path in arena.whole.iterdir():
                archive.write(path, path.name)
            entry = zipfile.ZipInfo(chance.choice((*NAMES, *SECRETS, "README.txt")))
            entry.external_attr = chance.choice((0, stat.S_IFLNK | 0o777, stat.S_IFIFO, stat.S_IFDIR, stat.S_IFREG)) << 16
            archive.writestr(entry, bytes(chance.choice((0, 10, 2_000_000))), chance.choice((0, 8)))
        data = bytearray(buffer.getvalue())
    package, folder = arena.work / "case.avatar", arena.work / "out"
    package.write_bytes(bytes(data))
    try:
        unpack(package, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        # A lock may stay, as long as nobody holds it.
        left = {path.name for path in arena.work.iterdir()} - {"tiny", "rememberer", "case.avatar"}
        assert not {one for one in left if not one.endswith(".lock")}, f"left behind: {left}"


def pictures(arena: Arena) -> None:
    name = arena.chance.choice(("crops.npy", "mask.png", "thumbnail.jpg"))
    arena.put(name, arena.damage((arena.whole / name).read_bytes()))
    try:
        manifest = read_manifest(arena.folder)
        read_crops(arena.folder, manifest.picture)
        read_mask(arena.folder, manifest.generator)
        if name == "thumbnail.jpg":
            check_folder(arena.folder, decode=False)
    finally:
        arena.restore(name)


def loops(arena: Arena) -> None:
    """An idle loop with damage, or with boxes of MP4 that say something else; looked into as a sound too."""
    data, chance = (arena.whole / "frames.mp4").read_bytes(), arena.chance
    data = arena.damage(data) if chance.random() < 0.3 else boxes(data, chance)
    path = arena.put("case.mp4", data)
    try:
        look_into(path)
        video, count = VideoReader(path), 0
        try:
            while count < 60 and video.next() is not None:
                count += 1
        finally:
            video.close()
    except InputError as error:
        raise AvatarError(str(error)) from error


def settings(arena: Arena) -> None:
    chance = arena.chance
    sound = "[window]\ngeometry=abc\nlayout=present\n[sound]\nmicrophone=\"One\"\ngain=1.5\n"
    lines = sound.splitlines()
    for _ in range(chance.choice((1, 2, 4))):
        value = chance.choice((*VALUES, *VARIANTS, "%(x)s", "%%", "\x00", "\\x0", "[", "a" * 200_000, "\n" * 50, "=" * 9000))
        line = chance.choice((f"key={value}", value, f"[{value}]", f"{value}=1", f"; {value}"))
        lines.insert(chance.randrange(len(lines) + 1), line)
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    path = arena.work / "tiny" / "settings.ini"
    path.write_bytes(arena.damage(data) if chance.random() < 0.5 else data)
    found = SettingsFile(path)
    assert isinstance(found.read("window/layout"), str)
    found.write("window/layout", "studio")
    found.save()
    assert SettingsFile(path).read("window/layout") == "studio"


def said(arena: Arena) -> None:
    """Lines of an export's process, and what is remembered of what passed."""
    chance = arena.chance
    line: Any = chance.choice((
        {"made": 1, "of": 10, "jpeg": "AAAA"}, {"done": {"sound_s": 1.0, "size_bytes": 5, "corrupt": 0}}, {"failed": "input"},
    ))
    text = json.dumps(line)
    value = chance.choice(("1e400", "NaN", "-Infinity", "9" * 6000, "[" * 3000, "{}", "null", '"\\ud800"', "true", '"x"'))
    words = [word for word in ("1", "10", '"AAAA"', "1.0", "5", "0", '"input"') if word in text]
    if words and chance.random() < 0.7:
        text = text.replace(chance.choice(words), value, 1)
    data = text.encode("utf-8", "surrogatepass")
    data = arena.damage(data) if chance.random() < 0.5 else data
    messages.read(data)
    (arena.work / "tiny" / "kept").write_bytes(data)
    known.read(arena.work / "tiny" / "kept")


def _walk(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, bytes]]:
    """Give place, length and kind of every box (ISO/IEC 14496-12, 4.2)."""
    at = start
    while at + 8 <= end:
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        if size < 8 or at + size > end:
            return
        yield at, size, kind
        if kind in INSIDE:
            yield from _walk(data, at + 8, at + size)
        at += size


def boxes(data: bytes, chance: random.Random) -> bytes:
    """Say something else in boxes of an MP4 file: kinds, sizes, numbers, and whole ones left out or repeated."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3))):
        found = [one for one in _walk(bytes(out), 0, len(out)) if one[2] != b"mdat"]
        if not found:
            break
        at, size, kind = chance.choice(found)
        what = chance.randrange(6)
        if what == 0:
            out[at + 4 : at + 8] = chance.choice(BOXES)
        elif what == 1:
            out[at : at + 4] = struct.pack(">I", chance.choice((0, 1, 7, 8, size * 2, 0x7FFFFFFF, 0xFFFFFFFF)))
        elif what in (2, 3) and size > 16 and kind not in INSIDE:
            # A table's numbers: how many entries it has, and what they are.
            place = at + 8 + 4 * chance.randrange((size - 8) // 4)
            out[place : place + 4] = struct.pack(">I", chance.choice((0, 1, 2, 0xFFFFFFFF, 0x7FFFFFFF, 1_000_000, 80_000_000)))
        elif what == 4:
            del out[at : at + size]
        else:
            out[at:at] = out[at : at + size]
    return bytes(out)
