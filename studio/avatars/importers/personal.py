"""An avatar of one's own: pictures that one filmed, and the generator of a family that takes any crop of a face."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.avatars.capture.capture import Capture
from studio.avatars.check import check_networks
from studio.avatars.format_reading import read_manifest
from studio.avatars.importers import synctalk2d, wav2lip
from studio.avatars.importers.compiled import Compiled
from studio.avatars.importers.weights import is_weights
from studio.avatars.shared import file_of
from studio.avatars.writing import new_avatar, write_manifest
from studio.errors import AvatarError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from studio.avatars.capture.report import Report
    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest, Person
    from studio.avatars.progress import Progress

LAYOUTS = {"wav2lip": wav2lip.LAYOUT, "synctalk2d": synctalk2d.LAYOUT}
"""Families whose generators can be given new pictures, and where their crop lies."""


@dataclass(frozen=True, slots=True)
class Networks:
    """Where the networks come from: files of a foreign model, or an avatar that has them already.

    Parameters
    ----------
    generator
        The network that paints.
    encoder
        The one that hears, of SyncTalk_2D; Wav2Lip has none.
    like
        An avatar's folder, instead of both.
    """

    generator: Path | None = None
    encoder: Path | None = None
    like: Path | None = None

    @property
    def family(self) -> str:
        """Which family it is.

        Raises
        ------
        AvatarError
            There is none, there are two, or its generator cannot be given new pictures.
        """
        if (self.like is None) == (self.generator is None):
            raise AvatarError(
                "Say what paints the mouth: --generator X.onnx (and --encoder Y.onnx for SyncTalk_2D), or --like AVATAR for "
                "the networks of an avatar that you have."
            )
        if self.generator is not None:
            if self.encoder is None and is_weights(self.generator):
                raise AvatarError(
                    f"{self.generator.name} holds weights of PyTorch, which are read as SyncTalk_2D's and need the encoder "
                    "that hears for them, --encoder Y.onnx|Y.pth; a Wav2Lip network has to be ONNX."
                )
            return "synctalk2d" if self.encoder is not None else "wav2lip"
        assert self.like is not None
        manifest = read_manifest(self.like)
        if manifest.family not in LAYOUTS:
            raise AvatarError(
                f"{manifest.name}'s generator paints {manifest.name} alone, whoever is in the picture: give a generator of "
                "Wav2Lip, or one of SyncTalk_2D that was trained on the person in your footage."
            )
        return manifest.family

    def put(self, folder: Path, open_network: OpenNetwork) -> Compiled:
        """Write networks and feather into an avatar's folder."""
        if self.like is None:
            assert self.generator is not None
            if self.encoder is not None:
                return synctalk2d.compile_networks(folder, self.generator, self.encoder, open_network)
            return wav2lip.compile_networks(folder, self.generator, open_network)
        known = read_manifest(self.like)
        for name in ("generator.onnx", "encoder.onnx", "mask.png"):
            shutil.copyfile(file_of(self.like, name), folder / name)
        check_networks(folder, known)
        licence = wav2lip.NON_COMMERCIAL if known.family == "wav2lip" else known.licence
        return Compiled(known.family, known.original_sha256, f"With the networks of {known.name}", known.sound, known.generator,
                        licence)


def examine(footage: Path, family: str, *, progress: Progress | None = None, stop: threading.Event | None = None) -> Report:
    """Say what is wrong with footage for a family; what was measured is kept for `make`.

    Raises
    ------
    AvatarError
        It cannot be read.
    StoppedError
        It was called off.
    """
    with Capture(footage, LAYOUTS[family], progress=progress, stop=stop) as capture:
        return capture.examine().report


def make(footage: Path, networks: Networks, open_network: OpenNetwork, *, name: str, person: Person, author: str, licence: str,
         progress: Progress | None = None, stop: threading.Event | None = None,
         judged: Callable[[Report], Any] = lambda _: None) -> tuple[Manifest, Path]:
    """Make an avatar of the user's own; give its manifest and its folder.

    Parameters
    ----------
    footage
        A video or a photo of one person.
    networks
        What hears and what paints.
    open_network
        Opens a network, to compare what was compiled with its original.
    name, person, author, licence
        What the manifest says.
    progress, stop
        As `Capture` has them.
    judged
        Told what is wrong with the footage before any work is done with it.

    Raises
    ------
    AvatarError
        In one sentence, what is missing or wrong.
    StoppedError
        It was called off; the next call goes on from there.
    """
    layout = LAYOUTS[networks.family]
    with Capture(footage, layout, progress=progress, stop=stop) as capture:
        with new_avatar(name) as new:
            part = new.inner
            # Networks first: they are refused in a second, footage after minutes.
            compiled = networks.put(part, open_network)
            ready = capture.examine()
            judged(ready.report)
            loop = capture.write(ready, part)
            manifest = compiled.manifest(loop, footage=footage.name, name=name, author=author, licence=licence, person=person)
            write_manifest(part, manifest)
        capture.forget()
    return manifest, new.folder
