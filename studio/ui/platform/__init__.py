"""What the desktop offers and asks: files to choose, screens, motion, the session bus.

May be here: what asks the desktop, so that it can be another one. It knows no part of the window.
"""
