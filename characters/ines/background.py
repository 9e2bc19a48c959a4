"""The room behind Ines: a window, a lamp and a shelf, far out of focus."""

from __future__ import annotations

import skia

from characters.ines.brush import Brush, color, linear, radial, trace
from characters.ines.pose import HEIGHT, WIDTH

PANELS = ((60, 120, 0.10), (232, 60, 0.07), (1010, 150, 0.08), (1188, 70, 0.10))
"""x, width and opacity of the upright light strips."""
BOOKS = (
    (955, 26, 96, "#2c4a5c"),
    (985, 20, 82, "#6b4250"),
    (1010, 24, 104, "#314d4c"),
    (1165, 70, 46, "#4a3040"),
    (1196, 30, 92, "#274152"),
)
"""x, width, height and colour of what stands on the shelf."""
SPOTS = (
    (300, 120, 40, 0.07, "#fff0cf"),
    (372, 400, 30, 0.06, "#a8f0ee"),
    (905, 120, 34, 0.07, "#ffcf9e"),
    (958, 300, 22, 0.09, "#ffe6c4"),
    (1210, 120, 46, 0.05, "#ffd0c0"),
    (890, 380, 16, 0.08, "#ffd9b0"),
)
"""x, y, radius, opacity and colour of lights out of focus."""
SHELF_Y = 448


def paint_background(brush: Brush) -> None:
    """Paint the room, in pixels of the picture."""
    wall = [color("#1d3a4c"), color("#1b2b3f"), color("#231d33")]
    brush.flood(linear((0, 0), (WIDTH, HEIGHT), wall, [0, 0.5, 1]))
    brush.glow((430, 250), 620, 470, "#4f9a9e", 0.60)
    brush.glow((980, 380), 520, 420, "#b5607a", 0.34)
    brush.glow((640, 300), 400, 380, "#ffd9a8", 0.16)
    for x, width, alpha in PANELS:
        strip = skia.Path()
        strip.addRoundRect(skia.Rect.MakeXYWH(x, -40, width, 660), 26, 26)
        brush.fill(strip, "#bfe6ea", alpha, blur=22)
    floor = trace((-60, 560), (WIDTH + 60, 560), (WIDTH + 60, 800), (-60, 800))
    brush.shade(floor, linear((0, 540), (0, 720), [color("#0d1420", 0), color("#0d1420", 0.75)], [0, 1]), blur=18)
    _lamp_and_shelf(brush)
    for i in range(3):
        for j in range(2):
            brush.rect((40 + i * 104, 60 + j * 190, 90, 172), "#bff0ee", 0.13 + 0.03 * i, blur=12)
    for x, y, radius, alpha, name in SPOTS:
        brush.disc((x, y), radius, name, alpha * 0.8, blur=6)
    corners = [color("#05070d", 0), color("#05070d", 0), color("#05070d", 0.55)]
    brush.flood(radial((640, 330), 860, corners, [0, 0.55, 1]))


def _lamp_and_shelf(brush: Brush) -> None:
    brush.glow((1085, 215), 210, 210, "#ffb878", 0.34)
    brush.glow((1085, 205), 62, 70, "#ffe6bd", 0.60)
    brush.fill(trace((1046, 170), (1124, 170), (1150, 262), (1020, 262)), "#ffdba6", 0.46, blur=16)
    brush.rect((1079, 262, 12, 190), "#120d14", 0.75, blur=7)
    brush.rect((930, SHELF_Y, 420, 16), "#0d0c14", 0.7, blur=9)
    for x, width, height, name in BOOKS:
        brush.rect((x, SHELF_Y - height, width, height), name, 0.8, blur=8)
