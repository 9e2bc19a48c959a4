"""Damage avatars in every way a file can be damaged, and see that each is refused in one sentence or is sound after all.

    python benchmarks/fuzz.py [--cases N] [--seed N] [--json FILE]

Manifests, networks, packages, and crops, feather, thumbnail and idle loop; by bytes, and by values that a hostile author
would choose. A case fails when anything else than an `AvatarError` comes out, when its words are not one sentence, when a
file appears elsewhere than in the one folder that the case may write to, or when it takes longer than a minute (then the
process ends with a traceback).
"""

from __future__ import annotations

import faulthandler
import io
import random
import shutil
import stat
import sys
import tempfile
import traceback
import zipfile
from collections import Counter
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING

import onnx

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars.check import check_folder  # noqa: E402
from studio.avatars.format import read_manifest  # noqa: E402
from studio.avatars.onnxfile import read_onnx  # noqa: E402
from studio.avatars.package import pack, unpack  # noqa: E402
from studio.avatars.placement import read_crops, read_mask  # noqa: E402
from studio.errors import AvatarError  # noqa: E402
from tests import tiny_avatar  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

HANG_S = 60
SLOW_S = 5.0
VALUES = (
    "-1", "0", "1e999", "nan", "inf", "true", "[]", "{}", '""', '"\\u0000"', '"\\u202e"', "99999999999999999999", "9" * 5000,
    "0x7fffffffffffffff", "1979-05-27", '"../../x"', "'''\n'''", "[" * 900, "25.0", '"' + "a" * 3000 + '"', "-0", "1_000",
)
NAMES = (
    "../x.txt", "/tmp/x.txt", "a/../../x.txt", "C:\\x.txt", "..\\x.txt", "mask.png/", "\u202egnp.ksam", "avatar.toml ",
    "x" * 300, "AVATAR.TOML", ".", "..", "avatar.toml/x",
)


