"""A spoken consent is kept in the avatar and bound to it by its digest; an avatar with another one is not loaded."""

from __future__ import annotations

import os
import shutil
import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio import cli
from studio.avatars import spoken
from studio.avatars.format import CONSENT, LARGEST_CONSENT
from studio.avatars.format_reading import read_manifest
from studio.avatars.identity import fingerprint
from studio.avatars.package import pack, unpack
from studio.commands.personal import spoken_consent
from studio.engine.models.performer import Performer
from studio.errors import AvatarError, InputError
from studio.provenance.statement import AVATAR_LABEL, Statement
from tests.e2e.command import buzz, write_sound

if TYPE_CHECKING:
    from pathlib import Path

    from tests.virtual_microphone import VirtualMicrophone


pytest_plugins = ["tests.virtual_microphone"]


@pytest.fixture
def avatar(tiny: Path, tmp_path: Path) -> Path:
    """Give an avatar with a spoken consent."""
    folder = shutil.copytree(tiny, tmp_path / "avatar", copy_function=shutil.copyfile)
    spoken.attach(folder, spoken.of_samples(buzz(2.5)))
    return folder


def test_its_digest_is_in_the_manifest_and_it_goes_with_the_package(avatar: Path, tmp_path: Path) -> None:
    manifest = read_manifest(avatar)
    again = unpack(pack(avatar, tmp_path / "one.avatar"), tmp_path / "again")

    assert len(manifest.person.spoken) == 64
    assert read_manifest(again) == manifest
    assert (again / CONSENT).read_bytes() == (avatar / CONSENT).read_bytes()
    Performer.load(again).close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
def test_the_voice_is_for_this_user_alone(avatar: Path) -> None:
    assert (avatar / CONSENT).stat().st_mode & 0o077 == 0


def test_the_rest_of_the_manifest_stays(tiny: Path, avatar: Path) -> None:
    before, after = read_manifest(tiny), read_manifest(avatar)

    assert after.person.spoken
    assert after.person.consent == before.person.consent
    assert after.further == before.further
    assert after.generator == before.generator
    assert fingerprint(avatar, after) != fingerprint(tiny, before)


@pytest.mark.parametrize("change", ["bit", "gone", "large", "link"])
def test_an_avatar_whose_spoken_consent_is_another_is_not_loaded(change: str, avatar: Path, tmp_path: Path) -> None:
    file = avatar / CONSENT
    data = bytearray(file.read_bytes())
    data[1000] ^= 1
    if change == "bit":
        file.write_bytes(data)
    else:
        whole = file.rename(tmp_path / "aside")
        if change == "large":
            file.write_bytes(bytes(LARGEST_CONSENT + 1))
        elif change == "link":
            file.symlink_to(whole)

    with pytest.raises(AvatarError, match=r"spoken consent|consent\.wav"):
        read_manifest(avatar)
    with pytest.raises(AvatarError):
        Performer.load(avatar)


def test_a_recording_of_which_the_manifest_says_nothing_is_in_no_package(tiny: Path, avatar: Path, tmp_path: Path) -> None:
    shutil.copyfile(tiny / "avatar.toml", avatar / "avatar.toml")

    again = unpack(pack(avatar, tmp_path / "one.avatar"), tmp_path / "again")

    assert not (again / CONSENT).exists()


@pytest.mark.parametrize("said", ['"abc"', '"' + 64 * "G" + '"', "7"])
def test_a_digest_that_is_none_is_one_sentence(said: str, avatar: Path) -> None:
    manifest = avatar / "avatar.toml"
    lines = [line for line in manifest.read_text().splitlines() if not line.startswith("spoken_sha256")]
    at = lines.index("[person]") + 1
    manifest.write_text("\n".join([*lines[:at], f"spoken_sha256 = {said}", *lines[at:]]) + "\n")

    with pytest.raises(AvatarError, match="spoken_sha256"):
        read_manifest(avatar)


def test_a_file_becomes_one_channel_of_16_khz(tmp_path: Path) -> None:
    recording = spoken.of_file(write_sound(tmp_path / "a.wav", 2.0, 48_000))
    (tmp_path / "kept.wav").write_bytes(recording)

    with wave.open(str(tmp_path / "kept.wav")) as kept:
        assert (kept.getframerate(), kept.getnchannels(), kept.getsampwidth()) == (16_000, 1, 2)
        assert abs(kept.getnframes() - 32_000) < 400
    assert len(recording) < LARGEST_CONSENT


@pytest.mark.parametrize(("seconds", "level", "said"), [(0.4, 0.5, "1 to 60 seconds"), (61, 0.5, "1 to 60 seconds"),
                                                        (3, 0.001, "Nothing is heard")])
def test_what_is_too_short_too_long_or_silent_is_refused(seconds: float, level: float, said: str) -> None:
    with pytest.raises(AvatarError, match=said):
        spoken.of_samples(np.full(int(seconds * 16_000), level, np.float32))


def test_a_file_without_sound_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"nothing")

    with pytest.raises(InputError):
        spoken_consent(str(tmp_path / "a.wav"))


def test_it_is_recorded_from_the_microphone(virtual_microphone: VirtualMicrophone, tmp_path: Path,
                                           monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("studio.commands.personal.UNATTENDED_S", 1.5)
    virtual_microphone.speak(write_sound(tmp_path / "a.wav", 6.0), times=3)

    recording = spoken_consent("mic")

    assert 1.4 < len(recording) / 2 / spoken.RATE < 1.7
    assert "were kept" in capsys.readouterr().err


def test_it_is_told_by_inspect_and_stated_in_credentials(avatar: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = read_manifest(avatar)
    statement = Statement.of(manifest)

    assert cli.main(["avatar", "inspect", str(avatar)]) == 0
    assert manifest.person.spoken in capsys.readouterr().out
    assertion = next(one["data"] for one in statement.as_manifest("clip")["assertions"] if one["label"] == AVATAR_LABEL)
    assert assertion["spoken_consent_sha256"] == manifest.person.spoken
    assert Statement.from_assertion(assertion) == statement
