"""`AvatarModel`: an avatar's networks, crops and feather, checked against each other and loaded once in a process."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.check import check_networks
from studio.avatars.format import CHOICE, GENERATOR, WARP, Manifest
from studio.avatars.format_reading import read_manifest
from studio.avatars.front_ends import GRAPH_FILE
from studio.avatars.memory import read_bank, read_table
from studio.avatars.placement import read_crops, read_mask, read_plate
from studio.avatars.shared import is_ours
from studio.avatars.trying import MOST_PICTURES, try_avatar
from studio.avatars.withdrawn import refuse_withdrawn
from studio.engine.models.device import CPU
from studio.engine.models.fitting import expect
from studio.engine.models.loaded_encoder import LoadedEncoder
from studio.engine.models.recall import Bank, Recall
from studio.engine.models.runtime import Network
from studio.engine.models.sessions import UnusableError
from studio.errors import AvatarError
from studio.provenance.mark import payload_of

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.latency_profiles import LatencyProfile
    from studio.avatars.onnxfile import CheckedNetwork
    from studio.engine.models.device import Device

_State = tuple[object, ...]
_models: weakref.WeakValueDictionary[_State, AvatarModel] = weakref.WeakValueDictionary()
"""Those that a performer uses, by folder, device and what the folder's files were when they were read."""
_lock = threading.Lock()


