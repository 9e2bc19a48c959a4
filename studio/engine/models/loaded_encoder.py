"""One of an avatar's encoders, opened: the network that hears, and the clock that goes with how far it looks ahead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.timeline import Timeline
from studio.engine.models.fitting import expect
from studio.engine.models.runtime import Network
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.avatars.latency_profiles import LatencyProfile
    from studio.avatars.onnxfile import CheckedNetwork


@dataclass(frozen=True, slots=True, eq=False)
class LoadedEncoder:
    """An encoder ready to run, its profile, and which samples each picture needs with it."""

    profile: LatencyProfile
    network: Network
    timeline: Timeline

    @classmethod
    def load(cls, folder: Path, manifest: Manifest, profile: LatencyProfile, checked: CheckedNetwork,
             most: int) -> LoadedEncoder:
        """Open ``checked``, an encoder of the avatar in ``folder`` and run it once, so that its first picture takes no longer.

        ``most`` is how many pictures at a time it was tried with.

        Raises
        ------
        AvatarError
            In one sentence, what is wrong with it.
        """
        sound, face = manifest.sound, manifest.generator
        network = Network(checked, threads=1, most=most)
        shape = (1, 1, sound.bands, profile.mel_frames)
        expect(folder, network, [(np.float32, shape)], (np.float32, (1, face.feature_size)))
        mel, features = np.zeros(shape, np.float32), np.zeros((1, face.feature_size), np.float32)
        try:
            network(mel, out=features)
        except Exception as error:
            raise AvatarError(f"A network of the avatar {folder.name} does not run ({error!s:.160}).") from error
        if not np.isfinite(features).all():
            raise AvatarError(f"The avatar {folder.name} is damaged: {profile.encoder} gives numbers that are not finite.")
        network.unbind()
        return cls(profile, network, Timeline(
            rate=sound.rate, fps=manifest.picture.fps, hop=sound.hop, window=sound.window,
            mel_frames=profile.mel_frames, mel_ahead=profile.mel_ahead,
            features_left=face.features_left, features_right=face.features_right,
        ))

    def twin(self) -> LoadedEncoder:
        """Give the same encoder with arrays of its own, see `Network.twin`."""
        return replace(self, network=self.network.twin())
