"""A folder in which cases work, the avatar that they damage, and the secrets that none of them may touch."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

from studio.avatars.package import pack
from tests import remembering_avatar, tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path

SECRETS = (".ssh/id_rsa", "secret.txt", "weights.bin", "generator.onnx.data", ".netrc")
INSERTED = (b"\xff" * 10, b"\0" * 8, b"\x7f\xff\xff\xff", b"\xff\xff\xff\x0f", b"\x80" * 12)


def prepare(root: Path) -> None:
    """Make the avatar, its package, and a home and a current folder with secrets in them; once, before cases run."""
    whole = tiny_avatar.write(root / "whole" / "tiny", profiles=tiny_avatar.PROFILES)
    pack(whole, root / "whole" / "tiny.avatar")
    remembering_avatar.write(root / "whole" / "rememberer")
    for folder in ("home", "here"):
        for name in SECRETS:
            secret = root / folder / name
            secret.parent.mkdir(parents=True, exist_ok=True)
            secret.write_bytes(b"nothing that a stranger's file may see" * 2000)


class Arena:
    """Where the cases of one process work: a folder of its own, ``work``.

    Attributes
    ----------
    whole
        The sound avatar; not changed.
    folder
        A copy that may be damaged.
    whole_remembering, remembering
        The same of one that is painted from memory.
    chance
        Where a case has its randomness from; of its own for every case, so that each can be run alone.
    """

    def __init__(self, root: Path, work: Path) -> None:
        self.root, self.work = root, work
        self.whole = root / "whole" / "tiny"
        self.package = (root / "whole" / "tiny.avatar").read_bytes()
        self.folder = shutil.copytree(self.whole, work / "tiny")
        self.whole_remembering = root / "whole" / "rememberer"
        self.remembering = shutil.copytree(self.whole_remembering, work / "rememberer")
        self.manifest = (self.whole / "avatar.toml").read_text(encoding="utf-8")
        self.chance = random.Random(0)

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
                out[at:at] = chance.choice(INSERTED)
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
