"""What a confined process does with a file that is to be checked: read its credentials, its metadata, and look for the mark."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.media.looking import look
from studio.provenance.certificate import Trusted
from studio.provenance.mark_reading.stretch import MOST_S, MOST_STRETCHES, Stretch, together
from studio.provenance.verify import check_credentials

if TYPE_CHECKING:
    from collections.abc import Mapping

    from studio.provenance.mark_reading.found_mark import FoundMark
    from studio.provenance.mark_reading.stretch import MarkSpan


def verify(request: Mapping[str, Any], blobs: Mapping[str, bytes]) -> dict[str, Any]:
    """Check the file at ``path``; ``roots``, ``installation`` and ``own`` are `studio.provenance.certificate.Trusted`."""
    path = Path(request["path"])
    looked = look(path, most_s=MOST_S, most=MOST_STRETCHES, new=Stretch)
    mark, spans = _find(looked.stretches)
    ours = Trusted(blobs["roots"], request["installation"], request["own"])
    found = check_credentials(path, ours, looked.comment)
    return dataclasses.asdict(found) | {
        "proof": found.proof.name, "mark": None if mark is None else dataclasses.asdict(mark),
        "short": mark is None and any(one.short for one in looked.stretches),
        "marks": [dataclasses.asdict(one) for one in spans],
        "looked": [] if looked.all else [(one.begin_s, one.end_s) for one in looked.stretches],
    }


def _find(stretches: list[Stretch]) -> tuple[FoundMark | None, list[MarkSpan]]:
    """Look for marks in each stretch; give the best that was found, None when none is long enough to tell, and those read."""
    best: FoundMark | None = None
    spans: list[MarkSpan] = []
    for stretch in stretches:
        found, read = stretch.look()
        if found is not None and (best is None or (found.present, found.score) > (best.present, best.score)):
            best = found
        spans += read
    return best, together(spans)
