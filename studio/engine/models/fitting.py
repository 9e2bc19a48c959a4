"""Whether an opened network takes and gives what an avatar's manifest says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.engine.models.runtime import Network


def expect(folder: Path, network: Network, inputs: list[tuple[type, tuple[int, ...]]],
           output: tuple[type, tuple[int, ...]]) -> None:
    """Compare dtypes and shapes, the inputs in the graph's order; `AvatarError` when they differ."""
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
