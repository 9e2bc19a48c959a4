"""Crops and feather from elsewhere are believed in nothing."""

from __future__ import annotations

import shutil
import struct
import zlib
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.format_reading import read_manifest
from studio.avatars.placement import read_crops, read_mask
from studio.errors import AvatarError
from tests.tiny_avatar import FRAMES

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tiny: Path, tmp_path: Path) -> Path:
    return shutil.copytree(tiny, tmp_path / "copy")


def test_a_crop_outside_the_frame_is_told(folder: Path) -> None:
    crops = np.load(folder / "crops.npy")
    crops[7] = (150, 30, 64, 64)
    np.save(folder / "crops.npy", crops)

    with pytest.raises(AvatarError, match=r"\[150, 30, 64, 64\] of frame 7 leaves the picture of 192 x 128"):
        read_crops(folder, read_manifest(folder).picture)


def test_pickled_crops_are_refused(folder: Path) -> None:
    np.save(folder / "crops.npy", np.array([{"x": 1}] * FRAMES, object), allow_pickle=True)

    with pytest.raises(AvatarError, match=r"crops\.npy"):
        read_crops(folder, read_manifest(folder).picture)


def test_crops_that_claim_more_than_the_file_holds_are_refused(folder: Path) -> None:
    data = (folder / "crops.npy").read_bytes()
    (folder / "crops.npy").write_bytes(data[:-40])

    with pytest.raises(AvatarError, match=r"crops\.npy"):
        read_crops(folder, read_manifest(folder).picture)


def test_a_mask_of_a_hundred_megapixels_is_refused_before_it_is_decoded(folder: Path) -> None:
    data = bytearray((folder / "mask.png").read_bytes())
    data[16:24] = struct.pack(">II", 10_000, 10_000)
    (folder / "mask.png").write_bytes(bytes(data))

    with pytest.raises(AvatarError, match="10000 x 10000: the generator's 64 x 64 is wanted"):
        read_mask(folder, read_manifest(folder).generator)


@pytest.mark.parametrize("header", [
    b"{'descr': '<i4', 'fortran_order': False, 'shape': (30, 4), }      (",
    b"{'descr': '<i4', 'fortran_order': False, 'shape': (30,",
    b"(" * 400,
    b"{'descr': '<i8', 'fortran_order': False, 'shape': (30, 4), }",
    b"{'descr': '|O', 'fortran_order': False, 'shape': (30, 4), }",
])
def test_a_header_that_numpy_would_stumble_over_is_refused(folder: Path, header: bytes) -> None:
    data = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header) + 1) + header + b"\n" + bytes(FRAMES * 16)
    (folder / "crops.npy").write_bytes(data)

    with pytest.raises(AvatarError, match=r"as numpy\.save writes it"):
        read_crops(folder, read_manifest(folder).picture)


def test_a_damaged_mask_is_told_in_one_place(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data = bytearray((folder / "mask.png").read_bytes())
    data[60] ^= 0xFF
    for content in (bytes(data), bytes(data[:-20])):
        (folder / "mask.png").write_bytes(content)
        with pytest.raises(AvatarError, match="is damaged"):
            read_mask(folder, read_manifest(folder).generator)

    assert capfd.readouterr().err == ""


def test_a_mask_that_only_its_decoder_can_refuse_is_told(folder: Path) -> None:
    chunk = b"IDAT" + zlib.compress(b"too short")
    data = (folder / "mask.png").read_bytes()[:33] + struct.pack(">I", len(chunk) - 4) + chunk
    end = b"\0\0\0\0IEND"
    data += struct.pack(">I", zlib.crc32(chunk)) + end + struct.pack(">I", zlib.crc32(end[4:]))
    (folder / "mask.png").write_bytes(data)

    with pytest.raises(AvatarError, match="is damaged"):
        read_mask(folder, read_manifest(folder).generator)
