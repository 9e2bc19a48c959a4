"""A loaded avatar: its networks, idle loop, crops and feather, checked against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.check import check_networks
from studio.avatars.format import Manifest, read_manifest
from studio.avatars.placement import read_crops, read_mask
from studio.engine.core.frame import Frame
from studio.engine.core.timeline import Timeline
from studio.engine.models.device import CPU
from studio.engine.models.portrait import Portrait
from studio.engine.models.runtime import Network
from studio.engine.models.sessions import UnusableError
from studio.errors import AvatarError, StudioError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.models.device import Device
    from studio.engine.models.faults import Fault


class Avatar:
    """Everything of one avatar that the pipeline needs; use `load`, and `close` when done.

    Attributes
    ----------
    manifest
        What ``avatar.toml`` says.
    timeline
        Its clock: which samples each picture needs.
    encoder, generator
        Its networks.
    portrait
        Its idle loop.
    crops
        i32 [frames, 4]: x, y, width, height of the face crop.
    mask
        u8 [h, w]: the feather, at the generator's size.
    fault
        Why it does not run on a faster processor; None when it does, or when nobody asked.
    """

    def __init__(self, manifest: Manifest, *, encoder: Network, generator: Network, portrait: Portrait,
                 crops: NDArray[np.int32], mask: NDArray[np.uint8]) -> None:
        self.manifest = manifest
        self.encoder, self.generator = encoder, generator
        self.portrait, self.crops, self.mask = portrait, crops, mask
        self.fault: Fault | None = None
        sound, face = manifest.sound, manifest.generator
        self.timeline = Timeline(
            rate=sound.rate, fps=manifest.picture.fps, hop=sound.hop, window=sound.window,
            mel_frames=sound.mel_frames, mel_ahead=sound.mel_ahead,
            features_left=face.features_left, features_right=face.features_right,
        )

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1, device: Device = CPU) -> Avatar:
        """Open and check the avatar in ``folder`` and run each network once.

        Parameters
        ----------
        folder
            See `studio.avatars.format`.
        threads
            Threads of onnxruntime for the generator; the encoder is too small to gain from more than one.
        device
            Where the generator runs; `studio.engine.opening` chooses it.

        Raises
        ------
        AvatarError
            In one sentence, what is wrong with it.
        UnusableError
            The device cannot be used.
        """
        manifest = read_manifest(folder)
        crops = read_crops(folder, manifest.picture)
        mask = read_mask(folder, manifest.generator)
        check_networks(folder, manifest)
        sound, face = manifest.sound, manifest.generator
        encoder = Network(folder / "encoder.onnx", threads=1)
        _expect(folder, encoder, [(np.float32, (1, 1, sound.bands, sound.mel_frames))],
                (np.float32, (1, face.feature_size)))
        neighbours = face.features_left + 1 + face.features_right
        generator = Network(folder / "generator.onnx", threads=threads, device=device)
        _expect(folder, generator,
                [(np.uint8, (1, face.height, face.width, 3)), (np.float32, (1, neighbours, face.feature_size))],
                (np.uint8, (1, face.height, face.width, 3)))
        picture = manifest.picture
        portrait = Portrait(folder / "frames.mp4", width=picture.width, height=picture.height, frames=picture.frames)
        avatar = cls(manifest, encoder=encoder, generator=generator, portrait=portrait, crops=crops, mask=mask)
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

    def new_frame(self) -> Frame:
        """Make the arrays of one picture of this avatar."""
        sound, face, picture = self.manifest.sound, self.manifest.generator, self.manifest.picture
        return Frame(
            mel=(sound.bands, sound.mel_frames),
            features=(face.features_left + 1 + face.features_right, face.feature_size),
            face=(face.height, face.width),
            picture=(picture.height, picture.width),
        )

    def _try_once(self, folder: Path) -> None:
        """Run both networks: what they really give is known only then."""
        frame = self.new_frame()
        own = self.manifest.generator.features_left
        try:
            self.encoder(frame.mel, out=frame.features[0, own : own + 1])
            self.generator(frame.face, frame.features, out=frame.mouth)
        except UnusableError:
            raise
        except Exception as error:
            raise AvatarError(f"A network of the avatar {folder.name} does not run ({error!s:.160}).") from error
        if not np.isfinite(frame.features).all():
            raise AvatarError(f"The avatar {folder.name} is damaged: encoder.onnx gives numbers that are not finite.")

    def close(self) -> None:
        """End the idle loop's thread; may be called more than once."""
        self.portrait.close()


def _expect(folder: Path, network: Network, inputs: list[tuple[type, tuple[int, ...]]],
            output: tuple[type, tuple[int, ...]]) -> None:
    found_in, found_out = list(network.inputs.values()), list(network.outputs.values())
    if len(found_in) == len(inputs) and len(found_out) == 1:
        pairs = [*zip(inputs, found_in, strict=True), (output, found_out[0])]
        if all(_fits(wanted, found) for wanted, found in pairs):
            return
    raise AvatarError(
        f"{network.name} of the avatar {folder.name} takes {_words(found_in)} and gives {_words(found_out)}; "
        f"avatar.toml wants {_words(inputs)} and {_words([output])}."
    )


def _fits(wanted: tuple[type, tuple[int, ...]], found: tuple[type, tuple[int | str, ...]]) -> bool:
    """Tell whether a found tensor can be the wanted one; a dynamic axis (a text) fits any length."""
    return wanted[0] is found[0] and len(wanted[1]) == len(found[1]) and all(
        isinstance(have, str) or have is None or have == want for want, have in zip(wanted[1], found[1], strict=True)
    )


def _words(tensors: list[tuple[type, tuple[int, ...]]] | list[tuple[type, tuple[int | str, ...]]]) -> str:
    return ", ".join(f"{dtype.__name__} {list(shape)}" for dtype, shape in tensors) or "nothing"
