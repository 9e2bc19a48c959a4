from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from studio.avatars.format_reading import read_manifest
from studio.avatars.identity import fingerprint
from studio.files.draft import Draft
from studio.provenance import seal as sealing
from studio.provenance.installation import SigningKey, key_file
from studio.provenance.seal import Seal
from studio.provenance.verify import Proof, check_file
from tests.provenance.clips import STATEMENT, write_clip

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def finished(place: Path) -> Draft:
    """Give the draft of a clip that is written and has no name yet."""
    draft = Draft(place)
    draft.temporary.write_bytes(write_clip(place.with_name(f"in{place.suffix}")).read_bytes())
    return draft


def kept(seal: Seal, draft: Draft) -> None:
    """Do what the writer of a clip does."""
    signed = seal.inside(draft)
    signed.keep()
    if signed is not draft:
        draft.discard()


def hidden(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir() if one.name.startswith(".")]


def test_a_clip_appears_signed_with_the_digest_of_its_avatar(tmp_path: Path, key: SigningKey, tiny: Path) -> None:
    clip, seal = tmp_path / "clip.mp4", Seal(STATEMENT, tiny)

    kept(seal, finished(clip))
    seal.beside(clip)

    found = check_file(clip)
    assert (seal.notice, found.proof) == ("", Proof.HERE)
    assert found.statement is not None
    assert found.statement.sha256 == fingerprint(tiny, read_manifest(tiny))
    assert hidden(tmp_path) == []


def test_a_clip_without_a_place_for_credentials_gets_them_beside_it(tmp_path: Path, key: SigningKey, tiny: Path) -> None:
    for name in ("talk.mkv", "talk.webm"):
        clip, seal = tmp_path / name, Seal(STATEMENT, tiny)
        kept(seal, finished(clip))
        seal.beside(clip)
        assert seal.notice == ""

    assert sorted(one.name for one in tmp_path.glob("talk*")) == ["talk.c2pa", "talk.mkv", "talk.webm", "talk.webm.c2pa"]
    for name in ("talk.mkv", "talk.webm"):
        assert check_file(tmp_path / name).proof is Proof.HERE


def test_a_clip_that_cannot_be_signed_is_kept_and_told(tmp_path: Path, key: SigningKey, tiny: Path) -> None:
    key_file().write_bytes(b"no key")
    clip, seal = tmp_path / "clip.mp4", Seal(STATEMENT, tiny)
    draft = finished(clip)
    whole = draft.temporary.read_bytes()

    kept(seal, draft)

    assert clip.read_bytes() == whole
    assert seal.notice.startswith("clip.mp4 is kept without content credentials: The key for content credentials, ")
    assert "mend or remove it" in seal.notice
    assert hidden(tmp_path) == []


def test_a_program_that_dies_or_hangs_while_it_signs_costs_no_clip(
    tmp_path: Path, key: SigningKey, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "LEAST_S", 0.5)
    for code, words in (("import os; os.kill(os.getpid(), 9)", "ended"), ("import time; time.sleep(60)", "too long")):
        monkeypatch.setattr(sealing, "COMMAND", (sys.executable, "-c", code))
        clip, seal = tmp_path / f"{words}.mp4", Seal(STATEMENT, tiny)

        kept(seal, finished(clip))

        assert clip.is_file()
        assert words in seal.notice
        assert check_file(clip).proof is Proof.NONE
        assert hidden(tmp_path) == []


def test_a_disk_that_is_full_while_it_signs_leaves_the_clip_whole(tmp_path: Path, key: SigningKey, tiny: Path,
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    # The process that signs may write files of 10 KB, as if no more of the disk were free.
    limited = (
        "import resource, runpy, signal; resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000));"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); runpy.run_module('studio.provenance.seal', run_name='__main__')"
    )
    monkeypatch.setattr(sealing, "COMMAND", (sys.executable, "-c", limited))
    clip, seal = tmp_path / "clip.mp4", Seal(STATEMENT, tiny)
    draft = finished(clip)
    whole = draft.temporary.read_bytes()
    assert len(whole) > 10_000

    kept(seal, draft)

    assert clip.read_bytes() == whole
    assert seal.notice == ("clip.mp4 is kept without content credentials: it grew larger than this system allows; name a file "
                           "on another disk.")
    assert hidden(tmp_path) == []


def test_a_name_with_bytes_that_are_no_text_is_signed(tmp_path: Path, key: SigningKey, tiny: Path) -> None:
    clip = tmp_path / b"caf\xe9.mp4".decode("utf-8", "surrogateescape")
    seal = Seal(STATEMENT, tiny)

    kept(seal, finished(clip))

    assert seal.notice == ""
    assert check_file(clip).proof is Proof.HERE
