"""A front end that is a network of the avatar's own: samples in, rows out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.avatars.front_ends import FrontEndForm
    from studio.engine.models.runtime import Network

    F32 = NDArray[np.float32]


class GraphFrontEnd:
    """A `FrontEnd` that runs a network once for every row, on the processor.

    Several rows at once would be summed in another order than one, and then a stream would not give what the whole sound
    gives to the last bit.

    Parameters
    ----------
    network
        f32 [1, window] to f32 [1, bands]; not used by anything else.
    form
        Its numbers.
    """

    lead = 0
    most_frames = 8

    def __init__(self, network: Network, form: FrontEndForm) -> None:
        self.form = form
        self._network = network
        self._samples, self._row = np.zeros((1, form.window), np.float32), np.zeros((1, form.bands), np.float32)
        network(self._samples, out=self._row)
        self.silence = self._row[0].copy()

    def samples_needed(self, rows: int) -> int:
        """See `FrontEnd`."""
        return self.form.window + self.form.hop * (rows - 1)

    def __call__(self, samples: F32, out: F32) -> None:
        """See `FrontEnd`; `NetworkError` when it fails on what it is given."""
        for number, row in enumerate(out):
            at = number * self.form.hop
            np.copyto(self._samples[0], samples[at : at + self.form.window])
            self._network(self._samples, out=self._row)
            np.copyto(row, self._row[0])
