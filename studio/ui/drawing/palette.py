"""The theme as Qt's palette: what Qt's own dialogs and views draw without asking the style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from studio.ui.drawing.theme import Colours

_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup


def palette(k: Colours) -> QPalette:
    """Give the palette of one theme: every role in every group, so that nothing is left to the system's colours.

    A window that has no keyboard looks as one that has; what is disabled differs in its ink.
    """
    roles = {
        _Role.Window: k.surface, _Role.WindowText: k.text,
        _Role.Base: k.raised, _Role.AlternateBase: k.surface, _Role.Text: k.text, _Role.PlaceholderText: k.faint,
        _Role.ToolTipBase: k.raised, _Role.ToolTipText: k.text,
        _Role.Button: k.raised, _Role.ButtonText: k.text, _Role.BrightText: k.danger,
        _Role.Light: k.hover, _Role.Midlight: k.raised, _Role.Mid: k.track, _Role.Dark: k.edge, _Role.Shadow: k.bg,
        _Role.Highlight: k.accent_fill, _Role.HighlightedText: k.on_accent, _Role.Accent: k.accent_fill,
        _Role.Link: k.accent, _Role.LinkVisited: k.muted,
    }
    disabled = {
        _Role.WindowText: k.faint, _Role.Text: k.faint, _Role.ButtonText: k.faint, _Role.ToolTipText: k.faint,
        _Role.Highlight: k.hover, _Role.HighlightedText: k.text, _Role.Accent: k.edge, _Role.Link: k.faint,
        _Role.LinkVisited: k.faint, _Role.BrightText: k.faint,
    }
    made = QPalette()
    for group, changed in ((_Group.Active, {}), (_Group.Inactive, {}), (_Group.Disabled, disabled)):
        for role, colour in (roles | changed).items():
            made.setColor(group, role, QColor(colour))
    return made
