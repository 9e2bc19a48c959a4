"""The numbers of a network's weights: where a tensor keeps them, of which dtype, and that each of them is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.avatars.protobuf import Message

DTYPES: dict[int, np.dtype[Any]] = {
    1: np.dtype("<f4"), 2: np.dtype("u1"), 3: np.dtype("i1"), 4: np.dtype("<u2"), 5: np.dtype("<i2"), 6: np.dtype("<i4"),
    7: np.dtype("<i8"), 9: np.dtype("?"), 10: np.dtype("<f2"), 11: np.dtype("<f8"), 12: np.dtype("<u4"), 13: np.dtype("<u8"),
}
"""``TensorProto.DataType``; texts and complex numbers are not among them."""
_DATA = {"float_data": (1,), "double_data": (11,), "int32_data": (2, 3, 4, 5, 6, 9, 10), "int64_data": (7,),
         "uint64_data": (12, 13), "raw_data": tuple(DTYPES)}
"""Where the numbers of a tensor lie, and of which types those may be."""


def numbers(tensor: Message, dtype: np.dtype[Any], own: str) -> NDArray[Any]:
    """Give the numbers of a tensor, which lie in one place and fit its type; those of ``raw_data`` are not copied."""
    places = [place for place in _DATA if tensor.all(place)]
    # Writers leave an empty place beside the one that is used.
    for place in [one for one in places if one in ("raw_data", "float_data", "double_data") and not len(tensor.raw(one))]:
        tensor.forget(place)
        places.remove(place)
    if len(places) > 1 or any(tensor.whole("data_type") not in _DATA[place] for place in places):
        raise ValueError(f"the weights {own!r:.60} lie where those of another type belong, or in two places")
    if not places:
        return np.zeros(0, dtype)
    place = places[0]
    if place in ("raw_data", "float_data", "double_data"):
        raw = tensor.raw(place)
        if len(raw) % dtype.itemsize:
            raise ValueError("weights end in the middle of a number")
        return np.frombuffer(raw, dtype)
    # Fractions of 16 bits are written as the whole numbers that their bits are.
    exact = np.dtype("<u2") if dtype.kind == "f" else dtype
    wide = np.array(tensor.all(place), np.uint64 if place == "uint64_data" else np.int64)
    narrow = wide.astype(exact)
    if not np.array_equal(narrow.astype(wide.dtype), wide):
        raise ValueError(f"the weights {own!r:.60} do not fit their type")
    return narrow.view(dtype)


def finite(values: NDArray[Any]) -> bool:
    """Tell whether all are finite; a single infinity is a limit as some exporters write it for a clip."""
    if len(values) == 1:
        return not bool(np.isnan(values[0]))
    step = 1 << 20
    return all(bool(np.isfinite(values[at : at + step]).all()) for at in range(0, len(values), step))
