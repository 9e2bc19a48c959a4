"""Whether an avatar's folder holds what its manifest says: networks, idle loop, crops, feather and thumbnail."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from studio.avatars.format import CHOICE, GENERATOR, LARGEST_THUMBNAIL, LOOP, MATTE, THUMBNAIL, WARP
from studio.avatars.format_reading import read_manifest
from studio.avatars.front_ends import GRAPH, GRAPH_FILE
from studio.avatars.memory import read_bank, read_table
from studio.avatars.onnxfile import CheckedNetwork, Tensor, read_onnx
from studio.avatars.picture_header import WIDEST_THUMBNAIL, is_thumbnail
from studio.avatars.placement import read_crops, read_mask, read_plate
from studio.avatars.shared import file_of
from studio.avatars.trying import try_avatar
from studio.errors import AvatarError, InputError
from studio.media.pictures import LARGE, VideoReader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from studio.avatars.format import Manifest, Picture
    from studio.avatars.latency_profiles import LatencyProfile
    from studio.avatars.progress import Progress


def check_folder(folder: Path, *, decode: bool = True, progress: Progress | None = None) -> Manifest:
    """Check every file of the avatar in ``folder``, run its networks in a confined process, and give its manifest.

    Parameters
    ----------
    folder
        See `studio.avatars.format`.
    decode
        Also decode idle loop and matte to their ends and count their pictures.
    progress
        Told how far that is.

    Raises
    ------
    AvatarError
        In one sentence, the first thing that is wrong.
    """
    manifest = read_manifest(folder)
    read_crops(folder, manifest.picture)
    if manifest.memory is not None:
        read_table(folder, manifest.memory)
    try_avatar(folder, manifest, check_networks(folder, manifest))
    read_mask(folder, manifest.generator)
    if manifest.memory is not None:
        read_bank(folder, manifest.memory)
    _check_thumbnail(folder / THUMBNAIL)
    _check_loop(folder / LOOP, manifest.picture, "idle loop", decode=decode, progress=progress)
    if manifest.picture.matte:
        read_plate(folder, manifest.picture)
        _check_loop(folder / MATTE, manifest.picture, "matte", decode=decode, progress=progress)
    return manifest


def check_networks(folder: Path, manifest: Manifest,
                   profiles: Sequence[LatencyProfile] | None = None) -> dict[str, CheckedNetwork]:
    """Read and check the networks: what they are made of (`read_onnx`), and that they take and give what the manifest says.

    Parameters
    ----------
    folder, manifest
        The avatar's.
    profiles
        Whose encoders are read; all unless given.

    Returns
    -------
    By the names of their files; the generator comes last. They are not read from the disk again.

    Raises
    ------
    AvatarError
        In one sentence, which network is not accepted and why.
    """
    found = {one.encoder: _check_encoder(folder, manifest, one) for one in profiles or manifest.profiles}
    if manifest.sound.front_end == GRAPH:
        heard, rows = ("batch", manifest.sound.window), ("batch", manifest.sound.bands)
        found[GRAPH_FILE] = _check_network(folder / GRAPH_FILE, [Tensor("samples", "float32", heard)],
                                           Tensor("rows", "float32", rows))
    found |= _check_memory(folder, manifest)
    picture = Tensor("face", "uint8", ("batch", manifest.generator.height, manifest.generator.width, 3))
    inputs = [picture, Tensor("features", "float32", ("batch", *manifest.painted_from))]
    return found | {GENERATOR: _check_network(folder / GENERATOR, inputs, dataclasses.replace(picture, name="mouth"))}


def _check_memory(folder: Path, manifest: Manifest) -> dict[str, CheckedNetwork]:
    """Check the further networks of an avatar that is painted from memory."""
    face, memory = manifest.generator, manifest.memory
    if memory is None:
        return {}
    picture, heard = ("batch", face.height, face.width, 3), face.features_left + 1 + face.features_right
    choice = _check_network(
        folder / CHOICE,
        [Tensor("face", "uint8", picture), Tensor("features", "float32", ("batch", heard, face.feature_size))],
        Tensor("told", "float32", ("batch", memory.ahead + 1, memory.codes + memory.keys)),
    )
    warp = _check_network(
        folder / WARP,
        [Tensor("guide", "uint8", picture), Tensor("before", "uint8", picture),
         Tensor("lent", "uint8", ("batch", memory.height, 2 * memory.width, 3)),
         Tensor("codes", "float32", ("batch", 2, memory.codes)), Tensor("fade", "float32", ("batch", 1)),
         Tensor("face", "uint8", picture)],
        Tensor("mouth", "uint8", picture),
    )
    return {CHOICE: choice, WARP: warp}


def _check_encoder(folder: Path, manifest: Manifest, profile: LatencyProfile) -> CheckedNetwork:
    inputs = [Tensor("mel", "float32", ("batch", 1, manifest.sound.bands, profile.mel_frames))]
    output = Tensor("features", "float32", ("batch", manifest.generator.feature_size))
    return _check_network(file_of(folder, profile.encoder), inputs, output)


def _check_network(path: Path, inputs: list[Tensor], output: Tensor) -> CheckedNetwork:
    avatar = path.parent.name
    try:
        network = read_onnx(path)
        found = network.found
    except AvatarError as error:
        raise AvatarError(f"The avatar {avatar} is damaged or unsafe: {error}") from error
    pairs = [*zip(inputs, found.inputs, strict=False), *zip([output], found.outputs, strict=False)]
    if len(found.inputs) != len(inputs) or len(found.outputs) != 1 or not all(_fits(*pair) for pair in pairs):
        raise AvatarError(
            f"{path.name} of the avatar {avatar} takes {_words(found.inputs)} and gives {_words(found.outputs)}; "
            f"avatar.toml wants {_words(inputs)} and {_words([output])}."
        )
    return network


def _fits(wanted: Tensor, found: Tensor) -> bool:
    """Tell whether a tensor can be the wanted one; the first axis may be dynamic or 1, and so may those not stated."""
    return (wanted.name, wanted.dtype, len(wanted.shape)) == (found.name, found.dtype, len(found.shape)) and all(
        isinstance(have, str) or have == (1 if isinstance(want, str) else want)
        for want, have in zip(wanted.shape, found.shape, strict=True)
    )


def _words(tensors: list[Tensor]) -> str:
    return ", ".join(f"{one.dtype} {list(one.shape)} as {one.name:.40}" for one in tensors) or "nothing"


def _check_loop(path: Path, picture: Picture, what: str, *, decode: bool, progress: Progress | None) -> None:
    try:
        video = VideoReader(path, threads=2 if picture.width * picture.height > LARGE else 1)
    except InputError as error:
        raise AvatarError(f"The avatar's {what} cannot be used: {error}") from error
    try:
        if (video.width, video.height) != (picture.width, picture.height):
            raise AvatarError(
                f"{path.parent.name}/{path.name} is {video.width} x {video.height}: "
                f"the manifest says {picture.width} x {picture.height}."
            )
        if not decode:
            return
        count = 0
        while count <= picture.frames and video.next() is not None:
            count += 1
            if progress is not None:
                progress("checking", count, max(count, picture.frames))
    except InputError as error:
        raise AvatarError(f"The avatar's {what} cannot be used: {error}") from error
    finally:
        video.close()
    if count != picture.frames:
        counted = f"more than {picture.frames}" if count > picture.frames else str(count)
        raise AvatarError(f"{path.parent.name}/{path.name} has {counted} pictures: the manifest says {picture.frames}.")


def _check_thumbnail(path: Path) -> None:
    """Check the size of a thumbnail if there is one, without decoding it."""
    if not path.exists() and not path.is_symlink():
        return
    where = f"{path.parent.name}/{path.name}"
    if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST_THUMBNAIL:
        raise AvatarError(f"{where} is no picture of at most {LARGEST_THUMBNAIL >> 20} MB.")
    if not is_thumbnail(path.read_bytes()):
        raise AvatarError(f"{where} is no JPEG picture of at most {WIDEST_THUMBNAIL} x {WIDEST_THUMBNAIL}.")
