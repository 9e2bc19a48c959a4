"""What can be asked of the drawing: where the head is, what the eyes do, what the mouth does."""

from __future__ import annotations

from dataclasses import dataclass, field

WIDTH, HEIGHT = 1280, 720
"""Size of the picture in pixels."""


@dataclass(frozen=True)
class Pose:
    """Head and body. The default is the rest: a head that is exactly frontal looks like a doll's."""

    yaw: float = -6.0
    """Degrees, + is to the viewer's right."""
    pitch: float = 0.0
    """Degrees, + is up."""
    roll: float = 1.6
    """Degrees, clockwise."""
    breath: float = 0.0
    """0..1, lungs full at 1."""
    lean: float = 0.0
    """Degrees that the whole figure turns about a point below the picture."""
    sway: float = 0.0
    """Pixels that the whole figure moves to the right."""


@dataclass(frozen=True)
class Eyes:
    """Eyes, brows, and the good mood of everything but the mouth."""

    blink: float = 0.0
    """0 open .. 1 closed."""
    gaze_x: float = 0.0
    """-1..1, 0 looks into the camera whatever the head does."""
    gaze_y: float = 0.0
    """-1..1, + is up."""
    brow_raise: float = 0.08
    """-1..1."""
    cheer: float = 0.62
    """0..1, lower lids and cheeks lifted; constant while the mouth speaks."""


@dataclass(frozen=True)
class Mouth:
    """The mouth in the drawing's own numbers; ``articulation.mouth`` makes them from the eight parameters."""

    jaw_open: float = 0.0
    """0..1."""
    lip_width: float = 0.0
    """-1..1, + is spread."""
    lip_round: float = 0.0
    """0..1, pursed and pushed forward."""
    lip_press: float = 0.0
    """0..1, lips rolled in and pressed together."""
    upper_raise: float = 0.0
    """0..1, the upper lip lifts off the teeth."""
    lower_drop: float = 0.0
    """0..1, the lower lip drops away from the jaw."""
    lower_tuck: float = 0.0
    """0..1, the lower lip goes under the upper teeth."""
    tongue_up: float = 0.0
    """0..1, the tip rises behind the upper teeth."""
    tongue_out: float = 0.0
    """0..1, the tip comes between the teeth."""
    teeth: float = 0.12
    """0..1, how much light reaches the teeth."""
    smile: float = 0.62
    """-0.4..1, corners lifted."""


@dataclass(frozen=True)
class Portrait:
    """One picture of Ines, complete."""

    pose: Pose = field(default_factory=Pose)
    eyes: Eyes = field(default_factory=Eyes)
    mouth: Mouth = field(default_factory=Mouth)
