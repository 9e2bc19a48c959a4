"""An avatar in one session: its idle loop, the encoder in use, and networks bound to the session's own arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars.format import LOOP, MATTE
from studio.avatars.format_reading import read_manifest
from studio.avatars.latency_profiles import choose
from studio.engine.core.frame import Frame
from studio.engine.models.avatar import AvatarModel
from studio.engine.models.device import CPU
from studio.engine.models.idle_loop import IdleLoop
from studio.engine.models.recall import Recall

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.latency_profiles import LatencyProfile
    from studio.engine.core.timeline import Timeline
    from studio.engine.models.device import Device
    from studio.engine.models.faults import Fault
    from studio.engine.models.loaded_encoder import LoadedEncoder


class Performer:
    """Everything of one avatar that one pipeline needs; use `load`, and `close` when done.

    What can be shared is the model's: several performers of one avatar have one set of weights.

    Attributes
    ----------
    model
        See `AvatarModel`; ``folder``, ``manifest``, ``networks``, ``crops``, ``mask`` and ``mark`` are its own.
    encoder
        The encoder in use and its clock; the pipeline changes it.
    generator
        What paints: a network, or a `Recall`, which has the state of this session.
    idle_loop
        The pictures of the resting person, in BGR: opened by `load`, or when it is first read. `studio.engine.offline` has a
        loop of its own and never opens this one, which at 1280 x 720 holds 33 MB and a thread.
    device
        Where its pictures are made. On an NVIDIA GPU `studio.engine.painters.gpu` does that, and these networks, on the
        processor, are used if it fails.
    threads
        Number of the processor's threads that the generator uses.
    broken
        Why its networks are not run any more, in one sentence; empty while they work. Set by the pipeline.
    fault
        Why it does not run on a faster processor; None when it does, or when no faster one was asked for.
    """

    def __init__(self, model: AvatarModel, profile: LatencyProfile, *, threads: int = 1) -> None:
        self.model, self.folder, self.manifest, self.device = model, model.folder, model.manifest, model.device
        self.networks, self.crops, self.mask, self.largest_crop = model.networks, model.crops, model.mask, model.largest_crop
        self.mark = model.mark
        self.broken = ""
        self.fault: Fault | None = None
        self.encoder, self.generator, self.threads = model.encoder(profile), model.generator(threads), threads
        self._encoders = {profile: self.encoder}
        self._idle_loop: IdleLoop | None = None

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1, device: Device = CPU, look_ahead_ms: int | None = None) -> Performer:
        """Open and check the avatar in ``folder`` and run each network in use once.

        Parameters
        ----------
        folder
            See `studio.avatars.format`.
        threads
            Threads of onnxruntime for the generator; the encoder is too small to gain from more than one.
        device
            Where the pictures are to be made; `studio.engine.device_choice` chooses it.
        look_ahead_ms
            Which encoder to begin with, see `studio.avatars.latency_profiles`; None is the default.

        Raises
        ------
        AvatarError
            In one sentence, what is wrong with it.
        UnusableError
            The device cannot be used.
        """
        profile = choose(read_manifest(folder), look_ahead_ms)
        made = cls(AvatarModel.load(folder, profile, device), profile, threads=threads)
        made._idle_loop = made.new_idle_loop(planar=False)
        return made

    @property
    def idle_loop(self) -> IdleLoop:
        """See the class; `AvatarError` where it cannot be opened."""
        if self._idle_loop is None:
            self._idle_loop = self.new_idle_loop(planar=False)
        return self._idle_loop

    @property
    def provider(self) -> str:
        """Execution provider that runs the generator."""
        return self.generator.provider

    @property
    def timeline(self) -> Timeline:
        """Its clock with the encoder in use: which samples each picture needs."""
        return self.encoder.timeline

    def begin(self) -> None:
        """Forget what was painted: the next picture is the first of a new sound."""
        if isinstance(self.generator, Recall):
            self.generator.begin()

    def share(self, threads: int) -> None:
        """Use the generator with so many threads; nothing may be using it.

        Raises
        ------
        AvatarError, UnusableError
            As in `load`; the one there stays.
        """
        before = self.generator
        self.generator, self.threads = self.model.generator(threads), threads
        if isinstance(self.generator, Recall) and isinstance(before, Recall):
            self.generator.take_up(before)

    def new_frame(self) -> Frame:
        """Make the arrays of one picture of this avatar."""
        sound, face, picture = self.manifest.sound, self.manifest.generator, self.manifest.picture
        return Frame(
            mel=(sound.bands, self.timeline.mel_frames),
            features=(face.features_left + 1 + face.features_right, face.feature_size),
            face=(face.height, face.width),
            picture=(picture.height, picture.width),
        )

    def new_idle_loop(self, *, planar: bool) -> IdleLoop:
        """Open the idle loop once more, for a reader of its own, who closes it; see `IdleLoop`."""
        picture = self.manifest.picture
        return IdleLoop(self.folder / LOOP, width=picture.width, height=picture.height, frames=picture.frames, planar=planar,
                        matte=self.folder / MATTE if picture.matte else None)

    def encoder_of(self, profile: LatencyProfile) -> LoadedEncoder:
        """Give another of its encoders, opened at the first call and kept (any one thread beside the engine's).

        Raises
        ------
        AvatarError
            The encoder cannot be used; what runs is not touched.
        """
        if profile not in self._encoders:
            self._encoders[profile] = self.model.encoder(profile)
        return self._encoders[profile]

    def has(self, encoder: LoadedEncoder) -> bool:
        """Tell whether this encoder is one of this performer's."""
        return self._encoders.get(encoder.profile) is encoder

    def close(self) -> None:
        """End the idle loop's thread; may be called more than once."""
        if self._idle_loop is not None:
            self._idle_loop.close()
