"""The settings, a page for each part.

May be here: the dialog and its pages. No page knows another, nor a panel or another dialog.
"""
