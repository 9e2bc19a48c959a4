"""castleCSF: the contrast that an average observer just sees, by spatial and temporal frequency, light, colour and area.

Ashraf, Mantiuk, Chapiro, Wuerger, "castleCSF, a contrast sensitivity function of color, area, spatiotemporal frequency,
luminance and eccentricity", Journal of Vision 24 (4), 5, 2024, doi:10.1167/jov.24.4.5. The constants are those of the authors'
version 0.2.4 (github.com/gfxdisp/castleCSF, MIT), in the middle of the field of view.
"""

from __future__ import annotations

from typing import Final

import numpy as np

TO_LMS: Final = np.array([[0.187596268556126, 0.585168649077728, -0.026384263306304],
                          [-0.133397430663221, 0.405505777260049, 0.034502127690364],
                          [0.000244379021663, -0.000542995890619, 0.019406849066323]])
"""CIE 1931 XYZ to the cones' answers (CIE 2006) on a screen lit by LEDs; L and M sum up to cd/m2."""
SRGB_TO_XYZ: Final = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                               [0.0193339, 0.1191920, 0.9503041]])
MECHANISMS: Final = np.array([[1, 1, 0], [1, -2.3112, 0], [-1, -1, 50.9875]])
"""Light, red against green, yellow against violet."""


def cones(rgb: np.ndarray, peak: float, contrast: float = 1000) -> np.ndarray:
    """Give the cones' answers f64 [..., 3] to sRGB levels (0 to 255) on a screen of so many cd/m2 and this contrast."""
    level = np.asarray(rgb, np.float64) / 255
    linear = np.where(level <= 0.04045, level / 12.92, ((level + 0.055) / 1.055) ** 2.4)
    return (peak * (linear * (1 - 1 / contrast) + 1 / contrast)) @ (TO_LMS @ SRGB_TO_XYZ).T


def visibility(ground: np.ndarray, change: np.ndarray, cycles: np.ndarray | float, hertz: float, area: float) -> np.ndarray:
    """Give how many times its threshold a grating is: from 1 on it is seen half of the time.

    Parameters
    ----------
    ground, change
        Cones' answers [..., 3] to what it lies on, and how far it goes to either side.
    cycles, hertz, area
        Cycles a degree; changes to and fro a second; square degrees.
    """
    light = ground[..., 0] + ground[..., 1]
    contrast = np.abs(change @ MECHANISMS.T) / light[..., None]
    sensitivity = (_light(cycles, hertz, light, area),
                   _colour(cycles, hertz, light, area, (681.434, 38.0038, 0.480386), 0.0178364, 2.42104, (2816.44, 0.0711058),
                           (16.4325, 1.15591)),
                   _colour(cycles, hertz, light, area, (166.683, 62.8974, 0.41193), 0.00425753, 2.68197,
                           (2.82789e7, 0.000635093), (7.15012, 0.969123)))
    return np.sqrt(sum((contrast[..., number] * one) ** 2 for number, one in enumerate(sensitivity)))


def _by_light(light: np.ndarray, *of: float) -> np.ndarray:
    """Hyperbolas of luminance (the paper's equation 14)."""
    if len(of) == 2:
        return of[1] * light ** of[0]
    first = of[0] * (1 + of[1] / light) ** -of[2]
    return first if len(of) == 3 else first * (1 - (1 + of[3] / light) ** -of[4])


def _by_area(cycles: np.ndarray | float, area: float, most: float, corner: float) -> np.ndarray:
    """Rovamo, Luntinen, Nasanen, "Modelling the dependence of contrast sensitivity on grating area and spatial frequency",
    Vision Research 33 (18), 1993."""
    critical = most / (1 + (np.asarray(cycles) / corner) ** 2)
    return np.sqrt(critical / (1 + critical / area)) * cycles


def _colour(cycles: np.ndarray | float, hertz: float, light: np.ndarray, area: float, peak: tuple[float, ...], corner: float,
            width: float, size: tuple[float, float], time: tuple[float, float]) -> np.ndarray:
    away = np.maximum(0, np.log10(np.asarray(cycles) / corner))
    return np.asarray(np.exp(-hertz ** time[1] / time[0]) * _by_light(light, *peak) * 10 ** (-away**2 / 2**width)
                      * _by_area(cycles, area, *size))


def _light(cycles: np.ndarray | float, hertz: float, light: np.ndarray, area: float) -> np.ndarray:
    def channel(peak: np.ndarray, best: np.ndarray | float, width: float, cut: float, size: tuple[float, float]) -> np.ndarray:
        parabola = 10 ** (-np.log10(np.asarray(cycles) / best) ** 2 / 2**width)
        low = (np.asarray(cycles) < best) & (parabola < 1 - cut)
        return peak * np.where(low, 1 - cut, parabola) * _by_area(cycles, area, *size)

    sustained = channel(_by_light(light, 56.4947, 7.54726, 0.144532, 5.58341e-7, 9.66862e9),
                        _by_light(light, 1.78119, 91.5718, 0.256682), 0.000213047, 0.100207, (157.103, 0.702338))
    transient = channel(_by_light(light, 0.193434, 2748.09), 0.000316696, 2.6761, 0.000241177, (3.81611, 3.01389))
    fastest = np.maximum(0, np.log10(light) * 2.41482 + 4.7036)
    return np.asarray(np.exp(-hertz**1.3314 / 10.5795) * sustained
                      + np.exp(-np.abs(hertz**0.1898 - fastest**0.1898) ** 2 / 0.0844836) * transient)
