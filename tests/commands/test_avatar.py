"""The command `avatar` from the outside."""

from __future__ import annotations

import itertools
import json
import os
import shutil
from typing import TYPE_CHECKING

import cv2
import pytest

from studio import cli
from studio.avatars import library, writing
from studio.avatars.format_reading import read_manifest
from studio.files.folders import DraftFolder
from studio.files.hidden import DRAFT, LOCK, hidden
from studio.media.film import Film
from studio.media.loop import write_loop
from tests.avatars.importers.conftest import COUNT, NETWORKS, picture, rect
from tests.avatars.importers.conftest import dataset as dataset

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of the user's own avatars, empty."""
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data" / "avatars"


@pytest.fixture
def avatar(own: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = cli.main(["avatar", *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def nameless(tiny: Path, tmp_path: Path) -> Path:
    """Give an avatar that does not say who is pictured."""
    folder = shutil.copytree(tiny, tmp_path / "nameless")
    text = (folder / "avatar.toml").read_text()
    (folder / "avatar.toml").write_text(text[: text.index("[person]")] + text[text.index("[picture]") :])
    return folder


def names(own: Path) -> list[str]:
    """Give what is in the folder of one's own avatars, but for its lock."""
    return sorted(one.name for one in own.iterdir() if one.name != ".lock")


def test_a_package_goes_round(avatar: Command, tiny: Path, own: Path, tmp_path: Path) -> None:
    package = tmp_path / "tiny.avatar"

    assert avatar("pack", tiny, "-o", package)[0] == 0
    assert avatar("check", package)[1].startswith("Tiny is whole: 30 pictures")
    assert avatar("unpack", package, tmp_path / "folder")[0] == 0
    assert avatar("import", package)[0] == 0
    assert avatar("import", tmp_path / "folder", "--name", "Other One")[0] == 0
    assert names(own) == ["other-one", "tiny"]
    assert library.find("Tiny") == own / "tiny"
    assert read_manifest(own / "other-one").name == "Other One"
    rows = json.loads(avatar("list", "--json")[1])
    assert [(row["name"], row["kind"]) for row in rows][-2:] == [("other-one", "own"), ("tiny", "own")]
    assert avatar("remove", "tiny")[0] == 0
    assert avatar("remove", "tiny") == (2, "", "tiny is not among your own avatars; see 'viseme-studio avatar list'.\n")


def test_inspect_shows_who_is_pictured_and_on_what_basis(avatar: Command, tiny: Path) -> None:
    code, out, err = avatar("inspect", tiny)

    assert code == 0
    assert "pictured    nobody: a pattern" in out
    assert "consent     not needed: no real person is pictured" in out
    assert not err
    assert json.loads(avatar("inspect", tiny, "--json")[1])["look_ahead_ms"] == 112.5


def test_an_avatar_without_consent_is_imported_with_a_notice(avatar: Command, nameless: Path, own: Path) -> None:
    code, _, err = avatar("import", nameless, "--name", "a")

    assert code == 0
    assert "does not say who is pictured" in err
    assert "does not say who is pictured" in avatar("inspect", "a")[2]


def test_consent_can_be_stated_on_import_but_not_replaced(avatar: Command, nameless: Path, tiny: Path, own: Path) -> None:
    stated = ("--pictured", "Anna", "--consent", "agreed in writing")

    assert avatar("import", nameless, "--name", "a", *stated)[2] == ""
    person = read_manifest(own / "a").person
    assert (person.pictured, person.consent, person.consent_known) == ("Anna", "agreed in writing", True)
    assert "says already who is pictured" in avatar("import", tiny, "--name", "b", *stated)[2]
    assert names(own) == ["a"]


def test_a_taken_name_is_told(avatar: Command, tiny: Path) -> None:
    assert avatar("import", tiny)[0] == 0
    # The same avatar once more is the one that is there; another of this name is not taken.
    assert avatar("import", tiny)[1].startswith("Tiny is here now")
    assert names(library.own_folder()) == ["tiny"]
    assert "There is an avatar tiny already" in avatar("import", tiny, "--name", "tiny")[2]
    assert "is the name of an avatar of the studio" in avatar("import", tiny, "--name", next(iter(library.bundled())))[2]
    assert "makes no name for a folder" in avatar("import", tiny, "--name", "../..")[2]


def test_a_synctalk2d_import_asks_for_consent_and_then_speaks(
    avatar: Command, dataset: Path, own: Path
) -> None:
    arguments = ["import", "--from", "synctalk2d", dataset, "--generator", NETWORKS / "synctalk2d.onnx",
                 "--encoder", NETWORKS / "ave.onnx"]

    assert "--pictured is missing" in avatar(*arguments)[2]
    code, out, _ = avatar(*arguments, "--pictured", "nobody", "--consent", "not needed", "--generated")
    assert code == 0
    assert "Use it with '--avatar anna'" in out
    assert avatar("check", "anna")[0] == 0
    assert read_manifest(own / "anna").person.generated


def test_a_wav2lip_import_says_that_its_weights_are_not_for_sale(avatar: Command, tmp_path: Path, own: Path) -> None:
    from studio.media.loop import write_loop

    write_loop(tmp_path / "anna.mp4", (picture(index)[:, :400] for index in range(COUNT)))
    (tmp_path / "rects.json").write_text(json.dumps([rect(index) for index in range(COUNT)]))
    code, out, _ = avatar("import", "--from", "wav2lip", NETWORKS / "wav2lip.onnx", tmp_path / "anna.mp4", "--crops",
                          tmp_path / "rects.json", "--pictured", "nobody", "--consent", "not needed")

    assert code == 0
    assert "non-commercial use only" in out
    assert "non-commercial" in avatar("inspect", "anna")[1]


def test_a_wav2lip_import_without_rectangles_finds_the_face(avatar: Command, tmp_path: Path, own: Path) -> None:
    pytest.importorskip("dlib")
    cv2.imwrite(str(tmp_path / "nobody.jpg"), picture(0))
    stated = ("--pictured", "nobody", "--consent", "not needed")

    code, out, err = avatar("import", "--from", "wav2lip", NETWORKS / "wav2lip.onnx", tmp_path / "nobody.jpg", *stated)

    assert code == 2
    assert "no face" in out
    assert "nobody.jpg cannot be used: No face was found" in err
    assert not names(own)


def test_a_photo_of_somebody_becomes_an_avatar(avatar: Command, tmp_path: Path, own: Path) -> None:
    pytest.importorskip("dlib")
    shown = next(iter(Film(library.bundled()["mara"] / "frames.mp4").read()))
    cv2.imwrite(str(tmp_path / "mara.png"), shown.picture)
    new = ("new", tmp_path / "mara.png", "--generator", NETWORKS / "wav2lip.onnx")

    code, out, _ = avatar("examine", tmp_path / "mara.png")
    assert (code, "Nothing is wrong with it" in out) == (0, True)
    assert json.loads(avatar("examine", tmp_path / "mara.png", "--json")[1])["usable"]
    assert "--pictured is missing" in avatar(*new)[2]
    assert "--consent is missing" in avatar(*new, "--pictured", "nobody")[2]
    code, out, _ = avatar(*new, "--pictured", "nobody", "--consent", "rendered", "--generated", "--name", "Me")
    assert code == 0
    assert "non-commercial" in out
    person = read_manifest(own / "me").person
    assert (person.pictured, person.consent, person.generated, len(person.date)) == ("nobody", "rendered", True, 10)
    assert "paints Mara alone" in avatar("new", tmp_path / "mara.png", "--like", "mara")[2]
    assert "a mouth is learnt from a video of a minute" in avatar("new", tmp_path / "mara.png")[2]
    assert "There is no file" in avatar("new", tmp_path / "no.png", "--generator", NETWORKS / "wav2lip.onnx",
                                        "--pictured", "x", "--consent", "y")[2]
    assert "There is no file" in avatar("examine", tmp_path / "nothing.mp4")[2]


def test_what_an_import_lacks_is_told(avatar: Command, own: Path) -> None:
    stated = ("--pictured", "nobody", "--consent", "not needed")

    assert "A Wav2Lip import is" in avatar("import", "--from", "wav2lip", "a", *stated)[2]
    assert "A SyncTalk_2D import is" in avatar("import", "--from", "synctalk2d", "a", *stated)[2]
    assert "neither a folder nor a .avatar file" in avatar("import", "nothing")[2]
    assert not own.exists() or not names(own)


@pytest.mark.parametrize("name", ["Anna", 'An "odd" \\ name', "Ünï çødé", "= [brackets] #"])
def test_what_is_written_is_read_again(tiny: Path, tmp_path: Path, name: str) -> None:
    import dataclasses

    folder = shutil.copytree(tiny, tmp_path / "copy")
    manifest = dataclasses.replace(read_manifest(folder), name=name, original_sha256="ab" * 32)
    writing.write_manifest(folder, manifest)

    assert read_manifest(folder) == manifest


def test_what_a_killed_process_left_is_swept_away(avatar: Command, tiny: Path, own: Path) -> None:
    own.mkdir(parents=True, exist_ok=True)
    left = hidden(own, DRAFT)
    (left / "tiny").mkdir(parents=True)
    (left / LOCK).touch()
    with DraftFolder(own, "other") as mine:
        assert avatar("import", tiny)[0] == 0

        assert names(own) == [mine.inner.parent.name, "tiny"]



def test_work_that_is_called_off_says_that_it_goes_on_next_time(
    avatar: Command, tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("dlib")
    from studio.avatars.capture.capture import Capture

    shown = next(iter(Film(library.bundled()["mara"] / "frames.mp4").read()))
    cv2.imwrite(str(tmp_path / "mara.png"), shown.picture)

    def interrupted(_capture: Capture) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Capture, "examine", interrupted)
    code, _, err = avatar("new", tmp_path / "mara.png", "--generator", NETWORKS / "wav2lip.onnx", "--name", "me",
                          "--pictured", "nobody", "--consent", "rendered")

    assert code == 130
    assert "What is done so far is kept: the same command goes on from there." in err
    assert not names(own)


def test_footage_whose_name_is_no_utf8_becomes_an_avatar(avatar: Command, tmp_path: Path, own: Path) -> None:
    pytest.importorskip("dlib")
    film = tmp_path / os.fsdecode(b"caf\xe9.mp4")
    try:
        film.touch()
    except OSError:
        pytest.skip("this file system takes only UTF-8")
    shown = [one.picture for one in itertools.islice(Film(library.bundled()["mara"] / "frames.mp4").read(), 26)]
    write_loop(tmp_path / "a.mp4", shown)
    (tmp_path / "a.mp4").replace(film)

    stated = ("--pictured", "nobody", "--consent", "rendered", "--generated")
    code, _, err = avatar("new", film, "--generator", NETWORKS / "wav2lip.onnx", *stated)

    assert code == 0, err
    assert [read_manifest(own / name).name for name in names(own)] == ["caf\N{REPLACEMENT CHARACTER}"]


def test_where_to_pack_and_unpack_may_be_left_out_or_stand_behind_either(
    avatar: Command, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here" / "into").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")

    assert avatar("pack", tiny)[1].startswith(f"{tiny.name}.avatar: ")
    assert avatar("pack", tiny, "into")[0] == 0
    assert avatar("pack", tiny, "two.avatar")[0] == 0
    package = (tmp_path / "here" / f"{tiny.name}.avatar").read_bytes()
    assert (tmp_path / "here" / "into" / f"{tiny.name}.avatar").read_bytes() == package
    assert (tmp_path / "here" / "two.avatar").read_bytes() == package
    assert avatar("pack", tiny)[2].startswith(f"There is already something at {tiny.name}.avatar")
    assert avatar("pack", tiny, "a.avatar", "-o", "b.avatar")[2] == "Give either a.avatar or b.avatar, not both.\n"

    assert avatar("unpack", "two.avatar") == (0, "two\n", "")
    assert avatar("unpack", "two.avatar", "-o", "three")[0] == 0
    assert "There is already something at two" in avatar("unpack", "two.avatar")[2]
    assert read_manifest(tmp_path / "here" / "three").name == read_manifest(tiny).name


def test_a_package_that_is_only_looked_at_leaves_nothing_behind(avatar: Command, tiny: Path, own: Path, tmp_path: Path) -> None:
    package = tmp_path / "tiny.avatar"
    assert avatar("pack", tiny, "-o", package)[0] == 0
    unpacked = own.parent / "unpacked"

    assert avatar("check", package)[1].startswith("Tiny is whole: 30 pictures")
    assert f"file        {package}" in avatar("inspect", package)[1]
    assert avatar("withdraw", package)[0] == 0
    assert "is loaded again" in avatar("withdraw", package, "--undo")[1]
    assert [one.name for one in unpacked.iterdir() if one.is_dir()] == []

    # What was unpacked to be used stays, and is looked at.
    folder = library.find(str(package))
    assert f"folder      {folder}" in avatar("inspect", package)[1]
    assert folder.is_dir()


def test_inspect_says_in_words_what_of_the_sound_is_heard(avatar: Command, tiny: Path, tmp_path: Path) -> None:
    said = next(line for line in avatar("inspect", tiny)[1].splitlines() if line.startswith("hears"))
    face = read_manifest(tiny).generator
    assert f"{face.feature_size} numbers of the sound for each picture" in said
    folder = shutil.copytree(tiny, tmp_path / "other")
    text = (folder / "avatar.toml").read_text()
    for one in ("features_left", "features_right"):
        text = text.replace(f"{one} = {getattr(face, one)}", f"{one} = {2 if one.endswith('left') else 1}")
    (folder / "avatar.toml").write_text(text.replace(f'"{face.features_edge}"', '"once"'))
    said = avatar("inspect", folder)[1]
    assert "and those of 2 pictures before it and 1 after it; before the first picture its own stand once more, and bef" in said
