"""Windows above the window, each for one task that is begun and ended.

May be here: one module for each dialog with the thread that works for it. No dialog knows another, nor a panel or the settings.
"""
