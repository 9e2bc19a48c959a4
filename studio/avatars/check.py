"""Whether an avatar's folder holds what its manifest says: networks, idle loop, crops, feather and thumbnail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars.format import LARGEST_THUMBNAIL, THUMBNAIL, read_manifest
from studio.avatars.onnxfile import Tensor, read_onnx
from studio.avatars.placement import read_crops, read_mask
from studio.errors import AvatarError, InputError
from studio.media.pictures import LARGE, VideoReader

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest, Picture
    from studio.avatars.profiles import LatencyProfile
    from studio.avatars.progress import Progress

WIDEST_THUMBNAIL = 2048
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def check_folder(folder: Path, *, decode: bool = True, progress: Progress | None = None) -> Manifest:
    """Check every file of the avatar in ``folder`` without running a network, and give its manifest.

    Parameters
    ----------
    folder
        See `studio.avatars.format`.
    decode
        Also decode the idle loop to its end and count its pictures.
    progress
        Told how far that is.

    Raises
    ------
    AvatarError
        In one sentence, the first thing that is wrong.
    """
    manifest = read_manifest(folder)
    read_crops(folder, manifest.picture)
    read_mask(folder, manifest.generator)
    check_networks(folder, manifest)
    _check_thumbnail(folder / THUMBNAIL)
    _check_loop(folder / "frames.mp4", manifest.picture, decode=decode, progress=progress)
    return manifest


def check_networks(folder: Path, manifest: Manifest) -> None:
    """Check all networks: what they are made of (`read_onnx`), and that they take and give what the manifest says.

    Raises
    ------
    AvatarError
        In one sentence, which network is not accepted and why.
    """
    for profile in manifest.profiles:
        check_encoder(folder, manifest, profile)
    face = manifest.generator
    picture, neighbours = (face.height, face.width, 3), face.features_left + 1 + face.features_right
    inputs = [Tensor("face", "uint8", ("batch", *picture)),
              Tensor("features", "float32", ("batch", neighbours, face.feature_size))]
    _check_network(folder / "generator.onnx", inputs, Tensor("mouth", "uint8", ("batch", *picture)))


def check_encoder(folder: Path, manifest: Manifest, profile: LatencyProfile) -> None:
    """Check one of the encoders; errors as in `check_networks`."""
    inputs = [Tensor("mel", "float32", ("batch", 1, manifest.sound.bands, profile.mel_frames))]
    _check_network(folder / profile.encoder, inputs, Tensor("features", "float32", ("batch", manifest.generator.feature_size)))


def _check_network(path: Path, inputs: list[Tensor], output: Tensor) -> None:
    avatar = path.parent.name
    try:
        found = read_onnx(path)
    except AvatarError as error:
        raise AvatarError(f"The avatar {avatar} is damaged or unsafe: {error}") from error
    pairs = [*zip(inputs, found.inputs, strict=False), *zip([output], found.outputs, strict=False)]
    if len(found.inputs) != len(inputs) or len(found.outputs) != 1 or not all(_fits(*pair) for pair in pairs):
        raise AvatarError(
            f"{path.name} of the avatar {avatar} takes {_words(found.inputs)} and gives {_words(found.outputs)}; "
            f"avatar.toml wants {_words(inputs)} and {_words([output])}."
        )


def _fits(wanted: Tensor, found: Tensor) -> bool:
    """Tell whether a tensor can be the wanted one; the first axis may be dynamic or 1, and so may those not stated."""
    return (wanted.name, wanted.dtype, len(wanted.shape)) == (found.name, found.dtype, len(found.shape)) and all(
        isinstance(have, str) or have == (1 if isinstance(want, str) else want)
        for want, have in zip(wanted.shape, found.shape, strict=True)
    )


def _words(tensors: list[Tensor]) -> str:
    return ", ".join(f"{one.dtype} {list(one.shape)} as {one.name:.40}" for one in tensors) or "nothing"


def _check_loop(path: Path, picture: Picture, *, decode: bool, progress: Progress | None) -> None:
    try:
        video = VideoReader(path, threads=2 if picture.width * picture.height > LARGE else 1)
    except InputError as error:
        raise AvatarError(f"The avatar's idle loop cannot be used: {error}") from error
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
        raise AvatarError(f"The avatar's idle loop cannot be used: {error}") from error
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
    size = jpeg_size(path.read_bytes())
    if size is None or not all(0 < one <= WIDEST_THUMBNAIL for one in size):
        raise AvatarError(f"{where} is no JPEG picture of at most {WIDEST_THUMBNAIL} x {WIDEST_THUMBNAIL}.")


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Give width and height from a JPEG's frame header (ITU-T T.81, B.2.2), or None."""
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _START_OF_FRAME:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 1 if marker == 0xFF else 2 + max(length, 2)
    return None
