"""How everything looks: colours, sizes, icons, and the small makers of widgets.

May be here: what draws or dresses any widget. It knows no engine and no part of the window.
"""
