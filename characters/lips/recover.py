"""``lips-recover``: make a checkpoint again from an exported encoder, to train on from it.

The export folds every batch normalisation into its convolution. Here each is unfolded around what it meets on disturbed
training data, so that the network gives the same as before, and trains as it did.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from characters.lips.export import AGREES, CORNERS, HALF, session
from characters.lips.network import STEPS, Encoder, Finish, Lips

if TYPE_CHECKING:
    from torch import Tensor


def folded_layers(network: Lips) -> list[tuple[nn.Module, nn.Module]]:
    """Pairs of convolution and batch normalisation, in the order of the graph."""
    pairs = [(network.stem[0], network.stem[1]), (network.stem[3], network.stem[4]), (network.joined[0], network.joined[1])]
    return pairs + [(block[0], block[1]) for block in (*network.blocks, *network.pose_blocks)]


def settings_of(path: Path) -> dict[str, Any]:
    """Tell how the network of an exported encoder was made, as `Lips.settings`."""
    graph = onnx.load(path).graph
    shapes = {one.name.removesuffix(HALF): tuple(one.dims) for one in graph.initializer if not one.name.startswith(CORNERS)}
    if "lips.hidden.weight" not in shapes:
        raise ValueError(f"{path} is no single network of lips; a pair cannot be recovered, use the checkpoints it came from")
    hidden, width, _ = shapes["lips.hidden.weight"]
    first, second = [dims for dims in shapes.values() if len(dims) == 4]
    frames = graph.input[0].type.tensor_type.shape.dim[3].dim_value
    apart = "lips.pose_hidden.weight" in shapes
    return {"width": width, "hidden": hidden, "stem": (first[0], second[0]), "apart": apart, "reach": frames - STEPS + 1}


def read_weights(network: Lips, path: Path) -> None:
    """Copy the weights of an exported encoder into a network; normalisations become the identity and an offset."""
    graph = onnx.load(path).graph
    arrays = {one.name.removesuffix(HALF): numpy_helper.to_array(one) for one in graph.initializer}
    values = {name: torch.from_numpy(array.astype(np.float32)) for name, array in arrays.items()}
    state = network.state_dict()
    for name, value in values.items():
        if name.startswith("lips."):
            state[name.removeprefix("lips.")] = value
    network.load_state_dict(state)
    inputs = [node.input for node in graph.node if node.op_type == "Conv" and not node.input[1].startswith(("lips.", CORNERS))]
    pairs = folded_layers(network)
    if len(inputs) != len(pairs):
        raise ValueError(f"{path} has {len(inputs)} folded convolutions, this network has {len(pairs)}")
    with torch.no_grad():
        for (_, weight, bias), (convolution, norm) in zip(inputs, pairs, strict=True):
            convolution.weight.copy_(values[weight])
            norm.running_mean.zero_()
            norm.running_var.fill_(1 - norm.eps)
            norm.weight.fill_(1)
            norm.bias.copy_(values[bias])


def unfold(network: Lips, batches: list[Tensor]) -> None:
    """Give every normalisation the mean and variance that it meets on mel f32 [B, T, 80], without changing the outputs."""
    network.eval()
    for convolution, norm in folded_layers(network):
        sums, squares, count = torch.zeros(()), torch.zeros(()), 0

        def look(_module: nn.Module, _inputs: tuple[Tensor, ...], out: Tensor) -> None:
            nonlocal sums, squares, count
            flat = out.transpose(0, 1).flatten(1).double()
            sums, squares, count = sums + flat.sum(1), squares + (flat**2).sum(1), count + flat.shape[1]

        handle = convolution.register_forward_hook(look)
        with torch.no_grad():
            for mel in batches:
                network(mel)
        handle.remove()
        mean = sums / count
        spread = (squares / count - mean**2).clamp_min(1e-6)
        with torch.no_grad():
            norm.running_mean.copy_(mean)
            norm.running_var.copy_(spread)
            norm.weight.copy_((spread + norm.eps).sqrt())
            norm.bias.add_(mean)


def main(argv: list[str]) -> int:
    """Write a checkpoint from an exported encoder."""
    from characters.lips.stream import read_stream
    from characters.lips.train import Batches

    parser = argparse.ArgumentParser(prog="python -m characters lips-recover", description=main.__doc__)
    parser.add_argument("--encoder", type=Path, default=Path("assets/avatars/mara/encoder.onnx"))
    parser.add_argument("--stream", type=Path, default=Path("out/training/lips/stream"))
    parser.add_argument("--out", type=Path, default=Path("out/training/lips/recovered.pt"))
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    torch.manual_seed(0)
    network = Lips(**settings_of(options.encoder))
    read_weights(network, options.encoder)
    noise = torch.from_numpy(np.load(options.stream / "noise.npy"))
    draw = Batches(read_stream(options.stream), noise, 5, reach=network.reach)
    unfold(network, [draw(0.75)[0] for _ in range(12)])
    mel = torch.rand(64, 1, 80, network.frames, generator=torch.Generator().manual_seed(1)) * 8 - 4
    with torch.no_grad():
        found = Encoder(network.eval(), Finish())(mel).numpy()
    difference = float(np.abs(found - session(options.encoder).run(None, {"mel": mel.numpy()})[0]).max())
    if difference > AGREES:
        raise ValueError(f"the recovered network differs from {options.encoder} by {difference:.1e}")
    torch.save({"network": network.state_dict(), "settings": network.settings}, options.out)
    print(f"{options.out}: agrees with {options.encoder} to {difference:.1e}")
    return 0
