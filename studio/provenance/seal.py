"""A finished clip gets its credentials, in a process of its own: signing a long clip takes hundreds of megabytes for a moment.

The same file is both sides: `Seal` asks, and ``python -m studio.provenance.seal`` does it. What fails is told and never loses
the clip: it is kept without credentials.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import studio
from studio.avatars.format_reading import read_manifest
from studio.avatars.identity import fingerprint
from studio.confined.limits import tie_to
from studio.errors import AvatarError, OutputError
from studio.files.draft import Draft, write_bytes
from studio.files.names import shown
from studio.provenance.certificate import signing_key
from studio.provenance.credentials import BESIDE, EMBEDDED, KEPT_WITHOUT, sidecar_for, sign, sign_beside
from studio.provenance.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.avatars.cast import Role

COMMAND: Final = (sys.executable, "-P", "-m", "studio.provenance.seal")
LEAST_S: Final = 90.0
SLOWEST_BYTES_A_S: Final = 5e6
"""A process that signs more slowly than this hangs; measured are some 100 MB/s."""
AVATAR_S: Final = 10.0
"""Added for the digest of each avatar."""
NICENESS: Final = 10
MOST_WORDS: Final = 4000


class Seal:
    """Signs one clip before it gets its name, or writes credentials beside it afterwards, as its kind wants it.

    Belongs to the thread that writes the clip.

    Parameters
    ----------
    statement
        What is stated of the avatar that is seen, unless `shows` says who was.
    avatar
        Its folder; its digest, which takes a while for a long idle loop, is stated as well.

    Attributes
    ----------
    notice
        Why the clip has no credentials, in one sentence; empty while all is well.
    sidecar
        Name of the file with the credentials beside the clip, once that is written; empty where they are inside.
    """

    def __init__(self, statement: Statement, avatar: Path) -> None:
        self._avatars = [(statement, avatar)]
        self.notice = self.sidecar = ""

    def shows(self, cast: Sequence[Role], fps: int) -> None:
        """State these avatars, seen in a clip of ``fps`` pictures a second, and where there are several, each one's spans."""
        spans = [role.seconds(fps) if len(cast) > 1 else () for role in cast]
        said = [dataclasses.replace(Statement.of(role.shown.manifest), spans=seen)
                for role, seen in zip(cast, spans, strict=True)]
        self._avatars = [(one, role.shown.folder) for one, role in zip(said, cast, strict=True)] or self._avatars

    def inside(self, draft: Draft) -> Draft:
        """Give the draft to keep: a signed copy of the clip in ``draft``, which stays until that is kept, or that itself."""
        if draft.path.suffix.lower() not in EMBEDDED:
            return draft
        try:
            signed = Draft(draft.path, kind=draft.kind, private=draft.private)
        except OutputError as error:
            self.notice = _without(draft.path, str(error))
            return draft
        if self._ask(draft.temporary, signed.temporary, draft.path):
            return signed
        signed.discard()
        return draft

    def replace(self, clip: Path, source: Path) -> bool:
        """Put a signed copy of ``source``, which may be the clip itself, in the place of a clip that has its name.

        Tells whether it is there; otherwise the clip is as it was. `OutputError` when its place cannot be written to.
        """
        signed = Draft(clip)
        if not self._ask(source, signed.temporary, clip):
            signed.discard()
            return False
        signed.keep()
        return True

    def beside(self, clip: Path) -> None:
        """Write the credentials of a clip that has its name, if its kind has no place for them inside."""
        if clip.suffix.lower() not in BESIDE:
            return
        try:
            target = sidecar_for(clip)
        except (OutputError, OSError) as error:
            self.notice = str(error) if isinstance(error, OutputError) else _without(clip, str(error))
            return
        if self._ask(clip, target, clip):
            self.sidecar = target.name

    def _ask(self, source: Path, target: Path, clip: Path) -> bool:
        wanted = {
            "source": str(source.absolute()), "target": str(target.absolute()), "title": shown(clip.name),
            "avatars": [(dataclasses.asdict(statement), str(folder.absolute())) for statement, folder in self._avatars],
            "parent": os.getpid(),
        }
        try:
            within_s = LEAST_S + AVATAR_S * len(self._avatars) + source.stat().st_size / SLOWEST_BYTES_A_S
            done = subprocess.run(  # noqa: S603 - our own command
                COMMAND, input=json.dumps(wanted).encode(), capture_output=True, timeout=within_s, check=False,
                env=os.environ | {"PYTHONPATH": str(Path(studio.__file__).parents[1])},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            slow = isinstance(error, subprocess.TimeoutExpired)
            self.notice = _without(clip, "signing took too long" if slow else str(error))
            return False
        if done.returncode == 0:
            return True
        said = done.stderr[-MOST_WORDS:].decode("utf-8", "replace").strip().splitlines()
        self.notice = said[-1] if done.returncode == REFUSED and said else _without(clip, "the program that signs it ended")
        return False


REFUSED: Final = 2
"""Exit code of the process when it said in one sentence why it cannot sign."""


def _without(clip: Path, reason: str) -> str:
    return f"{KEPT_WITHOUT.format(title=shown(clip.name))}{reason.rstrip('.'):.300}."


def main() -> int:
    """Sign what standard input names; the process behind `Seal`."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(NICENESS)
    wanted: dict[str, Any] = json.load(sys.stdin)
    # What it writes is another process's file: it must not outlive that.
    tie_to(wanted["parent"])
    source, target, title = Path(wanted["source"]), Path(wanted["target"]), wanted["title"]
    try:
        first, *others = [_identified(Statement.told(said), Path(folder)) for said, folder in wanted["avatars"]]
        statement = dataclasses.replace(first, others=tuple(others))
        key = signing_key()
        if Path(title).suffix.lower() in EMBEDDED:
            sign(source, target, title, statement, key)
        else:
            write_bytes(target, sign_beside(source, title, statement, key))
    except OutputError as error:
        words, begin = " ".join(str(error).split()), KEPT_WITHOUT.format(title=title)
        print(words if words.startswith(begin) else begin + words, file=sys.stderr)
        return REFUSED
    return 0


def _identified(statement: Statement, folder: Path) -> Statement:
    """Add the digest of the avatar; one that was deleted meanwhile is stated without."""
    try:
        return dataclasses.replace(statement, sha256=fingerprint(folder, read_manifest(folder)))
    except AvatarError:
        return statement


if __name__ == "__main__":
    sys.exit(main())
