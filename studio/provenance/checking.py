"""What a confined process does with a file that is to be checked: read its credentials, its metadata, and look for the mark."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.media.looking import look
from studio.provenance.certificate import Trusted
from studio.provenance.mark_reader import LEAST_S, MOST_S, FoundMark, demodulate, find, shrunk
from studio.provenance.verify import check_credentials

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]


def verify(request: Mapping[str, Any], blobs: Mapping[str, bytes]) -> dict[str, Any]:
    """Check the file at ``path``; ``roots``, ``installation`` and ``own`` are `studio.provenance.certificate.Trusted`."""
    path = Path(request["path"])
    looked = look(path, most_s=MOST_S, shrunk=shrunk)
    mark = _find(looked.stretches)
    ours = Trusted(blobs["roots"], request["installation"], request["own"])
    found = check_credentials(path, ours, looked.comment)
    return dataclasses.asdict(found) | {
        "proof": found.proof.name, "mark": None if mark is None else dataclasses.asdict(mark),
    }


def _find(stretches: list[list[tuple[float, U8]]]) -> FoundMark | None:
    """Look for the mark in each stretch until it is found; None when none is long enough to tell."""
    best = None
    for stretch in stretches:
        if not stretch or stretch[-1][0] < LEAST_S:
            continue
        found = find(*demodulate(stretch))
        best = found if best is None or found.score > best.score else best
        if best.present:
            break
    return best