class AvatarModel:
    """The same for every session on one avatar and device; use `load`. Any thread may ask it.

    It is kept while a performer uses it. Its networks are opened when they are asked for first, and given out as twins: the
    weights are there once, and each session binds arrays of its own.

    Attributes
    ----------
    manifest
        What ``avatar.toml`` says.
    networks
        Its networks as they were checked, by the names of their files; nothing of them is read from the disk again.
    crops
        i32 [frames, 4]: x, y, width, height of the face crop.
    mask
        u8 [h, w]: the feather, at the generator's size.
    plate
        u8 [H, W, 3] BGR: what is behind the figure; None where the avatar has no matte.
    bank
        The mouths that it remembers; None where a network paints alone.
    device
        Where the pictures are to be made; on an NVIDIA GPU these networks, on the processor, stand by.
    """

    def __init__(self, folder: Path, manifest: Manifest, *, networks: dict[str, CheckedNetwork], most: dict[str, int],
                 crops: NDArray[np.int32], mask: NDArray[np.uint8], plate: NDArray[np.uint8] | None = None,
                 bank: Bank | None = None, device: Device = CPU) -> None:
        self.folder, self.manifest, self.networks, self.device = folder, manifest, networks, device
        self.crops, self.mask, self.plate, self.bank = crops, mask, plate, bank
        self._most = most
        self._opening = threading.Lock()
        self._encoders: dict[LatencyProfile, LoadedEncoder] = {}
        self._front_end: Network | None = None
        self._generators: weakref.WeakValueDictionary[int, Network | Recall] = weakref.WeakValueDictionary()

    @classmethod
    def load(cls, folder: Path, profile: LatencyProfile, device: Device = CPU) -> AvatarModel:
        """Give the model of the avatar in ``folder``: the one there is, unless its files are others now.

        Parameters
        ----------
        folder
            See `studio.avatars.format`.
        profile
            Of the encoder that is wanted first; of what ships with the studio the others are read when they are.
        device
            Where the pictures are to be made.

        Raises
        ------
        AvatarError
            In one sentence, what is wrong with it.
        """
        manifest = read_manifest(folder)
        key = folder.resolve(), device, *_state_of(folder)
        with _lock:
            known = _models.get(key)
        if known is not None:
            # A consent can have been withdrawn since.
            refuse_withdrawn(known.networks[GENERATOR].sha256, manifest)
            return known
        crops = read_crops(folder, manifest.picture)
        # It saves some 10 ms an encoder.
        networks = check_networks(folder, manifest, (profile,) if is_ours(folder) else None)
        refuse_withdrawn(networks[GENERATOR].sha256, manifest)
        most = try_avatar(folder, manifest, networks)
        mask = read_mask(folder, manifest.generator)
        plate = read_plate(folder, manifest.picture) if manifest.picture.matte else None
        memory = manifest.memory
        bank = None if memory is None else Bank(memory, read_bank(folder, memory), read_table(folder, memory))
        made = cls(folder, manifest, networks=networks, most=most, crops=crops, mask=mask, plate=plate, bank=bank,
                   device=device)
        with _lock:
            return _models.setdefault(key, made)

    @property
    def mark(self) -> int:
        """Bits of the invisible mark in its pictures: they name its generator, see `studio.provenance.mark`."""
        return payload_of(self.networks[GENERATOR].sha256)

    @property
    def largest_crop(self) -> tuple[int, int]:
        """Height and width of the largest face crop."""
        return int(self.crops[:, 3].max()), int(self.crops[:, 2].max())

    def generator(self, threads: int = 1) -> Network | Recall:
        """Give a generator for one session on the shared weights, with ``threads`` threads of the processor.

        Raises
        ------
        AvatarError, UnusableError
            It does not run, or not on this device.
        """
        with self._opening:
            opened = self._generators.get(threads)
            if opened is None:
                opened = self._generators[threads] = (
                    self._open_generator(threads) if self.bank is None else self._open_recall(self.bank, threads))
            return opened.twin()

    def encoder(self, profile: LatencyProfile) -> LoadedEncoder:
        """Give a twin of one of its encoders.

        Raises
        ------
        AvatarError
            The encoder cannot be used.
        """
        with self._opening:
            if profile not in self._encoders:
                if profile.encoder not in self.networks:
                    found = check_networks(self.folder, self.manifest, (profile,))
                    self.networks[profile.encoder], self._most[profile.encoder] = found[profile.encoder], MOST_PICTURES
                self._encoders[profile] = LoadedEncoder.load(
                    self.folder, self.manifest, profile, self.networks[profile.encoder], self._most[profile.encoder])
            return self._encoders[profile].twin()

    def front_end(self) -> Network:
        """Give a twin of the network that is the avatar's front end, where it has one of its own.

        Raises
        ------
        AvatarError
            It does not run.
        """
        with self._opening:
            if self._front_end is None:
                self._front_end = Network(self.networks[GRAPH_FILE], threads=1, most=self._most[GRAPH_FILE])
            return self._front_end.twin()

    def _open_generator(self, threads: int) -> Network:
        """Open the generator and run it once: what it really gives is known only then."""
        face, folder = self.manifest.generator, self.folder
        network = Network(self.networks[GENERATOR], threads=threads, device=CPU if self.device.nvidia else self.device,
                          most=self._most[GENERATOR])
        shape, heard = (1, face.height, face.width, 3), (1, face.features_left + 1 + face.features_right, face.feature_size)
        expect(folder, network, [(np.uint8, shape), (np.float32, heard)], (np.uint8, shape))
        try:
            network(np.zeros(shape, np.uint8), np.zeros(heard, np.float32), out=np.zeros(shape, np.uint8))
        except UnusableError:
            raise
        except Exception as error:
            raise AvatarError(f"A network of the avatar {folder.name} does not run ({error!s:.160}).") from error
        network.unbind()
        return network


    def _open_recall(self, bank: Bank, threads: int) -> Recall:
        """Open the networks of a memory and paint one picture."""
        face, folder = self.manifest.generator, self.folder
        guide, choice, warp = (Network(self.networks[name], threads=threads, most=1) for name in (GENERATOR, CHOICE, WARP))
        heard = face.features_left + 1 + face.features_right, face.feature_size
        picture, memory = (1, face.height, face.width, 3), bank.memory
        expect(folder, guide, [(np.uint8, picture), (np.float32, (1, 1, memory.codes))], (np.uint8, picture))
        expect(folder, choice, [(np.uint8, picture), (np.float32, (1, *heard))],
               (np.float32, (1, memory.ahead + 1, memory.codes + memory.keys)))
        lent = 1, memory.height, 2 * memory.width, 3
        expect(folder, warp, [(np.uint8, picture), (np.uint8, picture), (np.uint8, lent),
                              (np.float32, (1, 2, memory.codes)), (np.float32, (1, 1)), (np.uint8, picture)],
               (np.uint8, picture))
        recall = Recall(bank, guide=guide, choice=choice, warp=warp, face=(face.height, face.width), heard=heard)
        try:
            recall(np.zeros(picture, np.uint8), np.zeros((1, *heard), np.float32), out=np.zeros(picture, np.uint8))
        except Exception as error:
            raise AvatarError(f"A network of the avatar {folder.name} does not run ({error!s:.160}).") from error
        return recall


def _state_of(folder: Path) -> _State:
    """Tell what an avatar's files are, so that one that was written anew is another."""
    found = sorted(one for one in folder.iterdir() if one.is_file())
    return tuple((one.name, (state := one.stat()).st_mtime_ns, state.st_size, state.st_ino) for one in found)
