"""Avatars and networks from elsewhere run first in a confined process: see `studio.confined`.

What ships with the studio is its own and is not tried. What passed is remembered by its content, so that only the first
opening of an avatar takes longer.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from studio.avatars.format import BANK, BANK_TABLE, CHOICE, GENERATOR, LOOP, MATTE, PLATE, WARP
from studio.avatars.front_ends import GRAPH, GRAPH_FILE
from studio.avatars.shared import is_ours
from studio.confined import known
from studio.confined.inside import within
from studio.confined.limits import Limits
from studio.confined.room import ConfinedError, run
from studio.errors import AvatarError, InputError
from studio.media.trying import try_media

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.avatars.onnxfile import CheckedNetwork

HASHED_BYTES = 64 * 1024 * 1024
"""A longer idle loop is told by its place and times: reading 2 GB at every start takes longer than is gained."""
LIMITS = Limits()
MOST_PICTURES = 16
"""So many pictures at a time a network is tried with; no clip gives it more on the processor."""


def try_avatar(folder: Path, manifest: Manifest, networks: Mapping[str, CheckedNetwork]) -> dict[str, int]:
    """Run the networks of an avatar and decode its feather and idle loop in a confined process, unless that was done.

    Returns
    -------
    How many pictures at a time each network may be given, by the name of its file.

    Raises
    ------
    AvatarError
        In one sentence, what happened there.
    """
    if within() or is_ours(folder):
        return dict.fromkeys(networks, MOST_PICTURES)
    loop = folder / LOOP
    matted = [folder / one for one in (MATTE, PLATE)] if manifest.picture.matte else []
    try:
        remembered = [_digest(folder / one) for one in (BANK, BANK_TABLE)] if manifest.memory is not None else []
        remembered += [_digest(one) for one in matted]
        name = known.key("avatar", *(one.data for one in networks.values()), repr(manifest), _digest(folder / "mask.png"),
                         _digest(loop), *remembered)
    except OSError as error:
        raise AvatarError(f"The avatar {folder.name} cannot be read ({error.strerror}).") from error
    found = known.recall(name)
    if found is None:
        sound, face = manifest.sound, manifest.generator
        inputs = {one.encoder: [_shape("float32", 1, sound.bands, one.mel_frames)] for one in manifest.profiles}
        if sound.front_end == GRAPH:
            inputs[GRAPH_FILE] = [_shape("float32", sound.window)]
        picture, memory = _shape("uint8", face.height, face.width, 3), manifest.memory
        inputs[GENERATOR] = [picture, _shape("float32", *manifest.painted_from)]
        if memory is not None:
            heard = _shape("float32", face.features_left + 1 + face.features_right, face.feature_size)
            inputs[CHOICE] = [picture, heard]
            inputs[WARP] = [picture, picture, _shape("uint8", memory.height, 2 * memory.width, 3),
                            _shape("float32", 2, memory.codes), _shape("float32", 1), picture]
        request = {"networks": inputs, "most": MOST_PICTURES, "folder": str(folder.absolute()), "face": asdict(face),
                   "picture": asdict(manifest.picture), "memory": None if memory is None else asdict(memory)}
        try:
            try_media(loop, "an idle loop, H.264 in MP4")
            kept = [loop, folder / "mask.png", *matted]
            for one in matted[:1]:
                try_media(one, "a matte, H.264 in MP4")
            if memory is not None:
                try_media(folder / BANK, "the pictures of a memory, H.264 in MP4")
                kept += [folder / BANK, folder / BANK_TABLE]
            found = run("avatar", request, {file: one.data for file, one in networks.items()}, files=kept, limits=LIMITS)
        except InputError as error:
            raise AvatarError(f"The avatar's idle loop cannot be used: {error}") from error
        except ConfinedError as error:
            raise AvatarError(_sentence(f"The avatar {folder.name}", error)) from error
        known.remember(name, found)
    most = found.get("most")
    return {file: most[file] if isinstance(most, dict) and most.get(file) in range(1, MOST_PICTURES + 1) else 1
            for file in networks}


def try_network(network: CheckedNetwork, shapes: list[tuple[int, ...]]) -> None:
    """Run a network whose inputs are all f32 of these shapes, in its own order, in a confined process.

    Raises
    ------
    AvatarError
        In one sentence, what happened there.
    """
    name = known.key("network", network.data, repr(shapes))
    if within() or known.recall(name) is not None:
        return
    file = network.name.rpartition("/")[2]
    inputs = [_shape("float32", *shape[1:]) | {"batch": shape[0]} for shape in shapes]
    try:
        known.remember(name, run("networks", {"networks": {file: inputs}, "most": 1}, {file: network.data}, limits=LIMITS))
    except ConfinedError as error:
        raise AvatarError(_sentence(file, error)) from error


def _shape(dtype: str, *lengths: int) -> dict[str, Any]:
    return {"dtype": dtype, "shape": lengths}


def _digest(path: Path) -> bytes:
    if path.stat().st_size > HASHED_BYTES:
        return known.stamp(path).encode()
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _sentence(what: str, error: ConfinedError) -> str:
    if error.refused:
        return str(error)
    return f"{what} is not used: tried out in a process of its own, {error}. Take it from its author again."
