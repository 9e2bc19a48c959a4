"""A loaded avatar: its networks, idle loop, crops and feather, checked against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.check import check_encoder, check_networks
from studio.avatars.format import Manifest, read_manifest
from studio.avatars.placement import read_crops, read_mask
from studio.avatars.profiles import choose
from studio.engine.core.frame import Frame
from studio.engine.models.device import CPU
from studio.engine.models.fitting import expect
from studio.engine.models.hearing import Hearing
from studio.engine.models.portrait import Portrait
from studio.engine.models.runtime import Network
from studio.engine.models.sessions import UnusableError
from studio.errors import AvatarError, StudioError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.profiles import LatencyProfile
    from studio.engine.core.timeline import Timeline
    from studio.engine.models.device import Device
    from studio.engine.models.faults import Fault


class Avatar:
    """Everything of one avatar that the pipeline needs; use `load`, and `close` when done.

    Attributes
    ----------
    manifest
        What ``avatar.toml`` says.
    hearing
        The encoder in use and its clock; the pipeline changes it.
    generator
        The network that paints.
    portrait
        Its idle loop.
    crops
        i32 [frames, 4]: x, y, width, height of the face crop.
    mask
        u8 [h, w]: the feather, at the generator's size.
    device
        Where its pictures are made. On an NVIDIA GPU a chain of its own does that, and these networks, on the processor,
        stand by.
    threads
        Those of the processor that the generator works with.
    fault
        Why it does not run on a faster processor; None when it does, or when nobody asked.
    """

    def __init__(self, folder: Path, manifest: Manifest, *, hearing: Hearing, generator: Network, portrait: Portrait,
                 crops: NDArray[np.int32], mask: NDArray[np.uint8], device: Device = CPU, threads: int = 1) -> None:
        self.folder, self.manifest, self.device, self.threads = folder, manifest, device, threads
        self.hearing, self.generator = hearing, generator
        self.portrait, self.crops, self.mask = portrait, crops, mask
        self.fault: Fault | None = None
        self._hearings = {hearing.profile: hearing}

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1, device: Device = CPU, look_ahead_ms: int | None = None) -> Avatar:
        """Open and check the avatar in ``folder`` and run each network in use once.

        Parameters
        ----------
        folder
            See `studio.avatars.format`.
        threads
            Threads of onnxruntime for the generator; the encoder is too small to gain from more than one.
        device
            Where the pictures are to be made; `studio.engine.opening` chooses it.
        look_ahead_ms
            Which encoder to begin with, see `studio.avatars.profiles`; None is the default.

        Raises
        ------
        AvatarError
            In one sentence, what is wrong with it.
        UnusableError
            The device cannot be used.
        """
        manifest = read_manifest(folder)
        profile = choose(manifest, look_ahead_ms)
        crops = read_crops(folder, manifest.picture)
        mask = read_mask(folder, manifest.generator)
        check_networks(folder, manifest)
        face = manifest.generator
        hearing = Hearing.load(folder, manifest, profile)
        neighbours = face.features_left + 1 + face.features_right
        generator = Network(folder / "generator.onnx", threads=threads, device=CPU if device.nvidia else device)
        expect(folder, generator,
               [(np.uint8, (1, face.height, face.width, 3)), (np.float32, (1, neighbours, face.feature_size))],
               (np.uint8, (1, face.height, face.width, 3)))
        picture = manifest.picture
        portrait = Portrait(folder / "frames.mp4", width=picture.width, height=picture.height, frames=picture.frames)
        avatar = cls(folder, manifest, hearing=hearing, generator=generator, portrait=portrait, crops=crops, mask=mask,
                     device=device, threads=threads)
        try:
            avatar._try_once(folder)
        except StudioError:
            avatar.close()
            raise
        return avatar

    @property
    def provider(self) -> str:
        """Execution provider that runs the generator."""
        return self.generator.provider

    @property
    def timeline(self) -> Timeline:
        """Its clock with the encoder in use: which samples each picture needs."""
        return self.hearing.timeline

    def share(self, threads: int) -> None:
        """Open the generator anew with so many threads; nobody may be using it.

        Raises
        ------
        AvatarError, UnusableError
            As in `load`; the one there stays.
        """
        self.generator, self.threads = Network(self.folder / "generator.onnx", threads=threads), threads

    def new_frame(self) -> Frame:
        """Make the arrays of one picture of this avatar."""
        sound, face, picture = self.manifest.sound, self.manifest.generator, self.manifest.picture
        return Frame(
            mel=(sound.bands, self.timeline.mel_frames),
            features=(face.features_left + 1 + face.features_right, face.feature_size),
            face=(face.height, face.width),
            picture=(picture.height, picture.width),
        )

    def new_portrait(self, *, planar: bool) -> Portrait:
        """Open the idle loop once more, for a reader of its own, who closes it; see `Portrait`."""
        picture = self.manifest.picture
        return Portrait(self.folder / "frames.mp4", width=picture.width, height=picture.height, frames=picture.frames,
                        planar=planar)

    def hearing_of(self, profile: LatencyProfile) -> Hearing:
        """Give another of its encoders, opened at the first call and kept (any one thread beside the engine's).

        Raises
        ------
        AvatarError
            The encoder cannot be used; what runs is not touched.
        """
        if profile not in self._hearings:
            check_encoder(self.folder, self.manifest, profile)
            self._hearings[profile] = Hearing.load(self.folder, self.manifest, profile)
        return self._hearings[profile]

    def has(self, hearing: Hearing) -> bool:
        """Tell whether this encoder is one of this avatar's."""
        return self._hearings.get(hearing.profile) is hearing

    def _try_once(self, folder: Path) -> None:
        """Run the generator: what it really gives is known only then."""
        frame = self.new_frame()
        try:
            self.generator(frame.face, frame.features, out=frame.mouth)
        except UnusableError:
            raise
        except Exception as error:
            raise AvatarError(f"A network of the avatar {folder.name} does not run ({error!s:.160}).") from error
        self.generator.unbind()

    def close(self) -> None:
        """End the idle loop's thread; may be called more than once."""
        self.portrait.close()
