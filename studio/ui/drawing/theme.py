"""Colours, spacing, radii and type in one place; nothing else in the window names a colour or a size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

XS: Final = 4
S: Final = 8
M: Final = 12
L: Final = 16
"""Steps of the 4 px grid: S between things that belong together, L between things that do not."""

RADIUS_CHIP: Final = 4
RADIUS_CONTROL: Final = 6
RADIUS_PANEL: Final = 8

CAPTION: Final = 11
BODY: Final = 12
TITLE: Final = 13
FIGURE: Final = 18
"""Sizes of type in pixels at scale 1."""

MENU_HEIGHT: Final = 36
HEAD_HEIGHT: Final = 32
CONTROL_HEIGHT: Final = 28
PRIMARY_HEIGHT: Final = 44
STATUS_HEIGHT: Final = 28
TICK_ROOM: Final = 16
"""Height of an axis of times below a plot."""
GALLERY_LEAST: Final = 176
"""Width of what stands left of the picture, at least."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme, by role, as #RRGGBB.

    ``edge`` is the boundary of a control that has no other mark, ``track`` the unfilled part of a bar, ``bar_wait``,
    ``bar_work`` and ``bar_show`` the parts of the way from microphone to screen: sound not here yet, computing, to the
    screen. ``accent`` means "on or chosen", ``danger`` means recording or loss, ``warn`` means "look here", ``ghost`` is a
    session before, behind the live one.
    """

    name: str
    bg: str
    surface: str
    raised: str
    hover: str
    well: str
    graph: str
    line: str
    edge: str
    track: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_fill: str
    accent_wash: str
    on_accent: str
    ok: str
    warn: str
    danger: str
    danger_fill: str
    on_danger: str
    bar_wait: str
    bar_work: str
    bar_show: str
    on_bar_wait: str
    on_bar_work: str
    meter_ok: str
    meter_warn: str
    meter_danger: str
    ghost: str


DARK: Final = Colours(
    name="dark",
    bg="#0C0D10",
    surface="#15171C",
    raised="#20232A",
    hover="#2B2F38",
    well="#0A0B0D",
    graph="#0A0B0D",
    line="#262A32",
    edge="#6A7180",
    track="#343A45",
    text="#E9EBF0",
    muted="#B0B6C2",
    faint="#8C94A3",
    accent="#93A2FF",
    accent_fill="#5263E6",
    accent_wash="#232846",
    on_accent="#FFFFFF",
    ok="#52C78E",
    warn="#F0B550",
    danger="#FF7A78",
    danger_fill="#CF3540",
    on_danger="#FFFFFF",
    bar_wait="#5E687C",
    bar_work="#8192FF",
    bar_show="#A9B2C2",
    on_bar_wait="#FFFFFF",
    on_bar_work="#0C0D10",
    meter_ok="#45B57E",
    meter_warn="#E3A63F",
    meter_danger="#F0605E",
    ghost="#4FC9DE",
)

LIGHT: Final = Colours(
    name="light",
    bg="#E6E8EC",
    surface="#FBFBFC",
    raised="#EEF0F3",
    hover="#E1E4E9",
    well="#DDE0E5",
    graph="#ECEEF2",
    line="#D9DCE2",
    edge="#7C8390",
    track="#CDD2DA",
    text="#16181D",
    muted="#454B57",
    faint="#59606D",
    accent="#3C4CD0",
    accent_fill="#4352D9",
    accent_wash="#E2E5FB",
    on_accent="#FFFFFF",
    ok="#12744A",
    warn="#8A5700",
    danger="#C02530",
    danger_fill="#C02530",
    on_danger="#FFFFFF",
    bar_wait="#7E8796",
    bar_work="#5A6AE6",
    bar_show="#454C59",
    on_bar_wait="#0C0D10",
    on_bar_work="#FFFFFF",
    meter_ok="#15804F",
    meter_warn="#B97608",
    meter_danger="#D8404A",
    ghost="#0A7086",
)

THEMES: Final = {theme.name: theme for theme in (DARK, LIGHT)}

PLATE: Final = "#0A0B0E"
"""Under words that lie on the picture, at `PLATE_OPACITY`, with `ON_PLATE` text: the same in both themes."""
PLATE_OPACITY: Final = 0.78
ON_PLATE: Final = "#FFFFFF"
ON_PLATE_MUTED: Final = "#D5D9E1"
ON_PLATE_WARN: Final = "#F0B550"
MUTED_PLATE: Final = "#F0B550"
ON_MUTED_PLATE: Final = "#0A0B0E"
"""That the microphone is muted: never to be overlooked, on any picture."""

PAIRS: Final[tuple[tuple[str, str, float], ...]] = (
    ("text", "surface", 7.0), ("text", "raised", 7.0), ("text", "hover", 7.0), ("text", "accent_wash", 7.0),
    ("muted", "surface", 4.5), ("muted", "raised", 4.5), ("muted", "bg", 4.5), ("muted", "accent_wash", 4.5),
    ("faint", "surface", 4.5), ("faint", "bg", 4.5), ("faint", "graph", 4.5), ("faint", "raised", 4.5),
    ("accent", "surface", 4.5), ("accent", "bg", 4.5), ("accent", "accent_wash", 4.5),
    ("on_accent", "accent_fill", 4.5), ("on_danger", "danger_fill", 4.5),
    ("ok", "surface", 4.5), ("warn", "surface", 4.5), ("warn", "bg", 4.5), ("warn", "raised", 4.5),
    ("danger", "surface", 4.5), ("danger", "bg", 4.5), ("danger", "raised", 4.5),
    ("on_bar_wait", "bar_wait", 4.5), ("on_bar_work", "bar_work", 4.5), ("on_bar_work", "bar_show", 4.5),
    ("edge", "surface", 3.0), ("edge", "graph", 3.0), ("accent_fill", "surface", 3.0), ("accent", "graph", 3.0),
    ("accent", "track", 3.0), ("bar_wait", "graph", 3.0), ("bar_work", "graph", 3.0), ("bar_show", "graph", 3.0),
    ("bar_work", "surface", 3.0), ("bar_show", "surface", 3.0),
    ("meter_ok", "surface", 3.0), ("meter_warn", "surface", 3.0), ("meter_danger", "surface", 3.0),
    ("ghost", "surface", 4.5), ("ghost", "graph", 3.0),
)
"""Every foreground that is drawn on a background, and the least contrast it must have (WCAG 2.2: text 4.5, marks 3)."""


class _Current:
    colours: Colours = DARK
    reduced_motion: bool = False


def use(name: str) -> Colours:
    """Choose the theme "dark" or "light" for everything drawn from now on; `KeyError` for any other name."""
    _Current.colours = THEMES[name]
    return _Current.colours


def colours() -> Colours:
    """Give the colours in use."""
    return _Current.colours


def reduce_motion(on: bool) -> None:
    """Say whether fades are left out."""
    _Current.reduced_motion = on


def reduced_motion() -> bool:
    """Tell whether fades are left out."""
    return _Current.reduced_motion


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, 0 to 1 (WCAG 2.2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
