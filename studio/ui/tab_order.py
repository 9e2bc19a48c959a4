"""The Tab key goes through the window as the eye does: head, gallery, picture's controls, panels, status line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def set_tab_order(window: QWidget, order: Sequence[QWidget]) -> None:
    """Join everything in ``order``, which takes the keyboard in ``window``, from left to right and from the top down."""
    # Qt orders only what may have the keyboard, and begins at the window.
    policy = window.focusPolicy()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for before, after in pairwise([window, *order]):
        QWidget.setTabOrder(before, after)
    window.setFocusPolicy(policy)
