"""Texts from elsewhere (names of avatars, files and devices) as Qt shows them letter by letter.

Qt takes a tool tip that looks like HTML for HTML, with pictures that it would load, and "&" in a button or menu for the mark of
a key. Labels are told to be plain where they are made (`studio.ui.drawing.controls.label`).
"""

from __future__ import annotations

from PySide6.QtGui import Qt

LONGEST_TIP = 800
"""Letters; a stranger's text may have 2000."""
_WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"}
"""What stands in HTML for a letter; "&" comes first, which the others have."""


def tip(text: str) -> str:
    """Give a tool tip that shows ``text`` as it is."""
    if len(text) > LONGEST_TIP:
        text = text[: LONGEST_TIP - 1] + "…"
    # Qt looks at the first line alone, and shows what follows as that is.
    if not Qt.mightBeRichText(text):
        return text
    # Not by Python's module ``html``, which loads the names of two thousand letters before the window.
    for letter, written in _WRITTEN.items():
        text = text.replace(letter, written)
    return f"<p>{text}</p>"


def caption(text: str) -> str:
    """Give a button's or menu's text that shows ``text`` as it is."""
    return text.replace("&", "&&")
