"""Weights of PyTorch become ONNX: read without running anything that is in the file, and exported with a free first axis."""

from __future__ import annotations

import pickle
import warnings
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.errors import AvatarError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.avatars.compile import OpenNetwork

SUFFIXES = (".pth", ".pt", ".ckpt")
LARGEST = 512 * 1024 * 1024
OPSET = 17
SAFE_TORCH = (2, 6)
"""From here on ``torch.load(weights_only=True)`` runs nothing that is in the file."""
_INSIDE = ("state_dict", "model", "generator", "net")
"""Names under which training programs put the weights beside other things."""
_HEARD = {16: "HuBERT", 128: "WeNet", 256: "WeNet"}
"""Channels of the audio volumes of other feature extractors; 'ave' has 32. SyncTalk_2D's own form of HuBERT has 32 too, and
its weights cannot be told from those for 'ave'."""
_NEAR = 1 / 255
"""The most by which the exported network may differ from the one in PyTorch, on numbers from 0 to 1."""


def is_weights(path: Path) -> bool:
    """Tell by its name whether a file holds weights of PyTorch."""
    return path.suffix.lower() in SUFFIXES


def export_painter(path: Path, target: Path, open_network: OpenNetwork) -> None:
    """Write SyncTalk_2D's U-Net with the weights in ``path`` as the ONNX file ``target``.

    Raises
    ------
    AvatarError
        In one sentence, why the weights are not taken.
    """
    _export(path, target, "painter", open_network)


def export_listener(path: Path, target: Path, open_network: OpenNetwork) -> None:
    """Write the 'ave' encoder with the weights in ``path`` as the ONNX file ``target``.

    Raises
    ------
    AvatarError
        In one sentence, why the weights are not taken.
    """
    _export(path, target, "listener", open_network)


def refuse_hearing(name: str, program: str) -> AvatarError:
    """Give the refusal of a generator that hears what another program makes of the sound."""
    return AvatarError(
        f"{name} was trained on {program}'s features, which no encoder of an avatar gives, since that hears 16 mel frames and "
        "nothing else: train the generator with the 'ave' encoder ('--asr ave'), or take a model that was."
    )


def _export(path: Path, target: Path, what: str, open_network: OpenNetwork) -> None:
    weights = _read(path)
    heard = weights.get("audio_model.conv1.conv.0.weight")
    if heard is not None and heard.dim() == 4 and heard.shape[1] in _HEARD:
        raise refuse_hearing(path.name, _HEARD[heard.shape[1]])
    import torch

    from studio.avatars.importers import published

    build: Callable[[Any], Any] = getattr(published, what)
    try:
        network = build(weights)
    except ValueError as error:
        kind = "generator" if what == "painter" else "'ave' encoder"
        raise AvatarError(f"{path.name} holds no weights of a SyncTalk_2D {kind} ({error!s:.160}).") from error
    shapes: dict[str, tuple[int, ...]] = network.shapes
    random = torch.Generator().manual_seed(3)
    given = tuple(torch.rand(2, *shape, generator=random) for shape in shapes.values())
    with torch.inference_mode(), warnings.catch_warnings():
        # The exporter warns that it will be replaced by one that needs a further package.
        warnings.simplefilter("ignore")
        wanted = network(*given).numpy()
        torch.onnx.export(
            network, given, str(target), opset_version=OPSET, dynamo=False, input_names=list(shapes), output_names=["output"],
            dynamic_axes={name: {0: "batch"} for name in (*shapes, "output")},
        )
    found = np.zeros_like(wanted)
    open_network(target)(*(one.numpy() for one in given), out=found)
    if not np.abs(found - wanted).max() <= _NEAR:
        raise AvatarError(f"{path.name} gives other pictures as ONNX: export it with the program that it is from.")


def _read(path: Path) -> dict[str, Any]:
    """Read weights by name; nothing in the file is run."""
    if not path.is_file():
        raise AvatarError(f"There is no file {path}.")
    if path.stat().st_size > LARGEST:
        raise AvatarError(f"{path.name} is larger than {LARGEST >> 20} MB: that is no network for an avatar.")
    try:
        import torch
    except ImportError as error:
        raise AvatarError(
            f"{path.name} holds weights of PyTorch, and reading them needs the package torch: install it with "
            "'pip install torch', or export the network to ONNX and import that."
        ) from error
    if tuple(int(part) for part in torch.__version__.split(".")[:2]) < SAFE_TORCH:
        raise AvatarError(
            f"{path.name} is not read with PyTorch {torch.__version__}, in which a file of weights can run a program "
            "(CVE-2025-32434): update it with 'pip install -U torch'."
        )
    try:
        # PyTorch stores without compression: a file that grows was not written by it.
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                if sum(one.file_size for one in archive.infolist()) > LARGEST:
                    raise AvatarError(f"{path.name} unpacks to more than {LARGEST >> 20} MB.")
        with warnings.catch_warnings():
            # The reader talks about old files on the terminal.
            warnings.simplefilter("ignore")
            found = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise AvatarError(
            f"{path.name} holds more than weights, which could be a program: save the network's state_dict() alone and import "
            "that."
        ) from error
    except AvatarError:
        raise
    # A damaged file ends in whatever the reader stumbles over.
    except Exception as error:
        raise AvatarError(f"{path.name} is damaged ({type(error).__name__}).") from error
    for name in _INSIDE:
        if isinstance(found, dict) and isinstance(found.get(name), dict):
            found = found[name]
    if not isinstance(found, dict) or not found or not all(isinstance(one, torch.Tensor) for one in found.values()):
        raise AvatarError(f"{path.name} holds no weights by name: save the network's state_dict() and import that.")
    return {str(name).removeprefix("module."): one.detach() for name, one in found.items()}
