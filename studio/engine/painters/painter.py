"""Protocols between the pipeline and the device that an avatar's networks run on: `Listener`, `Painter`, `Faces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.ring import Ring
    from studio.engine.models.faults import Fault
    from studio.engine.models.sessions import UnusableError

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


class Faces(Protocol):
    """The arrays of a batch of B pictures; a `Frame` is a batch of one.

    ``features`` f32 [B, N, D] is the generator's input from the sound, N neighbouring features of size D each; ``face`` and
    ``mouth`` u8 [B, h, w, 3] BGR, at the generator's size, are work space of the painter.
    """

    features: F32
    face: U8
    mouth: U8


class Listener(Protocol):
    """Sound to features, picture by picture, for one encoder; called on one thread.

    The order is `hear`, `encode`, `features`. State between pictures (mel frames, the features of neighbours) is kept here.
    Every method of a listener on a GPU raises `UnusableError` when the GPU fails.
    """

    def begin(self, index: int) -> None:
        """Forget everything: picture ``index`` is the first."""

    def pass_over(self, ring: Ring, index: int) -> None:
        """Treat as silence the sound before picture ``index`` that ``ring`` does not hold any more; after `begin`."""

    def hear(self, ring: Ring, index: int, mel: F32) -> None:
        """Compute the mel window of picture ``index``, which only grows, into ``mel``, f32 [1, 1, bands, T].

        A listener on a GPU leaves the window there and does not write ``mel``.

        Raises
        ------
        TooLateError
            The sound was overwritten before it was used.
        """

    def encode(self, mel: F32) -> None:
        """Run the encoder on the window of the last `hear`, ``mel``, and append its features, f32 [D]."""

    def features(self) -> F32:
        """Give the last N features, f32 [N, D] in order of time, on the host; the array is overwritten by the next call."""


class Painter(Protocol):
    """Cut, generate, light and composite on one device; called on one thread.

    Its state belongs to one session: two sessions on one avatar have a painter each.

    Attributes
    ----------
    provider
        onnxruntime's execution provider that runs the generator now.
    listener
        Runs the encoder on the painter's own device and leaves the features there; None where the processor does it.
    apertures
        f64 [B]: mean absolute difference of each mouth painted last from its resting face, in levels of 255, see `Stamps`.
    fault
        Why the avatar is not painted on a faster device; None when it is, or when no faster one was asked for.
    fallen
        One sentence on why the device failed, while the processor paints instead of it; otherwise empty.
    untimed
        One sentence on why the device's own clock is not read although it has one; otherwise empty.
    on_fault
        Called on the painter's thread when `fallen` has changed.
    """

    on_fault: Callable[[], None]

    @property
    def provider(self) -> str:
        """See the class."""

    @property
    def listener(self) -> Listener | None:
        """See the class."""

    @property
    def apertures(self) -> NDArray[np.float64]:
        """See the class."""

    @property
    def fault(self) -> Fault | None:
        """See the class."""

    @property
    def fallen(self) -> str:
        """See the class."""

    @property
    def untimed(self) -> str:
        """See the class."""

    def paint(self, faces: Faces, places: Sequence[U8]) -> float:
        """Paint the mouth into each of ``places``, in place; give the seconds for which the generator kept the host.

        Parameters
        ----------
        faces
            Its features are used unless the painter's own `listener` has left newer ones on the device.
        places
            u8 [H, W, 3] BGR each: views of the face crops in the pictures, changed where the feather mask is above 0.

        Raises
        ------
        UnusableError
            The device failed; some of ``places`` may have been painted already.
        """

    def stamp(self, stamps: Stamps) -> None:
        """Write the device's own times of the last picture into ``gpu_ms``, and replace ``parts_ms`` of its stages by them."""

    def renew(self) -> bool:
        """Between two pictures, go back to a device that works again; tell whether the listener's state was lost by it."""

    def give_way(self, error: UnusableError) -> None:
        """Change from a failed device to one that works; the listener's state is lost. Raises ``error`` if there is none."""

    def change(self) -> None:
        """Note that the avatar uses another encoder; the listener's state is lost."""