class Arena:
    """A folder in which cases work, and the avatar that they damage."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self.root, self.chance = root, chance
        self.whole = tiny_avatar.write(root / "whole" / "tiny", profiles=tiny_avatar.PROFILES)
        self.package = pack(self.whole, root / "tiny.avatar").read_bytes()
        (root / "work").mkdir()
        self.folder = shutil.copytree(self.whole, root / "work" / "tiny")
        self.manifest = (self.whole / "avatar.toml").read_text()
        self.before = self.listing()

    def listing(self) -> set[Path]:
        return {path for path in self.root.rglob("*") if self.root / "work" not in path.parents}

    def put(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def restore(self, name: str) -> None:
        shutil.copyfile(self.whole / name, self.folder / name)

    def damage(self, data: bytes) -> bytes:
        """Change, repeat, move or leave out some bytes."""
        chance, out = self.chance, bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 3, 8))):
            at = chance.randrange(len(out)) if out else 0
            length = min(chance.choice((1, 1, 2, 4, 8, 64)), len(out) - at)
            what = chance.randrange(7)
            if what == 0:
                out[at : at + length] = chance.randbytes(length)
            elif what == 1:
                del out[at : at + length]
            elif what == 2:
                out[at:at] = chance.choice((b"\xff" * 10, b"\0" * 8, b"\x7f\xff\xff\xff", b"\xff\xff\xff\x0f", b"\x80" * 12))
            elif what == 3:
                source = chance.randrange(len(out)) if out else 0
                out[at : at + length] = out[source : source + length]
            elif what == 4 and out:
                out[at] ^= 1 << chance.randrange(8)
            elif what == 5:
                del out[at + chance.randrange(len(out) - at + 1) :]
            else:
                out[at:at] = out[at : at + length] * chance.choice((1, 50))
        return bytes(out)


def a_manifest(arena: Arena) -> None:
    chance, lines = arena.chance, arena.manifest.splitlines()
    if chance.random() < 0.4:
        data = arena.damage(arena.manifest.encode())
    else:
        for _ in range(chance.choice((1, 1, 2, 5))):
            at = chance.randrange(len(lines))
            key = lines[at].split(" = ")[0]
            lines[at] = chance.choice((
                f"{key} = {chance.choice(VALUES)}", "", f"{lines[at]}\n{lines[at]}", f"[{key}]",
                "a." * chance.choice((3, 900)) + "b = 1",
            ))
        data = "\n".join(lines).encode()
    arena.put("avatar.toml", data)
    try:
        read_crops(arena.folder, read_manifest(arena.folder).picture)
    finally:
        arena.restore("avatar.toml")


def a_network(arena: Arena) -> None:
    chance = arena.chance
    name = chance.choice(("encoder.onnx", "encoder-200.onnx", "generator.onnx"))
    data = (arena.whole / name).read_bytes()
    if chance.random() < 0.4:
        data = _hostile(onnx.load_model_from_string(data), chance).SerializeToString()
    if chance.random() < 0.8:
        data = arena.damage(data)
    read_onnx(arena.put("case.onnx", data))


def _hostile(model: onnx.ModelProto, chance: random.Random) -> onnx.ModelProto:
    node, weight = chance.choice(model.graph.node), chance.choice(model.graph.initializer)
    what = chance.randrange(9)
    if what == 0:
        weight.dims[:] = [chance.choice((-1, 0, 1 << 40, 1 << 62, (1 << 63) - 1)) for _ in range(chance.choice((1, 2, 9)))]
    elif what == 1:
        weight.data_type = chance.randrange(30)
    elif what == 2:
        weight.data_location = 1
        weight.external_data.add(key="location", value="../../../etc/passwd")
    elif what == 3:
        node.domain = chance.choice(("ai.onnx", "com.microsoft", "x" * 5000))
    elif what == 4:
        node.op_type = chance.choice(("Loop", "Scan", "ConstantOfShape", "Tile", "", "\0"))
    elif what == 5:
        node.attribute.add(name="body").g.name = "body"
    elif what == 6:
        model.opset_import[0].version = chance.choice((-1, 0, 10, 24, 1 << 60))
    elif what == 7:
        model.functions.add(name="f")
    else:
        model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = chance.choice((-1, 1 << 62, 7))
    return model


def a_package(arena: Arena) -> None:
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
            entry = zipfile.ZipInfo(chance.choice((*NAMES, "README.txt")))
            entry.external_attr = chance.choice((0, stat.S_IFLNK | 0o777, stat.S_IFIFO, stat.S_IFDIR, stat.S_IFREG)) << 16
            archive.writestr(entry, bytes(chance.choice((0, 10, 2_000_000))), chance.choice((0, 8)))
        data = bytearray(buffer.getvalue())
    package, folder = arena.root / "work" / "case.avatar", arena.root / "work" / "out"
    package.write_bytes(bytes(data))
    try:
        unpack(package, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        left = {path.name for path in (arena.root / "work").iterdir()} - {"tiny", "case.avatar"}
        assert not left, f"left behind: {left}"


def a_picture(arena: Arena) -> None:
    name = arena.chance.choice(("crops.npy", "mask.png", "thumbnail.jpg", "frames.mp4"))
    arena.put(name, arena.damage((arena.whole / name).read_bytes()))
    try:
        manifest = read_manifest(arena.folder)
        read_crops(arena.folder, manifest.picture)
        read_mask(arena.folder, manifest.generator)
        if name in ("thumbnail.jpg", "frames.mp4"):
            check_folder(arena.folder, decode=arena.chance.random() < 0.2)
    finally:
        arena.restore(name)


KINDS: dict[str, tuple[Callable[[Arena], None], float]] = {
    "manifests": (a_manifest, 0.35), "networks": (a_network, 0.4), "packages": (a_package, 0.15), "pictures": (a_picture, 0.1),
}
"""Each kind with its part of the cases."""


def run(cases: int, seed: int) -> list[Row]:
    rows, total, all_failed = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        arena = Arena(Path(folder), random.Random(seed))
        for kind, (case, part) in KINDS.items():
            count, results, slowest, failed = round(cases * part), Counter[str](), 0.0, 0
            for index in range(count):
                faulthandler.dump_traceback_later(HANG_S, exit=True)
                began, trouble = thread_time(), ""
                try:
                    case(arena)
                    results["sound after all"] += 1
                except AvatarError as error:
                    results["refused"] += 1
                    words = str(error)
                    if not words.endswith(".") or len(words) > 900:
                        trouble = f"words: {words[:400]!r}"
                except Exception:  # noqa: BLE001 whatever comes out is the finding
                    trouble = traceback.format_exc()
                faulthandler.cancel_dump_traceback_later()
                slowest = max(slowest, thread_time() - began)
                if trouble:
                    failed += 1
                    if failed <= 3:
                        print(f"{kind} {index} of seed {seed}: {trouble}", file=sys.stderr)
            outside = arena.listing() - arena.before
            said = f"{count} cases: {results['refused']} refused, {results['sound after all']} sound after all, {failed} failed"
            rows.append(Row(f"damaged {kind}", "one sentence each, nothing elsewhere", said, not failed and not outside,
                            {"cases": count, "refused": results["refused"], "failed": failed, "outside": len(outside)}))
            rows.append(Row(f"slowest of the {kind}", f"<= {SLOW_S:.0f} s of processor time", f"{slowest:.3f} s",
                            slowest <= SLOW_S, {"s": slowest}))
            total, all_failed = total + count, all_failed + failed
    rows.append(Row("all cases", "none fails", f"{total} cases, {all_failed} failed", all_failed == 0, {"cases": total}))
    return rows


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--cases", type=int, default=20_000, metavar="N", help="cases in all (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="which cases (default: %(default)s)")
    options = parser.parse_args()
    rows = run(options.cases, options.seed)
    show("Avatars from elsewhere", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
